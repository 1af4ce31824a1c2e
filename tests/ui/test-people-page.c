/* test-people-page.c: the page of people, used through its widgets.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-fact.h"
#include "ug-import-button.h"
#include "ug-people.h"
#include "ug-person-row.h"
#include "ug-stage.h"

#include <adwaita.h>
#include <glib/gstdio.h>

static void
type_into (UgStage *stage, gpointer record, const char *field, const char *text)
{
  GtkWidget *entry = ug_stage_find (stage, record, field);

  g_assert_true (GTK_IS_EDITABLE (entry));
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
}

static void
press (GtkWidget *root, const char *label)
{
  GtkWidget *button = ug_stage_find_label (root, label);

  g_assert_true (GTK_IS_BUTTON (button));
  g_signal_emit_by_name (button, "clicked");
  ug_stage_settle ();
}

static UgRecord *
get_last (UgStage *stage, guint list)
{
  UgRecord *client = UG_RECORD (stage->client);

  return ug_record_peek (client, list, ug_record_count (client, list) - 1);
}

static void
open_row (UgStage *stage, gpointer record)
{
  g_assert_true (
      gtk_widget_activate_action (ug_stage_find (stage, record, NULL), "place.open", NULL));
  ug_stage_settle ();
}

/* A new kickoff: the client's name first, then names, one Enter each. */
static void
test_names_at_once (void)
{
  g_autoptr (UgStage) stage = ug_stage_new_kickoff ("it-outsourcing", UG_STEP_PEOPLE);
  UgRecord *client = UG_RECORD (stage->client);
  const guint ours = ug_record_count (client, UG_CLIENT_PEOPLE);
  UgRecord *first, *second;
  GtkWidget *entry;

  g_assert_cmpuint (ours, >, 0);
  type_into (stage, client, "name", "Johnson & <Johnson>");
  g_assert_cmpstr (ug_record_get_text (client, UG_CLIENT_NAME), ==, "Johnson & <Johnson>");

  press (stage->page, "+ Person");
  first = get_last (stage, UG_CLIENT_PEOPLE);
  g_assert_cmpuint (ug_record_count (client, UG_CLIENT_PEOPLE), ==, ours + 1);
  g_assert_cmpint (ug_record_get_choice (first, UG_PERSON_SIDE), ==, UG_SIDE_THEIRS);

  entry = ug_stage_find (stage, first, "name");
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (stage->window)), entry));
  type_into (stage, first, "name", "Vera Sample");
  type_into (stage, first, "role", "director");
  g_signal_emit_by_name (entry, "activate");
  ug_stage_settle ();

  second = get_last (stage, UG_CLIENT_PEOPLE);
  g_assert_true (second != first);
  g_assert_cmpint (ug_record_get_choice (second, UG_PERSON_SIDE), ==, UG_SIDE_THEIRS);
  g_assert_cmpstr (ug_record_get_text (first, UG_PERSON_ROLE), ==, "director");
}

static void
test_row_tells (void)
{
  g_autoptr (UgStage) stage = ug_stage_new_kickoff (NULL, UG_STEP_PEOPLE);
  UgRecord *client = UG_RECORD (stage->client);
  UgRecord *person, *deputy;
  GtkWidget *row;

  press (stage->page, "+ Person");
  person = get_last (stage, UG_CLIENT_PEOPLE);
  press (stage->page, "+ Colleague");
  deputy = get_last (stage, UG_CLIENT_PEOPLE);
  g_assert_cmpint (ug_record_get_choice (deputy, UG_PERSON_SIDE), ==, UG_SIDE_OURS);

  row = ug_stage_find (stage, person, NULL);
  g_assert_nonnull (ug_stage_find_label (row, "how to reach?"));
  g_assert_null (ug_stage_find_label (row, "signs"));

  open_row (stage, person);
  type_into (stage, person, "phone", "+7 000 000-00-09");
  g_assert_cmpstr (ug_record_get_text (person, UG_PERSON_PHONE), ==, "+7 000 000-00-09");
  gtk_switch_set_active (GTK_SWITCH (ug_stage_find (stage, person, "signs")), TRUE);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (ug_stage_find (stage, person, "manner")),
                              UG_MANNER_FULL_REPORT);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (ug_stage_find (stage, person, "deputy")), 2);
  type_into (stage, deputy, "name", "Ivan Sample");

  g_assert_nonnull (ug_stage_find_label (row, "+7 000 000-00-09"));
  g_assert_nonnull (ug_stage_find_label (row, "deputy: Ivan Sample"));
  g_assert_nonnull (ug_stage_find_label (row, "signs"));
  g_assert_cmpint (ug_record_get_choice (person, UG_PERSON_MANNER), ==, UG_MANNER_FULL_REPORT);
  g_assert_true (ug_person_get_deputy (UG_PERSON (person)) == UG_PERSON (deputy));

  ug_record_set_choice (deputy, UG_PERSON_SIDE, UG_SIDE_THEIRS);
  ug_stage_settle ();
  g_assert_true (gtk_widget_get_parent (ug_stage_find (stage, deputy, NULL))
                 == gtk_widget_get_parent (ug_stage_find (stage, person, NULL)));
  g_assert_cmpuint (ug_record_count (client, UG_CLIENT_PEOPLE), ==, 2);
}

