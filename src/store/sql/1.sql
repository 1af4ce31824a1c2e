-- 1.sql: an empty file becomes schema version 1.
--
-- One table per type of record, one column per field (test-schema holds it against the records'
-- own tables). A child names its owner, the owner's list and its place in it. Terms and calendars
-- are kept in their text form, choices by their stable names, references one identifier a line.
-- Foreign keys are checked when a transaction ends, so that trees may be written in any order;
-- types with owners of several kinds have none.

-- What we know of a client, and everything agreed with it.
CREATE TABLE client
(
  id    TEXT NOT NULL PRIMARY KEY,
  name  TEXT NOT NULL DEFAULT '',
  about TEXT NOT NULL DEFAULT '',
  note  TEXT NOT NULL DEFAULT ''
)
STRICT;

CREATE TABLE person
(
  id        TEXT NOT NULL PRIMARY KEY,
  owner     TEXT NOT NULL,
  list      TEXT NOT NULL,
  position  INTEGER NOT NULL,
  side      TEXT NOT NULL DEFAULT 'theirs',
  name      TEXT NOT NULL DEFAULT '',
  role      TEXT NOT NULL DEFAULT '',
  phone     TEXT NOT NULL DEFAULT '',
  email     TEXT NOT NULL DEFAULT '',
  messenger TEXT NOT NULL DEFAULT '',
  channel   TEXT NOT NULL DEFAULT 'none',
  hours     TEXT NOT NULL DEFAULT '',
  deputy    TEXT NOT NULL DEFAULT '',
  manner    TEXT NOT NULL DEFAULT 'none',
  speech    TEXT NOT NULL DEFAULT 'none',
  decides   TEXT NOT NULL DEFAULT '',
  signs     INTEGER NOT NULL DEFAULT 0,
  note      TEXT NOT NULL DEFAULT ''
)
STRICT;

CREATE INDEX person_by_owner ON person (owner, list, position);

CREATE TABLE fact
(
  id       TEXT NOT NULL PRIMARY KEY,
  owner    TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
  list     TEXT NOT NULL,
  position INTEGER NOT NULL,
  title    TEXT NOT NULL DEFAULT '',
  value    TEXT NOT NULL DEFAULT '',
  due      TEXT NOT NULL DEFAULT '',
  told_by  TEXT NOT NULL DEFAULT '',
  told_on  TEXT NOT NULL DEFAULT '',
  note     TEXT NOT NULL DEFAULT ''
)
STRICT;

CREATE INDEX fact_by_owner ON fact (owner, list, position);

CREATE TABLE schedule
(
  id       TEXT NOT NULL PRIMARY KEY,
  owner    TEXT NOT NULL,
  list     TEXT NOT NULL,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL DEFAULT '',
  side     TEXT NOT NULL DEFAULT 'theirs',
  calendar TEXT
)
STRICT;

CREATE INDEX schedule_by_owner ON schedule (owner, list, position);

CREATE TABLE agreement
(
  id                 TEXT NOT NULL PRIMARY KEY,
  owner              TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
  list               TEXT NOT NULL,
  position           INTEGER NOT NULL,
  title              TEXT NOT NULL DEFAULT '',
  held_on            TEXT NOT NULL DEFAULT '',
  place              TEXT NOT NULL DEFAULT '',
  paper_language     TEXT NOT NULL DEFAULT '',
  package            TEXT NOT NULL DEFAULT '',
  package_name       TEXT NOT NULL DEFAULT '',
  package_price      TEXT NOT NULL DEFAULT '',
  package_inclusions TEXT NOT NULL DEFAULT '',
  package_exclusions TEXT NOT NULL DEFAULT '',
  starts_on          TEXT NOT NULL DEFAULT '',
  ends_on            TEXT NOT NULL DEFAULT '',
  feedback_how       TEXT NOT NULL DEFAULT '',
  feedback_when      TEXT NOT NULL DEFAULT '',
  note               TEXT NOT NULL DEFAULT ''
)
STRICT;

CREATE INDEX agreement_by_owner ON agreement (owner, list, position);

CREATE TABLE priority
(
  id       TEXT NOT NULL PRIMARY KEY,
  owner    TEXT NOT NULL,
  list     TEXT NOT NULL,
  position INTEGER NOT NULL,
  title    TEXT NOT NULL DEFAULT '',
  examples TEXT NOT NULL DEFAULT ''
)
STRICT;

CREATE INDEX priority_by_owner ON priority (owner, list, position);

