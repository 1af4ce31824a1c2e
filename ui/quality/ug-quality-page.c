/* ug-quality-page.c: principles, duties of both sides, and the factors' 100 points.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-quality-page.h"

#include "ug-columns.h"
#include "ug-expectation-row.h"
#include "ug-factor-row.h"
#include "ug-field-row.h"
#include "ug-plain.h"
#include "ug-record-list.h"
#include "ug-weights.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _UgQualityPage
{
  UgStepPage parent_instance;

  GtkLabel *points;
};

G_DEFINE_FINAL_TYPE (UgQualityPage, ug_quality_page, UG_TYPE_STEP_PAGE)

static gboolean
is_principle (UgRecord *promise, gpointer unused)
{
  return ug_record_get_choice (promise, UG_EXPECTATION_KIND) == UG_EXPECTATION_KIND_PRINCIPLE;
}

static gboolean
is_duty_of (UgRecord *promise, UgSide side)
{
  return ug_record_get_choice (promise, UG_EXPECTATION_KIND) == UG_EXPECTATION_KIND_DUTY
         && ug_record_get_choice (promise, UG_EXPECTATION_SIDE) == (int)side;
}

static gboolean
is_our_duty (UgRecord *promise, gpointer unused)
{
  return is_duty_of (promise, UG_SIDE_OURS);
}

static gboolean
is_their_duty (UgRecord *promise, gpointer unused)
{
  return is_duty_of (promise, UG_SIDE_THEIRS);
}

static void
prepare_principle (UgRecord *promise, gpointer unused)
{
  ug_record_set_choice (promise, UG_EXPECTATION_KIND, UG_EXPECTATION_KIND_PRINCIPLE);
  ug_record_set_choice (promise, UG_EXPECTATION_SIDE, UG_SIDE_OURS);
}

static void
prepare_our_duty (UgRecord *promise, gpointer unused)
{
  ug_record_set_choice (promise, UG_EXPECTATION_KIND, UG_EXPECTATION_KIND_DUTY);
  ug_record_set_choice (promise, UG_EXPECTATION_SIDE, UG_SIDE_OURS);
}

static void
prepare_their_duty (UgRecord *promise, gpointer unused)
{
  ug_record_set_choice (promise, UG_EXPECTATION_KIND, UG_EXPECTATION_KIND_DUTY);
  ug_record_set_choice (promise, UG_EXPECTATION_SIDE, UG_SIDE_THEIRS);
}

static gboolean
is_of_group (UgRecord *factor, gpointer group)
{
  return ug_record_get_choice (factor, UG_FACTOR_GROUP) == GPOINTER_TO_INT (group);
}

static void
prepare_factor (UgRecord *factor, gpointer group)
{
  ug_record_set_choice (factor, UG_FACTOR_GROUP, GPOINTER_TO_INT (group));
}

static const UgRecordListPlan factor_plans[] = {
  [UG_FACTOR_GROUP_MANAGEMENT] = {
      .list = UG_AGREEMENT_FACTORS,
      .title = N_ ("Management"),
      .add_label = N_ ("+ _Factor"),
      .build_row = ug_factor_row_build,
      .match = is_of_group,
      .prepare = prepare_factor,
  },
  [UG_FACTOR_GROUP_COMMUNICATION] = {
      .list = UG_AGREEMENT_FACTORS,
      .title = N_ ("Communication"),
      .add_label = N_ ("+ _Factor"),
      .build_row = ug_factor_row_build,
      .match = is_of_group,
      .prepare = prepare_factor,
  },
  [UG_FACTOR_GROUP_PRODUCTION] = {
      .list = UG_AGREEMENT_FACTORS,
      .title = N_ ("Production"),
      .add_label = N_ ("+ _Factor"),
      .build_row = ug_factor_row_build,
      .match = is_of_group,
      .prepare = prepare_factor,
  },
};

static const UgRecordListPlan promise_plans[] = {
  {
      .list = UG_AGREEMENT_EXPECTATIONS,
      .title = N_ ("Our principles"),
      .description = N_ ("How we work with everybody. Is that all right for you?"),
      .add_label = N_ ("+ _Principle"),
      .build_row = ug_expectation_row_build,
      .match = is_principle,
      .prepare = prepare_principle,
  },
  {
      .list = UG_AGREEMENT_EXPECTATIONS,
      .title = N_ ("What we do"),
      .add_label = N_ ("+ _Duty of ours"),
      .build_row = ug_expectation_row_build,
      .match = is_our_duty,
      .prepare = prepare_our_duty,
  },
  {
      .list = UG_AGREEMENT_EXPECTATIONS,
      .title = N_ ("What you do"),
      .description = N_ ("Without this we cannot keep our word."),
      .add_label = N_ ("+ D_uty of yours"),
      .build_row = ug_expectation_row_build,
      .match = is_their_duty,
      .prepare = prepare_their_duty,
  },
};

static void
show_points (UgQualityPage *self)
{
  const gint64 left = ug_weights_get_left (ug_step_page_get_agreement (UG_STEP_PAGE (self)));
  g_autofree char *text = NULL;

  if (left == 0)
    text = g_strdup (_ ("All 100 points are shared out."));
  else if (left > 0)
    text = g_strdup_printf (
        ngettext ("%u point is left to share.", "%u points are left to share.", left), (guint)left);
  else
    text = g_strdup_printf (ngettext ("%u point too many.", "%u points too many.", -left),
                            (guint)-left);
  gtk_label_set_text (self->points, text);
}

static void
agreement_changed_cb (UgQualityPage *self, const UgChange *change)
{
  if (UG_IS_FACTOR (change->record))
    show_points (self);
}

static void
share_equally_cb (UgQualityPage *self)
{
  ug_weights_share_equally (ug_step_page_get_agreement (UG_STEP_PAGE (self)));
}

static void
fill_up_cb (UgQualityPage *self)
{
  ug_weights_balance (ug_step_page_get_agreement (UG_STEP_PAGE (self)), NULL);
}

static GtkWidget *
new_button (UgQualityPage *self, const char *label, GCallback callback)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  ug_accessible_by_label (button);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (button, "clicked", callback, self);

  return button;
}

static void
append_factors (UgQualityPage *self)
{
  GtkWidget *head = g_object_new (UG_TYPE_COLUMNS, "share", 90, "spacing", 9, NULL);
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  UgStepPage *page = UG_STEP_PAGE (self);

  self->points = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->points, 0);
  gtk_label_set_wrap (self->points, TRUE);
  gtk_label_set_width_chars (self->points, 24);
  gtk_widget_add_css_class (GTK_WIDGET (self->points), "points");
  gtk_box_append (GTK_BOX (buttons),
                  new_button (self, _ ("Share _Equally"), G_CALLBACK (share_equally_cb)));
  gtk_box_append (GTK_BOX (buttons),
                  new_button (self, _ ("Bring to _100"), G_CALLBACK (fill_up_cb)));
  gtk_widget_set_halign (buttons, GTK_ALIGN_END);
  gtk_widget_set_parent (GTK_WIDGET (self->points), head);
  gtk_widget_set_parent (buttons, head);
  gtk_box_append (GTK_BOX (self), head);

  for (guint group = 0; group < G_N_ELEMENTS (factor_plans); group++)
    gtk_box_append (GTK_BOX (self),
                    ug_record_list_new (ug_step_page_get_room (page),
                                        UG_RECORD (ug_step_page_get_agreement (page)),
                                        &factor_plans[group], GINT_TO_POINTER (group)));
  show_points (self);
}

static void
append_feedback (UgStepPage *page)
{
  UgRoom *room = ug_step_page_get_room (page);
  UgRecord *agreement = UG_RECORD (ug_step_page_get_agreement (page));
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("_Feedback…"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.feedback");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  ug_accessible_by_label (button);
  adw_preferences_group_set_title (group, _ ("How we ask whether you are content"));
  adw_preferences_group_set_header_suffix (group, button);
  adw_preferences_group_add (group, ug_field_row_new (room, agreement, UG_AGREEMENT_FEEDBACK_WHEN));
  adw_preferences_group_add (group, ug_field_row_new (room, agreement, UG_AGREEMENT_FEEDBACK_HOW));
  gtk_box_append (GTK_BOX (page), GTK_WIDGET (group));
}

static void
ug_quality_page_build (UgStepPage *page)
{
  UgQualityPage *self = UG_QUALITY_PAGE (page);
  UgRecord *agreement = UG_RECORD (ug_step_page_get_agreement (page));

  ug_step_page_set_question (page, _ ("How will you judge us?"),
                             _ ("Share 100 points among what matters to you. Then our principles, "
                                "and what each side does."));
  append_factors (self);
  for (guint i = 0; i < G_N_ELEMENTS (promise_plans); i++)
    gtk_box_append (GTK_BOX (page), ug_record_list_new (ug_step_page_get_room (page), agreement,
                                                        &promise_plans[i], NULL));
  append_feedback (page);
  g_signal_connect_object (agreement, "changed", G_CALLBACK (agreement_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
ug_quality_page_class_init (UgQualityPageClass *klass)
{
  UG_STEP_PAGE_CLASS (klass)->build = ug_quality_page_build;
}

static void
ug_quality_page_init (UgQualityPage *self)
{
}
