/* ug-compose-reports.c: who reads which report, and what for.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-compose-promises.h"

#include "ug-report-dates.h"

#define MONTHS_PRINTED 3

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

  if (!ug_compose_offer_says (self, report, UG_EXPECTATION_PERIOD))
    ug_compose_add_field (text, report, UG_EXPECTATION_PERIOD);
  ug_compose_add_field (text, report, UG_EXPECTATION_CHANNEL);

  return text;
}

/* Reports have no column of their own for the answer. */
static UgText *
say_report_outcome (UgComposer *self, UgExpectation *report)
{
  UgText *text = ug_compose_say_outcome (self, report);
  g_autoptr (UgText) answer = ug_compose_say_answer (self, report);

  ug_text_add_line (text, UG_INK_FINE, ug_text_get_string (answer));
  ug_compose_add_reason (text, report);
  ug_compose_add_pending (self, text, report);

  return text;
}

/* From the day on which the agreement holds, or was talked over: the paper is read later. */
static UgDay
get_first_day (UgComposer *self)
{
  UgDay day;

  if (ug_day_from_iso (ug_record_get_text (self->agreement, UG_AGREEMENT_STARTS_ON), &day)
      || ug_day_from_iso (ug_record_get_text (self->agreement, UG_AGREEMENT_HELD_ON), &day)
      || ug_day_from_iso (self->context->today, &day))
    return day;

  return UG_DAY_LAST;
}

/* The first dates show what the words mean on the client's calendar. */
static void
append_dates (UgComposer *self)
{
  g_autoptr (GPtrArray) months = ug_report_dates_list (
      UG_AGREEMENT (self->agreement), get_first_day (self), MONTHS_PRINTED, self->language);

  for (guint i = 0; i < months->len; i++)
    {
      const UgReportMonth *month = months->pdata[i];
      UgText *text = ug_text_new (UG_INK_LABEL, month->month);

      for (guint j = 0; month->lines[j] != NULL; j++)
        ug_text_add_line (text, UG_INK_FINE, month->lines[j]);
      ug_sheet_append_text (self->sheet, UG_BLOCK_NOTE, text);
    }
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

  if (!ug_compose_has_kind (self, UG_EXPECTATION_KIND_REPORT))
    return;

  ug_sheet_append_heading (self->sheet, ug_tr (language, "Reports"), "reports");
  ug_sheet_open_table (self->sheet, weights, labels, G_N_ELEMENTS (weights));
  for (guint i = 0; i < ug_record_count (self->agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgExpectation *report = ug_compose_peek_promise (self, i);
      UgText *cells[4];

      if (!ug_compose_is_kind (report, UG_EXPECTATION_KIND_REPORT))
        continue;
      cells[0] = say_reader (self, report);
      cells[1] = say_report (self, report);
      cells[2] = say_form (self, report);
      cells[3] = say_report_outcome (self, report);
      ug_sheet_append_row (self->sheet, cells);
    }
  ug_sheet_close_table (self->sheet);
  append_dates (self);
}
