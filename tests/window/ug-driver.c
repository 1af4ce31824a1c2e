/* ug-driver.c: starting and ending the program, and finding things in it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-driver-private.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <libintl.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>

/* How long anything may take before the test fails; generous, for slow and busy machines. */
#define PATIENCE_SECONDS 30
#define MAX_DEPTH 60

typedef struct
{
  AtspiAccessible *found;
  AtspiRole role;
  const char *name;
} Search;

static void
remove_tree (GFile *file)
{
  g_autoptr (GFileEnumerator) children = g_file_enumerate_children (
      file, G_FILE_ATTRIBUTE_STANDARD_NAME, G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, NULL, NULL);
  GFile *child;

  while (children != NULL && g_file_enumerator_iterate (children, NULL, &child, NULL, NULL)
         && child != NULL)
    remove_tree (child);
  g_file_delete (file, NULL, NULL);
}

static AtspiAccessible *
find_application (UgDriver *self)
{
  g_autoptr (AtspiAccessible) desktop = atspi_get_desktop (0);
  int n = atspi_accessible_get_child_count (desktop, NULL);

  for (int i = 0; i < n; i++)
    {
      g_autoptr (AtspiAccessible) child = atspi_accessible_get_child_at_index (desktop, i, NULL);

      if (child != NULL && (int)atspi_accessible_get_process_id (child, NULL) == self->pid)
        return g_steal_pointer (&child);
    }

  return NULL;
}

static gboolean
has_window (UgDriver *self)
{
  g_autoptr (AtspiAccessible) application = find_application (self);
  g_autoptr (AtspiAccessible) window = NULL;

  if (application != NULL)
    window = atspi_accessible_get_child_at_index (application, 0, NULL);

  return window != NULL && ug_driver_is_on_screen (window);
}

static void
walk (AtspiAccessible *accessible, guint depth, UgDriverVisit visit, gpointer data)
{
  int n;

  if (depth > MAX_DEPTH || (depth > 0 && !visit (accessible, depth, data)))
    return;

  n = atspi_accessible_get_child_count (accessible, NULL);
  for (int i = 0; i < n; i++)
    {
      g_autoptr (AtspiAccessible) child = atspi_accessible_get_child_at_index (accessible, i, NULL);

      if (child != NULL)
        walk (child, depth + 1, visit, data);
    }
}

static gboolean
match (AtspiAccessible *accessible, guint depth, gpointer data)
{
  Search *search = data;
  g_autofree char *name = NULL;

  if (search->found != NULL)
    return FALSE;
  if (search->role != UG_ANY_ROLE && atspi_accessible_get_role (accessible, NULL) != search->role)
    return TRUE;
  if (search->name != NULL)
    name = atspi_accessible_get_name (accessible, NULL);
  if (g_strcmp0 (name, search->name) == 0 && ug_driver_is_on_screen (accessible))
    search->found = g_object_ref (accessible);

  return search->found == NULL;
}

/* What a test started does not outlive it, however the test ends. */
static void
die_with_parent (gpointer unused)
{
  prctl (PR_SET_PDEATHSIG, SIGKILL);
}

static GSubprocessLauncher *
make_launcher (UgDriver *self, GSubprocessFlags flags)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (flags);

  g_subprocess_launcher_set_environ (launcher, self->environment);
  g_subprocess_launcher_set_child_setup (launcher, die_with_parent, NULL, NULL);

  return g_steal_pointer (&launcher);
}

static GPtrArray *
collect_arguments (const char *program, va_list rest)
{
  g_autoptr (GPtrArray) arguments = g_ptr_array_new ();
  const char *argument;

  g_ptr_array_add (arguments, (char *)program);
  while ((argument = va_arg (rest, const char *)) != NULL)
    g_ptr_array_add (arguments, (char *)argument);
  g_ptr_array_add (arguments, NULL);

  return g_steal_pointer (&arguments);
}

static void
make_folder (UgDriver *self, const char *variable, const char *name)
{
  g_autofree char *path = g_build_filename (self->home, name, NULL);

  g_assert_no_errno (g_mkdir_with_parents (path, 0700));
  ug_driver_setenv (self, variable, path);
}

/* The library asks a program that is just starting for what it cannot tell yet, and warns. */
static gboolean
is_fatal (const char *domain, GLogLevelFlags level, const char *message, gpointer unused)
{
  return g_strcmp0 (domain, "dbind") != 0;
}

