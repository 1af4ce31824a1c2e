/* ug-verbs-due.c: due: what is ahead with all clients.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-verbs.h"

#include "ug-date.h"
#include "ug-due-ics.h"

#include <glib/gi18n.h>
#include <string.h>

/* What is not asked for otherwise reaches so far ahead. */
#define DAYS_AHEAD 90

static void
add_all (GPtrArray *list, GPtrArray *more)
{
  for (guint i = 0; i < more->len; i++)
    g_ptr_array_add (list, g_object_ref (more->pdata[i]));
}

/* What has a date, late ones included, and what comes again from today on. */
static gboolean
collect (UgStore *store, UgDay today, GPtrArray *once, GPtrArray *again, GError **error)
{
  g_autoptr (GPtrArray) ids = ug_store_list_ids (store, UG_TYPE_CLIENT, error);

  if (ids == NULL)
    return FALSE;

  for (guint i = 0; i < ids->len; i++)
    {
      g_autoptr (UgClient) client = ug_store_load (store, UG_TYPE_CLIENT, ids->pdata[i], error);
      g_autoptr (GPtrArray) dated = client != NULL ? ug_due_list (client) : NULL;
      g_autoptr (GPtrArray) recurring = client != NULL ? ug_due_list_again (client, today) : NULL;

      if (client == NULL)
        return FALSE;
      add_all (once, dated);
      add_all (again, recurring);
    }

  return TRUE;
}

static void
print_list (GPtrArray *list, UgLanguage *language)
{
  for (guint i = 0; i < list->len; i++)
    {
      UgDue *due = list->pdata[i];
      g_autofree char *what = ug_due_to_words (due, language);
      g_autofree char *day = ug_date_to_words (ug_due_get_date (due), language);

      ug_cli_print ("%s  %s: %s%s%s\n", day, ug_due_get_client_name (due), what,
                    *ug_due_get_who (due) != '\0' ? " · " : "", ug_due_get_who (due));
    }
}

static gboolean
read_until (const char *text, UgDay today, UgDay *until, GError **error)
{
  *until = today + DAYS_AHEAD;
  if (text == NULL || ug_day_from_iso (text, until))
    return TRUE;

  return ug_cli_usage (error, _ ("--until: “%s” is no date; write it as 2026-12-31."), text);
}

static gboolean
write_ics (GPtrArray *once,
           GPtrArray *again,
           UgDay until,
           const char *path,
           UgCli *cli,
           UgLanguage *language,
           GError **error)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *text = NULL;

  add_all (list, once);
  add_all (list, again);
  text = ug_due_to_ics (list, until, cli->now, language);

  return ug_cli_write (path, text, strlen (text), error);
}

static gboolean
say_due (UgCli *cli, UgDay today, UgDay until, const char *ics, const char *code, GError **error)
{
  g_autoptr (UgStore) store = ug_cli_open_store (cli, FALSE, error);
  g_autoptr (GPtrArray) once = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) again = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (UgLanguage) language =
      ug_language_new (code != NULL ? code : ug_cli_guess_language ());

  if (store == NULL || !collect (store, today, once, again, error))
    return FALSE;
  if (ics != NULL)
    return write_ics (once, again, until, ics, cli, language, error);

  add_all (once, again);
  all = ug_due_expand (once, UG_DAY_FIRST, until);
  print_list (all, language);

  return TRUE;
}

gboolean
ug_verb_due (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error)
{
  g_autofree char *until_text = NULL;
  g_autofree char *ics = NULL;
  g_autofree char *code = NULL;
  const GOptionEntry entries[] = {
    { "until", 'u', 0, G_OPTION_ARG_STRING, &until_text, N_ ("The last day (90 days from now)"),
      N_ ("DATE") },
    { "ics", 0, 0, G_OPTION_ARG_FILENAME, &ics,
      N_ ("Write it for calendar programs, with reminders"), N_ ("FILE") },
    { "lang", 'l', 0, G_OPTION_ARG_STRING, &code, N_ ("The language"), "ru|en" },
    { NULL },
  };
  const UgCliParsed parsed = ug_cli_parse (cli, verb, argv, entries, error);
  UgDay today = 0;
  UgDay until;

  if (parsed != UG_CLI_PARSED_READY)
    return parsed == UG_CLI_PARSED_HELP;

  ug_day_from_date (g_date_time_get_year (cli->now), g_date_time_get_month (cli->now),
                    g_date_time_get_day_of_month (cli->now), &today);

  return ug_cli_check_language (code, error) && read_until (until_text, today, &until, error)
         && say_due (cli, today, until, ics, code, error);
}
