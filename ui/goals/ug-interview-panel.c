/* ug-interview-panel.c: asks the firm's questions in any order, and one's own.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-interview-panel.h"

#include "ug-crib-card.h"
#include "ug-field-row.h"
#include "ug-interview.h"
#include "ug-note-editor.h"
#include "ug-place.h"
#include "ug-plain.h"
#include "ug-question-hint.h"
#include "ug-question-row.h"
#include "ug-told-card.h"
#include "ug-told.h"

#include <glib/gi18n.h>

struct _UgInterviewPanel
{
  GtkBox parent_instance;

  GtkLabel *theme_label;
  GtkMenuButton *choose_button;
  GtkPopover *popover;
  GtkListBox *question_list;
  GtkLabel *question_label;
  GtkBox *question_place;
  GtkBox *told_place;
  GtkBox *editor_place;
  GtkWidget *previous_button;
  GtkWidget *skip_button;
  GtkWidget *own_button;
  GtkWidget *next_button;
  GtkBox *crib_place;

  UgRoom *room;
  GPtrArray *notes;
  GPtrArray *path; /* the questions one came by, the one that is asked last */
  guint current;
};

enum
{
  MAKE_GOAL,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (UgInterviewPanel, ug_interview_panel, GTK_TYPE_BOX)

static void
clear_box (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static UgQuestion *
get_question (UgInterviewPanel *self)
{
  return ug_interview_get_question (ug_room_get_firm (self->room),
                                    ug_interview_panel_get_note (self));
}

static void
make_goal_cb (UgInterviewPanel *self, const char *selected)
{
  g_signal_emit (self, signals[MAKE_GOAL], 0, selected);
}

static void
show_theme (UgInterviewPanel *self)
{
  const char *theme =
      ug_record_get_text (UG_RECORD (ug_interview_panel_get_note (self)), UG_NOTE_THEME);
  /* Translators: the theme of a question and its place, such as "Daily work · question 6 of 38" */
  g_autofree char *text =
      g_strdup_printf (_ ("%1$s · question %2$u of %3$u"), *theme != '\0' ? theme : _ ("Our own"),
                       self->current + 1, self->notes->len);

  gtk_label_set_text (self->theme_label, text);
}

static GtkWidget *
new_question_entry (UgInterviewPanel *self, UgRecord *note)
{
  GtkWidget *entry = ug_field_editor_new (self->room, note, UG_NOTE_QUESTION);

  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), _ ("Your own question"));
  gtk_widget_add_css_class (entry, "quiet");
  gtk_widget_add_css_class (entry, "question");

  return entry;
}

static void
add_own_question (UgInterviewPanel *self, UgRecord *note)
{
  GtkWidget *hint = ug_question_hint_new (self->room, note, UG_NOTE_QUESTION);

  gtk_box_append (self->question_place, new_question_entry (self, note));
  if (hint != NULL)
    gtk_box_append (self->question_place, hint);
}

/* A question of the catalogue is read; one's own is typed where it is read. */
static void
show_question (UgInterviewPanel *self)
{
  UgRecord *note = UG_RECORD (ug_interview_panel_get_note (self));
  const gboolean own = ug_record_is_blank (note, UG_NOTE_QUESTION_ID);

  clear_box (self->question_place);
  if (own)
    add_own_question (self, note);
  gtk_widget_set_visible (GTK_WIDGET (self->question_label), !own);
  gtk_label_set_text (self->question_label, ug_record_get_text (note, UG_NOTE_QUESTION));
}

static void
change_cb (UgInterviewPanel *self)
{
  gtk_widget_child_focus (GTK_WIDGET (self->editor_place), GTK_DIR_TAB_FORWARD);
}

