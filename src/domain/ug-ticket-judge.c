/* ug-ticket-judge.c: tickets held against what was promised when they were opened.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-ticket-judge.h"

#include "ug-deadline.h"
#include "ug-paused-clock.h"
#include "ug-priority.h"
#include "ug-service-hours.h"

/* A version, and the tallies of its promises. */
typedef struct
{
  guint number;
  gint64 from;
  GHashTable *ids;    /* of priorities */
  GHashTable *titles; /* of priorities, folded → identifier */
  GPtrArray *tallies; /* UgTicketTally, borrowed */
} Version;

struct _UgTicketJudge
{
  UgTicketFacts facts;
  GPtrArray *versions; /* Version, the earliest first */
  GPtrArray *tallies;  /* UgTicketTally */
  GHashTable *names;   /* identifier of a priority in any version → folded title */
  guint64 tickets;
  guint64 earlier;
  guint64 unpromised;
};

static void
miss_free (gpointer data)
{
  UgTicketMiss *miss = data;

  g_free (miss->id);
  g_free (miss);
}

static void
tally_free (gpointer data)
{
  UgTicketTally *tally = data;

  g_free (tally->expectation);
  g_free (tally->priority);
  g_free (tally->title);
  ug_term_unref (tally->term);
  g_clear_pointer (&tally->calendar, ug_calendar_unref);
  g_ptr_array_unref (tally->misses);
  g_free (tally);
}

static void
version_free (gpointer data)
{
  Version *version = data;

  g_hash_table_unref (version->ids);
  g_hash_table_unref (version->titles);
  g_ptr_array_unref (version->tallies);
  g_free (version);
}

/**
 * ug_ticket_judge_new:
 * @facts: what the file can be asked about
 *
 * Returns: (transfer full): a judge who knows no version yet
 */
UgTicketJudge *
ug_ticket_judge_new (const UgTicketFacts *facts)
{
  UgTicketJudge *self = g_new0 (UgTicketJudge, 1);

  self->facts = *facts;
  self->versions = g_ptr_array_new_with_free_func (version_free);
  self->tallies = g_ptr_array_new_with_free_func (tally_free);
  self->names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  return self;
}

void
ug_ticket_judge_free (UgTicketJudge *self)
{
  g_ptr_array_unref (self->versions);
  g_ptr_array_unref (self->tallies);
  g_hash_table_unref (self->names);
  g_free (self);
}

void
ug_ticket_judge_set_facts (UgTicketJudge *self, const UgTicketFacts *facts)
{
  self->facts = *facts;
}

/* Around the clock a term runs on a calendar of its own, so that pauses can be taken out of it. */
static UgCalendar *
choose_calendar (UgClient *client, UgTerm *term)
{
  UgCalendar *hours = client != NULL ? ug_service_hours_for (client, term) : NULL;

  if (ug_term_get_parts (term)->clock == UG_TERM_CLOCK_AROUND)
    return ug_calendar_new_always (hours != NULL ? ug_calendar_get_zone (hours) : "UTC");

  return hours != NULL ? ug_calendar_ref (hours) : NULL;
}

static char *
fold (const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);

  return g_strstrip (g_steal_pointer (&folded));
}

static void
add_tally (UgTicketJudge *self, Version *version, UgRecord *priority, UgExpectation *promise)
{
  UgTerm *agreed = ug_expectation_get_agreed (promise);
  UgClient *client = ug_record_get_ancestor (UG_RECORD (promise), UG_TYPE_CLIENT);
  UgTicketTally *tally;

  if (agreed == NULL)
    return;

  tally = g_new0 (UgTicketTally, 1);
  tally->version = version->number;
  tally->expectation = g_strdup (ug_record_get_id (UG_RECORD (promise)));
  tally->priority = g_strdup (ug_record_get_id (priority));
  tally->title = g_strdup (ug_record_get_text (priority, UG_PRIORITY_TITLE));
  tally->clock = ug_record_get_choice (UG_RECORD (promise), UG_EXPECTATION_CLOCK);
  tally->term = ug_term_ref (agreed);
  tally->calendar = choose_calendar (client, agreed);
  tally->misses = g_ptr_array_new_with_free_func (miss_free);
  g_ptr_array_add (self->tallies, tally);
  g_ptr_array_add (version->tallies, tally);
}

