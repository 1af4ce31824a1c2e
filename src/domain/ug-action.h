/* ug-action.h: what somebody does until a date, decided at a review.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

#define UG_TYPE_ACTION (ug_action_get_type ())
UG_DECLARE_RECORD (UgAction, ug_action, ACTION)

/**
 * UgActionState:
 * @UG_ACTION_STATE_OPEN: nothing was said of it yet
 * @UG_ACTION_STATE_DONE: it is done
 * @UG_ACTION_STATE_DROPPED: nobody wants it any more
 * @UG_ACTION_STATE_NOT_DONE: it was looked at and is not done
 * @UG_ACTION_STATE_MOVED: it is not done and has a later date
 */
typedef enum
{
  UG_ACTION_STATE_OPEN,
  UG_ACTION_STATE_DONE,
  UG_ACTION_STATE_DROPPED,
  UG_ACTION_STATE_NOT_DONE,
  UG_ACTION_STATE_MOVED,
} UgActionState;

typedef enum
{
  UG_ACTION_TITLE,
  UG_ACTION_WHO,
  UG_ACTION_DUE,
  UG_ACTION_STATE,
  UG_ACTION_NOTE,
  UG_ACTION_CARRIED_FROM,
  UG_ACTION_WAS_DUE,
  UG_ACTION_N_FIELDS,
} UgActionField;

extern const UgChoice ug_action_state_choices[];

gboolean ug_action_is_open (UgAction *self);

G_END_DECLS
