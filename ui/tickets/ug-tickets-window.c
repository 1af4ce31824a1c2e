/* ug-tickets-window.c: a file is chosen, looked through, explained where it must be, and judged.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The names of files may be other clients', so it does not exist while a client looks on.
 */

#include "ug-tickets-window.h"

#include "ug-closing.h"
#include "ug-file-dialog.h"
#include "ug-plain.h"
#include "ug-review-begin.h"
#include "ug-review-tickets.h"
#include "ug-ticket-choices.h"
#include "ug-ticket-form.h"
#include "ug-ticket-result.h"
#include "ug-ticket-start.h"

#include <glib/gi18n.h>

#define WIDTH 1000
#define HEIGHT 720

/* Milliseconds between two looks at how far the file is. */
#define PULSE 100

struct _UgTicketsWindow
{
  AdwWindow parent_instance;

  UgRoom *room;
  AdwToastOverlay *toasts;
  AdwWindowTitle *title;
  GtkStack *pages;
  GtkScrolledWindow *form;
  GtkScrolledWindow *result;
  GtkLabel *problem;
  GtkProgressBar *progress;
  GtkRevealer *working;
  GtkWidget *judge_button;
  GtkWidget *back_button;
  GtkWidget *use_button;

  GFile *file;
  UgTicketMapping *mapping;   /* what people said, and what was found beside it */
  UgTicketFindings *findings; /* of the last reading, or NULL */
  UgTicketJob *job;           /* while a file is read */
  GCancellable *cancellable;
  guint pulse;
  char *asked; /* what the keyboard was at when the file began to be read, or NULL */
};

G_DEFINE_FINAL_TYPE (UgTicketsWindow, ug_tickets_window, ADW_TYPE_WINDOW)

static const char *const suffixes[] = { "csv", "tsv", "txt", NULL };

static const UgFileDialogPlan plan = {
  .action = GTK_FILE_CHOOSER_ACTION_OPEN,
  .title = N_ ("Tickets of the Help Desk"),
  .accept = N_ ("_Open"),
  .kind = N_ ("Tables (CSV)"),
  .suffixes = suffixes,
};

static UgReview *
find_review (UgTicketsWindow *self)
{
  const char *id = ug_record_get_id (UG_RECORD (ug_room_get_agreement (self->room)));
  UgReview *last = ug_review_get_last (ug_room_get_client (self->room), id);

  return last != NULL && !ug_record_get_switch (UG_RECORD (last), UG_REVIEW_CLOSED) ? last : NULL;
}

static void
update_actions (UgTicketsWindow *self)
{
  const gboolean busy = self->job != NULL;
  const gboolean judged = self->findings != NULL && self->findings->judge != NULL;
  const gboolean ready =
      self->findings != NULL && self->findings->question == UG_TICKET_QUESTION_NONE;
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_widget_action_set_enabled (widget, "tickets.choose", !busy);
  gtk_widget_action_set_enabled (widget, "tickets.judge", !busy && ready && !judged);
  gtk_widget_action_set_enabled (widget, "tickets.back", !busy && judged);
  gtk_widget_action_set_enabled (widget, "tickets.use",
                                 !busy && judged && find_review (self) != NULL);
  gtk_widget_action_set_enabled (widget, "tickets.cancel", busy);
  gtk_widget_set_visible (self->judge_button, self->findings != NULL && !judged);
  gtk_widget_set_visible (self->back_button, judged);
  gtk_widget_set_visible (self->use_button, judged && find_review (self) != NULL);
  gtk_revealer_set_reveal_child (self->working, busy);
  gtk_widget_set_sensitive (GTK_WIDGET (self->pages), !busy);
}

static gboolean
pulse_cb (gpointer user_data)
{
  UgTicketsWindow *self = user_data;

  gtk_progress_bar_set_fraction (self->progress, ug_ticket_job_get_share (self->job));

  return G_SOURCE_CONTINUE;
}

static void
show_problem (UgTicketsWindow *self, const char *message)
{
  gtk_label_set_label (self->problem, message);
  gtk_stack_set_visible_child_name (self->pages, "problem");
}

