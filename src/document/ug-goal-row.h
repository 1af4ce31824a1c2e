/* ug-goal-row.h: the picture of the goals as rows of boxes, one below the other.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-goal-layout.h"

#include <cairo.h>

G_BEGIN_DECLS

/**
 * UgGoalSlot:
 * @index: which box of the layout stands there
 * @box: that box
 * @column: its first column in the row
 * @span: how many columns it takes
 */
typedef struct
{
  guint index;
  UgGoalBox box;
  guint column;
  guint span;
} UgGoalSlot;

/**
 * UgGoalRow:
 *
 * A row of the picture, for screen and paper alike. Rows stand one below the other without a gap,
 * and every line goes on exactly where the row above has left it, so that a paper may cut the
 * picture between any two.
 */
typedef struct _UgGoalRow UgGoalRow;

/**
 * UgGoalMeasures:
 * @gap: between two columns
 * @drop: from a head down to its columns
 * @step: between two boxes of a column
 * @apart: between what stands below different heads
 * @indent: how far boxes are set in
 * @trunk: how far everything is set in below a head whose columns take several rows
 * @widest: of a column
 *
 * The sizes of a picture, in the unit it is drawn in.
 */
typedef struct
{
  double gap;
  double drop;
  double step;
  double apart;
  double indent;
  double trunk;
  double widest;
} UgGoalMeasures;

/**
 * UgGoalHeightFunc:
 * @slot: what stands there
 * @width: how wide it is
 * @user_data: what was given along
 *
 * Returns: how high it has to be
 */
typedef double (*UgGoalHeightFunc) (const UgGoalSlot *slot, double width, gpointer user_data);

GPtrArray *ug_goal_row_list (UgGoalLayout *layout, guint abreast);
UgGoalRow *ug_goal_row_ref (UgGoalRow *self);
void ug_goal_row_unref (UgGoalRow *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgGoalRow, ug_goal_row_unref)

guint ug_goal_row_get_n_slots (UgGoalRow *self);
const UgGoalSlot *ug_goal_row_get_slot (UgGoalRow *self, guint slot);
gboolean ug_goal_row_leads (UgGoalRow *self);
gboolean ug_goal_row_equal (UgGoalRow *a, UgGoalRow *b);

double ug_goal_row_place (UgGoalRow *self,
                          const UgGoalMeasures *measures,
                          double width,
                          UgGoalHeightFunc get_height,
                          gpointer user_data,
                          cairo_rectangle_t *places);
void ug_goal_row_trace (UgGoalRow *self,
                        const UgGoalMeasures *measures,
                        double width,
                        double height,
                        const cairo_rectangle_t *places,
                        gboolean echoes,
                        cairo_t *cr);

G_END_DECLS
