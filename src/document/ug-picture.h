/* ug-picture.h: pictures that stand on a paper.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

cairo_surface_t *ug_picture_read (GBytes *png);

G_END_DECLS
