/* test-writer.c: files of pages are sound, equal, and say what was typed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-examples.h"

#include "ug-agreement.h"
#include "ug-expectation.h"
#include "ug-goal.h"
#include "ug-person.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>

typedef struct
{
  UgFonts *fonts;
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->fonts = ug_fonts_new ();
  fixture->folder = g_dir_make_tmp ("ugovor-paper-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "paper.pdf", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  ug_fonts_unref (fixture->fonts);
  g_unlink (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static UgExample *
load (const char *name, const char *code)
{
  g_autoptr (GError) error = NULL;
  UgExample *example = ug_example_load (name, code, &error);

  g_assert_no_error (error);

  return example;
}

/* Returns what a program says of the file, or NULL where it is not installed. */
static char *
ask (const char *const *command)
{
  g_autofree char *program = g_find_program_in_path (command[0]);
  g_autofree char *output = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  if (program == NULL)
    {
      g_test_skip (command[0]);
      return NULL;
    }

  g_spawn_sync (NULL, (char **)command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL,
                &status, &error);
  g_assert_no_error (error);
  g_spawn_check_wait_status (status, &error);
  g_assert_no_error (error);

  return g_steal_pointer (&output);
}

/* Where lines break, and how wide a gap is, is no part of what a text says. */
static char *
squeeze (const char *text)
{
  GString *squeezed = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isspace (g_utf8_get_char (p)))
      g_string_append_unichar (squeezed, g_utf8_get_char (p));

  return g_string_free (squeezed, FALSE);
}

/* Each line of each box of the picture. */
static void
check_goals_said (UgGoalBand *goals, const char *said)
{
  g_autofree char *boxes = ug_goal_band_to_string (goals);
  g_auto (GStrv) lines = g_strsplit (boxes, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *line = squeeze (lines[i]);

      if (strstr (said, line) == NULL)
        g_error ("The file does not say “%s”", line);
    }
}

static void
check_said (UgBlock *block, const char *said)
{
  for (guint i = 0; i < ug_block_get_n_cells (block); i++)
    {
      const UgCell *cell = ug_block_get_cell (block, i);
      g_autofree char *text =
          cell->text != NULL ? squeeze (ug_text_get_string (cell->text)) : g_strdup ("");

      if (strstr (said, text) == NULL)
        g_error ("The file does not say “%s”", text);
      if (cell->goals != NULL)
        check_goals_said (cell->goals, said);
    }
  for (guint i = 0; i < ug_block_get_n_children (block); i++)
    check_said (ug_block_get_child (block, i), said);
}

/* Texts of the sheet that go on over the page have its foot and head between their lines. */
static void
check_text (UgPages *pages, const char *path)
{
  const char *const command[] = { "pdftotext", "-raw", path, "-", NULL };
  g_autofree char *output = ask (command);
  g_autofree char *said = NULL;

  if (output == NULL)
    return;

  said = squeeze (output);
  for (guint page = 0; page < ug_pages_get_n_pages (pages); page++)
    {
      guint n_placements;
      const UgPlacement *placements = ug_pages_get_placements (pages, page, &n_placements);

      for (guint i = 0; i < n_placements; i++)
        if (placements[i].from == 0 && placements[i].to == placements[i].height)
          check_said (ug_sheet_get_item (ug_pages_get_sheet (pages), placements[i].item)->block,
                      said);
    }
}

static void
check_sound (const char *path)
{
  const char *const command[] = { "qpdf", "--check", path, NULL };
  g_autofree char *output = ask (command);

  if (output != NULL)
    g_assert_nonnull (strstr (output, "No syntax or stream encoding errors found"));
}

/* Every font is embedded, and with the means to find the letters again: "yes yes yes" behind its
 * encoding. */
static void
check_fonts (const char *path)
{
  const char *const command[] = { "pdffonts", path, NULL };
  g_autofree char *output = ask (command);
  g_auto (GStrv) lines = g_strsplit (output != NULL ? output : "", "\n", -1);

  for (guint i = 2; g_strv_length (lines) > 2 && lines[i] != NULL; i++)
    if (*lines[i] != '\0')
      g_assert_nonnull (strstr (lines[i], "yes yes yes"));
}

