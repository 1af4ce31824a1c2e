/* test-cli.c: the command-line program as a script meets it, without a display or a locale.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ctl.h"

#include <glib/gstdio.h>

static void
test_usage (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *arguments[6];
    const char *message;
  } cases[] = {
    { { "dance" }, "There is no verb “dance”" },
    { { "catalogue" }, "There is no verb “catalogue”" },
    { { "list", "--loud" }, "--loud" },
    { { "list", "two", "words" }, "Write it like this: ugovorctl list [WORDS]" },
    { { "export" }, "Write it like this: ugovorctl export ID" },
    { { "export", "id", "--format", "xml" },
      "--format: “xml” is not one of: json, zammad, znuny, itop, csv" },
    { { "clock", "a", "b" }, "Write it like this: ugovorctl clock [FILE]" },
    { { "import", "a", "b" }, "Write it like this: ugovorctl import FILE" },
    { { "import", "a", "--copy", "--replace" }, "exclude each other" },
    { { "print", "id" }, "-o FILE.pdf" },
    { { "print", "id", "-o", "-", "--paper=slip" },
      "--paper: “slip” is not one of: full, summary, " },
    { { "print", "id", "-o", "-", "--size=B5" }, "--size: “B5” is not one of: A4, Letter" },
    { { "print", "id", "-o", "-", "--lang=" }, "--lang: “” is not one of: en, ru" },
    { { "show", "id", "--lang", "\xff" }, "Invalid byte sequence" },
    { { "show", "id", "--lang", "de" }, "--lang: “de” is not one of: en, ru" },
    { { "example", "bakery" }, "there are: it-outsourcing, web-studio" },
    { { "example", "--lang", "tlh" }, "--lang: “tlh” is not one of: en, ru" },
    { { NULL }, "A verb is missing" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Run) run = run_ctl (fixture, cases[i].arguments);

      g_assert_cmpint (run.status, ==, 2);
      g_assert_true (g_str_has_prefix (run.err, "ugovorctl: "));
      assert_says (run.err, cases[i].message);
    }
}

static void
test_help (Fixture *fixture, gconstpointer data)
{
  static const char *const verbs[] = { "list",
                                       "show",
                                       "print",
                                       "seal",
                                       "versions",
                                       "export",
                                       "import",
                                       "example",
                                       "catalogue export",
                                       "catalogue import",
                                       "clock",
                                       "backup",
                                       "verify" };
  g_auto (Run) all = RUN (fixture, "--help");
  g_auto (Run) version = RUN (fixture, "--version");

  assert_done (&all);
  assert_done (&version);
  assert_says (version.out, UG_VERSION);
  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    {
      g_autofree char *line = g_strconcat (verbs[i], " --help", NULL);
      g_auto (GStrv) words = g_strsplit (line, " ", -1);
      g_autofree char *usage = g_strconcat ("ugovorctl ", verbs[i], NULL);
      g_auto (Run) one = run_ctl (fixture, (const char *const *)words);

      assert_says (all.out, verbs[i]);
      assert_done (&one);
      assert_says (one.out, usage);
      assert_says (one.out, "--store");
    }
  g_assert_false (g_file_test (fixture->store, G_FILE_TEST_EXISTS));
}

static void
test_missing_store (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) list = RUN (fixture, "list");

  g_assert_cmpint (list.status, ==, 1);
  g_assert_cmpstr (list.out, ==, "");
  assert_says (list.err, fixture->store);
  g_assert_false (g_file_test (fixture->store, G_FILE_TEST_EXISTS));
}

static void
test_own_store (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = in_folder (fixture, "ugovor");
  g_autofree char *own = g_build_filename (folder, "ugovor.db", NULL);
  g_autofree char *temporary = g_steal_pointer (&fixture->store);
  g_auto (Run) run = { 0 };

  /* The application's own store, under $XDG_DATA_HOME, is that of no --store at all. */
  fixture->store = g_strdup (own);
  run = RUN (fixture, "example", "--lang", "en");
  assert_done (&run);
  g_assert_true (g_file_test (own, G_FILE_TEST_EXISTS));
  g_unlink (own);
  g_rmdir (folder);
  g_free (fixture->store);
  fixture->store = g_steal_pointer (&temporary);
}

