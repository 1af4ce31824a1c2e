/* ug-window.c: two views, never both in meeting mode; commands; zoom; the sign that all is saved.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-window.h"

#include "ug-catalogue-window.h"
#include "ug-crib-window.h"
#include "ug-feedback-window.h"
#include "ug-kickoff.h"
#include "ug-place.h"
#include "ug-plain.h"
#include "ug-review-open.h"
#include "ug-start-page.h"
#include "ug-tickets-window.h"
#include "ug-walk.h"
#include "ug-zoom.h"

#include <glib/gi18n.h>

struct _UgWindow
{
  AdwApplicationWindow parent_instance;

  AdwToastOverlay *toasts;
  AdwWindowTitle *title;
  GtkStack *views;
  GtkWidget *new_button;
  GtkWidget *home_button;
  GtkLabel *client_label;
  GtkWidget *search_entry;
  GtkWidget *meeting_button;
  GtkWidget *menu_button;
  GtkRevealer *banner;
  GtkLabel *banner_label;

  UgLibrary *library; /* NULL until the file is open */
  GSettings *settings;
  UgLanguage *language;
  GCancellable *opening;

  UgClient *client; /* NULL while the list of clients is shown */
  UgWalk *walk;
  GtkWidget *start;
  GtkWidget *problem;
  int review; /* what the client that is being opened is opened for: a purpose, or -1 */
  int zoom;
};

G_DEFINE_FINAL_TYPE (UgWindow, ug_window, ADW_TYPE_APPLICATION_WINDOW)

static gboolean
is_meeting (UgWindow *self)
{
  return self->walk != NULL && ug_room_get_meeting (ug_walk_get_room (self->walk));
}

/* In a meeting two people read from afar, so the type is a step larger by itself. */
static void
apply_zoom (UgWindow *self)
{
  ug_zoom_apply (gtk_widget_get_display (GTK_WIDGET (self)),
                 self->zoom + (is_meeting (self) ? UG_ZOOM_STEP : 0));
}

static void
update_save_sign (UgWindow *self)
{
  const char *message = NULL;
  const UgSaveState state =
      self->library != NULL ? ug_library_get_save_state (self->library, &message) : UG_SAVE_DONE;
  const char *sign = state == UG_SAVE_DONE   ? _ ("all saved")
                     : state == UG_SAVE_BUSY ? _ ("saving…")
                                             : _ ("not saved yet");

  adw_window_title_set_subtitle (self->title, self->walk != NULL ? sign : "");
  gtk_label_set_text (self->banner_label, message != NULL ? message : "");
  gtk_revealer_set_reveal_child (self->banner, state == UG_SAVE_FAILED);
}

static void
update_title (UgWindow *self)
{
  const char *name =
      self->client != NULL ? ug_record_get_text (UG_RECORD (self->client), UG_CLIENT_NAME) : "";
  g_autofree char *title = NULL;

  if (self->client == NULL)
    title = g_strdup (self->library != NULL && ug_library_is_example (self->library)
                          ? _ ("Ugovor: Examples")
                          : _ ("Ugovor"));
  else
    title = g_strdup (*name != '\0' ? name : _ ("New client"));

  gtk_label_set_text (self->client_label, title);
  gtk_window_set_title (GTK_WINDOW (self), title);
  adw_window_title_set_title (self->title, self->client == NULL ? title : _ ("Kickoff"));
}

