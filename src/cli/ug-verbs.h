/* ug-verbs.h: what the command-line program can do.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-cli.h"

G_BEGIN_DECLS

/* To look at what is there. */
gboolean ug_verb_list (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error);
gboolean ug_verb_show (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error);

/* To put it on paper. */
gboolean ug_verb_seal (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error);
gboolean ug_verb_versions (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error);
gboolean ug_verb_goals (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error);
gboolean ug_verb_print (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error);

/* To exchange it. */
gboolean ug_verb_export (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error);
gboolean ug_verb_import (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error);
gboolean ug_verb_example (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error);
gboolean ug_verb_catalogue_export (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error);
gboolean ug_verb_catalogue_import (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error);

/* To see what was kept. */
gboolean ug_verb_due (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error);
gboolean ug_verb_check (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error);

/* To check our arithmetic. */
gboolean ug_verb_clock (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error);

/* To check what we are going to ask. */
gboolean ug_verb_questions_export (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error);
gboolean ug_verb_questions_import (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error);
gboolean ug_verb_questions_check (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error);

/* To keep it safe. */
gboolean ug_verb_backup (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error);
gboolean ug_verb_verify (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error);

G_END_DECLS
