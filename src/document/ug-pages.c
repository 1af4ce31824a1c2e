/* ug-pages.c: a sheet cut into pages, each of which draws itself on any cairo context.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-pages-private.h"

static UgStrip *
lay_out (UgPages *self, UgBlock *block, UgPages *previous)
{
  const double width = self->width - UG_MARGIN_LEFT - UG_MARGIN_RIGHT;
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
  ug_pages_cut (self);

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