CREATE TABLE expectation
(
  id           TEXT NOT NULL PRIMARY KEY,
  owner        TEXT NOT NULL,
  list         TEXT NOT NULL,
  position     INTEGER NOT NULL,
  kind         TEXT NOT NULL DEFAULT 'term',
  side         TEXT NOT NULL DEFAULT 'theirs',
  title        TEXT NOT NULL DEFAULT '',
  details      TEXT NOT NULL DEFAULT '',
  priority     TEXT NOT NULL DEFAULT '',
  clock        TEXT NOT NULL DEFAULT 'first-response',
  part         TEXT NOT NULL DEFAULT 'rule',
  person       TEXT NOT NULL DEFAULT '',
  deputy       TEXT NOT NULL DEFAULT '',
  channel      TEXT NOT NULL DEFAULT '',
  period       TEXT NOT NULL DEFAULT '',
  place        TEXT NOT NULL DEFAULT '',
  content      TEXT NOT NULL DEFAULT '',
  form         TEXT NOT NULL DEFAULT '',
  decision     TEXT NOT NULL DEFAULT '',
  offer        TEXT,
  outcome      TEXT,
  parked_owner TEXT NOT NULL DEFAULT '',
  parked_until TEXT NOT NULL DEFAULT '',
  goals        TEXT NOT NULL DEFAULT '',
  floor        TEXT,
  note         TEXT NOT NULL DEFAULT ''
)
STRICT;

CREATE INDEX expectation_by_owner ON expectation (owner, list, position);

CREATE TABLE answer
(
  id       TEXT NOT NULL PRIMARY KEY,
  owner    TEXT NOT NULL REFERENCES expectation (id) DEFERRABLE INITIALLY DEFERRED,
  list     TEXT NOT NULL,
  position INTEGER NOT NULL,
  choice   TEXT NOT NULL DEFAULT 'none',
  wish     TEXT,
  reason   TEXT NOT NULL DEFAULT '',
  person   TEXT NOT NULL DEFAULT '',
  at       TEXT NOT NULL DEFAULT ''
)
STRICT;

CREATE INDEX answer_by_owner ON answer (owner, list, position);

CREATE TABLE goal
(
  id       TEXT NOT NULL PRIMARY KEY,
  owner    TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  list     TEXT NOT NULL,
  position INTEGER NOT NULL,
  level    TEXT NOT NULL DEFAULT 'strategic',
  title    TEXT NOT NULL DEFAULT '',
  words    TEXT NOT NULL DEFAULT '',
  said_by  TEXT NOT NULL DEFAULT '',
  measure  TEXT NOT NULL DEFAULT '',
  "from"   TEXT NOT NULL DEFAULT '',
  "to"     TEXT NOT NULL DEFAULT '',
  "by"     TEXT NOT NULL DEFAULT '',
  serves   TEXT NOT NULL DEFAULT '',
  packages TEXT NOT NULL DEFAULT ''
)
STRICT;

CREATE INDEX goal_by_owner ON goal (owner, list, position);

CREATE TABLE evidence
(
  id       TEXT NOT NULL PRIMARY KEY,
  owner    TEXT NOT NULL REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
  list     TEXT NOT NULL,
  position INTEGER NOT NULL,
  mark     TEXT NOT NULL DEFAULT 'none',
  text     TEXT NOT NULL DEFAULT '',
  told_by  TEXT NOT NULL DEFAULT '',
  told_on  TEXT NOT NULL DEFAULT ''
)
STRICT;

CREATE INDEX evidence_by_owner ON evidence (owner, list, position);

CREATE TABLE note
(
  id          TEXT NOT NULL PRIMARY KEY,
  owner       TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  list        TEXT NOT NULL,
  position    INTEGER NOT NULL,
  question_id TEXT NOT NULL DEFAULT '',
  theme       TEXT NOT NULL DEFAULT '',
  question    TEXT NOT NULL DEFAULT '',
  text        TEXT NOT NULL DEFAULT '',
  quote       TEXT NOT NULL DEFAULT '',
  said_by     TEXT NOT NULL DEFAULT '',
  at          TEXT NOT NULL DEFAULT '',
  skipped     INTEGER NOT NULL DEFAULT 0
)
STRICT;

CREATE INDEX note_by_owner ON note (owner, list, position);

CREATE TABLE factor
(
  id        TEXT NOT NULL PRIMARY KEY,
  owner     TEXT NOT NULL,
  list      TEXT NOT NULL,
  position  INTEGER NOT NULL,
  "group"   TEXT NOT NULL DEFAULT 'management',
  dimension TEXT NOT NULL DEFAULT 'none',
  title     TEXT NOT NULL DEFAULT '',
  meaning   TEXT NOT NULL DEFAULT '',
  weight    INTEGER NOT NULL DEFAULT 0
)
STRICT;

CREATE INDEX factor_by_owner ON factor (owner, list, position);

-- Ourselves, and the catalogue of what we offer.
CREATE TABLE firm
(
  id       TEXT NOT NULL PRIMARY KEY,
  name     TEXT NOT NULL DEFAULT '',
  about    TEXT NOT NULL DEFAULT '',
  contact  TEXT NOT NULL DEFAULT '',
  logo     BLOB,
  language TEXT NOT NULL DEFAULT ''
)
STRICT;

