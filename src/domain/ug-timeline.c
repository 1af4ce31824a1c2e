/* ug-timeline.c: what happened with a client since the kickoff, in the order in which it happened.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-timeline-private.h"

#include "ug-difference.h"
#include "ug-wording.h"

static void
add_kickoff (GPtrArray *events, const UgTimelineSource *source)
{
  UgRecord *agreement = UG_RECORD (source->agreement);
  const char *held_on = ug_record_get_text (agreement, UG_AGREEMENT_HELD_ON);
  UgEvent *event = ug_event_new (UG_EVENT_KICKOFF, held_on, agreement, 0);
  g_autofree char *place = ug_wording_field (agreement, UG_AGREEMENT_PLACE);

  ug_event_set_title (event, ug_tr (source->language, "Kickoff meeting"));
  ug_event_set_note (event, place);
  g_ptr_array_add (events, event);
}

/* What is worked on now, when it says anything else than what was sealed last. */
static void
add_draft (GPtrArray *events, const UgTimelineSource *source)
{
  const guint n = source->versions->len;
  UgAgreement *last = n > 0 ? source->sealed->pdata[n - 1] : NULL;
  g_autoptr (GPtrArray) changes = NULL;
  g_autofree char *note = NULL;
  UgEvent *event;

  if (n > 0 && last == NULL)
    return;
  if (last != NULL)
    changes = ug_difference_list (last, source->agreement, source->language);
  if (changes != NULL && changes->len == 0)
    return;

  event = ug_event_new (UG_EVENT_DRAFT, "", UG_RECORD (source->agreement), 0);
  note =
      changes != NULL ? g_strdup_printf (
          ug_trn (source->language, "%u difference", "%u differences", changes->len), changes->len)
                      : g_strdup (ug_tr (source->language, "Not sealed yet"));
  ug_event_set_title (event, changes != NULL ? ug_tr (source->language, "Draft of the next version")
                                             : ug_tr (source->language, "Draft"));
  ug_event_set_note (event, note);
  if (changes != NULL)
    ug_event_take_sentences (event, g_steal_pointer (&changes));
  g_ptr_array_add (events, event);
}

static int
compare_events (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (ug_event_get_at (*(UgEvent *const *)a), ug_event_get_at (*(UgEvent *const *)b));
}

/**
 * ug_timeline_list:
 * @source: what there is to tell
 *
 * Gathers the kickoff, what was decided day by day, what was sealed and what it amended, reviews,
 * feedback, papers that went out, and the draft of the next version. Nothing private is told.
 *
 * Returns: (transfer full) (element-type UgEvent): the events, the oldest first; what has no date
 *   comes first, and the draft last
 */
GPtrArray *
ug_timeline_list (const UgTimelineSource *source)
{
  GPtrArray *events = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (UG_IS_AGREEMENT (source->agreement), events);
  g_return_val_if_fail (source->versions->len == source->sealed->len, events);

  add_kickoff (events, source);
  ug_timeline_add_decisions (events, source);
  ug_timeline_add_versions (events, source);
  ug_timeline_add_reviews (events, source);
  ug_timeline_add_feedback (events, source);
  ug_timeline_add_papers (events, source);
  /* Of one moment, the order of the calls above stays: this sort is stable. */
  g_ptr_array_sort (events, compare_events);
  add_draft (events, source);

  return events;
}
