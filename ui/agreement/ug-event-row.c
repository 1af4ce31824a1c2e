/* ug-event-row.c: one thing that happened: a picture, its name, its day, and what there is to say.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-event-row.h"

#include "ug-plain.h"

#include <glib/gi18n.h>

struct _UgEventRow
{
  GtkListBoxRow parent_instance;

  UgEvent *event;
};

G_DEFINE_FINAL_TYPE (UgEventRow, ug_event_row, GTK_TYPE_LIST_BOX_ROW)

static const char *const icons[] = {
  [UG_EVENT_KICKOFF] = "system-users-symbolic",
  [UG_EVENT_DECISIONS] = "checkbox-checked-symbolic",
  [UG_EVENT_SEALED] = "changes-prevent-symbolic",
  [UG_EVENT_REVIEW] = "x-office-calendar-symbolic",
  [UG_EVENT_FEEDBACK] = "starred-symbolic",
  [UG_EVENT_PRINTED] = "printer-symbolic",
  [UG_EVENT_DRAFT] = "document-edit-symbolic",
};

static void
ug_event_row_dispose (GObject *object)
{
  g_clear_object (&UG_EVENT_ROW (object)->event);

  G_OBJECT_CLASS (ug_event_row_parent_class)->dispose (object);
}

static void
ug_event_row_class_init (UgEventRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_event_row_dispose;
}

static void
ug_event_row_init (UgEventRow *self)
{
}

static void
append (GtkWidget *box, const char *text, const char *css_class)
{
  GtkWidget *label;

  if (text == NULL || *text == '\0')
    return;

  label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                        PANGO_WRAP_WORD_CHAR, NULL);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
}

static GtkWidget *
new_words (UgEvent *event, const char *date, const char *state)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  append (box, ug_event_get_title (event), "heading");
  append (box, date, "summary");
  append (box, ug_event_get_note (event), "summary");
  append (box, state, "state");
  append (box, ug_event_get_doubt (event), "doubt");

  return box;
}

/**
 * ug_event_row_new:
 * @event: what happened
 * @state: (nullable): what became of it, in a few words
 * @language: the language of the interface
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
ug_event_row_new (UgEvent *event, const char *state, UgLanguage *language)
{
  UgEventRow *self = g_object_new (UG_TYPE_EVENT_ROW, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  const gboolean doubtful = *ug_event_get_doubt (event) != '\0';
  GtkWidget *icon = gtk_image_new_from_icon_name (doubtful ? "dialog-warning-symbolic"
                                                           : icons[ug_event_get_kind (event)]);
  g_autofree char *iso = ug_event_get_date (event);
  g_autofree char *date = *iso != '\0' ? ug_language_format_date (language, iso) : g_strdup ("");
  g_autofree char *name =
      g_strjoin (*date != '\0' ? ", " : "", ug_event_get_title (event), date, NULL);

  self->event = g_object_ref (event);
  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_widget_add_css_class (icon, doubtful ? "doubt" : "event-icon");
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), new_words (event, date, state));
  gtk_widget_add_css_class (box, "event");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  ug_accessible_name (GTK_WIDGET (self), name);

  return GTK_WIDGET (self);
}

UgEvent *
ug_event_row_get_event (UgEventRow *self)
{
  return self->event;
}

/* "March 2027"; what is worked on now, and what has no date, is in no month. */
static char *
name_month (UgEvent *event, UgLanguage *language)
{
  g_autofree char *date = ug_event_get_date (event);

  if (*date == '\0')
    return ug_event_get_kind (event) == UG_EVENT_DRAFT ? g_strdup (_ ("Now")) : g_strdup ("");

  return ug_language_format_month (language, date);
}

/**
 * ug_event_row_add_month:
 * @row: a row
 * @before: (nullable): the row above it
 * @language: a #UgLanguage
 *
 * A header function for a list: the first event of a month names it.
 */
void
ug_event_row_add_month (GtkListBoxRow *row, GtkListBoxRow *before, gpointer language)
{
  g_autofree char *month = name_month (UG_EVENT_ROW (row)->event, language);
  g_autofree char *last =
      before != NULL ? name_month (UG_EVENT_ROW (before)->event, language) : g_strdup ("");
  GtkWidget *label;

  if (g_str_equal (month, last))
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }

  label = gtk_label_new (month);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "month");
  gtk_list_box_row_set_header (row, label);
}
