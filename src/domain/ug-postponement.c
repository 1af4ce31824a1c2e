/* ug-postponement.c: a reminder that is to come again later.
 *
 * What was agreed keeps its date; only the reminder of it moves. It is known by the record that
 * asks for it and by the date it had, so that a new date there is a new reminder.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-postponement.h"

#include <glib/gi18n.h>

static const UgField fields[] = {
  [UG_POSTPONEMENT_SOURCE] = { "source", UG_FIELD_REF, N_ ("Reminder") },
  [UG_POSTPONEMENT_KIND] = { "kind", UG_FIELD_TEXT, N_ ("Kind") },
  [UG_POSTPONEMENT_DATE] = { "date", UG_FIELD_DATE, N_ ("Date") },
  [UG_POSTPONEMENT_UNTIL] = { "until", UG_FIELD_DATE, N_ ("Remind again on") },
};

UG_DEFINE_RECORD (
    UgPostponement, ug_postponement, "postponement", fields, G_N_ELEMENTS (fields), NULL, 0)
