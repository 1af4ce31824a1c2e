/* ug-merge.h: what a file brings, taken into what is there already.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-client.h"
#include "ug-firm.h"

G_BEGIN_DECLS

/**
 * UgMergeMode:
 * @UG_MERGE_ADD: what is there stays as it is
 * @UG_MERGE_REPLACE: what is there and in the file becomes as in the file
 */
typedef enum
{
  UG_MERGE_ADD,
  UG_MERGE_REPLACE,
} UgMergeMode;

/**
 * UgMergeCount:
 * @added: how many records of the catalogue are new
 * @replaced: how many became as in the file
 * @kept: of a question set, how many stayed as they are, though the file says something else
 */
typedef struct
{
  guint added;
  guint replaced;
  guint kept;
} UgMergeCount;

/**
 * UgMergeState:
 * @UG_MERGE_STATE_NEW_CLIENT: the client is not known
 * @UG_MERGE_STATE_NEW_AGREEMENT: the client is known, the agreement is not
 * @UG_MERGE_STATE_SAME: all of it is there already, as in the file
 * @UG_MERGE_STATE_DIFFERENT: the agreement is there and says something else: ask which one counts
 */
typedef enum
{
  UG_MERGE_STATE_NEW_CLIENT,
  UG_MERGE_STATE_NEW_AGREEMENT,
  UG_MERGE_STATE_SAME,
  UG_MERGE_STATE_DIFFERENT,
} UgMergeState;

UgMergeCount ug_merge_catalogue (UgFirm *firm, UgFirm *incoming, UgMergeMode mode);
UgMergeCount ug_merge_questions (UgFirm *firm, UgFirm *incoming, UgMergeMode mode);
UgMergeState ug_merge_compare (UgClient *client, UgClient *incoming);
void ug_merge_client (UgClient *client, UgClient *incoming, UgMergeMode mode);

G_END_DECLS
