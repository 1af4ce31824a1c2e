/* ug-pages.c: a sheet cut into pages, each of which draws itself on any cairo context.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-pages.h"

#include "ug-strip.h"

#include <math.h>

/* Millimetres are for people: the left margin leaves 26 mm for a binder, the right one 20 mm. */
#define MARGIN_LEFT 74.0
#define MARGIN_RIGHT 57.0
#define MARGIN_TOP 104.0
#define MARGIN_BOTTOM 68.0
#define HEADER_RULE 80.0
#define HEADER_TEXT 64.0
#define FOOTER_TEXT 40.0

/* The mark of a draft goes over this part of the diagonal of the page, but is never larger than
 * this many times its ink. */
#define DRAFT_SHARE 0.56
#define DRAFT_SCALE 1.3

/* Rounding must never push a line over the page. */
#define HAIR 0.01

struct _UgPages
{
  gatomicrefcount references;
  UgSheet *sheet;
  UgFonts *fonts;
  PangoContext *context;
  char *language;
  UgPaperSize size;
  double width;
  double height;

  GPtrArray *strips;
  GHashTable *known;
  GHashTable *anchors;
  guint n_shared;
  GArray *placements;
  GArray *starts;
};

static const struct
{
  const char *nick;
  double width;
  double height;
} sizes[UG_N_PAPER_SIZES] = {
  [UG_PAPER_SIZE_A4] = { "A4", 210 / 25.4 * 72, 297 / 25.4 * 72 },
  [UG_PAPER_SIZE_LETTER] = { "Letter", 8.5 * 72, 11 * 72 },
};

/**
 * ug_paper_size_get_nick:
 * @size: a size of paper
 *
 * Returns: its stable name, which people know as well
 */
const char *
ug_paper_size_get_nick (UgPaperSize size)
{
  g_return_val_if_fail (size < UG_N_PAPER_SIZES, NULL);

  return sizes[size].nick;
}

/**
 * ug_paper_size_from_nick:
 * @nick: (nullable): a name, in capitals or not
 *
 * Returns: the size, or %UG_N_PAPER_SIZES when there is none of that name
 */
UgPaperSize
ug_paper_size_from_nick (const char *nick)
{
  UgPaperSize size = 0;

  while (size < UG_N_PAPER_SIZES
         && (nick == NULL || g_ascii_strcasecmp (sizes[size].nick, nick) != 0))
    size++;

  return size;
}

/**
 * ug_paper_size_measure:
 * @size: a size of paper
 * @width: (out): in points
 * @height: (out): in points
 */
void
ug_paper_size_measure (UgPaperSize size, double *width, double *height)
{
  g_return_if_fail (size < UG_N_PAPER_SIZES);

  *width = sizes[size].width;
  *height = sizes[size].height;
}

/* Cutting into pages. */

typedef struct
{
  UgPages *pages;
  double y;
  double bottom;
  double after;

  /* Whether nothing but repeated rows stands on this page. */
  gboolean fresh;

  /* Items before this one were found to fit together with their headings. */
  guint settled;
} Flow;

static UgStrip *
get_strip (UgPages *self, guint item)
{
  return g_ptr_array_index (self->strips, item);
}

static double
measure_repeated (UgPages *self, guint item)
{
  const double limit = (self->height - MARGIN_TOP - MARGIN_BOTTOM) / 3;
  double height = 0;

  for (int i = ug_sheet_get_item (self->sheet, item)->repeat; i >= 0;
       i = ug_sheet_get_item (self->sheet, i)->repeat)
    height += ug_strip_get_height (get_strip (self, i));

  /* Header rows that leave no room for the rows below them are not worth repeating. */
  return height < limit ? height : 0;
}

static double
get_capacity (UgPages *self, guint item)
{
  return self->height - MARGIN_TOP - MARGIN_BOTTOM - measure_repeated (self, item);
}

/* The height of what stands above @item and must not stand without it, such as headings. */
static double
measure_lead (UgPages *self, guint item)
{
  const double limit = (self->height - MARGIN_TOP - MARGIN_BOTTOM) / 2;
  double height = 0;

  for (guint i = item; i > 0 && ug_sheet_get_item (self->sheet, i - 1)->keep; i--)
    {
      UgStrip *above = get_strip (self, i - 1);
      const double gap =
          MAX (ug_strip_get_after (above), ug_strip_get_before (get_strip (self, i)));

      if (height + gap + ug_strip_get_height (above) > limit)
        break;
      height += gap + ug_strip_get_height (above);
    }

  return height;
}

