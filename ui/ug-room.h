/* ug-room.h: who and what is in the room: whose agreement lies on the table, and who is looking.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-client.h"
#include "ug-evidence-reading.h"
#include "ug-firm.h"
#include "ug-language.h"
#include "ug-library.h"
#include "ug-person.h"

G_BEGIN_DECLS

#define UG_TYPE_ROOM (ug_room_get_type ())
G_DECLARE_FINAL_TYPE (UgRoom, ug_room, UG, ROOM, GObject)

typedef GDateTime *(*UgClockFunc) (gpointer user_data);

UgRoom *ug_room_new (UgFirm *firm, UgAgreement *agreement, UgLanguage *language, gboolean meeting);
UgRoom *ug_room_new_backstage (UgFirm *firm, UgLanguage *language);
UgFirm *ug_room_get_firm (UgRoom *self);
GListModel *ug_room_get_people (UgRoom *self);
UgClient *ug_room_get_client (UgRoom *self);
UgAgreement *ug_room_get_agreement (UgRoom *self);
UgLanguage *ug_room_get_language (UgRoom *self);
gboolean ug_room_get_meeting (UgRoom *self);
void ug_room_set_library (UgRoom *self, UgLibrary *library);
UgLibrary *ug_room_get_library (UgRoom *self);
const char *ug_room_get_speaker (UgRoom *self, UgSide side);
void ug_room_set_speaker (UgRoom *self, UgSide side, const char *person);
gboolean ug_room_shows (UgRoom *self, UgRecord *record, guint field);
void ug_room_set_clock (UgRoom *self, UgClockFunc clock, gpointer user_data);
GDateTime *ug_room_get_now (UgRoom *self);
UgEvidenceReader *ug_room_get_evidence_reader (UgRoom *self);
void ug_room_set_settings (UgRoom *self, GSettings *settings);
GSettings *ug_room_get_settings (UgRoom *self);

G_END_DECLS
