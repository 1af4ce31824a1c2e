/* test-autosave.c: whatever is done to a watched record is in the file.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sample.h"

#include "ug-agreement.h"
#include "ug-autosave.h"
#include "ug-client.h"
#include "ug-db.h"
#include "ug-expectation.h"
#include "ug-firm.h"
#include "ug-person.h"
#include "ug-store-place.h"

typedef struct
{
  char *folder;
  char *path;
  UgStore *store;
  UgAutosave *autosave;
  GRand *chance;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = sample_folder ();
  fixture->path = g_build_filename (fixture->folder, "ugovor.db", NULL);
  fixture->store = ug_store_open (fixture->path, TRUE, &error);
  g_assert_no_error (error);
  fixture->autosave = ug_autosave_new (fixture->store);
  fixture->chance = g_rand_new_with_seed (g_test_rand_int ());
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->autosave);
  g_assert_finalize_object (fixture->store);
  g_rand_free (fixture->chance);
  g_free (fixture->path);
  sample_remove_folder (fixture->folder);
}

static void
wait_until (Fixture *fixture, UgAutosaveState state)
{
  while (ug_autosave_get_state (fixture->autosave) != state)
    {
      if (state == UG_AUTOSAVE_SAVED)
        g_assert_cmpstr (ug_autosave_get_message (fixture->autosave), ==, "");
      g_main_context_iteration (NULL, TRUE);
    }
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

static UgRecord *
new_watched (Fixture *fixture, GType type)
{
  UgRecord *root = ug_record_new (type);

  sample_fill (root, fixture->chance, 3);
  ug_autosave_add (fixture->autosave, root);

  return root;
}

static void
collect_cb (UgRecord *record, gpointer user_data)
{
  g_ptr_array_add (user_data, g_object_ref (record));
}

/* One thing that a person may do to any record of the tree. */
static void
do_anything (Fixture *fixture, UgRecord *root, GPtrArray *removed)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);
  UgRecord *record;
  UgRecordClass *klass;
  guint list;

  ug_record_foreach (root, collect_cb, all);
  record = all->pdata[g_rand_int_range (fixture->chance, 0, all->len)];
  klass = UG_RECORD_GET_CLASS (record);
  list = klass->n_lists > 0 ? g_rand_int_range (fixture->chance, 0, klass->n_lists) : 0;

  switch (g_rand_int_range (fixture->chance, 0, 6))
    {
    case 0:
      if (klass->n_lists > 0)
        ug_record_add (record, list);
      break;
    case 1:
      if (record != root && g_rand_boolean (fixture->chance))
        {
          g_ptr_array_add (removed, g_object_ref (record));
          ug_record_remove (record);
        }
      break;
    case 2: /* undo, or into the list of another owner */
      for (guint i = 0; klass->n_lists > 0 && i < removed->len; i++)
        if (G_OBJECT_TYPE (removed->pdata[i]) == klass->lists[list].type ()
            && ug_record_get_owner (removed->pdata[i]) == NULL)
          {
            ug_record_insert (record, list, 0, removed->pdata[i]);
            break;
          }
      break;
    case 3:
      if (record != root)
        ug_record_move (record, g_rand_int_range (fixture->chance, 0, 3));
      break;
    default:
      {
        g_autoptr (UgRecord) other = ug_record_new (G_OBJECT_TYPE (record));
        const guint field = g_rand_int_range (fixture->chance, 0, klass->n_fields);
        g_auto (GValue) value = G_VALUE_INIT;

        sample_fill (other, fixture->chance, 1);
        g_value_init (&value, ug_field_get_gtype (&klass->fields[field]));
        ug_record_get (other, field, &value);
        ug_record_set (record, field, &value);
      }
    }
}

static void
test_anything (Fixture *fixture, gconstpointer data)
{
  const GType types[] = { UG_TYPE_CLIENT, UG_TYPE_FIRM };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr (UgRecord) root = new_watched (fixture, types[i]);
      g_autoptr (GPtrArray) removed = g_ptr_array_new_with_free_func (g_object_unref);

      for (guint turn = 0; turn < 60; turn++)
        {
          for (int acts = g_rand_int_range (fixture->chance, 1, 12); acts > 0; acts--)
            do_anything (fixture, root, removed);
          if (turn % 3 == 0)
            g_main_context_iteration (NULL, FALSE);
          else
            wait_until (fixture, UG_AUTOSAVE_SAVED);
        }
      wait_until (fixture, UG_AUTOSAVE_SAVED);
      assert_stored (fixture, root);
      ug_autosave_unwatch (fixture->autosave, root);
    }
}

static void
test_flush (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgRecord) client = new_watched (fixture, UG_TYPE_CLIENT);
  g_autoptr (GError) error = NULL;

  wait_until (fixture, UG_AUTOSAVE_SAVED);
  ug_record_set_text (client, UG_CLIENT_NAME, "first");
  g_main_context_iteration (NULL, FALSE); /* on its way */
  ug_record_set_text (client, UG_CLIENT_NAME, "second");
  g_assert_cmpint (ug_autosave_get_state (fixture->autosave), ==, UG_AUTOSAVE_SAVING);
  g_assert_true (ug_autosave_flush (fixture->autosave, &error));
  g_assert_no_error (error);
  g_assert_cmpint (ug_autosave_get_state (fixture->autosave), ==, UG_AUTOSAVE_SAVED);
  assert_stored (fixture, client);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpint (ug_autosave_get_state (fixture->autosave), ==, UG_AUTOSAVE_SAVED);
  ug_autosave_unwatch (fixture->autosave, client);
}

