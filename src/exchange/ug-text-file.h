/* ug-text-file.h: files of others read within bounds, files of ours written whole or not at all.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-exchange-error.h"

G_BEGIN_DECLS

gboolean
ug_text_file_load (const char *path, gsize limit, char **text, gsize *length, GError **error);
gboolean ug_text_file_save (const char *path, const char *text, gsize length, GError **error);
void ug_text_file_prefix_error (const char *path, GError **error);

G_END_DECLS
