/* ug-term-words.c: a term as people say it.
 *
 * Every phrase is whole, so that a translator can decline all of it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-term.h"

#include <glib/gi18n.h>

/* Marks a text with its plural for translation; see po/meson.build. */
#define UG_PLURAL(one, many) one, many

typedef struct
{
  const char *one;
  const char *many;
} Plural;

/**
 * Phrases:
 * @amount: "4 hours"
 * @up_to: "up to 4 hours"
 * @range: "2–4 hours"
 * @every: "every 2 hours"
 * @each: "every hour"
 */
typedef struct
{
  Plural amount;
  Plural up_to;
  Plural range;
  Plural every;
  const char *each;
} Phrases;

#define CLOCKS (UG_TERM_CLOCK_AROUND + 1)

static const Phrases phrases[][CLOCKS] = {
  [UG_TERM_MINUTE] = {
    [UG_TERM_CLOCK_CALENDAR] = {
      { UG_PLURAL ("%s minute", "%s minutes") },
      { UG_PLURAL ("up to %s minute", "up to %s minutes") },
      { UG_PLURAL ("%1$s–%2$s minute", "%1$s–%2$s minutes") },
      { UG_PLURAL ("every %s minute", "every %s minutes") },
      N_ ("every minute"),
    },
    [UG_TERM_CLOCK_WORKING] = {
      { UG_PLURAL ("%s working minute", "%s working minutes") },
      { UG_PLURAL ("up to %s working minute", "up to %s working minutes") },
      { UG_PLURAL ("%1$s–%2$s working minute", "%1$s–%2$s working minutes") },
      { UG_PLURAL ("every %s working minute", "every %s working minutes") },
      N_ ("every working minute"),
    },
    [UG_TERM_CLOCK_AROUND] = {
      { UG_PLURAL ("%s minute around the clock", "%s minutes around the clock") },
      { UG_PLURAL ("up to %s minute around the clock", "up to %s minutes around the clock") },
      { UG_PLURAL ("%1$s–%2$s minute around the clock", "%1$s–%2$s minutes around the clock") },
      { UG_PLURAL ("every %s minute around the clock", "every %s minutes around the clock") },
      N_ ("every minute around the clock"),
    },
  },
  [UG_TERM_HOUR] = {
    [UG_TERM_CLOCK_CALENDAR] = {
      { UG_PLURAL ("%s hour", "%s hours") },
      { UG_PLURAL ("up to %s hour", "up to %s hours") },
      { UG_PLURAL ("%1$s–%2$s hour", "%1$s–%2$s hours") },
      { UG_PLURAL ("every %s hour", "every %s hours") },
      N_ ("every hour"),
    },
    [UG_TERM_CLOCK_WORKING] = {
      { UG_PLURAL ("%s working hour", "%s working hours") },
      { UG_PLURAL ("up to %s working hour", "up to %s working hours") },
      { UG_PLURAL ("%1$s–%2$s working hour", "%1$s–%2$s working hours") },
      { UG_PLURAL ("every %s working hour", "every %s working hours") },
      N_ ("every working hour"),
    },
    [UG_TERM_CLOCK_AROUND] = {
      { UG_PLURAL ("%s hour around the clock", "%s hours around the clock") },
      { UG_PLURAL ("up to %s hour around the clock", "up to %s hours around the clock") },
      { UG_PLURAL ("%1$s–%2$s hour around the clock", "%1$s–%2$s hours around the clock") },
      { UG_PLURAL ("every %s hour around the clock", "every %s hours around the clock") },
      N_ ("every hour around the clock"),
    },
  },
  [UG_TERM_DAY_UNIT] = {
    [UG_TERM_CLOCK_CALENDAR] = {
      { UG_PLURAL ("%s day", "%s days") },
      { UG_PLURAL ("up to %s day", "up to %s days") },
      { UG_PLURAL ("%1$s–%2$s day", "%1$s–%2$s days") },
      { UG_PLURAL ("every %s day", "every %s days") },
      N_ ("every day"),
    },
    [UG_TERM_CLOCK_WORKING] = {
      { UG_PLURAL ("%s working day", "%s working days") },
      { UG_PLURAL ("up to %s working day", "up to %s working days") },
      { UG_PLURAL ("%1$s–%2$s working day", "%1$s–%2$s working days") },
      { UG_PLURAL ("every %s working day", "every %s working days") },
      N_ ("every working day"),
    },
    [UG_TERM_CLOCK_AROUND] = {
      { UG_PLURAL ("%s calendar day", "%s calendar days") },
      { UG_PLURAL ("up to %s calendar day", "up to %s calendar days") },
      { UG_PLURAL ("%1$s–%2$s calendar day", "%1$s–%2$s calendar days") },
      { UG_PLURAL ("every %s calendar day", "every %s calendar days") },
      N_ ("every calendar day"),
    },
  },
  [UG_TERM_WEEK] = {
    [UG_TERM_CLOCK_CALENDAR] = {
      { UG_PLURAL ("%s week", "%s weeks") },
      { UG_PLURAL ("up to %s week", "up to %s weeks") },
      { UG_PLURAL ("%1$s–%2$s week", "%1$s–%2$s weeks") },
      { UG_PLURAL ("every %s week", "every %s weeks") },
      N_ ("every week"),
    },
    [UG_TERM_CLOCK_AROUND] = {
      { UG_PLURAL ("%s calendar week", "%s calendar weeks") },
      { UG_PLURAL ("up to %s calendar week", "up to %s calendar weeks") },
      { UG_PLURAL ("%1$s–%2$s calendar week", "%1$s–%2$s calendar weeks") },
      { UG_PLURAL ("every %s calendar week", "every %s calendar weeks") },
      N_ ("every calendar week"),
    },
  },
  [UG_TERM_MONTH] = {
    [UG_TERM_CLOCK_CALENDAR] = {
      { UG_PLURAL ("%s month", "%s months") },
      { UG_PLURAL ("up to %s month", "up to %s months") },
      { UG_PLURAL ("%1$s–%2$s month", "%1$s–%2$s months") },
      { UG_PLURAL ("every %s month", "every %s months") },
      N_ ("every month"),
    },
    [UG_TERM_CLOCK_AROUND] = {
      { UG_PLURAL ("%s calendar month", "%s calendar months") },
      { UG_PLURAL ("up to %s calendar month", "up to %s calendar months") },
      { UG_PLURAL ("%1$s–%2$s calendar month", "%1$s–%2$s calendar months") },
      { UG_PLURAL ("every %s calendar month", "every %s calendar months") },
      N_ ("every calendar month"),
    },
  },
};

