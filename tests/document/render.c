/* render.c: draws the papers of a bundled example, to be looked at.
 *
 * usage: render EXAMPLE LANGUAGE full|emergency A4|Letter FILE.pdf
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-examples.h"

#include <stdlib.h>

int
main (int argc, char *argv[])
{
  g_autoptr (UgFonts) fonts = ug_fonts_new ();
  g_autoptr (UgExample) example = NULL;
  g_autoptr (UgPages) pages = NULL;
  g_autoptr (GError) error = NULL;

  if (argc != 6 || ug_paper_from_nick (argv[3]) == UG_N_PAPERS
      || ug_paper_size_from_nick (argv[4]) == UG_N_PAPER_SIZES)
    {
      g_printerr ("usage: render EXAMPLE LANGUAGE full|emergency A4|Letter FILE.pdf\n");
      return EXIT_FAILURE;
    }

  example = ug_example_load (argv[1], argv[2], &error);
  if (example != NULL)
    {
      pages = ug_example_lay_out (example, ug_paper_from_nick (argv[3]),
                                  ug_paper_size_from_nick (argv[4]), fonts);
      if (ug_pages_write_pdf (pages, argv[5], &error))
        return EXIT_SUCCESS;
    }

  g_printerr ("render: %s\n", error->message);
  return EXIT_FAILURE;
}
