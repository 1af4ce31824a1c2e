/* ug-compose-summary.c: all of it on one page, for whoever was not in the room.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-compose-promises.h"

#include "ug-answering.h"
#include "ug-factor.h"
#include "ug-goal.h"
#include "ug-people.h"
#include "ug-priority.h"
#include "ug-sentence.h"
#include "ug-weights.h"

/* What a page holds. What is more is counted, and stands in the full agreement. */
#define MAX_GOALS 4
#define MAX_PRIORITIES 5
#define MAX_PROMISES 7
#define MAX_FACTORS 4
#define MAX_OPEN 3

#define N_CLOCKS (UG_CLOCK_RESOLUTION + 1)

static char *
say_more (UgComposer *self, guint count)
{
  return g_strdup_printf (ug_trn (self->language, "%u more in the full agreement.",
                                  "%u more in the full agreement.", count),
                          count);
}

static void
append_more (UgComposer *self, guint count)
{
  g_autofree char *line = say_more (self, count);

  if (count > 0)
    ug_sheet_append_text (self->sheet, UG_BLOCK_NOTE, ug_text_new (UG_INK_NOTE, line));
}

/* What is paid, and from when until when. */
static void
append_package (UgComposer *self)
{
  g_autoptr (UgSentence) package =
      ug_sentence_new_package (UG_AGREEMENT (self->agreement), self->language);
  g_autoptr (UgSentence) validity =
      ug_sentence_new_validity (UG_AGREEMENT (self->agreement), self->language);
  UgText *text = ug_text_new (UG_INK_BODY, package != NULL ? ug_sentence_get_text (package) : NULL);

  if (package != NULL && validity != NULL)
    ug_text_add (text, UG_INK_BODY, " ");
  if (validity != NULL)
    ug_text_add (text, UG_INK_BODY, ug_sentence_get_text (validity));

  if (ug_text_is_empty (text))
    ug_text_unref (text);
  else
    ug_sheet_append_text (self->sheet, UG_BLOCK_PARAGRAPH, text);
}

/* Goals: the strategic ones, each with how one will notice. */

static void
append_goal (UgComposer *self, UgRecord *goal, const char *title)
{
  UgText *text = ug_text_new (UG_INK_STRONG, title);
  g_autoptr (UgSentence) sentence = NULL;

  if (!ug_record_is_blank (goal, UG_GOAL_MEASURE))
    {
      sentence = ug_sentence_new_goal (UG_GOAL (goal), self->language);
      if (sentence != NULL)
        ug_text_add_line (text, UG_INK_FINE, ug_sentence_get_note (sentence));
    }
  ug_sheet_append_text (self->sheet, UG_BLOCK_QUOTE, text);
}

static void
append_goals (UgComposer *self)
{
  guint count = 0;

  for (guint i = 0; i < ug_record_count (self->agreement, UG_AGREEMENT_GOALS); i++)
    {
      UgRecord *goal = ug_record_peek (self->agreement, UG_AGREEMENT_GOALS, i);
      g_autofree char *title = ug_composer_dup (goal, UG_GOAL_TITLE);

      if (*title == '\0' || ug_record_get_choice (goal, UG_GOAL_LEVEL) != UG_GOAL_LEVEL_STRATEGIC)
        continue;
      if (count == 0)
        ug_sheet_append_heading (self->sheet, ug_tr (self->language, "What it is for"), "goals");
      if (count++ < MAX_GOALS)
        append_goal (self, goal, title);
    }
  append_more (self, count > MAX_GOALS ? count - MAX_GOALS : 0);
}

/* Times: a row for each priority, a column for each clock. */