/* "1.5 hours" is declined as 2 in every language we speak. */
static gulong
get_plural_number (gint64 hundredths)
{
  return hundredths % 100 == 0 ? (gulong)(hundredths / 100) : 2;
}

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"

/* The formats come from the table above: one place for a number. */
static char *
say_plural (UgLanguage *language, const Plural *plural, gint64 hundredths)
{
  g_autofree char *number = ug_language_format_hundredths (language, hundredths);

  return g_strdup_printf (
      ug_trn (language, plural->one, plural->many, get_plural_number (hundredths)), number);
}

/* Two places. */
static char *
say_range (UgLanguage *language, const Plural *plural, gint64 least, gint64 most)
{
  g_autofree char *from = ug_language_format_hundredths (language, least);
  g_autofree char *to = ug_language_format_hundredths (language, most);

  return g_strdup_printf (ug_trn (language, plural->one, plural->many, get_plural_number (most)),
                          from, to);
}

#pragma GCC diagnostic pop

static char *
say_amount (const UgTermParts *parts, UgLanguage *language)
{
  const Phrases *said = &phrases[parts->unit][parts->clock];
  g_autofree char *amount = NULL;

  switch (parts->kind)
    {
    case UG_TERM_UP_TO:
      return say_plural (language, &said->up_to, parts->amount);
    case UG_TERM_RANGE:
      return say_range (language, &said->range, parts->least, parts->amount);
    case UG_TERM_EVERY:
      return parts->amount == 100 ? g_strdup (ug_tr (language, said->each))
                                  : say_plural (language, &said->every, parts->amount);
    case UG_TERM_LESS_THAN:
      amount = say_plural (language, &said->amount, parts->amount);
      /* Translators: a promise such as "less than 4 working hours". */
      return g_strdup_printf (ug_tr (language, "less than %s"), amount);
    default:
      return say_plural (language, &said->amount, parts->amount);
    }
}

static char *
say_same_day (const UgTermParts *parts, UgLanguage *language)
{
  switch (parts->moment)
    {
    case UG_TERM_START:
      return g_strdup (ug_tr (language, "by the start of the same working day"));
    case UG_TERM_END:
      return g_strdup (ug_tr (language, "by the end of the same working day"));
    case UG_TERM_TIME:
      /* Translators: a time such as 12:00. */
      return g_strdup_printf (ug_tr (language, "by %02u:%02u of the same working day"),
                              parts->minute / 60, parts->minute % 60);
    default:
      return g_strdup (ug_tr (language, "on the same working day"));
    }
}

