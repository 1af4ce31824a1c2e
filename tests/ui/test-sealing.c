/* test-sealing.c: read, sign in three ways, seal; change, and seal again.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-agreement-page.h"
#include "ug-people.h"
#include "ug-seal-window.h"
#include "ug-sign-box.h"
#include "ug-signature-pad.h"
#include "ug-stage.h"
#include "ug-strokes.h"
#include "ug-timeline-window.h"

#include <adwaita.h>
#include <string.h>

static GtkWidget *
find_window (GType type)
{
  g_autoptr (GListModel) windows = g_object_ref (gtk_window_get_toplevels ());

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (g_type_is_a (G_OBJECT_TYPE (window), type))
        return window;
    }

  return NULL;
}

static void
press (GtkWidget *root, const char *label)
{
  GtkWidget *button = ug_stage_find_label (root, label);

  if (button == NULL)
    g_error ("There is no “%s”.", label);
  g_signal_emit_by_name (button, "clicked");
  ug_stage_settle ();
}

static GtkWidget *
open_sealing (UgStage *stage)
{
  GtkWidget *window;

  gtk_widget_activate_action (stage->page, "agreement.seal", NULL);
  ug_stage_settle ();
  window = find_window (UG_TYPE_SEAL_WINDOW);
  g_assert_nonnull (window);

  return window;
}

/* The sign page of the nth person of a side. */
static UgPerson *
begin_signing (UgStage *stage, GtkWidget *window, UgSide side)
{
  g_autoptr (GPtrArray) signers = ug_people_who_sign (stage->client, side);

  g_assert_cmpuint (signers->len, >, 0);
  gtk_widget_activate_action (window, "seal.sign", "s", ug_record_get_id (signers->pdata[0]));
  ug_stage_settle ();

  return signers->pdata[0];
}

static void
draw (GtkWidget *window)
{
  GtkWidget *pad = ug_stage_find_type (window, UG_TYPE_SIGNATURE_PAD);

  g_assert_nonnull (pad);
  ug_signature_pad_draw (UG_SIGNATURE_PAD (pad), 0.1, 0.5, TRUE);
  ug_signature_pad_draw (UG_SIGNATURE_PAD (pad), 0.4, 0.2, FALSE);
  ug_signature_pad_draw (UG_SIGNATURE_PAD (pad), 2.0, -1.0, FALSE);
  ug_stage_settle ();
}

static void
listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GPtrArray **versions = user_data;

  *versions = ug_library_list_versions_finish (UG_LIBRARY (source), result, NULL);
}

static GPtrArray *
list_versions (UgStage *stage)
{
  GPtrArray *versions = NULL;

  ug_library_list_versions_async (stage->library, stage->agreement, NULL, listed_cb, &versions);
  while (versions == NULL)
    g_main_context_iteration (NULL, TRUE);

  return versions;
}

static void
close_window (GtkWidget *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  ug_stage_settle ();
}

static void
test_sign_and_seal (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_AGREEMENT, FALSE);
  GtkWidget *window = open_sealing (stage);
  UgPerson *person = begin_signing (stage, window, UG_SIDE_THEIRS);
  g_autoptr (GPtrArray) versions = NULL;
  UgSignature *signature;
  g_autoptr (GArray) points = NULL;

  draw (window);
  press (window, "I Agree and Sign");
  begin_signing (stage, window, UG_SIDE_OURS);
  gtk_stack_set_visible_child_name (
      GTK_STACK (gtk_widget_get_ancestor (
          gtk_widget_get_parent (ug_stage_find_type (window, UG_TYPE_SIGNATURE_PAD)),
          GTK_TYPE_STACK)),
      "paper");
  press (window, "Sign on Paper Later");
  gtk_widget_activate_action (window, "seal.seal", NULL);
  ug_stage_settle ();
  g_assert_nonnull (ug_stage_find_label (window, "Version 1 Is Sealed"));
  close_window (window);

  versions = list_versions (stage);
  g_assert_cmpuint (versions->len, ==, 1);
  g_assert_nonnull (strstr (ug_version_get_text (versions->pdata[0]), "\"how\":\"drawn\""));
  signature =
      ug_signature_find (UG_RECORD (stage->agreement), ug_record_get_id (UG_RECORD (person)));
  g_assert_nonnull (signature);
  points =
      ug_strokes_from_string (ug_record_get_text (UG_RECORD (signature), UG_SIGNATURE_STROKES));
  g_assert_cmpuint (points->len, ==, 3);
  g_assert_cmpint (g_array_index (points, UgStrokePoint, 2).x, ==, UG_STROKES_WIDTH);
}