/* The keyboard stays at the row that was answered, and the page where it was. */
static void
show_form (UgTicketsWindow *self)
{
  GtkAdjustment *scroll = gtk_scrolled_window_get_vadjustment (self->form);
  const double at = gtk_adjustment_get_value (scroll);
  GtkWidget *form = ug_ticket_form_new (self->room, self->findings, self->mapping);
  GtkWidget *clamp = g_object_new (ADW_TYPE_CLAMP, "maximum-size", 860, "child", form, NULL);
  GtkWidget *chooser;

  gtk_widget_add_css_class (form, "seal-page");
  gtk_scrolled_window_set_child (self->form, clamp);
  gtk_stack_set_visible_child_name (self->pages, "form");
  gtk_adjustment_set_value (scroll, at);
  chooser = self->asked != NULL ? ug_ticket_choice_find (form, self->asked) : NULL;
  if (chooser != NULL)
    gtk_widget_grab_focus (chooser);
}

static void
show_result (UgTicketsWindow *self)
{
  GtkWidget *result = ug_ticket_result_new (self->room, self->findings);

  gtk_widget_add_css_class (result, "seal-page");
  gtk_scrolled_window_set_child (
      self->result, g_object_new (ADW_TYPE_CLAMP, "maximum-size", 900, "child", result, NULL));
  gtk_stack_set_visible_child_name (self->pages, "result");
}

/* The zone stays open where nobody named one: another file may be read with other hours. */
static void
take_mapping (UgTicketsWindow *self)
{
  UgTicketMapping *found = ug_ticket_mapping_copy (self->findings->mapping);

  g_free (found->zone);
  found->zone = g_strdup (self->mapping->zone);
  found->separator = '\0';
  g_clear_pointer (&found->encoding, g_free);
  ug_ticket_mapping_free (self->mapping);
  self->mapping = found;
}

/* Nothing shows them any more when they go; the form goes with its scroll position, when the next
 * one comes. */
static void
forget_findings (UgTicketsWindow *self)
{
  gtk_scrolled_window_set_child (self->result, NULL);
  g_clear_pointer (&self->findings, ug_ticket_findings_free);
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (UgTicketsWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (UgTicketFindings) found =
      ug_library_read_tickets_finish (UG_LIBRARY (source), result, &error);

  g_clear_handle_id (&self->pulse, g_source_remove);
  g_clear_pointer (&self->job, ug_ticket_job_unref);
  g_clear_object (&self->cancellable);
  if (self->room == NULL)
    return;

  if (found != NULL)
    {
      forget_findings (self);
      self->findings = g_steal_pointer (&found);
      take_mapping (self);
      if (self->findings->judge == NULL)
        show_form (self);
      else
        {
          ug_library_keep_mapping (ug_room_get_library (self->room),
                                   ug_room_get_client (self->room), self->mapping);
          show_form (self);
          show_result (self);
        }
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      forget_findings (self);
      gtk_scrolled_window_set_child (self->form, NULL);
      show_problem (self, error->message);
    }
  else
    adw_toast_overlay_add_toast (self->toasts, ug_plain_toast (_ ("Stopped; nothing was judged.")));
  update_actions (self);
}

static void
read_file (UgTicketsWindow *self, gboolean judge)
{
  g_autoptr (GDateTime) now = ug_room_get_now (self->room);

  if (self->job != NULL || self->file == NULL)
    return;

  self->job =
      ug_ticket_job_new (self->file, ug_room_get_agreement (self->room), self->mapping, judge, now);
  self->cancellable = g_cancellable_new ();
  g_free (self->asked);
  self->asked = g_strdup (ug_ticket_choice_get_key (gtk_root_get_focus (GTK_ROOT (self))));
  gtk_progress_bar_set_fraction (self->progress, 0);
  self->pulse = g_timeout_add (PULSE, pulse_cb, self);
  ug_library_read_tickets_async (ug_room_get_library (self->room), self->job, self->cancellable,
                                 read_cb, g_object_ref (self));
  update_actions (self);
}

static void
look_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  read_file (UG_TICKETS_WINDOW (widget), FALSE);
}

