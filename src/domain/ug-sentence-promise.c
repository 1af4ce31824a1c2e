/* ug-sentence-promise.c: what is promised, in one sentence for each kind of expectation.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-answering.h"
#include "ug-feasible.h"
#include "ug-people.h"
#include "ug-sentence-parts.h"
#include "ug-wording.h"

/* What the sentence of any kind is made of; "" where nothing was written. */
typedef struct
{
  UgExpectation *expectation;
  UgLanguage *language;
  gboolean ours;
  UgTerm *term;
  char *plain_title;
  char *title;  /* marked */
  char *words;  /* of the term, marked */
  char *person; /* marked, with the role */
  char *deputy;
  char *channel;
  char *period;
  char *place;
  char *content;
  char *form;
  char *decision;
} Parts;

static char *
mark (char *text)
{
  g_autofree char *owned = text;

  return *owned != '\0' ? ug_wording_mark (owned) : g_strdup ("");
}

static char *
dup_deputy (UgRecord *record, UgLanguage *language)
{
  g_autofree char *named = ug_wording_person (record, UG_EXPECTATION_DEPUTY, language);
  UgPerson *person;
  UgPerson *deputy;

  if (*named != '\0')
    return g_steal_pointer (&named);

  person = ug_people_find (record, ug_record_get_text (record, UG_EXPECTATION_PERSON));
  deputy = person != NULL ? ug_person_get_deputy (person) : NULL;

  return deputy != NULL ? ug_person_get_display (deputy, language) : g_strdup ("");
}

/* How often is often the very thing that is offered: then it is said once, as it stands now. */
static char *
dup_period (UgExpectation *self, UgLanguage *language)
{
  UgTerm *offer = ug_record_get_term (UG_RECORD (self), UG_EXPECTATION_OFFER);
  g_autofree char *offered = ug_wording_term (offer, language);
  g_autofree char *period = ug_wording_field (UG_RECORD (self), UG_EXPECTATION_PERIOD);

  if (*period == '\0' || g_str_equal (period, offered))
    return g_strdup ("");

  return ug_wording_mark (period);
}

static void
parts_init (Parts *self, UgExpectation *expectation, UgLanguage *language)
{
  UgRecord *record = UG_RECORD (expectation);

  self->expectation = expectation;
  self->language = language;
  self->ours = ug_record_get_choice (record, UG_EXPECTATION_SIDE) == UG_SIDE_OURS;
  self->term = ug_expectation_get_current (expectation);
  self->plain_title = ug_wording_field (record, UG_EXPECTATION_TITLE);
  self->title = mark (g_strdup (self->plain_title));
  self->words = mark (ug_wording_term (self->term, language));
  self->person = mark (ug_wording_person_with_role (record, UG_EXPECTATION_PERSON, language));
  self->deputy = dup_deputy (record, language);
  self->channel = ug_wording_field (record, UG_EXPECTATION_CHANNEL);
  self->period = dup_period (expectation, language);
  self->place = ug_wording_field (record, UG_EXPECTATION_PLACE);
  self->content = ug_wording_field (record, UG_EXPECTATION_CONTENT);
  self->form = ug_wording_field (record, UG_EXPECTATION_FORM);
  self->decision = ug_wording_field (record, UG_EXPECTATION_DECISION);
}

static void
parts_clear (Parts *self)
{
  g_free (self->plain_title);
  g_free (self->title);
  g_free (self->words);
  g_free (self->person);
  g_free (self->deputy);
  g_free (self->channel);
  g_free (self->period);
  g_free (self->place);
  g_free (self->content);
  g_free (self->form);
  g_free (self->decision);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Parts, parts_clear)

/* The fragments that were written, in a row. */
static char *
list (const char *first, ...)
{
  GString *all = g_string_new (NULL);
  va_list args;

  va_start (args, first);
  for (const char *part = first; part != NULL; part = va_arg (args, const char *))
    ug_wording_list_add (all, part);
  va_end (args);

  return g_string_free (all, FALSE);
}

/* "We check before you buy — 2 working days": a promise and its term. */
static char *
with_term (const char *what, Parts *self)
{
  if (*what == '\0' || *self->words == '\0')
    return g_strdup (*what != '\0' ? what : self->words);

  /* Translators: what is promised, and until when or how often */
  return g_strdup_printf (ug_tr (self->language, "%1$s — %2$s"), what, self->words);
}

static void
say_term (GString *text, Parts *self)
{
  const UgClock clock = ug_record_get_choice (UG_RECORD (self->expectation), UG_EXPECTATION_CLOCK);
  g_autofree char *priority = ug_expectation_get_priority_title (self->expectation);
  g_autofree char *what = ug_wording_clean (priority);
  g_autofree char *said = NULL;

  if (self->term == NULL && !ug_expectation_is_answered (self->expectation))
    return;

  /* A title beside a priority only names the clock once more. */
  said = ug_sentence_say_speed ((UgSpeedOf)clock, *what != '\0' ? what : self->title, self->term,
                                self->language);
  g_string_append (text, said);
}

