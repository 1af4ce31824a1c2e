/* ug-interview.c: a question becomes a note, a phrase of the note becomes a goal or a fact.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-interview.h"

#include "ug-person.h"

#include <string.h>

/* Longer than this, an answer is a story and no title; its first sentence is. */
#define LONGEST_TITLE 80

static UgNote *
find_note (UgAgreement *agreement, const char *question_id)
{
  for (guint i = 0; i < ug_record_count (UG_RECORD (agreement), UG_AGREEMENT_NOTES); i++)
    {
      UgRecord *note = ug_record_peek (UG_RECORD (agreement), UG_AGREEMENT_NOTES, i);

      if (g_str_equal (ug_record_get_text (note, UG_NOTE_QUESTION_ID), question_id))
        return UG_NOTE (note);
    }

  return NULL;
}

/* The language that is spoken, if the firm has questions in it: a question in the wrong language is
 * better than none. */
static int
choose_language (UgFirm *firm, UgAgreement *agreement)
{
  const char *spoken = ug_record_get_text (UG_RECORD (agreement), UG_AGREEMENT_PAPER_LANGUAGE);
  int choice;

  if (*spoken == '\0')
    spoken = ug_record_get_text (UG_RECORD (firm), UG_FIRM_LANGUAGE);
  choice = ug_choice_from_nick (ug_question_language_choices, spoken);

  for (guint i = 0; i < ug_record_count (UG_RECORD (firm), UG_FIRM_QUESTIONS); i++)
    {
      UgRecord *question = ug_record_peek (UG_RECORD (firm), UG_FIRM_QUESTIONS, i);

      if (choice > 0 && ug_record_get_choice (question, UG_QUESTION_LANGUAGE) == choice)
        return choice;
    }

  return UG_QUESTION_LANGUAGE_NONE;
}

/* A question without a language suits any. */
static gboolean
is_spoken (UgRecord *question, int language)
{
  const int own = ug_record_get_choice (question, UG_QUESTION_LANGUAGE);

  return own == UG_QUESTION_LANGUAGE_NONE || language == UG_QUESTION_LANGUAGE_NONE
         || own == language;
}

static UgNote *
new_draft (UgRecord *question)
{
  UgRecord *note = ug_record_new (UG_TYPE_NOTE);

  ug_record_set_text (note, UG_NOTE_QUESTION_ID, ug_record_get_id (question));
  ug_record_set_text (note, UG_NOTE_THEME, ug_record_get_text (question, UG_QUESTION_THEME));
  ug_record_set_text (note, UG_NOTE_QUESTION, ug_record_get_text (question, UG_QUESTION_TEXT));

  return UG_NOTE (note);
}

/**
 * ug_interview_list:
 * @firm: whose questions are asked
 * @agreement: where the answers are kept
 *
 * Returns: (transfer full) (element-type UgNote): a note for every question of the firm that was
 *   answered or is in the language of @agreement, in their order: the agreement's, or a new one
 * that nobody owns until something is said; then the agreement's other notes
 */
GPtrArray *
ug_interview_list (UgFirm *firm, UgAgreement *agreement)
{
  GPtrArray *notes = g_ptr_array_new_with_free_func (g_object_unref);
  int language;

  g_return_val_if_fail (UG_IS_FIRM (firm) && UG_IS_AGREEMENT (agreement), notes);

  language = choose_language (firm, agreement);

  for (guint i = 0; i < ug_record_count (UG_RECORD (firm), UG_FIRM_QUESTIONS); i++)
    {
      UgRecord *question = ug_record_peek (UG_RECORD (firm), UG_FIRM_QUESTIONS, i);
      UgNote *note = find_note (agreement, ug_record_get_id (question));

      if (note != NULL)
        g_ptr_array_add (notes, g_object_ref (note));
      else if (is_spoken (question, language))
        g_ptr_array_add (notes, new_draft (question));
    }

  for (guint i = 0; i < ug_record_count (UG_RECORD (agreement), UG_AGREEMENT_NOTES); i++)
    {
      UgNote *note = ug_record_peek (UG_RECORD (agreement), UG_AGREEMENT_NOTES, i);

      if (!g_ptr_array_find (notes, note, NULL))
        g_ptr_array_add (notes, g_object_ref (note));
    }

  return notes;
}

