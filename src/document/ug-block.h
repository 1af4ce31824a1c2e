/* ug-block.h: one strip of a paper, as wide as its column of text.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-chart.h"
#include "ug-goal-picture.h"
#include "ug-text.h"

G_BEGIN_DECLS

/**
 * UgBlockKind:
 * @UG_BLOCK_TITLE: the name of the paper, and the line below it
 * @UG_BLOCK_HEADING: the heading of a section; never alone at the foot of a page
 * @UG_BLOCK_PARAGRAPH: running text; may go on over the page
 * @UG_BLOCK_QUOTE: somebody's own words, with a bar at their left
 * @UG_BLOCK_STEP: the same, smaller: what serves the quote above it
 * @UG_BLOCK_NOTE: small print below a table
 * @UG_BLOCK_HEADER: the header row of a table, repeated on every page
 * @UG_BLOCK_GROUP: a sub-heading inside a table, repeated on every page
 * @UG_BLOCK_ROW: a row of a table; never split
 * @UG_BLOCK_LABELS: names above texts side by side
 * @UG_BLOCK_COLUMNS: texts side by side
 * @UG_BLOCK_LIST: points of lists, side by side
 * @UG_BLOCK_CARD: a frame around other blocks
 * @UG_BLOCK_CARD_TEXT: a text inside a card
 * @UG_BLOCK_CARD_PAIR: a term and what it means, inside a card
 * @UG_BLOCK_PICTURE: a band of the picture of goals; never split
 * @UG_BLOCK_SIGNATURES: lines for a pen, side by side
 *
 * What a block is; how it is set follows from it.
 */
typedef enum
{
  UG_BLOCK_TITLE,
  UG_BLOCK_HEADING,
  UG_BLOCK_PARAGRAPH,
  UG_BLOCK_QUOTE,
  UG_BLOCK_STEP,
  UG_BLOCK_NOTE,
  UG_BLOCK_HEADER,
  UG_BLOCK_GROUP,
  UG_BLOCK_ROW,
  UG_BLOCK_LABELS,
  UG_BLOCK_COLUMNS,
  UG_BLOCK_LIST,
  UG_BLOCK_CARD,
  UG_BLOCK_CARD_TEXT,
  UG_BLOCK_CARD_PAIR,
  UG_BLOCK_PICTURE,
  UG_BLOCK_SIGNATURES,
  UG_N_BLOCK_KINDS,
} UgBlockKind;

/**
 * UgCell:
 * @weight: its share of the width
 * @text: (nullable): what stands in it
 * @picture: (nullable): a PNG that stands in it, at the right
 * @bar: the filled part of a bar, 0 to 1, or less than 0 for none
 * @above: (nullable): of a signature, what is written above its line
 * @goals: (nullable): a band of the picture of goals that stands in it
 * @chart: (nullable): a chart that stands in it
 * @strokes: (nullable): of a signature, how it was drawn, as UgStrokes says it
 */
typedef struct
{
  double weight;
  UgText *text;
  GBytes *picture;
  double bar;
  UgText *above;
  char *strokes;
  UgChart *chart;
  UgGoalBand *goals;
} UgCell;

/**
 * UgBlock:
 *
 * Built once, then never changed: blocks of equal content are laid out once only.
 */
typedef struct _UgBlock UgBlock;

UgBlock *ug_block_new (UgBlockKind kind);
UgBlock *ug_block_ref (UgBlock *self);
void ug_block_unref (UgBlock *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgBlock, ug_block_unref)

void ug_block_add_cell (UgBlock *self, double weight, UgText *text);
void ug_block_add_bar (UgBlock *self, double weight, double filled);
void ug_block_add_picture (UgBlock *self, double weight, GBytes *png);
void ug_block_add_goals (UgBlock *self, UgGoalBand *goals);
void ug_block_add_chart (UgBlock *self, UgChart *chart);
void ug_block_add_signature (
    UgBlock *self, double weight, UgText *text, UgText *above, const char *strokes);
void ug_block_add_child (UgBlock *self, UgBlock *child);

gboolean ug_block_kind_leads (UgBlockKind kind);

UgBlockKind ug_block_get_kind (UgBlock *self);
guint ug_block_get_n_cells (UgBlock *self);
const UgCell *ug_block_get_cell (UgBlock *self, guint cell);
guint ug_block_get_n_children (UgBlock *self);
UgBlock *ug_block_get_child (UgBlock *self, guint child);

gboolean ug_block_equal (UgBlock *a, UgBlock *b);
guint ug_block_hash (UgBlock *self);

G_END_DECLS