static UgText *
say_clock (UgComposer *self, UgRecord *priority, UgClock clock)
{
  for (guint i = 0; i < ug_record_count (self->agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgExpectation *promise = ug_compose_peek_promise (self, i);
      UgRecord *record = UG_RECORD (promise);
      g_autofree char *words = NULL;

      if (!ug_compose_is_kind (promise, UG_EXPECTATION_KIND_TERM)
          || ug_record_get_choice (record, UG_EXPECTATION_CLOCK) != (int)clock
          || !g_str_equal (ug_record_get_text (record, UG_EXPECTATION_PRIORITY),
                           ug_record_get_id (priority)))
        continue;

      words = ug_composer_say_term (self, ug_expectation_get_agreed (promise));
      if (*words != '\0')
        return ug_text_new (UG_INK_AGREED, words);

      return ug_text_new (UG_INK_CELL,
                          ug_trc (self->language, "outcome on paper", "not agreed yet"));
    }

  return ug_text_new (UG_INK_CELL, "—");
}

static void
append_priority (UgComposer *self, UgRecord *priority)
{
  g_autofree char *title = ug_composer_dup (priority, UG_PRIORITY_TITLE);
  UgText *cells[1 + N_CLOCKS];

  cells[0] = ug_text_new (UG_INK_CELL, title);
  for (UgClock clock = 0; clock < N_CLOCKS; clock++)
    cells[1 + clock] = say_clock (self, priority, clock);
  ug_sheet_append_row (self->sheet, cells);
}

static void
append_times (UgComposer *self)
{
  static const double weights[1 + N_CLOCKS] = { 2.5, 2.5, 2.5, 2.5 };
  const guint count = ug_record_count (self->agreement, UG_AGREEMENT_PRIORITIES);
  const char *labels[1 + N_CLOCKS] = { ug_tr (self->language, "What happened") };

  if (count == 0 || !ug_compose_has_kind (self, UG_EXPECTATION_KIND_TERM))
    return;

  for (UgClock clock = 0; clock < N_CLOCKS; clock++)
    labels[1 + clock] = ug_tr (self->language, ug_clock_choices[clock].label);
  ug_sheet_append_heading (self->sheet, ug_tr (self->language, "How fast"), "times");
  ug_sheet_open_table (self->sheet, weights, labels, G_N_ELEMENTS (weights));
  for (guint i = 0; i < MIN (count, MAX_PRIORITIES); i++)
    append_priority (self, ug_record_peek (self->agreement, UG_AGREEMENT_PRIORITIES, i));
  ug_sheet_close_table (self->sheet);
  append_more (self, count > MAX_PRIORITIES ? count - MAX_PRIORITIES : 0);
}

/* Talk: who never drops the line, who meets when, and who reads what. The rest of an emergency
 * stands on the card. */

static gboolean
is_told (UgExpectation *promise)
{
  switch (ug_record_get_choice (UG_RECORD (promise), UG_EXPECTATION_KIND))
    {
    case UG_EXPECTATION_KIND_MEETING:
    case UG_EXPECTATION_KIND_REPORT:
      return TRUE;
    case UG_EXPECTATION_KIND_EMERGENCY:
      return ug_record_get_choice (UG_RECORD (promise), UG_EXPECTATION_PART)
             == UG_EMERGENCY_PART_NEGOTIATOR;
    default:
      return FALSE;
    }
}

/* What counts for a negotiator is the number. */
static char *
say_when (UgComposer *self, UgExpectation *promise)
{
  UgTerm *agreed = ug_expectation_get_agreed (promise);
  UgPerson *person = ug_people_find (
      UG_RECORD (promise), ug_record_get_text (UG_RECORD (promise), UG_EXPECTATION_PERSON));

  if (ug_compose_is_kind (promise, UG_EXPECTATION_KIND_EMERGENCY) && person != NULL)
    return ug_composer_dup (UG_RECORD (person), UG_PERSON_PHONE);
  if (agreed != NULL)
    return ug_composer_say_term (self, agreed);

  return ug_composer_dup (UG_RECORD (promise), UG_EXPECTATION_PERIOD);
}

static void
append_told (UgComposer *self, UgExpectation *promise)
{
  g_autofree char *title = ug_expectation_get_display (promise, self->language);
  g_autofree char *person =
      ug_composer_say_person (self, UG_RECORD (promise), UG_EXPECTATION_PERSON);
  g_autofree char *agreed = say_when (self, promise);
  UgText *when = ug_text_new (UG_INK_AGREED, agreed);
  UgText *cells[] = { ug_text_new (UG_INK_CELL, title), ug_text_new (UG_INK_CELL, person), when };

  if (!ug_expectation_is_answered (promise))
    ug_text_add_line (when, UG_INK_FINE,
                      ug_trc (self->language, "answer on paper", "no answer yet"));
  ug_sheet_append_row (self->sheet, cells);
}

static void
append_talk (UgComposer *self)
{
  static const double weights[] = { 4.2, 2.2, 3.6 };
  const char *labels[] = { ug_tr (self->language, "What about"), ug_tr (self->language, "Who"),
                           ug_tr (self->language, "Agreed") };
  guint count = 0;

  for (guint i = 0; i < ug_record_count (self->agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgExpectation *promise = ug_compose_peek_promise (self, i);

      if (!is_told (promise) || !ug_expectation_is_written (promise))
        continue;
      if (count == 0)
        {
          ug_sheet_append_heading (self->sheet, ug_tr (self->language, "How we talk"), "talk");
          ug_sheet_open_table (self->sheet, weights, labels, G_N_ELEMENTS (weights));
        }
      if (count++ < MAX_PROMISES)
        append_told (self, promise);
    }
  ug_sheet_close_table (self->sheet);
  append_more (self, count > MAX_PROMISES ? count - MAX_PROMISES : 0);
}

/* What matters most and what is still open stand side by side at the foot. */

static UgText *
say_factors (UgComposer *self)
{
  g_autoptr (GPtrArray) factors = ug_weights_sorted (UG_AGREEMENT (self->agreement));
  UgText *text = ug_text_new (UG_INK_CELL, NULL);

  for (guint i = 0; i < MIN (factors->len, MAX_FACTORS); i++)
    {
      UgRecord *factor = factors->pdata[i];
      const gint64 weight = ug_record_get_number (factor, UG_FACTOR_WEIGHT);
      g_autofree char *title = ug_composer_dup (factor, UG_FACTOR_TITLE);
      g_autofree char *points = ug_language_format_number (self->language, weight);
      g_autofree char *line = NULL;

      if (weight <= 0)
        continue;
      /* Translators: a factor of quality and its points, "Keeps promises: 24" */
      line =
          g_strdup_printf (ug_trc (self->language, "name and value", "%1$s: %2$s"), title, points);
      ug_text_add_line (text, UG_INK_CELL, line);
    }

  return text;
}

static UgText *
say_open (UgComposer *self)
{
  g_autoptr (GPtrArray) pending =
      ug_read_back_pending (UG_AGREEMENT (self->agreement), self->language);
  UgText *text = ug_text_new (UG_INK_CELL, NULL);

  for (guint i = 0; i < MIN (pending->len, MAX_OPEN); i++)
    {
      ug_text_add_line (text, UG_INK_CELL, ug_sentence_get_text (pending->pdata[i]));
      ug_text_add_line (text, UG_INK_FINE, ug_sentence_get_note (pending->pdata[i]));
    }
  if (pending->len > MAX_OPEN)
    {
      g_autofree char *more = say_more (self, pending->len - MAX_OPEN);

      ug_text_add_line (text, UG_INK_FINE, more);
    }

  return text;
}

static void
append_foot (UgComposer *self)
{
  UgText *texts[] = { say_factors (self), say_open (self) };
  const char *labels[] = { ug_tr (self->language, "What matters most to you"),
                           ug_tr (self->language, "Still open") };
  UgBlock *heads = ug_block_new (UG_BLOCK_HEADING);
  UgBlock *columns = ug_block_new (UG_BLOCK_COLUMNS);
  guint n_texts = 0;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      if (ug_text_is_empty (texts[i]))
        {
          ug_text_unref (texts[i]);
          continue;
        }
      n_texts++;
      ug_block_add_cell (heads, 1, ug_text_new (UG_INK_HEADING, labels[i]));
      ug_block_add_cell (columns, 1, texts[i]);
    }
  if (n_texts > 0)
    {
      ug_sheet_append (self->sheet, heads);
      ug_sheet_keep_with_next (self->sheet);
      ug_sheet_append (self->sheet, columns);
      return;
    }

  ug_block_unref (heads);
  ug_block_unref (columns);
}

/**
 * ug_compose_summary:
 * @self: a paper in the making
 *
 * Writes what somebody who was not in the room has to know: what it is for, what is paid, how fast,
 * who talks to whom, what matters, and what is still open. Nothing is left out silently.
 */
void
ug_compose_summary (UgComposer *self)
{
  ug_compose_title (self, ug_tr (self->language, "What we agreed"));
  append_package (self);
  append_goals (self);
  append_times (self);
  append_talk (self);
  append_foot (self);
}
