/* ug-find.h: an agreement by its identifier, or by the beginning of one.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-client.h"
#include "ug-store.h"

G_BEGIN_DECLS

UgClient *
ug_find_agreement (UgStore *store, const char *id, UgAgreement **agreement, GError **error);
void ug_find_print (UgClient *client, UgClient *among);
char *ug_find_describe (UgClient *client, UgAgreement *agreement);

G_END_DECLS