/**
 * ug_interview_get_question:
 * @firm: whose questions are asked
 * @note: a note
 *
 * Returns: (transfer none) (nullable): the question of the catalogue that @note answers; %NULL for
 *   one's own, and for one the catalogue has no more
 */
UgQuestion *
ug_interview_get_question (UgFirm *firm, UgNote *note)
{
  const char *id = ug_record_get_text (UG_RECORD (note), UG_NOTE_QUESTION_ID);

  for (guint i = 0; i < ug_record_count (UG_RECORD (firm), UG_FIRM_QUESTIONS); i++)
    {
      UgRecord *question = ug_record_peek (UG_RECORD (firm), UG_FIRM_QUESTIONS, i);

      if (g_str_equal (ug_record_get_id (question), id))
        return UG_QUESTION (question);
    }

  return NULL;
}

/**
 * ug_interview_says_something:
 * @note: a note
 *
 * Returns: whether anything was written down
 */
gboolean
ug_interview_says_something (UgNote *note)
{
  return !ug_record_is_blank (UG_RECORD (note), UG_NOTE_TEXT)
         || !ug_record_is_blank (UG_RECORD (note), UG_NOTE_QUOTE);
}

/**
 * ug_interview_is_open:
 * @note: a note
 *
 * Returns: whether the question is still to be asked: neither answered nor skipped
 */
gboolean
ug_interview_is_open (UgNote *note)
{
  return !ug_interview_says_something (note)
         && !ug_record_get_switch (UG_RECORD (note), UG_NOTE_SKIPPED);
}

/* A question of the catalogue is there anyway; one's own is worth keeping for itself. */
static gboolean
deserves_keeping (UgNote *note)
{
  return !ug_interview_is_open (note)
         || (ug_record_is_blank (UG_RECORD (note), UG_NOTE_QUESTION_ID)
             && !ug_record_is_blank (UG_RECORD (note), UG_NOTE_QUESTION));
}

/**
 * ug_interview_keep:
 * @note: a note, perhaps one that nobody owns yet
 * @agreement: where the answers are kept
 * @now: the moment, for a note that comes in
 *
 * Takes a note in once it has something to say. A question that was skipped, and answered after
 * all, is not skipped.
 *
 * Returns: whether the agreement owns it now
 */
gboolean
ug_interview_keep (UgNote *note, UgAgreement *agreement, GDateTime *now)
{
  UgRecord *record = UG_RECORD (note);
  g_autoptr (GDateTime) utc = NULL;
  g_autofree char *at = NULL;

  if (ug_interview_says_something (note))
    ug_record_set_switch (record, UG_NOTE_SKIPPED, FALSE);
  if (ug_record_get_owner (record) != NULL)
    return TRUE;
  if (!deserves_keeping (note))
    return FALSE;

  /* Owned first: whoever listens to its changes may well keep it again. */
  ug_record_append (UG_RECORD (agreement), UG_AGREEMENT_NOTES, record);
  utc = g_date_time_to_utc (now);
  at = g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ");
  ug_record_set_text (record, UG_NOTE_AT, at);

  return TRUE;
}

/**
 * ug_interview_let_go:
 * @note: a note that nobody looks at any more
 *
 * What was emptied again leaves the agreement; a note that says anything stays.
 */
void
ug_interview_let_go (UgNote *note)
{
  UgRecord *record = UG_RECORD (note);

  if (ug_record_get_owner (record) != NULL && !deserves_keeping (note))
    ug_record_remove (record);
}

static gboolean
is_blank (const char *text)
{
  for (; text != NULL && *text != '\0'; text = g_utf8_next_char (text))
    if (!g_unichar_isspace (g_utf8_get_char (text)))
      return FALSE;

  return TRUE;
}

/**
 * ug_interview_get_phrase:
 * @note: a note
 * @selected: (nullable): what was marked in it
 *
 * Returns: (transfer full): what was marked; with nothing marked the client's own words, and
 * failing these all that was said; "" for a note that says nothing
 */
char *
ug_interview_get_phrase (UgNote *note, const char *selected)
{
  const char *quote = ug_record_get_text (UG_RECORD (note), UG_NOTE_QUOTE);

  if (!is_blank (selected))
    return g_strstrip (g_strdup (selected));
  if (!is_blank (quote))
    return g_strstrip (g_strdup (quote));

  return g_strstrip (g_strdup (ug_record_get_text (UG_RECORD (note), UG_NOTE_TEXT)));
}

