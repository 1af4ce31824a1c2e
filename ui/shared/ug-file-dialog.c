/* ug-file-dialog.c: the one place that knows which class of this GTK asks for files.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-file-dialog.h"

#include <glib/gi18n.h>

typedef struct
{
  GtkWidget *widget; /* not owned: it owns this */
  UgFileDialogFunc chosen;
  gpointer data;
} Asking;

static void
add_filter (GtkFileChooser *chooser, const UgFileDialogPlan *plan)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _ (plan->kind));
  /* Capitals or not: phones and old systems write "ANNA.VCF". */
  for (const char *const *suffix = plan->suffixes; *suffix != NULL; suffix++)
    gtk_file_filter_add_suffix (filter, *suffix);
  gtk_file_chooser_add_filter (chooser, filter);
}

static void
response_cb (GtkNativeDialog *dialog, int response, Asking *asking)
{
  g_autoptr (GListModel) files = NULL;
  Asking asked = *asking;

  if (response == GTK_RESPONSE_ACCEPT)
    files = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (dialog));

  /* The widget holds the dialog only while it asks. */
  g_object_set_data (G_OBJECT (asked.widget), "ug-file-dialog", NULL);
  if (files != NULL && g_list_model_get_n_items (files) > 0)
    asked.chosen (asked.widget, files, asked.data);
}

/**
 * ug_file_dialog_show:
 * @widget: the widget that asks; when it goes, the question goes
 * @plan: how
 * @suggested_name: (nullable): a name for a file to be written
 * @chosen: called with @widget, the files (GFile) and @data, unless nothing was chosen
 * @data: for @chosen; it must live as long as @widget
 */
void
ug_file_dialog_show (GtkWidget *widget,
                     const UgFileDialogPlan *plan,
                     const char *suggested_name,
                     UgFileDialogFunc chosen,
                     gpointer data)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkFileChooserNative *dialog =
      gtk_file_chooser_native_new (_ (plan->title), GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL,
                                   plan->action, _ (plan->accept), NULL);
  Asking *asking = g_new0 (Asking, 1);

  asking->widget = widget;
  asking->chosen = chosen;
  asking->data = data;
  add_filter (GTK_FILE_CHOOSER (dialog), plan);
  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (dialog), plan->several);
  if (suggested_name != NULL)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), suggested_name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);

  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), asking,
                         (GClosureNotify)(void *)g_free, 0);
  g_object_set_data_full (G_OBJECT (widget), "ug-file-dialog", dialog, g_object_unref);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}
