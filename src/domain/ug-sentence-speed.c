/* ug-sentence-speed.c: how fast something happens, in one sentence.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-sentence-parts.h"
#include "ug-wording.h"

#include <glib/gi18n.h>

/**
 * Form:
 * @STATED: the term stands alone after a colon, whatever it says
 * @WITHIN: an amount of time: "we answer within 15 minutes"
 * @WHEN: a time: "we answer by the end of the next working day"
 */
typedef enum
{
  STATED,
  WITHIN,
  WHEN,
  N_FORMS,
} Form;

/**
 * Phrase:
 * @after: said after what has happened
 * @alone: said where that is not known
 */
typedef struct
{
  const char *after;
  const char *alone;
} Phrase;

static const Phrase phrases[][N_FORMS] = {
  [UG_SPEED_OF_RESPONSE] = {
    /* Translators: in these, the first place is what has happened, "Work has stopped", and the last
       one is a term */
    [STATED] = { N_ ("%1$s. First response: %2$s."), N_ ("First response: %s.") },
    /* Translators: the term is an amount, "15 minutes around the clock" */
    [WITHIN] = { N_ ("%1$s: we answer within %2$s."), N_ ("We answer within %s.") },
    /* Translators: the term is a time, "by the end of the next working day" */
    [WHEN] = { N_ ("%1$s: we answer %2$s."), N_ ("We answer %s.") },
  },
  [UG_SPEED_OF_NEWS] = {
    [STATED] = { N_ ("%1$s. News: %2$s."), N_ ("News: %s.") },
    [WHEN] = { N_ ("%1$s: you hear from us %2$s."), N_ ("You hear from us %s.") },
  },
  [UG_SPEED_OF_RESOLUTION] = {
    [STATED] = { N_ ("%1$s. Resolution: %2$s."), N_ ("Resolution: %s.") },
    [WITHIN] = { N_ ("%1$s: we solve it within %2$s."), N_ ("We solve it within %s.") },
    [WHEN] = { N_ ("%1$s: we solve it %2$s."), N_ ("We solve it %s.") },
  },
  [UG_SPEED_OF_EMERGENCY] = {
    [STATED] = { NULL, N_ ("In an emergency, the first news: %s.") },
    [WITHIN] = { NULL, N_ ("In an emergency the first news comes within %s.") },
    [WHEN] = { NULL, N_ ("In an emergency the first news comes %s.") },
  },
  [UG_SPEED_OF_EMERGENCY_NEWS] = {
    [STATED] = { NULL, N_ ("Then news: %s.") },
    [WHEN] = { NULL, N_ ("Then you hear from us %s.") },
  },
};

/* "1 minute" and "21 weeks" take another case after "within" in Russian than standing alone; the
 * other amounts do not. */
static gboolean
stands_after_within (const UgTermParts *parts)
{
  const gint64 number = parts->amount / 100;
  const gboolean one = parts->amount % 100 == 0 && number % 10 == 1 && number % 100 != 11;

  return !one || (parts->unit != UG_TERM_MINUTE && parts->unit != UG_TERM_WEEK);
}

static Form
get_form (UgSpeedOf of, UgTerm *term)
{
  const gboolean news = of == UG_SPEED_OF_NEWS || of == UG_SPEED_OF_EMERGENCY_NEWS;
  const UgTermParts *parts = ug_term_get_parts (term);

  switch (parts->kind)
    {
    case UG_TERM_WITHIN:
    case UG_TERM_RANGE:
      return !news && stands_after_within (parts) ? WITHIN : STATED;
    case UG_TERM_EVERY:
      return news ? WHEN : STATED;
    case UG_TERM_DAY:
    case UG_TERM_SOON:
    case UG_TERM_AS_AGREED:
      return WHEN;
    default:
      return STATED;
    }
}

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"

/* The formats come from the table above: one place, or two when it is said after something. */
static char *
say (const Phrase *phrase, const char *what, const char *words, UgLanguage *language)
{
  if (*what != '\0' && phrase->after != NULL)
    return g_strdup_printf (ug_tr (language, phrase->after), what, words);

  return g_strdup_printf (ug_tr (language, phrase->alone), words);
}

#pragma GCC diagnostic pop

/**
 * ug_sentence_say_speed:
 * @of: what is fast
 * @what: what has happened, "" where that is not said
 * @term: (nullable): how soon
 * @language: the language to speak
 *
 * Returns: (transfer full): a sentence with marks
 */
char *
ug_sentence_say_speed (UgSpeedOf of, const char *what, UgTerm *term, UgLanguage *language)
{
  g_autofree char *words = NULL;
  g_autofree char *marked = NULL;

  if (term == NULL)
    return say (&phrases[of][STATED], what, ug_tr (language, "nothing is offered yet"), language);

  words = ug_wording_term (term, language);
  marked = ug_wording_mark (words);

  return say (&phrases[of][get_form (of, term)], what, marked, language);
}
