/* ug-examples.c: the bundled examples, as something to print.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-examples.h"

#include "ug-data.h"

/**
 * ug_example_load:
 * @name: name of a bundled example
 * @code: code of the language it is in, and its paper
 * @error: what went wrong
 *
 * Returns: (transfer full) (nullable): the example
 */
UgExample *
ug_example_load (const char *name, const char *code, GError **error)
{
  g_autoptr (GBytes) bytes = ug_data_load (UG_DATA_EXAMPLE, name, code, error);
  UgExchangeFile *file;
  UgExample *self;
  gsize size;
  const char *text;

  if (bytes == NULL)
    return NULL;
  text = g_bytes_get_data (bytes, &size);
  file = ug_exchange_file_parse (text, size, error);
  if (file == NULL)
    return NULL;

  self = g_new0 (UgExample, 1);
  self->file = file;
  self->language = ug_language_new (code);
  self->context.firm = file->firm;
  self->context.agreement =
      ug_record_peek (g_ptr_array_index (file->clients, 0), UG_CLIENT_AGREEMENTS, 0);
  self->context.language = self->language;
  self->context.today = "2026-11-22";
  self->context.version = 1;

  return self;
}

void
ug_example_free (UgExample *self)
{
  ug_exchange_file_free (self->file);
  ug_language_unref (self->language);
  g_free (self);
}

/**
 * ug_example_lay_out:
 * @self: an example
 * @kind: a kind of paper
 * @size: a size of paper
 * @fonts: the fonts
 *
 * Returns: (transfer full): the pages of that paper
 */
UgPages *
ug_example_lay_out (UgExample *self, UgPaperKind kind, UgPaperSize size, UgFonts *fonts)
{
  g_autoptr (UgSheet) sheet = ug_compose (kind, &self->context);

  return ug_pages_new (sheet, size, fonts, NULL);
}
