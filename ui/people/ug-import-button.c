/* ug-import-button.c: all the chosen files are read, or nobody comes in.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-import-button.h"

#include "ug-file-dialog.h"
#include "ug-plain.h"
#include "ug-undo-toast.h"

#include <glib/gi18n.h>

typedef struct
{
  UgRoom *room;
  UgSide side;
} Import;

static const char *const suffixes[] = { "vcf", "vcard", NULL };

static const UgFileDialogPlan plan = {
  .action = GTK_FILE_CHOOSER_ACTION_OPEN,
  .title = N_ ("Add People from vCards"),
  .accept = N_ ("_Add"),
  .kind = N_ ("vCards"),
  .suffixes = suffixes,
  .several = TRUE,
};

static void
import_free (Import *import)
{
  g_object_unref (import->room);
  g_free (import);
}

static Import *
get_import (GtkWidget *button)
{
  return g_object_get_data (G_OBJECT (button), "ug-import");
}

static GPtrArray *
read_files (UgLibrary *library, GListModel *files, GError **error)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (files); i++)
    {
      g_autoptr (GFile) file = g_list_model_get_item (files, i);
      GPtrArray *people = ug_library_read_people (library, file, error);

      if (people == NULL)
        return NULL;
      g_ptr_array_extend_and_steal (all, people);
    }

  return g_steal_pointer (&all);
}

/* Two people of one side with one name and one address are one: a card read twice adds nobody. */
static gboolean
is_known (Import *import, UgRecord *person)
{
  static const UgPersonField telling[] = { UG_PERSON_NAME, UG_PERSON_PHONE, UG_PERSON_EMAIL };
  UgRecord *client = UG_RECORD (ug_room_get_client (import->room));

  for (guint i = 0; i < ug_record_count (client, UG_CLIENT_PEOPLE); i++)
    {
      UgRecord *other = ug_record_peek (client, UG_CLIENT_PEOPLE, i);
      gboolean same = ug_record_get_choice (other, UG_PERSON_SIDE) == (int)import->side;

      for (guint j = 0; same && j < G_N_ELEMENTS (telling); j++)
        same = g_str_equal (ug_record_get_text (other, telling[j]),
                            ug_record_get_text (person, telling[j]));
      if (same)
        return TRUE;
    }

  return FALSE;
}

static GPtrArray *
add_people (Import *import, GPtrArray *people)
{
  GPtrArray *added = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < people->len; i++)
    {
      UgRecord *person = people->pdata[i];

      if (is_known (import, person))
        continue;
      ug_record_set_choice (person, UG_PERSON_SIDE, import->side);
      ug_record_append (UG_RECORD (ug_room_get_client (import->room)), UG_CLIENT_PEOPLE, person);
      g_ptr_array_add (added, g_object_ref (person));
    }

  return added;
}

static void
take_back (GPtrArray *added)
{
  for (guint i = 0; i < added->len; i++)
    if (ug_record_get_owner (added->pdata[i]) != NULL)
      ug_record_remove (added->pdata[i]);
}

static void
tell (GtkWidget *button, GPtrArray *added)
{
  g_autofree char *message = NULL;

  if (added->len == 0)
    {
      GtkWidget *overlay = gtk_widget_get_ancestor (button, ADW_TYPE_TOAST_OVERLAY);

      if (overlay != NULL)
        adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay),
                                     ug_plain_toast (_ ("Everybody in the file is here already")));
      return;
    }

  message =
      g_strdup_printf (ngettext ("%u person added", "%u people added", added->len), added->len);
  ug_undo_toast_offer (button, message, G_CALLBACK (take_back), g_ptr_array_ref (added),
                       (GDestroyNotify)g_ptr_array_unref);
}

static void
tell_failure (GtkWidget *button, const GError *error)
{
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (button)),
                                              _ ("These Cards Cannot Be Read"), error->message);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _ ("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
chosen_cb (GtkWidget *button, GListModel *files, gpointer data)
{
  ug_import_button_take (button, files);
}

static void
clicked_cb (GtkWidget *button)
{
  ug_file_dialog_show (button, &plan, NULL, chosen_cb, NULL);
}

/**
 * ug_import_button_new:
 * @room: the room
 * @side: on whose side the people come in
 *
 * The window that asks for files shows the names of files, which may be other clients': so there is
 * no such button while a client looks on.
 *
 * Returns: (transfer floating) (nullable): the button; %NULL where nothing can be read from
 */
GtkWidget *
ug_import_button_new (UgRoom *room, UgSide side)
{
  GtkWidget *button;
  Import *import;

  if (ug_room_get_meeting (room) || ug_room_get_library (room) == NULL)
    return NULL;

  button = gtk_button_new_with_mnemonic (_ ("From _vCards…"));
  import = g_new0 (Import, 1);
  import->room = g_object_ref (room);
  import->side = side;
  g_object_set_data_full (G_OBJECT (button), "ug-import", import, (GDestroyNotify)import_free);

  ug_accessible_by_label (button);
  gtk_widget_set_tooltip_text (button, _ ("Add people from vCards"));
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect (button, "clicked", G_CALLBACK (clicked_cb), NULL);

  return button;
}

/**
 * ug_import_button_take:
 * @button: a button made by `ug_import_button_new()`
 * @files: the files (GFile) to read
 *
 * Adds everybody in @files, or nobody when one of them cannot be read; says what happened, and
 * offers to take it back.
 */
void
ug_import_button_take (GtkWidget *button, GListModel *files)
{
  Import *import = get_import (button);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) people = read_files (ug_room_get_library (import->room), files, &error);
  g_autoptr (GPtrArray) added = NULL;

  if (people == NULL)
    {
      tell_failure (button, error);
      return;
    }

  added = add_people (import, people);
  tell (button, added);
}
