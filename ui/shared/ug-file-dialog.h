/* ug-file-dialog.h: asks for files to read or for one to write.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * UgFileDialogPlan:
 * @action: whether files are read or written
 * @title: what the window says
 * @accept: what its button says, with a mnemonic
 * @kind: what files of this kind are called
 * @suffixes: how their names end, such as "vcf", ended by %NULL
 * @several: whether more than one may be chosen
 *
 * How files are asked for. Usually static; the texts are marked for translation.
 */
typedef struct
{
  GtkFileChooserAction action;
  const char *title;
  const char *accept;
  const char *kind;
  const char *const *suffixes;
  gboolean several;
} UgFileDialogPlan;

typedef void (*UgFileDialogFunc) (GtkWidget *widget, GListModel *files, gpointer data);

void ug_file_dialog_show (GtkWidget *widget,
                          const UgFileDialogPlan *plan,
                          const char *suggested_name,
                          UgFileDialogFunc chosen,
                          gpointer data);

G_END_DECLS
