/* ug-bind.c: plain texts by GBinding; terms and dates are read while typed and shown when left.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-bind.h"

#include "ug-date.h"
#include "ug-expectation.h"

#include <glib/gi18n.h>

/* A field whose text form differs from what people read: a term or a date. */
typedef struct
{
  GtkEditable *editable; /* not owned: it owns this */
  UgRoom *room;
  UgRecord *record;
  guint field;
  gboolean typing;
  gboolean showing;
} Reading;

static void
reading_free (Reading *reading)
{
  g_object_unref (reading->room);
  g_object_unref (reading->record);
  g_free (reading);
}

static char *
to_words (Reading *reading)
{
  UgLanguage *language = ug_room_get_language (reading->room);
  UgTerm *term;

  if (ug_record_get_field (reading->record, reading->field)->type == UG_FIELD_DATE)
    return ug_date_to_words (ug_record_get_text (reading->record, reading->field), language);

  term = ug_record_get_term (reading->record, reading->field);

  return term != NULL ? ug_term_to_words (term, language) : g_strdup ("");
}

static void
show (Reading *reading)
{
  g_autofree char *words = to_words (reading);

  if (g_str_equal (words, gtk_editable_get_text (reading->editable)))
    return;

  reading->showing = TRUE;
  gtk_editable_set_text (reading->editable, words);
  reading->showing = FALSE;
}

static void
read_date (Reading *reading, const char *text)
{
  g_autofree char *iso = ug_date_read (text, ug_room_get_language (reading->room));

  ug_record_set_text (reading->record, reading->field, iso != NULL ? iso : text);
}

static void
read_term (Reading *reading, const char *text)
{
  UgExpectation *promise = ug_record_get_ancestor (reading->record, UG_TYPE_EXPECTATION);
  g_autoptr (UgTerm) term = ug_expectation_read_term (promise, text);

  ug_record_set_term (reading->record, reading->field, term);
}

static void
text_changed_cb (Reading *reading)
{
  const char *text = gtk_editable_get_text (reading->editable);

  if (reading->showing)
    return;

  reading->typing = TRUE;
  if (ug_record_get_field (reading->record, reading->field)->type == UG_FIELD_DATE)
    read_date (reading, text);
  else
    read_term (reading, text);
  reading->typing = FALSE;
}

static void
field_changed_cb (Reading *reading)
{
  if (!reading->typing)
    show (reading);
}

static void
focus_left_cb (Reading *reading)
{
  show (reading);
}

static void
bind_reading (GtkEditable *editable, UgRoom *room, UgRecord *record, guint field)
{
  Reading *reading = g_new0 (Reading, 1);
  GtkEventController *focus = gtk_event_controller_focus_new ();
  g_autofree char *signal =
      g_strconcat ("notify::", ug_record_get_field (record, field)->name, NULL);
  GClosure *closure;

  reading->editable = editable;
  reading->room = g_object_ref (room);
  reading->record = g_object_ref (record);
  reading->field = field;
  g_object_set_data_full (G_OBJECT (editable), "ug-reading", reading, (GDestroyNotify)reading_free);

  show (reading);
  g_signal_connect_swapped (editable, "changed", G_CALLBACK (text_changed_cb), reading);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (focus_left_cb), reading);
  gtk_widget_add_controller (GTK_WIDGET (editable), focus);

  closure = g_cclosure_new_swap (G_CALLBACK (field_changed_cb), reading, NULL);
  g_object_watch_closure (G_OBJECT (editable), closure);
  g_signal_connect_closure (record, signal, closure, FALSE);
}

/**
 * ug_bind_editable:
 * @editable: an entry
 * @room: the room it stands in
 * @record: a record
 * @field: a field that holds text, a date or a term
 *
 * Every key press goes straight into the record, valid or not. Dates and terms are shown in words
 * again when the keyboard leaves.
 */
void
ug_bind_editable (GtkEditable *editable, UgRoom *room, UgRecord *record, guint field)
{
  const UgField *declared = ug_record_get_field (record, field);

  if (declared->type == UG_FIELD_DATE || declared->type == UG_FIELD_TERM)
    bind_reading (editable, room, record, field);
  else
    g_object_bind_property (record, declared->name, editable, "text",
                            G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
}

/**
 * ug_bind_buffer:
 * @buffer: the buffer of a text view
 * @record: a record
 * @field: a field that holds several lines
 */
void
ug_bind_buffer (GtkTextBuffer *buffer, UgRecord *record, guint field)
{
  g_object_bind_property (record, ug_record_get_field (record, field)->name, buffer, "text",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
}

/**
 * ug_bind_choice:
 * @chooser: a drop-down or combo row
 * @record: a record
 * @field: a field that holds one of its choices
 */
void
ug_bind_choice (GtkWidget *chooser, UgRecord *record, guint field)
{
  const UgField *declared = ug_record_get_field (record, field);
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);

  for (const UgChoice *choice = declared->choices; choice->nick != NULL; choice++)
    gtk_string_list_append (labels, choice->label != NULL ? _ (choice->label) : "—");

  g_object_set (chooser, "model", labels, NULL);
  g_object_bind_property (record, declared->name, chooser, "selected",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
}