static void
judge_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  read_file (UG_TICKETS_WINDOW (widget), TRUE);
}

static void
cancel_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_cancellable_cancel (UG_TICKETS_WINDOW (widget)->cancellable);
}

/* Looked through once more: what was judged may not stand beside what is said differently now. */
static void
back_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  read_file (UG_TICKETS_WINDOW (widget), FALSE);
}

static void
use_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgTicketsWindow *self = UG_TICKETS_WINDOW (widget);
  g_autofree char *said = NULL;
  guint differing;
  const guint taken = ug_review_take_tickets (find_review (self), self->findings->judge,
                                              ug_room_get_language (self->room), &differing);

  if (taken == 0)
    said = g_strdup (_ ("No ticket touched a promise that this review judges."));
  else if (differing == 0)
    said = g_strdup_printf (ngettext ("The figures stand beside %u promise of the review.",
                                      "The figures stand beside %u promises of the review.", taken),
                            taken);
  else
    said = g_strdup_printf (
        ngettext ("The figures stand in the review; %u judgement of yours differs and was left.",
                  "The figures stand in the review; %u judgements of yours differ and were left.",
                  differing),
        differing);
  adw_toast_overlay_add_toast (self->toasts, ug_plain_toast (said));
}

static void
chosen_cb (GtkWidget *widget, GListModel *files, gpointer data)
{
  g_autoptr (GFile) file = g_list_model_get_item (files, 0);

  ug_tickets_window_take (UG_TICKETS_WINDOW (widget), file);
}

static void
choose_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  ug_file_dialog_show (widget, &plan, NULL, chosen_cb, NULL);
}

static gboolean
close_request (GtkWindow *window)
{
  g_cancellable_cancel (UG_TICKETS_WINDOW (window)->cancellable);

  return GTK_WINDOW_CLASS (ug_tickets_window_parent_class)->close_request (window);
}

static void
ug_tickets_window_dispose (GObject *object)
{
  UgTicketsWindow *self = UG_TICKETS_WINDOW (object);

  g_clear_handle_id (&self->pulse, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->room);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (ug_tickets_window_parent_class)->dispose (object);
}

static void
ug_tickets_window_finalize (GObject *object)
{
  UgTicketsWindow *self = UG_TICKETS_WINDOW (object);

  g_clear_pointer (&self->mapping, ug_ticket_mapping_free);
  g_clear_pointer (&self->findings, ug_ticket_findings_free);
  g_clear_pointer (&self->job, ug_ticket_job_unref);
  g_clear_object (&self->cancellable);
  g_free (self->asked);

  G_OBJECT_CLASS (ug_tickets_window_parent_class)->finalize (object);
}

static void
ug_tickets_window_class_init (UgTicketsWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ug_tickets_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = ug_tickets_window_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = close_request;

  gtk_widget_class_install_action (widget_class, "tickets.choose", NULL, choose_cb);
  gtk_widget_class_install_action (widget_class, "tickets.look", NULL, look_cb);
  gtk_widget_class_install_action (widget_class, "tickets.judge", NULL, judge_cb);
  gtk_widget_class_install_action (widget_class, "tickets.cancel", NULL, cancel_cb);
  gtk_widget_class_install_action (widget_class, "tickets.back", NULL, back_cb);
  gtk_widget_class_install_action (widget_class, "tickets.use", NULL, use_cb);
  ug_closing_install (widget_class);
}

static GtkScrolledWindow *
add_scroller (UgTicketsWindow *self, const char *name)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  g_object_set (scroller, "hscrollbar-policy", GTK_POLICY_NEVER, "vexpand", TRUE, NULL);
  gtk_stack_add_named (self->pages, scroller, name);

  return GTK_SCROLLED_WINDOW (scroller);
}

