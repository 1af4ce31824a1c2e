/* ug-words.c: texts as the search compares them: without case, accents and the dots of ё.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-words.h"

#include "ug-agreement.h"

/* More words than this are more than anybody types to find something. */
#define MOST_WORDS 8

/* A word longer than this is no word, but a name of a file or an attack. */
#define LONGEST_WORD 64

/* й is a letter of its own, not an и with an accent; ё is written as е by half of the people. */
static gboolean
is_accent (gunichar letter, gunichar before)
{
  if (letter == 0x0306 && (before == 0x0438 || before == 0x0418))
    return FALSE;

  return g_unichar_type (letter) == G_UNICODE_NON_SPACING_MARK;
}

static char *
fold (const char *text)
{
  g_autofree char *apart = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  g_autofree char *folded = NULL;
  g_autoptr (GString) plain = g_string_new (NULL);
  gunichar before = 0;

  for (const char *at = apart; at != NULL && *at != '\0'; at = g_utf8_next_char (at))
    {
      const gunichar letter = g_utf8_get_char (at);

      if (!is_accent (letter, before))
        g_string_append_unichar (plain, letter);
      before = letter;
    }

  folded = g_utf8_casefold (plain->str, plain->len);

  return g_utf8_normalize (folded, -1, G_NORMALIZE_ALL_COMPOSE);
}

static void
take_word (GPtrArray *words, GString *word)
{
  if (word->len > 0)
    g_ptr_array_add (words, g_strdup (word->str));
  g_string_truncate (word, 0);
}

/**
 * ug_words_split:
 * @text: any text
 *
 * Returns: (transfer full) (element-type utf8): its words and numbers, folded
 */
GPtrArray *
ug_words_split (const char *text)
{
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *folded = fold (text);
  g_autoptr (GString) word = g_string_new (NULL);

  for (const char *at = folded; at != NULL && *at != '\0'; at = g_utf8_next_char (at))
    if (!g_unichar_isalnum (g_utf8_get_char (at)))
      take_word (words, word);
    else if (word->len < LONGEST_WORD)
      g_string_append_unichar (word, g_utf8_get_char (at));
  take_word (words, word);

  return words;
}

typedef struct
{
  GHashTable *words;
  UgLanguage *language;
} UgCollection;

static void
collect_text (UgCollection *collection, const char *text)
{
  g_autoptr (GPtrArray) words = ug_words_split (text);

  for (guint i = 0; i < words->len; i++)
    g_hash_table_add (collection->words, g_strdup (words->pdata[i]));
}

static void
collect_field (UgCollection *collection, UgRecord *record, guint field)
{
  g_autofree char *words = NULL;

  switch (ug_record_get_field (record, field)->type)
    {
    case UG_FIELD_TEXT:
    case UG_FIELD_LINES:
      collect_text (collection, ug_record_get_text (record, field));
      break;
    case UG_FIELD_TERM:
      if (ug_record_get_term (record, field) == NULL)
        break;
      words = ug_term_to_words (ug_record_get_term (record, field), collection->language);
      collect_text (collection, words);
      break;
    default:
      break;
    }
}

static void
collect_record (UgRecord *record, gpointer user_data)
{
  UgCollection *collection = user_data;
  UgRecordClass *klass = UG_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    if ((klass->fields[i].flags & (UG_FIELD_SEARCHED | UG_FIELD_PRIVATE)) == UG_FIELD_SEARCHED)
      collect_field (collection, record, i);
}

/* The client's other agreements have rows of their own. */
static void
collect_client (UgRecord *client, UgCollection *collection)
{
  UgRecordClass *klass = UG_RECORD_GET_CLASS (client);

  collect_record (client, collection);
  for (guint list = 0; list < klass->n_lists; list++)
    for (guint i = 0; list != UG_CLIENT_AGREEMENTS && i < ug_record_count (client, list); i++)
      ug_record_foreach (ug_record_peek (client, list, i), collect_record, collection);
}

static UgLanguage *
get_language (UgRecord *agreement)
{
  const char *code =
      agreement != NULL ? ug_record_get_text (agreement, UG_AGREEMENT_PAPER_LANGUAGE) : "";

  return ug_language_new (*code != '\0' ? code : "en");
}

/**
 * ug_words_of_agreement:
 * @client: a client
 * @agreement: (nullable): one of its agreements
 *
 * Returns: (transfer full): every word by which the agreement is found, once each: of the fields
 *   that are searched, never of private ones
 */
char *
ug_words_of_agreement (UgClient *client, UgRecord *agreement)
{
  g_autoptr (UgLanguage) language = get_language (agreement);
  g_autoptr (GHashTable) words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree gpointer *keys = NULL;
  UgCollection collection = { words, language };

  collect_client (UG_RECORD (client), &collection);
  if (agreement != NULL)
    ug_record_foreach (agreement, collect_record, &collection);
  keys = g_hash_table_get_keys_as_array (words, NULL);

  return g_strjoinv (" ", (char **)keys);
}

/**
 * ug_words_to_query:
 * @typed: (nullable): what was typed so far
 *
 * Returns: (transfer full) (nullable): the query of the full-text index in which every word may be
 *   the beginning of one; %NULL when nothing was typed to search for
 */
char *
ug_words_to_query (const char *typed)
{
  g_autofree char *valid = g_utf8_make_valid (typed != NULL ? typed : "", -1);
  g_autoptr (GPtrArray) words = ug_words_split (valid);
  g_autoptr (GString) query = g_string_new (NULL);

  for (guint i = 0; i < MIN (words->len, MOST_WORDS); i++)
    g_string_append_printf (query, "\"%s\"* ", (const char *)words->pdata[i]);

  return query->len > 0 ? g_string_free (g_steal_pointer (&query), FALSE) : NULL;
}
