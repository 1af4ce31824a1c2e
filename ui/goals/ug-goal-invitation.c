/* ug-goal-invitation.c: a neutral question where backstage a doubt is marked.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goal-invitation.h"

#include "ug-evidence.h"

#include <glib/gi18n.h>

static gboolean
has_mark (UgRecord *goal, gboolean firm)
{
  for (guint i = 0; i < ug_record_count (goal, UG_GOAL_EVIDENCE); i++)
    {
      const UgEvidenceMark mark =
          ug_record_get_choice (ug_record_peek (goal, UG_GOAL_EVIDENCE, i), UG_EVIDENCE_MARK);

      if (mark != UG_EVIDENCE_MARK_NONE && ug_evidence_is_firm (mark) == firm)
        return TRUE;
    }

  return FALSE;
}

static UgEvidenceProposal
read_goal (UgRoom *room, UgRecord *goal)
{
  const gboolean quoted = !ug_record_is_blank (goal, UG_GOAL_WORDS);

  return ug_evidence_reader_read (
      ug_room_get_evidence_reader (room),
      ug_record_get_text (goal, quoted ? UG_GOAL_WORDS : UG_GOAL_TITLE));
}

/* A goal that has its measure, or a fact behind it, is invited to nothing. */
static void
update (GtkLabel *label, UgRecord *goal)
{
  UgRoom *room = g_object_get_data (G_OBJECT (label), "room");
  const UgEvidenceProposal proposal = read_goal (room, goal);
  const gboolean soft =
      proposal.mark != UG_EVIDENCE_MARK_NONE && !ug_evidence_is_firm (proposal.mark);
  const char *question = soft ? proposal.follow_up : _ ("How would you notice it?");
  /* Translators: %s is a question, such as “When did this last happen?” */
  g_autofree char *text = g_strdup_printf (_ ("Let us make this measurable: %s"), question);

  gtk_label_set_text (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), ug_record_is_blank (goal, UG_GOAL_MEASURE)
                                                  && !has_mark (goal, TRUE)
                                                  && (soft || has_mark (goal, FALSE)));
}

static void
goal_changed_cb (GtkLabel *label, const UgChange *change, UgRecord *goal)
{
  update (label, goal);
}

/**
 * ug_goal_invitation_new:
 * @room: a room with guests
 * @goal: a goal
 *
 * Returns: (transfer floating): a line that invites to measure @goal, hidden when there is no need
 */
GtkWidget *
ug_goal_invitation_new (UgRoom *room, UgGoal *goal)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, "example");
  g_object_set_data_full (G_OBJECT (label), "room", g_object_ref (room), g_object_unref);
  g_signal_connect_object (goal, "changed", G_CALLBACK (goal_changed_cb), label, G_CONNECT_SWAPPED);
  update (GTK_LABEL (label), UG_RECORD (goal));

  return label;
}
