/* ug-table.c: the statements of one type of record, and its values in columns.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-table.h"

#include "ug-client.h"
#include "ug-firm.h"

GType (*const ug_table_roots[UG_N_TABLE_ROOTS]) (void) = { ug_client_get_type, ug_firm_get_type };

/**
 * ug_table_is_root:
 * @type: a record type
 *
 * Returns: whether records of it stand alone, without owner, list and position
 */
gboolean
ug_table_is_root (GType type)
{
  for (guint i = 0; i < UG_N_TABLE_ROOTS; i++)
    if (ug_table_roots[i]() == type)
      return TRUE;

  return FALSE;
}

static void
collect_types (GType type, GHashTable *types)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  UgRecordClass *record_class = (UgRecordClass *)klass;

  if (!g_hash_table_add (types, GSIZE_TO_POINTER (type)))
    return;

  for (guint i = 0; i < record_class->n_lists; i++)
    collect_types (record_class->lists[i].type (), types);
}

/**
 * ug_table_list_types:
 *
 * Returns: (transfer full) (element-type GType): every type of record that the store keeps, as a
 * set
 */
GHashTable *
ug_table_list_types (void)
{
  GHashTable *types = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < UG_N_TABLE_ROOTS; i++)
    collect_types (ug_table_roots[i](), types);

  return types;
}

/* Some fields have names that SQL keeps for itself, such as "from". */
static void
append_column (GString *sql, const char *name)
{
  g_autofree char *key = ug_field_key (name);

  g_string_append_printf (sql, ", \"%s\"", key);
}

static char *
select_where (UgRecordClass *klass, const char *where)
{
  g_autoptr (GString) sql = g_string_new ("SELECT id");

  for (guint i = 0; i < klass->n_fields; i++)
    append_column (sql, klass->fields[i].name);
  g_string_append_printf (sql, ", (SELECT members FROM unknown WHERE record = id) FROM %s WHERE %s",
                          klass->name, where);

  return g_string_free (g_steal_pointer (&sql), FALSE);
}

/* ?1 id → id, fields, and what is unknown */
char *
ug_table_select_one (UgRecordClass *klass)
{
  return select_where (klass, "id = ?1");
}

/* ?1 owner, ?2 list → id, fields, and what is unknown */
char *
ug_table_select_children (UgRecordClass *klass)
{
  return select_where (klass, "owner = ?1 AND list = ?2 ORDER BY position, id");
}

/* ?1 owner → ids */
char *
ug_table_select_ids (UgRecordClass *klass)
{
  return g_strdup_printf ("SELECT id FROM %s WHERE owner = ?1", klass->name);
}

/* ?1 id, ?2… fields, and for a child: owner, list, position */
char *
ug_table_insert (UgRecordClass *klass, gboolean root)
{
  g_autoptr (GString) sql = g_string_new (NULL);

  g_string_append_printf (sql, "INSERT INTO %s (id", klass->name);
  for (guint i = 0; i < klass->n_fields; i++)
    append_column (sql, klass->fields[i].name);
  g_string_append_printf (sql, "%s) VALUES (?", root ? "" : ", owner, list, position");
  for (guint i = 0; i < klass->n_fields; i++)
    g_string_append (sql, ", ?");
  g_string_append (sql, root ? ")" : ", ?, ?, ?)");

  return g_string_free (g_steal_pointer (&sql), FALSE);
}

/* ?1 id */
char *
ug_table_delete (UgRecordClass *klass)
{
  return g_strdup_printf ("DELETE FROM %s WHERE id = ?1", klass->name);
}

/* ?1 value, ?2 id */
char *
ug_table_update (UgRecordClass *klass, const UgField *field)
{
  g_autofree char *key = ug_field_key (field->name);

  return g_strdup_printf ("UPDATE %s SET \"%s\" = ?1 WHERE id = ?2", klass->name, key);
}

/* ?1 position, ?2 id; a row that stands there already is not written again */
char *
ug_table_place (UgRecordClass *klass)
{
  return g_strdup_printf ("UPDATE %s SET position = ?1 WHERE id = ?2 AND position <> ?1",
                          klass->name);
}

/**
 * ug_value_to_text:
 * @field: a field that does not hold bytes
 * @value: a value of it
 *
 * Returns: (transfer full) (nullable): the text that stands for it in the file, %NULL for no term
 *   and no calendar
 */
