/* test-timeline-window.c: two versions, a review and a paper are told, filtered, compared and
 * printed again.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-event-row.h"
#include "ug-fork-window.h"
#include "ug-goal.h"
#include "ug-memory-library.h"
#include "ug-preview.h"
#include "ug-review.h"
#include "ug-review-window.h"
#include "ug-stage.h"
#include "ug-timeline-window.h"

#include <adwaita.h>
#include <glib/gstdio.h>
#include <string.h>

#define CLOCK "2027-06-01T12:00:00Z"

static GDateTime *
get_now (gpointer unused)
{
  return g_date_time_new_from_iso8601 (CLOCK, NULL);
}

static void
sealed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  UgVersion **version = user_data;
  g_autoptr (GError) error = NULL;

  *version = ug_library_seal_finish (UG_LIBRARY (source), result, &error);
  g_assert_no_error (error);
}

static void
seal (UgStage *stage, const char *at)
{
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (at, NULL);
  g_autoptr (UgVersion) version = NULL;

  ug_library_seal_async (stage->library, stage->agreement, now, NULL, sealed_cb, &version);
  while (version == NULL)
    g_main_context_iteration (NULL, TRUE);
}

/* Two versions; the second one has another goal, and the draft after it another price. */
static UgStage *
play (gboolean meeting)
{
  UgStage *stage = ug_stage_new ("it-outsourcing", UG_STEP_AGREEMENT, meeting);
  UgRecord *goal = ug_record_peek (UG_RECORD (stage->agreement), UG_AGREEMENT_GOALS, 0);

  ug_room_set_clock (stage->room, get_now, NULL);
  seal (stage, "2026-11-22T10:00:00Z");
  ug_record_set_text (goal, UG_GOAL_TITLE, "Nobody ever waits");
  seal (stage, "2027-03-01T10:00:00Z");
  ug_record_set_text (UG_RECORD (stage->agreement), UG_AGREEMENT_PACKAGE_PRICE, "1 a month");
  gtk_widget_unmap (stage->page);
  gtk_widget_map (stage->page);
  ug_stage_settle ();

  return stage;
}

static GtkWidget *
find_window (GType type, const char *title)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (g_type_is_a (G_OBJECT_TYPE (window), type)
          && g_strcmp0 (gtk_window_get_title (window), title) == 0)
        return GTK_WIDGET (window);
    }

  return NULL;
}

static GtkWidget *
open_timeline (UgStage *stage)
{
  GtkWidget *window;

  gtk_widget_activate_action (stage->page, "agreement.timeline", NULL);
  ug_stage_settle ();
  window = find_window (UG_TYPE_TIMELINE_WINDOW, "Timeline");
  g_assert_nonnull (window);

  return window;
}

static void
close_window (GtkWidget *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  ug_stage_settle ();
}

/* Selects the nth event of a kind, as a click on it does. */
static void
choose (GtkWidget *window, UgEventKind kind, guint nth)
{
  GtkListBox *list = GTK_LIST_BOX (ug_stage_find_type (window, GTK_TYPE_LIST_BOX));
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    if (ug_event_get_kind (ug_event_row_get_event (UG_EVENT_ROW (row))) == kind && nth-- == 0)
      {
        gtk_list_box_select_row (list, row);
        ug_stage_settle ();
        return;
      }
  g_assert_not_reached ();
}

static guint
count_shown (GtkWidget *window)
{
  GtkListBox *list = GTK_LIST_BOX (ug_stage_find_type (window, GTK_TYPE_LIST_BOX));
  GtkListBoxRow *row;
  guint count = 0;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    count += gtk_widget_get_child_visible (GTK_WIDGET (row));

  return count;
}

static void
test_told (void)
{
  g_autoptr (UgStage) stage = play (FALSE);
  GtkWidget *window = open_timeline (stage);

  g_assert_nonnull (ug_stage_find_label (window, "November 2026"));
  g_assert_nonnull (ug_stage_find_label (window, "March 2027"));
  g_assert_nonnull (ug_stage_find_label (window, "Now"));
  g_assert_nonnull (ug_stage_find_label (window, "Kickoff meeting"));
  g_assert_nonnull (ug_stage_find_label (window, "In force"));
  g_assert_nonnull (ug_stage_find_label (window, "Replaced by version 2"));

  choose (window, UG_EVENT_SEALED, 1);
  g_assert_nonnull (ug_stage_find_label (window,
                                         "Nobody ever waits, Goal: The stores sell every Friday "
                                         "evening → Nobody ever waits."));
  choose (window, UG_EVENT_DRAFT, 0);
  g_assert_null (ug_stage_find_label (window, "_Open the Review"));
  close_window (window);
}

