/* ug-due.h: what is ahead: something with a date that somebody has to think of.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-client.h"
#include "ug-recurrence.h"

G_BEGIN_DECLS

/**
 * UgDueKind:
 * @UG_DUE_FACT: a fact with a date to be reminded of
 * @UG_DUE_PARKED: a promise that somebody has yet to settle
 * @UG_DUE_END: the end of an agreement
 * @UG_DUE_NOTICE: the last day to give notice, which is before the end
 * @UG_DUE_FEEDBACK: the client is to be asked how it goes
 * @UG_DUE_REPORT: a report is promised
 * @UG_DUE_MEETING: a meeting is promised
 * @UG_DUE_NEWS: news is promised
 * @UG_DUE_REVIEW: a review is planned, or was begun and is not closed yet
 * @UG_DUE_ACTION: somebody promised at a review to do something
 */
typedef enum
{
  UG_DUE_FACT,
  UG_DUE_PARKED,
  UG_DUE_END,
  UG_DUE_NOTICE,
  UG_DUE_FEEDBACK,
  UG_DUE_REPORT,
  UG_DUE_MEETING,
  UG_DUE_NEWS,
  UG_DUE_REVIEW,
  UG_DUE_ACTION,
} UgDueKind;

extern const UgChoice ug_due_kind_choices[];

/**
 * UgDue:
 *
 * Immutable, and free of private fields.
 */
#define UG_TYPE_DUE (ug_due_get_type ())
G_DECLARE_FINAL_TYPE (UgDue, ug_due, UG, DUE, GObject)

UgDue *ug_due_new (UgDueKind kind,
                   const char *client_id,
                   const char *client_name,
                   const char *agreement_id,
                   const char *what,
                   const char *who,
                   const char *date);
GPtrArray *ug_due_list (UgClient *client);
GPtrArray *ug_due_list_again (UgClient *client, UgDay since);
gboolean ug_due_can_postpone (UgDue *self);
void ug_due_postpone (UgDue *self, UgClient *client, UgDay until);
GPtrArray *ug_due_expand (GPtrArray *list, UgDay since, UgDay until);

UgDueKind ug_due_get_kind (UgDue *self);
const char *ug_due_get_client_id (UgDue *self);
const char *ug_due_get_client_name (UgDue *self);
const char *ug_due_get_agreement_id (UgDue *self);
const char *ug_due_get_what (UgDue *self);
const char *ug_due_get_who (UgDue *self);
const char *ug_due_get_date (UgDue *self);
const char *ug_due_get_source (UgDue *self);
void ug_due_set_source (UgDue *self, const char *source);
const UgRecurrence *ug_due_get_recurrence (UgDue *self);
UgCalendar *ug_due_get_calendar (UgDue *self);
char *ug_due_to_words (UgDue *self, UgLanguage *language);

G_END_DECLS
