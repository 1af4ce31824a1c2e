/* test-colleagues.c: an agreement goes to a colleague with all that was sealed of it, and back.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ctl.h"

#include "ug-exchange-file.h"
#include "ug-goal.h"

/* Both laptops have the example; what was sealed comes in a file. */
typedef struct
{
  UgExchangeFile *file;
  UgAgreement *agreement;
  GPtrArray *versions;
} Sealed;

static void
sealed_clear (Sealed *sealed)
{
  g_clear_pointer (&sealed->file, ug_exchange_file_free);
  g_clear_pointer (&sealed->versions, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Sealed, sealed_clear)

static Sealed
export_example (Fixture *fixture)
{
  g_autofree char *path = in_folder (fixture, "out.json");
  g_auto (Run) example = RUN (fixture, "example", "--lang", "en");
  g_autofree char *id = first_id (&example);
  g_auto (Run) exported = RUN (fixture, "export", id, "-o", path);
  g_autoptr (GError) error = NULL;
  Sealed sealed = { NULL };

  assert_done (&exported);
  sealed.file = ug_exchange_file_load (path, &error);
  g_assert_no_error (error);
  sealed.agreement = ug_record_peek (sealed.file->clients->pdata[0], UG_CLIENT_AGREEMENTS, 0);
  sealed.versions = g_ptr_array_new_with_free_func ((GDestroyNotify)ug_version_unref);

  return sealed;
}

static void
seal (Sealed *sealed, const char *text)
{
  UgVersion *last =
      sealed->versions->len > 0 ? sealed->versions->pdata[sealed->versions->len - 1] : NULL;

  g_ptr_array_add (sealed->versions,
                   ug_version_new (ug_record_get_id (UG_RECORD (sealed->agreement)),
                                   sealed->versions->len + 1, "2026-03-12T10:00:00Z",
                                   last != NULL ? ug_version_get_hash (last) : "", text));
}

static char *
write_archive (Fixture *fixture, Sealed *sealed, const char *name)
{
  char *path = in_folder (fixture, name);
  g_autofree char *text =
      ug_agreement_to_archive (sealed->agreement, sealed->file->firm, sealed->versions, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));

  return path;
}

static void
test_versions_travel (Fixture *fixture, gconstpointer data)
{
  g_auto (Sealed) sealed = export_example (fixture);
  const char *id = ug_record_get_id (UG_RECORD (sealed.agreement));
  g_autofree char *other = in_folder (fixture, "other.db");
  g_autofree char *path = NULL;
  g_autofree char *back = in_folder (fixture, "back.json");
  g_autofree char *sent = NULL;
  g_autofree char *returned = NULL;

  seal (&sealed, "{\"a\":1}");
  seal (&sealed, "{\"a\":2}");
  path = write_archive (fixture, &sealed, "sealed.json");
  {
    g_auto (Run) dry = RUN (fixture, "import", path, "--dry-run");
    g_auto (Run) taken = RUN (fixture, "import", path);
    g_auto (Run) again = RUN (fixture, "import", path);
    g_auto (Run) exported = RUN (fixture, "export", id, "-o", back);
    g_auto (Run) moved = RUN (fixture, "import", back, "--store", other);
    g_auto (Run) verified = RUN (fixture, "verify", "--store", other);

    assert_done (&dry);
    assert_says (dry.out, "2 sealed versions are new");
    assert_done (&taken);
    assert_says (taken.out, "2 sealed versions are new");
    g_assert_cmpint (again.status, ==, 0);
    assert_says (again.err, "in the store already");
    g_assert_null (strstr (again.out, "sealed versions"));
    assert_done (&exported);
    assert_done (&moved);
    assert_done (&verified);
  }
  g_file_get_contents (path, &sent, NULL, NULL);
  g_file_get_contents (back, &returned, NULL, NULL);
  g_assert_cmpstr (strstr (sent, "\"versions\""), ==, strstr (returned, "\"versions\""));
}

