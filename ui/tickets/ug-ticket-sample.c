/* ug-ticket-sample.c: the first rows of a help desk's table, and what each column is taken for.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-ticket-sample.h"

#include "ug-plain.h"

#include <glib/gi18n.h>

/* More columns than that are not looked at; all of them can be chosen. */
#define MOST_COLUMNS 40

/* Of a cell; the rest is cut. */
#define MOST_LETTERS 24

static GtkWidget *
new_cell (const char *text, const char *style)
{
  g_autofree char *line = g_strdelimit (g_strdup (text), "\n\r\t", ' ');
  GtkWidget *label =
      g_object_new (GTK_TYPE_LABEL, "label", line, "xalign", 0.0, "ellipsize", PANGO_ELLIPSIZE_END,
                    "width-chars", (int)MIN (g_utf8_strlen (line, -1), MOST_LETTERS),
                    "max-width-chars", MOST_LETTERS, "single-line-mode", TRUE, NULL);

  if (style != NULL)
    gtk_widget_add_css_class (label, style);

  return label;
}

static const char *
find_role (const UgTicketMapping *mapping, const char *name, UgLanguage *language)
{
  for (UgTicketColumn column = 0; column < UG_TICKET_N_COLUMNS; column++)
    if (g_strcmp0 (mapping->columns[column], name) == 0)
      return ug_ticket_column_to_words (column, language);

  return NULL;
}

static void
attach_column (
    GtkGrid *grid, const UgTicketTable *table, guint column, const char *role, const char *name)
{
  gtk_grid_attach (grid, new_cell (role != NULL ? role : "", "ticket-role"), column, 0, 1, 1);
  gtk_grid_attach (grid, new_cell (name, "ticket-head"), column, 1, 1, 1);
  for (guint i = 0; i < table->samples->len; i++)
    {
      const char *const *fields = table->samples->pdata[i];

      gtk_grid_attach (grid, new_cell (fields[column], NULL), column, i + 2, 1, 1);
    }
}

/**
 * ug_ticket_sample_new:
 * @table: what was seen
 * @mapping: how it is read
 * @language: in which to say it
 *
 * Returns: (transfer floating): the rows, to be moved sideways where there are many columns
 */
GtkWidget *
ug_ticket_sample_new (const UgTicketTable *table,
                      const UgTicketMapping *mapping,
                      UgLanguage *language)
{
  GtkWidget *grid = gtk_grid_new ();
  GtkWidget *scroller =
      g_object_new (GTK_TYPE_SCROLLED_WINDOW, "vscrollbar-policy", GTK_POLICY_NEVER, "child", grid,
                    "propagate-natural-height", TRUE, NULL);

  gtk_widget_add_css_class (grid, "ticket-sample");
  gtk_widget_add_css_class (scroller, "card");
  ug_accessible_name (scroller, _ ("The first rows"));
  gtk_grid_set_column_spacing (GTK_GRID (grid), 18);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 3);
  for (guint i = 0; i < MIN (table->header->len, MOST_COLUMNS); i++)
    attach_column (GTK_GRID (grid), table, i,
                   find_role (mapping, table->header->pdata[i], language), table->header->pdata[i]);

  return scroller;
}
