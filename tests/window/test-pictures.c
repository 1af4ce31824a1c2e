/* test-pictures.c: a picture of every page in both languages, light and dark, to be looked at.
 *
 * As a test it says that every page opens; whether it is good to look at, a person says.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-walker.h"

typedef struct
{
  const char *path;
  const char *language;
  const char *scheme;
  const char *client;
} Case;

static const Case cases[] = {
  { "/pictures/en/light", "en", "light", "Daisy" },
  { "/pictures/en/dark", "en", "dark", "Daisy" },
  { "/pictures/ru/light", "ru", "light", "Ромашка" },
  { "/pictures/ru/dark", "ru", "dark", "Ромашка" },
};

static void
take (UgDriver *driver, const Case *self, const char *page)
{
  g_autofree char *name = g_strdup_printf ("%s-%s-%s", page, self->language, self->scheme);

  ug_driver_settle (driver);
  ug_driver_picture (driver, name);
}

static void
test_pictures (gconstpointer data)
{
  const Case *self = data;
  g_autoptr (UgDriver) driver = ug_driver_new ("page");
  g_autofree char *scheme = g_strdup_printf ("prefer-%s", self->scheme);

  ug_driver_set_language (driver, self->language);
  ug_driver_setenv (driver, "ADW_DEBUG_COLOR_SCHEME", scheme);
  ug_driver_start (driver, UG_PROGRAM, NULL);
  take (driver, self, "0-empty");
  ug_driver_kill (driver);

  ug_walker_start_on_example (driver);
  take (driver, self, "0-start");
  ug_walker_open_client (driver, self->client);
  for (UgStep step = 0; step < UG_N_STEPS; step++)
    {
      g_autoptr (AtspiAccessible) page = ug_walker_open_step (driver, step);
      g_autofree char *name = g_strdup_printf ("%u-%s", step + 1, ug_step_get_nick (step));

      take (driver, self, name);
    }
  ug_driver_stop (driver);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add_data_func (cases[i].path, &cases[i], test_pictures);

  return g_test_run ();
}
