/* ug-verdict-row.c: the sentence in large type; what is only needed for some verdicts comes then.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-verdict-row.h"

#include "ug-choice-bar.h"
#include "ug-field-cell.h"
#include "ug-field-row.h"
#include "ug-people.h"
#include "ug-place.h"
#include "ug-plain.h"
#include "ug-review-begin.h"
#include "ug-text-view.h"
#include "ug-verdict.h"

#include <glib/gi18n.h>

typedef struct
{
  UgReviewDesk *desk; /* not owned: it outlives every row */
  UgRecord *verdict;
  GtkWidget *why;    /* the cause, keep or change */
  GtkWidget *change; /* what instead, and who asks for it */
} VerdictRow;

static void
verdict_row_free (VerdictRow *self)
{
  g_object_unref (self->verdict);
  g_free (self);
}

/* What was kept and stays is one click; everything else has more to say. */
static gboolean
has_more_to_say (UgRecord *verdict)
{
  const int result = ug_record_get_choice (verdict, UG_VERDICT_RESULT);

  return result == UG_VERDICT_RESULT_PARTLY || result == UG_VERDICT_RESULT_NOT_KEPT
         || ug_record_get_choice (verdict, UG_VERDICT_DECISION) == UG_VERDICT_DECISION_CHANGE
         || !ug_record_is_blank (verdict, UG_VERDICT_CAUSE);
}

/* Somebody at the table asks for it: whoever spoke last for the client, or the only one who is
 * here. */
static const char *
guess_asker (UgReviewDesk *desk)
{
  const char *const *ids = ug_record_get_refs (UG_RECORD (desk->review), UG_REVIEW_PARTICIPANTS);
  const char *found = ug_room_get_speaker (desk->room, UG_SIDE_THEIRS);

  if (found != NULL)
    return found;

  for (; ids != NULL && *ids != NULL; ids++)
    {
      UgPerson *person = ug_people_find (UG_RECORD (desk->review), *ids);

      if (person == NULL
          || ug_record_get_choice (UG_RECORD (person), UG_PERSON_SIDE) != UG_SIDE_THEIRS)
        continue;
      if (found != NULL)
        return NULL;
      found = *ids;
    }

  return found;
}

static void
show_cb (GtkWidget *row)
{
  VerdictRow *self = g_object_get_data (G_OBJECT (row), "ug-verdict-row");

  gtk_widget_set_visible (self->why, has_more_to_say (self->verdict));
  gtk_widget_set_visible (self->change, ug_record_get_choice (self->verdict, UG_VERDICT_DECISION)
                                            == UG_VERDICT_DECISION_CHANGE);
}

static void
decided_cb (GtkWidget *row)
{
  VerdictRow *self = g_object_get_data (G_OBJECT (row), "ug-verdict-row");
  const char *asker;

  show_cb (row);
  if (ug_record_get_choice (self->verdict, UG_VERDICT_DECISION) != UG_VERDICT_DECISION_CHANGE
      || !ug_record_is_blank (self->verdict, UG_VERDICT_ASKED_BY))
    return;

  asker = guess_asker (self->desk);
  if (asker != NULL)
    ug_record_set_text (self->verdict, UG_VERDICT_ASKED_BY, asker);
}

/* Probably the same person goes on speaking. */
static void
asked_cb (GtkWidget *row)
{
  VerdictRow *self = g_object_get_data (G_OBJECT (row), "ug-verdict-row");
  const char *id = ug_record_get_text (self->verdict, UG_VERDICT_ASKED_BY);
  UgPerson *person = ug_people_find (UG_RECORD (self->desk->review), id);

  if (person != NULL && ug_record_get_choice (UG_RECORD (person), UG_PERSON_SIDE) == UG_SIDE_THEIRS)
    ug_room_set_speaker (self->desk->room, UG_SIDE_THEIRS, id);
}

