/* ug-compose-review.c: what a review found, and a slip to say what one thinks.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-composer.h"

#include "ug-action.h"
#include "ug-chart-feedback.h"
#include "ug-date.h"
#include "ug-feedback-result.h"
#include "ug-goal.h"
#include "ug-measure.h"
#include "ug-people.h"
#include "ug-quality.h"
#include "ug-review-begin.h"
#include "ug-review-words.h"
#include "ug-verdict.h"
#include "ug-weights.h"

/* So far apart that a pen can circle one. */
#define CIRCLES "1     2     3     4     5"

static void
append_lines (UgComposer *self, UgRecord *review, guint field)
{
  g_autofree char *said = ug_composer_dup (review, field);
  const char *label = ug_tr (self->language, ug_record_get_field (review, field)->label);

  if (*said == '\0')
    return;

  ug_sheet_append_heading (self->sheet, label, ug_record_get_field (review, field)->name);
  ug_sheet_append_text (self->sheet, UG_BLOCK_PARAGRAPH, ug_text_new (UG_INK_BODY, said));
}

static char *
dup_date (UgComposer *self, UgRecord *record, guint field)
{
  return ug_date_to_words (ug_record_get_text (record, field), self->language);
}

/* "1 December 2026 – 20 February 2027" */
static char *
say_period (UgComposer *self, UgRecord *review)
{
  g_autofree char *from = dup_date (self, review, UG_REVIEW_PERIOD_FROM);
  g_autofree char *until = dup_date (self, review, UG_REVIEW_PERIOD_UNTIL);

  if (*from == '\0' && *until == '\0')
    return g_strdup ("");

  return g_strdup_printf ("%s – %s", *from != '\0' ? from : "…", *until != '\0' ? until : "…");
}

static char *
say_side (UgComposer *self, UgRecord *review, UgSide side)
{
  const char *const *people = ug_record_get_refs (review, UG_REVIEW_PARTICIPANTS);
  GString *names = g_string_new (NULL);

  for (guint i = 0; people != NULL && people[i] != NULL; i++)
    {
      UgPerson *person = ug_people_find (review, people[i]);
      g_autofree char *name = NULL;

      if (person == NULL || ug_record_get_choice (UG_RECORD (person), UG_PERSON_SIDE) != (int)side)
        continue;
      name = ug_person_get_display_with_role (person, self->language);
      g_string_append_printf (names, "%s%s", names->len > 0 ? "; " : "", name);
    }

  return g_string_free (names, FALSE);
}

static void
append_frame (UgComposer *self, UgRecord *review)
{
  const gint64 version = ug_record_get_number (review, UG_REVIEW_VERSION);
  g_autofree char *day = dup_date (self, review, UG_REVIEW_HELD_ON);
  g_autofree char *place = ug_composer_dup (review, UG_REVIEW_PLACE);
  g_autofree char *period = say_period (self, review);
  g_autofree char *number =
      version > 0 ? ug_language_format_number (self->language, version) : g_strdup ("");
  UgText *text = ug_text_new (UG_INK_LEAD, day);

  ug_composer_add_label (self, text, ug_tr (self->language, "Place"), place);
  ug_composer_add_label (self, text, ug_tr (self->language, "The period"), period);
  ug_composer_add_label (self, text, ug_tr (self->language, "Judged by version"), number);
  for (UgSide side = UG_SIDE_THEIRS; side <= UG_SIDE_OURS; side++)
    {
      g_autofree char *names = say_side (self, review, side);

      ug_composer_add_label (self, text, ug_tr (self->language, ug_side_choices[side].label),
                             names);
    }
  ug_sheet_append_text (self->sheet, UG_BLOCK_PARAGRAPH, text);
}

static gboolean
is_carried (UgRecord *action)
{
  return !ug_record_is_blank (action, UG_ACTION_CARRIED_FROM);
}

