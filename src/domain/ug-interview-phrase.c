/* ug-interview-phrase.c: a phrase of a note becomes a goal, a fact, a person or an example.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-interview.h"

#include "ug-evidence.h"
#include "ug-glossary-term.h"
#include "ug-people.h"

#include <string.h>

/* Longer than this, an answer is a story and no title; its first sentence is. */
#define LONGEST_TITLE 80

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

/* What came of a note leads back to the words it came from. */
static void
remember (UgNote *note, UgRecord *outcome)
{
  ug_record_toggle_ref (UG_RECORD (note), UG_NOTE_BECAME, ug_record_get_id (outcome), TRUE);
}

/**
 * ug_interview_add_evidence:
 * @goal: a goal
 * @mark: how sure we are, as somebody has chosen
 * @said: what was said
 * @said_by: who said it, or ""
 * @now: the moment
 *
 * Returns: (transfer none): the evidence, at the end of those of @goal
 */
UgEvidence *
ug_interview_add_evidence (
    UgGoal *goal, UgEvidenceMark mark, const char *said, const char *said_by, GDateTime *now)
{
  g_autoptr (UgRecord) evidence = ug_record_new (UG_TYPE_EVIDENCE);
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");

  ug_record_set_choice (evidence, UG_EVIDENCE_MARK, mark);
  ug_record_set_text (evidence, UG_EVIDENCE_TEXT, said);
  ug_record_set_text (evidence, UG_EVIDENCE_TOLD_BY, said_by);
  ug_record_set_text (evidence, UG_EVIDENCE_TOLD_ON, today);
  ug_record_append (UG_RECORD (goal), UG_GOAL_EVIDENCE, evidence);

  return UG_EVIDENCE (evidence);
}

/* What was chosen for the whole answer holds for its goal. */
static void
inherit_evidence (UgNote *note, UgRecord *goal, GDateTime *now)
{
  const int mark = ug_record_get_choice (UG_RECORD (note), UG_NOTE_EVIDENCE);
  const gboolean told = !ug_record_is_blank (UG_RECORD (note), UG_NOTE_TEXT);

  if (mark != UG_EVIDENCE_MARK_NONE)
    ug_interview_add_evidence (
        UG_GOAL (goal), mark,
        ug_record_get_text (UG_RECORD (note), told ? UG_NOTE_TEXT : UG_NOTE_QUOTE),
        ug_record_get_text (UG_RECORD (note), UG_NOTE_SAID_BY), now);
}

/**
 * ug_interview_make_goal:
 * @note: what was said
 * @selected: (nullable): what was marked in it
 * @agreement: where goals are kept
 * @beside: (nullable): the goal that is looked at
 * @now: the moment
 *
 * Adds a goal at the end, named by the phrase, with the words kept as they were said, and with the
 * evidence that was chosen for the note. The first goal is strategic; the next ones are
 * operational, and serve what @beside stands for.
 *
 * Returns: (transfer none): the goal
 */
UgGoal *
ug_interview_make_goal (
    UgNote *note, const char *selected, UgAgreement *agreement, UgGoal *beside, GDateTime *now)
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
  inherit_evidence (note, goal, now);
  ug_record_append (UG_RECORD (agreement), UG_AGREEMENT_GOALS, goal);
  remember (note, goal);

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
  remember (note, fact);

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
  remember (note, person);

  return person;
}

/**
 * ug_interview_make_word:
 * @note: what was said
 * @selected: (nullable): what was marked in it
 *
 * Returns: (transfer full): a term of the glossary that nobody owns yet: the client's word, whose
 *   meaning for us is still to be said
 */
UgRecord *
ug_interview_make_word (UgNote *note, const char *selected)
{
  UgRecord *term = ug_record_new (UG_TYPE_GLOSSARY_TERM);
  g_autofree char *phrase = ug_interview_get_phrase (note, selected);
  g_autofree char *line = put_on_one_line (phrase);

  ug_record_set_text (term, UG_GLOSSARY_TERM_THEIRS, line);
  remember (note, term);

  return term;
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
  remember (note, priority);

  return UG_PRIORITY (priority);
}

