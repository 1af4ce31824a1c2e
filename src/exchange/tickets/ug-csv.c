/* ug-csv.c: a table of text, read row by row in bounded memory, whoever wrote it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-csv.h"

#include "ug-csv-row.h"
#include "ug-csv-separator.h"
#include "ug-exchange-error.h"
#include "ug-text-file.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define PIECE (256 * 1024)

struct _UgCsv
{
  GInputStream *stream;
  GCancellable *cancellable;
  UgDecoder *decoder;
  UgEncoding encoding;
  guint64 length;

  guint8 *piece;
  GString *text; /* decoded, and read up to @at */
  gsize at;
  guint64 passed; /* bytes of the file */
  gboolean ended;

  UgCsvRow row;
  guint64 number;
  gboolean marked;  /* the file begins with "sep=;" */
  gboolean ordered; /* it begins with a byte-order mark */
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
  ug_csv_row_clear (&self->row);
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

static gboolean
begins_with_order (UgCsv *self)
{
  static const char *const marks[] = { "\xef\xbb\xbf", "\xff\xfe", "\xfe\xff" };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (self->passed >= strlen (marks[i]) && memcmp (self->piece, marks[i], strlen (marks[i])) == 0)
      return TRUE;

  return FALSE;
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
  self->row.damaged = 0;
  self->row.breaks = 0;
  self->row.after_cr = FALSE;
  if (!fill (self, error))
    return FALSE;

  self->ordered = begins_with_order (self);
  if (find_mark (self) != '\0')
    {
      self->marked = TRUE;
      self->row.separator = find_mark (self);
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
    self->row.separator = separator;
  else if (!self->marked)
    self->row.separator = ug_csv_find_separator (self->text->str, self->text->len);

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
  ug_csv_row_init (&self->row);

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

static gboolean
check_bounds (UgCsv *self, GError **error)
{
  if (self->row.fields->len > UG_CSV_MAX_FIELDS)
    return fail (error, _ ("row %s has more than 4096 fields."), self->number);
  if (self->row.text->len - ug_csv_row_get_start (&self->row, self->row.fields->len - 1)
          > UG_CSV_MAX_FIELD
      || self->row.text->len > 4 * UG_CSV_MAX_FIELD)
    return fail (error,
                 _ ("row %s has a field of more than 10 MB; perhaps a quotation mark is never "
                    "closed there."),
                 self->number);

  return TRUE;
}

/* At the end of the file: a last row without a line's end, or none. */
static gboolean
end_file (UgCsv *self, gboolean *found, GError **error)
{
  if (self->row.state == UG_CSV_IN_QUOTED)
    return fail (error, _ ("row %s: a quotation mark is opened and never closed."), self->number);

  *found = !(self->row.blank && self->row.text->len == 0);
  if (*found)
    ug_csv_row_finish (&self->row, self->encoding == UG_ENCODING_UTF_8);

  return TRUE;
}

static gboolean
read_row (UgCsv *self, gboolean *found, GError **error)
{
  gboolean whole = FALSE;

  ug_csv_row_begin (&self->row);
  self->number++;
  while (!whole)
    {
      const char *at = self->text->str + self->at;
      const char *end = self->text->str + self->text->len;

      if (at == end && (self->ended || !fill (self, error)))
        return self->ended && end_file (self, found, error);
      if (at == end)
        continue;
      if (self->row.after_cr && *at == '\n')
        at++;
      self->row.after_cr = FALSE;
      while (at < end && !whole)
        {
          at = ug_csv_row_step (&self->row, at, end, &whole);
          if (!check_bounds (self, error))
            return FALSE;
        }
      self->at = at - self->text->str;
    }

  *found = TRUE;
  ug_csv_row_finish (&self->row, self->encoding == UG_ENCODING_UTF_8);

  return TRUE;
}

/* A single field, not even quoted, with nothing in it. */
static gboolean
is_blank_row (UgCsv *self)
{
  return self->row.blank && self->row.text->len == 1;
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
  return self->row.fields->len;
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
  return field < self->row.fields->len
             ? self->row.text->str + ug_csv_row_get_start (&self->row, field)
             : "";
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
  return self->row.separator;
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
  return self->row.damaged;
}

/**
 * ug_csv_get_breaks:
 * @self: a table
 *
 * Returns: how many rows so far have a line break within a field
 */
guint64
ug_csv_get_breaks (UgCsv *self)
{
  return self->row.breaks;
}

/**
 * ug_csv_has_order_mark:
 * @self: a table
 *
 * Returns: whether the file begins with a byte-order mark
 */
gboolean
ug_csv_has_order_mark (UgCsv *self)
{
  return self->ordered;
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
