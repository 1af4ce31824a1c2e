/* ug-event.h: one thing that happened with a client.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

/**
 * UgEventKind:
 * @UG_EVENT_KICKOFF: the first meeting
 * @UG_EVENT_DECISIONS: what was answered, parked and settled on one day
 * @UG_EVENT_SEALED: a version was sealed
 * @UG_EVENT_REVIEW: the promises were judged
 * @UG_EVENT_FEEDBACK: people gave their scores
 * @UG_EVENT_PRINTED: a paper was printed or saved
 * @UG_EVENT_DRAFT: the next version is being worked on
 */
typedef enum
{
  UG_EVENT_KICKOFF,
  UG_EVENT_DECISIONS,
  UG_EVENT_SEALED,
  UG_EVENT_REVIEW,
  UG_EVENT_FEEDBACK,
  UG_EVENT_PRINTED,
  UG_EVENT_DRAFT,
} UgEventKind;

#define UG_N_EVENTS (UG_EVENT_DRAFT + 1)

/**
 * UgEvent:
 *
 * Immutable once it is in a timeline, and free of private fields.
 */
#define UG_TYPE_EVENT (ug_event_get_type ())
G_DECLARE_FINAL_TYPE (UgEvent, ug_event, UG, EVENT, GObject)

UgEvent *ug_event_new (UgEventKind kind, const char *at, UgRecord *record, guint version);
void ug_event_set_title (UgEvent *self, const char *title);
void ug_event_set_note (UgEvent *self, const char *note);
void ug_event_set_doubt (UgEvent *self, const char *doubt);
void ug_event_take_sentences (UgEvent *self, GPtrArray *sentences);

UgEventKind ug_event_get_kind (UgEvent *self);
const char *ug_event_get_at (UgEvent *self);
char *ug_event_get_date (UgEvent *self);
UgRecord *ug_event_get_record (UgEvent *self);
guint ug_event_get_version (UgEvent *self);
const char *ug_event_get_title (UgEvent *self);
const char *ug_event_get_note (UgEvent *self);
const char *ug_event_get_doubt (UgEvent *self);
GPtrArray *ug_event_get_sentences (UgEvent *self);

G_END_DECLS
