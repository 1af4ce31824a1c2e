/* ug-note-editor.c: the note joins the agreement with the first letter typed into it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-note-editor.h"

#include "ug-bind.h"
#include "ug-evidence-strip.h"
#include "ug-field-row.h"
#include "ug-glossary-term.h"
#include "ug-interview.h"
#include "ug-person.h"
#include "ug-place.h"
#include "ug-plain.h"
#include "ug-record-name.h"
#include "ug-text-view.h"
#include "ug-undo-toast.h"

#include <glib/gi18n.h>

struct _UgNoteEditor
{
  GtkBox parent_instance;

  GtkTextView *text_view;
  GtkBox *evidence_place;
  GtkWidget *goal_button;
  GtkWidget *fact_button;
  GtkWidget *met_button;
  GtkWidget *critical_button;
  GtkWidget *word_button;
  GtkTextView *quote_view;
  GtkBox *person_place;
  GtkLabel *became_label;

  UgRoom *room;
  UgNote *note;
  UgEvidenceStrip *strip;
  GtkTextTag *goal_tag;
};

enum
{
  MAKE_GOAL,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (UgNoteEditor, ug_note_editor, GTK_TYPE_BOX)

static char *
get_selected (GtkTextView *view)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextIter start, end;

  if (!gtk_text_buffer_get_selection_bounds (buffer, &start, &end))
    return NULL;

  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

/* A mark in the note comes before one in the quote: there the story is. */
static char *
dup_selected (UgNoteEditor *self)
{
  char *selected = get_selected (self->text_view);

  return selected != NULL ? selected : get_selected (self->quote_view);
}

static void
make_goal_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_autofree char *selected = dup_selected (UG_NOTE_EDITOR (widget));

  g_signal_emit (widget, signals[MAKE_GOAL], 0, selected);
}

static void
make_fact_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgNoteEditor *self = UG_NOTE_EDITOR (widget);
  g_autofree char *selected = dup_selected (self);
  g_autoptr (GDateTime) now = ug_room_get_now (self->room);
  g_autoptr (UgFact) fact = ug_interview_make_fact (self->note, selected, now);
  /* Translators: %s is something the client told */
  g_autofree char *message =
      g_strdup_printf (_ ("Remembered: %s"), ug_record_get_text (UG_RECORD (fact), UG_FACT_VALUE));

  ug_record_append (UG_RECORD (ug_room_get_client (self->room)), UG_CLIENT_FACTS, UG_RECORD (fact));
  ug_undo_toast_offer (widget, message, G_CALLBACK (ug_interview_take_back), g_object_ref (fact),
                       g_object_unref);
}

/* The phrase is the name, to be completed among the people. */
static void
make_person_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgNoteEditor *self = UG_NOTE_EDITOR (widget);
  g_autofree char *selected = dup_selected (self);
  g_autoptr (UgRecord) person = ug_interview_make_person (self->note, selected);
  /* Translators: %s is a person the client named */
  g_autofree char *message =
      g_strdup_printf (_ ("To be met: %s"), ug_record_get_text (person, UG_PERSON_NAME));

  ug_record_append (UG_RECORD (ug_room_get_client (self->room)), UG_CLIENT_PEOPLE, person);
  ug_undo_toast_offer (widget, message, G_CALLBACK (ug_interview_take_back), g_object_ref (person),
                       g_object_unref);
}

/* What we call it is said among the people, where the words stand side by side. */
static void
make_word_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgNoteEditor *self = UG_NOTE_EDITOR (widget);
  g_autofree char *selected = dup_selected (self);
  g_autoptr (UgRecord) term = ug_interview_make_word (self->note, selected);
  /* Translators: %s is a word of the client's */
  g_autofree char *message =
      g_strdup_printf (_ ("A word to use: %s"), ug_record_get_text (term, UG_GLOSSARY_TERM_THEIRS));

  ug_record_append (UG_RECORD (ug_room_get_agreement (self->room)), UG_AGREEMENT_GLOSSARY, term);
  ug_undo_toast_offer (widget, message, G_CALLBACK (ug_interview_take_back), g_object_ref (term),
                       g_object_unref);
}

/* What stops the client's work is an example of the most urgent priority. */
static void
make_critical_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgNoteEditor *self = UG_NOTE_EDITOR (widget);
  UgAgreement *agreement = ug_room_get_agreement (self->room);
  g_autofree char *selected = dup_selected (self);
  g_autoptr (UgUndo) undo = ug_undo_begin (UG_RECORD (agreement));
  UgPriority *priority = ug_interview_make_critical (self->note, selected, agreement);
  g_autofree char *message = NULL;

  ug_undo_end (undo);
  if (priority == NULL)
    return;

  /* Translators: %s is a priority, such as “Work has stopped” */
  message = g_strdup_printf (_ ("Added to the examples of “%s”"),
                             ug_record_get_text (UG_RECORD (priority), UG_PRIORITY_TITLE));
  ug_undo_toast_revert (widget, message, undo);
}

