/* ug-goal-picture.c: the goals as one picture: what is wanted, by what steps, and what serves it.
 *
 * Every strategic goal heads a part; the goals that lead to it, directly or through others, stand
 * below it, and in each box the promises that serve it. A goal that leads to several stands below
 * each of them, the second time in a dashed box, so that no line has to cross another. What leads
 * nowhere, also because it leads in a circle, stands at the end below no goal.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goal-picture.h"

#include "ug-answering.h"
#include "ug-expectation.h"
#include "ug-goal.h"
#include "ug-text.h"

#include <cairo-svg.h>

#define ABREAST 3
#define GAP 10.0
#define DROP 14.0
#define TRUNK 7.0
#define LEFT 16.0
#define PADDING 6.0
#define RADIUS 4.0

/* More promises than this in one box are only counted. */
#define MOST_LEAVES 12

#define SVG_WIDTH 640.0
#define SVG_MARGIN 16.0

typedef struct
{
  UgText *text;
  gboolean again;
} Box;

struct _UgGoalRow
{
  gatomicrefcount references;
  GArray *boxes;
  gboolean head;

  /* How many boxes a full row of its part has. */
  guint abreast;

  /* Whether lines come down to its boxes, and whether they go on to the next row. */
  gboolean hangs;
  gboolean goes_on;
};

typedef struct
{
  UgRecord *agreement;
  UgLanguage *language;
  GPtrArray *rows;
  GHashTable *drawn;
} Builder;

static void
box_clear (Box *box)
{
  g_clear_pointer (&box->text, ug_text_unref);
}

static UgGoalRow *
row_new (gboolean head, gboolean hangs)
{
  UgGoalRow *self = g_new0 (UgGoalRow, 1);

  g_atomic_ref_count_init (&self->references);
  self->boxes = g_array_new (FALSE, TRUE, sizeof (Box));
  g_array_set_clear_func (self->boxes, (GDestroyNotify)box_clear);
  self->head = head;
  self->abreast = 1;
  self->hangs = hangs;

  return self;
}

/* What a box says. */

static UgRecord *
peek_goal (Builder *self, guint n)
{
  return ug_record_peek (self->agreement, UG_AGREEMENT_GOALS, n);
}

static guint
count_goals (Builder *self)
{
  return ug_record_count (self->agreement, UG_AGREEMENT_GOALS);
}

static gboolean
is_strategic (UgRecord *goal)
{
  return ug_record_get_choice (goal, UG_GOAL_LEVEL) == UG_GOAL_LEVEL_STRATEGIC;
}

static gboolean
is_written (UgRecord *goal)
{
  return !ug_record_is_blank (goal, UG_GOAL_TITLE) || !ug_record_is_blank (goal, UG_GOAL_WORDS);
}

static const char *
get_name (UgRecord *goal)
{
  return ug_record_get_text (goal, ug_record_is_blank (goal, UG_GOAL_TITLE) ? UG_GOAL_WORDS
                                                                            : UG_GOAL_TITLE);
}

static void
add_measure (Builder *self, UgText *text, UgRecord *goal)
{
  const char *from = ug_record_get_text (goal, UG_GOAL_FROM);
  const char *to = ug_record_get_text (goal, UG_GOAL_TO);
  g_autofree char *line = NULL;

  if (*from != '\0' && *to != '\0')
    line = g_strdup_printf ("%s → %s", from, to);
  else if (*to != '\0')
    line = g_strdup_printf ("→ %s", to);
  else
    line = g_strdup (ug_record_get_text (goal, UG_GOAL_MEASURE));

  ug_text_add_line (text, UG_INK_CELL,
                    *line != '\0' ? line : ug_tr (self->language, "No measure yet"));
}

static void
add_also (Builder *self, UgText *text, UgRecord *goal, UgRecord *head)
{
  for (guint i = 0; i < count_goals (self); i++)
    {
      UgRecord *other = peek_goal (self, i);
      g_autofree char *line = NULL;

      if (other == head || other == goal || !is_written (other)
          || !ug_record_has_ref (goal, UG_GOAL_SERVES, ug_record_get_id (other)))
        continue;
      /* Translators: in the picture of goals, below a goal: another goal that it serves */
      line = g_strdup_printf (ug_tr (self->language, "Serves: %s"), get_name (other));
      ug_text_add_line (text, UG_INK_FINE, line);
    }
}

