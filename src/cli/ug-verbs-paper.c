/* ug-verbs-paper.c: print: a paper as a PDF file.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-verbs.h"

#include "ug-find.h"
#include "ug-pages.h"
#include "ug-paper.h"
#include "ug-writer.h"

#include <glib/gi18n.h>

/* What the options of "print" say. */
typedef struct
{
  char *output;
  char *language;
  char *paper;
  char *size;
} Wish;

static void
wish_clear (Wish *wish)
{
  g_free (wish->output);
  g_free (wish->language);
  g_free (wish->paper);
  g_free (wish->size);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Wish, wish_clear)

static gboolean
check_wish (const Wish *wish, GError **error)
{
  if (wish->output == NULL)
    return ug_cli_usage (error, _ ("Name the file to write: -o FILE.pdf, or -o - for the standard "
                                   "output."));
  if (wish->paper != NULL && ug_paper_from_nick (wish->paper) == UG_N_PAPERS)
    return ug_cli_usage (error, _ ("--paper: “%s” is not one of: %s."), wish->paper,
                         "full, emergency");
  if (wish->size != NULL && ug_paper_size_from_nick (wish->size) == UG_N_PAPER_SIZES)
    return ug_cli_usage (error, _ ("--size: “%s” is not one of: %s."), wish->size, "A4, Letter");

  return ug_cli_check_language (wish->language, error);
}

static GBytes *
compose (UgFirm *firm, UgAgreement *agreement, const Wish *wish, GDateTime *now, GError **error)
{
  g_autoptr (UgLanguage) language = ug_cli_choose_language (wish->language, agreement, firm);
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");
  const UgPaperContext context = { firm, agreement, language, today };
  const UgPaperKind kind =
      wish->paper != NULL ? ug_paper_from_nick (wish->paper) : UG_PAPER_AGREEMENT;
  const UgPaperSize size =
      wish->size != NULL ? ug_paper_size_from_nick (wish->size) : UG_PAPER_SIZE_A4;
  g_autoptr (UgFonts) fonts = ug_fonts_new ();
  g_autoptr (UgSheet) sheet = ug_compose (kind, &context);
  g_autoptr (UgPages) pages = ug_pages_new (sheet, size, fonts, NULL);

  return ug_pages_to_pdf (pages, error);
}

gboolean
ug_verb_print (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error)
{
  g_auto (Wish) wish = { NULL };
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &wish.output,
      N_ ("The file to write, or “-” for the standard output"), N_ ("FILE.pdf") },
    { "paper", 'p', 0, G_OPTION_ARG_STRING, &wish.paper, N_ ("Which paper (full)"),
      "full|emergency" },
    { "lang", 'l', 0, G_OPTION_ARG_STRING, &wish.language,
      N_ ("Its language (that of the agreement)"), "ru|en" },
    { "size", 0, 0, G_OPTION_ARG_STRING, &wish.size, N_ ("Its size (A4)"), "A4|Letter" },
    { NULL },
  };
  const UgCliParsed parsed = ug_cli_parse (cli, verb, argv, entries, error);
  g_autoptr (UgStore) store = NULL;
  g_autoptr (UgFirm) firm = NULL;
  g_autoptr (UgClient) client = NULL;
  g_autoptr (GBytes) pdf = NULL;
  UgAgreement *agreement;

  if (parsed != UG_CLI_PARSED_READY)
    return parsed == UG_CLI_PARSED_HELP;
  if (!check_wish (&wish, error))
    return FALSE;

  store = ug_cli_open_store (cli, FALSE, error);
  if (store == NULL || !ug_cli_load_firm (store, &firm, error))
    return FALSE;
  client = ug_find_agreement (cli, store, cli->arguments[0], &agreement, error);
  if (client == NULL)
    return FALSE;
  pdf = compose (firm, agreement, &wish, cli->now, error);

  return pdf != NULL
         && ug_cli_write (wish.output, g_bytes_get_data (pdf, NULL), g_bytes_get_size (pdf), error);
}
