/* ug-verbs-fork.c: fork: one version that was amended in two ways, told side by side.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-verbs-fork.h"

#include "ug-difference.h"
#include "ug-find.h"
#include "ug-fork.h"
#include "ug-past.h"
#include "ug-store-versions.h"

#include <glib/gi18n.h>
#include <string.h>

static void
print_version (const char *where, UgVersion *version, UgLanguage *language)
{
  g_autofree char *day = g_strndup (ug_version_get_sealed_at (version), strlen ("2026-11-22"));
  g_autofree char *date = ug_language_format_date (language, day);
  g_autofree char *hash = g_strndup (ug_version_get_hash (version), 8);

  /* Translators: whose, then number, date and hash of a sealed version: “here: version 2, …”. */
  ug_cli_print (_ ("  %s: version %u, sealed on %s, %s\n"), where, ug_version_get_number (version),
                date, hash);
}

static void
print_sentence (UgSentence *sentence)
{
  ug_cli_print ("    – %s\n", ug_sentence_get_text (sentence));
  if (*ug_sentence_get_note (sentence) != '\0')
    ug_cli_print ("      %s\n", ug_sentence_get_note (sentence));
}

/* What one side changed since the version that both have; @number 0 is nothing at all. */
static void
print_changes (GPtrArray *versions, guint common, UgLanguage *language)
{
  g_auto (UgPast) before = { NULL };
  g_auto (UgPast) after = { NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) sentences = NULL;

  if (common == 0 || versions->len <= common)
    return;
  if (!ug_past_read (&before, versions, common, &error)
      || !ug_past_read (&after, versions, versions->len, &error))
    {
      ug_cli_print ("    %s\n", _ ("What it changed cannot be told: its text cannot be read."));
      return;
    }

  sentences = ug_difference_list (before.agreement, after.agreement, language);
  for (guint i = 0; i < sentences->len; i++)
    print_sentence (sentences->pdata[i]);
  if (sentences->len == 0)
    ug_cli_print ("    – %s\n", ug_tr (language, "Nothing that was agreed has changed."));
}

/**
 * ug_fork_print:
 * @ours: (element-type UgVersion): our versions, the first one first
 * @theirs: (element-type UgVersion): all of the colleague's, the first one first
 * @common: how many of them both have
 * @where_theirs: where the colleague's are, in words
 *
 * Tells what each side changed in the version that both have. Two amendments of one version are a
 * matter for people: nothing is preferred, nothing is lost.
 */
void
ug_fork_print (GPtrArray *ours, GPtrArray *theirs, guint common, const char *where_theirs)
{
  g_autoptr (UgLanguage) language = ug_language_new (ug_cli_guess_language ());

  if (common > 0)
    ug_cli_print (_ ("Version %u was amended in two ways:\n"), common);
  else
    ug_cli_print (_ ("The first version was sealed in two ways:\n"));
  for (guint i = common; i < ours->len; i++)
    print_version (_ ("here"), ours->pdata[i], language);
  print_changes (ours, common, language);
  for (guint i = common; i < theirs->len; i++)
    print_version (where_theirs, theirs->pdata[i], language);
  print_changes (theirs, common, language);
}

static void
print_fork (UgFork *fork, GPtrArray *ours)
{
  g_autoptr (GPtrArray) theirs = g_ptr_array_new ();

  for (guint i = 0; i < fork->common && i < ours->len; i++)
    g_ptr_array_add (theirs, ours->pdata[i]);
  for (guint i = 0; i < fork->theirs->len; i++)
    g_ptr_array_add (theirs, fork->theirs->pdata[i]);
  ug_fork_print (ours, theirs, fork->common, _ ("a colleague"));
  if (ug_fork_is_settled (fork, ours))
    ug_cli_print (_ ("It was settled by a later version.\n"));
}

gboolean
ug_verb_fork (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error)
{
  const UgCliParsed parsed = ug_cli_parse (cli, verb, argv, NULL, error);
  g_autoptr (UgStore) store = NULL;
  g_autoptr (UgClient) client = NULL;
  g_autoptr (GPtrArray) ours = NULL;
  g_autoptr (GPtrArray) rivals = NULL;
  g_autoptr (GPtrArray) forks = NULL;
  UgAgreement *agreement;

  if (parsed != UG_CLI_PARSED_READY)
    return parsed == UG_CLI_PARSED_HELP;

  store = ug_cli_open_store (cli, FALSE, error);
  client =
      store != NULL ? ug_find_agreement (cli, store, cli->arguments[0], &agreement, error) : NULL;
  if (client == NULL)
    return FALSE;

  ours = ug_store_list_versions (store, ug_record_get_id (UG_RECORD (agreement)), error);
  rivals = ours != NULL
               ? ug_store_list_rivals (store, ug_record_get_id (UG_RECORD (agreement)), error)
               : NULL;
  if (rivals == NULL)
    return FALSE;

  forks = ug_fork_list (ours, rivals);
  if (forks->len == 0)
    ug_cli_print (_ ("No version was amended in two ways.\n"));
  for (guint i = 0; i < forks->len; i++)
    print_fork (forks->pdata[i], ours);

  return TRUE;
}
