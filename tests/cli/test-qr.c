/* test-qr.c: the square on a printed version can be read by another program, and names the version.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ctl.h"

#include <string.h>

static gboolean
run_tool (const char *const *argv, char **out)
{
  g_autoptr (GError) error = NULL;
  int status = -1;

  g_spawn_sync (NULL, (char **)argv, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL,
                NULL, out, NULL, &status, &error);
  g_assert_no_error (error);

  return status == 0;
}

static gboolean
is_installed (const char *tool)
{
  g_autofree char *path = g_find_program_in_path (tool);

  return path != NULL;
}

static void
test_code_is_read (Fixture *fixture, gconstpointer data)
{
  g_autofree char *paper = in_folder (fixture, "paper.pdf");
  g_autofree char *stem = in_folder (fixture, "page");
  g_autofree char *picture = g_strconcat (stem, ".png", NULL);
  const char *const draw[] = { "pdftoppm", "-r", "300", "-png", "-singlefile", paper, stem, NULL };
  const char *const read[] = { "zbarimg", "--quiet", "--raw", picture, NULL };
  g_autofree char *drawn = NULL;
  g_autofree char *code = NULL;

  if (!is_installed ("pdftoppm") || !is_installed ("zbarimg"))
    {
      g_test_skip ("pdftoppm or zbarimg is not installed.");
      return;
    }

  {
    g_auto (Run) example = RUN (fixture, "example", "--lang", "ru");
    g_autofree char *id = first_id (&example);
    g_auto (Run) sealed = RUN (fixture, "seal", id);
    g_auto (Run) printed = RUN (fixture, "print", id, "--version", "1", "-o", paper);
    g_auto (GStrv) words = g_strsplit (g_strstrip (sealed.out), " ", -1);
    g_autofree char *wanted = NULL;

    assert_done (&printed);
    wanted = g_strdup_printf ("ugovor:%s/1#%s", id, words[2]);
    g_assert_true (run_tool (draw, &drawn));
    g_assert_true (run_tool (read, &code));
    g_assert_cmpstr (g_strstrip (code), ==, wanted);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/qr/code-is-read", test_code_is_read);

  return g_test_run ();
}
