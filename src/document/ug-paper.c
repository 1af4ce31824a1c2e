/* ug-paper.c: which papers there are, and what stands on each.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-paper.h"

#include "ug-composer.h"
#include "ug-date.h"
#include "ug-people.h"
#include "ug-service-hours.h"

#include <glib/gi18n.h>
#include <string.h>

/* A hash is compared by eye, so its beginning in two groups is enough on paper. */
#define HASH_GROUP 4

/* The length of a date at the head of a moment. */
#define ISO_DATE 10

static void
compose_agreement (UgComposer *self)
{
  ug_compose_people (self);
  ug_compose_goals (self);
  ug_compose_package (self);
  ug_compose_times (self);
  ug_compose_communication (self);
  ug_compose_reports (self);
  ug_compose_principles (self);
  ug_compose_duties (self);
  ug_compose_factors (self);
  ug_compose_feedback (self);
  ug_compose_open_points (self);
  ug_compose_words (self);
  ug_compose_signatures (self);
}

static void
compose_emergency (UgComposer *self)
{
  ug_compose_card (self);
  ug_compose_signatures (self);
}

static void
compose_amendment (UgComposer *self)
{
  ug_compose_amendment (self);
  ug_compose_signatures (self);
}

static const struct
{
  const char *nick;
  const char *title;
  const char *running;
  void (*compose) (UgComposer *self);
} papers[UG_N_PAPERS] = {
  [UG_PAPER_AGREEMENT] = { "full", N_ ("Full agreement"), N_ ("Agreement on expectations"),
                           compose_agreement },
  [UG_PAPER_SUMMARY] = { "summary", N_ ("One-page summary"), N_ ("Summary"), ug_compose_summary },
  [UG_PAPER_EMERGENCY] = { "emergency", N_ ("Emergency card"), N_ ("Emergency card"),
                           compose_emergency },
  [UG_PAPER_AMENDMENT] = { "amendment", N_ ("Amendment"), N_ ("Amendment"), compose_amendment },
  [UG_PAPER_CONSOLIDATED] = { "consolidated", N_ ("Agreement with changes marked"),
                              N_ ("Agreement on expectations"), compose_agreement },
  [UG_PAPER_CRIB] = { "crib", N_ ("Crib sheet (private)"), N_ ("PRIVATE — for us only"),
                      ug_compose_crib },
  [UG_PAPER_REVIEW] = { "review", N_ ("Review record"), N_ ("Review record"), ug_compose_review },
  [UG_PAPER_FEEDBACK] = { "feedback", N_ ("Feedback slip"), N_ ("Feedback slip"), ug_compose_slip },
};

/**
 * ug_composer_dup:
 * @record: a record
 * @field: index of a text field
 *
 * Returns: (transfer full): what was typed, without the white around it
 */
char *
ug_composer_dup (UgRecord *record, guint field)
{
  return g_strstrip (g_strdup (ug_record_get_text (record, field)));
}

/**
 * ug_composer_say_term:
 * @self: a paper in the making
 * @term: (nullable): a term
 *
 * Returns: (transfer full): the term in words, or ""
 */
char *
ug_composer_say_term (UgComposer *self, UgTerm *term)
{
  return term != NULL ? g_strstrip (ug_term_to_words (term, self->language)) : g_strdup ("");
}

/**
 * ug_composer_say_person:
 * @self: a paper in the making
 * @record: a record inside the client
 * @field: index of a field that refers to a person
 *
 * Returns: (transfer full): the name of the person, or ""
 */
char *
ug_composer_say_person (UgComposer *self, UgRecord *record, guint field)
{
  UgPerson *person = ug_people_find (record, ug_record_get_text (record, field));

  return person != NULL ? ug_person_get_display (person, self->language) : g_strdup ("");
}

/**
 * ug_composer_add_label:
 * @self: a paper in the making
 * @text: where to
 * @label: a translated name
 * @value: what it has; nothing happens when it is blank
 *
 * Adds a line such as "Deputy: Ivan Sample" in small print.
 */
void
ug_composer_add_label (UgComposer *self, UgText *text, const char *label, const char *value)
{
  g_autofree char *line = NULL;

  if (*value == '\0')
    return;

  /* Translators: a name and its value, "Deputy: Ivan Sample". */
  line = g_strdup_printf (ug_trc (self->language, "name and value", "%1$s: %2$s"), label, value);
  ug_text_add_line (text, UG_INK_FINE, line);
}

