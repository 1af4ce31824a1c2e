/* ug-record-list.h: children of a record as rows that are added, moved and removed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_RECORD_LIST (ug_record_list_get_type ())
G_DECLARE_FINAL_TYPE (UgRecordList, ug_record_list, UG, RECORD_LIST, GtkBox)

/**
 * UgRecordListPlan:
 * @list: index of the owner's child list
 * @title: (nullable): heading above the rows
 * @description: (nullable): one sentence under the heading
 * @add_label: (nullable): what the button that adds a record says, with a mnemonic; %NULL for none
 * @build_row: makes the row of a record; any widget, best a GtkListBoxRow
 * @match: (nullable): which children are shown here; %NULL for all
 * @prepare: (nullable): gives a record that was just made what makes it match
 * @empty: (nullable): one sentence that stands where there are no rows yet
 * @compact: whether the button that adds stands beside the title
 *
 * How a list of records looks and behaves. Usually static.
 */
typedef struct
{
  guint list;
  const char *title;
  const char *description;
  const char *add_label;
  GtkWidget *(*build_row) (UgRoom *room, UgRecord *record, gpointer data);
  gboolean (*match) (UgRecord *record, gpointer data);
  void (*prepare) (UgRecord *record, gpointer data);
  const char *empty;
  gboolean compact;
} UgRecordListPlan;

GtkWidget *
ug_record_list_new (UgRoom *room, UgRecord *owner, const UgRecordListPlan *plan, gpointer data);
void ug_record_list_add_button (UgRecordList *self, GtkWidget *button);
UgRecord *ug_record_list_add (UgRecordList *self);

G_END_DECLS
