/* ug-record-name.c: a record is called by the first thing that was typed into it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-record-name.h"

#include "ug-plain.h"

#include <glib/gi18n.h>

/* Longer ones are cut: a name is not read for its own sake. */
#define LONGEST_NAME 60

static gboolean
may_name (const UgField *field)
{
  return (field->type == UG_FIELD_TEXT || field->type == UG_FIELD_LINES)
         && !(field->flags & UG_FIELD_PRIVATE);
}

static const char *
find_text (UgRecord *record)
{
  UgRecordClass *klass = UG_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    if (may_name (&klass->fields[i]) && !ug_record_is_blank (record, i))
      return ug_record_get_text (record, i);

  return NULL;
}

/* What the list it stands in is called, for a record nothing was typed into yet. */
static const char *
find_list_label (UgRecord *record)
{
  UgRecord *owner = ug_record_get_owner (record);
  guint list;

  if (owner == NULL || !ug_record_get_place (record, &list, NULL))
    return "—";

  return _ (UG_RECORD_GET_CLASS (owner)->lists[list].label);
}

static void
update_name (GtkWidget *widget, UgRecord *record)
{
  g_autofree char *name = ug_record_name_dup (record);

  ug_accessible_name (widget, name);
}

static void
record_changed_cb (GtkWidget *widget, const UgChange *change, UgRecord *record)
{
  if (change->kind == UG_CHANGE_FIELD && change->record == record)
    update_name (widget, record);
}

/**
 * ug_record_name_dup:
 * @record: a record
 *
 * Returns: (transfer full): a few words that tell it from its neighbours
 */
char *
ug_record_name_dup (UgRecord *record)
{
  const char *text = find_text (record);

  if (text == NULL)
    return g_strdup (find_list_label (record));

  return g_utf8_strlen (text, -1) > LONGEST_NAME ? g_utf8_substring (text, 0, LONGEST_NAME)
                                                 : g_strdup (text);
}

/**
 * ug_record_name_follow:
 * @widget: shows @record
 * @record: a record
 *
 * Lets a screen reader call @widget as the record is called, also when that changes.
 */
void
ug_record_name_follow (GtkWidget *widget, UgRecord *record)
{
  g_signal_connect_object (record, "changed", G_CALLBACK (record_changed_cb), widget,
                           G_CONNECT_SWAPPED);
  update_name (widget, record);
}