static void
test_filtered (void)
{
  g_autoptr (UgStage) stage = play (FALSE);
  GtkWidget *window = open_timeline (stage);
  GtkWidget *filter = ug_stage_find_type (window, GTK_TYPE_DROP_DOWN);
  const guint all = count_shown (window);

  gtk_drop_down_set_selected (GTK_DROP_DOWN (filter), 1);
  ug_stage_settle ();
  g_assert_cmpuint (count_shown (window), ==, 3);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (filter), 0);
  ug_stage_settle ();
  g_assert_cmpuint (count_shown (window), ==, all);
  close_window (window);
}

static void
test_review_opens (void)
{
  g_autoptr (UgStage) stage = play (FALSE);
  GtkWidget *window = open_timeline (stage);
  GtkWidget *review;

  choose (window, UG_EVENT_REVIEW, 0);
  gtk_widget_activate_action (window, "timeline.review", NULL);
  ug_stage_settle ();
  review = find_window (ADW_TYPE_WINDOW, "Review");
  g_assert_nonnull (review);
  close_window (review);
  close_window (window);
}

/* In a meeting the paper goes to its usual folder without a dialog, and the timeline tells of it.
 */
static void
test_paper_is_noted (void)
{
  g_autoptr (UgStage) stage = play (TRUE);
  GtkWidget *window = open_timeline (stage);
  UgRecord *client = UG_RECORD (stage->client);
  UgRecord *printout;

  choose (window, UG_EVENT_SEALED, 0);
  gtk_widget_activate_action (window, "paper.save", NULL);
  gtk_widget_activate_action (window, "paper.save", NULL);
  ug_stage_settle ();
  g_assert_cmpuint (ug_record_count (client, UG_CLIENT_PRINTOUTS), ==, 1);
  printout = ug_record_peek (client, UG_CLIENT_PRINTOUTS, 0);
  g_assert_cmpint (ug_record_get_number (printout, UG_PRINTOUT_VERSION), ==, 1);
  g_assert_cmpstr (ug_record_get_text (printout, UG_PRINTOUT_MADE_AT), ==, CLOCK);
  close_window (window);

  window = open_timeline (stage);
  choose (window, UG_EVENT_PRINTED, 0);
  g_assert_nonnull (ug_stage_find_label (window, "Papers of version 1"));
  g_assert_nonnull (ug_stage_find_label (window, "Full agreement"));
  close_window (window);
}

/* The private paper is there for the manager, and nobody ever hears that it went out. */
static void
test_private_paper (void)
{
  g_autoptr (UgStage) stage = play (FALSE);
  UgPreview *preview = UG_PREVIEW (ug_stage_find_type (stage->page, UG_TYPE_PREVIEW));
  GtkDropDown *papers =
      GTK_DROP_DOWN (ug_stage_find_type (GTK_WIDGET (preview), GTK_TYPE_DROP_DOWN));
  const guint count = g_list_model_get_n_items (gtk_drop_down_get_model (papers));

  gtk_drop_down_set_selected (papers, count - 1);
  ug_preview_note_out (preview, UG_PRINTOUT_HOW_PRINTED);
  g_assert_cmpuint (ug_record_count (UG_RECORD (stage->client), UG_CLIENT_PRINTOUTS), ==, 0);
  gtk_drop_down_set_selected (papers, 0);
  ug_preview_note_out (preview, UG_PRINTOUT_HOW_PRINTED);
  g_assert_cmpuint (ug_record_count (UG_RECORD (stage->client), UG_CLIENT_PRINTOUTS), ==, 1);
}

static void
listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  *(GPtrArray **)user_data = ug_library_list_versions_finish (UG_LIBRARY (source), result, NULL);
}

