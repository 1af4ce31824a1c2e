/* ug-people-page.c: the step “people”.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-people-page.h"

#include <glib/gi18n.h>

struct _UgPeoplePage
{
  UgStepPage parent_instance;
};

G_DEFINE_FINAL_TYPE (UgPeoplePage, ug_people_page, UG_TYPE_STEP_PAGE)

static void
ug_people_page_build (UgStepPage *page)
{
  ug_step_page_set_question (page, _ ("Who is who?"),
                             _ ("Everyone who will talk to each other, who stands in for whom, and "
                                "how each likes to be told."));
}

static void
ug_people_page_class_init (UgPeoplePageClass *klass)
{
  UG_STEP_PAGE_CLASS (klass)->build = ug_people_page_build;
}

static void
ug_people_page_init (UgPeoplePage *self)
{
}
