/* ug-sheet.c: what a paper says, from top to bottom, before it is cut into pages.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-sheet.h"

struct _UgSheet
{
  gatomicrefcount references;
  UgLanguage *language;
  char *texts[UG_N_SHEET_TEXTS];
  GArray *items;

  /* The table being appended to. */
  double *weights;
  guint n_columns;
  int header;
  int group;
};

static void
item_clear (UgSheetItem *item)
{
  ug_block_unref (item->block);
  g_free (item->anchor);
  g_free (item->outline);
}

/**
 * ug_sheet_new:
 * @language: the language of the paper
 *
 * Returns: (transfer full): an empty sheet
 */
UgSheet *
ug_sheet_new (UgLanguage *language)
{
  UgSheet *self = g_new0 (UgSheet, 1);

  g_atomic_ref_count_init (&self->references);
  self->language = ug_language_ref (language);
  self->items = g_array_new (FALSE, TRUE, sizeof (UgSheetItem));
  g_array_set_clear_func (self->items, (GDestroyNotify)item_clear);
  self->header = self->group = -1;
  for (guint i = 0; i < UG_N_SHEET_TEXTS; i++)
    self->texts[i] = g_strdup ("");

  return self;
}

UgSheet *
ug_sheet_ref (UgSheet *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
ug_sheet_unref (UgSheet *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  for (guint i = 0; i < UG_N_SHEET_TEXTS; i++)
    g_free (self->texts[i]);
  g_free (self->weights);
  g_array_unref (self->items);
  ug_language_unref (self->language);
  g_free (self);
}

UgLanguage *
ug_sheet_get_language (UgSheet *self)
{
  return self->language;
}

/**
 * ug_sheet_set_text:
 * @self: a sheet
 * @which: which of the texts around the blocks
 * @text: (nullable): the text
 */
void
ug_sheet_set_text (UgSheet *self, UgSheetText which, const char *text)
{
  g_return_if_fail (which < UG_N_SHEET_TEXTS);

  g_free (self->texts[which]);
  self->texts[which] = ug_text_clean (text);
  /* These stand on one line each, whatever was typed. */
  g_strdelimit (self->texts[which], "\n", ' ');
}

const char *
ug_sheet_get_text (UgSheet *self, UgSheetText which)
{
  g_return_val_if_fail (which < UG_N_SHEET_TEXTS, NULL);

  return self->texts[which];
}

/**
 * ug_sheet_append:
 * @self: a sheet
 * @block: (transfer full): what comes next
 */
void
ug_sheet_append (UgSheet *self, UgBlock *block)
{
  UgSheetItem item = { .block = block, .repeat = -1 };
  const UgBlockKind kind = ug_block_get_kind (block);

  item.keep = ug_block_kind_leads (kind);
  if (kind == UG_BLOCK_ROW && self->group >= 0)
    item.repeat = self->group;
  else if (kind == UG_BLOCK_ROW || kind == UG_BLOCK_GROUP)
    item.repeat = self->header;

  g_array_append_val (self->items, item);
}

/**
 * ug_sheet_append_text:
 * @self: a sheet
 * @kind: what the block is
 * @text: (transfer full): its only cell
 */
void
ug_sheet_append_text (UgSheet *self, UgBlockKind kind, UgText *text)
{
  UgBlock *block = ug_block_new (kind);

  ug_block_add_cell (block, 1, text);
  ug_sheet_append (self, block);
}

/**
 * ug_sheet_append_heading:
 * @self: a sheet
 * @heading: the heading of a section
 * @anchor: its name for links, plain ASCII letters, digits and "-"
 *
 * Begins a section that stands in the outline of the file.
 */
void
ug_sheet_append_heading (UgSheet *self, const char *heading, const char *anchor)
{
  UgSheetItem *item;

  ug_sheet_append_text (self, UG_BLOCK_HEADING, ug_text_new (UG_INK_HEADING, heading));
  item = &g_array_index (self->items, UgSheetItem, self->items->len - 1);
  item->anchor = g_strdup (anchor);
  item->outline = ug_text_clean (heading);
}

/**
 * ug_sheet_mark_changed:
 * @self: a sheet
 * @item: index of an item
 *
 * Puts a bar beside it.
 */
void
ug_sheet_mark_changed (UgSheet *self, guint item)
{
  g_return_if_fail (item < self->items->len);

  g_array_index (self->items, UgSheetItem, item).changed = TRUE;
}

/**
 * ug_sheet_keep_with_next:
 * @self: a sheet
 *
 * What was appended last and what comes next must stand on the same page.
 */
void
ug_sheet_keep_with_next (UgSheet *self)
{
  if (self->items->len > 0)
    g_array_index (self->items, UgSheetItem, self->items->len - 1).keep = TRUE;
}

/**
 * ug_sheet_open_table:
 * @self: a sheet
 * @weights: (array length=n_columns): the share of each column
 * @labels: (array length=n_columns): the header row
 * @n_columns: how many
 */
void
ug_sheet_open_table (UgSheet *self,
                     const double *weights,
                     const char *const *labels,
                     guint n_columns)
{
  UgBlock *header = ug_block_new (UG_BLOCK_HEADER);

  for (guint i = 0; i < n_columns; i++)
    ug_block_add_cell (header, weights[i], ug_text_new (UG_INK_LABEL, labels[i]));

  g_free (self->weights);
  self->weights = g_memdup2 (weights, n_columns * sizeof *weights);
  self->n_columns = n_columns;
  self->header = self->items->len;
  self->group = -1;
  ug_sheet_append (self, header);
}

/**
 * ug_sheet_append_group:
 * @self: a sheet with an open table
 * @text: (transfer full): a sub-heading for the rows that follow
 */
void
ug_sheet_append_group (UgSheet *self, UgText *text)
{
  self->group = self->items->len;
  ug_sheet_append_text (self, UG_BLOCK_GROUP, text);
}

/**
 * ug_sheet_append_row:
 * @self: a sheet with an open table
 * @cells: (transfer full) (element-type UgText): one text per column
 */
void
ug_sheet_append_row (UgSheet *self, UgText **cells)
{
  UgBlock *row = ug_block_new (UG_BLOCK_ROW);

  for (guint i = 0; i < self->n_columns; i++)
    ug_block_add_cell (row, self->weights[i], cells[i]);
  ug_sheet_append (self, row);
}

static gboolean
is_row (UgSheet *self, guint back)
{
  const guint n_items = self->items->len;

  return back <= n_items
         && ug_block_get_kind (ug_sheet_get_item (self, n_items - back)->block) == UG_BLOCK_ROW;
}

/**
 * ug_sheet_close_table:
 * @self: a sheet with an open table, or without
 *
 * Ends the table. Its last two rows stay together, so that none is alone on a new page.
 */
void
ug_sheet_close_table (UgSheet *self)
{
  if (self->header >= 0 && is_row (self, 1) && is_row (self, 2))
    g_array_index (self->items, UgSheetItem, self->items->len - 2).keep = TRUE;
  self->header = self->group = -1;
}

guint
ug_sheet_get_n_items (UgSheet *self)
{
  return self->items->len;
}

const UgSheetItem *
ug_sheet_get_item (UgSheet *self, guint item)
{
  g_return_val_if_fail (item < self->items->len, NULL);

  return &g_array_index (self->items, UgSheetItem, item);
}

static void
write_block (UgBlock *block, GString *string)
{
  for (guint i = 0; i < ug_block_get_n_cells (block); i++)
    {
      const UgCell *cell = ug_block_get_cell (block, i);

      if (cell->goals != NULL)
        {
          g_autofree char *goals = ug_goal_band_to_string (cell->goals);

          g_string_append (string, goals);
        }
      if (cell->chart != NULL)
        {
          g_autofree char *chart = ug_chart_to_string (cell->chart);

          g_string_append (string, chart);
        }
      if (cell->text == NULL)
        continue;
      if (i > 0)
        g_string_append_c (string, '\t');
      g_string_append (string, ug_text_get_string (cell->text));
    }
  if (ug_block_get_n_cells (block) > 0)
    g_string_append_c (string, '\n');

  for (guint i = 0; i < ug_block_get_n_children (block); i++)
    write_block (ug_block_get_child (block, i), string);
}

/**
 * ug_sheet_to_string:
 * @self: a sheet
 *
 * Returns: (transfer full): everything its blocks say, a block a line, cells apart by tabs
 */
char *
ug_sheet_to_string (UgSheet *self)
{
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < self->items->len; i++)
    write_block (ug_sheet_get_item (self, i)->block, string);

  return g_string_free (string, FALSE);
}
