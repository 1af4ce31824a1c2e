/* ug-csv-row.c: one row of a table, from its text as it comes in pieces.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-csv-row.h"

#include <string.h>

void
ug_csv_row_init (UgCsvRow *self)
{
  self->text = g_string_new (NULL);
  self->fields = g_array_new (FALSE, FALSE, sizeof (gsize));
}

void
ug_csv_row_clear (UgCsvRow *self)
{
  g_string_free (self->text, TRUE);
  g_array_unref (self->fields);
}

gsize
ug_csv_row_get_start (const UgCsvRow *self, guint field)
{
  return g_array_index (self->fields, gsize, field);
}

static void
begin_field (UgCsvRow *self)
{
  const gsize start = self->text->len;

  g_array_append_val (self->fields, start);
  self->state = UG_CSV_AT_START;
}

static void
append (UgCsvRow *self, const char *text, gsize length)
{
  g_string_append_len (self->text, text, length);
}

/* A NUL would end the field for everyone who reads it. */
static void
append_zero (UgCsvRow *self)
{
  self->damaged++;
  g_string_append (self->text, "\xef\xbf\xbd");
}

/* Ends at a separator or at the end of a line; *whole says whether the row is at its end. */
static const char *
read_plain (UgCsvRow *self, const char *at, const char *end, gboolean *whole)
{
  const char *from = at;

  while (at < end && *at != self->separator && *at != '\n' && *at != '\r' && *at != '\0')
    at++;
  append (self, from, at - from);
  if (at == end)
    {
      self->state = UG_CSV_IN_PLAIN;
      return at;
    }

  self->state = UG_CSV_IN_PLAIN;
  if (*at == '\0')
    append_zero (self);
  else if (*at == self->separator)
    {
      g_string_append_c (self->text, '\0');
      self->blank = FALSE;
      begin_field (self);
    }
  else
    {
      self->after_cr = *at == '\r';
      *whole = TRUE;
    }

  return at + 1;
}

static const char *
read_quoted (UgCsvRow *self, const char *at, const char *end)
{
  const char *quote = memchr (at, '"', end - at);
  const char *stop = quote != NULL ? quote : end;

  self->broken |= memchr (at, '\n', stop - at) != NULL || memchr (at, '\r', stop - at) != NULL;
  while (at < stop)
    {
      const char *zero = memchr (at, '\0', stop - at);
      const char *until = zero != NULL ? zero : stop;

      append (self, at, until - at);
      if (zero != NULL)
        append_zero (self);
      at = zero != NULL ? zero + 1 : stop;
    }
  if (quote == NULL)
    return at;

  self->state = UG_CSV_AFTER_QUOTE;
  return quote + 1;
}

/**
 * ug_csv_row_step:
 * @self: a row
 * @at: where the text goes on
 * @end: behind what there is of it; more than @at
 * @whole: (out): set when the row is at its end
 *
 * One step through the text; a field is never longer than its bound by more than a piece.
 *
 * Returns: how far it went
 */
const char *
ug_csv_row_step (UgCsvRow *self, const char *at, const char *end, gboolean *whole)
{
  switch (self->state)
    {
    case UG_CSV_AT_START:
      if (*at == '"')
        {
          self->blank = FALSE;
          self->state = UG_CSV_IN_QUOTED;
          return at + 1;
        }
      return read_plain (self, at, end, whole);
    case UG_CSV_IN_QUOTED:
      return read_quoted (self, at, end);
    case UG_CSV_AFTER_QUOTE:
      if (*at == '"')
        {
          append (self, "\"", 1);
          self->state = UG_CSV_IN_QUOTED;
          return at + 1;
        }
      return read_plain (self, at, end, whole);
    default:
      return read_plain (self, at, end, whole);
    }
}

static void
mend (UgCsvRow *self)
{
  g_autoptr (GString) mended = g_string_sized_new (self->text->len);

  for (guint i = 0; i < self->fields->len; i++)
    {
      const char *text = self->text->str + ug_csv_row_get_start (self, i);
      g_autofree char *valid = g_utf8_make_valid (text, -1);

      self->damaged += !g_utf8_validate (text, -1, NULL);
      g_array_index (self->fields, gsize, i) = mended->len;
      g_string_append_len (mended, valid, strlen (valid) + 1);
    }
  g_string_free (self->text, TRUE);
  self->text = g_steal_pointer (&mended);
}

/**
 * ug_csv_row_finish:
 * @self: a row that is at its end
 * @utf8: whether its letters were taken as they stand in the file, and may be broken
 */
void
ug_csv_row_finish (UgCsvRow *self, gboolean utf8)
{
  g_string_append_c (self->text, '\0');
  self->breaks += self->broken;
  if (!utf8)
    return;

  for (guint i = 0; i < self->fields->len; i++)
    if (!g_utf8_validate (self->text->str + ug_csv_row_get_start (self, i), -1, NULL))
      {
        mend (self);
        return;
      }
}

/**
 * ug_csv_row_begin:
 * @self: a row; what it had is forgotten
 */
void
ug_csv_row_begin (UgCsvRow *self)
{
  g_string_truncate (self->text, 0);
  g_array_set_size (self->fields, 0);
  self->blank = TRUE;
  self->broken = FALSE;
  begin_field (self);
}
