/* ug-pages-cut.c: how a sheet is cut into pages.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-pages-private.h"

/* Rounding must never push a line over the page. */
#define HAIR 0.01

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

static double
measure_repeated (UgPages *self, guint item)
{
  const double limit = (self->height - UG_MARGIN_TOP - UG_MARGIN_BOTTOM) / 3;
  double height = 0;

  for (int i = ug_sheet_get_item (self->sheet, item)->repeat; i >= 0;
       i = ug_sheet_get_item (self->sheet, i)->repeat)
    height += ug_strip_get_height (ug_pages_get_strip (self, i));

  /* Header rows that leave no room for the rows below them are not worth repeating. */
  return height < limit ? height : 0;
}

static double
get_capacity (UgPages *self, guint item)
{
  return self->height - UG_MARGIN_TOP - UG_MARGIN_BOTTOM - measure_repeated (self, item);
}

/* The height of what stands above @item and must not stand without it, such as headings. */
static double
measure_lead (UgPages *self, guint item)
{
  const double limit = (self->height - UG_MARGIN_TOP - UG_MARGIN_BOTTOM) / 2;
  double height = 0;

  for (guint i = item; i > 0 && ug_sheet_get_item (self->sheet, i - 1)->keep; i--)
    {
      UgStrip *above = ug_pages_get_strip (self, i - 1);
      const double gap =
          MAX (ug_strip_get_after (above), ug_strip_get_before (ug_pages_get_strip (self, i)));

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
  UgStrip *strip = ug_pages_get_strip (self, item);
  const double capacity =
      MIN (get_capacity (self, item),
           self->height - UG_MARGIN_TOP - UG_MARGIN_BOTTOM - measure_lead (self, item));

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
      UgStrip *strip = ug_pages_get_strip (self, i);
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
  UgStrip *strip = ug_pages_get_strip (flow->pages, item);
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
  place (flow, item, 0, ug_strip_get_height (ug_pages_get_strip (flow->pages, item)), TRUE);
}

static void
begin_page (Flow *flow, guint item)
{
  g_array_append_val (flow->pages->starts, flow->pages->placements->len);
  flow->y = UG_MARGIN_TOP;
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
  UgStrip *strip = ug_pages_get_strip (flow->pages, item);
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
  UgStrip *strip = ug_pages_get_strip (flow->pages, item);
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

/**
 * ug_pages_cut:
 * @self: pages whose strips are laid out
 *
 * Finds out what stands where. Rows are never split, headings and header rows never end a page,
 * and at least two lines of a paragraph stand together; only what is higher than a page is cut
 * where it must be.
 */
void
ug_pages_cut (UgPages *self)
{
  Flow flow = { .pages = self, .bottom = self->height - UG_MARGIN_BOTTOM };
  const guint n_items = ug_sheet_get_n_items (self->sheet);

  if (n_items == 0)
    g_array_append_val (self->starts, self->placements->len);

  for (guint i = 0; i < n_items; i++)
    place_item (&flow, i);
}
