/* test-pages.c: what holds for every sheet, however long and whatever stands in it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-pages.h"

#include <string.h>

/* The same seed every run, so that a failure can be looked at. */
#define SEED 20261122
#define N_SHEETS 60
#define HAIR 0.02

typedef struct
{
  UgFonts *fonts;
  UgLanguage *language;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->fonts = ug_fonts_new ();
  fixture->language = ug_language_new ("en");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  ug_fonts_unref (fixture->fonts);
  ug_language_unref (fixture->language);
}

static char *
make_words (GRand *rand, guint most)
{
  static const char *const words[] = { "uptime",
                                       "магазин",
                                       "till",
                                       "пятница",
                                       "call",
                                       "отчёт",
                                       "by",
                                       "и",
                                       "AT&T",
                                       "<b>",
                                       "unverwechselbarkeitshalber" };
  GString *string = g_string_new (NULL);
  const guint n_words = g_rand_int_range (rand, 1, most + 1);

  for (guint i = 0; i < n_words; i++)
    {
      if (i > 0)
        g_string_append_c (string, ' ');
      g_string_append (string, words[g_rand_int_range (rand, 0, G_N_ELEMENTS (words))]);
    }

  return g_string_free (string, FALSE);
}

static UgText *
make_text (GRand *rand, UgInk ink, guint most)
{
  g_autofree char *words = make_words (rand, most);

  return ug_text_new (ink, words);
}

static void
append_table (UgSheet *sheet, GRand *rand)
{
  static const double weights[] = { 2, 3, 1 };
  static const char *const labels[] = { "What", "We offer", "Agreed" };
  const guint n_rows = g_rand_int_range (rand, 1, 40);

  ug_sheet_open_table (sheet, weights, labels, 3);
  for (guint i = 0; i < n_rows; i++)
    {
      /* Now and then a row that no page can hold. */
      const guint most = g_rand_int_range (rand, 0, 60) == 0 ? 900 : 30;
      UgText *cells[] = { make_text (rand, UG_INK_CELL, most), make_text (rand, UG_INK_CELL, 9),
                          make_text (rand, UG_INK_AGREED, most) };

      if (g_rand_int_range (rand, 0, 6) == 0)
        ug_sheet_append_group (sheet, make_text (rand, UG_INK_GROUP, 8));
      ug_sheet_append_row (sheet, cells);
    }
  ug_sheet_close_table (sheet);
}

static UgSheet *
make_sheet (GRand *rand, UgLanguage *language)
{
  UgSheet *sheet = ug_sheet_new (language);
  const guint n_blocks = g_rand_int_range (rand, 0, 30);

  for (guint i = 0; i < n_blocks; i++)
    switch (g_rand_int_range (rand, 0, 6))
      {
      case 0:
        ug_sheet_append_heading (sheet, "Heading", "heading");
        break;
      case 1:
        ug_sheet_append_text (sheet, UG_BLOCK_QUOTE, make_text (rand, UG_INK_QUOTE, 60));
        break;
      case 2:
        append_table (sheet, rand);
        break;
      case 3:
        ug_sheet_append_text (sheet, UG_BLOCK_NOTE, make_text (rand, UG_INK_FINE, 700));
        break;
      default:
        ug_sheet_append_text (sheet, UG_BLOCK_PARAGRAPH, make_text (rand, UG_INK_BODY, 300));
        if (g_rand_boolean (rand))
          ug_sheet_keep_with_next (sheet);
        break;
      }

  return sheet;
}

/* Every item stands on paper once, from top to end, in its order, without gap or overlap. */
static void
check_complete (UgPages *pages)
{
  UgSheet *sheet = ug_pages_get_sheet (pages);
  guint next = 0;
  double reached = 0;

  for (guint page = 0; page < ug_pages_get_n_pages (pages); page++)
    {
      guint n_placements;
      const UgPlacement *placements = ug_pages_get_placements (pages, page, &n_placements);

      for (guint i = 0; i < n_placements; i++)
        {
          if (placements[i].repeated)
            continue;
          g_assert_cmpuint (placements[i].item, ==, next);
          g_assert_cmpfloat (placements[i].from, ==, reached);
          g_assert_cmpfloat (placements[i].to, >, reached);
          reached = placements[i].to;
          if (reached < placements[i].height)
            continue;
          g_assert_cmpfloat (reached, ==, placements[i].height);
          reached = 0;
          next++;
        }
    }
  g_assert_cmpuint (next, ==, ug_sheet_get_n_items (sheet));
}

