/* ug-paper-size.h: the sizes of paper we print on.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  UG_PAPER_SIZE_A4,
  UG_PAPER_SIZE_LETTER,
  UG_N_PAPER_SIZES,
} UgPaperSize;

const char *ug_paper_size_get_nick (UgPaperSize size);
UgPaperSize ug_paper_size_from_nick (const char *nick);
void ug_paper_size_measure (UgPaperSize size, double *width, double *height);

G_END_DECLS
