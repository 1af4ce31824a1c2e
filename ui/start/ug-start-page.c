/* ug-start-page.c: asks the library for the latest agreements, and again at every key of a search.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-start-page.h"

#include "ug-due-row.h"
#include "ug-leeway-window.h"
#include "ug-plain.h"
#include "ug-summary-row.h"

#include <glib/gi18n.h>

/* What is shown without searching: more than anybody looks through, and soon drawn. */
#define MOST_CLIENTS 60
#define MOST_DUE 20

struct _UgStartPage
{
  GtkBox parent_instance;

  UgLibrary *library;
  UgLanguage *language;
  GtkEditable *search;
  GCancellable *asking;
  gboolean clock_named; /* once is enough */

  GtkStack *stack;
  GtkListBox *clients;
  GtkWidget *begin_button;
  GtkWidget *example_button;
  GtkWidget *nothing_found;
  GtkWidget *due_box;
  GtkListBox *due;
  GtkListBox *manager; /* what the manager looks at across all clients */
};

enum
{
  OPEN_CLIENT,
  OPEN_REVIEW,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (UgStartPage, ug_start_page, GTK_TYPE_BOX)

static void
clear (GtkListBox *list)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (list))) != NULL)
    gtk_list_box_remove (list, row);
}

static gboolean
is_searching (UgStartPage *self)
{
  return *gtk_editable_get_text (self->search) != '\0';
}

static void
say (UgStartPage *self, const char *message)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);

  if (overlay != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), ug_plain_toast (message));
}

/* A clock that stands wrong changes what is due; what was saved is right whatever it says. */
static void
check_clock (UgStartPage *self, GPtrArray *summaries)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (GDateTime) tomorrow = g_date_time_add_days (now, 1);
  g_autoptr (GDateTime) latest = NULL;

  for (guint i = 0; i < summaries->len && !self->clock_named; i++)
    {
      const UgSummaryFacts *facts = ug_summary_get (summaries->pdata[i]);
      g_autoptr (GDateTime) touched = g_date_time_new_from_iso8601 (facts->touched, NULL);

      if (touched != NULL && g_date_time_compare (touched, latest != NULL ? latest : tomorrow) > 0)
        {
          g_clear_pointer (&latest, g_date_time_unref);
          latest = g_steal_pointer (&touched);
        }
    }
  if (latest != NULL)
    {
      g_autofree char *iso = g_date_time_format (latest, "%Y-%m-%d");
      g_autofree char *day = ug_language_format_date (self->language, iso);
      /* Translators: %s is a date */
      g_autofree char *message =
          g_strdup_printf (_ ("Something was saved on %s, which this computer’s clock has not "
                              "reached yet. Nothing is lost; is the clock right?"),
                           day);

      self->clock_named = TRUE;
      say (self, message);
    }
}

static void
show_clients (UgStartPage *self, GPtrArray *summaries)
{
  clear (self->clients);
  check_clock (self, summaries);
  for (guint i = 0; i < summaries->len; i++)
    gtk_list_box_append (self->clients, ug_summary_row_new (summaries->pdata[i], self->language));

  gtk_stack_set_visible_child_name (
      self->stack, summaries->len > 0 || is_searching (self) ? "clients" : "empty");
  gtk_widget_set_visible (GTK_WIDGET (self->clients), summaries->len > 0);
  gtk_widget_set_visible (self->nothing_found, summaries->len == 0);
}

static void
listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (UgStartPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) summaries = ug_library_list_finish (UG_LIBRARY (source), result, &error);
  GtkWidget *overlay;

  if (summaries != NULL)
    {
      show_clients (self, summaries);
      return;
    }
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  overlay = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);
  if (overlay != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), ug_plain_toast (error->message));
}

/* What is to come again, and where it is listed. */
typedef struct
{
  UgStartPage *page;
  UgDue *due;
} Again;

static void
again_free (Again *again)
{
  g_object_unref (again->page);
  g_object_unref (again->due);
  g_free (again);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Again, again_free)

/* What is listed is what is on the disk, so it is asked for when it is there. */
static void
saved_cb (UgStartPage *self)
{
  if (ug_library_get_save_state (self->library, NULL) != UG_SAVE_DONE)
    return;

  g_signal_handlers_disconnect_by_func (self->library, saved_cb, self);
  ug_library_emit_changed (self->library);
}

static void
again_opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Again) again = user_data;
  g_autoptr (UgPosition) position = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (UgClient) client =
      ug_library_open_finish (UG_LIBRARY (source), result, &position, &error);
  UgDay day;

  if (client == NULL)
    {
      say (again->page, error->message);
      return;
    }

  g_signal_connect_object (source, "save-state", G_CALLBACK (saved_cb), again->page,
                           G_CONNECT_SWAPPED);
  if (ug_day_from_iso (ug_due_get_date (again->due), &day))
    ug_due_postpone (again->due, client, day + UG_DAYS_PER_WEEK);
  ug_library_close (UG_LIBRARY (source), client);
}

static void
again_cb (UgStartPage *self, GtkButton *button)
{
  Again *again = g_new0 (Again, 1);

  again->page = g_object_ref (self);
  again->due = g_object_ref (g_object_get_data (G_OBJECT (button), "due"));
  ug_library_open_async (self->library, ug_due_get_client_id (again->due), NULL, again_opened_cb,
                         again);
}