CREATE TABLE package
(
  id         TEXT NOT NULL PRIMARY KEY,
  owner      TEXT NOT NULL REFERENCES firm (id) DEFERRABLE INITIALLY DEFERRED,
  list       TEXT NOT NULL,
  position   INTEGER NOT NULL,
  name       TEXT NOT NULL DEFAULT '',
  grade      TEXT NOT NULL DEFAULT '',
  price      TEXT NOT NULL DEFAULT '',
  period     TEXT NOT NULL DEFAULT '',
  summary    TEXT NOT NULL DEFAULT '',
  inclusions TEXT NOT NULL DEFAULT '',
  exclusions TEXT NOT NULL DEFAULT '',
  goals      TEXT NOT NULL DEFAULT '',
  note       TEXT NOT NULL DEFAULT ''
)
STRICT;

CREATE INDEX package_by_owner ON package (owner, list, position);

CREATE TABLE question
(
  id         TEXT NOT NULL PRIMARY KEY,
  owner      TEXT NOT NULL REFERENCES firm (id) DEFERRABLE INITIALLY DEFERRED,
  list       TEXT NOT NULL,
  position   INTEGER NOT NULL,
  theme      TEXT NOT NULL DEFAULT '',
  text       TEXT NOT NULL DEFAULT '',
  purpose    TEXT NOT NULL DEFAULT '',
  listen_for TEXT NOT NULL DEFAULT '',
  avoid      TEXT NOT NULL DEFAULT '',
  follow_up  TEXT NOT NULL DEFAULT ''
)
STRICT;

CREATE INDEX question_by_owner ON question (owner, list, position);

-- What the fields that keep their history said before; "at" is the moment of the change in UTC.
CREATE TABLE history
(
  record TEXT NOT NULL,
  field  TEXT NOT NULL,
  old    TEXT NOT NULL,
  new    TEXT NOT NULL,
  at     TEXT NOT NULL,
  who    TEXT NOT NULL
)
STRICT;

CREATE INDEX history_by_record ON history (record, field);

-- Sealed versions. "sha256" covers all other columns and so, through "previous", all before it.
CREATE TABLE version
(
  agreement TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  number    INTEGER NOT NULL,
  sealed_at TEXT NOT NULL,
  previous  TEXT NOT NULL,
  sha256    TEXT NOT NULL,
  text      TEXT NOT NULL,
  PRIMARY KEY (agreement, number)
)
STRICT, WITHOUT ROWID;

CREATE TRIGGER version_is_next BEFORE INSERT ON version
WHEN NEW.number <> 1 + (SELECT count (*) FROM version WHERE agreement = NEW.agreement)
BEGIN
  SELECT RAISE (ABORT, 'versions are numbered one after the other');
END;

CREATE TRIGGER version_stays BEFORE UPDATE ON version
BEGIN
  SELECT RAISE (ABORT, 'a sealed version is never changed');
END;

CREATE TRIGGER version_remains BEFORE DELETE ON version
BEGIN
  SELECT RAISE (ABORT, 'a sealed version is never deleted');
END;

-- Where we stopped in each agreement.
CREATE TABLE place
(
  agreement TEXT NOT NULL PRIMARY KEY,
  step      TEXT NOT NULL,
  record    TEXT NOT NULL,
  field     TEXT NOT NULL
)
STRICT, WITHOUT ROWID;

-- When anything of a client itself, or of one of its agreements, was changed last.
CREATE TABLE touch
(
  id TEXT NOT NULL PRIMARY KEY,
  at TEXT NOT NULL
)
STRICT, WITHOUT ROWID;

-- What follows is drawn from the records above and can be drawn again at any time. The clients in
-- "stale" have changed since, and are drawn again before anybody looks, the latest changed last.
CREATE TABLE stale
(
  number INTEGER PRIMARY KEY,
  client TEXT NOT NULL UNIQUE
)
STRICT;

-- One row per agreement, or per client without any. The latest touched has the greatest number.
CREATE TABLE digest
(
  number       INTEGER PRIMARY KEY,
  client       TEXT NOT NULL,
  agreement    TEXT NOT NULL,
  name         TEXT NOT NULL,
  about        TEXT NOT NULL,
  touched      TEXT NOT NULL,
  expectations INTEGER NOT NULL,
  answered     INTEGER NOT NULL,
  parked       INTEGER NOT NULL
)
STRICT;

CREATE INDEX digest_by_client ON digest (client);
CREATE INDEX digest_by_agreement ON digest (agreement);

-- What is ahead. The agreement is blank for what concerns the client as a whole.
CREATE TABLE due
(
  client    TEXT NOT NULL,
  agreement TEXT NOT NULL,
  kind      TEXT NOT NULL,
  what      TEXT NOT NULL,
  who       TEXT NOT NULL,
  date      TEXT NOT NULL
)
STRICT;

CREATE INDEX due_by_date ON due (date);
CREATE INDEX due_by_client ON due (client, date);

-- The folded words of every row of "digest", under the same number, so that the latest touched come
-- first without any ranking.
CREATE VIRTUAL TABLE search USING fts5
(
  words, detail = 'none', prefix = '1 2 3 4 5 6 7 8 9 10 11 12', tokenize = "unicode61 remove_diacritics 0"
);
