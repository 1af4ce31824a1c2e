/* ug-compose-promises.h: what other sections say of a promise; for this folder only.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-composer.h"
#include "ug-priority.h"

G_BEGIN_DECLS

void ug_compose_add_pending (UgComposer *self, UgText *text, UgExpectation *promise);

G_END_DECLS