static void
write_pdf (UgPages *pages, const char *path)
{
  g_autoptr (GError) error = NULL;

  ug_pages_write_pdf (pages, path, &error);
  g_assert_no_error (error);
}

static void
test_examples (Fixture *fixture, gconstpointer data)
{
  static const char *const names[] = { "it-outsourcing", "web-studio" };
  static const char *const codes[] = { "en", "ru" };

  for (guint i = 0; i < G_N_ELEMENTS (names) * G_N_ELEMENTS (codes) * UG_N_PAPERS; i++)
    {
      g_autoptr (UgExample) example = load (names[i % 2], codes[i / 2 % 2]);
      g_autoptr (UgPages) pages =
          ug_example_lay_out (example, i / 4, (i / 2) % UG_N_PAPER_SIZES, fixture->fonts);

      write_pdf (pages, fixture->path);
      check_sound (fixture->path);
      check_fonts (fixture->path);
      check_text (pages, fixture->path);
    }
}

static UgRecord *
add_goal (UgExample *example, guint i, UgRecord *above)
{
  UgRecord *goal = ug_record_add (UG_RECORD (example->context.agreement), UG_AGREEMENT_GOALS);
  g_autofree char *title = g_strdup_printf ("Goal number %u", i);

  ug_record_set_choice (goal, UG_GOAL_LEVEL, UG_GOAL_LEVEL_OPERATIONAL);
  ug_record_set_text (goal, UG_GOAL_TITLE, title);
  ug_record_toggle_ref (goal, UG_GOAL_SERVES, ug_record_get_id (above), TRUE);

  return goal;
}

/* A goal that forty others serve, and a chain of sixty that ends in a circle: the picture goes on
 * over the pages, and every goal stands on one of them. */
static void
test_hundred_goals (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgExample) example = load ("it-outsourcing", "en");
  UgRecord *head = ug_record_peek (UG_RECORD (example->context.agreement), UG_AGREEMENT_GOALS, 0);
  UgRecord *first = add_goal (example, 0, head);
  UgRecord *last = first;
  g_autoptr (UgPages) pages = NULL;

  for (guint i = 1; i < 40; i++)
    add_goal (example, i, head);
  for (guint i = 40; i < 100; i++)
    last = add_goal (example, i, last);
  ug_record_toggle_ref (first, UG_GOAL_SERVES, ug_record_get_id (last), TRUE);
  pages = ug_example_lay_out (example, UG_PAPER_AGREEMENT, UG_PAPER_SIZE_A4, fixture->fonts);
  write_pdf (pages, fixture->path);
  check_sound (fixture->path);
  check_text (pages, fixture->path);
}

/* Whoever was not in the room reads one page, and so does who is about to call. */
static void
test_one_page (Fixture *fixture, gconstpointer data)
{
  static const UgPaperKind kinds[] = { UG_PAPER_SUMMARY, UG_PAPER_CRIB };
  static const char *const names[] = { "it-outsourcing", "web-studio" };
  static const char *const codes[] = { "en", "ru" };

  for (guint i = 0; i < G_N_ELEMENTS (names) * G_N_ELEMENTS (codes) * G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (UgExample) example = load (names[i % 2], codes[i / 2 % 2]);
      g_autoptr (UgPages) pages =
          ug_example_lay_out (example, kinds[i / 4], UG_PAPER_SIZE_A4, fixture->fonts);

      g_assert_cmpuint (ug_pages_get_n_pages (pages), ==, 1);
    }
}

static void
test_same_bytes (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgFonts) other_fonts = ug_fonts_new ();
  g_autoptr (UgExample) example = load ("it-outsourcing", "ru");
  g_autoptr (UgExample) again = load ("it-outsourcing", "ru");
  g_autoptr (UgPages) pages =
      ug_example_lay_out (example, UG_PAPER_AGREEMENT, UG_PAPER_SIZE_A4, fixture->fonts);
  g_autoptr (UgPages) other =
      ug_example_lay_out (again, UG_PAPER_AGREEMENT, UG_PAPER_SIZE_A4, other_fonts);
  g_autoptr (GBytes) first = ug_pages_to_pdf (pages, NULL);
  g_autoptr (GBytes) second = ug_pages_to_pdf (pages, NULL);
  g_autoptr (GBytes) third = ug_pages_to_pdf (other, NULL);

  g_assert_true (g_bytes_equal (first, second));
  g_assert_true (g_bytes_equal (first, third));
}