static void
take_evidence_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  ug_evidence_strip_take (UG_NOTE_EDITOR (widget)->strip);
}

static gboolean
has_priorities (UgNoteEditor *self)
{
  return ug_record_count (UG_RECORD (ug_room_get_agreement (self->room)), UG_AGREEMENT_PRIORITIES)
         > 0;
}

static void
mark_phrase (GtkTextBuffer *buffer, GtkTextTag *tag, const char *phrase)
{
  GtkTextIter at, start, end;

  if (*phrase == '\0')
    return;

  gtk_text_buffer_get_start_iter (buffer, &at);
  while (gtk_text_iter_forward_search (&at, phrase, GTK_TEXT_SEARCH_TEXT_ONLY, &start, &end, NULL))
    {
      gtk_text_buffer_apply_tag (buffer, tag, &start, &end);
      at = end;
    }
}

/* What has become a goal is seen in the story, as if with a marker. */
static void
mark_goals (UgNoteEditor *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->text_view);
  UgRecord *agreement = UG_RECORD (ug_room_get_agreement (self->room));
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_remove_tag (buffer, self->goal_tag, &start, &end);
  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_GOALS); i++)
    mark_phrase (
        buffer, self->goal_tag,
        ug_record_get_text (ug_record_peek (agreement, UG_AGREEMENT_GOALS, i), UG_GOAL_WORDS));
}

/* Before the note is kept, nobody could return to it: the question's place around it serves. */
static void
set_places (UgNoteEditor *self)
{
  ug_place_set (GTK_WIDGET (self->text_view), UG_RECORD (self->note), UG_NOTE_TEXT);
  ug_place_set (GTK_WIDGET (self->quote_view), UG_RECORD (self->note), UG_NOTE_QUOTE);
}

/* Nothing that a phrase became is made of it twice. */
static void
show_became (UgNoteEditor *self)
{
  const char *const *ids = ug_record_get_refs (UG_RECORD (self->note), UG_NOTE_BECAME);
  g_autoptr (GString) names = g_string_new (NULL);
  g_autofree char *text = NULL;

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      UgRecord *outcome = ug_record_find (UG_RECORD (ug_room_get_client (self->room)), ids[i]);
      g_autofree char *name = outcome != NULL ? ug_record_name_dup (outcome) : NULL;

      if (name != NULL)
        g_string_append_printf (names, "%s%s", names->len > 0 ? " · " : "", name);
    }

  /* Translators: %s names the goals, facts and people that were made of an answer */
  text = g_strdup_printf (_ ("What came of it: %s"), names->str);
  gtk_label_set_text (self->became_label, text);
  gtk_widget_set_visible (GTK_WIDGET (self->became_label), names->len > 0);
}

static void
update (UgNoteEditor *self)
{
  const gboolean says = ug_interview_says_something (self->note);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "note.make-goal", says);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "note.make-fact", says);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "note.make-person", says);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "note.make-word", says);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "note.make-critical",
                                 says && has_priorities (self));
  mark_goals (self);
  show_became (self);
}

static void
note_changed_cb (UgNoteEditor *self)
{
  g_autoptr (GDateTime) now = ug_room_get_now (self->room);

  if (ug_interview_keep (self->note, ug_room_get_agreement (self->room), now))
    set_places (self);
  update (self);
}

static gboolean
ug_note_editor_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (UG_NOTE_EDITOR (widget)->text_view));
}

static void
ug_note_editor_dispose (GObject *object)
{
  UgNoteEditor *self = UG_NOTE_EDITOR (object);

  g_clear_object (&self->room);
  g_clear_object (&self->note);
  gtk_widget_dispose_template (GTK_WIDGET (object), UG_TYPE_NOTE_EDITOR);

  G_OBJECT_CLASS (ug_note_editor_parent_class)->dispose (object);
}

