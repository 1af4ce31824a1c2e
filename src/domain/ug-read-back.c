/* ug-read-back.c: the whole agreement in sentences, in the order in which it is read aloud.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-sentence.h"

#include "ug-answering.h"
#include "ug-sentence-parts.h"
#include "ug-wording.h"

#include <string.h>

/**
 * ug_sentence_new_pending:
 * @expectation: an expectation that is pending
 * @language: the language to speak
 *
 * Returns: (transfer full): what is still open, and beneath it who settles it by when
 */
UgSentence *
ug_sentence_new_pending (UgExpectation *expectation, UgLanguage *language)
{
  g_autofree char *name = ug_expectation_get_display (expectation, language);
  g_autofree char *clean = ug_wording_clean (name);
  g_autofree char *marked = ug_wording_mark (clean);
  g_autofree char *note = ug_sentence_say_waiting (expectation, language);

  return ug_sentence_new (ug_expectation_get_kind (expectation)->step, UG_RECORD (expectation),
                          marked, note);
}

static void
take (GPtrArray *sentences, UgSentence *sentence)
{
  if (sentence != NULL)
    g_ptr_array_add (sentences, sentence);
}

static void
take_goal (GPtrArray *sentences, UgRecord *goal, UgLanguage *language)
{
  take (sentences, ug_sentence_new_goal (UG_GOAL (goal), language));
  for (guint i = 0; i < ug_record_count (goal, UG_GOAL_OPTIONS); i++)
    take (sentences, ug_sentence_new_option (ug_record_peek (goal, UG_GOAL_OPTIONS, i), language));
}

/* Each strategic goal with what serves it; what serves nothing comes last. */
static void
read_goals (GPtrArray *sentences, UgRecord *agreement, UgLanguage *language)
{
  const guint count = ug_record_count (agreement, UG_AGREEMENT_GOALS);
  g_autoptr (GHashTable) read = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < count; i++)
    {
      UgRecord *goal = ug_record_peek (agreement, UG_AGREEMENT_GOALS, i);

      if (ug_record_get_choice (goal, UG_GOAL_LEVEL) != UG_GOAL_LEVEL_STRATEGIC)
        continue;

      take_goal (sentences, goal, language);
      g_hash_table_add (read, goal);
      for (guint j = 0; j < count; j++)
        {
          UgRecord *other = ug_record_peek (agreement, UG_AGREEMENT_GOALS, j);

          if (ug_record_get_choice (other, UG_GOAL_LEVEL) == UG_GOAL_LEVEL_OPERATIONAL
              && ug_record_has_ref (other, UG_GOAL_SERVES, ug_record_get_id (goal))
              && g_hash_table_add (read, other))
            take_goal (sentences, other, language);
        }
    }
  for (guint i = 0; i < count; i++)
    if (g_hash_table_add (read, ug_record_peek (agreement, UG_AGREEMENT_GOALS, i)))
      take_goal (sentences, ug_record_peek (agreement, UG_AGREEMENT_GOALS, i), language);
}

/* Where an expectation comes within its step. */
typedef struct
{
  UgExpectation *expectation;
  int step;
  int kind;
  int priority;
  int part;
  int place;
} Order;

static int
compare_order (gconstpointer a, gconstpointer b)
{
  const Order *left = a;
  const Order *right = b;
  const int differences[] = {
    left->step - right->step, left->kind - right->kind,   left->priority - right->priority,
    left->part - right->part, left->place - right->place,
  };

  for (guint i = 0; i < G_N_ELEMENTS (differences); i++)
    if (differences[i] != 0)
      return differences[i];

  return 0;
}

static int
get_priority_place (UgRecord *agreement, const char *id)
{
  const guint count = ug_record_count (agreement, UG_AGREEMENT_PRIORITIES);

  for (guint i = 0; i < count; i++)
    if (g_str_equal (id, ug_record_get_id (ug_record_peek (agreement, UG_AGREEMENT_PRIORITIES, i))))
      return i;

  return count;
}

