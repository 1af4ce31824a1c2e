/* tree.c: starts a program and tells what a screen reader is told of its window.
 *
 * usage: tests/with-display _build/tests/window/tree PROGRAM [KEYS...]
 *
 * KEYS are pressed one after another, such as ctrl+n or Tab.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-driver.h"

int
main (int argc, char *argv[])
{
  g_autoptr (UgDriver) driver = NULL;
  g_autofree char *tree = NULL;

  if (argc < 2)
    {
      g_printerr ("usage: tree PROGRAM [KEYS...]\n");
      return 2;
    }

  driver = ug_driver_new ("tree");
  ug_driver_start (driver, argv[1], NULL);
  for (int i = 2; i < argc; i++)
    {
      ug_driver_key (driver, argv[i]);
      ug_driver_settle (driver);
    }
  ug_driver_settle (driver);
  tree = ug_driver_dump (driver);
  g_print ("%s", tree);
  ug_driver_picture (driver, "window");

  return 0;
}
