/* test-check-tickets.c: tickets held against an agreement, as a script does it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ctl.h"

#include <string.h>

static char *
write_file (Fixture *fixture, const char *name, const char *text)
{
  char *path = in_folder (fixture, name);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));

  return path;
}

static char *
fill_store (Fixture *fixture)
{
  g_auto (Run) run = RUN (fixture, "example", "it-outsourcing", "--lang", "en");

  assert_done (&run);

  return first_id (&run);
}

static void
test_words (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = fill_store (fixture);
  g_autofree char *path =
      write_file (fixture, "tickets.csv",
                  "number;priority;state;created at;first response at;close at\n"
                  "1;1;closed;2026-03-02 10:00;2026-03-02 10:10;2026-03-02 11:00\n"
                  "2;1;closed;2026-03-02 10:00;2026-03-02 16:10;2026-03-02 17:00\n"
                  "3;9;closed;2026-03-02 10:00;2026-03-02 16:10;2026-03-02 17:00\n");
  g_auto (Run) english = RUN (fixture, "check", id, path, "--lang", "en");
  g_auto (Run) russian = RUN (fixture, "check", id, path, "--lang", "ru");
  g_auto (Run) json = RUN (fixture, "check", id, path, "--json");

  assert_done (&english);
  assert_says (english.out, "Tickets counted: 2.");
  assert_says (english.out, "missed; kept on 1 of 2 (50 %)");
  assert_says (english.out, "2 (row 3): due 2026-03-02 10:15, came 2026-03-02 16:10");
  assert_says (english.out, "row 4: the agreement knows no such priority (9)");
  assert_done (&russian);
  assert_says (russian.out, "не выполнено; выполнено по 1 из 2");
  assert_says (russian.out, "строка 4: такого приоритета в соглашении нет (9)");
  assert_done (&json);
  assert_says (json.out, "\"not_counted\" : {\n    \"priority\" : 1\n  }");
}

/* What a person settles once is kept by the mapping file. */
static void
test_dates (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = fill_store (fixture);
  g_autofree char *mapping = in_folder (fixture, "mapping.json");
  g_autofree char *path = write_file (fixture, "tickets.csv",
                                      "id,priority,created,resolved\n"
                                      "1,1,03/04/2026 10:00,03/04/2026 11:00\n");
  g_auto (Run) asked = RUN (fixture, "check", id, path);
  g_auto (Run) wrong = RUN (fixture, "check", id, path, "--dates", "ymd");
  g_auto (Run) told = RUN (fixture, "check", id, path, "--dates", "mdy", "--save-mapping", mapping);
  g_auto (Run) kept =
      RUN (fixture, "check", id, path, "--mapping", mapping, "--remember", "--json");
  g_auto (Run) remembered = RUN (fixture, "check", id, path, "--json");

  g_assert_cmpint (asked.status, ==, 2);
  assert_says (asked.err, "03/04/2026");
  assert_says (asked.err, "--dates dmy");
  g_assert_cmpint (wrong.status, ==, 2);
  assert_done (&told);
  assert_done (&kept);
  assert_says (kept.out, "\"until\" : \"2026-03-04T");
  assert_done (&remembered);
  g_assert_cmpstr (remembered.out, ==, kept.out);
}

static void
test_bad_files (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *text;
    const char *message;
  } cases[] = {
    { "", "these columns are not found" },
    { "one,two\n1,2\n", "these columns are not found" },
    { "id,priority,created\n1,\"1,2026-03-02 10:00\n", "never closed" },
  };
  g_autofree char *id = fill_store (fixture);
  g_auto (Run) absent = RUN (fixture, "check", id, "/nowhere/tickets.csv");

  g_assert_cmpint (absent.status, ==, 1);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = write_file (fixture, "bad.csv", cases[i].text);
      g_auto (Run) run = RUN (fixture, "check", id, path);

      g_assert_cmpint (run.status, ==, 1);
      assert_says (run.err, cases[i].message);
      assert_says (run.err, "bad.csv");
    }
}

/* What is ahead, in words and for calendar programs. */
static void
test_due (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = fill_store (fixture);
  g_autofree char *path = in_folder (fixture, "due.ics");
  g_autofree char *text = NULL;
  g_auto (Run) english = RUN (fixture, "due", "--lang", "en");
  g_auto (Run) wrong = RUN (fixture, "due", "--until", "soon");
  g_auto (Run) ics = RUN (fixture, "due", "--lang", "ru", "--ics", path);

  g_assert_nonnull (id);
  assert_done (&english);
  assert_says (english.out, "News: All under control");
  g_assert_cmpint (wrong.status, ==, 2);
  assert_says (wrong.err, "--until");
  assert_done (&ics);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  assert_says (text, "BEGIN:VCALENDAR");
  assert_says (text, "RRULE:FREQ=WEEKLY;BYDAY=MO");
  assert_says (text, "TRIGGER:-P1D");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/check/words", test_words);
  ADD ("/check/dates", test_dates);
  ADD ("/check/due", test_due);
  ADD ("/check/bad-files", test_bad_files);

  return g_test_run ();
}
