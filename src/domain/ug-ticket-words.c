/* ug-ticket-words.c: how tickets kept what was promised, in plain words.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-ticket-words.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char *nick;
  const char *words;
} reasons[UG_TICKET_N_REASONS] = {
  [UG_TICKET_REASON_NO_FIGURE] = { "no-figure", N_ ("nothing measurable was promised") },
  [UG_TICKET_REASON_NO_HOURS] = { "no-hours", N_ ("no service hours are agreed to count on") },
  [UG_TICKET_REASON_NOT_TOLD] = { "not-told", N_ ("the file does not tell the moment") },
  [UG_TICKET_REASON_ONE_ROW] = { "one-row",
                                 N_ ("one row a ticket does not tell each piece of news") },
  [UG_TICKET_REASON_RUNNING] = { "running", N_ ("not due yet when the file ends") },
  [UG_TICKET_REASON_WAITS] = { "waits", N_ ("stopped, and the file does not tell since when") },
};

static const struct
{
  const char *nick;
  const char *words;
} verdicts[] = {
  [UG_TICKET_KEPT] = { "kept", N_ ("kept") },
  [UG_TICKET_MISSED] = { "missed", N_ ("missed") },
  [UG_TICKET_UNMEASURED] = { "unmeasured", N_ ("not measurable") },
};

const char *
ug_ticket_reason_get_nick (UgTicketReason reason)
{
  return reasons[reason].nick;
}

const char *
ug_ticket_reason_to_words (UgTicketReason reason, UgLanguage *language)
{
  return ug_tr (language, reasons[reason].words);
}

const char *
ug_ticket_verdict_get_nick (UgTicketVerdict verdict)
{
  return verdicts[verdict].nick;
}

const char *
ug_ticket_verdict_to_words (UgTicketVerdict verdict, UgLanguage *language)
{
  return ug_tr (language, verdicts[verdict].words);
}

static char *
say_counts (const UgTicketTally *self, UgLanguage *language)
{
  const guint64 measured = self->kept + self->missed;
  g_autofree char *kept = ug_language_format_number (language, self->kept);
  g_autofree char *all = ug_language_format_number (language, measured);
  g_autofree char *share = ug_language_format_hundredths (
      language, measured > 0 ? (gint64)(self->kept * 10000 / measured) : 0);

  if (measured == 0)
    return g_strdup ("");

  /* Translators: after "missed": how many of how many tickets kept a promise, and the share. */
  return g_strdup_printf (ug_tr (language, "; kept on %1$s of %2$s (%3$s %%)"), kept, all, share);
}

/**
 * ug_ticket_tally_to_words:
 * @self: a promise held against tickets
 * @language: in which to say it
 *
 * Returns: (transfer full): "Critical, First response, “30 minutes”: missed; kept on 93 of 100 (93
 * %)"
 */
char *
ug_ticket_tally_to_words (const UgTicketTally *self, UgLanguage *language)
{
  g_autofree char *term = ug_term_to_words (self->term, language);
  g_autofree char *counts = say_counts (self, language);
  const UgTicketVerdict verdict = ug_ticket_tally_get_verdict (self);
  const gboolean touched =
      verdict != UG_TICKET_UNMEASURED || ug_ticket_tally_count_unmeasured (self) > 0;

  /* Translators: a priority, which clock, what was promised, whether it was kept, how often. */
  return g_strdup_printf (ug_tr (language, "%1$s, %2$s, “%3$s”: %4$s%5$s"), self->title,
                          ug_tr (language, ug_clock_choices[self->clock].label), term,
                          touched ? ug_ticket_verdict_to_words (verdict, language)
                                  : ug_tr (language, "no ticket"),
                          counts);
}

/* Why most of the tickets that could not be measured could not. */
static UgTicketReason
find_reason (const UgTicketTally *self)
{
  UgTicketReason most = 0;

  for (UgTicketReason i = 1; i < UG_TICKET_N_REASONS; i++)
    if (self->unmeasured[i] > self->unmeasured[most])
      most = i;

  return most;
}

/**
 * ug_ticket_tally_say_figure:
 * @self: a promise held against tickets
 * @language: in which to say it
 *
 * Returns: (transfer full) (nullable): "In time: 93 of 100 (93 %); not measurable: 2", short enough
 *   for a line beside the promise; %NULL when no ticket touched it
 */
