/* ug-priority.h: how bad it is, in the words and examples of this client.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

#define UG_TYPE_PRIORITY (ug_priority_get_type ())
UG_DECLARE_RECORD (UgPriority, ug_priority, PRIORITY)

typedef enum
{
  UG_PRIORITY_TITLE,
  UG_PRIORITY_EXAMPLES,
  UG_PRIORITY_N_FIELDS,
} UgPriorityField;

G_END_DECLS
