/* ug-pages-draw.c: a page on a cairo context.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-pages-private.h"

#include "ug-qr.h"

#include <math.h>

#define HEADER_RULE 80.0
#define HEADER_TEXT 64.0
#define FOOTER_TEXT 40.0

/* The square code, above the right end of the header. */
#define CODE_SIZE 42.0
#define CODE_TOP 16.0

/* A bar in the left margin beside what has changed. */
#define CHANGE_BAR 1.6
#define CHANGE_DISTANCE 12.0

/* The mark of a draft goes over this part of the diagonal of the page, but is never larger than
 * this many times its ink. */
#define DRAFT_SHARE 0.56
#define DRAFT_SCALE 5.0

static PangoLayout *
create_running_layout (UgPages *self, UgInk ink, const char *string)
{
  g_autoptr (UgText) text = ug_text_new (ink, string);
  PangoLayout *layout = ug_text_create_layout (text, self->context, 0, ug_text_get_length (text));

  pango_layout_set_single_paragraph_mode (layout, TRUE);

  return layout;
}

/* Draws one of the texts around the page, not wider than half of it. */
static void
draw_running (UgPages *self, cairo_t *cr, double y, gboolean right, const char *string)
{
  const double half = (self->width - UG_MARGIN_LEFT - UG_MARGIN_RIGHT) / 2 - 6;
  g_autoptr (PangoLayout) layout = create_running_layout (self, UG_INK_RUNNING, string);
  int width;

  pango_layout_set_width (layout, half * PANGO_SCALE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_get_size (layout, &width, NULL);
  pango_layout_set_width (layout, -1);
  if (width > half * PANGO_SCALE)
    pango_layout_set_width (layout, half * PANGO_SCALE);
  width = MIN (width, half * PANGO_SCALE);

  cairo_move_to (
      cr, right ? self->width - UG_MARGIN_RIGHT - width / (double)PANGO_SCALE : UG_MARGIN_LEFT, y);
  pango_cairo_show_layout (cr, layout);
}

/* The mark is drawn as a shape: it is seen, but does not get into text that is copied or read out;
 * the footer says the same in words. */
static void
draw_draft_mark (UgPages *self, cairo_t *cr)
{
  const char *mark = ug_sheet_get_text (self->sheet, UG_SHEET_DRAFT);
  const double angle = -atan2 (self->height, self->width) * 0.6;
  g_autoptr (PangoLayout) layout = create_running_layout (self, UG_INK_DRAFT, mark);
  PangoRectangle ink;
  double scale;

  pango_layout_get_pixel_extents (layout, &ink, NULL);
  if (*mark == '\0' || ink.width == 0)
    return;

  scale = MIN (DRAFT_SHARE * hypot (self->width, self->height) / ink.width, DRAFT_SCALE);
  cairo_save (cr);
  cairo_translate (cr, self->width / 2, self->height / 2);
  cairo_rotate (cr, angle);
  cairo_scale (cr, scale, scale);
  cairo_translate (cr, -ink.x - ink.width / 2.0, -ink.y - ink.height / 2.0);
  cairo_move_to (cr, 0, 0);
  pango_cairo_layout_path (cr, layout);
  ug_colour_set_source (UG_COLOUR_DRAFT, cr);
  cairo_fill (cr);
  cairo_restore (cr);
}

static void
draw_surroundings (UgPages *self, guint page, cairo_t *cr)
{
  UgLanguage *language = ug_sheet_get_language (self->sheet);
  const char *code = ug_sheet_get_text (self->sheet, UG_SHEET_CODE);
  /* Translators: number of this page, number of all pages. */
  g_autofree char *number =
      g_strdup_printf (ug_trc (language, "page", "%1$u of %2$u"), page + 1, self->starts->len);

  draw_running (self, cr, HEADER_TEXT, FALSE,
                ug_sheet_get_text (self->sheet, UG_SHEET_HEADER_LEFT));
  draw_running (self, cr, HEADER_TEXT, TRUE,
                ug_sheet_get_text (self->sheet, UG_SHEET_HEADER_RIGHT));
  cairo_rectangle (cr, UG_MARGIN_LEFT, HEADER_RULE, self->width - UG_MARGIN_LEFT - UG_MARGIN_RIGHT,
                   0.5);
  ug_colour_set_source (UG_COLOUR_RULE, cr);
  cairo_fill (cr);
  draw_running (self, cr, self->height - FOOTER_TEXT, FALSE,
                ug_sheet_get_text (self->sheet, UG_SHEET_FOOTER_LEFT));
  draw_running (self, cr, self->height - FOOTER_TEXT, TRUE, number);
  if (*code != '\0')
    ug_qr_draw (code, cr, self->width - UG_MARGIN_RIGHT - CODE_SIZE, CODE_TOP, CODE_SIZE);
}

static void
draw_anchor (cairo_t *cr, const char *anchor, double y)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *attributes = NULL;

  g_ascii_formatd (number, sizeof number, "%.2f", MAX (0, y - 24));
  attributes = g_strdup_printf ("name='%s' x=0 y=%s", anchor, number);
  cairo_tag_begin (cr, CAIRO_TAG_DEST, attributes);
  cairo_tag_end (cr, CAIRO_TAG_DEST);
}

