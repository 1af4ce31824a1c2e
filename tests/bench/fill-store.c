/* fill-store.c: makes a large store to be measured.
 *
 * usage: fill-store FILE CLIENTS VERSIONS
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "bench-filling.h"

#include <locale.h>
#include <stdlib.h>

int
main (int argc, char *argv[])
{
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 22, 10, 0, 0);
  g_autoptr (GError) error = NULL;
  g_autoptr (UgStore) store = NULL;

  setlocale (LC_ALL, "");
  if (argc != 4)
    {
      g_printerr ("usage: fill-store FILE CLIENTS VERSIONS\n");
      return 2;
    }
  store = ug_store_open (argv[1], TRUE, &error);
  if (store == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  bench_fill (store, atoi (argv[2]), now);
  ug_store_close (store);
  bench_fill_versions (argv[1], atoi (argv[3]), now);

  return 0;
}
