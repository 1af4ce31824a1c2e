/* ug-goal-picture.h: the goals as one picture: what is wanted, by what steps, and what serves it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-goal-layout.h"
#include "ug-ink.h"
#include "ug-language.h"

G_BEGIN_DECLS

/**
 * UgGoalBand:
 *
 * One row of the picture with what stands in it, set for paper. Bands stand one below the other
 * without a gap, so that a paper may cut the picture between any two. Built once, then never
 * changed.
 */
typedef struct _UgGoalBand UgGoalBand;

GPtrArray *ug_goal_picture_new (UgAgreement *agreement, UgLanguage *language, guint abreast);
gboolean ug_goal_picture_draws (UgAgreement *agreement);
GBytes *ug_goal_picture_to_svg (UgAgreement *agreement, UgFonts *fonts, UgLanguage *language);

UgGoalBand *ug_goal_band_ref (UgGoalBand *self);
void ug_goal_band_unref (UgGoalBand *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgGoalBand, ug_goal_band_unref)

gboolean ug_goal_band_leads (UgGoalBand *self);
gboolean ug_goal_band_equal (UgGoalBand *a, UgGoalBand *b);
double ug_goal_band_draw (UgGoalBand *self, cairo_t *cr, PangoContext *context, double width);
char *ug_goal_band_to_string (UgGoalBand *self);

G_END_DECLS
