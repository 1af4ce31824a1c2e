/* ug-client.h: the organisation served, with everything we know of it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

#define UG_TYPE_CLIENT (ug_client_get_type ())
UG_DECLARE_RECORD (UgClient, ug_client, CLIENT)

typedef enum
{
  UG_CLIENT_NAME,
  UG_CLIENT_ABOUT,
  UG_CLIENT_DRIVES,
  UG_CLIENT_WORRIES,
  UG_CLIENT_DECIDERS,
  UG_CLIENT_WORDS,
  UG_CLIENT_NOTE,
  UG_CLIENT_TICKET_MAPPING,
  UG_CLIENT_N_FIELDS,
} UgClientField;

typedef enum
{
  UG_CLIENT_PEOPLE,
  UG_CLIENT_FACTS,
  UG_CLIENT_SCHEDULES,
  UG_CLIENT_AGREEMENTS,
  UG_CLIENT_POSTPONEMENTS,
  UG_CLIENT_REVIEWS,
  UG_CLIENT_FEEDBACKS,
  UG_CLIENT_PRINTOUTS,
  UG_CLIENT_N_LISTS,
} UgClientList;

G_END_DECLS