static void
add_priority (UgTicketJudge *self, Version *version, UgRecord *agreement, UgRecord *priority)
{
  const char *id = ug_record_get_id (priority);
  g_autofree char *title = fold (ug_record_get_text (priority, UG_PRIORITY_TITLE));

  g_hash_table_add (version->ids, g_strdup (id));
  g_hash_table_insert (self->names, g_strdup (id), g_strdup (title));
  g_hash_table_insert (version->titles, g_steal_pointer (&title), g_strdup (id));
  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgRecord *promise = ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, i);

      if (ug_record_get_choice (promise, UG_EXPECTATION_KIND) == UG_EXPECTATION_KIND_TERM
          && g_str_equal (ug_record_get_text (promise, UG_EXPECTATION_PRIORITY), id))
        add_tally (self, version, priority, UG_EXPECTATION (promise));
    }
}

static int
compare_versions (gconstpointer a, gconstpointer b)
{
  const Version *const *first = a, *const *second = b;

  return ((*first)->from > (*second)->from) - ((*first)->from < (*second)->from);
}

/**
 * ug_ticket_judge_add_version:
 * @self: a judge
 * @number: the number of a version, 0 for a draft
 * @from: since when it is in force
 * @agreement: what it says, within its client
 *
 * Only what is agreed is a promise.
 */
void
ug_ticket_judge_add_version (UgTicketJudge *self, guint number, gint64 from, UgAgreement *agreement)
{
  Version *version = g_new0 (Version, 1);
  UgRecord *record = UG_RECORD (agreement);

  version->number = number;
  version->from = from;
  version->ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  version->titles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  version->tallies = g_ptr_array_new ();
  for (guint i = 0; i < ug_record_count (record, UG_AGREEMENT_PRIORITIES); i++)
    add_priority (self, version, record, ug_record_peek (record, UG_AGREEMENT_PRIORITIES, i));
  g_ptr_array_add (self->versions, version);
  g_ptr_array_sort (self->versions, compare_versions);
}

static Version *
find_version (UgTicketJudge *self, gint64 opened)
{
  for (guint i = self->versions->len; i-- > 0;)
    {
      Version *version = self->versions->pdata[i];

      if (version->from <= opened)
        return version;
    }

  return NULL;
}

/* Open time that was lost is given back: the time between the report and the due moment runs with
 * the pauses taken out. */
static gboolean
find_due (const UgTicketTally *tally, const UgTicket *ticket, gint64 from, gint64 *due)
{
  g_autoptr (GDateTime) start = g_date_time_new_from_unix_utc (from);
  g_autoptr (GDateTime) end = NULL;
  g_autoptr (UgPausedClock) clock = NULL;
  gint64 open;

  end = start != NULL ? ug_term_add (tally->term, tally->calendar, start) : NULL;
  if (end == NULL)
    return FALSE;
  *due = g_date_time_to_unix (end);
  if (ticket->n_pauses == 0 || !ug_calendar_elapsed (tally->calendar, from, *due, &open))
    return TRUE;

  clock = ug_paused_clock_new (tally->calendar, ticket->pauses, ticket->n_pauses);
  return open <= 0 || ug_paused_clock_add (clock, from, open, due);
}

static gboolean
is_late (const UgTicketTally *tally, gint64 at, gint64 due)
{
  return ug_term_get_parts (tally->term)->kind == UG_TERM_LESS_THAN ? at >= due : at > due;
}