static char *
put_on_one_line (const char *phrase)
{
  GString *line = g_string_new (NULL);

  for (; *phrase != '\0'; phrase = g_utf8_next_char (phrase))
    {
      const gunichar letter = g_utf8_get_char (phrase);

      if (!g_unichar_isspace (letter))
        g_string_append_unichar (line, letter);
      else if (line->len > 0 && line->str[line->len - 1] != ' ')
        g_string_append_c (line, ' ');
    }

  return g_string_free (line, FALSE);
}

/* Where the first sentence ends: its full stop, or the end of the text. */
static const char *
find_end_of_sentence (const char *line)
{
  for (const char *at = line; *at != '\0'; at++)
    if (strchr (".!?", *at) != NULL && at[1] == ' ')
      return at;

  return line + strlen (line);
}

/* A title is one line, begins with a capital, and ends without a full stop. */
static char *
make_title (const char *phrase)
{
  g_autofree char *line = put_on_one_line (phrase);
  g_autofree char *first = NULL;
  g_autofree char *capital = NULL;

  if (*line == '\0')
    return g_strdup ("");
  if (g_utf8_strlen (line, -1) > LONGEST_TITLE)
    *(char *)find_end_of_sentence (line) = '\0';
  while (*line != '\0' && strchr (".,;: ", line[strlen (line) - 1]) != NULL)
    line[strlen (line) - 1] = '\0';

  first = g_utf8_substring (line, 0, MIN (g_utf8_strlen (line, -1), 1));
  capital = g_utf8_strup (first, -1);

  return g_strconcat (capital, line + strlen (first), NULL);
}

static gboolean
has_strategic (UgAgreement *agreement)
{
  for (guint i = 0; i < ug_record_count (UG_RECORD (agreement), UG_AGREEMENT_GOALS); i++)
    if (ug_record_get_choice (ug_record_peek (UG_RECORD (agreement), UG_AGREEMENT_GOALS, i),
                              UG_GOAL_LEVEL)
        == UG_GOAL_LEVEL_STRATEGIC)
      return TRUE;

  return FALSE;
}

/* A goal found while another is looked at belongs beside it, until somebody says otherwise. */
static void
link_beside (UgRecord *goal, UgGoal *beside)
{
  const char *above[] = { NULL, NULL };

  if (beside == NULL)
    return;

  above[0] = ug_record_get_id (UG_RECORD (beside));
  if (ug_record_get_choice (UG_RECORD (beside), UG_GOAL_LEVEL) == UG_GOAL_LEVEL_STRATEGIC)
    ug_record_set_refs (goal, UG_GOAL_SERVES, above);
  else
    ug_record_set_refs (goal, UG_GOAL_SERVES,
                        ug_record_get_refs (UG_RECORD (beside), UG_GOAL_SERVES));
}

/**
 * ug_interview_make_goal:
 * @note: what was said
 * @selected: (nullable): what was marked in it
 * @agreement: where goals are kept
 * @beside: (nullable): the goal that is looked at
 *
 * Adds a goal at the end, named by the phrase, with the words kept as they were said. The first
 * goal is strategic; the next ones are operational, and serve what @beside stands for.
 *
 * Returns: (transfer none): the goal
 */
UgGoal *
ug_interview_make_goal (UgNote *note, const char *selected, UgAgreement *agreement, UgGoal *beside)
{
  g_autoptr (UgRecord) goal = ug_record_new (UG_TYPE_GOAL);
  g_autofree char *phrase = NULL;
  g_autofree char *title = NULL;

  g_return_val_if_fail (UG_IS_NOTE (note) && UG_IS_AGREEMENT (agreement), NULL);

  phrase = ug_interview_get_phrase (note, selected);
  title = make_title (phrase);
  ug_record_set_text (goal, UG_GOAL_TITLE, title);
  ug_record_set_text (goal, UG_GOAL_WORDS, phrase);
  ug_record_set_text (goal, UG_GOAL_SAID_BY,
                      ug_record_get_text (UG_RECORD (note), UG_NOTE_SAID_BY));
  if (has_strategic (agreement))
    {
      ug_record_set_choice (goal, UG_GOAL_LEVEL, UG_GOAL_LEVEL_OPERATIONAL);
      link_beside (goal, beside);
    }
  ug_record_append (UG_RECORD (agreement), UG_AGREEMENT_GOALS, goal);

  return UG_GOAL (goal);
}

