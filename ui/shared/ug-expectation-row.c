/* ug-expectation-row.c: the offer is the largest thing; only what is under negotiation opens up.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-expectation-row.h"

#include "ug-answer-control.h"
#include "ug-answering.h"
#include "ug-bind.h"
#include "ug-columns.h"
#include "ug-deadline.h"
#include "ug-field-row.h"
#include "ug-goal-chooser.h"
#include "ug-negotiation.h"
#include "ug-person.h"
#include "ug-place.h"
#include "ug-plain.h"
#include "ug-record-menu.h"
#include "ug-service-hours.h"
#include "ug-thread.h"
#include "ug-undo-toast.h"

#include <glib/gi18n.h>

enum
{
  STOP_TITLE,
  STOP_OFFER,
  STOP_ANSWER,
  STOP_NEGOTIATION,
  STOP_DETAILS_BUTTON,
  STOP_DETAILS,
  STOP_MENU,
  N_STOPS
};

/* How much of an offered term shows, in characters: a typed word more, and a long sentence less. */
#define OFFER_CHARS_MIN 16
#define OFFER_CHARS_MAX 30

struct _UgExpectationRow
{
  GtkListBoxRow parent_instance;

  UgRoom *room;
  UgExpectation *promise;
  GtkLabel *summary;
  GtkLabel *example;
  GtkRevealer *details;
  GtkWidget *stops[N_STOPS]; /* in the order of the Tab key */
};

G_DEFINE_FINAL_TYPE (UgExpectationRow, ug_expectation_row, GTK_TYPE_LIST_BOX_ROW)

static GtkWidget *
new_flat_entry (UgExpectationRow *self, guint field, const char *css_class, const char *placeholder)
{
  GtkWidget *entry = ug_field_editor_new (self->room, UG_RECORD (self->promise), field);

  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), placeholder);
  gtk_widget_add_css_class (entry, "quiet");
  gtk_widget_add_css_class (entry, css_class);

  return entry;
}

static const char *
get_detail_text (UgExpectationRow *self, guint field)
{
  UgRecord *promise = UG_RECORD (self->promise);
  UgRecord *person;

  if (ug_record_get_field (promise, field)->type != UG_FIELD_REF)
    return ug_record_get_text (promise, field);

  person = ug_record_find (UG_RECORD (ug_room_get_client (self->room)),
                           ug_record_get_text (promise, field));

  /* Every record a promise refers to as a detail is a person, and a person's name is a text. */
  return person != NULL ? ug_record_get_text (person, UG_PERSON_NAME) : "";
}

static void
update_summary (UgExpectationRow *self)
{
  const UgKind *kind = ug_expectation_get_kind (self->promise);
  g_autoptr (GString) text = g_string_new (NULL);
  UgTerm *offer = ug_record_get_term (UG_RECORD (self->promise), UG_EXPECTATION_OFFER);
  g_autofree char *said =
      offer != NULL ? ug_term_to_words (offer, ug_room_get_language (self->room)) : g_strdup ("");

  for (guint i = 0; i < kind->n_details; i++)
    {
      const char *detail = get_detail_text (self, kind->details[i]);

      /* What the line above says already is not said twice. */
      if (*detail != '\0' && !g_str_equal (detail, said))
        g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", detail);
    }
  if (kind->timed && offer != NULL && ug_term_is_words (offer))
    g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", _ ("kept as written"));

  gtk_label_set_text (self->summary, text->str);
  gtk_widget_set_visible (GTK_WIDGET (self->summary), text->len > 0);
}

/* What the promise means on a bad day. An agreed time is shown rather than the one first offered.
 */
static void
update_example (UgExpectationRow *self)
{
  UgRecord *promise = UG_RECORD (self->promise);
  UgTerm *agreed = ug_expectation_get_agreed (self->promise);
  UgTerm *term = agreed != NULL ? agreed : ug_record_get_term (promise, UG_EXPECTATION_OFFER);
  UgClient *client = ug_room_get_client (self->room);
  UgCalendar *calendar = ug_service_hours_for (client, term);
  g_autoptr (GDateTime) now = ug_room_get_now (self->room);
  g_autoptr (GDateTime) reported =
      ug_service_hours_get_report (ug_room_get_agreement (self->room), now);
  g_autofree char *example = NULL;

  if (ug_record_get_choice (promise, UG_EXPECTATION_KIND) == UG_EXPECTATION_KIND_TERM
      && term != NULL && reported != NULL)
    example = ug_term_to_example (term, ug_record_get_choice (promise, UG_EXPECTATION_CLOCK),
                                  calendar, reported, ug_room_get_language (self->room));
  gtk_label_set_text (self->example, example != NULL ? example : "");
  gtk_widget_set_visible (GTK_WIDGET (self->example), example != NULL);
}

