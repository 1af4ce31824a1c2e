/* ug-record-values.c: the fields of a record by their types.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-record.h"

#include "ug-record-private.h"

/**
 * ug_record_get_text:
 * @self: a record
 * @field: index of a field that holds text, a date, a moment or a reference
 *
 * Returns: the text, never %NULL; valid until the field changes
 */
const char *
ug_record_get_text (UgRecord *self, guint field)
{
  g_return_val_if_fail (UG_IS_RECORD (self), "");

  return g_value_get_string (ug_record_peek_value (self, field));
}

/**
 * ug_record_get_choice:
 * @self: a record
 * @field: index of a field that holds a choice
 *
 * Returns: the index of the choice
 */
int
ug_record_get_choice (UgRecord *self, guint field)
{
  g_return_val_if_fail (UG_IS_RECORD (self), 0);

  return g_value_get_int (ug_record_peek_value (self, field));
}

/**
 * ug_record_get_number:
 * @self: a record
 * @field: index of a field that holds a number
 *
 * Returns: the number
 */
gint64
ug_record_get_number (UgRecord *self, guint field)
{
  g_return_val_if_fail (UG_IS_RECORD (self), 0);

  return g_value_get_int64 (ug_record_peek_value (self, field));
}

/**
 * ug_record_get_switch:
 * @self: a record
 * @field: index of a field that holds yes or no
 *
 * Returns: whether it is yes
 */
gboolean
ug_record_get_switch (UgRecord *self, guint field)
{
  g_return_val_if_fail (UG_IS_RECORD (self), FALSE);

  return g_value_get_boolean (ug_record_peek_value (self, field));
}

/**
 * ug_record_get_refs:
 * @self: a record
 * @field: index of a field that holds references
 *
 * Returns: (array zero-terminated=1): the identifiers, never %NULL; valid until the field changes
 */
const char *const *
ug_record_get_refs (UgRecord *self, guint field)
{
  g_return_val_if_fail (UG_IS_RECORD (self), NULL);

  return g_value_get_boxed (ug_record_peek_value (self, field));
}

/**
 * ug_record_get_term:
 * @self: a record
 * @field: index of a field that holds a term
 *
 * Returns: (transfer none) (nullable): the term
 */
UgTerm *
ug_record_get_term (UgRecord *self, guint field)
{
  g_return_val_if_fail (UG_IS_RECORD (self), NULL);

  return g_value_get_boxed (ug_record_peek_value (self, field));
}

/**
 * ug_record_get_calendar:
 * @self: a record
 * @field: index of a field that holds a calendar
 *
 * Returns: (transfer none) (nullable): the calendar
 */
UgCalendar *
ug_record_get_calendar (UgRecord *self, guint field)
{
  g_return_val_if_fail (UG_IS_RECORD (self), NULL);

  return g_value_get_boxed (ug_record_peek_value (self, field));
}

/**
 * ug_record_get_bytes:
 * @self: a record
 * @field: index of a field that holds bytes
 *
 * Returns: (transfer none) (nullable): the bytes
 */
GBytes *
ug_record_get_bytes (UgRecord *self, guint field)
{
  g_return_val_if_fail (UG_IS_RECORD (self), NULL);

  return g_value_get_boxed (ug_record_peek_value (self, field));
}

/**
 * ug_record_set_text:
 * @self: a record
 * @field: index of a field that holds text, a date, a moment or a reference
 * @text: (nullable): the text; %NULL for ""
 *
 * As `ug_record_set()`, and so for every setter here.
 */
void
ug_record_set_text (UgRecord *self, guint field, const char *text)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_STRING);
  g_value_set_string (&value, text);
  ug_record_set (self, field, &value);
}

/**
 * ug_record_set_choice:
 * @self: a record
 * @field: index of a field that holds a choice
 * @choice: index of the choice
 */
void
ug_record_set_choice (UgRecord *self, guint field, int choice)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_INT);
  g_value_set_int (&value, choice);
  ug_record_set (self, field, &value);
}

