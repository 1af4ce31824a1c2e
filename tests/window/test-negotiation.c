/* test-negotiation.c: one time is negotiated through three counter-offers to a parked point, and
 * the whole way is still there after a crash, and on the paper.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-paper-reader.h"
#include "ug-walker.h"

#include <string.h>

#define CLIENT "Example Dairy"
#define DIRECTOR "Ivan Sample"
#define MANAGER "Nina Template"
#define UNTIL "2027-01-15"

/* Each round is a wish of the client with its reason, and what we offer in return. */
static const struct
{
  const char *wish;
  const char *reason;
  const char *offer;
} rounds[] = {
  { "61 minutes", "milk turns sour", "181 minutes" },
  { "71 minutes", "two hours are a lorry", "151 minutes" },
  { "81 minutes", "the lorry waits", "121 minutes" },
};

static void
begin (UgDriver *driver)
{
  g_autoptr (AtspiAccessible) page = ug_walker_begin_kickoff (driver, CLIENT);
  g_autoptr (AtspiAccessible) theirs =
      ug_walker_add_person (driver, page, UG_SIDE_THEIRS, DIRECTOR, "director");
  g_autoptr (AtspiAccessible) ours =
      ug_walker_add_person (driver, page, UG_SIDE_OURS, MANAGER, "manager");
  g_autoptr (AtspiAccessible) packages = ug_walker_open_step (driver, UG_STEP_PACKAGE);

  ug_walker_choose_package (driver, packages, "Standard");
}

static void
park (UgDriver *driver, AtspiAccessible *row)
{
  g_autoptr (AtspiAccessible) owner = NULL;

  ug_walker_answer (driver, row, "Park");
  ug_walker_write (driver, row, "Until", UNTIL);
  owner = ug_driver_find (driver, row, ATSPI_ROLE_COMBO_BOX,
                          ug_driver_tr (driver, "Will be settled by"));
  ug_driver_click (driver, owner);
  ug_driver_key (driver, "Down");
  ug_driver_key (driver, "Return");
  ug_driver_settle (driver);

  /* It becomes a step once the keyboard is elsewhere: past the date, its calendar and the row. */
  for (guint i = 0; i < 4; i++)
    ug_driver_key (driver, "Tab");
  ug_driver_settle (driver);
}

static void
negotiate (UgDriver *driver)
{
  g_autoptr (AtspiAccessible) page = ug_walker_open_step (driver, UG_STEP_TIMES);
  g_autoptr (AtspiAccessible) row = ug_walker_find_row (driver, page, "Expectations", "Resolution");

  for (guint i = 0; i < G_N_ELEMENTS (rounds); i++)
    {
      ug_walker_answer (driver, row, "Need faster");
      ug_walker_write (driver, row, "You need", rounds[i].wish);
      ug_walker_write (driver, row, "Because", rounds[i].reason);
      ug_walker_press (driver, row, "Another _Offer");
      ug_walker_write (driver, row, "We offer now", rounds[i].offer);
    }
  park (driver, row);
  ug_driver_picture (driver, "negotiation");
}

static gboolean
collect_cb (AtspiAccessible *accessible, guint depth, gpointer data)
{
  g_autofree char *name = atspi_accessible_get_name (accessible, NULL);

  g_string_append_printf (data, "%s\n", name != NULL ? name : "");

  return TRUE;
}

static void
expect_all (const char *where, const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (rounds); i++)
    if (strstr (text, rounds[i].wish) == NULL || strstr (text, rounds[i].reason) == NULL
        || strstr (text, rounds[i].offer) == NULL)
      {
        g_test_message ("%s: round %u is missing in: %s", where, i, text);
        g_test_fail ();
      }
}

static void
expect_thread (UgDriver *driver)
{
  g_autoptr (AtspiAccessible) page = NULL;
  g_autoptr (AtspiAccessible) thread = NULL;
  g_autoptr (GString) seen = g_string_new (NULL);

  ug_walker_wait_saved (driver);
  ug_driver_kill (driver);
  ug_driver_start (driver, UG_PROGRAM, NULL);
  ug_walker_open_client (driver, CLIENT);
  page = ug_walker_wait_step (driver, UG_STEP_TIMES);
  thread = ug_driver_find (driver, page, UG_ANY_ROLE, ug_driver_tr (driver, "How it came to this"));
  ug_driver_settle (driver);
  ug_driver_walk (driver, collect_cb, seen);
  expect_all ("window", seen->str);
  g_assert_nonnull (strstr (seen->str, "to be settled by " DIRECTOR));
  ug_driver_stop (driver);
}

static void
test_negotiation (void)
{
  g_autoptr (UgDriver) driver = ug_driver_new ("negotiation");
  g_autofree char *paper = NULL;

  ug_driver_set_language (driver, "en");
  begin (driver);
  negotiate (driver);
  expect_thread (driver);

  paper = ug_paper_read (driver, "en");
  expect_all ("paper", paper);
  g_assert_nonnull (strstr (paper, "will settle it by 15 January 2027"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/negotiation", test_negotiation);

  return g_test_run ();
}
