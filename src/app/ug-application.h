/* ug-application.h: the one place where store and windows meet.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define UG_TYPE_APPLICATION (ug_application_get_type ())
G_DECLARE_FINAL_TYPE (UgApplication, ug_application, UG, APPLICATION, AdwApplication)

UgApplication *ug_application_new (void);

G_END_DECLS
