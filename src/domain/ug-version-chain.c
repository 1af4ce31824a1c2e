/* ug-version-chain.c: the versions of one agreement, here and at a colleague's.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-version-chain.h"

/**
 * ug_version_follows:
 * @version: a version
 * @last: (nullable): the version that stands before it, perhaps of another agreement
 *
 * Returns: whether @version is bound to @last, or is the first one of its agreement
 */
gboolean
ug_version_follows (UgVersion *version, UgVersion *last)
{
  g_return_val_if_fail (version != NULL, FALSE);

  if (last != NULL
      && g_str_equal (ug_version_get_agreement_id (version), ug_version_get_agreement_id (last)))
    return ug_version_get_number (version) == ug_version_get_number (last) + 1
           && g_str_equal (ug_version_get_previous (version), ug_version_get_hash (last));

  return ug_version_get_number (version) == 1 && *ug_version_get_previous (version) == '\0';
}

/**
 * ug_version_chain_compare:
 * @ours: (element-type UgVersion): the versions of an agreement, the first one first
 * @theirs: (element-type UgVersion): those that somebody brings, of the same agreement
 * @common: (out) (optional): how many versions both have
 *
 * Returns: how they stand to each other
 */
UgChainRelation
ug_version_chain_compare (GPtrArray *ours, GPtrArray *theirs, guint *common)
{
  guint same = 0;

  g_return_val_if_fail (ours != NULL && theirs != NULL, UG_CHAIN_SAME);

  /* The hash covers the hash before it: equal hashes have equal pasts. */
  while (same < ours->len && same < theirs->len
         && g_str_equal (ug_version_get_hash (ours->pdata[same]),
                         ug_version_get_hash (theirs->pdata[same])))
    same++;
  if (common != NULL)
    *common = same;

  if (same < ours->len)
    return same < theirs->len ? UG_CHAIN_FORK : UG_CHAIN_BEHIND;

  return same < theirs->len ? UG_CHAIN_AHEAD : UG_CHAIN_SAME;
}

/**
 * ug_version_doubt_date:
 * @version: a version
 * @last: (nullable): the version before it
 * @now: the moment
 * @language: the language to speak
 *
 * A version keeps the moment it was sealed at by the clock of that computer, which may have been
 * wrong by years. It is sealed all the same; that the date is not to be trusted is said.
 *
 * Returns: (transfer none) (nullable): why its date cannot be right, in a sentence
 */
const char *
ug_version_doubt_date (UgVersion *version, UgVersion *last, GDateTime *now, UgLanguage *language)
{
  g_autoptr (GDateTime) at =
      g_date_time_new_from_iso8601 (ug_version_get_sealed_at (version), NULL);
  g_autoptr (GDateTime) before =
      last != NULL ? g_date_time_new_from_iso8601 (ug_version_get_sealed_at (last), NULL) : NULL;

  if (at == NULL)
    return ug_tr (language, "Its date cannot be read.");
  if (g_date_time_compare (at, now) > 0)
    return ug_tr (language, "Its date lies ahead: a clock was wrong, then or now.");
  if (before != NULL && g_date_time_compare (at, before) < 0)
    return ug_tr (language, "Its date is before that of the version it amends: a clock was wrong.");

  return NULL;
}
