/* ug-term-reader.h: understands what people write as a term.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-term.h"

G_BEGIN_DECLS

gboolean ug_term_parts_read (UgTermParts *parts, const char *text);
gboolean ug_term_parts_are_valid (const UgTermParts *parts);

G_END_DECLS
