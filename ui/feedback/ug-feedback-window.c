/* ug-feedback-window.c: who has said what, and a page of his own for each who says it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-feedback-window.h"

#include "ug-closing.h"
#include "ug-edition.h"
#include "ug-feedback-form.h"
#include "ug-feedback-home.h"
#include "ug-feedback-print.h"
#include "ug-feedback-round.h"
#include "ug-label.h"
#include "ug-people.h"
#include "ug-place.h"
#include "ug-plain.h"
#include "ug-undo-toast.h"

#include <glib/gi18n.h>

#define WIDTH 1040
#define HEIGHT 700

struct _UgFeedbackWindow
{
  AdwWindow parent_instance;

  UgRoom *room;
  UgEdition *edition; /* what is in force, or %NULL while nothing is sealed */
  GCancellable *cancellable;

  GtkWidget *header;
  GtkWidget *back;
  AdwBin *page;     /* one at a time: what is not to be seen is not there */
  UgFeedback *turn; /* the slip of the one whose turn it is */
  UgFeedback *slip; /* the slip that is typed in */
};

G_DEFINE_FINAL_TYPE (UgFeedbackWindow, ug_feedback_window, ADW_TYPE_WINDOW)

static UgAgreement *
get_judged (UgFeedbackWindow *self)
{
  return self->edition != NULL ? ug_edition_get_agreement (self->edition)
                               : ug_room_get_agreement (self->room);
}

/* What a page had to say goes with it, also an offer to bring back what somebody answered. */
static void
show_page (UgFeedbackWindow *self, GtkWidget *content, gboolean turn)
{
  GtkWidget *toasts = adw_toast_overlay_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *clamp = g_object_new (ADW_TYPE_CLAMP, "maximum-size", 860, "child", content, NULL);

  gtk_widget_add_css_class (content, "seal-page");
  g_object_set (scroller, "child", clamp, "vexpand", TRUE, NULL);
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (toasts), scroller);
  adw_bin_set_child (self->page, toasts);
  gtk_widget_set_visible (self->header, !turn);
  gtk_widget_set_visible (self->back, self->slip != NULL);
}

static void
show_home (UgFeedbackWindow *self)
{
  show_page (self, ug_feedback_home_new (self->room), FALSE);
}

/* Nothing is kept of who was asked and answered nothing. */
static void
drop_if_blank (UgFeedback *slip)
{
  if (!ug_feedback_is_said (slip) && ug_record_get_owner (UG_RECORD (slip)) != NULL)
    ug_record_remove (UG_RECORD (slip));
}

static void
end_turn (UgFeedbackWindow *self)
{
  if (self->turn != NULL)
    drop_if_blank (self->turn);
  g_clear_object (&self->turn);
  gtk_window_unfullscreen (GTK_WINDOW (self));
  show_home (self);
}

/* The client has the keyboard until the manager takes it back. */
static void
show_thanks (UgFeedbackWindow *self)
{
  GtkWidget *page = adw_status_page_new ();
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("_Go On, I Am the Manager"));

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "object-select-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _ ("Thank You"));
  adw_status_page_set_description (ADW_STATUS_PAGE (page),
                                   _ ("Please hand the keyboard back to the manager."));
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "pill");
  adw_status_page_set_child (ADW_STATUS_PAGE (page), button);
  ug_accessible_by_label (button);
  g_signal_connect_object (button, "clicked", G_CALLBACK (end_turn), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->page, page);
}

/* The turn of today goes on where it stopped, also after the battery was empty. */
static UgFeedback *
find_open_turn (UgFeedbackWindow *self, const char *person, const char *today)
{
  UgRecord *client = UG_RECORD (ug_room_get_client (self->room));
  const char *agreement = ug_record_get_id (UG_RECORD (ug_room_get_agreement (self->room)));

  for (guint i = ug_record_count (client, UG_CLIENT_FEEDBACKS); i > 0; i--)
    {
      UgRecord *slip = ug_record_peek (client, UG_CLIENT_FEEDBACKS, i - 1);

      if (g_str_equal (ug_record_get_text (slip, UG_FEEDBACK_PERSON), person)
          && g_str_equal (ug_record_get_text (slip, UG_FEEDBACK_TAKEN_ON), today)
          && g_str_equal (ug_record_get_text (slip, UG_FEEDBACK_AGREEMENT), agreement)
          && ug_record_get_choice (slip, UG_FEEDBACK_HOW) == UG_FEEDBACK_HOW_YOUR_TURN)
        return UG_FEEDBACK (slip);
    }

  return NULL;
}

static UgFeedback *
begin (UgFeedbackWindow *self, const char *person, UgFeedbackHow how)
{
  g_autoptr (GDateTime) now = ug_room_get_now (self->room);
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");
  const guint version =
      self->edition != NULL ? ug_version_get_number (ug_edition_get_version (self->edition)) : 0;
  UgFeedback *open = how == UG_FEEDBACK_HOW_YOUR_TURN ? find_open_turn (self, person, today) : NULL;

  return g_object_ref (open != NULL
                           ? open
                           : ug_feedback_begin (ug_room_get_client (self->room), get_judged (self),
                                                version, person, today, how));
}

