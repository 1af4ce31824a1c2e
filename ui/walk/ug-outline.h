/* ug-outline.h: the eight steps at a glance, with the state of each; one click jumps.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-step.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_OUTLINE (ug_outline_get_type ())
G_DECLARE_FINAL_TYPE (UgOutline, ug_outline, UG, OUTLINE, GtkWidget)

GtkWidget *ug_outline_new (UgAgreement *agreement);
void ug_outline_select (UgOutline *self, UgStep step);

G_END_DECLS
