/* ug-person-row.c: what one must know of somebody at a glance: who, how reached, who stands in.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-person-row.h"

#include "ug-field-cell.h"
#include "ug-field-row.h"
#include "ug-people.h"
#include "ug-record-menu.h"
#include "ug-words-line.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _UgPersonRow
{
  UgOpenRow parent_instance;

  AdwAvatar *avatar;
  GtkWidget *name_entry;
  GtkWidget *role_entry;
  GtkWidget *signs_label;
  GtkLabel *reach_label;
  GtkLabel *deputy_label;
};

G_DEFINE_FINAL_TYPE (UgPersonRow, ug_person_row, UG_TYPE_OPEN_ROW)

static void
show_reach (UgPersonRow *self, UgPerson *person)
{
  const char *address;
  const UgReach reach = ug_person_reached_by (person, &address);

  if (reach == UG_REACH_NONE)
    gtk_label_set_text (self->reach_label, _ ("how to reach?"));
  else
    gtk_label_set_text (self->reach_label,
                        *address != '\0' ? address : _ (ug_reach_choices[reach].label));

  if (reach == UG_REACH_NONE)
    gtk_widget_add_css_class (GTK_WIDGET (self->reach_label), "row-aside");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->reach_label), "row-aside");
}

static void
show_deputy (UgPersonRow *self, UgPerson *person)
{
  UgPerson *deputy = ug_person_get_deputy (person);
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;

  if (deputy != NULL)
    {
      name = ug_person_get_display (
          deputy, ug_room_get_language (ug_open_row_get_room (UG_OPEN_ROW (self))));
      /* Translators: who stands in for somebody */
      text = g_strdup_printf (_ ("deputy: %s"), name);
    }
  gtk_label_set_text (self->deputy_label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->deputy_label), deputy != NULL);
}

static void
update (UgPersonRow *self)
{
  UgRecord *person = ug_open_row_get_record (UG_OPEN_ROW (self));

  adw_avatar_set_text (self->avatar, ug_record_get_text (person, UG_PERSON_NAME));
  gtk_widget_set_visible (self->signs_label, ug_record_get_switch (person, UG_PERSON_SIGNS));
  show_reach (self, UG_PERSON (person));
  show_deputy (self, UG_PERSON (person));
}

/* Somebody else's name is seen here too: the deputy's. */
static void
client_changed_cb (UgPersonRow *self, const UgChange *change)
{
  if (UG_IS_PERSON (change->record))
    update (self);
}

static void
change_side_cb (UgPersonRow *self)
{
  UgRecord *person = ug_open_row_get_record (UG_OPEN_ROW (self));
  const UgSide side = ug_record_get_choice (person, UG_PERSON_SIDE);

  ug_record_set_choice (person, UG_PERSON_SIDE,
                        side == UG_SIDE_OURS ? UG_SIDE_THEIRS : UG_SIDE_OURS);
}

static void
attach (GtkGrid *grid, UgPersonRow *self, guint field, int column, int line, int width)
{
  UgRoom *room = ug_open_row_get_room (UG_OPEN_ROW (self));
  UgRecord *person = ug_open_row_get_record (UG_OPEN_ROW (self));
  GtkWidget *cell = ug_field_cell_new (room, person, field);

  if (cell != NULL)
    gtk_grid_attach (grid, cell, column, line, width, 1);
}

static GtkWidget *
ug_person_row_build_details (UgOpenRow *row)
{
  static const struct
  {
    UgPersonField field;
    int column, line, width;
  } places[] = {
    { UG_PERSON_PHONE, 0, 0, 1 },   { UG_PERSON_EMAIL, 1, 0, 1 },  { UG_PERSON_MESSENGER, 2, 0, 1 },
    { UG_PERSON_CHANNEL, 0, 1, 1 }, { UG_PERSON_MANNER, 1, 1, 1 }, { UG_PERSON_SPEECH, 2, 1, 1 },
    { UG_PERSON_HOURS, 0, 2, 1 },   { UG_PERSON_DEPUTY, 1, 2, 2 }, { UG_PERSON_DECIDES, 0, 3, 2 },
    { UG_PERSON_SIGNS, 2, 3, 1 },   { UG_PERSON_NOTE, 0, 4, 3 },
  };
  GtkWidget *grid = g_object_new (GTK_TYPE_GRID, "row-spacing", 8, "column-spacing", 10,
                                  "column-homogeneous", TRUE, NULL);
  GtkWidget *words;

  gtk_widget_add_css_class (grid, "row-details");
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    attach (GTK_GRID (grid), UG_PERSON_ROW (row), places[i].field, places[i].column, places[i].line,
            places[i].width);
  words = ug_words_line_new (ug_open_row_get_room (row), ug_open_row_get_record (row));
  if (words != NULL)
    gtk_grid_attach (GTK_GRID (grid), words, 0, 5, 3, 1);

  return grid;
}

static void
ug_person_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UG_TYPE_PERSON_ROW);

  G_OBJECT_CLASS (ug_person_row_parent_class)->dispose (object);
}

static void
ug_person_row_class_init (UgPersonRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ug_person_row_dispose;
  UG_OPEN_ROW_CLASS (klass)->build_details = ug_person_row_build_details;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/ugovor/Ugovor/ui/people/ug-person-row.ui");
  gtk_widget_class_bind_template_child (widget_class, UgPersonRow, avatar);
  gtk_widget_class_bind_template_child (widget_class, UgPersonRow, name_entry);
  gtk_widget_class_bind_template_child (widget_class, UgPersonRow, role_entry);
  gtk_widget_class_bind_template_child (widget_class, UgPersonRow, signs_label);
  gtk_widget_class_bind_template_child (widget_class, UgPersonRow, reach_label);
  gtk_widget_class_bind_template_child (widget_class, UgPersonRow, deputy_label);
}

static void
ug_person_row_init (UgPersonRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Names come in a row: Enter asks for the next one. */
static void
next_name_cb (UgPersonRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "list.add", NULL);
}

static void
add_side_item (UgPersonRow *self)
{
  UgRecord *person = ug_open_row_get_record (UG_OPEN_ROW (self));
  const gboolean ours = ug_record_get_choice (person, UG_PERSON_SIDE) == UG_SIDE_OURS;

  ug_record_menu_add_item (ug_open_row_get_menu (UG_OPEN_ROW (self)),
                           ours ? _ ("Belongs to the _Client") : _ ("Belongs to _Us"),
                           G_CALLBACK (change_side_cb), self);
}

/**
 * ug_person_row_new:
 * @room: the room
 * @person: one of the client's people
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
ug_person_row_new (UgRoom *room, UgPerson *person)
{
  UgPersonRow *self = g_object_new (UG_TYPE_PERSON_ROW, NULL);

  ug_open_row_set_record (UG_OPEN_ROW (self), room, UG_RECORD (person));
  ug_field_editor_tie (self->name_entry, room, UG_RECORD (person), UG_PERSON_NAME);
  ug_field_editor_tie (self->role_entry, room, UG_RECORD (person), UG_PERSON_ROLE);
  add_side_item (self);
  g_signal_connect_object (self->name_entry, "activate", G_CALLBACK (next_name_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (ug_room_get_client (room), "changed", G_CALLBACK (client_changed_cb),
                           self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