char *
ug_ticket_tally_say_figure (const UgTicketTally *self, UgLanguage *language)
{
  const guint64 measured = self->kept + self->missed;
  const guint64 others = ug_ticket_tally_count_unmeasured (self);
  g_autofree char *kept = ug_language_format_number (language, self->kept);
  g_autofree char *all = ug_language_format_number (language, measured);
  g_autofree char *rest = ug_language_format_number (language, others);
  g_autofree char *share = ug_language_format_hundredths (
      language, measured > 0 ? (gint64)(self->kept * 10000 / measured) : 0);

  if (measured == 0 && others == 0)
    return NULL;
  if (measured == 0)
    /* Translators: why, such as "the file does not tell the moment". */
    return g_strdup_printf (ug_tr (language, "Not measurable: %s"),
                            ug_ticket_reason_to_words (find_reason (self), language));
  if (others == 0)
    /* Translators: so many of so many tickets, and the share. */
    return g_strdup_printf (ug_tr (language, "In time: %1$s of %2$s (%3$s %%)"), kept, all, share);

  return g_strdup_printf (ug_tr (language, "In time: %1$s of %2$s (%3$s %%); not measurable: %4$s"),
                          kept, all, share, rest);
}

static void
add_line (GString *lines, const char *line)
{
  if (lines->len > 0)
    g_string_append_c (lines, '\n');
  g_string_append (lines, line);
}

/**
 * ug_ticket_tally_explain:
 * @self: a promise held against tickets
 * @language: in which to say it
 *
 * Returns: (transfer full): how it was judged and what was not measured, a line each; "" when
 *   there is nothing to explain
 */
char *
ug_ticket_tally_explain (const UgTicketTally *self, UgLanguage *language)
{
  const UgTermParts *parts = ug_term_get_parts (self->term);
  g_autoptr (GString) lines = g_string_new (NULL);

  if (parts->kind == UG_TERM_RANGE)
    add_line (lines, ug_tr (language, "Of the two times the longer one is the promise."));
  if (parts->or_agreed)
    add_line (lines,
              ug_tr (language, "It may be agreed otherwise; the file does not tell where it was."));
  if (parts->percent != 0 && self->kept + self->missed > 0)
    add_line (lines, ug_tr (language, "It is promised for a share of the tickets, not for each."));
  for (guint i = 0; i < UG_TICKET_N_REASONS; i++)
    if (self->unmeasured[i] > 0)
      {
        g_autofree char *count = ug_language_format_number (language, self->unmeasured[i]);
        g_autofree char *line = g_strdup_printf (ug_tr (language, "Not measurable on %1$s: %2$s."),
                                                 count, ug_ticket_reason_to_words (i, language));

        add_line (lines, line);
      }

  return g_string_free (g_steal_pointer (&lines), FALSE);
}

static char *
say_moment (const UgTicketTally *tally, gint64 instant)
{
  g_autoptr (GDateTime) local = ug_calendar_to_local (tally->calendar, instant);

  return local != NULL ? g_date_time_format (local, "%Y-%m-%d %H:%M") : g_strdup ("?");
}

/**
 * ug_ticket_miss_to_words:
 * @self: a ticket that broke a promise
 * @tally: the promise
 * @language: in which to say it
 *
 * Returns: (transfer full): which ticket, and by how much
 */
char *
ug_ticket_miss_to_words (const UgTicketMiss *self, const UgTicketTally *tally, UgLanguage *language)
{
  g_autofree char *row = g_strdup_printf ("%" G_GUINT64_FORMAT, self->row);
  g_autofree char *due = say_moment (tally, self->due);
  g_autofree char *at = self->at != UG_TICKET_NEVER ? say_moment (tally, self->at) : NULL;

  if (at == NULL)
    /* Translators: a ticket, its row, and the moment up to which it was promised. */
    return g_strdup_printf (ug_tr (language, "%1$s (row %2$s): due %3$s, not come"), self->id, row,
                            due);

  /* Translators: a ticket, its row, the moment up to which it was promised, and when it came. */
  return g_strdup_printf (ug_tr (language, "%1$s (row %2$s): due %3$s, came %4$s"), self->id, row,
                          due, at);
}

/**
 * ug_ticket_tally_say_moment:
 * @self: a promise held against tickets
 * @instant: a moment
 * @language: in which to say it
 *
 * Returns: (transfer full): the moment where the promise's hours are, such as "2 March 2026, 11:40"
 */
char *
ug_ticket_tally_say_moment (const UgTicketTally *self, gint64 instant, UgLanguage *language)
{
  g_autoptr (GDateTime) local =
      self->calendar != NULL ? ug_calendar_to_local (self->calendar, instant) : NULL;
  g_autofree char *iso = local != NULL ? g_date_time_format (local, "%Y-%m-%d") : NULL;
  g_autofree char *date = iso != NULL ? ug_language_format_short_date (language, iso) : NULL;
  g_autofree char *time = local != NULL ? g_date_time_format (local, "%H:%M") : NULL;

  return date != NULL ? g_strdup_printf ("%s, %s", date, time) : g_strdup ("?");
}

/**
 * ug_ticket_tally_say_late:
 * @self: a promise held against tickets
 * @miss: one that broke it
 * @language: in which to say it
 *
 * Counts on the promise's own hours, as the promise does.
 *
 * Returns: (transfer full): "2 h 15 min", or that it had not come when the file ends
 */