/* Pages that took over layouts are drawn as if they had been laid out anew. */
static void
test_same_bytes_after_edit (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgExample) example = load ("web-studio", "en");
  g_autoptr (UgPages) before =
      ug_example_lay_out (example, UG_PAPER_AGREEMENT, UG_PAPER_SIZE_A4, fixture->fonts);
  g_autoptr (UgSheet) sheet = NULL;
  g_autoptr (UgPages) shared = NULL;
  g_autoptr (UgPages) anew = NULL;
  g_autoptr (GBytes) first = NULL;
  g_autoptr (GBytes) second = NULL;

  ug_record_set_text (UG_RECORD (example->context.agreement), UG_AGREEMENT_FEEDBACK_WHEN,
                      "every spring");
  sheet = ug_compose (UG_PAPER_AGREEMENT, &example->context);
  shared = ug_pages_new (sheet, UG_PAPER_SIZE_A4, fixture->fonts, before);
  anew = ug_pages_new (sheet, UG_PAPER_SIZE_A4, fixture->fonts, NULL);
  first = ug_pages_to_pdf (shared, NULL);
  second = ug_pages_to_pdf (anew, NULL);

  g_assert_cmpuint (ug_pages_get_n_shared (shared), >, ug_sheet_get_n_items (sheet) / 2);
  g_assert_true (g_bytes_equal (first, second));
}

/* A PDF has NUL bytes, so it is no string. */
static void
assert_holds (GBytes *bytes, const char *text)
{
  const gsize length = strlen (text);
  gboolean found = FALSE;
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  for (gsize i = 0; !found && i + length <= size; i++)
    found = memcmp (data + i, text, length) == 0;
  g_assert_true (found);
}

static void
test_properties (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgExample) example = load ("it-outsourcing", "ru");
  g_autoptr (UgPages) pages = NULL;
  g_autoptr (GBytes) pdf = NULL;

  example->context.sealed_on = "2026-11-23T09:30:00Z";
  pages = ug_example_lay_out (example, UG_PAPER_AGREEMENT, UG_PAPER_SIZE_A4, fixture->fonts);
  pdf = ug_pages_to_pdf (pages, NULL);

  assert_holds (pdf, "/Lang (ru)");
  assert_holds (pdf, "/CreationDate (20261123093000");
  assert_holds (pdf, "/Outlines");
  assert_holds (pdf, "/Dest (times)");
  assert_holds (pdf, "/S /H2");
}

static void
test_png (Fixture *fixture, gconstpointer data)
{
  static const guchar signature[] = { 0x89, 'P', 'N', 'G' };
  g_autoptr (UgExample) example = load ("it-outsourcing", "en");
  g_autoptr (UgPages) pages =
      ug_example_lay_out (example, UG_PAPER_EMERGENCY, UG_PAPER_SIZE_LETTER, fixture->fonts);
  g_autoptr (GError) error = NULL;
  g_autofree char *contents = NULL;
  gsize length;

  ug_pages_write_png (pages, 0, 1.5, fixture->path, &error);
  g_assert_no_error (error);
  g_file_get_contents (fixture->path, &contents, &length, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (contents, sizeof signature, signature, sizeof signature);
  /* 8.5 inches at 108 pixels an inch */
  g_assert_cmpuint ((guchar)contents[18] << 8 | (guchar)contents[19], ==, 918);
}

/* A limit on the size of files is met like a full disk: by the write. */
static void
test_full_disk (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgExample) example = load ("it-outsourcing", "en");
  g_autoptr (UgPages) pages =
      ug_example_lay_out (example, UG_PAPER_AGREEMENT, UG_PAPER_SIZE_A4, fixture->fonts);
  g_autoptr (GError) error = NULL;
  g_autofree char *left = NULL;
  struct rlimit limit, small;

  g_file_set_contents (fixture->path, "the old paper", -1, NULL);
  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  small = limit;
  small.rlim_cur = 4096;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &small), ==, 0);
  g_assert_false (ug_pages_write_pdf (pages, fixture->path, &error));
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);

  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, fixture->path));
  g_assert_true (g_file_get_contents (fixture->path, &left, NULL, NULL));
  g_assert_cmpstr (left, ==, "the old paper");
}

