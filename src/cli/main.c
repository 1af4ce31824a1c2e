/* main.c: ugovorctl, the command-line program: a table of verbs.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-verbs-fork.h"
#include "ug-verbs.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>

#define STATUS_DONE 0
#define STATUS_FAILED 1
#define STATUS_USAGE 2

#define ID_HELP                                                                                    \
  N_ ("ID is the identifier of an agreement or of a client, or the beginning of one, if no other " \
      "begins like it.")

static const UgVerb verbs[] = {
  { "list", N_ ("[WORDS]"), N_ ("List agreements, the latest touched first."),
    N_ ("With WORDS, those in which each word is found. The columns: identifier, last change, how "
        "many promises are answered of how many, client."),
    0, 1, ug_verb_list },
  { "show", N_ ("ID"), N_ ("Say an agreement in plain words."), ID_HELP, 1, 1, ug_verb_show },
  { "print", N_ ("ID -o FILE.pdf"), N_ ("Write an agreement as a PDF file."), ID_HELP, 1, 1,
    ug_verb_print },
  { "goals", N_ ("ID -o FILE.svg"), N_ ("Write the picture of the goals as an SVG file."), ID_HELP,
    1, 1, ug_verb_goals },
  { "seal", N_ ("ID"), N_ ("Seal an agreement as its next version."),
    N_ ("Whoever signs does it by pen on the printed paper. A sealed version is never changed."), 1,
    1, ug_verb_seal },
  { "versions", N_ ("ID"), N_ ("List the sealed versions of an agreement."),
    N_ ("The columns: number, moment of sealing, SHA-256."), 1, 1, ug_verb_versions },
  { "fork", N_ ("ID"), N_ ("Tell where one version was amended in two ways."),
    N_ ("What each side changed, sentence by sentence. Nothing is preferred and nothing is lost: "
        "settle it with the client, and seal what was settled."),
    1, 1, ug_verb_fork },
  { "export", N_ ("ID"), N_ ("Write an agreement as an open JSON file, or for a ticket system."),
    N_ ("Private notes and floors are left out, because the file may leave the firm. For a ticket "
        "system, agreed terms and their calendars are written as it takes them in; what it cannot "
        "express is said on the standard error, and in the file where it has a place for that."),
    1, 1, ug_verb_export },
  { "import", N_ ("FILE"), N_ ("Take an agreement in from a JSON file."),
    N_ ("A file that came back changed is refused unless --replace or --copy says what to do. What "
        "is private in the store stays there."),
    1, 1, ug_verb_import },
  { "example", N_ ("[NAME]"), N_ ("Fill an empty store with an example and print its agreements."),
    N_ ("NAME is “it-outsourcing” (unless you say so) or “web-studio”."), 0, 1, ug_verb_example },
  { "catalogue export", N_ ("FILE"), N_ ("Write the firm’s catalogue as a JSON file."),
    N_ ("Crib lines and private notes go with it: a catalogue stays among colleagues."), 1, 1,
    ug_verb_catalogue_export },
  { "catalogue import", N_ ("FILE"), N_ ("Take a catalogue in from a JSON file."),
    N_ ("What it brings is put beside what is there. With --replace, whatever has the same name is "
        "replaced."),
    1, 1, ug_verb_catalogue_import },
  { "check", N_ ("ID TICKETS.csv"), N_ ("Hold a help desk’s tickets against what was agreed."),
    N_ ("TICKETS.csv has one row a ticket, or one row an event with a status and a moment. Each "
        "ticket is judged by the version in force when it was opened. Columns, statuses and "
        "priorities are recognised by their names; --save-mapping writes down how, and --mapping "
        "takes a corrected one. Rows that cannot be are named and not counted."),
    2, 2, ug_verb_check },
  { "due", "", N_ ("List what is ahead with all clients, and what is late."),
    N_ ("Reports, meetings and news are listed where their words leave no doubt about the day, "
        "such as “every Monday by 10:00”. The file of --ics has reminders and nothing private."),
    0, 0, ug_verb_due },
  { "clock", N_ ("[FILE]"), N_ ("Answer questions about working time, one JSON object a line."),
    N_ ("Each line of FILE, or of the standard input, asks something of a calendar, such as "
        "{\"id\": 1, \"calendar\": {\"timezone\": \"Europe/Moscow\", \"hours\": {\"mon\": "
        "[[\"09:00\", \"18:00\"]]}}, \"op\": \"add\", \"from\": \"2026-11-23T16:40:00+03:00\", "
        "\"amount_seconds\": 7200}, and is answered by a line with its “id” and a “result” or, "
        "naming the place, an “error”. A line that cannot be answered does not stop the others."),
    0, 1, ug_verb_clock },
  { "questions export", N_ ("FILE"), N_ ("Write the firm’s questions as a JSON file."),
    N_ ("All languages go into one file, crib lines with them."), 1, 1, ug_verb_questions_export },
  { "questions import", N_ ("FILE"), N_ ("Take questions in from a JSON file."),
    N_ ("FILE is a question set or a catalogue. Questions that are there stay as they are; with "
        "--replace they become as in the file. Taking a file in twice changes nothing."),
    1, 1, ug_verb_questions_import },
  { "questions check", N_ ("FILE"),
    N_ ("Tell which questions will bring no facts, and a better form."),
    N_ ("FILE holds one question a line, or is a question set or a catalogue; “-” is the standard "
        "input. Each "
        "question "
        "is answered by a line with its “verdict”, the “reasons” and a “better” form; a line that "
        "is no question by an “error”."),
    1, 1, ug_verb_questions_check },
  { "backup", N_ ("FILE"), N_ ("Copy the whole store into a file."),
    N_ ("The file is a store itself: “--store FILE” opens it. One that is there is replaced once "
        "the "
        "copy is whole."),
    1, 1, ug_verb_backup },
  { "verify", "", N_ ("Check that the store is whole."), NULL, 0, 0, ug_verb_verify },
};

/* The rest of @argv when it begins with the words of @verb. */
static GStrv
match (const UgVerb *verb, GStrv argv)
{
  g_auto (GStrv) words = g_strsplit (verb->name, " ", -1);
  guint i;

  for (i = 0; words[i] != NULL; i++)
    if (argv[i] == NULL || !g_str_equal (argv[i], words[i]))
      return NULL;

  return argv + i - 1;
}

