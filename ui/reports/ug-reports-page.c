/* ug-reports-page.c: the step “reports”.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-reports-page.h"

#include <glib/gi18n.h>

struct _UgReportsPage
{
  UgStepPage parent_instance;
};

G_DEFINE_FINAL_TYPE (UgReportsPage, ug_reports_page, UG_TYPE_STEP_PAGE)

static void
ug_reports_page_build (UgStepPage *page)
{
  ug_step_page_set_question (
      page, _ ("Who reads which report?"),
      _ ("A report is worth making only when somebody decides something by it."));
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
