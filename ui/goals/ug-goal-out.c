/* ug-goal-out.c: written as SVG, in the language of the paper, and one is told how it went.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goal-out.h"

#include "ug-file-dialog.h"
#include "ug-free-name.h"
#include "ug-goal-picture.h"
#include "ug-plain.h"

#include <glib/gi18n.h>

static const char *const svg_suffixes[] = { "svg", NULL };

static const UgFileDialogPlan svg_plan = {
  .action = GTK_FILE_CHOOSER_ACTION_SAVE,
  .title = N_ ("Save the Picture"),
  .accept = N_ ("_Save"),
  .kind = N_ ("SVG"),
  .suffixes = svg_suffixes,
};

static void
say (GtkWidget *widget, const char *message)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY);

  if (overlay != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), ug_plain_toast (message));
}

static GBytes *
draw (UgRoom *room)
{
  UgAgreement *agreement = ug_room_get_agreement (room);
  const char *code = ug_record_get_text (UG_RECORD (agreement), UG_AGREEMENT_PAPER_LANGUAGE);
  g_autoptr (UgFonts) fonts = ug_fonts_new ();
  g_autoptr (UgLanguage) language =
      ug_language_new (*code != '\0' ? code : ug_language_get_code (ug_room_get_language (room)));

  return ug_goal_picture_to_svg (agreement, fonts, language);
}

static void
save_as (GtkWidget *widget, UgRoom *room, const char *path)
{
  g_autoptr (GBytes) svg = draw (room);
  g_autoptr (GError) error = NULL;
  g_autofree char *message = NULL;

  if (svg == NULL)
    message = g_strdup (_ ("The picture of the goals could not be drawn."));
  else if (g_file_set_contents (path, g_bytes_get_data (svg, NULL), g_bytes_get_size (svg), &error))
    message = g_strdup_printf (_ ("Saved: %s"), path);
  else
    message = g_strdup (error->message);
  say (widget, message);
}

static void
file_chosen_cb (GtkWidget *widget, GListModel *files, gpointer room)
{
  g_autoptr (GFile) file = g_list_model_get_item (files, 0);
  g_autofree char *path = g_file_get_path (file);

  if (path != NULL)
    save_as (widget, room, path);
  else
    say (widget, _ ("The picture can only be saved in a folder of this computer."));
}

/**
 * ug_goal_out_save:
 * @widget: who asks for it; it lives no longer than @room
 * @room: the room whose goals are drawn
 *
 * Asks where to and writes the picture of the goals. A file dialog shows other clients' papers, so
 * in a meeting there is none: the picture goes to the folder of papers, and one is told where.
 */
void
ug_goal_out_save (GtkWidget *widget, UgRoom *room)
{
  const char *client = ug_record_get_text (UG_RECORD (ug_room_get_client (room)), UG_CLIENT_NAME);
  g_autofree char *name = ug_free_name_suggest (client, _ ("Goals"), ".svg");
  g_autofree char *path = NULL;

  if (!ug_goal_picture_draws (ug_room_get_agreement (room)))
    {
      say (widget, _ ("No goal is written down yet, so there is nothing to draw."));
      return;
    }
  if (!ug_room_get_meeting (room))
    {
      ug_file_dialog_show (widget, &svg_plan, name, file_chosen_cb, room);
      return;
    }

  path = ug_free_name_find (name);
  save_as (widget, room, path);
}
