/* ug-ink.h: the few ways in which text stands on our papers.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/**
 * UgInk:
 *
 * What a piece of text is; family, size, weight and colour follow from it.
 */
typedef enum
{
  UG_INK_TITLE,
  UG_INK_LEAD,
  UG_INK_HEADING,
  UG_INK_BODY,
  UG_INK_STRONG,
  UG_INK_QUOTE,
  UG_INK_CELL,
  UG_INK_AGREED,
  UG_INK_GROUP,
  UG_INK_LABEL,
  UG_INK_FINE,
  UG_INK_NOTE,
  UG_INK_CARD_NUMBER,
  UG_INK_CARD_LABEL,
  UG_INK_CARD_TEXT,
  UG_INK_CARD_STRONG,
  UG_INK_CARD_TERM,
  UG_INK_RUNNING,
  UG_INK_DRAFT,
  UG_N_INKS,
} UgInk;

/**
 * UgColour:
 *
 * The colours of the paper. Each stays apart from the others on a black-and-white printer.
 */
typedef enum
{
  UG_COLOUR_TEXT,
  UG_COLOUR_QUIET,
  UG_COLOUR_ACCENT,
  UG_COLOUR_RULE,
  UG_COLOUR_TRACK,
  UG_COLOUR_DRAFT,
} UgColour;

/**
 * UgFonts:
 *
 * The fonts papers are set in. Opening them costs some milliseconds, so a program keeps one for all
 * its papers; it belongs to one thread.
 */
typedef struct _UgFonts UgFonts;

UgFonts *ug_fonts_new (void);
UgFonts *ug_fonts_ref (UgFonts *self);
void ug_fonts_unref (UgFonts *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgFonts, ug_fonts_unref)

PangoContext *ug_fonts_create_context (UgFonts *self, const char *language);

PangoFontDescription *ug_ink_create_font (UgInk ink);
void ug_ink_add_attributes (UgInk ink, PangoAttrList *attributes, guint start, guint end);
void ug_colour_set_source (UgColour colour, cairo_t *cr);

G_END_DECLS