static void
check_inside (UgPages *pages)
{
  double width, height;

  ug_pages_get_size (pages, &width, &height);
  for (guint page = 0; page < ug_pages_get_n_pages (pages); page++)
    {
      guint n_placements;
      const UgPlacement *placements = ug_pages_get_placements (pages, page, &n_placements);
      double end = 90;

      for (guint i = 0; i < n_placements; i++)
        {
          g_assert_cmpfloat (placements[i].y, >=, end - HAIR);
          end = placements[i].y + placements[i].to - placements[i].top;
        }
      g_assert_cmpfloat (end, <=, height - 60);
    }
}

static UgBlockKind
get_kind (UgPages *pages, const UgPlacement *placement)
{
  UgSheet *sheet = ug_pages_get_sheet (pages);

  return ug_block_get_kind (ug_sheet_get_item (sheet, placement->item)->block);
}

/* A row is whole unless no page could hold it, and its header stands above it wherever it does. */
static void
check_rows (UgPages *pages)
{
  UgSheet *sheet = ug_pages_get_sheet (pages);

  for (guint page = 0; page < ug_pages_get_n_pages (pages); page++)
    {
      guint n_placements;
      const UgPlacement *placements = ug_pages_get_placements (pages, page, &n_placements);

      for (guint i = 0; i < n_placements; i++)
        {
          const int repeat = ug_sheet_get_item (sheet, placements[i].item)->repeat;
          gboolean found = repeat < 0;

          if (get_kind (pages, &placements[i]) == UG_BLOCK_ROW && placements[i].height < 500)
            g_assert_cmpfloat (placements[i].to - placements[i].from, ==, placements[i].height);
          for (guint j = 0; j < i; j++)
            found = found || (int)placements[j].item == repeat;
          g_assert_true (found);
        }
    }
}

static void
check_feet (UgPages *pages)
{
  for (guint page = 0; page + 1 < ug_pages_get_n_pages (pages); page++)
    {
      guint n_placements;
      const UgPlacement *placements = ug_pages_get_placements (pages, page, &n_placements);
      UgBlockKind last;

      g_assert_cmpuint (n_placements, >, 0);
      last = get_kind (pages, &placements[n_placements - 1]);
      g_assert_cmpint (last, !=, UG_BLOCK_HEADING);
      g_assert_cmpint (last, !=, UG_BLOCK_HEADER);
      g_assert_cmpint (last, !=, UG_BLOCK_GROUP);
    }
}

/* The last row of a table that goes on over the page is not alone there. */
static void
test_last_rows (Fixture *fixture, gconstpointer data)
{
  static const double weights[] = { 1 };
  static const char *const labels[] = { "Rows" };

  for (guint n_rows = 2; n_rows < 90; n_rows++)
    {
      g_autoptr (UgSheet) sheet = ug_sheet_new (fixture->language);
      g_autoptr (UgPages) pages = NULL;
      const UgPlacement *placements;
      guint n_placements;

      ug_sheet_open_table (sheet, weights, labels, 1);
      for (guint i = 0; i < n_rows; i++)
        ug_sheet_append_row (sheet, (UgText *[]){ ug_text_new (UG_INK_CELL, "Row") });
      ug_sheet_close_table (sheet);
      pages = ug_pages_new (sheet, UG_PAPER_SIZE_LETTER, fixture->fonts, NULL);

      placements = ug_pages_get_placements (pages, ug_pages_get_n_pages (pages) - 1, &n_placements);
      g_assert_cmpuint (n_placements, >=, 3);
      g_assert_cmpuint (placements[0].item, ==, 0);
    }
}

