/* test-paper.c: what stands on our papers, and what never does.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-examples.h"

#include "ug-agreement.h"
#include "ug-evidence.h"
#include "ug-expectation.h"
#include "ug-factor.h"
#include "ug-glossary-term.h"
#include "ug-goal.h"
#include "ug-option.h"
#include "ug-person.h"
#include "ug-priority.h"

#include <string.h>

#define SECRET "Sesame-4711"

static const struct
{
  const char *name;
  const char *code;
} examples[] = {
  { "it-outsourcing", "en" },
  { "it-outsourcing", "ru" },
  { "web-studio", "en" },
  { "web-studio", "ru" },
};

static UgExample *
load (guint n)
{
  g_autoptr (GError) error = NULL;
  UgExample *example = ug_example_load (examples[n].name, examples[n].code, &error);

  g_assert_no_error (error);

  return example;
}

static char *
compose (UgExample *example, UgPaperKind kind)
{
  g_autoptr (UgSheet) sheet = ug_compose (kind, &example->context);

  return ug_sheet_to_string (sheet);
}

static void
assert_has (const char *paper, const char *text)
{
  g_autofree char *clean = ug_text_clean (text);

  g_strstrip (clean);
  if (strstr (paper, clean) == NULL)
    g_error ("The paper does not say “%s”:\n%s", clean, paper);
}

static void
assert_field (const char *paper, UgRecord *record, guint field)
{
  assert_has (paper, ug_record_get_text (record, field));
}

static void
check_promises (UgExample *example, const char *paper)
{
  UgRecord *agreement = UG_RECORD (example->context.agreement);

  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgExpectation *promise = ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, i);
      UgTerm *agreed = ug_expectation_get_agreed (promise);
      UgAnswer *answer = ug_expectation_get_answer (promise);
      g_autofree char *words =
          agreed != NULL ? ug_term_to_words (agreed, example->language) : g_strdup ("");

      assert_has (paper, words);
      assert_field (paper, UG_RECORD (promise), UG_EXPECTATION_CONTENT);
      assert_field (paper, UG_RECORD (promise), UG_EXPECTATION_DECISION);
      if (answer != NULL)
        assert_field (paper, UG_RECORD (answer), UG_ANSWER_REASON);
      if (ug_record_get_choice (UG_RECORD (promise), UG_EXPECTATION_KIND)
          != UG_EXPECTATION_KIND_TERM)
        assert_field (paper, UG_RECORD (promise), UG_EXPECTATION_TITLE);
    }
}

/* What else could serve it, with our word and the client's. */
static void
check_options (const char *paper, UgRecord *goal)
{
  static const guint fields[] = { UG_OPTION_TITLE, UG_OPTION_TAKES, UG_OPTION_PRICE,
                                  UG_OPTION_RECOMMENDED_WHY, UG_OPTION_DECIDED_WHY };

  for (guint i = 0; i < ug_record_count (goal, UG_GOAL_OPTIONS); i++)
    for (guint j = 0; j < G_N_ELEMENTS (fields); j++)
      assert_field (paper, ug_record_peek (goal, UG_GOAL_OPTIONS, i), fields[j]);
}

static void
check_rest (UgExample *example, const char *paper)
{
  UgRecord *agreement = UG_RECORD (example->context.agreement);
  UgRecord *client = ug_record_get_owner (agreement);

  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_GOALS); i++)
    {
      UgRecord *goal = ug_record_peek (agreement, UG_AGREEMENT_GOALS, i);

      assert_field (paper, goal, UG_GOAL_TITLE);
      assert_field (paper, goal, UG_GOAL_WORDS);
      check_options (paper, goal);
    }
  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_PRIORITIES); i++)
    assert_field (paper, ug_record_peek (agreement, UG_AGREEMENT_PRIORITIES, i), UG_PRIORITY_TITLE);
  for (guint i = 0; i < ug_record_count (client, UG_CLIENT_PEOPLE); i++)
    {
      UgRecord *person = ug_record_peek (client, UG_CLIENT_PEOPLE, i);

      assert_field (paper, person, UG_PERSON_NAME);
      assert_field (paper, person, UG_PERSON_PHONE);
      assert_field (paper, person, UG_PERSON_DECIDES);
    }
  assert_field (paper, agreement, UG_AGREEMENT_PACKAGE_PRICE);
  assert_field (paper, agreement, UG_AGREEMENT_FEEDBACK_HOW);
}

