-- 2.sql: the year after the kickoff: what was sealed is signed, judged and amended.
--
-- The same rules as in 1.sql: one table per type of record, one column per field.

-- Versions that a colleague sealed while we sealed others: one version amended in two ways. They are
-- kept beside ours until people have settled it by the next one.
CREATE TABLE rival
(
  agreement TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  number    INTEGER NOT NULL,
  sealed_at TEXT NOT NULL,
  previous  TEXT NOT NULL,
  sha256    TEXT NOT NULL,
  text      TEXT NOT NULL,
  PRIMARY KEY (agreement, number, sha256)
)
STRICT, WITHOUT ROWID;

CREATE TRIGGER rival_stays BEFORE UPDATE ON rival
BEGIN
  SELECT RAISE (ABORT, 'a sealed version is never changed');
END;

CREATE TRIGGER rival_remains BEFORE DELETE ON rival
BEGIN
  SELECT RAISE (ABORT, 'a sealed version is never deleted');
END;

-- Who agreed to a version, and how. The strokes of a drawn signature are text.
CREATE TABLE signature
(
  id        TEXT NOT NULL PRIMARY KEY,
  owner     TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  list      TEXT NOT NULL,
  position  INTEGER NOT NULL,
  person    TEXT NOT NULL DEFAULT '',
  name      TEXT NOT NULL DEFAULT '',
  role      TEXT NOT NULL DEFAULT '',
  side      TEXT NOT NULL DEFAULT 'theirs',
  how       TEXT NOT NULL DEFAULT 'paper',
  strokes   TEXT NOT NULL DEFAULT '',
  signed_at TEXT NOT NULL DEFAULT ''
)
STRICT;

CREATE INDEX signature_by_owner ON signature (owner, list, position);
-- What somebody's newer program said of a record and ours has no column for, as members of a JSON
-- object: kept as it came, so that it goes back as it came.
CREATE TABLE unknown
(
  record  TEXT NOT NULL PRIMARY KEY,
  members TEXT NOT NULL
)
STRICT, WITHOUT ROWID;

-- A step towards an agreement is the client's or ours.
ALTER TABLE answer ADD COLUMN side TEXT NOT NULL DEFAULT 'theirs';
-- The last day to give notice lies before the end, and missing it is what costs.
ALTER TABLE fact ADD COLUMN notice_on TEXT NOT NULL DEFAULT '';
ALTER TABLE agreement ADD COLUMN notice_on TEXT NOT NULL DEFAULT '';

-- The moment on which the worked examples begin, where somebody chose one.
ALTER TABLE agreement ADD COLUMN example_on TEXT NOT NULL DEFAULT '';
ALTER TABLE agreement ADD COLUMN example_at TEXT NOT NULL DEFAULT '';
-- Reminders that come again later, and how a client's tickets are read. What is due names the record
-- that says so.
CREATE TABLE postponement
(
  id       TEXT NOT NULL PRIMARY KEY,
  owner    TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
  list     TEXT NOT NULL,
  position INTEGER NOT NULL,
  source   TEXT NOT NULL DEFAULT '',
  kind     TEXT NOT NULL DEFAULT '',
  date     TEXT NOT NULL DEFAULT '',
  until    TEXT NOT NULL DEFAULT ''
)
STRICT;

CREATE INDEX postponement_by_owner ON postponement (owner, list, position);

ALTER TABLE client ADD COLUMN ticket_mapping TEXT NOT NULL DEFAULT '';
ALTER TABLE due ADD COLUMN source TEXT NOT NULL DEFAULT '';

-- Who settles or confirms a promise until when, as a step towards it.
ALTER TABLE answer ADD COLUMN settled_by TEXT NOT NULL DEFAULT '';
ALTER TABLE answer ADD COLUMN until TEXT NOT NULL DEFAULT '';