static void
test_every_field (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_PEOPLE, FALSE);
  UgRecord *person = ug_record_peek (UG_RECORD (stage->client), UG_CLIENT_PEOPLE, 0);
  UgRecord *fact = ug_record_peek (UG_RECORD (stage->client), UG_CLIENT_FACTS, 0);

  open_row (stage, person);
  open_row (stage, fact);
  for (guint i = 0; i < UG_PERSON_N_FIELDS; i++)
    if (i != UG_PERSON_SIDE) /* told by the list it stands in, changed by its menu */
      g_assert_nonnull (ug_stage_find (stage, person, ug_record_get_field (person, i)->name));
  for (guint i = 0; i < UG_FACT_N_FIELDS; i++)
    g_assert_nonnull (ug_stage_find (stage, fact, ug_record_get_field (fact, i)->name));
  for (guint i = 0; i < UG_CLIENT_N_FIELDS; i++)
    if (i != UG_CLIENT_TICKET_MAPPING) /* remembered by "ugovorctl check", typed by nobody */
      g_assert_nonnull (ug_stage_find (stage, stage->client,
                                       ug_record_get_field (UG_RECORD (stage->client), i)->name));
  g_assert_cmpuint (ug_stage_count_private (stage), ==, 7);
}

static void
test_facts (void)
{
  g_autoptr (UgStage) stage = ug_stage_new_kickoff (NULL, UG_STEP_PEOPLE);
  g_autoptr (GDateTime) now = ug_room_get_now (stage->room);
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");
  UgRecord *fact;

  press (stage->page, "+ Fact");
  fact = get_last (stage, UG_CLIENT_FACTS);
  type_into (stage, fact, "title", "Warranty ends");
  type_into (stage, fact, "value", "31 March");
  open_row (stage, fact);
  type_into (stage, fact, "due", "15.02.2027");

  g_assert_cmpstr (ug_record_get_text (fact, UG_FACT_TITLE), ==, "Warranty ends");
  g_assert_cmpstr (ug_record_get_text (fact, UG_FACT_VALUE), ==, "31 March");
  g_assert_cmpstr (ug_record_get_text (fact, UG_FACT_DUE), ==, "2027-02-15");
  g_assert_cmpstr (ug_record_get_text (fact, UG_FACT_TOLD_ON), ==, today);
}

static void
test_remove_and_undo (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_PEOPLE, FALSE);
  UgRecord *client = UG_RECORD (stage->client);
  const guint before = ug_record_count (client, UG_CLIENT_PEOPLE);
  g_autoptr (UgRecord) person = g_object_ref (ug_record_peek (client, UG_CLIENT_PEOPLE, 1));
  GtkWidget *row = ug_stage_find (stage, person, NULL);

  g_assert_true (gtk_widget_activate_action (row, "list.remove", "s", ug_record_get_id (person)));
  ug_stage_settle ();
  g_assert_cmpuint (ug_record_count (client, UG_CLIENT_PEOPLE), ==, before - 1);
  g_assert_null (ug_stage_find (stage, person, NULL));

  press (stage->window, "Undo");
  g_assert_true (ug_record_peek (client, UG_CLIENT_PEOPLE, 1) == person);
  g_assert_nonnull (ug_stage_find (stage, person, NULL));
}

static GListModel *
write_cards (const char *text)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = NULL;
  GListStore *files = g_list_store_new (G_TYPE_FILE);
  const int fd = g_file_open_tmp ("cards-XXXXXX.vcf", &path, &error);

  g_assert_no_error (error);
  g_close (fd, NULL);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
  file = g_file_new_for_path (path);
  g_list_store_append (files, file);

  return G_LIST_MODEL (files);
}

