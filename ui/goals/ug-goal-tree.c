/* ug-goal-tree.c: real buttons placed as the layout says, with the lines between them drawn behind.
 *
 * One stop for the Tab key; inside, the arrow keys follow the lines, and looking goes with them.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goal-tree.h"

#include "ug-expectation.h"
#include "ug-goal-canvas.h"
#include "ug-goal-node.h"
#include "ug-goal.h"
#include "ug-plain.h"

#include <glib/gi18n.h>

/* In characters: a promise is a sentence, so that it needs more room than the name of a goal. */
#define NARROWEST 16
#define NARROWEST_WITH_LEAVES 20

#define COLUMNS_WANTED 2

struct _UgGoalTree
{
  GtkWidget parent_instance;

  UgRoom *room;
  gboolean leaves;
  UgGoalLayout *layout;
  GPtrArray *nodes;
  UgGoalCanvas *canvas;
  UgRecord *selected;
  gboolean outdated;
};

enum
{
  SELECTED,
  OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (UgGoalTree, ug_goal_tree, GTK_TYPE_WIDGET)

static UgGoalNode *
get_node (UgGoalTree *self, guint box)
{
  return UG_GOAL_NODE (self->nodes->pdata[box]);
}

/* Returns: (nullable): the node the keyboard is on. A widget remembers which child it was on last,
 * so that alone says nothing. */
static UgGoalNode *
get_focused (UgGoalTree *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focused = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focused != NULL && gtk_widget_get_parent (focused) == GTK_WIDGET (self)
             ? UG_GOAL_NODE (focused)
             : NULL;
}

/* What it shows. */

static void
raise_selected (UgGoalTree *self)
{
  for (guint i = 0; i < self->nodes->len; i++)
    ug_goal_node_set_raised (get_node (self, i),
                             self->selected != NULL
                                 && ug_goal_node_get_record (get_node (self, i)) == self->selected);
}

static void
look_at (UgGoalTree *self, UgGoalNode *node)
{
  ug_goal_tree_select (self, ug_goal_node_get_record (node));
  g_signal_emit (self, signals[SELECTED], 0, self->selected);
}

/* What is looked at already is opened. */
static void
node_clicked_cb (UgGoalTree *self, UgGoalNode *node)
{
  if (ug_goal_node_get_record (node) == self->selected)
    g_signal_emit (self, signals[OPENED], 0, self->selected);
  else
    look_at (self, node);
}

static GtkWidget *
create_node (UgGoalTree *self, UgRecord *record)
{
  GtkWidget *node = ug_goal_node_new (record);

  g_signal_connect_object (node, "clicked", G_CALLBACK (node_clicked_cb), self, G_CONNECT_SWAPPED);

  return node;
}

/* Takes the first of the old nodes that shows the record: what is dragged onto, or has the
 * keyboard, stays itself while others come and go. */
static GtkWidget *
take_node (GHashTable *old, UgRecord *record)
{
  GQueue *nodes = g_hash_table_lookup (old, record);

  return nodes != NULL ? g_queue_pop_head (nodes) : NULL;
}

/* Returns: the nodes of each record, in their order. */
static GHashTable *
sort_nodes (UgGoalTree *self)
{
  GHashTable *sorted = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify)g_queue_free);

  for (guint i = 0; i < self->nodes->len; i++)
    {
      UgRecord *record = ug_goal_node_get_record (get_node (self, i));
      GQueue *nodes = g_hash_table_lookup (sorted, record);

      if (nodes == NULL)
        {
          nodes = g_queue_new ();
          g_hash_table_insert (sorted, record, nodes);
        }
      g_queue_push_tail (nodes, get_node (self, i));
    }

  return sorted;
}

static void
drop_nodes (GHashTable *old)
{
  GHashTableIter iter;
  gpointer nodes;

  g_hash_table_iter_init (&iter, old);
  while (g_hash_table_iter_next (&iter, NULL, &nodes))
    g_queue_foreach (nodes, (GFunc)gtk_widget_unparent, NULL);
}

