-- Facts about which articles, or voices in them, contradict each other. Derived from evidence and claims.

CREATE TABLE conflicts (
  noun  TEXT NOT NULL,                      -- of the fact
  fact  TEXT NOT NULL,
  field TEXT NOT NULL,                      -- what the contradiction is about; `status` where the fact itself is disputed
  PRIMARY KEY (noun, fact, field)
) STRICT, WITHOUT ROWID;

CREATE INDEX conflicts_by_fact ON conflicts (fact, field, noun);
