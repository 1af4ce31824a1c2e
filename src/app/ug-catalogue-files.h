/* ug-catalogue-files.h: a firm's catalogue or questions as a file, and those that come with the
 * program.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-firm.h"
#include "ug-library.h"

G_BEGIN_DECLS

GStrv ug_catalogue_files_list (UgLibraryPart part, GStrv *titles);
gboolean
ug_catalogue_files_take (UgFirm *firm, UgLibraryPart part, const char *name, GError **error);
gboolean ug_catalogue_files_import (UgFirm *firm, UgLibraryPart part, GFile *file, GError **error);
gboolean ug_catalogue_files_export (UgFirm *firm, UgLibraryPart part, GFile *file, GError **error);

G_END_DECLS