/* What is opened to be read is not sealed by the next key. */
static void
test_reading_first (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_AGREEMENT, FALSE);
  GtkWidget *window = open_sealing (stage);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (window));

  g_assert_nonnull (focus);
  g_assert_false (GTK_IS_BUTTON (focus));
  close_window (window);
}

/* A signature waits in the draft until it is sealed, but only beneath what was read aloud. */
static void
test_signature_is_kept (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_AGREEMENT, FALSE);
  UgRecord *agreement = UG_RECORD (stage->agreement);
  GtkWidget *window = open_sealing (stage);

  begin_signing (stage, window, UG_SIDE_THEIRS);
  draw (window);
  press (window, "I Agree and Sign");
  g_assert_cmpuint (ug_record_count (agreement, UG_AGREEMENT_SIGNATURES), ==, 1);
  close_window (window);

  window = open_sealing (stage);
  g_assert_nonnull (ug_stage_find_label (window, "Sign Again…"));
  close_window (window);

  ug_record_set_text (agreement, UG_AGREEMENT_PACKAGE_NAME, "Something else");
  window = open_sealing (stage);
  g_assert_null (ug_stage_find_label (window, "Sign Again…"));
  close_window (window);
}

/* What is sealed is shown as sealed until something is changed, and the timeline tells what. */
static void
test_changed_since (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_AGREEMENT, FALSE);
  GtkWidget *window = open_sealing (stage);
  GtkWidget *timeline;

  gtk_widget_activate_action (window, "seal.seal", NULL);
  ug_stage_settle ();
  close_window (window);

  ug_record_set_text (UG_RECORD (stage->agreement), UG_AGREEMENT_PACKAGE_NAME, "Entirely new");
  gtk_widget_unmap (stage->page);
  gtk_widget_map (stage->page);
  ug_stage_settle ();
  g_assert_nonnull (ug_stage_find_label (stage->page, "Changed since version 1: 1 difference"));

  gtk_widget_activate_action (stage->page, "agreement.timeline", NULL);
  ug_stage_settle ();
  timeline = find_window (UG_TYPE_TIMELINE_WINDOW);
  g_assert_nonnull (timeline);
  g_assert_nonnull (ug_stage_find_label (timeline, "Draft of the next version"));
  g_assert_nonnull (ug_stage_find_label (timeline, "In force"));
  close_window (timeline);
}

/* During the client's turn nothing closes the window, and after it only the manager goes on. */
static void
test_your_turn (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_AGREEMENT, TRUE);
  GtkWidget *window = open_sealing (stage);

  begin_signing (stage, window, UG_SIDE_THEIRS);
  gtk_window_close (GTK_WINDOW (window));
  ug_stage_settle ();
  g_assert_nonnull (ug_stage_find_label (window, "Not Now"));
  draw (window);
  press (window, "I Agree and Sign");
  g_assert_nonnull (ug_stage_find_label (window, "Thank You"));
  gtk_window_close (GTK_WINDOW (window));
  ug_stage_settle ();
  g_assert_nonnull (ug_stage_find_label (window, "Thank You"));
  press (window, "Go On, I Am the Manager");
  g_assert_null (ug_stage_find_label (window, "Thank You"));
  close_window (window);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/sealing/sign-and-seal", test_sign_and_seal);
  g_test_add_func ("/sealing/reading-first", test_reading_first);
  g_test_add_func ("/sealing/signature-is-kept", test_signature_is_kept);
  g_test_add_func ("/sealing/changed-since", test_changed_since);
  g_test_add_func ("/sealing/your-turn", test_your_turn);

  return g_test_run ();
}
