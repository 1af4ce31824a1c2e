/* ug-goals-page.c: the step “goals”.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goals-page.h"

#include <glib/gi18n.h>

struct _UgGoalsPage
{
  UgStepPage parent_instance;
};

G_DEFINE_FINAL_TYPE (UgGoalsPage, ug_goals_page, UG_TYPE_STEP_PAGE)

static void
ug_goals_page_build (UgStepPage *page)
{
  ug_step_page_set_question (
      page, _ ("What is it all for?"),
      _ ("In your words. We ask about what has really happened, not about wishes."));
}

static void
ug_goals_page_class_init (UgGoalsPageClass *klass)
{
  UG_STEP_PAGE_CLASS (klass)->build = ug_goals_page_build;
}

static void
ug_goals_page_init (UgGoalsPage *self)
{
}
