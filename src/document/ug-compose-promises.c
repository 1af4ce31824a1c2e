/* ug-compose-promises.c: what was offered, answered and agreed; one kind of row for every promise.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-compose-promises.h"

#include "ug-answering.h"
#include "ug-people.h"
#include "ug-schedule.h"
#include "ug-sentence.h"

/* The columns of a table of promises. */
#define WHAT 3.45
#define OFFER 2.0
#define ANSWER 1.7
#define AGREED 2.85

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
static UgText *
say_answer (UgComposer *self, UgExpectation *promise)
{
  UgTerm *wish = ug_expectation_get_wish (promise);
  UgText *text = ug_text_new (UG_INK_CELL, say_choice (self, promise));
  g_autofree char *words = ug_composer_say_term (self, wish);

  if (wish != NULL && !ug_term_equal (wish, ug_expectation_get_agreed (promise)))
    ug_composer_add_label (self, text, ug_trc (self->language, "on paper", "wish"), words);

  return text;
}

static void
add_reason (UgText *text, UgExpectation *promise)
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

static UgText *
say_outcome (UgComposer *self, UgExpectation *promise)
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

/* What holds, in bold; beneath it why, and what is still to be settled. */
static UgText *
say_agreed (UgComposer *self, UgExpectation *promise)
{
  UgText *text = say_outcome (self, promise);

  add_reason (text, promise);
  ug_compose_add_pending (self, text, promise);

  return text;
}

static void
add_field (UgText *text, UgExpectation *promise, guint field)
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
static gboolean
offer_says (UgComposer *self, UgExpectation *promise, guint field)
{
  g_autofree char *words = ug_composer_dup (UG_RECORD (promise), field);
  g_autofree char *offer = say_offer (self, promise);

  return g_str_equal (words, offer);
}

/* What the promise is about: its name, and beneath it what people filled in for its kind. */
static UgText *
say_what (UgComposer *self, UgExpectation *promise)
{
  static const UgExpectationField fields[] = {
    UG_EXPECTATION_DETAILS, UG_EXPECTATION_CONTENT,  UG_EXPECTATION_FORM,    UG_EXPECTATION_PERIOD,
    UG_EXPECTATION_PLACE,   UG_EXPECTATION_DECISION, UG_EXPECTATION_CHANNEL,
  };
  g_autofree char *title = ug_expectation_get_display (promise, self->language);
  UgText *text = ug_text_new (UG_INK_CELL, title);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (fields[i] != UG_EXPECTATION_PERIOD || !offer_says (self, promise, fields[i]))
      add_field (text, promise, fields[i]);
  add_person (self, text, promise);

  return text;
}

/* A promise without figures is told over the room of the column of offers. */
static void
append_promise (UgComposer *self, UgExpectation *promise, UgText *what)
{
  UgBlock *row = ug_block_new (UG_BLOCK_ROW);
  g_autofree char *offer = say_offer (self, promise);

  ug_block_add_cell (row, *offer != '\0' ? WHAT : WHAT + OFFER, what);
  if (*offer != '\0')
    ug_block_add_cell (row, OFFER, ug_text_new (UG_INK_CELL, offer));
  ug_block_add_cell (row, ANSWER, say_answer (self, promise));
  ug_block_add_cell (row, AGREED, say_agreed (self, promise));
  ug_sheet_append (self->sheet, row);
}

static void
open_promises (UgComposer *self, const char *what, const char *offer)
{
  static const double weights[] = { WHAT, OFFER, ANSWER, AGREED };
  const char *labels[] = { what, offer, ug_tr (self->language, "Your answer"),
                           ug_tr (self->language, "Agreed") };

  ug_sheet_open_table (self->sheet, weights, labels, G_N_ELEMENTS (weights));
}

static UgExpectation *
peek_promise (UgComposer *self, guint n)
{
  return ug_record_peek (self->agreement, UG_AGREEMENT_EXPECTATIONS, n);
}

static gboolean
is_kind (UgExpectation *promise, UgExpectationKind kind)
{
  return ug_record_get_choice (UG_RECORD (promise), UG_EXPECTATION_KIND) == (int)kind;
}

