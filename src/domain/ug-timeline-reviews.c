/* ug-timeline-reviews.c: meetings that judged the promises, and what people thought of the service.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-timeline-private.h"

#include "ug-action.h"
#include "ug-feedback-result.h"
#include "ug-review-change.h"
#include "ug-sentence.h"
#include "ug-wording.h"

static gboolean
is_about (UgRecord *record, guint field, const UgTimelineSource *source)
{
  return g_str_equal (ug_record_get_text (record, field),
                      ug_record_get_id (UG_RECORD (source->agreement)));
}

static char *
say_counts (UgReview *review, const UgTimelineSource *source)
{
  UgReviewCount count;

  ug_review_count (review, source->agreement, &count);

  return g_strdup_printf (
      /* Translators: how many promises a review found kept, and so on */
      ug_tr (source->language, "Kept: %1$u, partly: %2$u, not kept: %3$u, not measured: %4$u."),
      count.total[UG_VERDICT_RESULT_KEPT], count.total[UG_VERDICT_RESULT_PARTLY],
      count.total[UG_VERDICT_RESULT_NOT_KEPT], count.total[UG_VERDICT_RESULT_NOT_MEASURED]);
}

static char *
say_verdict_note (UgRecord *verdict, UgLanguage *language)
{
  GString *note = g_string_new (NULL);
  const int result = ug_record_get_choice (verdict, UG_VERDICT_RESULT);
  const char *label = ug_verdict_result_choices[result].label;
  g_autofree char *cause = ug_wording_field (verdict, UG_VERDICT_CAUSE);
  g_autofree char *change = ug_wording_field (verdict, UG_VERDICT_CHANGE_TO);

  if (label != NULL)
    ug_wording_say (note, "%s.", ug_tr (language, label));
  if (*cause != '\0')
    /* Translators: %s is the cause as somebody gave it */
    ug_wording_say (note, ug_tr (language, "The cause: %s."), cause);
  if (ug_record_get_choice (verdict, UG_VERDICT_DECISION) == UG_VERDICT_DECISION_CHANGE)
    {
      if (*change != '\0')
        /* Translators: %s is a term */
        ug_wording_say (note, ug_tr (language, "To be changed to: %s."), change);
      else
        ug_wording_say (note, "%s", ug_tr (language, "To be changed."));
    }

  return g_string_free (note, FALSE);
}

/* What was kept and stays is counted above; the rest is what people talked about. */
static gboolean
is_worth_telling (UgRecord *verdict)
{
  const int result = ug_record_get_choice (verdict, UG_VERDICT_RESULT);

  return result == UG_VERDICT_RESULT_PARTLY || result == UG_VERDICT_RESULT_NOT_KEPT
         || ug_record_get_choice (verdict, UG_VERDICT_DECISION) == UG_VERDICT_DECISION_CHANGE;
}

static void
tell_verdicts (GPtrArray *sentences, UgRecord *review, UgLanguage *language)
{
  for (guint i = 0; i < ug_record_count (review, UG_REVIEW_VERDICTS); i++)
    {
      UgRecord *verdict = ug_record_peek (review, UG_REVIEW_VERDICTS, i);
      const char *promise = ug_record_get_text (verdict, UG_VERDICT_SENTENCE);
      g_autofree char *note = NULL;

      if (!is_worth_telling (verdict))
        continue;
      note = say_verdict_note (verdict, language);
      g_ptr_array_add (sentences, ug_sentence_new (UG_STEP_AGREEMENT, verdict, promise, note));
    }
}

static void
tell_actions (GPtrArray *sentences, UgRecord *review, UgLanguage *language)
{
  for (guint i = 0; i < ug_record_count (review, UG_REVIEW_ACTIONS); i++)
    {
      UgRecord *action = ug_record_peek (review, UG_REVIEW_ACTIONS, i);
      g_autofree char *title = ug_wording_field (action, UG_ACTION_TITLE);
      g_autofree char *marked = ug_wording_mark (title);
      g_autofree char *who = ug_wording_person (action, UG_ACTION_WHO, language);
      g_autofree char *due = ug_wording_date (action, UG_ACTION_DUE, language, NULL);
      const char *state =
          ug_action_state_choices[ug_record_get_choice (action, UG_ACTION_STATE)].label;
      g_autofree char *note = NULL;
      GString *parts = g_string_new (NULL);

      ug_wording_list_add (parts, who);
      ug_wording_list_add (parts, due);
      ug_wording_list_add (parts, ug_tr (language, state));
      note = g_string_free (parts, FALSE);
      if (*title != '\0')
        g_ptr_array_add (sentences, ug_sentence_new (UG_STEP_AGREEMENT, action, marked, note));
    }
}