static void
add_miss (UgTicketTally *tally, const UgTicket *ticket, gint64 due, gint64 at)
{
  UgTicketMiss *miss;

  tally->missed++;
  if (tally->misses->len == UG_TICKET_MAX_MISSES)
    return;

  miss = g_new0 (UgTicketMiss, 1);
  miss->id = g_strndup (ticket->id, 200);
  miss->row = ticket->row;
  miss->opened = ticket->opened;
  miss->due = due;
  miss->at = at;
  g_ptr_array_add (tally->misses, miss);
}

/* What came at @at, or has not come by the time the file ends. */
static void
hold (UgTicketJudge *self, UgTicketTally *tally, const UgTicket *ticket, gint64 at)
{
  gint64 due;

  if (!find_due (tally, ticket, ticket->opened, &due))
    tally->unmeasured[UG_TICKET_REASON_NO_FIGURE]++;
  else if (at == UG_TICKET_NEVER && !is_late (tally, self->facts.until, due))
    tally->unmeasured[UG_TICKET_REASON_RUNNING]++;
  else if (at == UG_TICKET_NEVER || is_late (tally, at, due))
    add_miss (tally, ticket, due, at);
  else
    tally->kept++;
}

/* Where nothing was said before the fix, the fix is the answer. */
static void
judge_answer (UgTicketJudge *self, UgTicketTally *tally, const UgTicket *ticket)
{
  const gint64 at = ticket->answered != UG_TICKET_NEVER ? ticket->answered : ticket->resolved;

  if (!self->facts.tells_answers || (at == UG_TICKET_NEVER && ticket->said_resolved))
    tally->unmeasured[UG_TICKET_REASON_NOT_TOLD]++;
  else if (at == UG_TICKET_NEVER && ticket->waits)
    tally->unmeasured[UG_TICKET_REASON_WAITS]++;
  else
    hold (self, tally, ticket, at);
}

static void
judge_resolution (UgTicketJudge *self, UgTicketTally *tally, const UgTicket *ticket)
{
  if (!self->facts.tells_resolutions
      || (ticket->resolved == UG_TICKET_NEVER && ticket->said_resolved))
    tally->unmeasured[UG_TICKET_REASON_NOT_TOLD]++;
  else if (ticket->resolved == UG_TICKET_NEVER && ticket->waits)
    tally->unmeasured[UG_TICKET_REASON_WAITS]++;
  else
    hold (self, tally, ticket, ticket->resolved);
}

/* Every gap counts: from the report to the first news, between news, and up to the end. */
static void
judge_news (UgTicketJudge *self, UgTicketTally *tally, const UgTicket *ticket)
{
  const gint64 end = ticket->resolved != UG_TICKET_NEVER ? ticket->resolved : self->facts.until;
  gint64 from = ticket->opened;

  if (!self->facts.tells_news)
    {
      tally->unmeasured[UG_TICKET_REASON_ONE_ROW]++;
      return;
    }

  for (guint i = 0; i <= ticket->n_news; i++)
    {
      const gint64 next = i < ticket->n_news ? MIN (ticket->news[i], end) : end;
      gint64 due;

      if (!find_due (tally, ticket, from, &due))
        {
          tally->unmeasured[UG_TICKET_REASON_NO_FIGURE]++;
          return;
        }
      if (is_late (tally, next, due))
        {
          add_miss (tally, ticket, due,
                    i == ticket->n_news && ticket->resolved == UG_TICKET_NEVER ? UG_TICKET_NEVER
                                                                               : next);
          return;
        }
      from = next;
    }

  tally->kept++;
}

static void
judge_promise (UgTicketJudge *self, UgTicketTally *tally, const UgTicket *ticket)
{
  if (!ug_term_promises_moment (tally->term))
    tally->unmeasured[UG_TICKET_REASON_NO_FIGURE]++;
  else if (tally->calendar == NULL)
    tally->unmeasured[UG_TICKET_REASON_NO_HOURS]++;
  else if (tally->clock == UG_CLOCK_FIRST_RESPONSE)
    judge_answer (self, tally, ticket);
  else if (tally->clock == UG_CLOCK_NEWS)
    judge_news (self, tally, ticket);
  else
    judge_resolution (self, tally, ticket);
}

