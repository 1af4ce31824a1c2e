/* ug-choice-bar.h: a few calm choices side by side, one of them raised; keys 1, 2, 3… choose.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * UgChoiceBarItem:
 * @value: what the field becomes
 * @label: what people read, translated
 */
typedef struct
{
  int value;
  const char *label;
} UgChoiceBarItem;

GtkWidget *ug_choice_bar_new (UgRecord *record, guint field);
GtkWidget *
ug_choice_bar_new_with_items (UgRecord *record, guint field, const UgChoiceBarItem *items, guint n);

G_END_DECLS
