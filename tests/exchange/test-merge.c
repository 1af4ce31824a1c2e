/* test-merge.c: catalogues by name, agreements by identifier, and nothing of ours is lost.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sample.h"

#include "ug-agreement.h"
#include "ug-expectation.h"
#include "ug-merge.h"
#include "ug-package.h"
#include "ug-person.h"
#include "ug-question.h"

static UgRecord *
add_named (UgRecord *owner, guint list, guint field, const char *name)
{
  UgRecord *record = ug_record_add (owner, list);

  ug_record_set_text (record, field, name);

  return record;
}

static UgRecord *
catalogue_new (const char *price)
{
  UgRecord *firm = ug_record_new (UG_TYPE_FIRM);
  UgRecord *package = add_named (firm, UG_FIRM_PACKAGES, UG_PACKAGE_NAME, "Standard");
  UgRecord *priority = ug_record_add (package, UG_PACKAGE_PRIORITIES);
  UgRecord *promise = ug_record_add (package, UG_PACKAGE_EXPECTATIONS);

  ug_record_set_text (firm, UG_FIRM_NAME, "Sample & Partners");
  ug_record_set_text (package, UG_PACKAGE_PRICE, price);
  ug_record_set_text (promise, UG_EXPECTATION_PRIORITY, ug_record_get_id (priority));
  add_named (firm, UG_FIRM_PACKAGES, UG_PACKAGE_NAME, "Comfort");

  return firm;
}

static void
test_catalogue_beside_ours (void)
{
  g_autoptr (UgRecord) firm = catalogue_new ("100");
  g_autoptr (UgRecord) incoming = catalogue_new ("200");
  UgMergeCount count;
  UgRecord *added;

  ug_record_set_text (firm, UG_FIRM_NAME, "Example Ltd");
  ug_record_set_text (incoming, UG_FIRM_LANGUAGE, "en");
  count = ug_merge_catalogue (UG_FIRM (firm), UG_FIRM (incoming), UG_MERGE_ADD);
  g_assert_cmpuint (count.added, ==, 2);
  g_assert_cmpuint (count.replaced, ==, 0);
  g_assert_cmpuint (ug_record_count (firm, UG_FIRM_PACKAGES), ==, 4);
  g_assert_cmpstr (ug_record_get_text (firm, UG_FIRM_NAME), ==, "Example Ltd");
  g_assert_cmpstr (ug_record_get_text (firm, UG_FIRM_LANGUAGE), ==, "en");

  added = ug_record_peek (firm, UG_FIRM_PACKAGES, 2);
  g_assert_null (ug_record_find (incoming, ug_record_get_id (added)));
  g_assert_cmpstr (ug_record_get_text (ug_record_peek (added, UG_PACKAGE_EXPECTATIONS, 0),
                                       UG_EXPECTATION_PRIORITY),
                   ==, ug_record_get_id (ug_record_peek (added, UG_PACKAGE_PRIORITIES, 0)));
}

static void
test_catalogue_in_place_of_ours (void)
{
  g_autoptr (UgRecord) firm = catalogue_new ("100");
  g_autoptr (UgRecord) incoming = catalogue_new ("200");
  UgRecord *package = ug_record_peek (firm, UG_FIRM_PACKAGES, 0);
  g_autofree char *id = g_strdup (ug_record_get_id (package));
  UgMergeCount count;

  add_named (incoming, UG_FIRM_PACKAGES, UG_PACKAGE_NAME, "Premium");
  count = ug_merge_catalogue (UG_FIRM (firm), UG_FIRM (incoming), UG_MERGE_REPLACE);
  g_assert_cmpuint (count.added, ==, 1);
  g_assert_cmpuint (count.replaced, ==, 2);
  g_assert_cmpuint (ug_record_count (firm, UG_FIRM_PACKAGES), ==, 3);
  g_assert_true (ug_record_peek (firm, UG_FIRM_PACKAGES, 0) == package);
  g_assert_cmpstr (ug_record_get_id (package), ==, id);
  g_assert_cmpstr (ug_record_get_text (package, UG_PACKAGE_PRICE), ==, "200");
  g_assert_cmpuint (ug_record_count (package, UG_PACKAGE_EXPECTATIONS), ==, 1);
  g_assert_cmpstr (ug_record_get_text (ug_record_peek (package, UG_PACKAGE_EXPECTATIONS, 0),
                                       UG_EXPECTATION_PRIORITY),
                   ==, ug_record_get_id (ug_record_peek (package, UG_PACKAGE_PRIORITIES, 0)));
  g_assert_cmpuint (ug_record_count (incoming, UG_FIRM_PACKAGES), ==, 3);
}

static void
test_compare (void)
{
  g_autoptr (UgRecord) client = sample_record_new (UG_TYPE_CLIENT, "ours");
  g_autoptr (UgRecord) incoming = ug_record_copy (client, NULL);
  UgRecord *agreement = ug_record_peek (incoming, UG_CLIENT_AGREEMENTS, 0);
  UgRecord *goal = ug_record_peek (agreement, UG_AGREEMENT_GOALS, 0);

  g_assert_cmpint (ug_merge_compare (NULL, UG_CLIENT (incoming)), ==, UG_MERGE_STATE_NEW_CLIENT);
  g_assert_cmpint (ug_merge_compare (UG_CLIENT (client), UG_CLIENT (incoming)), ==,
                   UG_MERGE_STATE_SAME);

  /* Private fields are left out of files; that makes no difference to tell. */
  ug_record_set_text (agreement, UG_AGREEMENT_NOTE, "");
  g_assert_cmpint (ug_merge_compare (UG_CLIENT (client), UG_CLIENT (incoming)), ==,
                   UG_MERGE_STATE_SAME);

  ug_record_remove (goal);
  g_assert_cmpint (ug_merge_compare (UG_CLIENT (client), UG_CLIENT (incoming)), ==,
                   UG_MERGE_STATE_DIFFERENT);
  ug_record_add (incoming, UG_CLIENT_AGREEMENTS);
  g_assert_cmpint (ug_merge_compare (UG_CLIENT (client), UG_CLIENT (incoming)), ==,
                   UG_MERGE_STATE_NEW_AGREEMENT);
}