/* What the paper adds to what was typed. */
static char *
take_glosses_out (const char *paper)
{
  g_autoptr (GRegex) gloss = g_regex_new (" \\((?:you say “[^”]*”|у вас: «[^»]*»)\\)", 0, 0, NULL);

  return g_regex_replace_literal (gloss, paper, -1, 0, "", 0, NULL);
}

static void
test_says_everything (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (examples); i++)
    {
      g_autoptr (UgExample) example = load (i);
      g_autofree char *glossed = compose (example, UG_PAPER_AGREEMENT);
      g_autofree char *paper = take_glosses_out (glossed);

      check_promises (example, paper);
      check_rest (example, paper);
    }
}

/* The client's words are set beside ours and listed once, and nothing else is different. */
static void
test_words (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (examples); i++)
    {
      g_autoptr (UgExample) example = load (i);
      UgRecord *agreement = UG_RECORD (example->context.agreement);
      const guint n_terms = ug_record_count (agreement, UG_AGREEMENT_GLOSSARY);
      UgRecord *term = ug_record_peek (agreement, UG_AGREEMENT_GLOSSARY, 0);
      g_autofree char *with = compose (example, UG_PAPER_AGREEMENT);
      g_autofree char *plain = take_glosses_out (with);
      g_auto (GStrv) lines = g_strsplit (plain, "\n", -1);
      g_autofree char *without = NULL;
      g_auto (GStrv) others = NULL;
      guint extra = 0;

      g_assert_cmpstr (with, !=, plain);
      assert_field (with, term, UG_GLOSSARY_TERM_THEIRS);
      assert_field (with, term, UG_GLOSSARY_TERM_MEANING);
      while (ug_record_count (agreement, UG_AGREEMENT_GLOSSARY) > 0)
        ug_record_remove (ug_record_peek (agreement, UG_AGREEMENT_GLOSSARY, 0));
      without = compose (example, UG_PAPER_AGREEMENT);
      others = g_strsplit (without, "\n", -1);
      for (guint j = 0; lines[j] != NULL; j++)
        if (others[j - extra] == NULL || !g_str_equal (lines[j], others[j - extra]))
          extra++;
      g_assert_cmpuint (g_strv_length (lines), ==, g_strv_length (others) + extra);
      /* A heading and the names of the columns. */
      g_assert_cmpuint (extra, ==, n_terms + 2);
    }
}

/* Puts a secret into every private field that can hold text. */
static void
whisper_cb (UgRecord *record, gpointer user_data)
{
  UgRecordClass *klass = UG_RECORD_GET_CLASS (record);
  g_autoptr (UgTerm) term = ug_term_new_words (SECRET);
  guint *n_private = user_data;

  for (guint i = 0; i < klass->n_fields; i++)
    {
      if (!(klass->fields[i].flags & UG_FIELD_PRIVATE))
        continue;

      (*n_private)++;
      if (klass->fields[i].type == UG_FIELD_TERM)
        ug_record_set_term (record, i, term);
      else if (klass->fields[i].type == UG_FIELD_CHOICE)
        ug_record_set_choice (record, i, ug_choice_count (klass->fields[i].choices) - 1);
      else if (klass->fields[i].type == UG_FIELD_REFS)
        ug_record_toggle_ref (record, i, SECRET, TRUE);
      else
        ug_record_set_text (record, i, SECRET);
    }
}

/* What private choices are called must not be on the paper either. */
static void
check_choices_cb (UgRecord *record, gpointer user_data)
{
  UgRecordClass *klass = UG_RECORD_GET_CLASS (record);
  UgExample *example = ((gpointer *)user_data)[0];
  const char *paper = ((gpointer *)user_data)[1];

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const UgField *field = &klass->fields[i];
      const char *label;

      if (!(field->flags & UG_FIELD_PRIVATE) || field->type != UG_FIELD_CHOICE)
        continue;
      label = ug_tr (example->language, field->choices[ug_record_get_choice (record, i)].label);
      g_assert_null (strstr (paper, label));
    }
}

static void
test_keeps_secrets (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (examples); i++)
    {
      g_autoptr (UgExample) example = load (i);
      UgRecord *client = ug_record_get_owner (UG_RECORD (example->context.agreement));
      guint n_private = 0;

      ug_record_foreach (client, whisper_cb, &n_private);
      ug_record_foreach (UG_RECORD (example->file->firm), whisper_cb, &n_private);
      g_assert_cmpuint (n_private, >, 20);

      for (UgPaperKind kind = 0; kind < UG_N_PAPERS; kind++)
        {
          g_autofree char *paper = compose (example, kind);

          if (ug_paper_is_private (kind))
            {
              g_assert_nonnull (strstr (paper, SECRET));
              continue;
            }
          g_assert_null (strstr (paper, SECRET));
          ug_record_foreach (client, check_choices_cb, (gpointer[]){ example, paper });
        }
    }
}

