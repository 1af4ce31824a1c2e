/* ug-verbs-care.c: backup and verify: the store kept safe.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-verbs.h"

#include "ug-store-backup.h"
#include "ug-store-versions.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

static gboolean
is_same_file (const char *a, const char *b)
{
  GStatBuf first, second;

  return g_stat (a, &first) == 0 && g_stat (b, &second) == 0 && first.st_dev == second.st_dev
         && first.st_ino == second.st_ino;
}

/* A device or a folder would be put out of the way for good. */
static gboolean
is_special (const char *path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS) && !g_file_test (path, G_FILE_TEST_IS_REGULAR);
}

gboolean
ug_verb_backup (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error)
{
  const UgCliParsed parsed = ug_cli_parse (cli, verb, argv, NULL, error);
  g_autoptr (UgStore) store = NULL;

  if (parsed != UG_CLI_PARSED_READY)
    return parsed == UG_CLI_PARSED_HELP;

  store = ug_cli_open_store (cli, FALSE, error);
  if (store == NULL)
    return FALSE;
  if (is_special (cli->arguments[0]))
    return ug_cli_fail (error, _ ("“%s” is no file, so it cannot become a backup."),
                        cli->arguments[0]);
  if (is_same_file (cli->arguments[0], ug_store_get_path (store)))
    return ug_cli_fail (error, _ ("“%s” is the store itself; a backup needs a file of its own."),
                        cli->arguments[0]);

  return ug_store_backup (store, cli->arguments[0], error);
}

/* The file may be sound and still hold a value that this program cannot read. */
static gboolean
read_everything (UgStore *store, GError **error)
{
  GType (*const roots[]) (void) = { ug_client_get_type, ug_firm_get_type };

  for (guint i = 0; i < G_N_ELEMENTS (roots); i++)
    {
      g_autoptr (GPtrArray) ids = ug_store_list_ids (store, roots[i](), error);

      if (ids == NULL)
        return FALSE;
      for (guint n = 0; n < ids->len; n++)
        {
          g_autoptr (UgRecord) record = ug_store_load (store, roots[i](), ids->pdata[n], error);

          if (record == NULL)
            return FALSE;
        }
    }

  return TRUE;
}

gboolean
ug_verb_verify (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error)
{
  const UgCliParsed parsed = ug_cli_parse (cli, verb, argv, NULL, error);
  g_autoptr (UgStore) store = NULL;
  g_autofree char *name = NULL;

  if (parsed != UG_CLI_PARSED_READY)
    return parsed == UG_CLI_PARSED_HELP;

  store = ug_cli_open_store (cli, FALSE, error);
  if (store == NULL || !ug_store_verify (store, error) || !read_everything (store, error))
    return FALSE;

  name = g_filename_display_name (ug_store_get_path (store));
  ug_cli_print (_ ("“%s” is whole: every record can be read, and every sealed version is as it was "
                   "sealed.\n"),
                name);

  return TRUE;
}
