/* test-record.c: what holds for every record, whoever adds one.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-client.h"
#include "ug-agreement.h"
#include "ug-expectation.h"
#include "ug-firm.h"
#include "ug-id.h"
#include "ug-person.h"

static void
collect_types (GType type, GHashTable *types)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  UgRecordClass *record_class = (UgRecordClass *)klass;

  if (!g_hash_table_add (types, GSIZE_TO_POINTER (type)))
    return;

  for (guint i = 0; i < record_class->n_lists; i++)
    collect_types (record_class->lists[i].type (), types);
}

static void
set_something (UgRecord *record, guint field)
{
  static const char *const refs[] = { "a", "b", NULL };
  g_autoptr (UgTerm) term = ug_term_new_words ("as soon as we can");
  g_autoptr (UgCalendar) calendar =
      ug_calendar_from_string ("Europe/Moscow; mon-fri 09:00-18:00", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new_static ("x", 1);

  switch (ug_record_get_field (record, field)->type)
    {
    case UG_FIELD_CHOICE:
      ug_record_set_choice (record, field, 1);
      break;
    case UG_FIELD_NUMBER:
      ug_record_set_number (record, field, 7);
      break;
    case UG_FIELD_SWITCH:
      ug_record_set_switch (record, field, TRUE);
      break;
    case UG_FIELD_REFS:
      ug_record_set_refs (record, field, refs);
      break;
    case UG_FIELD_TERM:
      ug_record_set_term (record, field, term);
      break;
    case UG_FIELD_CALENDAR:
      ug_record_set_calendar (record, field, calendar);
      break;
    case UG_FIELD_BYTES:
      ug_record_set_bytes (record, field, bytes);
      break;
    default:
      ug_record_set_text (record, field, "a & b < c");
      break;
    }
}

static void
count_cb (GObject *object, GParamSpec *pspec, guint *count)
{
  (*count)++;
}

static void
check_type (gpointer key, gpointer value, gpointer user_data)
{
  UgRecord *record = ug_record_new (GPOINTER_TO_SIZE (key));
  UgRecordClass *klass = UG_RECORD_GET_CLASS (record);

  g_assert_nonnull (klass->name);
  g_assert_true (ug_id_is_valid (ug_record_get_id (record)));
  for (guint i = 0; i < klass->n_fields; i++)
    {
      g_autofree char *signal = g_strconcat ("notify::", klass->fields[i].name, NULL);
      g_autoptr (UgRecord) copy = NULL;
      guint notified = 0;

      g_assert_nonnull (klass->fields[i].name);
      g_assert_nonnull (klass->fields[i].label);
      g_assert_true (ug_record_is_blank (record, i));
      g_signal_connect (record, signal, G_CALLBACK (count_cb), &notified);
      set_something (record, i);
      g_assert_cmpuint (notified, ==, 1);
      set_something (record, i);
      g_assert_cmpuint (notified, ==, 1);
      g_assert_false (ug_record_is_blank (record, i));

      copy = ug_record_copy (record, NULL);
      g_assert_true (ug_record_equal (record, copy));
    }

  g_assert_finalize_object (record);
}

static void
test_every_type (void)
{
  g_autoptr (GHashTable) types = g_hash_table_new (NULL, NULL);

  collect_types (UG_TYPE_CLIENT, types);
  collect_types (UG_TYPE_FIRM, types);
  g_assert_cmpuint (g_hash_table_size (types), >=, 15);
  g_hash_table_foreach (types, check_type, NULL);
}

static void
record_change_cb (UgRecord *root, const UgChange *change, GString *log)
{
  static const char *const names[] = { "field", "added", "removed", "moved" };

  g_string_append_printf (log, "%s:%s ", names[change->kind],
                          UG_RECORD_GET_CLASS (change->record)->name);
}

static void
test_changes_bubble (void)
{
  g_autoptr (UgClient) client = ug_record_new (UG_TYPE_CLIENT);
  g_autoptr (GString) log = g_string_new (NULL);
  g_autoptr (UgRecord) first = NULL;
  UgRecord *second;

  g_signal_connect (client, "changed", G_CALLBACK (record_change_cb), log);
  first = g_object_ref (ug_record_add (UG_RECORD (client), UG_CLIENT_PEOPLE));
  second = ug_record_add (UG_RECORD (client), UG_CLIENT_PEOPLE);
  ug_record_set_text (second, UG_PERSON_NAME, "Пётр Образцов");
  ug_record_set_text (second, UG_PERSON_NAME, "Пётр Образцов");
  ug_record_move (second, 0);
  g_assert_true (ug_record_peek (UG_RECORD (client), UG_CLIENT_PEOPLE, 0) == second);
  ug_record_remove (first);
  ug_record_set_text (first, UG_PERSON_NAME, "nobody hears this");
  ug_record_insert (UG_RECORD (client), UG_CLIENT_PEOPLE, 0, first);
  g_assert_cmpstr (log->str, ==,
                   "added:person added:person field:person moved:person removed:person "
                   "added:person ");
  g_assert_true (ug_record_find (UG_RECORD (client), ug_record_get_id (second)) == second);
  g_assert_true (ug_record_get_root (second) == UG_RECORD (client));
}

static void
test_copy_renames_references (void)
{
  g_autoptr (UgAgreement) agreement = ug_record_new (UG_TYPE_AGREEMENT);
  g_autoptr (GHashTable) renamed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (UgRecord) copy = NULL;
  UgRecord *priority = ug_record_add (UG_RECORD (agreement), UG_AGREEMENT_PRIORITIES);
  UgRecord *promise = ug_record_add (UG_RECORD (agreement), UG_AGREEMENT_EXPECTATIONS);

  ug_record_set_text (promise, UG_EXPECTATION_PRIORITY, ug_record_get_id (priority));
  copy = ug_record_copy (UG_RECORD (agreement), renamed);
  ug_record_rename_refs (copy, renamed);
  g_assert_false (ug_record_equal (copy, UG_RECORD (agreement)));
  g_assert_cmpstr (ug_record_get_text (ug_record_peek (copy, UG_AGREEMENT_EXPECTATIONS, 0),
                                       UG_EXPECTATION_PRIORITY),
                   ==, ug_record_get_id (ug_record_peek (copy, UG_AGREEMENT_PRIORITIES, 0)));
}

static void
test_answers_are_history (void)
{
  g_autoptr (UgExpectation) promise = ug_record_new (UG_TYPE_EXPECTATION);
  g_autoptr (UgTerm) offer = ug_term_new_words ("4 hours");
  g_autoptr (UgTerm) wish = ug_term_new_words ("2 hours");
  g_autoptr (GDateTime) first = g_date_time_new_utc (2026, 11, 22, 10, 0, 0);
  g_autoptr (GDateTime) breath = g_date_time_add_seconds (first, 20);
  g_autoptr (GDateTime) later = g_date_time_add_hours (first, 1);
  UgAnswer *answer;

  ug_record_set_term (UG_RECORD (promise), UG_EXPECTATION_OFFER, offer);
  g_assert_cmpint (ug_expectation_get_outcome (promise), ==, UG_OUTCOME_OPEN);
  ug_expectation_answer (promise, UG_ANSWER_CHOICE_NO_HURRY, NULL, first);
  answer = ug_expectation_answer (promise, UG_ANSWER_CHOICE_NEED_MORE, NULL, breath);
  ug_record_set_term (UG_RECORD (answer), UG_ANSWER_WISH, wish);
  g_assert_cmpuint (ug_record_count (UG_RECORD (promise), UG_EXPECTATION_ANSWERS), ==, 1);
  g_assert_cmpint (ug_expectation_get_outcome (promise), ==, UG_OUTCOME_UNSETTLED);
  ug_record_set_term (UG_RECORD (promise), UG_EXPECTATION_OUTCOME, wish);
  g_assert_cmpint (ug_expectation_get_outcome (promise), ==, UG_OUTCOME_TRADED);
  g_assert_true (ug_expectation_get_agreed (promise) == wish);
  ug_record_set_term (UG_RECORD (promise), UG_EXPECTATION_OUTCOME, offer);
  g_assert_cmpint (ug_expectation_get_outcome (promise), ==, UG_OUTCOME_DECLINED);

  answer = ug_expectation_answer (promise, UG_ANSWER_CHOICE_SUITS, NULL, later);
  g_assert_cmpuint (ug_record_count (UG_RECORD (promise), UG_EXPECTATION_ANSWERS), ==, 2);
  g_assert_true (ug_record_get_term (UG_RECORD (answer), UG_ANSWER_WISH) == wish);
  g_assert_cmpint (ug_expectation_get_outcome (promise), ==, UG_OUTCOME_AGREED);
}

static void
test_ids_sort_by_birth (void)
{
  g_autofree char *last = ug_id_new ();

  for (guint i = 0; i < 100000; i++)
    {
      g_autofree char *next = ug_id_new ();

      g_assert_cmpstr (last, <, next);
      g_free (last);
      last = g_steal_pointer (&next);
    }
  g_assert_true (ug_id_is_valid (last));
  g_assert_false (ug_id_is_valid ("../../etc/passwd"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/record/every-type", test_every_type);
  g_test_add_func ("/record/changes-bubble", test_changes_bubble);
  g_test_add_func ("/record/copy-renames-references", test_copy_renames_references);
  g_test_add_func ("/record/answers-are-history", test_answers_are_history);
  g_test_add_func ("/record/ids-sort-by-birth", test_ids_sort_by_birth);

  return g_test_run ();
}
