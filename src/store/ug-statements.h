/* ug-statements.h: every statement that is not drawn from a record's declaration. Private to the
 * store; test-schema prepares each of them.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Commits. */
#define UG_SQL_TOUCH "INSERT OR REPLACE INTO touch (id, at) VALUES (?1, ?2)"
#define UG_SQL_STALE "INSERT OR IGNORE INTO stale (client) VALUES (?1)"
#define UG_SQL_SET_PLACE                                                                           \
  "INSERT OR REPLACE INTO place (agreement, step, record, field) VALUES (?1, ?2, ?3, ?4)"
#define UG_SQL_PLACE_OF "SELECT step, record, field FROM place WHERE agreement = ?1"
#define UG_SQL_LOST_VERSIONS                                                                       \
  "SELECT count (*) FROM version WHERE agreement NOT IN (SELECT id FROM agreement)"

/* History. The last entry counts when the same person made it within the last minute: ?3 is now. */
#define UG_SQL_HISTORY_LAST                                                                        \
  "SELECT rowid FROM history WHERE record = ?1 AND field = ?2 AND who = ?4 "                       \
  "AND at <= ?3 AND datetime (at, '60 seconds') >= datetime (?3) "                                 \
  "AND rowid = (SELECT max (rowid) FROM history WHERE record = ?1 AND field = ?2)"
#define UG_SQL_HISTORY_GO_ON "UPDATE history SET new = ?1, at = ?2 WHERE rowid = ?3"
#define UG_SQL_HISTORY_ADD                                                                         \
  "INSERT INTO history (record, field, old, new, at, who) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"

/* Checks when the file is opened. */
#define UG_SQL_USER_VERSION "PRAGMA user_version"
#define UG_SQL_QUICK_CHECK "PRAGMA quick_check (1)"
#define UG_SQL_FOREIGN_KEY_CHECK "PRAGMA foreign_key_check"

/* All of the above, for the test that prepares them. */
#define UG_SQL_ALL                                                                                 \
  UG_SQL_TOUCH, UG_SQL_STALE, UG_SQL_SET_PLACE, UG_SQL_PLACE_OF, UG_SQL_LOST_VERSIONS,             \
      UG_SQL_HISTORY_LAST, UG_SQL_HISTORY_GO_ON, UG_SQL_HISTORY_ADD, UG_SQL_USER_VERSION,          \
      UG_SQL_QUICK_CHECK, UG_SQL_FOREIGN_KEY_CHECK

G_END_DECLS
