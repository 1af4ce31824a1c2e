/* ug-agreement-page.c: the step “agreement”.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-agreement-page.h"

#include <glib/gi18n.h>

struct _UgAgreementPage
{
  UgStepPage parent_instance;
};

G_DEFINE_FINAL_TYPE (UgAgreementPage, ug_agreement_page, UG_TYPE_STEP_PAGE)

static void
ug_agreement_page_build (UgStepPage *page)
{
  ug_step_page_set_question (page, _ ("Is it all as we said?"),
                             _ ("We read it aloud. Any line can still be changed."));
}

static void
ug_agreement_page_class_init (UgAgreementPageClass *klass)
{
  UG_STEP_PAGE_CLASS (klass)->build = ug_agreement_page_build;
}

static void
ug_agreement_page_init (UgAgreementPage *self)
{
}