static GtkWidget *
new_turn_page (UgFeedbackWindow *self, UgPerson *person)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 10);
  GtkWidget *done = gtk_button_new_with_mnemonic (_ ("I Am _Done"));
  g_autofree char *name = ug_person_get_display (person, ug_room_get_language (self->room));
  /* Translators: the name of the person whose turn it is */
  g_autofree char *title = g_strdup_printf (_ ("Your turn, %s"), name);

  gtk_box_append (GTK_BOX (box), ug_label_new (title, "question"));
  gtk_box_append (
      GTK_BOX (box),
      ug_label_new (_ ("1 is poor, 5 is excellent. Leave out what you like. Nobody looks while you "
                       "answer; the manager reads it later with your name, and everybody else sees "
                       "only what all answers come to."),
                    "explanation"));
  gtk_box_append (GTK_BOX (box),
                  ug_feedback_form_new_turn (self->room, self->turn, get_judged (self)));
  gtk_widget_set_halign (done, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (done, "pill");
  gtk_widget_add_css_class (done, "suggested-action");
  ug_accessible_by_label (done);
  g_signal_connect_object (done, "clicked", G_CALLBACK (show_thanks), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), done);

  return box;
}

/* The whole screen, so that nothing of ours is seen beside it. */
static void
turn_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgFeedbackWindow *self = UG_FEEDBACK_WINDOW (widget);
  UgPerson *person = ug_people_find (UG_RECORD (ug_room_get_client (self->room)),
                                     g_variant_get_string (parameter, NULL));

  if (person == NULL || self->turn != NULL)
    return;

  self->turn = begin (self, ug_record_get_id (UG_RECORD (person)), UG_FEEDBACK_HOW_YOUR_TURN);
  gtk_window_fullscreen (GTK_WINDOW (self));
  show_page (self, new_turn_page (self, person), TRUE);
  ug_place_enter (GTK_WIDGET (self->page));
}

/* Who and when are known already; the first number is what the hand is ready for. */
static void
focus_answers (UgFeedbackWindow *self, UgFeedback *slip)
{
  UgRecord *record = UG_RECORD (slip);
  UgRecord *first = ug_record_count (record, UG_FEEDBACK_SCORES) > 0
                        ? ug_record_peek (record, UG_FEEDBACK_SCORES, 0)
                        : NULL;

  if (first != NULL)
    ug_place_go (GTK_WIDGET (self->page), ug_record_get_id (first), "expected");
  else
    ug_place_go (GTK_WIDGET (self->page), ug_record_get_id (record), "recommend");
}

static void
open_slip (UgFeedbackWindow *self, UgFeedback *slip)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 10);

  g_set_object (&self->slip, slip);
  gtk_box_append (GTK_BOX (box), ug_label_new (_ ("A slip of paper"), "question"));
  gtk_box_append (
      GTK_BOX (box),
      ug_label_new (_ ("One digit for each answer, 0 where nothing is circled; each goes "
                       "on to the next. It is saved as you type."),
                    "explanation"));
  gtk_box_append (GTK_BOX (box), ug_feedback_form_new_slip (self->room, slip));
  show_page (self, box, FALSE);
  focus_answers (self, slip);
}

static void
type_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgFeedbackWindow *self = UG_FEEDBACK_WINDOW (widget);
  g_autoptr (UgFeedback) slip = NULL;

  if (self->turn != NULL || ug_room_get_meeting (self->room))
    return;

  slip = begin (self, g_variant_get_string (parameter, NULL), UG_FEEDBACK_HOW_SLIP);
  open_slip (self, slip);
}

static void
say (UgFeedbackWindow *self, const char *message)
{
  GtkWidget *page = adw_bin_get_child (self->page);

  if (ADW_IS_TOAST_OVERLAY (page))
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (page), ug_plain_toast (message));
}

static void
print_failed (GtkWidget *widget, const char *message)
{
  say (UG_FEEDBACK_WINDOW (widget), message);
}

static void
printed (GtkWidget *widget)
{
  say (UG_FEEDBACK_WINDOW (widget), _ ("The slip is with the printer."));
}

static void
print_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgFeedbackWindow *self = UG_FEEDBACK_WINDOW (widget);

  ug_feedback_print (widget, self->room, get_judged (self), g_variant_get_string (parameter, NULL),
                     printed, print_failed);
}

static UgFeedback *
find_slip (UgFeedbackWindow *self, GVariant *id)
{
  UgRecord *found =
      ug_record_find (UG_RECORD (ug_room_get_client (self->room)), g_variant_get_string (id, NULL));

  return found != NULL && UG_IS_FEEDBACK (found) && !ug_room_get_meeting (self->room)
             ? UG_FEEDBACK (found)
             : NULL;
}