/* Running text may be split; anything else only when no page can hold it with its headings. */
static gboolean
is_split (UgPages *self, guint item)
{
  UgStrip *strip = get_strip (self, item);
  const double capacity = MIN (get_capacity (self, item), self->height - MARGIN_TOP - MARGIN_BOTTOM
                                                              - measure_lead (self, item));

  return ug_strip_may_split (strip) || ug_strip_get_height (strip) > capacity;
}

/* The height of @item and of everything that must stand on the same page. When one page cannot hold
 * all of it, the rest is given up, but never right below a heading. @last becomes the last item. */
static double
measure_chain (UgPages *self, guint item, guint *last)
{
  const guint n_items = ug_sheet_get_n_items (self->sheet);
  const double capacity = get_capacity (self, item);
  double chain = 0;
  double height = 0;
  double after = 0;

  for (guint i = item; i < n_items; i++)
    {
      UgStrip *strip = get_strip (self, i);
      const gboolean keep = ug_sheet_get_item (self->sheet, i)->keep && i + 1 < n_items;
      const double gap = i > item ? MAX (after, ug_strip_get_before (strip)) : 0;
      const double least = height + gap + ug_strip_get_head (strip, is_split (self, i));

      height += gap + ug_strip_get_height (strip);
      after = ug_strip_get_after (strip);
      if (least > capacity)
        break;

      if (!keep || !ug_block_kind_leads (ug_block_get_kind (ug_strip_get_block (strip))))
        {
          *last = i;
          chain = least;
        }
      if (!keep || height > capacity)
        break;
    }

  return chain;
}

static void
place (Flow *flow, guint item, double from, double to, gboolean repeated)
{
  UgStrip *strip = get_strip (flow->pages, item);
  const UgPlacement placement = {
    .item = item,
    .from = from,
    .to = to,
    .y = flow->y,
    .top = ug_strip_get_top (strip, from),
    .height = ug_strip_get_height (strip),
    .repeated = repeated,
  };

  g_array_append_val (flow->pages->placements, placement);
  flow->y += to - placement.top;
}

static void
repeat_rows (Flow *flow, int item)
{
  if (item < 0)
    return;

  repeat_rows (flow, ug_sheet_get_item (flow->pages->sheet, item)->repeat);
  place (flow, item, 0, ug_strip_get_height (get_strip (flow->pages, item)), TRUE);
}

static void
begin_page (Flow *flow, guint item)
{
  g_array_append_val (flow->pages->starts, flow->pages->placements->len);
  flow->y = MARGIN_TOP;
  flow->after = 0;
  flow->fresh = TRUE;
  if (measure_repeated (flow->pages, item) > 0)
    repeat_rows (flow, ug_sheet_get_item (flow->pages->sheet, item)->repeat);
}

/* Places what is left of an item, over as many pages as it takes. Every round either takes a part
 * of it away or begins a page, and on a new page some part is always taken. */
static void
place_parts (Flow *flow, guint item)
{
  UgStrip *strip = get_strip (flow->pages, item);
  const double height = ug_strip_get_height (strip);
  const gboolean split = is_split (flow->pages, item);
  double from = 0;

  while (height - ug_strip_get_top (strip, from) > flow->bottom - flow->y + HAIR)
    {
      const double room = flow->bottom - flow->y;
      double cut = split ? ug_strip_cut (strip, from, room, FALSE) : from;

      if (cut <= from && flow->fresh)
        cut = ug_strip_cut (strip, from, room, TRUE);
      if (cut > from)
        place (flow, item, from, cut, FALSE);
      from = cut;
      begin_page (flow, item);
    }
  place (flow, item, from, height, FALSE);
}

static void
place_item (Flow *flow, guint item)
{
  UgStrip *strip = get_strip (flow->pages, item);
  double gap;

  if (item == 0)
    begin_page (flow, item);

  gap = flow->fresh ? 0 : MAX (flow->after, ug_strip_get_before (strip));
  if (item >= flow->settled)
    {
      guint last = item;
      const double chain = measure_chain (flow->pages, item, &last);

      if (!flow->fresh && flow->y + gap + chain > flow->bottom + HAIR)
        {
          begin_page (flow, item);
          gap = 0;
        }
      flow->settled = last + 1;
    }

  flow->y += gap;
  place_parts (flow, item);
  flow->fresh = FALSE;
  flow->after = ug_strip_get_after (strip);
}

