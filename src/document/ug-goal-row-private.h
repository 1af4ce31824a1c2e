/* ug-goal-row-private.h: what a row knows, for those who make it and those who draw it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-goal-row.h"

G_BEGIN_DECLS

/**
 * UgGoalBus:
 * @column: the first column that hangs on it
 * @span: how many columns do
 * @from_trunk: whether it comes from the trunk at the left, not from a head right above
 *
 * The line at which a head and the columns below it are tied together.
 */
typedef struct
{
  guint column;
  guint span;
  gboolean from_trunk;
} UgGoalBus;

struct _UgGoalRow
{
  gatomicrefcount references;
  GArray *slots;
  GArray *buses;
  GArray *passing; /* columns with nothing here, past which a line comes down to those below */
  guint n_columns;
  gboolean heads;    /* heads stand in it */
  gboolean starts;   /* it is the first below the heads */
  gboolean ends;     /* what follows hangs below another head */
  gboolean set_in;   /* at the left of it there is room for a trunk */
  gboolean trunk_on; /* a trunk goes on below it */
};

G_END_DECLS
