/* ug-application.c: opens the file, gives its library to a window, and waits for the disk at the
 * end.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-application.h"

#include "ug-first-use.h"
#include "ug-plain.h"
#include "ug-recovery.h"
#include "ug-store-backup.h"
#include "ug-store-library.h"
#include "ug-store-location.h"
#include "ug-window.h"

#include <glib/gi18n.h>

struct _UgApplication
{
  AdwApplication parent_instance;

  char *path; /* of the store; NULL for the usual place */
  UgLanguage *language;
  GSettings *settings;
};

G_DEFINE_FINAL_TYPE (UgApplication, ug_application, ADW_TYPE_APPLICATION)

/* Milliseconds after which a window that has not been drawn gets its clients all the same. */
#define LONGEST_WAIT 500

/* One window on its way to its library. */
typedef struct
{
  UgApplication *application;
  UgWindow *window;
  char *path;
  gboolean example;
  GError *refusal; /* why the file was not opened */

  /* The window is drawn before its clients are looked at: it is there sooner. */
  gboolean drawn;
  GAsyncResult *opened;
  guint patience_source;
} Opening;

static const GOptionEntry options[] = {
  { "store", 0, 0, G_OPTION_ARG_FILENAME, NULL, N_ ("Keep clients in this file"), N_ ("FILE") },
  { NULL },
};

static const struct
{
  const char *action;
  const char *accelerators[4];
} accelerators[] = {
  { "app.quit", { "<Control>q" } },
  { "app.shortcuts", { "<Control>question", "F1" } },
  { "win.new", { "<Control>n" } },
  { "win.search", { "<Control>f" } },
  { "win.home", { "<Alt>Home" } },
  { "win.meeting", { "F5" } },
  { "win.feedback", { "F7" } },
  { "win.back-step", { "<Alt>Left", "<Control>Page_Up" } },
  { "win.next-step", { "<Alt>Right", "<Control>Page_Down" } },
  { "win.go-step(uint32 0)", { "<Control>1" } },
  { "win.go-step(uint32 1)", { "<Control>2" } },
  { "win.go-step(uint32 2)", { "<Control>3" } },
  { "win.go-step(uint32 3)", { "<Control>4" } },
  { "win.go-step(uint32 4)", { "<Control>5" } },
  { "win.go-step(uint32 5)", { "<Control>6" } },
  { "win.go-step(uint32 6)", { "<Control>7" } },
  { "win.go-step(uint32 7)", { "<Control>8" } },
  { "win.zoom-in", { "<Control>plus", "<Control>equal", "<Control>KP_Add" } },
  { "win.zoom-out", { "<Control>minus", "<Control>KP_Subtract" } },
  { "win.zoom-reset", { "<Control>0", "<Control>KP_0" } },
  { "win.catalogue", { "<Control>k" } },
};

static void
opening_free (Opening *opening)
{
  g_clear_error (&opening->refusal);
  g_clear_object (&opening->opened);
  g_clear_handle_id (&opening->patience_source, g_source_remove);
  g_object_unref (opening->application);
  g_object_unref (opening->window);
  g_free (opening->path);
  g_free (opening);
}

/* The language of the interface, as far as there is one for what the domain says. */
static UgLanguage *
find_language (void)
{
  const char *const *names = g_get_language_names ();
  const char *const *codes = ug_language_list_codes ();

  for (guint i = 0; names[i] != NULL; i++)
    for (guint j = 0; codes[j] != NULL; j++)
      if (g_str_equal (names[i], codes[j]))
        return ug_language_new (codes[j]);

  return ug_language_new ("en");
}

static char *
get_path (UgApplication *self, gboolean example)
{
  g_autofree char *name = NULL;

  if (!example)
    return self->path != NULL
               ? g_strdup (self->path)
               : g_build_filename (g_get_user_data_dir (), "ugovor", "ugovor.db", NULL);

  name = g_strdup_printf ("examples-%s.db", ug_language_get_code (self->language));

  return g_build_filename (g_get_user_data_dir (), "ugovor", name, NULL);
}

