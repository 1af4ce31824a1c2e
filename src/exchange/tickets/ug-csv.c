/* ug-csv.c: a table of text, read row by row in bounded memory, whoever wrote it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-csv.h"

#include "ug-csv-separator.h"
#include "ug-exchange-error.h"
#include "ug-text-file.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define PIECE (256 * 1024)

typedef enum
{
  AT_START, /* of a field */
  IN_PLAIN,
  IN_QUOTED,
  AFTER_QUOTE, /* that ended a quoted field, or was doubled */
} State;

struct _UgCsv
{
  GInputStream *stream;
  GCancellable *cancellable;
  UgDecoder *decoder;
  UgEncoding encoding;
  char separator;
  guint64 length;

  guint8 *piece;
  GString *text; /* decoded, and read up to @at */
  gsize at;
  guint64 passed; /* bytes of the file */
  gboolean ended;

  GString *row;   /* its fields, with a NUL after each */
  GArray *fields; /* gsize: where each begins in @row */
  State state;
  guint64 number;
  guint64 damaged;
  gboolean blank;
  gboolean after_cr;
  gboolean marked; /* the file begins with "sep=;" */
};

/**
 * ug_csv_free:
 * @self: a table
 */
void
ug_csv_free (UgCsv *self)
{
  g_object_unref (self->stream);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->decoder, ug_decoder_free);
  g_free (self->piece);
  g_string_free (self->text, TRUE);
  g_string_free (self->row, TRUE);
  g_array_unref (self->fields);
  g_free (self);
}

static gboolean
fail (GError **error, const char *format, guint64 row)
{
  g_autofree char *number = g_strdup_printf ("%" G_GUINT64_FORMAT, row);
  g_auto (GStrv) parts = g_strsplit (format, "%s", 2);
  g_autofree char *message = g_strconcat (parts[0], number, parts[1], NULL);

  g_set_error_literal (error, UG_EXCHANGE_ERROR, UG_EXCHANGE_ERROR_SYNTAX, message);
  return FALSE;
}

/* More text, or the end of it. */
static gboolean
fill (UgCsv *self, GError **error)
{
  const gssize count =
      g_input_stream_read (self->stream, self->piece, PIECE, self->cancellable, error);

  if (count < 0)
    return FALSE;

  g_string_truncate (self->text, 0);
  self->at = 0;
  self->ended = count == 0;
  self->passed += count;
  ug_decoder_feed (self->decoder, self->piece, count, self->text);

  return TRUE;
}

static char
find_mark (UgCsv *self)
{
  const char *text = self->text->str;

  return self->text->len > 5 && g_ascii_strncasecmp (text, "sep=", 4) == 0
                 && (text[5] == '\n' || text[5] == '\r')
             ? text[4]
             : '\0';
}

/**
 * ug_csv_rewind:
 * @self: a table
 * @error: what went wrong
 *
 * Stands before its first row again.
 *
 * Returns: whether the file could be read from its beginning
 */
gboolean
ug_csv_rewind (UgCsv *self, GError **error)
{
  if (!g_seekable_seek (G_SEEKABLE (self->stream), 0, G_SEEK_SET, self->cancellable, error))
    return FALSE;

  ug_decoder_reset (self->decoder);
  self->number = 0;
  self->passed = 0;
  self->damaged = 0;
  self->after_cr = FALSE;
  if (!fill (self, error))
    return FALSE;

  if (find_mark (self) != '\0')
    {
      self->marked = TRUE;
      self->separator = find_mark (self);
      self->at = 5;
      self->number = 1;
      self->at += self->text->str[5] == '\r' && self->text->str[6] == '\n' ? 2 : 1;
    }

  return TRUE;
}

static gboolean
begin (UgCsv *self, UgEncoding encoding, char separator, GError **error)
{
  UgEncoding found;

  if (!G_IS_SEEKABLE (self->stream) || !g_seekable_can_seek (G_SEEKABLE (self->stream)))
    {
      g_set_error_literal (error, UG_EXCHANGE_ERROR, UG_EXCHANGE_ERROR_FOREIGN,
                           _ ("it is read twice, so it has to be a file and not a pipe."));
      return FALSE;
    }
  if (!ug_encoding_detect (self->stream, self->cancellable, &found, &self->length, error))
    return FALSE;

  self->encoding = encoding < UG_N_ENCODINGS ? encoding : found;
  self->decoder = ug_decoder_new (self->encoding);
  if (!ug_csv_rewind (self, error))
    return FALSE;
  if (separator != '\0')
    self->separator = separator;
  else if (!self->marked)
    self->separator = ug_csv_find_separator (self->text->str, self->text->len);

  return TRUE;
}