/**
 * ug_interview_make_fact:
 * @note: what was said
 * @selected: (nullable): what was marked in it
 * @now: the moment
 *
 * Returns: (transfer full): a fact that nobody owns yet: the phrase, under the theme of the
 *   question, with who told it and when
 */
UgFact *
ug_interview_make_fact (UgNote *note, const char *selected, GDateTime *now)
{
  UgRecord *fact = ug_record_new (UG_TYPE_FACT);
  g_autofree char *phrase = ug_interview_get_phrase (note, selected);
  g_autofree char *line = put_on_one_line (phrase);
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");

  ug_record_set_text (fact, UG_FACT_TITLE, ug_record_get_text (UG_RECORD (note), UG_NOTE_THEME));
  ug_record_set_text (fact, UG_FACT_VALUE, line);
  ug_record_set_text (fact, UG_FACT_TOLD_BY,
                      ug_record_get_text (UG_RECORD (note), UG_NOTE_SAID_BY));
  ug_record_set_text (fact, UG_FACT_TOLD_ON, today);

  return UG_FACT (fact);
}

/**
 * ug_interview_make_person:
 * @note: what was said
 * @selected: (nullable): what was marked in it
 *
 * Returns: (transfer full): a person of theirs that nobody owns yet, named by the phrase
 */
UgRecord *
ug_interview_make_person (UgNote *note, const char *selected)
{
  UgRecord *person = ug_record_new (UG_TYPE_PERSON);
  g_autofree char *phrase = ug_interview_get_phrase (note, selected);
  g_autofree char *line = put_on_one_line (phrase);

  ug_record_set_choice (person, UG_PERSON_SIDE, UG_SIDE_THEIRS);
  ug_record_set_text (person, UG_PERSON_NAME, line);

  return person;
}

/**
 * ug_interview_make_critical:
 * @note: what was said
 * @selected: (nullable): what was marked in it
 * @agreement: the agreement the note belongs to
 *
 * The situation becomes one more of the client's own examples of the most urgent priority.
 *
 * Returns: (transfer none) (nullable): the priority, or %NULL while the agreement has none
 */
UgPriority *
ug_interview_make_critical (UgNote *note, const char *selected, UgAgreement *agreement)
{
  UgRecord *priority = ug_record_peek (UG_RECORD (agreement), UG_AGREEMENT_PRIORITIES, 0);
  g_autofree char *phrase = ug_interview_get_phrase (note, selected);
  g_autofree char *line = put_on_one_line (phrase);
  g_autofree char *examples = NULL;

  if (priority == NULL)
    return NULL;

  if (ug_record_is_blank (priority, UG_PRIORITY_EXAMPLES))
    examples = g_strdup (line);
  else
    examples =
        g_strdup_printf ("%s\n%s", ug_record_get_text (priority, UG_PRIORITY_EXAMPLES), line);
  ug_record_set_text (priority, UG_PRIORITY_EXAMPLES, examples);

  return UG_PRIORITY (priority);
}

/**
 * ug_interview_make_higher_goal:
 * @goal: an operational goal
 * @agreement: where goals are kept
 *
 * One step up the ladder "why does that matter?": adds a strategic goal without a name that @goal
 * serves.
 *
 * Returns: (transfer none): the goal above
 */
UgGoal *
ug_interview_make_higher_goal (UgGoal *goal, UgAgreement *agreement)
{
  g_autoptr (UgRecord) above = ug_record_new (UG_TYPE_GOAL);

  ug_record_set_text (above, UG_GOAL_SAID_BY,
                      ug_record_get_text (UG_RECORD (goal), UG_GOAL_SAID_BY));
  ug_record_append (UG_RECORD (agreement), UG_AGREEMENT_GOALS, above);
  ug_record_toggle_ref (UG_RECORD (goal), UG_GOAL_SERVES, ug_record_get_id (above), TRUE);

  return UG_GOAL (above);
}
