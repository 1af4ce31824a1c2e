/* ug-compose-promises.c: what was offered, answered and agreed; one kind of row for every promise.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-compose-promises.h"

#include "ug-answering.h"
#include "ug-deadline.h"
#include "ug-people.h"
#include "ug-sentence.h"
#include "ug-service-hours.h"
#include "ug-counter-offer.h"
#include "ug-settling.h"

#include <string.h>

/* The columns of a table of promises. */
#define WHAT 3.45
#define OFFER 2.0
#define ANSWER 1.7
#define AGREED 2.85

UgExpectation *
ug_compose_peek_promise (UgComposer *self, guint n)
{
  return ug_record_peek (self->agreement, UG_AGREEMENT_EXPECTATIONS, n);
}

gboolean
ug_compose_is_kind (UgExpectation *promise, UgExpectationKind kind)
{
  return ug_record_get_choice (UG_RECORD (promise), UG_EXPECTATION_KIND) == (int)kind;
}

gboolean
ug_compose_has_kind (UgComposer *self, UgExpectationKind kind)
{
  for (guint i = 0; i < ug_record_count (self->agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    if (ug_compose_is_kind (ug_compose_peek_promise (self, i), kind))
      return TRUE;

  return FALSE;
}

static const char *
say_choice (UgComposer *self, UgExpectation *promise)
{
  const gboolean timed = ug_expectation_get_kind (promise)->timed;

  switch (ug_expectation_get_choice (promise))
    {
    case UG_ANSWER_CHOICE_SUITS:
      return ug_trc (self->language, "answer on paper", "suits us");
    case UG_ANSWER_CHOICE_NO_HURRY:
      return timed ? ug_trc (self->language, "answer on paper", "no hurry")
                   : ug_trc (self->language, "answer on paper", "less is enough");
    case UG_ANSWER_CHOICE_NEED_MORE:
      return timed ? ug_trc (self->language, "answer on paper", "need it faster")
                   : ug_trc (self->language, "answer on paper", "need more");
    case UG_ANSWER_CHOICE_PARKED:
      return ug_trc (self->language, "answer on paper", "put off");
    default:
      return ug_trc (self->language, "answer on paper", "no answer yet");
    }
}

/* The answer, and the wish where something else was agreed than was wished for. */
UgText *
ug_compose_say_answer (UgComposer *self, UgExpectation *promise)
{
  UgTerm *wish = ug_expectation_get_wish (promise);
  UgText *text = ug_text_new (UG_INK_CELL, say_choice (self, promise));
  g_autofree char *words = ug_composer_say_term (self, wish);

  if (wish != NULL && !ug_term_equal (wish, ug_expectation_get_agreed (promise)))
    ug_composer_add_label (self, text, ug_trc (self->language, "on paper", "wish"), words);

  return text;
}

void
ug_compose_add_reason (UgText *text, UgExpectation *promise)
{
  UgAnswer *answer = ug_expectation_get_answer (promise);
  g_autofree char *reason =
      answer != NULL ? ug_composer_dup (UG_RECORD (answer), UG_ANSWER_REASON) : g_strdup ("");

  ug_text_add_line (text, UG_INK_FINE, reason);
}

/**
 * ug_compose_add_pending:
 * @self: a paper in the making
 * @text: where to
 * @promise: a promise
 *
 * Adds who settles it by when, if it waits for somebody.
 */
void
ug_compose_add_pending (UgComposer *self, UgText *text, UgExpectation *promise)
{
  g_autoptr (UgSentence) pending = NULL;

  if (!ug_expectation_is_pending (promise))
    return;

  pending = ug_sentence_new_pending (promise, self->language);
  ug_text_add_line (text, UG_INK_FINE, ug_sentence_get_note (pending));
}

UgText *
ug_compose_say_outcome (UgComposer *self, UgExpectation *promise)
{
  UgTerm *agreed = ug_expectation_get_agreed (promise);
  UgText *text = ug_text_new (UG_INK_AGREED, NULL);
  g_autofree char *words = ug_composer_say_term (self, agreed);

  if (*words != '\0')
    ug_text_add (text, UG_INK_AGREED, words);
  else if (ug_expectation_get_outcome (promise) == UG_OUTCOME_AGREED)
    ug_text_add (text, UG_INK_AGREED, ug_trc (self->language, "outcome on paper", "as described"));
  else if (ug_expectation_get_outcome (promise) == UG_OUTCOME_OPEN)
    ug_text_add (text, UG_INK_CELL, "—");
  else
    ug_text_add (text, UG_INK_CELL, ug_trc (self->language, "outcome on paper", "not agreed yet"));

  if (ug_expectation_get_outcome (promise) == UG_OUTCOME_DECLINED)
    ug_text_add_line (text, UG_INK_FINE, ug_tr (self->language, "stays as offered"));

  return text;
}

/* "Friday 18:40 → 18:55": what an agreed time means on the client's worst evening. */
static void
add_example (UgComposer *self, UgText *text, UgExpectation *promise)
{
  UgTerm *agreed = ug_expectation_get_agreed (promise);
  UgCalendar *calendar = ug_service_hours_for (UG_CLIENT (self->client), agreed);
  g_autofree char *example = NULL;

  if (agreed == NULL || calendar == NULL || self->reported == NULL
      || !ug_compose_is_kind (promise, UG_EXPECTATION_KIND_TERM))
    return;

  example = ug_term_to_short_example (agreed, calendar, self->reported, self->language);
  ug_text_add_line (text, UG_INK_FINE, example);
}

static void
add_step (UgComposer *self, UgText *text, UgRecord *step)
{
  const char *at = ug_record_get_text (step, UG_ANSWER_AT);
  g_autofree char *day = g_strndup (at, MIN (strlen (at), strlen ("2026-11-22")));
  g_autofree char *date = ug_language_format_short_date (self->language, day);
  g_autofree char *words = ug_step_to_words (UG_ANSWER (step), self->language);

  ug_composer_add_label (self, text, date, words);
}

static guint
count_steps (UgExpectation *promise)
{
  guint count = 0;

  for (guint i = 0; i < ug_record_count (UG_RECORD (promise), UG_EXPECTATION_ANSWERS); i++)
    count += ug_step_is_written (ug_record_peek (UG_RECORD (promise), UG_EXPECTATION_ANSWERS, i));

  return count;
}

/* How it came to this, where more was said than one answer; else the reason of the one answer. */
static void
add_steps (UgComposer *self, UgText *text, UgExpectation *promise)
{
  if (count_steps (promise) <= 1)
    {
      ug_compose_add_reason (text, promise);
      return;
    }

  for (guint i = 0; i < ug_record_count (UG_RECORD (promise), UG_EXPECTATION_ANSWERS); i++)
    {
      UgRecord *step = ug_record_peek (UG_RECORD (promise), UG_EXPECTATION_ANSWERS, i);

      /* What still waits is told in a sentence of its own. */
      if (ug_step_is_written (UG_ANSWER (step)) && !ug_step_is_waiting (UG_ANSWER (step)))
        add_step (self, text, step);
    }
}

/* What holds, in bold; beneath it an example, how it came to this, and what is still to be settled.
 */
static UgText *
say_agreed (UgComposer *self, UgExpectation *promise)
{
  UgText *text = ug_compose_say_outcome (self, promise);

  add_example (self, text, promise);
  add_steps (self, text, promise);
  ug_compose_add_pending (self, text, promise);

  return text;
}

void
ug_compose_add_field (UgText *text, UgExpectation *promise, guint field)
{
  g_autofree char *words = ug_composer_dup (UG_RECORD (promise), field);

  ug_text_add_line (text, UG_INK_FINE, words);
}

static void
add_person (UgComposer *self, UgText *text, UgExpectation *promise)
{
  UgRecord *record = UG_RECORD (promise);
  g_autofree char *person = ug_composer_say_person (self, record, UG_EXPECTATION_PERSON);
  g_autofree char *deputy = ug_composer_say_person (self, record, UG_EXPECTATION_DEPUTY);

  ug_text_add_line (text, UG_INK_FINE, person);
  ug_composer_add_label (self, text, ug_tr (self->language, "Deputy"), deputy);
}

static char *
say_offer (UgComposer *self, UgExpectation *promise)
{
  return ug_composer_say_term (self,
                               ug_record_get_term (UG_RECORD (promise), UG_EXPECTATION_OFFER));
}

/* Two ways to say the same term, such as a period that was copied into the offer. */
gboolean
ug_compose_offer_says (UgComposer *self, UgExpectation *promise, guint field)
{
  g_autofree char *words = ug_composer_dup (UG_RECORD (promise), field);
  g_autofree char *offer = say_offer (self, promise);

  return g_str_equal (words, offer);
}

static gboolean
has_detail (UgExpectation *promise, UgExpectationField field)
{
  const UgKind *kind = ug_expectation_get_kind (promise);

  for (guint i = 0; i < kind->n_details; i++)
    if (kind->details[i] == field)
      return TRUE;

  return FALSE;
}

/**
 * ug_compose_say_what:
 * @self: a paper in the making
 * @promise: a promise
 *
 * Returns: (transfer full): what it is about: its name, and beneath it what describes a promise of
 *   its kind; what was filled in while it was of another kind is not printed
 */
UgText *
ug_compose_say_what (UgComposer *self, UgExpectation *promise)
{
  static const UgExpectationField fields[] = { UG_EXPECTATION_DETAILS, UG_EXPECTATION_CONTENT,
                                               UG_EXPECTATION_PERIOD, UG_EXPECTATION_PLACE,
                                               UG_EXPECTATION_CHANNEL };
  g_autofree char *title = ug_expectation_get_display (promise, self->language);
  UgText *text = ug_text_new (UG_INK_CELL, title);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (has_detail (promise, fields[i]) && !ug_compose_offer_says (self, promise, fields[i]))
      ug_compose_add_field (text, promise, fields[i]);
  if (has_detail (promise, UG_EXPECTATION_PERSON))
    add_person (self, text, promise);

  return text;
}

/* A promise without figures is told over the room of the column of offers. */
void
ug_compose_append_promise (UgComposer *self, UgExpectation *promise, UgText *what)
{
  UgBlock *row = ug_block_new (UG_BLOCK_ROW);
  g_autofree char *offer = say_offer (self, promise);

  ug_block_add_cell (row, *offer != '\0' ? WHAT : WHAT + OFFER, what);
  if (*offer != '\0')
    ug_block_add_cell (row, OFFER, ug_text_new (UG_INK_CELL, offer));
  ug_block_add_cell (row, ANSWER, ug_compose_say_answer (self, promise));
  ug_block_add_cell (row, AGREED, say_agreed (self, promise));
  ug_sheet_append (self->sheet, row);
}

void
ug_compose_open_promises (UgComposer *self, const char *what, const char *offer)
{
  static const double weights[] = { WHAT, OFFER, ANSWER, AGREED };
  const char *labels[] = { what, offer, ug_tr (self->language, "Your answer"),
                           ug_tr (self->language, "Agreed") };

  ug_sheet_open_table (self->sheet, weights, labels, G_N_ELEMENTS (weights));
}
