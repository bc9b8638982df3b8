-- Why a fact is there, what each article says of it, and whom it ties.

-- One article's support for one fact. `noun` is the fact's: relation, event, agreement, provision or statement.
CREATE TABLE evidence (
  key         INTEGER PRIMARY KEY,
  noun        TEXT NOT NULL,
  fact        TEXT NOT NULL,
  article     TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  sentence    INTEGER NOT NULL,
  "start"     INTEGER NOT NULL,
  "end"       INTEGER NOT NULL,
  text        TEXT NOT NULL,
  rule        TEXT NOT NULL,
  confidence  REAL NOT NULL,
  status      TEXT NOT NULL,
  asserted_by TEXT REFERENCES entities (id)
) STRICT;

CREATE INDEX evidence_by_fact ON evidence (noun, fact, confidence DESC, article, "start");
CREATE INDEX evidence_by_article ON evidence (article, noun, fact);
CREATE INDEX evidence_by_status ON evidence (noun, status, fact);
CREATE INDEX evidence_by_asserter ON evidence (asserted_by, noun, fact) WHERE asserted_by IS NOT NULL;

-- What one article says of one field of one fact, as JSON. The first row in the order of the key is the fact's value.
CREATE TABLE claims (
  noun       TEXT NOT NULL,
  fact       TEXT NOT NULL,
  field      TEXT NOT NULL,
  confidence REAL NOT NULL,
  article    TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  value      TEXT NOT NULL,
  PRIMARY KEY (noun, fact, field, confidence DESC, article)
) STRICT, WITHOUT ROWID;

CREATE INDEX claims_by_article ON claims (article, noun, fact);

-- Which fact ties which two entities, seen from each of them; and how many do.
CREATE TABLE ties (
  entity    TEXT NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  neighbor  TEXT NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  noun      TEXT NOT NULL,
  fact      TEXT NOT NULL,
  type      TEXT NOT NULL,                  -- of the relation, or the event's kind
  direction TEXT NOT NULL,
  PRIMARY KEY (entity, neighbor, noun, fact)
) STRICT, WITHOUT ROWID;

CREATE TABLE neighbors (
  entity   TEXT NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  neighbor TEXT NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  weight   INTEGER NOT NULL,                -- derived: rows of ties
  PRIMARY KEY (entity, neighbor)
) STRICT, WITHOUT ROWID;

CREATE INDEX neighbors_by_weight ON neighbors (entity, weight DESC, neighbor);