static void
ug_note_editor_class_init (UgNoteEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ug_note_editor_dispose;
  widget_class->grab_focus = ug_note_editor_grab_focus;

  /**
   * UgNoteEditor::make-goal:
   * @self: an editor
   * @selected: (nullable): the phrase that is marked
   *
   * Somebody wants a goal made of what was said.
   */
  signals[MAKE_GOAL] = g_signal_new ("make-goal", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_install_action (widget_class, "note.make-goal", NULL, make_goal_cb);
  gtk_widget_class_install_action (widget_class, "note.make-fact", NULL, make_fact_cb);
  gtk_widget_class_install_action (widget_class, "note.make-person", NULL, make_person_cb);
  gtk_widget_class_install_action (widget_class, "note.make-word", NULL, make_word_cb);
  gtk_widget_class_install_action (widget_class, "note.make-critical", NULL, make_critical_cb);
  gtk_widget_class_install_action (widget_class, "note.take-evidence", NULL, take_evidence_cb);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/ugovor/Ugovor/ui/goals/ug-note-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, UgNoteEditor, text_view);
  gtk_widget_class_bind_template_child (widget_class, UgNoteEditor, evidence_place);
  gtk_widget_class_bind_template_child (widget_class, UgNoteEditor, goal_button);
  gtk_widget_class_bind_template_child (widget_class, UgNoteEditor, fact_button);
  gtk_widget_class_bind_template_child (widget_class, UgNoteEditor, met_button);
  gtk_widget_class_bind_template_child (widget_class, UgNoteEditor, critical_button);
  gtk_widget_class_bind_template_child (widget_class, UgNoteEditor, word_button);
  gtk_widget_class_bind_template_child (widget_class, UgNoteEditor, quote_view);
  gtk_widget_class_bind_template_child (widget_class, UgNoteEditor, person_place);
  gtk_widget_class_bind_template_child (widget_class, UgNoteEditor, became_label);
}

static void
add_shortcut (GtkEventController *controller, guint key, const char *action)
{
  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (controller),
      gtk_shortcut_new (gtk_keyval_trigger_new (key, GDK_CONTROL_MASK),
                        gtk_named_action_new (action)));
}

/* Before the text view sees the key: it would replace what is marked by a new line. */
static void
add_shortcuts (UgNoteEditor *self)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  add_shortcut (controller, GDK_KEY_Return, "note.make-goal");
  add_shortcut (controller, GDK_KEY_e, "note.take-evidence");
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

static void
ug_note_editor_init (UgNoteEditor *self)
{
  g_type_ensure (UG_TYPE_TEXT_VIEW);
  gtk_widget_init_template (GTK_WIDGET (self));

  self->goal_tag =
      gtk_text_buffer_create_tag (gtk_text_view_get_buffer (self->text_view), NULL, "background",
                                  "#fdeeba", "foreground", "#1f1f1f", NULL);
  ug_accessible_name (GTK_WIDGET (self->text_view), _ ("What was said"));
  ug_accessible_name (GTK_WIDGET (self->quote_view), _ ("In the client’s own words"));
  ug_accessible_by_label (self->goal_button);
  ug_accessible_by_label (self->fact_button);
  ug_accessible_by_label (self->met_button);
  ug_accessible_by_label (self->critical_button);
  ug_accessible_by_label (self->word_button);
  gtk_widget_set_tooltip_text (self->goal_button, _ ("Ctrl+Enter"));
  add_shortcuts (self);
}

/* What is made of a note comes into one of these lists, and may leave it again. */
static void
follow_list (UgNoteEditor *self, UgRecord *owner, guint list)
{
  g_signal_connect_object (ug_record_get_list (owner, list), "items-changed", G_CALLBACK (update),
                           self, G_CONNECT_SWAPPED);
}

/**
 * ug_note_editor_new:
 * @room: the room
 * @note: a note, perhaps one that nobody owns until something is typed
 *
 * Returns: (transfer floating): the editor
 */
GtkWidget *
ug_note_editor_new (UgRoom *room, UgNote *note)
{
  UgNoteEditor *self = g_object_new (UG_TYPE_NOTE_EDITOR, NULL);

  self->room = g_object_ref (room);
  self->note = g_object_ref (note);
  if (ug_room_get_meeting (room))
    gtk_widget_add_css_class (GTK_WIDGET (self->text_view), "roomy");
  ug_bind_buffer (gtk_text_view_get_buffer (self->text_view), UG_RECORD (note), UG_NOTE_TEXT);
  ug_bind_buffer (gtk_text_view_get_buffer (self->quote_view), UG_RECORD (note), UG_NOTE_QUOTE);
  self->strip = UG_EVIDENCE_STRIP (ug_evidence_strip_new (room, note));
  gtk_box_append (self->evidence_place, GTK_WIDGET (self->strip));
  g_object_bind_property (self->strip, "visible", self->evidence_place, "visible",
                          G_BINDING_SYNC_CREATE);
  gtk_box_append (self->person_place,
                  ug_field_editor_new (room, UG_RECORD (note), UG_NOTE_SAID_BY));
  if (ug_record_get_owner (UG_RECORD (note)) != NULL)
    set_places (self);
  g_signal_connect_object (note, "changed", G_CALLBACK (note_changed_cb), self, G_CONNECT_SWAPPED);
  follow_list (self, UG_RECORD (ug_room_get_agreement (room)), UG_AGREEMENT_GOALS);
  follow_list (self, UG_RECORD (ug_room_get_agreement (room)), UG_AGREEMENT_GLOSSARY);
  follow_list (self, UG_RECORD (ug_room_get_client (room)), UG_CLIENT_FACTS);
  follow_list (self, UG_RECORD (ug_room_get_client (room)), UG_CLIENT_PEOPLE);
  update (self);

  return GTK_WIDGET (self);
}