/* What a field said before goes along, once; what belongs to nothing in the file does not. */
static void
test_history_travels (Fixture *fixture, gconstpointer data)
{
  g_auto (Sealed) sealed = export_example (fixture);
  UgRecord *goal = ug_record_peek (UG_RECORD (sealed.agreement), UG_AGREEMENT_GOALS, 0);
  const char *id = ug_record_get_id (UG_RECORD (sealed.agreement));
  g_autoptr (GPtrArray) past = g_ptr_array_new_with_free_func ((GDestroyNotify)ug_past_change_free);
  g_autofree char *path = in_folder (fixture, "past.json");
  g_autofree char *other = in_folder (fixture, "other.db");
  g_autofree char *back = in_folder (fixture, "back.json");
  g_autofree char *text = NULL;
  g_autofree char *returned = NULL;

  g_ptr_array_add (past, ug_past_change_new (ug_record_get_id (goal), "measure", "one till", "two",
                                             "2026-03-12T10:00:00Z", "anna"));
  g_ptr_array_add (past, ug_past_change_new ("nobody", "measure", "unheard", "unheard",
                                             "2026-03-12T10:00:00Z", ""));
  g_ptr_array_add (past, ug_past_change_new (id, "note", "secret before", "secret after",
                                             "2026-03-12T10:00:00Z", ""));
  text = ug_agreement_to_archive (sealed.agreement, sealed.file->firm, sealed.versions, past);
  g_assert_null (strstr (text, "secret"));
  g_assert_null (strstr (text, "unheard"));
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  {
    g_auto (Run) dry = RUN (fixture, "import", path, "--dry-run");
    g_auto (Run) taken = RUN (fixture, "import", path);
    g_auto (Run) again = RUN (fixture, "import", path, "--dry-run");
    g_auto (Run) exported = RUN (fixture, "export", id, "-o", back);
    g_auto (Run) moved = RUN (fixture, "import", back, "--store", other);

    assert_done (&dry);
    assert_says (dry.out, "1 earlier change of a field is new.");
    assert_done (&taken);
    g_assert_cmpint (again.status, ==, 0);
    assert_says (again.out, "There is nothing to do.");
    assert_done (&exported);
    assert_done (&moved);
    assert_says (moved.out, "1 earlier change of a field is new.");
  }
  g_file_get_contents (back, &returned, NULL, NULL);
  assert_says (returned, "\"before\": \"one till\", \"after\": \"two\"");
}

static void
test_fork_is_shown (Fixture *fixture, gconstpointer data)
{
  g_auto (Sealed) ours = export_example (fixture);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  seal (&ours, "{\"a\":1}");
  seal (&ours, "{\"ours\":2}");
  first = write_archive (fixture, &ours, "ours.json");
  g_ptr_array_set_size (ours.versions, 1);
  seal (&ours, "{\"theirs\":2}");
  second = write_archive (fixture, &ours, "theirs.json");
  {
    g_auto (Run) taken = RUN (fixture, "import", first);
    g_auto (Run) fork = RUN (fixture, "import", second);
    g_auto (Run) again = RUN (fixture, "import", second);
    g_auto (Run) verified = RUN (fixture, "verify");

    assert_done (&taken);
    assert_done (&fork);
    assert_says (fork.out, "Version 1 was amended in two ways:");
    assert_says (fork.out, "here: version 2, sealed on 12 March 2026");
    assert_says (fork.out, "in the file: version 2");
    assert_done (&again);
    g_assert_cmpstr (again.out, ==, fork.out);
    assert_done (&verified);
    {
      g_auto (Run) told = RUN (fixture, "fork", ug_record_get_id (UG_RECORD (ours.agreement)));

      assert_done (&told);
      assert_says (told.out, "Version 1 was amended in two ways:");
      assert_says (told.out, "a colleague: version 2");
      assert_says (told.out, "its text cannot be read");
    }
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/colleagues/versions-travel", test_versions_travel);
  ADD ("/colleagues/history-travels", test_history_travels);
  ADD ("/colleagues/fork-is-shown", test_fork_is_shown);

  return g_test_run ();
}