/**
 * ug_csv_new:
 * @stream: a file, which can be read from its beginning again
 * @encoding: its encoding; %UG_N_ENCODINGS to find it out
 * @separator: its separator; 0 to find it out
 * @cancellable: (nullable): to stop reading
 * @error: %UG_EXCHANGE_ERROR or %G_IO_ERROR
 *
 * Returns: (transfer full) (nullable): a table before its first row
 */
UgCsv *
ug_csv_new (GInputStream *stream,
            UgEncoding encoding,
            char separator,
            GCancellable *cancellable,
            GError **error)
{
  g_autoptr (UgCsv) self = g_new0 (UgCsv, 1);

  self->stream = g_object_ref (stream);
  self->cancellable = cancellable != NULL ? g_object_ref (cancellable) : NULL;
  self->piece = g_malloc (PIECE);
  self->text = g_string_sized_new (PIECE * 2);
  self->row = g_string_new (NULL);
  self->fields = g_array_new (FALSE, FALSE, sizeof (gsize));

  return begin (self, encoding, separator, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * ug_csv_open:
 * @path: a file
 * @encoding: its encoding; %UG_N_ENCODINGS to find it out
 * @separator: its separator; 0 to find it out
 * @cancellable: (nullable): to stop reading
 * @error: what went wrong; the message names the file
 *
 * Returns: (transfer full) (nullable): the table in it, before its first row
 */
UgCsv *
ug_csv_open (const char *path,
             UgEncoding encoding,
             char separator,
             GCancellable *cancellable,
             GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInputStream) stream = g_file_read (file, cancellable, error);
  UgCsv *self = stream != NULL
                    ? ug_csv_new (G_INPUT_STREAM (stream), encoding, separator, cancellable, error)
                    : NULL;

  if (self == NULL)
    ug_text_file_prefix_error (path, error);

  return self;
}

static void
begin_field (UgCsv *self)
{
  const gsize start = self->row->len;

  g_array_append_val (self->fields, start);
  self->state = AT_START;
}

static gsize
get_start (UgCsv *self, guint field)
{
  return g_array_index (self->fields, gsize, field);
}

static void
append (UgCsv *self, const char *text, gsize length)
{
  g_string_append_len (self->row, text, length);
}

/* A NUL would end the field for everyone who reads it. */
static void
append_zero (UgCsv *self)
{
  self->damaged++;
  g_string_append (self->row, "\xef\xbf\xbd");
}

/* Ends at a separator or at the end of a line; *whole says whether the row is at its end. */
static const char *
read_plain (UgCsv *self, const char *at, const char *end, gboolean *whole)
{
  const char *from = at;

  while (at < end && *at != self->separator && *at != '\n' && *at != '\r' && *at != '\0')
    at++;
  append (self, from, at - from);
  if (at == end)
    {
      self->state = IN_PLAIN;
      return at;
    }

  self->state = IN_PLAIN;
  if (*at == '\0')
    append_zero (self);
  else if (*at == self->separator)
    {
      g_string_append_c (self->row, '\0');
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
read_quoted (UgCsv *self, const char *at, const char *end)
{
  const char *quote = memchr (at, '"', end - at);
  const char *stop = quote != NULL ? quote : end;

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

  self->state = AFTER_QUOTE;
  return quote + 1;
}

/* One step through the text; a field is never longer than its bound by more than a piece. */
static const char *
step (UgCsv *self, const char *at, const char *end, gboolean *whole)
{
  switch (self->state)
    {
    case AT_START:
      if (*at == '"')
        {
          self->blank = FALSE;
          self->state = IN_QUOTED;
          return at + 1;
        }
      return read_plain (self, at, end, whole);
    case IN_QUOTED:
      return read_quoted (self, at, end);
    case AFTER_QUOTE:
      if (*at == '"')
        {
          append (self, "\"", 1);
          self->state = IN_QUOTED;
          return at + 1;
        }
      return read_plain (self, at, end, whole);
    default:
      return read_plain (self, at, end, whole);
    }
}

static gboolean
check_bounds (UgCsv *self, GError **error)
{
  if (self->fields->len > UG_CSV_MAX_FIELDS)
    return fail (error, _ ("row %s has more than 4096 fields."), self->number);
  if (self->row->len - get_start (self, self->fields->len - 1) > UG_CSV_MAX_FIELD
      || self->row->len > 4 * UG_CSV_MAX_FIELD)
    return fail (error,
                 _ ("row %s has a field of more than 10 MB; perhaps a quotation mark is never "
                    "closed there."),
                 self->number);

  return TRUE;
}

static void
mend (UgCsv *self)
{
  g_autoptr (GString) row = g_string_sized_new (self->row->len);

  for (guint i = 0; i < self->fields->len; i++)
    {
      const char *text = self->row->str + get_start (self, i);
      g_autofree char *valid = g_utf8_make_valid (text, -1);

      self->damaged += !g_utf8_validate (text, -1, NULL);
      g_array_index (self->fields, gsize, i) = row->len;
      g_string_append_len (row, valid, strlen (valid) + 1);
    }
  g_string_free (self->row, TRUE);
  self->row = g_steal_pointer (&row);
}

static void
finish_row (UgCsv *self)
{
  g_string_append_c (self->row, '\0');
  if (self->encoding != UG_ENCODING_UTF_8)
    return;

  for (guint i = 0; i < self->fields->len; i++)
    if (!g_utf8_validate (self->row->str + get_start (self, i), -1, NULL))
      {
        mend (self);
        return;
      }
}

static void
begin_row (UgCsv *self)
{
  g_string_truncate (self->row, 0);
  g_array_set_size (self->fields, 0);
  self->blank = TRUE;
  self->number++;
  begin_field (self);
}

/* At the end of the file: a last row without a line's end, or none. */
static gboolean
end_file (UgCsv *self, gboolean *found, GError **error)
{
  if (self->state == IN_QUOTED)
    return fail (error, _ ("row %s: a quotation mark is opened and never closed."), self->number);

  *found = !(self->blank && self->row->len == 0);
  if (*found)
    finish_row (self);

  return TRUE;
}

static gboolean
read_row (UgCsv *self, gboolean *found, GError **error)
{
  gboolean whole = FALSE;

  begin_row (self);
  while (!whole)
    {
      const char *at = self->text->str + self->at;
      const char *end = self->text->str + self->text->len;

      if (at == end && (self->ended || !fill (self, error)))
        return self->ended && end_file (self, found, error);
      if (at == end)
        continue;
      if (self->after_cr && *at == '\n')
        at++;
      self->after_cr = FALSE;
      while (at < end && !whole)
        {
          at = step (self, at, end, &whole);
          if (!check_bounds (self, error))
            return FALSE;
        }
      self->at = at - self->text->str;
    }

  *found = TRUE;
  finish_row (self);

  return TRUE;
}

/* A single field, not even quoted, with nothing in it. */
static gboolean
is_blank_row (UgCsv *self)
{
  return self->blank && self->row->len == 1;
}

/**
 * ug_csv_next:
 * @self: a table
 * @error: %UG_EXCHANGE_ERROR with the number of the row, or %G_IO_ERROR
 *
 * Reads the next row that is not blank.
 *
 * Returns: whether there was one; %FALSE without an error at the end of the file
 */
gboolean
ug_csv_next (UgCsv *self, GError **error)
{
  gboolean found;

  do
    {
      found = FALSE;
      if (!read_row (self, &found, error))
        return FALSE;
    }
  while (found && is_blank_row (self));

  return found;
}

guint
ug_csv_count (UgCsv *self)
{
  return self->fields->len;
}

/**
 * ug_csv_get:
 * @self: a table
 * @field: which field of the row, from 0
 *
 * Returns: (transfer none): valid UTF-8, until the next row; "" beyond the last field
 */
const char *
ug_csv_get (UgCsv *self, guint field)
{
  return field < self->fields->len ? self->row->str + get_start (self, field) : "";
}

guint64
ug_csv_get_row (UgCsv *self)
{
  return self->number;
}

UgEncoding
ug_csv_get_encoding (UgCsv *self)
{
  return self->encoding;
}

char
ug_csv_get_separator (UgCsv *self)
{
  return self->separator;
}

/**
 * ug_csv_get_damaged:
 * @self: a table
 *
 * Returns: how many fields so far had letters that could not be read
 */
guint64
ug_csv_get_damaged (UgCsv *self)
{
  return self->damaged;
}

/**
 * ug_csv_get_progress:
 * @self: a table
 *
 * Returns: how much of it was read, from 0 to 1
 */
double
ug_csv_get_progress (UgCsv *self)
{
  return self->length > 0 ? MIN (1.0, (double)self->passed / self->length) : 1.0;
}