static void
test_example_and_list (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) example = RUN (fixture, "example", "--lang", "ru");
  g_auto (Run) again = RUN (fixture, "example");
  g_auto (Run) list = RUN (fixture, "list");
  g_auto (Run) json = RUN (fixture, "list", "--json");
  g_auto (Run) found = RUN (fixture, "list", "ромашк");
  g_auto (Run) lost = RUN (fixture, "list", "--json", "незабудка");
  g_autofree char *id = first_id (&example);

  assert_done (&example);
  g_assert_cmpint (again.status, ==, 1);
  assert_says (again.err, "is not empty");
  assert_done (&list);
  assert_says (list.out, id);
  assert_done (&json);
  assert_says (json.out, id);
  assert_says (json.out, "\"client\": \"");
  assert_says (found.out, id);
  assert_done (&lost);
  g_assert_cmpstr (lost.out, ==, "[]\n");
}

static void
test_round_trip (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) example = RUN (fixture, "example", "--lang", "ru");
  g_autofree char *id = first_id (&example);
  g_autofree char *file = in_folder (fixture, "соглашение & копия.json");
  g_autofree char *other = in_folder (fixture, "other.db");
  g_autofree char *before = NULL;
  g_auto (Run) exported = RUN (fixture, "export", id, "-o", file);
  g_auto (Run) imported = RUN (fixture, "import", file, "--store", other);
  g_auto (Run) again = RUN (fixture, "import", file, "--store", other);
  g_auto (Run) out = RUN (fixture, "export", id, "--store", other);
  g_auto (Run) copied = RUN (fixture, "import", file, "--copy", "--store", other);
  g_auto (Run) list = RUN (fixture, "list", "--store", other);

  assert_done (&exported);
  assert_done (&imported);
  g_assert_true (g_str_has_prefix (imported.out, id));
  g_assert_cmpint (again.status, ==, 0);
  assert_says (again.err, "already");
  assert_done (&out);
  g_assert_true (g_file_get_contents (file, &before, NULL, NULL));
  g_assert_cmpstr (out.out, ==, before);
  assert_done (&copied);
  g_assert_false (g_str_has_prefix (copied.out, id));
  assert_says (list.out, id);
}

/* The same example for each ticket system, which says what it cannot express. */
static void
test_helpdesks (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *format;
    const char *in_file;
    const char *beside_it;
  } cases[] = {
    { "zammad", "\"first_response_time\" : 15", "in Zammad all clocks of a ticket follow one" },
    { "znuny", "    FirstResponseTime: 15\n", "in Znuny all clocks of a ticket follow one" },
    { "itop", "\"metric\" : \"tto\"", "iTop has no clock for news" },
    { "csv", "\"term\",\"1\",\"Work has stopped\",\"first-response\"", "not agreed yet" },
  };
  g_auto (Run) example = RUN (fixture, "example", "--lang", "en");
  g_autofree char *id = first_id (&example);
  g_auto (Run) json = RUN (fixture, "export", id, "--format", "json");
  g_auto (Run) plain = RUN (fixture, "export", id);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Run) run = RUN (fixture, "export", id, "--format", cases[i].format);

      g_assert_cmpint (run.status, ==, 0);
      assert_says (run.out, cases[i].in_file);
      assert_says (run.err, cases[i].beside_it);
      g_assert_true (g_utf8_validate (run.out, -1, NULL));
    }
  g_assert_cmpstr (json.out, ==, plain.out);
}

static void
replace_in_file (const char *path, const char *from, const char *to)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) pieces = NULL;
  g_autofree char *changed = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  pieces = g_strsplit (text, from, 2);
  g_assert_cmpuint (g_strv_length (pieces), ==, 2);
  changed = g_strjoinv (to, pieces);
  g_assert_true (g_file_set_contents (path, changed, -1, NULL));
}

