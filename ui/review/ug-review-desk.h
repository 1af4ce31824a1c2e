/* ug-review-desk.h: what the sections of a review share, and the table of the sections.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-chart.h"
#include "ug-review.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * UgReviewDesk:
 * @room: the room
 * @review: the review that is held
 * @judged: the agreement it judges, as it was in force
 *
 * Lives as long as the window.
 */
typedef struct
{
  UgRoom *room;
  UgReview *review;
  UgAgreement *judged;
} UgReviewDesk;

/**
 * UgReviewSection:
 * @nick: its name in the stack
 * @title: (nullable): what it is called in the outline
 * @question: what it asks, in a few words
 * @explanation: one sentence under it
 * @build: fills the page
 * @count_left: how much of it nobody has looked at yet
 * @is_done: whether it needs nothing more
 */
typedef struct
{
  const char *nick;
  const char *title;
  const char *question;
  const char *explanation;
  void (*build) (UgReviewDesk *self, GtkBox *page);
  guint (*count_left) (UgReviewDesk *self);
  gboolean (*is_done) (UgReviewDesk *self);
} UgReviewSection;

extern const UgReviewSection ug_review_section_meeting;
extern const UgReviewSection ug_review_section_past;
extern const UgReviewSection ug_review_section_goals;
extern const UgReviewSection ug_review_section_quality;
extern const UgReviewSection ug_review_section_promises;
extern const UgReviewSection ug_review_section_period;
extern const UgReviewSection ug_review_section_wishes;
extern const UgReviewSection ug_review_section_actions;

guint ug_review_desk_count (UgReviewDesk *self, guint list, guint field);
GtkWidget *ug_review_desk_new_label (const char *text, const char *css_class);
void ug_review_desk_append_group (UgReviewDesk *self, GtkBox *page, const char *title, ...);
GtkWidget *ug_review_desk_append_list (GtkBox *page, const char *title);
void ug_review_desk_append_chart (UgReviewDesk *self, GtkBox *page, UgChart *chart);
GtkWidget *ug_review_desk_wrap_row (GtkWidget *child, const char *name);

G_END_DECLS
