/* ug-option-row.c: what it is and what was decided are always seen; what it takes, when opened.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-option-row.h"

#include "ug-field-cell.h"
#include "ug-field-row.h"
#include "ug-goal-options.h"
#include "ug-plain.h"
#include "ug-undo-toast.h"

#include <glib/gi18n.h>

struct _UgOptionRow
{
  UgOpenRow parent_instance;

  GtkLabel *summary;
  GtkToggleButton *chosen;
  GtkToggleButton *declined;
  GtkWidget *recommended;
  GtkWidget *promise_button;
  gboolean showing;
};

G_DEFINE_FINAL_TYPE (UgOptionRow, ug_option_row, UG_TYPE_OPEN_ROW)

static UgRecord *
get_option (UgOptionRow *self)
{
  return ug_open_row_get_record (UG_OPEN_ROW (self));
}

static void
show_option (UgOptionRow *self)
{
  UgRecord *option = get_option (self);
  UgRoom *room = ug_open_row_get_room (UG_OPEN_ROW (self));
  const UgOptionDecision decision = ug_record_get_choice (option, UG_OPTION_DECISION);
  const gboolean is_way = ug_record_get_choice (option, UG_OPTION_KIND) == UG_OPTION_KIND_WAY;
  g_autofree char *words = ug_option_to_words (UG_OPTION (option), ug_room_get_language (room));

  self->showing = TRUE;
  gtk_toggle_button_set_active (self->chosen, decision == UG_OPTION_DECISION_CHOSEN);
  gtk_toggle_button_set_active (self->declined, decision == UG_OPTION_DECISION_DECLINED);
  self->showing = FALSE;
  gtk_label_set_text (self->summary, words);
  /* What was decided needs no more advice, and the line has no room for both. */
  gtk_widget_set_visible (self->recommended,
                          decision == UG_OPTION_DECISION_OPEN
                              && ug_record_get_switch (option, UG_OPTION_RECOMMENDED));
  gtk_widget_set_visible (self->promise_button,
                          is_way && decision == UG_OPTION_DECISION_CHOSEN
                              && ug_option_get_promise (UG_OPTION (option)) == NULL);
}

static void
decide_cb (UgOptionRow *self, GtkToggleButton *button)
{
  UgRoom *room = ug_open_row_get_room (UG_OPEN_ROW (self));
  g_autoptr (GDateTime) now = ug_room_get_now (room);
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");
  UgOptionDecision decision = UG_OPTION_DECISION_OPEN;

  if (self->showing)
    return;

  if (gtk_toggle_button_get_active (button))
    decision = button == self->chosen ? UG_OPTION_DECISION_CHOSEN : UG_OPTION_DECISION_DECLINED;
  ug_option_decide (UG_OPTION (get_option (self)), decision,
                    ug_room_get_speaker (room, UG_SIDE_THEIRS), today);

  /* A decision is somebody's: where nobody is known to speak, the row asks who. */
  if (decision != UG_OPTION_DECISION_OPEN
      && ug_record_is_blank (get_option (self), UG_OPTION_DECIDED_BY))
    gtk_widget_activate_action (GTK_WIDGET (self), "place.open", NULL);
}

static void
promise_cb (UgOptionRow *self)
{
  UgRecord *agreement =
      UG_RECORD (ug_room_get_agreement (ug_open_row_get_room (UG_OPEN_ROW (self))));
  g_autoptr (UgUndo) undo = ug_undo_begin (agreement);

  ug_option_make_promise (UG_OPTION (get_option (self)));
  ug_undo_end (undo);
  ug_undo_toast_revert (GTK_WIDGET (self), _ ("It is a promise of ours now; it stands in step 7"),
                        undo);
}

static GtkWidget *
new_line (UgRoom *room, UgRecord *option, const guint *fields)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);

  for (guint i = 0; fields[i] < UG_OPTION_N_FIELDS; i++)
    gtk_box_append (GTK_BOX (box), ug_field_cell_new (room, option, fields[i]));

  return box;
}

static GtkWidget *
ug_option_row_build_details (UgOpenRow *row)
{
  static const guint lines[][3] = {
    { UG_OPTION_TAKES, UG_OPTION_N_FIELDS },
    { UG_OPTION_PRICE, UG_OPTION_RECOMMENDED, UG_OPTION_N_FIELDS },
    { UG_OPTION_RECOMMENDED_WHY, UG_OPTION_N_FIELDS },
    { UG_OPTION_DECIDED_BY, UG_OPTION_DECIDED_ON, UG_OPTION_N_FIELDS },
    { UG_OPTION_DECIDED_WHY, UG_OPTION_N_FIELDS },
  };
  UgRecord *option = ug_open_row_get_record (row);
  const gboolean is_way = ug_record_get_choice (option, UG_OPTION_KIND) == UG_OPTION_KIND_WAY;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_widget_add_css_class (box, "row-details");
  for (guint i = is_way ? 0 : 3; i < G_N_ELEMENTS (lines); i++)
    gtk_box_append (GTK_BOX (box), new_line (ug_open_row_get_room (row), option, lines[i]));

  return box;
}

