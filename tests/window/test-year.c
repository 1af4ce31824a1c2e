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
#define DIRECTOR_ROLE "director"
#define MANAGER "Nina Template"
#define MANAGER_ROLE "manager"
#define GOAL "Milk never waits for a lorry"
#define GOAL_NOW "two lorries a month"
#define CAUSE "the duty phone lay in a drawer"
#define SITUATION "a night without power"
#define ACTION "Hang the duty phone at the gate"

/* What the bundled catalogue and the papers say in each language. */
typedef struct
{
  const char *path;
  const char *language;
  const char *package;
  const char *resolution;
  const char *offered;
  const char *wished;
  const char *judged;
  const char *factor;
  const char *first;
  const char *second;
  const char *recommend;
} Case;

static const Case cases[] = {
  { "/year/en", "en", "Standard", "Resolution", "15 minutes around the clock",
    "5 minutes around the clock", "Work has stopped: we answer within 15 minutes around the clock.",
    "Keeps promises and dates", "Version 1", "Version 2", "How likely are you to recommend us?" },
  { "/year/ru", "ru", "Стандарт", "Решение", "15 минут круглосуточно", "5 минут круглосуточно",
    "Работа стоит: отвечаем за 15 минут круглосуточно.", "Держит слово и сроки", "Редакция 1",
    "Редакция 2", "Насколько вероятно, что вы нас порекомендуете?" },
};

static void
hold_kickoff (UgDriver *driver, const Case *self)
{
  g_autoptr (AtspiAccessible) people = ug_walker_begin_kickoff (driver, CLIENT);
  g_autoptr (AtspiAccessible) director =
      ug_walker_add_person (driver, people, UG_SIDE_THEIRS, DIRECTOR, DIRECTOR_ROLE);
  g_autoptr (AtspiAccessible) manager =
      ug_walker_add_person (driver, people, UG_SIDE_OURS, MANAGER, MANAGER_ROLE);
  g_autoptr (AtspiAccessible) goals = ug_walker_open_step (driver, UG_STEP_GOALS);
  g_autoptr (AtspiAccessible) packages = NULL;
  g_autoptr (AtspiAccessible) times = NULL;
  g_autoptr (AtspiAccessible) quality = NULL;
  g_autoptr (AtspiAccessible) resolution = NULL;

  ug_walker_press (driver, goals, "+ _Goal");
  ug_walker_write (driver, goals, "Goal", GOAL);
  packages = ug_walker_open_step (driver, UG_STEP_PACKAGE);
  ug_walker_choose_package (driver, packages, self->package);
  times = ug_walker_open_step (driver, UG_STEP_TIMES);
  resolution = ug_walker_find_row (driver, times, "Expectations", self->resolution);
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

  ug_walker_press (driver, agreement, "S_eal…");
  sign (driver, DIRECTOR, DIRECTOR_ROLE);
  sign (driver, MANAGER, MANAGER_ROLE);
  ug_driver_picture (driver, "signing");
  ug_walker_press (driver, NULL, seal);
  ug_driver_settle (driver);
  ug_driver_picture (driver, "sealed");
  ug_walker_press (driver, NULL, "_Show the Paper");
}

#define MOST_SAYINGS 8

/* In the order of the list. */
static const char *const papers[] = {
  "Full agreement",
  "One-page summary",
  "Emergency card",
  "Amendment",
  "Agreement with changes marked",
  "Review record",
  "Feedback slip",
};

/* What only this paper says. */
static void
list_sayings (const Case *self, guint paper, const char *sayings[MOST_SAYINGS])
{
  const char *const all[G_N_ELEMENTS (papers)][MOST_SAYINGS] = {
    { self->second, GOAL, self->wished },
    { self->second, GOAL },
    { MANAGER },
    { self->offered, self->wished, DIRECTOR, CAUSE },
    { self->second, self->wished },
    { self->judged, CAUSE, GOAL_NOW, SITUATION, ACTION, DIRECTOR, self->factor },
    { self->factor, self->recommend },
  };

  memcpy (sayings, all[paper], sizeof all[paper]);
}

static gboolean
is_written (UgDriver *driver, gpointer path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
expect_paper (UgDriver *driver, const Case *self, guint i)
{
  g_autofree char *name = g_strdup_printf ("%s, %s.pdf", CLIENT, ug_driver_tr (driver, papers[i]));
  g_autofree char *path = g_build_filename (ug_driver_get_home (driver), "Ugovor", name, NULL);
  g_autofree char *text = NULL;
  const char *sayings[MOST_SAYINGS];

  if (!ug_driver_wait (driver, is_written, path))
    ug_driver_give_up (driver, "the paper “%s” is not written", papers[i]);
  text = ug_paper_read_file (driver, path);
  list_sayings (self, i, sayings);
  for (guint k = 0; k < MOST_SAYINGS && sayings[k] != NULL; k++)
    if (strstr (text, sayings[k]) == NULL)
      {
        g_test_message ("“%s” does not say “%s”: %s", papers[i], sayings[k], text);
        g_test_fail ();
      }
}

/* In a meeting a paper is saved without a question, where all papers go. */
static void
print_all (UgDriver *driver, const Case *self)
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
      expect_paper (driver, self, i);
    }
}

static AtspiAccessible *
open_from_agreement (UgDriver *driver, const char *button, const char *window)
{
  g_autoptr (AtspiAccessible) page = ug_walker_open_step (driver, UG_STEP_AGREEMENT);

  ug_walker_press (driver, page, button);

  return ug_driver_find (driver, NULL, ATSPI_ROLE_FRAME, ug_driver_tr (driver, window));
}

