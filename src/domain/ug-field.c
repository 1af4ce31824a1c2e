/* ug-field.c: what follows from a field's type: its property, its comparison, its names.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-field.h"

#include "ug-calendar.h"
#include "ug-term.h"

#include <gio/gio.h>

/**
 * ug_field_key:
 * @name: a field's or list's canonical name
 *
 * The form of a name in files and the database, where "-" would need quoting.
 *
 * Returns: (transfer full): @name with "_" for "-"
 */
char *
ug_field_key (const char *name)
{
  g_return_val_if_fail (name != NULL, NULL);

  return g_strdelimit (g_strdup (name), "-", '_');
}

/**
 * ug_field_get_gtype:
 * @field: a field
 *
 * Returns: the type of the #GValue that holds the field
 */
GType
ug_field_get_gtype (const UgField *field)
{
  switch (field->type)
    {
    case UG_FIELD_TEXT:
    case UG_FIELD_LINES:
    case UG_FIELD_DATE:
    case UG_FIELD_MOMENT:
    case UG_FIELD_REF:
      return G_TYPE_STRING;
    case UG_FIELD_CHOICE:
      return G_TYPE_INT;
    case UG_FIELD_NUMBER:
      return G_TYPE_INT64;
    case UG_FIELD_SWITCH:
      return G_TYPE_BOOLEAN;
    case UG_FIELD_REFS:
      return G_TYPE_STRV;
    case UG_FIELD_TERM:
      return UG_TYPE_TERM;
    case UG_FIELD_CALENDAR:
      return UG_TYPE_CALENDAR;
    case UG_FIELD_BYTES:
      return G_TYPE_BYTES;
    default:
      g_assert_not_reached ();
    }
}

/**
 * ug_field_new_pspec:
 * @field: a field
 *
 * Returns: (transfer floating): the GObject property that shows the field to bindings
 */
GParamSpec *
ug_field_new_pspec (const UgField *field)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  switch (ug_field_get_gtype (field))
    {
    case G_TYPE_STRING:
      return g_param_spec_string (field->name, NULL, NULL, "", flags);
    case G_TYPE_INT:
      return g_param_spec_int (field->name, NULL, NULL, 0, ug_choice_count (field->choices) - 1, 0,
                               flags);
    case G_TYPE_INT64:
      return g_param_spec_int64 (field->name, NULL, NULL, G_MININT64, G_MAXINT64, 0, flags);
    case G_TYPE_BOOLEAN:
      return g_param_spec_boolean (field->name, NULL, NULL, FALSE, flags);
    default:
      return g_param_spec_boxed (field->name, NULL, NULL, ug_field_get_gtype (field), flags);
    }
}

static gboolean
strv_equal (char **a, char **b)
{
  static char *none[] = { NULL };

  return g_strv_equal ((const char *const *)(a ? a : none), (const char *const *)(b ? b : none));
}

static gboolean
bytes_equal (GBytes *a, GBytes *b)
{
  return a == b || (a != NULL && b != NULL && g_bytes_equal (a, b));
}

/**
 * ug_field_values_equal:
 * @field: the field both values belong to
 * @a: a value of `ug_field_get_gtype()`
 * @b: another
 *
 * Returns: whether both say the same
 */
gboolean
ug_field_values_equal (const UgField *field, const GValue *a, const GValue *b)
{
  switch (field->type)
    {
    case UG_FIELD_CHOICE:
      return g_value_get_int (a) == g_value_get_int (b);
    case UG_FIELD_NUMBER:
      return g_value_get_int64 (a) == g_value_get_int64 (b);
    case UG_FIELD_SWITCH:
      return !g_value_get_boolean (a) == !g_value_get_boolean (b);
    case UG_FIELD_REFS:
      return strv_equal (g_value_get_boxed (a), g_value_get_boxed (b));
    case UG_FIELD_TERM:
      return ug_term_equal (g_value_get_boxed (a), g_value_get_boxed (b));
    case UG_FIELD_CALENDAR:
      return ug_calendar_equal (g_value_get_boxed (a), g_value_get_boxed (b));
    case UG_FIELD_BYTES:
      return bytes_equal (g_value_get_boxed (a), g_value_get_boxed (b));
    default:
      return g_strcmp0 (g_value_get_string (a), g_value_get_string (b)) == 0;
    }
}

/**
 * ug_choice_count:
 * @choices: choices ended by an entry without nick
 *
 * Returns: how many there are
 */
guint
ug_choice_count (const UgChoice *choices)
{
  guint count = 0;

  g_return_val_if_fail (choices != NULL, 0);

  while (choices[count].nick != NULL)
    count++;

  return count;
}

/**
 * ug_choice_from_nick:
 * @choices: choices ended by an entry without nick
 * @nick: (nullable): a stable name
 *
 * Returns: the index of @nick, or -1 when there is no such choice
 */
int
ug_choice_from_nick (const UgChoice *choices, const char *nick)
{
  g_return_val_if_fail (choices != NULL, -1);

  for (int i = 0; choices[i].nick != NULL; i++)
    if (g_strcmp0 (choices[i].nick, nick) == 0)
      return i;

  return -1;
}