static void
test_changed_file (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) example = RUN (fixture, "example", "--lang", "en");
  g_autofree char *id = first_id (&example);
  g_autofree char *file = in_folder (fixture, "file.json");
  g_auto (Run) exported = RUN (fixture, "export", id, "-o", file);
  g_auto (Run) refused = { 0 };
  g_auto (Run) untouched = { 0 };
  g_auto (Run) replaced = { 0 };
  g_auto (Run) list = { 0 };

  assert_done (&exported);
  replace_in_file (file, "\"place\": \"", "\"place\": \"on the moon, or ");
  refused = RUN (fixture, "import", file);
  g_assert_cmpint (refused.status, ==, 1);
  assert_says (refused.err, "--replace");
  untouched = RUN (fixture, "export", id);
  g_assert_null (strstr (untouched.out, "on the moon"));
  replaced = RUN (fixture, "import", "--replace", file);
  assert_done (&replaced);
  g_assert_true (g_str_has_prefix (replaced.out, id));
  list = RUN (fixture, "export", id);
  assert_says (list.out, "on the moon");
}

static void
test_prefix (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) example = RUN (fixture, "example", "--lang", "en");
  g_autofree char *id = first_id (&example);
  g_autofree char *most = g_strndup (id, 35);
  g_autofree char *file = in_folder (fixture, "file.json");
  g_auto (Run) nothing = RUN (fixture, "export", "zzz");
  g_auto (Run) only = RUN (fixture, "export", "0", "-o", file);
  g_auto (Run) copied = RUN (fixture, "import", "--copy", file);
  g_autofree char *other = first_id (&copied);
  g_auto (Run) several = RUN (fixture, "export", "0");
  g_auto (Run) one = RUN (fixture, "export", most);

  g_assert_cmpint (nothing.status, ==, 1);
  assert_says (nothing.err, "begins with “zzz”");
  assert_done (&only);
  g_assert_cmpint (several.status, ==, 1);
  assert_says (several.err, id);
  assert_says (several.err, other);
  assert_done (&one);
  assert_says (one.out, id);
}

static void
test_show (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) example = RUN (fixture, "example", "--lang", "ru");
  g_autofree char *id = first_id (&example);
  g_auto (Run) own = RUN (fixture, "show", id);
  g_auto (Run) english = RUN (fixture, "show", id, "--lang", "en");

  assert_done (&own);
  assert_done (&english);
  assert_says (english.out, "\nGoals\n");
  assert_says (english.out, "\nCommunication\n");
  g_assert_cmpstr (strstr (own.out, "Ромашка"), !=, NULL);
  g_assert_true (g_utf8_validate (own.out, -1, NULL));
}

/* Whatever reads PDFs strictly shall find nothing to complain of. */
static void
check_sound (const char *pdf)
{
  g_autofree char *qpdf = g_find_program_in_path ("qpdf");
  const char *const argv[] = { qpdf, "--check", pdf, NULL };
  g_autofree char *out = NULL;
  g_autofree char *err = NULL;
  int status;

  if (qpdf == NULL)
    {
      g_test_message ("qpdf is not installed: the PDF was not checked");
      return;
    }

  g_assert_true (g_spawn_sync (NULL, (char **)argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &out, &err,
                               &status, NULL));
  g_assert_cmpstr (err, ==, "");
  g_assert_cmpint (status, ==, 0);
}

static void
check_pdf (
    Fixture *fixture, const char *id, const char *paper, const char *language, const char *size)
{
  g_autofree char *file = in_folder (fixture, "бумага.pdf");
  g_auto (Run) run =
      RUN (fixture, "print", id, "--paper", paper, "--lang", language, "--size", size, "-o", file);
  g_autofree char *bytes = NULL;
  gsize length = 0;

  assert_done (&run);
  g_assert_cmpstr (run.out, ==, "");
  g_assert_true (g_file_get_contents (file, &bytes, &length, NULL));
  g_assert_cmpuint (length, >, 1000);
  g_assert_cmpmem (bytes, 5, "%PDF-", 5);
  g_assert_cmpmem (bytes + length - 6, 6, "%%EOF\n", 6);
  check_sound (file);
}

