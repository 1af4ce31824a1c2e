/* ug-verbs-paper.c: print: a paper as a PDF file.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-verbs.h"

#include "ug-find.h"
#include "ug-pages.h"
#include "ug-paper.h"
#include "ug-past.h"
#include "ug-store-versions.h"
#include "ug-writer.h"

#include <glib/gi18n.h>

/* What the options of "print" say. */
typedef struct
{
  char *output;
  char *language;
  char *paper;
  char *size;
  char *person;
  int version;
  gboolean as_sealed;
} Wish;

static void
wish_clear (Wish *wish)
{
  g_free (wish->output);
  g_free (wish->language);
  g_free (wish->paper);
  g_free (wish->size);
  g_free (wish->person);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Wish, wish_clear)

static gboolean
check_wish (const Wish *wish, GError **error)
{
  if (wish->output == NULL)
    return ug_cli_usage (error, _ ("Name the file to write: -o FILE.pdf, or -o - for the standard "
                                   "output."));
  if (wish->paper != NULL && ug_paper_from_nick (wish->paper) == UG_N_PAPERS)
    {
      g_autofree char *nicks = ug_paper_list_nicks (", ");

      return ug_cli_usage (error, _ ("--paper: “%s” is not one of: %s."), wish->paper, nicks);
    }
  if (wish->size != NULL && ug_paper_size_from_nick (wish->size) == UG_N_PAPER_SIZES)
    return ug_cli_usage (error, _ ("--size: “%s” is not one of: %s."), wish->size, "A4, Letter");

  return ug_cli_check_language (wish->language, error);
}

static UgPaperKind
get_kind (const Wish *wish)
{
  return wish->paper != NULL ? ug_paper_from_nick (wish->paper) : UG_PAPER_AGREEMENT;
}

static GBytes *
write_pages (UgPaperContext *context, const Wish *wish, GError **error)
{
  const UgPaperSize size =
      wish->size != NULL ? ug_paper_size_from_nick (wish->size) : UG_PAPER_SIZE_A4;
  g_autoptr (UgLanguage) language =
      ug_cli_choose_language (wish->language, context->agreement, context->firm);
  g_autoptr (UgFonts) fonts = ug_fonts_new ();
  g_autoptr (UgSheet) sheet = NULL;
  g_autoptr (UgPages) pages = NULL;

  context->language = language;
  context->person = wish->person;
  sheet = ug_compose (get_kind (wish), context);
  pages = ug_pages_new (sheet, size, fonts, NULL);

  return ug_pages_to_pdf (pages, error);
}

/* The agreement as it stands: a draft of its next version. */
static GBytes *
write_draft (UgFirm *firm,
             UgAgreement *agreement,
             GPtrArray *versions,
             const Wish *wish,
             GDateTime *now,
             GError **error)
{
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");
  g_auto (UgPast) last = { NULL };
  UgPaperContext context = { .firm = firm, .agreement = agreement, .today = today };

  if (versions->len > 0)
    {
      if (!ug_past_read (&last, versions, versions->len, error))
        return NULL;
      context.version = versions->len + 1;
      context.previous = last.agreement;
    }

  return write_pages (&context, wish, error);
}

/* All of it comes out of the version, so that it is the same at any time. */
static GBytes *
write_sealed (UgClient *client, GPtrArray *versions, const Wish *wish, GError **error)
{
  g_auto (UgPast) sealed = { NULL };
  g_auto (UgPast) before = { NULL };
  UgPaperContext context = { .client = client };

  if (!ug_past_read (&sealed, versions, wish->version, error)
      || (wish->version > 1 && !ug_past_read (&before, versions, wish->version - 1, error)))
    return NULL;

  context.firm = sealed.firm;
  context.agreement = sealed.agreement;
  context.today = context.sealed_on = ug_version_get_sealed_at (sealed.version);
  context.version = wish->version;
  context.hash = ug_version_get_hash (sealed.version);
  context.previous = before.agreement;
  if ((guint)wish->version < versions->len && !wish->as_sealed)
    {
      context.replaced_by = wish->version + 1;
      context.replaced_on = ug_version_get_sealed_at (versions->pdata[wish->version]);
    }

  return write_pages (&context, wish, error);
}

gboolean
ug_verb_print (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error)
{
  g_auto (Wish) wish = { NULL };
  g_autofree char *papers = ug_paper_list_nicks ("|");
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &wish.output,
      N_ ("The file to write, or “-” for the standard output"), N_ ("FILE.pdf") },
    { "paper", 'p', 0, G_OPTION_ARG_STRING, &wish.paper, N_ ("Which paper (full)"), papers },
    { "lang", 'l', 0, G_OPTION_ARG_STRING, &wish.language,
      N_ ("Its language (that of the agreement)"), "ru|en" },
    { "version", 'n', 0, G_OPTION_ARG_INT, &wish.version, N_ ("A sealed version (the draft)"),
      "N" },
    { "as-sealed", 0, 0, G_OPTION_ARG_NONE, &wish.as_sealed,
      N_ ("Do not mark a version that was replaced"), NULL },
    { "person", 0, 0, G_OPTION_ARG_STRING, &wish.person,
      N_ ("Whose feedback slip it is, as it is printed on it"), N_ ("NAME") },
    { "size", 0, 0, G_OPTION_ARG_STRING, &wish.size, N_ ("Its size (A4)"), "A4|Letter" },
    { NULL },
  };
  const UgCliParsed parsed = ug_cli_parse (cli, verb, argv, entries, error);
  g_autoptr (UgStore) store = NULL;
  g_autoptr (UgFirm) firm = NULL;
  g_autoptr (UgClient) client = NULL;
  g_autoptr (GPtrArray) versions = NULL;
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
  versions = ug_store_list_versions (store, ug_record_get_id (UG_RECORD (agreement)), error);
  if (versions == NULL)
    return FALSE;
  pdf = wish.version != 0 ? write_sealed (client, versions, &wish, error)
                          : write_draft (firm, agreement, versions, &wish, cli->now, error);

  return pdf != NULL
         && ug_cli_write (wish.output, g_bytes_get_data (pdf, NULL), g_bytes_get_size (pdf), error);
}
