/* ug-csv-encoding.c: in which letters a file is written, and the same as UTF-8.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-csv-encoding.h"

#include <string.h>

#define PIECE (256 * 1024)

/* So many whole letters to one broken one, and the file is UTF-8 that was damaged. */
#define DAMAGED 20

static const char *const names[UG_N_ENCODINGS] = {
  [UG_ENCODING_UTF_8] = "UTF-8",        [UG_ENCODING_UTF_16_LE] = "UTF-16LE",
  [UG_ENCODING_UTF_16_BE] = "UTF-16BE", [UG_ENCODING_WINDOWS_1251] = "windows-1251",
  [UG_ENCODING_LATIN_1] = "latin-1",
};

/* What the bytes of a file look like. */
typedef struct
{
  guint8 start[3];
  guint n_start;
  guint64 length;
  guint64 zeros[2]; /* at even and at odd places */
  guint64 letters;  /* whole letters of UTF-8 beyond ASCII */
  guint64 broken;
  guint64 high;
  guint64 runs; /* high bytes right after another one */
  guint wanted; /* continuation bytes still to come */
  gboolean after_high;
} Look;

const char *
ug_encoding_get_name (UgEncoding self)
{
  return names[self];
}

/**
 * ug_encoding_from_name:
 * @name: a name, such as a mapping file gives it
 *
 * Returns: the encoding, or %UG_N_ENCODINGS when we do not know it
 */
UgEncoding
ug_encoding_from_name (const char *name)
{
  UgEncoding i = 0;

  while (i < UG_N_ENCODINGS && g_ascii_strcasecmp (name, names[i]) != 0)
    i++;

  return i;
}

static void
look_at_high (Look *look, guint8 byte)
{
  look->high++;
  look->runs += look->after_high;
  look->after_high = TRUE;

  if ((byte & 0xc0) == 0x80)
    {
      if (look->wanted == 0)
        look->broken++;
      else if (--look->wanted == 0)
        look->letters++;
      return;
    }

  look->broken += look->wanted > 0;
  look->wanted = byte >= 0xf5 || byte < 0xc2 ? 0 : byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
  look->broken += look->wanted == 0;
}

static void
look_at (Look *look, const guint8 *bytes, gsize length)
{
  for (gsize i = 0; i < length; i++)
    {
      if (look->n_start < sizeof look->start)
        look->start[look->n_start++] = bytes[i];
      if (bytes[i] >= 0x80)
        {
          look_at_high (look, bytes[i]);
          continue;
        }
      if (bytes[i] == 0)
        look->zeros[(look->length + i) % 2]++;
      look->broken += look->wanted > 0;
      look->wanted = 0;
      look->after_high = FALSE;
    }
  look->length += length;
}

/* Russian words are runs of high bytes in windows-1251; accents stand alone in Latin-1. */
static UgEncoding
conclude (const Look *look)
{
  const guint8 *start = look->start;

  if (look->n_start >= 2 && start[0] == 0xff && start[1] == 0xfe)
    return UG_ENCODING_UTF_16_LE;
  if (look->n_start >= 2 && start[0] == 0xfe && start[1] == 0xff)
    return UG_ENCODING_UTF_16_BE;
  if (look->zeros[1] > look->length / 8 && look->zeros[0] < look->zeros[1] / 8)
    return UG_ENCODING_UTF_16_LE;
  if (look->zeros[0] > look->length / 8 && look->zeros[1] < look->zeros[0] / 8)
    return UG_ENCODING_UTF_16_BE;
  if (look->n_start == 3 && memcmp (start, "\xef\xbb\xbf", 3) == 0)
    return UG_ENCODING_UTF_8;
  if (look->broken == 0 || look->letters > look->broken * DAMAGED)
    return UG_ENCODING_UTF_8;

  return look->runs * 2 > look->high ? UG_ENCODING_WINDOWS_1251 : UG_ENCODING_LATIN_1;
}

/**
 * ug_encoding_detect:
 * @stream: a file at its beginning; it is read to its end, because the first letter beyond ASCII
 *   may stand in the last row
 * @cancellable: (nullable): to stop it
 * @encoding: (out): how it is written
 * @length: (out): how many bytes it has
 * @error: what went wrong
 *
 * Returns: whether it could be read
 */