static char *
say_next_day (const UgTermParts *parts, UgLanguage *language)
{
  switch (parts->moment)
    {
    case UG_TERM_START:
      return g_strdup (ug_tr (language, "by the start of the next working day"));
    case UG_TERM_END:
      return g_strdup (ug_tr (language, "by the end of the next working day"));
    case UG_TERM_TIME:
      /* Translators: a time such as 12:00. */
      return g_strdup_printf (ug_tr (language, "by %02u:%02u of the next working day"),
                              parts->minute / 60, parts->minute % 60);
    default:
      return g_strdup (ug_tr (language, "on the next working day"));
    }
}

static char *
say_later_day (const UgTermParts *parts, UgLanguage *language)
{
  switch (parts->moment)
    {
    case UG_TERM_START:
      /* Translators: %u counts working days from the day of the report. */
      return g_strdup_printf (ug_tr (language, "by the start of working day %u after the report"),
                              parts->days);
    case UG_TERM_END:
      return g_strdup_printf (ug_tr (language, "by the end of working day %u after the report"),
                              parts->days);
    case UG_TERM_TIME:
      /* Translators: a time such as 12:00; the last number counts working days. */
      return g_strdup_printf (ug_tr (language, "by %02u:%02u of working day %u after the report"),
                              parts->minute / 60, parts->minute % 60, parts->days);
    default:
      return g_strdup_printf (ug_tr (language, "on working day %u after the report"), parts->days);
    }
}

static char *
say_parts (const UgTermParts *parts, UgLanguage *language)
{
  switch (parts->kind)
    {
    case UG_TERM_DAY:
      if (parts->days > 1)
        return say_later_day (parts, language);
      return parts->days == 0 ? say_same_day (parts, language) : say_next_day (parts, language);
    case UG_TERM_SOON:
      return g_strdup (ug_tr (language, "as soon as possible"));
    case UG_TERM_BEST_EFFORT:
      return g_strdup (ug_tr (language, "best effort"));
    case UG_TERM_AS_AGREED:
      return g_strdup (ug_tr (language, "as agreed"));
    case UG_TERM_NONE:
      return g_strdup (ug_tr (language, "no promise"));
    case UG_TERM_NOT_APPLICABLE:
      return g_strdup (ug_tr (language, "not applicable"));
    default:
      return say_amount (parts, language);
    }
}

/**
 * ug_term_to_words:
 * @self: a term
 * @language: the language to say it in
 *
 * Returns: (transfer full): what people read: "4 working hours", "каждый час"; words come back as
 *   they were typed
 */
char *
ug_term_to_words (UgTerm *self, UgLanguage *language)
{
  const UgTermParts *parts = ug_term_get_parts (self);
  g_autofree char *text = NULL;

  if (ug_term_is_words (self))
    return g_strdup (ug_term_get_words (self));

  text = say_parts (parts, language);
  if (parts->percent != 0)
    {
      g_autofree char *whole = g_steal_pointer (&text);
      g_autofree char *percent = ug_language_format_hundredths (language, parts->percent);

      /* Translators: a promise and for how many cases: "2 hours in 95% of cases". */
      text = g_strdup_printf (ug_tr (language, "%1$s in %2$s%% of cases"), whole, percent);
    }
  if (parts->or_agreed)
    /* Translators: a promise that may be settled otherwise: "1 hour or as agreed". */
    return g_strdup_printf (ug_tr (language, "%s or as agreed"), text);

  return g_steal_pointer (&text);
}

/**
 * ug_term_to_short:
 * @self: a term
 * @language: the language to say it in
 *
 * Returns: (transfer full): a plain amount as number and sign for big type: "15 min", "каждые 30
 *   мин"; where an abbreviation would hide what is promised, the same as ug_term_to_words()
 */
char *
ug_term_to_short (UgTerm *self, UgLanguage *language)
{
  const UgTermParts *parts = ug_term_get_parts (self);
  const gboolean every = parts->kind == UG_TERM_EVERY;
  g_autofree char *number = NULL;

  if (parts->clock == UG_TERM_CLOCK_WORKING || parts->percent != 0 || parts->or_agreed
      || parts->unit > UG_TERM_HOUR || (!every && parts->kind != UG_TERM_WITHIN))
    return ug_term_to_words (self, language);
  if (every && parts->amount == 100)
    return g_strdup (ug_tr (language, phrases[parts->unit][UG_TERM_CLOCK_CALENDAR].each));

  number = ug_language_format_hundredths (language, parts->amount);
  if (parts->unit == UG_TERM_MINUTE)
    return g_strdup_printf (every ? ug_tr (language, "every %s min") : ug_tr (language, "%s min"),
                            number);
  return g_strdup_printf (every ? ug_tr (language, "every %s h") : ug_tr (language, "%s h"),
                          number);
}
