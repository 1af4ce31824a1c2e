/* ug-told.c: an answer of another day, of an earlier kickoff, or of what the client's file says.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-told.h"

#include "ug-client.h"
#include "ug-fact.h"
#include "ug-interview.h"
#include "ug-people.h"

#include <string.h>

static char *
get_moment (GDateTime *now)
{
  g_autoptr (GDateTime) utc = g_date_time_to_utc (now);

  return g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ");
}

/* The day of a moment where @now is; "" for no moment. */
static char *
get_day (const char *moment, GDateTime *now)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_iso8601 (moment, NULL);
  g_autoptr (GDateTime) here =
      utc != NULL ? g_date_time_to_timezone (utc, g_date_time_get_timezone (now)) : NULL;

  return here != NULL ? g_date_time_format (here, "%Y-%m-%d") : g_strdup ("");
}

/* When it was said last; moments of one form compare as text. */
static const char *
get_last (UgRecord *note)
{
  const char *said = ug_record_get_text (note, UG_NOTE_AT);
  const char *confirmed = ug_record_get_text (note, UG_NOTE_CONFIRMED_AT);

  return strcmp (confirmed, said) > 0 ? confirmed : said;
}

static UgTold *
told_new (UgNote *note, char *answer, const char *said_by, char *on)
{
  UgTold *self = g_new0 (UgTold, 1);

  self->note = note != NULL ? g_object_ref (note) : NULL;
  self->answer = answer;
  self->said_by = g_strdup (said_by);
  self->on = on;

  return self;
}

void
ug_told_free (UgTold *self)
{
  g_clear_object (&self->note);
  g_free (self->answer);
  g_free (self->said_by);
  g_free (self->on);
  g_free (self);
}

static UgTold *
told_by_note (UgNote *note, GDateTime *now)
{
  UgRecord *record = UG_RECORD (note);
  const gboolean told = !ug_record_is_blank (record, UG_NOTE_TEXT);

  return told_new (note,
                   g_strdup (ug_record_get_text (record, told ? UG_NOTE_TEXT : UG_NOTE_QUOTE)),
                   ug_record_get_text (record, UG_NOTE_SAID_BY), get_day (get_last (record), now));
}

static gboolean
is_same (UgRecord *one, UgRecord *other, guint field)
{
  return !ug_record_is_blank (one, field)
         && g_str_equal (ug_record_get_text (one, field), ug_record_get_text (other, field));
}

/* A question set that was read in anew has other identifiers, and the same words. */
static gboolean
is_same_question (UgRecord *one, UgRecord *other)
{
  return is_same (one, other, UG_NOTE_QUESTION_ID) || is_same (one, other, UG_NOTE_QUESTION);
}

/* The latest answer to the same question in the client's other agreements. */
static UgNote *
find_earlier (UgAgreement *agreement, UgNote *note)
{
  UgRecord *client = ug_record_get_ancestor (UG_RECORD (agreement), UG_TYPE_CLIENT);
  UgNote *latest = NULL;

  for (guint i = 0; client != NULL && i < ug_record_count (client, UG_CLIENT_AGREEMENTS); i++)
    {
      UgRecord *other = ug_record_peek (client, UG_CLIENT_AGREEMENTS, i);

      for (guint j = 0;
           other != UG_RECORD (agreement) && j < ug_record_count (other, UG_AGREEMENT_NOTES); j++)
        {
          UgNote *candidate = ug_record_peek (other, UG_AGREEMENT_NOTES, j);

          if (ug_interview_says_something (candidate)
              && is_same_question (UG_RECORD (note), UG_RECORD (candidate))
              && (latest == NULL
                  || strcmp (get_last (UG_RECORD (candidate)), get_last (UG_RECORD (latest))) > 0))
            latest = candidate;
        }
    }

  return latest;
}

static void
add_line (GString *lines, const char *line)
{
  g_string_append_printf (lines, "%s%s", lines->len > 0 ? "\n" : "", line);
}

static void
add_deciders (GString *lines, UgRecord *client)
{
  for (guint i = 0; i < ug_record_count (client, UG_CLIENT_PEOPLE); i++)
    {
      UgRecord *person = ug_record_peek (client, UG_CLIENT_PEOPLE, i);
      g_autofree char *line = NULL;

      if (ug_record_get_choice (person, UG_PERSON_SIDE) != UG_SIDE_THEIRS
          || ug_record_is_blank (person, UG_PERSON_DECIDES))
        continue;
      line = g_strdup_printf ("%s: %s", ug_record_get_text (person, UG_PERSON_NAME),
                              ug_record_get_text (person, UG_PERSON_DECIDES));
      add_line (lines, line);
    }
}