gboolean
ug_encoding_detect (GInputStream *stream,
                    GCancellable *cancellable,
                    UgEncoding *encoding,
                    guint64 *length,
                    GError **error)
{
  g_autofree guint8 *piece = g_malloc (PIECE);
  Look look = { { 0 } };
  gssize count;

  while ((count = g_input_stream_read (stream, piece, PIECE, cancellable, error)) > 0)
    look_at (&look, piece, count);
  if (count < 0)
    return FALSE;

  look.broken += look.wanted > 0;
  *encoding = conclude (&look);
  *length = look.length;

  return TRUE;
}

struct _UgDecoder
{
  UgEncoding encoding;
  gboolean begun;
  char letters[256][8];
  int half;           /* the first byte of a unit of UTF-16, or -1 */
  gunichar surrogate; /* the first unit of a pair, or 0 */
};

static void
fill_letters (UgDecoder *self)
{
  const char *charset =
      self->encoding == UG_ENCODING_WINDOWS_1251 ? "WINDOWS-1251" : "WINDOWS-1252";

  for (guint i = 0; i < 256; i++)
    {
      const char byte = (char)i;
      g_autofree char *letter = g_convert (&byte, 1, "UTF-8", charset, NULL, NULL, NULL);

      g_strlcpy (self->letters[i], letter != NULL && i > 0 ? letter : "\xef\xbf\xbd",
                 sizeof self->letters[i]);
    }
}

UgDecoder *
ug_decoder_new (UgEncoding encoding)
{
  UgDecoder *self = g_new0 (UgDecoder, 1);

  self->encoding = encoding;
  if (encoding >= UG_ENCODING_WINDOWS_1251)
    fill_letters (self);
  ug_decoder_reset (self);

  return self;
}

void
ug_decoder_free (UgDecoder *self)
{
  g_free (self);
}

/**
 * ug_decoder_reset:
 * @self: a decoder
 *
 * Stands at the beginning of a file again.
 */
void
ug_decoder_reset (UgDecoder *self)
{
  self->begun = FALSE;
  self->half = -1;
  self->surrogate = 0;
}

static void
feed_unit (UgDecoder *self, gunichar unit, GString *text)
{
  if (unit >= 0xdc00 && unit < 0xe000 && self->surrogate != 0)
    {
      unit = 0x10000 + ((self->surrogate - 0xd800) << 10) + (unit - 0xdc00);
      self->surrogate = 0;
    }
  else if (self->surrogate != 0)
    {
      g_string_append (text, "\xef\xbf\xbd");
      self->surrogate = 0;
    }

  if (unit >= 0xd800 && unit < 0xdc00)
    self->surrogate = unit;
  else if (unit >= 0xdc00 && unit < 0xe000)
    g_string_append (text, "\xef\xbf\xbd");
  else if (unit != 0xfeff || self->begun)
    g_string_append_unichar (text, unit);
  self->begun = TRUE;
}

static void
feed_utf_16 (UgDecoder *self, const guint8 *bytes, gsize length, GString *text)
{
  for (gsize i = 0; i < length; i++)
    {
      if (self->half < 0)
        {
          self->half = bytes[i];
          continue;
        }
      feed_unit (self,
                 self->encoding == UG_ENCODING_UTF_16_LE ? (guint)self->half | bytes[i] << 8
                                                         : (guint)self->half << 8 | bytes[i],
                 text);
      self->half = -1;
    }
}

/**
 * ug_decoder_feed:
 * @self: a decoder
 * @bytes: (array length=length): what comes next in the file
 * @length: how many bytes
 * @text: where the text is appended; of a file in UTF-8 as it is, valid or not
 */
void
ug_decoder_feed (UgDecoder *self, const guint8 *bytes, gsize length, GString *text)
{
  switch (self->encoding)
    {
    case UG_ENCODING_UTF_16_LE:
    case UG_ENCODING_UTF_16_BE:
      feed_utf_16 (self, bytes, length, text);
      break;
    case UG_ENCODING_WINDOWS_1251:
    case UG_ENCODING_LATIN_1:
      for (gsize i = 0; i < length; i++)
        g_string_append (text, self->letters[bytes[i]]);
      break;
    default:
      if (!self->begun && length >= 3 && memcmp (bytes, "\xef\xbb\xbf", 3) == 0)
        {
          bytes += 3;
          length -= 3;
        }
      self->begun = TRUE;
      g_string_append_len (text, (const char *)bytes, length);
      break;
    }
}
