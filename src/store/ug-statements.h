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
#define UG_SQL_STALE "INSERT OR REPLACE INTO stale (client) VALUES (?1)"
#define UG_SQL_SET_PLACE                                                                           \
  "INSERT OR REPLACE INTO place (agreement, step, record, field) VALUES (?1, ?2, ?3, ?4)"
#define UG_SQL_UNKNOWN_ADD "INSERT INTO unknown (record, members) VALUES (?1, ?2)"
#define UG_SQL_UNKNOWN_DROP "DELETE FROM unknown WHERE record = ?1"
#define UG_SQL_PLACE_OF "SELECT step, record, field FROM place WHERE agreement = ?1"
#define UG_SQL_LOST_VERSIONS                                                                       \
  "SELECT count (*) FROM (SELECT agreement FROM version UNION ALL SELECT agreement FROM rival) "   \
  "WHERE agreement NOT IN (SELECT id FROM agreement)"

/* History. The last entry counts when the same person made it within the last minute: ?3 is now. */
#define UG_SQL_HISTORY_LAST                                                                        \
  "SELECT rowid FROM history WHERE record = ?1 AND field = ?2 AND who = ?4 "                       \
  "AND at <= ?3 AND datetime (at, '60 seconds') >= datetime (?3) "                                 \
  "AND rowid = (SELECT max (rowid) FROM history WHERE record = ?1 AND field = ?2)"
#define UG_SQL_HISTORY_GO_ON "UPDATE history SET new = ?1, at = ?2 WHERE rowid = ?3"
#define UG_SQL_HISTORY_ADD                                                                         \
  "INSERT INTO history (record, field, old, new, at, who) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
#define UG_SQL_HISTORY_OF                                                                          \
  "SELECT record, field, old, new, at, who FROM history WHERE record = ?1 ORDER BY at, rowid"

/* The start page: drawing it again. */
#define UG_SQL_STALE_LIST "SELECT client FROM stale ORDER BY number"
#define UG_SQL_STALE_DONE "DELETE FROM stale"
#define UG_SQL_TOUCHED "SELECT max (at) FROM touch WHERE id IN (?1, ?2)"
#define UG_SQL_DIGEST_KEEPS                                                                        \
  "SELECT number FROM digest WHERE client = ?1 AND agreement = ?2 AND touched = ?3"
#define UG_SQL_DIGEST_NEXT "SELECT 1 + coalesce (max (number), 0) FROM digest"
#define UG_SQL_SEARCH_CLEAR                                                                        \
  "DELETE FROM search WHERE rowid IN (SELECT number FROM digest WHERE client = ?1)"
#define UG_SQL_DIGEST_CLEAR "DELETE FROM digest WHERE client = ?1"
#define UG_SQL_DUE_CLEAR "DELETE FROM due WHERE client = ?1"
#define UG_SQL_SEARCH_ADD "INSERT INTO search (rowid, words) VALUES (?1, ?2)"
#define UG_SQL_DIGEST_ADD                                                                          \
  "INSERT INTO digest (number, client, agreement, name, about, touched, expectations, answered, "  \
  "parked) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"
#define UG_SQL_DUE_ADD                                                                             \
  "INSERT INTO due (client, agreement, kind, what, who, date, source) VALUES "                     \
  "(?1, ?2, ?3, ?4, ?5, ?6, ?7)"

/* The start page: looking at it. Its rows come by falling number, which the index of words follows
 * as well, so that no match is read that is not shown. */
#define UG_SQL_DIGEST_COLUMNS                                                                      \
  "SELECT digest.client, digest.agreement, name, about, touched, expectations, answered, parked, " \
  "(SELECT max (v.number) FROM version AS v WHERE v.agreement = digest.agreement), "               \
  "(SELECT v.sealed_at < t.at FROM version AS v JOIN touch AS t ON t.id = v.agreement "            \
  "WHERE v.agreement = digest.agreement ORDER BY v.number DESC LIMIT 1), "                         \
  "(SELECT step FROM place AS p WHERE p.agreement = digest.agreement), "                           \
  "next.kind, next.what, next.date "
#define UG_SQL_DIGEST_NEXT_DUE                                                                     \
  "LEFT JOIN due AS next ON next.rowid = (SELECT rowid FROM due AS d WHERE d.client = "            \
  "digest.client AND d.agreement IN ('', digest.agreement) AND d.date >= ?1 "                      \
  "ORDER BY d.date LIMIT 1) "
#define UG_SQL_LIST                                                                                \
  UG_SQL_DIGEST_COLUMNS                                                                            \
  "FROM digest " UG_SQL_DIGEST_NEXT_DUE "ORDER BY digest.number DESC LIMIT ?2 OFFSET ?3"
#define UG_SQL_LIST_FOUND                                                                          \
  UG_SQL_DIGEST_COLUMNS                                                                            \
  "FROM search CROSS JOIN digest ON digest.number = search.rowid " UG_SQL_DIGEST_NEXT_DUE          \
  "WHERE search MATCH ?4 ORDER BY search.rowid DESC LIMIT ?2 OFFSET ?3"
