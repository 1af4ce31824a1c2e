/* ug-review-wishes.c: what each side wishes from now on, and what was done about it already.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-review-desk.h"

#include <glib/gi18n.h>

static void
build (UgReviewDesk *self, GtkBox *page)
{
  ug_review_desk_append_group (self, page, NULL, UG_REVIEW_WISHES_THEIRS, -1);
  ug_review_desk_append_group (self, page, NULL, UG_REVIEW_WISHES_OURS, -1);
  ug_review_desk_append_group (self, page, NULL, UG_REVIEW_REMEDIES, -1);
}

static gboolean
is_done (UgReviewDesk *self)
{
  return !ug_record_is_blank (UG_RECORD (self->review), UG_REVIEW_WISHES_THEIRS)
         && !ug_record_is_blank (UG_RECORD (self->review), UG_REVIEW_WISHES_OURS);
}

const UgReviewSection ug_review_section_wishes = {
  .nick = "wishes",
  .title = N_ ("Wishes"),
  .question = N_ ("What do you wish, and what do we?"),
  .explanation = N_ ("In each side's own words. What needs somebody and a date becomes an action."),
  .build = build,
  .is_done = is_done,
};
