/* ug-summary.h: what the start page shows of an agreement, without the agreement.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-due.h"
#include "ug-step.h"

G_BEGIN_DECLS

/**
 * UgSummaryFacts:
 * @client_id: whose agreement it is
 * @agreement_id: which one, "" for a client without any
 * @client_name: the client's name, perhaps blank
 * @about: what the client does, or the agreement's title when it has one
 * @touched: moment of the last change, ISO 8601 in UTC
 * @version: number of the last sealed version, 0 when there is none
 * @draft: whether anything was changed since that version
 * @step: where it stopped
 * @expectations: how many promises it has
 * @answered: of them, how many the client has answered
 * @parked: of them, how many somebody has yet to settle
 * @due_kind: what kind of thing comes next, when @due_date is not blank
 * @due_what: what it is about, or ""
 * @due_date: when, an ISO date or ""
 */
typedef struct
{
  const char *client_id;
  const char *agreement_id;
  const char *client_name;
  const char *about;
  const char *touched;
  guint version;
  gboolean draft;
  UgStep step;
  guint expectations;
  guint answered;
  guint parked;
  UgDueKind due_kind;
  const char *due_what;
  const char *due_date;
} UgSummaryFacts;

/**
 * UgSummary:
 *
 * Immutable, and free of private fields.
 */
#define UG_TYPE_SUMMARY (ug_summary_get_type ())
G_DECLARE_FINAL_TYPE (UgSummary, ug_summary, UG, SUMMARY, GObject)

UgSummary *ug_summary_new (const UgSummaryFacts *facts);
const UgSummaryFacts *ug_summary_get (UgSummary *self);

void ug_summary_count (UgAgreement *agreement, UgSummaryFacts *facts);

G_END_DECLS
