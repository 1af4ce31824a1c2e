/* ug-score-control.h: one number of a scale, chosen by a click or by its key.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_SCORE_CONTROL (ug_score_control_get_type ())
G_DECLARE_FINAL_TYPE (UgScoreControl, ug_score_control, UG, SCORE_CONTROL, GtkBox)

/**
 * UgScoreScale:
 * @lowest: the first number
 * @highest: the last
 * @none: what the field holds while the question is open
 * @cannot_say: what it holds for somebody who cannot judge, or @none without that choice
 *
 * What can be chosen. Usually static.
 */
typedef struct
{
  int lowest;
  int highest;
  int none;
  int cannot_say;
} UgScoreScale;

extern const UgScoreScale ug_score_scale_got;
extern const UgScoreScale ug_score_scale_expected;
extern const UgScoreScale ug_score_scale_recommend;

GtkWidget *
ug_score_control_new (UgRecord *record, guint field, const UgScoreScale *scale, const char *name);
void ug_score_control_set_hurried (UgScoreControl *self, gboolean hurried);

G_END_DECLS
