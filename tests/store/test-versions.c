/* test-versions.c: what is sealed stays, and any change of it is noticed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sample.h"

#include "ug-agreement.h"
#include "ug-autosave.h"
#include "ug-client.h"
#include "ug-id.h"
#include "ug-store-search.h"
#include "ug-store-versions.h"

#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>

typedef struct
{
  char *folder;
  char *path;
  UgStore *store;
  GDateTime *now;
  UgRecord *client;
  UgRecord *agreement;
} Fixture;

static void
open_store (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  fixture->store = ug_store_open (fixture->path, TRUE, &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = sample_folder ();
  fixture->path = g_build_filename (fixture->folder, "ugovor.db", NULL);
  fixture->now = g_date_time_new_utc (2020, 1, 10, 10, 0, 0); /* before the clock of any test */
  fixture->client = ug_record_new (UG_TYPE_CLIENT);
  fixture->agreement = ug_record_add (fixture->client, UG_CLIENT_AGREEMENTS);
  open_store (fixture);
  ug_store_put (fixture->store, fixture->client, fixture->now, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_object (&fixture->store);
  g_object_unref (fixture->client);
  g_date_time_unref (fixture->now);
  g_free (fixture->path);
  sample_remove_folder (fixture->folder);
}

static UgVersion *
seal (Fixture *fixture, const char *text)
{
  g_autoptr (GError) error = NULL;
  UgVersion *version = ug_store_seal (fixture->store, ug_record_get_id (fixture->agreement), text,
                                      fixture->now, &error);

  g_assert_no_error (error);

  return version;
}

static void
test_chain (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgVersion) first = seal (fixture, "{\"a\":1}");
  g_autoptr (UgVersion) second = seal (fixture, "{\"a\":2}");
  g_autoptr (GPtrArray) versions = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (ug_version_get_number (first), ==, 1);
  g_assert_cmpuint (ug_version_get_number (second), ==, 2);
  g_assert_cmpstr (ug_version_get_previous (second), ==, ug_version_get_hash (first));
  g_clear_object (&fixture->store);
  open_store (fixture);
  versions = ug_store_list_versions (fixture->store, ug_record_get_id (fixture->agreement), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (versions->len, ==, 2);
  g_assert_cmpstr (ug_version_get_text (versions->pdata[1]), ==, "{\"a\":2}");
  g_assert_cmpstr (ug_version_get_hash (versions->pdata[1]), ==, ug_version_get_hash (second));
  g_assert_true (ug_store_verify (fixture->store, &error));
  g_assert_no_error (error);
  g_assert_null (ug_store_seal (fixture->store, "nobody", "{}", fixture->now, &error));
  g_assert_error (error, UG_STORE_ERROR, UG_STORE_ERROR_NOT_FOUND);
}

/* The hash can be computed with tools of the system alone. */
static void
test_hash (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgVersion) version =
      ug_version_new ("a", 2, "2026-11-22T10:00:00Z", "ff", "{\"имя\":\"x\"}");
  g_autofree char *expected = g_compute_checksum_for_string (
      G_CHECKSUM_SHA256, "a\n2\n2026-11-22T10:00:00Z\nff\n{\"имя\":\"x\"}", -1);

  g_assert_cmpstr (ug_version_get_hash (version), ==, expected);
}

static void
assert_state (Fixture *fixture, guint version, gboolean draft)
{
  g_autoptr (GPtrArray) found = ug_store_list (fixture->store, "", "2026-11-22", 9, 0, NULL);
  const UgSummaryFacts *facts = ug_summary_get (found->pdata[0]);

  g_assert_cmpuint (facts->version, ==, version);
  g_assert_cmpint (facts->draft, ==, draft);
}

/* A private note and a review are no part of a version, and begin no draft of the next one. */
static void
test_state (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgVersion) version = NULL;
  g_autoptr (UgAutosave) autosave = ug_autosave_new (fixture->store);

  assert_state (fixture, 0, TRUE);
  version = seal (fixture, "{}");
  assert_state (fixture, 1, FALSE);
  ug_autosave_watch (autosave, fixture->client);
  ug_record_set_text (fixture->agreement, UG_AGREEMENT_NOTE, "not for the client");
  ug_record_add (fixture->client, UG_CLIENT_REVIEWS);
  ug_autosave_flush (autosave, NULL);
  assert_state (fixture, 1, FALSE);
  ug_record_set_text (fixture->agreement, UG_AGREEMENT_TITLE, "next");
  ug_autosave_flush (autosave, NULL);
  assert_state (fixture, 1, TRUE);
}

static void
test_triggers_refuse (Fixture *fixture, gconstpointer data)
{
  static const char *const attacks[] = {
    "UPDATE version SET text = 'x'",
    "UPDATE version SET number = 3",
    "DELETE FROM version",
    "DELETE FROM version WHERE number = 2",
    "REPLACE INTO version SELECT agreement, number, sealed_at, previous, sha256, 'x' FROM version",
    "INSERT INTO version SELECT agreement, 9, sealed_at, previous, sha256, text FROM version",
    "INSERT INTO version SELECT agreement, 0, sealed_at, previous, sha256, text FROM version",
    "INSERT INTO rival SELECT * FROM version; UPDATE rival SET text = 'x'",
    "DELETE FROM rival",
  };
  g_autoptr (UgVersion) first = seal (fixture, "{}");
  g_autoptr (UgVersion) second = seal (fixture, "{}");
  sqlite3 *handle;

  ug_store_close (fixture->store);
  g_assert_cmpint (sqlite3_open (fixture->path, &handle), ==, SQLITE_OK);
  sqlite3_extended_result_codes (handle, 1);
  for (guint i = 0; i < G_N_ELEMENTS (attacks); i++)
    g_assert_cmpint (sqlite3_exec (handle, attacks[i], NULL, NULL, NULL), ==,
                     SQLITE_CONSTRAINT_TRIGGER);
  sqlite3_close (handle);
}

