/* ug-review.c: a later meeting that judges each promise by the version then in force.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-review.h"

#include "ug-action.h"
#include "ug-measure.h"
#include "ug-quality.h"
#include "ug-verdict.h"

#include <glib/gi18n.h>

static const UgField fields[] = {
  [UG_REVIEW_AGREEMENT] = { "agreement", UG_FIELD_REF, N_ ("Agreement") },
  [UG_REVIEW_VERSION] = { "version", UG_FIELD_NUMBER, N_ ("Version") },
  [UG_REVIEW_HELD_ON] = { "held-on", UG_FIELD_DATE, N_ ("Date") },
  [UG_REVIEW_PLACE] = { "place", UG_FIELD_TEXT, N_ ("Place") },
  [UG_REVIEW_PERIOD_FROM] = { "period-from", UG_FIELD_DATE, N_ ("The period from") },
  [UG_REVIEW_PERIOD_UNTIL] = { "period-until", UG_FIELD_DATE, N_ ("The period until") },
  [UG_REVIEW_PARTICIPANTS] = { "participants", UG_FIELD_REFS, N_ ("Who took part") },
  [UG_REVIEW_PREPARED] = { "prepared", UG_FIELD_LINES, N_ ("Notes before the meeting"),
                           UG_FIELD_PRIVATE },
  [UG_REVIEW_SITUATIONS] = { "situations", UG_FIELD_LINES, N_ ("Unusual situations"),
                             UG_FIELD_SEARCHED },
  [UG_REVIEW_SATISFACTION] = { "satisfaction", UG_FIELD_LINES, N_ ("Satisfaction"),
                               UG_FIELD_SEARCHED },
  [UG_REVIEW_WISHES_THEIRS] = { "wishes-theirs", UG_FIELD_LINES, N_ ("Wishes of the client"),
                                UG_FIELD_SEARCHED },
  [UG_REVIEW_WISHES_OURS] = { "wishes-ours", UG_FIELD_LINES, N_ ("Our wishes"), UG_FIELD_SEARCHED },
  [UG_REVIEW_REMEDIES] = { "remedies", UG_FIELD_LINES, N_ ("Measures taken"), UG_FIELD_SEARCHED },
  [UG_REVIEW_NEXT_ON] = { "next-on", UG_FIELD_DATE, N_ ("The next review") },
  [UG_REVIEW_CLOSED] = { "closed", UG_FIELD_SWITCH, N_ ("The review is closed") },
};

static const UgListField lists[] = {
  [UG_REVIEW_VERDICTS] = { "verdicts", ug_verdict_get_type, N_ ("Promises") },
  [UG_REVIEW_MEASURES] = { "measures", ug_measure_get_type, N_ ("Goals") },
  [UG_REVIEW_QUALITIES] = { "qualities", ug_quality_get_type, N_ ("Factors") },
  [UG_REVIEW_ACTIONS] = { "actions", ug_action_get_type, N_ ("Actions") },
};

UG_DEFINE_RECORD (
    UgReview, ug_review, "review", fields, G_N_ELEMENTS (fields), lists, G_N_ELEMENTS (lists))
