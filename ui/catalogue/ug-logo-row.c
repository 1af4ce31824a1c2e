/* ug-logo-row.c: a PNG of reasonable size; anything else is refused with a sentence.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-logo-row.h"

#include "ug-file-dialog.h"
#include "ug-plain.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* A mark on paper needs no more; a photograph has no place there. */
#define LARGEST_LOGO (2 * 1024 * 1024)

static const char *const suffixes[] = { "png", NULL };

static const UgFileDialogPlan plan = {
  .action = GTK_FILE_CHOOSER_ACTION_OPEN,
  .title = N_ ("Choose a Logo"),
  .accept = N_ ("_Open"),
  .kind = N_ ("PNG pictures"),
  .suffixes = suffixes,
};

static void
say (GtkWidget *widget, const char *message)
{
  GtkRoot *window = gtk_widget_get_root (widget);

  if (ADW_IS_PREFERENCES_WINDOW (window))
    adw_preferences_window_add_toast (ADW_PREFERENCES_WINDOW (window), ug_plain_toast (message));
}

static void
chosen_cb (GtkWidget *row, GListModel *files, gpointer firm)
{
  g_autoptr (GFile) file = g_list_model_get_item (files, 0);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_file_load_bytes (file, NULL, NULL, &error);
  g_autoptr (GdkTexture) texture = NULL;

  if (bytes == NULL)
    {
      say (row, error->message);
      return;
    }
  if (g_bytes_get_size (bytes) <= LARGEST_LOGO)
    texture = gdk_texture_new_from_bytes (bytes, NULL);
  if (texture == NULL)
    {
      say (row, _ ("A logo is a PNG picture of at most 2 MB. Choose another file."));
      return;
    }

  ug_record_set_bytes (firm, UG_FIRM_LOGO, bytes);
}

static void
choose_cb (GtkWidget *row)
{
  ug_file_dialog_show (row, &plan, NULL, chosen_cb, g_object_get_data (G_OBJECT (row), "firm"));
}

static void
remove_cb (GtkWidget *row)
{
  ug_record_set_bytes (g_object_get_data (G_OBJECT (row), "firm"), UG_FIRM_LOGO, NULL);
}

static gboolean
to_texture (GBinding *binding, const GValue *from, GValue *to, gpointer unused)
{
  GBytes *bytes = g_value_get_boxed (from);

  if (bytes != NULL)
    g_value_take_object (to, gdk_texture_new_from_bytes (bytes, NULL));
  else
    g_value_set_object (to, NULL);

  return TRUE;
}

static GtkWidget *
new_button (GtkWidget *row, const char *label, GCallback callback)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  ug_accessible_by_label (button);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_object (button, "clicked", callback, row, G_CONNECT_SWAPPED);

  return button;
}

/**
 * ug_logo_row_new:
 * @firm: a firm
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
ug_logo_row_new (UgFirm *firm)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *picture = gtk_picture_new ();

  ug_plain_title (row, _ ("Logo"));
  gtk_widget_set_size_request (picture, 64, 44);
  gtk_picture_set_can_shrink (GTK_PICTURE (picture), TRUE);
  ug_accessible_name (picture, _ ("Logo"));
  g_object_set_data_full (G_OBJECT (row), "firm", g_object_ref (firm), g_object_unref);
  g_object_bind_property_full (firm, "logo", picture, "paintable", G_BINDING_SYNC_CREATE,
                               to_texture, NULL, NULL, NULL);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), picture);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             new_button (row, _ ("_Choose…"), G_CALLBACK (choose_cb)));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             new_button (row, _ ("_Remove"), G_CALLBACK (remove_cb)));

  return row;
}