static char *
say_version (const UgPaperContext *context)
{
  UgLanguage *language = context->language;
  const char *day = context->sealed_on != NULL ? context->sealed_on : context->today;
  g_autofree char *date_only = g_strndup (day, MIN (strlen (day), ISO_DATE));
  g_autofree char *date = ug_language_format_date (language, date_only);

  if (context->replaced_by > 0)
    /* Translators: number of the version, its date, and number of the version in force. */
    return g_strdup_printf (ug_tr (language, "Version %1$u of %2$s, replaced by version %3$u"),
                            context->version, date, context->replaced_by);
  if (context->sealed_on != NULL)
    /* Translators: number of the version and its date. */
    return g_strdup_printf (ug_tr (language, "Version %1$u of %2$s"), context->version, date);
  if (context->version > 0)
    /* Translators: number of the version and the date of printing. */
    return g_strdup_printf (ug_tr (language, "Version %1$u, draft of %2$s"), context->version,
                            date);

  /* Translators: the date of printing. */
  return g_strdup_printf (ug_tr (language, "Draft of %s"), date);
}

static char *
say_hash (const UgPaperContext *context)
{
  const char *hash = context->hash != NULL ? context->hash : "";

  if (strlen (hash) < 2 * HASH_GROUP)
    return g_strdup ("");

  return g_strdup_printf (" · %.*s %.*s", HASH_GROUP, hash, HASH_GROUP, hash + HASH_GROUP);
}

/* "Sample & Partners · IT service"; either part may be missing. */
static char *
join_with_dot (const char *first, const char *second)
{
  if (*first == '\0' || *second == '\0')
    return g_strconcat (first, second, NULL);

  return g_strconcat (first, " · ", second, NULL);
}

/* The date of the paper itself: whoever prints it again gets the same. */
static char *
dup_date (UgComposer *self)
{
  const UgPaperContext *context = self->context;
  const char *held_on = ug_record_get_text (self->agreement, UG_AGREEMENT_HELD_ON);
  GDate day;

  if (context->sealed_on != NULL)
    return g_strdup (context->sealed_on);

  return g_strdup (ug_date_parse (held_on, &day) ? held_on : context->today);
}

/* The moment that was chosen, or the worst one for a report after the day of the paper; all
 * examples begin there. */
static GDateTime *
choose_report (UgComposer *self)
{
  g_autofree char *date = dup_date (self);
  g_autofree char *day = g_strndup (date, MIN (strlen (date), ISO_DATE));
  g_autofree char *morning = g_strconcat (day, "T00:00:00Z", NULL);
  g_autoptr (GDateTime) after = g_date_time_new_from_iso8601 (morning, NULL);

  return after != NULL ? ug_service_hours_get_report (UG_AGREEMENT (self->agreement), after) : NULL;
}

/* Whoever reads the code has what it takes to compare paper and store: which version, and its
 * whole hash. */
static void
set_code (UgComposer *self)
{
  const UgPaperContext *context = self->context;
  g_autofree char *code = NULL;

  if (context->sealed_on == NULL || context->hash == NULL)
    return;

  code = g_strdup_printf ("ugovor:%s/%u#%s", ug_record_get_id (self->agreement), context->version,
                          context->hash);
  ug_sheet_set_text (self->sheet, UG_SHEET_CODE, code);
}

/* The word across every page. What a review found, and a slip, is no draft of an agreement. */
static const char *
choose_mark (UgComposer *self, UgPaperKind kind)
{
  if (ug_paper_is_private (kind))
    /* Translators: the mark across a page that must not leave the firm. */
    return ug_trc (self->language, "mark", "PRIVATE");
  if (kind == UG_PAPER_REVIEW || kind == UG_PAPER_FEEDBACK)
    return NULL;
  if (self->context->sealed_on == NULL)
    /* Translators: the mark across every page until the agreement is sealed. */
    return ug_trc (self->language, "mark", "DRAFT");
  if (self->context->replaced_by > 0)
    /* Translators: the mark across every page of a version that was replaced by a later one. */
    return ug_trc (self->language, "mark", "REPLACED");

  return NULL;
}

static void
set_surroundings (UgComposer *self, UgPaperKind kind)
{
  const UgPaperContext *context = self->context;
  UgRecord *firm = (UgRecord *)context->firm;
  const char *running = ug_tr (self->language, papers[kind].running);
  g_autofree char *client = ug_client_get_display (UG_CLIENT (self->client), self->language);
  g_autofree char *name = firm != NULL ? ug_composer_dup (firm, UG_FIRM_NAME) : g_strdup ("");
  g_autofree char *about = firm != NULL ? ug_composer_dup (firm, UG_FIRM_ABOUT) : g_strdup ("");
  g_autofree char *left = join_with_dot (name, about);
  g_autofree char *right = join_with_dot (running, client);
  g_autofree char *version = say_version (context);
  g_autofree char *hash = say_hash (context);
  g_autofree char *footer = g_strconcat (version, hash, NULL);
  g_autofree char *date = dup_date (self);
  const char *mark = choose_mark (self, kind);

  ug_sheet_set_text (self->sheet, UG_SHEET_TITLE, right);
  ug_sheet_set_text (self->sheet, UG_SHEET_AUTHOR, name);
  ug_sheet_set_text (self->sheet, UG_SHEET_DATE, date);
  ug_sheet_set_text (self->sheet, UG_SHEET_HEADER_LEFT, left);
  ug_sheet_set_text (self->sheet, UG_SHEET_HEADER_RIGHT, right);
  ug_sheet_set_text (self->sheet, UG_SHEET_FOOTER_LEFT, footer);
  if (mark != NULL)
    ug_sheet_set_text (self->sheet, UG_SHEET_DRAFT, mark);
  set_code (self);
}