static void
promise_changed_cb (UgExpectationRow *self)
{
  update_summary (self);
  update_example (self);
}

static void
attach_caption (GtkGrid *grid, int line, const char *text)
{
  GtkWidget *caption = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (caption), 0);
  gtk_widget_add_css_class (caption, "dim-label");
  gtk_grid_attach (grid, caption, 0, line, 1, 1);
}

static void
attach_detail (GtkGrid *grid, int line, UgExpectationRow *self, guint field)
{
  const UgField *declared = ug_record_get_field (UG_RECORD (self->promise), field);
  GtkWidget *editor = ug_field_editor_new (self->room, UG_RECORD (self->promise), field);

  if (editor == NULL)
    return;

  attach_caption (grid, line, _ (declared->label));
  if (declared->flags & UG_FIELD_PRIVATE)
    gtk_widget_add_css_class (editor, "private");
  gtk_widget_set_hexpand (editor, TRUE);
  gtk_grid_attach (grid, editor, 1, line, 1, 1);
}

static GtkWidget *
new_details (UgExpectationRow *self)
{
  const UgKind *kind = ug_expectation_get_kind (self->promise);
  GtkGrid *grid = GTK_GRID (gtk_grid_new ());
  int line = 0;

  gtk_grid_set_row_spacing (grid, 6);
  gtk_grid_set_column_spacing (grid, 12);
  gtk_widget_add_css_class (GTK_WIDGET (grid), "details");
  for (guint i = 0; i < kind->n_details; i++)
    attach_detail (grid, line++, self, kind->details[i]);
  attach_caption (grid, line, _ ("Serves goals"));
  gtk_grid_attach (
      grid, ug_goal_chooser_new (self->room, UG_RECORD (self->promise), UG_EXPECTATION_GOALS), 1,
      line++, 1, 1);
  attach_detail (grid, line++, self, UG_EXPECTATION_FLOOR);
  attach_detail (grid, line++, self, UG_EXPECTATION_NOTE);
  /* Under negotiation the way so far stands beneath the entries. */
  if (ug_expectation_get_choice (self->promise) == UG_ANSWER_CHOICE_SUITS)
    gtk_grid_attach (grid, ug_thread_new (self->room, self->promise), 0, line++, 2, 1);

  return GTK_WIDGET (grid);
}

/* Most rows are never opened, so their details are built when they first are. */
static void
details_toggled_cb (UgExpectationRow *self, GtkToggleButton *button)
{
  const gboolean open = gtk_toggle_button_get_active (button);

  if (open && gtk_revealer_get_child (self->details) == NULL)
    gtk_revealer_set_child (self->details, new_details (self));
  gtk_widget_set_visible (GTK_WIDGET (self->details), open);
  gtk_revealer_set_reveal_child (self->details, open);
}

/* A promise that is nothing without its details shows them at once: one that was just made, and the
 * one person who stays on the line, as long as nobody is named. */
static gboolean
is_about_details (UgExpectationRow *self)
{
  UgRecord *promise = UG_RECORD (self->promise);

  return ug_expectation_get_kind (self->promise)->n_details > 1
         && (ug_record_is_blank (promise, UG_EXPECTATION_TITLE)
             || (ug_record_get_choice (promise, UG_EXPECTATION_PART) == UG_EMERGENCY_PART_NEGOTIATOR
                 && ug_record_is_blank (promise, UG_EXPECTATION_PERSON)));
}