static void
test_no_folder (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgExample) example = load ("it-outsourcing", "en");
  g_autoptr (UgPages) pages =
      ug_example_lay_out (example, UG_PAPER_EMERGENCY, UG_PAPER_SIZE_A4, fixture->fonts);
  g_autofree char *path = g_build_filename (fixture->folder, "nowhere", "paper.pdf", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (ug_pages_write_pdf (pages, path, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_assert_nonnull (strstr (error->message, path));
}

/* What a person may type or a file bring; @said tells whether it must be read back from the file
 * letter by letter: a line from right to left comes back in another order. */
static const struct
{
  const char *text;
  gboolean said;
} hostile[] = {
  { "Johnson & Johnson <b>not bold</b> &amp; \"quotes\" 'single'", TRUE },
  { "<span foreground='red'>%s %n %1$s</span>", TRUE },
  { "C:\\\\temp (1) [2] {3} \\) \\( %PDF", TRUE },
  { "invoice\xe2\x80\xaegpj.exe", TRUE },
  { "שלום עולם", FALSE },
  { "مرحبا (AT&T) بالعالم", FALSE },
  { "e\xcc\x81\xcc\x82\xcc\x83 Zͤ̓a̽l̾g̐o̚", FALSE },
  { "line one\nline two\r\nline three\ttab", TRUE },
  { "bell \a escape \x1b[31m", FALSE },
  { "👩‍👩‍👧‍👦 日本語 ไทย", FALSE },
  { "no characters: \U0010ffff \ufdd0 \ufffe", FALSE },
  { "=cmd|' /C calc'!A0", TRUE },
};

/* Texts that stand in different kinds of blocks, each once. */
static void
infect_texts (UgExample *example, const char *text)
{
  UgRecord *agreement = UG_RECORD (example->context.agreement);
  UgRecord *promise = ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, 0);
  g_autoptr (UgTerm) words = ug_term_new_words (text);

  ug_record_set_text (ug_record_peek (agreement, UG_AGREEMENT_GOALS, 0), UG_GOAL_WORDS, text);
  ug_record_set_text (agreement, UG_AGREEMENT_FEEDBACK_HOW, text);
  ug_record_set_text (promise, UG_EXPECTATION_DETAILS, text);
  ug_record_set_term (promise, UG_EXPECTATION_OFFER, words);
}

/* Names, which stand in many places. */
static void
infect_names (UgExample *example, const char *text)
{
  UgRecord *agreement = UG_RECORD (example->context.agreement);
  UgRecord *client = ug_record_get_owner (agreement);
  UgRecord *person = ug_record_peek (client, UG_CLIENT_PEOPLE, 0);

  ug_record_set_text (client, UG_CLIENT_NAME, text);
  ug_record_set_text (UG_RECORD (example->file->firm), UG_FIRM_NAME, text);
  ug_record_set_text (person, UG_PERSON_NAME, text);
  ug_record_set_text (person, UG_PERSON_EMAIL, text);
  ug_record_set_text (agreement, UG_AGREEMENT_HELD_ON, text);
}

static void
test_hostile (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      g_autoptr (UgExample) example = load ("it-outsourcing", "en");
      g_autoptr (UgPages) pages = NULL;

      infect_texts (example, hostile[i].text);
      infect_names (example, hostile[i].text);
      pages = ug_example_lay_out (example, UG_PAPER_AGREEMENT, UG_PAPER_SIZE_A4, fixture->fonts);
      write_pdf (pages, fixture->path);
      check_sound (fixture->path);
      if (hostile[i].said)
        check_text (pages, fixture->path);
    }
}

