/* ug-priority.c: how bad it is, in the words and examples of this client.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-priority.h"

#include <glib/gi18n.h>

static const UgField fields[] = {
  [UG_PRIORITY_TITLE] = { "title", UG_FIELD_TEXT, N_ ("Priority"), UG_FIELD_SEARCHED },
  [UG_PRIORITY_EXAMPLES] = { "examples", UG_FIELD_LINES, N_ ("For example"), UG_FIELD_SEARCHED },
};

UG_DEFINE_RECORD (UgPriority, ug_priority, "priority", fields, G_N_ELEMENTS (fields), NULL, 0)
