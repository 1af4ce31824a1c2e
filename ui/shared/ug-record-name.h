/* ug-record-name.h: what to call a record in a sentence or to a screen reader.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

char *ug_record_name_dup (UgRecord *record);
void ug_record_name_follow (GtkWidget *widget, UgRecord *record);

G_END_DECLS
