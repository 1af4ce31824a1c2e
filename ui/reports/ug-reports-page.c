/* ug-reports-page.c: reader, content, form, period, channel, and the decision a report serves.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-reports-page.h"

#include "ug-expectation-row.h"
#include "ug-record-list.h"

#include <glib/gi18n.h>

struct _UgReportsPage
{
  UgStepPage parent_instance;
};

G_DEFINE_FINAL_TYPE (UgReportsPage, ug_reports_page, UG_TYPE_STEP_PAGE)

static gboolean
is_report (UgRecord *promise, gpointer unused)
{
  return ug_record_get_choice (promise, UG_EXPECTATION_KIND) == UG_EXPECTATION_KIND_REPORT;
}

static void
prepare (UgRecord *promise, gpointer unused)
{
  ug_record_set_choice (promise, UG_EXPECTATION_KIND, UG_EXPECTATION_KIND_REPORT);
  ug_record_set_choice (promise, UG_EXPECTATION_SIDE, UG_SIDE_OURS);
}

static const UgRecordListPlan plan = {
  .list = UG_AGREEMENT_EXPECTATIONS,
  .empty =
      N_ ("No report is planned. Perhaps nobody needs one; ask who decides what by which figures."),
  .add_label = N_ ("+ _Report"),
  .build_row = ug_expectation_row_build,
  .match = is_report,
  .prepare = prepare,
};

static void
ug_reports_page_build (UgStepPage *page)
{
  ug_step_page_set_question (
      page, _ ("Who reads which report?"),
      _ ("A report is worth making only when somebody decides something by it."));
  gtk_box_append (GTK_BOX (page),
                  ug_record_list_new (ug_step_page_get_room (page),
                                      UG_RECORD (ug_step_page_get_agreement (page)), &plan, NULL));
}

static void
ug_reports_page_class_init (UgReportsPageClass *klass)
{
  UG_STEP_PAGE_CLASS (klass)->build = ug_reports_page_build;
}

static void
ug_reports_page_init (UgReportsPage *self)
{
}
