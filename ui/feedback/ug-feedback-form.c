/* ug-feedback-form.c: every answer goes straight into the slip.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-feedback-form.h"

#include "ug-date-button.h"
#include "ug-factor.h"
#include "ug-feedback-result.h"
#include "ug-field-row.h"
#include "ug-label.h"
#include "ug-plain.h"
#include "ug-score-control.h"

#include <glib/gi18n.h>

static GtkWidget *
new_entry (UgRoom *room, UgRecord *record, guint field, const char *hint)
{
  GtkWidget *editor = ug_field_editor_new (room, record, field);

  if (GTK_IS_ENTRY (editor))
    gtk_entry_set_placeholder_text (GTK_ENTRY (editor), hint);

  return editor;
}

static GtkWidget *
new_scores (UgRecord *score, guint field, const UgScoreScale *scale)
{
  const char *label = _ (ug_record_get_field (score, field)->label);
  const char *title = ug_record_get_text (score, UG_SCORE_TITLE);
  /* Translators: what is scored and the factor, for screen readers: "Expected: keeps his word" */
  g_autofree char *name = g_strdup_printf (_ ("%1$s: %2$s"), label, title);

  return ug_score_control_new (score, field, scale, name);
}

/* One factor, large. */

static GtkWidget *
new_pair (UgRecord *score, guint field, const UgScoreScale *scale, const char *caption)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_box_append (GTK_BOX (box), ug_label_new (caption, "field-caption"));
  gtk_box_append (GTK_BOX (box), new_scores (score, field, scale));

  return box;
}

static GtkWidget *
new_factor_card (UgRoom *room, UgRecord *score, UgAgreement *judged)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  GtkWidget *pairs = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 34);
  UgRecord *factor =
      ug_record_find (UG_RECORD (judged), ug_record_get_text (score, UG_SCORE_FACTOR));

  gtk_box_append (GTK_BOX (card),
                  ug_label_new (ug_record_get_text (score, UG_SCORE_TITLE), "feedback-factor"));
  if (factor != NULL && UG_IS_FACTOR (factor) && !ug_record_is_blank (factor, UG_FACTOR_MEANING))
    gtk_box_append (GTK_BOX (card), ug_label_new (ug_record_get_text (factor, UG_FACTOR_MEANING),
                                                  "feedback-meaning"));
  gtk_box_append (GTK_BOX (pairs), new_pair (score, UG_SCORE_EXPECTED, &ug_score_scale_expected,
                                             _ ("What you expected")));
  gtk_box_append (GTK_BOX (pairs),
                  new_pair (score, UG_SCORE_SCORE, &ug_score_scale_got, _ ("What you got")));
  gtk_box_append (GTK_BOX (card), pairs);
  gtk_box_append (GTK_BOX (card),
                  new_entry (room, score, UG_SCORE_COMMENT, _ ("What happened, if you like")));
  gtk_widget_add_css_class (card, "feedback-card");

  return card;
}

static gboolean
is_all_top (UgRecord *slip)
{
  guint given = 0, top = 0;

  for (guint i = 0; i < ug_record_count (slip, UG_FEEDBACK_SCORES); i++)
    {
      const gint64 score =
          ug_record_get_number (ug_record_peek (slip, UG_FEEDBACK_SCORES, i), UG_SCORE_SCORE);

      given += ug_score_is_given (score);
      top += score == UG_SCORE_TOP;
    }

  return given > 0 && given == top;
}

/* Whoever is content everywhere is asked where it was close. */
static void
show_last_question (GtkLabel *label, const UgChange *change, UgRecord *slip)
{
  gtk_label_set_label (label, is_all_top (slip) ? _ ("What would have made a five a four?")
                                                : _ ("What would have made it a five?"));
}

static GtkWidget *
new_last_question (UgRecord *slip)
{
  GtkWidget *label = ug_label_new ("", "feedback-factor");

  show_last_question (GTK_LABEL (label), NULL, slip);
  g_signal_connect_object (slip, "changed", G_CALLBACK (show_last_question), label,
                           G_CONNECT_SWAPPED);

  return label;
}

static GtkWidget *
new_recommend (UgRecord *slip)
{
  return ug_score_control_new (slip, UG_FEEDBACK_RECOMMEND, &ug_score_scale_recommend,
                               _ ("How likely are you to recommend us? 0 not at all, 10 surely"));
}

static void
append_questions (GtkWidget *box, UgRoom *room, UgRecord *slip)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);

  gtk_widget_add_css_class (card, "feedback-card");
  gtk_box_append (GTK_BOX (card),
                  ug_label_new (_ ("How likely are you to recommend us? 0 not at all, 10 surely"),
                                "feedback-factor"));
  gtk_box_append (GTK_BOX (card), new_recommend (slip));
  gtk_box_append (GTK_BOX (card), ug_label_new (_ ("Why?"), "field-caption"));
  gtk_box_append (GTK_BOX (card), ug_field_editor_new (room, slip, UG_FEEDBACK_WHY));
  gtk_box_append (GTK_BOX (card), new_last_question (slip));
  gtk_box_append (GTK_BOX (card), ug_field_editor_new (room, slip, UG_FEEDBACK_WHAT_FOUR));
  gtk_box_append (GTK_BOX (box), card);
}

