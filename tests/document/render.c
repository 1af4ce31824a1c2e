/* render.c: draws the papers of a bundled example, to be looked at.
 *
 * usage: render EXAMPLE LANGUAGE full|emergency A4|Letter FILE.pdf
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-data.h"
#include "ug-exchange-file.h"
#include "ug-paper.h"
#include "ug-writer.h"

#include <stdlib.h>

static UgExchangeFile *
load_example (const char *name, const char *language, GError **error)
{
  g_autoptr (GBytes) bytes = ug_data_load (UG_DATA_EXAMPLE, name, language, error);
  gsize size;
  const char *text;

  if (bytes == NULL)
    return NULL;
  text = g_bytes_get_data (bytes, &size);

  return ug_exchange_file_parse (text, size, error);
}

static gboolean
render (char *argv[], GError **error)
{
  g_autoptr (UgExchangeFile) file = load_example (argv[1], argv[2], error);
  g_autoptr (UgLanguage) language = ug_language_new (argv[2]);
  g_autoptr (UgFonts) fonts = ug_fonts_new ();
  g_autoptr (UgSheet) sheet = NULL;
  g_autoptr (UgPages) pages = NULL;
  UgPaperContext context = { .language = language, .today = "2026-11-22", .version = 1 };

  if (file == NULL)
    return FALSE;

  context.firm = file->firm;
  context.agreement =
      ug_record_peek (g_ptr_array_index (file->clients, 0), UG_CLIENT_AGREEMENTS, 0);
  sheet = ug_compose (ug_paper_from_nick (argv[3]), &context);
  pages = ug_pages_new (sheet, ug_paper_size_from_nick (argv[4]), fonts, NULL);

  return ug_pages_write_pdf (pages, argv[5], error);
}

int
main (int argc, char *argv[])
{
  g_autoptr (GError) error = NULL;

  if (argc != 6 || ug_paper_from_nick (argv[3]) == UG_N_PAPERS
      || ug_paper_size_from_nick (argv[4]) == UG_N_PAPER_SIZES)
    {
      g_printerr ("usage: render EXAMPLE LANGUAGE full|emergency A4|Letter FILE.pdf\n");
      return EXIT_FAILURE;
    }

  if (render (argv, &error))
    return EXIT_SUCCESS;

  g_printerr ("render: %s\n", error->message);
  return EXIT_FAILURE;
}
