/* ug-firm.c: we: our name, our people, and the catalogue of what we offer.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-firm.h"

#include "ug-expectation.h"
#include "ug-factor.h"
#include "ug-package.h"
#include "ug-person.h"
#include "ug-question.h"
#include "ug-schedule.h"

#include <glib/gi18n.h>

static const UgField fields[] = {
  [UG_FIRM_NAME] = { "name", UG_FIELD_TEXT, N_ ("Firm") },
  [UG_FIRM_ABOUT] = { "about", UG_FIELD_TEXT, N_ ("What we do") },
  [UG_FIRM_CONTACT] = { "contact", UG_FIELD_LINES, N_ ("Address on paper") },
  [UG_FIRM_LOGO] = { "logo", UG_FIELD_BYTES, N_ ("Logo") },
  [UG_FIRM_LANGUAGE] = { "language", UG_FIELD_TEXT, N_ ("Language") },
};

static const UgListField lists[] = {
  [UG_FIRM_PEOPLE] = { "people", ug_person_get_type, N_ ("People") },
  [UG_FIRM_SCHEDULES] = { "schedules", ug_schedule_get_type, N_ ("Calendars") },
  [UG_FIRM_PACKAGES] = { "packages", ug_package_get_type, N_ ("Packages") },
  [UG_FIRM_PROMISES] = { "promises", ug_expectation_get_type, N_ ("Principles and duties") },
  [UG_FIRM_FACTORS] = { "factors", ug_factor_get_type, N_ ("Factors of quality") },
  [UG_FIRM_QUESTIONS] = { "questions", ug_question_get_type, N_ ("Interview") },
};

UG_DEFINE_RECORD (
    UgFirm, ug_firm, "firm", fields, G_N_ELEMENTS (fields), lists, G_N_ELEMENTS (lists))