static GArray *
order_expectations (UgRecord *agreement)
{
  GArray *all = g_array_new (FALSE, FALSE, sizeof (Order));

  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgRecord *record = ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, i);
      Order order = { UG_EXPECTATION (record) };

      order.step = ug_expectation_get_kind (UG_EXPECTATION (record))->step;
      order.kind = ug_record_get_choice (record, UG_EXPECTATION_KIND);
      order.place = i;
      if (order.kind == UG_EXPECTATION_KIND_TERM)
        {
          order.priority =
              get_priority_place (agreement, ug_record_get_text (record, UG_EXPECTATION_PRIORITY));
          order.part = ug_record_get_choice (record, UG_EXPECTATION_CLOCK);
        }
      else if (order.kind == UG_EXPECTATION_KIND_EMERGENCY)
        {
          order.part = ug_record_get_choice (record, UG_EXPECTATION_PART);
        }
      g_array_append_val (all, order);
    }
  g_array_sort (all, compare_order);

  return all;
}

/**
 * ug_read_back:
 * @agreement: an agreement of a client
 * @language: the language to speak
 *
 * Returns: (transfer full) (element-type UgSentence): everything that has been written down, step
 *   by step: the client's words, goals with what serves them, the package, times by priority,
 * communication, reports, quality, and for how long it holds
 */
GPtrArray *
ug_read_back (UgAgreement *agreement, UgLanguage *language)
{
  GPtrArray *sentences = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GArray) order = NULL;

  g_return_val_if_fail (UG_IS_AGREEMENT (agreement), sentences);

  take (sentences, ug_sentence_new_words (agreement, language));
  read_goals (sentences, UG_RECORD (agreement), language);
  take (sentences, ug_sentence_new_package (agreement, language));
  order = order_expectations (UG_RECORD (agreement));
  for (guint i = 0; i < order->len; i++)
    take (sentences,
          ug_sentence_new_expectation (g_array_index (order, Order, i).expectation, language));
  take (sentences, ug_sentence_new_factors (agreement, language));
  take (sentences, ug_sentence_new_feedback (agreement, language));
  take (sentences, ug_sentence_new_validity (agreement, language));

  return sentences;
}

/**
 * ug_read_back_pending:
 * @agreement: an agreement of a client
 * @language: the language to speak
 *
 * Returns: (transfer full) (element-type UgSentence): the open points: what is parked, and what
 *   waits for a confirmation
 */
GPtrArray *
ug_read_back_pending (UgAgreement *agreement, UgLanguage *language)
{
  GPtrArray *sentences = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GArray) order = NULL;

  g_return_val_if_fail (UG_IS_AGREEMENT (agreement), sentences);

  order = order_expectations (UG_RECORD (agreement));
  for (guint i = 0; i < order->len; i++)
    {
      UgExpectation *expectation = g_array_index (order, Order, i).expectation;

      if (ug_expectation_is_pending (expectation))
        g_ptr_array_add (sentences, ug_sentence_new_pending (expectation, language));
    }

  return sentences;
}

static void
hash_sentences (GChecksum *checksum, GPtrArray *sentences)
{
  for (guint i = 0; i < sentences->len; i++)
    {
      const char *const parts[] = { ug_sentence_get_text (sentences->pdata[i]),
                                    ug_sentence_get_note (sentences->pdata[i]) };

      for (guint k = 0; k < G_N_ELEMENTS (parts); k++)
        if (parts[k] != NULL)
          g_checksum_update (checksum, (const guchar *)parts[k], strlen (parts[k]) + 1);
    }
}

/**
 * ug_read_back_hash:
 * @agreement: an agreement
 *
 * Who signs agrees to what was read aloud. This tells later whether that is still what would be
 * read.
 *
 * Returns: (transfer full): the SHA-256 of all that is read aloud, the same in every language of
 * the window
 */
char *
ug_read_back_hash (UgAgreement *agreement)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autoptr (UgLanguage) language = ug_language_new ("en");
  g_autoptr (GPtrArray) sentences = ug_read_back (agreement, language);
  g_autoptr (GPtrArray) pending = ug_read_back_pending (agreement, language);

  hash_sentences (checksum, sentences);
  hash_sentences (checksum, pending);

  return g_strdup (g_checksum_get_string (checksum));
}
