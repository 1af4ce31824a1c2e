/* ug-picture.c: pictures that stand on a paper.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-picture.h"

#include <string.h>

/* A logo of this many pixels on a side fills a page at 400 dots per inch; what is larger is hardly
 * a logo, and would take gigabytes to unpack. */
#define LARGEST_SIDE 4096

/* The header of every PNG: signature, then length and name of the first chunk, then its size. */
#define HEADER_SIZE 24

typedef struct
{
  const guchar *data;
  gsize size;
  gsize position;
} Reader;

static cairo_status_t
read_cb (void *closure, unsigned char *data, unsigned int length)
{
  Reader *reader = closure;

  if (length > reader->size - reader->position)
    return CAIRO_STATUS_READ_ERROR;

  memcpy (data, reader->data + reader->position, length);
  reader->position += length;

  return CAIRO_STATUS_SUCCESS;
}

static guint32
read_number (const guchar *data)
{
  return (guint32)data[0] << 24 | (guint32)data[1] << 16 | (guint32)data[2] << 8 | data[3];
}

static gboolean
is_reasonable_png (const guchar *data, gsize size)
{
  static const guchar signature[] = { 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };

  return size > HEADER_SIZE && memcmp (data, signature, sizeof signature) == 0
         && memcmp (data + 12, "IHDR", 4) == 0 && read_number (data + 16) <= LARGEST_SIDE
         && read_number (data + 20) <= LARGEST_SIDE;
}

/**
 * ug_picture_read:
 * @png: a PNG
 *
 * Returns: (transfer full) (nullable): the picture, or %NULL when it is none or is damaged
 */
cairo_surface_t *
ug_picture_read (GBytes *png)
{
  Reader reader = { 0 };
  cairo_surface_t *surface;

  reader.data = g_bytes_get_data (png, &reader.size);
  if (!is_reasonable_png (reader.data, reader.size))
    return NULL;

  surface = cairo_image_surface_create_from_png_stream (read_cb, &reader);
  if (cairo_surface_status (surface) == CAIRO_STATUS_SUCCESS
      && cairo_image_surface_get_width (surface) > 0
      && cairo_image_surface_get_height (surface) > 0)
    return surface;

  cairo_surface_destroy (surface);
  return NULL;
}
