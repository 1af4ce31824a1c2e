/* ug-timeline-window.c: what happened at the left; at the right its paper, what it changed, and
 * both papers side by side. Nothing here can be edited.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-timeline-window.h"

#include "ug-difference.h"
#include "ug-drop-down.h"
#include "ug-edition.h"
#include "ug-plain.h"
#include "ug-preview.h"
#include "ug-print-job.h"
#include "ug-sentence-row.h"

#include <glib/gi18n.h>

#define WIDTH 1180
#define HEIGHT 700

struct _UgTimelineWindow
{
  AdwWindow parent_instance;

  UgRoom *room;
  GPtrArray *editions; /* in order; one that cannot be read is left out */
  int shown;           /* index of the edition that is shown, or their number for the draft */

  AdwToastOverlay *toasts;
  GtkListBox *events;
  GtkDropDown *against;
  GtkWidget *against_box;
  GtkListBox *changes;
  UgPreview *paper;
  UgPreview *left;
  UgPreview *right;
};

G_DEFINE_FINAL_TYPE (UgTimelineWindow, ug_timeline_window, ADW_TYPE_WINDOW)

static UgEdition *
get_edition (UgTimelineWindow *self, int i)
{
  return i >= 0 && i < (int)self->editions->len ? self->editions->pdata[i] : NULL;
}

static UgAgreement *
get_agreement (UgTimelineWindow *self, int i)
{
  UgEdition *edition = get_edition (self, i);

  return edition != NULL ? ug_edition_get_agreement (edition) : ug_room_get_agreement (self->room);
}

static void
show_in (UgTimelineWindow *self, UgPreview *preview, int i)
{
  UgEdition *edition = get_edition (self, i);
  UgEdition *next = get_edition (self, i + 1);

  if (edition != NULL)
    ug_preview_show_sealed (preview, edition, get_edition (self, i - 1),
                            next != NULL ? ug_edition_get_version (next) : NULL);
  else
    ug_preview_show_draft (preview, get_edition (self, i - 1));
}

static void
tell_changes (UgTimelineWindow *self, int from)
{
  g_autoptr (GPtrArray) sentences =
      ug_difference_list (get_agreement (self, from), get_agreement (self, self->shown),
                          ug_room_get_language (self->room));
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->changes))) != NULL)
    gtk_list_box_remove (self->changes, row);
  for (guint i = 0; i < sentences->len; i++)
    gtk_list_box_append (self->changes, ug_sentence_row_new_to_read (sentences->pdata[i]));
}

/* Whatever is shown is compared with the version before it, unless another one is chosen. */
static void
compare (UgTimelineWindow *self)
{
  const int from = gtk_drop_down_get_selected (self->against);

  if (get_edition (self, from) == NULL)
    return;

  tell_changes (self, from);
  show_in (self, self->left, from);
  show_in (self, self->right, self->shown);
}

static void
event_chosen_cb (UgTimelineWindow *self, GtkListBoxRow *row)
{
  if (row == NULL)
    return;

  self->shown = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), "edition"));
  show_in (self, self->paper, self->shown);
  gtk_widget_set_visible (self->against_box, self->editions->len > 0);
  gtk_drop_down_set_selected (self->against, MAX (self->shown - 1, 0));
  compare (self);
}

static void
add_event (UgTimelineWindow *self, int edition, const char *title, const char *subtitle)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  const char *const texts[] = { title, subtitle };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      GtkWidget *label =
          g_object_new (GTK_TYPE_LABEL, "label", texts[i], "xalign", 0.0, "wrap", TRUE, NULL);

      gtk_widget_add_css_class (label, i == 0 ? "heading" : "summary");
      gtk_box_append (GTK_BOX (box), label);
    }
  gtk_widget_add_css_class (box, "sentence");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_selectable (GTK_LIST_BOX_ROW (row), edition >= 0);
  ug_accessible_name (row, title);
  g_object_set_data (G_OBJECT (row), "edition", GINT_TO_POINTER (edition));
  gtk_list_box_append (self->events, row);
}

static void
add_version (UgTimelineWindow *self, guint i)
{
  UgLanguage *language = ug_room_get_language (self->room);
  g_autofree char *title =
      ug_edition_describe (ug_edition_get_version (self->editions->pdata[i]), language);
  g_autofree char *state = NULL;

  if (i + 1 < self->editions->len)
    /* Translators: number of a version */
    state = g_strdup_printf (
        _ ("Replaced by version %u"),
        ug_version_get_number (ug_edition_get_version (self->editions->pdata[i + 1])));
  else
    state = g_strdup (_ ("In force"));
  add_event (self, i, title, state);
}

