/* test-backup.c: copies that are whole or not there at all, and which of them stay.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sample.h"

#include "ug-backup.h"
#include "ug-client.h"
#include "ug-store-backup.h"
#include "ug-store-location.h"
#include "ug-store-versions.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

typedef struct
{
  char *folder;
  char *path;
  UgStore *store;
  UgRecord *client;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 22, 10, 0, 0);
  g_autoptr (GRand) chance = g_rand_new_with_seed (g_test_rand_int ());
  g_autoptr (GError) error = NULL;

  fixture->folder = sample_folder ();
  fixture->path = g_build_filename (fixture->folder, "ugovor.db", NULL);
  fixture->store = ug_store_open (fixture->path, TRUE, &error);
  g_assert_no_error (error);
  fixture->client = ug_record_new (UG_TYPE_CLIENT);
  sample_fill (fixture->client, chance, 3);
  ug_store_put (fixture->store, fixture->client, now, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_object (&fixture->store);
  g_object_unref (fixture->client);
  g_free (fixture->path);
  sample_remove_folder (fixture->folder);
}

static void
assert_is_copy (Fixture *fixture, const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UgStore) copy = ug_store_open (path, FALSE, &error);
  g_autoptr (UgRecord) client = NULL;
  GStatBuf status;

  g_assert_no_error (error);
  client = ug_store_load (copy, UG_TYPE_CLIENT, ug_record_get_id (fixture->client), &error);
  g_assert_no_error (error);
  g_assert_true (ug_record_equal (client, fixture->client));
  g_assert_true (ug_store_verify (copy, NULL));
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint count = 0;

  while (g_dir_read_name (dir) != NULL)
    count++;

  return count;
}

static void
test_backup (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "my & copy?.db", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (ug_store_backup (fixture->store, path, &error));
  g_assert_no_error (error);
  assert_is_copy (fixture, path);
  g_assert_true (g_file_set_contents (path, "an older one", -1, NULL));
  g_assert_true (ug_store_backup (fixture->store, path, &error));
  assert_is_copy (fixture, path);
}

static void
test_failure (Fixture *fixture, gconstpointer data)
{
  g_autofree char *nowhere = g_build_filename (fixture->folder, "none", "copy.db", NULL);
  g_autofree char *taken = g_build_filename (fixture->folder, "taken", NULL);
  g_autoptr (GError) error = NULL;
  guint files;

  g_assert_false (ug_store_backup (fixture->store, nowhere, &error));
  g_assert_error (error, UG_STORE_ERROR, UG_STORE_ERROR_IO);
  g_assert_nonnull (strstr (error->message, "copy.db"));
  g_clear_error (&error);

  g_mkdir (taken, 0700);
  files = count_files (fixture->folder);
  g_assert_false (ug_store_backup (fixture->store, taken, &error));
  g_assert_error (error, UG_STORE_ERROR, UG_STORE_ERROR_IO);
  g_assert_cmpuint (count_files (fixture->folder), ==, files);
}

static void
test_itself (Fixture *fixture, gconstpointer data)
{
  g_autofree char *other = g_build_filename (fixture->folder, "other.db", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (ug_store_backup (fixture->store, fixture->path, &error));
  g_assert_error (error, UG_STORE_ERROR, UG_STORE_ERROR_FAILED);
  g_clear_error (&error);
  g_assert_cmpint (symlink (fixture->path, other), ==, 0);
  g_assert_false (ug_store_backup (fixture->store, other, &error));
  g_assert_error (error, UG_STORE_ERROR, UG_STORE_ERROR_FAILED);
}

static void
test_daily (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *first = ug_store_backup_daily (fixture->store, "2026-11-20", &error);
  g_autofree char *second = NULL;
  g_autofree char *again = NULL;
  g_autofree char *good = NULL;
  g_autofree char *older = NULL;

  g_assert_no_error (error);
  second = ug_store_backup_daily (fixture->store, "2026-11-22", &error);
  g_assert_no_error (error);
  again = ug_store_backup_daily (fixture->store, "2026-11-22", &error);
  g_assert_cmpstr (second, ==, again);
  good = ug_store_find_backup (fixture->path);
  g_assert_cmpstr (good, ==, second);
  assert_is_copy (fixture, good);

  g_assert_true (g_file_set_contents (second, "damaged", -1, NULL));
  older = ug_store_find_backup (fixture->path);
  g_assert_cmpstr (older, ==, first);
}

/* A backup on each of 400 days leaves as many as the rule says, and always the same. */
static void
test_kept_by_age (void)
{
  g_autoptr (GPtrArray) dates = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDateTime) first = g_date_time_new_utc (2025, 10, 19, 0, 0, 0);
  g_autofree char *today = NULL;

  for (guint day = 0; day < 400; day++)
    {
      g_autoptr (GDateTime) date = g_date_time_add_days (first, day);

      g_free (today);
      today = g_date_time_format (date, "%F");
      g_ptr_array_add (dates, g_strdup (today));
      for (guint i = dates->len; i > 0; i--)
        if (!ug_backup_is_kept (dates, i - 1, today))
          g_ptr_array_remove_index (dates, i - 1);
    }

  g_assert_cmpuint (dates->len, <=, 14 + 8 + 13);
  g_assert_cmpuint (dates->len, >=, 14 + 6 + 12);
  g_assert_cmpstr (dates->pdata[0], ==, "2025-10-19");
  g_assert_cmpstr (dates->pdata[1], ==, "2025-11-03");
  g_assert_cmpstr (dates->pdata[dates->len - 14], ==, "2026-11-09");
  g_assert_cmpstr (dates->pdata[dates->len - 1], ==, "2026-11-22");
}

