/* ug-review-period.c: what was unusual since last time, and how content everybody is.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-review-desk.h"

#include <glib/gi18n.h>

static void
build (UgReviewDesk *self, GtkBox *page)
{
  ug_review_desk_append_group (self, page, NULL, UG_REVIEW_SITUATIONS, -1);
  ug_review_desk_append_group (self, page, NULL, UG_REVIEW_SATISFACTION, -1);
}

static gboolean
is_done (UgReviewDesk *self)
{
  return !ug_record_is_blank (UG_RECORD (self->review), UG_REVIEW_SATISFACTION);
}

const UgReviewSection ug_review_section_period = {
  .nick = "period",
  .title = N_ ("What happened"),
  .question = N_ ("What was out of the ordinary?"),
  .explanation = N_ ("Outages, peaks, moves, people who came and went; and how content you are all "
                     "in all."),
  .build = build,
  .is_done = is_done,
};
