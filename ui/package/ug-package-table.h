/* ug-package-table.h: the packages of the catalogue side by side, line by line.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-package.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_PACKAGE_TABLE (ug_package_table_get_type ())
G_DECLARE_FINAL_TYPE (UgPackageTable, ug_package_table, UG, PACKAGE_TABLE, GtkWidget)

GtkWidget *ug_package_table_new (UgRoom *room);

G_END_DECLS
