/* test-kickoff.c: a whole kickoff in the real window, by names and keyboard, with a flat battery in
 * the middle, down to what stands on the paper.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-paper-reader.h"
#include "ug-walker.h"

#include <string.h>

#define CLIENT "Primer Bakery & Sons <Ltd>"
#define ABOUT "four shops and one oven"
#define DIRECTOR "Olga Sample"
#define DIRECTOR_ROLE "director"
#define DIRECTOR_PHONE "+7 000 000-00-01"
#define MANAGER "Glen Template"
#define MANAGER_ROLE "account manager"
#define FACT "Lease of the Forest Street shop"
#define FACT_VALUE "ends in spring, ask for the landlord"
#define SAID "On Saturday the till was down for an hour, and people left without bread."
#define GOAL "Nobody leaves without bread"
#define MEASURE "queues longer than ten people"
#define WISH "90 minutes"
#define REASON "saturday morning earns a third of the week"

/* What the bundled catalogue calls its things in each language. */
typedef struct
{
  const char *path;
  const char *language;
  const char *package;
  const char *response;
  const char *resolution;
  const char *wish_on_paper;
} Case;

static const Case cases[] = {
  { "/kickoff/en", "en", "Standard", "First response", "Resolution", "90 minutes" },
  { "/kickoff/ru", "ru", "Стандарт", "Первый ответ", "Решение", "90 минут" },
};

static void
fill_people (UgDriver *driver)
{
  g_autoptr (AtspiAccessible) page = ug_walker_begin_kickoff (driver, CLIENT);
  g_autoptr (AtspiAccessible) theirs = NULL;
  g_autoptr (AtspiAccessible) ours = NULL;
  g_autoptr (AtspiAccessible) fact = NULL;

  ug_walker_write (driver, page, "What they do", ABOUT);
  theirs = ug_walker_add_person (driver, page, UG_SIDE_THEIRS, DIRECTOR, DIRECTOR_ROLE);
  ug_walker_press (driver, theirs, "Details");
  ug_walker_write (driver, theirs, "Phone", DIRECTOR_PHONE);
  ours = ug_walker_add_person (driver, page, UG_SIDE_OURS, MANAGER, MANAGER_ROLE);
  fact = ug_walker_add_row (driver, page, "Told once, never asked again", "+ _Fact");
  ug_walker_write (driver, fact, "What", FACT);
  ug_walker_write (driver, fact, "What exactly", FACT_VALUE);
}

static AtspiAccessible *
next_step (UgDriver *driver, UgStep step)
{
  ug_driver_key (driver, "alt+Right");

  return ug_walker_wait_step (driver, step);
}

static void
fill_goals (UgDriver *driver)
{
  g_autoptr (AtspiAccessible) page = next_step (driver, UG_STEP_GOALS);

  ug_walker_write (driver, page, "What was said", SAID);
  ug_walker_press (driver, page, "+ _Goal");
  ug_walker_write (driver, page, "Goal", GOAL);
  ug_walker_write (driver, page, "We notice it by", MEASURE);
}

static void
choose_package (UgDriver *driver, const Case *self)
{
  g_autoptr (AtspiAccessible) page = next_step (driver, UG_STEP_PACKAGE);

  ug_walker_choose_package (driver, page, self->package);
}

static void
negotiate_times (UgDriver *driver, const Case *self)
{
  g_autoptr (AtspiAccessible) page = next_step (driver, UG_STEP_TIMES);
  g_autoptr (AtspiAccessible) response =
      ug_walker_find_row (driver, page, "Expectations", self->response);
  g_autoptr (AtspiAccessible) resolution =
      ug_walker_find_row (driver, page, "Expectations", self->resolution);
  g_autoptr (AtspiAccessible) reason = NULL;

  ug_walker_answer (driver, response, "Suits");
  ug_walker_answer (driver, resolution, "Need faster");
  ug_walker_write (driver, resolution, "You need", WISH);
  ug_walker_press (driver, resolution, "_Agree to it");

  /* The last thing before the battery dies is typed on the keyboard. */
  reason = ug_driver_find (driver, resolution, ATSPI_ROLE_TEXT, ug_driver_tr (driver, "Because"));
  ug_driver_click (driver, reason);
  ug_driver_type (driver, REASON);
  ug_driver_wait_text (driver, reason, REASON);
}