#define UG_SQL_LIST_DUE                                                                            \
  "SELECT kind, client, (SELECT name FROM client AS c WHERE c.id = due.client), agreement, what, " \
  "who, date, source FROM due WHERE date >= ?1 ORDER BY date LIMIT ?2"

/* What the manager looks at across all clients: the answers that stand now and do not simply suit.
 */
#define UG_SQL_LIST_LEEWAY                                                                         \
  "SELECT client.id, client.name, agreement.id, p.id, p.title, e.id, e.kind, e.title, e.clock, "   \
  "e.part, e.parked_owner, e.parked_until, e.offer, e.outcome, a.id, a.choice, a.wish, a.reason "  \
  "FROM answer AS a JOIN expectation AS e ON e.id = a.owner "                                      \
  "JOIN agreement ON agreement.id = e.owner JOIN client ON client.id = agreement.owner "           \
  "LEFT JOIN priority AS p ON p.id = e.priority AND p.owner = agreement.id "                       \
  "WHERE a.side = 'theirs' AND a.choice IN ('no-hurry', 'need-more', 'parked') AND NOT EXISTS "    \
  "(SELECT 1 FROM answer AS b WHERE b.owner = a.owner AND b.list = a.list "                        \
  "AND b.position > a.position "                                                                   \
  "AND (b.side = 'theirs' OR (b.choice = 'counter-offer' AND b.wish IS NOT NULL))) "               \
  "ORDER BY client.name, agreement.position, e.position LIMIT ?1"

/* Versions. */
#define UG_SQL_VERSIONS                                                                            \
  "SELECT agreement, number, sealed_at, previous, text, sha256 FROM version "                      \
  "ORDER BY agreement, number"
#define UG_SQL_VERSIONS_OF                                                                         \
  "SELECT agreement, number, sealed_at, previous, text, sha256 FROM version "                      \
  "WHERE agreement = ?1 ORDER BY number"
#define UG_SQL_VERSION_ADD                                                                         \
  "INSERT INTO version (agreement, number, sealed_at, previous, sha256, text) "                    \
  "VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
#define UG_SQL_RIVALS                                                                              \
  "SELECT agreement, number, sealed_at, previous, text, sha256 FROM rival "                        \
  "ORDER BY agreement, number, sha256"
#define UG_SQL_RIVALS_EXIST "SELECT count (*) FROM sqlite_schema WHERE name = 'rival'"
#define UG_SQL_RIVALS_OF                                                                           \
  "SELECT agreement, number, sealed_at, previous, text, sha256 FROM rival "                        \
  "WHERE agreement = ?1 ORDER BY number, sealed_at, sha256"
#define UG_SQL_RIVAL_ADD                                                                           \
  "INSERT OR IGNORE INTO rival (agreement, number, sealed_at, previous, sha256, text) "            \
  "VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
#define UG_SQL_AGREEMENT_EXISTS "SELECT count (*) FROM agreement WHERE id = ?1"
#define UG_SQL_STALE_AGREEMENT                                                                     \
  "INSERT OR REPLACE INTO stale (client) SELECT owner FROM agreement WHERE id = ?1"

/* Checks when the file is opened. */
#define UG_SQL_USER_VERSION "PRAGMA user_version"
#define UG_SQL_QUICK_CHECK "PRAGMA quick_check (1)"
#define UG_SQL_INTEGRITY_CHECK "PRAGMA integrity_check (1)"
#define UG_SQL_FOREIGN_KEY_CHECK "PRAGMA foreign_key_check"

/* All of the above, for the test that prepares them. */
#define UG_SQL_ALL                                                                                 \
  UG_SQL_TOUCH, UG_SQL_STALE, UG_SQL_SET_PLACE, UG_SQL_UNKNOWN_ADD, UG_SQL_UNKNOWN_DROP,           \
      UG_SQL_PLACE_OF, UG_SQL_LOST_VERSIONS, UG_SQL_HISTORY_LAST, UG_SQL_HISTORY_GO_ON,            \
      UG_SQL_HISTORY_ADD, UG_SQL_HISTORY_OF, UG_SQL_STALE_LIST, UG_SQL_STALE_DONE, UG_SQL_TOUCHED, \
      UG_SQL_DIGEST_KEEPS, UG_SQL_DIGEST_NEXT, UG_SQL_SEARCH_CLEAR, UG_SQL_DIGEST_CLEAR,           \
      UG_SQL_DUE_CLEAR, UG_SQL_SEARCH_ADD, UG_SQL_DIGEST_ADD, UG_SQL_DUE_ADD, UG_SQL_LIST,         \
      UG_SQL_LIST_FOUND, UG_SQL_LIST_DUE, UG_SQL_LIST_LEEWAY, UG_SQL_VERSIONS, UG_SQL_VERSIONS_OF, \
      UG_SQL_VERSION_ADD, UG_SQL_RIVALS, UG_SQL_RIVALS_EXIST, UG_SQL_RIVALS_OF, UG_SQL_RIVAL_ADD,  \
      UG_SQL_AGREEMENT_EXISTS, UG_SQL_STALE_AGREEMENT, UG_SQL_USER_VERSION, UG_SQL_QUICK_CHECK,    \
      UG_SQL_INTEGRITY_CHECK, UG_SQL_FOREIGN_KEY_CHECK

G_END_DECLS
