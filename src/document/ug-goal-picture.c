/* ug-goal-picture.c: the rows of the layout, set in the type of our papers.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goal-picture.h"

#include "ug-goal-row.h"
#include "ug-goal-words.h"
#include "ug-text.h"

#define PADDING 6.0
#define RADIUS 4.0
#define LEAF_PADDING 3.0
#define LEAF_RADIUS 2.5

/* In points. */
static const UgGoalMeasures measures = {
  .gap = 10, .drop = 14, .step = 3, .apart = 12, .indent = 10, .trunk = 16, .widest = 1000
};

struct _UgGoalBand
{
  gatomicrefcount references;
  UgGoalRow *row;
  GPtrArray *texts;
  GArray *leaves;
};

/* What a box says. */

static gboolean
shows_leaf (UgGoalLayout *layout, const UgGoalBox *box)
{
  return box->more > 0
         || box->point >= ug_goal_graph_get_n_goals (ug_goal_layout_get_graph (layout));
}

static void
add_lines (UgText *text, GStrv lines)
{
  for (guint i = 0; lines[i] != NULL; i++)
    ug_text_add_line (text, UG_INK_FINE, lines[i]);
}

static UgText *
create_text (UgGoalLayout *layout, guint box, UgLanguage *language)
{
  const UgGoalBox *shown = ug_goal_layout_get_box (layout, box);
  const gboolean leaf = shows_leaf (layout, shown);
  g_autofree char *title = ug_goal_words_title (layout, box, language);
  g_autofree char *measure =
      ug_goal_words_measure (ug_goal_layout_get_graph (layout), shown->point);
  g_auto (GStrv) others = ug_goal_words_others (layout, box, language);
  g_auto (GStrv) remarks = ug_goal_words_remarks (layout, box, language);
  UgText *text = ug_text_new (leaf ? UG_INK_FINE : UG_INK_STRONG, title);

  if (leaf)
    return text;

  ug_text_add_line (text, UG_INK_CELL,
                    *measure != '\0' ? measure : ug_tr (language, "No measure yet"));
  add_lines (text, others);
  add_lines (text, remarks);

  return text;
}

static UgGoalBand *
band_new (UgGoalRow *row, UgGoalLayout *layout, UgLanguage *language)
{
  UgGoalBand *self = g_new0 (UgGoalBand, 1);

  g_atomic_ref_count_init (&self->references);
  self->row = ug_goal_row_ref (row);
  self->texts = g_ptr_array_new_with_free_func ((GDestroyNotify)ug_text_unref);
  self->leaves = g_array_new (FALSE, FALSE, sizeof (gboolean));
  for (guint i = 0; i < ug_goal_row_get_n_slots (row); i++)
    {
      const UgGoalSlot *slot = ug_goal_row_get_slot (row, i);
      const gboolean leaf = shows_leaf (layout, &slot->box);

      g_ptr_array_add (self->texts, create_text (layout, slot->index, language));
      g_array_append_val (self->leaves, leaf);
    }

  return self;
}

/**
 * ug_goal_picture_new:
 * @agreement: whose goals
 * @language: in which language
 * @abreast: how many columns stand side by side
 *
 * Returns: (transfer full) (element-type UgGoalBand): the bands of the picture, from the top; none
 *   when no goal is written down
 */
GPtrArray *
ug_goal_picture_new (UgAgreement *agreement, UgLanguage *language, guint abreast)
{
  g_autoptr (UgGoalGraph) graph = ug_goal_graph_new (agreement, UG_GOAL_SCOPE_WRITTEN);
  g_autoptr (UgGoalLayout) layout = ug_goal_layout_new (graph, TRUE);
  g_autoptr (GPtrArray) rows = ug_goal_row_list (layout, abreast);
  GPtrArray *bands = g_ptr_array_new_with_free_func ((GDestroyNotify)ug_goal_band_unref);

  for (guint i = 0; i < rows->len; i++)
    g_ptr_array_add (bands, band_new (rows->pdata[i], layout, language));

  return bands;
}

UgGoalBand *
ug_goal_band_ref (UgGoalBand *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
ug_goal_band_unref (UgGoalBand *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  ug_goal_row_unref (self->row);
  g_ptr_array_unref (self->texts);
  g_array_unref (self->leaves);
  g_free (self);
}

/**
 * ug_goal_band_leads:
 * @self: a band
 *
 * Returns: whether it is read together with the one below it, and so never ends a page
 */
gboolean
ug_goal_band_leads (UgGoalBand *self)
{
  return ug_goal_row_leads (self->row);
}

gboolean
ug_goal_band_equal (UgGoalBand *a, UgGoalBand *b)
{
  if (!ug_goal_row_equal (a->row, b->row))
    return FALSE;

  for (guint i = 0; i < a->texts->len; i++)
    if (g_array_index (a->leaves, gboolean, i) != g_array_index (b->leaves, gboolean, i)
        || !ug_text_equal (a->texts->pdata[i], b->texts->pdata[i]))
      return FALSE;

  return TRUE;
}

/**
 * ug_goal_band_to_string:
 * @self: a band
 *
 * Returns: (transfer full): what its boxes say, one below the other
 */
char *
ug_goal_band_to_string (UgGoalBand *self)
{
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < self->texts->len; i++)
    g_string_append_printf (string, "%s\n", ug_text_get_string (self->texts->pdata[i]));

  return g_string_free (string, FALSE);
}

