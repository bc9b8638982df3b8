-- Articles and the entities that they speak of. A row that comes from one article goes with it.

CREATE TABLE entities (
  id            TEXT PRIMARY KEY,
  type          TEXT NOT NULL,
  name          TEXT NOT NULL,
  name_folded   TEXT NOT NULL,
  attributes    TEXT NOT NULL,              -- JSON object
  mention_count INTEGER NOT NULL,           -- derived: rows of mentions
  article_count INTEGER NOT NULL            -- derived: rows of appearances
) STRICT, WITHOUT ROWID;

CREATE INDEX entities_by_mentions ON entities (mention_count DESC, id);
CREATE INDEX entities_by_type_mentions ON entities (type, mention_count DESC, id);
CREATE INDEX entities_by_name ON entities (name_folded, id);
CREATE INDEX entities_by_type_name ON entities (type, name_folded, id);
CREATE INDEX entities_by_country ON entities (attributes ->> '$.country') WHERE type = 'place';

-- Every name that an entity goes by. `weight` counts its mentions in the articles that call it so first of all.
CREATE TABLE aliases (
  key    INTEGER PRIMARY KEY,
  entity TEXT NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  name   TEXT NOT NULL,
  folded TEXT NOT NULL,
  weight INTEGER NOT NULL,
  UNIQUE (entity, name)
) STRICT;

CREATE INDEX aliases_by_folded ON aliases (folded, entity);

CREATE TABLE articles (
  key                INTEGER PRIMARY KEY,
  id                 TEXT NOT NULL UNIQUE,
  sha256             TEXT NOT NULL UNIQUE,
  title              TEXT,
  title_folded       TEXT,
  published_at       TEXT,
  url                TEXT,
  source             TEXT,
  language           TEXT,
  ingested_at        TEXT NOT NULL,
  extractor          TEXT NOT NULL,         -- version
  length             INTEGER NOT NULL,      -- UTF-16 code units
  sentence_count     INTEGER NOT NULL,
  dateline_start     INTEGER,
  dateline_end       INTEGER,
  dateline_entity    TEXT REFERENCES entities (id),
  coverage_sentences INTEGER NOT NULL,
  coverage_with_facts INTEGER NOT NULL,
  text               TEXT NOT NULL          -- last, so that lists need not read past it
) STRICT;

CREATE INDEX articles_by_published ON articles (published_at, id);
CREATE INDEX articles_by_ingested ON articles (ingested_at, id);
CREATE INDEX articles_by_title ON articles (title_folded, id);
CREATE INDEX articles_by_source ON articles (source, published_at, id);
CREATE INDEX articles_by_language ON articles (language, published_at, id);

CREATE TABLE sentences (
  article  TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  "start"  INTEGER NOT NULL,
  "end"    INTEGER NOT NULL,
  PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;

-- Which article speaks of which entity, what it calls it first of all, and how often it does.
CREATE TABLE appearances (
  entity   TEXT NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  article  TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  name     TEXT NOT NULL,
  mentions INTEGER NOT NULL,
  PRIMARY KEY (entity, article)
) STRICT, WITHOUT ROWID;

CREATE INDEX appearances_by_article ON appearances (article, entity);

CREATE TABLE mentions (
  id       TEXT PRIMARY KEY,
  entity   TEXT NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  article  TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  sentence INTEGER NOT NULL,
  "start"  INTEGER NOT NULL,
  "end"    INTEGER NOT NULL,
  text     TEXT NOT NULL,
  form     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX mentions_by_entity ON mentions (entity, article, "start", "end", id);
CREATE INDEX mentions_by_article ON mentions (article, "start", "end", id);
CREATE INDEX mentions_by_text ON mentions (text, id);
