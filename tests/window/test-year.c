/* test-year.c: a year of one client in the real window: the kickoff is sealed, the service is
 * judged, what was judged badly is amended and sealed again, and every paper is printed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-paper-reader.h"
#include "ug-walker.h"

#include <string.h>

#define CLIENT "Example Dairy"
#define DIRECTOR "Ivan Sample"
#define MANAGER "Nina Template"
#define GOAL "Milk never waits for a lorry"

static void
hold_kickoff (UgDriver *driver)
{
  g_autoptr (AtspiAccessible) people = ug_walker_begin_kickoff (driver, CLIENT);
  g_autoptr (AtspiAccessible) director =
      ug_walker_add_person (driver, people, UG_SIDE_THEIRS, DIRECTOR, "director");
  g_autoptr (AtspiAccessible) manager =
      ug_walker_add_person (driver, people, UG_SIDE_OURS, MANAGER, "manager");
  g_autoptr (AtspiAccessible) goals = ug_walker_open_step (driver, UG_STEP_GOALS);
  g_autoptr (AtspiAccessible) packages = NULL;
  g_autoptr (AtspiAccessible) times = NULL;
  g_autoptr (AtspiAccessible) quality = NULL;
  g_autoptr (AtspiAccessible) resolution = NULL;

  ug_walker_press (driver, goals, "+ _Goal");
  ug_walker_write (driver, goals, "Goal", GOAL);
  packages = ug_walker_open_step (driver, UG_STEP_PACKAGE);
  ug_walker_choose_package (driver, packages, "Standard");
  times = ug_walker_open_step (driver, UG_STEP_TIMES);
  resolution = ug_walker_find_row (driver, times, "Expectations", "Resolution");
  ug_walker_answer (driver, resolution, "Suits");
  quality = ug_walker_open_step (driver, UG_STEP_QUALITY);
  ug_walker_press (driver, quality, "Share _Equally");
}

static void
sign (UgDriver *driver, const char *name, const char *role)
{
  g_autofree char *person = g_strdup_printf ("%s, %s", name, role);
  g_autofree char *button = g_strdup_printf (ug_driver_tr (driver, "%s: sign"), person);
  g_autoptr (AtspiAccessible) tab = NULL;

  ug_driver_press (driver, NULL, ATSPI_ROLE_PUSH_BUTTON, button);
  tab = ug_driver_find (driver, NULL, ATSPI_ROLE_PAGE_TAB, ug_driver_tr (driver, "Type the Name"));
  ug_driver_click (driver, tab);
  ug_walker_write (driver, NULL, "First and last name", name);
  ug_walker_press (driver, NULL, "I _Agree and Sign");
}

static void
seal (UgDriver *driver, guint number)
{
  g_autoptr (AtspiAccessible) agreement = ug_walker_open_step (driver, UG_STEP_AGREEMENT);
  g_autofree char *seal = g_strdup_printf (ug_driver_tr (driver, "_Seal Version %u"), number);

  ug_walker_press (driver, agreement, "_Seal…");
  sign (driver, DIRECTOR, "director");
  sign (driver, MANAGER, "manager");
  ug_driver_picture (driver, "year-signing");
  ug_walker_press (driver, NULL, seal);
  ug_driver_settle (driver);
  ug_driver_picture (driver, "year-sealed");
  ug_walker_press (driver, NULL, "_Show the Paper");
}

/* In the order of the list, each with what only it says. */
static const struct
{
  const char *title;
  const char *says;
} papers[] = {
  { "Full agreement", "Version 1" },
  { "One-page summary", GOAL },
  { "Emergency card", "Emergency" },
  { "Amendment", "Amendment" },
  { "Agreement with changes marked", "Version 1" },
  { "Review record", "Review" },
  { "Feedback slip", "How likely" },
};

static gboolean
is_written (UgDriver *driver, gpointer path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
expect_paper (UgDriver *driver, guint i)
{
  g_autofree char *name = g_strdup_printf ("%s, %s.pdf", CLIENT, papers[i].title);
  g_autofree char *path = g_build_filename (ug_driver_get_home (driver), "Ugovor", name, NULL);
  g_autofree char *text = NULL;

  if (!ug_driver_wait (driver, is_written, path))
    ug_driver_give_up (driver, "the paper “%s” is not written", papers[i].title);
  text = ug_paper_read_file (driver, path);
  if (strstr (text, papers[i].says) == NULL)
    ug_driver_give_up (driver, "“%s” does not say “%s”: %s", papers[i].title, papers[i].says, text);
}

/* In a meeting a paper is saved without a question, where all papers go. */
static void
print_all (UgDriver *driver)
{
  g_autoptr (AtspiAccessible) sign = NULL;
  g_autoptr (AtspiAccessible) page = NULL;

  ug_driver_settle (driver);
  ug_driver_key (driver, "F5");
  sign = ug_walker_find_button (driver, NULL, "● Meeting mode");
  ug_driver_settle (driver);
  page = ug_walker_wait_step (driver, UG_STEP_AGREEMENT);
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      if (i > 0)
        {
          g_autoptr (AtspiAccessible) chooser =
              ug_driver_find (driver, page, ATSPI_ROLE_COMBO_BOX, ug_driver_tr (driver, "Paper"));

          ug_driver_click (driver, chooser);
          ug_driver_key (driver, "Down");
          ug_driver_key (driver, "Return");
          ug_driver_settle (driver);
        }
      ug_walker_press (driver, page, "_PDF…");
      expect_paper (driver, i);
    }
}

static void
test_year (void)
{
  g_autoptr (UgDriver) driver = ug_driver_new ("year");

  ug_driver_set_language (driver, "en");
  hold_kickoff (driver);
  seal (driver, 1);
  print_all (driver);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/year/kickoff-to-amendment", test_year);

  return g_test_run ();
}
