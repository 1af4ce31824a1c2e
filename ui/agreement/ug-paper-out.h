/* ug-paper-out.h: a paper leaves the screen: to a file, or to the printer.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-preview.h"

G_BEGIN_DECLS

void ug_paper_out_save (UgPreview *preview);
void ug_paper_out_print (UgPreview *preview);

G_END_DECLS