/* An agreement with nothing in it is a title and two lines for a pen. */
static void
test_leaves_out_empty_sections (void)
{
  g_autoptr (UgClient) client = ug_record_new (UG_TYPE_CLIENT);
  g_autoptr (UgLanguage) language = ug_language_new ("en");
  UgAgreement *agreement = ug_record_add (UG_RECORD (client), UG_CLIENT_AGREEMENTS);
  const UgPaperContext context = { .agreement = agreement,
                                   .language = language,
                                   .today = "2026-11-22" };
  g_autoptr (UgSheet) sheet = ug_compose (UG_PAPER_AGREEMENT, &context);
  g_autofree char *paper = ug_sheet_to_string (sheet);

  for (guint i = 0; i < ug_sheet_get_n_items (sheet); i++)
    g_assert_null (ug_sheet_get_item (sheet, i)->outline);
  g_assert_cmpuint (ug_sheet_get_n_items (sheet), ==, 2);
  g_assert_cmpstr (paper, ==, "What we agreed\nNew client\nNew client\tWe\n");
}

static void
test_draft_until_sealed (void)
{
  g_autoptr (UgExample) example = load (0);
  g_autoptr (UgSheet) draft = ug_compose (UG_PAPER_AGREEMENT, &example->context);
  g_autoptr (UgSheet) sealed = NULL;

  example->context.version = 2;
  example->context.sealed_on = "2026-11-23T09:30:00Z";
  example->context.hash = "5f3a91c0ffee";
  sealed = ug_compose (UG_PAPER_AGREEMENT, &example->context);

  g_assert_cmpstr (ug_sheet_get_text (draft, UG_SHEET_DRAFT), ==, "DRAFT");
  g_assert_cmpstr (ug_sheet_get_text (sealed, UG_SHEET_DRAFT), ==, "");
  g_assert_cmpstr (ug_sheet_get_text (draft, UG_SHEET_FOOTER_LEFT), ==,
                   "Version 1, draft of 22 November 2026");
  g_assert_cmpstr (ug_sheet_get_text (sealed, UG_SHEET_FOOTER_LEFT), ==,
                   "Version 2 of 23 November 2026 · 5f3a 91c0");
}

static UgExpectation *
find_part (UgRecord *agreement, UgEmergencyPart part)
{
  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgRecord *promise = ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, i);

      if (ug_record_get_choice (promise, UG_EXPECTATION_KIND) == UG_EXPECTATION_KIND_EMERGENCY
          && ug_record_get_choice (promise, UG_EXPECTATION_PART) == (int)part)
        return UG_EXPECTATION (promise);
    }

  g_assert_not_reached ();
}

static void
test_card (void)
{
  g_autoptr (UgExample) example = load (0);
  UgRecord *agreement = UG_RECORD (example->context.agreement);
  UgExpectation *negotiator = find_part (agreement, UG_EMERGENCY_PART_NEGOTIATOR);
  UgRecord *person =
      ug_record_find (ug_record_get_owner (agreement),
                      ug_record_get_text (UG_RECORD (negotiator), UG_EXPECTATION_PERSON));
  g_autofree char *named = compose (example, UG_PAPER_EMERGENCY);
  g_autofree char *unnamed = NULL;

  assert_field (named, person, UG_PERSON_PHONE);
  assert_field (named, person, UG_PERSON_NAME);
  assert_field (named, UG_RECORD (find_part (agreement, UG_EMERGENCY_PART_DECIDER)),
                UG_EXPECTATION_TITLE);

  ug_record_set_text (UG_RECORD (negotiator), UG_EXPECTATION_PERSON, "");
  unnamed = compose (example, UG_PAPER_EMERGENCY);
  assert_has (unnamed, "Nobody has been named to stay in touch yet.");
}

/* Of a paper with one changed line, one line has a bar; the amendment says it; the code is there.
 */
