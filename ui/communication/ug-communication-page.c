/* ug-communication-page.c: the step “communication”.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-communication-page.h"

#include <glib/gi18n.h>

struct _UgCommunicationPage
{
  UgStepPage parent_instance;
};

G_DEFINE_FINAL_TYPE (UgCommunicationPage, ug_communication_page, UG_TYPE_STEP_PAGE)

static void
ug_communication_page_build (UgStepPage *page)
{
  ug_step_page_set_question (
      page, _ ("How do we talk?"),
      _ ("In quiet times, in an emergency, and so that you know all is under control."));
}

static void
ug_communication_page_class_init (UgCommunicationPageClass *klass)
{
  UG_STEP_PAGE_CLASS (klass)->build = ug_communication_page_build;
}

static void
ug_communication_page_init (UgCommunicationPage *self)
{
}