static UgGoal *
find_goal_above (UgRecord *goal, UgRecord *agreement)
{
  const char *const *ids = ug_record_get_refs (goal, UG_GOAL_SERVES);

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      UgRecord *above = ug_record_find (agreement, ids[i]);

      if (above != NULL && above != goal && UG_IS_GOAL (above))
        return UG_GOAL (above);
    }

  return NULL;
}

/**
 * ug_interview_climb:
 * @goal: an operational goal
 * @agreement: where goals are kept
 *
 * One step up the ladder "why does that matter to you?": to the first goal that @goal serves. When
 * it serves none, a strategic goal without a name is added above it.
 *
 * Returns: (transfer none): the goal above
 */
UgGoal *
ug_interview_climb (UgGoal *goal, UgAgreement *agreement)
{
  UgGoal *found = find_goal_above (UG_RECORD (goal), UG_RECORD (agreement));
  g_autoptr (UgRecord) above = NULL;

  if (found != NULL)
    return found;

  above = ug_record_new (UG_TYPE_GOAL);
  ug_record_set_text (above, UG_GOAL_SAID_BY,
                      ug_record_get_text (UG_RECORD (goal), UG_GOAL_SAID_BY));
  ug_record_append (UG_RECORD (agreement), UG_AGREEMENT_GOALS, above);
  ug_record_toggle_ref (UG_RECORD (goal), UG_GOAL_SERVES, ug_record_get_id (above), TRUE);

  return UG_GOAL (above);
}

static void
forget (UgRecord *record, gpointer id)
{
  if (UG_IS_NOTE (record) && ug_record_has_ref (record, UG_NOTE_BECAME, id))
    ug_record_toggle_ref (record, UG_NOTE_BECAME, id, FALSE);
}

/**
 * ug_interview_take_back:
 * @outcome: a goal, a fact, a person or a word that was made of a phrase
 *
 * Removes it; the note it came from knows nothing of it any more. Nothing happens to one that was
 * removed already.
 */
void
ug_interview_take_back (UgRecord *outcome)
{
  if (ug_record_get_owner (outcome) == NULL)
    return;

  ug_record_foreach (ug_record_get_root (outcome), forget, (gpointer)ug_record_get_id (outcome));
  ug_record_remove (outcome);
}

typedef struct
{
  const char *id;
  UgLanguage *language;
  GString *words;
} WordsSearch;

static void
add_words (UgRecord *record, gpointer user_data)
{
  WordsSearch *search = user_data;
  g_autofree char *phrase = NULL;
  g_autofree char *line = NULL;
  UgPerson *person;

  if (!UG_IS_NOTE (record) || !ug_record_has_ref (record, UG_NOTE_BECAME, search->id))
    return;

  phrase = ug_interview_get_phrase (UG_NOTE (record), NULL);
  line = put_on_one_line (phrase);
  person = ug_people_find (record, ug_record_get_text (record, UG_NOTE_SAID_BY));
  if (search->words->len > 0)
    g_string_append_c (search->words, '\n');
  if (person != NULL)
    {
      g_autofree char *name = ug_person_get_display (person, search->language);

      /* Translators: what somebody said, and who */
      g_string_append_printf (search->words, ug_tr (search->language, "“%1$s” — %2$s"), line, name);
    }
  else
    /* Translators: %s is what somebody said */
    g_string_append_printf (search->words, ug_tr (search->language, "“%s”"), line);
}

/**
 * ug_interview_say_words:
 * @outcome: a goal, a fact, a person or a priority
 * @language: the language to say it in
 *
 * Returns: (transfer full): the words it came from in the interview, each answer on a line with who
 *   said it; "" for what came from no answer
 */
char *
ug_interview_say_words (UgRecord *outcome, UgLanguage *language)
{
  g_autoptr (GString) words = g_string_new (NULL);
  WordsSearch search = { ug_record_get_id (outcome), language, words };

  ug_record_foreach (ug_record_get_root (outcome), add_words, &search);

  return g_string_free (g_steal_pointer (&words), FALSE);
}
