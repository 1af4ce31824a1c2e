/* test-tickets.c: a help desk's file in the window: what is asked, what is counted, what is not.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-priority.h"
#include "ug-review-begin.h"
#include "ug-stage.h"
#include "ug-ticket-choices.h"
#include "ug-tickets-window.h"
#include "ug-verdict.h"

#include <adwaita.h>
#include <glib/gstdio.h>
#include <string.h>

/* A page, the window over it, and a file. */
typedef struct
{
  UgStage *stage;
  GtkWidget *window;
  char *path;
} Desk;

static void
desk_close (Desk *desk)
{
  gtk_window_destroy (GTK_WINDOW (desk->window));
  desk->window = NULL;
  ug_stage_settle ();
}

static Desk *
desk_new (void)
{
  Desk *desk = g_new0 (Desk, 1);
  const int handle = g_file_open_tmp ("tickets-XXXXXX.csv", &desk->path, NULL);

  g_assert_cmpint (handle, >=, 0);
  g_close (handle, NULL);
  desk->stage = ug_stage_new ("it-outsourcing", UG_STEP_AGREEMENT, FALSE);

  return desk;
}

static void
desk_free (Desk *desk)
{
  if (desk->window != NULL)
    desk_close (desk);
  g_unlink (desk->path);
  g_free (desk->path);
  ug_stage_free (desk->stage);
  g_free (desk);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Desk, desk_free)

/* The way back may be slow, the file itself is not. */
static void
wait_until_read (Desk *desk)
{
  GtkWidget *bar = ug_stage_find_type (desk->window, GTK_TYPE_PROGRESS_BAR);
  GtkWidget *revealer = gtk_widget_get_ancestor (bar, GTK_TYPE_REVEALER);

  while (gtk_revealer_get_reveal_child (GTK_REVEALER (revealer)))
    g_main_context_iteration (NULL, TRUE);
  ug_stage_settle ();
}

static void
take (Desk *desk, const char *text)
{
  g_autoptr (GFile) file = g_file_new_for_path (desk->path);

  g_assert_true (g_file_set_contents (desk->path, text, -1, NULL));
  if (desk->window == NULL)
    desk->window = ug_tickets_window_open (desk->stage->page, desk->stage->room);
  g_assert_nonnull (desk->window);
  ug_tickets_window_take (UG_TICKETS_WINDOW (desk->window), file);
  wait_until_read (desk);
}

static void
act (Desk *desk, const char *action)
{
  g_assert_true (gtk_widget_activate_action (desk->window, action, NULL));
  wait_until_read (desk);
}

static const char *
get_page (Desk *desk)
{
  return gtk_stack_get_visible_child_name (
      GTK_STACK (ug_stage_find_type (desk->window, GTK_TYPE_STACK)));
}

/* A button that is not there, or whose action is switched off, cannot be pressed. */
static gboolean
can (Desk *desk, const char *label)
{
  GtkWidget *button = ug_stage_find_label (desk->window, label);

  return button != NULL && gtk_widget_get_mapped (button) && gtk_widget_is_sensitive (button);
}

static gboolean
has_text (GtkWidget *root, const char *text)
{
  if (!gtk_widget_get_child_visible (root))
    return FALSE;
  if (GTK_IS_LABEL (root) && strstr (gtk_label_get_text (GTK_LABEL (root)), text) != NULL)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_text (child, text))
      return TRUE;

  return FALSE;
}

static void
assert_says (Desk *desk, const char *text)
{
  if (!has_text (desk->window, text))
    g_error ("It does not say “%s”.", text);
}

static const char *
get_choice (Desk *desk, const char *key)
{
  GtkWidget *chooser = ug_ticket_choice_find (desk->window, key);

  g_assert_nonnull (chooser);

  return gtk_string_object_get_string (gtk_drop_down_get_selected_item (GTK_DROP_DOWN (chooser)));
}

static void
choose (Desk *desk, const char *key, guint choice)
{
  gtk_drop_down_set_selected (GTK_DROP_DOWN (ug_ticket_choice_find (desk->window, key)), choice);
  wait_until_read (desk);
}

static const char *
get_mapping (Desk *desk)
{
  return ug_record_get_text (UG_RECORD (desk->stage->client), UG_CLIENT_TICKET_MAPPING);
}