static void
append_action (UgComposer *self, UgRecord *action)
{
  const int state = ug_record_get_choice (action, UG_ACTION_STATE);
  const gboolean moved = !ug_record_is_blank (action, UG_ACTION_WAS_DUE)
                         && !g_str_equal (ug_record_get_text (action, UG_ACTION_WAS_DUE),
                                          ug_record_get_text (action, UG_ACTION_DUE));
  g_autofree char *title = ug_composer_dup (action, UG_ACTION_TITLE);
  g_autofree char *note = ug_composer_dup (action, UG_ACTION_NOTE);
  g_autofree char *who = ug_composer_say_person (self, action, UG_ACTION_WHO);
  g_autofree char *due = dup_date (self, action, UG_ACTION_DUE);
  g_autofree char *before = dup_date (self, action, UG_ACTION_WAS_DUE);
  UgText *cells[] = { ug_text_new (UG_INK_CELL, title), ug_text_new (UG_INK_CELL, who),
                      ug_text_new (UG_INK_CELL, due),
                      ug_text_new (UG_INK_AGREED,
                                   ug_tr (self->language, ug_action_state_choices[state].label)) };

  ug_text_add_line (cells[0], UG_INK_FINE, note);
  if (moved)
    {
      /* Translators: the date by which something was to be done first */
      g_autofree char *was = g_strdup_printf (ug_tr (self->language, "was %s"), before);

      ug_text_add_line (cells[2], UG_INK_FINE, was);
    }
  ug_sheet_append_row (self->sheet, cells);
}

/* What was promised before, and what is promised now, are two lists. */
static void
append_actions (
    UgComposer *self, UgRecord *review, gboolean carried, const char *title, const char *anchor)
{
  static const double weights[] = { 5, 2.4, 2.2, 1.8 };
  const char *labels[] = { ug_tr (self->language, "What is done"),
                           ug_tr (self->language, "Who does it"), ug_tr (self->language, "Done by"),
                           ug_tr (self->language, "State") };
  guint rows = 0;

  for (guint i = 0; i < ug_record_count (review, UG_REVIEW_ACTIONS); i++)
    rows += is_carried (ug_record_peek (review, UG_REVIEW_ACTIONS, i)) == carried;
  if (rows == 0)
    return;

  ug_sheet_append_heading (self->sheet, title, anchor);
  ug_sheet_open_table (self->sheet, weights, labels, G_N_ELEMENTS (weights));
  for (guint i = 0; i < ug_record_count (review, UG_REVIEW_ACTIONS); i++)
    {
      UgRecord *action = ug_record_peek (review, UG_REVIEW_ACTIONS, i);

      if (is_carried (action) == carried)
        append_action (self, action);
    }
  ug_sheet_close_table (self->sheet);
}

/* "Calls a day: 40 → 15" */
static char *
say_measure (UgRecord *goal)
{
  const char *measure = ug_record_get_text (goal, UG_GOAL_MEASURE);
  const char *from = ug_record_get_text (goal, UG_GOAL_FROM);
  const char *to = ug_record_get_text (goal, UG_GOAL_TO);

  if (*from == '\0' && *to == '\0')
    return g_strdup (measure);

  return g_strdup_printf ("%s%s%s → %s", measure, *measure != '\0' ? ": " : "",
                          *from != '\0' ? from : "…", *to != '\0' ? to : "…");
}

/* A goal may be gone since its review: what was measured of it is not told without it. */
static gboolean
measures_any_goal (UgComposer *self, UgRecord *review)
{
  for (guint i = 0; i < ug_record_count (review, UG_REVIEW_MEASURES); i++)
    {
      UgRecord *measure = ug_record_peek (review, UG_REVIEW_MEASURES, i);
      UgRecord *goal =
          ug_record_find (self->agreement, ug_record_get_text (measure, UG_MEASURE_GOAL));

      if (goal != NULL && UG_IS_GOAL (goal))
        return TRUE;
    }

  return FALSE;
}

