/* ug-ink.c: the few ways in which text stands on our papers.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-ink.h"

/* PT Serif and PT Sans carry Russian and English equally well. Where they are not installed, the
 * next of the list is taken; the last name is fontconfig's own and always there. */
#define SERIF "PT Serif,Noto Serif,Liberation Serif,DejaVu Serif,serif"
#define SANS "PT Sans,Noto Sans,Liberation Sans,DejaVu Sans,sans-serif"

struct _UgFonts
{
  gatomicrefcount references;
  PangoFontMap *map;
};

/* Each different font costs a millisecond to find, so sizes that hardly differ are the same. */
static const struct
{
  const char *family;
  double size;
  PangoWeight weight;
  PangoStyle slant;
  UgColour colour;
} inks[UG_N_INKS] = {
  [UG_INK_TITLE] = { SANS, 23, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL, UG_COLOUR_TEXT },
  [UG_INK_LEAD] = { SERIF, 11.5, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL, UG_COLOUR_QUIET },
  [UG_INK_HEADING] = { SANS, 12.5, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL, UG_COLOUR_ACCENT },
  [UG_INK_BODY] = { SERIF, 10.2, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL, UG_COLOUR_TEXT },
  [UG_INK_STRONG] = { SANS, 10, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL, UG_COLOUR_TEXT },
  [UG_INK_QUOTE] = { SERIF, 10.2, PANGO_WEIGHT_NORMAL, PANGO_STYLE_ITALIC, UG_COLOUR_QUIET },
  [UG_INK_CELL] = { SANS, 9.4, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL, UG_COLOUR_TEXT },
  [UG_INK_AGREED] = { SANS, 10, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL, UG_COLOUR_TEXT },
  [UG_INK_GROUP] = { SANS, 10, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL, UG_COLOUR_ACCENT },
  [UG_INK_LABEL] = { SANS, 8.2, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL, UG_COLOUR_QUIET },
  [UG_INK_FINE] = { SANS, 8.2, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL, UG_COLOUR_QUIET },
  [UG_INK_NOTE] = { SERIF, 9, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL, UG_COLOUR_QUIET },
  [UG_INK_CARD_NUMBER] = { SANS, 31, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL, UG_COLOUR_TEXT },
  [UG_INK_CARD_LABEL] = { SANS, 10, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL, UG_COLOUR_QUIET },
  [UG_INK_CARD_TEXT] = { SANS, 11, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL, UG_COLOUR_TEXT },
  [UG_INK_CARD_STRONG] = { SANS, 12.5, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL, UG_COLOUR_TEXT },
  [UG_INK_CARD_TERM] = { SANS, 12.5, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL, UG_COLOUR_ACCENT },
  [UG_INK_RUNNING] = { SANS, 8.2, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL, UG_COLOUR_QUIET },
  [UG_INK_DRAFT] = { SANS, 23, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL, UG_COLOUR_DRAFT },
};

static const double colours[][3] = {
  [UG_COLOUR_TEXT] = { 0.075, 0.082, 0.098 }, [UG_COLOUR_QUIET] = { 0.33, 0.35, 0.37 },
  [UG_COLOUR_ACCENT] = { 0.075, 0.33, 0.26 }, [UG_COLOUR_RULE] = { 0.78, 0.79, 0.80 },
  [UG_COLOUR_TRACK] = { 0.90, 0.91, 0.92 },   [UG_COLOUR_DRAFT] = { 0.945, 0.945, 0.95 },
};

/**
 * ug_fonts_new:
 *
 * Returns: (transfer full): the fonts of this system
 */
UgFonts *
ug_fonts_new (void)
{
  UgFonts *self = g_new0 (UgFonts, 1);

  g_atomic_ref_count_init (&self->references);
  self->map = pango_cairo_font_map_new ();
  /* One unit of a layout is then one point, on the screen as on paper. */
  pango_cairo_font_map_set_resolution (PANGO_CAIRO_FONT_MAP (self->map), 72);

  return self;
}

UgFonts *
ug_fonts_ref (UgFonts *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
ug_fonts_unref (UgFonts *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  g_object_unref (self->map);
  g_free (self);
}

/**
 * ug_ink_create_font:
 * @ink: what a text is
 *
 * Returns: (transfer full): its font, for whoever chooses the colour by itself
 */
PangoFontDescription *
ug_ink_create_font (UgInk ink)
{
  PangoFontDescription *font = pango_font_description_new ();

  pango_font_description_set_family_static (font, inks[ink].family);
  pango_font_description_set_absolute_size (font, inks[ink].size * PANGO_SCALE);
  pango_font_description_set_weight (font, inks[ink].weight);
  pango_font_description_set_style (font, inks[ink].slant);

  return font;
}

/**
 * ug_fonts_create_context:
 * @self: fonts
 * @language: the code of the language the text is in
 *
 * Nothing in the context depends on a device, so that lines break at the same places on screen, on
 * a printer and in a file.
 *
 * Returns: (transfer full): where layouts are made
 */
PangoContext *
ug_fonts_create_context (UgFonts *self, const char *language)
{
  PangoContext *context = pango_font_map_create_context (self->map);
  cairo_font_options_t *options = cairo_font_options_create ();
  PangoFontDescription *font = ug_ink_create_font (UG_INK_BODY);

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);

  /* Without it a font of the system's choice is looked for as well. */
  pango_context_set_font_description (context, font);
  pango_font_description_free (font);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_language (context, pango_language_from_string (language));
  pango_context_set_base_dir (context, PANGO_DIRECTION_WEAK_LTR);

  return context;
}

static void
add_attribute (PangoAttrList *attributes, PangoAttribute *attribute, guint start, guint end)
{
  attribute->start_index = start;
  attribute->end_index = end;
  pango_attr_list_insert (attributes, attribute);
}

/**
 * ug_ink_add_attributes:
 * @ink: what the text is
 * @attributes: the attributes of a layout
 * @start: first byte
 * @end: byte after the last
 */
void
ug_ink_add_attributes (UgInk ink, PangoAttrList *attributes, guint start, guint end)
{
  PangoFontDescription *font = ug_ink_create_font (ink);
  const double *rgb = colours[inks[ink].colour];

  add_attribute (attributes, pango_attr_font_desc_new (font), start, end);
  add_attribute (attributes,
                 pango_attr_foreground_new (rgb[0] * 65535, rgb[1] * 65535, rgb[2] * 65535), start,
                 end);
  pango_font_description_free (font);
}

void
ug_colour_set_source (UgColour colour, cairo_t *cr)
{
  cairo_set_source_rgb (cr, colours[colour][0], colours[colour][1], colours[colour][2]);
}
