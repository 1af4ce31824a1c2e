/* ug-check-reach.c: whether somebody is there in the hours that are promised.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reachable hours are what somebody typed. Where they are not understood, nothing is said of them.
 */

#include "ug-check-private.h"

#include "ug-answering.h"
#include "ug-client.h"
#include "ug-deadline.h"
#include "ug-feasible.h"
#include "ug-people.h"
#include "ug-schedule.h"
#include "ug-service-hours.h"
#include "ug-term-order.h"

#define SECONDS_LOOKED_AT (14 * 24 * 60 * 60)
#define MOST_STRETCHES 400

typedef struct
{
  UgAgreement *agreement;
  UgClient *client;
  gint64 from;
  gboolean always; /* one of our calendars never closes */
  UgCheck *outside;
  GPtrArray *checks;
} Reach;

/* The hours in which a promise runs: those of its calendar, or all of them. */
static UgCalendar *
get_promised_hours (Reach *self, UgTerm *term)
{
  UgCalendar *calendar = ug_service_hours_for (self->client, term);

  if (calendar == NULL)
    return NULL;
  if (term != NULL && ug_term_get_parts (term)->clock == UG_TERM_CLOCK_AROUND)
    return ug_calendar_new_always (ug_calendar_get_zone (calendar));

  return ug_calendar_ref (calendar);
}

/* Adds the hours of a person and of who stands in for him. Returns: whether all are understood */
static gboolean
add_hours (Reach *self, UgPerson *person, UgCalendar *promised, GPtrArray *hours)
{
  UgPerson *people[] = { person, ug_person_get_deputy (person) };

  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    {
      UgCalendar *calendar;

      if (people[i] == NULL)
        continue;

      calendar = ug_calendar_read_hours (
          promised, ug_record_get_text (UG_RECORD (people[i]), UG_PERSON_HOURS), NULL);
      if (calendar == NULL)
        return FALSE;
      g_ptr_array_add (hours, calendar);
    }

  return TRUE;
}

/* Until when somebody is there without a break; @from when nobody is. */
static gint64
get_covered (GPtrArray *hours, gint64 from)
{
  gint64 to = from;

  for (guint i = 0; i < hours->len; i++)
    {
      gint64 close;

      if (!ug_calendar_is_open (hours->pdata[i], from))
        continue;
      if (!ug_calendar_next_close (hours->pdata[i], from, &close))
        return G_MAXINT64;
      to = MAX (to, close);
    }

  return to;
}

/* The first moment of two weeks that is promised and at which nobody is there. */
static GDateTime *
find_gap (Reach *self, UgCalendar *promised, GPtrArray *hours)
{
  gint64 at = self->from;

  for (guint i = 0; i < MOST_STRETCHES && at < self->from + SECONDS_LOOKED_AT; i++)
    {
      gint64 covered;

      if (!ug_calendar_next_open (promised, at, &at))
        return NULL;
      covered = get_covered (hours, at);
      if (covered == at)
        return ug_calendar_to_local (promised, at);
      at = covered;
    }

  return NULL;
}

/* A named person, and whoever is named beside him for this promise. */
static void
check_person (Reach *self, UgExpectation *promise)
{
  UgRecord *record = UG_RECORD (promise);
  const UgStep step = ug_expectation_get_kind (promise)->step;
  UgPerson *person = ug_people_find (record, ug_record_get_text (record, UG_EXPECTATION_PERSON));
  UgPerson *deputy = ug_people_find (record, ug_record_get_text (record, UG_EXPECTATION_DEPUTY));
  UgTerm *term = ug_expectation_get_current (promise);
  g_autoptr (UgCalendar) promised = get_promised_hours (self, term);
  g_autoptr (GPtrArray) hours = g_ptr_array_new_with_free_func ((GDestroyNotify)ug_calendar_unref);
  g_autoptr (GDateTime) gap = NULL;

  if (person == NULL || promised == NULL || !add_hours (self, person, promised, hours)
      || (deputy != NULL && !add_hours (self, deputy, promised, hours)))
    return;

  gap = find_gap (self, promised, hours);
  if (gap != NULL)
    {
      UgCheck *check =
          ug_check_add (self->checks, UG_CHECK_PERSON_AWAY, step, record, UG_EXPECTATION_PERSON);

      check->other = g_object_ref (UG_RECORD (person));
      check->moment = g_steal_pointer (&gap);
    }
}

/* Who stays on the line and who brings the news is promised in person. */
static gboolean
is_personal (UgRecord *record)
{
  const UgEmergencyPart part = ug_record_get_choice (record, UG_EXPECTATION_PART);

  return ug_record_get_choice (record, UG_EXPECTATION_KIND) == UG_EXPECTATION_KIND_EMERGENCY
         && (part == UG_EMERGENCY_PART_NEGOTIATOR || part == UG_EMERGENCY_PART_FIRST_NEWS
             || part == UG_EMERGENCY_PART_NEXT_NEWS);
}

