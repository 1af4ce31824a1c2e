/* test-refuse.c: a file that is not as it should be is refused and left as it is, to the byte.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sample.h"

#include "ug-client.h"
#include "ug-schema.h"
#include "ug-store-search.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = sample_folder ();
  fixture->path = g_build_filename (fixture->folder, "ugovor.db", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_free (fixture->path);
  sample_remove_folder (fixture->folder);
}

static GBytes *
read_file (const char *path)
{
  g_autoptr (GError) error = NULL;
  char *contents;
  gsize length;

  g_file_get_contents (path, &contents, &length, &error);
  g_assert_no_error (error);

  return g_bytes_new_take (contents, length);
}

static void
write_file (const char *path, gconstpointer data, gsize length)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, data, length, &error);
  g_assert_no_error (error);
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
assert_refused (Fixture *fixture, UgStoreError code)
{
  g_autoptr (GBytes) before = read_file (fixture->path);
  g_autoptr (GBytes) after = NULL;
  g_autoptr (GError) error = NULL;
  const guint files = count_files (fixture->folder);

  g_assert_null (ug_store_open (fixture->path, TRUE, &error));
  g_assert_error (error, UG_STORE_ERROR, (int)code);
  g_assert_nonnull (strstr (error->message, "ugovor.db"));
  after = read_file (fixture->path);
  g_assert_true (g_bytes_equal (before, after));
  g_assert_cmpuint (count_files (fixture->folder), ==, files);
}

/* A store with something in it, closed. */
static void
make_store (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UgStore) store = ug_store_open (fixture->path, TRUE, &error);
  g_autoptr (UgRecord) client = ug_record_new (UG_TYPE_CLIENT);
  g_autoptr (GRand) chance = g_rand_new_with_seed (1);
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 22, 10, 0, 0);

  g_assert_no_error (error);
  sample_fill (client, chance, 4);
  ug_store_put (store, client, now, &error);
  g_assert_no_error (error);
}

static void
test_missing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (ug_store_open (fixture->path, FALSE, &error));
  g_assert_error (error, UG_STORE_ERROR, UG_STORE_ERROR_MISSING);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

static void
test_empty_is_new (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UgStore) store = NULL;

  write_file (fixture->path, "", 0);
  store = ug_store_open (fixture->path, FALSE, &error);
  g_assert_no_error (error);
}

static void
execute (Fixture *fixture, const char *sql)
{
  sqlite3 *handle;

  g_assert_cmpint (sqlite3_open (fixture->path, &handle), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (handle, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (handle);
}

static void
test_foreign (Fixture *fixture, gconstpointer data)
{
  g_autofree char *long_text = g_strnfill (5000, 'x');

  write_file (fixture->path, "Dear diary", 10);
  assert_refused (fixture, UG_STORE_ERROR_FOREIGN);
  write_file (fixture->path, long_text, 5000);
  assert_refused (fixture, UG_STORE_ERROR_FOREIGN);
  g_unlink (fixture->path);
  execute (fixture, "CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)");
  assert_refused (fixture, UG_STORE_ERROR_FOREIGN);
  execute (fixture, "PRAGMA journal_mode = WAL; PRAGMA application_id = 7");
  assert_refused (fixture, UG_STORE_ERROR_FOREIGN);
}

static void
test_newer (Fixture *fixture, gconstpointer data)
{
  g_autofree char *sql = g_strdup_printf ("PRAGMA user_version = %d", UG_SCHEMA_VERSION + 1);

  make_store (fixture);
  execute (fixture, sql);
  assert_refused (fixture, UG_STORE_ERROR_NEWER);
}

static void
test_folder (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (ug_store_open (fixture->folder, TRUE, &error));
  g_assert_error (error, UG_STORE_ERROR, UG_STORE_ERROR_FOREIGN);
}

/* Zeroes over every page but the first, one after the other. A damaged page is noticed on opening;
 * one that nothing uses is not needed. */
static void
test_damaged (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) good = NULL;
  gsize length;
  const guint8 *bytes;
  guint refused = 0;

  make_store (fixture);
  good = read_file (fixture->path);
  bytes = g_bytes_get_data (good, &length);
  for (gsize page = 4096; page < length; page += 4096)
    {
      g_autofree guint8 *bad = g_memdup2 (bytes, length);

      memset (bad + page, 0xa5, 4096);
      write_file (fixture->path, bad, length);
      assert_refused (fixture, UG_STORE_ERROR_DAMAGED);
      refused++;
    }
  g_assert_cmpuint (refused, >, 20);
  write_file (fixture->path, bytes, length - 4096);
  assert_refused (fixture, UG_STORE_ERROR_DAMAGED);
}

static void
read_all (UgStore *store)
{
  static const char *const queries[] = { "", "x", "образ" };
  g_autoptr (GPtrArray) ids = ug_store_list_ids (store, UG_TYPE_CLIENT, NULL);

  for (guint i = 0; ids != NULL && i < ids->len; i++)
    {
      g_autoptr (UgRecord) client = ug_store_load (store, UG_TYPE_CLIENT, ids->pdata[i], NULL);
    }
  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_autoptr (GPtrArray) found = ug_store_list (store, queries[i], "2026-11-22", 50, 0, NULL);
      g_autoptr (GPtrArray) due = ug_store_list_due (store, "", 50, NULL);
    }
}

