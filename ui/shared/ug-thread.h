/* ug-thread.h: what was answered to a promise before, step by step.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-expectation.h"
#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_thread_new (UgRoom *room, UgExpectation *promise);

G_END_DECLS
