/* ug-paper-reader.h: what stands on a printed paper.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-driver.h"

G_BEGIN_DECLS

char *ug_paper_read_file (UgDriver *driver, const char *pdf);
char *ug_paper_read (UgDriver *driver, const char *language);

G_END_DECLS
