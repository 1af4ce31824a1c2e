/* ug-ticket-seen.c: which identifiers came already, in 16 bytes each.
 *
 * A table of 64-bit digests: among a million identifiers two share one by chance once in forty
 * million files.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-ticket-seen.h"

struct _UgTicketSeen
{
  guint64 *digests; /* 0 is a free place */
  gsize size;       /* a power of two */
  gsize count;
};

UgTicketSeen *
ug_ticket_seen_new (void)
{
  UgTicketSeen *self = g_new0 (UgTicketSeen, 1);

  self->size = 1024;
  self->digests = g_new0 (guint64, self->size);

  return self;
}

void
ug_ticket_seen_free (UgTicketSeen *self)
{
  g_free (self->digests);
  g_free (self);
}

/* FNV-1a, stirred so that all bits count. */
static guint64
digest (const char *id)
{
  guint64 hash = G_GUINT64_CONSTANT (0xcbf29ce484222325);

  for (; *id != '\0'; id++)
    hash = (hash ^ (guint8)*id) * G_GUINT64_CONSTANT (0x100000001b3);
  hash ^= hash >> 32;
  hash *= G_GUINT64_CONSTANT (0xd6e8feb86659fd93);
  hash ^= hash >> 32;

  return hash != 0 ? hash : 1;
}

static gboolean
insert (UgTicketSeen *self, guint64 hash)
{
  gsize at = hash & (self->size - 1);

  while (self->digests[at] != 0 && self->digests[at] != hash)
    at = (at + 1) & (self->size - 1);
  if (self->digests[at] == hash)
    return FALSE;

  self->digests[at] = hash;
  self->count++;
  return TRUE;
}

static void
grow (UgTicketSeen *self)
{
  g_autofree guint64 *old = self->digests;
  const gsize size = self->size;

  self->size *= 2;
  self->digests = g_new0 (guint64, self->size);
  self->count = 0;
  for (gsize i = 0; i < size; i++)
    if (old[i] != 0)
      insert (self, old[i]);
}

/**
 * ug_ticket_seen_add:
 * @self: what came already
 * @id: an identifier
 *
 * Returns: whether it comes for the first time
 */
gboolean
ug_ticket_seen_add (UgTicketSeen *self, const char *id)
{
  if (self->count * 4 > self->size * 3)
    grow (self);

  return insert (self, digest (id));
}