static void
ignore (const char *domain, GLogLevelFlags level, const char *message, gpointer unused)
{
}

/**
 * ug_driver_new:
 * @name: a word for the files it leaves, such as pictures
 *
 * Makes an empty home for a program that has never been started.
 *
 * Returns: (transfer full): a driver with no program running
 */
UgDriver *
ug_driver_new (const char *name)
{
  UgDriver *self = g_new0 (UgDriver, 1);

  g_test_log_set_fatal_handler (is_fatal, NULL);
  g_log_set_handler ("dbind", G_LOG_LEVEL_MASK | G_LOG_FLAG_FATAL, ignore, NULL);
  /* What the program showed a moment ago is never what we want to know. */
  g_setenv ("ATSPI_NO_CACHE", "1", TRUE);
  g_assert_cmpint (atspi_init (), <=, 1);
  atspi_accessible_set_cache_mask (atspi_get_desktop (0), ATSPI_CACHE_NONE);
  self->name = g_strdup (name);
  self->home = g_dir_make_tmp ("ugovor-home-XXXXXX", NULL);
  g_assert_nonnull (self->home);
  self->environment = g_get_environ ();
  ug_driver_setenv (self, "HOME", self->home);
  make_folder (self, "XDG_CONFIG_HOME", "config");
  make_folder (self, "XDG_DATA_HOME", "data");
  make_folder (self, "XDG_CACHE_HOME", "cache");
  make_folder (self, "XDG_STATE_HOME", "state");
  ug_driver_setenv (self, "GSETTINGS_SCHEMA_DIR", UG_SCHEMA_DIR);
  ug_driver_setenv (self, "UGOVOR_LOCALEDIR", UG_BUILD_LOCALEDIR);
  ug_driver_set_language (self, "en");

  return self;
}

/**
 * ug_driver_free:
 * @self: (transfer full): a driver
 *
 * Kills what still runs and removes the home.
 */
void
ug_driver_free (UgDriver *self)
{
  g_autoptr (GFile) home = g_file_new_for_path (self->home);

  if (self->process != NULL)
    ug_driver_kill (self);
  remove_tree (home);
  g_strfreev (self->environment);
  g_free (self->language);
  g_free (self->home);
  g_free (self->name);
  g_free (self);
}

/**
 * ug_driver_get_home:
 * @self: a driver
 *
 * Returns: the folder the program lives in
 */
const char *
ug_driver_get_home (UgDriver *self)
{
  return self->home;
}

/**
 * ug_driver_setenv:
 * @self: a driver
 * @variable: of the environment
 * @value: for the programs started from now on
 */
void
ug_driver_setenv (UgDriver *self, const char *variable, const char *value)
{
  self->environment = g_environ_setenv (self->environment, variable, value, TRUE);
}

/**
 * ug_driver_set_language:
 * @self: a driver
 * @code: "en" or "ru": what the program is to speak, and ug_driver_tr() with it
 */
