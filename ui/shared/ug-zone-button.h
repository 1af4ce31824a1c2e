/* ug-zone-button.h: chooses the time zone of a calendar.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define UG_TYPE_ZONE_BUTTON (ug_zone_button_get_type ())
G_DECLARE_FINAL_TYPE (UgZoneButton, ug_zone_button, UG, ZONE_BUTTON, AdwBin)

GtkWidget *ug_zone_button_new (UgRoom *room, UgRecord *record, guint field);

G_END_DECLS