static void
fill_nodes (UgGoalTree *self)
{
  g_autoptr (GHashTable) old = sort_nodes (self);
  UgGoalGraph *graph = ug_goal_layout_get_graph (self->layout);

  g_ptr_array_set_size (self->nodes, 0);
  for (guint i = 0; i < ug_goal_layout_get_n_boxes (self->layout); i++)
    {
      UgRecord *record =
          ug_goal_graph_get_record (graph, ug_goal_layout_get_box (self->layout, i)->point);
      GtkWidget *node = take_node (old, record);

      if (node == NULL)
        node = create_node (self, record);
      gtk_widget_insert_after (node, GTK_WIDGET (self), i > 0 ? self->nodes->pdata[i - 1] : NULL);
      ug_goal_node_show (UG_GOAL_NODE (node), self->layout, i, ug_room_get_language (self->room));
      g_ptr_array_add (self->nodes, node);
    }
  drop_nodes (old);
}

static void
read_goals (UgGoalTree *self)
{
  g_autoptr (UgGoalGraph) graph =
      ug_goal_graph_new (ug_room_get_agreement (self->room), UG_GOAL_SCOPE_ALL);

  g_clear_pointer (&self->layout, ug_goal_layout_unref);
  self->layout = ug_goal_layout_new (graph, self->leaves);
}

static void
update (UgGoalTree *self)
{
  self->outdated = FALSE;
  read_goals (self);
  fill_nodes (self);
  raise_selected (self);
  ug_goal_canvas_show (self->canvas, self->layout, self->nodes);
}

static gboolean
concerns (UgRecord *record)
{
  return UG_IS_GOAL (record) || UG_IS_EXPECTATION (record) || UG_IS_AGREEMENT (record);
}

/* Nobody sees the other steps change it, so that they need not wait for it. */
static void
agreement_changed_cb (UgGoalTree *self, const UgChange *change)
{
  if (!concerns (change->record))
    return;

  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    update (self);
  else
    self->outdated = TRUE;
}

static void
ug_goal_tree_map (GtkWidget *widget)
{
  if (UG_GOAL_TREE (widget)->outdated)
    update (UG_GOAL_TREE (widget));

  GTK_WIDGET_CLASS (ug_goal_tree_parent_class)->map (widget);
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
  UgGoalTree *self = UG_GOAL_TREE (widget);
  const int narrowest = ug_goal_canvas_get_narrowest (self->canvas);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = narrowest;
      *natural = COLUMNS_WANTED * narrowest;
      return;
    }

  *minimum = *natural = ug_goal_canvas_measure (self->canvas, for_size > 0 ? for_size : narrowest);
}

static void
ug_goal_tree_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  ug_goal_canvas_place (UG_GOAL_TREE (widget)->canvas, width);
}

static void
ug_goal_tree_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  ug_goal_canvas_draw (UG_GOAL_TREE (widget)->canvas, snapshot);

  GTK_WIDGET_CLASS (ug_goal_tree_parent_class)->snapshot (widget, snapshot);
}

/* The keyboard. */

static gboolean
translate (GtkDirectionType direction, UgGoalMove *move)
{
  switch (direction)
    {
    case GTK_DIR_UP:
      *move = UG_GOAL_MOVE_UP;
      return TRUE;
    case GTK_DIR_DOWN:
      *move = UG_GOAL_MOVE_DOWN;
      return TRUE;
    case GTK_DIR_LEFT:
      *move = UG_GOAL_MOVE_LEFT;
      return TRUE;
    case GTK_DIR_RIGHT:
      *move = UG_GOAL_MOVE_RIGHT;
      return TRUE;
    default:
      return FALSE;
    }
}

/* From outside one comes to what is looked at. */
static gboolean
enter (UgGoalTree *self)
{
  for (guint i = 0; i < self->nodes->len; i++)
    if (ug_goal_node_get_record (get_node (self, i)) == self->selected)
      return gtk_widget_grab_focus (self->nodes->pdata[i]);

  return self->nodes->len > 0 && gtk_widget_grab_focus (self->nodes->pdata[0]);
}