static GtkWidget *
new_details_button (UgExpectationRow *self)
{
  GtkWidget *button = gtk_toggle_button_new ();

  gtk_button_set_icon_name (GTK_BUTTON (button), "pan-down-symbolic");
  gtk_widget_set_tooltip_text (button, _ ("Details"));
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  ug_accessible_name (button, _ ("Details"));
  g_signal_connect_object (button, "toggled", G_CALLBACK (details_toggled_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), is_about_details (self));

  return button;
}

static GtkLabel *
new_line (const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, NULL);

  gtk_widget_add_css_class (label, css_class);

  return GTK_LABEL (label);
}

/* A term is the one thing on its line that must be read whole: the answer rather goes below it. */
static void
offer_changed_cb (GtkEditable *offer)
{
  const int length = g_utf8_strlen (gtk_editable_get_text (offer), -1);

  gtk_editable_set_width_chars (offer, CLAMP (length + 1, OFFER_CHARS_MIN, OFFER_CHARS_MAX));
}

static GtkWidget *
new_offer (UgExpectationRow *self)
{
  const gboolean named_by_clock =
      ug_record_get_choice (UG_RECORD (self->promise), UG_EXPECTATION_KIND)
      == UG_EXPECTATION_KIND_TERM;
  GtkWidget *outer =
      gtk_box_new (named_by_clock ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *inner = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *title = new_flat_entry (self, UG_EXPECTATION_TITLE, "promise-title", _ ("What"));
  GtkWidget *offer = new_flat_entry (self, UG_EXPECTATION_OFFER,
                                     named_by_clock ? "offer" : "offer-words", _ ("What we offer"));

  if (named_by_clock)
    {
      gtk_editable_set_width_chars (GTK_EDITABLE (title), 14);
      gtk_widget_set_valign (title, GTK_ALIGN_START);
    }
  else
    {
      /* A promise in words is a sentence: rather the answer goes below it than out of sight. */
      gtk_editable_set_width_chars (GTK_EDITABLE (title), 36);
    }
  gtk_editable_set_width_chars (GTK_EDITABLE (offer), OFFER_CHARS_MIN);
  if (named_by_clock)
    {
      g_signal_connect (offer, "changed", G_CALLBACK (offer_changed_cb), NULL);
      offer_changed_cb (GTK_EDITABLE (offer));
    }
  gtk_box_append (GTK_BOX (outer), title);
  gtk_box_append (GTK_BOX (inner), offer);
  gtk_box_append (GTK_BOX (inner), GTK_WIDGET (self->example));
  gtk_box_append (GTK_BOX (inner), GTK_WIDGET (self->summary));
  gtk_widget_set_hexpand (inner, TRUE);
  gtk_widget_set_hexpand (outer, TRUE);
  gtk_box_append (GTK_BOX (outer), inner);
  self->stops[STOP_TITLE] = title;
  self->stops[STOP_OFFER] = offer;

  return outer;
}

static void
clear_answer_cb (UgExpectationRow *self)
{
  g_autoptr (GDateTime) now = ug_room_get_now (self->room);
  g_autoptr (UgUndo) undo = ug_undo_begin (UG_RECORD (self->promise));

  ug_expectation_clear_answer (self->promise, ug_room_get_speaker (self->room, UG_SIDE_THEIRS),
                               now);
  ug_undo_end (undo);
  ug_undo_toast_revert (GTK_WIDGET (self), _ ("The answer is taken back"), undo);
}

static GtkWidget *
new_controls (UgExpectationRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *menu = ug_record_menu_new (UG_RECORD (self->promise));

  self->stops[STOP_ANSWER] = ug_answer_control_new (self->room, self->promise);
  self->stops[STOP_DETAILS_BUTTON] = new_details_button (self);
  self->stops[STOP_MENU] = menu;
  gtk_widget_set_valign (menu, GTK_ALIGN_START);
  ug_record_menu_add_item (menu, _ ("_Clear the Answer"), G_CALLBACK (clear_answer_cb), self);
  gtk_box_append (GTK_BOX (box), self->stops[STOP_ANSWER]);
  gtk_box_append (GTK_BOX (box), self->stops[STOP_DETAILS_BUTTON]);
  gtk_box_append (GTK_BOX (box), menu);
  gtk_widget_set_halign (box, GTK_ALIGN_END);

  return box;
}

static void
build (UgExpectationRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *top = g_object_new (UG_TYPE_COLUMNS, "share", 90, "spacing", 6, NULL);

  self->summary = new_line ("summary");
  self->example = new_line ("example");
  self->details = g_object_new (GTK_TYPE_REVEALER, "visible", FALSE, NULL);
  self->stops[STOP_NEGOTIATION] = ug_negotiation_new (self->room, self->promise);
  self->stops[STOP_DETAILS] = GTK_WIDGET (self->details);

  gtk_widget_add_css_class (box, "promise");
  gtk_widget_set_parent (new_offer (self), top);
  gtk_widget_set_parent (new_controls (self), top);
  gtk_box_append (GTK_BOX (box), top);
  gtk_box_append (GTK_BOX (box), self->stops[STOP_NEGOTIATION]);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->details));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
}

