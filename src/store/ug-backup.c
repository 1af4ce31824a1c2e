/* ug-backup.c: copies of the file that are whole, or not there at all.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-backup.h"

#include "ug-schema.h"
#include "ug-statements.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

/* Every day of the last two weeks is kept, then a day of every week of the last two months, and
 * then a day of every month for good. */
#define DAYS_DAILY 14
#define DAYS_WEEKLY 60

typedef sqlite3 UgCopy;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgCopy, sqlite3_close)

static void
set_failed (GError **error, UgStoreError code, const char *path, const char *reason)
{
  g_autofree char *name = g_filename_display_name (path);

  g_set_error (error, UG_STORE_ERROR, code,
               /* Translators: the name of a file, and the system's reason */
               _ ("The backup “%s” could not be written: %s. What was there before is as it was."),
               name, reason);
}

static void
set_failed_by_system (GError **error, const char *path)
{
  set_failed (error, errno == ENOSPC ? UG_STORE_ERROR_FULL : UG_STORE_ERROR_IO, path,
              g_strerror (errno));
}

/* The copy needs no journal: it is thrown away unless it is whole. */
static gboolean
copy_pages (UgDb *db, const char *part, const char *path, GError **error)
{
  g_autoptr (UgCopy) copy = NULL;
  sqlite3_backup *backup = NULL;
  int result = sqlite3_open_v2 (part, &copy, SQLITE_OPEN_READWRITE, NULL);

  if (result == SQLITE_OK)
    result = sqlite3_exec (copy, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF", NULL, NULL,
                           NULL);
  if (result == SQLITE_OK)
    backup = sqlite3_backup_init (copy, "main", ug_db_get_handle (db), "main");
  if (backup != NULL)
    {
      sqlite3_backup_step (backup, -1);
      result = sqlite3_backup_finish (backup);
    }
  else if (result == SQLITE_OK)
    result = sqlite3_errcode (copy);
  if (result == SQLITE_OK)
    return TRUE;

  set_failed (error, result == SQLITE_FULL ? UG_STORE_ERROR_FULL : UG_STORE_ERROR_IO, path,
              sqlite3_errmsg (copy));
  return FALSE;
}

static gboolean
sync_path (const char *path, int flags)
{
  const int fd = g_open (path, flags | O_CLOEXEC, 0);
  const gboolean synced = fd >= 0 && fsync (fd) == 0;
  const int reason = errno;

  if (fd >= 0)
    close (fd);
  errno = reason;

  return synced;
}

static gboolean
put_in_place (const char *part, const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  if (sync_path (part, O_RDONLY) && g_rename (part, path) == 0
      && sync_path (folder, O_RDONLY | O_DIRECTORY))
    return TRUE;

  set_failed_by_system (error, path);
  return FALSE;
}

static char *
make_part (const char *path, GError **error)
{
  g_autofree char *part = g_strconcat (path, ".XXXXXX", NULL);
  const int fd = g_mkstemp_full (part, O_RDWR | O_CLOEXEC, 0600);

  if (fd < 0)
    {
      set_failed_by_system (error, path);
      return NULL;
    }
  close (fd);

  return g_steal_pointer (&part);
}

static gboolean
is_same_file (const char *a, const char *b)
{
  GStatBuf one, other;

  return g_stat (a, &one) == 0 && g_stat (b, &other) == 0 && one.st_dev == other.st_dev
         && one.st_ino == other.st_ino;
}

/**
 * ug_backup_write:
 * @db: a connection
 * @path: where the copy goes; what is there is replaced once the copy is whole and on the disk
 * @error: (out) (optional): what went wrong; what was at @path is as it was
 *
 * Returns: whether the backup is there
 */
gboolean
ug_backup_write (UgDb *db, const char *path, GError **error)
{
  g_autofree char *part = NULL;

  /* Put in its place, the copy would leave the open store without a name. */
  if (is_same_file (path, ug_db_get_path (db)))
    {
      set_failed (error, UG_STORE_ERROR_FAILED, path, _ ("it is the store itself"));
      return FALSE;
    }

  part = make_part (path, error);
  if (part == NULL)
    return FALSE;
  if (copy_pages (db, part, path, error) && put_in_place (part, path, error))
    return TRUE;

  g_unlink (part);
  return FALSE;
}

/* "ugovor.db" has its backups in "backups/ugovor-….db" beside it. */
static char *
get_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  return g_build_filename (folder, "backups", NULL);
}

static char *
get_stem (const char *path)
{
  char *stem = g_path_get_basename (path);

  if (g_str_has_suffix (stem, ".db"))
    stem[strlen (stem) - strlen (".db")] = '\0';

  return stem;
}

static char *
get_backup_path (const char *path, const char *suffix)
{
  g_autofree char *folder = get_folder (path);
  g_autofree char *stem = get_stem (path);
  g_autofree char *name = g_strdup_printf ("%s-%s.db", stem, suffix);

  return g_build_filename (folder, name, NULL);
}

static gboolean
make_folder (UgDb *db, GError **error)
{
  g_autofree char *folder = get_folder (ug_db_get_path (db));

  if (g_mkdir_with_parents (folder, 0700) == 0)
    return TRUE;

  set_failed_by_system (error, folder);
  return FALSE;
}

/**
 * ug_backup_before_migration:
 * @db: a connection
 * @version: the version of the schema it has
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether the file as it is now is safe; an earlier such backup is never replaced
 */
