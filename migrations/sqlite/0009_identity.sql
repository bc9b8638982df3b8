-- Which things of different articles are one. All of it follows from the articles and the decisions, but for redirections.

-- What an article was read to say, before ids are settled across articles: JSON, compressed with Zstandard.
CREATE TABLE readings (
  article    TEXT PRIMARY KEY,
  extraction BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- What articles call one thing in one way. `entity` is what it is in the knowledge base.
CREATE TABLE nodes (
  key       TEXT PRIMARY KEY,
  type      TEXT NOT NULL,
  local     TEXT NOT NULL,                  -- the id that a single article gives
  name      TEXT NOT NULL,
  features  TEXT NOT NULL,                  -- JSON object of arrays
  blocks    TEXT NOT NULL,                  -- JSON array
  sightings INTEGER NOT NULL,               -- derived: rows of sightings
  entity    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX nodes_by_entity ON nodes (entity, key);
CREATE INDEX nodes_by_local ON nodes (local, key);

CREATE TABLE node_blocks (
  block TEXT NOT NULL,
  node  TEXT NOT NULL REFERENCES nodes (key) ON DELETE CASCADE,
  PRIMARY KEY (block, node)
) STRICT, WITHOUT ROWID;

CREATE INDEX node_blocks_by_node ON node_blocks (node);

-- Which node each thing of an article is a sighting of.
CREATE TABLE sightings (
  article TEXT NOT NULL,
  local   TEXT NOT NULL,
  node    TEXT NOT NULL REFERENCES nodes (key),
  PRIMARY KEY (article, local)
) STRICT, WITHOUT ROWID;

CREATE INDEX sightings_by_node ON sightings (node, article);

-- Pairs of entities that may be one, but are not surely.
CREATE TABLE candidates (
  id     TEXT PRIMARY KEY,                  -- a digest of both
  a      TEXT NOT NULL,
  b      TEXT NOT NULL,
  score  REAL NOT NULL,
  points TEXT NOT NULL                      -- JSON: what speaks for and against it
) STRICT, WITHOUT ROWID;

CREATE INDEX candidates_by_score ON candidates (score DESC, id);
CREATE INDEX candidates_by_a ON candidates (a);
CREATE INDEX candidates_by_b ON candidates (b);

-- What people decided: `same` joins the entities of two nodes, `distinct` keeps them apart, `split` gives sightings of some
-- articles a node of their own. `undone_at` is null while it holds.
CREATE TABLE decisions (
  id        TEXT PRIMARY KEY,
  kind      TEXT NOT NULL,
  type      TEXT NOT NULL,                  -- of the entities
  a         TEXT NOT NULL,                  -- a node; for a split the id that is split
  b         TEXT NOT NULL,                  -- a node; for a split a JSON array of articles
  entities  TEXT NOT NULL,                  -- JSON array: the ids as they were then
  note      TEXT,
  at        TEXT NOT NULL,
  undone_at TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX decisions_by_time ON decisions (at, id);
CREATE INDEX decisions_by_node ON decisions (a) WHERE undone_at IS NULL;
CREATE INDEX decisions_by_other_node ON decisions (b) WHERE undone_at IS NULL;

-- Things of articles that a decision split off.
CREATE TABLE splits (
  article  TEXT NOT NULL,
  local    TEXT NOT NULL,
  decision TEXT NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
  PRIMARY KEY (article, local)
) STRICT, WITHOUT ROWID;

CREATE INDEX splits_by_decision ON splits (decision);

-- Where what had an id is found now.
CREATE TABLE moved (
  id     TEXT PRIMARY KEY,
  target TEXT NOT NULL
) STRICT, WITHOUT ROWID;
