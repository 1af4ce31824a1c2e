/* fuzz-calendar.c: any text as a calendar; what is taken must come back the same and reckon.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-calendar.h"

int LLVMFuzzerTestOneInput (const guint8 *data, size_t size);

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  g_autofree char *text = g_strndup ((const char *)data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (UgCalendar) calendar = ug_calendar_from_string (text, &error);
  g_autoptr (UgCalendar) again = NULL;
  g_autofree char *string = NULL;
  const gint64 from = 1795000000;
  gint64 to, seconds;

  g_assert_true ((calendar == NULL) == (error != NULL));
  if (calendar == NULL)
    return 0;

  string = ug_calendar_to_string (calendar);
  again = ug_calendar_from_string (string, NULL);
  g_assert_true (ug_calendar_equal (calendar, again));
  if (ug_calendar_add (calendar, from, 12345, &to))
    {
      g_assert_true (ug_calendar_elapsed (calendar, from, to, &seconds));
      g_assert_cmpint (seconds, ==, 12345);
    }

  return 0;
}