/* Everybody of ours who reads one of the channels; %NULL when not all of it is known. */
static GPtrArray *
list_readers (Reach *self, UgCalendar *promised)
{
  UgRecord *agreement = UG_RECORD (self->agreement);
  g_autoptr (GPtrArray) hours = g_ptr_array_new_with_free_func ((GDestroyNotify)ug_calendar_unref);

  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgRecord *record = ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, i);
      UgPerson *person;

      if (ug_record_get_choice (record, UG_EXPECTATION_KIND) != UG_EXPECTATION_KIND_CHANNEL
          || ug_record_get_choice (record, UG_EXPECTATION_SIDE) != UG_SIDE_OURS
          || !ug_expectation_is_written (UG_EXPECTATION (record)))
        continue;

      person = ug_people_find (record, ug_record_get_text (record, UG_EXPECTATION_PERSON));
      if (person == NULL || !add_hours (self, person, promised, hours))
        return NULL;
    }

  return hours->len > 0 ? g_steal_pointer (&hours) : NULL;
}

static gboolean
is_response (UgRecord *record)
{
  return ug_record_get_choice (record, UG_EXPECTATION_KIND) == UG_EXPECTATION_KIND_TERM
         && ug_record_get_choice (record, UG_EXPECTATION_CLOCK) == UG_CLOCK_FIRST_RESPONSE;
}

static void
check_response (Reach *self, UgExpectation *promise)
{
  UgTerm *term = ug_expectation_get_current (promise);
  g_autoptr (UgCalendar) promised = NULL;
  g_autoptr (GPtrArray) readers = NULL;
  g_autoptr (GDateTime) gap = NULL;

  if (term == NULL || !ug_term_promises_moment (term))
    return;
  promised = get_promised_hours (self, term);
  readers = promised != NULL ? list_readers (self, promised) : NULL;
  gap = readers != NULL ? find_gap (self, promised, readers) : NULL;
  if (gap != NULL)
    ug_check_add (self->checks, UG_CHECK_NOBODY_READS, UG_STEP_TIMES, UG_RECORD (promise),
                  UG_EXPECTATION_OFFER)
        ->moment = g_steal_pointer (&gap);
}

static gboolean
we_never_close (Reach *self)
{
  UgRecord *client = UG_RECORD (self->client);

  for (guint i = 0; i < ug_record_count (client, UG_CLIENT_SCHEDULES); i++)
    {
      UgRecord *schedule = ug_record_peek (client, UG_CLIENT_SCHEDULES, i);
      UgCalendar *calendar = ug_record_get_calendar (schedule, UG_SCHEDULE_CALENDAR);

      if (calendar != NULL && ug_record_get_choice (schedule, UG_SCHEDULE_SIDE) == UG_SIDE_OURS
          && ug_calendar_is_always_open (calendar))
        return TRUE;
    }

  return FALSE;
}

/* Days around the clock are calendar days, and nobody is expected to work through them. */
static gboolean
ends_outside (Reach *self, UgRecord *record)
{
  UgTerm *term = ug_expectation_get_current (UG_EXPECTATION (record));
  const UgTermParts *parts = term != NULL ? ug_term_get_parts (term) : NULL;

  return parts != NULL && ug_record_get_choice (record, UG_EXPECTATION_SIDE) == UG_SIDE_OURS
         && ug_term_promises_moment (term) && parts->clock == UG_TERM_CLOCK_AROUND
         && parts->unit <= UG_TERM_HOUR && parts->kind != UG_TERM_DAY
         && ug_service_hours_for (self->client, NULL) != NULL;
}

/* They all ask for the same calendar, so one line speaks for all. */
static void
check_outside (Reach *self, UgExpectation *promise)
{
  if (self->always || !ends_outside (self, UG_RECORD (promise)))
    return;

  if (self->outside == NULL)
    self->outside =
        ug_check_add (self->checks, UG_CHECK_OUTSIDE_HOURS, ug_expectation_get_kind (promise)->step,
                      UG_RECORD (promise), UG_EXPECTATION_OFFER);
  else
    self->outside->count++;
}

static void
check_promise (Reach *self, UgExpectation *promise)
{
  check_outside (self, promise);
  if (is_personal (UG_RECORD (promise)))
    check_person (self, promise);
  else if (is_response (UG_RECORD (promise)))
    check_response (self, promise);
}

/*
 * ug_check_reach:
 * @agreement: an agreement of a client
 * @checks: (element-type UgCheck): what was found so far
 *
 * Looks for promises in hours when nobody is there: outside all our calendars, when no channel is
 * read, or when the person who is named is not reachable and nobody stands in for him.
 */
void
ug_check_reach (UgAgreement *agreement, GPtrArray *checks)
{
  g_autoptr (GDateTime) example = ug_agreement_get_example (agreement);
  UgRecord *record = UG_RECORD (agreement);
  Reach self = { agreement, ug_record_get_ancestor (record, UG_TYPE_CLIENT), .checks = checks };

  if (example == NULL)
    return;

  self.from = g_date_time_to_unix (example);
  self.always = we_never_close (&self);
  for (guint i = 0; i < ug_record_count (record, UG_AGREEMENT_EXPECTATIONS); i++)
    check_promise (&self, ug_record_peek (record, UG_AGREEMENT_EXPECTATIONS, i));
}
