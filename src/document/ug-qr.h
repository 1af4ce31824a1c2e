/* ug-qr.h: a text as a square that a telephone can read.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

gboolean ug_qr_draw (const char *text, cairo_t *cr, double x, double y, double size);

G_END_DECLS