static void
update_actions (UgWindow *self)
{
  const gboolean walking = self->walk != NULL;
  const gboolean meeting = is_meeting (self);
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_widget_action_set_enabled (widget, "win.new", !walking && self->library != NULL);
  gtk_widget_action_set_enabled (widget, "win.home", walking && !meeting);
  gtk_widget_action_set_enabled (widget, "win.catalogue", !meeting && self->library != NULL);
  gtk_widget_action_set_enabled (widget, "win.search", !walking);
  gtk_widget_action_set_enabled (widget, "win.crib", walking && !meeting);
  gtk_widget_action_set_enabled (widget, "win.check-tickets",
                                 walking
                                     && ug_tickets_window_can_open (ug_walk_get_room (self->walk)));
  gtk_widget_action_set_enabled (widget, "win.meeting", walking);
  gtk_widget_action_set_enabled (widget, "win.feedback", walking);
  gtk_widget_action_set_enabled (widget, "win.review", walking);
  gtk_widget_action_set_enabled (widget, "win.prepare-review", walking && !meeting);
  gtk_widget_set_visible (self->new_button, !walking && self->library != NULL);
  gtk_widget_set_visible (self->search_entry, !walking && self->library != NULL);
  gtk_widget_set_visible (self->home_button, walking && !meeting);
  gtk_widget_set_visible (GTK_WIDGET (self->client_label), walking);
  gtk_widget_set_visible (self->meeting_button, walking);
  gtk_button_set_label (GTK_BUTTON (self->meeting_button),
                        meeting ? _ ("● Meeting mode") : _ ("Meeting Mode"));
  if (meeting)
    gtk_widget_add_css_class (self->meeting_button, "meeting-sign");
  else
    gtk_widget_remove_css_class (self->meeting_button, "meeting-sign");
  update_title (self);
  update_save_sign (self);
}

static void
remove_view (UgWindow *self, gpointer view_pointer)
{
  GtkWidget **view = view_pointer;

  if (*view != NULL)
    gtk_stack_remove (self->views, *view);
  *view = NULL;
}

static void
moved_cb (UgWindow *self, guint step, const char *record_id, const char *field_name)
{
  g_autoptr (UgPosition) position =
      ug_position_new (ug_step_get_nick (step), record_id, field_name);

  ug_library_remember (self->library, ug_room_get_agreement (ug_walk_get_room (self->walk)),
                       position);
}

