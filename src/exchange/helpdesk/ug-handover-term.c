/* ug-handover-term.c: terms as a number of minutes, which is all that ticket systems count.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-handover.h"

#include <glib/gi18n-lib.h>

#define MINUTES_PER_HOUR 60
#define MINUTES_PER_WEEK (UG_DAYS_PER_WEEK * UG_MINUTES_PER_DAY)

/* The same on every day that has any, or else 0. */
static guint
get_day_length (UgCalendar *calendar)
{
  guint length = 0;

  for (guint weekday = 0; weekday < UG_DAYS_PER_WEEK; weekday++)
    {
      const UgHours *hours;
      const guint count = ug_calendar_get_hours (calendar, weekday, &hours);
      guint sum = 0;

      for (guint i = 0; i < count; i++)
        sum += hours[i].end - hours[i].start;
      if (sum > 0 && length > 0 && sum != length)
        return 0;
      length = sum > 0 ? sum : length;
    }

  return length;
}

/* Why it is no number of minutes, whatever the calendar. */
static const char *
find_obstacle (const UgTermParts *parts)
{
  switch (parts->kind)
    {
    case UG_TERM_WORDS:
      return _ ("these are words, and nobody can count them");
    case UG_TERM_DAY:
      return _ ("a moment of a working day is no number of minutes");
    case UG_TERM_SOON:
    case UG_TERM_BEST_EFFORT:
    case UG_TERM_AS_AGREED:
    case UG_TERM_NONE:
    case UG_TERM_NOT_APPLICABLE:
      return _ ("it promises no figure");
    default:
      return parts->unit == UG_TERM_MONTH ? _ ("months are not equally long") : NULL;
    }
}

/* Minutes in a unit on the clock that @parts name, or 0 with the reason. */
static guint
get_unit (const UgTermParts *parts, UgCalendar *calendar, const char **reason)
{
  const gboolean around = parts->clock == UG_TERM_CLOCK_AROUND;
  guint length;

  switch (parts->unit)
    {
    case UG_TERM_MINUTE:
      return 1;
    case UG_TERM_HOUR:
      return MINUTES_PER_HOUR;
    case UG_TERM_DAY_UNIT:
      length = around ? UG_MINUTES_PER_DAY : get_day_length (calendar);
      if (length == 0)
        *reason = _ ("its working days are not equally long, so they are no number of minutes");
      return length;
    default:
      if (!around)
        *reason = _ ("weeks go by the date and not by working time");
      return around ? MINUTES_PER_WEEK : 0;
    }
}

/* What is said in figures, but with less than was agreed. */
static void
tell_weakness (UgHandover *self, const UgHandoverTerm *term)
{
  const UgTermParts *parts = ug_term_get_parts (term->term);

  if (parts->percent != 0)
    ug_handover_lose (self, _ ("%1$s (%2$s): handed over as if it held for every case."),
                      term->place, term->words);
  if (parts->kind == UG_TERM_RANGE)
    ug_handover_lose (self, _ ("%1$s (%2$s): only the longer time is handed over."), term->place,
                      term->words);
  if (parts->kind == UG_TERM_LESS_THAN)
    ug_handover_lose (self, _ ("%1$s (%2$s): “less than” is handed over as “within”."), term->place,
                      term->words);
  if (parts->or_agreed)
    ug_handover_lose (self, _ ("%1$s (%2$s): that it may be agreed otherwise is left out."),
                      term->place, term->words);
  if (parts->unit == UG_TERM_DAY_UNIT && parts->clock != UG_TERM_CLOCK_AROUND)
    ug_handover_lose (self,
                      _ ("%1$s (%2$s): handed over as %3$u minutes of working time; what is "
                         "reported outside of it falls due earlier or later."),
                      term->place, term->words, (guint)term->minutes);
}

/**
 * ug_handover_count:
 * @self: a handover
 * @term: an agreed term, with its calendar
 *
 * Fills in its minutes, and says what is lost by that.
 */
void
ug_handover_count (UgHandover *self, UgHandoverTerm *term)
{
  const UgTermParts *parts = ug_term_get_parts (term->term);
  const char *reason = find_obstacle (parts);

  if (reason == NULL && term->calendar < 0)
    reason = _ ("there are no service hours on which it could run");
  if (reason == NULL)
    {
      const guint unit =
          get_unit (parts, ug_handover_get_calendar (self, term->calendar)->calendar, &reason);

      term->minutes = parts->amount < G_MAXINT ? MIN (parts->amount * unit / 100, G_MAXINT) : 0;
      if (reason == NULL && term->minutes == 0)
        reason = _ ("there is no such number of minutes");
    }

  if (reason == NULL)
    tell_weakness (self, term);
  else
    /* Translators: which promise, its term, and a reason. */
    ug_handover_lose (self, _ ("%1$s (%2$s): %3$s."), term->place, term->words, reason);
}