static void
append_measures (UgComposer *self, UgRecord *review)
{
  static const double weights[] = { 6, 4 };
  const char *labels[] = { ug_tr (self->language, "Goal"),
                           ug_tr (self->language, "Where it stands now") };

  if (!measures_any_goal (self, review))
    return;

  ug_sheet_append_heading (self->sheet, ug_tr (self->language, "Goals"), "goals");
  ug_sheet_open_table (self->sheet, weights, labels, G_N_ELEMENTS (weights));
  for (guint i = 0; i < ug_record_count (review, UG_REVIEW_MEASURES); i++)
    {
      UgRecord *measure = ug_record_peek (review, UG_REVIEW_MEASURES, i);
      UgRecord *goal =
          ug_record_find (self->agreement, ug_record_get_text (measure, UG_MEASURE_GOAL));
      g_autofree char *value = ug_composer_dup (measure, UG_MEASURE_VALUE);
      g_autofree char *comment = ug_composer_dup (measure, UG_MEASURE_COMMENT);
      g_autofree char *wanted = NULL;
      const char *state =
          ug_measure_state_choices[ug_record_get_choice (measure, UG_MEASURE_STATE)].label;
      UgText *cells[2];

      if (goal == NULL || !UG_IS_GOAL (goal))
        continue;
      wanted = say_measure (goal);
      cells[0] = ug_text_new (UG_INK_CELL, ug_record_get_text (goal, UG_GOAL_TITLE));
      cells[1] = ug_text_new (UG_INK_AGREED, state != NULL ? ug_tr (self->language, state) : "—");
      ug_text_add_line (cells[0], UG_INK_FINE, wanted);
      ug_text_add_line (cells[1], UG_INK_CELL, value);
      ug_text_add_line (cells[1], UG_INK_FINE, comment);
      ug_sheet_append_row (self->sheet, cells);
    }
  ug_sheet_close_table (self->sheet);
}

/* Without a result and without a decision nobody has looked at it yet: a blank for the pen. */
static UgText *
say_verdict (UgComposer *self, UgRecord *verdict)
{
  const int result = ug_record_get_choice (verdict, UG_VERDICT_RESULT);
  const int decision = ug_record_get_choice (verdict, UG_VERDICT_DECISION);
  g_autofree char *measured = ug_composer_dup (verdict, UG_VERDICT_MEASURED);
  g_autofree char *cause = ug_composer_dup (verdict, UG_VERDICT_CAUSE);
  g_autofree char *change = ug_composer_dup (verdict, UG_VERDICT_CHANGE_TO);
  const char *label = ug_verdict_result_choices[result].label;
  UgText *text = ug_text_new (
      UG_INK_AGREED, label != NULL && *label != '\0' ? ug_tr (self->language, label) : "—");

  ug_text_add_line (text, UG_INK_FINE, measured);
  ug_composer_add_label (self, text, ug_tr (self->language, "Cause"), cause);
  if (decision == UG_VERDICT_DECISION_CHANGE)
    {
      g_autofree char *asker = ug_composer_say_person (self, verdict, UG_VERDICT_ASKED_BY);

      ug_composer_add_label (self, text, ug_tr (self->language, "Change to"), change);
      ug_composer_add_label (self, text, ug_tr (self->language, "Who asks for it"), asker);
    }

  return text;
}

static void
append_quality (UgComposer *self, UgRecord *review)
{
  static const double weights[] = { 4.4, 1.2, 1.2, 3.2 };
  const char *labels[] = { ug_tr (self->language, "Factor"), ug_tr (self->language, "Weight"),
                           ug_tr (self->language, "Score"), ug_tr (self->language, "Measured") };

  if (ug_record_count (review, UG_REVIEW_QUALITIES) == 0)
    return;

  ug_sheet_append_heading (self->sheet, ug_tr (self->language, "Quality"), "quality");
  ug_sheet_open_table (self->sheet, weights, labels, G_N_ELEMENTS (weights));
  for (guint i = 0; i < ug_record_count (review, UG_REVIEW_QUALITIES); i++)
    {
      UgRecord *quality = ug_record_peek (review, UG_REVIEW_QUALITIES, i);
      const gint64 given = ug_record_get_number (quality, UG_QUALITY_SCORE);
      g_autofree char *weight = ug_language_format_number (
          self->language, ug_record_get_number (quality, UG_QUALITY_WEIGHT));
      g_autofree char *score =
          given > 0 ? ug_language_format_number (self->language, given) : g_strdup ("—");
      g_autofree char *measured = ug_composer_dup (quality, UG_QUALITY_MEASURED);
      UgText *cells[] = { ug_text_new (UG_INK_CELL, ug_record_get_text (quality, UG_QUALITY_TITLE)),
                          ug_text_new (UG_INK_CELL, weight), ug_text_new (UG_INK_AGREED, score),
                          ug_text_new (UG_INK_CELL, measured) };

      ug_sheet_append_row (self->sheet, cells);
    }
  ug_sheet_close_table (self->sheet);
}