static gboolean
has_kind (UgComposer *self, UgExpectationKind kind)
{
  for (guint i = 0; i < ug_record_count (self->agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    if (is_kind (peek_promise (self, i), kind))
      return TRUE;

  return FALSE;
}

/* Times. */

static gboolean
belongs_to (UgExpectation *promise, const char *priority)
{
  return is_kind (promise, UG_EXPECTATION_KIND_TERM)
         && g_str_equal (ug_record_get_text (UG_RECORD (promise), UG_EXPECTATION_PRIORITY),
                         priority);
}

static UgText *
say_priority (UgRecord *priority)
{
  g_autofree char *title = ug_composer_dup (priority, UG_PRIORITY_TITLE);
  g_autofree char *examples = ug_composer_dup (priority, UG_PRIORITY_EXAMPLES);
  UgText *text = ug_text_new (UG_INK_GROUP, title);

  g_strdelimit (examples, "\n", ';');
  if (*title != '\0' && *examples != '\0')
    ug_text_add (text, UG_INK_GROUP, " — ");
  ug_text_add (text, UG_INK_GROUP, examples);

  return text;
}

static UgText *
say_clock (UgComposer *self, UgExpectation *promise)
{
  const int clock = ug_record_get_choice (UG_RECORD (promise), UG_EXPECTATION_CLOCK);
  UgText *text = ug_text_new (UG_INK_CELL, ug_tr (self->language, ug_clock_choices[clock].label));

  add_field (text, promise, UG_EXPECTATION_DETAILS);

  return text;
}

static void
append_priority (UgComposer *self, UgRecord *priority)
{
  const char *id = priority != NULL ? ug_record_get_id (priority) : "";
  gboolean begun = FALSE;

  for (guint i = 0; i < ug_record_count (self->agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgExpectation *promise = peek_promise (self, i);

      if (!belongs_to (promise, id))
        continue;
      if (!begun && priority != NULL)
        ug_sheet_append_group (self->sheet, say_priority (priority));
      begun = TRUE;
      append_promise (self, promise, say_clock (self, promise));
    }
}

static void
append_schedules (UgComposer *self, UgRecord *owner, guint list)
{
  for (guint i = 0; owner != NULL && i < ug_record_count (owner, list); i++)
    {
      UgRecord *schedule = ug_record_peek (owner, list, i);
      UgCalendar *calendar = ug_record_get_calendar (schedule, UG_SCHEDULE_CALENDAR);
      g_autofree char *name = ug_composer_dup (schedule, UG_SCHEDULE_NAME);
      g_autofree char *words =
          calendar != NULL ? ug_calendar_to_words (calendar, self->language) : g_strdup ("");
      UgText *text;

      if (*words == '\0')
        continue;
      text = ug_text_new (UG_INK_NOTE, NULL);
      if (*name != '\0')
        {
          ug_text_add (text, UG_INK_NOTE, name);
          ug_text_add (text, UG_INK_NOTE, ": ");
        }
      ug_text_add (text, UG_INK_NOTE, words);
      ug_sheet_append_text (self->sheet, UG_BLOCK_NOTE, text);
    }
}

/**
 * ug_compose_times:
 * @self: a paper in the making
 */
void
ug_compose_times (UgComposer *self)
{
  if (!has_kind (self, UG_EXPECTATION_KIND_TERM))
    return;

  ug_sheet_append_heading (self->sheet, ug_tr (self->language, "How fast"), "times");
  open_promises (self, ug_tr (self->language, "What happened"),
                 ug_tr (self->language, "We offered"));
  for (guint i = 0; i < ug_record_count (self->agreement, UG_AGREEMENT_PRIORITIES); i++)
    append_priority (self, ug_record_peek (self->agreement, UG_AGREEMENT_PRIORITIES, i));
  append_priority (self, NULL);
  ug_sheet_close_table (self->sheet);

  /* A client has our calendars as they were when they were agreed, besides its own. */
  if (ug_record_count (self->client, UG_CLIENT_SCHEDULES) > 0)
    append_schedules (self, self->client, UG_CLIENT_SCHEDULES);
  else
    append_schedules (self, (UgRecord *)self->context->firm, UG_FIRM_SCHEDULES);
}

/* The other kinds. */

static void
append_kind (UgComposer *self, UgExpectationKind kind, int side, const char *title)
{
  gboolean begun = FALSE;

  for (guint i = 0; i < ug_record_count (self->agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgExpectation *promise = peek_promise (self, i);

      if (!is_kind (promise, kind)
          || (side >= 0 && ug_record_get_choice (UG_RECORD (promise), UG_EXPECTATION_SIDE) != side))
        continue;
      if (!begun && title != NULL)
        ug_sheet_append_group (self->sheet, ug_text_new (UG_INK_GROUP, title));
      begun = TRUE;
      append_promise (self, promise, say_what (self, promise));
    }
}

/**
 * ug_compose_communication:
 * @self: a paper in the making
 */
void
ug_compose_communication (UgComposer *self)
{
  UgLanguage *language = self->language;

  if (!has_kind (self, UG_EXPECTATION_KIND_MEETING) && !has_kind (self, UG_EXPECTATION_KIND_CHANNEL)
      && !has_kind (self, UG_EXPECTATION_KIND_EMERGENCY)
      && !has_kind (self, UG_EXPECTATION_KIND_INFORMATION))
    return;

  ug_sheet_append_heading (self->sheet, ug_tr (language, "How we talk"), "communication");
  open_promises (self, ug_tr (language, "What about"), ug_tr (language, "We offered"));
  append_kind (self, UG_EXPECTATION_KIND_MEETING, -1, ug_tr (language, "Regular meetings"));
  append_kind (self, UG_EXPECTATION_KIND_CHANNEL, -1, ug_tr (language, "Ways to reach us"));
  append_kind (self, UG_EXPECTATION_KIND_EMERGENCY, -1, ug_tr (language, "In an emergency"));
  append_kind (self, UG_EXPECTATION_KIND_INFORMATION, -1, ug_tr (language, "What we tell you"));
  ug_sheet_close_table (self->sheet);
}

/**
 * ug_compose_principles:
 * @self: a paper in the making
 */
void
ug_compose_principles (UgComposer *self)
{
  UgLanguage *language = self->language;

  if (!has_kind (self, UG_EXPECTATION_KIND_PRINCIPLE))
    return;

  ug_sheet_append_heading (self->sheet, ug_tr (language, "How we work"), "principles");
  open_promises (self, ug_tr (language, "What you can count on"), NULL);
  append_kind (self, UG_EXPECTATION_KIND_PRINCIPLE, -1, NULL);
  ug_sheet_close_table (self->sheet);
}

/**
 * ug_compose_duties:
 * @self: a paper in the making
 */
void
ug_compose_duties (UgComposer *self)
{
  UgLanguage *language = self->language;

  if (!has_kind (self, UG_EXPECTATION_KIND_DUTY))
    return;

  ug_sheet_append_heading (self->sheet, ug_tr (language, "What each side does"), "duties");
  open_promises (self, ug_tr (language, "What about"), ug_tr (language, "We offered"));
  append_kind (self, UG_EXPECTATION_KIND_DUTY, UG_SIDE_OURS, ug_tr (language, "Our part"));
  append_kind (self, UG_EXPECTATION_KIND_DUTY, UG_SIDE_THEIRS, ug_tr (language, "Your part"));
  ug_sheet_close_table (self->sheet);
}

/* Reports. */

static UgText *
say_reader (UgComposer *self, UgExpectation *report)
{
  UgRecord *record = UG_RECORD (report);
  g_autofree char *reader = ug_composer_say_person (self, record, UG_EXPECTATION_PERSON);
  g_autofree char *title = ug_composer_dup (record, UG_EXPECTATION_TITLE);
  UgText *text;

  if (*reader == '\0')
    return ug_text_new (UG_INK_CELL, title);

  text = ug_text_new (UG_INK_CELL, reader);
  ug_text_add_line (text, UG_INK_FINE, title);

  return text;
}

static UgText *
say_report (UgComposer *self, UgExpectation *report)
{
  g_autofree char *decision = ug_composer_dup (UG_RECORD (report), UG_EXPECTATION_DECISION);
  g_autofree char *content = ug_composer_dup (UG_RECORD (report), UG_EXPECTATION_CONTENT);
  UgText *text = ug_text_new (UG_INK_CELL, content);

  ug_composer_add_label (self, text, ug_tr (self->language, "Helps to decide"), decision);

  return text;
}

static UgText *
say_form (UgComposer *self, UgExpectation *report)
{
  g_autofree char *form = ug_composer_dup (UG_RECORD (report), UG_EXPECTATION_FORM);
  UgText *text = ug_text_new (UG_INK_CELL, form);

  if (!offer_says (self, report, UG_EXPECTATION_PERIOD))
    add_field (text, report, UG_EXPECTATION_PERIOD);
  add_field (text, report, UG_EXPECTATION_CHANNEL);

  return text;
}

/* Reports have no column of their own for the answer. */
static UgText *
say_report_outcome (UgComposer *self, UgExpectation *report)
{
  UgText *text = say_outcome (self, report);
  g_autoptr (UgText) answer = say_answer (self, report);

  ug_text_add_line (text, UG_INK_FINE, ug_text_get_string (answer));
  add_reason (text, report);
  ug_compose_add_pending (self, text, report);

  return text;
}

/**
 * ug_compose_reports:
 * @self: a paper in the making
 */
void
ug_compose_reports (UgComposer *self)
{
  static const double weights[] = { 2.1, 3.4, 2, 2.5 };
  UgLanguage *language = self->language;
  const char *labels[] = { ug_tr (language, "Who reads it"), ug_tr (language, "What is in it"),
                           ug_tr (language, "Form and channel"), ug_tr (language, "Agreed") };

  if (!has_kind (self, UG_EXPECTATION_KIND_REPORT))
    return;

  ug_sheet_append_heading (self->sheet, ug_tr (language, "Reports"), "reports");
  ug_sheet_open_table (self->sheet, weights, labels, G_N_ELEMENTS (weights));
  for (guint i = 0; i < ug_record_count (self->agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgExpectation *report = peek_promise (self, i);
      UgText *cells[4];

      if (!is_kind (report, UG_EXPECTATION_KIND_REPORT))
        continue;
      cells[0] = say_reader (self, report);
      cells[1] = say_report (self, report);
      cells[2] = say_form (self, report);
      cells[3] = say_report_outcome (self, report);
      ug_sheet_append_row (self->sheet, cells);
    }
  ug_sheet_close_table (self->sheet);
}