static void
open_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgFeedbackWindow *self = UG_FEEDBACK_WINDOW (widget);
  UgFeedback *slip = find_slip (self, parameter);

  if (slip != NULL && self->turn == NULL)
    open_slip (self, slip);
}

/* Below the toasts of the page. */
static GtkWidget *
get_content (UgFeedbackWindow *self)
{
  return gtk_widget_get_first_child (adw_bin_get_child (self->page));
}

static void
remove_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgFeedbackWindow *self = UG_FEEDBACK_WINDOW (widget);
  UgFeedback *slip = find_slip (self, parameter);

  if (slip != NULL && self->turn == NULL)
    ug_undo_toast_remove (get_content (self), UG_RECORD (slip));
}

static void
home_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgFeedbackWindow *self = UG_FEEDBACK_WINDOW (widget);

  if (self->turn != NULL)
    return;
  if (self->slip != NULL)
    drop_if_blank (self->slip);
  g_clear_object (&self->slip);
  show_home (self);
}

static void
versions_listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (UgFeedbackWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) versions =
      ug_library_list_versions_finish (UG_LIBRARY (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (versions != NULL && versions->len > 0)
    self->edition =
        ug_edition_read (UG_LIBRARY (source), versions->pdata[versions->len - 1], &error);
  if (error != NULL)
    say (self, error->message);
}

static gboolean
ug_feedback_window_close_request (GtkWindow *window)
{
  UgFeedbackWindow *self = UG_FEEDBACK_WINDOW (window);

  if (self->turn != NULL)
    return TRUE;
  if (self->slip != NULL)
    {
      home_cb (GTK_WIDGET (self), NULL, NULL);
      return TRUE;
    }

  return GTK_WINDOW_CLASS (ug_feedback_window_parent_class)->close_request (window);
}

static void
ug_feedback_window_dispose (GObject *object)
{
  UgFeedbackWindow *self = UG_FEEDBACK_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->turn);
  g_clear_object (&self->slip);
  g_clear_object (&self->edition);
  g_clear_object (&self->room);

  G_OBJECT_CLASS (ug_feedback_window_parent_class)->dispose (object);
}

static void
ug_feedback_window_finalize (GObject *object)
{
  g_object_unref (UG_FEEDBACK_WINDOW (object)->cancellable);

  G_OBJECT_CLASS (ug_feedback_window_parent_class)->finalize (object);
}

static void
ug_feedback_window_class_init (UgFeedbackWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ug_feedback_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = ug_feedback_window_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = ug_feedback_window_close_request;

  gtk_widget_class_install_action (widget_class, "feedback.turn", "s", turn_cb);
  gtk_widget_class_install_action (widget_class, "feedback.type", "s", type_cb);
  gtk_widget_class_install_action (widget_class, "feedback.print", "s", print_cb);
  gtk_widget_class_install_action (widget_class, "feedback.open", "s", open_cb);
  gtk_widget_class_install_action (widget_class, "feedback.remove", "s", remove_cb);
  gtk_widget_class_install_action (widget_class, "feedback.home", NULL, home_cb);
  ug_closing_install (widget_class);
}

static void
ug_feedback_window_init (UgFeedbackWindow *self)
{
  self->cancellable = g_cancellable_new ();
}

static GtkWidget *
new_header (UgFeedbackWindow *self)
{
  GtkWidget *header = adw_header_bar_new ();

  self->back = gtk_button_new_from_icon_name ("go-previous-symbolic");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->back), "feedback.home");
  gtk_widget_set_tooltip_text (self->back, _ ("Feedback"));
  ug_accessible_name (self->back, _ ("Feedback"));
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), self->back);

  return header;
}

/**
 * ug_feedback_window_new:
 * @room: the room
 *
 * What is judged is the version in force; while nothing is sealed, the draft.
 *
 * Returns: (transfer none): a window in which feedback is given and seen
 */
GtkWidget *
ug_feedback_window_new (UgRoom *room)
{
  UgFeedbackWindow *self =
      g_object_new (UG_TYPE_FEEDBACK_WINDOW, "default-width", WIDTH, "default-height", HEIGHT,
                    "modal", TRUE, "title", _ ("Feedback"), NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->room = g_object_ref (room);
  self->header = new_header (self);
  self->page = ADW_BIN (adw_bin_new ());
  gtk_box_append (GTK_BOX (box), self->header);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->page));
  adw_window_set_content (ADW_WINDOW (self), box);
  if (ug_room_get_library (room) != NULL)
    ug_library_list_versions_async (ug_room_get_library (room), ug_room_get_agreement (room),
                                    self->cancellable, versions_listed_cb, g_object_ref (self));
  show_home (self);

  return GTK_WIDGET (self);
}