/* A new room means a new walk: what must not be seen in a meeting is not hidden but never built. */
static void
show_walk (UgWindow *self, gboolean meeting, const UgPosition *position)
{
  g_autoptr (UgRoom) room =
      ug_room_new (ug_library_get_firm (self->library), ug_kickoff_get_agreement (self->client),
                   self->language, meeting);
  UgStep step = position != NULL ? ug_step_from_nick (position->step) : UG_STEP_PEOPLE;

  ug_room_set_library (room, self->library);
  ug_room_set_settings (room, self->settings);
  remove_view (self, &self->walk);
  remove_view (self, &self->start);
  self->walk = UG_WALK (ug_walk_new (room));
  gtk_stack_add_child (self->views, GTK_WIDGET (self->walk));
  gtk_stack_set_visible_child (self->views, GTK_WIDGET (self->walk));
  if (step < UG_N_STEPS)
    ug_walk_go (self->walk, step, position != NULL ? position->record_id : NULL,
                position != NULL ? position->field_name : NULL);
  apply_zoom (self);
  g_signal_connect_object (self->walk, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  update_actions (self);
}

static void
take_client (UgWindow *self, UgClient *client)
{
  g_set_object (&self->client, client);
  g_signal_connect_object (client, "notify::name", G_CALLBACK (update_title), self,
                           G_CONNECT_SWAPPED);
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (UgWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (UgPosition) position = NULL;
  g_autoptr (UgClient) client =
      ug_library_open_finish (UG_LIBRARY (source), result, &position, &error);

  if (client == NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        adw_toast_overlay_add_toast (self->toasts, ug_plain_toast (error->message));
      return;
    }

  take_client (self, client);
  show_walk (self, FALSE, position);
  if (self->review >= 0)
    ug_review_open (GTK_WIDGET (self->walk), ug_walk_get_room (self->walk), self->review);
}

static void
open_client_for (UgWindow *self, const char *client_id, int review)
{
  self->review = review;
  g_cancellable_cancel (self->opening);
  g_clear_object (&self->opening);
  self->opening = g_cancellable_new ();
  ug_library_open_async (self->library, client_id, self->opening, opened_cb, g_object_ref (self));
}

static void
open_client_cb (UgWindow *self, const char *client_id)
{
  open_client_for (self, client_id, -1);
}

static void
open_review_cb (UgWindow *self, const char *client_id, gboolean prepare)
{
  open_client_for (self, client_id, prepare ? UG_REVIEW_PREPARE : UG_REVIEW_HOLD);
}

static void
show_start (UgWindow *self)
{
  remove_view (self, &self->walk);
  remove_view (self, &self->start);
  if (self->client != NULL)
    ug_library_close (self->library, self->client);
  g_clear_object (&self->client);

  self->start =
      ug_start_page_new (self->library, self->language, GTK_EDITABLE (self->search_entry));
  g_signal_connect_object (self->start, "open-client", G_CALLBACK (open_client_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->start, "open-review", G_CALLBACK (open_review_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_stack_add_child (self->views, self->start);
  update_actions (self);
}

static void
new_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgWindow *self = UG_WINDOW (widget);
  g_autoptr (UgClient) client = ug_library_begin (self->library);
  g_autoptr (UgPosition) position =
      ug_position_new ("people", ug_record_get_id (UG_RECORD (client)), "name");

  take_client (self, client);
  show_walk (self, FALSE, position);
}

static void
catalogue_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgWindow *self = UG_WINDOW (widget);
  GtkWidget *catalogue = ug_catalogue_window_new (self->library, self->language);

  gtk_window_set_transient_for (GTK_WINDOW (catalogue), GTK_WINDOW (self));
  gtk_window_set_modal (GTK_WINDOW (catalogue), TRUE);
  gtk_window_present (GTK_WINDOW (catalogue));
}

static void
feedback_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgWindow *self = UG_WINDOW (widget);
  GtkWidget *feedback = ug_feedback_window_new (ug_walk_get_room (self->walk));

  gtk_window_set_transient_for (GTK_WINDOW (feedback), GTK_WINDOW (self));
  gtk_window_present (GTK_WINDOW (feedback));
}

static void
crib_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  ug_crib_window_open (widget, ug_walk_get_room (UG_WINDOW (widget)->walk));
}

static void
check_tickets_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  ug_tickets_window_open (widget, ug_walk_get_room (UG_WINDOW (widget)->walk));
}

static void
review_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgWindow *self = UG_WINDOW (widget);

  if (self->walk != NULL)
    ug_review_open (GTK_WIDGET (self->walk), ug_walk_get_room (self->walk),
                    g_str_equal (action, "win.review") ? UG_REVIEW_HOLD : UG_REVIEW_PREPARE);
}

static void
home_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  show_start (UG_WINDOW (widget));
}

static void
search_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_grab_focus (UG_WINDOW (widget)->search_entry);
}

static void
change_mode (UgWindow *self, gboolean meeting)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));
  const char *record_id = "", *field_name = "";
  g_autoptr (UgPosition) position = NULL;

  ug_place_get (focus, &record_id, &field_name);
  position =
      ug_position_new (ug_step_get_nick (ug_walk_get_step (self->walk)), record_id, field_name);
  show_walk (self, meeting, position);
}

static void
leave_response_cb (UgWindow *self, const char *response)
{
  if (g_str_equal (response, "leave") && is_meeting (self))
    change_mode (self, FALSE);
}

