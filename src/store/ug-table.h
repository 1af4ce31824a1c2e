/* ug-table.h: the statements of one type of record, from its declaration. Private to the store.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-db.h"

G_BEGIN_DECLS

/* The types that nothing owns; all others are reached from them. */
extern GType (*const ug_table_roots[]) (void);
#define UG_N_TABLE_ROOTS 2

gboolean ug_table_is_root (GType type);
GHashTable *ug_table_list_types (void);

char *ug_table_select_one (UgRecordClass *klass);
char *ug_table_select_children (UgRecordClass *klass);
char *ug_table_select_ids (UgRecordClass *klass);
char *ug_table_insert (UgRecordClass *klass, gboolean root);
char *ug_table_delete (UgRecordClass *klass);
char *ug_table_update (UgRecordClass *klass, const UgField *field);
char *ug_table_place (UgRecordClass *klass);

int ug_value_bind (UgStatement *statement, int index, const UgField *field, const GValue *value);
gboolean ug_value_read (
    UgStatement *statement, int column, const UgField *field, GValue *value, GError **error);
char *ug_value_to_text (const UgField *field, const GValue *value);

G_END_DECLS
