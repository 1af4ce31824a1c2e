/* ug-review-words.c: what a review found, said in one line.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-review-words.h"

#include <glib/gi18n.h>

static const char *const headings[UG_N_KINDS] = {
  [UG_EXPECTATION_KIND_TERM] = N_ ("Times"),
  [UG_EXPECTATION_KIND_MEETING] = N_ ("Meetings"),
  [UG_EXPECTATION_KIND_CHANNEL] = N_ ("Channels"),
  [UG_EXPECTATION_KIND_EMERGENCY] = N_ ("Emergencies"),
  [UG_EXPECTATION_KIND_INFORMATION] = N_ ("News"),
  [UG_EXPECTATION_KIND_REPORT] = N_ ("Reports"),
  [UG_EXPECTATION_KIND_DUTY] = N_ ("Duties"),
  [UG_EXPECTATION_KIND_PRINCIPLE] = N_ ("Principles"),
};

/**
 * ug_review_kind_heading:
 * @kind: a kind of promise
 * @language: the language to speak
 *
 * Returns: (transfer none): what promises of this kind are called together
 */
const char *
ug_review_kind_heading (UgExpectationKind kind, UgLanguage *language)
{
  g_return_val_if_fail (kind < UG_N_KINDS, "");

  return ug_tr (language, headings[kind]);
}

static char *
say_result (UgVerdictResult result, guint count, UgLanguage *language)
{
  switch (result)
    {
    case UG_VERDICT_RESULT_KEPT:
      /* Translators: of so many promises; "9 kept, 1 partly, 2 not kept" */
      return g_strdup_printf (ug_trn (language, "%u kept", "%u kept", count), count);
    case UG_VERDICT_RESULT_PARTLY:
      return g_strdup_printf (ug_trn (language, "%u partly", "%u partly", count), count);
    case UG_VERDICT_RESULT_NOT_KEPT:
      return g_strdup_printf (ug_trn (language, "%u not kept", "%u not kept", count), count);
    case UG_VERDICT_RESULT_NOT_MEASURED:
      return g_strdup_printf (ug_trn (language, "%u not measured", "%u not measured", count),
                              count);
    default:
      return g_strdup_printf (ug_trn (language, "%u not judged yet", "%u not judged yet", count),
                              count);
    }
}

/**
 * ug_review_results_to_words:
 * @results: (array fixed-size=5): how many promises have each #UgVerdictResult
 * @language: the language to speak
 *
 * Returns: (transfer full): "9 kept, 1 partly, 2 not kept", "" when there are none at all
 */
char *
ug_review_results_to_words (const guint *results, UgLanguage *language)
{
  static const UgVerdictResult order[] = { UG_VERDICT_RESULT_KEPT, UG_VERDICT_RESULT_PARTLY,
                                           UG_VERDICT_RESULT_NOT_KEPT,
                                           UG_VERDICT_RESULT_NOT_MEASURED, UG_VERDICT_RESULT_NONE };
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      g_autofree char *said = NULL;

      if (results[order[i]] == 0)
        continue;
      said = say_result (order[i], results[order[i]], language);
      g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "", said);
    }

  return g_string_free (words, FALSE);
}

/**
 * ug_review_kind_to_words:
 * @count: what was counted
 * @kind: a kind of promise
 * @language: the language to speak
 *
 * Returns: (transfer full): "Times: 9 kept, 1 partly", "" when there is no promise of this kind
 */
char *
ug_review_kind_to_words (const UgReviewCount *count, UgExpectationKind kind, UgLanguage *language)
{
  g_autofree char *results = ug_review_results_to_words (count->of[kind], language);

  if (*results == '\0')
    return g_steal_pointer (&results);

  /* Translators: what promises of one kind are called, and how many were kept */
  return g_strdup_printf (ug_tr (language, "%1$s: %2$s"), ug_review_kind_heading (kind, language),
                          results);
}
