-- Up to where the log was dropped. Its first entry does not tell: what came and went in one step leaves a gap.

ALTER TABLE change_log ADD COLUMN dropped INTEGER NOT NULL DEFAULT 0;

UPDATE change_log SET dropped = coalesce(
  (SELECT min(seq) - 1 FROM changes), (SELECT seq FROM sqlite_sequence WHERE name = 'changes'), 0
);

DROP TRIGGER changes_trim;

CREATE TRIGGER changes_trim AFTER INSERT ON changes WHEN new.seq % 1000 = 0 BEGIN
  UPDATE change_log SET dropped = max(dropped, new.seq - kept);
  DELETE FROM changes WHERE seq <= (SELECT dropped FROM change_log);
END;
