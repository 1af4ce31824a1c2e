/* ug-pages.h: a sheet cut into pages, each of which draws itself on any cairo context.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-paper-size.h"
#include "ug-sheet.h"

G_BEGIN_DECLS

/**
 * UgPages:
 *
 * The screen, the printer, the PDF and the picture are four callers of the same pages, so that they
 * cannot differ. It belongs to the thread of its fonts.
 */
typedef struct _UgPages UgPages;

UgPages *ug_pages_new (UgSheet *sheet, UgPaperSize size, UgFonts *fonts, UgPages *previous);
UgPages *ug_pages_ref (UgPages *self);
void ug_pages_unref (UgPages *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgPages, ug_pages_unref)

UgSheet *ug_pages_get_sheet (UgPages *self);
guint ug_pages_get_n_pages (UgPages *self);
void ug_pages_get_size (UgPages *self, double *width, double *height);
int ug_pages_find (UgPages *self, const char *anchor);
void ug_pages_draw (UgPages *self, guint page, cairo_t *cr);
void ug_pages_draw_linked (UgPages *self, guint page, cairo_t *cr);

/**
 * UgPlacement:
 * @item: which item of the sheet
 * @from: the part that stands here has the lines that end after this height of the item, in points
 * @to: and not after this one
 * @top: the height where the first of these lines begins
 * @y: where it stands on the page
 * @height: the height of the whole item
 * @repeated: whether it stands here once more, above the rest of its table
 */
typedef struct
{
  guint item;
  double from;
  double to;
  double top;
  double y;
  double height;
  gboolean repeated;
} UgPlacement;

const UgPlacement *ug_pages_get_placements (UgPages *self, guint page, guint *n_placements);
guint ug_pages_get_n_shared (UgPages *self);

G_END_DECLS
