/* ug-holiday-set.c: public holidays of the years that are being agreed on.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-calendar-parts.h"

#include <glib/gi18n.h>

static const UgHolidaySet sets[] = {
  /* Article 112 of the Labour Code. Those of 2026 are moved as the government ordered, those of
   * 2027 as the article says by itself: from a weekend to the next working day. */
  { N_ ("Russia, 2026 and 2027"),
    "holiday 2026-01-01..2026-01-09; holiday 2026-02-23; holiday 2026-03-09; holiday 2026-05-01; "
    "holiday 2026-05-09..2026-05-11; holiday 2026-06-12; holiday 2026-11-04; "
    "holiday 2026-12-31..2027-01-08; holiday 2027-02-23; holiday 2027-03-08; "
    "holiday 2027-05-01..2027-05-03; holiday 2027-05-09..2027-05-10; "
    "holiday 2027-06-12..2027-06-14; holiday 2027-11-04" },
  /* Federal holidays of 5 U.S.C. 6103; one that falls on a Saturday is observed on the Friday
   * before it, one that falls on a Sunday on the Monday after it. */
  { N_ ("United States, 2026 and 2027"),
    "holiday 2026-01-01; holiday 2026-01-19; holiday 2026-02-16; holiday 2026-05-25; "
    "holiday 2026-06-19; holiday 2026-07-03; holiday 2026-09-07; holiday 2026-10-12; "
    "holiday 2026-11-11; holiday 2026-11-26; holiday 2026-12-25; holiday 2027-01-01; "
    "holiday 2027-01-18; holiday 2027-02-15; holiday 2027-05-31; holiday 2027-06-18; "
    "holiday 2027-07-05; holiday 2027-09-06; holiday 2027-10-11; holiday 2027-11-11; "
    "holiday 2027-11-25; holiday 2027-12-24; holiday 2027-12-31" },
};

/**
 * ug_holiday_set_list:
 * @count: (out): how many there are
 *
 * Returns: (transfer none) (array length=count): the ready sets
 */
const UgHolidaySet *
ug_holiday_set_list (guint *count)
{
  *count = G_N_ELEMENTS (sets);
  return sets;
}

/**
 * ug_holiday_set_list_days:
 * @self: a set
 *
 * Returns: (transfer full) (element-type UgOddDay): its days
 */
GArray *
ug_holiday_set_list_days (const UgHolidaySet *self)
{
  g_autofree char *line = g_strconcat ("UTC; mon 09:00-10:00; ", self->days, NULL);
  g_autoptr (UgCalendar) calendar = ug_calendar_from_string (line, NULL);

  return ug_calendar_list_odd_days (calendar);
}