static void
add_deputies (GString *lines, UgRecord *client)
{
  for (guint i = 0; i < ug_record_count (client, UG_CLIENT_PEOPLE); i++)
    {
      UgRecord *person = ug_record_peek (client, UG_CLIENT_PEOPLE, i);
      UgPerson *deputy =
          ug_record_get_choice (person, UG_PERSON_SIDE) == UG_SIDE_THEIRS
              ? ug_people_find (client, ug_record_get_text (person, UG_PERSON_DEPUTY))
              : NULL;
      g_autofree char *line = NULL;

      if (deputy == NULL)
        continue;
      line = g_strdup_printf ("%s → %s", ug_record_get_text (person, UG_PERSON_NAME),
                              ug_record_get_text (UG_RECORD (deputy), UG_PERSON_NAME));
      add_line (lines, line);
    }
}

static void
add_dates (GString *lines, UgRecord *client, char **on, char **said_by)
{
  for (guint i = 0; i < ug_record_count (client, UG_CLIENT_FACTS); i++)
    {
      UgRecord *fact = ug_record_peek (client, UG_CLIENT_FACTS, i);
      const char *told_on = ug_record_get_text (fact, UG_FACT_TOLD_ON);
      g_autofree char *line = NULL;

      if (ug_record_is_blank (fact, UG_FACT_DUE))
        continue;
      line = g_strdup_printf ("%s: %s", ug_record_get_text (fact, UG_FACT_TITLE),
                              ug_record_get_text (fact, ug_record_is_blank (fact, UG_FACT_VALUE)
                                                            ? UG_FACT_DUE
                                                            : UG_FACT_VALUE));
      add_line (lines, line);
      if (strcmp (told_on, *on) <= 0)
        continue;
      g_free (*on);
      *on = g_strdup (told_on);
      g_free (*said_by);
      *said_by = g_strdup (ug_record_get_text (fact, UG_FACT_TOLD_BY));
    }
}

/* Whether the field said something that is for us only. */
static gboolean
add_field (GString *lines, UgRecord *client, UgClientField field, gboolean meeting)
{
  const gboolean private = (ug_record_get_field (client, field)->flags & UG_FIELD_PRIVATE) != 0;

  if ((private && meeting) || ug_record_is_blank (client, field))
    return FALSE;

  add_line (lines, ug_record_get_text (client, field));
  return private;
}

/* What the client's file says, of what the question finds out. */
static UgTold *
find_in_file (UgRecord *client, UgFinds finds, gboolean meeting)
{
  g_autoptr (GString) lines = g_string_new (NULL);
  g_autofree char *on = g_strdup ("");
  g_autofree char *said_by = g_strdup ("");
  gboolean ours = FALSE;
  UgTold *told;

  if (finds == UG_FINDS_DECIDERS)
    {
      ours = add_field (lines, client, UG_CLIENT_DECIDERS, meeting);
      add_deciders (lines, client);
    }
  else if (finds == UG_FINDS_DEPUTY)
    add_deputies (lines, client);
  else if (finds == UG_FINDS_DATES)
    add_dates (lines, client, &on, &said_by);
  else if (finds == UG_FINDS_WORRIES)
    ours = add_field (lines, client, UG_CLIENT_WORRIES, meeting);
  else if (finds == UG_FINDS_DRIVES)
    ours = add_field (lines, client, UG_CLIENT_DRIVES, meeting);
  else if (finds == UG_FINDS_WORDS)
    ours = add_field (lines, client, UG_CLIENT_WORDS, meeting);
  if (lines->len == 0)
    return NULL;

  told = told_new (NULL, g_strdup (lines->str), said_by, g_steal_pointer (&on));
  told->ours = ours;
  return told;
}

/**
 * ug_told_find:
 * @firm: whose questions are asked
 * @agreement: an agreement that a client owns
 * @note: the note of a question
 * @meeting: whether the client is looking: then what is private was never told
 * @now: the moment, in the zone where one sits
 *
 * What is answered already is not asked twice: an answer of another day, to the same question in
 * an earlier kickoff, or what the client's file says of what the question finds out.
 *
 * Returns: (transfer full) (nullable): what was told, to be confirmed; %NULL when nothing was, when
 *   it was said or confirmed today, or the question was skipped
 */
