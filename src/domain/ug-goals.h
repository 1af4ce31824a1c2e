/* ug-goals.h: the ladder of goals: what serves what.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"

G_BEGIN_DECLS

/* Each adds identifiers, which belong to the agreement, to a set of them. */
void ug_goals_served_by_promises (UgAgreement *agreement, GHashTable *served);
void ug_goals_served_by_package (UgAgreement *agreement, const char *package, GHashTable *served);
void ug_goals_climb (UgAgreement *agreement, GHashTable *served);

GHashTable *ug_goals_find_served (UgAgreement *agreement);

gboolean ug_goals_can_link (UgRecord *one, UgRecord *other);
gboolean ug_goals_link (UgRecord *one, UgRecord *other);

G_END_DECLS
