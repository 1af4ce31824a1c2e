/* ug-option.h: what else could serve a goal, and what the client decided about it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

#define UG_TYPE_OPTION (ug_option_get_type ())
UG_DECLARE_RECORD (UgOption, ug_option, OPTION)

/**
 * UgOptionKind:
 * @UG_OPTION_KIND_WAY: something that could be done for the goal
 * @UG_OPTION_KIND_LEAVE: nothing is done for it, and that is meant so
 */
typedef enum
{
  UG_OPTION_KIND_WAY,
  UG_OPTION_KIND_LEAVE,
} UgOptionKind;

typedef enum
{
  UG_OPTION_DECISION_OPEN,
  UG_OPTION_DECISION_CHOSEN,
  UG_OPTION_DECISION_DECLINED,
} UgOptionDecision;

typedef enum
{
  UG_OPTION_TITLE,
  UG_OPTION_KIND,
  UG_OPTION_TAKES,
  UG_OPTION_PRICE,
  UG_OPTION_RECOMMENDED,
  UG_OPTION_RECOMMENDED_WHY,
  UG_OPTION_DECISION,
  UG_OPTION_DECIDED_BY,
  UG_OPTION_DECIDED_ON,
  UG_OPTION_DECIDED_WHY,
  UG_OPTION_PROMISE,
  UG_OPTION_N_FIELDS,
} UgOptionField;

extern const UgChoice ug_option_kind_choices[];
extern const UgChoice ug_option_decision_choices[];

G_END_DECLS
