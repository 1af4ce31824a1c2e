/* ug-strip.h: a block at its width: lines of text at their places, rules and frames.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-block.h"

G_BEGIN_DECLS

/**
 * UgStrip:
 *
 * A block laid out. It never changes, so that pages of an edited paper share it with the pages
 * before the edit. All lengths are points; y runs from the top of the strip.
 */
typedef struct _UgStrip UgStrip;

UgStrip *ug_strip_new (UgBlock *block, double width, PangoContext *context);
UgStrip *ug_strip_ref (UgStrip *self);
void ug_strip_unref (UgStrip *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgStrip, ug_strip_unref)

UgBlock *ug_strip_get_block (UgStrip *self);
double ug_strip_get_height (UgStrip *self);
double ug_strip_get_before (UgStrip *self);
double ug_strip_get_after (UgStrip *self);
gboolean ug_strip_flows (UgStrip *self);
gboolean ug_strip_may_split (UgStrip *self);
double ug_strip_get_head (UgStrip *self, gboolean split);
double ug_strip_get_top (UgStrip *self, double from);
double ug_strip_cut (UgStrip *self, double from, double room, gboolean forced);

void ug_strip_draw (
    UgStrip *self, cairo_t *cr, double x, double y, double from, double to, GHashTable *anchors);

G_END_DECLS
