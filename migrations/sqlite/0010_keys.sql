-- Who may do what over HTTP. Of a key only the digest is kept.

CREATE TABLE keys (
  id         TEXT PRIMARY KEY,
  name       TEXT NOT NULL,
  sha256     TEXT NOT NULL,
  scopes     TEXT NOT NULL,                 -- JSON array
  rate       INTEGER,                       -- requests a minute; null for the usual
  created_at TEXT NOT NULL,
  revoked_at TEXT
) STRICT, WITHOUT ROWID;
