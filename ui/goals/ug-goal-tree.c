/* ug-goal-tree.c: real buttons placed by hand, with the lines between them drawn behind.
 *
 * Every strategic goal heads a column; the operational goals that serve it first stand under it.
 * A goal that serves a second one is tied to that one by a dashed line. Goals that serve nothing
 * yet stand in a column without a head.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goal-tree.h"

#include "ug-goal-node.h"

#include <math.h>

/* In pixels at normal type. A node is read from 1.5 m, so it is never narrower than this. */
#define NARROWEST_NODE 138
#define NARROWEST_COLUMN 190
#define WIDE_GAP 18
#define NARROW_GAP 10
#define DROP 26
#define RAIL 16
#define ARC 8

/* One strategic goal with what serves it first; or, without a head, what serves nothing. */
typedef struct
{
  UgGoalNode *head;
  GPtrArray *under;
} Column;

struct _UgGoalTree
{
  GtkWidget parent_instance;

  UgAgreement *agreement;
  UgGoal *selected;
  GPtrArray *columns;
  gboolean selecting;
};

enum
{
  SELECTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (UgGoalTree, ug_goal_tree, GTK_TYPE_WIDGET)

static void
column_free (Column *column)
{
  g_ptr_array_unref (column->under);
  g_free (column);
}

static Column *
add_column (UgGoalTree *self, UgGoalNode *head)
{
  Column *column = g_new0 (Column, 1);

  column->head = head;
  column->under = g_ptr_array_new ();
  g_ptr_array_add (self->columns, column);

  return column;
}

static gboolean
is_strategic (UgRecord *goal)
{
  return ug_record_get_choice (goal, UG_GOAL_LEVEL) == UG_GOAL_LEVEL_STRATEGIC;
}

static UgRecord *
get_goal (gpointer node)
{
  return UG_RECORD (ug_goal_node_get_goal (UG_GOAL_NODE (node)));
}

static gboolean
serves (gpointer node, Column *column)
{
  return column->head != NULL
         && ug_record_has_ref (get_goal (node), UG_GOAL_SERVES,
                               ug_record_get_id (get_goal (column->head)));
}

/* Putting nodes where they belong. */

static void
place_under (UgGoalTree *self, GtkWidget *node)
{
  Column *last = self->columns->len > 0 ? self->columns->pdata[self->columns->len - 1] : NULL;

  for (guint i = 0; i < self->columns->len; i++)
    if (serves (node, self->columns->pdata[i]))
      {
        g_ptr_array_add (((Column *)self->columns->pdata[i])->under, node);
        return;
      }

  if (last == NULL || last->head != NULL)
    last = add_column (self, NULL);
  g_ptr_array_add (last->under, node);
}

static void
arrange (UgGoalTree *self)
{
  g_ptr_array_set_size (self->columns, 0);
  for (GtkWidget *node = gtk_widget_get_first_child (GTK_WIDGET (self)); node != NULL;
       node = gtk_widget_get_next_sibling (node))
    if (is_strategic (get_goal (node)))
      add_column (self, UG_GOAL_NODE (node));
  for (GtkWidget *node = gtk_widget_get_first_child (GTK_WIDGET (self)); node != NULL;
       node = gtk_widget_get_next_sibling (node))
    if (!is_strategic (get_goal (node)))
      place_under (self, node);

  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
node_toggled_cb (UgGoalTree *self, GtkToggleButton *node)
{
  if (self->selecting)
    return;

  ug_goal_tree_select (self, ug_goal_node_get_goal (UG_GOAL_NODE (node)));
  g_signal_emit (self, signals[SELECTED], 0, self->selected);
}

static void
fill (UgGoalTree *self)
{
  GListModel *goals = ug_record_get_list (UG_RECORD (self->agreement), UG_AGREEMENT_GOALS);
  GtkWidget *child;

  g_ptr_array_set_size (self->columns, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  for (guint i = 0; i < g_list_model_get_n_items (goals); i++)
    {
      g_autoptr (UgGoal) goal = g_list_model_get_item (goals, i);
      GtkWidget *node = ug_goal_node_new (goal);

      g_signal_connect_object (node, "toggled", G_CALLBACK (node_toggled_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_widget_set_parent (node, GTK_WIDGET (self));
    }
  ug_goal_tree_select (self, self->selected);
  arrange (self);
}

static void
agreement_changed_cb (UgGoalTree *self, const UgChange *change)
{
  if (change->kind == UG_CHANGE_FIELD && UG_IS_GOAL (change->record)
      && (change->field == UG_GOAL_LEVEL || change->field == UG_GOAL_SERVES))
    arrange (self);
}

/* Measuring and placing: one walk over the columns serves both. */

static int
measure_height (GtkWidget *node, int width)
{
  int natural;

  gtk_widget_measure (node, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);

  return natural;
}

static void
put (GtkWidget *node, int x, int y, int width, int height)
{
  const GtkAllocation place = { x, y, width, height };

  gtk_widget_size_allocate (node, &place, -1);
}

/* One row of nodes of equal height; returns that height. */
static int
lay_row (GPtrArray *nodes, guint first, guint count, int x, int y, int width, gboolean placing)
{
  int height = 0;

  for (guint i = 0; i < count; i++)
    height = MAX (height, measure_height (nodes->pdata[first + i], width));
  for (guint i = 0; placing && i < count; i++)
    put (nodes->pdata[first + i], x + (int)i * (width + NARROW_GAP), y, width, height);

  return height;
}

static guint
count_abreast (Column *column, int width)
{
  const guint room = (width + NARROW_GAP) / (NARROWEST_NODE + NARROW_GAP);

  return CLAMP (room, 1, MAX (column->under->len, 1));
}

/* Returns the height of the column. */
static int
lay_column (Column *column, int x, int y, int width, gboolean placing)
{
  const guint abreast = count_abreast (column, width);
  const gboolean stacked = abreast == 1 && column->head != NULL;
  const int left = stacked ? RAIL : 0;
  const int each = (width - left - (int)(abreast - 1) * NARROW_GAP) / (int)abreast;
  int at = y;

  if (column->head != NULL)
    {
      const int height = measure_height (GTK_WIDGET (column->head), width);

      if (placing)
        put (GTK_WIDGET (column->head), x, at, width, height);
      at += height + (stacked ? NARROW_GAP : DROP);
    }
  for (guint i = 0; i < column->under->len; i += abreast)
    at += lay_row (column->under, i, MIN (abreast, column->under->len - i), x + left, at, each,
                   placing)
          + NARROW_GAP;

  /* Every part has left a gap below it, but nothing follows the last one. */
  return at - y - NARROW_GAP;
}

static int
lay_out (UgGoalTree *self, int width, gboolean placing)
{
  const guint count = self->columns->len;
  const guint room = MAX ((width + WIDE_GAP) / (NARROWEST_COLUMN + WIDE_GAP), 1);
  const guint abreast = MAX (MIN (room, count), 1);
  const int each = (width - (int)(abreast - 1) * WIDE_GAP) / (int)abreast;
  int y = 0;

  for (guint first = 0; first < count; first += abreast)
    {
      int height = 0;

      for (guint i = first; i < MIN (first + abreast, count); i++)
        height = MAX (height, lay_column (self->columns->pdata[i],
                                          (int)(i - first) * (each + WIDE_GAP), y, each, placing));
      y += height + WIDE_GAP;
    }

  return MAX (y - WIDE_GAP, 0);
}

static GtkSizeRequestMode
ug_goal_tree_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
ug_goal_tree_measure (GtkWidget *widget,
                      GtkOrientation orientation,
                      int for_size,
                      int *minimum,
                      int *natural,
                      int *minimum_baseline,
                      int *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = NARROWEST_COLUMN;
      *natural = 2 * NARROWEST_COLUMN + WIDE_GAP;
      return;
    }

  *minimum = *natural =
      lay_out (UG_GOAL_TREE (widget), for_size > 0 ? for_size : NARROWEST_COLUMN, FALSE);
}

static void
ug_goal_tree_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  lay_out (UG_GOAL_TREE (widget), width, TRUE);
}

/* Drawing. */

static graphene_rect_t
get_bounds (gpointer node, UgGoalTree *self)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, 0, 0);

  if (!gtk_widget_compute_bounds (node, GTK_WIDGET (self), &bounds))
    return GRAPHENE_RECT_INIT (0, 0, 0, 0);

  return bounds;
}

/* Down the left side of the column, and in with a small arc. */
static void
trace_rail (cairo_t *cr, const graphene_rect_t *head, const graphene_rect_t *under)
{
  const double x = head->origin.x + RAIL / 2.0;
  const double y = under->origin.y + under->size.height / 2.0;

  cairo_move_to (cr, x, head->origin.y + head->size.height);
  cairo_line_to (cr, x, y - ARC);
  cairo_curve_to (cr, x, y, x, y, x + ARC, y);
  cairo_line_to (cr, under->origin.x, y);
}

static void
trace_fall (cairo_t *cr, const graphene_rect_t *head, const graphene_rect_t *under)
{
  const double x0 = head->origin.x + head->size.width / 2.0;
  const double y0 = head->origin.y + head->size.height;
  const double x1 = under->origin.x + under->size.width / 2.0;
  const double y1 = under->origin.y;
  const double bend = y0 + (y1 - y0) * 0.6;

  cairo_move_to (cr, x0, y0);
  cairo_curve_to (cr, x0, bend, x1, y1 - (y1 - y0) * 0.6, x1, y1);
}

/* From the side of a node through the gap between the columns to the side of another head. */
static void
trace_across (cairo_t *cr, const graphene_rect_t *head, const graphene_rect_t *under)
{
  const gboolean to_right = head->origin.x > under->origin.x;
  const double x0 = under->origin.x + (to_right ? under->size.width : 0);
  const double y0 = under->origin.y + under->size.height / 2.0;
  const double x1 = head->origin.x + (to_right ? 0 : head->size.width);
  const double y1 = head->origin.y + head->size.height / 2.0;
  const double gap = x1 + (to_right ? -WIDE_GAP / 2.0 : WIDE_GAP / 2.0);

  cairo_move_to (cr, x0, y0);
  cairo_curve_to (cr, gap, y0, gap, y0, gap, y0 - ARC);
  cairo_line_to (cr, gap, y1 + ARC);
  cairo_curve_to (cr, gap, y1, gap, y1, x1, y1);
}

static void
draw_column (UgGoalTree *self, cairo_t *cr, Column *column)
{
  const graphene_rect_t head = get_bounds (column->head, self);

  for (guint i = 0; i < column->under->len; i++)
    {
      const graphene_rect_t under = get_bounds (column->under->pdata[i], self);

      if (count_abreast (column, (int)head.size.width) == 1)
        trace_rail (cr, &head, &under);
      else
        trace_fall (cr, &head, &under);
    }
  cairo_stroke (cr);
}

static void
draw_second_services (UgGoalTree *self, cairo_t *cr, Column *home)
{
  for (guint i = 0; i < home->under->len; i++)
    for (guint j = 0; j < self->columns->len; j++)
      {
        Column *column = self->columns->pdata[j];
        graphene_rect_t head, under;

        if (column == home || !serves (home->under->pdata[i], column))
          continue;
        head = get_bounds (column->head, self);
        under = get_bounds (home->under->pdata[i], self);
        trace_across (cr, &head, &under);
      }
  cairo_stroke (cr);
}

static void
ug_goal_tree_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  static const double dashes[] = { 5, 4 };
  UgGoalTree *self = UG_GOAL_TREE (widget);
  const graphene_rect_t all =
      GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &all);
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  gdk_cairo_set_source_rgba (cr, &color);
  cairo_set_line_width (cr, 2);
  for (guint i = 0; i < self->columns->len; i++)
    if (((Column *)self->columns->pdata[i])->head != NULL)
      draw_column (self, cr, self->columns->pdata[i]);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  for (guint i = 0; i < self->columns->len; i++)
    draw_second_services (self, cr, self->columns->pdata[i]);
  cairo_destroy (cr);

  GTK_WIDGET_CLASS (ug_goal_tree_parent_class)->snapshot (widget, snapshot);
}