UgTold *
ug_told_find (UgFirm *firm, UgAgreement *agreement, UgNote *note, gboolean meeting, GDateTime *now)
{
  UgRecord *client = ug_record_get_ancestor (UG_RECORD (agreement), UG_TYPE_CLIENT);
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");
  UgQuestion *question;
  UgNote *earlier;

  g_return_val_if_fail (UG_IS_NOTE (note), NULL);

  if (ug_interview_says_something (note))
    {
      g_autoptr (UgTold) told = told_by_note (note, now);

      return strcmp (told->on, today) < 0 && *told->on != '\0' ? g_steal_pointer (&told) : NULL;
    }
  if (!ug_interview_is_open (note))
    return NULL;

  earlier = find_earlier (agreement, note);
  if (earlier != NULL)
    return told_by_note (earlier, now);

  question = ug_interview_get_question (firm, note);
  return question != NULL && client != NULL ? find_in_file (
             client, ug_record_get_choice (UG_RECORD (question), UG_QUESTION_FINDS), meeting)
                                            : NULL;
}

/* The note says what was told, and is kept. What is ours stays in the file, and the question is
 * passed over. */
static void
take_over (UgTold *self, UgNote *note, UgAgreement *agreement, GDateTime *now)
{
  UgRecord *record = UG_RECORD (note);

  if (self->note != NULL && self->note != note)
    {
      static const UgNoteField fields[] = { UG_NOTE_TEXT, UG_NOTE_QUOTE, UG_NOTE_SAID_BY };

      for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
        ug_record_set_text (record, fields[i],
                            ug_record_get_text (UG_RECORD (self->note), fields[i]));
      ug_record_set_choice (record, UG_NOTE_EVIDENCE,
                            ug_record_get_choice (UG_RECORD (self->note), UG_NOTE_EVIDENCE));
    }
  else if (self->ours)
    ug_record_set_switch (record, UG_NOTE_SKIPPED, TRUE);
  else if (self->note == NULL)
    {
      ug_record_set_text (record, UG_NOTE_TEXT, self->answer);
      ug_record_set_text (record, UG_NOTE_SAID_BY, self->said_by);
    }
  ug_interview_keep (note, agreement, now);
}

/**
 * ug_told_confirm:
 * @self: what was told
 * @note: the note of the question that was asked
 * @agreement: where the answers are kept
 * @now: the moment
 *
 * It is still so: @note says it too, with the moment it was confirmed.
 */
void
ug_told_confirm (UgTold *self, UgNote *note, UgAgreement *agreement, GDateTime *now)
{
  g_autofree char *moment = get_moment (now);

  take_over (self, note, agreement, now);
  ug_record_set_text (UG_RECORD (note), UG_NOTE_CONFIRMED_AT, moment);
}

/* One line for one earlier answer: the day, a blank, and what was told. */
static char *
add_earlier (UgTold *self, const char *before)
{
  g_autofree char *line = g_strdelimit (g_strdup (self->answer), "\n\r", ' ');

  return g_strdup_printf ("%s%s%s %s", before, *before != '\0' ? "\n" : "",
                          *self->on != '\0' ? self->on : "-", line);
}

/**
 * ug_told_change:
 * @self: what was told
 * @note: the note of the question that was asked
 * @agreement: where the answers are kept
 * @now: the moment
 *
 * It is not so any more: @note says what was told, to be changed, and keeps what was told with its
 * day. The answer is one of @now. What is known to us only is not written into @note.
 */
void
ug_told_change (UgTold *self, UgNote *note, UgAgreement *agreement, GDateTime *now)
{
  g_autofree char *moment = get_moment (now);
  g_autofree char *earlier =
      add_earlier (self, ug_record_get_text (UG_RECORD (note), UG_NOTE_EARLIER));

  if (self->ours)
    return;

  take_over (self, note, agreement, now);
  ug_record_set_text (UG_RECORD (note), UG_NOTE_EARLIER, earlier);
  ug_record_set_text (UG_RECORD (note), UG_NOTE_AT, moment);
}

/**
 * ug_told_say_earlier:
 * @note: a note
 * @language: the language to say it in
 *
 * Returns: (transfer full): the earlier answers, one a line, each with its day; "" without any
 */
char *
ug_told_say_earlier (UgNote *note, UgLanguage *language)
{
  g_auto (GStrv) lines =
      g_strsplit (ug_record_get_text (UG_RECORD (note), UG_NOTE_EARLIER), "\n", -1);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *blank = strchr (lines[i], ' ');
      g_autofree char *day = blank != NULL ? g_strndup (lines[i], blank - lines[i]) : NULL;
      g_autofree char *date = day != NULL ? ug_language_format_date (language, day) : NULL;
      g_autofree char *line = NULL;

      if (blank == NULL)
        continue;
      if (g_str_equal (day, "-"))
        /* Translators: %s is what the client told before it changed */
        line = g_strdup_printf (ug_tr (language, "Before: %s"), blank + 1);
      else
        /* Translators: a date, and what the client told on it before it changed */
        line = g_strdup_printf (ug_tr (language, "On %1$s: %2$s"), date, blank + 1);
      add_line (text, line);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}