/* The kickoff first; what is being worked on now last, if it differs from what was sealed. */
static void
fill_events (UgTimelineWindow *self)
{
  UgLanguage *language = ug_room_get_language (self->room);
  UgRecord *agreement = UG_RECORD (ug_room_get_agreement (self->room));
  g_autofree char *date =
      ug_language_format_date (language, ug_record_get_text (agreement, UG_AGREEMENT_HELD_ON));
  const int n = self->editions->len;

  add_event (self, -1, _ ("Kickoff meeting"), date);
  for (int i = 0; i < n; i++)
    add_version (self, i);

  if (n > 0)
    {
      g_autoptr (GPtrArray) changes = ug_difference_list (
          get_agreement (self, n - 1), ug_room_get_agreement (self->room), language);
      g_autofree char *count = g_strdup_printf (
          ngettext ("%u difference", "%u differences", changes->len), changes->len);

      if (changes->len > 0)
        add_event (self, n, _ ("Draft of the next version"), count);
    }
  else
    {
      add_event (self, 0, _ ("Draft"), _ ("Not sealed yet"));
    }
}

static void
fill_against (UgTimelineWindow *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; i < self->editions->len; i++)
    {
      g_autofree char *name = ug_edition_describe (
          ug_edition_get_version (self->editions->pdata[i]), ug_room_get_language (self->room));

      gtk_string_list_append (names, name);
    }
  gtk_drop_down_set_model (self->against, G_LIST_MODEL (names));
  g_signal_connect_object (self->against, "notify::selected", G_CALLBACK (compare), self,
                           G_CONNECT_SWAPPED);
}

static UgPreview *
new_preview (UgTimelineWindow *self)
{
  UgPreview *preview = UG_PREVIEW (ug_preview_new (self->room));

  ug_preview_hide_choices (preview);
  gtk_widget_set_hexpand (GTK_WIDGET (preview), TRUE);

  return preview;
}

static GtkWidget *
new_changes (UgTimelineWindow *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *nothing = gtk_label_new (_ ("Nothing that was agreed has changed."));

  self->changes = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->changes, GTK_SELECTION_NONE);
  gtk_list_box_set_placeholder (self->changes, nothing);
  gtk_widget_add_css_class (nothing, "empty");
  gtk_widget_add_css_class (GTK_WIDGET (self->changes), "boxed-list");
  gtk_widget_add_css_class (box, "seal-page");
  ug_accessible_name (GTK_WIDGET (self->changes), _ ("What changed"));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->changes));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);

  return scroller;
}

static GtkWidget *
new_sides (UgTimelineWindow *self)
{
  GtkWidget *sides = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->left = new_preview (self);
  self->right = new_preview (self);
  gtk_box_set_homogeneous (GTK_BOX (sides), TRUE);
  gtk_box_append (GTK_BOX (sides), GTK_WIDGET (self->left));
  gtk_box_append (GTK_BOX (sides), GTK_WIDGET (self->right));

  return sides;
}

static GtkWidget *
new_views (UgTimelineWindow *self, GtkWidget *header)
{
  GtkWidget *stack = gtk_stack_new ();
  GtkWidget *switcher = gtk_stack_switcher_new ();

  self->paper = new_preview (self);
  gtk_stack_add_titled (GTK_STACK (stack), GTK_WIDGET (self->paper), "paper", _ ("Paper"));
  gtk_stack_add_titled (GTK_STACK (stack), new_changes (self), "changes", _ ("What Changed"));
  gtk_stack_add_titled (GTK_STACK (stack), new_sides (self), "sides", _ ("Side by Side"));
  gtk_stack_switcher_set_stack (GTK_STACK_SWITCHER (switcher), GTK_STACK (stack));
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header), switcher);
  gtk_widget_set_hexpand (stack, TRUE);
  gtk_widget_set_vexpand (stack, TRUE);

  return stack;
}