static void
ug_option_row_class_init (UgOptionRowClass *klass)
{
  UG_OPEN_ROW_CLASS (klass)->build_details = ug_option_row_build_details;
}

static GtkToggleButton *
new_decision (UgOptionRow *self, const char *label)
{
  GtkWidget *button = gtk_toggle_button_new_with_label (label);

  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "toggled", G_CALLBACK (decide_cb), self, G_CONNECT_SWAPPED);

  return GTK_TOGGLE_BUTTON (button);
}

static void
ug_option_row_init (UgOptionRow *self)
{
  self->summary = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->summary), "summary");
  /* Translators: the client decides for one of several ways */
  self->chosen = new_decision (self, C_ ("option", "We take it"));
  /* Translators: the client decides against one of several ways */
  self->declined = new_decision (self, C_ ("option", "Not this"));
  self->recommended = gtk_label_new (_ ("We recommend it"));
  gtk_widget_add_css_class (self->recommended, "chip");
  gtk_widget_set_valign (self->recommended, GTK_ALIGN_CENTER);
  self->promise_button = gtk_button_new_with_mnemonic (_ ("Make It a _Promise"));
  ug_accessible_by_label (self->promise_button);
  gtk_widget_add_css_class (self->promise_button, "pill-button");
  gtk_widget_add_css_class (self->promise_button, "accent");
  gtk_widget_set_valign (self->promise_button, GTK_ALIGN_CENTER);
  g_signal_connect_object (self->promise_button, "clicked", G_CALLBACK (promise_cb), self,
                           G_CONNECT_SWAPPED);
}

/* Leaving it as it is needs no name of its own. */
static GtkWidget *
new_title (UgRoom *room, UgOption *option)
{
  g_autofree char *display = ug_option_get_display (option, ug_room_get_language (room));
  GtkWidget *entry = ug_field_editor_new (room, UG_RECORD (option), UG_OPTION_TITLE);

  gtk_entry_set_placeholder_text (GTK_ENTRY (entry),
                                  *display != '\0' ? display : _ ("What could be done"));
  gtk_widget_add_css_class (entry, "quiet");
  gtk_widget_add_css_class (entry, "promise-title");

  return entry;
}

static GtkWidget *
new_header (UgOptionRow *self, UgRoom *room, UgOption *option)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *choices = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_add_css_class (choices, "answer");
  gtk_widget_add_css_class (choices, "small");
  gtk_box_append (GTK_BOX (choices), GTK_WIDGET (self->chosen));
  gtk_box_append (GTK_BOX (choices), GTK_WIDGET (self->declined));
  gtk_box_append (GTK_BOX (line), choices);
  gtk_box_append (GTK_BOX (line), self->recommended);
  gtk_box_append (GTK_BOX (line), self->promise_button);
  gtk_box_append (GTK_BOX (box), new_title (room, option));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->summary));
  gtk_box_append (GTK_BOX (box), line);

  return box;
}

/**
 * ug_option_row_new:
 * @room: the room
 * @option: an option of a goal
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
ug_option_row_new (UgRoom *room, UgOption *option)
{
  UgOptionRow *self = g_object_new (UG_TYPE_OPTION_ROW, NULL);
  GtkWidget *header;

  ug_open_row_set_record (UG_OPEN_ROW (self), room, UG_RECORD (option));
  header = new_header (self, room, option);
  g_object_set (self, "header", header, NULL);
  /* The buttons stand beside the name: the row is as tall as its text. */
  for (GtkWidget *next = gtk_widget_get_next_sibling (header); next != NULL;
       next = gtk_widget_get_next_sibling (next))
    gtk_widget_set_valign (next, GTK_ALIGN_START);
  g_signal_connect_object (option, "changed", G_CALLBACK (show_option), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (
      ug_record_get_list (UG_RECORD (ug_room_get_agreement (room)), UG_AGREEMENT_EXPECTATIONS),
      "items-changed", G_CALLBACK (show_option), self, G_CONNECT_SWAPPED);
  show_option (self);

  return GTK_WIDGET (self);
}
