/* ug-version.c: a sealed agreement: numbered, and bound to the version before it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-version.h"

#include <string.h>

struct _UgVersion
{
  gatomicrefcount references;
  char *agreement_id;
  guint number;
  char *sealed_at;
  char *previous;
  char *text;
  char *hash;
  gboolean intact;
};

G_DEFINE_BOXED_TYPE (UgVersion, ug_version, ug_version_ref, ug_version_unref)

static char *
compute_hash (UgVersion *self)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree char *head = g_strdup_printf ("%s\n%u\n%s\n%s\n", self->agreement_id, self->number,
                                           self->sealed_at, self->previous);

  g_checksum_update (checksum, (const guchar *)head, strlen (head));
  g_checksum_update (checksum, (const guchar *)self->text, strlen (self->text));

  return g_strdup (g_checksum_get_string (checksum));
}

/**
 * ug_version_new:
 * @agreement_id: which agreement was sealed
 * @number: 1 for its first version
 * @sealed_at: the moment, ISO 8601 in UTC
 * @previous: the hash of the version before it, "" for the first
 * @text: the canonical text of the agreement
 *
 * Returns: (transfer full): the version, with its hash
 */
UgVersion *
ug_version_new (const char *agreement_id,
                guint number,
                const char *sealed_at,
                const char *previous,
                const char *text)
{
  UgVersion *self = g_new0 (UgVersion, 1);

  g_atomic_ref_count_init (&self->references);
  self->agreement_id = g_strdup (agreement_id);
  self->number = number;
  self->sealed_at = g_strdup (sealed_at);
  self->previous = g_strdup (previous);
  self->text = g_strdup (text);
  self->hash = compute_hash (self);
  self->intact = TRUE;

  return self;
}

UgVersion *
ug_version_ref (UgVersion *self)
{
  g_atomic_ref_count_inc (&self->references);

  return self;
}

void
ug_version_unref (UgVersion *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  g_free (self->agreement_id);
  g_free (self->sealed_at);
  g_free (self->previous);
  g_free (self->text);
  g_free (self->hash);
  g_free (self);
}

const char *
ug_version_get_agreement_id (UgVersion *self)
{
  return self->agreement_id;
}

guint
ug_version_get_number (UgVersion *self)
{
  return self->number;
}

const char *
ug_version_get_sealed_at (UgVersion *self)
{
  return self->sealed_at;
}

const char *
ug_version_get_previous (UgVersion *self)
{
  return self->previous;
}

const char *
ug_version_get_text (UgVersion *self)
{
  return self->text;
}

/**
 * ug_version_get_hash:
 * @self: a version
 *
 * Returns: its SHA-256, 64 characters of lower-case hexadecimal
 */
const char *
ug_version_get_hash (UgVersion *self)
{
  return self->hash;
}

/**
 * ug_version_compare_with:
 * @self: a version that was just made
 * @recorded: the hash that was written down when it was sealed
 *
 * Notes whether what was read is still what was sealed.
 */
void
ug_version_compare_with (UgVersion *self, const char *recorded)
{
  self->intact = g_str_equal (self->hash, recorded);
}

/**
 * ug_version_is_intact:
 * @self: a version
 *
 * Returns: whether its hash is the one that was written down when it was sealed
 */
gboolean
ug_version_is_intact (UgVersion *self)
{
  return self->intact;
}
