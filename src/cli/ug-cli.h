/* ug-cli.h: one run of the command-line program, and what its verbs share.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-client.h"
#include "ug-firm.h"
#include "ug-store-search.h"

G_BEGIN_DECLS

/**
 * UgCliError:
 * @UG_CLI_ERROR_USAGE: the command was not understood: exit status 2
 * @UG_CLI_ERROR_FAILED: it was understood, but could not be done: exit status 1
 */
typedef enum
{
  UG_CLI_ERROR_USAGE,
  UG_CLI_ERROR_FAILED,
} UgCliError;

#define UG_CLI_ERROR (ug_cli_error_quark ())
GQuark ug_cli_error_quark (void);

/**
 * UgCli:
 * @now: the moment of this run
 * @store_path: the file of --store, or %NULL for the application's own
 * @arguments: what follows the verb and is no option
 *
 * One run.
 */
typedef struct
{
  GDateTime *now;
  char *store_path;
  GStrv arguments;
} UgCli;

/**
 * UgVerb:
 * @name: one word, or two
 * @arguments: how they are written, marked for translation
 * @summary: what it does, in a few words, marked for translation
 * @details: (nullable): what else to know, marked for translation
 * @min_arguments: how many there must be
 * @max_arguments: how many there may be
 * @run: does it
 */
typedef struct _UgVerb UgVerb;
struct _UgVerb
{
  const char *name;
  const char *arguments;
  const char *summary;
  const char *details;
  guint min_arguments;
  guint max_arguments;
  gboolean (*run) (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error);
};

/**
 * UgCliParsed:
 * @UG_CLI_PARSED_FAILED: the options were not understood
 * @UG_CLI_PARSED_HELP: help was asked for and given; there is nothing more to do
 * @UG_CLI_PARSED_READY: go on
 */
typedef enum
{
  UG_CLI_PARSED_FAILED,
  UG_CLI_PARSED_HELP,
  UG_CLI_PARSED_READY,
} UgCliParsed;

UgCliParsed ug_cli_parse (
    UgCli *self, const UgVerb *verb, GStrv argv, const GOptionEntry *entries, GError **error);
gboolean ug_cli_usage (GError **error, const char *format, ...) G_GNUC_PRINTF (2, 3);
gboolean ug_cli_fail (GError **error, const char *format, ...) G_GNUC_PRINTF (2, 3);

void ug_cli_print (const char *format, ...) G_GNUC_PRINTF (1, 2);
void ug_cli_warn (const char *format, ...) G_GNUC_PRINTF (1, 2);
gboolean ug_cli_write (const char *path, const char *text, gsize length, GError **error);

UgStore *ug_cli_open_store (UgCli *self, gboolean create, GError **error);
GPtrArray *ug_cli_list (UgCli *self, UgStore *store, const char *query, GError **error);
gboolean ug_cli_load_firm (UgStore *store, UgFirm **firm, GError **error);

gboolean ug_cli_check_language (const char *language, GError **error);
const char *ug_cli_guess_language (void);
UgLanguage *ug_cli_choose_language (const char *asked, UgAgreement *agreement, UgFirm *firm);

G_END_DECLS