static void
test_before_migration (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = g_build_filename (fixture->folder, "backups", NULL);
  g_autofree char *first = g_build_filename (folder, "ugovor-schema-1-1.db", NULL);
  g_autofree char *second = g_build_filename (folder, "ugovor-schema-1-2.db", NULL);
  g_autoptr (UgDb) db = NULL;

  g_clear_object (&fixture->store);
  db = ug_db_open (fixture->path, FALSE, NULL);
  g_assert_true (ug_backup_before_migration (db, 1, NULL));
  g_assert_true (ug_backup_before_migration (db, 1, NULL));
  assert_is_copy (fixture, first);
  assert_is_copy (fixture, second);
}

static void
test_location (Fixture *fixture, gconstpointer data)
{
  static const char *const synchronised[] = {
    "Dropbox/a.db",      "Dropbox (Sample & Co)/x/a.db", "OneDrive - Sample/a.db",
    "Google Drive/a.db", "Nextcloud/deep/er/a.db",       "Яндекс.Диск/a.db",
  };
  g_autofree char *mark = g_build_filename (fixture->folder, ".stfolder", NULL);

  g_assert_cmpint (ug_store_locate (fixture->path), ==, UG_STORE_LOCATION_LOCAL);
  for (guint i = 0; i < G_N_ELEMENTS (synchronised); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, synchronised[i], NULL);

      g_assert_cmpint (ug_store_locate (path), ==, UG_STORE_LOCATION_SYNCHRONISED);
    }
  g_mkdir (mark, 0700);
  g_assert_cmpint (ug_store_locate (fixture->path), ==, UG_STORE_LOCATION_SYNCHRONISED);
  g_assert_true (ug_store_is_network_file_system ("nfs4"));
  g_assert_true (ug_store_is_network_file_system ("fuse.sshfs"));
  g_assert_false (ug_store_is_network_file_system ("ext4"));
  g_assert_false (ug_store_is_network_file_system ("fuseblk"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, test) g_test_add (name, Fixture, NULL, set_up, test, tear_down)
  ADD ("/backup/backup", test_backup);
  ADD ("/backup/failure", test_failure);
  ADD ("/backup/itself", test_itself);
  ADD ("/backup/daily", test_daily);
  ADD ("/backup/before-migration", test_before_migration);
  ADD ("/backup/location", test_location);
  g_test_add_func ("/backup/kept-by-age", test_kept_by_age);

  return g_test_run ();
}
