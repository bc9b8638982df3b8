-- What an article said of an entity is kept with the article, so that it can be taken away again; and what was taken away.

ALTER TABLE appearances ADD COLUMN names TEXT NOT NULL DEFAULT '{}';      -- JSON object: weight by name, see aliases
ALTER TABLE appearances ADD COLUMN attributes TEXT NOT NULL DEFAULT '{}'; -- JSON object
ALTER TABLE aliases ADD COLUMN articles INTEGER NOT NULL DEFAULT 0;       -- derived: appearances that have the name

-- Every value that articles give to an attribute of an entity. The first row in the order of the key is what holds.
CREATE TABLE traits (
  entity   TEXT NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  name     TEXT NOT NULL,
  value    TEXT NOT NULL,                   -- JSON
  articles INTEGER NOT NULL,                -- derived: appearances that have it
  PRIMARY KEY (entity, name, value)
) STRICT, WITHOUT ROWID;

-- Which of its articles said what was not kept until now: each of them is taken to have said all.
UPDATE appearances SET
  names = (
    SELECT json_group_object(a.name, iif(a.name = appearances.name, max(1, appearances.mentions), 0))
    FROM aliases a WHERE a.entity = appearances.entity
  ),
  attributes = (SELECT e.attributes FROM entities e WHERE e.id = appearances.entity);

UPDATE aliases SET articles = (SELECT e.article_count FROM entities e WHERE e.id = aliases.entity);

INSERT INTO traits (entity, name, value, articles)
SELECT e.id, a.key, json_quote(a.value), e.article_count FROM entities e, json_each(e.attributes) a;

INSERT INTO claims (noun, fact, field, confidence, article, value)
SELECT DISTINCT 'provision', p.id, 'position', 0, v.article, CAST(p.position AS TEXT)
FROM provisions p JOIN evidence v ON v.noun = 'provision' AND v.fact = p.id;

CREATE INDEX articles_by_dateline ON articles (dateline_entity) WHERE dateline_entity IS NOT NULL;
CREATE INDEX event_participants_by_article ON event_participants (article);
CREATE INDEX parties_by_article ON parties (article);
CREATE INDEX signatories_by_article ON signatories (article);
CREATE INDEX domains_by_article ON domains (article);
CREATE INDEX statement_about_by_article ON statement_about (article);
CREATE INDEX ties_by_neighbor ON ties (neighbor);
CREATE INDEX neighbors_by_neighbor ON neighbors (neighbor);

-- What was there and went with its last article. An id that comes back is gone no more.
CREATE TABLE gone (
  id   TEXT PRIMARY KEY,
  noun TEXT NOT NULL,                       -- the type of an entity, else article, relation, provision or statement
  at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER articles_return AFTER INSERT ON articles BEGIN DELETE FROM gone WHERE id = new.id; END;
CREATE TRIGGER entities_return AFTER INSERT ON entities BEGIN DELETE FROM gone WHERE id = new.id; END;
CREATE TRIGGER relations_return AFTER INSERT ON relations BEGIN DELETE FROM gone WHERE id = new.id; END;
CREATE TRIGGER provisions_return AFTER INSERT ON provisions BEGIN DELETE FROM gone WHERE id = new.id; END;
CREATE TRIGGER statements_return AFTER INSERT ON statements BEGIN DELETE FROM gone WHERE id = new.id; END;
