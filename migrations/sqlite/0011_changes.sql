-- What changed, in order. A seq is never used twice, so a reader goes on from the last one that it has seen.

CREATE TABLE changes (
  seq    INTEGER PRIMARY KEY AUTOINCREMENT,
  at     TEXT NOT NULL,
  action TEXT NOT NULL,                     -- created, updated, merged, split, deleted
  noun   TEXT NOT NULL,                     -- the type of an entity, else article, relation, provision or statement
  id     TEXT NOT NULL
) STRICT;

-- How many changes are kept, in one row.
CREATE TABLE change_log (
  kept INTEGER NOT NULL
) STRICT;

INSERT INTO change_log (kept) VALUES (1000000);

-- The oldest go a thousand at a time, whoever writes.
CREATE TRIGGER changes_trim AFTER INSERT ON changes WHEN new.seq % 1000 = 0 BEGIN
  DELETE FROM changes WHERE seq <= new.seq - (SELECT kept FROM change_log);
END;
