/* ug-versions.c: the sealed versions in the file, each bound to the one before it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-versions.h"

#include "ug-statements.h"
#include "ug-version-chain.h"

static UgVersion *
read_version (UgStatement *row)
{
  UgVersion *version = ug_version_new (ug_statement_text (row, 0), sqlite3_column_int (row, 1),
                                       ug_statement_text (row, 2), ug_statement_text (row, 3),
                                       ug_statement_text (row, 4));

  ug_version_compare_with (version, ug_statement_text (row, 5));

  return version;
}

/* @sql has one parameter, the agreement. */
static GPtrArray *
list (UgDb *db, const char *sql, const char *agreement, GError **error)
{
  g_autoptr (GPtrArray) versions =
      g_ptr_array_new_with_free_func ((GDestroyNotify)ug_version_unref);
  g_autoptr (UgStatement) statement = ug_db_query (db, error, sql, "s", agreement);
  gboolean row;

  while (statement != NULL && ug_db_step (db, statement, &row, error))
    {
      if (!row)
        return g_steal_pointer (&versions);
      g_ptr_array_add (versions, read_version (statement));
    }

  return NULL;
}

/**
 * ug_versions_list:
 * @db: a connection
 * @agreement: an identifier
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type UgVersion): its versions, the first one first
 */
GPtrArray *
ug_versions_list (UgDb *db, const char *agreement, GError **error)
{
  return list (db, UG_SQL_VERSIONS_OF, agreement, error);
}

/**
 * ug_versions_list_rivals:
 * @db: a connection
 * @agreement: an identifier
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type UgVersion): the versions that somebody else
 *   sealed in the place of ours, in the order of their numbers
 */
GPtrArray *
ug_versions_list_rivals (UgDb *db, const char *agreement, GError **error)
{
  return list (db, UG_SQL_RIVALS_OF, agreement, error);
}

static gboolean
write_version (UgDb *db, UgVersion *version, GError **error)
{
  return ug_db_run (db, error, UG_SQL_VERSION_ADD, "sissss", ug_version_get_agreement_id (version),
                    (gint64)ug_version_get_number (version), ug_version_get_sealed_at (version),
                    ug_version_get_previous (version), ug_version_get_hash (version),
                    ug_version_get_text (version))
         /* What comes after this moment is the draft of the next version. */
         && ug_db_run (db, error, UG_SQL_TOUCH, "ss", ug_version_get_agreement_id (version),
                       ug_version_get_sealed_at (version))
         && ug_db_run (db, error, UG_SQL_STALE_AGREEMENT, "s",
                       ug_version_get_agreement_id (version));
}

static gboolean
agreement_exists (UgDb *db, const char *agreement, GError **error)
{
  gint64 count;

  if (!ug_db_get_number (db, &count, error, UG_SQL_AGREEMENT_EXISTS, "s", agreement))
    return FALSE;
  if (count == 1)
    return TRUE;

  ug_store_error_set (error, UG_STORE_ERROR_NOT_FOUND, ug_db_get_path (db), agreement);
  return FALSE;
}

/**
 * ug_versions_seal:
 * @db: a connection
 * @agreement: an identifier
 * @text: its canonical text
 * @now: the moment
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): the new version
 */
UgVersion *
ug_versions_seal (UgDb *db, const char *agreement, const char *text, GDateTime *now, GError **error)
{
  g_autoptr (GDateTime) utc = g_date_time_to_utc (now);
  g_autofree char *at = g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ");
  g_autoptr (GPtrArray) before = ug_versions_list (db, agreement, error);
  g_autoptr (UgVersion) version = NULL;
  UgVersion *last;

  if (before == NULL || !agreement_exists (db, agreement, error) || !ug_db_begin (db, error))
    return NULL;

  last = before->len > 0 ? before->pdata[before->len - 1] : NULL;
  version = ug_version_new (agreement, before->len + 1, at,
                            last != NULL ? ug_version_get_hash (last) : "", text);
  if (write_version (db, version, error))
    return ug_db_commit (db, error) ? g_steal_pointer (&version) : NULL;

  ug_db_rollback (db);
  return NULL;
}

static gboolean
write_rival (UgDb *db, UgVersion *version, GError **error)
{
  return ug_db_run (db, error, UG_SQL_RIVAL_ADD, "sissss", ug_version_get_agreement_id (version),
                    (gint64)ug_version_get_number (version), ug_version_get_sealed_at (version),
                    ug_version_get_previous (version), ug_version_get_hash (version),
                    ug_version_get_text (version));
}

/**
 * ug_versions_take:
 * @db: a connection inside a transaction
 * @agreement: an identifier
 * @versions: (element-type UgVersion): all versions of it that somebody brings, the first one first
 * @error: (out) (optional): what went wrong
 *
 * Takes in what others sealed: versions that go on where ours end become ours, those that stand in
 * the place of ours are kept beside them, and those that we have are nothing new.
 *
 * Returns: whether all of them are there
 */
gboolean
ug_versions_take (UgDb *db, const char *agreement, GPtrArray *versions, GError **error)
{
  g_autoptr (GPtrArray) ours = ug_versions_list (db, agreement, error);
  UgChainRelation relation;
  guint common;

  if (ours == NULL)
    return FALSE;

  relation = ug_version_chain_compare (ours, versions, &common);
  for (guint i = common; i < versions->len; i++)
    if (relation == UG_CHAIN_FORK ? !write_rival (db, versions->pdata[i], error)
                                  : !write_version (db, versions->pdata[i], error))
      return FALSE;

  return TRUE;
}

static gboolean
report_damage (UgDb *db, UgVersion *version, GError **error)
{
  g_autofree char *detail = g_strdup_printf ("%s, %u", ug_version_get_agreement_id (version),
                                             ug_version_get_number (version));

  ug_store_error_set (error, UG_STORE_ERROR_DAMAGED, ug_db_get_path (db), detail);
  return FALSE;
}

/* A chain begins at nothing; rivals begin at one of our versions, or at the rival before. */
static gboolean
check_hashes (UgDb *db, const char *sql, gboolean chained, GError **error)
{
  g_autoptr (UgStatement) statement = ug_db_prepare (db, sql, error);
  g_autoptr (UgVersion) last = NULL;
  gboolean row;

  while (statement != NULL && ug_db_step (db, statement, &row, error))
    {
      g_autoptr (UgVersion) version = row ? read_version (statement) : NULL;

      if (!row)
        return TRUE;
      if ((chained && !ug_version_follows (version, last)) || !ug_version_is_intact (version))
        return report_damage (db, version, error);
      g_clear_pointer (&last, ug_version_unref);
      last = g_steal_pointer (&version);
    }

  return FALSE;
}

/* A file of the first layout is checked before it is migrated, and has no rivals yet. */
static gboolean
has_rivals (UgDb *db)
{
  gint64 count = 0;

  return ug_db_get_number (db, &count, NULL, UG_SQL_RIVALS_EXIST, "") && count > 0;
}

/**
 * ug_versions_check:
 * @db: a connection
 * @error: (out) (optional): %UG_STORE_ERROR_DAMAGED with the version that is not what was sealed
 *
 * Computes every hash again.
 *
 * Returns: whether every version is what was sealed
 */
gboolean
ug_versions_check (UgDb *db, GError **error)
{
  return check_hashes (db, UG_SQL_VERSIONS, TRUE, error)
         && (!has_rivals (db) || check_hashes (db, UG_SQL_RIVALS, FALSE, error));
}
