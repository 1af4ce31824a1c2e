/* ug-settling.h: keeps as steps what was agreed on and what somebody has yet to confirm.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-expectation.h"

G_BEGIN_DECLS

gboolean ug_expectation_note_steps (UgExpectation *self, const char *person, GDateTime *now);
gboolean ug_step_is_waiting (UgAnswer *self);

G_END_DECLS
