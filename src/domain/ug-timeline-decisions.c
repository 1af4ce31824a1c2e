/* ug-timeline-decisions.c: what was answered, parked, settled and changed, one event for a day.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-timeline-private.h"

#include "ug-answer.h"
#include "ug-counter-offer.h"
#include "ug-difference-private.h"
#include "ug-expectation.h"
#include "ug-sentence.h"
#include "ug-wording.h"

#include <string.h>

/* What happened on one day. */
typedef struct
{
  char *at; /* the first moment of it */
  guint n_suit;
  guint n_answers;
  GPtrArray *sentences;
} Day;

static void
day_free (Day *day)
{
  g_free (day->at);
  g_ptr_array_unref (day->sentences);
  g_free (day);
}

static Day *
get_day (GHashTable *days, const char *at)
{
  g_autofree char *date = g_strndup (at, strlen ("2026-11-26"));
  Day *day = g_hash_table_lookup (days, date);

  if (day == NULL)
    {
      day = g_new0 (Day, 1);
      day->at = g_strdup (at);
      day->sentences = g_ptr_array_new_with_free_func (g_object_unref);
      g_hash_table_insert (days, g_steal_pointer (&date), day);
    }
  if (strcmp (at, day->at) < 0)
    {
      g_free (day->at);
      day->at = g_strdup (at);
    }

  return day;
}

/* What simply suits is counted; whatever else was said is told. */
static void
add_step (GHashTable *days, UgExpectation *promise, UgAnswer *step, UgLanguage *language)
{
  const char *at = ug_record_get_text (UG_RECORD (step), UG_ANSWER_AT);
  const int choice = ug_record_get_choice (UG_RECORD (step), UG_ANSWER_CHOICE);
  g_autofree char *name = NULL;
  g_autofree char *marked = NULL;
  g_autofree char *words = NULL;
  Day *day;

  if (*at == '\0' || choice == UG_ANSWER_CHOICE_NONE || !ug_step_is_written (step))
    return;

  day = get_day (days, at);
  day->n_answers++;
  if (choice == UG_ANSWER_CHOICE_SUITS)
    {
      day->n_suit++;
      return;
    }
  name = ug_difference_name (UG_RECORD (promise), language);
  marked = ug_wording_mark (name);
  words = ug_step_to_words (step, language);
  g_ptr_array_add (day->sentences, ug_sentence_new (ug_expectation_get_kind (promise)->step,
                                                    UG_RECORD (promise), marked, words));
}

/* What both sides said of a promise is told by its steps. */
static gboolean
is_told_by_steps (UgRecord *record, guint field)
{
  return UG_IS_EXPECTATION (record) && field != UG_EXPECTATION_OFFER;
}

/* The value in the words of the language; only what needs no other record to be told. */
static char *
say_value (UgRecord *record, guint index, const char *text, UgLanguage *language)
{
  const UgField *field = ug_record_get_field (record, index);
  g_autoptr (UgRecord) scratch = ug_record_new (G_OBJECT_TYPE (record));
  g_autoptr (UgTerm) term = NULL;

  switch (field->type)
    {
    case UG_FIELD_TERM:
      term = ug_term_read (text);
      ug_record_set_term (scratch, index, term);
      break;
    case UG_FIELD_TEXT:
    case UG_FIELD_LINES:
    case UG_FIELD_DATE:
      ug_record_set_text (scratch, index, text);
      break;
    case UG_FIELD_NUMBER:
      return g_strdup (text);
    default:
      return g_strdup ("");
    }

  return ug_difference_value (scratch, index, language);
}

/* What was filled in for the first time is no change of mind. */
static void
add_change (GHashTable *days, const UgPastChange *change, const UgTimelineSource *source)
{
  UgRecord *client = ug_record_get_root (UG_RECORD (source->agreement));
  guint field = 0;
  UgRecord *record = ug_past_change_find (change, client, &field);
  g_autofree char *name = NULL;
  g_autofree char *marked = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *note = NULL;

  if (record == NULL || *change->at == '\0' || *change->before == '\0'
      || is_told_by_steps (record, field))
    return;
  before = say_value (record, field, change->before, source->language);
  after = say_value (record, field, change->after, source->language);
  if (*before == '\0' || *after == '\0' || g_str_equal (before, after))
    return;

  name = ug_difference_name (record, source->language);
  marked = ug_wording_mark (
      *name != '\0' ? name : ug_tr (source->language, ug_record_get_field (record, field)->label));
  /* Translators: the name of a field, what it said, and what it says now */
  note = g_strdup_printf (ug_tr (source->language, "%1$s: %2$s → %3$s."),
                          ug_tr (source->language, ug_record_get_field (record, field)->label),
                          before, after);
  g_ptr_array_add (get_day (days, change->at)->sentences,
                   ug_sentence_new (UG_STEP_AGREEMENT, record, marked, note));
}

static char *
say_count (Day *day, UgLanguage *language)
{
  GString *note = g_string_new (NULL);

  if (day->n_answers > 0)
    ug_wording_say (note, ug_trn (language, "%u answer.", "%u answers.", day->n_answers),
                    day->n_answers);
  if (day->n_suit > 0)
    ug_wording_say (note,
                    ug_trn (language, "%u suits as offered.", "%u suit as offered.", day->n_suit),
                    day->n_suit);

  return g_string_free (note, FALSE);
}

static void
add_event (GPtrArray *events, Day *day, const UgTimelineSource *source)
{
  UgEvent *event = ug_event_new (UG_EVENT_DECISIONS, day->at, NULL, 0);
  g_autofree char *note = say_count (day, source->language);

  ug_event_set_title (event, ug_tr (source->language, "What was decided"));
  ug_event_set_note (event, note);
  ug_event_take_sentences (event, g_ptr_array_ref (day->sentences));
  g_ptr_array_add (events, event);
}

/**
 * ug_timeline_add_decisions:
 * @events: (element-type UgEvent): gets one event for each day on which anything was decided
 * @source: what there is to tell
 */
void
ug_timeline_add_decisions (GPtrArray *events, const UgTimelineSource *source)
{
  g_autoptr (GHashTable) days =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)day_free);
  UgRecord *agreement = UG_RECORD (source->agreement);
  GHashTableIter iter;
  Day *day;

  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgRecord *promise = ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, i);

      for (guint k = 0; k < ug_record_count (promise, UG_EXPECTATION_ANSWERS); k++)
        add_step (days, UG_EXPECTATION (promise),
                  ug_record_peek (promise, UG_EXPECTATION_ANSWERS, k), source->language);
    }

  for (guint i = 0; source->past != NULL && i < source->past->len; i++)
    add_change (days, source->past->pdata[i], source);

  g_hash_table_iter_init (&iter, days);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *)&day))
    add_event (events, day, source);
}
