/* ug-record-whole.c: records with all they own: compared, copied, walked through.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-record.h"

#include "ug-record-private.h"

static gboolean
lists_equal (UgRecord *a, UgRecord *b, guint list)
{
  const guint count = ug_record_count (a, list);

  if (count != ug_record_count (b, list))
    return FALSE;

  for (guint i = 0; i < count; i++)
    if (!ug_record_equal (ug_record_peek (a, list, i), ug_record_peek (b, list, i)))
      return FALSE;

  return TRUE;
}

/**
 * ug_record_get_unknown:
 * @self: a record
 *
 * Returns: what somebody's newer program said of it and ours has no field for, in the form in which
 *   files keep it, or ""
 */
const char *
ug_record_get_unknown (UgRecord *self)
{
  const char *unknown = ug_record_get_private (self)->unknown;

  return unknown != NULL ? unknown : "";
}

/**
 * ug_record_set_unknown:
 * @self: a record
 * @members: what a file says of it beyond our fields; nobody here reads it
 *
 * Keeps it, so that it is still there when the record goes back to where it is understood. Nobody
 * is told: nothing that we show depends on it.
 */
void
ug_record_set_unknown (UgRecord *self, const char *members)
{
  UgRecordPrivate *priv = ug_record_get_private (self);
  char *copy = g_strdup (members);

  g_free (priv->unknown);
  priv->unknown = copy;
}

/**
 * ug_record_equal:
 * @a: a record
 * @b: another
 *
 * Returns: whether both are of one type and identifier and say the same, with all they own
 */
gboolean
ug_record_equal (UgRecord *a, UgRecord *b)
{
  UgRecordClass *klass = UG_RECORD_GET_CLASS (a);

  if (klass != UG_RECORD_GET_CLASS (b) || !g_str_equal (ug_record_get_id (a), ug_record_get_id (b))
      || !g_str_equal (ug_record_get_unknown (a), ug_record_get_unknown (b)))
    return FALSE;

  for (guint i = 0; i < klass->n_fields; i++)
    if (!ug_field_values_equal (&klass->fields[i], ug_record_peek_value (a, i),
                                ug_record_peek_value (b, i)))
      return FALSE;
  for (guint i = 0; i < klass->n_lists; i++)
    if (!lists_equal (a, b, i))
      return FALSE;

  return TRUE;
}

/**
 * ug_record_copy:
 * @self: a record
 * @renamed: (nullable) (element-type utf8 utf8): filled with old → new identifier of every record
 *   copied; %NULL keeps the identifiers, as for a snapshot
 *
 * Copies a record with all it owns. References are copied as they are: call
 * `ug_record_rename_refs()` once everything that belongs together has been copied.
 *
 * Returns: (transfer full): the copy, which no list holds
 */
gpointer
ug_record_copy (UgRecord *self, GHashTable *renamed)
{
  UgRecordClass *klass = UG_RECORD_GET_CLASS (self);
  UgRecord *copy;

  if (renamed == NULL)
    copy = ug_record_new_with_id (G_OBJECT_TYPE (self), ug_record_get_id (self));
  else
    copy = ug_record_new (G_OBJECT_TYPE (self));
  if (renamed != NULL)
    g_hash_table_insert (renamed, g_strdup (ug_record_get_id (self)),
                         g_strdup (ug_record_get_id (copy)));

  ug_record_set_unknown (copy, ug_record_get_unknown (self));
  for (guint i = 0; i < klass->n_fields; i++)
    ug_record_set (copy, i, ug_record_peek_value (self, i));
  for (guint list = 0; list < klass->n_lists; list++)
    for (guint i = 0; i < ug_record_count (self, list); i++)
      {
        g_autoptr (UgRecord) child = ug_record_copy (ug_record_peek (self, list, i), renamed);

        ug_record_append (copy, list, child);
      }

  return copy;
}

static void
rename_ref (UgRecord *self, guint field, GHashTable *renamed)
{
  const char *next = g_hash_table_lookup (renamed, ug_record_get_text (self, field));

  if (next != NULL)
    ug_record_set_text (self, field, next);
}

static void
rename_each_ref (UgRecord *self, guint field, GHashTable *renamed)
{
  const char *const *ids = ug_record_get_refs (self, field);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) next = NULL;

  for (guint i = 0; ids[i] != NULL; i++)
    {
      const char *name = g_hash_table_lookup (renamed, ids[i]);

      g_strv_builder_add (builder, name != NULL ? name : ids[i]);
    }

  next = g_strv_builder_end (builder);
  ug_record_set_refs (self, field, (const char *const *)next);
}

/**
 * ug_record_rename_refs:
 * @self: a record
 * @renamed: (element-type utf8 utf8): old → new identifiers
 *
 * Points the references of @self, and of all it owns, at the new identifiers. Terms that run on a
 * renamed calendar follow it.
 */
void
ug_record_rename_refs (UgRecord *self, GHashTable *renamed)
{
  UgRecordClass *klass = UG_RECORD_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++)
    switch (klass->fields[i].type)
      {
      case UG_FIELD_REF:
        rename_ref (self, i, renamed);
        break;
      case UG_FIELD_REFS:
        rename_each_ref (self, i, renamed);
        break;
      case UG_FIELD_TERM:
        {
          UgTerm *term = ug_record_get_term (self, i);
          const char *calendar = term != NULL ? ug_term_get_calendar (term) : NULL;
          const char *next = calendar != NULL ? g_hash_table_lookup (renamed, calendar) : NULL;

          if (next != NULL)
            {
              g_autoptr (UgTerm) moved = ug_term_with_calendar (term, next);

              ug_record_set_term (self, i, moved);
            }
        }
        break;
      default:
        break;
      }

  for (guint list = 0; list < klass->n_lists; list++)
    for (guint i = 0; i < ug_record_count (self, list); i++)
      ug_record_rename_refs (ug_record_peek (self, list, i), renamed);
}

/**
 * ug_record_foreach:
 * @self: a record
 * @visit: (scope call): called for @self and then for all it owns, owners before children
 * @user_data: for @visit
 */
void
ug_record_foreach (UgRecord *self, UgRecordVisitor visit, gpointer user_data)
{
  UgRecordClass *klass = UG_RECORD_GET_CLASS (self);

  visit (self, user_data);
  for (guint list = 0; list < klass->n_lists; list++)
    for (guint i = 0; i < ug_record_count (self, list); i++)
      ug_record_foreach (ug_record_peek (self, list, i), visit, user_data);
}