/* What a reader of the file, or a screen reader, is told a block is. cairo writes links properly
 * only inside of such. */
static const char *
get_role (UgBlock *block)
{
  switch (ug_block_get_kind (block))
    {
    case UG_BLOCK_TITLE:
      return "H1";
    case UG_BLOCK_HEADING:
      return "H2";
    case UG_BLOCK_QUOTE:
    case UG_BLOCK_STEP:
      return "BlockQuote";
    default:
      return "P";
    }
}

static void
draw_change_bar (UgStrip *strip, const UgPlacement *placement, cairo_t *cr)
{
  const double end = MIN (placement->to, ug_strip_get_height (strip));

  cairo_rectangle (cr, UG_MARGIN_LEFT - CHANGE_DISTANCE, placement->y, CHANGE_BAR,
                   end - ug_strip_get_top (strip, placement->from));
  ug_colour_set_source (UG_COLOUR_TEXT, cr);
  cairo_fill (cr);
}

static void
draw_placement (UgPages *self, const UgPlacement *placement, cairo_t *cr, GHashTable *anchors)
{
  const char *anchor = ug_sheet_get_item (self->sheet, placement->item)->anchor;
  UgStrip *strip = ug_pages_get_strip (self, placement->item);
  const char *role = get_role (ug_strip_get_block (strip));

  if (anchors != NULL && anchor != NULL && placement->from == 0 && !placement->repeated)
    draw_anchor (cr, anchor, placement->y);
  if (anchors != NULL)
    cairo_tag_begin (cr, role, NULL);
  ug_strip_draw (strip, cr, UG_MARGIN_LEFT, placement->y, placement->from, placement->to, anchors);
  if (anchors != NULL)
    cairo_tag_end (cr, role);
  if (ug_sheet_get_item (self->sheet, placement->item)->changed && !placement->repeated)
    draw_change_bar (strip, placement, cr);
}

static void
draw_page (UgPages *self, guint page, cairo_t *cr, GHashTable *anchors)
{
  guint n_placements;
  const UgPlacement *placements = ug_pages_get_placements (self, page, &n_placements);

  draw_draft_mark (self, cr);
  draw_surroundings (self, page, cr);
  for (guint i = 0; i < n_placements; i++)
    draw_placement (self, &placements[i], cr, anchors);
}

/**
 * ug_pages_draw:
 * @self: pages
 * @page: number of a page, from 0
 * @cr: where to; one unit is one point, the origin is the top left corner of the paper
 *
 * Draws a page, without its white.
 */
void
ug_pages_draw (UgPages *self, guint page, cairo_t *cr)
{
  draw_page (self, page, cr, NULL);
}

/**
 * ug_pages_draw_linked:
 * @self: pages
 * @page: number of a page, from 0
 * @cr: a context on a PDF that gets every page
 *
 * Draws a page with links and the places where they lead. A printer may be given some of the pages
 * only, and links into the others would spoil its file, so it is given none.
 */
void
ug_pages_draw_linked (UgPages *self, guint page, cairo_t *cr)
{
  draw_page (self, page, cr, self->anchors);
}
