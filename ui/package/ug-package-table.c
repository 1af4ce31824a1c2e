/* ug-package-table.c: a grid, a column for each package; the chosen column stands out.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-package-table.h"

#include "ug-expectation.h"
#include "ug-goal-tick.h"
#include "ug-package-change.h"
#include "ug-package-fit.h"
#include "ug-place.h"
#include "ug-plain.h"
#include "ug-priority.h"

#include <glib/gi18n.h>

struct _UgPackageTable
{
  GtkWidget parent_instance;

  UgRoom *room;
  GtkGrid *grid;
  guint line; /* the line that is being filled */
};

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (UgPackageTable, ug_package_table, GTK_TYPE_WIDGET)

typedef char *(*CellText) (UgPackageTable *self, UgRecord *package, gconstpointer data);

static GListModel *
get_packages (UgPackageTable *self)
{
  return ug_record_get_list (UG_RECORD (ug_room_get_firm (self->room)), UG_FIRM_PACKAGES);
}

static gboolean
is_chosen (UgPackageTable *self, UgRecord *package)
{
  UgRecord *agreement = UG_RECORD (ug_room_get_agreement (self->room));

  return g_str_equal (ug_record_get_text (agreement, UG_AGREEMENT_PACKAGE),
                      ug_record_get_id (package));
}

static GtkWidget *
new_text (const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "yalign", 0.0,
                                   "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

/* One thing is a line of its own even where it wraps, so several are told apart by dots. */
static GtkWidget *
new_lines (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  GtkWidget *box;

  if (g_strv_length (lines) < 2)
    return new_text (text, NULL);

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
      GtkWidget *words = new_text (lines[i], NULL);

      gtk_widget_set_hexpand (words, TRUE);
      gtk_box_append (GTK_BOX (line), new_text ("•", "dim-label"));
      gtk_box_append (GTK_BOX (line), words);
      gtk_box_append (GTK_BOX (box), line);
    }

  return box;
}

/* A cell fills its place in the grid, so that the tint of the chosen column has no gaps. */
static void
attach (UgPackageTable *self, GtkWidget *child, int column, UgRecord *package)
{
  GtkWidget *cell = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (cell), child);
  gtk_widget_add_css_class (cell, "cell");
  if (self->line > 1)
    gtk_widget_add_css_class (cell, "ruled");
  if (package != NULL && is_chosen (self, package))
    gtk_widget_add_css_class (cell, "chosen");
  if (column > 0)
    gtk_widget_set_hexpand (cell, TRUE);
  gtk_grid_attach (self->grid, cell, column, self->line, 1, 1);
}

static GtkWidget *
new_head (UgRecord *package)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *price = ug_package_get_full_price (UG_PACKAGE (package));

  gtk_box_append (GTK_BOX (box),
                  new_text (ug_record_get_text (package, UG_PACKAGE_NAME), "title-2"));
  gtk_box_append (GTK_BOX (box), new_text (price, "price"));
  gtk_box_append (GTK_BOX (box),
                  new_text (ug_record_get_text (package, UG_PACKAGE_SUMMARY), "dim-label"));

  return box;
}

static char *
get_text (UgPackageTable *self, UgRecord *package, gconstpointer field)
{
  return g_strdup (ug_record_get_text (package, GPOINTER_TO_UINT (field)));
}

/* Packages spell their priorities each for itself; what they share is the order of urgency. */
static UgRecord *
find_term (UgRecord *package, guint priority_index, UgClock clock)
{
  UgRecord *priority = ug_record_peek (package, UG_PACKAGE_PRIORITIES, priority_index);

  for (guint i = 0; priority != NULL && i < ug_record_count (package, UG_PACKAGE_EXPECTATIONS); i++)
    {
      UgRecord *promise = ug_record_peek (package, UG_PACKAGE_EXPECTATIONS, i);

      if (ug_record_get_choice (promise, UG_EXPECTATION_KIND) == UG_EXPECTATION_KIND_TERM
          && ug_record_get_choice (promise, UG_EXPECTATION_CLOCK) == (int)clock
          && g_str_equal (ug_record_get_text (promise, UG_EXPECTATION_PRIORITY),
                          ug_record_get_id (priority)))
        return promise;
    }

  return NULL;
}

