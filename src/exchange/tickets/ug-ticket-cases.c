/* ug-ticket-cases.c: tickets put together from their events.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-ticket-cases.h"

typedef struct
{
  gint64 moment;
  guint32 order; /* in the file, for events of the same moment */
  guint32 meaning;
} Event;

typedef struct
{
  char *id;
  guint64 row;
  const char *priority; /* borrowed from the mapping or the agreement */
  gboolean spoilt;
  GArray *events;
} Case;

struct _UgTicketCases
{
  GHashTable *by_id;
  GPtrArray *cases; /* in the order of the file */
  guint64 n_events;
};

static void
case_free (gpointer data)
{
  Case *one = data;

  g_free (one->id);
  g_array_unref (one->events);
  g_free (one);
}

UgTicketCases *
ug_ticket_cases_new (void)
{
  UgTicketCases *self = g_new0 (UgTicketCases, 1);

  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->cases = g_ptr_array_new_with_free_func (case_free);

  return self;
}

void
ug_ticket_cases_free (UgTicketCases *self)
{
  g_hash_table_unref (self->by_id);
  g_ptr_array_unref (self->cases);
  g_free (self);
}

static Case *
get_case (UgTicketCases *self, const char *id, guint64 row)
{
  Case *one = g_hash_table_lookup (self->by_id, id);

  if (one != NULL)
    return one;

  one = g_new0 (Case, 1);
  one->id = g_strdup (id);
  one->row = row;
  one->events = g_array_new (FALSE, FALSE, sizeof (Event));
  g_hash_table_insert (self->by_id, one->id, one);
  g_ptr_array_add (self->cases, one);

  return one;
}

/**
 * ug_ticket_cases_add:
 * @self: tickets
 * @id: which ticket
 * @row: which row tells of it
 * @priority: (nullable): a priority, which outlives the tickets; the first one that is told counts
 * @moment: when something happened to it
 * @meaning: what it was
 *
 * Returns: how many events there are by now
 */
guint64
ug_ticket_cases_add (UgTicketCases *self,
                     const char *id,
                     guint64 row,
                     const char *priority,
                     gint64 moment,
                     UgTicketMeaning meaning)
{
  Case *one = get_case (self, id, row);
  const Event event = { moment, one->events->len, meaning };

  if (one->priority == NULL)
    one->priority = priority;
  g_array_append_val (one->events, event);

  return ++self->n_events;
}

/**
 * ug_ticket_cases_spoil:
 * @self: tickets
 * @id: a ticket
 * @row: a row of it that could not be understood
 *
 * A ticket of which something is not known cannot be judged.
 */
void
ug_ticket_cases_spoil (UgTicketCases *self, const char *id, guint64 row)
{
  get_case (self, id, row)->spoilt = TRUE;
}

static int
compare_events (gconstpointer a, gconstpointer b)
{
  const Event *first = a, *second = b;

  if (first->moment != second->moment)
    return (first->moment > second->moment) - (first->moment < second->moment);

  return (first->order > second->order) - (first->order < second->order);
}

/* A ticket while its events are gone through. */
typedef struct
{
  UgTicket *ticket;
  GArray *news;
  GArray *pauses;
  gint64 paused; /* since when, or UG_TICKET_NEVER */
} Story;

static void
pause_until (Story *story, gint64 from, gint64 to)
{
  const UgPeriod pause = { from, to };

  if (from != UG_TICKET_NEVER && from < to)
    g_array_append_val (story->pauses, pause);
}

static void
resume (Story *story, gint64 moment)
{
  pause_until (story, story->paused, moment);
  story->paused = UG_TICKET_NEVER;
}

static void
tell (Story *story, gint64 moment)
{
  g_array_append_val (story->news, moment);
  if (story->ticket->answered == UG_TICKET_NEVER)
    story->ticket->answered = moment;
}

/* Between a fix that did not hold and the reopening nobody waited for us. */
static void
reopen (Story *story, gint64 moment)
{
  resume (story, moment);
  pause_until (story, story->ticket->resolved, moment);
  story->ticket->resolved = UG_TICKET_NEVER;
}

static void
take_event (Story *story, const Event *event)
{
  switch (event->meaning)
    {
    case UG_TICKET_MEANING_ANSWERED:
    case UG_TICKET_MEANING_NEWS:
      tell (story, event->moment);
      break;
    case UG_TICKET_MEANING_PAUSED:
      if (story->ticket->resolved != UG_TICKET_NEVER)
        reopen (story, event->moment);
      if (story->paused == UG_TICKET_NEVER)
        story->paused = event->moment;
      break;
    case UG_TICKET_MEANING_RESOLVED:
    case UG_TICKET_MEANING_CLOSED:
      resume (story, event->moment);
      if (story->ticket->resolved == UG_TICKET_NEVER)
        story->ticket->resolved = event->moment;
      break;
    case UG_TICKET_MEANING_OPENED:
    case UG_TICKET_MEANING_OPEN:
    case UG_TICKET_MEANING_PENDING:
      reopen (story, event->moment);
      break;
    default:
      break;
    }
}

/* What is heard of a ticket first has to be that it was opened. */
static gboolean
begins (const Case *one)
{
  const Event *first = one->events->len > 0 ? &g_array_index (one->events, Event, 0) : NULL;

  return first != NULL
         && (first->meaning == UG_TICKET_MEANING_OPENED || first->meaning == UG_TICKET_MEANING_OPEN
             || first->meaning == UG_TICKET_MEANING_PENDING);
}

static void
tell_story (Case *one, gint64 until, UgTicketCaseFunc func, gpointer user_data)
{
  g_autoptr (GArray) news = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) pauses = g_array_new (FALSE, FALSE, sizeof (UgPeriod));
  UgTicket ticket = { one->id,         one->row,        one->priority,
                      UG_TICKET_NEVER, UG_TICKET_NEVER, UG_TICKET_NEVER };
  Story story = { &ticket, news, pauses, UG_TICKET_NEVER };

  g_array_sort (one->events, compare_events);
  if (!begins (one) || one->priority == NULL)
    {
      func (&ticket, begins (one) ? UG_TICKET_FAULT_PRIORITY : UG_TICKET_FAULT_NO_OPENING,
            user_data);
      return;
    }

  ticket.opened = g_array_index (one->events, Event, 0).moment;
  for (guint i = 0; i < one->events->len; i++)
    take_event (&story, &g_array_index (one->events, Event, i));
  resume (&story, MAX (until, story.paused));
  ticket.news = (const gint64 *)(gpointer)news->data;
  ticket.n_news = news->len;
  ticket.pauses = (const UgPeriod *)(gpointer)pauses->data;
  ticket.n_pauses = pauses->len;
  func (&ticket, UG_TICKET_FAULT_NONE, user_data);
}

/**
 * ug_ticket_cases_foreach:
 * @self: tickets, all events of which are there
 * @until: the moment up to which the file tells
 * @func: what to do with each, in the order in which the file names them
 * @user_data: for @func
 *
 * Returns: how many tickets were left out because a row of theirs was not understood
 */
guint64
ug_ticket_cases_foreach (UgTicketCases *self,
                         gint64 until,
                         UgTicketCaseFunc func,
                         gpointer user_data)
{
  guint64 spoilt = 0;

  for (guint i = 0; i < self->cases->len; i++)
    {
      Case *one = self->cases->pdata[i];

      if (one->spoilt)
        spoilt++;
      else
        tell_story (one, until, func, user_data);
    }

  return spoilt;
}