static void
say_problem (Opening *opening, const char *title, const char *message)
{
  ug_window_show_problem (opening->window, title, message, _ ("_Quit"), "app.quit");
  opening_free (opening);
}

/* The way out of a file that was refused: the last copy of it that is good. */
static void
backup_found_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Opening *opening = user_data;
  g_autofree char *backup = ug_store_find_backup_finish (result, NULL);
  g_autofree char *name = NULL;
  g_autofree char *message = NULL;
  g_autofree char *action = NULL;

  if (backup == NULL)
    {
      say_problem (opening, _ ("The Clients Cannot Be Opened"), opening->refusal->message);
      return;
    }

  name = g_filename_display_name (backup);
  message =
      g_strdup_printf (_ ("%s\nThe last good copy is “%s”."), opening->refusal->message, name);
  action = g_action_print_detailed_name ("app.recover", g_variant_new_string (backup));
  ug_window_show_problem (opening->window, _ ("The Clients Cannot Be Opened"), message,
                          _ ("_Go On with the Last Good Copy"), action);
  opening_free (opening);
}

static void
explain (Opening *opening, const GError *error)
{
  opening->refusal = g_error_copy (error);
  if (g_error_matches (error, UG_STORE_ERROR, UG_STORE_ERROR_DAMAGED)
      || g_error_matches (error, UG_STORE_ERROR, UG_STORE_ERROR_NEWER))
    ug_store_find_backup_async (opening->path, NULL, backup_found_cb, opening);
  else if (g_error_matches (error, UG_STORE_ERROR, UG_STORE_ERROR_ELSEWHERE))
    say_problem (opening, _ ("Already Open"), error->message);
  else
    say_problem (opening, _ ("The Clients Cannot Be Opened"), error->message);
}

static void
backed_up_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = ug_store_backup_daily_finish (UG_STORE (source), result, &error);

  /* Work goes on without it, and the next start tries again. */
  if (path == NULL)
    g_message ("%s", error->message);
}

static void
back_up (UgStore *store)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");

  ug_store_backup_daily_async (store, today, NULL, backed_up_cb, NULL);
}

/* Nothing is refused because of where the file lies; people are told what it risks. */
static void
warn_of_place (Opening *opening)
{
  const char *warning = NULL;

  switch (ug_store_locate (opening->path))
    {
    case UG_STORE_LOCATION_NETWORK:
      warning = _ ("Your clients are kept on another machine. If the network fails while you type, "
                   "the last words may be lost; a folder of this computer is safer.");
      break;
    case UG_STORE_LOCATION_SYNCHRONISED:
      warning = _ ("Your clients are kept in a folder that is synchronised. Open Ugovor on one "
                   "computer at a time, or choose a folder that is not.");
      break;
    default:
      break;
    }
  if (warning != NULL)
    ug_window_say (opening->window, warning);
}

static void
take_store (Opening *opening)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UgStore) store = ug_store_open_finish (opening->opened, &error);
  g_autoptr (UgFirm) firm = NULL;
  g_autoptr (UgLibrary) library = NULL;
  const char *language = ug_language_get_code (opening->application->language);

  if (store != NULL)
    firm = opening->example ? ug_first_use_load_example (store, language, &error)
                            : ug_first_use_load_firm (store, language, &error);
  if (firm == NULL)
    {
      explain (opening, error);
      return;
    }

  library = ug_store_library_new (store, firm, opening->example);
  ug_window_set_library (opening->window, library);
  warn_of_place (opening);
  if (!opening->example)
    back_up (store);
  opening_free (opening);
}

static void
take_store_when_ready (Opening *opening)
{
  if (opening->drawn && opening->opened != NULL)
    take_store (opening);
}

static void
store_opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Opening *opening = user_data;

  opening->opened = g_object_ref (result);
  take_store_when_ready (opening);
}

/* Once, at the first frame, or when a window that nobody sees has waited long enough. */
static gboolean
window_drawn (gpointer user_data)
{
  Opening *opening = user_data;
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (opening->window));

  if (clock != NULL)
    g_signal_handlers_disconnect_by_data (clock, opening);
  opening->patience_source = 0;
  opening->drawn = TRUE;
  take_store_when_ready (opening);

  return G_SOURCE_REMOVE;
}

