/* ug-sentence-agreement.c: goals, package and weights in sentences: what is not a promise.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-sentence.h"

#include "ug-glossary-term.h"
#include "ug-goal-options.h"
#include "ug-weights.h"
#include "ug-wording.h"

/* Nobody listens to more than that. */
#define FACTORS_READ 5

static void
say_values (GString *note, const char *from, const char *to, UgLanguage *language)
{
  if (*from != '\0' && *to != '\0')
    /* Translators: a measure today, and the measure that is wanted */
    ug_wording_say (note, ug_tr (language, "Now: %1$s; wanted: %2$s."), from, to);
  else if (*to != '\0')
    /* Translators: %s is the measure that is wanted */
    ug_wording_say (note, ug_tr (language, "Wanted: %s."), to);
  else if (*from != '\0')
    /* Translators: %s is a measure today */
    ug_wording_say (note, ug_tr (language, "Now: %s."), from);
}

static void
say_measure (GString *note, UgRecord *goal, UgLanguage *language)
{
  gboolean is_day;
  g_autofree char *measure = ug_wording_field (goal, UG_GOAL_MEASURE);
  g_autofree char *from = ug_wording_field (goal, UG_GOAL_FROM);
  g_autofree char *to = ug_wording_field (goal, UG_GOAL_TO);
  g_autofree char *by = ug_wording_date (goal, UG_GOAL_BY, language, &is_day);

  if (*measure != '\0' && *from != '\0' && *to != '\0' && is_day)
    {
      /* Translators: what is measured, how much it is today, how much is wanted, and a date */
      ug_wording_say (
          note, ug_tr (language, "We will notice it by this: %1$s, from %2$s to %3$s by %4$s."),
          measure, from, to, by);
      return;
    }

  if (*measure != '\0')
    /* Translators: %s is what is measured */
    ug_wording_say (note, ug_tr (language, "We will notice it by this: %s."), measure);
  say_values (note, from, to, language);
  if (*by != '\0')
    /* Translators: %s is a date, or when in somebody’s own words */
    ug_wording_say (note, ug_tr (language, "When: %s."), by);
}

/**
 * ug_sentence_new_goal:
 * @goal: a goal of a client's agreement
 * @language: the language to speak
 *
 * Says what the client wants, and beneath it how one will notice; until a measure is known, in the
 * client's own words.
 *
 * Returns: (transfer full) (nullable): a sentence; %NULL while the goal has no title
 */
UgSentence *
ug_sentence_new_goal (UgGoal *goal, UgLanguage *language)
{
  g_autofree char *title = ug_wording_field (UG_RECORD (goal), UG_GOAL_TITLE);
  g_autofree char *marked = ug_wording_mark (title);
  g_autofree char *words = ug_wording_field (UG_RECORD (goal), UG_GOAL_WORDS);
  g_autofree char *text = NULL;
  g_autoptr (GString) note = g_string_new (NULL);

  if (*title == '\0')
    return NULL;

  if (ug_record_get_choice (UG_RECORD (goal), UG_GOAL_LEVEL) == UG_GOAL_LEVEL_STRATEGIC)
    /* Translators: %s is a strategic goal: "shops sell every Friday evening" */
    text = g_strdup_printf (ug_tr (language, "You want this: %s."), marked);
  else
    /* Translators: %s is an operational goal, said after the strategic one it serves */
    text = g_strdup_printf (ug_tr (language, "What matters for it: %s."), marked);

  say_measure (note, UG_RECORD (goal), language);
  if (note->len == 0 && *words != '\0')
    /* Translators: %s is what the client said */
    ug_wording_say (note, ug_tr (language, "You said: “%s”"), words);

  return ug_sentence_new (UG_STEP_GOALS, UG_RECORD (goal), text, note->str);
}

/**
 * ug_sentence_new_option:
 * @option: an option of a goal, said after the goal
 * @language: the language to speak
 *
 * Returns: (transfer full) (nullable): what else could serve the goal, and beneath it what the
 *   client decided; %NULL while nothing is written
 */
