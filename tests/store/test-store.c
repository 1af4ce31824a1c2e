/* test-store.c: what goes into the file comes out of it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sample.h"

#include "ug-client.h"
#include "ug-firm.h"
#include "ug-person.h"
#include "ug-store.h"

#include <glib/gstdio.h>

typedef struct
{
  char *folder;
  char *path;
  UgStore *store;
  GDateTime *now;
} Fixture;

static UgStore *
open_store (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  UgStore *store = ug_store_open (fixture->path, TRUE, &error);

  g_assert_no_error (error);

  return store;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = sample_folder ();
  fixture->path = g_build_filename (fixture->folder, "data", "ugovor.db", NULL);
  fixture->store = open_store (fixture);
  fixture->now = g_date_time_new_utc (2026, 11, 22, 10, 0, 0);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  ug_store_close (fixture->store); /* the thread lets go of the store when it ends */
  g_assert_finalize_object (fixture->store);
  g_date_time_unref (fixture->now);
  g_free (fixture->path);
  sample_remove_folder (fixture->folder);
}

static void
reopen (Fixture *fixture)
{
  g_clear_object (&fixture->store);
  fixture->store = open_store (fixture);
}

static void
assert_stored (Fixture *fixture, gpointer record)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UgRecord) loaded =
      ug_store_load (fixture->store, G_OBJECT_TYPE (record), ug_record_get_id (record), &error);

  g_assert_no_error (error);
  g_assert_true (ug_record_equal (record, loaded));
}

static void
test_round_trip (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GRand) chance = g_rand_new_with_seed (g_test_rand_int ());
  g_autoptr (UgRecord) client = ug_record_new (UG_TYPE_CLIENT);
  g_autoptr (UgRecord) firm = ug_record_new (UG_TYPE_FIRM);
  g_autoptr (GPtrArray) ids = NULL;
  g_autoptr (GError) error = NULL;

  sample_fill (client, chance, 4);
  sample_fill (firm, chance, 4);
  ug_store_put (fixture->store, client, fixture->now, &error);
  g_assert_no_error (error);
  ug_store_put (fixture->store, firm, fixture->now, &error);
  g_assert_no_error (error);
  reopen (fixture);
  assert_stored (fixture, client);
  assert_stored (fixture, firm);
  ids = ug_store_list_ids (fixture->store, UG_TYPE_CLIENT, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (ids->len, ==, 1);
  g_assert_cmpstr (ids->pdata[0], ==, ug_record_get_id (client));
}

static void
test_not_found (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (ug_store_load (fixture->store, UG_TYPE_CLIENT, "nobody", &error));
  g_assert_error (error, UG_STORE_ERROR, UG_STORE_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "ugovor.db"));
}

static void
commit (Fixture *fixture, UgStoreChanges *changes)
{
  g_autoptr (GError) error = NULL;

  ug_store_commit (fixture->store, changes, fixture->now, "", &error);
  g_assert_no_error (error);
}

static void
test_changes (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GRand) chance = g_rand_new_with_seed (g_test_rand_int ());
  g_autoptr (UgRecord) client = ug_record_new (UG_TYPE_CLIENT);
  g_autoptr (UgStoreChanges) first = ug_store_changes_new ();
  g_autoptr (UgStoreChanges) second = ug_store_changes_new ();
  g_autoptr (UgRecord) gone = NULL;
  g_auto (GValue) old = G_VALUE_INIT;
  UgRecord *person;

  sample_fill (client, chance, 3);
  person = ug_record_add (client, UG_CLIENT_PEOPLE);
  ug_store_changes_put (first, client);
  commit (fixture, first);

  g_value_init (&old, G_TYPE_STRING);
  ug_record_set_text (person, UG_PERSON_NAME, "Анна Примерова");
  ug_store_changes_field (second, person, UG_PERSON_NAME, &old);
  ug_record_move (person, 0);
  gone = g_object_ref (ug_record_peek (client, UG_CLIENT_AGREEMENTS, 0));
  ug_record_remove (gone);
  ug_store_changes_drop (second, client, gone);
  ug_record_append (client, UG_CLIENT_AGREEMENTS, gone);
  ug_store_changes_put (second, gone);
  ug_store_changes_order (second, client, UG_CLIENT_PEOPLE);
  ug_store_changes_order (second, client, UG_CLIENT_AGREEMENTS);
  commit (fixture, second);
  assert_stored (fixture, client);
}

static void
test_private_to_us (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  GStatBuf status;

  g_assert_cmpint (g_stat (fixture->path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
  g_assert_cmpint (g_stat (folder, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0700);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  UgRecord **loaded = user_data;

  *loaded = ug_store_load_finish (UG_STORE (source), result, &error);
  g_assert_no_error (error);
}

static void
cancelled_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  gboolean *done = user_data;

  g_assert_false (ug_store_commit_finish (UG_STORE (source), result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  *done = TRUE;
}

static void
test_async (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgRecord) client = ug_record_new (UG_TYPE_CLIENT);
  g_autoptr (UgRecord) loaded = NULL;
  g_autoptr (UgStoreChanges) changes = ug_store_changes_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  gboolean cancelled = FALSE;

  ug_store_put (fixture->store, client, fixture->now, NULL);
  ug_store_changes_drop (changes, client, client);
  g_cancellable_cancel (cancellable);
  ug_store_commit_async (fixture->store, changes, fixture->now, NULL, cancellable, cancelled_cb,
                         &cancelled);
  ug_store_load_async (fixture->store, UG_TYPE_CLIENT, ug_record_get_id (client), NULL, loaded_cb,
                       &loaded);
  while (loaded == NULL || !cancelled)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (ug_record_equal (client, loaded));
}

static void
failed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  gboolean *done = user_data;

  g_assert_null (ug_store_load_finish (UG_STORE (source), result, &error));
  g_assert_error (error, UG_STORE_ERROR, UG_STORE_ERROR_FAILED);
  *done = TRUE;
}

static void
test_closed (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gboolean done = FALSE;

  ug_store_close (fixture->store);
  g_assert_null (ug_store_list_ids (fixture->store, UG_TYPE_CLIENT, &error));
  g_assert_error (error, UG_STORE_ERROR, UG_STORE_ERROR_FAILED);
  ug_store_load_async (fixture->store, UG_TYPE_CLIENT, "a", NULL, failed_cb, &done);
  while (!done)
    g_main_context_iteration (NULL, TRUE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, test) g_test_add (name, Fixture, NULL, set_up, test, tear_down)
  ADD ("/store/round-trip", test_round_trip);
  ADD ("/store/not-found", test_not_found);
  ADD ("/store/changes", test_changes);
  ADD ("/store/private-to-us", test_private_to_us);
  ADD ("/store/async", test_async);
  ADD ("/store/closed", test_closed);

  return g_test_run ();
}
