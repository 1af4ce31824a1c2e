/* test-undo.c: an action is taken back as a whole, or not at all.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-client.h"
#include "ug-fact.h"
#include "ug-person.h"
#include "ug-undo.h"

/* A client with two people and a fact, after an action that touches all of them. */
typedef struct
{
  UgRecord *client;
  UgRecord *before;
  UgRecord *first;
  UgRecord *added;
  UgUndo *undo;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  UgRecord *second;

  fixture->client = ug_record_new (UG_TYPE_CLIENT);
  fixture->first = g_object_ref (ug_record_add (fixture->client, UG_CLIENT_PEOPLE));
  second = ug_record_add (fixture->client, UG_CLIENT_PEOPLE);
  ug_record_set_text (second, UG_PERSON_NAME, "Pyotr Sample");
  ug_record_add (fixture->client, UG_CLIENT_FACTS);
  fixture->before = ug_record_copy (fixture->client, NULL);

  fixture->undo = ug_undo_begin (fixture->client);
  ug_record_set_text (fixture->first, UG_PERSON_NAME, "Olga");
  ug_record_set_text (fixture->first, UG_PERSON_NAME, "Olga Example");
  ug_record_remove (second);
  fixture->added = g_object_ref (ug_record_add (fixture->client, UG_CLIENT_FACTS));
  ug_record_set_text (fixture->added, UG_FACT_TITLE, "Contract ends");
  ug_undo_end (fixture->undo);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->undo);
  g_object_unref (fixture->added);
  g_object_unref (fixture->first);
  g_assert_finalize_object (fixture->before);
  g_assert_finalize_object (fixture->client);
}

static void
test_revert (Fixture *fixture, gconstpointer data)
{
  g_assert_false (ug_record_equal (fixture->client, fixture->before));
  g_assert_true (ug_undo_revert (fixture->undo));
  g_assert_true (ug_record_equal (fixture->client, fixture->before));
  g_assert_false (ug_undo_revert (fixture->undo));
}

static void
test_later_typing_wins (Fixture *fixture, gconstpointer data)
{
  ug_record_set_text (fixture->first, UG_PERSON_NAME, "Olga Placeholder");
  g_assert_false (ug_undo_revert (fixture->undo));
  g_assert_cmpstr (ug_record_get_text (fixture->first, UG_PERSON_NAME), ==, "Olga Placeholder");

  /* Typed back, and possible again. */
  ug_record_set_text (fixture->first, UG_PERSON_NAME, "Olga Example");
  ug_record_set_text (fixture->added, UG_FACT_VALUE, "1 May");
  g_assert_false (ug_undo_revert (fixture->undo));
  ug_record_set_text (fixture->added, UG_FACT_VALUE, "");
  ug_record_set_text (fixture->first, UG_PERSON_ROLE, "another field is another thought");
  g_assert_true (ug_undo_revert (fixture->undo));
  g_assert_cmpstr (ug_record_get_text (fixture->first, UG_PERSON_NAME), ==, "");
  g_assert_cmpstr (ug_record_get_text (fixture->first, UG_PERSON_ROLE), !=, "");
}

static void
test_nothing_happened (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgUndo) undo = ug_undo_begin (fixture->client);

  g_assert_false (ug_undo_can_revert (undo));
  ug_undo_end (undo);
  g_assert_false (ug_undo_can_revert (undo));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/undo/revert", Fixture, NULL, set_up, test_revert, tear_down);
  g_test_add ("/undo/later-typing-wins", Fixture, NULL, set_up, test_later_typing_wins, tear_down);
  g_test_add ("/undo/nothing-happened", Fixture, NULL, set_up, test_nothing_happened, tear_down);

  return g_test_run ();
}