static void
test_print (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) example = RUN (fixture, "example", "--lang", "en");
  g_autofree char *id = first_id (&example);
  g_auto (Run) full = { 0 };

  check_pdf (fixture, id, "full", "en", "A4");
  check_pdf (fixture, id, "full", "ru", "Letter");
  check_pdf (fixture, id, "emergency", "ru", "A4");
  check_pdf (fixture, id, "amendment", "ru", "A4");
  check_pdf (fixture, id, "consolidated", "en", "A4");

  full = RUN (fixture, "print", id, "-o", "/dev/full");
  g_assert_cmpint (full.status, ==, 1);
  assert_says (full.err, "/dev/full: ");
}

/* A version prints the same bytes at any time, whatever has happened to the agreement since. */
static void
test_seal (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) example = RUN (fixture, "example", "--lang", "en");
  g_autofree char *id = first_id (&example);
  g_auto (Run) none = RUN (fixture, "print", id, "--version", "1", "-o", "-");
  g_auto (Run) sealed = RUN (fixture, "seal", id);
  g_autofree char *before = in_folder (fixture, "before.pdf");
  g_autofree char *after = in_folder (fixture, "after.pdf");
  g_auto (Run) first = RUN (fixture, "print", id, "--version", "1", "-o", before);
  g_auto (Run) again = RUN (fixture, "seal", id);
  g_auto (Run) second = RUN (fixture, "print", id, "-n", "1", "--as-sealed", "-o", after);
  g_auto (Run) third = RUN (fixture, "print", id, "--version", "3", "-o", "-");
  g_auto (Run) verify = RUN (fixture, "verify");
  g_auto (Run) versions = RUN (fixture, "versions", id);
  g_auto (Run) same = RUN (fixture, "show", id, "--diff", "1..2");
  g_auto (Run) since = RUN (fixture, "show", id, "--diff", "2", "--lang", "ru");
  g_auto (Run) odd = RUN (fixture, "show", id, "--diff", "one");
  g_autofree char *both = g_strconcat (sealed.out, again.out, NULL);
  g_autofree char *first_bytes = NULL;
  g_autofree char *second_bytes = NULL;
  gsize first_length, second_length;

  g_assert_cmpint (none.status, ==, 1);
  assert_says (none.err, "not sealed yet");
  assert_done (&sealed);
  g_assert_true (g_str_has_prefix (sealed.out, "1 20"));
  g_assert_true (g_str_has_prefix (again.out, "2 20"));
  assert_done (&first);
  assert_done (&second);
  check_sound (before);
  g_assert_true (g_file_get_contents (before, &first_bytes, &first_length, NULL));
  g_assert_true (g_file_get_contents (after, &second_bytes, &second_length, NULL));
  g_assert_cmpmem (first_bytes, first_length, second_bytes, second_length);
  g_assert_cmpint (third.status, ==, 1);
  assert_says (third.err, "There is no version 3: the agreement has 2 versions.");
  assert_done (&verify);
  g_assert_cmpstr (versions.out, ==, both);
  g_assert_cmpstr (same.out, ==, "Nothing that was agreed has changed.\n");
  g_assert_cmpstr (since.out, ==, "Ничего из согласованного не изменилось.\n");
  g_assert_cmpint (odd.status, ==, 2);
}

