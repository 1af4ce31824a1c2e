/* ug-qr.c: a text as a square that a telephone can read.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-qr.h"

#include <qrencode.h>

/* The lowest bit of a module says whether it is dark. */
#define DARK 1

/* Each run of dark modules of a row is one rectangle, so that no seams show between them. */
static void
add_row (cairo_t *cr, const unsigned char *modules, int width, double x, double y, double module)
{
  for (int start = 0; start < width; start++)
    {
      int end = start;

      while (end < width && (modules[end] & DARK))
        end++;
      if (end > start)
        cairo_rectangle (cr, x + start * module, y, (end - start) * module, module);
      start = end;
    }
}

/**
 * ug_qr_draw:
 * @text: what it says
 * @cr: where to, in points
 * @x: its left edge
 * @y: its upper edge
 * @size: how wide and high it is; the white around it is the caller's
 *
 * Returns: whether the text was short enough
 */
gboolean
ug_qr_draw (const char *text, cairo_t *cr, double x, double y, double size)
{
  QRcode *code = QRcode_encodeString (text, 0, QR_ECLEVEL_M, QR_MODE_8, 1);

  if (code == NULL)
    return FALSE;

  for (int row = 0; row < code->width; row++)
    add_row (cr, code->data + row * code->width, code->width, x, y + row * size / code->width,
             size / code->width);
  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_fill (cr);
  QRcode_free (code);

  return TRUE;
}
