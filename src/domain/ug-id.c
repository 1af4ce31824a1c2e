/* ug-id.c: UUID version 7 (RFC 9562, section 5.7): milliseconds first, so that ids sort by birth.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-id.h"

#include <string.h>

static void
fill_random (guint8 *bytes, gsize length)
{
  for (gsize i = 0; i < length; i++)
    bytes[i] = (guint8)g_random_int_range (0, 256);
}

/* Ids made in one process keep the order they were made in, even within one millisecond or when the
 * clock is set back: the counter of RFC 9562, section 6.2, method 3, in the twelve bits rand_a. */
static guint64
next_tick (void)
{
  static guint64 last;
  static GMutex lock;
  guint64 tick = ((guint64)g_get_real_time () / 1000) << 12;

  g_mutex_lock (&lock);
  if (tick <= last)
    tick = last + 1;
  last = tick;
  g_mutex_unlock (&lock);

  return tick;
}

/**
 * ug_id_new:
 *
 * Returns: (transfer full): a new identifier, 36 characters of lower-case hexadecimal and hyphens
 */
char *
ug_id_new (void)
{
  const guint64 tick = next_tick ();
  guint8 tail[8];

  fill_random (tail, sizeof tail);
  tail[0] = (tail[0] & 0x3f) | 0x80;

  return g_strdup_printf ("%08x-%04x-7%03x-%02x%02x-%02x%02x%02x%02x%02x%02x", (guint)(tick >> 28),
                          (guint)(tick >> 12) & 0xffff, (guint)tick & 0xfff, tail[0], tail[1],
                          tail[2], tail[3], tail[4], tail[5], tail[6], tail[7]);
}

/**
 * ug_id_is_valid:
 * @text: (nullable): any text
 *
 * Returns: whether @text has the form of an identifier (any UUID in lower case)
 */
gboolean
ug_id_is_valid (const char *text)
{
  if (text == NULL || strlen (text) != UG_ID_LENGTH)
    return FALSE;

  for (guint i = 0; i < UG_ID_LENGTH; i++)
    {
      const gboolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;

      if (hyphen ? text[i] != '-' : !g_ascii_isxdigit (text[i]) || g_ascii_isupper (text[i]))
        return FALSE;
    }

  return TRUE;
}
