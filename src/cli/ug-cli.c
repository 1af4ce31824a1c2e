/* ug-cli.c: one run of the command-line program, and what its verbs share.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-cli.h"

#include "ug-store-backup.h"
#include "ug-text-file.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <stdio.h>

G_DEFINE_QUARK (ug - cli - error - quark, ug_cli_error)

/**
 * ug_cli_usage:
 * @error: where to
 * @format: what was not understood, and how to say it
 *
 * Returns: %FALSE
 */
gboolean
ug_cli_usage (GError **error, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  g_propagate_error (error, g_error_new_valist (UG_CLI_ERROR, UG_CLI_ERROR_USAGE, format, args));
  va_end (args);

  return FALSE;
}

/**
 * ug_cli_fail:
 * @error: where to
 * @format: what could not be done, and the way out
 *
 * Returns: %FALSE
 */
gboolean
ug_cli_fail (GError **error, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  g_propagate_error (error, g_error_new_valist (UG_CLI_ERROR, UG_CLI_ERROR_FAILED, format, args));
  va_end (args);

  return FALSE;
}

/* GLib's own printing would turn Russian into question marks where no locale is set; a file or a
 * pipe takes UTF-8 everywhere. */
static void
write_stream (FILE *stream, const char *format, va_list args)
{
  g_autofree char *text = g_strdup_vprintf (format, args);

  fputs (text, stream);
}

void
ug_cli_print (const char *format, ...)
{
  va_list args;

  va_start (args, format);
  write_stream (stdout, format, args);
  va_end (args);
}

/**
 * ug_cli_warn:
 * @format: a sentence
 *
 * Says something beside the result, as a line of its own.
 */
void
ug_cli_warn (const char *format, ...)
{
  va_list args;

  va_start (args, format);
  write_stream (stderr, format, args);
  va_end (args);
  fputc ('\n', stderr);
}

/**
 * ug_cli_write:
 * @path: a file, or "-" for the standard output
 * @text: what it shall hold
 * @length: of @text, in bytes
 * @error: what went wrong; the message names the file
 *
 * Returns: whether all of it was written
 */
gboolean
ug_cli_write (const char *path, const char *text, gsize length, GError **error)
{
  if (!g_str_equal (path, "-"))
    return ug_text_file_save (path, text, length, error);

  if (fwrite (text, 1, length, stdout) == length && fflush (stdout) == 0)
    return TRUE;

  return ug_cli_fail (error, _ ("The standard output: %s"), g_strerror (errno));
}

static void
print_help (GOptionContext *context, const UgVerb *verb)
{
  g_autofree char *program = g_strdup (g_get_prgname ());
  g_autofree char *name = g_strdup_printf ("%s %s", program, verb->name);
  g_autofree char *help = NULL;

  g_set_prgname (name);
  help = g_option_context_get_help (context, TRUE, NULL);
  g_set_prgname (program);
  ug_cli_print (g_str_has_suffix (help, "\n") ? "%s" : "%s\n", help);
}

static GOptionContext *
new_context (const UgVerb *verb, const GOptionEntry *own, const GOptionEntry *common)
{
  GOptionContext *context =
      g_option_context_new (*verb->arguments != '\0' ? _ (verb->arguments) : NULL);

  g_option_context_set_summary (context, _ (verb->summary));
  if (verb->details != NULL)
    g_option_context_set_description (context, _ (verb->details));
  g_option_context_set_help_enabled (context, FALSE);
  if (own != NULL)
    g_option_context_add_main_entries (context, own, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, common, GETTEXT_PACKAGE);

  return context;
}

static gboolean
check_arguments (UgCli *self, const UgVerb *verb, GError **error)
{
  const guint count = g_strv_length (self->arguments);

  if (count >= verb->min_arguments && count <= verb->max_arguments)
    return TRUE;

  return ug_cli_usage (error, _ ("Write it like this: %s %s %s"), g_get_prgname (), verb->name,
                       _ (verb->arguments));
}

/**
 * ug_cli_parse:
 * @self: the run; its store and arguments are filled
 * @verb: the verb
 * @argv: the command line from the verb on
 * @entries: (nullable): options of the verb's own
 * @error: %UG_CLI_ERROR or %G_OPTION_ERROR
 *
 * Reads the command line of a verb.
 *
 * Returns: whether there is something left to do
 */
UgCliParsed
ug_cli_parse (
    UgCli *self, const UgVerb *verb, GStrv argv, const GOptionEntry *entries, GError **error)
{
  g_autofree char *store_path = NULL;
  gboolean help = FALSE;
  const GOptionEntry common[] = {
    { "store", 's', 0, G_OPTION_ARG_FILENAME, &store_path,
      N_ ("The store to work on, instead of the application’s own"), N_ ("FILE") },
    { "help", 'h', 0, G_OPTION_ARG_NONE, &help, N_ ("Show this help") },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &self->arguments },
    { NULL },
  };
  g_autoptr (GOptionContext) context = new_context (verb, entries, common);
  g_auto (GStrv) line = g_strdupv (argv);

  if (!g_option_context_parse_strv (context, &line, error))
    return UG_CLI_PARSED_FAILED;
  if (help)
    {
      print_help (context, verb);
      return UG_CLI_PARSED_HELP;
    }

  if (store_path != NULL)
    {
      g_free (self->store_path);
      self->store_path = g_steal_pointer (&store_path);
    }
  if (self->arguments == NULL)
    self->arguments = g_new0 (char *, 1);

  return check_arguments (self, verb, error) ? UG_CLI_PARSED_READY : UG_CLI_PARSED_FAILED;
}

