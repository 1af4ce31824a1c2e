/* ug-package-fit.h: how a package fits what the client has answered, told honestly.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-expectation.h"
#include "ug-firm.h"
#include "ug-language.h"
#include "ug-package.h"

G_BEGIN_DECLS

/**
 * UgPackageFit:
 *
 * Compares the promises of a package with the client's answers. Only promises with a term that the
 * client has answered are compared; what nobody was asked about says nothing for or against it.
 */
#define UG_TYPE_PACKAGE_FIT (ug_package_fit_get_type ())
G_DECLARE_FINAL_TYPE (UgPackageFit, ug_package_fit, UG, PACKAGE_FIT, GObject)

UgPackageFit *ug_package_fit_new (UgAgreement *agreement, UgPackage *package);

UgPackage *ug_package_fit_get_package (UgPackageFit *self);
GPtrArray *ug_package_fit_get_short (UgPackageFit *self);
GPtrArray *ug_package_fit_get_beyond (UgPackageFit *self);
GPtrArray *ug_package_fit_get_unclear (UgPackageFit *self);
guint ug_package_fit_get_compared (UgPackageFit *self);
GPtrArray *ug_package_fit_get_served (UgPackageFit *self);
guint ug_package_fit_get_goals (UgPackageFit *self, guint *n_goals);
char *ug_package_fit_list_names (GPtrArray *promises, guint *others, UgLanguage *language);
char *ug_package_fit_to_words (UgPackageFit *self, UgLanguage *language);
char *ug_package_fit_goals_to_words (UgPackageFit *self, UgLanguage *language);

gboolean ug_package_get_amount (UgPackage *package, gint64 *amount);
UgPackage *ug_package_find_cheapest (UgAgreement *agreement, UgFirm *firm);
char *ug_package_advise (UgAgreement *agreement, UgFirm *firm, UgLanguage *language);

G_END_DECLS