static void
ask_to_leave (UgWindow *self)
{
  GtkWidget *dialog =
      adw_message_dialog_new (GTK_WINDOW (self), _ ("Leave Meeting Mode?"),
                              _ ("Private notes and your other clients will be seen again. "
                                 "Is the client still looking at this screen?"));

  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "stay", _ ("_Stay"), "leave",
                                    _ ("_Leave"), NULL);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "stay");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "stay");
  g_signal_connect_object (dialog, "response", G_CALLBACK (leave_response_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
meeting_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgWindow *self = UG_WINDOW (widget);

  if (is_meeting (self))
    ask_to_leave (self);
  else if (self->walk != NULL)
    change_mode (self, TRUE);
}

static void
step_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgWindow *self = UG_WINDOW (widget);

  if (self->walk == NULL)
    return;

  if (g_str_equal (action, "win.go-step"))
    ug_walk_enter (self->walk, MIN (g_variant_get_uint32 (parameter), UG_N_STEPS - 1));
  else
    gtk_widget_activate_action (GTK_WIDGET (self->walk),
                                g_str_equal (action, "win.back-step") ? "walk.back" : "walk.next",
                                NULL);
}

static void
set_zoom (UgWindow *self, int percent)
{
  self->zoom = CLAMP (percent, UG_ZOOM_SMALLEST, UG_ZOOM_LARGEST);
  apply_zoom (self);
  if (self->settings != NULL)
    g_settings_set_int (self->settings, "zoom", self->zoom);
}

static void
zoom_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgWindow *self = UG_WINDOW (widget);

  if (g_str_equal (action, "win.zoom-in"))
    set_zoom (self, self->zoom + UG_ZOOM_STEP);
  else if (g_str_equal (action, "win.zoom-out"))
    set_zoom (self, self->zoom - UG_ZOOM_STEP);
  else
    set_zoom (self, 100);
}

static void
save_state_cb (UgWindow *self)
{
  update_save_sign (self);
}

static gboolean
ug_window_close_request (GtkWindow *window)
{
  UgWindow *self = UG_WINDOW (window);

  if (self->client != NULL)
    ug_library_close (self->library, self->client);

  return GTK_WINDOW_CLASS (ug_window_parent_class)->close_request (window);
}

static void
ug_window_dispose (GObject *object)
{
  UgWindow *self = UG_WINDOW (object);

  g_cancellable_cancel (self->opening);
  g_clear_object (&self->opening);
  g_clear_object (&self->client);
  g_clear_object (&self->library);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->language, ug_language_unref);

  G_OBJECT_CLASS (ug_window_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.new", NULL, new_cb);
  gtk_widget_class_install_action (widget_class, "win.home", NULL, home_cb);
  gtk_widget_class_install_action (widget_class, "win.catalogue", NULL, catalogue_cb);
  gtk_widget_class_install_action (widget_class, "win.feedback", NULL, feedback_cb);
  gtk_widget_class_install_action (widget_class, "win.review", NULL, review_cb);
  gtk_widget_class_install_action (widget_class, "win.prepare-review", NULL, review_cb);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_cb);
  gtk_widget_class_install_action (widget_class, "win.crib", NULL, crib_cb);
  gtk_widget_class_install_action (widget_class, "win.check-tickets", NULL, check_tickets_cb);
  gtk_widget_class_install_action (widget_class, "win.meeting", NULL, meeting_cb);
  gtk_widget_class_install_action (widget_class, "win.back-step", NULL, step_cb);
  gtk_widget_class_install_action (widget_class, "win.next-step", NULL, step_cb);
  gtk_widget_class_install_action (widget_class, "win.go-step", "u", step_cb);
  gtk_widget_class_install_action (widget_class, "win.zoom-in", NULL, zoom_cb);
  gtk_widget_class_install_action (widget_class, "win.zoom-out", NULL, zoom_cb);
  gtk_widget_class_install_action (widget_class, "win.zoom-reset", NULL, zoom_cb);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, UgWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, UgWindow, title);
  gtk_widget_class_bind_template_child (widget_class, UgWindow, views);
  gtk_widget_class_bind_template_child (widget_class, UgWindow, new_button);
  gtk_widget_class_bind_template_child (widget_class, UgWindow, home_button);
  gtk_widget_class_bind_template_child (widget_class, UgWindow, client_label);
  gtk_widget_class_bind_template_child (widget_class, UgWindow, search_entry);
  gtk_widget_class_bind_template_child (widget_class, UgWindow, meeting_button);
  gtk_widget_class_bind_template_child (widget_class, UgWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, UgWindow, banner);
  gtk_widget_class_bind_template_child (widget_class, UgWindow, banner_label);
}

