/* ug-compose-promises.h: one kind of row for every promise; for this folder only.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-composer.h"

G_BEGIN_DECLS

UgExpectation *ug_compose_peek_promise (UgComposer *self, guint n);
gboolean ug_compose_is_kind (UgExpectation *promise, UgExpectationKind kind);
gboolean ug_compose_has_kind (UgComposer *self, UgExpectationKind kind);

void ug_compose_open_promises (UgComposer *self, const char *what, const char *offer);
void ug_compose_append_promise (UgComposer *self, UgExpectation *promise, UgText *what);

UgText *ug_compose_say_what (UgComposer *self, UgExpectation *promise);
UgText *ug_compose_say_answer (UgComposer *self, UgExpectation *promise);
UgText *ug_compose_say_outcome (UgComposer *self, UgExpectation *promise);
gboolean ug_compose_offer_says (UgComposer *self, UgExpectation *promise, guint field);
void ug_compose_add_field (UgText *text, UgExpectation *promise, guint field);
void ug_compose_add_reason (UgText *text, UgExpectation *promise);
void ug_compose_add_pending (UgComposer *self, UgText *text, UgExpectation *promise);

G_END_DECLS
