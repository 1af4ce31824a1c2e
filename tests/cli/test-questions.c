/* test-questions.c: questions check: lines, files of ours, and lines that are no questions.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ctl.h"

#include <json-glib/json-glib.h>
#include <string.h>

static GStrv
get_lines (const Run *run, guint count)
{
  GStrv lines = g_strsplit (run->out, "\n", -1);

  g_assert_cmpuint (g_strv_length (lines), ==, count + 1);
  return lines;
}

static void
assert_verdict (const char *line, const char *question, const char *verdict)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (line, &error);
  JsonObject *answer;
  gboolean is_bad;

  g_assert_no_error (error);
  answer = json_node_get_object (node);
  is_bad = g_str_equal (verdict, "bad");
  g_assert_cmpstr (json_object_get_string_member (answer, "question"), ==, question);
  g_assert_cmpstr (json_object_get_string_member (answer, "verdict"), ==, verdict);
  g_assert_true (is_bad
                 == (json_array_get_length (json_object_get_array_member (answer, "reasons")) > 0));
  g_assert_true (is_bad == (*json_object_get_string_member (answer, "better") != '\0'));
}

static void
test_lines (Fixture *fixture, gconstpointer data)
{
  const char *const arguments[] = { "questions", "check", "-", NULL };
  g_auto (Run) run = run_ctl_with_input (fixture,
                                         "\xef\xbb\xbfRight now you \"like\" it, don’t you?\r\n"
                                         "Не кажется ли вам, что отчёт лишний?\n"
                                         "Кто звонил первым?",
                                         arguments);
  g_auto (GStrv) lines = NULL;

  assert_done (&run);
  lines = get_lines (&run, 3);
  assert_verdict (lines[0], "Right now you \"like\" it, don’t you?", "bad");
  assert_verdict (lines[1], "Не кажется ли вам, что отчёт лишний?", "bad");
  assert_says (lines[1], "[\"leading: ");
  assert_verdict (lines[2], "Кто звонил первым?", "good");
}

static void
test_no_questions (Fixture *fixture, gconstpointer data)
{
  g_autofree char *endless = g_strnfill (1024 * 1024, 'x');
  g_autofree char *file = in_folder (fixture, "lines");
  g_autoptr (GString) text = g_string_new ("\n");
  g_auto (Run) run = { 0 };
  g_auto (GStrv) lines = NULL;

  g_string_append_len (text, "a\0b\n\xff\n", 6);
  g_string_append_printf (text, "%s\nWho called?\n", endless);
  g_assert_true (g_file_set_contents (file, text->str, text->len, NULL));

  run = RUN (fixture, "questions", "check", "--lang", "en", file);
  assert_done (&run);
  lines = get_lines (&run, 5);
  g_assert_cmpstr (lines[0], ==, "{\"question\": null, \"error\": \"Line 1: empty.\"}");
  assert_says (lines[1], "Line 2: a NUL character.");
  assert_says (lines[2], "Line 3: this is no UTF-8.");
  assert_says (lines[3], "Line 4: too long for a question.");
  assert_verdict (lines[4], "Who called?", "good");
}

static void
test_files (Fixture *fixture, gconstpointer data)
{
  const char *const names[] = { "interview.en.json", "interview.ru.json" };
  g_autofree char *broken = in_folder (fixture, "broken.json");
  g_auto (Run) refused = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path =
          g_test_build_filename (G_TEST_DIST, "..", "..", "data", "questions", names[i], NULL);
      g_auto (Run) run = RUN (fixture, "questions", "check", path);

      assert_done (&run);
      assert_says (run.out, "\"verdict\": \"good\"");
      g_assert_null (strstr (run.out, "\"verdict\": \"bad\""));
    }

  g_assert_true (g_file_set_contents (broken, "{\"format\": ", -1, NULL));
  refused = RUN (fixture, "questions", "check", broken);
  g_assert_cmpint (refused.status, ==, 1);
  assert_says (refused.err, "broken.json");
}

static void
test_refused (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) missing = RUN (fixture, "questions", "check", "nothing here");
  g_auto (Run) language = RUN (fixture, "questions", "check", "--lang", "tlh", "-");
  g_auto (Run) nothing = RUN (fixture, "questions", "check");
  const char *const arguments[] = { "questions", "check", "-", NULL };
  g_auto (Run) empty = run_ctl_with_input (fixture, "", arguments);

  g_assert_cmpint (missing.status, ==, 1);
  assert_says (missing.err, "nothing here: ");
  g_assert_cmpint (language.status, ==, 2);
  g_assert_cmpint (nothing.status, ==, 2);
  g_assert_cmpint (empty.status, ==, 1);
  assert_says (empty.err, "no questions in it");
}

/* Two languages side by side, and out again as they went in. */
static void
test_exchange (Fixture *fixture, gconstpointer data)
{
  g_autofree char *english = g_test_build_filename (G_TEST_DIST, "..", "..", "data", "questions",
                                                    "interview.en.json", NULL);
  g_autofree char *russian = g_test_build_filename (G_TEST_DIST, "..", "..", "data", "questions",
                                                    "interview.ru.json", NULL);
  g_autofree char *file = in_folder (fixture, "questions.json");
  g_autofree char *store = in_folder (fixture, "another.ugovor");
  g_autofree char *text = NULL;
  g_auto (Run) first = RUN (fixture, "questions", "import", english);
  g_auto (Run) second = RUN (fixture, "questions", "import", russian);
  g_auto (Run) twice = RUN (fixture, "questions", "import", "--replace", russian);
  g_auto (Run) saved = RUN (fixture, "questions", "export", file);
  g_auto (Run) taken = RUN (fixture, "--store", store, "questions", "import", file);
  g_auto (Run) again = RUN (fixture, "--store", store, "questions", "export", "-");
  g_auto (Run) catalogue = RUN (fixture, "catalogue", "import", file);

  /* The bundled sets have titles for the window, which the format does not know. */
  assert_says (first.out, "Added: 38.");
  assert_says (second.out, "Added: 38.");
  assert_says (twice.out, "Added: 0. Replaced: 0. Left as they are: 0.");
  assert_done (&saved);
  assert_done (&taken);
  assert_done (&again);
  g_assert_true (g_file_get_contents (file, &text, NULL, NULL));
  g_assert_cmpstr (again.out, ==, text);
  g_assert_cmpint (catalogue.status, ==, 1);
  assert_says (catalogue.err, "questions import");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/questions/lines", test_lines);
  ADD ("/questions/no-questions", test_no_questions);
  ADD ("/questions/files", test_files);
  ADD ("/questions/refused", test_refused);
  ADD ("/questions/exchange", test_exchange);

  return g_test_run ();
}