/**
 * ug_record_set_number:
 * @self: a record
 * @field: index of a field that holds a number
 * @number: the number
 */
void
ug_record_set_number (UgRecord *self, guint field, gint64 number)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_INT64);
  g_value_set_int64 (&value, number);
  ug_record_set (self, field, &value);
}

/**
 * ug_record_set_switch:
 * @self: a record
 * @field: index of a field that holds yes or no
 * @on: whether it is yes
 */
void
ug_record_set_switch (UgRecord *self, guint field, gboolean on)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_BOOLEAN);
  g_value_set_boolean (&value, on);
  ug_record_set (self, field, &value);
}

static void
set_boxed (UgRecord *self, guint field, GType type, gconstpointer boxed)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, type);
  g_value_set_boxed (&value, boxed);
  ug_record_set (self, field, &value);
}

/**
 * ug_record_set_refs:
 * @self: a record
 * @field: index of a field that holds references
 * @ids: (array zero-terminated=1) (nullable): the identifiers
 */
void
ug_record_set_refs (UgRecord *self, guint field, const char *const *ids)
{
  set_boxed (self, field, G_TYPE_STRV, ids);
}

/**
 * ug_record_set_term:
 * @self: a record
 * @field: index of a field that holds a term
 * @term: (transfer none) (nullable): the term
 */
void
ug_record_set_term (UgRecord *self, guint field, UgTerm *term)
{
  set_boxed (self, field, UG_TYPE_TERM, term);
}

/**
 * ug_record_set_calendar:
 * @self: a record
 * @field: index of a field that holds a calendar
 * @calendar: (transfer none) (nullable): the calendar
 */
void
ug_record_set_calendar (UgRecord *self, guint field, UgCalendar *calendar)
{
  set_boxed (self, field, UG_TYPE_CALENDAR, calendar);
}

/**
 * ug_record_set_bytes:
 * @self: a record
 * @field: index of a field that holds bytes
 * @bytes: (transfer none) (nullable): the bytes
 */
void
ug_record_set_bytes (UgRecord *self, guint field, GBytes *bytes)
{
  set_boxed (self, field, G_TYPE_BYTES, bytes);
}

/**
 * ug_record_has_ref:
 * @self: a record
 * @field: index of a field that holds references
 * @id: an identifier
 *
 * Returns: whether the field refers to @id
 */
gboolean
ug_record_has_ref (UgRecord *self, guint field, const char *id)
{
  return g_strv_contains (ug_record_get_refs (self, field), id);
}

/**
 * ug_record_toggle_ref:
 * @self: a record
 * @field: index of a field that holds references
 * @id: an identifier
 * @on: whether the field shall refer to it
 */
void
ug_record_toggle_ref (UgRecord *self, guint field, const char *id, gboolean on)
{
  const char *const *ids = ug_record_get_refs (self, field);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) next = NULL;

  if (on == ug_record_has_ref (self, field, id))
    return;

  for (guint i = 0; ids[i] != NULL; i++)
    if (!g_str_equal (ids[i], id))
      g_strv_builder_add (builder, ids[i]);
  if (on)
    g_strv_builder_add (builder, id);

  next = g_strv_builder_end (builder);
  ug_record_set_refs (self, field, (const char *const *)next);
}

/**
 * ug_record_is_blank:
 * @self: a record
 * @field: index of a field
 *
 * Returns: whether the field says nothing: as it was when the record was made
 */
gboolean
ug_record_is_blank (UgRecord *self, guint field)
{
  const UgField *declared = ug_record_get_field (self, field);
  g_auto (GValue) blank = G_VALUE_INIT;

  g_return_val_if_fail (declared != NULL, TRUE);

  g_value_init (&blank, ug_field_get_gtype (declared));
  ug_record_normalise (declared, &blank);

  return ug_field_values_equal (declared, ug_record_peek_value (self, field), &blank);
}
