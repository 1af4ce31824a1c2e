/* ug-verbs-goals.c: goals: the picture of the goals as an SVG file.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-verbs.h"

#include "ug-find.h"
#include "ug-goal-picture.h"

#include <glib/gi18n.h>

static gboolean
write_picture (
    UgFirm *firm, UgAgreement *agreement, const char *code, const char *output, GError **error)
{
  g_autoptr (UgLanguage) language = ug_cli_choose_language (code, agreement, firm);
  g_autoptr (UgFonts) fonts = ug_fonts_new ();
  g_autoptr (GBytes) svg = NULL;

  if (!ug_goal_picture_draws (agreement))
    return ug_cli_fail (error, _ ("No goal is written down yet, so there is nothing to draw."));

  svg = ug_goal_picture_to_svg (agreement, fonts, language);
  if (svg == NULL)
    return ug_cli_fail (error, _ ("The picture of the goals could not be drawn."));

  return ug_cli_write (output, g_bytes_get_data (svg, NULL), g_bytes_get_size (svg), error);
}

gboolean
ug_verb_goals (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error)
{
  g_autofree char *output = NULL;
  g_autofree char *code = NULL;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output,
      N_ ("The file to write, or “-” for the standard output"), N_ ("FILE.svg") },
    { "lang", 'l', 0, G_OPTION_ARG_STRING, &code, N_ ("Its language (that of the agreement)"),
      "ru|en" },
    { NULL },
  };
  const UgCliParsed parsed = ug_cli_parse (cli, verb, argv, entries, error);
  g_autoptr (UgStore) store = NULL;
  g_autoptr (UgFirm) firm = NULL;
  g_autoptr (UgClient) client = NULL;
  UgAgreement *agreement;

  if (parsed != UG_CLI_PARSED_READY)
    return parsed == UG_CLI_PARSED_HELP;
  if (output == NULL)
    return ug_cli_usage (error, _ ("Name the file to write: -o FILE.svg, or -o - for the standard "
                                   "output."));
  if (!ug_cli_check_language (code, error))
    return FALSE;

  store = ug_cli_open_store (cli, FALSE, error);
  if (store == NULL || !ug_cli_load_firm (store, &firm, error))
    return FALSE;
  client = ug_find_agreement (cli, store, cli->arguments[0], &agreement, error);

  return client != NULL && write_picture (firm, agreement, code, output, error);
}
