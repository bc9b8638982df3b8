-- How many rows there are of each noun, by its type, kind or polarity where it has one.

CREATE TABLE counts (
  noun  TEXT NOT NULL,
  kind  TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (noun, kind)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER articles_count_insert AFTER INSERT ON articles BEGIN
  INSERT INTO counts VALUES ('article', '', 1) ON CONFLICT DO UPDATE SET count = count + 1;
END;

CREATE TRIGGER articles_count_delete AFTER DELETE ON articles BEGIN
  UPDATE counts SET count = count - 1 WHERE noun = 'article' AND kind = '';
END;

CREATE TRIGGER mentions_count_insert AFTER INSERT ON mentions BEGIN
  INSERT INTO counts VALUES ('mention', '', 1) ON CONFLICT DO UPDATE SET count = count + 1;
END;

CREATE TRIGGER mentions_count_delete AFTER DELETE ON mentions BEGIN
  UPDATE counts SET count = count - 1 WHERE noun = 'mention' AND kind = '';
END;

CREATE TRIGGER evidence_count_insert AFTER INSERT ON evidence BEGIN
  INSERT INTO counts VALUES ('evidence', '', 1) ON CONFLICT DO UPDATE SET count = count + 1;
END;

CREATE TRIGGER evidence_count_delete AFTER DELETE ON evidence BEGIN
  UPDATE counts SET count = count - 1 WHERE noun = 'evidence' AND kind = '';
END;

CREATE TRIGGER statements_count_insert AFTER INSERT ON statements BEGIN
  INSERT INTO counts VALUES ('statement', '', 1) ON CONFLICT DO UPDATE SET count = count + 1;
END;

CREATE TRIGGER statements_count_delete AFTER DELETE ON statements BEGIN
  UPDATE counts SET count = count - 1 WHERE noun = 'statement' AND kind = '';
END;

CREATE TRIGGER entities_count_insert AFTER INSERT ON entities BEGIN
  INSERT INTO counts VALUES ('entity', new.type, 1) ON CONFLICT DO UPDATE SET count = count + 1;
END;

CREATE TRIGGER entities_count_delete AFTER DELETE ON entities BEGIN
  UPDATE counts SET count = count - 1 WHERE noun = 'entity' AND kind = old.type;
END;

CREATE TRIGGER relations_count_insert AFTER INSERT ON relations BEGIN
  INSERT INTO counts VALUES ('relation', new.type, 1) ON CONFLICT DO UPDATE SET count = count + 1;
END;

CREATE TRIGGER relations_count_delete AFTER DELETE ON relations BEGIN
  UPDATE counts SET count = count - 1 WHERE noun = 'relation' AND kind = old.type;
END;

CREATE TRIGGER events_count_insert AFTER INSERT ON events BEGIN
  INSERT INTO counts VALUES ('event', new.kind, 1) ON CONFLICT DO UPDATE SET count = count + 1;
END;

CREATE TRIGGER events_count_delete AFTER DELETE ON events BEGIN
  UPDATE counts SET count = count - 1 WHERE noun = 'event' AND kind = old.kind;
END;

CREATE TRIGGER provisions_count_insert AFTER INSERT ON provisions BEGIN
  INSERT INTO counts VALUES ('provision', new.polarity, 1) ON CONFLICT DO UPDATE SET count = count + 1;
END;

CREATE TRIGGER provisions_count_delete AFTER DELETE ON provisions BEGIN
  UPDATE counts SET count = count - 1 WHERE noun = 'provision' AND kind = old.polarity;
END;
