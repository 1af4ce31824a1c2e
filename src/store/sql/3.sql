-- Version 3: what else could serve a goal, the client's words, and more of the year.

-- What else could serve a goal that nothing serves, and what the client decided about it.
CREATE TABLE option
(
  id              TEXT NOT NULL PRIMARY KEY,
  owner           TEXT NOT NULL REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
  list            TEXT NOT NULL,
  position        INTEGER NOT NULL,
  title           TEXT NOT NULL DEFAULT '',
  kind            TEXT NOT NULL DEFAULT 'way',
  takes           TEXT NOT NULL DEFAULT '',
  price           TEXT NOT NULL DEFAULT '',
  recommended     INTEGER NOT NULL DEFAULT 0,
  recommended_why TEXT NOT NULL DEFAULT '',
  decision        TEXT NOT NULL DEFAULT 'open',
  decided_by      TEXT NOT NULL DEFAULT '',
  decided_on      TEXT NOT NULL DEFAULT '',
  decided_why     TEXT NOT NULL DEFAULT '',
  promise         TEXT NOT NULL DEFAULT ''
)
STRICT;

CREATE INDEX option_by_owner ON option (owner, list, position);

-- Promises of which somebody said that they do not serve this goal, so that nobody asks again.
ALTER TABLE goal ADD COLUMN dismissed TEXT NOT NULL DEFAULT '';
-- A review says which period it looks at, what is done about it, and when the next one is.
ALTER TABLE review ADD COLUMN period_from TEXT NOT NULL DEFAULT '';
ALTER TABLE review ADD COLUMN period_until TEXT NOT NULL DEFAULT '';
ALTER TABLE review ADD COLUMN remedies TEXT NOT NULL DEFAULT '';
ALTER TABLE review ADD COLUMN next_on TEXT NOT NULL DEFAULT '';
ALTER TABLE measure ADD COLUMN state TEXT NOT NULL DEFAULT 'none';
ALTER TABLE action ADD COLUMN carried_from TEXT NOT NULL DEFAULT '';
ALTER TABLE action ADD COLUMN was_due TEXT NOT NULL DEFAULT '';
ALTER TABLE verdict ADD COLUMN asked_by TEXT NOT NULL DEFAULT '';

-- What a review says of the factors that weigh for this client.
CREATE TABLE quality
(
  id TEXT NOT NULL PRIMARY KEY,
  owner TEXT NOT NULL REFERENCES review (id) DEFERRABLE INITIALLY DEFERRED,
  list TEXT NOT NULL,
  position INTEGER NOT NULL,
  factor TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  weight INTEGER NOT NULL DEFAULT 0,
  score INTEGER NOT NULL DEFAULT 0,
  measured TEXT NOT NULL DEFAULT ''
)
STRICT;

CREATE INDEX quality_by_owner ON quality (owner, list, position);

-- Papers that left the screen.
CREATE TABLE printout
(
  id TEXT NOT NULL PRIMARY KEY,
  owner TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
  list TEXT NOT NULL,
  position INTEGER NOT NULL,
  agreement TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 0,
  paper TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT '',
  how TEXT NOT NULL DEFAULT 'printed',
  made_at TEXT NOT NULL DEFAULT ''
)
STRICT;

CREATE INDEX printout_by_owner ON printout (owner, list, position);
-- How sure we are of what was said, when it was said again, and what came of it.
ALTER TABLE note ADD COLUMN evidence TEXT NOT NULL DEFAULT 'none';
ALTER TABLE note ADD COLUMN confirmed_at TEXT NOT NULL DEFAULT '';
ALTER TABLE note ADD COLUMN became TEXT NOT NULL DEFAULT '';
ALTER TABLE note ADD COLUMN earlier TEXT NOT NULL DEFAULT '';
-- What an answer to a question finds out.
ALTER TABLE question ADD COLUMN finds TEXT NOT NULL DEFAULT 'nothing';

-- The client's own words for things, and ours.
CREATE TABLE gloss
(
  id TEXT NOT NULL PRIMARY KEY,
  owner TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  list TEXT NOT NULL,
  position INTEGER NOT NULL,
  words TEXT NOT NULL DEFAULT '',
  ours TEXT NOT NULL DEFAULT '',
  meaning TEXT NOT NULL DEFAULT ''
)
STRICT;

CREATE INDEX gloss_by_owner ON gloss (owner, list, position);

-- What was read aloud when somebody signed.
ALTER TABLE signature ADD COLUMN read TEXT NOT NULL DEFAULT '';
