/* ug-compose-times.c: how fast things happen, and when the clocks run.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-compose-promises.h"

#include "ug-priority.h"
#include "ug-schedule.h"

/* With NULL, the terms whose priority is gone or was never named. */
static gboolean
belongs_to (UgComposer *self, UgExpectation *promise, UgRecord *priority)
{
  const char *id = ug_record_get_text (UG_RECORD (promise), UG_EXPECTATION_PRIORITY);

  if (!ug_compose_is_kind (promise, UG_EXPECTATION_KIND_TERM))
    return FALSE;

  return priority != NULL ? g_str_equal (id, ug_record_get_id (priority))
                          : ug_record_find (self->agreement, id) == NULL;
}

static UgText *
say_priority (UgComposer *self, UgRecord *priority)
{
  UgText *text = ug_text_new (UG_INK_GROUP, NULL);
  g_autofree char *title = NULL;
  g_autofree char *examples = NULL;

  if (priority == NULL)
    {
      ug_text_add (text, UG_INK_GROUP, ug_tr (self->language, "In all other cases"));
      return text;
    }

  title = ug_composer_dup (priority, UG_PRIORITY_TITLE);
  examples = g_strdelimit (ug_composer_dup (priority, UG_PRIORITY_EXAMPLES), "\n", ';');
  ug_text_add (text, UG_INK_GROUP, title);
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

  ug_compose_add_field (text, promise, UG_EXPECTATION_DETAILS);

  return text;
}

static void
append_priority (UgComposer *self, UgRecord *priority)
{
  gboolean begun = FALSE;

  for (guint i = 0; i < ug_record_count (self->agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgExpectation *promise = ug_compose_peek_promise (self, i);

      if (!belongs_to (self, promise, priority))
        continue;
      if (!begun)
        ug_sheet_append_group (self->sheet, say_priority (self, priority));
      begun = TRUE;
      ug_compose_append_promise (self, promise, say_clock (self, promise));
    }
}

/* Returns whether there was any. */
static gboolean
append_schedules (UgComposer *self, UgRecord *owner, guint list)
{
  gboolean any = FALSE;

  for (guint i = 0; owner != NULL && i < ug_record_count (owner, list); i++)
    {
      UgRecord *schedule = ug_record_peek (owner, list, i);
      UgCalendar *calendar = ug_record_get_calendar (schedule, UG_SCHEDULE_CALENDAR);
      g_autofree char *name = ug_composer_dup (schedule, UG_SCHEDULE_NAME);
      g_autofree char *words = NULL;
      UgText *text;

      if (calendar == NULL)
        continue;

      words = ug_calendar_to_words (calendar, self->language);
      text = ug_text_new (UG_INK_NOTE, name);
      if (*name != '\0')
        ug_text_add (text, UG_INK_NOTE, ": ");
      ug_text_add (text, UG_INK_NOTE, words);
      ug_sheet_append_text (self->sheet, UG_BLOCK_NOTE, text);
      any = TRUE;
    }

  return any;
}

static void
append_hours (UgComposer *self)
{
  /* A client has our calendars as they were when they were agreed, besides its own. */
  const gboolean any =
      append_schedules (self, self->client, UG_CLIENT_SCHEDULES)
      || append_schedules (self, (UgRecord *)self->context->firm, UG_FIRM_SCHEDULES);

  if (any)
    ug_sheet_append_text (
        self->sheet, UG_BLOCK_NOTE,
        ug_text_new (UG_INK_NOTE,
                     ug_tr (self->language, "The clocks run in service hours only, unless it says "
                                            "“around the clock”.")));
}

/**
 * ug_compose_times:
 * @self: a paper in the making
 */
void
ug_compose_times (UgComposer *self)
{
  if (!ug_compose_has_kind (self, UG_EXPECTATION_KIND_TERM))
    return;

  ug_sheet_append_heading (self->sheet, ug_tr (self->language, "How fast"), "times");
  ug_compose_open_promises (self, ug_tr (self->language, "What happened"),
                            ug_tr (self->language, "We offered"));
  for (guint i = 0; i < ug_record_count (self->agreement, UG_AGREEMENT_PRIORITIES); i++)
    append_priority (self, ug_record_peek (self->agreement, UG_AGREEMENT_PRIORITIES, i));
  append_priority (self, NULL);
  ug_sheet_close_table (self->sheet);

  append_hours (self);
}