static GtkWidget *
new_sidebar (UgTimelineWindow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *label = gtk_label_new (_ ("Compared with"));

  self->events = GTK_LIST_BOX (gtk_list_box_new ());
  self->against = GTK_DROP_DOWN (gtk_drop_down_new (NULL, NULL));
  self->against_box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  gtk_widget_add_css_class (GTK_WIDGET (self->events), "navigation-sidebar");
  gtk_widget_add_css_class (box, "timeline");
  gtk_widget_set_size_request (box, 300, -1);
  gtk_widget_set_vexpand (GTK_WIDGET (self->events), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "summary");
  ug_drop_down_shorten (self->against);
  ug_accessible_name (GTK_WIDGET (self->against), _ ("Compared with"));
  ug_accessible_name (GTK_WIDGET (self->events), _ ("Timeline"));
  gtk_box_append (GTK_BOX (self->against_box), label);
  gtk_box_append (GTK_BOX (self->against_box), GTK_WIDGET (self->against));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->events));
  gtk_box_append (GTK_BOX (box), self->against_box);
  g_signal_connect_object (self->events, "row-selected", G_CALLBACK (event_chosen_cb), self,
                           G_CONNECT_SWAPPED);

  return box;
}

static void
read_editions (UgTimelineWindow *self, GPtrArray *versions)
{
  for (guint i = 0; i < versions->len; i++)
    {
      g_autoptr (GError) error = NULL;
      UgEdition *edition =
          ug_edition_read (ug_room_get_library (self->room), versions->pdata[i], &error);

      if (edition != NULL)
        g_ptr_array_add (self->editions, edition);
      else
        adw_toast_overlay_add_toast (self->toasts, ug_plain_toast (error->message));
    }
}

static void
say (GtkWidget *widget, const char *message)
{
  adw_toast_overlay_add_toast (UG_TIMELINE_WINDOW (widget)->toasts, ug_plain_toast (message));
}

static void
print_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgTimelineWindow *self = UG_TIMELINE_WINDOW (widget);
  g_autofree char *name = ug_preview_suggest_name (self->paper);

  ug_print_job_run (widget, ug_preview_get_pages (self->paper), name,
                    ug_room_get_settings (self->room), say);
}

static void
ug_timeline_window_dispose (GObject *object)
{
  UgTimelineWindow *self = UG_TIMELINE_WINDOW (object);

  g_clear_object (&self->room);

  G_OBJECT_CLASS (ug_timeline_window_parent_class)->dispose (object);
}

static void
ug_timeline_window_finalize (GObject *object)
{
  g_ptr_array_unref (UG_TIMELINE_WINDOW (object)->editions);

  G_OBJECT_CLASS (ug_timeline_window_parent_class)->finalize (object);
}

static void
ug_timeline_window_class_init (UgTimelineWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ug_timeline_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = ug_timeline_window_finalize;
  gtk_widget_class_install_action (widget_class, "paper.print", NULL, print_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "paper.print",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
ug_timeline_window_init (UgTimelineWindow *self)
{
  self->editions = g_ptr_array_new_with_free_func (g_object_unref);
  self->toasts = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
}

/**
 * ug_timeline_window_new:
 * @room: the room
 * @versions: (element-type UgVersion): the sealed versions of its agreement
 *
 * Returns: (transfer floating): a window that shows what happened, the latest first in view
 */
GtkWidget *
ug_timeline_window_new (UgRoom *room, GPtrArray *versions)
{
  UgTimelineWindow *self =
      g_object_new (UG_TYPE_TIMELINE_WINDOW, "default-width", WIDTH, "default-height", HEIGHT,
                    "modal", TRUE, "title", _ ("Timeline"), NULL);
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *columns = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  int last = 0;

  self->room = g_object_ref (room);
  read_editions (self, versions);
  gtk_box_append (GTK_BOX (columns), new_sidebar (self));
  gtk_box_append (GTK_BOX (columns), new_views (self, header));
  gtk_box_append (GTK_BOX (box), header);
  gtk_box_append (GTK_BOX (box), columns);
  adw_toast_overlay_set_child (self->toasts, box);
  adw_window_set_content (ADW_WINDOW (self), GTK_WIDGET (self->toasts));
  fill_against (self);
  fill_events (self);
  while (gtk_list_box_get_row_at_index (self->events, last + 1) != NULL)
    last++;
  gtk_list_box_select_row (self->events, gtk_list_box_get_row_at_index (self->events, last));

  return GTK_WIDGET (self);
}
