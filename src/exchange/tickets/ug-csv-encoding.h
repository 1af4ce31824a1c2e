/* ug-csv-encoding.h: in which letters a file is written, and the same as UTF-8.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum
{
  UG_ENCODING_UTF_8,
  UG_ENCODING_UTF_16_LE,
  UG_ENCODING_UTF_16_BE,
  UG_ENCODING_WINDOWS_1251,
  UG_ENCODING_LATIN_1,
  UG_N_ENCODINGS,
} UgEncoding;

const char *ug_encoding_get_name (UgEncoding self);
UgEncoding ug_encoding_from_name (const char *name);
gboolean ug_encoding_detect (GInputStream *stream,
                             GCancellable *cancellable,
                             UgEncoding *encoding,
                             guint64 *length,
                             GError **error);

/**
 * UgDecoder:
 *
 * Turns bytes into UTF-8, piece by piece; a piece may end within a letter.
 */
typedef struct _UgDecoder UgDecoder;

UgDecoder *ug_decoder_new (UgEncoding encoding);
void ug_decoder_free (UgDecoder *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgDecoder, ug_decoder_free)
void ug_decoder_reset (UgDecoder *self);
void ug_decoder_feed (UgDecoder *self, const guint8 *bytes, gsize length, GString *text);

G_END_DECLS
