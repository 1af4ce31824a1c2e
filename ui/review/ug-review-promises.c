/* ug-review-promises.c: every promise then in force, kind by kind, with what came of each kind.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-review-desk.h"

#include "ug-plain.h"
#include "ug-review-words.h"
#include "ug-tickets-window.h"
#include "ug-verdict-row.h"

#include <glib/gi18n.h>

/* What is no longer in the agreement that is judged has no kind any more. */
#define KIND_GONE UG_N_KINDS

#define COUNT_COLUMNS 2

static guint
get_kind (UgReviewDesk *self, UgRecord *verdict)
{
  UgRecord *promise = ug_record_find (UG_RECORD (self->judged),
                                      ug_record_get_text (verdict, UG_VERDICT_EXPECTATION));

  return promise != NULL && UG_IS_EXPECTATION (promise)
             ? (guint)ug_record_get_choice (promise, UG_EXPECTATION_KIND)
             : KIND_GONE;
}

/* What nobody has spoken of yet is no news; how much is left stands in the outline. */
static gboolean
is_judged (const guint *results)
{
  for (guint i = UG_VERDICT_RESULT_NONE + 1; i < UG_N_RESULTS; i++)
    if (results[i] > 0)
      return TRUE;

  return FALSE;
}

static void
show_counts_cb (GtkWidget *grid)
{
  UgReviewDesk *self = g_object_get_data (G_OBJECT (grid), "desk");
  UgReviewCount count;

  ug_review_count (self->review, self->judged, &count);
  for (GtkWidget *label = gtk_widget_get_first_child (grid); label != NULL;
       label = gtk_widget_get_next_sibling (label))
    {
      const guint kind = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (label), "kind"));
      g_autofree char *words =
          ug_review_kind_to_words (&count, kind, ug_room_get_language (self->room));

      gtk_label_set_text (GTK_LABEL (label), words);
      gtk_widget_set_visible (label, is_judged (count.of[kind]));
    }
}

static gboolean
has_kind (UgReviewDesk *self, guint kind)
{
  for (guint i = 0; i < ug_record_count (UG_RECORD (self->review), UG_REVIEW_VERDICTS); i++)
    if (get_kind (self, ug_record_peek (UG_RECORD (self->review), UG_REVIEW_VERDICTS, i)) == kind)
      return TRUE;

  return FALSE;
}

static void
append_counts (UgReviewDesk *self, GtkBox *page)
{
  GtkWidget *grid = gtk_grid_new ();
  int n = 0;

  for (guint kind = 0; kind < UG_N_KINDS; kind++)
    {
      GtkWidget *label;

      if (!has_kind (self, kind))
        continue;
      label = ug_review_desk_new_label ("", "review-count");
      g_object_set_data (G_OBJECT (label), "kind", GUINT_TO_POINTER (kind));
      gtk_grid_attach (GTK_GRID (grid), label, n % COUNT_COLUMNS, n / COUNT_COLUMNS, 1, 1);
      n++;
    }
  gtk_grid_set_column_homogeneous (GTK_GRID (grid), TRUE);
  gtk_grid_set_column_spacing (GTK_GRID (grid), 18);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 3);
  g_object_set_data (G_OBJECT (grid), "desk", self);
  show_counts_cb (grid);
  g_signal_connect_object (self->review, "changed", G_CALLBACK (show_counts_cb), grid,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_css_class (grid, "review-counts");
  gtk_box_append (page, grid);
}

static void
append_kind (UgReviewDesk *self, GtkBox *page, guint kind)
{
  UgRecord *review = UG_RECORD (self->review);
  GtkWidget *list = NULL;

  for (guint i = 0; i < ug_record_count (review, UG_REVIEW_VERDICTS); i++)
    {
      UgRecord *verdict = ug_record_peek (review, UG_REVIEW_VERDICTS, i);

      if (get_kind (self, verdict) != kind)
        continue;
      if (list == NULL)
        list = ug_review_desk_append_list (
            page, kind == KIND_GONE
                      ? _ ("No longer promised")
                      : ug_review_kind_heading (kind, ug_room_get_language (self->room)));
      gtk_list_box_append (GTK_LIST_BOX (list), ug_verdict_row_new (self, verdict));
    }
}

static void
check_tickets_cb (GtkWidget *button, UgRoom *room)
{
  ug_tickets_window_open (button, room);
}

/* What the help desk knows to the minute, nobody has to remember. */
static void
append_tickets (UgReviewDesk *self, GtkBox *page)
{
  GtkWidget *button;

  if (!ug_tickets_window_can_open (self->room))
    return;

  button = gtk_button_new_with_mnemonic (_ ("_Measure by Tickets…"));
  ug_accessible_by_label (button);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_signal_connect_object (button, "clicked", G_CALLBACK (check_tickets_cb), self->room, 0);
  gtk_box_append (page, button);
}

static void
build (UgReviewDesk *self, GtkBox *page)
{
  if (ug_record_count (UG_RECORD (self->review), UG_REVIEW_VERDICTS) == 0)
    {
      gtk_box_append (page, ug_review_desk_new_label (_ ("Nothing was promised yet."), "empty"));
      return;
    }

  append_counts (self, page);
  append_tickets (self, page);
  for (guint kind = 0; kind <= KIND_GONE; kind++)
    append_kind (self, page, kind);
}

static guint
count_left (UgReviewDesk *self)
{
  return ug_review_desk_count (self, UG_REVIEW_VERDICTS, UG_VERDICT_RESULT);
}

static gboolean
is_done (UgReviewDesk *self)
{
  return count_left (self) == 0;
}

const UgReviewSection ug_review_section_promises = {
  .nick = "promises",
  .title = N_ ("Promises"),
  .question = N_ ("Did we keep our word?"),
  .explanation =
      N_ ("Each promise as it was in force. What was not kept has a cause; then we keep it "
          "or change it."),
  .build = build,
  .count_left = count_left,
  .is_done = is_done,
};