static void
after_paint_cb (GdkFrameClock *clock, Opening *opening)
{
  g_clear_handle_id (&opening->patience_source, g_source_remove);
  window_drawn (opening);
}

static void
open_store (UgApplication *self, UgWindow *window, gboolean example, gboolean drawn)
{
  Opening *opening = g_new0 (Opening, 1);

  opening->application = g_object_ref (self);
  opening->window = g_object_ref (window);
  opening->example = example;
  opening->path = get_path (self, example);
  opening->drawn = drawn;
  if (!drawn)
    {
      g_signal_connect (gtk_widget_get_frame_clock (GTK_WIDGET (window)), "after-paint",
                        G_CALLBACK (after_paint_cb), opening);
      opening->patience_source = g_timeout_add (LONGEST_WAIT, window_drawn, opening);
    }
  ug_store_open_async (opening->path, TRUE, NULL, store_opened_cb, opening);
}

static UgWindow *
find_window (UgApplication *self, gboolean example)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    if (UG_IS_WINDOW (l->data)
        && example == GPOINTER_TO_INT (g_object_get_data (l->data, "example")))
      return l->data;

  return NULL;
}

static void
open_window (UgApplication *self, gboolean example)
{
  UgWindow *window = find_window (self, example);

  if (window != NULL)
    {
      gtk_window_present (GTK_WINDOW (window));
      return;
    }

  window = UG_WINDOW (ug_window_new (GTK_APPLICATION (self), self->settings, self->language));
  g_object_set_data (G_OBJECT (window), "example", GINT_TO_POINTER (example));
  gtk_window_present (GTK_WINDOW (window));

  open_store (self, window, example, FALSE);
}

static void
ug_application_activate (GApplication *application)
{
  open_window (UG_APPLICATION (application), FALSE);
}

static void
examples_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  open_window (UG_APPLICATION (self), TRUE);
}

/* Made when it is asked for, and gone when it is closed: GTK 4.8 crashes when a screen reader
 * counts the windows just as a dialog closes, if there is one that waits unseen. */
static void
shortcuts_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));
  g_autoptr (GtkBuilder) builder = NULL;
  GtkWindow *shortcuts;

  if (!GTK_IS_APPLICATION_WINDOW (window))
    return;

  builder = gtk_builder_new_from_resource ("/io/github/ugovor/Ugovor/ui/help-overlay.ui");
  shortcuts = GTK_WINDOW (gtk_builder_get_object (builder, "shortcuts"));
  /* This is how it learns the keys of the actions. */
  gtk_application_window_set_help_overlay (GTK_APPLICATION_WINDOW (window),
                                           GTK_SHORTCUTS_WINDOW (shortcuts));
  gtk_window_set_hide_on_close (shortcuts, FALSE);
  gtk_window_present (shortcuts);
}

static void
recover_cb (GSimpleAction *action, GVariant *copy, gpointer user_data)
{
  UgApplication *self = user_data;
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  g_autofree char *aside = NULL;
  gboolean example;

  if (!UG_IS_WINDOW (window) || ug_window_get_library (UG_WINDOW (window)) != NULL)
    return;

  example = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (window), "example"));
  path = get_path (self, example);
  aside = ug_recovery_put_back (path, g_variant_get_string (copy, NULL), now, &error);
  if (aside != NULL)
    open_store (self, UG_WINDOW (window), example, TRUE);
  else
    ug_window_show_problem (UG_WINDOW (window), _ ("The Copy Cannot Be Opened"), error->message,
                            _ ("_Quit"), "app.quit");
}

static void
about_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  adw_show_about_window (gtk_application_get_active_window (GTK_APPLICATION (self)),
                         "application-name", _ ("Ugovor"), "application-icon", UG_APPLICATION_ID,
                         "version", UG_VERSION, "developer-name", _ ("The Ugovor developers"),
                         "license-type", GTK_LICENSE_GPL_3_0, "comments",
                         _ ("An agreement is worth more than money."), NULL);
}

