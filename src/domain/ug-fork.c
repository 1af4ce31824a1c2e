/* ug-fork.c: one version that was amended in two ways, here and at a colleague's.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-fork.h"

void
ug_fork_free (UgFork *self)
{
  g_ptr_array_unref (self->theirs);
  g_free (self);
}

/* Of one colleague each version has one that follows; what two of them sealed are two forks. */
static UgVersion *
find_next (GPtrArray *rivals, UgVersion *last)
{
  for (guint i = 0; i < rivals->len; i++)
    if (g_str_equal (ug_version_get_previous (rivals->pdata[i]), ug_version_get_hash (last)))
      return rivals->pdata[i];

  return NULL;
}

static UgFork *
follow (GPtrArray *rivals, UgVersion *first)
{
  UgFork *fork = g_new0 (UgFork, 1);

  fork->common = ug_version_get_number (first) - 1;
  fork->theirs = g_ptr_array_new_with_free_func ((GDestroyNotify)ug_version_unref);
  for (UgVersion *version = first; version != NULL; version = find_next (rivals, version))
    g_ptr_array_add (fork->theirs, ug_version_ref (version));

  return fork;
}

static gboolean
begins_at_ours (GPtrArray *ours, UgVersion *rival)
{
  const char *previous = ug_version_get_previous (rival);

  if (*previous == '\0')
    return TRUE;
  for (guint i = 0; i < ours->len; i++)
    if (g_str_equal (ug_version_get_hash (ours->pdata[i]), previous))
      return TRUE;

  return FALSE;
}

/**
 * ug_fork_list:
 * @ours: (element-type UgVersion): the versions of an agreement, the first one first
 * @rivals: (element-type UgVersion): what others sealed in the place of ours
 *
 * Returns: (transfer full) (element-type UgFork): where one version was amended in two ways, in the
 *   order of @rivals
 */
GPtrArray *
ug_fork_list (GPtrArray *ours, GPtrArray *rivals)
{
  GPtrArray *forks = g_ptr_array_new_with_free_func ((GDestroyNotify)ug_fork_free);

  for (guint i = 0; i < rivals->len; i++)
    if (begins_at_ours (ours, rivals->pdata[i]))
      g_ptr_array_add (forks, follow (rivals, rivals->pdata[i]));

  return forks;
}

UgVersion *
ug_fork_get_last (const UgFork *self)
{
  return self->theirs->pdata[self->theirs->len - 1];
}

/**
 * ug_fork_is_settled:
 * @self: a fork
 * @ours: (element-type UgVersion): our versions
 *
 * Returns: whether we sealed a later version than the colleague did: the two were talked over then
 */
gboolean
ug_fork_is_settled (const UgFork *self, GPtrArray *ours)
{
  return ours->len > ug_version_get_number (ug_fork_get_last (self));
}
