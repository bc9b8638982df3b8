-- Which articles are near-copies of one text, such as a wire story. Follows from the texts alone.

ALTER TABLE articles ADD COLUMN origin TEXT;  -- the article of the first id among the near-copies; itself where there are none

UPDATE articles SET origin = id;

CREATE INDEX articles_by_origin ON articles (origin, id);

-- A sketch of the words of each text, and what near-copies of it are found by.
CREATE TABLE sketches (
  article TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  hashes  BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sketch_bands (
  band    INTEGER NOT NULL,
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  PRIMARY KEY (band, article)
) STRICT, WITHOUT ROWID;

CREATE INDEX sketch_bands_by_article ON sketch_bands (article);
