/* ug-difference-words.c: a record, a value and a promise, each in a few words.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-difference-private.h"

#include "ug-answer.h"
#include "ug-answering.h"
#include "ug-people.h"
#include "ug-wording.h"

#include <string.h>

/* The fields a record may be called by, the best first. */
static const char *const names[] = { "title", "name", "text", "words", "value" };

/* "First response, the till is down"; other promises have a name of their own. */
static char *
name_promise (UgExpectation *promise, UgLanguage *language)
{
  g_autofree char *priority = ug_expectation_get_priority_title (promise);
  g_autofree char *display = ug_expectation_get_display (promise, language);
  g_autofree char *clean = ug_wording_clean (priority);

  if (ug_record_get_choice (UG_RECORD (promise), UG_EXPECTATION_KIND) != UG_EXPECTATION_KIND_TERM
      || *clean == '\0')
    return ug_wording_clean (display);

  /* Translators: the name of something, and which side of it: "Monthly report, form" */
  return g_strdup_printf (
      ug_trc (language, "difference", "%1$s, %2$s"),
      ug_tr (
          language,
          ug_clock_choices[ug_record_get_choice (UG_RECORD (promise), UG_EXPECTATION_CLOCK)].label),
      clean);
}

/**
 * ug_difference_name:
 * @record: a record inside a client
 * @language: the language to speak
 *
 * Returns: (transfer full): what people call it; the label of nothing is ""
 */
char *
ug_difference_name (UgRecord *record, UgLanguage *language)
{
  UgRecordClass *klass = UG_RECORD_GET_CLASS (record);

  if (UG_IS_EXPECTATION (record))
    return name_promise (UG_EXPECTATION (record), language);
  if (UG_IS_PERSON (record))
    {
      g_autofree char *display = ug_person_get_display (UG_PERSON (record), language);

      return ug_wording_clean (display);
    }

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    for (guint field = 0; field < klass->n_fields; field++)
      if (g_str_equal (klass->fields[field].name, names[i])
          && klass->fields[field].type <= UG_FIELD_LINES && !ug_record_is_blank (record, field))
        return ug_wording_field (record, field);

  return g_strdup ("");
}

static char *
name_of (UgRecord *inside, const char *id, UgLanguage *language)
{
  UgRecord *found = *id != '\0' ? ug_record_find (ug_record_get_root (inside), id) : NULL;

  return found != NULL ? ug_difference_name (found, language) : g_strdup ("");
}

static char *
name_all (UgRecord *record, guint field, UgLanguage *language)
{
  const char *const *ids = ug_record_get_refs (record, field);
  GString *list = g_string_new (NULL);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autofree char *name = name_of (record, ids[i], language);

      ug_wording_list_add (list, name);
    }

  return g_string_free (list, FALSE);
}

static char *
say_choice (UgRecord *record, guint field, UgLanguage *language)
{
  const char *label =
      ug_record_get_field (record, field)->choices[ug_record_get_choice (record, field)].label;

  return g_strdup (label != NULL ? ug_tr (language, label) : "");
}

/**
 * ug_difference_value:
 * @record: a record inside a client
 * @field: index of one of its fields
 * @language: the language to speak
 *
 * Returns: (transfer full): the value in words, "" for none
 */
char *
ug_difference_value (UgRecord *record, guint field, UgLanguage *language)
{
  switch (ug_record_get_field (record, field)->type)
    {
    case UG_FIELD_DATE:
    case UG_FIELD_TEXT: /* some are dates when they can be */
      return ug_wording_date (record, field, language, NULL);
    case UG_FIELD_CHOICE:
      return say_choice (record, field, language);
    case UG_FIELD_NUMBER:
      return ug_language_format_number (language, ug_record_get_number (record, field));
    case UG_FIELD_SWITCH:
      return g_strdup (ug_record_get_switch (record, field) ? ug_trc (language, "switch", "yes")
                                                            : ug_trc (language, "switch", "no"));
    case UG_FIELD_REF:
      return name_of (record, ug_record_get_text (record, field), language);
    case UG_FIELD_REFS:
      return name_all (record, field, language);
    case UG_FIELD_TERM:
      return ug_wording_term (ug_record_get_term (record, field), language);
    case UG_FIELD_CALENDAR:
      return ug_record_get_calendar (record, field) != NULL
                 ? ug_calendar_to_words (ug_record_get_calendar (record, field), language)
                 : g_strdup ("");
    case UG_FIELD_MOMENT:
    case UG_FIELD_BYTES:
      return g_strdup ("");
    default:
      return ug_wording_field (record, field);
    }
}