static void
show_told (UgInterviewPanel *self)
{
  GtkWidget *card = ug_told_card_new (self->room, ug_interview_panel_get_note (self));

  clear_box (self->told_place);
  g_signal_connect_object (card, "change", G_CALLBACK (change_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->told_place, card);
  g_object_bind_property (card, "visible", self->told_place, "visible", G_BINDING_SYNC_CREATE);
}

static void
show_editor (UgInterviewPanel *self)
{
  GtkWidget *editor = ug_note_editor_new (self->room, ug_interview_panel_get_note (self));
  UgQuestion *question = get_question (self);

  clear_box (self->editor_place);
  g_signal_connect_object (editor, "make-goal", G_CALLBACK (make_goal_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->editor_place, editor);
  if (question != NULL)
    ug_place_set (editor, UG_RECORD (question), UG_PLACE_WHOLE);
}

static void
show_crib (UgInterviewPanel *self)
{
  UgQuestion *question = get_question (self);
  g_autofree char *why = ug_interview_explain_next (
      ug_room_get_firm (self->room), ug_interview_panel_get_note (self),
      ug_room_get_agreement (self->room), ug_room_get_language (self->room));
  GtkWidget *card = question != NULL ? ug_crib_card_new (self->room, question, why) : NULL;

  clear_box (self->crib_place);
  if (card != NULL)
    gtk_box_append (self->crib_place, card);
}

/* Where there is nothing left to ask, one still leafs through what was said. */
static guint
find_next (UgInterviewPanel *self)
{
  g_autoptr (GDateTime) now = ug_room_get_now (self->room);
  const guint next =
      ug_interview_choose_next (ug_room_get_firm (self->room), ug_room_get_agreement (self->room),
                                self->notes, self->path, ug_room_get_meeting (self->room), now);

  return next < self->notes->len ? next : self->current + 1;
}

static void
update_actions (UgInterviewPanel *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  const gboolean last = find_next (self) >= self->notes->len;

  gtk_widget_action_set_enabled (widget, "interview.previous",
                                 self->path->len > 1 || self->current > 0);
  gtk_widget_action_set_enabled (widget, "interview.next", !last);
  gtk_widget_action_set_enabled (
      widget, "interview.skip",
      !last && !ug_interview_says_something (ug_interview_panel_get_note (self)));
}

static void
note_changed_cb (UgInterviewPanel *self)
{
  update_actions (self);
}

static void
leave_note (UgInterviewPanel *self)
{
  UgNote *note = ug_interview_panel_get_note (self);

  g_signal_handlers_disconnect_by_func (note, note_changed_cb, self);
  clear_box (self->told_place);
  clear_box (self->editor_place);
  ug_interview_let_go (note);
}

static void
show_note (UgInterviewPanel *self, guint position)
{
  if (self->current < self->notes->len)
    leave_note (self);
  self->current = position;
  g_ptr_array_add (self->path, g_object_ref (self->notes->pdata[position]));
  show_theme (self);
  show_question (self);
  show_told (self);
  show_editor (self);
  show_crib (self);
  update_actions (self);
  g_signal_connect_object (ug_interview_panel_get_note (self), "changed",
                           G_CALLBACK (note_changed_cb), self, G_CONNECT_SWAPPED);
}

/* Whoever answered the last question most likely answers this one. */
static void
show_after (UgInterviewPanel *self, guint position)
{
  UgRecord *before = UG_RECORD (ug_interview_panel_get_note (self));
  UgRecord *next = self->notes->pdata[position];

  if (ug_interview_is_open (UG_NOTE (next)) && ug_record_is_blank (next, UG_NOTE_SAID_BY))
    ug_record_set_text (next, UG_NOTE_SAID_BY, ug_record_get_text (before, UG_NOTE_SAID_BY));
  show_note (self, position);
  gtk_widget_child_focus (GTK_WIDGET (self->editor_place), GTK_DIR_TAB_FORWARD);
}

/* Back the way one came, and beyond it up the list. */
static void
go_back (UgInterviewPanel *self)
{
  guint position = self->current > 0 ? self->current - 1 : 0;

  g_ptr_array_remove_index (self->path, self->path->len - 1);
  if (self->path->len > 0)
    {
      g_ptr_array_find (self->notes, self->path->pdata[self->path->len - 1], &position);
      g_ptr_array_remove_index (self->path, self->path->len - 1);
    }
  show_after (self, position);
}

static void
step_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgInterviewPanel *self = UG_INTERVIEW_PANEL (widget);
  UgNote *note = ug_interview_panel_get_note (self);
  g_autoptr (GDateTime) now = ug_room_get_now (self->room);

  if (g_str_equal (action, "interview.previous"))
    {
      go_back (self);
      return;
    }
  if (g_str_equal (action, "interview.skip"))
    {
      ug_record_set_switch (UG_RECORD (note), UG_NOTE_SKIPPED, TRUE);
      ug_interview_keep (note, ug_room_get_agreement (self->room), now);
    }
  show_after (self, find_next (self));
}

/* What to ask next is asked next: a question of its own, under the theme of the answer. */
static void
follow_up_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgInterviewPanel *self = UG_INTERVIEW_PANEL (widget);
  UgRecord *before = UG_RECORD (ug_interview_panel_get_note (self));
  UgRecord *note = ug_record_new (UG_TYPE_NOTE);

  ug_record_set_text (note, UG_NOTE_THEME, ug_record_get_text (before, UG_NOTE_THEME));
  ug_record_set_text (note, UG_NOTE_QUESTION, g_variant_get_string (parameter, NULL));
  g_ptr_array_insert (self->notes, self->current + 1, note);
  show_after (self, self->current + 1);
}

