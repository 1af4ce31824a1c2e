/* ug-pdf-language.h: says in a PDF which language it is in; for this folder only.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

GBytes *ug_pdf_add_language (GBytes *pdf, const char *language);

G_END_DECLS