static void
append_counts (UgComposer *self, UgRecord *review)
{
  UgText *text = NULL;
  UgReviewCount count;

  ug_review_count (UG_REVIEW (review), UG_AGREEMENT (self->agreement), &count);
  for (UgExpectationKind kind = 0; kind < UG_N_KINDS; kind++)
    {
      g_autofree char *words = ug_review_kind_to_words (&count, kind, self->language);

      if (*words == '\0')
        continue;
      if (text == NULL)
        text = ug_text_new (UG_INK_STRONG, words);
      else
        ug_text_add_line (text, UG_INK_STRONG, words);
    }
  if (text != NULL)
    ug_sheet_append_text (self->sheet, UG_BLOCK_PARAGRAPH, text);
}

static void
append_verdicts (UgComposer *self, UgRecord *review)
{
  static const double weights[] = { 6, 4 };
  const char *labels[] = { ug_tr (self->language, "The promise then in force"),
                           ug_tr (self->language, "Result") };

  if (ug_record_count (review, UG_REVIEW_VERDICTS) == 0)
    return;

  ug_sheet_append_heading (self->sheet, ug_tr (self->language, "Promises"), "promises");
  append_counts (self, review);
  ug_sheet_open_table (self->sheet, weights, labels, G_N_ELEMENTS (weights));
  for (guint i = 0; i < ug_record_count (review, UG_REVIEW_VERDICTS); i++)
    {
      UgRecord *verdict = ug_record_peek (review, UG_REVIEW_VERDICTS, i);
      g_autofree char *sentence = ug_composer_dup (verdict, UG_VERDICT_SENTENCE);
      UgText *cells[] = { ug_text_new (UG_INK_CELL, sentence), say_verdict (self, verdict) };

      ug_sheet_append_row (self->sheet, cells);
    }
  ug_sheet_close_table (self->sheet);
}

static void
append_next (UgComposer *self, UgRecord *review)
{
  g_autofree char *next = dup_date (self, review, UG_REVIEW_NEXT_ON);

  if (*next == '\0')
    return;

  ug_sheet_append_heading (self->sheet, ug_tr (self->language, "The next review"), "next");
  ug_sheet_append_text (self->sheet, UG_BLOCK_PARAGRAPH, ug_text_new (UG_INK_STRONG, next));
}

/* How many of each kind, over the reviews. */
static void
append_kept (UgComposer *self)
{
  g_autoptr (UgChart) chart = ug_chart_new_promises (
      UG_CLIENT (self->client), UG_AGREEMENT (self->agreement), self->language);

  if (ug_chart_get_n_panels (chart) > 0)
    ug_compose_chart (self, chart, 1, "promises-kept");
}

/**
 * ug_compose_review:
 * @self: a paper in the making
 *
 * Writes the record of the agreement's latest review: who met, what was measured, what was unusual,
 * what each side wishes, and who does what until when.
 */
void
ug_compose_review (UgComposer *self)
{
  UgReview *last =
      ug_review_get_last (UG_CLIENT (self->client), ug_record_get_id (self->agreement));
  UgRecord *review = UG_RECORD (last);
  UgText *title = ug_text_new (UG_INK_TITLE, ug_tr (self->language, "Review record"));

  ug_sheet_append_text (self->sheet, UG_BLOCK_TITLE, title);
  if (last == NULL)
    {
      ug_sheet_append_text (
          self->sheet, UG_BLOCK_PARAGRAPH,
          ug_text_new (UG_INK_BODY, ug_tr (self->language, "There has been no review yet.")));
      return;
    }

  append_frame (self, review);
  append_actions (self, review, TRUE, ug_tr (self->language, "To be done since the last review"),
                  "past");
  append_measures (self, review);
  ug_compose_opinion (self, ug_record_get_text (review, UG_REVIEW_HELD_ON));
  append_quality (self, review);
  append_verdicts (self, review);
  append_kept (self);
  append_lines (self, review, UG_REVIEW_SITUATIONS);
  append_lines (self, review, UG_REVIEW_SATISFACTION);
  append_lines (self, review, UG_REVIEW_WISHES_THEIRS);
  append_lines (self, review, UG_REVIEW_WISHES_OURS);
  append_lines (self, review, UG_REVIEW_REMEDIES);
  append_actions (self, review, FALSE, ug_tr (self->language, "New actions"), "actions");
  append_next (self, review);
  ug_compose_signatures (self);
}

