/* test-conversation.c: a whole interview in the real window: what was said becomes goals, promises
 * are linked to them, and the picture of it stands on the paper.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-paper-reader.h"
#include "ug-walker.h"

#include <string.h>

#define CLIENT "Example Dairy"
#define DIRECTOR "Ivan Sample"
#define MANAGER "Nina Template"
#define STRATEGIC "Three more shops without another driver"
#define COUNTED "lorries that wait at the gate"
#define FIRST_QUESTION "Tell us about the last time work stopped. What happened next?"
#define OPINION "I think the gate is the problem."
#define SAID STEP "."
#define STEP "Last Friday two lorries waited 40 minutes at the gate"
#define PROMISE "Work has stopped: First response"

static void
begin (UgDriver *driver)
{
  g_autoptr (AtspiAccessible) people = ug_walker_begin_kickoff (driver, CLIENT);
  g_autoptr (AtspiAccessible) director =
      ug_walker_add_person (driver, people, UG_SIDE_THEIRS, DIRECTOR, "director");
  g_autoptr (AtspiAccessible) manager =
      ug_walker_add_person (driver, people, UG_SIDE_OURS, MANAGER, "manager");
  g_autoptr (AtspiAccessible) packages = ug_walker_open_step (driver, UG_STEP_PACKAGE);

  ug_walker_choose_package (driver, packages, "Standard");
}

/* What is passed over may come back, but not at once. */
static void
skip (UgDriver *driver, AtspiAccessible *page)
{
  g_autoptr (AtspiAccessible) asked =
      ug_driver_find (driver, page, ATSPI_ROLE_LABEL, FIRST_QUESTION);

  ug_walker_press (driver, page, "_Skip");
  ug_driver_wait_gone (driver, ATSPI_ROLE_LABEL, FIRST_QUESTION);
}

/* A figure is offered as measured; an opinion is asked for the last time it happened. */
static void
answer (UgDriver *driver, AtspiAccessible *page)
{
  g_autoptr (AtspiAccessible) follow_up = NULL;

  ug_walker_write (driver, page, "What was said", OPINION);
  follow_up =
      ug_driver_find (driver, page, ATSPI_ROLE_LABEL, "What happened that makes you say so?");
  ug_walker_press (driver, page, "_Next Question");
  ug_driver_settle (driver);
  ug_walker_write (driver, page, "What was said", SAID);
  ug_walker_press (driver, page, "Take: It was measured");
}

/* The phrase becomes a step; a promise serves it, and it serves something larger. */
static void
climb (UgDriver *driver, AtspiAccessible *page)
{
  g_autoptr (AtspiAccessible) tick = NULL;

  ug_walker_press (driver, page, "+ Make This a _Goal");
  ug_driver_settle (driver);
  ug_walker_press (driver, page, "Operational");
  ug_walker_press (driver, page, "Link Promises");
  tick = ug_driver_find (driver, page, ATSPI_ROLE_CHECK_BOX, PROMISE);
  ug_driver_click (driver, tick);
  ug_driver_picture (driver, "links");
  ug_walker_press (driver, page, "Back to the _Conversation");
  ug_walker_press (driver, page, "_Why Does That Matter to You?");
  ug_driver_settle (driver);
  ug_walker_write (driver, page, "Goal", STRATEGIC);
  ug_walker_write (driver, page, "We notice it by", COUNTED);
  ug_walker_write (driver, page, "From", "9");
  ug_walker_write (driver, page, "To", "12");
}

static gboolean
names_tree (UgDriver *driver, gpointer data)
{
  g_autoptr (AtspiAccessible) node =
      ug_driver_seek (driver, NULL, ATSPI_ROLE_PUSH_BUTTON,
                      "Strategic goal: " STRATEGIC ". 9 → 12. 1 goal serves it.");

  return node != NULL;
}

static void
expect_on_paper (UgDriver *driver)
{
  const char *const wanted[] = { STRATEGIC, STEP, COUNTED, "What leads to what", PROMISE };
  g_autofree char *paper = ug_paper_read (driver, "en");
  const char *picture = strstr (paper, "What leads to what");

  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    if (strstr (paper, wanted[i]) == NULL)
      ug_driver_give_up (driver, "not on the paper: “%s”: %s", wanted[i], paper);

  /* The picture itself, and not only what is written above it. */
  g_assert_nonnull (strstr (picture, STRATEGIC));
  g_assert_nonnull (strstr (picture, STEP));
}

static void
test_conversation (void)
{
  g_autoptr (UgDriver) driver = ug_driver_new ("conversation");
  g_autoptr (AtspiAccessible) page = NULL;

  ug_driver_set_language (driver, "en");
  begin (driver);
  page = ug_walker_open_step (driver, UG_STEP_GOALS);
  skip (driver, page);
  answer (driver, page);
  climb (driver, page);
  if (!ug_driver_wait (driver, names_tree, NULL))
    ug_driver_give_up (driver, "the picture does not say what serves what");
  ug_driver_picture (driver, "goals");
  ug_driver_stop (driver);
  expect_on_paper (driver);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/conversation", test_conversation);

  return g_test_run ();
}
