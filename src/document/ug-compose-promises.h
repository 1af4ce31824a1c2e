/* ug-compose-promises.h: what other sections say of a promise; for this folder only.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-composer.h"
#include "ug-priority.h"

G_BEGIN_DECLS

char *ug_compose_say_pending (UgComposer *self, UgExpectation *promise);

G_END_DECLS