/* Words without a place to break, and hills of marks on one letter. */
static void
test_endless (Fixture *fixture, gconstpointer data)
{
  static const char *const pieces[] = { "W", "e\xcc\x81", "\xcc\x81", "a\n" };

  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      g_autoptr (UgExample) example = load ("it-outsourcing", "en");
      g_autoptr (UgPages) pages = NULL;
      g_autoptr (GString) text = g_string_new ("x");

      for (guint j = 0; j < 10000; j++)
        g_string_append (text, pieces[i]);
      infect_texts (example, text->str);
      pages = ug_example_lay_out (example, UG_PAPER_AGREEMENT, UG_PAPER_SIZE_A4, fixture->fonts);
      g_assert_cmpuint (ug_pages_get_n_pages (pages), <, 1500);
      if (i == 0)
        {
          write_pdf (pages, fixture->path);
          check_sound (fixture->path);
        }
    }
}

/* What calls itself a logo and is none leaves its place empty. */
static void
test_broken_logo (Fixture *fixture, gconstpointer data)
{
  static const guchar huge[] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xff\xff\xff\xff\xff\xff\xff\x08";
  g_autoptr (UgExample) example = load ("it-outsourcing", "en");
  GBytes *logo = ug_record_get_bytes (UG_RECORD (example->file->firm), UG_FIRM_LOGO);
  g_autoptr (GBytes) half = g_bytes_new_from_bytes (logo, 0, g_bytes_get_size (logo) / 2);
  g_autoptr (GBytes) bomb = g_bytes_new_static (huge, sizeof huge);
  g_autoptr (GBytes) empty = g_bytes_new_static ("", 0);
  GBytes *const logos[] = { half, bomb, empty };

  for (guint i = 0; i < G_N_ELEMENTS (logos); i++)
    {
      g_autoptr (UgPages) pages = NULL;

      ug_record_set_bytes (UG_RECORD (example->file->firm), UG_FIRM_LOGO, logos[i]);
      pages = ug_example_lay_out (example, UG_PAPER_AGREEMENT, UG_PAPER_SIZE_A4, fixture->fonts);
      write_pdf (pages, fixture->path);
      check_sound (fixture->path);
    }
}

/* A chart is a drawing, and its labels are text that can be found and read out. */
static void
test_chart (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *code;
    const char *labels[4];
  } cases[] = {
    { "en", { "got 4.7", "expected 5", "20 May 2027", "Not measured" } },
    { "ru", { "получили 4,7", "ожидали 5", "20.05.2027", "Не измерялось" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UgExample) example = load ("it-outsourcing", cases[i].code);
      g_autoptr (UgPages) pages =
          ug_example_lay_out (example, UG_PAPER_REVIEW, UG_PAPER_SIZE_A4, fixture->fonts);
      const char *const command[] = { "pdftotext", "-raw", fixture->path, "-", NULL };
      g_autofree char *output = NULL;

      write_pdf (pages, fixture->path);
      output = ask (command);
      for (guint k = 0; output != NULL && k < G_N_ELEMENTS (cases[i].labels); k++)
        if (strstr (output, cases[i].labels[k]) == NULL)
          g_error ("The chart does not say “%s”", cases[i].labels[k]);
    }
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/writer/examples", test_examples);
  ADD ("/writer/hundred-goals", test_hundred_goals);
  ADD ("/writer/one-page", test_one_page);
  ADD ("/writer/same-bytes", test_same_bytes);
  ADD ("/writer/same-bytes-after-edit", test_same_bytes_after_edit);
  ADD ("/writer/properties", test_properties);
  ADD ("/writer/png", test_png);
  ADD ("/writer/full-disk", test_full_disk);
  ADD ("/writer/no-folder", test_no_folder);
  ADD ("/writer/hostile", test_hostile);
  ADD ("/writer/endless", test_endless);
  ADD ("/writer/broken-logo", test_broken_logo);
  ADD ("/writer/chart", test_chart);

  return g_test_run ();
}
