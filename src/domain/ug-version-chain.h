/* ug-version-chain.h: the versions of one agreement, here and at a colleague's.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-language.h"
#include "ug-version.h"

G_BEGIN_DECLS

/**
 * UgChainRelation:
 * @UG_CHAIN_SAME: both have the same versions
 * @UG_CHAIN_AHEAD: theirs go on where ours end
 * @UG_CHAIN_BEHIND: ours go on where theirs end
 * @UG_CHAIN_FORK: one version was amended in two ways; people have to settle it
 *
 * How the versions that somebody brings stand to ours.
 */
typedef enum
{
  UG_CHAIN_SAME,
  UG_CHAIN_AHEAD,
  UG_CHAIN_BEHIND,
  UG_CHAIN_FORK,
} UgChainRelation;

gboolean ug_version_follows (UgVersion *version, UgVersion *last);
UgChainRelation ug_version_chain_compare (GPtrArray *ours, GPtrArray *theirs, guint *common);
const char *
ug_version_doubt_date (UgVersion *version, UgVersion *last, GDateTime *now, UgLanguage *language);

G_END_DECLS
