/* ug-pdf-language.c: says in a PDF which language it is in.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A reading program chooses its voice by /Lang in the catalogue of a PDF, and cairo has no way to
 * set it. PDF lets one append a changed object to a finished file, with a table of where it is
 * (ISO 32000-1, 7.5.6 "Incremental updates"). The catalogue is written again with the language.
 */

#include "ug-pdf-language.h"

#include <string.h>

typedef struct
{
  const char *data;
  gsize size;
  const char *trailer;
  const char *table;
} Pdf;

/* Finds the last occurrence; a PDF has NUL bytes, so it is no string. */
static const char *
find_last (const char *data, gsize size, const char *needle)
{
  const gsize length = strlen (needle);

  for (gsize i = size - length; size >= length && i < size; i--)
    if (memcmp (data + i, needle, length) == 0)
      return data + i;

  return NULL;
}

/* Everything behind @data in the file is text from the trailer on, and ends with "%%EOF". */
static gboolean
read_number (const char *data, const char *key, guint64 *number)
{
  const char *place = strstr (data, key);
  char *end;

  if (place == NULL)
    return FALSE;

  *number = g_ascii_strtoull (place + strlen (key), &end, 10);

  return end != place + strlen (key);
}

static gboolean
find_ends (Pdf *pdf)
{
  pdf->trailer = find_last (pdf->data, pdf->size, "\ntrailer");
  pdf->table = find_last (pdf->data, pdf->size, "\nstartxref");

  return pdf->trailer != NULL && pdf->table != NULL && pdf->trailer < pdf->table;
}

/* The dictionary of the catalogue, without its closing brackets. */
static char *
copy_catalogue (const Pdf *pdf, guint64 number)
{
  g_autofree char *start = g_strdup_printf ("\n%" G_GUINT64_FORMAT " 0 obj\n", number);
  const char *object = find_last (pdf->data, pdf->trailer - pdf->data, start);
  g_autofree char *text = NULL;
  char *end;

  if (object == NULL)
    return NULL;

  object += strlen (start);
  text = g_strndup (object, pdf->trailer - object);
  end = strstr (text, "endobj");
  if (end == NULL)
    return NULL;
  *end = '\0';
  end = g_strrstr (text, ">>");
  if (end == NULL || strstr (text, "/Catalog") == NULL)
    return NULL;
  *end = '\0';

  return g_steal_pointer (&text);
}

/**
 * ug_pdf_add_language:
 * @pdf: a PDF as cairo writes it, of version 1.4
 * @language: a code such as "ru"
 *
 * Returns: (transfer full): the same with its language, and with the wish that windows show the
 *   title of the document; unchanged if it is built otherwise than expected
 */
GBytes *
ug_pdf_add_language (GBytes *pdf, const char *language)
{
  Pdf file = { 0 };
  GString *result;
  guint64 size, root, info, previous;
  gsize object, table;
  g_autofree char *end = NULL;
  g_autofree char *catalogue = NULL;

  file.data = g_bytes_get_data (pdf, &file.size);
  if (!find_ends (&file))
    return g_bytes_ref (pdf);

  end = g_strndup (file.trailer, file.size - (file.trailer - file.data));
  if (!read_number (end, "/Size ", &size) || !read_number (end, "/Root ", &root)
      || !read_number (end, "/Info ", &info) || !read_number (end, "startxref\n", &previous))
    return g_bytes_ref (pdf);

  catalogue = copy_catalogue (&file, root);
  if (catalogue == NULL)
    return g_bytes_ref (pdf);

  result = g_string_new_len (file.data, file.size);
  object = result->len;
  g_string_append_printf (result,
                          "%" G_GUINT64_FORMAT " 0 obj\n%s   /Lang (%s)\n"
                          "   /ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n",
                          root, catalogue, language);
  table = result->len;
  g_string_append_printf (result,
                          "xref\n%" G_GUINT64_FORMAT " 1\n%010" G_GSIZE_FORMAT " 00000 n \n"
                          "trailer\n<< /Size %" G_GUINT64_FORMAT " /Root %" G_GUINT64_FORMAT
                          " 0 R /Info %" G_GUINT64_FORMAT " 0 R /Prev %" G_GUINT64_FORMAT
                          " >>\nstartxref\n%" G_GSIZE_FORMAT "\n%%%%EOF\n",
                          root, object, size, root, info, previous, table);

  return g_string_free_to_bytes (result);
}
