/* ug-due-ics.h: what is ahead, as a file that any calendar program takes in.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-due.h"

G_BEGIN_DECLS

char *ug_due_to_ics (GPtrArray *list, UgDay until, GDateTime *now, UgLanguage *language);

G_END_DECLS
