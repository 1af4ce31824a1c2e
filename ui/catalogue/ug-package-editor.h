/* ug-package-editor.h: one package of the catalogue: what it costs, gives and promises.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-package.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_package_editor_new (UgRoom *room, UgPackage *package);

G_END_DECLS