/* Everything stays where it is while a file is read; a line below says how far that is. */
static GtkWidget *
new_working (UgTicketsWindow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (_ ("Reading the file…"));

  self->progress = GTK_PROGRESS_BAR (gtk_progress_bar_new ());
  self->working = GTK_REVEALER (gtk_revealer_new ());
  ug_accessible_name (GTK_WIDGET (self->progress), _ ("Reading the file…"));
  gtk_widget_set_hexpand (GTK_WIDGET (self->progress), TRUE);
  gtk_widget_set_valign (GTK_WIDGET (self->progress), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (box, "preview-bar");
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->progress));
  gtk_box_append (GTK_BOX (box), ug_ticket_button_new (_ ("_Stop"), "tickets.cancel"));
  gtk_revealer_set_transition_type (self->working, GTK_REVEALER_TRANSITION_TYPE_SLIDE_UP);
  gtk_revealer_set_child (self->working, box);

  return GTK_WIDGET (self->working);
}

static GtkWidget *
new_header (UgTicketsWindow *self)
{
  GtkWidget *header = adw_header_bar_new ();

  self->title = ADW_WINDOW_TITLE (adw_window_title_new (_ ("Check Tickets"), ""));
  self->judge_button = ug_ticket_button_new (_ ("_Judge"), "tickets.judge");
  self->back_button = ug_ticket_button_new (_ ("How It Is _Read"), "tickets.back");
  self->use_button = ug_ticket_button_new (_ ("_Use in the Review"), "tickets.use");
  gtk_widget_add_css_class (self->judge_button, "suggested-action");
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header), GTK_WIDGET (self->title));
  adw_header_bar_pack_start (ADW_HEADER_BAR (header),
                             ug_ticket_button_new (_ ("_Open…"), "tickets.choose"));
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), self->back_button);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), self->judge_button);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), self->use_button);

  return header;
}

static void
ug_tickets_window_init (UgTicketsWindow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->toasts = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
  self->pages = GTK_STACK (gtk_stack_new ());
  gtk_box_append (GTK_BOX (box), new_header (self));
  gtk_stack_add_named (self->pages, ug_ticket_start_new (), "start");
  self->form = add_scroller (self, "form");
  self->result = add_scroller (self, "result");
  gtk_stack_add_named (self->pages, ug_ticket_problem_new (&self->problem), "problem");
  gtk_widget_set_vexpand (GTK_WIDGET (self->pages), TRUE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->pages));
  gtk_box_append (GTK_BOX (box), new_working (self));
  adw_toast_overlay_set_child (self->toasts, box);
  adw_window_set_content (ADW_WINDOW (self), GTK_WIDGET (self->toasts));
}

/**
 * ug_tickets_window_can_open:
 * @room: the room
 *
 * Returns: whether files may be looked at here
 */
gboolean
ug_tickets_window_can_open (UgRoom *room)
{
  return !ug_room_get_meeting (room) && ug_room_get_library (room) != NULL;
}

/**
 * ug_tickets_window_open:
 * @parent: a widget of the window it belongs to
 * @room: the room
 *
 * Returns: (transfer none) (nullable): the window, which is shown; %NULL in a meeting
 */
GtkWidget *
ug_tickets_window_open (GtkWidget *parent, UgRoom *room)
{
  UgTicketsWindow *self;

  if (!ug_tickets_window_can_open (room))
    return NULL;

  self = g_object_new (UG_TYPE_TICKETS_WINDOW, "default-width", WIDTH, "default-height", HEIGHT,
                       "modal", TRUE, "title", _ ("Check Tickets"), "transient-for",
                       gtk_widget_get_root (parent), NULL);
  self->room = g_object_ref (room);
  self->mapping = ug_library_recall_mapping (ug_room_get_library (room), ug_room_get_client (room));
  update_actions (self);
  gtk_window_present (GTK_WINDOW (self));

  return GTK_WIDGET (self);
}

/**
 * ug_tickets_window_take:
 * @self: a window
 * @file: a help desk's table
 *
 * Looks the file through.
 */
void
ug_tickets_window_take (UgTicketsWindow *self, GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *display = g_filename_display_name (name);

  if (self->job != NULL)
    return;

  g_set_object (&self->file, file);
  adw_window_title_set_subtitle (self->title, display);
  read_file (self, FALSE);
}
