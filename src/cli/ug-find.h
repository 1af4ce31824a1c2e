/* ug-find.h: an agreement by its identifier, or by the beginning of one.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-cli.h"

G_BEGIN_DECLS

UgClient *ug_find_agreement (
    UgCli *cli, UgStore *store, const char *id, UgAgreement **agreement, GError **error);
void ug_find_print (UgClient *client, UgClient *among);
char *ug_find_describe (const char *client, const char *about);

G_END_DECLS