static char *
get_term (UgPackageTable *self, UgRecord *package, gconstpointer place)
{
  const guint index = GPOINTER_TO_UINT (place);
  UgRecord *promise = find_term (package, index / 3, index % 3);
  UgTerm *offer = promise != NULL ? ug_record_get_term (promise, UG_EXPECTATION_OFFER) : NULL;

  return offer != NULL ? ug_term_to_words (offer, ug_room_get_language (self->room))
                       : g_strdup ("—");
}

static char *
get_titles (UgPackageTable *self, UgRecord *package, gconstpointer kind)
{
  g_autoptr (GStrvBuilder) titles = g_strv_builder_new ();
  g_auto (GStrv) strv = NULL;

  for (guint i = 0; i < ug_record_count (package, UG_PACKAGE_EXPECTATIONS); i++)
    {
      UgRecord *promise = ug_record_peek (package, UG_PACKAGE_EXPECTATIONS, i);

      if (ug_record_get_choice (promise, UG_EXPECTATION_KIND) == GPOINTER_TO_INT (kind))
        g_strv_builder_add (titles, ug_record_get_text (promise, UG_EXPECTATION_TITLE));
    }
  strv = g_strv_builder_end (titles);

  return strv[0] != NULL ? g_strjoinv ("\n", strv) : g_strdup ("—");
}

static char *
get_fit (UgPackageTable *self, UgRecord *package, gconstpointer data)
{
  g_autoptr (UgPackageFit) fit =
      ug_package_fit_new (ug_room_get_agreement (self->room), UG_PACKAGE (package));

  return ug_package_fit_to_words (fit, ug_room_get_language (self->room));
}

static void
add_line (UgPackageTable *self, const char *label, CellText text, gconstpointer data)
{
  GListModel *packages = get_packages (self);

  attach (self, new_text (label, "dim-label"), 0, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (packages); i++)
    {
      g_autoptr (UgRecord) package = g_list_model_get_item (packages, i);
      g_autofree char *cell = text (self, package, data);

      attach (self, new_lines (cell), i + 1, package);
    }
  self->line++;
}

static void
add_terms (UgPackageTable *self)
{
  g_autoptr (UgRecord) first = g_list_model_get_item (get_packages (self), 0);

  for (guint i = 0; i < ug_record_count (first, UG_PACKAGE_PRIORITIES); i++)
    {
      const char *priority =
          ug_record_get_text (ug_record_peek (first, UG_PACKAGE_PRIORITIES, i), UG_PRIORITY_TITLE);
      /* Translators: %s is the name of a priority, such as “Work has stopped”. */
      g_autofree char *response = g_strdup_printf (_ ("%s: answer"), priority);
      g_autofree char *resolution = g_strdup_printf (_ ("%s: solved"), priority);

      add_line (self, response, get_term, GUINT_TO_POINTER (i * 3 + UG_CLOCK_FIRST_RESPONSE));
      if (i < 2)
        add_line (self, resolution, get_term, GUINT_TO_POINTER (i * 3 + UG_CLOCK_RESOLUTION));
    }
}

/* Nothing has been answered yet: then there is nothing to compare with. */
static gboolean
has_answers (UgPackageTable *self)
{
  g_autoptr (UgRecord) first = g_list_model_get_item (get_packages (self), 0);
  g_autoptr (UgPackageFit) fit =
      ug_package_fit_new (ug_room_get_agreement (self->room), UG_PACKAGE (first));

  return ug_package_fit_get_compared (fit) > 0;
}

static void
choose_cb (UgPackageTable *self, GtkWidget *button)
{
  g_signal_emit (self, signals[CHOSEN], 0, g_object_get_data (G_OBJECT (button), "package"));
}

static void
add_head (UgPackageTable *self)
{
  GListModel *packages = get_packages (self);

  attach (self, new_text ("", NULL), 0, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (packages); i++)
    {
      g_autoptr (UgRecord) package = g_list_model_get_item (packages, i);

      attach (self, new_head (package), i + 1, package);
    }
  self->line++;
}

static void
add_goals (UgPackageTable *self)
{
  GListModel *packages = get_packages (self);

  attach (self, new_text (_ ("Your goals"), "dim-label"), 0, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (packages); i++)
    {
      g_autoptr (UgRecord) package = g_list_model_get_item (packages, i);

      attach (self, ug_goal_tick_new (self->room, UG_PACKAGE (package)), i + 1, package);
    }
  self->line++;
}

