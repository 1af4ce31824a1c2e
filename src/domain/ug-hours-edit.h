/* ug-hours-edit.h: the hours of one day while somebody moves them.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-calendar-parts.h"

G_BEGIN_DECLS

/**
 * UgHoursEdit:
 * @hours: the hours as they stand, by their start
 * @count: how many
 * @horizon: minutes since midnight behind which no hours end
 * @before: what they were when the movement began
 * @count_before: how many they were
 *
 * Every movement is measured from where it began, so that hours pushed against others come back
 * when the hand does. Zero it, set @horizon, @hours and @count, and begin.
 */
typedef struct
{
  UgHours hours[UG_HOURS_MOST];
  guint count;
  int horizon;
  UgHours before[UG_HOURS_MOST];
  guint count_before;
} UgHoursEdit;

void ug_hours_edit_begin (UgHoursEdit *self);
void ug_hours_edit_move_start (UgHoursEdit *self, guint index, int minute);
void ug_hours_edit_move_end (UgHoursEdit *self, guint index, int minute);
void ug_hours_edit_move_whole (UgHoursEdit *self, guint index, int minutes);
gboolean ug_hours_edit_add (UgHoursEdit *self, int minute, guint *index);
void ug_hours_edit_draw (UgHoursEdit *self, guint index, int to);
void ug_hours_edit_remove (UgHoursEdit *self, guint index);
gboolean ug_hours_edit_end (UgHoursEdit *self);

G_END_DECLS
