/* ug-verbs-fork.h: fork: one version that was amended in two ways, told side by side.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-cli.h"

G_BEGIN_DECLS

void ug_fork_print (GPtrArray *ours, GPtrArray *theirs, guint common, const char *where_theirs);
gboolean ug_verb_fork (UgCli *cli, const UgVerb *verb, GStrv argv, GError **error);

G_END_DECLS
