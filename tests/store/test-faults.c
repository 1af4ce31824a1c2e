/* test-faults.c: a failing disk is told of or overcome, and never leaves half a change.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "disk.h"
#include "sample.h"

#include "ug-client.h"
#include "ug-person.h"
#include "ug-store-versions.h"

#include <sqlite3.h>
#include <string.h>

#define PEOPLE 2

static const struct
{
  const char *name;
  DiskCall call;
  int result;
  gboolean for_good;
} cases[] = {
  { "read-once", DISK_READ, SQLITE_IOERR_READ, FALSE },
  { "read", DISK_READ, SQLITE_IOERR_READ, TRUE },
  { "write-once", DISK_WRITE, SQLITE_IOERR_WRITE, FALSE },
  { "write", DISK_WRITE, SQLITE_IOERR_WRITE, TRUE },
  { "full-once", DISK_WRITE, SQLITE_FULL, FALSE },
  { "full", DISK_WRITE, SQLITE_FULL, TRUE },
  { "sync-once", DISK_SYNC, SQLITE_IOERR_FSYNC, FALSE },
  { "sync", DISK_SYNC, SQLITE_IOERR_FSYNC, TRUE },
  { "anything", ~0, SQLITE_IOERR, TRUE },
};

static UgRecord *
new_client (void)
{
  UgRecord *client = ug_record_new (UG_TYPE_CLIENT);

  for (guint i = 0; i < PEOPLE; i++)
    ug_record_add (client, UG_CLIENT_PEOPLE);

  return client;
}

/* Enough for several pages, so that there are many calls that may fail. */
static void
change_all (UgRecord *client, const char *name)
{
  g_autofree char *padding = g_strnfill (3000, *name);

  ug_record_set_text (client, UG_CLIENT_NAME, name);
  for (guint i = 0; i < PEOPLE; i++)
    {
      UgRecord *person = ug_record_peek (client, UG_CLIENT_PEOPLE, i);

      ug_record_set_text (person, UG_PERSON_NAME, name);
      ug_record_set_text (person, UG_PERSON_NOTE, padding);
    }
}

static void
assert_stored (UgStore *store, UgRecord *client)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UgRecord) loaded =
      ug_store_load (store, UG_TYPE_CLIENT, ug_record_get_id (client), &error);

  g_assert_no_error (error);
  g_assert_true (ug_record_equal (client, loaded));
}

static void
reopen_and_compare (const char *path, UgRecord *before, UgRecord *after)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UgStore) store = ug_store_open (path, FALSE, &error);
  g_autoptr (UgRecord) loaded = NULL;

  g_assert_no_error (error);
  g_assert_true (ug_store_verify (store, &error));
  g_assert_no_error (error);
  loaded = ug_store_load (store, UG_TYPE_CLIENT, ug_record_get_id (after), &error);
  g_assert_no_error (error);
  g_assert_true (ug_record_equal (loaded, after)
                 || (before != NULL && ug_record_equal (loaded, before)));
}

/* Returns: whether the fault happened at all. */
static gboolean
fail_once (const char *path, guint which, guint after, gboolean retry)
{
  g_autoptr (UgStore) store = ug_store_open (path, TRUE, NULL);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (UgRecord) client = new_client ();
  g_autoptr (UgRecord) before = NULL;
  g_autoptr (GError) error = NULL;
  gboolean told, happened;

  change_all (client, "before");
  g_assert_true (ug_store_put (store, client, now, NULL));
  before = ug_record_copy (client, NULL);

  change_all (client, "after");
  disk_arm (cases[which].call, after, cases[which].result, cases[which].for_good);
  told = !ug_store_put (store, client, now, &error);
  happened = disk_disarm ();
  g_assert_cmpint (told, ==, error != NULL);
  if (told && retry)
    {
      g_clear_error (&error);
      told = !ug_store_put (store, client, now, &error);
      g_assert_no_error (error);
    }
  if (!told)
    assert_stored (store, client);

  ug_store_close (store);
  reopen_and_compare (path, told ? before : NULL, client);

  return happened;
}

static void
test_commit (gconstpointer data)
{
  const guint which = GPOINTER_TO_UINT (data);
  gboolean happened = TRUE;
  guint after;

  for (after = 0; happened; after++)
    {
      char *folder = sample_folder ();
      g_autofree char *path = g_build_filename (folder, "ugovor.db", NULL);

      happened = fail_once (path, which, after, after % 2);
      sample_remove_folder (folder);
    }
  g_test_message ("%u calls failed in turn", after - 1);
  g_assert_cmpuint (after, >, 1);
}

/* Whatever fails while a new file gets its tables, the next try finds none of them or all. */
static void
test_open (void)
{
  gboolean happened = TRUE;
  guint after;

  for (after = 0; happened; after++)
    {
      char *folder = sample_folder ();
      g_autofree char *path = g_build_filename (folder, "ugovor.db", NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (UgStore) store = NULL;

      disk_arm (~0, after, SQLITE_IOERR, after % 2);
      store = ug_store_open (path, TRUE, &error);
      g_assert_cmpint (store == NULL, ==, error != NULL);
      happened = disk_disarm ();
      g_clear_object (&store);
      g_clear_error (&error);
      store = ug_store_open (path, TRUE, &error);
      g_assert_no_error (error);
      g_assert_true (ug_store_verify (store, NULL));
      ug_store_close (store);
      sample_remove_folder (folder);
    }
  g_assert_cmpuint (after, >, 20);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  disk_install ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/faults/commit/", cases[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_commit);
    }

  g_test_add_func ("/faults/open", test_open);

  return g_test_run ();
}
