/* ug-people.h: rules about the people of both sides, and what they are called.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-client.h"
#include "ug-language.h"
#include "ug-person.h"

G_BEGIN_DECLS

UgPerson *ug_people_find (UgRecord *inside, const char *id);
GPtrArray *ug_people_of_side (UgClient *client, UgSide side);
GPtrArray *ug_people_who_sign (UgClient *client, UgSide side);

char *ug_person_get_display (UgPerson *self, UgLanguage *language);
char *ug_person_get_display_with_role (UgPerson *self, UgLanguage *language);
UgPerson *ug_person_get_deputy (UgPerson *self);
UgReach ug_person_reached_by (UgPerson *self, const char **address);

char *ug_client_get_display (UgClient *self, UgLanguage *language);

G_END_DECLS
