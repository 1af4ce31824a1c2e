/* ug-goals-page.c: what it is all for: the conversation at the left, what comes of it at the right.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goals-page.h"

#include "ug-columns.h"
#include "ug-goals-panel.h"
#include "ug-interview-panel.h"
#include "ug-interview.h"
#include "ug-promises-panel.h"
#include "ug-undo-toast.h"

#include <glib/gi18n.h>

struct _UgGoalsPage
{
  UgStepPage parent_instance;

  GtkBox *interview_place;
  GtkBox *goals_place;
  GtkStack *left; /* the conversation, or what is promised */
  UgInterviewPanel *interview;
  UgPromisesPanel *promises; /* made when somebody first asks for it */
  UgGoalsPanel *goals;
};

G_DEFINE_FINAL_TYPE (UgGoalsPage, ug_goals_page, UG_TYPE_STEP_PAGE)

/* The keyboard stays in the conversation; the goal is seen growing beside it. */
static void
make_goal_cb (UgGoalsPage *self, const char *selected)
{
  g_autoptr (GDateTime) now = ug_room_get_now (ug_step_page_get_room (UG_STEP_PAGE (self)));
  UgGoal *goal = ug_interview_make_goal (ug_interview_panel_get_note (self->interview), selected,
                                         ug_step_page_get_agreement (UG_STEP_PAGE (self)),
                                         ug_goals_panel_get_selected (self->goals), now);
  /* Translators: %s is the name of a goal */
  g_autofree char *message =
      g_strdup_printf (_ ("New goal: %s"), ug_record_get_text (UG_RECORD (goal), UG_GOAL_TITLE));

  ug_goals_panel_select (self->goals, goal);
  ug_undo_toast_offer (GTK_WIDGET (self), message, G_CALLBACK (ug_interview_take_back),
                       g_object_ref (goal), g_object_unref);
}

static void
goal_selected_cb (UgGoalsPage *self)
{
  if (self->promises != NULL)
    ug_promises_panel_look_at (self->promises, ug_goals_panel_get_selected (self->goals));
}

/* Promises stand where the conversation was: from there to the goals is one short drag. */
static void
promises_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgGoalsPage *self = UG_GOALS_PAGE (widget);

  if (self->promises == NULL)
    {
      self->promises =
          UG_PROMISES_PANEL (ug_promises_panel_new (ug_step_page_get_room (UG_STEP_PAGE (self))));
      gtk_stack_add_child (self->left, GTK_WIDGET (self->promises));
      goal_selected_cb (self);
    }
  gtk_stack_set_visible_child (self->left, GTK_WIDGET (self->promises));
  ug_promises_panel_enter (self->promises);
}

static void
conversation_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgGoalsPage *self = UG_GOALS_PAGE (widget);

  gtk_stack_set_visible_child (self->left, GTK_WIDGET (self->interview));
}

static void
picture_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgGoalsPage *self = UG_GOALS_PAGE (widget);

  if (ug_record_count (UG_RECORD (ug_step_page_get_agreement (UG_STEP_PAGE (self))),
                       UG_AGREEMENT_GOALS)
      > 0)
    ug_goals_panel_show_picture (self->goals);
}

static void
ug_goals_page_reveal (UgStepPage *page, const char *record_id)
{
  UgGoalsPage *self = UG_GOALS_PAGE (page);

  if (!ug_goals_panel_reveal (self->goals, record_id)
      && ug_interview_panel_go (self->interview, record_id))
    gtk_stack_set_visible_child (self->left, GTK_WIDGET (self->interview));
}

static void
ug_goals_page_build (UgStepPage *page)
{
  UgGoalsPage *self = UG_GOALS_PAGE (page);
  UgRoom *room = ug_step_page_get_room (page);

  self->interview = UG_INTERVIEW_PANEL (ug_interview_panel_new (room));
  self->goals = UG_GOALS_PANEL (ug_goals_panel_new (room));
  g_signal_connect_object (self->interview, "make-goal", G_CALLBACK (make_goal_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->goals, "selected", G_CALLBACK (goal_selected_cb), self,
                           G_CONNECT_SWAPPED);
  self->left = GTK_STACK (gtk_stack_new ());
  /* What is not shown must not push the goals below the conversation. */
  gtk_stack_set_hhomogeneous (self->left, FALSE);
  gtk_stack_set_vhomogeneous (self->left, FALSE);
  gtk_stack_add_child (self->left, GTK_WIDGET (self->interview));
  gtk_box_append (self->interview_place, GTK_WIDGET (self->left));
  gtk_box_append (self->goals_place, GTK_WIDGET (self->goals));
}

static void
ug_goals_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UG_TYPE_GOALS_PAGE);

  G_OBJECT_CLASS (ug_goals_page_parent_class)->dispose (object);
}

static void
ug_goals_page_class_init (UgGoalsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ug_goals_page_dispose;
  UG_STEP_PAGE_CLASS (klass)->build = ug_goals_page_build;
  UG_STEP_PAGE_CLASS (klass)->reveal = ug_goals_page_reveal;

  gtk_widget_class_install_action (widget_class, "goals.promises", NULL, promises_cb);
  gtk_widget_class_install_action (widget_class, "goals.conversation", NULL, conversation_cb);
  gtk_widget_class_install_action (widget_class, "goals.picture", NULL, picture_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F4, 0, "goals.picture", NULL);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/ugovor/Ugovor/ui/goals/ug-goals-page.ui");
  gtk_widget_class_bind_template_child (widget_class, UgGoalsPage, interview_place);
  gtk_widget_class_bind_template_child (widget_class, UgGoalsPage, goals_place);
}

static void
ug_goals_page_init (UgGoalsPage *self)
{
  g_type_ensure (UG_TYPE_COLUMNS);
  gtk_widget_init_template (GTK_WIDGET (self));
}
