/* sample.h: records with something in every field, for the tests of every format.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

/* Text that breaks careless writers. */
extern const char *const hostile_texts[];
extern const guint n_hostile_texts;

UgRecord *sample_record_new (GType type, const char *text);
void sample_foreach_type (void (*visit) (GType type, gpointer user_data), gpointer user_data);

G_END_DECLS
