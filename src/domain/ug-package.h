/* ug-package.h: a named offer in the catalogue.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

#define UG_TYPE_PACKAGE (ug_package_get_type ())
UG_DECLARE_RECORD (UgPackage, ug_package, PACKAGE)

typedef enum
{
  UG_PACKAGE_NAME,
  UG_PACKAGE_GRADE,
  UG_PACKAGE_PRICE,
  UG_PACKAGE_PERIOD,
  UG_PACKAGE_SUMMARY,
  UG_PACKAGE_INCLUSIONS,
  UG_PACKAGE_EXCLUSIONS,
  UG_PACKAGE_GOALS,
  UG_PACKAGE_NOTE,
  UG_PACKAGE_N_FIELDS,
} UgPackageField;

typedef enum
{
  UG_PACKAGE_PRIORITIES,
  UG_PACKAGE_EXPECTATIONS,
  UG_PACKAGE_N_LISTS,
} UgPackageList;

G_END_DECLS
