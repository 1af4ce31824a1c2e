/* ug-review-window.c: knows no section: an outline at the left, one topic at a time at the right.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-review-window.h"

#include "ug-closing.h"
#include "ug-label.h"
#include "ug-place.h"
#include "ug-plain.h"
#include "ug-review-begin.h"
#include "ug-review-desk.h"

#include <glib/gi18n.h>
#include <string.h>

#define WIDTH 1160
#define HEIGHT 720
#define SIDEBAR_WIDTH 236
#define PAGE_WIDTH 920

static const UgReviewSection *const sections[] = {
  &ug_review_section_meeting, &ug_review_section_past,     &ug_review_section_goals,
  &ug_review_section_quality, &ug_review_section_promises, &ug_review_section_period,
  &ug_review_section_wishes,  &ug_review_section_actions,
};

struct _UgReviewWindow
{
  AdwWindow parent_instance;

  UgReviewDesk desk;
  guint shown;
  guint update_source;

  AdwWindowTitle *title;
  GtkListBox *outline;
  GtkLabel *marks[G_N_ELEMENTS (sections)];
  GtkLabel *asides[G_N_ELEMENTS (sections)];
  GtkStack *pages;
  GtkButton *next_button;
};

G_DEFINE_FINAL_TYPE (UgReviewWindow, ug_review_window, ADW_TYPE_WINDOW)

static void
show_progress (UgReviewWindow *self, guint i)
{
  const gboolean done = sections[i]->is_done (&self->desk);
  const guint left = sections[i]->count_left != NULL ? sections[i]->count_left (&self->desk) : 0;
  g_autofree char *number = g_strdup_printf ("%u", i + 1);
  /* Translators: so many rows of a section nobody has looked at yet */
  g_autofree char *aside =
      left > 0 ? g_strdup_printf (ngettext ("%u left", "%u left", left), left) : g_strdup ("");

  /* The number alone leaves room for the title in large type. */
  g_autofree char *count = left > 0 ? g_strdup_printf ("%u", left) : g_strdup ("");

  gtk_label_set_text (self->marks[i], done ? "✓" : number);
  ug_label_set_class (self->marks[i], "complete", done);
  gtk_label_set_text (self->asides[i], count);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->asides[i]), aside);
}

static void
show_title (UgReviewWindow *self)
{
  UgRecord *review = UG_RECORD (self->desk.review);
  const gint64 version = ug_record_get_number (review, UG_REVIEW_VERSION);
  g_autofree char *day = ug_language_format_date (ug_room_get_language (self->desk.room),
                                                  ug_record_get_text (review, UG_REVIEW_HELD_ON));
  g_autofree char *subtitle =
      /* Translators: a date, and the number of the version that is judged */
      version > 0 ? g_strdup_printf (_ ("%1$s · judges version %2$d"), day, (int)version)
                  : g_strdup_printf (_ ("%s · judges the draft"), day);

  adw_window_title_set_subtitle (self->title, subtitle);
}

static gboolean
update (gpointer user_data)
{
  UgReviewWindow *self = user_data;

  self->update_source = 0;
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    show_progress (self, i);
  show_title (self);

  return G_SOURCE_REMOVE;
}

/* A burst of changes is counted once, when the main loop has time for it. */
static void
changed_cb (UgReviewWindow *self)
{
  if (self->update_source == 0)
    self->update_source = g_idle_add (update, self);
}

static GtkWidget *
new_page (UgReviewWindow *self, const UgReviewSection *section)
{
  GtkWidget *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *clamp = g_object_new (ADW_TYPE_CLAMP, "maximum-size", PAGE_WIDTH,
                                   "tightening-threshold", PAGE_WIDTH, "child", page, NULL);
  GtkWidget *scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy",
                                      GTK_POLICY_NEVER, "child", clamp, NULL);

  gtk_widget_add_css_class (page, "step-page");
  gtk_box_append (GTK_BOX (page), ug_review_desk_new_label (_ (section->question), "question"));
  gtk_box_append (GTK_BOX (page),
                  ug_review_desk_new_label (_ (section->explanation), "explanation"));
  section->build (&self->desk, GTK_BOX (page));
  ug_accessible_name (scroller, _ (section->title));

  return scroller;
}

