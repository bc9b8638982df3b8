-- Who wrote an article, as its byline tells.

ALTER TABLE articles ADD COLUMN author TEXT;

CREATE INDEX articles_by_author ON articles (author, published_at, id) WHERE author IS NOT NULL;
