/* ug-past.c: a sealed version out of the store, read.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-past.h"

#include "ug-kickoff.h"
#include "ug-snapshot.h"

#include <glib/gi18n.h>

void
ug_past_clear (UgPast *self)
{
  g_clear_pointer (&self->version, ug_version_unref);
  g_clear_object (&self->client);
  g_clear_object (&self->firm);
}

/**
 * ug_past_read:
 * @self: (out): what was sealed
 * @versions: (element-type UgVersion): the versions of an agreement
 * @number: which one, from 1
 * @error: there is none of that number, or its text cannot be read
 *
 * Returns: whether it was read
 */
gboolean
ug_past_read (UgPast *self, GPtrArray *versions, int number, GError **error)
{
  if (versions->len == 0)
    return ug_cli_fail (error, _ ("The agreement was not sealed yet."));
  if (number < 1 || (guint)number > versions->len)
    return ug_cli_fail (error,
                        ngettext ("There is no version %1$d: the agreement has %2$u version.",
                                  "There is no version %1$d: the agreement has %2$u versions.",
                                  versions->len),
                        number, versions->len);

  self->version = ug_version_ref (versions->pdata[number - 1]);
  self->client = ug_snapshot_read (self->version, &self->firm, error);
  if (self->client == NULL)
    return FALSE;
  self->agreement = ug_kickoff_get_agreement (self->client);

  return TRUE;
}
