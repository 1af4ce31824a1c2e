/* ug-form-row.h: one record of a list: a row that names it and opens to a form.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-room.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *ug_form_row_build (UgRoom *room, UgRecord *record, gpointer plan);

/**
 * UgFormRowPlan:
 * @title: the field that names the record
 * @subtitle: the field that says more of it, or -1
 * @fields: the fields that are edited, ended by -1
 *
 * What a row shows of a record, and what opens under it.
 */
typedef struct
{
  int title;
  int subtitle;
  const int *fields;
} UgFormRowPlan;

G_END_DECLS