/* GTK would go by the heights at which things stand, and so to the buttons before the words. */
static gboolean
ug_expectation_row_focus (GtkWidget *widget, GtkDirectionType direction)
{
  UgExpectationRow *self = UG_EXPECTATION_ROW (widget);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  const int step = direction == GTK_DIR_TAB_BACKWARD ? -1 : +1;
  int at = step > 0 ? 0 : N_STOPS - 1;

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (ug_expectation_row_parent_class)->focus (widget, direction);

  for (int i = 0; focus != NULL && i < N_STOPS; i++)
    if (focus == self->stops[i] || gtk_widget_is_ancestor (focus, self->stops[i]))
      at = i;
  for (; at >= 0 && at < N_STOPS; at += step)
    if (gtk_widget_child_focus (self->stops[at], direction))
      return TRUE;

  return FALSE;
}

/* Whoever comes to a promise comes to answer it, unless there is nothing to answer yet. */
static gboolean
ug_expectation_row_grab_focus (GtkWidget *widget)
{
  UgExpectationRow *self = UG_EXPECTATION_ROW (widget);

  return gtk_widget_grab_focus (ug_record_is_blank (UG_RECORD (self->promise), UG_EXPECTATION_TITLE)
                                    ? self->stops[STOP_TITLE]
                                    : self->stops[STOP_ANSWER]);
}

/* Whoever comes for what stands in the details finds them open. */
static void
open_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgExpectationRow *self = UG_EXPECTATION_ROW (widget);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->stops[STOP_DETAILS_BUTTON]), TRUE);
}

static void
ug_expectation_row_dispose (GObject *object)
{
  UgExpectationRow *self = UG_EXPECTATION_ROW (object);

  g_clear_object (&self->room);
  g_clear_object (&self->promise);

  G_OBJECT_CLASS (ug_expectation_row_parent_class)->dispose (object);
}

static void
ug_expectation_row_class_init (UgExpectationRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ug_expectation_row_dispose;
  widget_class->focus = ug_expectation_row_focus;
  widget_class->grab_focus = ug_expectation_row_grab_focus;

  gtk_widget_class_install_action (widget_class, "place.open", NULL, open_cb);
}

static void
ug_expectation_row_init (UgExpectationRow *self)
{
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_list_box_row_set_selectable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
}

/**
 * ug_expectation_row_new:
 * @room: the room
 * @promise: an expectation of the room's agreement
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
ug_expectation_row_new (UgRoom *room, UgExpectation *promise)
{
  UgExpectationRow *self = g_object_new (UG_TYPE_EXPECTATION_ROW, NULL);

  self->room = g_object_ref (room);
  self->promise = g_object_ref (promise);
  ug_place_set (GTK_WIDGET (self), UG_RECORD (promise), UG_PLACE_WHOLE);
  build (self);
  promise_changed_cb (self);
  g_signal_connect_object (promise, "changed", G_CALLBACK (promise_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (ug_room_get_agreement (room), "notify::example-on",
                           G_CALLBACK (update_example), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (ug_room_get_agreement (room), "notify::example-at",
                           G_CALLBACK (update_example), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * ug_expectation_row_build:
 * @room: the room
 * @promise: an expectation
 * @unused: nothing
 *
 * `ug_expectation_row_new()` in the form a `UgRecordListPlan` asks for.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
ug_expectation_row_build (UgRoom *room, UgRecord *promise, gpointer unused)
{
  return ug_expectation_row_new (room, UG_EXPECTATION (promise));
}
