/* test-snapshot.c: equal agreements are equal bytes, nothing private is sealed, and it can be read
 * again; strokes survive their text form.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sample.h"
#include "ug-expectation.h"
#include "ug-kickoff.h"
#include "ug-signature.h"
#include "ug-snapshot.h"
#include "ug-strokes.h"

#include <string.h>

static UgClient *
make_client (UgFirm **firm)
{
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 26, 10, 0, 0);
  UgClient *client;
  UgRecord *promise;

  *firm = ug_record_new_with_id (UG_TYPE_FIRM, "firm");
  client = ug_kickoff_new (*firm, now);
  ug_record_set_text (UG_RECORD (*firm), UG_FIRM_NAME, "Sample & Partners");
  ug_record_set_text (UG_RECORD (client), UG_CLIENT_NAME, "Camomile");
  ug_record_set_text (UG_RECORD (client), UG_CLIENT_NOTE, "pays late");
  promise =
      ug_record_add (UG_RECORD (ug_kickoff_get_agreement (client)), UG_AGREEMENT_EXPECTATIONS);
  ug_record_set_text (promise, UG_EXPECTATION_TITLE, "No culprits before the fix");
  ug_record_set_text (promise, UG_EXPECTATION_NOTE, "never again");

  return client;
}

static void
test_round_trip (void)
{
  g_autoptr (UgFirm) firm = NULL;
  g_autoptr (UgFirm) card = NULL;
  g_autoptr (UgClient) client = make_client (&firm);
  g_autofree char *text = ug_snapshot_write (ug_kickoff_get_agreement (client), firm);
  g_autoptr (UgVersion) version = ug_version_new ("a", 1, "2026-11-26T10:00:00Z", "", text);
  g_autoptr (GError) error = NULL;
  g_autoptr (UgClient) read = ug_snapshot_read (version, &card, &error);
  g_autofree char *again = NULL;

  g_assert_no_error (error);
  g_assert_nonnull (read);
  again = ug_snapshot_write (ug_kickoff_get_agreement (read), card);
  g_assert_cmpstr (again, ==, text);
  g_assert_cmpstr (ug_record_get_text (UG_RECORD (read), UG_CLIENT_NAME), ==, "Camomile");
  g_assert_cmpstr (ug_record_get_text (UG_RECORD (card), UG_FIRM_NAME), ==, "Sample & Partners");
}

static void
test_leaves_out (void)
{
  g_autoptr (UgFirm) firm = NULL;
  g_autoptr (UgClient) client = make_client (&firm);
  UgAgreement *agreement = ug_kickoff_get_agreement (client);
  g_autoptr (UgRecord) other = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  ug_record_add (UG_RECORD (firm), UG_FIRM_PACKAGES);
  before = ug_snapshot_write (agreement, firm);
  g_assert_null (strstr (before, "pays late"));
  g_assert_null (strstr (before, "never again"));
  g_assert_null (strstr (before, "packages"));

  other = ug_record_add (UG_RECORD (client), UG_CLIENT_AGREEMENTS);
  g_object_ref (other);
  ug_record_set_text (other, UG_AGREEMENT_TITLE, "Another one");
  for (guint list = 0; list < UG_CLIENT_N_LISTS; list++)
    if (UG_RECORD_GET_CLASS (client)->lists[list].flags & UG_LIST_LATER)
      ug_record_add (UG_RECORD (client), list);
  after = ug_snapshot_write (agreement, firm);
  g_assert_cmpstr (after, ==, before);
}

static void
test_refuses (void)
{
  static const char *const texts[] = {
    "",
    "{}",
    "{\"format\":\"ugovor\",\"kind\":\"agreement\",\"version\":1}",
    "{\"client\":{\"id\":\"c\"},\"format\":\"ugovor\",\"kind\":\"agreement\",\"version\":1}",
    "{\"client\":{\"id\":\"c\"},\"format\":\"ugovor\",\"kind\":\"agreement\",\"version\":99}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (UgVersion) version = ug_version_new ("a", 7, "2026-11-26T10:00:00Z", "", texts[i]);
      g_autoptr (UgFirm) card = NULL;
      g_autoptr (GError) error = NULL;

      g_assert_null (ug_snapshot_read (version, &card, &error));
      g_assert_nonnull (strstr (error->message, "Version 7"));
    }
}

static void
test_strokes (void)
{
  static const struct
  {
    const char *text;
    guint n_points;
    const char *again;
  } cases[] = {
    { "", 0, "" },
    { "1,2", 1, "1,2" },
    { "1,2 3,4; 5,6 7,8", 4, "1,2 3,4; 5,6 7,8" },
    { "0,0 3000,1000", 2, "0,0 3000,1000" },
    { "1,2 3001,4", 1, "1,2" },
    { "1,2 -3,4", 1, "1,2" },
    { "1,2 3", 1, "1,2" },
    { "1,2 99999999999999999999,1", 1, "1,2" },
    { "drop table", 0, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) points = ug_strokes_from_string (cases[i].text);
      g_autofree char *again = ug_strokes_to_string (points);

      g_assert_cmpuint (points->len, ==, cases[i].n_points);
      g_assert_cmpstr (again, ==, cases[i].again);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/snapshot/round-trip", test_round_trip);
  g_test_add_func ("/snapshot/leaves-out", test_leaves_out);
  g_test_add_func ("/snapshot/refuses", test_refuses);
  g_test_add_func ("/snapshot/strokes", test_strokes);

  return g_test_run ();
}