static void
test_sealed_is_not_removed (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgVersion) version = seal (fixture, "{}");
  g_autoptr (UgAutosave) autosave = ug_autosave_new (fixture->store);
  g_autoptr (UgRecord) agreement = g_object_ref (fixture->agreement);
  g_autoptr (GError) error = NULL;

  ug_autosave_watch (autosave, fixture->client);
  ug_record_remove (agreement);
  g_assert_false (ug_autosave_flush (autosave, &error));
  g_assert_error (error, UG_STORE_ERROR, UG_STORE_ERROR_SEALED);
  g_clear_error (&error);
  ug_record_append (fixture->client, UG_CLIENT_AGREEMENTS, agreement);
  g_assert_true (ug_autosave_flush (autosave, &error));
  g_assert_no_error (error);
  ug_autosave_remove (autosave, fixture->client);
  g_assert_false (ug_autosave_flush (autosave, &error));
  g_assert_error (error, UG_STORE_ERROR, UG_STORE_ERROR_SEALED);
  ug_autosave_add (autosave, fixture->client);
  g_assert_true (ug_autosave_flush (autosave, NULL));
}

static void
take (Fixture *fixture, GPtrArray *versions)
{
  g_autoptr (UgStoreChanges) changes = ug_store_changes_new ();
  g_autoptr (GError) error = NULL;

  ug_store_changes_versions (changes, versions);
  ug_store_commit (fixture->store, changes, fixture->now, NULL, &error);
  g_assert_no_error (error);
}

static void
assert_counts (Fixture *fixture, guint versions, guint rivals)
{
  const char *id = ug_record_get_id (fixture->agreement);
  g_autoptr (GPtrArray) ours = ug_store_list_versions (fixture->store, id, NULL);
  g_autoptr (GPtrArray) theirs = ug_store_list_rivals (fixture->store, id, NULL);

  g_assert_cmpuint (ours->len, ==, versions);
  g_assert_cmpuint (theirs->len, ==, rivals);
  g_assert_true (ug_store_verify (fixture->store, NULL));
}

/* A colleague's versions: what goes on is taken in, what stands in the place of ours is kept. */
static void
test_taken_from_a_colleague (Fixture *fixture, gconstpointer data)
{
  const char *id = ug_record_get_id (fixture->agreement);
  g_autoptr (GPtrArray) theirs = g_ptr_array_new_with_free_func ((GDestroyNotify)ug_version_unref);
  UgVersion *last = ug_version_new (id, 1, "2020-01-10T10:00:00Z", "", "{}");
  g_autoptr (UgVersion) ours = NULL;

  g_ptr_array_add (theirs, last);
  take (fixture, theirs);
  assert_counts (fixture, 1, 0);
  take (fixture, theirs);
  assert_counts (fixture, 1, 0);

  g_ptr_array_add (theirs, ug_version_new (id, 2, "2020-02-10T10:00:00Z",
                                           ug_version_get_hash (last), "{\"theirs\":1}"));
  ours = seal (fixture, "{\"ours\":1}");
  take (fixture, theirs);
  assert_counts (fixture, 2, 1);
  take (fixture, theirs);
  assert_counts (fixture, 2, 1);

  g_clear_object (&fixture->store);
  open_store (fixture);
  assert_counts (fixture, 2, 1);
}

static gsize
find (const char *contents, gsize length, const char *text)
{
  gsize at = 0;

  while (at + strlen (text) <= length && memcmp (contents + at, text, strlen (text)) != 0)
    at++;
  g_assert_cmpuint (at + strlen (text), <=, length);

  return at;
}

/* Every byte of the row of a version, from the agreement's identifier to the end of the text. */
static void
test_every_byte (Fixture *fixture, gconstpointer data)
{
  const char *text = "{\"what was agreed\":\"4 working hours\"}";
  g_autoptr (UgVersion) first = seal (fixture, "{}");
  g_autoptr (UgVersion) second = seal (fixture, text);
  g_autofree char *contents = NULL;
  gsize length, start, end;

  g_clear_object (&fixture->store);
  g_file_get_contents (fixture->path, &contents, &length, NULL);
  end = find (contents, length, text) + strlen (text);
  start = end - strlen (text) - 64 - 64 - strlen ("2026-11-22T10:00:00Z") - 1 - UG_ID_LENGTH;
  for (gsize i = start; i < end; i++)
    {
      g_autoptr (GError) error = NULL;

      contents[i] ^= 1 << (i % 8);
      g_file_set_contents (fixture->path, contents, length, NULL);
      g_assert_null (ug_store_open (fixture->path, FALSE, &error));
      g_assert_error (error, UG_STORE_ERROR, UG_STORE_ERROR_DAMAGED);
      contents[i] ^= 1 << (i % 8);
    }
  g_file_set_contents (fixture->path, contents, length, NULL);
  open_store (fixture);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, test) g_test_add (name, Fixture, NULL, set_up, test, tear_down)
  ADD ("/versions/chain", test_chain);
  ADD ("/versions/hash", test_hash);
  ADD ("/versions/state", test_state);
  ADD ("/versions/triggers-refuse", test_triggers_refuse);
  ADD ("/versions/sealed-is-not-removed", test_sealed_is_not_removed);
  ADD ("/versions/taken-from-a-colleague", test_taken_from_a_colleague);
  ADD ("/versions/every-byte", test_every_byte);

  return g_test_run ();
}
