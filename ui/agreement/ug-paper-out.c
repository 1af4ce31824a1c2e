/* ug-paper-out.c: saves or prints what a preview shows, says how it went, and notes it for the
 * timeline.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-paper-out.h"

#include "ug-file-dialog.h"
#include "ug-free-name.h"
#include "ug-plain.h"
#include "ug-print-job.h"
#include "ug-writer.h"

#include <glib/gi18n.h>

static const char *const pdf_suffixes[] = { "pdf", NULL };

static const UgFileDialogPlan pdf_plan = {
  .action = GTK_FILE_CHOOSER_ACTION_SAVE,
  .title = N_ ("Save the Paper"),
  .accept = N_ ("_Save"),
  .kind = N_ ("PDF"),
  .suffixes = pdf_suffixes,
};

static void
say (GtkWidget *widget, const char *message)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY);

  if (overlay != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), ug_plain_toast (message));
}

static void
save_as (UgPreview *preview, const char *path)
{
  g_autofree char *message = NULL;
  g_autoptr (GError) error = NULL;

  if (ug_pages_write_pdf (ug_preview_get_pages (preview), path, &error))
    {
      message = g_strdup_printf (_ ("Saved: %s"), path);
      ug_preview_note_out (preview, UG_PRINTOUT_HOW_SAVED);
    }
  else
    {
      message = g_strdup (error->message);
    }
  say (GTK_WIDGET (preview), message);
}

static void
file_chosen_cb (GtkWidget *widget, GListModel *files, gpointer unused)
{
  g_autoptr (GFile) file = g_list_model_get_item (files, 0);
  g_autofree char *path = g_file_get_path (file);

  if (path != NULL)
    save_as (UG_PREVIEW (widget), path);
  else
    say (widget, _ ("The paper can only be saved in a folder of this computer."));
}

/**
 * ug_paper_out_save:
 * @preview: what shows the paper
 *
 * Asks where to and writes a PDF. A file dialog shows other clients' papers, so in a meeting there
 * is none: the paper goes to its usual folder, and one is told where.
 */
void
ug_paper_out_save (UgPreview *preview)
{
  g_autofree char *name = ug_preview_suggest_name (preview);

  if (ug_room_get_meeting (ug_preview_get_room (preview)))
    {
      g_autofree char *path = ug_free_name_find (name);

      save_as (preview, path);
      return;
    }

  ug_file_dialog_show (GTK_WIDGET (preview), &pdf_plan, name, file_chosen_cb, NULL);
}

static void
printed_cb (GtkWidget *preview)
{
  ug_preview_note_out (UG_PREVIEW (preview), UG_PRINTOUT_HOW_PRINTED);
}

/**
 * ug_paper_out_print:
 * @preview: what shows the paper
 *
 * Asks for a printer and prints.
 */
void
ug_paper_out_print (UgPreview *preview)
{
  g_autofree char *name = ug_preview_suggest_name (preview);

  ug_print_job_run (GTK_WIDGET (preview), ug_preview_get_pages (preview), name,
                    ug_room_get_settings (ug_preview_get_room (preview)), printed_cb, say);
}