/* A strategic goal has the whole width, so that its promises stand in running text. */
static void
add_leaf (UgText *text, gboolean running, const char *name, guint n)
{
  g_autofree char *line = g_strdup_printf ("• %s", name);

  if (n >= MOST_LEAVES)
    return;

  if (running && n > 0)
    {
      ug_text_add (text, UG_INK_FINE, "  ");
      ug_text_add (text, UG_INK_FINE, line);
    }
  else
    {
      ug_text_add_line (text, UG_INK_FINE, line);
    }
}

static void
add_leaves (Builder *self, UgText *text, UgRecord *goal)
{
  const char *package = ug_record_get_text (self->agreement, UG_AGREEMENT_PACKAGE);
  const guint n_promises = ug_record_count (self->agreement, UG_AGREEMENT_EXPECTATIONS);
  guint n = 0;

  if (*package != '\0' && ug_record_has_ref (goal, UG_GOAL_PACKAGES, package)
      && !ug_record_is_blank (self->agreement, UG_AGREEMENT_PACKAGE_NAME))
    add_leaf (text, is_strategic (goal),
              ug_record_get_text (self->agreement, UG_AGREEMENT_PACKAGE_NAME), n++);

  for (guint i = 0; i < n_promises; i++)
    {
      UgRecord *promise = ug_record_peek (self->agreement, UG_AGREEMENT_EXPECTATIONS, i);
      g_autofree char *name = NULL;

      if (!ug_expectation_is_written (UG_EXPECTATION (promise))
          || !ug_record_has_ref (promise, UG_EXPECTATION_GOALS, ug_record_get_id (goal)))
        continue;
      name = ug_expectation_get_display (UG_EXPECTATION (promise), self->language);
      add_leaf (text, is_strategic (goal), name, n++);
    }

  if (n > MOST_LEAVES)
    {
      g_autofree char *line = g_strdup_printf (
          ug_trn (self->language, "and %u more", "and %u more", n - MOST_LEAVES), n - MOST_LEAVES);

      ug_text_add_line (text, UG_INK_FINE, line);
    }
}

static void
add_box (Builder *self, UgGoalRow *row, UgRecord *goal, UgRecord *head)
{
  Box box = { ug_text_new (UG_INK_STRONG, get_name (goal)), !g_hash_table_add (self->drawn, goal) };

  add_measure (self, box.text, goal);
  add_also (self, box.text, goal, head);
  if (!box.again)
    add_leaves (self, box.text, goal);
  g_array_append_val (row->boxes, box);
}

/* Which goal stands where. */

/* Everything that leads to @head, the nearest first. Each goal is met once, so circles end. */
static GPtrArray *
find_below (Builder *self, UgRecord *head)
{
  g_autoptr (GHashTable) met = g_hash_table_new (NULL, NULL);
  GPtrArray *below = g_ptr_array_new ();
  UgRecord *above = head;
  guint next = 0;

  while (above != NULL)
    {
      for (guint i = 0; i < count_goals (self); i++)
        {
          UgRecord *goal = peek_goal (self, i);

          if (!is_strategic (goal) && is_written (goal)
              && ug_record_has_ref (goal, UG_GOAL_SERVES, ug_record_get_id (above))
              && g_hash_table_add (met, goal))
            g_ptr_array_add (below, goal);
        }
      above = next < below->len ? below->pdata[next++] : NULL;
    }

  return below;
}

static void
add_rows (Builder *self, GPtrArray *goals, UgRecord *head)
{
  for (guint first = 0; first < goals->len; first += ABREAST)
    {
      UgGoalRow *row = row_new (FALSE, head != NULL);

      row->abreast = MIN (goals->len, ABREAST);
      row->goes_on = head != NULL && first + ABREAST < goals->len;
      for (guint i = first; i < MIN (first + ABREAST, goals->len); i++)
        add_box (self, row, goals->pdata[i], head);
      g_ptr_array_add (self->rows, row);
    }
}

static void
add_part (Builder *self, UgRecord *head)
{
  g_autoptr (GPtrArray) below = find_below (self, head);
  UgGoalRow *row = row_new (TRUE, FALSE);

  row->goes_on = below->len > 0;
  add_box (self, row, head, NULL);
  g_ptr_array_add (self->rows, row);
  add_rows (self, below, head);
}