static void
add_buttons (UgPackageTable *self)
{
  GListModel *packages = get_packages (self);

  attach (self, new_text ("", NULL), 0, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (packages); i++)
    {
      g_autoptr (UgRecord) package = g_list_model_get_item (packages, i);
      const gboolean chosen = is_chosen (self, package);
      GtkWidget *button = gtk_button_new_with_label (chosen ? _ ("✓ Chosen") : _ ("Choose"));
      /* Translators: %s is the name of a package. */
      g_autofree char *name = g_strdup_printf (chosen ? _ ("Chosen: %s") : _ ("Choose %s"),
                                               ug_record_get_text (package, UG_PACKAGE_NAME));

      if (chosen)
        gtk_widget_add_css_class (button, "suggested-action");
      ug_accessible_name (button, name);
      ug_place_set (button, package, UG_PLACE_WHOLE);
      g_object_set_data_full (G_OBJECT (button), "package", g_object_ref (package), g_object_unref);
      g_signal_connect_object (button, "clicked", G_CALLBACK (choose_cb), self, G_CONNECT_SWAPPED);
      attach (self, button, i + 1, package);
    }
  self->line++;
}

static void
fill (UgPackageTable *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))) != NULL)
    gtk_grid_remove (self->grid, child);
  self->line = 0;
  if (g_list_model_get_n_items (get_packages (self)) == 0)
    return;

  add_head (self);
  add_buttons (self);
  add_goals (self);
  if (has_answers (self))
    add_line (self, _ ("Against your answers"), get_fit, NULL);
  add_terms (self);
  add_line (self, _ ("Reports"), get_titles, GINT_TO_POINTER (UG_EXPECTATION_KIND_REPORT));
  add_line (self, _ ("Included"), get_text, GUINT_TO_POINTER (UG_PACKAGE_INCLUSIONS));
  add_line (self, _ ("Not included"), get_text, GUINT_TO_POINTER (UG_PACKAGE_EXCLUSIONS));
}

/* The button that was pressed is made anew; the keyboard stays at it. */
static void
refill (UgPackageTable *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  g_autofree char *kept = NULL;
  const char *id, *field;

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self))
      && ug_place_get (focus, &id, &field))
    kept = g_strdup (id);

  fill (self);
  if (kept != NULL)
    ug_place_go (GTK_WIDGET (self), kept, NULL);
}

static void
refill_cb (UgPackageTable *self)
{
  refill (self);
}

static void
ug_package_table_dispose (GObject *object)
{
  UgPackageTable *self = UG_PACKAGE_TABLE (object);

  g_clear_pointer ((GtkWidget **)&self->grid, gtk_widget_unparent);
  g_clear_object (&self->room);

  G_OBJECT_CLASS (ug_package_table_parent_class)->dispose (object);
}

static void
ug_package_table_class_init (UgPackageTableClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_package_table_dispose;

  /**
   * UgPackageTable::chosen:
   * @self: the table
   * @package: the package somebody chose
   */
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, UG_TYPE_PACKAGE);

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
ug_package_table_init (UgPackageTable *self)
{
  self->grid = GTK_GRID (gtk_grid_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->grid), "package-table");
  gtk_widget_set_parent (GTK_WIDGET (self->grid), GTK_WIDGET (self));
}

/**
 * ug_package_table_new:
 * @room: the room
 *
 * Returns: (transfer floating): the firm's packages side by side
 */
GtkWidget *
ug_package_table_new (UgRoom *room)
{
  UgPackageTable *self = g_object_new (UG_TYPE_PACKAGE_TABLE, NULL);

  self->room = g_object_ref (room);
  fill (self);
  g_signal_connect_object (get_packages (self), "items-changed", G_CALLBACK (refill_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (ug_room_get_agreement (room), "notify::package", G_CALLBACK (refill_cb),
                           self, G_CONNECT_SWAPPED);

  /* Answers are given on other pages, so whoever comes back sees them counted. */
  g_signal_connect (self, "map", G_CALLBACK (refill_cb), NULL);

  return GTK_WIDGET (self);
}
