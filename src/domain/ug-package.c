/* ug-package.c: a named offer in the catalogue.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-package.h"

#include "ug-expectation.h"
#include "ug-priority.h"

#include <glib/gi18n.h>

static const UgField fields[] = {
  [UG_PACKAGE_NAME] = { "name", UG_FIELD_TEXT, N_ ("Title"), UG_FIELD_SEARCHED },
  [UG_PACKAGE_GRADE] = { "grade", UG_FIELD_TEXT, N_ ("Class") },
  [UG_PACKAGE_PRICE] = { "price", UG_FIELD_TEXT, N_ ("Price") },
  [UG_PACKAGE_PERIOD] = { "period", UG_FIELD_TEXT, N_ ("Per") },
  [UG_PACKAGE_SUMMARY] = { "summary", UG_FIELD_LINES, N_ ("For whom") },
  [UG_PACKAGE_INCLUSIONS] = { "inclusions", UG_FIELD_LINES, N_ ("Included") },
  [UG_PACKAGE_EXCLUSIONS] = { "exclusions", UG_FIELD_LINES, N_ ("Not included") },
  [UG_PACKAGE_GOALS] = { "goals", UG_FIELD_LINES, N_ ("Serves these goals") },
  [UG_PACKAGE_NOTE] = { "note", UG_FIELD_LINES, N_ ("Private note"), UG_FIELD_PRIVATE },
};

static const UgListField lists[] = {
  [UG_PACKAGE_PRIORITIES] = { "priorities", ug_priority_get_type, N_ ("Priorities") },
  [UG_PACKAGE_EXPECTATIONS] = { "expectations", ug_expectation_get_type, N_ ("Expectations") },
};

UG_DEFINE_RECORD (
    UgPackage, ug_package, "package", fields, G_N_ELEMENTS (fields), lists, G_N_ELEMENTS (lists))