/**
 * ug_goal_picture_new:
 * @agreement: whose goals
 * @language: in which language
 *
 * Returns: (transfer full) (element-type UgGoalRow): the rows of the picture, from the top; none
 *   when no goal is written down
 */
GPtrArray *
ug_goal_picture_new (UgAgreement *agreement, UgLanguage *language)
{
  g_autoptr (GHashTable) drawn = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) rest = g_ptr_array_new ();
  Builder self = { UG_RECORD (agreement), language,
                   g_ptr_array_new_with_free_func ((GDestroyNotify)ug_goal_row_unref), drawn };

  for (guint i = 0; i < count_goals (&self); i++)
    if (is_strategic (peek_goal (&self, i)) && is_written (peek_goal (&self, i)))
      add_part (&self, peek_goal (&self, i));
  for (guint i = 0; i < count_goals (&self); i++)
    if (is_written (peek_goal (&self, i)) && !g_hash_table_contains (drawn, peek_goal (&self, i)))
      g_ptr_array_add (rest, peek_goal (&self, i));
  add_rows (&self, rest, NULL);

  return self.rows;
}

UgGoalRow *
ug_goal_row_ref (UgGoalRow *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
ug_goal_row_unref (UgGoalRow *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  g_array_unref (self->boxes);
  g_free (self);
}

/**
 * ug_goal_row_leads:
 * @self: a row
 *
 * Returns: whether it is a strategic goal with others below it, which never ends a page
 */
gboolean
ug_goal_row_leads (UgGoalRow *self)
{
  return self->head && self->goes_on;
}

gboolean
ug_goal_row_equal (UgGoalRow *a, UgGoalRow *b)
{
  if (a->head != b->head || a->abreast != b->abreast || a->hangs != b->hangs
      || a->goes_on != b->goes_on || a->boxes->len != b->boxes->len)
    return FALSE;

  for (guint i = 0; i < a->boxes->len; i++)
    if (g_array_index (a->boxes, Box, i).again != g_array_index (b->boxes, Box, i).again
        || !ug_text_equal (g_array_index (a->boxes, Box, i).text,
                           g_array_index (b->boxes, Box, i).text))
      return FALSE;

  return TRUE;
}

/**
 * ug_goal_row_to_string:
 * @self: a row
 *
 * Returns: (transfer full): what its boxes say, one below the other
 */
char *
ug_goal_row_to_string (UgGoalRow *self)
{
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < self->boxes->len; i++)
    g_string_append_printf (string, "%s\n",
                            ug_text_get_string (g_array_index (self->boxes, Box, i).text));

  return g_string_free (string, FALSE);
}

/* Drawing. */

static void
trace_box (cairo_t *cr, double x, double y, double width, double height)
{
  cairo_new_sub_path (cr);
  cairo_arc (cr, x + width - RADIUS, y + RADIUS, RADIUS, -G_PI / 2, 0);
  cairo_arc (cr, x + width - RADIUS, y + height - RADIUS, RADIUS, 0, G_PI / 2);
  cairo_arc (cr, x + RADIUS, y + height - RADIUS, RADIUS, G_PI / 2, G_PI);
  cairo_arc (cr, x + RADIUS, y + RADIUS, RADIUS, G_PI, 3 * G_PI / 2);
  cairo_close_path (cr);
}

static void
draw_lines (UgGoalRow *self, cairo_t *cr, double top, double height, double each)
{
  ug_colour_set_source (UG_COLOUR_ACCENT, cr);
  cairo_set_line_width (cr, 1);
  if (self->goes_on)
    {
      cairo_move_to (cr, TRUNK, self->head ? top + height : 0);
      cairo_line_to (cr, TRUNK, top + height + GAP);
    }
  if (self->hangs)
    {
      const double last = LEFT + (self->boxes->len - 1) * (each + GAP) + each / 2;

      cairo_move_to (cr, TRUNK, 0);
      cairo_line_to (cr, TRUNK, top / 2);
      cairo_line_to (cr, last, top / 2);
      for (guint i = 0; i < self->boxes->len; i++)
        {
          cairo_move_to (cr, LEFT + i * (each + GAP) + each / 2, top / 2);
          cairo_rel_line_to (cr, 0, top / 2);
        }
    }
  cairo_stroke (cr);
}