static void
test_client_gets_what_is_missing (void)
{
  g_autoptr (UgRecord) client = sample_record_new (UG_TYPE_CLIENT, "ours");
  g_autoptr (UgRecord) incoming = ug_record_copy (client, NULL);
  UgRecord *person = ug_record_peek (incoming, UG_CLIENT_PEOPLE, 0);
  UgRecord *added = ug_record_add (incoming, UG_CLIENT_AGREEMENTS);

  ug_record_set_text (person, UG_PERSON_NAME, "theirs");
  ug_merge_client (UG_CLIENT (client), UG_CLIENT (incoming), UG_MERGE_ADD);
  g_assert_cmpstr (
      ug_record_get_text (ug_record_peek (client, UG_CLIENT_PEOPLE, 0), UG_PERSON_NAME), ==,
      "ours");
  g_assert_cmpuint (ug_record_count (client, UG_CLIENT_PEOPLE), ==, 2);
  g_assert_cmpuint (ug_record_count (client, UG_CLIENT_AGREEMENTS), ==, 3);
  g_assert_nonnull (ug_record_find (client, ug_record_get_id (added)));
}

static void
test_client_becomes_as_in_the_file (void)
{
  g_autoptr (UgRecord) client = sample_record_new (UG_TYPE_CLIENT, "ours");
  g_autoptr (UgRecord) incoming = ug_record_copy (client, NULL);
  UgRecord *agreement = ug_record_peek (incoming, UG_CLIENT_AGREEMENTS, 0);
  UgRecord *first = ug_record_peek (agreement, UG_AGREEMENT_GOALS, 0);
  UgRecord *second = ug_record_peek (agreement, UG_AGREEMENT_GOALS, 1);
  UgRecord *ours;

  /* As a colleague may send it back: one agreement only, changed, and nothing private. */
  ug_record_remove (ug_record_peek (incoming, UG_CLIENT_AGREEMENTS, 1));
  ug_record_remove (ug_record_peek (incoming, UG_CLIENT_PEOPLE, 1));
  ug_record_set_text (agreement, UG_AGREEMENT_NOTE, "");
  ug_record_set_text (agreement, UG_AGREEMENT_TITLE, "theirs");
  ug_record_set_text (agreement, UG_AGREEMENT_PLACE, "");
  ug_record_remove (first);
  ug_record_add (agreement, UG_AGREEMENT_GOALS);
  ug_record_move (second, 1);
  ug_merge_client (UG_CLIENT (client), UG_CLIENT (incoming), UG_MERGE_REPLACE);

  g_assert_cmpuint (ug_record_count (client, UG_CLIENT_PEOPLE), ==, 2);
  g_assert_cmpuint (ug_record_count (client, UG_CLIENT_AGREEMENTS), ==, 2);
  ours = ug_record_find (client, ug_record_get_id (agreement));
  g_assert_cmpstr (ug_record_get_text (ours, UG_AGREEMENT_NOTE), ==, "ours");
  g_assert_cmpstr (ug_record_get_text (ours, UG_AGREEMENT_TITLE), ==, "theirs");
  g_assert_cmpstr (ug_record_get_text (ours, UG_AGREEMENT_PLACE), ==, "");
  ug_record_set_text (agreement, UG_AGREEMENT_NOTE, "ours");
  g_assert_true (ug_record_equal (ours, agreement));
}

