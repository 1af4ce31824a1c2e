/* ug-writer.h: pages as files.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-pages.h"

#include <gio/gio.h>

G_BEGIN_DECLS

GBytes *ug_pages_to_pdf (UgPages *self, GError **error);
GBytes *ug_pages_to_png (UgPages *self, guint page, double scale, GError **error);
gboolean ug_pages_write_pdf (UgPages *self, const char *path, GError **error);
gboolean
ug_pages_write_png (UgPages *self, guint page, double scale, const char *path, GError **error);

G_END_DECLS
