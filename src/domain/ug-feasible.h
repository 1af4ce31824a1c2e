/* ug-feasible.h: whether a promise can be kept on the calendar it runs on.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-expectation.h"

G_BEGIN_DECLS

/**
 * UgFeasible:
 * @UG_FEASIBLE_YES: it can, or nothing is promised that a calendar could refuse
 * @UG_FEASIBLE_NO_HOURS: it counts working time, and nobody has said when that is
 * @UG_FEASIBLE_NEVER: the calendar never has such a time
 */
typedef enum
{
  UG_FEASIBLE_YES,
  UG_FEASIBLE_NO_HOURS,
  UG_FEASIBLE_NEVER,
} UgFeasible;

UgTerm *ug_expectation_get_current (UgExpectation *self);
UgFeasible ug_expectation_is_feasible (UgExpectation *self, GDateTime *reported);

G_END_DECLS
