/* ug-print-job.c: GtkPrintOperation draws the very pages of the preview; what was chosen is
 * remembered.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-print-job.h"

#include <glib/gi18n.h>

typedef struct
{
  GtkWidget *widget;
  UgPages *pages;
  GSettings *settings;
  UgPrintDone done;
  UgPrintFailed failed;
} PrintJob;

static void
print_job_free (PrintJob *job)
{
  g_object_unref (job->widget);
  ug_pages_unref (job->pages);
  g_clear_object (&job->settings);
  g_free (job);
}

static GKeyFile *
read_key_file (GSettings *settings, const char *key)
{
  g_autofree char *text = g_settings_get_string (settings, key);
  g_autoptr (GKeyFile) file = g_key_file_new ();

  if (*text == '\0' || !g_key_file_load_from_data (file, text, -1, G_KEY_FILE_NONE, NULL))
    return NULL;

  return g_steal_pointer (&file);
}

static void
write_key_file (GSettings *settings, const char *key, GKeyFile *file)
{
  g_autofree char *text = g_key_file_to_data (file, NULL, NULL);

  g_settings_set_string (settings, key, text);
}

static void
recall (GtkPrintOperation *operation, GSettings *settings)
{
  g_autoptr (GKeyFile) file = settings != NULL ? read_key_file (settings, "print-settings") : NULL;
  g_autoptr (GtkPrintSettings) chosen =
      file != NULL ? gtk_print_settings_new_from_key_file (file, NULL, NULL) : NULL;

  if (chosen != NULL)
    gtk_print_operation_set_print_settings (operation, chosen);
}

static void
remember (GtkPrintOperation *operation, GSettings *settings)
{
  g_autoptr (GKeyFile) chosen = g_key_file_new ();
  g_autoptr (GKeyFile) setup = g_key_file_new ();
  GtkPageSetup *page_setup = gtk_print_operation_get_default_page_setup (operation);

  if (settings == NULL)
    return;

  gtk_print_settings_to_key_file (gtk_print_operation_get_print_settings (operation), chosen, NULL);
  write_key_file (settings, "print-settings", chosen);
  gtk_page_setup_to_key_file (page_setup, setup, NULL);
  write_key_file (settings, "page-setup", setup);
}

/* The page setup is the size the paper was laid out for, with the margins the paper has itself; of
 * what was remembered, the paper's source and name at the printer stay. */
static GtkPageSetup *
new_page_setup (UgPages *pages)
{
  GtkPageSetup *setup = gtk_page_setup_new ();
  double width, height;
  GtkPaperSize *size;

  ug_pages_get_size (pages, &width, &height);
  size = gtk_paper_size_new (width > 600 ? GTK_PAPER_NAME_LETTER : GTK_PAPER_NAME_A4);
  gtk_page_setup_set_paper_size (setup, size);
  gtk_page_setup_set_top_margin (setup, 0, GTK_UNIT_POINTS);
  gtk_page_setup_set_bottom_margin (setup, 0, GTK_UNIT_POINTS);
  gtk_page_setup_set_left_margin (setup, 0, GTK_UNIT_POINTS);
  gtk_page_setup_set_right_margin (setup, 0, GTK_UNIT_POINTS);
  gtk_paper_size_free (size);

  return setup;
}

static void
draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page, PrintJob *job)
{
  ug_pages_draw (job->pages, page, gtk_print_context_get_cairo_context (context));
}

static void
done_cb (GtkPrintOperation *operation, GtkPrintOperationResult result, PrintJob *job)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *message = NULL;

  if (result == GTK_PRINT_OPERATION_RESULT_APPLY)
    {
      remember (operation, job->settings);
      job->done (job->widget);
    }
  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;

  gtk_print_operation_get_error (operation, &error);
  /* Translators: %s says why, in the words of the printing system. */
  message = g_strdup_printf (_ ("The paper could not be printed: %s Everything is saved; "
                                "try again, or save a PDF."),
                             error != NULL ? error->message : "");
  job->failed (job->widget, message);
}

/**
 * ug_print_job_run:
 * @widget: a widget of the window that prints
 * @pages: the paper
 * @name: what the printer's queue calls it
 * @settings: (nullable): where choices are remembered
 * @done: called with @widget when the printer has the paper
 * @failed: called with @widget and a sentence for people when printing fails
 *
 * Asks for a printer and prints. Returns at once; a failure never loses anything.
 */
void
ug_print_job_run (GtkWidget *widget,
                  UgPages *pages,
                  const char *name,
                  GSettings *settings,
                  UgPrintDone done,
                  UgPrintFailed failed)
{
  g_autoptr (GtkPrintOperation) operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = new_page_setup (pages);
  PrintJob *job = g_new0 (PrintJob, 1);

  job->widget = g_object_ref (widget);
  job->pages = ug_pages_ref (pages);
  job->settings = settings != NULL ? g_object_ref (settings) : NULL;
  job->done = done;
  job->failed = failed;

  gtk_print_operation_set_job_name (operation, name);
  gtk_print_operation_set_n_pages (operation, ug_pages_get_n_pages (pages));
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_allow_async (operation, TRUE);
  recall (operation, settings);

  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), job);
  g_signal_connect_data (operation, "done", G_CALLBACK (done_cb), job,
                         (GClosureNotify)(void *)print_job_free, 0);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                           GTK_WINDOW (gtk_widget_get_root (widget)), NULL);
}
