/* ug-sheet.h: what a paper says, from top to bottom, before it is cut into pages.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-block.h"
#include "ug-language.h"

G_BEGIN_DECLS

/**
 * UgSheet:
 *
 * A list of blocks and what stands around them on every page.
 */
typedef struct _UgSheet UgSheet;

/**
 * UgSheetText:
 * @UG_SHEET_TITLE: the title of the document, for its properties
 * @UG_SHEET_AUTHOR: who made it, for its properties
 * @UG_SHEET_DATE: its date as ISO 8601, for its properties
 * @UG_SHEET_HEADER_LEFT: above every page: our firm
 * @UG_SHEET_HEADER_RIGHT: above every page: the paper and the client
 * @UG_SHEET_FOOTER_LEFT: below every page: version and hash
 * @UG_SHEET_DRAFT: across every page: what it is not; nothing while it is in force
 * @UG_SHEET_CODE: what a square code on every page says, or nothing
 */
typedef enum
{
  UG_SHEET_TITLE,
  UG_SHEET_AUTHOR,
  UG_SHEET_DATE,
  UG_SHEET_HEADER_LEFT,
  UG_SHEET_HEADER_RIGHT,
  UG_SHEET_FOOTER_LEFT,
  UG_SHEET_DRAFT,
  UG_SHEET_CODE,
  UG_N_SHEET_TEXTS,
} UgSheetText;

/**
 * UgSheetItem:
 * @block: what it says
 * @repeat: the row to be repeated above it on a new page, as an index, or -1
 * @keep: whether the next item must be on the same page
 * @anchor: (nullable): its name for links
 * @outline: (nullable): its title in the outline of the file
 * @changed: whether the version before did not say it
 */
typedef struct
{
  UgBlock *block;
  int repeat;
  gboolean keep;
  char *anchor;
  char *outline;
  gboolean changed;
} UgSheetItem;

UgSheet *ug_sheet_new (UgLanguage *language);
UgSheet *ug_sheet_ref (UgSheet *self);
void ug_sheet_unref (UgSheet *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgSheet, ug_sheet_unref)

UgLanguage *ug_sheet_get_language (UgSheet *self);
void ug_sheet_set_text (UgSheet *self, UgSheetText which, const char *text);
const char *ug_sheet_get_text (UgSheet *self, UgSheetText which);

void ug_sheet_append (UgSheet *self, UgBlock *block);
void ug_sheet_append_text (UgSheet *self, UgBlockKind kind, UgText *text);
void ug_sheet_append_heading (UgSheet *self, const char *heading, const char *anchor);
void ug_sheet_keep_with_next (UgSheet *self);
void ug_sheet_mark_changed (UgSheet *self, guint item);

void ug_sheet_open_table (UgSheet *self,
                          const double *weights,
                          const char *const *labels,
                          guint n_columns);
void ug_sheet_append_group (UgSheet *self, UgText *text);
void ug_sheet_append_row (UgSheet *self, UgText **cells);
void ug_sheet_close_table (UgSheet *self);

guint ug_sheet_get_n_items (UgSheet *self);
const UgSheetItem *ug_sheet_get_item (UgSheet *self, guint item);
char *ug_sheet_to_string (UgSheet *self);

G_END_DECLS
