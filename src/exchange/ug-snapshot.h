/* ug-snapshot.h: what is sealed: an agreement as one canonical text, and back.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-exchange-file.h"
#include "ug-version.h"

G_BEGIN_DECLS

char *ug_snapshot_write (UgAgreement *agreement, UgFirm *firm);
UgClient *ug_snapshot_read (UgVersion *version, UgFirm **firm, GError **error);

G_END_DECLS
