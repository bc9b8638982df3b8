-- Articles whose text is replaced under their id, and requests and runs that are taken up again.

ALTER TABLE articles ADD COLUMN updated_at TEXT;  -- when its text or what is known about it was last replaced

-- The texts that articles had before: filed again, they would bring back what was corrected.
CREATE TABLE former_texts (
  sha256  TEXT PRIMARY KEY,
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  at      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX former_texts_by_article ON former_texts (article);

-- Answers to requests that had an Idempotency-Key.
CREATE TABLE answers (
  key         TEXT PRIMARY KEY,
  fingerprint TEXT NOT NULL,                -- digest of the request
  status      INTEGER NOT NULL,
  location    TEXT,
  body        TEXT NOT NULL,
  expires_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX answers_by_expiry ON answers (expires_at);

-- How many articles of an unfinished run are done, by a digest of what it reads.
CREATE TABLE runs (
  id   TEXT PRIMARY KEY,
  done INTEGER NOT NULL,
  at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
