/* ug-review-actions.c: who does what until when, what changes in the agreement, and the next
 * review.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-review-desk.h"

#include "ug-action.h"
#include "ug-date-button.h"
#include "ug-date.h"
#include "ug-field-row.h"
#include "ug-people.h"
#include "ug-plain.h"
#include "ug-record-list.h"
#include "ug-record-menu.h"
#include "ug-review-change.h"
#include "ug-review-plan.h"

#include <adwaita.h>
#include <glib/gi18n.h>

static gboolean
is_new (UgRecord *action, gpointer unused)
{
  return ug_record_is_blank (action, UG_ACTION_CARRIED_FROM);
}

static GtkWidget *
new_date (UgRoom *room, UgRecord *action)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 2);
  GtkWidget *entry = ug_field_editor_new (room, action, UG_ACTION_DUE);

  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), _ ("Until"));
  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 18);
  gtk_box_append (GTK_BOX (box), entry);
  gtk_box_append (GTK_BOX (box), ug_date_button_new (room, action, UG_ACTION_DUE));

  return box;
}

static GtkWidget *
build_action (UgRoom *room, UgRecord *action, gpointer unused)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *first = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *second = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *title = ug_field_editor_new (room, action, UG_ACTION_TITLE);
  GtkWidget *who = ug_field_editor_new (room, action, UG_ACTION_WHO);

  gtk_entry_set_placeholder_text (GTK_ENTRY (title), _ ("What is done"));
  gtk_widget_add_css_class (title, "quiet");
  gtk_widget_add_css_class (title, "review-said");
  gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_set_hexpand (who, TRUE);
  gtk_box_append (GTK_BOX (first), title);
  gtk_box_append (GTK_BOX (first), ug_record_menu_new (action));
  gtk_box_append (GTK_BOX (second), who);
  gtk_box_append (GTK_BOX (second), new_date (room, action));
  gtk_box_append (GTK_BOX (box), first);
  gtk_box_append (GTK_BOX (box), second);

  return ug_review_desk_wrap_row (box, NULL);
}

static const UgRecordListPlan actions_plan = {
  .list = UG_REVIEW_ACTIONS,
  .title = N_ ("New actions"),
  .add_label = N_ ("+ _Action"),
  .build_row = build_action,
  .match = is_new,
  .empty = N_ ("A thing, a person of either side, and a date: otherwise it will not happen."),
};

/* The amendment falls out of what was marked to be changed. */
static void
carry_cb (GtkWidget *button)
{
  UgReviewDesk *self = g_object_get_data (G_OBJECT (button), "desk");
  g_autoptr (GDateTime) now = ug_room_get_now (self->room);
  const guint carried =
      ug_review_carry (self->review, ug_room_get_agreement (self->room), NULL, now);
  g_autofree char *said = g_strdup_printf (
      ngettext ("%u promise changed in the draft.", "%u promises changed in the draft.", carried),
      carried);
  GtkWidget *overlay = gtk_widget_get_ancestor (button, ADW_TYPE_TOAST_OVERLAY);

  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), ug_plain_toast (said));
}

static char *
say_change (UgReviewDesk *self, UgRecord *verdict)
{
  UgLanguage *language = ug_room_get_language (self->room);
  UgPerson *person =
      ug_people_find (UG_RECORD (self->review), ug_record_get_text (verdict, UG_VERDICT_ASKED_BY));
  g_autofree char *name = person != NULL ? ug_person_get_display (person, language) : NULL;
  const char *wanted = ug_record_get_text (verdict, UG_VERDICT_CHANGE_TO);

  if (*wanted == '\0')
    return g_strdup (_ ("It is not written yet what is wanted instead."));

  /* Translators: what is wanted instead of a promise, and who asks for it */
  return name != NULL ? g_strdup_printf (_ ("→ %1$s, asked by %2$s"), wanted, name)
                      : g_strdup_printf ("→ %s", wanted);
}