static void
add_due (UgStartPage *self, UgDue *due)
{
  GtkWidget *again;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");
  GtkWidget *row = ug_due_row_new (due, self->language, today, &again);

  if (again != NULL)
    g_signal_connect_object (again, "clicked", G_CALLBACK (again_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (self->due, row);
}

static void
due_listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (UgStartPage) self = user_data;
  g_autoptr (GPtrArray) due = ug_library_due_finish (UG_LIBRARY (source), result, NULL);

  clear (self->due);
  for (guint i = 0; due != NULL && i < due->len; i++)
    add_due (self, due->pdata[i]);
  gtk_widget_set_visible (self->due_box, due != NULL && due->len > 0);
}

/* Every key asks anew and forgets the question before it. */
static void
ask (UgStartPage *self)
{
  g_cancellable_cancel (self->asking);
  g_clear_object (&self->asking);
  self->asking = g_cancellable_new ();
  ug_library_list_async (self->library, gtk_editable_get_text (self->search), MOST_CLIENTS,
                         self->asking, listed_cb, g_object_ref (self));
}

static void
library_changed_cb (UgStartPage *self)
{
  ask (self);
  ug_library_due_async (self->library, MOST_DUE, NULL, due_listed_cb, g_object_ref (self));
}

static void
row_activated_cb (UgStartPage *self, GtkListBoxRow *row)
{
  const char *client_id = g_object_get_data (G_OBJECT (row), "client-id");

  g_signal_emit (self, signals[OPEN_CLIENT], 0, client_id);
}

/* What is ahead is opened where it is dealt with. */
static void
due_activated_cb (UgStartPage *self, GtkListBoxRow *row)
{
  if (GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), "due-kind")) == UG_DUE_REVIEW)
    g_signal_emit (self, signals[OPEN_REVIEW], 0, g_object_get_data (G_OBJECT (row), "client-id"),
                   TRUE);
  else
    row_activated_cb (self, row);
}

static void
review_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_signal_emit (widget, signals[OPEN_REVIEW], 0, g_variant_get_string (parameter, NULL),
                 g_str_equal (action, "start.prepare-review"));
}

static void
leeway_opened_cb (UgStartPage *self, const char *client_id)
{
  g_signal_emit (self, signals[OPEN_CLIENT], 0, client_id);
}

static void
manager_activated_cb (UgStartPage *self, GtkListBoxRow *row)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *window = ug_leeway_window_new (self->library, self->language);

  g_signal_connect_object (window, "open-client", G_CALLBACK (leeway_opened_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_set_transient_for (GTK_WINDOW (window), GTK_WINDOW (root));
  gtk_window_present (GTK_WINDOW (window));
}

static void
search_activated_cb (UgStartPage *self)
{
  GtkListBoxRow *first = gtk_list_box_get_row_at_index (self->clients, 0);

  if (first != NULL && is_searching (self))
    row_activated_cb (self, first);
}

static void
ug_start_page_dispose (GObject *object)
{
  UgStartPage *self = UG_START_PAGE (object);

  g_cancellable_cancel (self->asking);
  g_clear_object (&self->asking);
  g_clear_object (&self->library);
  g_clear_object (&self->search);
  g_clear_pointer (&self->language, ug_language_unref);

  G_OBJECT_CLASS (ug_start_page_parent_class)->dispose (object);
}

static void
ug_start_page_class_init (UgStartPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ug_start_page_dispose;

  /**
   * UgStartPage::open-client:
   * @self: the page
   * @client_id: identifier of a client
   */
  signals[OPEN_CLIENT] = g_signal_new ("open-client", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                       0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * UgStartPage::open-review:
   * @self: the page
   * @client_id: identifier of a client
   * @prepare: whether it is prepared, and not held now
   */
  signals[OPEN_REVIEW] =
      g_signal_new ("open-review", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_BOOLEAN);

  gtk_widget_class_install_action (widget_class, "start.review", "s", review_cb);
  gtk_widget_class_install_action (widget_class, "start.prepare-review", "s", review_cb);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/ugovor/Ugovor/ui/start/ug-start-page.ui");
  gtk_widget_class_bind_template_child (widget_class, UgStartPage, stack);
  gtk_widget_class_bind_template_child (widget_class, UgStartPage, clients);
  gtk_widget_class_bind_template_child (widget_class, UgStartPage, begin_button);
  gtk_widget_class_bind_template_child (widget_class, UgStartPage, example_button);
  gtk_widget_class_bind_template_child (widget_class, UgStartPage, nothing_found);
  gtk_widget_class_bind_template_child (widget_class, UgStartPage, due_box);
  gtk_widget_class_bind_template_child (widget_class, UgStartPage, due);
  gtk_widget_class_bind_template_child (widget_class, UgStartPage, manager);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, due_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, manager_activated_cb);
}

static void
ug_start_page_init (UgStartPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  ug_accessible_by_label (self->begin_button);
  ug_accessible_by_label (self->example_button);
  ug_accessible_name (GTK_WIDGET (self->clients), _ ("Clients"));
  ug_accessible_name (GTK_WIDGET (self->due), _ ("What is ahead"));
  ug_accessible_name (GTK_WIDGET (self->manager), _ ("Room and Risk"));
}

/**
 * ug_start_page_new:
 * @library: where clients are kept
 * @language: the language of the interface
 * @search: the entry of the window's header to search with
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
ug_start_page_new (UgLibrary *library, UgLanguage *language, GtkEditable *search)
{
  UgStartPage *self = g_object_new (UG_TYPE_START_PAGE, NULL);

  self->library = g_object_ref (library);
  self->language = ug_language_ref (language);
  self->search = g_object_ref (search);
  g_signal_connect_object (search, "changed", G_CALLBACK (ask), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (search, "activate", G_CALLBACK (search_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "changed", G_CALLBACK (library_changed_cb), self,
                           G_CONNECT_SWAPPED);
  library_changed_cb (self);

  return GTK_WIDGET (self);
}
