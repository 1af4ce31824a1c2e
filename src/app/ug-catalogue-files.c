/* ug-catalogue-files.c: bundled catalogues are named by trade and language, such as
 * "web-studio.ru".
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-catalogue-files.h"

#include "ug-data.h"
#include "ug-exchange-file.h"
#include "ug-language.h"
#include "ug-merge.h"
#include "ug-text-file.h"

#include <glib/gi18n.h>
#include <string.h>

/**
 * ug_catalogue_files_list:
 * @titles: (out) (transfer full): what people call them, in the same order
 *
 * Returns: (transfer full): the names of the bundled catalogues of every language
 */
GStrv
ug_catalogue_files_list (GStrv *titles)
{
  const char *const *codes = ug_language_list_codes ();
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) labels = g_strv_builder_new ();

  for (guint i = 0; codes[i] != NULL; i++)
    {
      g_auto (GStrv) trades = ug_data_list (UG_DATA_CATALOGUE, codes[i]);

      for (guint j = 0; trades[j] != NULL; j++)
        {
          g_autofree char *name = g_strdup_printf ("%s.%s", trades[j], codes[i]);
          g_autofree char *title = ug_data_get_title (UG_DATA_CATALOGUE, trades[j], codes[i]);

          g_strv_builder_add (names, name);
          g_strv_builder_add (labels, title != NULL ? title : name);
        }
    }

  *titles = g_strv_builder_end (labels);

  return g_strv_builder_end (names);
}

static gboolean
take (UgFirm *firm, UgExchangeFile *file, GError **error)
{
  if (file == NULL)
    return FALSE;
  if (file->kind != UG_EXCHANGE_KIND_CATALOGUE)
    {
      g_set_error (error, UG_EXCHANGE_ERROR, UG_EXCHANGE_ERROR_FOREIGN,
                   _ ("This file is no catalogue, so nothing was taken from it."));
      return FALSE;
    }

  ug_exchange_file_renew_ids (file);
  ug_merge_catalogue (firm, file->firm, UG_MERGE_REPLACE);

  return TRUE;
}

/**
 * ug_catalogue_files_take:
 * @firm: a firm
 * @name: one of the names of `ug_catalogue_files_list()`
 * @error: what went wrong
 *
 * Returns: whether the bundled catalogue was taken into the firm's
 */
gboolean
ug_catalogue_files_take (UgFirm *firm, const char *name, GError **error)
{
  g_auto (GStrv) parts = g_strsplit (name, ".", 2);
  g_autoptr (GBytes) bytes = ug_data_load (UG_DATA_CATALOGUE, parts[0], parts[1], error);
  g_autoptr (UgExchangeFile) file = NULL;
  gconstpointer text;
  gsize length;

  if (bytes == NULL)
    return FALSE;

  text = g_bytes_get_data (bytes, &length);
  file = ug_exchange_file_parse (text, length, error);

  return take (firm, file, error);
}

/**
 * ug_catalogue_files_import:
 * @firm: a firm
 * @file: a catalogue that somebody exported
 * @error: what went wrong, and where in the file
 *
 * Returns: whether it was taken into the firm's catalogue; otherwise nothing was
 */
gboolean
ug_catalogue_files_import (UgFirm *firm, GFile *file, GError **error)
{
  g_autofree char *path = g_file_get_path (file);
  g_autoptr (UgExchangeFile) loaded = ug_exchange_file_load (path, error);

  return take (firm, loaded, error);
}

/**
 * ug_catalogue_files_export:
 * @firm: a firm
 * @file: where to
 * @error: what went wrong
 *
 * Returns: whether the catalogue was written; otherwise @file is as it was
 */
gboolean
ug_catalogue_files_export (UgFirm *firm, GFile *file, GError **error)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *text = ug_catalogue_to_file (firm);

  return ug_text_file_save (path, text, strlen (text), error);
}
