/* ug-pages-private.h: what cutting into pages and drawing them share; for this folder only.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-pages.h"
#include "ug-strip.h"

G_BEGIN_DECLS

/* In points. The left margin leaves 26 mm for a binder, the right one is 20 mm. */
#define UG_MARGIN_LEFT 74.0
#define UG_MARGIN_RIGHT 57.0
#define UG_MARGIN_TOP 104.0
#define UG_MARGIN_BOTTOM 68.0

/**
 * UgPages:
 * @context: where layouts are made
 * @language: code of the language they are made for
 * @strips: (element-type UgStrip): one for each item of the sheet
 * @known: (element-type UgBlock UgStrip): every different block with its layout
 * @anchors: (element-type utf8 utf8): the places that links may lead to
 * @n_shared: how many of the layouts came from earlier pages
 * @placements: (element-type UgPlacement): what stands where, page by page
 * @starts: (element-type guint): the first placement of each page
 */
struct _UgPages
{
  gatomicrefcount references;
  UgSheet *sheet;
  UgFonts *fonts;
  PangoContext *context;
  char *language;
  UgPaperSize size;
  double width;
  double height;

  GPtrArray *strips;
  GHashTable *known;
  GHashTable *anchors;
  guint n_shared;
  GArray *placements;
  GArray *starts;
};

static inline UgStrip *
ug_pages_get_strip (UgPages *self, guint item)
{
  return g_ptr_array_index (self->strips, item);
}

void ug_pages_cut (UgPages *self);

G_END_DECLS
