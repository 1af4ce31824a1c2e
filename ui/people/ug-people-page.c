/* ug-people-page.c: who is who: the client, the people of both sides, and what was told once.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-people-page.h"

#include "ug-columns.h"
#include "ug-fact-row.h"
#include "ug-field-cell.h"
#include "ug-field-row.h"
#include "ug-import-button.h"
#include "ug-person-row.h"
#include "ug-record-list.h"
#include "ug-word-row.h"

#include <glib/gi18n.h>

struct _UgPeoplePage
{
  UgStepPage parent_instance;

  GtkWidget *name_entry;
  GtkWidget *about_entry;
  GtkBox *people_place;
  GtkBox *facts_place;
};

G_DEFINE_FINAL_TYPE (UgPeoplePage, ug_people_page, UG_TYPE_STEP_PAGE)

static GtkWidget *
build_person (UgRoom *room, UgRecord *person, gpointer side)
{
  return ug_person_row_new (room, UG_PERSON (person));
}

static gboolean
is_of_side (UgRecord *person, gpointer side)
{
  return ug_record_get_choice (person, UG_PERSON_SIDE) == GPOINTER_TO_INT (side);
}

static void
put_on_side (UgRecord *person, gpointer side)
{
  ug_record_set_choice (person, UG_PERSON_SIDE, GPOINTER_TO_INT (side));
}

static GtkWidget *
build_fact (UgRoom *room, UgRecord *fact, gpointer data)
{
  return ug_fact_row_new (room, UG_FACT (fact));
}

static void
date_fact (UgRecord *fact, gpointer room)
{
  g_autoptr (GDateTime) now = ug_room_get_now (room);
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");

  ug_record_set_text (fact, UG_FACT_TOLD_ON, today);
}

static const UgRecordListPlan sides[] = {
  [UG_SIDE_THEIRS] = {
    .list = UG_CLIENT_PEOPLE,
    .title = N_ ("The client’s people"),
    .add_label = N_ ("+ _Person"),
    .build_row = build_person,
    .match = is_of_side,
    .prepare = put_on_side,
    .empty = N_ ("Begin with whoever sits at the table: a name is enough for now."),
    .compact = TRUE,
  },
  [UG_SIDE_OURS] = {
    .list = UG_CLIENT_PEOPLE,
    .title = N_ ("Our people"),
    .add_label = N_ ("+ _Colleague"),
    .build_row = build_person,
    .match = is_of_side,
    .prepare = put_on_side,
    .empty = N_ ("Name those of us whom this client will talk to."),
    .compact = TRUE,
  },
};

static const UgRecordListPlan facts = {
  .list = UG_CLIENT_FACTS,
  .title = N_ ("Told once, never asked again"),
  .add_label = N_ ("+ _Fact"),
  .build_row = build_fact,
  .prepare = date_fact,
  .empty = N_ ("Contract number, end of a warranty, when not to call: write it down the first time "
               "you hear it."),
  .compact = TRUE,
};

/* Both sides may see these: the paper uses them. */
static const UgRecordListPlan words = {
  .list = UG_AGREEMENT_GLOSSARY,
  .title = N_ ("Your word for it, and ours"),
  .add_label = N_ ("+ _Word"),
  .build_row = ug_word_row_build,
  .empty = N_ ("What you call it and what we call it: the paper will say both."),
  .compact = TRUE,
};

static void
add_side (UgPeoplePage *self, UgSide side)
{
  UgRoom *room = ug_step_page_get_room (UG_STEP_PAGE (self));
  GtkWidget *list = ug_record_list_new (room, UG_RECORD (ug_room_get_client (room)), &sides[side],
                                        GINT_TO_POINTER (side));
  GtkWidget *import = ug_import_button_new (room, side);

  if (import != NULL)
    ug_record_list_add_button (UG_RECORD_LIST (list), import);
  gtk_box_append (self->people_place, list);
}

/* The client's world as we see it; the crib sheet is made of it. */
static const guint world[] = { UG_CLIENT_DRIVES, UG_CLIENT_WORRIES, UG_CLIENT_DECIDERS,
                               UG_CLIENT_WORDS, UG_CLIENT_NOTE };

static void
ug_people_page_build (UgStepPage *page)
{
  UgPeoplePage *self = UG_PEOPLE_PAGE (page);
  UgRoom *room = ug_step_page_get_room (page);
  UgRecord *client = UG_RECORD (ug_room_get_client (room));

  ug_step_page_set_question (page, _ ("Who is who?"),
                             _ ("Everyone who will talk to each other, who stands in for whom, and "
                                "how each likes to be told."));
  ug_field_editor_tie (self->name_entry, room, client, UG_CLIENT_NAME);
  ug_field_editor_tie (self->about_entry, room, client, UG_CLIENT_ABOUT);
  add_side (self, UG_SIDE_THEIRS);
  add_side (self, UG_SIDE_OURS);
  gtk_box_append (
      self->people_place,
      ug_record_list_new (room, UG_RECORD (ug_room_get_agreement (room)), &words, NULL));
  gtk_box_append (self->facts_place, ug_record_list_new (room, client, &facts, room));

  for (guint i = 0; i < G_N_ELEMENTS (world); i++)
    {
      GtkWidget *cell = ug_field_cell_new (room, client, world[i]);

      if (cell != NULL)
        gtk_box_append (self->facts_place, cell);
    }
}

static void
ug_people_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), UG_TYPE_PEOPLE_PAGE);

  G_OBJECT_CLASS (ug_people_page_parent_class)->dispose (object);
}

static void
ug_people_page_class_init (UgPeoplePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ug_people_page_dispose;
  UG_STEP_PAGE_CLASS (klass)->build = ug_people_page_build;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/ugovor/Ugovor/ui/people/ug-people-page.ui");
  gtk_widget_class_bind_template_child (widget_class, UgPeoplePage, name_entry);
  gtk_widget_class_bind_template_child (widget_class, UgPeoplePage, about_entry);
  gtk_widget_class_bind_template_child (widget_class, UgPeoplePage, people_place);
  gtk_widget_class_bind_template_child (widget_class, UgPeoplePage, facts_place);
}

static void
ug_people_page_init (UgPeoplePage *self)
{
  g_type_ensure (UG_TYPE_COLUMNS);
  gtk_widget_init_template (GTK_WIDGET (self));
}