static gboolean
ug_goal_tree_focus (GtkWidget *widget, GtkDirectionType direction)
{
  UgGoalTree *self = UG_GOAL_TREE (widget);
  UgGoalNode *focused = get_focused (self);
  UgGoalMove move;
  int box;

  if (focused == NULL)
    return enter (self);
  if (!translate (direction, &move))
    return FALSE;

  box = ug_goal_layout_move (self->layout, ug_goal_node_get_box (focused), move);
  if (box >= 0)
    {
      gtk_widget_grab_focus (self->nodes->pdata[box]);
      look_at (self, get_node (self, box));
    }

  return TRUE;
}

static void
ug_goal_tree_dispose (GObject *object)
{
  UgGoalTree *self = UG_GOAL_TREE (object);

  for (guint i = 0; i < self->nodes->len; i++)
    gtk_widget_unparent (self->nodes->pdata[i]);
  g_ptr_array_set_size (self->nodes, 0);
  g_clear_pointer (&self->canvas, ug_goal_canvas_free);
  g_clear_pointer (&self->layout, ug_goal_layout_unref);
  g_clear_object (&self->room);
  g_clear_object (&self->selected);

  G_OBJECT_CLASS (ug_goal_tree_parent_class)->dispose (object);
}

static void
ug_goal_tree_finalize (GObject *object)
{
  UgGoalTree *self = UG_GOAL_TREE (object);

  g_ptr_array_unref (self->nodes);

  G_OBJECT_CLASS (ug_goal_tree_parent_class)->finalize (object);
}

static guint
install_signal (const char *name)
{
  return g_signal_new (name, UG_TYPE_GOAL_TREE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                       1, UG_TYPE_RECORD);
}

static void
ug_goal_tree_class_init (UgGoalTreeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = ug_goal_tree_dispose;
  object_class->finalize = ug_goal_tree_finalize;
  widget_class->map = ug_goal_tree_map;
  widget_class->get_request_mode = ug_goal_tree_get_request_mode;
  widget_class->measure = ug_goal_tree_measure;
  widget_class->size_allocate = ug_goal_tree_size_allocate;
  widget_class->snapshot = ug_goal_tree_snapshot;
  widget_class->focus = ug_goal_tree_focus;

  /**
   * UgGoalTree::selected:
   * @self: the tree
   * @record: a goal, a promise, or the agreement for its package
   *
   * Somebody looks at it.
   */
  signals[SELECTED] = install_signal ("selected");

  /**
   * UgGoalTree::opened:
   * @self: the tree
   * @record: a goal, a promise, or the agreement for its package
   *
   * Somebody wants to work on it.
   */
  signals[OPENED] = install_signal ("opened");

  gtk_widget_class_set_css_name (widget_class, "goaltree");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
ug_goal_tree_init (UgGoalTree *self)
{
  self->nodes = g_ptr_array_new ();
  ug_accessible_name (GTK_WIDGET (self), _ ("What leads to what"));
}

/**
 * ug_goal_tree_new:
 * @room: the room, whose agreement's goals are drawn
 * @leaves: whether promises and the package are drawn below them
 *
 * Returns: (transfer floating): the tree
 */
GtkWidget *
ug_goal_tree_new (UgRoom *room, gboolean leaves)
{
  UgGoalTree *self = g_object_new (UG_TYPE_GOAL_TREE, NULL);

  self->room = g_object_ref (room);
  self->leaves = leaves;
  if (ug_room_get_meeting (room))
    gtk_widget_add_css_class (GTK_WIDGET (self), "meeting");
  self->canvas = ug_goal_canvas_new (GTK_WIDGET (self), leaves ? NARROWEST_WITH_LEAVES : NARROWEST);
  g_signal_connect_object (ug_room_get_agreement (room), "changed",
                           G_CALLBACK (agreement_changed_cb), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}

/**
 * ug_goal_tree_select:
 * @self: the tree
 * @record: (nullable): what is looked at
 *
 * Raises it among the others, wherever it is drawn.
 */
void
ug_goal_tree_select (UgGoalTree *self, UgRecord *record)
{
  g_set_object (&self->selected, record);
  raise_selected (self);
}

/**
 * ug_goal_tree_get_selected:
 * @self: the tree
 *
 * Returns: (transfer none) (nullable): what is looked at
 */
UgRecord *
ug_goal_tree_get_selected (UgGoalTree *self)
{
  return self->selected;
}
