/* bench-paper.c: a paper of 14 pages, against the same text drawn straight with Pango and cairo;
 * and its preview after a key.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-examples.h"

#include "ug-agreement.h"
#include "ug-expectation.h"

#include <cairo-pdf.h>
#include <stdlib.h>
#include <time.h>

#define PAGES 14
#define ROUNDS 15
#define KEYS 50

/* The processor's time, which other programs at work do not change. */
static double
get_milliseconds (void)
{
  return clock () * 1000.0 / CLOCKS_PER_SEC;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const double x = *(const double *)a;
  const double y = *(const double *)b;

  return (x > y) - (x < y);
}

/* The same promises again and again, until the paper is long enough. */
static void
lengthen (UgExample *example)
{
  UgRecord *agreement = UG_RECORD (example->context.agreement);
  const guint n_promises = ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS);
  g_autoptr (UgFonts) fonts = ug_fonts_new ();

  for (guint i = 0;; i++)
    {
      g_autoptr (UgPages) pages =
          ug_example_lay_out (example, UG_PAPER_AGREEMENT, UG_PAPER_SIZE_A4, fonts);
      g_autoptr (UgRecord) copy = NULL;
      UgRecord *answer;
      g_autofree char *reason = NULL;

      if (ug_pages_get_n_pages (pages) >= PAGES)
        return;

      copy = ug_record_copy (ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, i % n_promises),
                             NULL);
      /* No two rows alike: equal ones would be laid out once. */
      reason = g_strdup_printf ("Reason number %u, said at the table.", i);
      answer = ug_record_count (copy, UG_EXPECTATION_ANSWERS) > 0
                   ? ug_record_peek (copy, UG_EXPECTATION_ANSWERS, 0)
                   : ug_record_add (copy, UG_EXPECTATION_ANSWERS);
      ug_record_set_text (answer, UG_ANSWER_REASON, reason);
      ug_record_append (agreement, UG_AGREEMENT_EXPECTATIONS, copy);
    }
}

static double
time_ours (UgExample *example)
{
  const double start = get_milliseconds ();
  g_autoptr (UgFonts) fonts = ug_fonts_new ();
  g_autoptr (UgPages) pages =
      ug_example_lay_out (example, UG_PAPER_AGREEMENT, UG_PAPER_SIZE_A4, fonts);
  g_autoptr (GBytes) pdf = ug_pages_to_pdf (pages, NULL);

  g_assert_nonnull (pdf);

  return get_milliseconds () - start;
}

static cairo_status_t
swallow_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

/* Every line of text one below the other, in the faces of the paper, with nothing around it. */
static double
time_bare (char **lines)
{
  static const char *const names[] = { "PT Serif 8", "PT Sans Bold 8", "PT Sans 8",
                                       "PT Serif Italic 8" };
  const double start = get_milliseconds ();
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  PangoFontMap *map = pango_cairo_font_map_new ();
  PangoContext *context = pango_font_map_create_context (map);
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (swallow_cb, bytes, 595, 842);
  cairo_t *cr = cairo_create (surface);
  double y = 60;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      PangoLayout *layout = pango_layout_new (context);
      PangoFontDescription *font =
          pango_font_description_from_string (names[i % G_N_ELEMENTS (names)]);
      int height;

      pango_layout_set_font_description (layout, font);
      pango_layout_set_width (layout, 300 * PANGO_SCALE);
      pango_layout_set_text (layout, lines[i], -1);
      pango_layout_get_size (layout, NULL, &height);
      if (y + height / PANGO_SCALE > 780)
        {
          cairo_show_page (cr);
          y = 60;
        }
      cairo_move_to (cr, 74, y);
      pango_cairo_show_layout (cr, layout);
      y += height / PANGO_SCALE;
      pango_font_description_free (font);
      g_object_unref (layout);
    }

  cairo_show_page (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);
  g_object_unref (context);
  g_object_unref (map);

  return get_milliseconds () - start;
}

static void
bench_pdf (UgExample *example)
{
  g_autoptr (UgSheet) sheet = ug_compose (UG_PAPER_AGREEMENT, &example->context);
  g_autofree char *text = g_strdelimit (ug_sheet_to_string (sheet), "\t", '\n');
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  double ours[ROUNDS], bare[ROUNDS];

  for (guint i = 0; i < ROUNDS; i++)
    {
      ours[i] = time_ours (example);
      bare[i] = time_bare (lines);
    }
  qsort (ours, ROUNDS, sizeof *ours, compare);
  qsort (bare, ROUNDS, sizeof *bare, compare);

  g_print ("PDF of %u pages: %.1f ms, bare Pango and cairo %.1f ms: %.2f times (bar 2)\n", PAGES,
           ours[ROUNDS / 2], bare[ROUNDS / 2], ours[ROUNDS / 2] / bare[ROUNDS / 2]);
}

/* What happens when somebody types with the preview open: compose, lay out what changed, draw. */
static void
bench_preview (UgExample *example)
{
  g_autoptr (UgFonts) fonts = ug_fonts_new ();
  g_autoptr (UgPages) pages =
      ug_example_lay_out (example, UG_PAPER_AGREEMENT, UG_PAPER_SIZE_A4, fonts);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 452, 640);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (GString) typed = g_string_new ("Once a quarter");
  double set[KEYS], drawn[KEYS];

  cairo_scale (cr, 0.76, 0.76);
  for (guint i = 0; i < KEYS; i++)
    {
      g_autoptr (UgSheet) sheet = NULL;
      UgPages *next;
      double start;

      g_string_append_c (typed, 'a' + i % 26);
      ug_record_set_text (UG_RECORD (example->context.agreement), UG_AGREEMENT_FEEDBACK_WHEN,
                          typed->str);
      start = get_milliseconds ();
      sheet = ug_compose (UG_PAPER_AGREEMENT, &example->context);
      next = ug_pages_new (sheet, UG_PAPER_SIZE_A4, fonts, pages);
      ug_pages_unref (pages);
      pages = next;
      set[i] = get_milliseconds () - start;

      start = get_milliseconds ();
      cairo_set_source_rgb (cr, 1, 1, 1);
      cairo_paint (cr);
      ug_pages_draw (pages, i % ug_pages_get_n_pages (pages), cr);
      drawn[i] = get_milliseconds () - start;
    }
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  qsort (set, KEYS, sizeof *set, compare);
  qsort (drawn, KEYS, sizeof *drawn, compare);
  g_print ("preview after a key: %.2f ms to set, %.2f ms to draw a page (bar 5)\n", set[KEYS / 2],
           drawn[KEYS / 2]);
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UgExample) example = ug_example_load ("it-outsourcing", "ru", &error);

  if (example == NULL)
    {
      g_printerr ("bench-paper: %s\n", error->message);
      return EXIT_FAILURE;
    }

  lengthen (example);
  bench_pdf (example);
  bench_preview (example);

  return EXIT_SUCCESS;
}