/**
 * ug_feedback_form_new_turn:
 * @room: the room
 * @slip: the slip of the one whose turn it is
 * @judged: the agreement that is judged
 *
 * Returns: (transfer floating): its questions, large
 */
GtkWidget *
ug_feedback_form_new_turn (UgRoom *room, UgFeedback *slip, UgAgreement *judged)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  UgRecord *record = UG_RECORD (slip);

  for (guint i = 0; i < ug_record_count (record, UG_FEEDBACK_SCORES); i++)
    gtk_box_append (GTK_BOX (box),
                    new_factor_card (room, ug_record_peek (record, UG_FEEDBACK_SCORES, i), judged));
  append_questions (box, room, record);

  return box;
}

/* The same, dense: a line of the paper is a line of the screen, in the same order. */

static void
attach_factor (GtkGrid *grid, UgRoom *room, UgRecord *score, int row)
{
  GtkWidget *title = ug_label_new (ug_record_get_text (score, UG_SCORE_TITLE), "row-title");
  GtkWidget *expected = new_scores (score, UG_SCORE_EXPECTED, &ug_score_scale_expected);
  GtkWidget *got = new_scores (score, UG_SCORE_SCORE, &ug_score_scale_got);
  GtkWidget *comment = new_entry (room, score, UG_SCORE_COMMENT, _ ("Comment"));

  ug_score_control_set_hurried (UG_SCORE_CONTROL (expected), TRUE);
  ug_score_control_set_hurried (UG_SCORE_CONTROL (got), TRUE);
  gtk_widget_set_hexpand (title, TRUE);
  gtk_label_set_width_chars (GTK_LABEL (title), 16);
  gtk_editable_set_width_chars (GTK_EDITABLE (comment), 14);
  gtk_widget_set_hexpand (comment, TRUE);
  gtk_widget_set_valign (comment, GTK_ALIGN_CENTER);
  gtk_grid_attach (grid, title, 0, row, 1, 1);
  gtk_grid_attach (grid, expected, 1, row, 1, 1);
  gtk_grid_attach (grid, got, 2, row, 1, 1);
  gtk_grid_attach (grid, comment, 3, row, 1, 1);
}

static void
attach_captions (GtkGrid *grid)
{
  const char *captions[] = { _ ("Factor"), _ ("Expected"), _ ("Score"), _ ("Comment") };

  for (guint i = 0; i < G_N_ELEMENTS (captions); i++)
    gtk_grid_attach (grid, ug_label_new (captions[i], "field-caption"), i, 0, 1, 1);
}

static void
append_lines (GtkWidget *box, UgRoom *room, UgRecord *slip, guint field, const char *caption)
{
  gtk_box_append (GTK_BOX (box), ug_label_new (caption, "field-caption"));
  gtk_box_append (GTK_BOX (box), ug_field_editor_new (room, slip, field));
}

static GtkWidget *
new_head (UgRoom *room, UgRecord *slip)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *person = ug_field_editor_new (room, slip, UG_FEEDBACK_PERSON);
  GtkWidget *date = ug_field_editor_new (room, slip, UG_FEEDBACK_TAKEN_ON);

  gtk_widget_set_hexpand (person, TRUE);
  gtk_box_append (GTK_BOX (head), person);
  gtk_box_append (GTK_BOX (head), date);
  gtk_box_append (GTK_BOX (head), ug_date_button_new (room, slip, UG_FEEDBACK_TAKEN_ON));
  gtk_box_append (GTK_BOX (head), ug_field_editor_new (room, slip, UG_FEEDBACK_HOW));

  return head;
}

/**
 * ug_feedback_form_new_slip:
 * @room: the room
 * @slip: a slip
 *
 * Returns: (transfer floating): its questions as they stand on the paper; each digit goes on to
 *   the next
 */
GtkWidget *
ug_feedback_form_new_slip (UgRoom *room, UgFeedback *slip)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  GtkWidget *grid = gtk_grid_new ();
  UgRecord *record = UG_RECORD (slip);

  gtk_grid_set_row_spacing (GTK_GRID (grid), 5);
  gtk_grid_set_column_spacing (GTK_GRID (grid), 14);
  attach_captions (GTK_GRID (grid));
  for (guint i = 0; i < ug_record_count (record, UG_FEEDBACK_SCORES); i++)
    attach_factor (GTK_GRID (grid), room, ug_record_peek (record, UG_FEEDBACK_SCORES, i), i + 1);
  gtk_box_append (GTK_BOX (box), new_head (room, record));
  gtk_box_append (GTK_BOX (box), grid);
  gtk_box_append (GTK_BOX (box),
                  ug_label_new (_ ("How likely are you to recommend us? 0 not at all, 10 surely"),
                                "field-caption"));
  gtk_box_append (GTK_BOX (box), new_recommend (record));
  append_lines (box, room, record, UG_FEEDBACK_WHY, _ ("Why?"));
  append_lines (box, room, record, UG_FEEDBACK_WHAT_FOUR, _ ("What would have made it a four"));
  gtk_widget_add_css_class (box, "feedback-slip");

  return box;
}