static char *
say_parked (UgRecord *record, UgLanguage *language)
{
  gboolean is_day;
  g_autofree char *until = ug_wording_date (record, UG_EXPECTATION_PARKED_UNTIL, language, &is_day);

  /* Translators: %s is a date; said of a promise */
  return is_day ? g_strdup_printf (ug_trc (language, "standing", "parked until %s"), until)
                : g_strdup (ug_trc (language, "standing", "parked"));
}

/**
 * ug_difference_standing:
 * @expectation: an expectation of a client's agreement
 * @language: the language to speak
 *
 * Returns: (transfer full): what holds of it in a few words: the agreed term, or how far the talk
 *   about it got
 */
char *
ug_difference_standing (UgExpectation *expectation, UgLanguage *language)
{
  UgRecord *record = UG_RECORD (expectation);
  g_autofree char *agreed = ug_wording_term (ug_expectation_get_agreed (expectation), language);
  g_autofree char *offer =
      ug_wording_term (ug_record_get_term (record, UG_EXPECTATION_OFFER), language);

  switch (ug_expectation_get_outcome (expectation))
    {
    case UG_OUTCOME_PARKED:
      return say_parked (record, language);
    case UG_OUTCOME_UNSETTLED:
      return g_strdup (ug_trc (language, "standing", "not settled yet"));
    case UG_OUTCOME_OPEN:
      /* Translators: %s is a term that nobody has answered yet */
      return *offer != '\0' ? g_strdup_printf (ug_trc (language, "standing", "offered: %s"), offer)
                            : g_strdup (ug_trc (language, "standing", "not answered yet"));
    default:
      return *agreed != '\0' ? g_steal_pointer (&agreed)
                             : g_strdup (ug_trc (language, "standing", "agreed"));
    }
}

static char *
say_day (UgRecord *answer, UgLanguage *language)
{
  const char *at = ug_record_get_text (answer, UG_ANSWER_AT);
  g_autofree char *iso = g_strndup (at, MIN (strlen (at), strlen ("2026-11-26")));

  return ug_language_format_date (language, iso);
}

/* What was asked for last: when what we offered anew suited the client, it was we who asked. */
static UgRecord *
find_asking (UgExpectation *expectation)
{
  UgAnswer *ours = ug_expectation_get_counter_offer (expectation);

  if (ours != NULL && ug_expectation_get_choice (expectation) == UG_ANSWER_CHOICE_SUITS)
    return UG_RECORD (ours);

  return (UgRecord *)ug_expectation_get_answer (expectation);
}

/**
 * ug_difference_cause:
 * @before: (nullable): an expectation as it was
 * @after: the same now
 * @language: the language to speak
 *
 * Returns: (transfer full): who asked for it, when and why, as far as it is known and new
 */
char *
ug_difference_cause (UgExpectation *before, UgExpectation *after, UgLanguage *language)
{
  UgRecord *answer = find_asking (after);
  UgRecord *old = before != NULL ? find_asking (before) : NULL;
  GString *cause = g_string_new (NULL);
  g_autofree char *person = NULL;
  g_autofree char *day = NULL;
  g_autofree char *reason = NULL;

  if (answer == NULL || (old != NULL && ug_record_equal (answer, old)))
    return g_string_free (cause, FALSE);

  person = ug_wording_person_with_role (answer, UG_ANSWER_PERSON, language);
  day = say_day (answer, language);
  reason = ug_wording_field (answer, UG_ANSWER_REASON);
  if (*person != '\0' && *day != '\0')
    /* Translators: a person and a date */
    ug_wording_say (cause, ug_tr (language, "Asked by %1$s on %2$s."), person, day);
  else if (*person != '\0')
    ug_wording_say (cause, ug_tr (language, "Asked by %s."), person);
  else if (*day != '\0')
    /* Translators: %s is a date */
    ug_wording_say (cause, ug_tr (language, "Asked on %s."), day);
  if (*reason != '\0')
    /* Translators: %s is the reason as somebody gave it */
    ug_wording_say (cause, ug_tr (language, "The reason: %s."), reason);

  return g_string_free (cause, FALSE);
}
