/* ug-review-window.c: actions first, then the goals, then every promise; saved as it is typed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-review-window.h"

#include "ug-action.h"
#include "ug-field-row.h"
#include "ug-form-row.h"
#include "ug-goal.h"
#include "ug-measure.h"
#include "ug-plain.h"
#include "ug-record-list.h"
#include "ug-review-change.h"
#include "ug-verdict-row.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define WIDTH 1000
#define HEIGHT 680

static const int action_fields[] = { UG_ACTION_TITLE, UG_ACTION_WHO,  UG_ACTION_DUE,
                                     UG_ACTION_STATE, UG_ACTION_NOTE, -1 };
static const UgFormRowPlan action_row = { UG_ACTION_TITLE, UG_ACTION_DUE, action_fields };

static const UgRecordListPlan actions_plan = {
  .list = UG_REVIEW_ACTIONS,
  .title = N_ ("Actions"),
  .description = N_ ("What the last review left open comes first."),
  .add_label = N_ ("+ _Action"),
  .build_row = ug_form_row_build,
};

static const UgRecordListPlan verdicts_plan = {
  .list = UG_REVIEW_VERDICTS,
  .title = N_ ("Promises"),
  .build_row = ug_verdict_row_build,
};

static GtkWidget *
build_measure (UgRoom *room, UgRecord *measure, gpointer judged)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  UgRecord *goal = ug_record_find (judged, ug_record_get_text (measure, UG_MEASURE_GOAL));
  const char *title = goal != NULL ? ug_record_get_text (goal, UG_GOAL_TITLE) : _ ("Goal");
  GtkWidget *value = ug_field_editor_new (room, measure, UG_MEASURE_VALUE);

  gtk_entry_set_placeholder_text (GTK_ENTRY (value), _ ("Where it stands now"));
  gtk_widget_set_hexpand (value, TRUE);
  gtk_box_append (GTK_BOX (box),
                  g_object_new (GTK_TYPE_LABEL, "label", title, "xalign", 0.0, "wrap", TRUE, NULL));
  gtk_box_append (GTK_BOX (line), value);
  gtk_box_append (GTK_BOX (line), ug_field_editor_new (room, measure, UG_MEASURE_COMMENT));
  gtk_box_append (GTK_BOX (box), line);
  gtk_widget_add_css_class (box, "sentence");
  g_object_set (row, "child", box, "activatable", FALSE, "focusable", FALSE, NULL);

  return row;
}

static const UgRecordListPlan measures_plan = {
  .list = UG_REVIEW_MEASURES,
  .title = N_ ("Goals"),
  .build_row = build_measure,
};

static void
append_fields (GtkWidget *box, UgRoom *room, UgRecord *review, const int *fields)
{
  GtkWidget *group = adw_preferences_group_new ();

  for (; *fields >= 0; fields++)
    {
      GtkWidget *row = ug_field_row_new (room, review, *fields);

      if (row != NULL)
        adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
    }
  gtk_box_append (GTK_BOX (box), group);
}

/* The amendment falls out of what was marked to be changed. */
static void
carry_cb (GtkButton *button, gpointer review)
{
  UgRoom *room = g_object_get_data (G_OBJECT (button), "room");
  g_autoptr (GDateTime) now = ug_room_get_now (room);
  const guint carried = ug_review_carry (review, ug_room_get_agreement (room), NULL, now);
  g_autofree char *said = g_strdup_printf (
      ngettext ("%u promise changed in the draft.", "%u promises changed in the draft.", carried),
      carried);
  GtkWidget *overlay = gtk_widget_get_ancestor (GTK_WIDGET (button), ADW_TYPE_TOAST_OVERLAY);

  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), ug_plain_toast (said));
}

static GtkWidget *
new_carry_button (UgRoom *room, UgReview *review)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("_Carry Changes into the Draft"));

  ug_accessible_by_label (button);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_object_set_data_full (G_OBJECT (button), "room", g_object_ref (room), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (carry_cb), review, 0);

  return button;
}

static GtkWidget *
new_page (UgRoom *room, UgReview *review, UgAgreement *judged)
{
  static const int frame[] = { UG_REVIEW_HELD_ON, UG_REVIEW_PLACE, UG_REVIEW_PREPARED, -1 };
  static const int closing[] = { UG_REVIEW_SITUATIONS,    UG_REVIEW_SATISFACTION,
                                 UG_REVIEW_WISHES_THEIRS, UG_REVIEW_WISHES_OURS,
                                 UG_REVIEW_CLOSED,        -1 };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  UgRecord *record = UG_RECORD (review);

  gtk_widget_add_css_class (box, "step-page");
  append_fields (box, room, record, frame);
  gtk_box_append (GTK_BOX (box),
                  ug_record_list_new (room, record, &actions_plan, (gpointer)&action_row));
  gtk_box_append (GTK_BOX (box), ug_record_list_new (room, record, &measures_plan, judged));
  gtk_box_append (GTK_BOX (box), ug_record_list_new (room, record, &verdicts_plan, NULL));
  gtk_box_append (GTK_BOX (box), new_carry_button (room, review));
  append_fields (box, room, record, closing);

  return box;
}

/**
 * ug_review_window_new:
 * @room: the room
 * @review: a review of the room's client
 * @judged: the agreement it judges
 *
 * Returns: (transfer none): a window in which the review is held
 */
GtkWidget *
ug_review_window_new (UgRoom *room, UgReview *review, UgAgreement *judged)
{
  GtkWidget *window = adw_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *toasts = adw_toast_overlay_new ();
  GtkWidget *scroller =
      g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER, "vexpand",
                    TRUE, "child", new_page (room, review, judged), NULL);

  g_object_set (window, "title", _ ("Review"), "default-width", WIDTH, "default-height", HEIGHT,
                "modal", TRUE, NULL);
  g_object_set_data_full (G_OBJECT (window), "judged", g_object_ref (judged), g_object_unref);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), scroller);
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (toasts), box);
  adw_window_set_content (ADW_WINDOW (window), toasts);

  return window;
}
