/* look.c: opens the window on a bundled example, at a given step, to be looked at.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-agreement-page.h"
#include "ug-memory-library.h"
#include "ug-review-window.h"
#include "ug-start-page.h"
#include "ug-step.h"
#include "ug-tickets-window.h"
#include "ug-window.h"

#include <locale.h>
#include <glib/gi18n.h>

static char *step;
static char *example;
static char *language;
static char *action;
static gboolean meeting;
static gboolean fresh;
static char *review;
static char *tickets;
static gboolean judge;

static const GOptionEntry entries[] = {
  { "step", 's', 0, G_OPTION_ARG_STRING, &step, "Step to open, such as times", "STEP" },
  { "example", 'e', 0, G_OPTION_ARG_STRING, &example, "Bundled example", "NAME" },
  { "lang", 'l', 0, G_OPTION_ARG_STRING, &language, "Language of example and interface", "CODE" },
  { "action", 'a', 0, G_OPTION_ARG_STRING, &action, "Action to activate, such as win.feedback",
    "NAME" },
  { "tickets", 't', 0, G_OPTION_ARG_FILENAME, &tickets, "Tickets to check", "FILE" },
  { "judge", 'j', 0, G_OPTION_ARG_NONE, &judge, "Judge them", NULL },
  { "meeting", 'm', 0, G_OPTION_ARG_NONE, &meeting, "Turn meeting mode on", NULL },
  { "review", 'r', 0, G_OPTION_ARG_STRING, &review, "Open the review at a section", "SECTION" },
  { "new", 'n', 0, G_OPTION_ARG_NONE, &fresh, "Begin a new kickoff", NULL },
  { NULL },
};

static GtkWidget *
find_type (GtkWidget *widget, GType type)
{
  GtkWidget *found = g_type_is_a (G_OBJECT_TYPE (widget), type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_type (child, type);

  return found;
}

static gboolean
go_to_review (gpointer window)
{
  g_autoptr (GListModel) windows = g_object_ref (gtk_window_get_toplevels ());

  gtk_widget_activate_action (find_type (window, UG_TYPE_AGREEMENT_PAGE), "agreement.review", NULL);
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) other = g_list_model_get_item (windows, i);

      if (UG_IS_REVIEW_WINDOW (other))
        ug_review_window_show (UG_REVIEW_WINDOW (other), review);
    }

  return G_SOURCE_REMOVE;
}

static gboolean
judge_tickets (gpointer window)
{
  gtk_widget_activate_action (window, "tickets.judge", NULL);

  return G_SOURCE_REMOVE;
}

static void
check_tickets (GtkWidget *window)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (tickets);
  GListModel *windows = gtk_window_get_toplevels ();

  gtk_widget_activate_action (window, "win.check-tickets", NULL);
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) other = g_list_model_get_item (windows, i);

      if (!UG_IS_TICKETS_WINDOW (other))
        continue;
      ug_tickets_window_take (UG_TICKETS_WINDOW (other), file);
      if (judge)
        g_timeout_add (1000, judge_tickets, other);
    }
}

static gboolean
go (gpointer window)
{
  if (step != NULL)
    gtk_widget_activate_action (window, "win.go-step", "u", (guint32)ug_step_from_nick (step));
  if (meeting)
    gtk_widget_activate_action (window, "win.meeting", NULL);
  if (action != NULL)
    gtk_widget_activate_action (window, action, NULL);
  if (review != NULL)
    g_timeout_add (300, go_to_review, window);
  if (tickets != NULL)
    check_tickets (window);

  return G_SOURCE_REMOVE;
}

static void
activate_cb (GtkApplication *application)
{
  const char *code = language != NULL ? language : "en";
  g_autoptr (UgLibrary) library =
      ug_memory_library_new (example != NULL ? example : "it-outsourcing", code);
  g_autoptr (UgLanguage) spoken = ug_language_new (code);
  GtkWidget *window;

  window = ug_window_new (application, NULL, spoken);
  ug_window_set_library (UG_WINDOW (window), library);
  gtk_window_set_default_size (GTK_WINDOW (window), 1366, 768);
  gtk_window_present (GTK_WINDOW (window));
  if (fresh)
    gtk_widget_activate_action (window, "win.new", NULL);
  else if (step != NULL)
    g_signal_emit_by_name (find_type (window, UG_TYPE_START_PAGE), "open-client",
                           ug_memory_library_get_first (UG_MEMORY_LIBRARY (library)));
  g_timeout_add (100, go, window);
}

int
main (int argc, char *argv[])
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (AdwApplication) application = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, PO_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, &argc, &argv, NULL))
    return 2;
  if (language != NULL)
    g_setenv ("LANGUAGE", language, TRUE);

  application = adw_application_new (NULL, G_APPLICATION_NON_UNIQUE);
  g_application_set_resource_base_path (G_APPLICATION (application), "/io/github/ugovor/Ugovor");
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), NULL);

  return g_application_run (G_APPLICATION (application), argc, argv);
}
