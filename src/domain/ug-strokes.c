/* ug-strokes.c: the lines of a drawn signature, whatever they were drawn with.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-strokes.h"

/**
 * ug_strokes_add:
 * @points: (element-type UgStrokePoint): what was drawn so far
 * @x: from the left, in widths of the field; what lies outside is brought to its edge
 * @y: from the top, in heights of the field
 * @begins: whether the pen was set down here
 *
 * Adds a point, unless the pen has not moved.
 */
void
ug_strokes_add (GArray *points, double x, double y, gboolean begins)
{
  const UgStrokePoint point = {
    (int)(CLAMP (x, 0, 1) * UG_STROKES_WIDTH + 0.5),
    (int)(CLAMP (y, 0, 1) * UG_STROKES_HEIGHT + 0.5),
    begins,
  };
  const UgStrokePoint *last =
      points->len > 0 ? &g_array_index (points, UgStrokePoint, points->len - 1) : NULL;

  if (points->len >= UG_STROKES_MAX_POINTS
      || (!begins && last != NULL && last->x == point.x && last->y == point.y))
    return;

  g_array_append_val (points, point);
}

/**
 * ug_strokes_to_string:
 * @points: (element-type UgStrokePoint): what was drawn
 *
 * Returns: (transfer full): "x,y x,y; x,y …": points with a blank between them, strokes with a
 *   semicolon
 */
char *
ug_strokes_to_string (GArray *points)
{
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < points->len; i++)
    {
      const UgStrokePoint *point = &g_array_index (points, UgStrokePoint, i);

      if (i > 0)
        g_string_append (string, point->begins ? "; " : " ");
      g_string_append_printf (string, "%d,%d", point->x, point->y);
    }

  return g_string_free (string, FALSE);
}

static gboolean
read_number (const char **at, int most, int *number)
{
  char *end;
  const gint64 value = g_ascii_isdigit (**at) ? g_ascii_strtoll (*at, &end, 10) : -1;

  if (value < 0 || value > most)
    return FALSE;

  *number = (int)value;
  *at = end;
  return TRUE;
}

/**
 * ug_strokes_from_string:
 * @string: the text form
 *
 * Returns: (transfer full) (element-type UgStrokePoint): what was drawn, up to the first place that
 *   cannot be read
 */
GArray *
ug_strokes_from_string (const char *string)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (UgStrokePoint));
  UgStrokePoint point = { .begins = TRUE };

  while (points->len < UG_STROKES_MAX_POINTS && read_number (&string, UG_STROKES_WIDTH, &point.x)
         && *string++ == ',' && read_number (&string, UG_STROKES_HEIGHT, &point.y))
    {
      g_array_append_val (points, point);
      point.begins = *string == ';';
      string += point.begins;
      while (*string == ' ')
        string++;
    }

  return points;
}
