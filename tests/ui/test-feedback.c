/* test-feedback.c: two people answer alone, a slip is typed in, and what it comes to is said.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-chart-view.h"
#include "ug-factor.h"
#include "ug-feedback-result.h"
#include "ug-feedback-window.h"
#include "ug-people.h"
#include "ug-place.h"
#include "ug-score-control.h"
#include "ug-stage.h"

#include <adwaita.h>
#include <string.h>

/* The page is then the feedback, so that the stage finds its places there. */
static void
open_feedback (UgStage *stage)
{
  stage->page = ug_feedback_window_new (stage->room);
  gtk_window_set_transient_for (GTK_WINDOW (stage->page), GTK_WINDOW (stage->window));
  gtk_window_present (GTK_WINDOW (stage->page));
  ug_stage_settle ();
}

static void
close_feedback (UgStage *stage)
{
  gtk_window_destroy (GTK_WINDOW (stage->page));
  ug_stage_settle ();
}

/* Nobody has said anything yet. */
static void
forget (UgStage *stage)
{
  while (ug_record_count (UG_RECORD (stage->client), UG_CLIENT_FEEDBACKS) > 0)
    ug_record_remove (ug_record_peek (UG_RECORD (stage->client), UG_CLIENT_FEEDBACKS, 0));
}

static UgRecord *
get_person (UgStage *stage, guint n)
{
  g_autoptr (GPtrArray) people = ug_people_of_side (stage->client, UG_SIDE_THEIRS);

  g_assert_cmpuint (n, <, people->len);

  return people->pdata[n];
}

static UgRecord *
get_slip (UgStage *stage)
{
  const guint count = ug_record_count (UG_RECORD (stage->client), UG_CLIENT_FEEDBACKS);

  g_assert_cmpuint (count, >, 0);

  return ug_record_peek (UG_RECORD (stage->client), UG_CLIENT_FEEDBACKS, count - 1);
}

static void
press (UgStage *stage, GtkWidget *root, const char *label)
{
  GtkWidget *button = ug_stage_find_label (root, label);

  if (button == NULL)
    g_error ("There is no “%s”.", label);
  if (GTK_IS_TOGGLE_BUTTON (button))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  else
    g_signal_emit_by_name (button, "clicked");
  ug_stage_settle ();
}

static void
begin_turn (UgStage *stage, guint person)
{
  gtk_widget_activate_action (stage->page, "feedback.turn", "s",
                              ug_record_get_id (get_person (stage, person)));
  ug_stage_settle ();
}

static void
end_turn (UgStage *stage)
{
  press (stage, stage->page, "I Am Done");
  press (stage, stage->page, "Go On, I Am the Manager");
}

static void
answer_all (UgStage *stage, const char *scores, const char *comment)
{
  UgRecord *slip = get_slip (stage);
  const guint count = ug_record_count (slip, UG_FEEDBACK_SCORES);

  g_assert_cmpuint (count, >=, 3);
  for (guint i = 0; i < count; i++)
    {
      UgRecord *score = ug_record_peek (slip, UG_FEEDBACK_SCORES, i);
      const char label[] = { scores[i % strlen (scores)], '\0' };

      press (stage, ug_stage_find (stage, score, "score"), label);
      press (stage, ug_stage_find (stage, score, "expected"), "5");
      gtk_editable_set_text (GTK_EDITABLE (ug_stage_find (stage, score, "comment")), comment);
    }
}