void
ug_driver_set_language (UgDriver *self, const char *code)
{
  g_free (self->language);
  self->language = g_strdup (code);
  ug_driver_setenv (self, "LANGUAGE", code);
  ug_driver_setenv (self, "LC_ALL", "C.UTF-8");

  g_setenv ("LANGUAGE", code, TRUE);
  setlocale (LC_ALL, "C.UTF-8");
  bindtextdomain (GETTEXT_PACKAGE, UG_BUILD_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
}

/**
 * ug_driver_tr:
 * @self: a driver
 * @text: words of the program's windows, as the sources have them
 *
 * Returns: the same in the language the program speaks
 */
const char *
ug_driver_tr (UgDriver *self, const char *text)
{
  return dgettext (GETTEXT_PACKAGE, text);
}

/**
 * ug_driver_trc:
 * @self: a driver
 * @context: the context the sources give
 * @text: words of the program's windows, as the sources have them
 *
 * Returns: the same in the language the program speaks
 */
const char *
ug_driver_trc (UgDriver *self, const char *context, const char *text)
{
  return g_dpgettext2 (GETTEXT_PACKAGE, context, text);
}

/**
 * ug_driver_run_tool:
 * @self: a driver
 * @output: (out) (optional): what it printed
 * @program: a program, and its arguments up to %NULL
 *
 * Runs a program in the same home and fails the test if that fails.
 */
void
ug_driver_run_tool (UgDriver *self, char **output, const char *program, ...)
{
  g_autoptr (GSubprocessLauncher) launcher = make_launcher (
      self, output != NULL ? G_SUBPROCESS_FLAGS_STDOUT_PIPE : G_SUBPROCESS_FLAGS_STDOUT_SILENCE);
  g_autoptr (GPtrArray) arguments = NULL;
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  va_list rest;

  va_start (rest, program);
  arguments = collect_arguments (program, rest);
  va_end (rest);

  process = g_subprocess_launcher_spawnv (launcher, (const char *const *)arguments->pdata, &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, output, NULL, &error);
  g_assert_no_error (error);
  if (!g_subprocess_get_successful (process))
    ug_driver_give_up (self, "%s failed", program);
}

/**
 * ug_driver_wait:
 * @self: a driver
 * @ready: asked again and again
 * @data: for it
 *
 * Returns: whether it said yes before patience ended
 */
gboolean
ug_driver_wait (UgDriver *self, gboolean (*ready) (UgDriver *self, gpointer data), gpointer data)
{
  gint64 end = g_get_monotonic_time () + PATIENCE_SECONDS * G_USEC_PER_SEC;

  while (!ready (self, data))
    {
      if (g_get_monotonic_time () > end)
        return FALSE;
      while (g_main_context_iteration (NULL, FALSE))
        ;
      g_usleep (20000);
    }

  return TRUE;
}

/* GTK 4.8 stumbles when it is asked about a dialog that is just closing; that is not our fault. */
static gboolean
is_toolkit_fault (const char *line)
{
  return strstr (line, "GLib-CRITICAL") != NULL && strstr (line, "g_variant_") != NULL;
}

static char *
get_log_path (UgDriver *self)
{
  return g_build_filename (self->home, "program.log", NULL);
}

/* A warning of the program is a failure of the test. */
static void
check_log (UgDriver *self)
{
  g_autofree char *path = get_log_path (self);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents (path, &text, NULL, NULL))
    return;

  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    if (g_regex_match_simple ("-(WARNING|CRITICAL|ERROR) \\*\\*", lines[i], 0, 0)
        && !is_toolkit_fault (lines[i]))
      {
        g_test_message ("the program said: %s", lines[i]);
        g_test_fail ();
      }
}

/**
 * ug_driver_print_log:
 * @self: a driver
 *
 * Prints what the program said on stderr.
 */
void
ug_driver_print_log (UgDriver *self)
{
  g_autofree char *path = get_log_path (self);
  g_autofree char *text = NULL;

  if (g_file_get_contents (path, &text, NULL, NULL))
    g_printerr ("%s\n", text);
}

static gboolean
window_is_there (UgDriver *self, gpointer data)
{
  return has_window (self);
}

/**
 * ug_driver_start:
 * @self: a driver with no program running
 * @program: a program, and its arguments up to %NULL
 *
 * Starts it and waits for its window.
 */
void
ug_driver_start (UgDriver *self, const char *program, ...)
{
  g_autoptr (GSubprocessLauncher) launcher =
      make_launcher (self, G_SUBPROCESS_FLAGS_STDOUT_SILENCE);
  g_autoptr (GPtrArray) arguments = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *log = get_log_path (self);
  va_list rest;

  g_assert_null (self->process);
  g_subprocess_launcher_set_stderr_file_path (launcher, log);
  va_start (rest, program);
  arguments = collect_arguments (program, rest);
  va_end (rest);

  self->process =
      g_subprocess_launcher_spawnv (launcher, (const char *const *)arguments->pdata, &error);
  g_assert_no_error (error);
  self->pid = atoi (g_subprocess_get_identifier (self->process));
  if (!ug_driver_wait (self, window_is_there, NULL))
    ug_driver_give_up (self, "%s showed no window", program);
  ug_driver_take_keyboard (self);
}

static gboolean
process_has_ended (UgDriver *self, gpointer data)
{
  return g_subprocess_get_identifier (self->process) == NULL;
}

static void
forget_process (UgDriver *self)
{
  check_log (self);
  g_clear_object (&self->process);
  self->pid = 0;
}

/**
 * ug_driver_stop:
 * @self: a driver whose program runs
 *
 * Asks it to end, as closing the session does, and sees that it ends well.
 */
void
ug_driver_stop (UgDriver *self)
{
  g_autoptr (GError) error = NULL;

  ug_driver_key (self, "ctrl+q");
  if (!ug_driver_wait (self, process_has_ended, NULL))
    ug_driver_give_up (self, "the program did not end");
  g_subprocess_wait_check (self->process, NULL, &error);
  g_assert_no_error (error);
  forget_process (self);
}

