/* ug-csv-row.h: one row of a table, from its text as it comes in pieces.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UgCsvState:
 * @UG_CSV_AT_START: of a field
 * @UG_CSV_IN_PLAIN: within a field without quotes
 * @UG_CSV_IN_QUOTED: within quotes
 * @UG_CSV_AFTER_QUOTE: after one that ended a field, or was doubled
 */
typedef enum
{
  UG_CSV_AT_START,
  UG_CSV_IN_PLAIN,
  UG_CSV_IN_QUOTED,
  UG_CSV_AFTER_QUOTE,
} UgCsvState;

/**
 * UgCsvRow:
 * @separator: what stands between fields
 * @text: the fields, with a NUL after each
 * @fields: (element-type gsize): where each begins in @text
 * @state: where the text stopped
 * @blank: no separator and no quote came so far
 * @broken: a line break stands within a field
 * @after_cr: the row ended with a carriage return, so a line feed may belong to it
 * @damaged: fields so far with letters that could not be read
 * @breaks: rows so far with a line break within a field
 *
 * What is read of a table at a time.
 */
typedef struct
{
  char separator;
  GString *text;
  GArray *fields;
  UgCsvState state;
  gboolean blank;
  gboolean broken;
  gboolean after_cr;
  guint64 damaged;
  guint64 breaks;
} UgCsvRow;

void ug_csv_row_init (UgCsvRow *self);
void ug_csv_row_clear (UgCsvRow *self);
void ug_csv_row_begin (UgCsvRow *self);
const char *ug_csv_row_step (UgCsvRow *self, const char *at, const char *end, gboolean *whole);
void ug_csv_row_finish (UgCsvRow *self, gboolean utf8);
gsize ug_csv_row_get_start (const UgCsvRow *self, guint field);

G_END_DECLS