/* Drawing. */

typedef struct
{
  UgGoalBand *band;
  PangoContext *context;
  GPtrArray *layouts;
} Setting;

static gboolean
is_leaf (UgGoalBand *self, guint slot)
{
  return g_array_index (self->leaves, gboolean, slot);
}

/* Slots are asked for in their order, each once. */
static double
set_slot (const UgGoalSlot *slot, double width, gpointer user_data)
{
  Setting *setting = user_data;
  const guint i = setting->layouts->len;
  UgText *text = setting->band->texts->pdata[i];
  const double padding = is_leaf (setting->band, i) ? LEAF_PADDING : PADDING;
  PangoLayout *layout =
      ug_text_create_layout (text, setting->context, 0, ug_text_get_length (text));
  int height;

  pango_layout_set_width (layout, MAX (width - 2 * PADDING, 1) * PANGO_SCALE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_get_size (layout, NULL, &height);
  g_ptr_array_add (setting->layouts, layout);

  return height / (double)PANGO_SCALE + 2 * padding;
}

static void
trace_box (cairo_t *cr, const cairo_rectangle_t *place, double radius)
{
  const double right = place->x + place->width - radius;
  const double bottom = place->y + place->height - radius;

  cairo_new_sub_path (cr);
  cairo_arc (cr, right, place->y + radius, radius, -G_PI / 2, 0);
  cairo_arc (cr, right, bottom, radius, 0, G_PI / 2);
  cairo_arc (cr, place->x + radius, bottom, radius, G_PI / 2, G_PI);
  cairo_arc (cr, place->x + radius, place->y + radius, radius, G_PI, 3 * G_PI / 2);
  cairo_close_path (cr);
}

static void
set_dashes (cairo_t *cr, gboolean on)
{
  static const double dashes[] = { 3, 2 };

  cairo_set_dash (cr, dashes, on ? G_N_ELEMENTS (dashes) : 0, 0);
}

static void
draw_lines (
    UgGoalBand *self, cairo_t *cr, double width, double height, const cairo_rectangle_t *places)
{
  ug_colour_set_source (UG_COLOUR_ACCENT, cr);
  cairo_set_line_width (cr, 0.9);
  for (int echoes = 0; echoes < 2; echoes++)
    {
      set_dashes (cr, echoes);
      ug_goal_row_trace (self->row, &measures, width, height, places, echoes, cr);
      cairo_stroke (cr);
    }
  set_dashes (cr, FALSE);
}

static void
draw_box (
    UgGoalBand *self, guint slot, PangoLayout *layout, cairo_t *cr, const cairo_rectangle_t *place)
{
  const UgGoalBox *box = &ug_goal_row_get_slot (self->row, slot)->box;
  const gboolean leaf = is_leaf (self, slot);

  trace_box (cr, place, leaf ? LEAF_RADIUS : RADIUS);
  if (box->head)
    {
      ug_colour_set_source (UG_COLOUR_TRACK, cr);
      cairo_fill_preserve (cr);
    }
  ug_colour_set_source (box->head ? UG_COLOUR_ACCENT : leaf ? UG_COLOUR_RULE : UG_COLOUR_QUIET, cr);
  cairo_set_line_width (cr, box->head ? 1.4 : 0.8);
  set_dashes (cr, box->echo);
  cairo_stroke (cr);
  set_dashes (cr, FALSE);
  ug_colour_set_source (UG_COLOUR_TEXT, cr);
  cairo_move_to (cr, place->x + PADDING, place->y + (leaf ? LEAF_PADDING : PADDING));
  pango_cairo_show_layout (cr, layout);
}

/**
 * ug_goal_band_draw:
 * @self: a band
 * @cr: (nullable): where to, in points, or %NULL to measure only
 * @context: where layouts are made
 * @width: of the picture, in points
 *
 * Returns: the height of the band, in points
 */
double
ug_goal_band_draw (UgGoalBand *self, cairo_t *cr, PangoContext *context, double width)
{
  g_autoptr (GPtrArray) layouts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree cairo_rectangle_t *places = g_new0 (cairo_rectangle_t, self->texts->len);
  Setting setting = { self, context, layouts };
  const double height = ug_goal_row_place (self->row, &measures, width, set_slot, &setting, places);

  if (cr != NULL)
    {
      draw_lines (self, cr, width, height, places);
      for (guint i = 0; i < layouts->len; i++)
        draw_box (self, i, layouts->pdata[i], cr, &places[i]);
    }

  return height;
}