/**
 * ug_paper_get_nick:
 * @kind: a kind of paper
 *
 * Returns: its stable name, for the command line
 */
const char *
ug_paper_get_nick (UgPaperKind kind)
{
  g_return_val_if_fail (kind < UG_N_PAPERS, NULL);

  return papers[kind].nick;
}

/**
 * ug_paper_get_title:
 * @kind: a kind of paper
 *
 * Returns: what people call it, to be translated by the reader
 */
const char *
ug_paper_get_title (UgPaperKind kind)
{
  g_return_val_if_fail (kind < UG_N_PAPERS, NULL);

  return papers[kind].title;
}

/**
 * ug_paper_is_private:
 * @kind: a kind of paper
 *
 * Returns: whether it is for our eyes only: never shown in a meeting, and marked across the page
 */
gboolean
ug_paper_is_private (UgPaperKind kind)
{
  return kind == UG_PAPER_CRIB;
}

/**
 * ug_paper_list_nicks:
 * @separator: what stands between two of them
 *
 * Returns: (transfer full): the stable names of all papers, for a line of help
 */
char *
ug_paper_list_nicks (const char *separator)
{
  const char *nicks[UG_N_PAPERS + 1] = { NULL };

  for (UgPaperKind kind = 0; kind < UG_N_PAPERS; kind++)
    nicks[kind] = papers[kind].nick;

  return g_strjoinv (separator, (char **)nicks);
}

/**
 * ug_paper_from_nick:
 * @nick: (nullable): a stable name
 *
 * Returns: the kind, or %UG_N_PAPERS when there is none of that name
 */
UgPaperKind
ug_paper_from_nick (const char *nick)
{
  UgPaperKind kind = 0;

  while (kind < UG_N_PAPERS && g_strcmp0 (papers[kind].nick, nick) != 0)
    kind++;

  return kind;
}

/* A version holds nothing of what came after it, so reviews and feedback are read from the client
 * as he is now. */
static gpointer
choose_client (UgPaperKind kind, const UgPaperContext *context)
{
  if (context->client != NULL && (kind == UG_PAPER_REVIEW || kind == UG_PAPER_FEEDBACK))
    return context->client;

  return ug_record_get_ancestor (UG_RECORD (context->agreement), UG_TYPE_CLIENT);
}

static void
compose (UgComposer *self, UgPaperKind kind)
{
  const UgPaperContext *context = self->context;

  self->language = context->language;
  self->agreement = UG_RECORD (context->agreement);
  self->client = choose_client (kind, context);
  self->sheet = ug_sheet_new (context->language);
  set_surroundings (self, kind);
  self->reported = choose_report (self);
  papers[kind].compose (self);
  g_clear_pointer (&self->reported, g_date_time_unref);
}

/* The version before is written with the same dates, so that no example of a term differs by them
 * alone. */
static void
mark_changes (UgSheet *sheet, const UgPaperContext *context)
{
  UgPaperContext earlier = *context;
  UgComposer before = { .context = &earlier };

  earlier.agreement = context->previous;
  earlier.previous = NULL;
  compose (&before, UG_PAPER_AGREEMENT);
  ug_composer_mark_changes (sheet, before.sheet);
  ug_sheet_unref (before.sheet);
}

/**
 * ug_compose:
 * @kind: a kind of paper
 * @context: what it is made of
 *
 * Writes a paper. Nothing private is on it unless the paper itself is, and what has no content is
 * left out.
 *
 * Returns: (transfer full): what the paper says
 */
UgSheet *
ug_compose (UgPaperKind kind, const UgPaperContext *context)
{
  UgComposer self = { .context = context };

  g_return_val_if_fail (kind < UG_N_PAPERS, NULL);
  g_return_val_if_fail (
      ug_record_get_ancestor (UG_RECORD (context->agreement), UG_TYPE_CLIENT) != NULL, NULL);

  compose (&self, kind);
  if (kind == UG_PAPER_CONSOLIDATED && context->previous != NULL)
    mark_changes (self.sheet, context);
  /* Only then: a word that is explained at another place is no change. */
  if (kind == UG_PAPER_AGREEMENT || kind == UG_PAPER_CONSOLIDATED)
    ug_composer_gloss (&self);

  return self.sheet;
}