static gboolean
flush_window (UgWindow *window, GError **error)
{
  UgLibrary *library = ug_window_get_library (window);

  return library == NULL || ug_store_library_flush (UG_STORE_LIBRARY (library), error);
}

static void
quit_anyway_cb (GApplication *application, const char *response)
{
  if (g_str_equal (response, "quit"))
    g_application_quit (application);
}

/* Quitting waits for the disk; where the disk refuses, a person decides, not the program. */
static void
ask_before_quitting (UgApplication *self, UgWindow *window, const GError *error)
{
  GtkWidget *dialog =
      adw_message_dialog_new (GTK_WINDOW (window), _ ("Not Everything Is Saved"), error->message);

  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "stay", _ ("_Stay"), "quit",
                                    _ ("_Quit and Lose It"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "quit",
                                              ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "stay");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "stay");
  g_signal_connect_object (dialog, "response", G_CALLBACK (quit_anyway_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
quit_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  UgApplication *self = user_data;

  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    {
      g_autoptr (GError) error = NULL;

      if (UG_IS_WINDOW (l->data) && !flush_window (l->data, &error))
        {
          ask_before_quitting (self, l->data, error);
          return;
        }
    }

  g_application_quit (G_APPLICATION (self));
}

static void
ug_application_window_removed (GtkApplication *application, GtkWindow *window)
{
  g_autoptr (GError) error = NULL;

  if (UG_IS_WINDOW (window) && !flush_window (UG_WINDOW (window), &error))
    g_warning ("%s", error->message);

  GTK_APPLICATION_CLASS (ug_application_parent_class)->window_removed (application, window);
}

static const GActionEntry actions[] = {
  { "quit", quit_cb },   { "examples", examples_cb },    { "shortcuts", shortcuts_cb },
  { "about", about_cb }, { "recover", recover_cb, "s" },
};

static GSettings *
new_settings (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema =
      source != NULL ? g_settings_schema_source_lookup (source, UG_APPLICATION_ID, TRUE) : NULL;

  /* Without its schema the program works all the same; it only forgets sizes and printers. */
  return schema != NULL ? g_settings_new (UG_APPLICATION_ID) : NULL;
}

static void
ug_application_startup (GApplication *application)
{
  UgApplication *self = UG_APPLICATION (application);

  G_APPLICATION_CLASS (ug_application_parent_class)->startup (application);

  self->language = find_language ();
  self->settings = new_settings ();
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  for (guint i = 0; i < G_N_ELEMENTS (accelerators); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), accelerators[i].action,
                                           (const char **)accelerators[i].accelerators);
}

static int
ug_application_handle_local_options (GApplication *application, GVariantDict *given)
{
  UgApplication *self = UG_APPLICATION (application);

  if (g_variant_dict_lookup (given, "store", "^ay", &self->path))
    g_application_set_flags (application, G_APPLICATION_NON_UNIQUE);

  return -1;
}

static void
ug_application_finalize (GObject *object)
{
  UgApplication *self = UG_APPLICATION (object);

  g_free (self->path);
  g_clear_pointer (&self->language, ug_language_unref);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (ug_application_parent_class)->finalize (object);
}

static void
ug_application_class_init (UgApplicationClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ug_application_finalize;
  G_APPLICATION_CLASS (klass)->startup = ug_application_startup;
  G_APPLICATION_CLASS (klass)->activate = ug_application_activate;
  G_APPLICATION_CLASS (klass)->handle_local_options = ug_application_handle_local_options;
  GTK_APPLICATION_CLASS (klass)->window_removed = ug_application_window_removed;
}

static void
ug_application_init (UgApplication *self)
{
  g_application_add_main_option_entries (G_APPLICATION (self), options);
}

/**
 * ug_application_new:
 *
 * Returns: (transfer full): the application
 */
UgApplication *
ug_application_new (void)
{
  return g_object_new (UG_TYPE_APPLICATION, "application-id", UG_APPLICATION_ID,
                       "resource-base-path", "/io/github/ugovor/Ugovor", NULL);
}