static void
append_question (UgComposer *self, const char *question)
{
  ug_sheet_append_heading (self->sheet, question, "");
  ug_sheet_append_text (self->sheet, UG_BLOCK_PARAGRAPH,
                        ug_text_new (UG_INK_BODY, "\n____________________________________________"
                                                  "________________________"));
}

/* Whoever types it in again must know whose it is. */
static void
append_addressee (UgComposer *self, const char *name)
{
  g_autofree char *date = g_strdup_printf ("%s: ________________", ug_tr (self->language, "Date"));
  UgText *text = ug_text_new (UG_INK_LEAD, name);

  ug_text_add_line (text, UG_INK_FINE, date);
  ug_sheet_append_text (self->sheet, UG_BLOCK_PARAGRAPH, text);
}

/* Two scores for each factor that weighs. Where none does yet there is no empty table either. */
static void
append_circles (UgComposer *self)
{
  static const double weights[] = { 5, 2.5, 2.5 };
  const char *labels[] = { ug_tr (self->language, "Factor"), ug_tr (self->language, "Expected"),
                           ug_tr (self->language, "Score") };
  g_autoptr (GPtrArray) factors = ug_weights_sorted (UG_AGREEMENT (self->agreement));
  gboolean opened = FALSE;

  for (guint i = 0; i < factors->len; i++)
    {
      UgRecord *factor = factors->pdata[i];
      UgText *cells[3];

      if (ug_record_get_number (factor, UG_FACTOR_WEIGHT) <= 0)
        continue;
      if (!opened)
        ug_sheet_open_table (self->sheet, weights, labels, G_N_ELEMENTS (weights));
      opened = TRUE;
      cells[0] = ug_text_new (UG_INK_CELL, ug_record_get_text (factor, UG_FACTOR_TITLE));
      cells[1] = ug_text_new (UG_INK_CARD_TEXT, CIRCLES);
      cells[2] = ug_text_new (UG_INK_CARD_STRONG, CIRCLES);
      ug_sheet_append_row (self->sheet, cells);
    }
  if (opened)
    ug_sheet_close_table (self->sheet);
}

/**
 * ug_compose_slip:
 * @self: a paper in the making
 *
 * Writes a blank slip: a score for each factor that weighs, and whether one would recommend us.
 */
void
ug_compose_slip (UgComposer *self)
{
  const char *person = self->context->person;

  ug_sheet_append_text (self->sheet, UG_BLOCK_TITLE,
                        ug_text_new (UG_INK_TITLE, ug_tr (self->language, "Feedback slip")));
  if (person != NULL)
    append_addressee (self, person);
  ug_sheet_append_text (
      self->sheet, UG_BLOCK_PARAGRAPH,
      ug_text_new (UG_INK_BODY,
                   ug_tr (self->language, "Circle what you expected and what you got: 1 is poor, 5 "
                                          "is excellent. Leave out what you cannot judge.")));
  append_circles (self);
  ug_sheet_append_heading (
      self->sheet,
      ug_tr (self->language, "How likely are you to recommend us? 0 not at all, 10 surely"),
      "recommend");
  ug_sheet_append_text (
      self->sheet, UG_BLOCK_PARAGRAPH,
      ug_text_new (UG_INK_CARD_STRONG,
                   "0     1     2     3     4     5     6     7     8     9     10"));
  append_question (self, ug_tr (self->language, "Why?"));
  append_question (self, ug_tr (self->language, "What would have made a five a four?"));
  if (person == NULL)
    append_question (self, ug_tr (self->language, "Your name and the date"));
}