static void
ug_window_class_init (UgWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ug_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = ug_window_close_request;

  install_actions (widget_class);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/ugovor/Ugovor/ui/ug-window.ui");
  bind_children (widget_class);
}

static void
ug_window_init (UgWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->zoom = 100;
  ug_accessible_name (self->search_entry, _ ("Find a client, a person, a promise"));
  ug_accessible_name (self->menu_button, _ ("Menu"));
  ug_accessible_name (self->home_button, _ ("All clients"));
}

static void
follow_settings (UgWindow *self, GSettings *settings)
{
  self->settings = g_object_ref (settings);
  g_settings_bind (settings, "window-width", self, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-height", self, "default-height", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-maximized", self, "maximized", G_SETTINGS_BIND_DEFAULT);
  set_zoom (self, g_settings_get_int (settings, "zoom"));
}

/**
 * ug_window_new:
 * @application: the application
 * @settings: (nullable): where size and zoom are remembered
 * @language: the language of the interface
 *
 * Returns: (transfer none): a window that waits for its library
 */
GtkWidget *
ug_window_new (GtkApplication *application, GSettings *settings, UgLanguage *language)
{
  UgWindow *self = g_object_new (UG_TYPE_WINDOW, "application", application, NULL);

  self->language = ug_language_ref (language);
  if (settings != NULL)
    follow_settings (self, settings);
  update_actions (self);

  return GTK_WIDGET (self);
}

/**
 * ug_window_set_library:
 * @self: a window
 * @library: where clients are kept
 *
 * Shows the list of clients.
 */
void
ug_window_set_library (UgWindow *self, UgLibrary *library)
{
  g_return_if_fail (self->library == NULL);

  self->library = g_object_ref (library);
  g_signal_connect_object (library, "save-state", G_CALLBACK (save_state_cb), self,
                           G_CONNECT_SWAPPED);
  remove_view (self, &self->problem);
  show_start (self);
}

/**
 * ug_window_get_library:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): where its clients are kept
 */
UgLibrary *
ug_window_get_library (UgWindow *self)
{
  return self->library;
}

/**
 * ug_window_show_problem:
 * @self: a window without library
 * @title: what is wrong, in a few words
 * @description: a whole sentence with the way out
 * @action_label: (nullable): what a button says, with a mnemonic
 * @action_name: (nullable): the action it activates, with its target
 *
 * Says why the clients cannot be shown.
 */
void
ug_window_show_problem (UgWindow *self,
                        const char *title,
                        const char *description,
                        const char *action_label,
                        const char *action_name)
{
  g_autofree char *literal = g_markup_escape_text (description, -1);

  remove_view (self, &self->problem);
  self->problem = g_object_new (ADW_TYPE_STATUS_PAGE, "icon-name", "dialog-warning-symbolic",
                                "title", title, "description", literal, NULL);
  if (action_label != NULL)
    {
      GtkWidget *button = gtk_button_new_with_mnemonic (action_label);

      gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (button), action_name);
      gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
      gtk_widget_add_css_class (button, "pill");
      adw_status_page_set_child (ADW_STATUS_PAGE (self->problem), button);
    }
  gtk_stack_add_child (self->views, self->problem);
}

/**
 * ug_window_say:
 * @self: a window
 * @message: a sentence
 *
 * Says something until somebody takes it away.
 */
void
ug_window_say (UgWindow *self, const char *message)
{
  AdwToast *toast = ug_plain_toast (message);

  adw_toast_set_timeout (toast, 0);
  adw_toast_overlay_add_toast (self->toasts, toast);
}
