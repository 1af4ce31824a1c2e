/* ug-review-quality.c: each factor with this client's points, its score, and what was measured.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-review-desk.h"

#include "ug-chart-feedback.h"
#include "ug-choice-bar.h"
#include "ug-feedback-result.h"
#include "ug-field-row.h"
#include "ug-people.h"
#include "ug-plain.h"
#include "ug-review-begin.h"
#include "ug-review-quality.h"
#include "ug-text-view.h"

#include <glib/gi18n.h>
#include <math.h>

static char *
say_score (UgReviewDesk *self, double score)
{
  return ug_language_format_hundredths (ug_room_get_language (self->room),
                                        10 * (gint64)lround (score * 10));
}

/* "Petr Sample 4 · Maria Sample 3": whose score it is, only the manager sees. */
static char *
say_voices (UgReviewDesk *self, UgRecord *quality)
{
  g_autoptr (GPtrArray) feedbacks = ug_review_list_feedback (self->review);
  GString *words = g_string_new (NULL);

  if (ug_room_get_meeting (self->room))
    return g_string_free (words, FALSE);

  for (guint i = 0; i < feedbacks->len; i++)
    {
      UgRecord *feedback = feedbacks->pdata[i];
      const gint64 score = ug_feedback_get_score (UG_FEEDBACK (feedback),
                                                  ug_record_get_text (quality, UG_QUALITY_FACTOR));
      UgPerson *person =
          ug_people_find (feedback, ug_record_get_text (feedback, UG_FEEDBACK_PERSON));
      g_autofree char *name =
          person != NULL ? ug_person_get_display (person, ug_room_get_language (self->room)) : NULL;

      if (score > 0)
        g_string_append_printf (words, "%s%s %d", words->len > 0 ? " · " : "",
                                name != NULL ? name : _ ("Somebody"), (int)score);
    }

  return g_string_free (words, FALSE);
}

/* What the last review gave it. */
static gint64
find_last (UgReviewDesk *self, UgRecord *quality)
{
  UgRecord *before = (UgRecord *)ug_review_get_before (self->review);
  const char *factor = ug_record_get_text (quality, UG_QUALITY_FACTOR);

  for (guint i = 0; before != NULL && i < ug_record_count (before, UG_REVIEW_QUALITIES); i++)
    {
      UgRecord *other = ug_record_peek (before, UG_REVIEW_QUALITIES, i);

      if (g_str_equal (ug_record_get_text (other, UG_QUALITY_FACTOR), factor))
        return ug_record_get_number (other, UG_QUALITY_SCORE);
    }

  return 0;
}

static void
append_last (UgReviewDesk *self, GtkWidget *line, UgRecord *quality)
{
  const gint64 last = find_last (self, quality);
  g_autofree char *score = g_strdup_printf ("%d", (int)last);
  g_autofree char *text = g_strdup_printf (_ ("Last time: %s"), score);
  GtkWidget *label;

  if (last == 0)
    return;

  label = ug_review_desk_new_label (text, "last-time");
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (line), label);
}

static GtkWidget *
new_head (UgReviewDesk *self, UgRecord *quality)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 14);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  const gint64 weight = ug_record_get_number (quality, UG_QUALITY_WEIGHT);
  g_autofree char *points =
      g_strdup_printf (ngettext ("%u point", "%u points", weight), (guint)weight);
  g_autofree char *voices = say_voices (self, quality);
  GtkWidget *label = ug_review_desk_new_label (points, "points");

  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_box_append (
      GTK_BOX (words),
      ug_review_desk_new_label (ug_record_get_text (quality, UG_QUALITY_TITLE), "review-said"));
  if (*voices != '\0')
    gtk_box_append (GTK_BOX (words), ug_review_desk_new_label (voices, "row-aside"));
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (line), words);
  append_last (self, line, quality);
  gtk_box_append (GTK_BOX (line), label);

  return line;
}