static void
own_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgInterviewPanel *self = UG_INTERVIEW_PANEL (widget);

  g_ptr_array_add (self->notes, ug_record_new (UG_TYPE_NOTE));
  show_note (self, self->notes->len - 1);
  gtk_widget_child_focus (GTK_WIDGET (self->question_place), GTK_DIR_TAB_FORWARD);
}

/* What is still unknown is for us to see; before the client there are only his answers. */
static const char *
get_state (UgInterviewPanel *self, UgNote *note)
{
  UgFirm *firm = ug_room_get_firm (self->room);
  UgAgreement *agreement = ug_room_get_agreement (self->room);
  const gboolean meeting = ug_room_get_meeting (self->room);
  g_autoptr (GDateTime) now = ug_room_get_now (self->room);
  g_autoptr (UgTold) told = ug_told_find (firm, agreement, note, meeting, now);
  g_autofree char *unknown =
      ug_interview_explain_next (firm, note, agreement, ug_room_get_language (self->room));

  if (told != NULL)
    return _ ("still so?");
  if (ug_interview_says_something (note))
    return _ ("answered");
  if (ug_record_get_switch (UG_RECORD (note), UG_NOTE_SKIPPED))
    return _ ("skipped");

  return *unknown != '\0' && !meeting ? _ ("still unknown") : "";
}

static void
fill_list (UgInterviewPanel *self)
{
  const char *theme = NULL;
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->question_list))) != NULL)
    gtk_list_box_remove (self->question_list, row);

  for (guint i = 0; i < self->notes->len; i++)
    {
      const char *own_theme = ug_record_get_text (self->notes->pdata[i], UG_NOTE_THEME);
      const gboolean begins = i == 0 || !g_str_equal (theme, own_theme);

      gtk_list_box_append (self->question_list,
                           ug_question_row_new (self->notes->pdata[i],
                                                get_state (self, self->notes->pdata[i]), begins,
                                                i == self->current));
      theme = own_theme;
    }
}

static void
row_activated_cb (UgInterviewPanel *self, GtkListBoxRow *row)
{
  gtk_popover_popdown (self->popover);
  show_after (self, gtk_list_box_row_get_index (row));
}

static void
ug_interview_panel_dispose (GObject *object)
{
  UgInterviewPanel *self = UG_INTERVIEW_PANEL (object);

  g_clear_object (&self->room);
  g_clear_pointer (&self->notes, g_ptr_array_unref);
  g_clear_pointer (&self->path, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), UG_TYPE_INTERVIEW_PANEL);

  G_OBJECT_CLASS (ug_interview_panel_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, UgInterviewPanel, theme_label);
  gtk_widget_class_bind_template_child (widget_class, UgInterviewPanel, choose_button);
  gtk_widget_class_bind_template_child (widget_class, UgInterviewPanel, popover);
  gtk_widget_class_bind_template_child (widget_class, UgInterviewPanel, question_list);
  gtk_widget_class_bind_template_child (widget_class, UgInterviewPanel, question_label);
  gtk_widget_class_bind_template_child (widget_class, UgInterviewPanel, question_place);
  gtk_widget_class_bind_template_child (widget_class, UgInterviewPanel, told_place);
  gtk_widget_class_bind_template_child (widget_class, UgInterviewPanel, editor_place);
  gtk_widget_class_bind_template_child (widget_class, UgInterviewPanel, previous_button);
  gtk_widget_class_bind_template_child (widget_class, UgInterviewPanel, skip_button);
  gtk_widget_class_bind_template_child (widget_class, UgInterviewPanel, own_button);
  gtk_widget_class_bind_template_child (widget_class, UgInterviewPanel, next_button);
  gtk_widget_class_bind_template_child (widget_class, UgInterviewPanel, crib_place);
}

