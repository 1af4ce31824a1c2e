/* look.c: starts a program and tells what a screen reader is told of its window.
 *
 * usage: tests/with-display _build/tests/window/look PROGRAM [ARGUMENT] [KEYS...]
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-driver.h"

int
main (int argc, char *argv[])
{
  g_autoptr (UgDriver) driver = ug_driver_new ("look");
  g_autofree char *tree = NULL;

  if (argc < 2)
    {
      g_printerr ("usage: look PROGRAM [KEYS...]\n");
      return 2;
    }
  if (g_getenv ("UG_LOOK_LANGUAGE") != NULL)
    ug_driver_set_language (driver, g_getenv ("UG_LOOK_LANGUAGE"));
  ug_driver_start (driver, argv[1], NULL);
  for (int i = 2; i < argc; i++)
    ug_driver_key (driver, argv[i]);
  ug_driver_settle (driver);
  tree = ug_driver_dump (driver);
  g_print ("%s", tree);
  ug_driver_picture (driver, "window");

  return 0;
}
