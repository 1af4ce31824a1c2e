/* ug-package-change.h: a package chosen for an agreement, and what that changed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-expectation.h"
#include "ug-language.h"
#include "ug-package.h"

G_BEGIN_DECLS

/**
 * UgPackageLineKind:
 * @UG_PACKAGE_LINE_ADDED: a promise that was not there before
 * @UG_PACKAGE_LINE_REPLACED: nobody had answered it, so it says now what the package says
 * @UG_PACKAGE_LINE_REMOVED: nobody had answered it, and the package does not promise it
 * @UG_PACKAGE_LINE_KEPT: it was answered or edited by hand, so it stays
 * @UG_PACKAGE_LINE_DIFFERS: it was answered or edited by hand, so it stays, but the package offers
 *   something else
 */
typedef enum
{
  UG_PACKAGE_LINE_ADDED,
  UG_PACKAGE_LINE_REPLACED,
  UG_PACKAGE_LINE_REMOVED,
  UG_PACKAGE_LINE_KEPT,
  UG_PACKAGE_LINE_DIFFERS,
  UG_PACKAGE_N_LINE_KINDS,
} UgPackageLineKind;

/**
 * UgPackageLine:
 * @kind: what happened to the promise
 * @expectation: the promise
 * @offer: (nullable): what the package offers, for %UG_PACKAGE_LINE_DIFFERS
 */
typedef struct
{
  UgPackageLineKind kind;
  UgExpectation *expectation;
  UgTerm *offer;
} UgPackageLine;

#define UG_TYPE_PACKAGE_CHANGE (ug_package_change_get_type ())
G_DECLARE_FINAL_TYPE (UgPackageChange, ug_package_change, UG, PACKAGE_CHANGE, GObject)

UgPackageChange *ug_agreement_choose_package (UgAgreement *agreement, UgPackage *package);

const char *ug_package_change_get_name (UgPackageChange *self);
guint ug_package_change_count (UgPackageChange *self, UgPackageLineKind kind);
const UgPackageLine *ug_package_change_get_line (UgPackageChange *self, guint i);
char *ug_package_change_to_words (UgPackageChange *self, UgLanguage *language);
char *ug_package_line_to_words (const UgPackageLine *line, UgLanguage *language);

gboolean ug_package_change_can_undo (UgPackageChange *self);
gboolean ug_package_change_undo (UgPackageChange *self);

char *ug_package_get_full_price (UgPackage *self);

G_END_DECLS