static void
test_result (void)
{
  g_autoptr (Desk) desk = desk_new ();
  UgRecord *priority =
      ug_record_peek (UG_RECORD (desk->stage->agreement), UG_AGREEMENT_PRIORITIES, 0);

  take (desk, "number;priority;state;created at;first response at;close at\n"
              "1;1;closed;2026-03-02 10:00;2026-03-02 10:10;2026-03-02 11:00\n"
              "2;1;closed;2026-03-02 10:00;2026-03-02 16:20;2026-03-02 17:00\n"
              "3;9;closed;2026-03-02 10:00;2026-03-02 16:10;2026-03-02 17:00\n"
              "4;1;closed;2026-03-02 10:00;2026-03-02 09:10;2026-03-02 17:00\n"
              "5;1;closed;whenever;;\n");
  g_assert_cmpstr (get_page (desk), ==, "form");
  assert_says (desk, "UTF-8, semicolons between the fields");
  assert_says (desk, "Each row is a ticket");
  g_assert_cmpstr (get_choice (desk, "opened"), ==, "created at");
  g_assert_cmpstr (get_choice (desk, "p1"), ==, ug_record_get_text (priority, UG_PRIORITY_TITLE));
  g_assert_cmpstr (get_choice (desk, "p9"), ==, "None of ours: not counted");
  g_assert_cmpstr (get_choice (desk, "sclosed"), ==, "Closed");
  g_assert_cmpstr (get_mapping (desk), ==, "");

  act (desk, "tickets.judge");
  g_assert_cmpstr (get_page (desk), ==, "result");
  assert_says (desk, "Tickets counted: 2.");
  assert_says (desk, "Rows that cannot be and were not counted: 3.");
  assert_says (desk, "In time: 1 of 2 (50 %)");
  assert_says (desk, "6 h 05 min");
  assert_says (desk, "Row 4");
  assert_says (desk, "Row 6");
  g_assert_cmpstr (get_mapping (desk), !=, "");
}

static void
test_ambiguous_dates (void)
{
  g_autoptr (Desk) desk = desk_new ();
  GtkWidget *button;

  take (desk, "id,priority,created,resolved\n1,1,03/04/2026 10:00,03/04/2026 11:00\n");
  g_assert_cmpstr (get_page (desk), ==, "form");
  assert_says (desk, "Which day is “03/04/2026 10:00”?");
  assert_says (desk, "3 April 2026");
  assert_says (desk, "4 March 2026");
  g_assert_false (can (desk, "Judge"));

  button = ug_stage_find_type (desk->window, GTK_TYPE_CHECK_BUTTON);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (button)));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (button), TRUE);
  wait_until_read (desk);
  g_assert_true (can (desk, "Judge"));
  act (desk, "tickets.judge");
  g_assert_cmpstr (get_page (desk), ==, "result");
  g_assert_nonnull (strstr (get_mapping (desk), "\"dmy\""));
  desk_close (desk);

  /* What was said once is not asked again. */
  take (desk, "id,priority,created,resolved\n1,1,05/04/2026 10:00,05/04/2026 11:00\n");
  g_assert_true (can (desk, "Judge"));
}

static void
test_columns_are_named (void)
{
  g_autoptr (Desk) desk = desk_new ();

  take (desk, "alpha,beta,gamma,delta\n7,1,2026-03-02 10:00,2026-03-02 10:05\n");
  g_assert_cmpstr (get_page (desk), ==, "form");
  g_assert_false (can (desk, "Judge"));
  choose (desk, "id", 1);
  choose (desk, "priority", 2);
  g_assert_false (can (desk, "Judge"));
  choose (desk, "opened", 3);
  choose (desk, "first-response", 4);
  g_assert_true (can (desk, "Judge"));
  act (desk, "tickets.judge");
  assert_says (desk, "Tickets counted: 1.");
  assert_says (desk, "In time: 1 of 1 (100 %)");

  /* Another file of the same client has other columns, which are found by themselves. */
  take (desk, "id\tpriority\tcreated\tresolved\n8\t1\t2026-03-02 10:00\t2026-03-02 10:05\n");
  assert_says (desk, "tabs between the fields");
  g_assert_true (can (desk, "Judge"));
  g_assert_cmpstr (get_choice (desk, "opened"), ==, "created");
}