/* A priority that an earlier version knew under another identifier is known by its title. */
static const char *
find_priority (UgTicketJudge *self, Version *version, const char *id)
{
  const char *title = g_hash_table_lookup (self->names, id);
  const char *same = title != NULL && !g_hash_table_contains (version->ids, id)
                         ? g_hash_table_lookup (version->titles, title)
                         : NULL;

  return same != NULL ? same : id;
}

/**
 * ug_ticket_judge_add:
 * @self: a judge
 * @ticket: a ticket without a fault
 *
 * Holds a ticket against the version in force when it was opened.
 */
void
ug_ticket_judge_add (UgTicketJudge *self, const UgTicket *ticket)
{
  Version *version = find_version (self, ticket->opened);
  const char *priority;
  gboolean promised = FALSE;

  self->tickets++;
  if (version == NULL)
    {
      self->earlier++;
      return;
    }

  priority = find_priority (self, version, ticket->priority);
  for (guint i = 0; i < version->tallies->len; i++)
    {
      UgTicketTally *tally = version->tallies->pdata[i];

      if (!g_str_equal (tally->priority, priority))
        continue;
      judge_promise (self, tally, ticket);
      promised = TRUE;
    }
  self->unpromised += !promised;
}

/**
 * ug_ticket_judge_get_tallies:
 * @self: a judge
 *
 * Returns: (transfer none) (element-type UgTicketTally): every promise, in the order in which
 *   versions were added
 */
GPtrArray *
ug_ticket_judge_get_tallies (UgTicketJudge *self)
{
  return self->tallies;
}

/**
 * ug_ticket_judge_get_start:
 * @self: a judge
 * @version: the number of a version
 *
 * Returns: since when it is in force, or %UG_TICKET_NEVER when it always was
 */
gint64
ug_ticket_judge_get_start (UgTicketJudge *self, guint version)
{
  for (guint i = 0; i < self->versions->len; i++)
    if (((Version *)self->versions->pdata[i])->number == version)
      return ((Version *)self->versions->pdata[i])->from;

  return UG_TICKET_NEVER;
}

guint64
ug_ticket_judge_get_tickets (UgTicketJudge *self)
{
  return self->tickets;
}

/**
 * ug_ticket_judge_get_earlier:
 * @self: a judge
 *
 * Returns: how many tickets were opened before anything was in force
 */
guint64
ug_ticket_judge_get_earlier (UgTicketJudge *self)
{
  return self->earlier;
}

/**
 * ug_ticket_judge_get_unpromised:
 * @self: a judge
 *
 * Returns: how many tickets have a priority for which nothing was agreed
 */
guint64
ug_ticket_judge_get_unpromised (UgTicketJudge *self)
{
  return self->unpromised;
}

guint64
ug_ticket_tally_count_unmeasured (const UgTicketTally *self)
{
  guint64 sum = 0;

  for (guint i = 0; i < UG_TICKET_N_REASONS; i++)
    sum += self->unmeasured[i];

  return sum;
}

/**
 * ug_ticket_tally_get_verdict:
 * @self: a promise held against tickets
 *
 * Returns: whether it was kept: for every measured ticket, or for as many of a hundred as it
 *   promises; %UG_TICKET_UNMEASURED while none was measured
 */
UgTicketVerdict
ug_ticket_tally_get_verdict (const UgTicketTally *self)
{
  const guint percent = ug_term_get_parts (self->term)->percent;
  const guint64 measured = self->kept + self->missed;

  if (measured == 0)
    return UG_TICKET_UNMEASURED;
  if (percent == 0)
    return self->missed == 0 ? UG_TICKET_KEPT : UG_TICKET_MISSED;

  return self->kept * 10000 >= percent * measured ? UG_TICKET_KEPT : UG_TICKET_MISSED;
}
