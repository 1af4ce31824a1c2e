/* ug-term.c: what is promised: a value, its text in files, and which of two is stricter.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-term.h"

#include "ug-term-reader.h"

#include <gio/gio.h>
#include <string.h>

#define WORDS "words: "
#define ON_CALENDAR " on calendar "

struct _UgTerm
{
  gatomicrefcount references;
  UgTermParts parts;
  char *words;
  char *calendar;
};

G_DEFINE_BOXED_TYPE (UgTerm, ug_term, ug_term_ref, ug_term_unref)

static const char *const units[] = {
  [UG_TERM_MINUTE] = "minute", [UG_TERM_HOUR] = "hour",   [UG_TERM_DAY_UNIT] = "day",
  [UG_TERM_WEEK] = "week",     [UG_TERM_MONTH] = "month",
};

static const char *const fixed[] = {
  [UG_TERM_SOON] = "as soon as possible",      [UG_TERM_BEST_EFFORT] = "best effort",
  [UG_TERM_AS_AGREED] = "as agreed",           [UG_TERM_NONE] = "no promise",
  [UG_TERM_NOT_APPLICABLE] = "not applicable",
};

static void
append_number (GString *text, gint64 hundredths)
{
  g_string_append_printf (text, "%" G_GINT64_FORMAT, hundredths / 100);
  if (hundredths % 100 != 0)
    g_string_append_printf (text, ".%02d", (int)(hundredths % 100));
}

/* "4 working hours", "15 minutes around the clock", "5 calendar days", and for a period "hour". */
static void
append_duration (GString *text, const UgTermParts *parts)
{
  const gboolean around = parts->clock == UG_TERM_CLOCK_AROUND;

  if (parts->kind != UG_TERM_EVERY || parts->amount != 100)
    {
      append_number (text, parts->amount);
      g_string_append_c (text, ' ');
    }
  if (parts->clock == UG_TERM_CLOCK_WORKING)
    g_string_append (text, "working ");
  if (around && parts->unit >= UG_TERM_DAY_UNIT)
    g_string_append (text, "calendar ");
  g_string_append (text, units[parts->unit]);
  if (parts->amount != 100)
    g_string_append_c (text, 's');
  if (around && parts->unit < UG_TERM_DAY_UNIT)
    g_string_append (text, " around the clock");
}

static void
append_day (GString *text, const UgTermParts *parts)
{
  switch (parts->moment)
    {
    case UG_TERM_START:
      g_string_append (text, "start of ");
      break;
    case UG_TERM_END:
      g_string_append (text, "end of ");
      break;
    case UG_TERM_TIME:
      g_string_append_printf (text, "by %02u:%02u of ", parts->minute / 60, parts->minute % 60);
      break;
    default:
      break;
    }

  if (parts->days > 1)
    g_string_append_printf (text, "working day %u", parts->days);
  else
    g_string_append_printf (text, "%s%s working day",
                            parts->moment != UG_TERM_ANY_TIME ? "the " : "",
                            parts->days == 0 ? "same" : "next");
}

static void
append_parts (GString *text, const UgTermParts *parts)
{
  static const char *const openings[] = {
    [UG_TERM_WITHIN] = "", [UG_TERM_LESS_THAN] = "less than ", [UG_TERM_UP_TO] = "up to ",
    [UG_TERM_RANGE] = "",  [UG_TERM_EVERY] = "every ",
  };

  if (parts->percent != 0)
    {
      append_number (text, parts->percent);
      g_string_append (text, "% in ");
    }

  if (parts->kind == UG_TERM_DAY)
    append_day (text, parts);
  else if (parts->kind > UG_TERM_DAY)
    g_string_append (text, fixed[parts->kind]);
  else
    {
      g_string_append (text, openings[parts->kind]);
      if (parts->kind == UG_TERM_RANGE)
        {
          append_number (text, parts->least);
          g_string_append (text, " to ");
        }
      append_duration (text, parts);
    }

  if (parts->or_agreed)
    g_string_append (text, " or as agreed");
}

/**
 * ug_term_new:
 * @parts: what it says
 *
 * Returns: (transfer full): the understood term that says it
 */
UgTerm *
ug_term_new (const UgTermParts *parts)
{
  UgTerm *self;

  g_return_val_if_fail (ug_term_parts_are_valid (parts), NULL);

  self = g_new0 (UgTerm, 1);
  g_atomic_ref_count_init (&self->references);
  self->parts = *parts;

  return self;
}