/* Not every flipped bit can be noticed when the file is opened, but none may end the program. */
static void
test_flipped_bits (Fixture *fixture, gconstpointer data)
{
  g_autofree char *contents = NULL;
  gsize length;
  guint opened = 0;

  make_store (fixture);
  g_file_get_contents (fixture->path, &contents, &length, NULL);
  for (guint i = 0; i < 200; i++)
    {
      g_autofree char *bad = g_memdup2 (contents, length);
      g_autoptr (GError) error = NULL;
      g_autoptr (UgStore) store = NULL;

      for (int flips = g_test_rand_int_range (1, 20); flips > 0; flips--)
        bad[g_test_rand_int_range (0, length)] ^= 1 << g_test_rand_int_range (0, 8);
      write_file (fixture->path, bad, length);
      store = ug_store_open (fixture->path, FALSE, &error);
      g_assert_cmpint (store == NULL, ==, error != NULL);
      opened += store != NULL;
      if (store != NULL)
        read_all (store);
    }
  g_test_message ("%u of 200 were opened", opened);
}

static void
test_orphans (Fixture *fixture, gconstpointer data)
{
  make_store (fixture);
  execute (fixture, "PRAGMA foreign_keys = OFF; DELETE FROM goal");
  assert_refused (fixture, UG_STORE_ERROR_DAMAGED);
}

static void
test_locked_here (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UgStore) store = NULL;

  make_store (fixture);
  store = ug_store_open (fixture->path, FALSE, &error);
  g_assert_no_error (error);
  assert_refused (fixture, UG_STORE_ERROR_ELSEWHERE);
  ug_store_close (store);
  g_clear_object (&store);
  store = ug_store_open (fixture->path, FALSE, &error);
  g_assert_no_error (error);
}

static void
open_again (const char *path)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (ug_store_open (path, FALSE, &error));
  g_assert_error (error, UG_STORE_ERROR, UG_STORE_ERROR_ELSEWHERE);
}

static void
test_locked_elsewhere (Fixture *fixture, gconstpointer data)
{
  const char *path = g_getenv ("UGOVOR_TEST_LOCKED");
  g_autoptr (UgStore) store = NULL;

  if (g_test_subprocess ())
    {
      open_again (path);
      return;
    }

  make_store (fixture);
  store = ug_store_open (fixture->path, FALSE, NULL);
  /* A second look in this process must not loosen the lock that others see. */
  open_again (fixture->path);
  g_setenv ("UGOVOR_TEST_LOCKED", fixture->path, TRUE);
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
}

/* Permissions do not bind root, so somebody else has to try. */
static void
test_read_only (Fixture *fixture, gconstpointer data)
{
  const gboolean root = geteuid () == 0;
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;

  make_store (fixture);
  before = read_file (fixture->path);
  g_chmod (fixture->folder, 0755);
  for (int mode = 0444; mode >= 0; mode -= 0444)
    {
      g_autoptr (GError) error = NULL;

      g_chmod (fixture->path, mode);
      g_assert_cmpint (seteuid (root ? 65534 : geteuid ()), ==, 0);
      g_assert_null (ug_store_open (fixture->path, FALSE, &error));
      g_assert_cmpint (seteuid (root ? 0 : geteuid ()), ==, 0);
      g_assert_error (error, UG_STORE_ERROR, UG_STORE_ERROR_READ_ONLY);
    }
  g_chmod (fixture->path, 0600);
  after = read_file (fixture->path);
  g_assert_true (g_bytes_equal (before, after));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, test) g_test_add (name, Fixture, NULL, set_up, test, tear_down)
  ADD ("/refuse/missing", test_missing);
  ADD ("/refuse/empty-is-new", test_empty_is_new);
  ADD ("/refuse/foreign", test_foreign);
  ADD ("/refuse/newer", test_newer);
  ADD ("/refuse/folder", test_folder);
  ADD ("/refuse/damaged", test_damaged);
  ADD ("/refuse/flipped-bits", test_flipped_bits);
  ADD ("/refuse/orphans", test_orphans);
  ADD ("/refuse/locked-here", test_locked_here);
  ADD ("/refuse/locked-elsewhere", test_locked_elsewhere);
  ADD ("/refuse/read-only", test_read_only);

  return g_test_run ();
}
