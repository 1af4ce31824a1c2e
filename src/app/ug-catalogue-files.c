/* ug-catalogue-files.c: what is bundled is named by trade and language, such as
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

static const UgDataKind data_kinds[] = {
  [UG_LIBRARY_PART_CATALOGUE] = UG_DATA_CATALOGUE,
  [UG_LIBRARY_PART_QUESTIONS] = UG_DATA_QUESTIONS,
};

/**
 * ug_catalogue_files_list:
 * @part: catalogues or sets of questions
 * @titles: (out) (transfer full): what people call them, in the same order
 *
 * Returns: (transfer full): the names of what is bundled in every language
 */
GStrv
ug_catalogue_files_list (UgLibraryPart part, GStrv *titles)
{
  const char *const *codes = ug_language_list_codes ();
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) labels = g_strv_builder_new ();

  for (guint i = 0; codes[i] != NULL; i++)
    {
      g_auto (GStrv) trades = ug_data_list (data_kinds[part], codes[i]);

      for (guint j = 0; trades[j] != NULL; j++)
        {
          g_autofree char *name = g_strdup_printf ("%s.%s", trades[j], codes[i]);
          g_autofree char *title = ug_data_get_title (data_kinds[part], trades[j], codes[i]);

          g_strv_builder_add (names, name);
          g_strv_builder_add (labels, title != NULL ? title : name);
        }
    }

  *titles = g_strv_builder_end (labels);

  return g_strv_builder_end (names);
}

static gboolean
refuse (const char *reason, GError **error)
{
  g_set_error_literal (error, UG_EXCHANGE_ERROR, UG_EXCHANGE_ERROR_FOREIGN, reason);

  return FALSE;
}

static gboolean
take_catalogue (UgFirm *firm, UgExchangeFile *file, GError **error)
{
  if (file->kind == UG_EXCHANGE_KIND_QUESTIONS)
    return refuse (_ ("This file is a question set; the page “Interview” takes it in."), error);
  if (file->kind != UG_EXCHANGE_KIND_CATALOGUE)
    return refuse (_ ("This file is no catalogue, so nothing was taken from it."), error);

  ug_exchange_file_renew_ids (file);
  ug_merge_catalogue (firm, file->firm, UG_MERGE_REPLACE);

  return TRUE;
}

/* A catalogue has questions, too. What the firm has edited is not lost to a file. */
static gboolean
take_questions (UgFirm *firm, UgExchangeFile *file, GError **error)
{
  if (file->kind != UG_EXCHANGE_KIND_QUESTIONS && file->kind != UG_EXCHANGE_KIND_CATALOGUE)
    return refuse (_ ("This file is no question set, so nothing was taken from it."), error);

  ug_merge_questions (firm, file->firm, UG_MERGE_ADD);

  return TRUE;
}

static gboolean
take (UgFirm *firm, UgLibraryPart part, UgExchangeFile *file, GError **error)
{
  if (file == NULL)
    return FALSE;

  return part == UG_LIBRARY_PART_QUESTIONS ? take_questions (firm, file, error)
                                           : take_catalogue (firm, file, error);
}

/**
 * ug_catalogue_files_take:
 * @firm: a firm
 * @part: which part of it
 * @name: one of the names of `ug_catalogue_files_list()`
 * @error: what went wrong
 *
 * Returns: whether it was taken into the firm's
 */
gboolean
ug_catalogue_files_take (UgFirm *firm, UgLibraryPart part, const char *name, GError **error)
{
  g_auto (GStrv) parts = g_strsplit (name, ".", 2);
  g_autoptr (GBytes) bytes = ug_data_load (data_kinds[part], parts[0], parts[1], error);
  g_autoptr (UgExchangeFile) file = NULL;
  gconstpointer text;
  gsize length;

  if (bytes == NULL)
    return FALSE;

  text = g_bytes_get_data (bytes, &length);
  file = ug_exchange_file_parse (text, length, error);

  return take (firm, part, file, error);
}

/**
 * ug_catalogue_files_import:
 * @firm: a firm
 * @part: which part of it
 * @file: what somebody exported
 * @error: what went wrong, and where in the file
 *
 * Returns: whether it was taken into the firm's; otherwise nothing of it was
 */
gboolean
ug_catalogue_files_import (UgFirm *firm, UgLibraryPart part, GFile *file, GError **error)
{
  g_autofree char *path = g_file_get_path (file);
  g_autoptr (UgExchangeFile) loaded = ug_exchange_file_load (path, error);

  return take (firm, part, loaded, error);
}

/**
 * ug_catalogue_files_export:
 * @firm: a firm
 * @part: which part of it
 * @file: where to
 * @error: what went wrong
 *
 * Returns: whether it was written; otherwise @file is as it was
 */
gboolean
ug_catalogue_files_export (UgFirm *firm, UgLibraryPart part, GFile *file, GError **error)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *text =
      part == UG_LIBRARY_PART_QUESTIONS ? ug_questions_to_file (firm) : ug_catalogue_to_file (firm);

  return ug_text_file_save (path, text, strlen (text), error);
}
