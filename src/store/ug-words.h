/* ug-words.h: texts as the search compares them. Private to the store.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-client.h"

G_BEGIN_DECLS

GPtrArray *ug_words_split (const char *text);
char *ug_words_of_agreement (UgClient *client, UgRecord *agreement);
char *ug_words_to_query (const char *typed);

G_END_DECLS