static void
ug_interview_panel_class_init (UgInterviewPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ug_interview_panel_dispose;

  /**
   * UgInterviewPanel::make-goal:
   * @self: the panel
   * @selected: (nullable): the phrase that is marked
   *
   * Somebody wants a goal made of what was said to this question.
   */
  signals[MAKE_GOAL] = g_signal_new ("make-goal", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_install_action (widget_class, "interview.previous", NULL, step_cb);
  gtk_widget_class_install_action (widget_class, "interview.next", NULL, step_cb);
  gtk_widget_class_install_action (widget_class, "interview.skip", NULL, step_cb);
  gtk_widget_class_install_action (widget_class, "interview.own", NULL, own_cb);
  gtk_widget_class_install_action (widget_class, "interview.follow-up", "s", follow_up_cb);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/ugovor/Ugovor/ui/goals/ug-interview-panel.ui");
  bind_children (widget_class);
}

static void
ug_interview_panel_init (UgInterviewPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  ug_accessible_name (self->previous_button, _ ("Previous question"));
  ug_accessible_by_label (self->skip_button);
  ug_accessible_by_label (self->own_button);
  ug_accessible_by_label (self->next_button);
  ug_accessible_name (GTK_WIDGET (self->choose_button), _ ("All questions"));
  ug_accessible_name (GTK_WIDGET (self->question_list), _ ("All questions"));
  g_signal_connect_object (self->popover, "show", G_CALLBACK (fill_list), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->question_list, "row-activated", G_CALLBACK (row_activated_cb),
                           self, G_CONNECT_SWAPPED);
}

/**
 * ug_interview_panel_new:
 * @room: the room
 *
 * Returns: (transfer floating): the interview, at the question that is most worth asking
 */
GtkWidget *
ug_interview_panel_new (UgRoom *room)
{
  UgInterviewPanel *self = g_object_new (UG_TYPE_INTERVIEW_PANEL, NULL);
  guint first;

  self->room = g_object_ref (room);
  self->notes = ug_interview_list (ug_room_get_firm (room), ug_room_get_agreement (room));
  /* A firm without questions talks all the same. */
  if (self->notes->len == 0)
    g_ptr_array_add (self->notes, ug_record_new (UG_TYPE_NOTE));
  self->path = g_ptr_array_new_with_free_func (g_object_unref);
  self->current = self->notes->len;
  first = find_next (self);
  show_note (self, first < self->notes->len ? first : 0);

  return GTK_WIDGET (self);
}

/**
 * ug_interview_panel_get_note:
 * @self: the panel
 *
 * Returns: (transfer none): the note of the question that is asked
 */
UgNote *
ug_interview_panel_get_note (UgInterviewPanel *self)
{
  return self->notes->pdata[self->current];
}

/**
 * ug_interview_panel_go:
 * @self: the panel
 * @record_id: a note, or a question of the catalogue
 *
 * Returns: whether that question is asked now
 */
gboolean
ug_interview_panel_go (UgInterviewPanel *self, const char *record_id)
{
  for (guint i = 0; i < self->notes->len; i++)
    if (g_str_equal (ug_record_get_id (self->notes->pdata[i]), record_id)
        || g_str_equal (ug_record_get_text (self->notes->pdata[i], UG_NOTE_QUESTION_ID), record_id))
      {
        if (i != self->current)
          show_note (self, i);
        return TRUE;
      }

  return FALSE;
}
