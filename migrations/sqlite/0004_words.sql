-- Full-text search: each index holds the words of a table and follows it by triggers.
-- Case and diacritics are folded; whole words match, and the last word of a search as a prefix.

CREATE VIRTUAL TABLE alias_words USING fts5 (
  name, content='aliases', content_rowid='key', tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);

CREATE TRIGGER alias_words_insert AFTER INSERT ON aliases BEGIN
  INSERT INTO alias_words (rowid, name) VALUES (new.key, new.name);
END;

CREATE TRIGGER alias_words_delete AFTER DELETE ON aliases BEGIN
  INSERT INTO alias_words (alias_words, rowid, name) VALUES ('delete', old.key, old.name);
END;

CREATE TRIGGER alias_words_update AFTER UPDATE OF name ON aliases BEGIN
  INSERT INTO alias_words (alias_words, rowid, name) VALUES ('delete', old.key, old.name);
  INSERT INTO alias_words (rowid, name) VALUES (new.key, new.name);
END;

CREATE VIRTUAL TABLE article_words USING fts5 (
  title, text, content='articles', content_rowid='key', tokenize='unicode61 remove_diacritics 2'
);

CREATE TRIGGER article_words_insert AFTER INSERT ON articles BEGIN
  INSERT INTO article_words (rowid, title, text) VALUES (new.key, new.title, new.text);
END;

CREATE TRIGGER article_words_delete AFTER DELETE ON articles BEGIN
  INSERT INTO article_words (article_words, rowid, title, text) VALUES ('delete', old.key, old.title, old.text);
END;

CREATE TRIGGER article_words_update AFTER UPDATE OF title, text ON articles BEGIN
  INSERT INTO article_words (article_words, rowid, title, text) VALUES ('delete', old.key, old.title, old.text);
  INSERT INTO article_words (rowid, title, text) VALUES (new.key, new.title, new.text);
END;

CREATE VIRTUAL TABLE statement_words USING fts5 (
  text, content='statements', content_rowid='key', tokenize='unicode61 remove_diacritics 2'
);

CREATE TRIGGER statement_words_insert AFTER INSERT ON statements BEGIN
  INSERT INTO statement_words (rowid, text) VALUES (new.key, new.text);
END;

CREATE TRIGGER statement_words_delete AFTER DELETE ON statements BEGIN
  INSERT INTO statement_words (statement_words, rowid, text) VALUES ('delete', old.key, old.text);
END;

CREATE TRIGGER statement_words_update AFTER UPDATE OF text ON statements BEGIN
  INSERT INTO statement_words (statement_words, rowid, text) VALUES ('delete', old.key, old.text);
  INSERT INTO statement_words (rowid, text) VALUES (new.key, new.text);
END;

CREATE VIRTUAL TABLE relation_words USING fts5 (
  value, content='relations', content_rowid='key', tokenize='unicode61 remove_diacritics 2'
);

CREATE TRIGGER relation_words_insert AFTER INSERT ON relations BEGIN
  INSERT INTO relation_words (rowid, value) VALUES (new.key, new.value);
END;

CREATE TRIGGER relation_words_delete AFTER DELETE ON relations BEGIN
  INSERT INTO relation_words (relation_words, rowid, value) VALUES ('delete', old.key, old.value);
END;

CREATE TRIGGER relation_words_update AFTER UPDATE OF value ON relations BEGIN
  INSERT INTO relation_words (relation_words, rowid, value) VALUES ('delete', old.key, old.value);
  INSERT INTO relation_words (rowid, value) VALUES (new.key, new.value);
END;

CREATE VIRTUAL TABLE domain_words USING fts5 (
  domain, content='domains', content_rowid='key', tokenize='unicode61 remove_diacritics 2'
);

CREATE TRIGGER domain_words_insert AFTER INSERT ON domains BEGIN
  INSERT INTO domain_words (rowid, domain) VALUES (new.key, new.domain);
END;

CREATE TRIGGER domain_words_delete AFTER DELETE ON domains BEGIN
  INSERT INTO domain_words (domain_words, rowid, domain) VALUES ('delete', old.key, old.domain);
END;

CREATE TRIGGER domain_words_update AFTER UPDATE OF domain ON domains BEGIN
  INSERT INTO domain_words (domain_words, rowid, domain) VALUES ('delete', old.key, old.domain);
  INSERT INTO domain_words (rowid, domain) VALUES (new.key, new.domain);
END;

CREATE VIRTUAL TABLE provision_words USING fts5 (
  topic, content='provisions', content_rowid='key', tokenize='unicode61 remove_diacritics 2'
);

CREATE TRIGGER provision_words_insert AFTER INSERT ON provisions BEGIN
  INSERT INTO provision_words (rowid, topic) VALUES (new.key, new.topic);
END;

CREATE TRIGGER provision_words_delete AFTER DELETE ON provisions BEGIN
  INSERT INTO provision_words (provision_words, rowid, topic) VALUES ('delete', old.key, old.topic);
END;

CREATE TRIGGER provision_words_update AFTER UPDATE OF topic ON provisions BEGIN
  INSERT INTO provision_words (provision_words, rowid, topic) VALUES ('delete', old.key, old.topic);
  INSERT INTO provision_words (rowid, topic) VALUES (new.key, new.topic);
END;
