/* ug-compose-quality.c: how the client judges us, and what is still open.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-compose-promises.h"

#include "ug-answering.h"
#include "ug-factor.h"
#include "ug-priority.h"
#include "ug-sentence.h"
#include "ug-weights.h"

static void
append_factor (UgComposer *self, UgRecord *factor, gint64 heaviest)
{
  const gint64 weight = ug_record_get_number (factor, UG_FACTOR_WEIGHT);
  UgBlock *row = ug_block_new (UG_BLOCK_ROW);
  g_autofree char *title = ug_composer_dup (factor, UG_FACTOR_TITLE);
  g_autofree char *meaning = ug_composer_dup (factor, UG_FACTOR_MEANING);
  g_autofree char *points = ug_language_format_number (self->language, weight);
  UgText *text = ug_text_new (UG_INK_CELL, title);

  ug_text_add_line (text, UG_INK_FINE, meaning);
  ug_block_add_cell (row, 5.6, text);
  ug_block_add_cell (row, 0.9, ug_text_new (UG_INK_AGREED, points));
  ug_block_add_bar (row, 3.5, (double)weight / heaviest);
  ug_sheet_append (self->sheet, row);
}

/**
 * ug_compose_factors:
 * @self: a paper in the making
 *
 * Writes what weighs how much for this client, the heaviest first.
 */
void
ug_compose_factors (UgComposer *self)
{
  static const double weights[] = { 5.6, 0.9, 3.5 };
  const char *labels[] = { ug_tr (self->language, "Factor"), ug_tr (self->language, "Points"), "" };
  g_autoptr (GPtrArray) factors = ug_weights_sorted (UG_AGREEMENT (self->agreement));
  gint64 heaviest = 0;
  g_autoptr (UgSentence) sentence = NULL;

  for (guint i = 0; i < factors->len; i++)
    heaviest =
        MAX (heaviest, ug_record_get_number (g_ptr_array_index (factors, i), UG_FACTOR_WEIGHT));
  if (heaviest <= 0)
    return;

  ug_sheet_append_heading (self->sheet, ug_tr (self->language, "What matters most to you"),
                           "factors");
  ug_sheet_open_table (self->sheet, weights, labels, G_N_ELEMENTS (weights));
  for (guint i = 0; i < factors->len; i++)
    if (ug_record_get_number (g_ptr_array_index (factors, i), UG_FACTOR_WEIGHT) > 0)
      append_factor (self, g_ptr_array_index (factors, i), heaviest);
  ug_sheet_close_table (self->sheet);

  sentence = ug_sentence_new_factors (UG_AGREEMENT (self->agreement), self->language);
  if (*ug_sentence_get_note (sentence) != '\0')
    ug_sheet_append_text (self->sheet, UG_BLOCK_NOTE,
                          ug_text_new (UG_INK_NOTE, ug_sentence_get_note (sentence)));
}

/**
 * ug_compose_feedback:
 * @self: a paper in the making
 */
void
ug_compose_feedback (UgComposer *self)
{
  g_autofree char *how = ug_composer_dup (self->agreement, UG_AGREEMENT_FEEDBACK_HOW);
  g_autofree char *when = ug_composer_dup (self->agreement, UG_AGREEMENT_FEEDBACK_WHEN);
  UgText *text;

  if (*how == '\0' && *when == '\0')
    return;

  text = ug_text_new (UG_INK_STRONG, when);
  ug_text_add_line (text, UG_INK_BODY, how);
  ug_sheet_append_heading (self->sheet, ug_tr (self->language, "How you tell us what you think"),
                           "feedback");
  ug_sheet_append_text (self->sheet, UG_BLOCK_PARAGRAPH, text);
}

/* Open points. */

static const char *const anchors[] = {
  [UG_EXPECTATION_KIND_TERM] = "times",
  [UG_EXPECTATION_KIND_MEETING] = "communication",
  [UG_EXPECTATION_KIND_CHANNEL] = "communication",
  [UG_EXPECTATION_KIND_EMERGENCY] = "communication",
  [UG_EXPECTATION_KIND_INFORMATION] = "communication",
  [UG_EXPECTATION_KIND_REPORT] = "reports",
  [UG_EXPECTATION_KIND_DUTY] = "duties",
  [UG_EXPECTATION_KIND_PRINCIPLE] = "principles",
};

/* A clock is named with its priority, because every priority has the same clocks. */
static char *
say_title (UgComposer *self, UgExpectation *promise)
{
  UgRecord *record = UG_RECORD (promise);
  UgRecord *priority =
      ug_record_find (self->agreement, ug_record_get_text (record, UG_EXPECTATION_PRIORITY));
  const int clock = ug_record_get_choice (record, UG_EXPECTATION_CLOCK);
  g_autofree char *name = NULL;

  if (ug_record_get_choice (record, UG_EXPECTATION_KIND) != UG_EXPECTATION_KIND_TERM
      || priority == NULL || !UG_IS_PRIORITY (priority))
    return ug_expectation_get_display (promise, self->language);

  name = ug_composer_dup (priority, UG_PRIORITY_TITLE);

  /* Translators: a priority and one of its clocks, "Work has stopped: First response" */
  return g_strdup_printf (ug_tr (self->language, "%1$s: %2$s"), name,
                          ug_tr (self->language, ug_clock_choices[clock].label));
}

/* Returns NULL for what is settled. */
static UgText *
say_open (UgComposer *self, UgExpectation *promise)
{
  if (ug_expectation_get_outcome (promise) == UG_OUTCOME_OPEN)
    return ug_text_new (UG_INK_CELL, ug_trc (self->language, "answer on paper", "no answer yet"));
  if (ug_expectation_is_pending (promise))
    {
      g_autoptr (UgSentence) pending = ug_sentence_new_pending (promise, self->language);

      return ug_text_new (UG_INK_CELL, ug_sentence_get_note (pending));
    }
  if (ug_expectation_get_outcome (promise) != UG_OUTCOME_UNSETTLED)
    return NULL;

  return ug_text_new (UG_INK_CELL, ug_trc (self->language, "outcome on paper", "not agreed yet"));
}

static void
append_open (UgComposer *self, UgExpectation *promise, UgText *state)
{
  const int kind = ug_record_get_choice (UG_RECORD (promise), UG_EXPECTATION_KIND);
  g_autofree char *title = say_title (self, promise);
  UgText *what = ug_text_new (UG_INK_CELL, title);
  UgText *cells[] = { what, state };

  ug_text_set_target (what, anchors[kind]);
  ug_sheet_append_row (self->sheet, cells);
}

/**
 * ug_compose_open_points:
 * @self: a paper in the making
 *
 * Lists honestly what was put off and what nobody has answered.
 */
void
ug_compose_open_points (UgComposer *self)
{
  static const double weights[] = { 5, 5 };
  const char *labels[] = { ug_tr (self->language, "What about"),
                           ug_tr (self->language, "Where it stands") };
  gboolean begun = FALSE;

  for (guint i = 0; i < ug_record_count (self->agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgExpectation *promise = ug_record_peek (self->agreement, UG_AGREEMENT_EXPECTATIONS, i);
      UgText *state = say_open (self, promise);

      if (state == NULL)
        continue;
      if (!begun)
        {
          ug_sheet_append_heading (self->sheet, ug_tr (self->language, "Still open"), "open");
          ug_sheet_open_table (self->sheet, weights, labels, G_N_ELEMENTS (weights));
        }
      begun = TRUE;
      append_open (self, promise, state);
    }
  ug_sheet_close_table (self->sheet);
}