UgSentence *
ug_sentence_new_option (UgOption *option, UgLanguage *language)
{
  g_autofree char *name = ug_option_get_display (option, language);
  g_autofree char *marked = ug_wording_mark (name);
  g_autofree char *text = NULL;
  g_autofree char *note = NULL;

  if (!ug_option_is_written (option))
    return NULL;

  if (ug_record_get_choice (UG_RECORD (option), UG_OPTION_KIND) == UG_OPTION_KIND_LEAVE)
    /* Translators: said of a goal; %s is "It stays as it is for now" */
    text = g_strdup_printf (ug_tr (language, "Also possible: %s."), marked);
  else
    /* Translators: said of a goal; %s is what could be done */
    text = g_strdup_printf (ug_tr (language, "What else could serve it: %s."), marked);
  note = ug_option_to_words (option, language);

  return ug_sentence_new (UG_STEP_GOALS, UG_RECORD (option), text, note);
}

/**
 * ug_sentence_new_package:
 * @agreement: an agreement
 * @language: the language to speak
 *
 * Returns: (transfer full) (nullable): which package was chosen, and beneath it what it does not
 *   include; %NULL when none was
 */
UgSentence *
ug_sentence_new_package (UgAgreement *agreement, UgLanguage *language)
{
  g_autofree char *name = ug_wording_field (UG_RECORD (agreement), UG_AGREEMENT_PACKAGE_NAME);
  g_autofree char *price = ug_wording_field (UG_RECORD (agreement), UG_AGREEMENT_PACKAGE_PRICE);
  g_autofree char *without =
      ug_wording_field (UG_RECORD (agreement), UG_AGREEMENT_PACKAGE_EXCLUSIONS);
  g_autofree char *marked = ug_wording_mark (name);
  g_autofree char *text = NULL;
  g_autoptr (GString) note = g_string_new (NULL);

  if (*name == '\0')
    return NULL;

  if (*price != '\0')
    /* Translators: the name of a package, and its price */
    text = g_strdup_printf (ug_tr (language, "Your package: “%1$s”, %2$s."), marked, price);
  else
    /* Translators: %s is the name of a package */
    text = g_strdup_printf (ug_tr (language, "Your package: “%s”."), marked);
  if (*without != '\0')
    /* Translators: %s is what a package does not include */
    ug_wording_say (note, ug_tr (language, "Not included: %s."), without);

  return ug_sentence_new (UG_STEP_PACKAGE, UG_RECORD (agreement), text, note->str);
}

static gboolean
weigh_the_same (GPtrArray *factors)
{
  return factors->len > 1
         && ug_record_get_number (factors->pdata[0], UG_FACTOR_WEIGHT)
                == ug_record_get_number (factors->pdata[factors->len - 1], UG_FACTOR_WEIGHT);
}

/* "a line in an emergency — 40; times — 30", the heaviest marked. */
static char *
list_factors (GPtrArray *factors, UgLanguage *language)
{
  const gint64 most = ug_record_get_number (factors->pdata[0], UG_FACTOR_WEIGHT);
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < MIN (factors->len, FACTORS_READ); i++)
    {
      const gint64 weight = ug_record_get_number (factors->pdata[i], UG_FACTOR_WEIGHT);
      g_autofree char *title = ug_wording_field (factors->pdata[i], UG_FACTOR_TITLE);
      /* Translators: a factor of quality and its points */
      g_autofree char *item = g_strdup_printf (ug_tr (language, "%1$s — %2$d"), title, (int)weight);
      g_autofree char *marked = ug_wording_mark (item);

      if (i > 0)
        g_string_append (list, "; ");
      g_string_append (list, weight == most ? marked : item);
    }

  return g_string_free (list, FALSE);
}

/**
 * ug_sentence_new_factors:
 * @agreement: an agreement
 * @language: the language to speak
 *
 * Returns: (transfer full) (nullable): what matters most to the client, the heaviest first; %NULL
 *   when no factor has points
 */
UgSentence *
ug_sentence_new_factors (UgAgreement *agreement, UgLanguage *language)
{
  g_autoptr (GPtrArray) factors = ug_weights_sorted (agreement);
  const gint64 left = ug_weights_get_left (agreement);
  g_autofree char *list = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GString) note = g_string_new (NULL);

  if (factors->len == 0)
    return NULL;

  list = list_factors (factors, language);
  if (weigh_the_same (factors))
    text = g_strdup (ug_tr (language, "So far everything matters the same to you."));
  else
    /* Translators: %s lists factors of quality with their points, the heaviest first */
    text = g_strdup_printf (ug_tr (language, "What matters most to you: %s."), list);

  if (left > 0)
    ug_wording_say (note,
                    ug_trn (language, "%d of the 100 points is still to be given.",
                            "%d of the 100 points are still to be given.", left),
                    (int)left);
  else if (left < 0)
    ug_wording_say (note,
                    ug_trn (language, "That is %d point more than the 100.",
                            "That is %d points more than the 100.", -left),
                    (int)-left);

  return ug_sentence_new (UG_STEP_QUALITY, UG_RECORD (agreement), text, note->str);
}