gboolean
ug_backup_before_migration (UgDb *db, guint version, GError **error)
{
  for (guint number = 1; number < G_MAXUINT; number++)
    {
      g_autofree char *suffix = g_strdup_printf ("schema-%u-%u", version, number);
      g_autofree char *path = get_backup_path (ug_db_get_path (db), suffix);

      if (!g_file_test (path, G_FILE_TEST_EXISTS))
        return make_folder (db, error) && ug_backup_write (db, path, error);
    }

  return FALSE;
}

static gboolean
read_date (const char *iso, GDate *date)
{
  int year, month, day;

  g_date_clear (date, 1);
  if (strlen (iso) != strlen ("2026-11-22") || sscanf (iso, "%4d-%2d-%2d", &year, &month, &day) != 3
      || !g_date_valid_dmy (day, month, year))
    return FALSE;

  g_date_set_dmy (date, day, month, year);

  return TRUE;
}

static gboolean
same_period (const GDate *a, const GDate *b, gboolean weekly)
{
  if (weekly)
    return (g_date_get_julian (a) - 1) / 7 == (g_date_get_julian (b) - 1) / 7;

  return g_date_get_year (a) == g_date_get_year (b) && g_date_get_month (a) == g_date_get_month (b);
}

/**
 * ug_backup_is_kept:
 * @dates: (element-type utf8): the ISO dates of all daily backups, the oldest first
 * @index: one of them
 * @today: today's ISO date
 *
 * Returns: whether that backup is kept; of a week or month the oldest is
 */
gboolean
ug_backup_is_kept (GPtrArray *dates, guint index, const char *today)
{
  GDate now, date, before;
  int age;

  if (!read_date (today, &now) || !read_date (dates->pdata[index], &date))
    return TRUE;

  age = g_date_days_between (&date, &now);
  if (age < DAYS_DAILY || index == 0 || !read_date (dates->pdata[index - 1], &before))
    return TRUE;

  return !same_period (&date, &before, age < DAYS_WEEKLY);
}

static int
compare_texts (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(char *const *)a, *(char *const *)b);
}

/* The dates of "ugovor-2026-11-22.db" and its like; nothing else is ever pruned. */
static GPtrArray *
list_dates (const char *path)
{
  GPtrArray *dates = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *folder = get_folder (path);
  g_autofree char *stem = get_stem (path);
  g_autofree char *prefix = g_strconcat (stem, "-", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);

  for (const char *name = dir ? g_dir_read_name (dir) : NULL; name != NULL;
       name = g_dir_read_name (dir))
    {
      g_autofree char *date = NULL;
      GDate day;

      if (!g_str_has_prefix (name, prefix) || !g_str_has_suffix (name, ".db"))
        continue;
      date = g_strndup (name + strlen (prefix), strlen (name) - strlen (prefix) - strlen (".db"));
      if (read_date (date, &day))
        g_ptr_array_add (dates, g_steal_pointer (&date));
    }
  g_ptr_array_sort (dates, compare_texts);

  return dates;
}

static void
prune (const char *path, const char *today)
{
  g_autoptr (GPtrArray) dates = list_dates (path);

  for (guint i = dates->len; i > 0; i--)
    if (!ug_backup_is_kept (dates, i - 1, today))
      {
        g_autofree char *old = get_backup_path (path, dates->pdata[i - 1]);

        g_unlink (old);
      }
}

/**
 * ug_backup_daily:
 * @db: a connection
 * @today: today's ISO date
 * @error: (out) (optional): what went wrong
 *
 * Makes today's backup unless there is one, and prunes the old ones by age.
 *
 * Returns: (transfer full) (nullable): the path of today's backup
 */
char *
ug_backup_daily (UgDb *db, const char *today, GError **error)
{
  g_autofree char *path = get_backup_path (ug_db_get_path (db), today);

  if (g_file_test (path, G_FILE_TEST_EXISTS))
    return g_steal_pointer (&path);
  if (!make_folder (db, error) || !ug_backup_write (db, path, error))
    return NULL;

  prune (ug_db_get_path (db), today);

  return g_steal_pointer (&path);
}

static gboolean
is_ours_and_whole (UgCopy *copy)
{
  g_autofree char *sql = g_strdup_printf (
      "SELECT 1 FROM pragma_application_id, pragma_user_version, pragma_quick_check "
      "WHERE application_id = %d AND user_version <= %d AND quick_check = 'ok'",
      UG_SCHEMA_APPLICATION, UG_SCHEMA_VERSION);
  sqlite3_stmt *statement = NULL;
  gboolean good;

  good = sqlite3_prepare_v2 (copy, sql, -1, &statement, NULL) == SQLITE_OK
         && sqlite3_step (statement) == SQLITE_ROW;
  sqlite3_finalize (statement);

  return good;
}

static gboolean
is_good (const char *path)
{
  g_autofree char *escaped = g_uri_escape_string (path, "/", TRUE);
  g_autofree char *uri = g_strdup_printf ("file:%s?mode=ro&immutable=1", escaped);
  g_autoptr (UgCopy) copy = NULL;

  return sqlite3_open_v2 (uri, &copy, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, NULL) == SQLITE_OK
         && is_ours_and_whole (copy);
}

/**
 * ug_backup_find_good:
 * @path: a store file, which may be damaged or gone
 *
 * Returns: (transfer full) (nullable): the latest of its daily backups that is whole
 */
char *
ug_backup_find_good (const char *path)
{
  g_autoptr (GPtrArray) dates = list_dates (path);

  for (guint i = dates->len; i > 0; i--)
    {
      g_autofree char *backup = get_backup_path (path, dates->pdata[i - 1]);

      if (is_good (backup))
        return g_steal_pointer (&backup);
    }

  return NULL;
}
