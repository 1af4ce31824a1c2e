/* ctl.c: the command-line program run as a script runs it, with a folder of its own.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ctl.h"

#include <glib/gstdio.h>

void
run_clear (Run *run)
{
  g_free (run->out);
  g_free (run->err);
}

void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("ugovor cli XXXXXX", NULL);
  fixture->store = g_build_filename (fixture->folder, "store.db", NULL);
}

void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->store);
}

char *
in_folder (Fixture *fixture, const char *name)
{
  return g_build_filename (fixture->folder, name, NULL);
}

Run
run_ctl_with_input (Fixture *fixture, const char *input, const char *const *arguments)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (
      G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE
      | (input != NULL ? G_SUBPROCESS_FLAGS_STDIN_PIPE : G_SUBPROCESS_FLAGS_NONE));
  g_autoptr (GPtrArray) argv = g_ptr_array_new ();
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  Run run = { 0 };

  g_ptr_array_add (argv, (gpointer)g_getenv ("UG_CTL"));
  g_ptr_array_add (argv, (gpointer) "--store");
  g_ptr_array_add (argv, fixture->store);
  for (; *arguments != NULL; arguments++)
    g_ptr_array_add (argv, (gpointer)*arguments);
  g_ptr_array_add (argv, NULL);

  g_subprocess_launcher_setenv (launcher, "LC_ALL", "C", TRUE);
  g_subprocess_launcher_setenv (launcher, "XDG_DATA_HOME", fixture->folder, TRUE);
  g_subprocess_launcher_unsetenv (launcher, "DISPLAY");
  g_subprocess_launcher_unsetenv (launcher, "WAYLAND_DISPLAY");
  process = g_subprocess_launcher_spawnv (launcher, (const char *const *)argv->pdata, &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, input, NULL, &run.out, &run.err, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));
  run.status = g_subprocess_get_exit_status (process);

  return run;
}

Run
run_ctl (Fixture *fixture, const char *const *arguments)
{
  return run_ctl_with_input (fixture, NULL, arguments);
}

void
assert_done (const Run *run)
{
  g_assert_cmpstr (run->err, ==, "");
  g_assert_cmpint (run->status, ==, 0);
}

void
assert_says (const char *text, const char *piece)
{
  if (strstr (text, piece) == NULL)
    g_error ("“%s” does not say “%s”", text, piece);
}

char *
first_id (const Run *run)
{
  g_assert_cmpuint (strlen (run->out), >, 36);

  return g_strndup (run->out, 36);
}