static UgRecord *
add_question (UgRecord *firm, const char *id, const char *text, int language)
{
  g_autoptr (UgRecord) question = ug_record_new_with_id (UG_TYPE_QUESTION, id);

  ug_record_set_text (question, UG_QUESTION_TEXT, text);
  ug_record_set_choice (question, UG_QUESTION_LANGUAGE, language);
  ug_record_append (firm, UG_FIRM_QUESTIONS, question);

  return question;
}

static void
assert_merged (UgRecord *firm, UgRecord *incoming, UgMergeMode mode, UgMergeCount expected)
{
  const UgMergeCount count = ug_merge_questions (UG_FIRM (firm), UG_FIRM (incoming), mode);

  g_assert_cmpuint (count.added, ==, expected.added);
  g_assert_cmpuint (count.replaced, ==, expected.replaced);
  g_assert_cmpuint (count.kept, ==, expected.kept);
}

/* Translations bear one identifier in their files; both are held, and what was edited is not
 * brought back. */
static void
test_questions_in_two_languages (void)
{
  g_autoptr (UgRecord) firm = ug_record_new (UG_TYPE_FIRM);
  g_autoptr (UgRecord) english = ug_record_new (UG_TYPE_FIRM);
  g_autoptr (UgRecord) russian = ug_record_new (UG_TYPE_FIRM);
  UgRecord *held;

  add_question (english, "q-who", "Who called?", UG_QUESTION_LANGUAGE_EN);
  add_question (russian, "q-who", "Кто звонил?", UG_QUESTION_LANGUAGE_RU);

  assert_merged (firm, english, UG_MERGE_ADD, (UgMergeCount){ 1, 0, 0 });
  assert_merged (firm, russian, UG_MERGE_ADD, (UgMergeCount){ 1, 0, 0 });
  g_assert_cmpuint (ug_record_count (firm, UG_FIRM_QUESTIONS), ==, 2);
  g_assert_cmpstr (ug_record_get_id (ug_record_peek (firm, UG_FIRM_QUESTIONS, 0)), ==, "q-who");
  held = ug_record_peek (firm, UG_FIRM_QUESTIONS, 1);
  g_assert_cmpstr (ug_record_get_id (held), ==, "q-who.ru");

  assert_merged (firm, english, UG_MERGE_REPLACE, (UgMergeCount){ 0, 0, 0 });
  assert_merged (firm, russian, UG_MERGE_REPLACE, (UgMergeCount){ 0, 0, 0 });

  ug_record_set_text (held, UG_QUESTION_TEXT, "Кто звонил первым?");
  assert_merged (firm, russian, UG_MERGE_ADD, (UgMergeCount){ 0, 0, 1 });
  g_assert_cmpstr (ug_record_get_text (held, UG_QUESTION_TEXT), ==, "Кто звонил первым?");
  assert_merged (firm, russian, UG_MERGE_REPLACE, (UgMergeCount){ 0, 1, 0 });
  g_assert_cmpstr (ug_record_get_text (held, UG_QUESTION_TEXT), ==, "Кто звонил?");
}

/* Everybody's identifiers differ: a question that was typed in again is the same one. */
static void
test_question_typed_again (void)
{
  g_autoptr (UgRecord) firm = ug_record_new (UG_TYPE_FIRM);
  g_autoptr (UgRecord) incoming = ug_record_new (UG_TYPE_FIRM);
  UgRecord *ours = add_question (firm, "ours", "Who called?", UG_QUESTION_LANGUAGE_EN);
  UgRecord *theirs = add_question (incoming, "theirs", "Who called?", UG_QUESTION_LANGUAGE_EN);

  assert_merged (firm, incoming, UG_MERGE_ADD, (UgMergeCount){ 0, 0, 0 });
  ug_record_set_text (theirs, UG_QUESTION_PURPOSE, "names");
  assert_merged (firm, incoming, UG_MERGE_REPLACE, (UgMergeCount){ 0, 1, 0 });
  g_assert_cmpstr (ug_record_get_id (ours), ==, "ours");
  g_assert_cmpstr (ug_record_get_text (ours, UG_QUESTION_PURPOSE), ==, "names");

  ug_record_set_choice (theirs, UG_QUESTION_LANGUAGE, UG_QUESTION_LANGUAGE_NONE);
  assert_merged (firm, incoming, UG_MERGE_ADD, (UgMergeCount){ 1, 0, 0 });
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/merge/catalogue-beside-ours", test_catalogue_beside_ours);
  g_test_add_func ("/merge/catalogue-in-place-of-ours", test_catalogue_in_place_of_ours);
  g_test_add_func ("/merge/compare", test_compare);
  g_test_add_func ("/merge/client-gets-what-is-missing", test_client_gets_what_is_missing);
  g_test_add_func ("/merge/client-becomes-as-in-the-file", test_client_becomes_as_in_the_file);
  g_test_add_func ("/merge/questions-in-two-languages", test_questions_in_two_languages);
  g_test_add_func ("/merge/question-typed-again", test_question_typed_again);

  return g_test_run ();
}
