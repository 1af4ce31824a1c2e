/* ug-block.c: one strip of a paper, as wide as its column of text.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-block.h"

struct _UgBlock
{
  gatomicrefcount references;
  UgBlockKind kind;
  GArray *cells;
  GPtrArray *children;

  /* 0 until it was asked for. */
  guint hash;
};

static void
cell_clear (UgCell *cell)
{
  g_clear_pointer (&cell->text, ug_text_unref);
  g_clear_pointer (&cell->picture, g_bytes_unref);
  g_clear_pointer (&cell->above, ug_text_unref);
  g_clear_pointer (&cell->strokes, g_free);
  g_clear_pointer (&cell->chart, ug_chart_unref);
  g_clear_pointer (&cell->goals, ug_goal_band_unref);
}

/**
 * ug_block_new:
 * @kind: what it is
 *
 * Returns: (transfer full): a block without cells
 */
UgBlock *
ug_block_new (UgBlockKind kind)
{
  UgBlock *self = g_new0 (UgBlock, 1);

  g_return_val_if_fail (kind < UG_N_BLOCK_KINDS, NULL);

  g_atomic_ref_count_init (&self->references);
  self->kind = kind;
  self->cells = g_array_new (FALSE, TRUE, sizeof (UgCell));
  g_array_set_clear_func (self->cells, (GDestroyNotify)cell_clear);
  self->children = g_ptr_array_new_with_free_func ((GDestroyNotify)ug_block_unref);

  return self;
}

UgBlock *
ug_block_ref (UgBlock *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
ug_block_unref (UgBlock *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  g_array_unref (self->cells);
  g_ptr_array_unref (self->children);
  g_free (self);
}

/**
 * ug_block_add_cell:
 * @self: a block
 * @weight: its share of the width, more than 0
 * @text: (transfer full): what stands in it
 */
void
ug_block_add_cell (UgBlock *self, double weight, UgText *text)
{
  const UgCell cell = { .weight = weight, .text = text, .bar = -1 };

  g_array_append_val (self->cells, cell);
}

/**
 * ug_block_add_bar:
 * @self: a block
 * @weight: its share of the width, more than 0
 * @filled: how much of the bar is filled, from 0 to 1
 */
void
ug_block_add_bar (UgBlock *self, double weight, double filled)
{
  const UgCell cell = { .weight = weight, .bar = CLAMP (filled, 0, 1) };

  g_array_append_val (self->cells, cell);
}

/**
 * ug_block_add_picture:
 * @self: a block
 * @weight: its share of the width, more than 0
 * @png: a picture; one that cannot be read leaves its place empty
 */
void
ug_block_add_picture (UgBlock *self, double weight, GBytes *png)
{
  const UgCell cell = { .weight = weight, .picture = g_bytes_ref (png), .bar = -1 };

  g_array_append_val (self->cells, cell);
}

/**
 * ug_block_add_goals:
 * @self: a block
 * @goals: a band of the picture of goals, as wide as the block
 */
void
ug_block_add_goals (UgBlock *self, UgGoalBand *goals)
{
  const UgCell cell = { .weight = 1, .bar = -1, .goals = ug_goal_band_ref (goals) };

  g_array_append_val (self->cells, cell);
}

/**
 * ug_block_add_chart:
 * @self: a block
 * @chart: a chart, as wide as the block
 */
void
ug_block_add_chart (UgBlock *self, UgChart *chart)
{
  const UgCell cell = { .weight = 1, .bar = -1, .chart = ug_chart_ref (chart) };

  g_array_append_val (self->cells, cell);
}

/**
 * ug_block_add_signature:
 * @self: a block of signatures
 * @weight: its share of the width, more than 0
 * @text: (transfer full): who signs, below the line
 * @above: (transfer full) (nullable): what is written on the line
 * @strokes: (nullable): what was drawn on the line
 */
void
ug_block_add_signature (
    UgBlock *self, double weight, UgText *text, UgText *above, const char *strokes)
{
  const UgCell cell = {
    .weight = weight, .text = text, .bar = -1, .above = above, .strokes = g_strdup (strokes)
  };

  g_array_append_val (self->cells, cell);
}

/**
 * ug_block_add_child:
 * @self: a card
 * @child: (transfer full): a block inside it
 */
void
ug_block_add_child (UgBlock *self, UgBlock *child)
{
  g_ptr_array_add (self->children, child);
}

/**
 * ug_block_kind_leads:
 * @kind: what a block is
 *
 * Returns: whether it only leads to what comes next and never ends a page
 */
gboolean
ug_block_kind_leads (UgBlockKind kind)
{
  return kind == UG_BLOCK_TITLE || kind == UG_BLOCK_HEADING || kind == UG_BLOCK_HEADER
         || kind == UG_BLOCK_GROUP || kind == UG_BLOCK_LABELS;
}

UgBlockKind
ug_block_get_kind (UgBlock *self)
{
  return self->kind;
}

guint
ug_block_get_n_cells (UgBlock *self)
{
  return self->cells->len;
}

const UgCell *
ug_block_get_cell (UgBlock *self, guint cell)
{
  g_return_val_if_fail (cell < self->cells->len, NULL);

  return &g_array_index (self->cells, UgCell, cell);
}

guint
ug_block_get_n_children (UgBlock *self)
{
  return self->children->len;
}

UgBlock *
ug_block_get_child (UgBlock *self, guint child)
{
  return g_ptr_array_index (self->children, child);
}

static gboolean
cells_equal (const UgCell *a, const UgCell *b)
{
  if (a->weight != b->weight || a->bar != b->bar || !a->text != !b->text
      || !a->picture != !b->picture || !a->above != !b->above || !a->goals != !b->goals
      || !a->chart != !b->chart || g_strcmp0 (a->strokes, b->strokes) != 0)
    return FALSE;

  return (a->text == NULL || ug_text_equal (a->text, b->text))
         && (a->chart == NULL || ug_chart_equal (a->chart, b->chart))
         && (a->goals == NULL || ug_goal_band_equal (a->goals, b->goals))
         && (a->above == NULL || ug_text_equal (a->above, b->above))
         && (a->picture == NULL || g_bytes_equal (a->picture, b->picture));
}

/**
 * ug_block_equal:
 * @a: a block
 * @b: a block
 *
 * Returns: whether both look the same at the same width
 */
gboolean
ug_block_equal (UgBlock *a, UgBlock *b)
{
  if (a == b)
    return TRUE;
  if (a->kind != b->kind || a->cells->len != b->cells->len || a->children->len != b->children->len)
    return FALSE;

  for (guint i = 0; i < a->cells->len; i++)
    if (!cells_equal (&g_array_index (a->cells, UgCell, i), &g_array_index (b->cells, UgCell, i)))
      return FALSE;
  for (guint i = 0; i < a->children->len; i++)
    if (!ug_block_equal (ug_block_get_child (a, i), ug_block_get_child (b, i)))
      return FALSE;

  return TRUE;
}

guint
ug_block_hash (UgBlock *self)
{
  guint hash = self->kind;

  if (self->hash != 0)
    return self->hash;

  for (guint i = 0; i < self->cells->len; i++)
    {
      const UgCell *cell = &g_array_index (self->cells, UgCell, i);

      hash = hash * 31 + (cell->text != NULL ? ug_text_hash (cell->text) : 0);
    }
  for (guint i = 0; i < self->children->len; i++)
    hash = hash * 31 + ug_block_hash (ug_block_get_child (self, i));
  self->hash = MAX (hash, 1);

  return self->hash;
}
