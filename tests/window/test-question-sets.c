/* test-question-sets.c: the interview in a second language beside the first.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-walker.h"

#include <string.h>

typedef struct
{
  const char *path;
  const char *language;
  const char *other_set;
  const char *other_question;
} Case;

static const Case cases[] = {
  { "/question-sets/en", "en", "Беседа о целях, по-русски",
    "Расскажите про последний раз, когда работа встала. Что было дальше?" },
  { "/question-sets/ru", "ru", "The interview, in English",
    "Tell us about the last time work stopped. What happened next?" },
};

static guint
count (const char *text, const char *part)
{
  guint found = 0;

  for (const char *at = strstr (text, part); at != NULL; at = strstr (at + 1, part))
    found++;

  return found;
}

static char *
export_questions (UgDriver *driver)
{
  char *text = NULL;

  ug_driver_run_tool (driver, &text, UG_TOOL, "questions", "export", "-", NULL);

  return text;
}

static void
take (UgDriver *driver, const Case *self)
{
  g_autoptr (AtspiAccessible) begin = NULL;
  g_autoptr (AtspiAccessible) row = NULL;
  g_autoptr (AtspiAccessible) question = NULL;

  ug_driver_start (driver, UG_PROGRAM, NULL);
  begin = ug_walker_find_button (driver, NULL, "_Begin a Kickoff");
  ug_driver_settle (driver);
  ug_driver_key (driver, "ctrl+k");
  ug_driver_press (driver, NULL, ATSPI_ROLE_PAGE_TAB, ug_driver_tr (driver, "Interview"));
  row = ug_driver_find (driver, NULL, ATSPI_ROLE_LIST_ITEM, self->other_set);

  ug_walker_press (driver, row, "_Take");
  question = ug_driver_find (driver, NULL, UG_ANY_ROLE, self->other_question);
}

static void
leave (UgDriver *driver)
{
  /* The first takes away what was just said. */
  ug_driver_key (driver, "Escape");
  ug_driver_settle (driver);
  ug_driver_key (driver, "Escape");
  ug_driver_wait_gone (driver, ATSPI_ROLE_PAGE_TAB, ug_driver_tr (driver, "Packages"));
  ug_driver_stop (driver);
}

static void
test_second_language (gconstpointer data)
{
  const Case *self = data;
  g_autoptr (UgDriver) driver = ug_driver_new ("question-sets");
  g_autofree char *once = NULL;
  g_autofree char *twice = NULL;

  ug_driver_set_language (driver, self->language);
  take (driver, self);
  ug_driver_picture (driver, self->language);
  leave (driver);
  once = export_questions (driver);
  g_assert_cmpuint (count (once, "\"language\": \"en\""), ==, 38);
  g_assert_cmpuint (count (once, "\"language\": \"ru\""), ==, 38);

  take (driver, self);
  leave (driver);
  twice = export_questions (driver);
  g_assert_cmpstr (twice, ==, once);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add_data_func (cases[i].path, &cases[i], test_second_language);

  return g_test_run ();
}
