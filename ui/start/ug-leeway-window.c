/* ug-leeway-window.c: two lists across all clients, read when the window is opened.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * It belongs to the start page, which does not exist in a meeting.
 */

#include "ug-leeway-window.h"

#include "ug-answering.h"
#include "ug-leeway.h"
#include "ug-plain.h"

#include <glib/gi18n.h>

/* More than anybody reads, and soon drawn. */
#define MOST_ANSWERS 400

struct _UgLeewayWindow
{
  AdwPreferencesWindow parent_instance;

  UgLibrary *library;
  UgLanguage *language;
  GCancellable *asking;

  AdwPreferencesPage *page;
};

enum
{
  OPEN_CLIENT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (UgLeewayWindow, ug_leeway_window, ADW_TYPE_PREFERENCES_WINDOW)

static void
row_activated_cb (UgLeewayWindow *self, GtkWidget *row)
{
  g_autofree char *client_id = g_strdup (g_object_get_data (G_OBJECT (row), "client-id"));

  g_signal_emit (self, signals[OPEN_CLIENT], 0, client_id);
  gtk_window_close (GTK_WINDOW (self));
}

static char *
describe (UgLeewayWindow *self, UgLeeway *leeway)
{
  UgRecord *answer = UG_RECORD (ug_expectation_get_answer (ug_leeway_get_promise (leeway)));
  g_autofree char *words = ug_leeway_to_words (leeway, self->language);
  g_autofree char *reason = g_strstrip (g_strdup (ug_record_get_text (answer, UG_ANSWER_REASON)));

  if (*reason == '\0')
    return g_steal_pointer (&words);

  /* Translators: where it stands, and the client's reason in his own words */
  return g_strdup_printf (_ ("%1$s “%2$s”"), words, reason);
}

static GtkWidget *
new_row (UgLeewayWindow *self, UgLeeway *leeway)
{
  UgRecord *client = UG_RECORD (ug_leeway_get_client (leeway));
  const char *name = ug_record_get_text (client, UG_CLIENT_NAME);
  g_autofree char *promise =
      ug_expectation_get_display (ug_leeway_get_promise (leeway), self->language);
  g_autofree char *words = describe (self, leeway);
  /* Translators: a client, and a promise */
  g_autofree char *title = g_strdup_printf (
      _ ("%1$s · %2$s"), *name != '\0' ? name : _ ("Client without a name"), promise);
  GtkWidget *row = adw_action_row_new ();

  ug_plain_title (row, title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), words);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "client-id", g_strdup (ug_record_get_id (client)),
                          g_free);
  g_signal_connect_object (row, "activated", G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);

  return row;
}

static void
add_group (UgLeewayWindow *self,
           GPtrArray *found,
           UgLeewayKind kind,
           const char *title,
           const char *description,
           const char *nothing)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  guint rows = 0;

  for (guint i = 0; i < found->len; i++)
    if (ug_leeway_get_kind (found->pdata[i]) == kind)
      {
        adw_preferences_group_add (group, new_row (self, found->pdata[i]));
        rows++;
      }

  adw_preferences_group_set_title (group, title);
  adw_preferences_group_set_description (group, rows > 0 ? description : nothing);
  adw_preferences_page_add (self->page, group);
}

static void
show_error (UgLeewayWindow *self, const char *message)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  g_autofree char *markup = g_markup_escape_text (message, -1);

  adw_preferences_group_set_description (group, markup);
  adw_preferences_page_add (self->page, group);
}

static void
listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (UgLeewayWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = ug_library_leeway_finish (UG_LIBRARY (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (found == NULL)
    {
      show_error (self, error->message);
      return;
    }

  add_group (self, found, UG_LEEWAY_RISK, _ ("Where We Are at Risk"),
             _ ("They need more than they get: it was declined, put off, or not settled yet."),
             _ ("Nobody waits for more than was agreed."));
  add_group (self, found, UG_LEEWAY_ROOM, _ ("Where We May Be Slower"),
             _ ("They are in no hurry: less than we offer is enough."),
             _ ("Nobody has said yet that less is enough."));
}

static void
ug_leeway_window_dispose (GObject *object)
{
  UgLeewayWindow *self = UG_LEEWAY_WINDOW (object);

  g_cancellable_cancel (self->asking);
  g_clear_object (&self->asking);
  g_clear_object (&self->library);
  g_clear_pointer (&self->language, ug_language_unref);

  G_OBJECT_CLASS (ug_leeway_window_parent_class)->dispose (object);
}

static void
ug_leeway_window_class_init (UgLeewayWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_leeway_window_dispose;

  /**
   * UgLeewayWindow::open-client:
   * @self: the window
   * @client_id: identifier of a client
   */
  signals[OPEN_CLIENT] = g_signal_new ("open-client", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                       0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
ug_leeway_window_init (UgLeewayWindow *self)
{
  self->asking = g_cancellable_new ();
  self->page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  adw_preferences_window_add (ADW_PREFERENCES_WINDOW (self), self->page);
  adw_preferences_window_set_search_enabled (ADW_PREFERENCES_WINDOW (self), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (self), 760, 640);
  gtk_window_set_title (GTK_WINDOW (self), _ ("Room and Risk"));
  gtk_window_set_modal (GTK_WINDOW (self), TRUE);
}

/**
 * ug_leeway_window_new:
 * @library: whose clients are looked through
 * @language: the language of the interface
 *
 * Returns: (transfer none): the window
 */
GtkWidget *
ug_leeway_window_new (UgLibrary *library, UgLanguage *language)
{
  UgLeewayWindow *self = g_object_new (UG_TYPE_LEEWAY_WINDOW, NULL);

  self->library = g_object_ref (library);
  self->language = ug_language_ref (language);
  ug_library_leeway_async (library, MOST_ANSWERS, self->asking, listed_cb, g_object_ref (self));

  return GTK_WIDGET (self);
}