static UgRecord *
find_last (UgReviewDesk *desk, UgRecord *verdict)
{
  UgRecord *before = (UgRecord *)ug_review_get_before (desk->review);
  const char *promise = ug_record_get_text (verdict, UG_VERDICT_EXPECTATION);

  for (guint i = 0; before != NULL && i < ug_record_count (before, UG_REVIEW_VERDICTS); i++)
    {
      UgRecord *other = ug_record_peek (before, UG_REVIEW_VERDICTS, i);

      if (g_str_equal (ug_record_get_text (other, UG_VERDICT_EXPECTATION), promise)
          && ug_record_get_choice (other, UG_VERDICT_RESULT) != UG_VERDICT_RESULT_NONE)
        return other;
    }

  return NULL;
}

static GtkWidget *
new_last (UgRecord *last)
{
  const char *result =
      _ (ug_verdict_result_choices[ug_record_get_choice (last, UG_VERDICT_RESULT)].label);
  const char *measured = ug_record_get_text (last, UG_VERDICT_MEASURED);
  /* Translators: the verdict of the review before this one, and what was measured then */
  g_autofree char *text = *measured != '\0'
                              ? g_strdup_printf (_ ("Last time: %1$s, %2$s"), result, measured)
                              : g_strdup_printf (_ ("Last time: %s"), result);

  return ug_review_desk_new_label (text, "last-time");
}

static GtkWidget *
new_verdict_line (VerdictRow *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *measured = ug_field_editor_new (self->desk->room, self->verdict, UG_VERDICT_MEASURED);

  gtk_entry_set_placeholder_text (GTK_ENTRY (measured), _ ("Measured"));
  gtk_widget_set_hexpand (measured, TRUE);
  gtk_widget_set_valign (measured, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (line), ug_choice_bar_new (self->verdict, UG_VERDICT_RESULT));
  gtk_box_append (GTK_BOX (line), measured);

  return line;
}

static GtkWidget *
new_why (VerdictRow *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *cause = ug_field_editor_new (self->desk->room, self->verdict, UG_VERDICT_CAUSE);

  ug_text_view_set_hint (UG_TEXT_VIEW (cause), _ ("Cause"));
  gtk_widget_set_hexpand (cause, TRUE);
  gtk_widget_set_valign (cause, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (line), ug_choice_bar_new (self->verdict, UG_VERDICT_DECISION));
  gtk_box_append (GTK_BOX (line), cause);

  return line;
}

static GtkWidget *
new_change (VerdictRow *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  gtk_box_set_homogeneous (GTK_BOX (line), TRUE);
  gtk_box_append (GTK_BOX (line),
                  ug_field_cell_new (self->desk->room, self->verdict, UG_VERDICT_CHANGE_TO));
  gtk_box_append (GTK_BOX (line),
                  ug_field_cell_new (self->desk->room, self->verdict, UG_VERDICT_ASKED_BY));

  return line;
}

/**
 * ug_verdict_row_new:
 * @desk: the desk
 * @verdict: a verdict of its review
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
ug_verdict_row_new (UgReviewDesk *desk, UgRecord *verdict)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  const char *sentence = ug_record_get_text (verdict, UG_VERDICT_SENTENCE);
  GtkWidget *row = ug_review_desk_wrap_row (box, sentence);
  VerdictRow *self = g_new0 (VerdictRow, 1);
  UgRecord *last = find_last (desk, verdict);

  self->desk = desk;
  self->verdict = g_object_ref (verdict);
  self->why = new_why (self);
  self->change = new_change (self);
  g_object_set_data_full (G_OBJECT (row), "ug-verdict-row", self, (GDestroyNotify)verdict_row_free);
  gtk_box_append (GTK_BOX (box), ug_review_desk_new_label (sentence, "review-said"));
  if (last != NULL)
    gtk_box_append (GTK_BOX (box), new_last (last));
  gtk_box_append (GTK_BOX (box), new_verdict_line (self));
  gtk_box_append (GTK_BOX (box), self->why);
  gtk_box_append (GTK_BOX (box), self->change);
  show_cb (row);
  g_signal_connect_object (verdict, "notify::result", G_CALLBACK (show_cb), row, G_CONNECT_SWAPPED);
  g_signal_connect_object (verdict, "notify::decision", G_CALLBACK (decided_cb), row,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (verdict, "notify::asked-by", G_CALLBACK (asked_cb), row,
                           G_CONNECT_SWAPPED);

  return row;
}
