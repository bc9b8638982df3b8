-- What articles tell. The fields of a fact that articles may differ in hold what the surest claim says (see 0003).

CREATE TABLE relations (
  key              INTEGER PRIMARY KEY,
  id               TEXT NOT NULL UNIQUE,
  type             TEXT NOT NULL,
  subject          TEXT NOT NULL REFERENCES entities (id),
  object           TEXT NOT NULL REFERENCES entities (id),
  value            TEXT,
  valid_from_edtf  TEXT,
  valid_from_start TEXT,
  valid_from_end   TEXT,
  valid_from_text  TEXT,
  valid_from_basis TEXT,
  valid_from_first INTEGER,                 -- derived: day number, see days.ts
  valid_from_last  INTEGER,                 -- derived
  valid_to_edtf    TEXT,
  valid_to_start   TEXT,
  valid_to_end     TEXT,
  valid_to_text    TEXT,
  valid_to_basis   TEXT,
  valid_to_first   INTEGER,                 -- derived
  valid_to_last    INTEGER,                 -- derived
  confidence       REAL NOT NULL,           -- derived: the highest of its evidence
  asserted         INTEGER NOT NULL         -- derived: whether any evidence asserts it
) STRICT;

CREATE INDEX relations_by_type ON relations (type, id);
CREATE INDEX relations_by_subject ON relations (subject, type, id);
CREATE INDEX relations_by_object ON relations (object, type, id);
CREATE INDEX relations_by_confidence ON relations (confidence DESC, id);

CREATE TABLE events (
  id         TEXT PRIMARY KEY REFERENCES entities (id) ON DELETE CASCADE,
  kind       TEXT NOT NULL,
  plover     TEXT,
  name       TEXT NOT NULL,                 -- derived: the name of the entity
  name_folded TEXT NOT NULL,                -- derived
  date_edtf  TEXT,
  date_start TEXT,
  date_end   TEXT,
  date_text  TEXT,
  date_basis TEXT,
  date_first INTEGER,                       -- derived
  date_last  INTEGER,                       -- derived
  place      TEXT REFERENCES entities (id),
  object     TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX events_by_date ON events (date_first, id, date_last);
CREATE INDEX events_by_kind ON events (kind, id);
CREATE INDEX events_by_kind_date ON events (kind, date_first, id);
CREATE INDEX events_by_name ON events (name_folded, id);
CREATE INDEX events_by_plover ON events (plover, date_first, id);
CREATE INDEX events_by_place ON events (place, date_first, id) WHERE place IS NOT NULL;

CREATE TABLE event_participants (
  event    TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  role     TEXT NOT NULL,
  entity   TEXT NOT NULL REFERENCES entities (id),
  article  TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  PRIMARY KEY (event, role, entity, article)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_participants_by_entity ON event_participants (entity, role, event);
CREATE INDEX event_participants_by_role ON event_participants (role, event);

CREATE TABLE agreements (
  id           TEXT PRIMARY KEY REFERENCES entities (id) ON DELETE CASCADE,
  kind         TEXT NOT NULL,
  name         TEXT NOT NULL,               -- derived: the name of the entity
  name_folded  TEXT NOT NULL,               -- derived
  signed_edtf  TEXT,
  signed_start TEXT,
  signed_end   TEXT,
  signed_text  TEXT,
  signed_basis TEXT,
  signed_first INTEGER,                     -- derived
  signed_last  INTEGER,                     -- derived
  term         TEXT,                        -- ISO 8601 duration
  renewable    INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX agreements_by_signed ON agreements (signed_first, id);
CREATE INDEX agreements_by_name ON agreements (name_folded, id);
CREATE INDEX agreements_by_kind ON agreements (kind, signed_first, id);

CREATE TABLE parties (
  agreement TEXT NOT NULL REFERENCES agreements (id) ON DELETE CASCADE,
  entity    TEXT NOT NULL REFERENCES entities (id),
  article   TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  PRIMARY KEY (agreement, entity, article)
) STRICT, WITHOUT ROWID;

CREATE INDEX parties_by_entity ON parties (entity, agreement);

CREATE TABLE signatories (
  agreement TEXT NOT NULL REFERENCES agreements (id) ON DELETE CASCADE,
  entity    TEXT NOT NULL REFERENCES entities (id),
  article   TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  PRIMARY KEY (agreement, entity, article)
) STRICT, WITHOUT ROWID;

CREATE INDEX signatories_by_entity ON signatories (entity, agreement);

CREATE TABLE domains (
  key       INTEGER PRIMARY KEY,
  agreement TEXT NOT NULL REFERENCES agreements (id) ON DELETE CASCADE,
  domain    TEXT NOT NULL,
  article   TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  UNIQUE (agreement, domain, article)
) STRICT;

CREATE TABLE provisions (
  key       INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  agreement TEXT NOT NULL REFERENCES agreements (id) ON DELETE CASCADE,
  topic     TEXT NOT NULL,
  polarity  TEXT NOT NULL,
  position  INTEGER NOT NULL,
  UNIQUE (agreement, topic, polarity)
) STRICT;

CREATE INDEX provisions_by_position ON provisions (agreement, position, id);
CREATE INDEX provisions_by_topic ON provisions (topic, id);
CREATE INDEX provisions_by_polarity ON provisions (polarity, agreement, position, id);

CREATE TABLE statements (
  key          INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  speaker      TEXT REFERENCES entities (id),
  kind         TEXT NOT NULL,
  cue          TEXT,
  text         TEXT NOT NULL,
  article      TEXT NOT NULL REFERENCES articles (id),
  "start"      INTEGER NOT NULL,
  "end"        INTEGER NOT NULL,
  stance       TEXT NOT NULL,
  published_at TEXT                         -- derived: the day of its article
) STRICT;

CREATE INDEX statements_by_position ON statements (article, "start", id);
CREATE INDEX statements_by_published ON statements (published_at, id);
CREATE INDEX statements_by_speaker ON statements (speaker, article, "start", id);
CREATE INDEX statements_by_kind ON statements (kind, article, "start", id);
CREATE INDEX statements_by_stance ON statements (stance, article, "start", id);

CREATE TABLE statement_about (
  statement TEXT NOT NULL REFERENCES statements (id) ON DELETE CASCADE,
  entity    TEXT NOT NULL REFERENCES entities (id),
  article   TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  PRIMARY KEY (statement, entity, article)
) STRICT, WITHOUT ROWID;

CREATE INDEX statement_about_by_entity ON statement_about (entity, statement);
