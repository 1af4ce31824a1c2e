/* ug-event-page.c: what happened, in sentences to be read; nothing here can be changed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-event-page.h"

#include "ug-plain.h"
#include "ug-sentence-row.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _UgEventPage
{
  GtkBox parent_instance;

  UgLanguage *language;
  GtkLabel *title;
  GtkLabel *note;
  GtkLabel *doubt;
  GtkWidget *review_button;
  GtkListBox *sentences;
};

G_DEFINE_FINAL_TYPE (UgEventPage, ug_event_page, GTK_TYPE_BOX)

static void
ug_event_page_dispose (GObject *object)
{
  g_clear_pointer (&UG_EVENT_PAGE (object)->language, ug_language_unref);

  G_OBJECT_CLASS (ug_event_page_parent_class)->dispose (object);
}

static void
ug_event_page_class_init (UgEventPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_event_page_dispose;
}

static GtkLabel *
append_label (GtkWidget *box, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);

  return GTK_LABEL (label);
}

static void
append_list (UgEventPage *self, GtkWidget *box)
{
  GtkWidget *nothing = gtk_label_new (_ ("There is nothing more to tell."));

  self->sentences = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->sentences, GTK_SELECTION_NONE);
  gtk_list_box_set_placeholder (self->sentences, nothing);
  gtk_widget_add_css_class (nothing, "empty");
  gtk_widget_add_css_class (GTK_WIDGET (self->sentences), "boxed-list");
  gtk_widget_set_valign (GTK_WIDGET (self->sentences), GTK_ALIGN_START);
  ug_accessible_name (GTK_WIDGET (self->sentences), _ ("What happened"));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->sentences));
}

static void
ug_event_page_init (UgEventPage *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *clamp = g_object_new (ADW_TYPE_CLAMP, "maximum-size", 760, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 10);

  gtk_widget_add_css_class (box, "seal-page");
  self->title = append_label (box, "question");
  self->note = append_label (box, "explanation");
  self->doubt = append_label (box, "problem");
  self->review_button = gtk_button_new_with_mnemonic (_ ("_Open the Review"));
  gtk_widget_set_halign (self->review_button, GTK_ALIGN_START);
  gtk_widget_add_css_class (self->review_button, "pill-button");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->review_button), "timeline.review");
  ug_accessible_by_label (self->review_button);
  gtk_box_append (GTK_BOX (box), self->review_button);
  append_list (self, box);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), clamp);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_widget_set_hexpand (scroller, TRUE);
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_box_append (GTK_BOX (self), scroller);
}

/**
 * ug_event_page_new:
 * @language: the language of the interface
 *
 * Returns: (transfer floating): a page that shows nothing yet; opening a review is the action
 *   `timeline.review` of whatever it stands in
 */
GtkWidget *
ug_event_page_new (UgLanguage *language)
{
  UgEventPage *self = g_object_new (UG_TYPE_EVENT_PAGE, NULL);

  self->language = ug_language_ref (language);

  return GTK_WIDGET (self);
}

static void
set_label (GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

static char *
say_when (UgEventPage *self, UgEvent *event)
{
  g_autofree char *iso = ug_event_get_date (event);
  g_autofree char *date =
      *iso != '\0' ? ug_language_format_date (self->language, iso) : g_strdup ("");
  const char *note = ug_event_get_note (event);

  return g_strjoin (*date != '\0' && *note != '\0' ? " · " : "", date, note, NULL);
}

/**
 * ug_event_page_show:
 * @self: a page
 * @event: what happened
 * @sentences: (element-type UgSentence): what there is to say of it
 */
void
ug_event_page_show (UgEventPage *self, UgEvent *event, GPtrArray *sentences)
{
  g_autofree char *when = say_when (self, event);
  GtkWidget *row;

  set_label (self->title, ug_event_get_title (event));
  set_label (self->note, when);
  set_label (self->doubt, ug_event_get_doubt (event));
  gtk_widget_set_visible (self->review_button, ug_event_get_kind (event) == UG_EVENT_REVIEW);
  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->sentences))) != NULL
         && GTK_IS_LIST_BOX_ROW (row))
    gtk_list_box_remove (self->sentences, row);
  for (guint i = 0; i < sentences->len; i++)
    gtk_list_box_append (self->sentences, ug_sentence_row_new_to_read (sentences->pdata[i]));
}