static void
say_meeting (GString *text, Parts *self)
{
  g_autofree char *what = list (self->title, self->words, self->period, self->place, NULL);

  if (*what != '\0')
    /* Translators: %s lists the title of a meeting, when and where it is held */
    ug_wording_say (text, ug_tr (self->language, "We meet: %s."), what);
  if (*self->person != '\0')
    /* Translators: %s is who leads or attends a meeting */
    ug_wording_say (text, ug_tr (self->language, "With: %s."), self->person);
  if (*self->content != '\0')
    /* Translators: %s is what a meeting or a piece of news is about */
    ug_wording_say (text, ug_tr (self->language, "About: %s."), self->content);
}

static void
say_channel (GString *text, Parts *self)
{
  g_autofree char *how = list (self->channel, self->words, NULL);

  if (*self->title != '\0' && *how != '\0')
    /* Translators: what a channel is called or used for, and the channel */
    ug_wording_say (text, ug_tr (self->language, "%1$s: %2$s."), self->title, how);
  else if (*how != '\0')
    /* Translators: %s is a channel */
    ug_wording_say (text, ug_tr (self->language, "You reach us this way: %s."), how);
  else if (*self->title != '\0')
    /* Translators: %s is what a channel is called or used for */
    ug_wording_say (text, ug_tr (self->language, "%s — the channel is not named yet."),
                    self->title);
  if (*self->content != '\0')
    /* Translators: %s is what a channel is used for */
    ug_wording_say (text, ug_tr (self->language, "What for: %s."), self->content);
  if (*self->person != '\0')
    /* Translators: %s is who answers on a channel */
    ug_wording_say (text, ug_tr (self->language, "There you find: %s."), self->person);
}

static void
say_negotiator (GString *text, Parts *self)
{
  if (*self->person == '\0')
    g_string_append (
        text, ug_tr (self->language, "In an emergency: who stays on the line is not named yet."));
  else if (*self->deputy == '\0')
    /* Translators: %s is a person */
    g_string_append_printf (text, ug_tr (self->language, "In an emergency %s stays on the line."),
                            self->person);
  else
    /* Translators: two persons */
    g_string_append_printf (
        text, ug_tr (self->language, "In an emergency %1$s stays on the line; deputy: %2$s."),
        self->person, self->deputy);
  if (*self->channel != '\0')
    /* Translators: %s is a channel or a number */
    ug_wording_say (text, ug_tr (self->language, "How to reach: %s."), self->channel);
}

static void
say_decider (GString *text, Parts *self)
{
  g_autofree char *what = with_term (self->plain_title, self);

  if (*self->person == '\0' && *what == '\0')
    g_string_append (text,
                     ug_tr (self->language, "In an emergency: who decides is not named yet."));
  else if (*self->person == '\0')
    /* Translators: %s is what is to be decided */
    g_string_append_printf (
        text, ug_tr (self->language, "In an emergency: who decides this is not named yet: %s."),
        what);
  else if (*what == '\0')
    /* Translators: %s is a person */
    g_string_append_printf (text, ug_tr (self->language, "In an emergency %s decides."),
                            self->person);
  else
    /* Translators: a person, and what is to be decided */
    g_string_append_printf (text, ug_tr (self->language, "In an emergency %1$s decides: %2$s."),
                            self->person, what);
  if (*self->deputy != '\0')
    /* Translators: %s is who stands in for a person */
    ug_wording_say (text, ug_tr (self->language, "Deputy: %s."), self->deputy);
}

static void
say_emergency_news (GString *text, Parts *self, UgSpeedOf what)
{
  if (self->term != NULL)
    {
      g_autofree char *said = ug_sentence_say_speed (what, "", self->term, self->language);

      g_string_append (text, said);
    }
  if (*self->plain_title != '\0')
    ug_wording_say (text, "%s.", self->plain_title);
}

static void
say_emergency_rule (GString *text, Parts *self)
{
  g_autofree char *rule = with_term (self->plain_title, self);

  if (*rule != '\0')
    /* Translators: %s is a rule for emergencies */
    g_string_append_printf (text, ug_tr (self->language, "For emergencies: %s."), rule);
}

static void
say_emergency (GString *text, Parts *self)
{
  switch (ug_record_get_choice (UG_RECORD (self->expectation), UG_EXPECTATION_PART))
    {
    case UG_EMERGENCY_PART_NEGOTIATOR:
      say_negotiator (text, self);
      if (*self->plain_title != '\0')
        ug_wording_say (text, "%s.", self->plain_title);
      break;
    case UG_EMERGENCY_PART_DECIDER:
      say_decider (text, self);
      break;
    case UG_EMERGENCY_PART_FIRST_NEWS:
      say_emergency_news (text, self, UG_SPEED_OF_EMERGENCY);
      break;
    case UG_EMERGENCY_PART_NEXT_NEWS:
      say_emergency_news (text, self, UG_SPEED_OF_EMERGENCY_NEWS);
      break;
    default:
      say_emergency_rule (text, self);
      break;
    }
}

