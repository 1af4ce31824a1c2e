/* ug-client.c: the organisation served, with everything we know of it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-client.h"

#include "ug-agreement.h"
#include "ug-fact.h"
#include "ug-feedback.h"
#include "ug-person.h"
#include "ug-postponement.h"
#include "ug-printout.h"
#include "ug-review.h"
#include "ug-schedule.h"

#include <glib/gi18n.h>

static const UgField fields[] = {
  [UG_CLIENT_NAME] = { "name", UG_FIELD_TEXT, N_ ("Client"), UG_FIELD_SEARCHED },
  [UG_CLIENT_ABOUT] = { "about", UG_FIELD_TEXT, N_ ("What they do"), UG_FIELD_SEARCHED },
  [UG_CLIENT_DRIVES] = { "drives", UG_FIELD_LINES, N_ ("What drives their decisions"),
                         UG_FIELD_PRIVATE },
  [UG_CLIENT_WORRIES] = { "worries", UG_FIELD_LINES, N_ ("What worries them"), UG_FIELD_PRIVATE },
  [UG_CLIENT_DECIDERS] = { "deciders", UG_FIELD_LINES, N_ ("Who decides"), UG_FIELD_PRIVATE },
  [UG_CLIENT_WORDS] = { "words", UG_FIELD_LINES, N_ ("Words to use"), UG_FIELD_PRIVATE },
  [UG_CLIENT_NOTE] = { "note", UG_FIELD_LINES, N_ ("Private note"), UG_FIELD_PRIVATE },
  [UG_CLIENT_TICKET_MAPPING] = { "ticket-mapping", UG_FIELD_LINES, N_ ("How tickets are read"),
                                 UG_FIELD_PRIVATE },
};

static const UgListField lists[] = {
  [UG_CLIENT_PEOPLE] = { "people", ug_person_get_type, N_ ("People") },
  [UG_CLIENT_FACTS] = { "facts", ug_fact_get_type, N_ ("Facts") },
  [UG_CLIENT_SCHEDULES] = { "schedules", ug_schedule_get_type, N_ ("Calendars") },
  [UG_CLIENT_AGREEMENTS] = { "agreements", ug_agreement_get_type, N_ ("Agreements") },
  [UG_CLIENT_POSTPONEMENTS] = { "postponements", ug_postponement_get_type, N_ ("Postponed"),
                                UG_LIST_LATER },
  [UG_CLIENT_REVIEWS] = { "reviews", ug_review_get_type, N_ ("Reviews"), UG_LIST_LATER },
  [UG_CLIENT_FEEDBACKS] = { "feedbacks", ug_feedback_get_type, N_ ("Feedback"), UG_LIST_LATER },
  [UG_CLIENT_PRINTOUTS] = { "printouts", ug_printout_get_type, N_ ("Papers"), UG_LIST_LATER },
};

UG_DEFINE_RECORD (
    UgClient, ug_client, "client", fields, G_N_ELEMENTS (fields), lists, G_N_ELEMENTS (lists))
