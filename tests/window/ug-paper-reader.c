/* ug-paper-reader.c: poppler's text of what was printed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-paper-reader.h"

#include <string.h>

/* Line breaks, and the spaces that must not break, are the paper's business. */
static char *
join_lines (const char *text)
{
  GString *joined = g_string_new (NULL);
  gboolean gap = FALSE;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      const gunichar c = g_utf8_get_char (p);

      if (g_unichar_isspace (c))
        {
          gap = TRUE;
          continue;
        }
      if (gap)
        g_string_append_c (joined, ' ');
      gap = FALSE;
      g_string_append_unichar (joined, c);
    }

  return g_string_free (joined, FALSE);
}

/**
 * ug_paper_read_file:
 * @driver: a driver
 * @pdf: path of a printed paper; the test fails when the file is not sound
 *
 * Returns: (transfer full): what stands on the paper, words one blank apart
 */
char *
ug_paper_read_file (UgDriver *driver, const char *pdf)
{
  g_autofree char *text = NULL;

  ug_driver_run_tool (driver, NULL, "qpdf", "--check", pdf, NULL);
  ug_driver_run_tool (driver, &text, "pdftotext", pdf, "-", NULL);

  return join_lines (text);
}

/**
 * ug_paper_read:
 * @driver: a driver whose program has ended or saved everything
 * @language: code of the paper's language
 *
 * Prints the first agreement of the store.
 *
 * Returns: (transfer full): what stands on the paper, words one blank apart
 */
char *
ug_paper_read (UgDriver *driver, const char *language)
{
  g_autofree char *list = NULL;
  g_autofree char *id = NULL;
  g_autofree char *pdf = g_build_filename (ug_driver_get_home (driver), "paper.pdf", NULL);

  ug_driver_run_tool (driver, &list, UG_TOOL, "list", NULL);
  id = g_strndup (list, strcspn (list, " \t\n"));
  ug_driver_run_tool (driver, NULL, UG_TOOL, "print", id, "--lang", language, "-o", pdf, NULL);

  return ug_paper_read_file (driver, pdf);
}
