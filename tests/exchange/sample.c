/* sample.c: records with something in every field, for the tests of every format.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sample.h"

#include "ug-client.h"
#include "ug-firm.h"

const char *const hostile_texts[] = {
  "plain",
  " spaces before and after ",
  "Пётр Образцов",
  "<b>&amp;</b> \"quoted\" 'single' \\ back / slash",
  "line one\nline two\r\n\ttabbed\x01\x1f\x7f",
  "\u202eright to left override\u202c and \u200f marks",
  "שלום مرحبا",
  "=cmd|' /C calc'!A0",
  "e\u0301\u0302\u0303\u0304 combining",
  "\U0001f525 beyond the basic plane \U0010ffff",
  "%s %n %d",
  "null",
};
const guint n_hostile_texts = G_N_ELEMENTS (hostile_texts);

static void
fill_field (UgRecord *record, guint index, const char *text)
{
  const char *const refs[] = { "a", text, NULL };
  const UgField *field = ug_record_get_field (record, index);
  g_autoptr (UgTerm) term = ug_term_new_words (text);
  g_autoptr (UgCalendar) calendar =
      ug_calendar_from_string ("Europe/Moscow; mon-fri 09:00-18:00", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  switch (field->type)
    {
    case UG_FIELD_CHOICE:
      ug_record_set_choice (record, index, ug_choice_count (field->choices) - 1);
      break;
    case UG_FIELD_NUMBER:
      ug_record_set_number (record, index, G_MININT64);
      break;
    case UG_FIELD_SWITCH:
      ug_record_set_switch (record, index, TRUE);
      break;
    case UG_FIELD_REFS:
      ug_record_set_refs (record, index, refs);
      break;
    case UG_FIELD_TERM:
      ug_record_set_term (record, index, term);
      break;
    case UG_FIELD_CALENDAR:
      ug_record_set_calendar (record, index, calendar);
      break;
    case UG_FIELD_BYTES:
      ug_record_set_bytes (record, index, bytes);
      break;
    default:
      ug_record_set_text (record, index, text);
      break;
    }
}

/* A record with @text in every field, and two such children in every list. */
UgRecord *
sample_record_new (GType type, const char *text)
{
  UgRecord *record = ug_record_new (type);
  UgRecordClass *klass = UG_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    fill_field (record, i, text);
  for (guint list = 0; list < klass->n_lists; list++)
    for (guint i = 0; i < 2; i++)
      {
        g_autoptr (UgRecord) child = sample_record_new (klass->lists[list].type (), text);

        ug_record_append (record, list, child);
      }

  return record;
}

static void
collect (GType type,
         GHashTable *seen,
         void (*visit) (GType type, gpointer user_data),
         gpointer user_data)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  UgRecordClass *record_class = (UgRecordClass *)klass;

  if (!g_hash_table_add (seen, GSIZE_TO_POINTER (type)))
    return;

  visit (type, user_data);
  for (guint i = 0; i < record_class->n_lists; i++)
    collect (record_class->lists[i].type (), seen, visit, user_data);
}

/* Calls @visit once for every type of record there is. */
void
sample_foreach_type (void (*visit) (GType type, gpointer user_data), gpointer user_data)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  collect (UG_TYPE_CLIENT, seen, visit, user_data);
  collect (UG_TYPE_FIRM, seen, visit, user_data);
}
