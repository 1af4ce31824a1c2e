/* ug-person-row.h: one human of either side: name and role at once, the rest when opened.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-open-row.h"
#include "ug-person.h"

G_BEGIN_DECLS

#define UG_TYPE_PERSON_ROW (ug_person_row_get_type ())
G_DECLARE_FINAL_TYPE (UgPersonRow, ug_person_row, UG, PERSON_ROW, UgOpenRow)

GtkWidget *ug_person_row_new (UgRoom *room, UgPerson *person);

G_END_DECLS