/* Everything that is written in the window. */
static void
collect_text (GtkWidget *widget, GString *text)
{
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (text, "%s\n", gtk_label_get_text (GTK_LABEL (widget)));
  if (GTK_IS_EDITABLE (widget))
    g_string_append_printf (text, "%s\n", gtk_editable_get_text (GTK_EDITABLE (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_text (child, text);
}

static gboolean
says (UgStage *stage, const char *words)
{
  g_autoptr (GString) text = g_string_new (NULL);

  ug_stage_settle ();
  collect_text (stage->page, text);

  return strstr (text->str, words) != NULL;
}

static guint
count_chosen (GtkWidget *widget)
{
  guint chosen = GTK_IS_TOGGLE_BUTTON (widget)
                 && UG_IS_SCORE_CONTROL (gtk_widget_get_parent (widget))
                 && gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (widget));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    chosen += count_chosen (child);

  return chosen;
}

static void
test_two_turns (gconstpointer meeting)
{
  g_autoptr (UgStage) stage =
      ug_stage_new ("it-outsourcing", UG_STEP_AGREEMENT, GPOINTER_TO_INT (meeting));

  forget (stage);
  open_feedback (stage);
  begin_turn (stage, 0);
  g_assert_cmpint (ug_record_get_number (get_slip (stage), UG_FEEDBACK_RECOMMEND), ==,
                   UG_RECOMMEND_NONE);
  answer_all (stage, "5", "Zebra stripes");
  g_assert_true (says (stage, "What would have made a five a four?"));
  press (stage, ug_stage_find (stage, get_slip (stage), "recommend"), "10");
  g_assert_cmpint (ug_record_get_number (get_slip (stage), UG_FEEDBACK_RECOMMEND), ==, 10);
  press (stage, stage->page, "I Am Done");
  g_assert_false (says (stage, "Zebra stripes"));
  gtk_window_close (GTK_WINDOW (stage->page));
  ug_stage_settle ();
  press (stage, stage->page, "Go On, I Am the Manager");
  g_assert_true (says (stage, "Only one voice so far"));

  begin_turn (stage, 1);
  g_assert_false (says (stage, "Zebra stripes"));
  g_assert_false (says (stage, "of 5"));
  g_assert_cmpuint (count_chosen (stage->page), ==, 0);
  answer_all (stage, "34", "Yak wool");
  end_turn (stage);

  g_assert_true (says (stage, "2 voices"));
  g_assert_false (says (stage, "Only one voice so far"));
  g_assert_cmpint (says (stage, "All five everywhere"), ==, meeting == NULL);
  g_assert_cmpint (says (stage, "Who said what"), ==, meeting == NULL);
  g_assert_cmpint (says (stage, "Zebra stripes"), ==, meeting == NULL);
  close_feedback (stage);
}

/* One answer is no mean: in a meeting it would be seen whose it is. */
static void
test_one_voice_is_kept_back (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_AGREEMENT, TRUE);

  forget (stage);
  open_feedback (stage);
  begin_turn (stage, 0);
  answer_all (stage, "4", "");
  end_turn (stage);
  g_assert_true (says (stage, "One voice is no result for everybody"));
  g_assert_false (says (stage, "of 5"));
  close_feedback (stage);
}

static void
test_nothing_said_is_not_kept (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_AGREEMENT, FALSE);

  forget (stage);
  open_feedback (stage);
  begin_turn (stage, 0);
  end_turn (stage);
  g_assert_cmpuint (ug_record_count (UG_RECORD (stage->client), UG_CLIENT_FEEDBACKS), ==, 0);
  close_feedback (stage);
}

static void
type (GtkWidget *window, guint key)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));
  GtkWidget *control = gtk_widget_get_ancestor (focus, UG_TYPE_SCORE_CONTROL);
  g_autoptr (GListModel) controllers = NULL;

  g_assert_nonnull (control);
  controllers = gtk_widget_observe_controllers (control);
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      gboolean handled;

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, 0, &handled);
    }
  ug_stage_settle ();
}

/* A paper has two numbers in a row, and a digit goes on to the next. */
static void
test_slip_typed_in (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_AGREEMENT, FALSE);
  UgRecord *slip, *first, *second, *third;

  forget (stage);
  open_feedback (stage);
  gtk_widget_activate_action (stage->page, "feedback.type", "s",
                              ug_record_get_id (get_person (stage, 0)));
  ug_stage_settle ();
  slip = get_slip (stage);
  first = ug_record_peek (slip, UG_FEEDBACK_SCORES, 0);
  second = ug_record_peek (slip, UG_FEEDBACK_SCORES, 1);
  third = ug_record_peek (slip, UG_FEEDBACK_SCORES, 2);
  gtk_widget_grab_focus (ug_stage_find (stage, first, "expected"));
  for (const char *key = "430500"; *key != '\0'; key++)
    type (stage->page, GDK_KEY_0 + *key - '0');
  g_assert_cmpint (ug_record_get_number (first, UG_SCORE_EXPECTED), ==, 4);
  g_assert_cmpint (ug_record_get_number (first, UG_SCORE_SCORE), ==, 3);
  g_assert_cmpint (ug_record_get_number (second, UG_SCORE_EXPECTED), ==, 0);
  g_assert_cmpint (ug_record_get_number (second, UG_SCORE_SCORE), ==, 5);
  g_assert_cmpint (ug_record_get_number (third, UG_SCORE_SCORE), ==, UG_SCORE_CANNOT_SAY);
  close_feedback (stage);
}

