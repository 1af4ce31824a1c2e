/* ug-leeway.h: where a client is in no hurry, and where he needs more than he gets.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-client.h"
#include "ug-expectation.h"
#include "ug-language.h"

G_BEGIN_DECLS

/**
 * UgLeewayKind:
 * @UG_LEEWAY_RISK: the client needs more, or put it off, and it is not agreed
 * @UG_LEEWAY_ROOM: the client is in no hurry: we may be slower there
 */
typedef enum
{
  UG_LEEWAY_RISK,
  UG_LEEWAY_ROOM,
} UgLeewayKind;

/**
 * UgLeeway:
 *
 * One answer as the manager looks at it across all clients. Private: it is neither shown in a
 * meeting nor printed nor handed on.
 */
#define UG_TYPE_LEEWAY (ug_leeway_get_type ())
G_DECLARE_FINAL_TYPE (UgLeeway, ug_leeway, UG, LEEWAY, GObject)

UgLeeway *ug_leeway_new (UgExpectation *promise);
GPtrArray *ug_leeway_list (UgClient *client);

UgLeewayKind ug_leeway_get_kind (UgLeeway *self);
UgClient *ug_leeway_get_client (UgLeeway *self);
UgExpectation *ug_leeway_get_promise (UgLeeway *self);
char *ug_leeway_to_words (UgLeeway *self, UgLanguage *language);

G_END_DECLS