/**
 * ug_sentence_new_words:
 * @agreement: an agreement
 * @language: the language to speak
 *
 * Returns: (transfer full) (nullable): the client's words that we use, and ours beside them; %NULL
 *   when there are none
 */
UgSentence *
ug_sentence_new_words (UgAgreement *agreement, UgLanguage *language)
{
  UgRecord *record = UG_RECORD (agreement);
  g_autoptr (GString) list = g_string_new (NULL);
  g_autofree char *text = NULL;

  for (guint i = 0; i < ug_record_count (record, UG_AGREEMENT_GLOSSARY); i++)
    {
      UgRecord *term = ug_record_peek (record, UG_AGREEMENT_GLOSSARY, i);
      g_autofree char *theirs = ug_wording_field (term, UG_GLOSSARY_TERM_THEIRS);
      g_autofree char *ours = ug_wording_field (term, UG_GLOSSARY_TERM_OURS);
      g_autofree char *marked = ug_wording_mark (theirs);
      /* Translators: the client's word, and ours for the same thing */
      g_autofree char *both =
          g_strdup_printf (ug_tr (language, "“%1$s” (for us “%2$s”)"), marked, ours);
      g_autofree char *one = g_strdup_printf (ug_trc (language, "a word", "“%s”"), marked);

      if (*theirs != '\0')
        g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "",
                                *ours != '\0' ? both : one);
    }
  if (list->len == 0)
    return NULL;

  /* Translators: %s lists words of the client's */
  text = g_strdup_printf (ug_tr (language, "We speak your language: %s."), list->str);

  return ug_sentence_new (UG_STEP_PEOPLE, ug_record_peek (record, UG_AGREEMENT_GLOSSARY, 0), text,
                          "");
}

/**
 * ug_sentence_new_feedback:
 * @agreement: an agreement
 * @language: the language to speak
 *
 * Returns: (transfer full) (nullable): when and how the client is asked how he likes the service
 */
UgSentence *
ug_sentence_new_feedback (UgAgreement *agreement, UgLanguage *language)
{
  g_autofree char *when = ug_wording_field (UG_RECORD (agreement), UG_AGREEMENT_FEEDBACK_WHEN);
  g_autofree char *how = ug_wording_field (UG_RECORD (agreement), UG_AGREEMENT_FEEDBACK_HOW);
  g_autofree char *marked = ug_wording_mark (when);
  g_autofree char *text = NULL;
  g_autoptr (GString) all = g_string_new (NULL);

  if (*when != '\0')
    ug_wording_list_add (all, marked);
  ug_wording_list_add (all, how);
  if (all->len == 0)
    return NULL;

  /* Translators: %s is when and how the client is asked */
  text = g_strdup_printf (ug_tr (language, "We ask how you like the service: %s."), all->str);

  return ug_sentence_new (UG_STEP_QUALITY, UG_RECORD (agreement), text, "");
}

/**
 * ug_sentence_new_validity:
 * @agreement: an agreement
 * @language: the language to speak
 *
 * Returns: (transfer full) (nullable): from when until when it holds
 */
UgSentence *
ug_sentence_new_validity (UgAgreement *agreement, UgLanguage *language)
{
  gboolean starts, ends;
  g_autofree char *from =
      ug_wording_date (UG_RECORD (agreement), UG_AGREEMENT_STARTS_ON, language, &starts);
  g_autofree char *until =
      ug_wording_date (UG_RECORD (agreement), UG_AGREEMENT_ENDS_ON, language, &ends);
  g_autoptr (GString) text = g_string_new (NULL);

  if (starts && ends)
    {
      /* Translators: two dates */
      ug_wording_say (text, ug_tr (language, "This holds from %1$s until %2$s."), from, until);
    }
  else
    {
      if (*from != '\0')
        /* Translators: %s is a date, or what somebody typed instead */
        ug_wording_say (text, ug_tr (language, "Valid from: %s."), from);
      if (*until != '\0')
        /* Translators: %s is a date, or what somebody typed instead */
        ug_wording_say (text, ug_tr (language, "Valid until: %s."), until);
    }

  return text->len == 0 ? NULL
                        : ug_sentence_new (UG_STEP_AGREEMENT, UG_RECORD (agreement), text->str, "");
}
