/* test-meeting.c: while the client looks at the screen, nothing private and nobody else is on it.
 *
 * The store holds fifty other clients, and a private remark wherever there is room for one; all of
 * them carry a word that must then not be found in anything the program tells of its windows.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-walker.h"

#include <string.h>

#define N_OTHERS 50
#define OTHER "Quillon"
#define PRIVATE "Whisper"

static const char other_client[] =
    "{\"format\": \"ugovor\", \"version\": 1, \"kind\": \"agreement\","
    " \"client\": {\"id\": \"other-%1$u\", \"name\": \"" OTHER " %1$u\","
    "  \"people\": [{\"id\": \"person-%1$u\", \"name\": \"Paula " OTHER " %1$u\"}],"
    "  \"facts\": [{\"id\": \"fact-%1$u\", \"title\": \"" OTHER " %1$u warranty\","
    "   \"due\": \"2026-12-01\"}],"
    "  \"agreements\": [{\"id\": \"agreement-%1$u\", \"title\": \"With " OTHER " %1$u\"}]}}";

static void
import_others (UgDriver *driver)
{
  for (guint i = 0; i < N_OTHERS; i++)
    {
      g_autofree char *path = g_strdup_printf ("%s/other.json", ug_driver_get_home (driver));
      g_autofree char *text = g_strdup_printf (other_client, i);

      g_assert_true (g_file_set_contents (path, text, -1, NULL));
      ug_driver_run_tool (driver, NULL, UG_TOOL, "import", path, NULL);
    }
}

static gboolean
tells (UgDriver *driver, const char *word)
{
  g_autofree char *tree = ug_driver_dump (driver);

  return strstr (tree, word) != NULL;
}

static void
expect_silence (UgDriver *driver, const char *where)
{
  g_autofree char *tree = NULL;
  g_autofree char *titles = NULL;

  ug_driver_settle (driver);
  tree = ug_driver_dump (driver);
  ug_driver_run_tool (driver, &titles, "xwininfo", "-root", "-tree", NULL);
  if (strstr (tree, OTHER) != NULL || strstr (tree, PRIVATE) != NULL
      || strstr (titles, OTHER) != NULL || strstr (titles, PRIVATE) != NULL)
    ug_driver_give_up (driver, "%s: something private is told in a meeting", where);
}

static void
walk_all_steps (UgDriver *driver)
{
  for (UgStep step = 0; step < UG_N_STEPS; step++)
    {
      g_autoptr (AtspiAccessible) page = ug_walker_open_step (driver, step);

      expect_silence (driver, ug_step_get_nick (step));
    }
}

static void
test_meeting (void)
{
  g_autoptr (UgDriver) driver = ug_driver_new ("meeting");
  g_autoptr (AtspiAccessible) page = NULL;

  import_others (driver);
  ug_driver_run_tool (driver, NULL, UG_TOOL, "catalogue", "import",
                      UG_SOURCE_DIR "/meeting-catalogue.json", NULL);
  ug_driver_run_tool (driver, NULL, UG_TOOL, "import", UG_SOURCE_DIR "/meeting-client.json", NULL);
  ug_driver_start (driver, UG_PROGRAM, NULL);
  ug_walker_open_client (driver, "Placeholder Bakery");

  /* The test must be able to fail: before the meeting the remarks are there. */
  page = ug_walker_open_step (driver, UG_STEP_PEOPLE);
  ug_driver_settle (driver);
  g_assert_true (tells (driver, PRIVATE));

  ug_driver_key (driver, "F5");
  ug_driver_find (driver, NULL, ATSPI_ROLE_PUSH_BUTTON, ug_driver_tr (driver, "● Meeting mode"));
  walk_all_steps (driver);
  ug_driver_picture (driver, "mode");

  /* Leaving is a deliberate act: asked for, refused, asked for again. */
  ug_driver_key (driver, "F5");
  ug_walker_press (driver, NULL, "_Stay");
  ug_driver_wait_gone (driver, ATSPI_ROLE_DIALOG, ug_driver_tr (driver, "Leave Meeting Mode?"));
  expect_silence (driver, "still in the meeting");
  ug_driver_key (driver, "F5");
  ug_walker_press (driver, NULL, "_Leave");
  ug_driver_find (driver, NULL, ATSPI_ROLE_PUSH_BUTTON, ug_driver_tr (driver, "Meeting Mode"));
  ug_driver_stop (driver);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/meeting", test_meeting);

  return g_test_run ();
}
