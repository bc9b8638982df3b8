-- What completes names: the most mentioned first without a look at all that match, and names that are written otherwise.

-- Whole part of the binary logarithm of how often its entity is mentioned: it seldom changes.
ALTER TABLE aliases ADD COLUMN level INTEGER NOT NULL DEFAULT 0;

UPDATE aliases SET level = (
  SELECT CAST(log2(max(1, e.mention_count)) AS INTEGER) FROM entities e WHERE e.id = aliases.entity
);

CREATE INDEX aliases_by_level ON aliases (level, folded, entity);

CREATE TRIGGER aliases_level_insert AFTER INSERT ON aliases BEGIN
  UPDATE aliases SET level = (
    SELECT CAST(log2(max(1, e.mention_count)) AS INTEGER) FROM entities e WHERE e.id = new.entity
  ) WHERE key = new.key;
END;

CREATE TRIGGER aliases_level_update AFTER UPDATE OF mention_count ON entities
WHEN CAST(log2(max(1, new.mention_count)) AS INTEGER) <> CAST(log2(max(1, old.mention_count)) AS INTEGER) BEGIN
  UPDATE aliases SET level = CAST(log2(max(1, new.mention_count)) AS INTEGER) WHERE entity = new.id;
END;

-- The words of names by what they are looked up by where they are misspelt. A word may outlive the names that had it.
CREATE TABLE spellings (
  spelling TEXT NOT NULL,
  word     TEXT NOT NULL,
  PRIMARY KEY (spelling, word)
) STRICT, WITHOUT ROWID;