static void
draw_box (UgGoalRow *self,
          const Box *box,
          PangoLayout *layout,
          cairo_t *cr,
          const cairo_rectangle_t *place)
{
  static const double dashes[] = { 3, 2 };

  trace_box (cr, place->x, place->y, place->width, place->height);
  if (self->head)
    {
      ug_colour_set_source (UG_COLOUR_TRACK, cr);
      cairo_fill_preserve (cr);
    }
  ug_colour_set_source (self->head ? UG_COLOUR_ACCENT : UG_COLOUR_QUIET, cr);
  cairo_set_line_width (cr, self->head ? 1.4 : 0.8);
  cairo_set_dash (cr, dashes, box->again ? G_N_ELEMENTS (dashes) : 0, 0);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
  ug_colour_set_source (UG_COLOUR_TEXT, cr);
  cairo_move_to (cr, place->x + PADDING, place->y + PADDING);
  pango_cairo_show_layout (cr, layout);
}

/**
 * ug_goal_row_draw:
 * @self: a row
 * @cr: (nullable): where to, in points, or %NULL to measure only
 * @context: where layouts are made
 * @width: of the picture, in points
 *
 * Returns: the height of the row, in points
 */
double
ug_goal_row_draw (UgGoalRow *self, cairo_t *cr, PangoContext *context, double width)
{
  g_autoptr (GPtrArray) layouts = g_ptr_array_new_with_free_func (g_object_unref);
  const double left = self->head ? 0 : LEFT;
  const double each = (width - left - (self->abreast - 1) * GAP) / self->abreast;
  const double top = self->hangs ? DROP : 2;
  double height = 0;

  for (guint i = 0; i < self->boxes->len; i++)
    {
      UgText *text = g_array_index (self->boxes, Box, i).text;
      PangoLayout *layout = ug_text_create_layout (text, context, 0, ug_text_get_length (text));
      int used;

      pango_layout_set_width (layout, MAX (each - 2 * PADDING, 1) * PANGO_SCALE);
      pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
      pango_layout_get_size (layout, NULL, &used);
      height = MAX (height, used / (double)PANGO_SCALE + 2 * PADDING);
      g_ptr_array_add (layouts, layout);
    }

  if (cr != NULL)
    {
      draw_lines (self, cr, top, height, each);
      for (guint i = 0; i < self->boxes->len; i++)
        draw_box (self, &g_array_index (self->boxes, Box, i), layouts->pdata[i], cr,
                  &(cairo_rectangle_t){ left + i * (each + GAP), top, each, height });
    }

  return top + height + (self->goes_on && self->head ? 0 : GAP);
}

static cairo_status_t
write_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

static void
draw_all (GPtrArray *rows, cairo_t *cr, PangoContext *context)
{
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_translate (cr, SVG_MARGIN, SVG_MARGIN);
  for (guint i = 0; i < rows->len; i++)
    cairo_translate (cr, 0,
                     ug_goal_row_draw (rows->pdata[i], cr, context, SVG_WIDTH - 2 * SVG_MARGIN));
}

/**
 * ug_goal_picture_to_svg:
 * @rows: (element-type UgGoalRow): a picture
 * @fonts: the fonts to set it in
 * @language: the code of its language
 *
 * Returns: (transfer full) (nullable): the picture as SVG, or %NULL if it could not be drawn
 */
GBytes *
ug_goal_picture_to_svg (GPtrArray *rows, UgFonts *fonts, const char *language)
{
  PangoContext *context = ug_fonts_create_context (fonts, language);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  double height = 2 * SVG_MARGIN;
  cairo_surface_t *surface;
  cairo_status_t status;
  cairo_t *cr;

  for (guint i = 0; i < rows->len; i++)
    height += ug_goal_row_draw (rows->pdata[i], NULL, context, SVG_WIDTH - 2 * SVG_MARGIN);

  surface = cairo_svg_surface_create_for_stream (write_cb, bytes, SVG_WIDTH, height);
  cr = cairo_create (surface);
  draw_all (rows, cr, context);
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  g_object_unref (context);

  return status == CAIRO_STATUS_SUCCESS ? g_byte_array_free_to_bytes (g_steal_pointer (&bytes))
                                        : NULL;
}
