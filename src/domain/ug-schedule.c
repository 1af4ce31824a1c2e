/* ug-schedule.c: a calendar under a name: service hours of ours, or working hours of theirs.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-schedule.h"

#include "ug-person.h"

#include <glib/gi18n.h>

static const UgField fields[] = {
  [UG_SCHEDULE_NAME] = { "name", UG_FIELD_TEXT, N_ ("Title"), UG_FIELD_SEARCHED },
  [UG_SCHEDULE_SIDE] = { "side", UG_FIELD_CHOICE, N_ ("Whose"), UG_FIELD_PLAIN, ug_side_choices },
  [UG_SCHEDULE_CALENDAR] = { "calendar", UG_FIELD_CALENDAR, N_ ("Hours"), UG_FIELD_HISTORY },
};

UG_DEFINE_RECORD (UgSchedule, ug_schedule, "schedule", fields, G_N_ELEMENTS (fields), NULL, 0)
