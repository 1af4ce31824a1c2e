/* ug-recovery.c: the refused file steps aside under another name; nothing is deleted or written
 * into.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-recovery.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <errno.h>

static gboolean
step_aside (const char *path, const char *aside, GError **error)
{
  if (g_rename (path, aside) == 0)
    return TRUE;

  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (errno),
               _ ("“%s” cannot be put aside, so nothing was changed: %s."), path,
               g_strerror (errno));
  return FALSE;
}

/**
 * ug_recovery_put_back:
 * @path: (type filename): the store that was refused
 * @copy: (type filename): a good copy of it
 * @now: this moment, for the name of what is put aside
 * @error: what went wrong
 *
 * Puts the refused file aside and a copy of the good one in its place.
 *
 * Returns: (transfer full) (nullable): where the refused file is now; %NULL when everything is as
 * it was
 */
char *
ug_recovery_put_back (const char *path, const char *copy, GDateTime *now, GError **error)
{
  g_autofree char *stamp = g_date_time_format (now, "%Y-%m-%d-%H%M%S");
  g_autofree char *aside = g_strdup_printf ("%s.refused-%s", path, stamp);
  g_autofree char *arriving = g_strconcat (path, ".arriving", NULL);
  g_autoptr (GFile) from = g_file_new_for_path (copy);
  g_autoptr (GFile) to = g_file_new_for_path (arriving);

  /* A copy that is whole before anything moves: the disk may be what is failing. */
  if (!g_file_copy (from, to, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, error))
    {
      g_unlink (arriving);
      return NULL;
    }
  if (!step_aside (path, aside, error))
    {
      g_unlink (arriving);
      return NULL;
    }
  if (g_rename (arriving, path) != 0)
    {
      g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (errno),
                   _ ("The copy cannot be put in the place of “%s”: %s."), path,
                   g_strerror (errno));
      g_rename (aside, path);
      return NULL;
    }

  return g_steal_pointer (&aside);
}