static void
show_changes_cb (GtkWidget *box)
{
  UgReviewDesk *self = g_object_get_data (G_OBJECT (box), "desk");
  GtkListBox *list = g_object_get_data (G_OBJECT (box), "list");
  g_autoptr (GPtrArray) changes = ug_review_list_changes (self->review);
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (list))) != NULL)
    gtk_list_box_remove (list, row);
  for (guint i = 0; i < changes->len; i++)
    {
      GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
      g_autofree char *change = say_change (self, changes->pdata[i]);

      gtk_box_append (GTK_BOX (words),
                      ug_review_desk_new_label (
                          ug_record_get_text (changes->pdata[i], UG_VERDICT_SENTENCE), NULL));
      gtk_box_append (GTK_BOX (words), ug_review_desk_new_label (change, "points"));
      gtk_list_box_append (list, ug_review_desk_wrap_row (words, change));
    }
  gtk_widget_set_visible (box, changes->len > 0);
}

static void
append_changes (UgReviewDesk *self, GtkBox *page)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("_Carry Changes into the Draft"));

  g_object_set_data (G_OBJECT (box), "desk", self);
  g_object_set_data (G_OBJECT (button), "desk", self);
  g_object_set_data (
      G_OBJECT (box), "list",
      ug_review_desk_append_list (GTK_BOX (box), _ ("What changes in the agreement")));
  ug_accessible_by_label (button);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_signal_connect (button, "clicked", G_CALLBACK (carry_cb), NULL);
  gtk_box_append (GTK_BOX (box), button);
  show_changes_cb (box);
  g_signal_connect_object (self->review, "changed", G_CALLBACK (show_changes_cb), box,
                           G_CONNECT_SWAPPED);
  gtk_box_append (page, box);
}

static void
take_suggestion_cb (GtkWidget *button)
{
  UgReviewDesk *self = g_object_get_data (G_OBJECT (button), "desk");
  g_autofree char *next = ug_review_suggest_next (self->review, self->judged);

  if (next != NULL)
    ug_record_set_text (UG_RECORD (self->review), UG_REVIEW_NEXT_ON, next);
}

static void
show_suggestion_cb (GtkWidget *button)
{
  UgReviewDesk *self = g_object_get_data (G_OBJECT (button), "desk");
  g_autofree char *next = ug_review_suggest_next (self->review, self->judged);
  const gboolean wanted =
      next != NULL && ug_record_is_blank (UG_RECORD (self->review), UG_REVIEW_NEXT_ON);

  gtk_widget_set_visible (button, wanted);
  if (wanted)
    {
      g_autofree char *day = ug_date_to_words (next, ug_room_get_language (self->room));
      /* Translators: a button that proposes a date */
      g_autofree char *label = g_strdup_printf (_ ("On %s?"), day);

      gtk_button_set_label (GTK_BUTTON (button), label);
      ug_accessible_name (button, label);
    }
}

static void
append_next (UgReviewDesk *self, GtkBox *page)
{
  GtkWidget *button = gtk_button_new_with_label ("");

  ug_review_desk_append_group (self, page, _ ("And then"), UG_REVIEW_NEXT_ON, UG_REVIEW_CLOSED, -1);
  gtk_widget_add_css_class (button, "pill-button");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_object_set_data (G_OBJECT (button), "desk", self);
  show_suggestion_cb (button);
  g_signal_connect (button, "clicked", G_CALLBACK (take_suggestion_cb), NULL);
  g_signal_connect_object (self->review, "notify::next-on", G_CALLBACK (show_suggestion_cb), button,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->review, "notify::held-on", G_CALLBACK (show_suggestion_cb), button,
                           G_CONNECT_SWAPPED);
  gtk_box_append (page, button);
}

static void
build (UgReviewDesk *self, GtkBox *page)
{
  gtk_box_append (page,
                  ug_record_list_new (self->room, UG_RECORD (self->review), &actions_plan, NULL));
  append_changes (self, page);
  append_next (self, page);
}

static gboolean
is_done (UgReviewDesk *self)
{
  return ug_record_get_switch (UG_RECORD (self->review), UG_REVIEW_CLOSED);
}

const UgReviewSection ug_review_section_actions = {
  .nick = "actions",
  .title = N_ ("Actions"),
  .question = N_ ("Who does what until when?"),
  .explanation = N_ ("The next review begins with this list."),
  .build = build,
  .is_done = is_done,
};