/**
 * ug_driver_kill:
 * @self: a driver whose program runs
 *
 * Ends it as a flat battery does: SIGKILL, with no warning.
 */
void
ug_driver_kill (UgDriver *self)
{
  g_subprocess_send_signal (self->process, SIGKILL);
  g_subprocess_wait (self->process, NULL, NULL);
  forget_process (self);
}

/**
 * ug_driver_get_application:
 * @self: a driver whose program runs
 *
 * Returns: (transfer full): the whole program
 */
AtspiAccessible *
ug_driver_get_application (UgDriver *self)
{
  AtspiAccessible *application = find_application (self);

  if (application == NULL)
    ug_driver_give_up (self, "the program is gone");

  return application;
}

/**
 * ug_driver_is_on_screen:
 * @accessible: something of a window
 *
 * Hidden pages of a stack count as showing in GTK 4.8, but have no width.
 *
 * Returns: whether it takes room in its window
 */
gboolean
ug_driver_is_on_screen (AtspiAccessible *accessible)
{
  g_autoptr (AtspiComponent) component = atspi_accessible_get_component_iface (accessible);
  g_autofree AtspiRect *place = NULL;

  if (component != NULL)
    place = atspi_component_get_extents (component, ATSPI_COORD_TYPE_WINDOW, NULL);

  return place != NULL && place->width > 0 && place->height > 0;
}

/**
 * ug_driver_walk:
 * @self: a driver whose program runs
 * @visit: called with everything, parents first
 * @data: for @visit
 */
void
ug_driver_walk (UgDriver *self, UgDriverVisit visit, gpointer data)
{
  g_autoptr (AtspiAccessible) application = ug_driver_get_application (self);

  walk (application, 0, visit, data);
}

/**
 * ug_driver_seek:
 * @self: a driver whose program runs
 * @within: (nullable): where to look; everywhere if %NULL
 * @role: the role it must have, or %UG_ANY_ROLE
 * @name: (nullable): the name it must have
 *
 * Returns: (transfer full) (nullable): the first one there is now
 */
AtspiAccessible *
ug_driver_seek (UgDriver *self, AtspiAccessible *within, AtspiRole role, const char *name)
{
  Search search = { NULL, role, name };
  g_autoptr (AtspiAccessible) application = NULL;

  if (within == NULL)
    within = application = ug_driver_get_application (self);
  walk (within, 0, match, &search);

  return search.found;
}

typedef struct
{
  Search search;
  AtspiAccessible *within;
} Wanted;

static gboolean
wanted_is_there (UgDriver *self, gpointer data)
{
  Wanted *wanted = data;

  wanted->search.found =
      ug_driver_seek (self, wanted->within, wanted->search.role, wanted->search.name);

  return wanted->search.found != NULL;
}

static gboolean
wanted_is_gone (UgDriver *self, gpointer data)
{
  gboolean there = wanted_is_there (self, data);
  Wanted *wanted = data;

  g_clear_object (&wanted->search.found);

  return !there;
}

/**
 * ug_driver_find:
 * @self: a driver whose program runs
 * @within: (nullable): where to look; everywhere if %NULL
 * @role: the role it must have, or %UG_ANY_ROLE
 * @name: (nullable): the name it must have
 *
 * Returns: (transfer full): the first one, as soon as it is there
 */
AtspiAccessible *
ug_driver_find (UgDriver *self, AtspiAccessible *within, AtspiRole role, const char *name)
{
  Wanted wanted = { { NULL, role, name }, within };

  if (!ug_driver_wait (self, wanted_is_there, &wanted))
    ug_driver_give_up (self, "there is no %s “%s”",
                       role == UG_ANY_ROLE ? "thing" : atspi_role_get_name (role), name);

  return wanted.search.found;
}

/**
 * ug_driver_wait_gone:
 * @self: a driver whose program runs
 * @role: a role, or %UG_ANY_ROLE
 * @name: (nullable): a name
 *
 * Waits until nothing of that role and name is on the screen.
 */
void
ug_driver_wait_gone (UgDriver *self, AtspiRole role, const char *name)
{
  Wanted wanted = { { NULL, role, name }, NULL };

  if (!ug_driver_wait (self, wanted_is_gone, &wanted))
    ug_driver_give_up (self, "“%s” does not go away", name);
}
