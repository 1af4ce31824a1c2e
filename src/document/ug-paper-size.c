/* ug-paper-size.c: the sizes of paper we print on.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-paper-size.h"

static const struct
{
  const char *nick;
  double width;
  double height;
} sizes[UG_N_PAPER_SIZES] = {
  [UG_PAPER_SIZE_A4] = { "A4", 210 / 25.4 * 72, 297 / 25.4 * 72 },
  [UG_PAPER_SIZE_LETTER] = { "Letter", 8.5 * 72, 11 * 72 },
};

/**
 * ug_paper_size_get_nick:
 * @size: a size of paper
 *
 * Returns: its stable name, which people know as well
 */
const char *
ug_paper_size_get_nick (UgPaperSize size)
{
  g_return_val_if_fail (size < UG_N_PAPER_SIZES, NULL);

  return sizes[size].nick;
}

/**
 * ug_paper_size_from_nick:
 * @nick: (nullable): a name, in capitals or not
 *
 * Returns: the size, or %UG_N_PAPER_SIZES when there is none of that name
 */
UgPaperSize
ug_paper_size_from_nick (const char *nick)
{
  UgPaperSize size = 0;

  while (size < UG_N_PAPER_SIZES
         && (nick == NULL || g_ascii_strcasecmp (sizes[size].nick, nick) != 0))
    size++;

  return size;
}

/**
 * ug_paper_size_measure:
 * @size: a size of paper
 * @width: (out): in points
 * @height: (out): in points
 */
void
ug_paper_size_measure (UgPaperSize size, double *width, double *height)
{
  g_return_if_fail (size < UG_N_PAPER_SIZES);

  *width = sizes[size].width;
  *height = sizes[size].height;
}