static void
test_changes (void)
{
  g_autoptr (UgExample) example = load (0);
  g_autoptr (UgRecord) before =
      ug_record_copy (ug_record_get_owner (UG_RECORD (example->context.agreement)), NULL);
  UgRecord *factor =
      ug_record_peek (UG_RECORD (example->context.agreement), UG_AGREEMENT_FACTORS, 0);
  UgPaperContext context = example->context;
  g_autoptr (UgSheet) whole = NULL;
  g_autoptr (UgSheet) amendment = NULL;
  g_autofree char *says = NULL;
  guint n_changed = 0;

  ug_record_set_text (factor, UG_FACTOR_MEANING, "Entirely new words");
  context.version = 2;
  context.sealed_on = "2026-11-26T10:00:00Z";
  context.hash = "d649bb133824079032f89ec634bd28d6d4c950c8e57e1eaf2302d2277db28c04";
  context.previous = ug_record_peek (before, UG_CLIENT_AGREEMENTS, 0);
  whole = ug_compose (UG_PAPER_CONSOLIDATED, &context);
  for (guint i = 0; i < ug_sheet_get_n_items (whole); i++)
    n_changed += ug_sheet_get_item (whole, i)->changed;
  g_assert_cmpuint (n_changed, ==, 1);
  g_assert_nonnull (strstr (ug_sheet_get_text (whole, UG_SHEET_CODE), context.hash));
  g_assert_cmpstr (ug_sheet_get_text (whole, UG_SHEET_DRAFT), ==, "");

  amendment = ug_compose (UG_PAPER_AMENDMENT, &context);
  says = ug_sheet_to_string (amendment);
  assert_has (says, "Entirely new words");

  context.replaced_by = 3;
  g_clear_pointer (&whole, ug_sheet_unref);
  whole = ug_compose (UG_PAPER_AGREEMENT, &context);
  g_assert_cmpstr (ug_sheet_get_text (whole, UG_SHEET_DRAFT), !=, "");
}

static void
test_nicks (void)
{
  g_assert_cmpint (ug_paper_from_nick ("full"), ==, UG_PAPER_AGREEMENT);
  g_assert_cmpint (ug_paper_from_nick ("emergency"), ==, UG_PAPER_EMERGENCY);
  g_assert_cmpint (ug_paper_from_nick ("other"), ==, UG_N_PAPERS);
  g_assert_cmpint (ug_paper_from_nick (NULL), ==, UG_N_PAPERS);
  for (UgPaperKind kind = 0; kind < UG_N_PAPERS; kind++)
    g_assert_cmpint (ug_paper_from_nick (ug_paper_get_nick (kind)), ==, (int)kind);
}

/* A version holds no reviews: its record is read from the client as he is now. */
static void
test_review_of_sealed (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UgExample) now = ug_example_load ("it-outsourcing", "en", &error);
  g_autoptr (UgExample) sealed = ug_example_load ("it-outsourcing", "en", &error);
  UgRecord *then = ug_record_get_owner (UG_RECORD (sealed->context.agreement));

  g_assert_no_error (error);
  while (ug_record_count (then, UG_CLIENT_REVIEWS) > 0)
    ug_record_remove (ug_record_peek (then, UG_CLIENT_REVIEWS, 0));
  while (ug_record_count (then, UG_CLIENT_FEEDBACKS) > 0)
    ug_record_remove (ug_record_peek (then, UG_CLIENT_FEEDBACKS, 0));
  for (guint known = FALSE; known <= TRUE; known++)
    {
      UgPaperContext context = sealed->context;
      g_autoptr (UgSheet) sheet = NULL;
      g_autofree char *text = NULL;

      context.client =
          known ? UG_CLIENT (ug_record_get_owner (UG_RECORD (now->context.agreement))) : NULL;
      sheet = ug_compose (UG_PAPER_REVIEW, &context);
      text = ug_sheet_to_string (sheet);
      g_assert_cmpint (strstr (text, "There has been no review yet.") != NULL, ==, !known);
      g_assert_cmpint (strstr (text, "Factors over time") != NULL, ==, known);
      /* Nobody's name stands beside what he thinks. */
      g_assert_null (strstr (text, "By the third shift"));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/says-everything", test_says_everything);
  g_test_add_func ("/paper/words", test_words);
  g_test_add_func ("/paper/keeps-secrets", test_keeps_secrets);
  g_test_add_func ("/paper/leaves-out-empty-sections", test_leaves_out_empty_sections);
  g_test_add_func ("/paper/draft-until-sealed", test_draft_until_sealed);
  g_test_add_func ("/paper/card", test_card);
  g_test_add_func ("/paper/changes", test_changes);
  g_test_add_func ("/paper/nicks", test_nicks);
  g_test_add_func ("/paper/review-of-sealed", test_review_of_sealed);

  return g_test_run ();
}
