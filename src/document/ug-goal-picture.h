/* ug-goal-picture.h: the goals as one picture: what is wanted, by what steps, and what serves it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-ink.h"
#include "ug-language.h"

G_BEGIN_DECLS

/**
 * UgGoalRow:
 *
 * One row of the picture: a strategic goal, or up to three of the goals that serve it. Rows stand
 * one below the other without a gap, so that a paper may cut the picture between any two. Built
 * once, then never changed.
 */
typedef struct _UgGoalRow UgGoalRow;

GPtrArray *ug_goal_picture_new (UgAgreement *agreement, UgLanguage *language);
GBytes *ug_goal_picture_to_svg (GPtrArray *rows, UgFonts *fonts, const char *language);

UgGoalRow *ug_goal_row_ref (UgGoalRow *self);
void ug_goal_row_unref (UgGoalRow *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgGoalRow, ug_goal_row_unref)

gboolean ug_goal_row_leads (UgGoalRow *self);
gboolean ug_goal_row_equal (UgGoalRow *a, UgGoalRow *b);
double ug_goal_row_draw (UgGoalRow *self, cairo_t *cr, PangoContext *context, double width);
char *ug_goal_row_to_string (UgGoalRow *self);

G_END_DECLS