-- The client's world, for our eyes only.
ALTER TABLE client ADD COLUMN drives TEXT NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN worries TEXT NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN deciders TEXT NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN words TEXT NOT NULL DEFAULT '';
-- The year after: what was judged, measured and promised at a review, and what people scored.
CREATE TABLE review
(
  id TEXT NOT NULL PRIMARY KEY,
  owner TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
  list TEXT NOT NULL,
  position INTEGER NOT NULL,
  agreement TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 0,
  held_on TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  participants TEXT NOT NULL DEFAULT '',
  prepared TEXT NOT NULL DEFAULT '',
  situations TEXT NOT NULL DEFAULT '',
  satisfaction TEXT NOT NULL DEFAULT '',
  wishes_theirs TEXT NOT NULL DEFAULT '',
  wishes_ours TEXT NOT NULL DEFAULT '',
  closed INTEGER NOT NULL DEFAULT 0
)
STRICT;

CREATE INDEX review_by_owner ON review (owner, list, position);

CREATE TABLE verdict
(
  id TEXT NOT NULL PRIMARY KEY,
  owner TEXT NOT NULL REFERENCES review (id) DEFERRABLE INITIALLY DEFERRED,
  list TEXT NOT NULL,
  position INTEGER NOT NULL,
  expectation TEXT NOT NULL DEFAULT '',
  sentence TEXT NOT NULL DEFAULT '',
  result TEXT NOT NULL DEFAULT 'none',
  measured TEXT NOT NULL DEFAULT '',
  cause TEXT NOT NULL DEFAULT '',
  decision TEXT NOT NULL DEFAULT 'none',
  change_to TEXT NOT NULL DEFAULT ''
)
STRICT;

CREATE INDEX verdict_by_owner ON verdict (owner, list, position);

CREATE TABLE measure
(
  id TEXT NOT NULL PRIMARY KEY,
  owner TEXT NOT NULL REFERENCES review (id) DEFERRABLE INITIALLY DEFERRED,
  list TEXT NOT NULL,
  position INTEGER NOT NULL,
  goal TEXT NOT NULL DEFAULT '',
  value TEXT NOT NULL DEFAULT '',
  comment TEXT NOT NULL DEFAULT ''
)
STRICT;

CREATE INDEX measure_by_owner ON measure (owner, list, position);

CREATE TABLE action
(
  id TEXT NOT NULL PRIMARY KEY,
  owner TEXT NOT NULL REFERENCES review (id) DEFERRABLE INITIALLY DEFERRED,
  list TEXT NOT NULL,
  position INTEGER NOT NULL,
  title TEXT NOT NULL DEFAULT '',
  who TEXT NOT NULL DEFAULT '',
  due TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT 'open',
  note TEXT NOT NULL DEFAULT ''
)
STRICT;

CREATE INDEX action_by_owner ON action (owner, list, position);

CREATE TABLE feedback
(
  id TEXT NOT NULL PRIMARY KEY,
  owner TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
  list TEXT NOT NULL,
  position INTEGER NOT NULL,
  agreement TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 0,
  person TEXT NOT NULL DEFAULT '',
  taken_on TEXT NOT NULL DEFAULT '',
  how TEXT NOT NULL DEFAULT 'your-turn',
  recommend INTEGER NOT NULL DEFAULT 0,
  why TEXT NOT NULL DEFAULT '',
  what_four TEXT NOT NULL DEFAULT ''
)
STRICT;

CREATE INDEX feedback_by_owner ON feedback (owner, list, position);

CREATE TABLE score
(
  id TEXT NOT NULL PRIMARY KEY,
  owner TEXT NOT NULL REFERENCES feedback (id) DEFERRABLE INITIALLY DEFERRED,
  list TEXT NOT NULL,
  position INTEGER NOT NULL,
  factor TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  weight INTEGER NOT NULL DEFAULT 0,
  score INTEGER NOT NULL DEFAULT 0,
  expected INTEGER NOT NULL DEFAULT 0,
  comment TEXT NOT NULL DEFAULT ''
)
STRICT;

CREATE INDEX score_by_owner ON score (owner, list, position);
-- A set of questions may be kept in several languages at once.
ALTER TABLE question ADD COLUMN language TEXT NOT NULL DEFAULT 'none';