static void
test_remove_and_bring_back (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgRecord) client = new_watched (fixture, UG_TYPE_CLIENT);
  g_autoptr (GError) error = NULL;

  wait_until (fixture, UG_AUTOSAVE_SAVED);
  ug_autosave_remove (fixture->autosave, client);
  wait_until (fixture, UG_AUTOSAVE_SAVED);
  g_assert_null (ug_store_load (fixture->store, UG_TYPE_CLIENT, ug_record_get_id (client), &error));
  g_assert_error (error, UG_STORE_ERROR, UG_STORE_ERROR_NOT_FOUND);
  ug_record_set_text (client, UG_CLIENT_NAME, "brought back");
  ug_autosave_add (fixture->autosave, client);
  wait_until (fixture, UG_AUTOSAVE_SAVED);
  assert_stored (fixture, client);
  ug_autosave_unwatch (fixture->autosave, client);
}

static void
count_cb (GObject *object, GParamSpec *pspec, guint *count)
{
  (*count)++;
}

/* A record that the store never got makes every commit fail, until it is put as a whole. */
static void
test_failure_keeps_changes (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgRecord) client = ug_record_new (UG_TYPE_CLIENT);
  g_autoptr (GError) error = NULL;
  guint messages = 0;

  g_signal_connect (fixture->autosave, "notify::message", G_CALLBACK (count_cb), &messages);
  ug_autosave_watch (fixture->autosave, client);
  ug_record_set_text (client, UG_CLIENT_NAME, "not stored");
  wait_until (fixture, UG_AUTOSAVE_FAILED);
  g_assert_cmpuint (messages, ==, 1);
  g_assert_cmpstr (ug_autosave_get_message (fixture->autosave), !=, "");
  g_assert_false (ug_autosave_flush (fixture->autosave, &error));
  g_assert_error (error, UG_STORE_ERROR, UG_STORE_ERROR_NOT_FOUND);
  g_clear_error (&error);

  ug_autosave_add (fixture->autosave, client);
  g_assert_true (ug_autosave_flush (fixture->autosave, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (ug_autosave_get_message (fixture->autosave), ==, "");
  g_assert_cmpuint (messages, ==, 2);
  assert_stored (fixture, client);
  ug_autosave_unwatch (fixture->autosave, client);
}

static void
test_place (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UgStorePlace) before = ug_store_get_place (fixture->store, "a", &error);
  g_autoptr (UgStorePlace) after = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (before->step, ==, "people");
  ug_autosave_set_place (fixture->autosave, "a", "goals", "g", "title");
  ug_autosave_set_place (fixture->autosave, "a", "times", "e", "offer");
  wait_until (fixture, UG_AUTOSAVE_SAVED);
  after = ug_store_get_place (fixture->store, "a", &error);
  g_assert_no_error (error);
  g_assert_cmpstr (after->step, ==, "times");
  g_assert_cmpstr (after->record, ==, "e");
  g_assert_cmpstr (after->field, ==, "offer");
}

static gint64
count_history (Fixture *fixture, const char *old, const char *new)
{
  g_autoptr (UgDb) db = NULL;
  gint64 count = 0;

  ug_store_close (fixture->store);
  db = ug_db_open (fixture->path, FALSE, NULL);
  ug_db_get_number (db, &count, NULL,
                    "SELECT count (*) FROM history "
                    "WHERE field = 'offer' AND old = ?1 AND new = ?2 AND who = 'me'",
                    "ss", old, new);

  return count;
}

static void
test_history_of_typing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgRecord) client = ug_record_new (UG_TYPE_CLIENT);
  UgRecord *agreement = ug_record_add (client, UG_CLIENT_AGREEMENTS);
  UgRecord *promise = ug_record_add (agreement, UG_AGREEMENT_EXPECTATIONS);
  const char *const typed[] = { "s", "so", "soo", "soon" };
  g_autofree char *last = NULL;

  ug_autosave_add (fixture->autosave, client);
  ug_autosave_set_who (fixture->autosave, "me");
  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      g_autoptr (UgTerm) term = ug_term_new_words (typed[i]);

      wait_until (fixture, UG_AUTOSAVE_SAVED);
      ug_record_set_term (promise, UG_EXPECTATION_OFFER, term);
      g_free (last);
      last = ug_term_to_string (term);
    }
  wait_until (fixture, UG_AUTOSAVE_SAVED);
  ug_autosave_unwatch (fixture->autosave, client);
  g_assert_cmpint (count_history (fixture, "", last), ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, test) g_test_add (name, Fixture, NULL, set_up, test, tear_down)
  ADD ("/autosave/anything", test_anything);
  ADD ("/autosave/flush", test_flush);
  ADD ("/autosave/remove-and-bring-back", test_remove_and_bring_back);
  ADD ("/autosave/failure-keeps-changes", test_failure_keeps_changes);
  ADD ("/autosave/place", test_place);
  ADD ("/autosave/history-of-typing", test_history_of_typing);

  return g_test_run ();
}
