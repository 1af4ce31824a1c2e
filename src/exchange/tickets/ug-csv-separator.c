/* ug-csv-separator.c: what stands between the fields of a table.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-csv-separator.h"

#include <string.h>

#define MAX_ROWS 20

/* How many rows have as many fields as the first one, and how many fields that is. */
static guint
weigh (const char *text, gsize length, char separator)
{
  guint first = 0, fields = 1, rows = 0, alike = 0;
  gboolean quoted = FALSE;

  for (gsize i = 0; i < length && rows < MAX_ROWS; i++)
    {
      if (text[i] == '"')
        quoted = !quoted;
      else if (quoted)
        continue;
      else if (text[i] == separator)
        fields++;
      else if (text[i] == '\n' || text[i] == '\r')
        {
          if (i > 0 && text[i] == '\n' && text[i - 1] == '\r')
            continue;
          if (rows++ == 0)
            first = fields;
          alike += fields == first;
          fields = 1;
        }
    }
  if (rows == 0)
    first = fields;

  return first > 1 ? MAX (alike, 1) * 10000 + MIN (first, 9999) : 0;
}

/**
 * ug_csv_find_separator:
 * @text: the beginning of a table
 * @length: of @text, in bytes
 *
 * Returns: the separator that divides most rows alike; a comma when there is nothing to divide
 */
char
ug_csv_find_separator (const char *text, gsize length)
{
  static const char separators[] = ",;\t|";
  char best = ',';
  guint most = 0;

  for (guint i = 0; i < strlen (separators); i++)
    {
      const guint weight = weigh (text, length, separators[i]);

      if (weight > most)
        {
          most = weight;
          best = separators[i];
        }
    }

  return best;
}