static void
test_properties (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);

  for (guint i = 0; i < N_SHEETS; i++)
    {
      g_autoptr (UgSheet) sheet = make_sheet (rand, fixture->language);
      g_autoptr (UgPages) pages = ug_pages_new (sheet, i % UG_N_PAPER_SIZES, fixture->fonts, NULL);

      g_assert_cmpuint (ug_pages_get_n_pages (pages), >, 0);
      check_complete (pages);
      check_inside (pages);
      check_rows (pages);
      /* A heading followed by another heading only has nothing to stand above. */
      if (ug_sheet_get_n_items (sheet) > 1)
        check_feet (pages);
    }
}

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgSheet) sheet = ug_sheet_new (fixture->language);
  g_autoptr (UgPages) pages = ug_pages_new (sheet, UG_PAPER_SIZE_A4, fixture->fonts, NULL);
  guint n_placements = 1;

  g_assert_cmpuint (ug_pages_get_n_pages (pages), ==, 1);
  ug_pages_get_placements (pages, 0, &n_placements);
  g_assert_cmpuint (n_placements, ==, 0);
}

static UgSheet *
make_numbered (UgLanguage *language, const char *third)
{
  UgSheet *sheet = ug_sheet_new (language);

  for (guint i = 0; i < 20; i++)
    {
      g_autofree char *number = g_strdup_printf ("Paragraph %u", i);

      ug_sheet_append_text (sheet, UG_BLOCK_PARAGRAPH,
                            ug_text_new (UG_INK_BODY, i == 2 ? third : number));
    }

  return sheet;
}

static void
test_shares_layouts (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgSheet) before = make_numbered (fixture->language, "Third");
  g_autoptr (UgSheet) after = make_numbered (fixture->language, "Another third");
  g_autoptr (UgPages) first = ug_pages_new (before, UG_PAPER_SIZE_A4, fixture->fonts, NULL);
  g_autoptr (UgPages) second = ug_pages_new (after, UG_PAPER_SIZE_A4, fixture->fonts, first);
  g_autoptr (UgPages) letter = ug_pages_new (after, UG_PAPER_SIZE_LETTER, fixture->fonts, second);

  g_assert_cmpuint (ug_pages_get_n_shared (first), ==, 0);
  g_assert_cmpuint (ug_pages_get_n_shared (second), ==, 19);
  g_assert_cmpuint (ug_pages_get_n_shared (letter), ==, 0);
}

static void
test_finds_anchors (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgSheet) sheet = ug_sheet_new (fixture->language);
  g_autoptr (UgPages) pages = NULL;

  ug_sheet_append_heading (sheet, "First", "first");
  for (guint i = 0; i < 80; i++)
    ug_sheet_append_text (sheet, UG_BLOCK_PARAGRAPH, ug_text_new (UG_INK_BODY, "Text"));
  ug_sheet_append_heading (sheet, "Last", "last");
  ug_sheet_append_text (sheet, UG_BLOCK_PARAGRAPH, ug_text_new (UG_INK_BODY, "Text"));
  pages = ug_pages_new (sheet, UG_PAPER_SIZE_LETTER, fixture->fonts, NULL);

  g_assert_cmpint (ug_pages_find (pages, "first"), ==, 0);
  g_assert_cmpint (ug_pages_find (pages, "last"), ==, (int)ug_pages_get_n_pages (pages) - 1);
  g_assert_cmpint (ug_pages_find (pages, "nowhere"), ==, -1);
}

static void
test_sizes (void)
{
  g_assert_cmpint (ug_paper_size_from_nick ("A4"), ==, UG_PAPER_SIZE_A4);
  g_assert_cmpint (ug_paper_size_from_nick ("letter"), ==, UG_PAPER_SIZE_LETTER);
  g_assert_cmpint (ug_paper_size_from_nick ("A5"), ==, UG_N_PAPER_SIZES);
  g_assert_cmpint (ug_paper_size_from_nick (NULL), ==, UG_N_PAPER_SIZES);
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/pages/properties", test_properties);
  ADD ("/pages/last-rows", test_last_rows);
  ADD ("/pages/empty", test_empty);
  ADD ("/pages/shares-layouts", test_shares_layouts);
  ADD ("/pages/finds-anchors", test_finds_anchors);
  g_test_add_func ("/pages/sizes", test_sizes);

  return g_test_run ();
}