static void
ug_goal_tree_dispose (GObject *object)
{
  UgGoalTree *self = UG_GOAL_TREE (object);
  GtkWidget *child;

  g_clear_pointer (&self->columns, g_ptr_array_unref);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->agreement);
  g_clear_object (&self->selected);

  G_OBJECT_CLASS (ug_goal_tree_parent_class)->dispose (object);
}

static void
ug_goal_tree_class_init (UgGoalTreeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ug_goal_tree_dispose;
  widget_class->get_request_mode = ug_goal_tree_get_request_mode;
  widget_class->measure = ug_goal_tree_measure;
  widget_class->size_allocate = ug_goal_tree_size_allocate;
  widget_class->snapshot = ug_goal_tree_snapshot;

  /**
   * UgGoalTree::selected:
   * @self: the tree
   * @goal: a goal
   *
   * Somebody wants to look at a goal.
   */
  signals[SELECTED] = g_signal_new ("selected", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 1, UG_TYPE_GOAL);

  gtk_widget_class_set_css_name (widget_class, "goaltree");
}

static void
ug_goal_tree_init (UgGoalTree *self)
{
  self->columns = g_ptr_array_new_with_free_func ((GDestroyNotify)column_free);
}

/**
 * ug_goal_tree_new:
 * @agreement: whose goals are drawn
 *
 * Returns: (transfer floating): the tree
 */
GtkWidget *
ug_goal_tree_new (UgAgreement *agreement)
{
  UgGoalTree *self = g_object_new (UG_TYPE_GOAL_TREE, NULL);

  self->agreement = g_object_ref (agreement);
  g_signal_connect_object (ug_record_get_list (UG_RECORD (agreement), UG_AGREEMENT_GOALS),
                           "items-changed", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (agreement, "changed", G_CALLBACK (agreement_changed_cb), self,
                           G_CONNECT_SWAPPED);
  fill (self);

  return GTK_WIDGET (self);
}

/**
 * ug_goal_tree_select:
 * @self: the tree
 * @goal: (nullable): the goal that is looked at
 *
 * Raises the goal among the others.
 */
void
ug_goal_tree_select (UgGoalTree *self, UgGoal *goal)
{
  g_set_object (&self->selected, goal);
  self->selecting = TRUE;
  for (GtkWidget *node = gtk_widget_get_first_child (GTK_WIDGET (self)); node != NULL;
       node = gtk_widget_get_next_sibling (node))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (node),
                                  ug_goal_node_get_goal (UG_GOAL_NODE (node)) == goal);
  self->selecting = FALSE;
}