static GtkWidget *
find_chart (GtkWidget *widget, guint n_panels)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_chart (child, n_panels);

      if (found != NULL)
        return found;
    }

  return UG_IS_CHART_VIEW (widget)
                 && ug_chart_get_n_panels (ug_chart_view_get_chart (UG_CHART_VIEW (widget)))
                        == n_panels
             ? widget
             : NULL;
}

/* What the examples tell is drawn; a factor that is gone is drawn on, and said to be gone. */
static void
test_charts (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_AGREEMENT, FALSE);
  const guint n_factors = ug_record_count (UG_RECORD (stage->agreement), UG_AGREEMENT_FACTORS);
  GtkWidget *chart;

  open_feedback (stage);
  chart = find_chart (stage->page, n_factors);
  g_assert_nonnull (chart);
  g_assert_cmpint (gtk_widget_get_height (chart), >, 100);
  g_assert_cmpuint (ug_chart_get_n_moments (ug_chart_view_get_chart (UG_CHART_VIEW (chart))), ==,
                    3);
  g_assert_nonnull (find_chart (stage->page, 1));
  g_assert_false (says (stage, "Not weighed any more"));
  ug_record_remove (ug_record_peek (UG_RECORD (stage->agreement), UG_AGREEMENT_FACTORS, 0));
  g_assert_true (says (stage, "Not weighed any more"));
  g_assert_nonnull (find_chart (stage->page, n_factors));
  close_feedback (stage);
}

static void
test_removal_is_undone (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_AGREEMENT, FALSE);
  const guint before = ug_record_count (UG_RECORD (stage->client), UG_CLIENT_FEEDBACKS);
  UgRecord *slip = get_slip (stage);
  g_autofree char *id = g_strdup (ug_record_get_id (slip));

  open_feedback (stage);
  gtk_widget_activate_action (stage->page, "feedback.remove", "s", id);
  ug_stage_settle ();
  g_assert_cmpuint (ug_record_count (UG_RECORD (stage->client), UG_CLIENT_FEEDBACKS), ==,
                    before - 1);
  press (stage, stage->page, "Undo");
  g_assert_cmpuint (ug_record_count (UG_RECORD (stage->client), UG_CLIENT_FEEDBACKS), ==, before);
  g_assert_cmpstr (ug_record_get_id (get_slip (stage)), ==, id);
  close_feedback (stage);
}

static void
test_hostile (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_AGREEMENT, FALSE);
  UgRecord *slip = get_slip (stage);
  UgRecord *score = ug_record_peek (slip, UG_FEEDBACK_SCORES, 0);

  ug_record_set_number (score, UG_SCORE_SCORE, G_MAXINT64);
  ug_record_set_number (score, UG_SCORE_EXPECTED, G_MININT64);
  ug_record_set_number (score, UG_SCORE_WEIGHT, G_MININT64);
  ug_record_set_text (score, UG_SCORE_TITLE, "<b>&");
  ug_record_set_number (slip, UG_FEEDBACK_RECOMMEND, G_MAXINT64);
  ug_record_set_text (slip, UG_FEEDBACK_TAKEN_ON, "<i>some day");
  ug_record_set_text (slip, UG_FEEDBACK_PERSON, "nobody");
  open_feedback (stage);
  g_assert_true (says (stage, "Without a date"));
  g_assert_true (says (stage, "<i>some day"));
  gtk_widget_activate_action (stage->page, "feedback.open", "s", ug_record_get_id (slip));
  g_assert_true (says (stage, "<b>&"));
  g_assert_cmpint (ug_record_get_number (score, UG_SCORE_SCORE), ==, G_MAXINT64);
  close_feedback (stage);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_data_func ("/feedback/two-turns/alone", NULL, test_two_turns);
  g_test_add_data_func ("/feedback/two-turns/meeting", GINT_TO_POINTER (TRUE), test_two_turns);
  g_test_add_func ("/feedback/one-voice-is-kept-back", test_one_voice_is_kept_back);
  g_test_add_func ("/feedback/nothing-said-is-not-kept", test_nothing_said_is_not_kept);
  g_test_add_func ("/feedback/slip-typed-in", test_slip_typed_in);
  g_test_add_func ("/feedback/charts", test_charts);
  g_test_add_func ("/feedback/removal-is-undone", test_removal_is_undone);
  g_test_add_func ("/feedback/hostile", test_hostile);

  return g_test_run ();
}
