/* main.c: starts the application.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-application.h"

#include <glib/gi18n.h>
#include <locale.h>

int
main (int argc, char *argv[])
{
  g_autoptr (UgApplication) application = NULL;
  const char *built_translations = g_getenv ("UGOVOR_LOCALEDIR");

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, built_translations != NULL ? built_translations : LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_application_name (_ ("Ugovor"));

  application = ug_application_new ();

  return g_application_run (G_APPLICATION (application), argc, argv);
}
