/* ug-csv.h: a table of text, read row by row in bounded memory, whoever wrote it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-csv-encoding.h"

G_BEGIN_DECLS

#define UG_CSV_MAX_FIELD (10 * 1024 * 1024)
#define UG_CSV_MAX_FIELDS 4096

/**
 * UgCsv:
 *
 * Reads what spreadsheets and ticket systems write: fields between commas, semicolons, tabs or
 * bars; quoted ones may hold separators, doubled quotes and line breaks; lines end with LF, CR or
 * both. Rows are numbered as a spreadsheet shows them, from 1, blank ones too. Blank rows are
 * passed over.
 */
typedef struct _UgCsv UgCsv;

UgCsv *ug_csv_new (GInputStream *stream,
                   UgEncoding encoding,
                   char separator,
                   GCancellable *cancellable,
                   GError **error);
UgCsv *ug_csv_open (const char *path,
                    UgEncoding encoding,
                    char separator,
                    GCancellable *cancellable,
                    GError **error);
void ug_csv_free (UgCsv *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgCsv, ug_csv_free)

gboolean ug_csv_next (UgCsv *self, GError **error);
gboolean ug_csv_rewind (UgCsv *self, GError **error);
guint ug_csv_count (UgCsv *self);
const char *ug_csv_get (UgCsv *self, guint field);
guint64 ug_csv_get_row (UgCsv *self);

UgEncoding ug_csv_get_encoding (UgCsv *self);
char ug_csv_get_separator (UgCsv *self);
guint64 ug_csv_get_damaged (UgCsv *self);
guint64 ug_csv_get_breaks (UgCsv *self);
gboolean ug_csv_has_order_mark (UgCsv *self);
double ug_csv_get_progress (UgCsv *self);

G_END_DECLS
