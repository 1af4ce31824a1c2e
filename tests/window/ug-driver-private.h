/* ug-driver-private.h: what the files of the driver share.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-driver.h"

struct _UgDriver
{
  char *name;
  char *home;
  char *language;
  char **environment;

  /* The program, while it runs. */
  GSubprocess *process;
  int pid;
  guint n_failures;
};

void ug_driver_print_log (UgDriver *self);
void ug_driver_take_keyboard (UgDriver *self);