static void
say_information (GString *text, Parts *self)
{
  g_autofree char *what = list (self->title, self->words, self->period, self->channel, NULL);

  if (*what != '\0')
    /* Translators: %s lists what the news are called, how often they come, through which channel */
    ug_wording_say (text, ug_tr (self->language, "You hear from us: %s."), what);
  if (*self->person != '\0')
    /* Translators: %s is who gets the news */
    ug_wording_say (text, ug_tr (self->language, "To: %s."), self->person);
  if (*self->content != '\0')
    /* Translators: %s is what a meeting or a piece of news is about */
    ug_wording_say (text, ug_tr (self->language, "About: %s."), self->content);
}

static void
say_what_is_reported (GString *text, Parts *self)
{
  /* The title of a report often only says who reads it, so the content comes first. */
  const char *what = *self->content != '\0' ? self->content : self->title;

  if (*self->person != '\0' && *what != '\0')
    /* Translators: a person, and what he gets to read */
    ug_wording_say (text, ug_tr (self->language, "%1$s gets: %2$s."), self->person, what);
  else if (*self->person != '\0')
    /* Translators: %s is a person */
    ug_wording_say (text, ug_tr (self->language, "%s gets a report; what it says is open."),
                    self->person);
  else if (*self->title != '\0' && *self->content != '\0')
    /* Translators: the title of a report, and its content */
    ug_wording_say (text, ug_tr (self->language, "%1$s: %2$s."), self->title, self->content);
  else if (*what != '\0')
    /* Translators: %s is the title or the content of a report */
    ug_wording_say (text, ug_tr (self->language, "A report: %s."), what);
}

static void
say_report (GString *text, Parts *self)
{
  g_autofree char *how = list (self->form, self->words, self->period, self->channel, NULL);

  say_what_is_reported (text, self);
  if (*how != '\0')
    /* Translators: %s lists the form of a report, how often it comes, and through which channel */
    ug_wording_say (text, ug_tr (self->language, "How: %s."), how);
  if (text->len > 0 && *self->person == '\0')
    ug_wording_say (text, "%s", ug_tr (self->language, "Who reads it is not named yet."));
  if (*self->decision != '\0')
    /* Translators: %s is the decision that a report serves */
    ug_wording_say (text, ug_tr (self->language, "It serves the decision: %s."), self->decision);
}

static void
say_duty (GString *text, Parts *self)
{
  g_autofree char *what = with_term (self->title, self);

  if (*what == '\0')
    return;

  if (self->ours)
    /* Translators: %s is a duty of the firm */
    g_string_append_printf (text, ug_tr (self->language, "From our side: %s."), what);
  else
    /* Translators: %s is a duty of the client */
    g_string_append_printf (text, ug_tr (self->language, "From your side: %s."), what);
  if (*self->person != '\0')
    /* Translators: %s is who is responsible for a duty */
    ug_wording_say (text, ug_tr (self->language, "Responsible: %s."), self->person);
}

static void
say_principle (GString *text, Parts *self)
{
  g_autofree char *what = with_term (self->title, self);

  if (*what == '\0')
    return;

  if (self->ours)
    /* Translators: %s is a principle of the firm */
    g_string_append_printf (text, ug_tr (self->language, "We hold to this: %s."), what);
  else
    /* Translators: %s is a principle of the client */
    g_string_append_printf (text, ug_tr (self->language, "You hold to this: %s."), what);
}

static void (*const says[]) (GString *, Parts *) = {
  [UG_EXPECTATION_KIND_TERM] = say_term,
  [UG_EXPECTATION_KIND_MEETING] = say_meeting,
  [UG_EXPECTATION_KIND_CHANNEL] = say_channel,
  [UG_EXPECTATION_KIND_EMERGENCY] = say_emergency,
  [UG_EXPECTATION_KIND_INFORMATION] = say_information,
  [UG_EXPECTATION_KIND_REPORT] = say_report,
  [UG_EXPECTATION_KIND_DUTY] = say_duty,
  [UG_EXPECTATION_KIND_PRINCIPLE] = say_principle,
};

/**
 * ug_sentence_say_promise:
 * @self: an expectation
 * @language: the language to speak
 *
 * Returns: (transfer full) (nullable): what is promised as it stands, with marks; %NULL when
 *   nothing has been written down yet
 */
char *
ug_sentence_say_promise (UgExpectation *self, UgLanguage *language)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_auto (Parts) parts = { 0 };

  parts_init (&parts, self, language);
  says[ug_record_get_choice (UG_RECORD (self), UG_EXPECTATION_KIND)](text, &parts);

  return text->len > 0 ? g_string_free (g_steal_pointer (&text), FALSE) : NULL;
}