static void
test_catalogue (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) example = RUN (fixture, "example", "--lang", "en");
  g_autofree char *file = in_folder (fixture, "catalogue.json");
  g_autofree char *other = in_folder (fixture, "other.db");
  g_auto (Run) exported = RUN (fixture, "catalogue", "export", file);
  g_auto (Run) imported = RUN (fixture, "catalogue", "import", file, "--store", other);
  g_auto (Run) replaced = RUN (fixture, "catalogue", "import", "--replace", file, "--store", other);
  g_auto (Run) wrong = RUN (fixture, "import", file, "--store", other);

  assert_done (&exported);
  assert_done (&imported);
  assert_says (imported.out, "Replaced: 0.");
  assert_done (&replaced);
  assert_says (replaced.out, "Added: 0.");
  g_assert_cmpint (wrong.status, ==, 1);
  assert_says (wrong.err, "catalogue import");
}

static void
test_bad_files (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *text;
    const char *message;
  } cases[] = {
    { "", "Line 1, column 1" },
    { "{}", "not a file of Ugovor" },
    { "{\"format\":\"ugovor\",\"version\":9,\"kind\":\"agreement\"}", "newer Ugovor" },
    { "{\"format\":\"ugovor\",\"version\":1,\"kind\":\"agreement\",\"client\":{\"name\":[]}}",
      "client.name" },
  };
  g_autofree char *file = in_folder (fixture, "bad.json");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Run) run = { 0 };

      g_assert_true (g_file_set_contents (file, cases[i].text, -1, NULL));
      run = RUN (fixture, "import", file);
      g_assert_cmpint (run.status, ==, 1);
      assert_says (run.err, file);
      assert_says (run.err, cases[i].message);
      g_assert_false (g_file_test (fixture->store, G_FILE_TEST_EXISTS));
    }
}

static void
flip_middle (const char *path)
{
  g_autofree char *bytes = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  memset (bytes + length / 2, 0x55, 4096);
  g_assert_true (g_file_set_contents (path, bytes, length, NULL));
}

static void
test_backup_and_verify (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) example = RUN (fixture, "example", "--lang", "en");
  g_autofree char *id = first_id (&example);
  g_autofree char *copy = in_folder (fixture, "copy & more.db");
  g_auto (Run) itself = RUN (fixture, "backup", fixture->store);
  g_auto (Run) folder = RUN (fixture, "backup", fixture->folder);
  g_auto (Run) backup = RUN (fixture, "backup", copy);
  g_auto (Run) again = RUN (fixture, "backup", copy);
  g_auto (Run) before = RUN (fixture, "export", id);
  g_auto (Run) after = RUN (fixture, "export", id, "--store", copy);
  g_auto (Run) whole = RUN (fixture, "verify", "--store", copy);
  g_auto (Run) damaged = { 0 };

  g_assert_cmpint (itself.status, ==, 1);
  assert_says (itself.err, "the store itself");
  g_assert_cmpint (folder.status, ==, 1);
  assert_says (folder.err, "is no file");
  assert_done (&backup);
  assert_done (&again);
  g_assert_cmpstr (before.out, ==, after.out);
  assert_done (&whole);
  assert_says (whole.out, "is whole");

  flip_middle (copy);
  damaged = RUN (fixture, "verify", "--store", copy);
  g_assert_cmpint (damaged.status, ==, 1);
  g_assert_cmpstr (damaged.out, ==, "");
  assert_says (damaged.err, copy);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/cli/usage", test_usage);
  ADD ("/cli/help", test_help);
  ADD ("/cli/missing-store", test_missing_store);
  ADD ("/cli/own-store", test_own_store);
  ADD ("/cli/example-and-list", test_example_and_list);
  ADD ("/cli/round-trip", test_round_trip);
  ADD ("/cli/helpdesks", test_helpdesks);
  ADD ("/cli/changed-file", test_changed_file);
  ADD ("/cli/prefix", test_prefix);
  ADD ("/cli/show", test_show);
  ADD ("/cli/print", test_print);
  ADD ("/cli/seal", test_seal);
  ADD ("/cli/catalogue", test_catalogue);
  ADD ("/cli/bad-files", test_bad_files);
  ADD ("/cli/backup-and-verify", test_backup_and_verify);

  return g_test_run ();
}
