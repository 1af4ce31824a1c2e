/* ug-feedback-results.c: means for everybody, names for the manager alone.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-feedback-results.h"

#include "ug-factor.h"
#include "ug-feedback-words.h"
#include "ug-label.h"
#include "ug-people.h"
#include "ug-plain.h"

#include <glib/gi18n.h>

static const UgFeedbackFlags all_flags[] = {
  UG_FEEDBACK_ALL_TOP,
  UG_FEEDBACK_FLAT,
  UG_FEEDBACK_SINGLE_VOICE,
};

static void
append_label (GtkWidget *box, char *text, const char *css_class)
{
  g_autofree char *said = text;

  if (said != NULL)
    gtk_box_append (GTK_BOX (box), ug_label_new (said, css_class));
}

static GtkWidget *
new_flag (const char *who, const char *question)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("dialog-question-symbolic"));
  if (who != NULL)
    gtk_box_append (GTK_BOX (words), ug_label_new (who, "field-caption"));
  gtk_box_append (GTK_BOX (words), ug_label_new (question, "feedback-question"));
  gtk_box_append (GTK_BOX (box), words);
  gtk_widget_add_css_class (box, "feedback-flag");

  return box;
}

/* Where the question was answered already, the answer is what is worth reading. */
static void
append_flag (GtkWidget *box, const char *who, const char *question, const char *answer)
{
  GtkWidget *flag = new_flag (who, question);

  if (*answer != '\0')
    gtk_box_append (GTK_BOX (gtk_widget_get_last_child (flag)), ug_label_new (answer, "said"));
  gtk_box_append (GTK_BOX (box), flag);
}

static char *
say_who (UgRoom *room, UgRecord *slip)
{
  UgPerson *person = ug_people_find (UG_RECORD (ug_room_get_client (room)),
                                     ug_record_get_text (slip, UG_FEEDBACK_PERSON));

  return person != NULL ? ug_person_get_display (person, ug_room_get_language (room))
                        : g_strdup (_ ("Somebody without a name"));
}

/* What is odd about one slip is asked of that person, so it is for the manager alone. */
static void
append_flags_of (GtkWidget *box, UgRoom *room, UgFeedback *slip)
{
  UgLanguage *language = ug_room_get_language (room);
  const UgFeedbackFlags flags = ug_feedback_get_flags (slip) & ~UG_FEEDBACK_SINGLE_VOICE;
  g_autofree char *who = say_who (room, UG_RECORD (slip));

  for (guint i = 0; i < G_N_ELEMENTS (all_flags); i++)
    if (flags & all_flags[i])
      append_flag (box, who, ug_feedback_flag_question (all_flags[i], language),
                   ug_record_get_text (UG_RECORD (slip), UG_FEEDBACK_WHAT_FOUR));
}

static void
append_flags (GtkWidget *box, UgRoom *room, const UgFeedbackRound *round)
{
  if (ug_feedback_round_get_flags (round) & UG_FEEDBACK_SINGLE_VOICE)
    gtk_box_append (GTK_BOX (box),
                    new_flag (NULL, ug_feedback_flag_question (UG_FEEDBACK_SINGLE_VOICE,
                                                               ug_room_get_language (room))));
  for (guint i = 0; i < round->slips->len && !ug_room_get_meeting (room); i++)
    append_flags_of (box, room, round->slips->pdata[i]);
}

static gboolean
is_still_weighed (UgRoom *room, const UgFactorScore *factor)
{
  UgRecord *found = ug_record_find (UG_RECORD (ug_room_get_agreement (room)), factor->factor);

  return found != NULL && UG_IS_FACTOR (found)
         && ug_record_get_number (found, UG_FACTOR_WEIGHT) > 0;
}

static const char *
find_comment (UgRecord *slip, const char *factor)
{
  for (guint i = 0; i < ug_record_count (slip, UG_FEEDBACK_SCORES); i++)
    {
      UgRecord *score = ug_record_peek (slip, UG_FEEDBACK_SCORES, i);

      if (g_str_equal (ug_record_get_text (score, UG_SCORE_FACTOR), factor))
        return ug_record_get_text (score, UG_SCORE_COMMENT);
    }

  return "";
}

/* What somebody wrote beside a score is his own: it is for the manager alone. */
static void
append_comments (GtkWidget *box,
                 UgRoom *room,
                 const UgFeedbackRound *round,
                 const UgFactorScore *factor)
{
  for (guint i = 0; i < round->slips->len && !ug_room_get_meeting (room); i++)
    {
      const char *comment = find_comment (round->slips->pdata[i], factor->factor);
      g_autofree char *who = say_who (room, round->slips->pdata[i]);

      if (*comment != '\0')
        append_label (box, g_strdup_printf ("%s: %s", who, comment), "row-aside");
    }
}

static GtkWidget *
new_factor_row (UgRoom *room, const UgFeedbackRound *round, const UgFactorScore *factor)
{
  UgLanguage *language = ug_room_get_language (room);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);
  g_autofree char *points =
      g_strdup_printf (ngettext ("%u point", "%u points", factor->weight), (guint)factor->weight);
  GtkWidget *aside;
  double score;

  gtk_box_append (GTK_BOX (words), ug_label_new (factor->title, "row-title"));
  append_label (words, ug_factor_score_say (factor, round->slips->len, language), "said-score");
  append_comments (words, room, round, factor);
  if (!is_still_weighed (room, factor))
    gtk_box_append (GTK_BOX (words), ug_label_new (_ ("Not weighed any more"), "row-aside"));
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (box), words);
  aside = ug_label_new (points, "row-aside");
  gtk_label_set_wrap (GTK_LABEL (aside), FALSE);
  gtk_box_append (GTK_BOX (box), aside);
  if (ug_factor_score_get_score (factor, &score))
    append_label (box, ug_feedback_say_number (score, language), "score-figure");
  gtk_widget_add_css_class (box, "sentence");
  g_object_set (row, "child", box, "activatable", FALSE, "focusable", FALSE, NULL);
  ug_accessible_name (row, factor->title);

  return row;
}

static GtkWidget *
new_factors (UgRoom *room, const UgFeedbackRound *round)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  ug_accessible_name (list, _ ("Factors"));
  for (guint i = 0; i < round->factors->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (list),
                         new_factor_row (room, round, round->factors->pdata[i]));

  return list;
}

/**
 * ug_feedback_results_new:
 * @room: the room
 * @round: a round of feedback of the room's client
 *
 * In a meeting the means are shown and nobody's own answers; where a mean would be one person's
 * answer it is kept back, too.
 *
 * Returns: (transfer floating): what the round comes to
 */
GtkWidget *
ug_feedback_results_new (UgRoom *room, const UgFeedbackRound *round)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  UgLanguage *language = ug_room_get_language (room);

  append_label (box, ug_feedback_round_say_voices (round, language), "explanation");
  if (ug_room_get_meeting (room) && !ug_feedback_round_is_shared (round, ug_room_get_client (room)))
    {
      gtk_box_append (
          GTK_BOX (box),
          ug_label_new (
              _ ("One voice is no result for everybody: it would show who said what. It is "
                 "seen here once somebody else has answered, too."),
              "said"));
      append_flags (box, room, round);
      return box;
    }

  append_label (box, ug_feedback_round_say_result (round, language), "feedback-result");
  append_label (box, ug_feedback_round_say_recommend (round, language), "said");
  append_label (box, ug_feedback_round_say_points (round, language), "summary");
  append_flags (box, room, round);
  if (round->factors->len > 0)
    gtk_box_append (GTK_BOX (box), new_factors (room, round));

  return box;
}