static void
test_events (void)
{
  g_autoptr (Desk) desk = desk_new ();

  take (desk, "\xef\xbb\xbfticket,priority,event,date,note\n"
              "1,1,created,2026-03-02 10:00,\"a\nb\"\n"
              "ticket,priority,event,date,note\n"
              "1,1,answered,2026-03-02 10:05,\n"
              "1,1,oddity,2026-03-02 10:06,\n");
  assert_says (desk, "Each row is an event of a ticket");
  assert_says (desk, "UTF-8 with a byte-order mark");
  assert_says (desk, "The header is repeated inside, so often: 1.");
  assert_says (desk, "Rows with a line break inside a field: 1.");
  g_assert_cmpstr (get_choice (desk, "soddity"), ==, "Not known: these rows are not counted");

  act (desk, "tickets.judge");
  assert_says (desk, "Tickets left out because one of their rows was not understood: 1.");
  act (desk, "tickets.back");
  choose (desk, "soddity", 1);
  act (desk, "tickets.judge");
  assert_says (desk, "Tickets counted: 1.");
}

static void
test_problem (void)
{
  g_autoptr (Desk) desk = desk_new ();

  take (desk, "id,priority,created\n\"1,1,2026-03-02 10:00\n");
  g_assert_cmpstr (get_page (desk), ==, "problem");
  assert_says (desk, "a quotation mark is opened and never closed");
  g_assert_false (can (desk, "Judge"));
}

/* Much more than is read between two looks at the cancellable. */
static void
test_stop (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (GString) text = g_string_new ("id,priority,created,resolved\n");
  g_autoptr (GFile) file = g_file_new_for_path (desk->path);

  for (guint i = 0; i < 300000; i++)
    g_string_append_printf (text, "%u,1,2026-03-02 10:00,2026-03-02 10:05\n", i);
  take (desk, text->str);
  g_assert_true (can (desk, "Judge"));
  g_assert_true (gtk_widget_activate_action (desk->window, "tickets.judge", NULL));
  g_assert_false (can (desk, "Judge"));
  act (desk, "tickets.cancel");
  g_assert_cmpstr (get_page (desk), ==, "form");
  g_assert_true (can (desk, "Judge"));
  g_assert_cmpstr (get_mapping (desk), ==, "");

  /* A window that is closed meanwhile lets go of the file. */
  g_assert_true (gtk_widget_activate_action (desk->window, "tickets.judge", NULL));
  g_object_add_weak_pointer (G_OBJECT (desk->window), (gpointer *)&desk->window);
  gtk_window_close (GTK_WINDOW (desk->window));
  while (desk->window != NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_review (void)
{
  g_autoptr (Desk) desk = desk_new ();
  UgLanguage *language = ug_room_get_language (desk->stage->room);
  const char *const text = "id,priority,created,first response,resolved\n"
                           "1,1,2026-03-02 10:00,2026-03-02 10:05,2026-03-02 10:06\n";
  UgRecord *client = UG_RECORD (desk->stage->client);
  guint figures = 0;
  UgReview *review;

  for (guint i = 0; i < ug_record_count (client, UG_CLIENT_REVIEWS); i++)
    ug_record_set_switch (ug_record_peek (client, UG_CLIENT_REVIEWS, i), UG_REVIEW_CLOSED, TRUE);
  take (desk, text);
  act (desk, "tickets.judge");
  g_assert_false (can (desk, "Use in the Review"));
  desk_close (desk);

  review = ug_review_begin (desk->stage->client, desk->stage->agreement, 0, "2026-06-01", language);
  take (desk, text);
  act (desk, "tickets.judge");
  g_assert_true (can (desk, "Use in the Review"));
  act (desk, "tickets.use");
  for (guint i = 0; i < ug_record_count (UG_RECORD (review), UG_REVIEW_VERDICTS); i++)
    {
      UgRecord *verdict = ug_record_peek (UG_RECORD (review), UG_REVIEW_VERDICTS, i);

      figures += g_str_equal (ug_record_get_text (verdict, UG_VERDICT_MEASURED),
                              "In time: 1 of 1 (100 %)");
    }
  g_assert_cmpuint (figures, ==, 2);
}

static void
test_meeting (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_AGREEMENT, TRUE);

  g_assert_false (ug_tickets_window_can_open (stage->room));
  g_assert_null (ug_tickets_window_open (stage->page, stage->room));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/tickets/result", test_result);
  g_test_add_func ("/tickets/ambiguous-dates", test_ambiguous_dates);
  g_test_add_func ("/tickets/columns-are-named", test_columns_are_named);
  g_test_add_func ("/tickets/events", test_events);
  g_test_add_func ("/tickets/problem", test_problem);
  g_test_add_func ("/tickets/stop", test_stop);
  g_test_add_func ("/tickets/review", test_review);
  g_test_add_func ("/tickets/meeting", test_meeting);

  return g_test_run ();
}