/* The way out of a damaged file. */
static void
name_backup (const char *path, GError **error)
{
  g_autofree char *backup = NULL;
  g_autofree char *name = NULL;
  g_autofree char *message = NULL;

  if (error == NULL || !g_error_matches (*error, UG_STORE_ERROR, UG_STORE_ERROR_DAMAGED)
      || (backup = ug_store_find_backup (path)) == NULL)
    return;

  name = g_filename_display_name (backup);
  message = g_strdup_printf (_ ("%s\nThe last good copy is “%s”."), (*error)->message, name);
  g_clear_error (error);
  g_set_error_literal (error, UG_STORE_ERROR, UG_STORE_ERROR_DAMAGED, message);
}

/**
 * ug_cli_open_store:
 * @self: the run
 * @create: whether to make it when there is none
 * @error: what went wrong
 *
 * Returns: (transfer full) (nullable): the store that the command line names
 */
UgStore *
ug_cli_open_store (UgCli *self, gboolean create, GError **error)
{
  g_autofree char *own = g_build_filename (g_get_user_data_dir (), "ugovor", "ugovor.db", NULL);
  const char *path = self->store_path != NULL ? self->store_path : own;
  UgStore *store = ug_store_open (path, create, error);

  if (store == NULL)
    name_backup (path, error);

  return store;
}

/**
 * ug_cli_list:
 * @self: the run
 * @store: a store
 * @query: (nullable): words to search for
 * @error: what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type UgSummary): all agreements, and clients without
 *   any, the latest touched first
 */
GPtrArray *
ug_cli_list (UgCli *self, UgStore *store, const char *query, GError **error)
{
  g_autofree char *today = g_date_time_format (self->now, "%Y-%m-%d");

  return ug_store_list (store, query, today, G_MAXINT, 0, error);
}

/**
 * ug_cli_load_firm:
 * @store: a store
 * @firm: (out) (transfer full) (nullable): our firm, or %NULL when the store knows none yet
 * @error: what went wrong
 *
 * Returns: whether the store could be read
 */
gboolean
ug_cli_load_firm (UgStore *store, UgFirm **firm, GError **error)
{
  g_autoptr (GPtrArray) ids = ug_store_list_ids (store, UG_TYPE_FIRM, error);

  *firm = NULL;
  if (ids == NULL)
    return FALSE;
  if (ids->len == 0)
    return TRUE;

  *firm = ug_store_load (store, UG_TYPE_FIRM, ids->pdata[0], error);

  return *firm != NULL;
}

/**
 * ug_cli_check_language:
 * @language: (nullable): what followed --lang
 * @error: a sentence that names the languages there are
 *
 * Returns: whether we speak it, or none was asked for
 */
gboolean
ug_cli_check_language (const char *language, GError **error)
{
  const char *const *spoken = ug_language_list_codes ();
  g_autofree char *list = g_strjoinv (", ", (GStrv)spoken);

  if (language == NULL || g_strv_contains (spoken, language))
    return TRUE;

  return ug_cli_usage (error, _ ("--lang: “%s” is not one of: %s."), language, list);
}

/**
 * ug_cli_guess_language:
 *
 * Returns: the first language this computer is set to that we speak
 */
const char *
ug_cli_guess_language (void)
{
  const char *const *wanted = g_get_language_names ();
  const char *const *spoken = ug_language_list_codes ();

  for (; *wanted != NULL; wanted++)
    if (g_strv_contains (spoken, *wanted))
      return *wanted;

  return "en";
}

/**
 * ug_cli_choose_language:
 * @asked: (nullable): what followed --lang
 * @agreement: an agreement
 * @firm: (nullable): our firm
 *
 * Returns: (transfer full): the language asked for; otherwise that of the agreement's paper, of the
 *   firm, or of this computer
 */
UgLanguage *
ug_cli_choose_language (const char *asked, UgAgreement *agreement, UgFirm *firm)
{
  const char *const wishes[] = {
    asked != NULL ? asked : "",
    ug_record_get_text (UG_RECORD (agreement), UG_AGREEMENT_PAPER_LANGUAGE),
    firm != NULL ? ug_record_get_text (UG_RECORD (firm), UG_FIRM_LANGUAGE) : "",
  };

  for (guint i = 0; i < G_N_ELEMENTS (wishes); i++)
    if (g_strv_contains (ug_language_list_codes (), wishes[i]))
      return ug_language_new (wishes[i]);

  return ug_language_new (ug_cli_guess_language ());
}