static GtkWidget *
new_row (UgReviewDesk *self, UgRecord *quality)
{
  static const UgChoiceBarItem items[] = {
    { 1, "1" }, { 2, "2" }, { 3, "3" }, { 4, "4" }, { 5, "5" },
  };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *measured = ug_field_editor_new (self->room, quality, UG_QUALITY_MEASURED);

  ug_text_view_set_hint (UG_TEXT_VIEW (measured), _ ("What was measured"));
  gtk_widget_set_hexpand (measured, TRUE);
  gtk_widget_set_valign (measured, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (line), ug_choice_bar_new_with_items (quality, UG_QUALITY_SCORE, items,
                                                                G_N_ELEMENTS (items)));
  gtk_box_append (GTK_BOX (line), measured);
  gtk_box_append (GTK_BOX (box), new_head (self, quality));
  gtk_box_append (GTK_BOX (box), line);

  return ug_review_desk_wrap_row (box, ug_record_get_text (quality, UG_QUALITY_TITLE));
}

static void
show_result_cb (GtkWidget *label)
{
  UgReviewDesk *self = g_object_get_data (G_OBJECT (label), "desk");
  double result;

  if (ug_review_get_quality (self->review, &result))
    {
      g_autofree char *score = say_score (self, result);
      /* Translators: %s is a score such as 3.9 */
      g_autofree char *text = g_strdup_printf (_ ("%s of 5, weighted by your points"), score);

      gtk_label_set_text (GTK_LABEL (label), text);
    }
  else
    gtk_label_set_text (GTK_LABEL (label), _ ("Nothing is scored yet: 1 is poor, 5 is excellent."));
}

/* What was said in the rounds of feedback until then. */
static UgChart *
new_chart (UgReviewDesk *self)
{
  UgRecord *review = UG_RECORD (self->review);

  return ug_chart_new_factors (ug_room_get_client (self->room),
                               ug_record_get_text (review, UG_REVIEW_AGREEMENT),
                               ug_record_get_text (review, UG_REVIEW_HELD_ON),
                               ug_room_get_meeting (self->room), ug_room_get_language (self->room));
}

static void
build (UgReviewDesk *self, GtkBox *page)
{
  GtkWidget *result = ug_review_desk_new_label ("", "points");
  GtkWidget *list;

  if (ug_record_count (UG_RECORD (self->review), UG_REVIEW_QUALITIES) == 0)
    {
      gtk_box_append (page,
                      ug_review_desk_new_label (_ ("No factor has any points yet."), "empty"));
      return;
    }

  g_object_set_data (G_OBJECT (result), "desk", self);
  show_result_cb (result);
  g_signal_connect_object (self->review, "changed", G_CALLBACK (show_result_cb), result,
                           G_CONNECT_SWAPPED);
  gtk_box_append (page, result);
  list = ug_review_desk_append_list (page, _ ("By weight"));
  for (guint i = 0; i < ug_record_count (UG_RECORD (self->review), UG_REVIEW_QUALITIES); i++)
    gtk_list_box_append (
        GTK_LIST_BOX (list),
        new_row (self, ug_record_peek (UG_RECORD (self->review), UG_REVIEW_QUALITIES, i)));
  ug_review_desk_append_chart (self, page, new_chart (self));
}

static guint
count_left (UgReviewDesk *self)
{
  return ug_review_desk_count (self, UG_REVIEW_QUALITIES, UG_QUALITY_SCORE);
}

static gboolean
is_done (UgReviewDesk *self)
{
  return count_left (self) == 0;
}

const UgReviewSection ug_review_section_quality = {
  .nick = "quality",
  .title = N_ ("Quality"),
  .question = N_ ("How good were we where it counts?"),
  .explanation =
      N_ ("Your hundred points, the heaviest first: how it felt, and what was measured."),
  .build = build,
  .count_left = count_left,
  .is_done = is_done,
};
