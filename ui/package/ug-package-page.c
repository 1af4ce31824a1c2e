/* ug-package-page.c: the step “package”.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-package-page.h"

#include <glib/gi18n.h>

struct _UgPackagePage
{
  UgStepPage parent_instance;
};

G_DEFINE_FINAL_TYPE (UgPackagePage, ug_package_page, UG_TYPE_STEP_PAGE)

static void
ug_package_page_build (UgStepPage *page)
{
  ug_step_page_set_question (page, _ ("Which package serves you?"),
                             _ ("Compared with what you told us."));
}

static void
ug_package_page_class_init (UgPackagePageClass *klass)
{
  UG_STEP_PAGE_CLASS (klass)->build = ug_package_page_build;
}

static void
ug_package_page_init (UgPackagePage *self)
{
}