char *
ug_value_to_text (const UgField *field, const GValue *value)
{
  switch (field->type)
    {
    case UG_FIELD_CHOICE:
      return g_strdup (field->choices[g_value_get_int (value)].nick);
    case UG_FIELD_NUMBER:
      return g_strdup_printf ("%" G_GINT64_FORMAT, g_value_get_int64 (value));
    case UG_FIELD_SWITCH:
      return g_strdup (g_value_get_boolean (value) ? "1" : "0");
    case UG_FIELD_REFS:
      return g_strjoinv ("\n", g_value_get_boxed (value));
    case UG_FIELD_TERM:
      return g_value_get_boxed (value) ? ug_term_to_string (g_value_get_boxed (value)) : NULL;
    case UG_FIELD_CALENDAR:
      return g_value_get_boxed (value) ? ug_calendar_to_string (g_value_get_boxed (value)) : NULL;
    case UG_FIELD_BYTES:
      return NULL;
    default:
      return g_value_dup_string (value);
    }
}

static int
bind_bytes (UgStatement *statement, int index, GBytes *bytes)
{
  if (bytes == NULL)
    return sqlite3_bind_null (statement, index);

  /* A pointer that is not NULL, or no bytes would become no value. */
  return sqlite3_bind_blob64 (statement, index,
                              g_bytes_get_size (bytes) > 0 ? g_bytes_get_data (bytes, NULL) : "",
                              g_bytes_get_size (bytes), SQLITE_TRANSIENT);
}

/**
 * ug_value_bind:
 * @statement: a statement
 * @index: one of its parameters
 * @field: the field @value belongs to
 * @value: what to bind
 *
 * Returns: a result code of SQLite
 */
int
ug_value_bind (UgStatement *statement, int index, const UgField *field, const GValue *value)
{
  switch (field->type)
    {
    case UG_FIELD_NUMBER:
      return sqlite3_bind_int64 (statement, index, g_value_get_int64 (value));
    case UG_FIELD_SWITCH:
      return sqlite3_bind_int (statement, index, g_value_get_boolean (value));
    case UG_FIELD_BYTES:
      return bind_bytes (statement, index, g_value_get_boxed (value));
    default:
      return sqlite3_bind_text (statement, index, ug_value_to_text (field, value), -1, g_free);
    }
}

/* What an older program does not understand is kept as words rather than lost. */
static UgTerm *
read_term (const char *text)
{
  UgTerm *term = ug_term_from_string (text, NULL);

  return term != NULL ? term : ug_term_new_words (text);
}

static gboolean
read_calendar (const char *text, GValue *value, GError **error)
{
  UgCalendar *calendar = ug_calendar_from_string (text, error);

  g_value_take_boxed (value, calendar);

  return calendar != NULL;
}

static GBytes *
read_bytes (UgStatement *statement, int column)
{
  const void *data = sqlite3_column_blob (statement, column);

  return g_bytes_new (data, sqlite3_column_bytes (statement, column));
}

/**
 * ug_value_read:
 * @statement: a statement that stands on a row
 * @column: the column of the field
 * @field: the field
 * @value: an initialised value of the field's type
 * @error: (out) (optional): what cannot be understood
 *
 * Returns: whether the column could be read into @value
 */
gboolean
ug_value_read (
    UgStatement *statement, int column, const UgField *field, GValue *value, GError **error)
{
  const gboolean null = sqlite3_column_type (statement, column) == SQLITE_NULL;
  const char *text;

  if (field->type == UG_FIELD_BYTES)
    {
      g_value_take_boxed (value, null ? NULL : read_bytes (statement, column));
      return TRUE;
    }

  text = ug_statement_text (statement, column);
  switch (field->type)
    {
    case UG_FIELD_CHOICE:
      g_value_set_int (value, MAX (0, ug_choice_from_nick (field->choices, text)));
      break;
    case UG_FIELD_NUMBER:
      g_value_set_int64 (value, sqlite3_column_int64 (statement, column));
      break;
    case UG_FIELD_SWITCH:
      g_value_set_boolean (value, sqlite3_column_int (statement, column) != 0);
      break;
    case UG_FIELD_REFS:
      g_value_take_boxed (value, g_strsplit (text, "\n", -1));
      break;
    case UG_FIELD_TERM:
      g_value_take_boxed (value, null ? NULL : read_term (text));
      break;
    case UG_FIELD_CALENDAR:
      return null || read_calendar (text, value, error);
    default:
      g_value_set_string (value, text);
    }

  return TRUE;
}
