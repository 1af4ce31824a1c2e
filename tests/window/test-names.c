/* test-names.c: on every page, in both languages, everything has a name a person can use.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-names.h"
#include "ug-walker.h"

typedef struct
{
  const char *path;
  const char *language;
  const char *client;
} Case;

static const Case cases[] = {
  { "/names/en", "en", "Daisy" },
  { "/names/ru", "ru", "Ромашка" },
};

/* The search button of libadwaita's preferences window, which has a tooltip only. */
#define NOT_OURS "push button “GtkImage” is called by its class"

static void
expect_good_names (UgDriver *driver, const char *where)
{
  g_autoptr (GPtrArray) poor = NULL;
  guint n_ours = 0;

  ug_driver_settle (driver);
  poor = ug_names_list_poor (driver);
  for (guint i = 0; i < poor->len; i++)
    if (!g_str_equal (g_ptr_array_index (poor, i), NOT_OURS))
      {
        g_test_message ("%s: %s", where, (char *)g_ptr_array_index (poor, i));
        n_ours++;
      }
  if (n_ours > 0)
    g_test_fail_printf ("%u poor names: %s", n_ours, where);
}

static void
expect_good_pages (UgDriver *driver, const char *list, const char *where)
{
  g_autoptr (AtspiAccessible) rows =
      ug_driver_find (driver, NULL, ATSPI_ROLE_LIST, ug_driver_tr (driver, list));
  const int n = atspi_accessible_get_child_count (rows, NULL);

  for (int i = 0; i < n; i++)
    {
      g_autoptr (AtspiAccessible) row = atspi_accessible_get_child_at_index (rows, i, NULL);

      ug_driver_click (driver, row);
      expect_good_names (driver, where);
    }
}

static void
open_catalogue (UgDriver *driver)
{
  g_autoptr (AtspiAccessible) tab = NULL;

  ug_driver_key (driver, "ctrl+k");
  tab = ug_driver_find (driver, NULL, ATSPI_ROLE_PAGE_TAB, ug_driver_tr (driver, "Packages"));
}

/* The windows of the year, each opened from the agreement. */
static void
expect_good_windows (UgDriver *driver)
{
  static const struct
  {
    const char *button;
    const char *list; /* whose rows lead to its pages */
    const char *where;
  } windows[] = {
    { "_Review…", "Topics", "review" },
    { "_Feedback…", NULL, "feedback" },
    { "_Timeline…", NULL, "timeline" },
    { "S_eal…", NULL, "sealing" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (windows); i++)
    {
      g_autoptr (AtspiAccessible) page = ug_walker_wait_step (driver, UG_STEP_AGREEMENT);

      ug_walker_press (driver, page, windows[i].button);
      expect_good_names (driver, windows[i].where);
      if (windows[i].list != NULL)
        expect_good_pages (driver, windows[i].list, windows[i].where);
      ug_driver_key (driver, "Escape");
      ug_driver_settle (driver);
    }
}

static void
test_names (gconstpointer data)
{
  const Case *self = data;
  g_autoptr (UgDriver) driver = ug_driver_new ("names");

  ug_driver_set_language (driver, self->language);
  ug_driver_start (driver, UG_PROGRAM, NULL);
  expect_good_names (driver, "empty start page");
  ug_driver_kill (driver);

  ug_walker_start_on_example (driver);
  expect_good_names (driver, "start page");
  open_catalogue (driver);
  expect_good_names (driver, "catalogue");
  ug_driver_key (driver, "Escape");
  ug_driver_wait_gone (driver, ATSPI_ROLE_PAGE_TAB, ug_driver_tr (driver, "Packages"));
  ug_walker_open_client (driver, self->client);
  for (UgStep step = 0; step < UG_N_STEPS; step++)
    {
      g_autoptr (AtspiAccessible) page = ug_walker_open_step (driver, step);

      expect_good_names (driver, ug_step_get_nick (step));
    }
  expect_good_windows (driver);
  ug_driver_stop (driver);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add_data_func (cases[i].path, &cases[i], test_names);

  return g_test_run ();
}
