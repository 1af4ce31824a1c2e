/* test-memory.c: whatever SQLite cannot get memory for is told; nothing is read or stored in part.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sample.h"

#include "ug-client.h"
#include "ug-store-search.h"

#include <sqlite3.h>

static sqlite3_mem_methods real;
static gint left; /* allocations until one fails; 0: none does */
static gint happened;

static gboolean
is_refused (void)
{
  if (g_atomic_int_get (&left) == 0 || !g_atomic_int_dec_and_test (&left))
    return FALSE;

  g_atomic_int_set (&happened, TRUE);

  return TRUE;
}

static void
arm (gint after)
{
  g_atomic_int_set (&happened, FALSE);
  g_atomic_int_set (&left, after);
}

static gboolean
disarm (void)
{
  g_atomic_int_set (&left, 0);

  return g_atomic_int_get (&happened);
}

static void *
allocate (int size)
{
  return is_refused () ? NULL : real.xMalloc (size);
}

static void *
reallocate (void *memory, int size)
{
  return is_refused () ? NULL : real.xRealloc (memory, size);
}

static void
install (void)
{
  sqlite3_mem_methods methods;

  g_assert_cmpint (sqlite3_config (SQLITE_CONFIG_GETMALLOC, &real), ==, SQLITE_OK);
  methods = real;
  methods.xMalloc = allocate;
  methods.xRealloc = reallocate;
  g_assert_cmpint (sqlite3_config (SQLITE_CONFIG_MALLOC, &methods), ==, SQLITE_OK);
}

typedef struct
{
  char *folder;
  UgStore *store;
  UgRecord *client;
  GDateTime *now;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GRand) chance = g_rand_new_with_seed (7);
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;

  fixture->folder = sample_folder ();
  path = g_build_filename (fixture->folder, "ugovor.db", NULL);
  fixture->store = ug_store_open (path, TRUE, &error);
  g_assert_no_error (error);
  fixture->now = g_date_time_new_utc (2026, 11, 22, 10, 0, 0);
  fixture->client = ug_record_new (UG_TYPE_CLIENT);
  sample_fill (fixture->client, chance, 1);
  ug_record_set_text (fixture->client, UG_CLIENT_NAME, "findme");
  g_assert_true (ug_store_put (fixture->store, fixture->client, fixture->now, NULL));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->store);
  g_object_unref (fixture->client);
  g_date_time_unref (fixture->now);
  sample_remove_folder (fixture->folder);
}

/* Every allocation at first, then fewer and fewer of them. */
#define next_after(after) ((after) + 1 + (after) / 12)

static void
test_open (Fixture *fixture, gconstpointer data)
{
  gboolean refused = TRUE;

  for (gint after = 1; refused; after = next_after (after))
    {
      char *folder = sample_folder ();
      g_autofree char *path = g_build_filename (folder, "ugovor.db", NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (UgStore) store = NULL;

      arm (after);
      store = ug_store_open (path, TRUE, &error);
      refused = disarm ();
      g_assert_cmpint (store == NULL, ==, error != NULL);
      g_clear_object (&store);
      g_clear_error (&error);
      store = ug_store_open (path, TRUE, &error);
      g_assert_no_error (error);
      g_clear_object (&store);
      sample_remove_folder (folder);
    }
}

static void
test_load (Fixture *fixture, gconstpointer data)
{
  gboolean refused = TRUE;

  for (gint after = 1; refused; after = next_after (after))
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (UgRecord) loaded = NULL;

      arm (after);
      loaded = ug_store_load (fixture->store, UG_TYPE_CLIENT, ug_record_get_id (fixture->client),
                              &error);
      refused = disarm ();
      g_assert_cmpint (loaded == NULL, ==, error != NULL);
      g_assert_true (loaded == NULL || ug_record_equal (loaded, fixture->client));
    }
}

static void
test_put (Fixture *fixture, gconstpointer data)
{
  gboolean refused = TRUE;

  for (gint after = 1; refused; after = next_after (after))
    {
      g_autoptr (UgRecord) before = ug_record_copy (fixture->client, NULL);
      g_autoptr (UgRecord) loaded = NULL;
      g_autoptr (GError) error = NULL;
      g_autofree char *name = g_strdup_printf ("%d", after);
      gboolean stored;

      ug_record_set_text (fixture->client, UG_CLIENT_NAME, name);
      arm (after);
      stored = ug_store_put (fixture->store, fixture->client, fixture->now, &error);
      refused = disarm ();
      g_assert_cmpint (stored, ==, error == NULL);
      loaded =
          ug_store_load (fixture->store, UG_TYPE_CLIENT, ug_record_get_id (fixture->client), NULL);
      g_assert_true (ug_record_equal (loaded, stored ? fixture->client : before));
      if (!stored)
        ug_record_set_text (fixture->client, UG_CLIENT_NAME,
                            ug_record_get_text (before, UG_CLIENT_NAME));
    }
}

static void
test_list (Fixture *fixture, gconstpointer data)
{
  gboolean refused = TRUE;

  for (gint after = 1; refused; after = next_after (after))
    {
      g_autoptr (GPtrArray) found = NULL;
      g_autoptr (GError) error = NULL;

      g_assert_true (ug_store_put (fixture->store, fixture->client, fixture->now, NULL));
      arm (after);
      found = ug_store_list (fixture->store, "findme", "2026-11-22", 50, 0, &error);
      refused = disarm ();
      g_assert_cmpint (found == NULL, ==, error != NULL);
      g_assert_true (found == NULL || found->len == 1);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  install ();

#define ADD(name, test) g_test_add (name, Fixture, NULL, set_up, test, tear_down)
  ADD ("/memory/open", test_open);
  ADD ("/memory/load", test_load);
  ADD ("/memory/put", test_put);
  ADD ("/memory/list", test_list);

  return g_test_run ();
}
