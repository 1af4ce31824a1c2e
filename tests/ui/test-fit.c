/* test-fit.c: a warning leads to its place, the closest package is named, and the manager's list
 * opens a client.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-expectation.h"
#include "ug-leeway-window.h"
#include "ug-priority.h"
#include "ug-stage.h"

#include <adwaita.h>

/* Every promise of every priority is found where its warning leads, also when another one shows. */
static void
test_reveal (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_TIMES, FALSE);
  UgRecord *agreement = UG_RECORD (stage->agreement);
  guint terms = 0;

  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgRecord *promise = ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, i);

      if (ug_record_get_choice (promise, UG_EXPECTATION_KIND) != UG_EXPECTATION_KIND_TERM)
        continue;

      ug_step_page_reveal (UG_STEP_PAGE (stage->page), ug_record_get_id (promise));
      ug_stage_settle ();
      g_assert_nonnull (ug_stage_find (stage, promise, "offer"));
      terms++;
    }
  g_assert_cmpuint (terms, >, 6);
}

static void
test_reveal_examples (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_TIMES, FALSE);
  UgRecord *agreement = UG_RECORD (stage->agreement);
  UgRecord *last = ug_record_peek (agreement, UG_AGREEMENT_PRIORITIES,
                                   ug_record_count (agreement, UG_AGREEMENT_PRIORITIES) - 1);
  GtkWidget *examples;

  ug_step_page_reveal (UG_STEP_PAGE (stage->page), ug_record_get_id (last));
  ug_stage_settle ();
  examples = ug_stage_find (stage, last, "examples");
  g_assert_nonnull (examples);
  g_assert_true (gtk_widget_get_mapped (examples));
}

static void
opened_cb (GtkWidget *window, const char *client_id, char **opened)
{
  g_free (*opened);
  *opened = g_strdup (client_id);
}

static void
test_leeway (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_PEOPLE, FALSE);
  g_autoptr (UgLanguage) language = ug_language_new ("en");
  g_autofree char *opened = NULL;
  GtkWidget *window = ug_leeway_window_new (stage->library, language);
  GtkWidget *label, *row;

  g_signal_connect (window, "open-client", G_CALLBACK (opened_cb), &opened);
  gtk_window_present (GTK_WINDOW (window));
  ug_stage_settle ();
  g_assert_nonnull (ug_stage_find_label (window, "Where We Are at Risk"));
  g_assert_nonnull (ug_stage_find_label (window, "Where We May Be Slower"));
  label = ug_stage_find_label (window, "Daisy · Work has stopped: Resolution");
  g_assert_nonnull (label);
  row = gtk_widget_get_ancestor (label, ADW_TYPE_ACTION_ROW);
  adw_action_row_activate (ADW_ACTION_ROW (row));
  ug_stage_settle ();
  g_assert_cmpstr (opened, ==, ug_record_get_id (UG_RECORD (stage->client)));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/fit/reveal", test_reveal);
  g_test_add_func ("/fit/reveal-examples", test_reveal_examples);
  g_test_add_func ("/fit/leeway", test_leeway);

  return g_test_run ();
}
