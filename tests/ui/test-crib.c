/* test-crib.c: the crib sheet is at hand from the window, alone, and only while nobody looks on.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-crib-window.h"
#include "ug-page-view.h"
#include "ug-preview.h"
#include "ug-stage.h"

#include <adwaita.h>

static void
test_alone (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("web-studio", UG_STEP_PEOPLE, FALSE);
  GtkWidget *window = ug_crib_window_open (stage->page, stage->room);
  GtkWidget *preview, *page;

  g_assert_nonnull (window);
  ug_stage_settle ();
  preview = ug_stage_find_type (window, UG_TYPE_PREVIEW);
  page = ug_stage_find_type (window, UG_TYPE_PAGE_VIEW);
  g_assert_nonnull (page);
  /* One page is what can be read before a call. */
  g_assert_null (gtk_widget_get_next_sibling (page));
  g_assert_cmpuint (ug_pages_get_n_pages (ug_preview_get_pages (UG_PREVIEW (preview))), ==, 1);
  g_assert_nonnull (ug_stage_find_label (window, "Print…"));
  gtk_window_destroy (GTK_WINDOW (window));
  ug_stage_settle ();
}

static void
test_meeting (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("web-studio", UG_STEP_PEOPLE, TRUE);

  g_assert_null (ug_crib_window_open (stage->page, stage->room));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/crib/alone", test_alone);
  g_test_add_func ("/crib/meeting", test_meeting);

  return g_test_run ();
}
