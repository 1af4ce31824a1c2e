/* ug-merge.c: what a file brings, taken into what is there already.
 *
 * A catalogue is matched by what its records are called, because everybody's identifiers differ. An
 * agreement is matched by identifier, because it comes back from a colleague who got it from us.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-merge.h"

#include "ug-question.h"

static const char *
get_name (UgRecord *record)
{
  static const char *const names[] = { "name", "title", "text", NULL };
  UgRecordClass *klass = UG_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    if (g_strv_contains (names, klass->fields[i].name))
      return ug_record_get_text (record, i);

  return "";
}

static UgRecord *
find_named (UgRecord *owner, guint list, const char *name)
{
  for (guint i = 0; *name != '\0' && i < ug_record_count (owner, list); i++)
    if (g_str_equal (get_name (ug_record_peek (owner, list, i)), name))
      return ug_record_peek (owner, list, i);

  return NULL;
}

static UgRecord *
find_id (UgRecord *owner, guint list, const char *id)
{
  for (guint i = 0; i < ug_record_count (owner, list); i++)
    if (g_str_equal (ug_record_get_id (ug_record_peek (owner, list, i)), id))
      return ug_record_peek (owner, list, i);

  return NULL;
}

static void
copy_field (UgRecord *to, UgRecord *from, guint field)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, ug_field_get_gtype (ug_record_get_field (from, field)));
  ug_record_get (from, field, &value);
  ug_record_set (to, field, &value);
}

/* Lets @record say all that @copy says, under the identifier that agreements know it by. */
static void
take_over (UgRecord *record, UgRecord *copy)
{
  UgRecordClass *klass = UG_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    copy_field (record, copy, i);
  for (guint list = 0; list < klass->n_lists; list++)
    {
      while (ug_record_count (record, list) > 0)
        ug_record_remove (ug_record_peek (record, list, 0));
      while (ug_record_count (copy, list) > 0)
        {
          g_autoptr (UgRecord) child = g_object_ref (ug_record_peek (copy, list, 0));

          ug_record_remove (child);
          ug_record_append (record, list, child);
        }
    }
}

static UgRecord *
merge_named (UgRecord *firm, guint list, UgRecord *child, UgMergeMode mode, GHashTable *renamed)
{
  g_autoptr (UgRecord) copy = ug_record_copy (child, renamed);
  UgRecord *known = mode == UG_MERGE_REPLACE ? find_named (firm, list, get_name (child)) : NULL;

  if (known == NULL)
    {
      ug_record_append (firm, list, copy);
      return copy;
    }

  take_over (known, copy);
  g_hash_table_insert (renamed, g_strdup (ug_record_get_id (child)),
                       g_strdup (ug_record_get_id (known)));

  return known;
}

/**
 * ug_merge_catalogue:
 * @firm: our firm
 * @incoming: the firm of a catalogue file; not changed
 * @mode: what happens to packages, promises, factors, questions and calendars that are called like
 *   one of ours: %UG_MERGE_ADD puts them beside ours, %UG_MERGE_REPLACE in the place of ours
 *
 * Takes in a catalogue under identifiers of its own, so that the same file can be taken in twice.
 * Of the firm itself only what is still blank is filled.
 *
 * Returns: what was done
 */
UgMergeCount
ug_merge_catalogue (UgFirm *firm, UgFirm *incoming, UgMergeMode mode)
{
  g_autoptr (GHashTable) renamed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GPtrArray) touched = g_ptr_array_new ();
  UgMergeCount count = { 0 };
  UgRecord *from = UG_RECORD (incoming);

  g_return_val_if_fail (UG_IS_FIRM (firm) && UG_IS_FIRM (incoming), count);

  for (guint i = 0; i < UG_FIRM_N_FIELDS; i++)
    if (ug_record_is_blank (UG_RECORD (firm), i))
      copy_field (UG_RECORD (firm), from, i);

  for (guint list = 0; list < UG_FIRM_N_LISTS; list++)
    {
      const guint before = ug_record_count (UG_RECORD (firm), list);

      for (guint i = 0; i < ug_record_count (from, list); i++)
        g_ptr_array_add (touched, merge_named (UG_RECORD (firm), list,
                                               ug_record_peek (from, list, i), mode, renamed));
      count.added += ug_record_count (UG_RECORD (firm), list) - before;
    }
  count.replaced = touched->len - count.added;

  for (guint i = 0; i < touched->len; i++)
    ug_record_rename_refs (touched->pdata[i], renamed);

  return count;
}

