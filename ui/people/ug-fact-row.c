/* ug-fact-row.c: a fact is typed in its row; the reminder stands beside it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-fact-row.h"

#include "ug-field-cell.h"
#include "ug-field-row.h"
#include "ug-plain.h"

#include <glib/gi18n.h>

struct _UgFactRow
{
  UgOpenRow parent_instance;

  GtkWidget *title_entry;
  GtkWidget *value_entry;
  GtkWidget *due_box;
  GtkLabel *due_label;
};

G_DEFINE_FINAL_TYPE (UgFactRow, ug_fact_row, UG_TYPE_OPEN_ROW)

static void
update (UgFactRow *self)
{
  UgRecord *fact = ug_open_row_get_record (UG_OPEN_ROW (self));
  UgLanguage *language = ug_room_get_language (ug_open_row_get_room (UG_OPEN_ROW (self)));
  const char *due = ug_record_get_text (fact, UG_FACT_DUE);
  g_autofree char *date = ug_language_format_short_date (language, due);
  /* Translators: beside a fact that somebody will be reminded of, for a screen reader */
  g_autofree char *name = g_strdup_printf (_ ("Reminder on %s"), date != NULL ? date : due);

  gtk_label_set_text (self->due_label, date != NULL ? date : due);
  gtk_widget_set_tooltip_text (self->due_box, name);
  ug_accessible_name (GTK_WIDGET (self->due_label), name);
  gtk_widget_set_visible (self->due_box, *due != '\0');
}

static GtkWidget *
ug_fact_row_build_details (UgOpenRow *row)
{
  static const struct
  {
    UgFactField field;
    int column, line, width;
  } places[] = {
    { UG_FACT_DUE, 0, 0, 1 },     { UG_FACT_NOTICE_ON, 1, 0, 1 }, { UG_FACT_TOLD_ON, 0, 1, 1 },
    { UG_FACT_TOLD_BY, 1, 1, 1 }, { UG_FACT_NOTE, 0, 2, 2 },
  };
  GtkWidget *grid = g_object_new (GTK_TYPE_GRID, "row-spacing", 8, "column-spacing", 10,
                                  "column-homogeneous", TRUE, NULL);

  gtk_widget_add_css_class (grid, "row-details");
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      GtkWidget *cell = ug_field_cell_new (ug_open_row_get_room (row), ug_open_row_get_record (row),
                                           places[i].field);

      if (cell != NULL)
        gtk_grid_attach (GTK_GRID (grid), cell, places[i].column, places[i].line, places[i].width,
                         1);
    }

  return grid;
}

static void
ug_fact_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UG_TYPE_FACT_ROW);

  G_OBJECT_CLASS (ug_fact_row_parent_class)->dispose (object);
}

static void
ug_fact_row_class_init (UgFactRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ug_fact_row_dispose;
  UG_OPEN_ROW_CLASS (klass)->build_details = ug_fact_row_build_details;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/ugovor/Ugovor/ui/people/ug-fact-row.ui");
  gtk_widget_class_bind_template_child (widget_class, UgFactRow, title_entry);
  gtk_widget_class_bind_template_child (widget_class, UgFactRow, value_entry);
  gtk_widget_class_bind_template_child (widget_class, UgFactRow, due_box);
  gtk_widget_class_bind_template_child (widget_class, UgFactRow, due_label);
}

static void
ug_fact_row_init (UgFactRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * ug_fact_row_new:
 * @room: the room
 * @fact: one of the client's facts
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
ug_fact_row_new (UgRoom *room, UgFact *fact)
{
  UgFactRow *self = g_object_new (UG_TYPE_FACT_ROW, NULL);

  ug_open_row_set_record (UG_OPEN_ROW (self), room, UG_RECORD (fact));
  ug_field_editor_tie (self->title_entry, room, UG_RECORD (fact), UG_FACT_TITLE);
  ug_field_editor_tie (self->value_entry, room, UG_RECORD (fact), UG_FACT_VALUE);
  g_signal_connect_object (fact, "notify::due", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