static void
print_verbs (void)
{
  ug_cli_print (_ ("Usage: %s [--store FILE] VERB …\n\n"
                   "Works on the agreements of Ugovor without a window.\n\nVerbs:\n"),
                g_get_prgname ());
  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    {
      g_autofree char *usage = g_strdup_printf (
          "%s %s", verbs[i].name, *verbs[i].arguments != '\0' ? _ (verbs[i].arguments) : "");
      const int padding = 26 - (int)g_utf8_strlen (usage, -1);

      ug_cli_print ("  %s%*s%s\n", usage, MAX (padding, 1), "", _ (verbs[i].summary));
    }
  ug_cli_print (_ ("\n“%s VERB --help” says more about one of them.\n"
                   "The exit status is 0 when it was done, 1 when it failed, 2 when the command "
                   "was not understood.\n"),
                g_get_prgname ());
}

static gboolean
run_verb (UgCli *cli, GStrv argv, GError **error)
{
  if (argv[0] == NULL)
    {
      print_verbs ();
      return ug_cli_usage (error, _ ("A verb is missing."));
    }

  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    {
      GStrv rest = match (&verbs[i], argv);

      if (rest != NULL)
        return verbs[i].run (cli, &verbs[i], rest, error);
    }

  return ug_cli_usage (error, _ ("There is no verb “%s”. “%s --help” lists them."), argv[0],
                       g_get_prgname ());
}

/* Options before the verb, then the verb. */
static gboolean
run (UgCli *cli, GStrv argv, GError **error)
{
  gboolean help = FALSE;
  gboolean version = FALSE;
  const GOptionEntry entries[] = {
    { "store", 's', 0, G_OPTION_ARG_FILENAME, &cli->store_path },
    { "help", 'h', 0, G_OPTION_ARG_NONE, &help },
    { "version", 0, 0, G_OPTION_ARG_NONE, &version },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_auto (GStrv) line = g_strdupv (argv);

  g_option_context_set_strict_posix (context, TRUE);
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (!g_option_context_parse_strv (context, &line, error))
    return FALSE;

  if (version)
    ug_cli_print ("ugovorctl %s\n", UG_VERSION);
  else if (help)
    print_verbs ();
  else
    return run_verb (cli, line + 1, error);

  return TRUE;
}

static int
get_status (const GError *error)
{
  return g_error_matches (error, UG_CLI_ERROR, UG_CLI_ERROR_USAGE)
                 || error->domain == G_OPTION_ERROR || error->domain == G_CONVERT_ERROR
             ? STATUS_USAGE
             : STATUS_FAILED;
}

int
main (int argc, char *argv[])
{
  UgCli cli = { g_date_time_new_now_local () };
  g_autoptr (GError) error = NULL;
  int status = STATUS_DONE;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_prgname ("ugovorctl");

  if (!run (&cli, argv, &error))
    {
      ug_cli_warn ("ugovorctl: %s", error->message);
      status = get_status (error);
    }
  else if (fflush (stdout) != 0)
    {
      ug_cli_warn ("ugovorctl: %s", _ ("The standard output could not be written."));
      status = STATUS_FAILED;
    }

  g_date_time_unref (cli.now);
  g_free (cli.store_path);
  g_strfreev (cli.arguments);

  return status;
}