static void
go_to (UgDriver *driver, AtspiAccessible *window, const char *topic)
{
  g_autoptr (AtspiAccessible) row =
      ug_walker_find_row (driver, window, "Topics", ug_driver_tr (driver, topic));

  ug_driver_click (driver, row);
  ug_driver_settle (driver);
}

/* The first response came late: it was not kept, and the director wants it faster. */
static void
review (UgDriver *driver, const Case *self)
{
  g_autoptr (AtspiAccessible) window = open_from_agreement (driver, "_Review…", "Review");
  g_autoptr (AtspiAccessible) director = NULL;
  g_autoptr (AtspiAccessible) promise = NULL;
  g_autoptr (AtspiAccessible) action = NULL;

  director = ug_driver_find (driver, window, ATSPI_ROLE_CHECK_BOX, DIRECTOR);
  ug_driver_click (driver, director);
  go_to (driver, window, "Goals");
  ug_walker_press (driver, window, "On the way");
  ug_walker_write (driver, window, "Where it stands now", GOAL_NOW);
  go_to (driver, window, "Promises");
  promise = ug_walker_find_row (driver, window, "Times", self->judged);
  ug_walker_press (driver, promise, "Not kept");
  ug_walker_write (driver, promise, "Cause", CAUSE);
  ug_walker_press (driver, promise, "Change it");
  ug_walker_write (driver, promise, "Change to", self->wished);
  ug_driver_picture (driver, "review");
  go_to (driver, window, "What happened");
  ug_walker_write (driver, window, "Unusual situations", SITUATION);
  go_to (driver, window, "Actions");
  action = ug_walker_add_row (driver, window, "New actions", "+ _Action");
  ug_walker_write (driver, action, "What is done", ACTION);
  ug_walker_press (driver, window, "_Carry Changes into the Draft");
  ug_driver_settle (driver);
  ug_driver_picture (driver, "review-actions");
  ug_walker_press (driver, window, "Finish");
  ug_driver_wait_gone (driver, ATSPI_ROLE_LIST, ug_driver_tr (driver, "Topics"));
}

/* The director answers alone: five for what was scored, which is then asked about. */
static void
give_feedback (UgDriver *driver, const Case *self)
{
  g_autoptr (AtspiAccessible) window = open_from_agreement (driver, "_Feedback…", "Feedback");
  g_autofree char *turn =
      g_strdup_printf ("%s: %s", ug_driver_tr (driver, "Your Turn…"), DIRECTOR ", " DIRECTOR_ROLE);
  g_autofree char *scored =
      g_strdup_printf ("%s: %s", ug_driver_tr (driver, "Score"), self->factor);
  g_autoptr (AtspiAccessible) score = NULL;
  g_autoptr (AtspiAccessible) thanks = NULL;
  g_autoptr (AtspiAccessible) result = NULL;

  ug_driver_press (driver, window, ATSPI_ROLE_PUSH_BUTTON, turn);
  score = ug_driver_find (driver, window, UG_ANY_ROLE, scored);
  ug_driver_press (driver, score, ATSPI_ROLE_PUSH_BUTTON, "5");
  ug_driver_picture (driver, "turn");
  ug_walker_press (driver, window, "I Am _Done");
  thanks = ug_driver_find (driver, window, ATSPI_ROLE_LABEL, ug_driver_tr (driver, "Thank You"));
  ug_walker_press (driver, window, "_Go On, I Am the Manager");
  result = ug_driver_find (driver, window, ATSPI_ROLE_LIST, ug_driver_tr (driver, "Factors"));
  ug_driver_picture (driver, "feedback");
  ug_driver_key (driver, "Escape");
  ug_driver_wait_gone (driver, ATSPI_ROLE_LIST, ug_driver_tr (driver, "Factors"));
}

static gboolean
collect_cb (AtspiAccessible *accessible, guint depth, gpointer data)
{
  g_autofree char *name = atspi_accessible_get_name (accessible, NULL);

  g_string_append_printf (data, "%s\n", name != NULL ? name : "");

  return TRUE;
}

/* The timeline tells all of it. */
static void
look_back (UgDriver *driver, const Case *self)
{
  const char *const told[] = { self->first, self->second, ug_driver_tr (driver, "Review"),
                               ug_driver_tr (driver, "Feedback") };
  g_autoptr (AtspiAccessible) page = ug_walker_open_step (driver, UG_STEP_AGREEMENT);
  g_autoptr (AtspiAccessible) events = NULL;
  g_autoptr (GString) seen = g_string_new (NULL);

  ug_walker_press (driver, page, "_Timeline…");
  events = ug_driver_find (driver, NULL, ATSPI_ROLE_LIST, ug_driver_tr (driver, "Timeline"));
  ug_driver_settle (driver);
  ug_driver_picture (driver, "timeline");
  ug_driver_walk (driver, collect_cb, seen);
  for (guint i = 0; i < G_N_ELEMENTS (told); i++)
    if (strstr (seen->str, told[i]) == NULL)
      ug_driver_give_up (driver, "the timeline does not tell of “%s”", told[i]);
  ug_driver_key (driver, "Escape");
  ug_driver_settle (driver);
}

static void
test_year (gconstpointer data)
{
  const Case *self = data;
  g_autofree char *name = g_strdup_printf ("year-%s", self->language);
  g_autoptr (UgDriver) driver = ug_driver_new (name);

  ug_driver_set_language (driver, self->language);
  hold_kickoff (driver, self);
  seal (driver, 1);
  review (driver, self);
  give_feedback (driver, self);
  seal (driver, 2);
  look_back (driver, self);
  print_all (driver, self);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add_data_func (cases[i].path, &cases[i], test_year);

  return g_test_run ();
}
