/* ug-schedule.h: a calendar under a name: service hours of ours, or working hours of theirs.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

#define UG_TYPE_SCHEDULE (ug_schedule_get_type ())
UG_DECLARE_RECORD (UgSchedule, ug_schedule, SCHEDULE)

typedef enum
{
  UG_SCHEDULE_NAME,
  UG_SCHEDULE_SIDE,
  UG_SCHEDULE_CALENDAR,
  UG_SCHEDULE_N_FIELDS,
} UgScheduleField;

G_END_DECLS
