/* ug-mo.c: a compiled message catalogue, read from memory.
 *
 * The format is described in the gettext manual, "The Format of GNU MO Files": a magic number in
 * the byte order of the file, then the count of messages and the places of two tables of
 * (length, offset), the first one sorted by the original text.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-mo.h"

#include "ug-plural.h"

#include <string.h>

#define MAGIC 0x950412deu
#define HEADER_SIZE 20

/* Stands between a context and its text. */
#define CONTEXT_END "\004"

struct _UgMo
{
  GBytes *bytes;
  const char *data;
  gsize size;
  gboolean swapped;
  guint32 count;
  guint32 originals;
  guint32 translations;
  const char *plural;
};

static guint32
number_at (UgMo *self, gsize offset)
{
  guint32 number;

  memcpy (&number, self->data + offset, sizeof number);
  return self->swapped ? GUINT32_SWAP_LE_BE (number) : number;
}

/* The text whose (length, offset) stands at @index of @table; NULL unless all of it lies inside. */
static const char *
text_at (UgMo *self, guint32 table, guint32 index, gsize *length)
{
  const gsize entry = (gsize)table + (gsize)index * 8;
  gsize offset;

  *length = number_at (self, entry);
  offset = number_at (self, entry + 4);
  if (offset >= self->size || *length >= self->size - offset
      || self->data[offset + *length] != '\0')
    return NULL;

  return self->data + offset;
}

static gboolean
table_fits (UgMo *self, guint32 table)
{
  return table <= self->size && self->count <= (self->size - table) / 8;
}

static const char *
find_translation (UgMo *self, const char *key, gsize *length)
{
  guint32 low = 0;
  guint32 high = self->count;

  while (low < high)
    {
      const guint32 middle = low + (high - low) / 2;
      const char *original = text_at (self, self->originals, middle, length);
      const int order = original != NULL ? strcmp (key, original) : 1;

      if (order == 0)
        return text_at (self, self->translations, middle, length);
      if (order < 0)
        high = middle;
      else
        low = middle + 1;
    }

  return NULL;
}

static const char *
find_plural_rule (UgMo *self)
{
  gsize length;
  const char *header = find_translation (self, "", &length);
  const char *forms = header != NULL ? strstr (header, "Plural-Forms:") : NULL;
  const char *plural = forms != NULL ? strstr (forms, "plural=") : NULL;

  return plural != NULL ? plural + strlen ("plural=") : NULL;
}

/**
 * ug_mo_new:
 * @bytes: the content of a .mo file
 * @error: return location
 *
 * Returns: (transfer full) (nullable): its messages; %NULL with %G_IO_ERROR_INVALID_DATA when the
 *   bytes are no such file
 */
UgMo *
ug_mo_new (GBytes *bytes, GError **error)
{
  g_autoptr (UgMo) self = g_new0 (UgMo, 1);
  guint32 magic = 0;

  self->bytes = g_bytes_ref (bytes);
  self->data = g_bytes_get_data (bytes, &self->size);
  if (self->size >= HEADER_SIZE)
    {
      magic = number_at (self, 0);
      self->swapped = magic == GUINT32_SWAP_LE_BE_CONSTANT (MAGIC);
      self->count = number_at (self, 8);
      self->originals = number_at (self, 12);
      self->translations = number_at (self, 16);
    }

  if ((magic != MAGIC && !self->swapped) || !table_fits (self, self->originals)
      || !table_fits (self, self->translations))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "not a message catalogue");
      return NULL;
    }

  self->plural = find_plural_rule (self);
  return g_steal_pointer (&self);
}

void
ug_mo_free (UgMo *self)
{
  g_bytes_unref (self->bytes);
  g_free (self);
}

/**
 * ug_mo_lookup:
 * @self: messages
 * @context: (nullable): the context of the message
 * @text: its original text
 *
 * Returns: (transfer none) (nullable): the translation, which lives as long as @self
 */
const char *
ug_mo_lookup (UgMo *self, const char *context, const char *text)
{
  g_autofree char *key = context != NULL ? g_strconcat (context, CONTEXT_END, text, NULL) : NULL;
  gsize length;

  return find_translation (self, key != NULL ? key : text, &length);
}

/**
 * ug_mo_lookup_plural:
 * @self: messages
 * @one: the original text for one
 * @n: the number to speak of
 *
 * Returns: (transfer none) (nullable): the translation in the form that @n takes
 */
const char *
ug_mo_lookup_plural (UgMo *self, const char *one, gulong n)
{
  gsize length;
  const char *text = find_translation (self, one, &length);
  const char *end = text != NULL ? text + length : NULL;
  gulong form;

  if (text == NULL || self->plural == NULL || !ug_plural_evaluate (self->plural, n, &form))
    return NULL;

  /* The forms stand one after another, each with its own end; text_at() has seen the last one. */
  for (; form > 0 && text < end; form--)
    text += strlen (text) + 1;

  return form == 0 && text <= end ? text : NULL;
}
