-- Where changes are sent to. A secret signs messages, so it is kept as it is.

CREATE TABLE webhooks (
  id            TEXT PRIMARY KEY,
  url           TEXT NOT NULL,
  secret        TEXT NOT NULL,
  nouns         TEXT NOT NULL,              -- JSON array; empty for all
  actions       TEXT NOT NULL,              -- JSON array; empty for all
  created_at    TEXT NOT NULL,
  position      INTEGER NOT NULL,           -- seq of the last change that is done with
  claimed_by    TEXT,
  claimed_until TEXT
) STRICT, WITHOUT ROWID;

-- Messages that have not arrived. One whose last change is behind the position is sent again on request.
CREATE TABLE deliveries (
  id           TEXT PRIMARY KEY,
  webhook      TEXT NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
  state        TEXT NOT NULL,               -- pending, dead
  first_change INTEGER NOT NULL,
  last_change  INTEGER NOT NULL,
  body         TEXT NOT NULL,
  attempts     INTEGER NOT NULL,
  next_at      TEXT,
  error        TEXT,
  created_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX deliveries_by_webhook ON deliveries (webhook, state, last_change);