/* Pages are made when they are first shown. */
static GtkWidget *
get_page (UgReviewWindow *self, guint i)
{
  GtkWidget *page = gtk_stack_get_child_by_name (self->pages, sections[i]->nick);

  if (page != NULL)
    return page;

  page = new_page (self, sections[i]);
  gtk_stack_add_named (self->pages, page, sections[i]->nick);

  return page;
}

static void
update_buttons (UgReviewWindow *self)
{
  const gboolean last = self->shown + 1 == G_N_ELEMENTS (sections);
  g_autofree char *label =
      last ? g_strdup (_ ("Finish"))
           : g_strdup_printf (_ ("Next: %s"), _ (sections[self->shown + 1]->title));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "review.back", self->shown > 0);
  gtk_button_set_label (self->next_button, label);
  ug_accessible_name (GTK_WIDGET (self->next_button), label);
}

static void
show_section (UgReviewWindow *self, guint i)
{
  GtkWidget *page = get_page (self, i);

  self->shown = i;
  gtk_stack_set_visible_child (self->pages, page);
  gtk_list_box_select_row (self->outline, gtk_list_box_get_row_at_index (self->outline, (int)i));
  update_buttons (self);
}

/* As the walk does: the keyboard goes where one goes on writing. */
static void
enter_section (UgReviewWindow *self, guint i)
{
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  show_section (self, i);
  if (!ug_place_enter (get_page (self, i)))
    gtk_widget_child_focus (get_page (self, i), GTK_DIR_TAB_FORWARD);
}

static void
row_activated_cb (UgReviewWindow *self, GtkListBoxRow *row)
{
  enter_section (self, (guint)gtk_list_box_row_get_index (row));
}

static void
move_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgReviewWindow *self = UG_REVIEW_WINDOW (widget);

  if (g_str_equal (action, "review.back"))
    enter_section (self, self->shown > 0 ? self->shown - 1 : 0);
  else if (self->shown + 1 < G_N_ELEMENTS (sections))
    enter_section (self, self->shown + 1);
  else
    gtk_window_close (GTK_WINDOW (self));
}

static void
go_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  const guint i = g_variant_get_uint32 (parameter);

  if (i < G_N_ELEMENTS (sections))
    enter_section (UG_REVIEW_WINDOW (widget), i);
}

static GtkWidget *
new_outline_row (UgReviewWindow *self, guint i)
{
  const char *title = _ (sections[i]->title);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", title, "xalign", 0.0, "hexpand", TRUE,
                                   "ellipsize", PANGO_ELLIPSIZE_END, NULL);

  self->marks[i] = GTK_LABEL (gtk_label_new (NULL));
  self->asides[i] = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_set_valign (GTK_WIDGET (self->marks[i]), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->marks[i]), "step-mark");
  gtk_widget_add_css_class (GTK_WIDGET (self->asides[i]), "step-aside");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->marks[i]));
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->asides[i]));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  ug_accessible_name (row, title);

  return row;
}

static GtkWidget *
new_buttons (UgReviewWindow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  GtkWidget *back = gtk_button_new_with_mnemonic (_ ("_Back"));

  self->next_button = GTK_BUTTON (gtk_button_new ());
  gtk_actionable_set_action_name (GTK_ACTIONABLE (back), "review.back");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->next_button), "review.next");
  ug_accessible_by_label (back);
  gtk_widget_add_css_class (GTK_WIDGET (self->next_button), "suggested-action");
  gtk_widget_add_css_class (box, "walk-buttons");
  gtk_box_append (GTK_BOX (box), back);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->next_button));

  return box;
}

static GtkWidget *
new_sidebar (UgReviewWindow *self)
{
  GtkWidget *sidebar = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->outline = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->outline), "navigation-sidebar");
  gtk_widget_add_css_class (GTK_WIDGET (self->outline), "outline");
  ug_accessible_name (GTK_WIDGET (self->outline), _ ("Topics"));
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    gtk_list_box_append (self->outline, new_outline_row (self, i));
  g_signal_connect_object (self->outline, "row-activated", G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_size_request (sidebar, SIDEBAR_WIDTH, -1);
  gtk_widget_add_css_class (sidebar, "walk-sidebar");
  gtk_box_append (GTK_BOX (sidebar),
                  g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER,
                                "vexpand", TRUE, "child", self->outline, NULL));
  gtk_box_append (GTK_BOX (sidebar), new_buttons (self));

  return sidebar;
}