static void
cut_into_pages (UgPages *self)
{
  Flow flow = { .pages = self, .bottom = self->height - MARGIN_BOTTOM };
  const guint n_items = ug_sheet_get_n_items (self->sheet);

  if (n_items == 0)
    g_array_append_val (self->starts, self->placements->len);

  for (guint i = 0; i < n_items; i++)
    place_item (&flow, i);
}

/* Laying out. */

static UgStrip *
lay_out (UgPages *self, UgBlock *block, UgPages *previous)
{
  const double width = self->width - MARGIN_LEFT - MARGIN_RIGHT;
  UgStrip *strip = g_hash_table_lookup (self->known, block);

  if (strip != NULL)
    return ug_strip_ref (strip);

  strip = previous != NULL ? g_hash_table_lookup (previous->known, block) : NULL;
  if (strip != NULL)
    {
      ug_strip_ref (strip);
      self->n_shared++;
    }
  else
    strip = ug_strip_new (block, width, self->context);
  g_hash_table_insert (self->known, ug_strip_get_block (strip), strip);

  return ug_strip_ref (strip);
}

static gboolean
can_share (UgPages *previous, UgPages *self)
{
  return previous != NULL && previous->fonts == self->fonts && previous->size == self->size
         && g_str_equal (previous->language, self->language);
}

/* Drawing. */

static PangoLayout *
create_running_layout (UgPages *self, UgInk ink, const char *string)
{
  g_autoptr (UgText) text = ug_text_new (ink, string);
  PangoLayout *layout = ug_text_create_layout (text, self->context);

  pango_layout_set_single_paragraph_mode (layout, TRUE);

  return layout;
}

