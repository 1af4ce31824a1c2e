/* ug-times-page.c: the step “times”.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-times-page.h"

#include <glib/gi18n.h>

struct _UgTimesPage
{
  UgStepPage parent_instance;
};

G_DEFINE_FINAL_TYPE (UgTimesPage, ug_times_page, UG_TYPE_STEP_PAGE)

static void
ug_times_page_build (UgStepPage *page)
{
  ug_step_page_set_question (page, _ ("How fast?"),
                             _ ("This is how we work. Say of every line whether it suits you."));
}

static void
ug_times_page_class_init (UgTimesPageClass *klass)
{
  UG_STEP_PAGE_CLASS (klass)->build = ug_times_page_build;
}

static void
ug_times_page_init (UgTimesPage *self)
{
}