static void
remove_cards (GListModel *files)
{
  g_autoptr (GFile) file = g_list_model_get_item (files, 0);

  g_file_delete (file, NULL, NULL);
  g_object_unref (files);
}

static void
test_import (void)
{
  static const char cards[] = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Pavel Example\r\nTITLE:buyer\r\n"
                              "TEL:+7 000 000-00-11\r\nEND:VCARD\r\n"
                              "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Rita Placeholder\r\nEND:VCARD\r\n";
  g_autoptr (UgStage) stage = ug_stage_new_kickoff (NULL, UG_STEP_PEOPLE);
  UgRecord *client = UG_RECORD (stage->client);
  GtkWidget *button = ug_stage_find_label (stage->page, "From vCards…");
  GListModel *files = write_cards (cards);

  ug_import_button_take (button, files);
  ug_stage_settle ();
  g_assert_cmpuint (ug_record_count (client, UG_CLIENT_PEOPLE), ==, 2);
  g_assert_cmpstr (ug_record_get_text (get_last (stage, UG_CLIENT_PEOPLE), UG_PERSON_NAME), ==,
                   "Rita Placeholder");

  ug_import_button_take (button, files);
  ug_stage_settle ();
  g_assert_cmpuint (ug_record_count (client, UG_CLIENT_PEOPLE), ==, 2);

  press (stage->window, "Undo");
  g_assert_cmpuint (ug_record_count (client, UG_CLIENT_PEOPLE), ==, 0);
  remove_cards (files);
}

static void
test_import_refused (void)
{
  g_autoptr (UgStage) stage = ug_stage_new_kickoff (NULL, UG_STEP_PEOPLE);
  GtkWidget *button = ug_stage_find_label (stage->page, "From vCards…");
  GListModel *files = write_cards ("this is a letter, not a card");
  g_autoptr (GListModel) windows = NULL;
  g_autoptr (GtkWidget) dialog = NULL;

  ug_import_button_take (button, files);
  ug_stage_settle ();
  g_assert_cmpuint (ug_record_count (UG_RECORD (stage->client), UG_CLIENT_PEOPLE), ==, 0);

  windows = g_object_ref (gtk_window_get_toplevels ());
  for (guint i = 0; dialog == NULL && i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (ADW_IS_MESSAGE_DIALOG (window))
        dialog = g_object_ref (window);
    }
  g_assert_nonnull (dialog);
  g_assert_cmpstr (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (dialog)), !=, "");
  gtk_window_destroy (GTK_WINDOW (dialog));
  remove_cards (files);
}

static void
test_meeting (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_PEOPLE, TRUE);
  UgRecord *client = UG_RECORD (stage->client);

  for (guint i = 0; i < ug_record_count (client, UG_CLIENT_PEOPLE); i++)
    open_row (stage, ug_record_peek (client, UG_CLIENT_PEOPLE, i));
  for (guint i = 0; i < ug_record_count (client, UG_CLIENT_FACTS); i++)
    open_row (stage, ug_record_peek (client, UG_CLIENT_FACTS, i));

  g_assert_cmpuint (ug_stage_count_private (stage), ==, 0);
  g_assert_null (ug_stage_find_label (stage->page, "From vCards…"));
  g_assert_nonnull (ug_stage_find (stage, ug_record_peek (client, UG_CLIENT_PEOPLE, 0), "phone"));
}

static void
test_finalize (void)
{
  UgStage *stage = ug_stage_new ("it-outsourcing", UG_STEP_PEOPLE, FALSE);
  GtkWidget *page = stage->page;

  open_row (stage, ug_record_peek (UG_RECORD (stage->client), UG_CLIENT_PEOPLE, 0));
  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *)&page);
  ug_stage_free (stage);
  g_assert_null (page);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/people/names-at-once", test_names_at_once);
  g_test_add_func ("/people/row-tells", test_row_tells);
  g_test_add_func ("/people/every-field", test_every_field);
  g_test_add_func ("/people/facts", test_facts);
  g_test_add_func ("/people/remove-and-undo", test_remove_and_undo);
  g_test_add_func ("/people/import", test_import);
  g_test_add_func ("/people/import-refused", test_import_refused);
  g_test_add_func ("/people/meeting", test_meeting);
  g_test_add_func ("/people/finalize", test_finalize);

  return g_test_run ();
}