/* Draws one of the texts around the page, not wider than half of it. */
static void
draw_running (UgPages *self, cairo_t *cr, double y, gboolean right, const char *string)
{
  const double half = (self->width - MARGIN_LEFT - MARGIN_RIGHT) / 2 - 6;
  g_autoptr (PangoLayout) layout = create_running_layout (self, UG_INK_RUNNING, string);
  int width;

  pango_layout_set_width (layout, half * PANGO_SCALE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_get_size (layout, &width, NULL);
  pango_layout_set_width (layout, -1);
  if (width > half * PANGO_SCALE)
    pango_layout_set_width (layout, half * PANGO_SCALE);
  width = MIN (width, half * PANGO_SCALE);

  cairo_move_to (cr, right ? self->width - MARGIN_RIGHT - width / (double)PANGO_SCALE : MARGIN_LEFT,
                 y);
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
  /* Translators: number of this page, number of all pages. */
  g_autofree char *number =
      g_strdup_printf (ug_trc (language, "page", "%1$u of %2$u"), page + 1, self->starts->len);

  draw_running (self, cr, HEADER_TEXT, FALSE,
                ug_sheet_get_text (self->sheet, UG_SHEET_HEADER_LEFT));
  draw_running (self, cr, HEADER_TEXT, TRUE,
                ug_sheet_get_text (self->sheet, UG_SHEET_HEADER_RIGHT));
  cairo_rectangle (cr, MARGIN_LEFT, HEADER_RULE, self->width - MARGIN_LEFT - MARGIN_RIGHT, 0.5);
  ug_colour_set_source (UG_COLOUR_RULE, cr);
  cairo_fill (cr);
  draw_running (self, cr, self->height - FOOTER_TEXT, FALSE,
                ug_sheet_get_text (self->sheet, UG_SHEET_FOOTER_LEFT));
  draw_running (self, cr, self->height - FOOTER_TEXT, TRUE, number);
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
draw_placement (UgPages *self, const UgPlacement *placement, cairo_t *cr, GHashTable *anchors)
{
  const char *anchor = ug_sheet_get_item (self->sheet, placement->item)->anchor;
  UgStrip *strip = get_strip (self, placement->item);
  const char *role = get_role (ug_strip_get_block (strip));

  if (anchors != NULL && anchor != NULL && placement->from == 0 && !placement->repeated)
    draw_anchor (cr, anchor, placement->y);
  if (anchors != NULL)
    cairo_tag_begin (cr, role, NULL);
  ug_strip_draw (strip, cr, MARGIN_LEFT, placement->y, placement->from, placement->to, anchors);
  if (anchors != NULL)
    cairo_tag_end (cr, role);
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
 * ug_pages_new:
 * @sheet: what the paper says
 * @size: the size of the paper
 * @fonts: the fonts
 * @previous: (nullable): pages of an earlier state of the same paper
 *
 * Cuts a sheet into pages. Blocks that stood in @previous already are not laid out again.
 *
 * Returns: (transfer full): the pages, at least one
 */
UgPages *
ug_pages_new (UgSheet *sheet, UgPaperSize size, UgFonts *fonts, UgPages *previous)
{
  UgPages *self = g_new0 (UgPages, 1);
  const guint n_items = ug_sheet_get_n_items (sheet);

  g_atomic_ref_count_init (&self->references);
  self->sheet = ug_sheet_ref (sheet);
  self->fonts = ug_fonts_ref (fonts);
  self->language = g_strdup (ug_language_get_code (ug_sheet_get_language (sheet)));
  self->size = size;
  ug_paper_size_measure (size, &self->width, &self->height);
  if (!can_share (previous, self))
    previous = NULL;
  self->context = previous != NULL ? g_object_ref (previous->context)
                                   : ug_fonts_create_context (fonts, self->language);

  self->strips = g_ptr_array_new_full (n_items, (GDestroyNotify)ug_strip_unref);
  self->known = g_hash_table_new_full ((GHashFunc)ug_block_hash, (GEqualFunc)ug_block_equal, NULL,
                                       (GDestroyNotify)ug_strip_unref);
  self->placements = g_array_new (FALSE, TRUE, sizeof (UgPlacement));
  self->starts = g_array_new (FALSE, FALSE, sizeof (guint));

  self->anchors = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < n_items; i++)
    {
      const UgSheetItem *item = ug_sheet_get_item (sheet, i);

      g_ptr_array_add (self->strips, lay_out (self, item->block, previous));
      if (item->anchor != NULL)
        g_hash_table_add (self->anchors, item->anchor);
    }
  cut_into_pages (self);

  return self;
}

UgPages *
ug_pages_ref (UgPages *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
ug_pages_unref (UgPages *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  g_ptr_array_unref (self->strips);
  g_hash_table_unref (self->known);
  g_hash_table_unref (self->anchors);
  g_array_unref (self->placements);
  g_array_unref (self->starts);
  g_object_unref (self->context);
  g_free (self->language);
  ug_fonts_unref (self->fonts);
  ug_sheet_unref (self->sheet);
  g_free (self);
}

UgSheet *
ug_pages_get_sheet (UgPages *self)
{
  return self->sheet;
}

guint
ug_pages_get_n_pages (UgPages *self)
{
  return self->starts->len;
}

/**
 * ug_pages_get_size:
 * @self: pages
 * @width: (out): of every page, in points
 * @height: (out): of every page, in points
 */
void
ug_pages_get_size (UgPages *self, double *width, double *height)
{
  *width = self->width;
  *height = self->height;
}

/**
 * ug_pages_get_n_shared:
 * @self: pages
 *
 * Returns: how many different blocks were taken over from earlier pages, without new layout
 */
guint
ug_pages_get_n_shared (UgPages *self)
{
  return self->n_shared;
}

/**
 * ug_pages_get_placements:
 * @self: pages
 * @page: number of a page, from 0
 * @n_placements: (out): how many
 *
 * Returns: (transfer none) (array length=n_placements): what stands on it, from top to bottom
 */
const UgPlacement *
ug_pages_get_placements (UgPages *self, guint page, guint *n_placements)
{
  guint start, end;

  g_return_val_if_fail (page < self->starts->len, NULL);

  start = g_array_index (self->starts, guint, page);
  end = page + 1 < self->starts->len ? g_array_index (self->starts, guint, page + 1)
                                     : self->placements->len;
  *n_placements = end - start;

  return &g_array_index (self->placements, UgPlacement, start);
}

/**
 * ug_pages_find:
 * @self: pages
 * @anchor: name of a place
 *
 * Returns: the page it stands on, from 0, or -1 when there is none of that name
 */
int
ug_pages_find (UgPages *self, const char *anchor)
{
  for (guint page = 0; page < self->starts->len; page++)
    {
      guint n_placements;
      const UgPlacement *placements = ug_pages_get_placements (self, page, &n_placements);

      for (guint i = 0; i < n_placements; i++)
        if (g_strcmp0 (ug_sheet_get_item (self->sheet, placements[i].item)->anchor, anchor) == 0)
          return page;
    }

  return -1;
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