static GtkWidget *
new_header (UgReviewWindow *self)
{
  GtkWidget *header = adw_header_bar_new ();

  self->title = ADW_WINDOW_TITLE (adw_window_title_new (_ ("Review"), ""));
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header), GTK_WIDGET (self->title));
  if (ug_room_get_meeting (self->desk.room))
    {
      GtkWidget *sign = ug_review_desk_new_label (_ ("● Meeting mode"), "meeting-sign");

      gtk_label_set_wrap (GTK_LABEL (sign), FALSE);
      gtk_widget_set_valign (sign, GTK_ALIGN_CENTER);
      adw_header_bar_pack_end (ADW_HEADER_BAR (header), sign);
    }

  return header;
}

static void
fill (UgReviewWindow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *columns = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *toasts = adw_toast_overlay_new ();

  self->pages = GTK_STACK (
      g_object_new (GTK_TYPE_STACK, "hexpand", TRUE, "vexpand", TRUE, "vhomogeneous", FALSE, NULL));
  gtk_box_append (GTK_BOX (columns), new_sidebar (self));
  gtk_box_append (GTK_BOX (columns), gtk_separator_new (GTK_ORIENTATION_VERTICAL));
  gtk_box_append (GTK_BOX (columns), GTK_WIDGET (self->pages));
  gtk_box_append (GTK_BOX (box), new_header (self));
  gtk_box_append (GTK_BOX (box), columns);
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (toasts), box);
  adw_window_set_content (ADW_WINDOW (self), toasts);
}

static void
ug_review_window_dispose (GObject *object)
{
  UgReviewWindow *self = UG_REVIEW_WINDOW (object);

  g_clear_handle_id (&self->update_source, g_source_remove);
  adw_window_set_content (ADW_WINDOW (self), NULL);
  g_clear_object (&self->desk.room);
  g_clear_object (&self->desk.review);
  g_clear_object (&self->desk.judged);

  G_OBJECT_CLASS (ug_review_window_parent_class)->dispose (object);
}

static void
ug_review_window_class_init (UgReviewWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ug_review_window_dispose;
  gtk_widget_class_install_action (widget_class, "review.back", NULL, move_cb);
  gtk_widget_class_install_action (widget_class, "review.next", NULL, move_cb);
  gtk_widget_class_install_action (widget_class, "review.go", "u", go_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Up, GDK_CONTROL_MASK,
                                       "review.back", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Down, GDK_CONTROL_MASK,
                                       "review.next", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    gtk_widget_class_add_binding_action (widget_class, GDK_KEY_1 + i, GDK_ALT_MASK, "review.go",
                                         "u", i);
  ug_closing_install (widget_class);
}

static void
ug_review_window_init (UgReviewWindow *self)
{
}

/* A meeting begins with what was promised last time; before it one prepares who comes and when. */
static const UgReviewSection *
find_first (UgReviewWindow *self)
{
  g_autoptr (GDateTime) now = ug_room_get_now (self->desk.room);
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");
  const char *held_on = ug_record_get_text (UG_RECORD (self->desk.review), UG_REVIEW_HELD_ON);

  if (ug_review_get_before (self->desk.review) == NULL
      || (!ug_room_get_meeting (self->desk.room) && strcmp (held_on, today) > 0))
    return &ug_review_section_meeting;

  return &ug_review_section_past;
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
  UgReviewWindow *self =
      g_object_new (UG_TYPE_REVIEW_WINDOW, "title", _ ("Review"), "default-width", WIDTH,
                    "default-height", HEIGHT, "modal", TRUE, NULL);

  self->desk.room = g_object_ref (room);
  self->desk.review = g_object_ref (review);
  self->desk.judged = g_object_ref (judged);
  fill (self);
  update (self);
  g_signal_connect_object (review, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  ug_review_window_show (self, find_first (self)->nick);

  return GTK_WIDGET (self);
}

/**
 * ug_review_window_show:
 * @self: the window
 * @section: nick of a section
 *
 * Returns: whether there is such a section
 */
gboolean
ug_review_window_show (UgReviewWindow *self, const char *section)
{
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    if (g_str_equal (sections[i]->nick, section))
      {
        show_section (self, i);
        return TRUE;
      }

  return FALSE;
}
