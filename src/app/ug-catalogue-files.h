/* ug-catalogue-files.h: a firm's catalogue as a file, and the catalogues that come with the
 * program.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-firm.h"

G_BEGIN_DECLS

GStrv ug_catalogue_files_list (GStrv *titles);
gboolean ug_catalogue_files_take (UgFirm *firm, const char *name, GError **error);
gboolean ug_catalogue_files_import (UgFirm *firm, GFile *file, GError **error);
gboolean ug_catalogue_files_export (UgFirm *firm, GFile *file, GError **error);

G_END_DECLS
