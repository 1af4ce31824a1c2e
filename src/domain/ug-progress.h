/* ug-progress.h: how far each step of the walk is.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-expectation.h"
#include "ug-step.h"

G_BEGIN_DECLS

/**
 * UgProgressState:
 * @UG_PROGRESS_UNTOUCHED: nothing has been said yet; what the catalogue filled in does not count
 * @UG_PROGRESS_BEGUN: something has been said, and something has not
 * @UG_PROGRESS_OPEN: something has been said, and some of it is an open question
 * @UG_PROGRESS_COMPLETE: everything is settled
 */
typedef enum
{
  UG_PROGRESS_UNTOUCHED,
  UG_PROGRESS_BEGUN,
  UG_PROGRESS_OPEN,
  UG_PROGRESS_COMPLETE,
} UgProgressState;

/**
 * UgProgress:
 * @state: how far the step is
 * @total: how many promises belong to it
 * @answered: how many of them have an answer
 * @open: how many of those are parked, wait for a confirmation, or are not settled
 */
typedef struct
{
  UgProgressState state;
  guint total;
  guint answered;
  guint open;
} UgProgress;

void ug_progress_measure (UgAgreement *agreement, UgProgress progress[UG_N_STEPS]);
UgStep ug_progress_get_next (const UgProgress progress[UG_N_STEPS]);

/* A short kickoff: people, three goals, package, times, emergency card, agreement. */
#define UG_SHORT_KICKOFF_GOALS 3
gboolean ug_step_in_short_kickoff (UgStep step);
gboolean ug_kind_in_short_kickoff (UgExpectationKind kind);

G_END_DECLS
