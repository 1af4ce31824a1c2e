/* ug-quality-page.c: the step “quality”.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-quality-page.h"

#include <glib/gi18n.h>

struct _UgQualityPage
{
  UgStepPage parent_instance;
};

G_DEFINE_FINAL_TYPE (UgQualityPage, ug_quality_page, UG_TYPE_STEP_PAGE)

static void
ug_quality_page_build (UgStepPage *page)
{
  ug_step_page_set_question (
      page, _ ("How will you judge us?"),
      _ ("Our principles, what each side does, and what weighs most for you."));
}

static void
ug_quality_page_class_init (UgQualityPageClass *klass)
{
  UG_STEP_PAGE_CLASS (klass)->build = ug_quality_page_build;
}

static void
ug_quality_page_init (UgQualityPage *self)
{
}
