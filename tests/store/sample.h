/* sample.h: records full of everything, for the tests of the store.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

void sample_fill (UgRecord *record, GRand *chance, guint children);
char *sample_folder (void);
void sample_remove_folder (char *folder);

G_END_DECLS
