/* ug-logo-row.h: the firm's mark on paper: seen, chosen, taken away.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-firm.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_logo_row_new (UgFirm *firm);

G_END_DECLS
