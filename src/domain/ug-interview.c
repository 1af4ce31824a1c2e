/* ug-interview.c: a question becomes a note once something is said.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-interview.h"

static UgNote *
find_note (UgAgreement *agreement, const char *question_id)
{
  for (guint i = 0; i < ug_record_count (UG_RECORD (agreement), UG_AGREEMENT_NOTES); i++)
    {
      UgRecord *note = ug_record_peek (UG_RECORD (agreement), UG_AGREEMENT_NOTES, i);

      if (g_str_equal (ug_record_get_text (note, UG_NOTE_QUESTION_ID), question_id))
        return UG_NOTE (note);
    }

  return NULL;
}

/* The language that is spoken, if the firm has questions in it: a question in the wrong language is
 * better than none. */
static int
choose_language (UgFirm *firm, UgAgreement *agreement)
{
  const char *spoken = ug_record_get_text (UG_RECORD (agreement), UG_AGREEMENT_PAPER_LANGUAGE);
  int choice;

  if (*spoken == '\0')
    spoken = ug_record_get_text (UG_RECORD (firm), UG_FIRM_LANGUAGE);
  choice = ug_choice_from_nick (ug_question_language_choices, spoken);

  for (guint i = 0; i < ug_record_count (UG_RECORD (firm), UG_FIRM_QUESTIONS); i++)
    {
      UgRecord *question = ug_record_peek (UG_RECORD (firm), UG_FIRM_QUESTIONS, i);

      if (choice > 0 && ug_record_get_choice (question, UG_QUESTION_LANGUAGE) == choice)
        return choice;
    }

  return UG_QUESTION_LANGUAGE_NONE;
}

/* A question without a language suits any. */
static gboolean
is_spoken (UgRecord *question, int language)
{
  const int own = ug_record_get_choice (question, UG_QUESTION_LANGUAGE);

  return own == UG_QUESTION_LANGUAGE_NONE || language == UG_QUESTION_LANGUAGE_NONE
         || own == language;
}

static UgNote *
new_draft (UgRecord *question)
{
  UgRecord *note = ug_record_new (UG_TYPE_NOTE);

  ug_record_set_text (note, UG_NOTE_QUESTION_ID, ug_record_get_id (question));
  ug_record_set_text (note, UG_NOTE_THEME, ug_record_get_text (question, UG_QUESTION_THEME));
  ug_record_set_text (note, UG_NOTE_QUESTION, ug_record_get_text (question, UG_QUESTION_TEXT));

  return UG_NOTE (note);
}

/**
 * ug_interview_list:
 * @firm: whose questions are asked
 * @agreement: where the answers are kept
 *
 * Returns: (transfer full) (element-type UgNote): a note for every question of the firm that was
 *   answered or is in the language of @agreement, in their order: the agreement's, or a new one
 * that nobody owns until something is said; then the agreement's other notes
 */
GPtrArray *
ug_interview_list (UgFirm *firm, UgAgreement *agreement)
{
  GPtrArray *notes = g_ptr_array_new_with_free_func (g_object_unref);
  int language;

  g_return_val_if_fail (UG_IS_FIRM (firm) && UG_IS_AGREEMENT (agreement), notes);

  language = choose_language (firm, agreement);

  for (guint i = 0; i < ug_record_count (UG_RECORD (firm), UG_FIRM_QUESTIONS); i++)
    {
      UgRecord *question = ug_record_peek (UG_RECORD (firm), UG_FIRM_QUESTIONS, i);
      UgNote *note = find_note (agreement, ug_record_get_id (question));

      if (note != NULL)
        g_ptr_array_add (notes, g_object_ref (note));
      else if (is_spoken (question, language))
        g_ptr_array_add (notes, new_draft (question));
    }

  for (guint i = 0; i < ug_record_count (UG_RECORD (agreement), UG_AGREEMENT_NOTES); i++)
    {
      UgNote *note = ug_record_peek (UG_RECORD (agreement), UG_AGREEMENT_NOTES, i);

      if (!g_ptr_array_find (notes, note, NULL))
        g_ptr_array_add (notes, g_object_ref (note));
    }

  return notes;
}

/**
 * ug_interview_get_question:
 * @firm: whose questions are asked
 * @note: a note
 *
 * Returns: (transfer none) (nullable): the question of the catalogue that @note answers; %NULL for
 *   one's own, and for one the catalogue has no more
 */
UgQuestion *
ug_interview_get_question (UgFirm *firm, UgNote *note)
{
  const char *id = ug_record_get_text (UG_RECORD (note), UG_NOTE_QUESTION_ID);

  for (guint i = 0; i < ug_record_count (UG_RECORD (firm), UG_FIRM_QUESTIONS); i++)
    {
      UgRecord *question = ug_record_peek (UG_RECORD (firm), UG_FIRM_QUESTIONS, i);

      if (g_str_equal (ug_record_get_id (question), id))
        return UG_QUESTION (question);
    }

  return NULL;
}

/**
 * ug_interview_says_something:
 * @note: a note
 *
 * Returns: whether anything was written down
 */
gboolean
ug_interview_says_something (UgNote *note)
{
  return !ug_record_is_blank (UG_RECORD (note), UG_NOTE_TEXT)
         || !ug_record_is_blank (UG_RECORD (note), UG_NOTE_QUOTE);
}

/**
 * ug_interview_is_open:
 * @note: a note
 *
 * Returns: whether the question is still to be asked: neither answered nor skipped
 */
gboolean
ug_interview_is_open (UgNote *note)
{
  return !ug_interview_says_something (note)
         && !ug_record_get_switch (UG_RECORD (note), UG_NOTE_SKIPPED);
}

/* A question of the catalogue is there anyway; one's own is worth keeping for itself. */
static gboolean
deserves_keeping (UgNote *note)
{
  return !ug_interview_is_open (note)
         || (ug_record_is_blank (UG_RECORD (note), UG_NOTE_QUESTION_ID)
             && !ug_record_is_blank (UG_RECORD (note), UG_NOTE_QUESTION));
}

/**
 * ug_interview_keep:
 * @note: a note, perhaps one that nobody owns yet
 * @agreement: where the answers are kept
 * @now: the moment, for a note that comes in
 *
 * Takes a note in once it has something to say. A question that was skipped, and answered after
 * all, is not skipped.
 *
 * Returns: whether the agreement owns it now
 */
gboolean
ug_interview_keep (UgNote *note, UgAgreement *agreement, GDateTime *now)
{
  UgRecord *record = UG_RECORD (note);
  g_autoptr (GDateTime) utc = NULL;
  g_autofree char *at = NULL;

  if (ug_interview_says_something (note))
    ug_record_set_switch (record, UG_NOTE_SKIPPED, FALSE);
  if (ug_record_get_owner (record) != NULL)
    return TRUE;
  if (!deserves_keeping (note))
    return FALSE;

  /* Owned first: whoever listens to its changes may well keep it again. */
  ug_record_append (UG_RECORD (agreement), UG_AGREEMENT_NOTES, record);
  utc = g_date_time_to_utc (now);
  at = g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ");
  ug_record_set_text (record, UG_NOTE_AT, at);

  return TRUE;
}

/**
 * ug_interview_let_go:
 * @note: a note that nobody looks at any more
 *
 * What was emptied again leaves the agreement; a note that says anything stays.
 */
void
ug_interview_let_go (UgNote *note)
{
  UgRecord *record = UG_RECORD (note);

  if (ug_record_get_owner (record) != NULL && !deserves_keeping (note))
    ug_record_remove (record);
}