static void
add_review (GPtrArray *events, UgRecord *review, const UgTimelineSource *source)
{
  UgEvent *event = ug_event_new (UG_EVENT_REVIEW, ug_record_get_text (review, UG_REVIEW_HELD_ON),
                                 review, ug_record_get_number (review, UG_REVIEW_VERSION));
  g_autofree char *note = say_counts (UG_REVIEW (review), source);
  GPtrArray *sentences = g_ptr_array_new_with_free_func (g_object_unref);

  tell_verdicts (sentences, review, source->language);
  tell_actions (sentences, review, source->language);
  ug_event_set_title (event, ug_record_get_switch (review, UG_REVIEW_CLOSED)
                                 ? ug_trc (source->language, "timeline", "Review")
                                 : ug_tr (source->language, "Review, not closed yet"));
  ug_event_set_note (event, note);
  ug_event_take_sentences (event, sentences);
  g_ptr_array_add (events, event);
}

/**
 * ug_timeline_add_reviews:
 * @events: (element-type UgEvent): gets one event for each review
 * @source: what there is to tell
 */
void
ug_timeline_add_reviews (GPtrArray *events, const UgTimelineSource *source)
{
  UgRecord *client = ug_record_get_owner (UG_RECORD (source->agreement));

  for (guint i = 0; i < ug_record_count (client, UG_CLIENT_REVIEWS); i++)
    {
      UgRecord *review = ug_record_peek (client, UG_CLIENT_REVIEWS, i);

      if (is_about (review, UG_REVIEW_AGREEMENT, source))
        add_review (events, review, source);
    }
}

static char *
say_scores (UgRecord *feedback, UgLanguage *language)
{
  GString *text = g_string_new (NULL);
  const gint64 recommend = ug_record_get_number (feedback, UG_FEEDBACK_RECOMMEND);
  double result;

  if (ug_feedback_get_result (UG_FEEDBACK (feedback), &result))
    {
      g_autofree char *words =
          ug_language_format_hundredths (language, (gint64)(result * 10 + 0.5) * 10);

      /* Translators: %s is a score from 1 to 5 */
      ug_wording_say (text, ug_tr (language, "%s of 5."), words);
    }
  if (recommend >= 0 && recommend <= UG_RECOMMEND_TOP)
    /* Translators: a number from 0 to 10 */
    ug_wording_say (text, ug_tr (language, "Would recommend us: %u of 10."), (guint)recommend);

  return g_string_free (text, FALSE);
}

/* Everybody may know who was asked, and the manager what he said. */
static UgSentence *
tell_feedback (UgRecord *feedback, gboolean shared, UgLanguage *language)
{
  g_autofree char *who = ug_wording_person_with_role (feedback, UG_FEEDBACK_PERSON, language);
  g_autofree char *scores = say_scores (feedback, language);
  g_autofree char *why = ug_wording_field (feedback, UG_FEEDBACK_WHY);
  g_autofree char *marked =
      ug_wording_mark (*who != '\0' ? who : ug_trc (language, "who said it", "Client"));
  g_autofree char *note = g_strjoin (*why != '\0' && *scores != '\0' ? " " : "", scores, why, NULL);

  return ug_sentence_new (UG_STEP_QUALITY, feedback, marked, shared ? "" : note);
}

/* One event for all who were asked on the same day. */
static UgEvent *
get_round (GPtrArray *rounds, UgRecord *feedback)
{
  const char *date = ug_record_get_text (feedback, UG_FEEDBACK_TAKEN_ON);
  UgEvent *event;

  for (guint i = 0; i < rounds->len; i++)
    if (g_str_equal (ug_event_get_at (rounds->pdata[i]), date))
      return rounds->pdata[i];

  event = ug_event_new (UG_EVENT_FEEDBACK, date, feedback,
                        ug_record_get_number (feedback, UG_FEEDBACK_VERSION));
  g_ptr_array_add (rounds, event);

  return event;
}

/**
 * ug_timeline_add_feedback:
 * @events: (element-type UgEvent): gets one event for each day on which people were asked
 * @source: what there is to tell
 */
void
ug_timeline_add_feedback (GPtrArray *events, const UgTimelineSource *source)
{
  UgRecord *client = ug_record_get_owner (UG_RECORD (source->agreement));
  g_autoptr (GPtrArray) rounds = g_ptr_array_new ();

  for (guint i = 0; i < ug_record_count (client, UG_CLIENT_FEEDBACKS); i++)
    {
      UgRecord *feedback = ug_record_peek (client, UG_CLIENT_FEEDBACKS, i);

      if (is_about (feedback, UG_FEEDBACK_AGREEMENT, source)
          && ug_feedback_is_said (UG_FEEDBACK (feedback)))
        g_ptr_array_add (ug_event_get_sentences (get_round (rounds, feedback)),
                         tell_feedback (feedback, source->shared, source->language));
    }

  for (guint i = 0; i < rounds->len; i++)
    {
      const guint n = ug_event_get_sentences (rounds->pdata[i])->len;
      g_autofree char *note = g_strdup_printf (
          ug_trn (source->language, "%u person was asked.", "%u people were asked.", n), n);

      ug_event_set_title (rounds->pdata[i], ug_trc (source->language, "timeline", "Feedback"));
      ug_event_set_note (rounds->pdata[i], note);
      g_ptr_array_add (events, rounds->pdata[i]);
    }
}