static gboolean
is_in_one_language (UgRecord *a, UgRecord *b)
{
  return ug_record_get_choice (a, UG_QUESTION_LANGUAGE)
         == ug_record_get_choice (b, UG_QUESTION_LANGUAGE);
}

/* Translations of one question may bear one identifier in their files; side by side, the one that
 * comes later bears that of its language, too. */
static char *
build_question_id (UgRecord *firm, UgRecord *question)
{
  const char *id = ug_record_get_id (question);
  UgRecord *other = find_id (firm, UG_FIRM_QUESTIONS, id);
  const int language = ug_record_get_choice (question, UG_QUESTION_LANGUAGE);

  if (other == NULL || is_in_one_language (other, question))
    return g_strdup (id);

  return g_strdup_printf ("%s.%s", id, ug_question_language_choices[language].nick);
}

/* The one that came from the same place, or one that somebody typed in again. */
static UgRecord *
find_question (UgRecord *firm, UgRecord *question, const char *id)
{
  UgRecord *known = find_id (firm, UG_FIRM_QUESTIONS, id);
  const char *text = ug_record_get_text (question, UG_QUESTION_TEXT);

  for (guint i = 0; known == NULL && *text != '\0' && i < ug_record_count (firm, UG_FIRM_QUESTIONS);
       i++)
    {
      UgRecord *other = ug_record_peek (firm, UG_FIRM_QUESTIONS, i);

      if (g_str_equal (ug_record_get_text (other, UG_QUESTION_TEXT), text)
          && is_in_one_language (other, question))
        known = other;
    }

  return known;
}

static gboolean
says_the_same (UgRecord *known, UgRecord *other)
{
  g_autoptr (UgRecord) like_known = ug_record_copy (known, NULL);

  take_over (like_known, other);

  return ug_record_equal (known, like_known);
}

/**
 * ug_merge_questions:
 * @firm: our firm
 * @incoming: the firm of a question set or of a catalogue; not changed
 * @mode: with %UG_MERGE_ADD only what is new comes in; with %UG_MERGE_REPLACE a question that is
 *   known becomes as in the file
 *
 * Takes in questions, and nothing else of @incoming. A question is known by its identifier, which
 * it keeps, or by its wording in its language; so the same file can be taken in again and again,
 * sets in several languages stand side by side, and what the firm does not say again is never lost.
 *
 * Returns: what was done
 */
UgMergeCount
ug_merge_questions (UgFirm *firm, UgFirm *incoming, UgMergeMode mode)
{
  UgMergeCount count = { 0 };

  g_return_val_if_fail (UG_IS_FIRM (firm) && UG_IS_FIRM (incoming), count);

  for (guint i = 0; i < ug_record_count (UG_RECORD (incoming), UG_FIRM_QUESTIONS); i++)
    {
      UgRecord *question = ug_record_peek (UG_RECORD (incoming), UG_FIRM_QUESTIONS, i);
      g_autofree char *id = build_question_id (UG_RECORD (firm), question);
      UgRecord *known = find_question (UG_RECORD (firm), question, id);
      g_autoptr (UgRecord) added = NULL;

      if (known == NULL)
        {
          added = ug_record_new_with_id (UG_TYPE_QUESTION, id);
          take_over (added, question);
          ug_record_append (UG_RECORD (firm), UG_FIRM_QUESTIONS, added);
          count.added++;
        }
      else if (says_the_same (known, question))
        continue;
      else if (mode == UG_MERGE_REPLACE)
        {
          take_over (known, question);
          count.replaced++;
        }
      else
        count.kept++;
    }

  return count;
}

/* Lets @record say what @incoming says, record by record. A file for the client has no private
 * fields: what it does not say of them stays. */