char *
ug_ticket_tally_say_late (const UgTicketTally *self, const UgTicketMiss *miss, UgLanguage *language)
{
  gint64 late;

  if (miss->at == UG_TICKET_NEVER)
    return g_strdup (ug_tr (language, "not come when the file ends"));
  if (self->calendar == NULL || !ug_calendar_elapsed (self->calendar, miss->due, miss->at, &late))
    return g_strdup ("?");
  if (late < 60)
    return g_strdup (ug_tr (language, "less than a minute"));
  if (late < 3600)
    /* Translators: a duration. */
    return g_strdup_printf (ug_tr (language, "%u min"), (guint)(late / 60));

  /* Translators: a duration: hours and minutes. */
  return g_strdup_printf (ug_tr (language, "%1$u h %2$02u min"), (guint)(late / 3600),
                          (guint)(late % 3600 / 60));
}

static void
add_lines (GString *text, const char *indent, const char *lines)
{
  g_auto (GStrv) each = g_strsplit (lines, "\n", -1);

  for (guint i = 0; each[i] != NULL; i++)
    g_string_append_printf (text, "%s%s\n", indent, each[i]);
}

static void
add_tally (GString *text, const UgTicketTally *tally, UgLanguage *language)
{
  g_autofree char *line = ug_ticket_tally_to_words (tally, language);
  g_autofree char *notes = ug_ticket_tally_explain (tally, language);

  add_lines (text, "  ", line);
  if (*notes != '\0')
    add_lines (text, "    ", notes);
  for (guint i = 0; i < tally->misses->len; i++)
    {
      g_autofree char *miss = ug_ticket_miss_to_words (tally->misses->pdata[i], tally, language);

      add_lines (text, "    ", miss);
    }
  if (tally->missed > tally->misses->len)
    {
      g_autofree char *more =
          ug_language_format_number (language, tally->missed - tally->misses->len);
      g_autofree char *rest = g_strdup_printf (ug_tr (language, "… and %s more"), more);

      add_lines (text, "    ", rest);
    }
}

/**
 * ug_ticket_judge_say_version:
 * @self: a judge
 * @version: the number of a version, 0 for the draft
 * @language: in which to say it
 *
 * Returns: (transfer full): which version, and since when it is in force
 */
char *
ug_ticket_judge_say_version (UgTicketJudge *self, guint version, UgLanguage *language)
{
  const gint64 start = ug_ticket_judge_get_start (self, version);
  g_autoptr (GDateTime) since =
      start != UG_TICKET_NEVER ? g_date_time_new_from_unix_local (start) : NULL;
  g_autofree char *iso = since != NULL ? g_date_time_format (since, "%Y-%m-%d") : NULL;
  g_autofree char *date = iso != NULL ? ug_language_format_date (language, iso) : NULL;

  if (version == 0)
    return g_strdup (ug_tr (language, "The draft, because nothing is sealed yet"));

  /* Translators: the number of a sealed agreement and a date. */
  return g_strdup_printf (ug_tr (language, "Version %1$u, in force from %2$s"), version,
                          date != NULL ? date : "?");
}

static void
add_count (GString *text, const char *sentence, guint64 count, UgLanguage *language)
{
  g_autofree char *number = ug_language_format_number (language, count);

  if (count > 0)
    {
      g_auto (GStrv) parts = g_strsplit (sentence, "%s", 2);

      g_string_append_printf (text, "%s%s%s\n", parts[0], number, parts[1]);
    }
}

/**
 * ug_ticket_judge_to_words:
 * @self: a judge who has seen all tickets
 * @language: in which to say it
 *
 * Returns: (transfer full): every promise of every version, with the tickets that broke it
 */
char *
ug_ticket_judge_to_words (UgTicketJudge *self, UgLanguage *language)
{
  GPtrArray *tallies = ug_ticket_judge_get_tallies (self);
  GString *text = g_string_new (NULL);

  add_count (text, ug_tr (language, "Tickets counted: %s."), ug_ticket_judge_get_tickets (self),
             language);
  add_count (text, ug_tr (language, "Opened before anything was in force, so not judged: %s."),
             ug_ticket_judge_get_earlier (self), language);
  add_count (text, ug_tr (language, "Of a priority for which nothing is agreed: %s."),
             ug_ticket_judge_get_unpromised (self), language);
  if (tallies->len == 0)
    add_lines (text, "", ug_tr (language, "No time is agreed, so there is nothing to judge."));
  for (guint i = 0; i < tallies->len; i++)
    {
      const UgTicketTally *tally = tallies->pdata[i];
      const UgTicketTally *before = i > 0 ? tallies->pdata[i - 1] : NULL;

      if (before == NULL || before->version != tally->version)
        {
          g_autofree char *heading = ug_ticket_judge_say_version (self, tally->version, language);

          g_string_append_printf (text, "\n%s\n", heading);
        }
      add_tally (text, tally, language);
    }

  return g_string_free (text, FALSE);
}
