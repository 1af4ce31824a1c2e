/* ug-action.c: what somebody does until a date, decided at a review.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-action.h"

#include <glib/gi18n.h>

const UgChoice ug_action_state_choices[] = {
  [UG_ACTION_STATE_OPEN] = { "open", N_ ("Open") },
  [UG_ACTION_STATE_DONE] = { "done", N_ ("Done") },
  [UG_ACTION_STATE_DROPPED] = { "dropped", N_ ("Dropped") },
  [UG_ACTION_STATE_NOT_DONE] = { "not-done", N_ ("Not done") },
  [UG_ACTION_STATE_MOVED] = { "moved", N_ ("Moved") },
  { NULL },
};

static const UgField fields[] = {
  [UG_ACTION_TITLE] = { "title", UG_FIELD_TEXT, N_ ("What is done"), UG_FIELD_SEARCHED },
  [UG_ACTION_WHO] = { "who", UG_FIELD_REF, N_ ("Who does it") },
  [UG_ACTION_DUE] = { "due", UG_FIELD_DATE, N_ ("Done by") },
  [UG_ACTION_STATE] = { "state", UG_FIELD_CHOICE, N_ ("State"), UG_FIELD_PLAIN,
                        ug_action_state_choices },
  [UG_ACTION_NOTE] = { "note", UG_FIELD_TEXT, N_ ("How it went") },
  [UG_ACTION_CARRIED_FROM] = { "carried-from", UG_FIELD_REF, N_ ("Decided at an earlier review") },
  [UG_ACTION_WAS_DUE] = { "was-due", UG_FIELD_DATE, N_ ("Was to be done by") },
};

UG_DEFINE_RECORD (UgAction, ug_action, "action", fields, G_N_ELEMENTS (fields), NULL, 0)

/**
 * ug_action_is_open:
 * @self: an action
 *
 * Returns: whether somebody has still to do it
 */
gboolean
ug_action_is_open (UgAction *self)
{
  const int state = ug_record_get_choice (UG_RECORD (self), UG_ACTION_STATE);

  return state != UG_ACTION_STATE_DONE && state != UG_ACTION_STATE_DROPPED;
}
