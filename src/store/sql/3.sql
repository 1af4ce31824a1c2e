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