UgTerm *
ug_term_ref (UgTerm *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
ug_term_unref (UgTerm *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  g_free (self->words);
  g_free (self->calendar);
  g_free (self);
}

static gboolean
parts_equal (const UgTermParts *a, const UgTermParts *b)
{
  return a->kind == b->kind && a->unit == b->unit && a->clock == b->clock && a->amount == b->amount
         && a->least == b->least && a->percent == b->percent && a->days == b->days
         && a->moment == b->moment && a->minute == b->minute && a->or_agreed == b->or_agreed;
}

gboolean
ug_term_equal (UgTerm *a, UgTerm *b)
{
  return a == b
         || (a != NULL && b != NULL && parts_equal (&a->parts, &b->parts)
             && g_strcmp0 (a->words, b->words) == 0 && g_strcmp0 (a->calendar, b->calendar) == 0);
}

/**
 * ug_term_get_parts:
 * @self: a term
 *
 * Returns: (transfer none): what it says
 */
const UgTermParts *
ug_term_get_parts (UgTerm *self)
{
  return &self->parts;
}

/**
 * ug_term_read:
 * @text: what somebody typed, in any of our languages
 *
 * Returns: (transfer full): the term when all of @text is understood, and otherwise its words
 */
UgTerm *
ug_term_read (const char *text)
{
  UgTermParts parts;

  return ug_term_parts_read (&parts, text) ? ug_term_new (&parts) : ug_term_new_words (text);
}

/**
 * ug_term_new_words:
 * @text: what somebody typed
 *
 * Returns: (transfer full): @text kept as it is, even if it could be understood
 */
UgTerm *
ug_term_new_words (const char *text)
{
  UgTerm *self = g_new0 (UgTerm, 1);

  g_atomic_ref_count_init (&self->references);
  self->words = g_strdup (text);

  return self;
}

gboolean
ug_term_is_words (UgTerm *self)
{
  return self->words != NULL;
}

/**
 * ug_term_get_words:
 * @self: a term
 *
 * Returns: (transfer none) (nullable): the words as they were typed; %NULL for an understood term
 */
const char *
ug_term_get_words (UgTerm *self)
{
  return self->words;
}

/**
 * ug_term_to_string:
 * @self: a term
 *
 * Returns: (transfer full): the text that ug_term_from_string() reads back: an English phrase such
 *   as "4 working hours", or "words: " and the words
 */
char *
ug_term_to_string (UgTerm *self)
{
  GString *text;

  if (self->words != NULL)
    return g_strconcat (WORDS, self->words, NULL);

  text = g_string_new (NULL);
  append_parts (text, &self->parts);
  if (self->calendar != NULL)
    g_string_append_printf (text, ON_CALENDAR "%s", self->calendar);

  return g_string_free (text, FALSE);
}

/**
 * ug_term_from_string:
 * @string: what ug_term_to_string() gave; anything that ug_term_read() understands is taken, too
 * @error: return location
 *
 * Returns: (transfer full) (nullable): the term; %NULL with %G_IO_ERROR_INVALID_DATA when @string
 *   is neither words nor understood
 */
UgTerm *
ug_term_from_string (const char *string, GError **error)
{
  const char *calendar;
  g_autofree char *phrase = NULL;
  UgTermParts parts;
  UgTerm *self;

  if (g_str_has_prefix (string, WORDS))
    return ug_term_new_words (string + strlen (WORDS));

  calendar = g_strrstr (string, ON_CALENDAR);
  phrase = calendar != NULL ? g_strndup (string, calendar - string) : g_strdup (string);
  if (!ug_term_parts_read (&parts, phrase))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "“%s” is not a term", string);
      return NULL;
    }

  self = ug_term_new (&parts);
  if (calendar != NULL)
    self->calendar = g_strdup (calendar + strlen (ON_CALENDAR));
  return self;
}

/**
 * ug_term_get_calendar:
 * @self: a term
 *
 * Returns: (transfer none) (nullable): the identifier of the calendar it runs on; %NULL for the
 *   agreement's own service calendar
 */
const char *
ug_term_get_calendar (UgTerm *self)
{
  return self->calendar;
}

/**
 * ug_term_with_calendar:
 * @self: a term
 * @calendar: (nullable): the identifier of a calendar, or %NULL for the agreement's own
 *
 * Returns: (transfer full): the same promise on another calendar. Words run on none.
 */
UgTerm *
ug_term_with_calendar (UgTerm *self, const char *calendar)
{
  UgTerm *other;

  if (self->words != NULL || g_strcmp0 (self->calendar, calendar) == 0)
    return ug_term_ref (self);

  other = ug_term_new (&self->parts);
  other->calendar = g_strdup (calendar);
  return other;
}