/* At most half a second of typing may be lost; so much is waited, and not a sign is asked for. */
static void
kill_and_return (UgDriver *driver, const Case *self)
{
  g_autoptr (AtspiAccessible) page = NULL;
  g_autoptr (AtspiAccessible) row = NULL;
  g_autoptr (AtspiAccessible) reason = NULL;
  g_autoptr (AtspiAccessible) focus = NULL;
  g_autofree char *name = NULL;

  g_usleep (G_USEC_PER_SEC / 2);
  ug_driver_kill (driver);

  ug_driver_start (driver, UG_PROGRAM, NULL);
  ug_walker_open_client (driver, CLIENT);
  page = ug_walker_wait_step (driver, UG_STEP_TIMES);
  row = ug_walker_find_row (driver, page, "Expectations", self->resolution);
  reason = ug_driver_find (driver, row, ATSPI_ROLE_TEXT, ug_driver_tr (driver, "Because"));
  ug_driver_wait_text (driver, reason, REASON);

  /* The same field as before, not only the same page. */
  ug_driver_settle (driver);
  focus = ug_driver_get_focus (driver);
  g_assert_nonnull (focus);
  name = atspi_accessible_get_name (focus, NULL);
  g_assert_cmpstr (name, ==, ug_driver_tr (driver, "Because"));
}

static void
accept_first (UgDriver *driver, UgStep step)
{
  g_autoptr (AtspiAccessible) page = next_step (driver, step);

  ug_walker_answer (driver, page, "Suits");
}

static void
finish (UgDriver *driver)
{
  g_autoptr (AtspiAccessible) page = NULL;

  accept_first (driver, UG_STEP_COMMUNICATION);
  accept_first (driver, UG_STEP_REPORTS);
  accept_first (driver, UG_STEP_QUALITY);
  page = ug_walker_wait_step (driver, UG_STEP_QUALITY);
  ug_walker_press (driver, page, "Share _Equally");
  g_clear_object (&page);
  page = next_step (driver, UG_STEP_AGREEMENT);
  ug_driver_find (driver, page, ATSPI_ROLE_LIST, ug_driver_tr (driver, "What we agreed"));
  ug_driver_settle (driver);
  ug_driver_picture (driver, "agreement");
  ug_driver_stop (driver);
}

static void
expect_on_paper (UgDriver *driver, const Case *self)
{
  const char *const entered[] = { CLIENT,         ABOUT,   DIRECTOR,      DIRECTOR_ROLE,
                                  DIRECTOR_PHONE, MANAGER, MANAGER_ROLE,  GOAL,
                                  MEASURE,        REASON,  self->package, self->wish_on_paper };
  g_autofree char *paper = ug_paper_read (driver, self->language);

  for (guint i = 0; i < G_N_ELEMENTS (entered); i++)
    if (strstr (paper, entered[i]) == NULL)
      {
        g_test_message ("not on the paper: “%s”", entered[i]);
        g_test_fail ();
      }
  if (g_test_failed ())
    g_test_message ("the paper says: %s", paper);
}

static void
test_kickoff (gconstpointer data)
{
  const Case *self = data;
  g_autofree char *name = g_strdup_printf ("kickoff-%s", self->language);
  g_autoptr (UgDriver) driver = ug_driver_new (name);

  ug_driver_set_language (driver, self->language);
  fill_people (driver);
  fill_goals (driver);
  choose_package (driver, self);
  negotiate_times (driver, self);
  kill_and_return (driver, self);
  finish (driver);
  expect_on_paper (driver, self);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add_data_func (cases[i].path, &cases[i], test_kickoff);

  return g_test_run ();
}