/* What a colleague sealed in the place of our second version: the first one's text, another name.
 */
static void
add_rival (UgStage *stage)
{
  g_autoptr (GPtrArray) versions = NULL;
  g_autoptr (UgVersion) rival = NULL;
  g_auto (GStrv) parts = NULL;
  g_autofree char *text = NULL;

  ug_library_list_versions_async (stage->library, stage->agreement, NULL, listed_cb, &versions);
  while (versions == NULL)
    g_main_context_iteration (NULL, TRUE);
  parts = g_strsplit (ug_version_get_text (versions->pdata[0]),
                      "The stores sell every Friday evening", -1);
  text = g_strjoinv ("Stock is counted by noon", parts);
  rival = ug_version_new (ug_record_get_id (UG_RECORD (stage->agreement)), 2,
                          "2027-02-01T10:00:00Z", ug_version_get_hash (versions->pdata[0]), text);
  ug_memory_library_add_rival (UG_MEMORY_LIBRARY (stage->library), rival);
}

/* Both sides are told; the colleague's text becomes the draft only when no change would be lost. */
static void
test_fork (void)
{
  g_autoptr (UgStage) stage = play (FALSE);
  g_autoptr (UgStage) fresh = ug_stage_new ("it-outsourcing", UG_STEP_AGREEMENT, FALSE);
  UgRecord *goal = ug_record_peek (UG_RECORD (stage->agreement), UG_AGREEMENT_GOALS, 0);
  GtkWidget *window;

  add_rival (stage);
  gtk_widget_unmap (stage->page);
  gtk_widget_map (stage->page);
  ug_stage_settle ();
  g_assert_nonnull (ug_stage_find_label (stage->page, "A colleague amended the same version."));
  gtk_widget_activate_action (stage->page, "agreement.fork", NULL);
  ug_stage_settle ();
  window = find_window (UG_TYPE_FORK_WINDOW, "Two Amendments");
  g_assert_nonnull (window);
  g_assert_nonnull (ug_stage_find_label (window, "Version 1 was amended in two ways"));
  g_assert_nonnull (
      ug_stage_find_label (window, "Stock is counted by noon, Goal: The stores sell every Friday "
                                   "evening → Stock is counted by noon."));

  gtk_widget_activate_action (window, "fork.take", NULL);
  g_assert_cmpstr (ug_record_get_text (goal, UG_GOAL_TITLE), ==, "Nobody ever waits");
  ug_record_set_text (
      UG_RECORD (stage->agreement), UG_AGREEMENT_PACKAGE_PRICE,
      ug_record_get_text (UG_RECORD (fresh->agreement), UG_AGREEMENT_PACKAGE_PRICE));
  gtk_widget_activate_action (window, "fork.take", NULL);
  ug_stage_settle ();
  g_assert_cmpstr (ug_record_get_text (goal, UG_GOAL_TITLE), ==, "Stock is counted by noon");
  g_assert_null (find_window (UG_TYPE_FORK_WINDOW, "Two Amendments"));
}

/* What was changed after it was sealed is named, on the page and in the timeline. */
static void
test_tampered (void)
{
  static const char said[] = "This is not what was sealed: it was changed afterwards.";
  g_autoptr (UgStage) stage = play (FALSE);
  GtkWidget *window;

  g_assert_null (ug_stage_find_label (stage->page, said));
  ug_memory_library_tamper (UG_MEMORY_LIBRARY (stage->library));
  gtk_widget_unmap (stage->page);
  gtk_widget_map (stage->page);
  ug_stage_settle ();
  g_assert_nonnull (ug_stage_find_label (stage->page, said));
  window = open_timeline (stage);
  g_assert_nonnull (ug_stage_find_label (window, said));
  close_window (window);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/timeline-window/told", test_told);
  g_test_add_func ("/timeline-window/filtered", test_filtered);
  g_test_add_func ("/timeline-window/review-opens", test_review_opens);
  g_test_add_func ("/timeline-window/paper-is-noted", test_paper_is_noted);
  g_test_add_func ("/timeline-window/tampered", test_tampered);
  g_test_add_func ("/timeline-window/fork", test_fork);
  g_test_add_func ("/timeline-window/private-paper", test_private_paper);

  return g_test_run ();
}
