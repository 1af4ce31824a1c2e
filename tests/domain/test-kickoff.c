/* test-kickoff.c: what a new meeting finds on the table.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-expectation.h"
#include "ug-kickoff.h"
#include "ug-package.h"
#include "ug-people.h"
#include "ug-schedule.h"
#include "ug-weights.h"

static UgRecord *
add (UgRecord *owner, guint list, guint field, const char *text)
{
  UgRecord *child = ug_record_add (owner, list);

  ug_record_set_text (child, field, text);
  return child;
}

static UgFirm *
make_firm (void)
{
  UgRecord *firm = ug_record_new (UG_TYPE_FIRM);
  UgRecord *package, *person, *promise;

  ug_record_set_text (firm, UG_FIRM_LANGUAGE, "ru");
  person = add (firm, UG_FIRM_PEOPLE, UG_PERSON_NAME, "Anna Placeholder");
  add (firm, UG_FIRM_SCHEDULES, UG_SCHEDULE_NAME, "Service hours");
  add (firm, UG_FIRM_PACKAGES, UG_PACKAGE_NAME, "Without priorities");
  package = add (firm, UG_FIRM_PACKAGES, UG_PACKAGE_NAME, "Standard");
  add (package, UG_PACKAGE_PRIORITIES, 0, "Work has stopped");
  add (package, UG_PACKAGE_PRIORITIES, 0, "It can wait");
  promise = add (firm, UG_FIRM_PROMISES, UG_EXPECTATION_TITLE, "We never ask twice");
  ug_record_set_text (promise, UG_EXPECTATION_PERSON, ug_record_get_id (person));
  for (guint i = 0; i < 7; i++)
    add (firm, UG_FIRM_FACTORS, UG_FACTOR_TITLE, "Factor");

  return UG_FIRM (firm);
}

static void
test_full_catalogue (void)
{
  g_autoptr (UgFirm) firm = make_firm ();
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 22, 9, 0, 0);
  g_autoptr (UgClient) client = ug_kickoff_new (firm, now);
  UgAgreement *agreement = ug_kickoff_get_agreement (client);
  g_autoptr (GPtrArray) ours = ug_people_of_side (client, UG_SIDE_OURS);
  UgRecord *promise;

  g_assert_cmpuint (ours->len, ==, 1);
  g_assert_cmpuint (ug_record_count (UG_RECORD (client), UG_CLIENT_SCHEDULES), ==, 1);
  g_assert_cmpstr (ug_record_get_text (UG_RECORD (agreement), UG_AGREEMENT_HELD_ON), ==,
                   "2026-11-22");
  g_assert_cmpstr (ug_record_get_text (UG_RECORD (agreement), UG_AGREEMENT_PAPER_LANGUAGE), ==,
                   "ru");
  g_assert_cmpuint (ug_record_count (UG_RECORD (agreement), UG_AGREEMENT_PRIORITIES), ==, 2);
  g_assert_cmpuint (ug_record_count (UG_RECORD (agreement), UG_AGREEMENT_FACTORS), ==, 7);
  g_assert_cmpint (ug_weights_get_left (agreement), ==, 0);

  /* Copies, with references that point at copies: the catalogue may change tomorrow. */
  promise = ug_record_peek (UG_RECORD (agreement), UG_AGREEMENT_EXPECTATIONS, 0);
  g_assert_cmpstr (ug_record_get_id (promise), !=,
                   ug_record_get_id (ug_record_peek (UG_RECORD (firm), UG_FIRM_PROMISES, 0)));
  g_assert_true (ug_people_find (promise, ug_record_get_text (promise, UG_EXPECTATION_PERSON))
                 == ours->pdata[0]);
}

static void
test_empty_catalogue (void)
{
  g_autoptr (UgFirm) firm = ug_record_new (UG_TYPE_FIRM);
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 22, 9, 0, 0);
  g_autoptr (UgClient) client = ug_kickoff_new (firm, now);
  UgAgreement *agreement = ug_kickoff_get_agreement (client);

  g_assert_cmpuint (ug_record_count (UG_RECORD (client), UG_CLIENT_PEOPLE), ==, 0);
  g_assert_cmpuint (ug_record_count (UG_RECORD (client), UG_CLIENT_SCHEDULES), ==, 0);
  for (guint list = 0; list < UG_AGREEMENT_N_LISTS; list++)
    g_assert_cmpuint (ug_record_count (UG_RECORD (agreement), list), ==, 0);
}

static const struct
{
  gint64 before[4];
  int keep; /* index, or -1 */
  gint64 after[4];
} balances[] = {
  { { 0, 0, 0, 0 }, -1, { 25, 25, 25, 25 } },    { { 40, 30, 20, 10 }, -1, { 40, 30, 20, 10 } },
  { { 4, 3, 2, 1 }, -1, { 40, 30, 20, 10 } },    { { 70, 10, 10, 10 }, 0, { 70, 10, 10, 10 } },
  { { 40, 30, 20, 30 }, 0, { 40, 23, 15, 22 } }, { { 100, 30, 20, 10 }, 0, { 100, 0, 0, 0 } },
  { { 10, 0, 0, 0 }, 0, { 10, 30, 30, 30 } },    { { -5, 50, 0, 0 }, -1, { 0, 100, 0, 0 } },
};

static void
test_weights_balance (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (balances); i++)
    {
      g_autoptr (UgAgreement) agreement = ug_record_new (UG_TYPE_AGREEMENT);
      UgRecord *factors[4];

      for (guint j = 0; j < 4; j++)
        {
          factors[j] = ug_record_add (UG_RECORD (agreement), UG_AGREEMENT_FACTORS);
          ug_record_set_number (factors[j], UG_FACTOR_WEIGHT, balances[i].before[j]);
        }
      ug_weights_balance (agreement,
                          balances[i].keep < 0 ? NULL : UG_FACTOR (factors[balances[i].keep]));
      for (guint j = 0; j < 4; j++)
        g_assert_cmpint (ug_record_get_number (factors[j], UG_FACTOR_WEIGHT), ==,
                         balances[i].after[j]);
      g_assert_cmpint (ug_weights_get_left (agreement), ==, 0);
    }
}

static void
test_weights_set (void)
{
  g_autoptr (UgAgreement) agreement = ug_record_new (UG_TYPE_AGREEMENT);
  g_autoptr (GPtrArray) sorted = NULL;
  UgFactor *first = ug_record_add (UG_RECORD (agreement), UG_AGREEMENT_FACTORS);
  UgFactor *second = ug_record_add (UG_RECORD (agreement), UG_AGREEMENT_FACTORS);
  UgFactor *third = ug_record_add (UG_RECORD (agreement), UG_AGREEMENT_FACTORS);

  ug_weights_share_equally (agreement);
  g_assert_cmpint (ug_record_get_number (UG_RECORD (first), UG_FACTOR_WEIGHT), ==, 33);
  g_assert_cmpint (ug_weights_get_left (agreement), ==, 0);
  g_assert_cmpint (ug_weights_set (second, 60), ==, -26);
  g_assert_cmpint (ug_weights_set (first, -3), ==, 7);
  g_assert_cmpint (ug_weights_set (third, 1000), ==, -60);
  sorted = ug_weights_sorted (agreement);
  g_assert_cmpuint (sorted->len, ==, 2);
  g_assert_true (sorted->pdata[0] == third);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/kickoff/full-catalogue", test_full_catalogue);
  g_test_add_func ("/kickoff/empty-catalogue", test_empty_catalogue);
  g_test_add_func ("/weights/balance", test_weights_balance);
  g_test_add_func ("/weights/set", test_weights_set);

  return g_test_run ();
}