static void
overwrite (UgRecord *record, UgRecord *incoming)
{
  UgRecordClass *klass = UG_RECORD_GET_CLASS (record);

  ug_record_set_unknown (record, ug_record_get_unknown (incoming));
  for (guint i = 0; i < klass->n_fields; i++)
    if (!(klass->fields[i].flags & UG_FIELD_PRIVATE) || !ug_record_is_blank (incoming, i))
      copy_field (record, incoming, i);

  for (guint list = 0; list < klass->n_lists; list++)
    {
      const guint count = ug_record_count (incoming, list);

      for (guint i = 0; i < count; i++)
        {
          UgRecord *child = ug_record_peek (incoming, list, i);
          UgRecord *known = find_id (record, list, ug_record_get_id (child));

          if (known == NULL)
            {
              g_autoptr (UgRecord) copy = ug_record_copy (child, NULL);

              ug_record_insert (record, list, i, copy);
              continue;
            }
          overwrite (known, child);
          ug_record_move (known, i);
        }

      /* A client keeps people, facts and agreements that this file does not speak of. */
      while (!UG_IS_CLIENT (record) && ug_record_count (record, list) > count)
        ug_record_remove (ug_record_peek (record, list, count));
    }
}

static void
add_missing (UgRecord *client, UgRecord *incoming)
{
  for (guint list = 0; list < UG_CLIENT_N_LISTS; list++)
    for (guint i = 0; i < ug_record_count (incoming, list); i++)
      {
        UgRecord *child = ug_record_peek (incoming, list, i);
        g_autoptr (UgRecord) copy = NULL;

        if (find_id (client, list, ug_record_get_id (child)) != NULL)
          continue;
        copy = ug_record_copy (child, NULL);
        ug_record_append (client, list, copy);
      }
}

/**
 * ug_merge_client:
 * @client: a client of ours
 * @incoming: the same client, from a file; not changed
 * @mode: with %UG_MERGE_ADD people, facts, calendars and agreements that are not there are added,
 *   and nothing else changes; with %UG_MERGE_REPLACE what is there becomes as in the file, too
 *
 * What the client has and the file does not speak of stays in both cases, and so do our private
 * notes and floors, which no file of ours for a client has.
 */
void
ug_merge_client (UgClient *client, UgClient *incoming, UgMergeMode mode)
{
  g_return_if_fail (UG_IS_CLIENT (client) && UG_IS_CLIENT (incoming));

  if (mode == UG_MERGE_REPLACE)
    overwrite (UG_RECORD (client), UG_RECORD (incoming));
  else
    add_missing (UG_RECORD (client), UG_RECORD (incoming));
}

static gboolean
knows_all_agreements (UgRecord *client, UgRecord *incoming)
{
  for (guint i = 0; i < ug_record_count (incoming, UG_CLIENT_AGREEMENTS); i++)
    {
      UgRecord *agreement = ug_record_peek (incoming, UG_CLIENT_AGREEMENTS, i);

      if (find_id (client, UG_CLIENT_AGREEMENTS, ug_record_get_id (agreement)) == NULL)
        return FALSE;
    }

  return TRUE;
}

/**
 * ug_merge_compare:
 * @client: (nullable): the client of ours that has the identifier of @incoming
 * @incoming: the client from a file
 *
 * Returns: what importing the file would meet
 */
UgMergeState
ug_merge_compare (UgClient *client, UgClient *incoming)
{
  g_autoptr (UgClient) merged = NULL;

  g_return_val_if_fail (UG_IS_CLIENT (incoming), UG_MERGE_STATE_NEW_CLIENT);

  if (client == NULL)
    return UG_MERGE_STATE_NEW_CLIENT;
  if (!knows_all_agreements (UG_RECORD (client), UG_RECORD (incoming)))
    return UG_MERGE_STATE_NEW_AGREEMENT;

  merged = ug_record_copy (UG_RECORD (client), NULL);
  ug_merge_client (merged, incoming, UG_MERGE_REPLACE);

  return ug_record_equal (UG_RECORD (merged), UG_RECORD (client)) ? UG_MERGE_STATE_SAME
                                                                  : UG_MERGE_STATE_DIFFERENT;
}
