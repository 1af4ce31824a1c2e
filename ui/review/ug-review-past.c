/* ug-review-past.c: what was to be done since the last review: done, not done, or moved.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-review-desk.h"

#include "ug-action.h"
#include "ug-chart-feedback.h"
#include "ug-choice-bar.h"
#include "ug-date.h"
#include "ug-field-cell.h"
#include "ug-field-row.h"
#include "ug-people.h"
#include "ug-plain.h"
#include "ug-review-begin.h"

#include <glib/gi18n.h>

static gboolean
is_carried (UgRecord *action)
{
  return !ug_record_is_blank (action, UG_ACTION_CARRIED_FROM);
}

/* "Ivan Testov · by 1 March 2027" */
static char *
describe (UgReviewDesk *self, UgRecord *action)
{
  UgLanguage *language = ug_room_get_language (self->room);
  UgPerson *person =
      ug_people_find (UG_RECORD (self->review), ug_record_get_text (action, UG_ACTION_WHO));
  g_autofree char *name = person != NULL ? ug_person_get_display (person, language) : NULL;
  const char *due = ug_record_get_text (
      action, ug_record_is_blank (action, UG_ACTION_WAS_DUE) ? UG_ACTION_DUE : UG_ACTION_WAS_DUE);
  g_autofree char *day = ug_date_to_words (due, language);

  if (name != NULL && *day != '\0')
    /* Translators: who does it, and the date by which it was to be done */
    return g_strdup_printf (_ ("%1$s · by %2$s"), name, day);
  if (name != NULL)
    return g_steal_pointer (&name);

  /* Translators: the date by which something was to be done */
  return *day != '\0' ? g_strdup_printf (_ ("by %s"), day) : g_strdup (_ ("nobody in particular"));
}

static GtkWidget *
new_head (UgReviewDesk *self, UgRecord *action)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *aside = describe (self, action);

  gtk_box_append (GTK_BOX (head), ug_review_desk_new_label (
                                      ug_record_get_text (action, UG_ACTION_TITLE), "review-said"));
  gtk_box_append (GTK_BOX (head), ug_review_desk_new_label (aside, "row-aside"));

  return head;
}

/* A new date is asked for only where it is not simply done. */
static void
show_date_cb (UgRecord *action, GParamSpec *pspec, GtkWidget *date)
{
  const int state = ug_record_get_choice (action, UG_ACTION_STATE);

  gtk_widget_set_visible (date,
                          state == UG_ACTION_STATE_MOVED || state == UG_ACTION_STATE_NOT_DONE);
}

static GtkWidget *
new_row (UgReviewDesk *self, UgRecord *action)
{
  const UgChoiceBarItem items[] = {
    { UG_ACTION_STATE_DONE, _ (ug_action_state_choices[UG_ACTION_STATE_DONE].label) },
    { UG_ACTION_STATE_NOT_DONE, _ (ug_action_state_choices[UG_ACTION_STATE_NOT_DONE].label) },
    { UG_ACTION_STATE_MOVED, _ (ug_action_state_choices[UG_ACTION_STATE_MOVED].label) },
    { UG_ACTION_STATE_DROPPED, _ (ug_action_state_choices[UG_ACTION_STATE_DROPPED].label) },
  };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *note = ug_field_editor_new (self->room, action, UG_ACTION_NOTE);
  GtkWidget *date = ug_field_cell_new (self->room, action, UG_ACTION_DUE);

  gtk_entry_set_placeholder_text (GTK_ENTRY (note), _ ("How it went"));
  gtk_widget_set_hexpand (note, TRUE);
  gtk_widget_set_valign (note, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (line), ug_choice_bar_new_with_items (action, UG_ACTION_STATE, items,
                                                                G_N_ELEMENTS (items)));
  gtk_box_append (GTK_BOX (line), note);
  gtk_widget_set_hexpand (date, FALSE);
  gtk_widget_set_halign (date, GTK_ALIGN_START);
  show_date_cb (action, NULL, date);
  g_signal_connect_object (action, "notify::state", G_CALLBACK (show_date_cb), date, 0);
  gtk_box_append (GTK_BOX (box), new_head (self, action));
  gtk_box_append (GTK_BOX (box), line);
  gtk_box_append (GTK_BOX (box), date);

  return ug_review_desk_wrap_row (box, ug_record_get_text (action, UG_ACTION_TITLE));
}

/* What was done or dropped between the two meetings is only told. */
static GtkWidget *
new_closed_row (UgReviewDesk *self, UgRecord *action)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *head = new_head (self, action);
  const int state = ug_record_get_choice (action, UG_ACTION_STATE);
  GtkWidget *sign = ug_review_desk_new_label (_ (ug_action_state_choices[state].label), "chip");

  gtk_widget_set_hexpand (head, TRUE);
  gtk_widget_set_valign (sign, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (line), head);
  gtk_box_append (GTK_BOX (line), sign);

  return ug_review_desk_wrap_row (line, ug_record_get_text (action, UG_ACTION_TITLE));
}

static void
append_closed (UgReviewDesk *self, GtkBox *page)
{
  UgRecord *before = (UgRecord *)ug_review_get_before (self->review);
  GtkWidget *list = NULL;

  for (guint i = 0; before != NULL && i < ug_record_count (before, UG_REVIEW_ACTIONS); i++)
    {
      UgRecord *action = ug_record_peek (before, UG_REVIEW_ACTIONS, i);

      if (ug_action_is_open (UG_ACTION (action)))
        continue;
      if (list == NULL)
        list = ug_review_desk_append_list (page, _ ("Settled before today"));
      gtk_list_box_append (GTK_LIST_BOX (list), new_closed_row (self, action));
    }
}

static void
build (UgReviewDesk *self, GtkBox *page)
{
  GtkWidget *list = NULL;

  for (guint i = 0; i < ug_record_count (UG_RECORD (self->review), UG_REVIEW_ACTIONS); i++)
    {
      UgRecord *action = ug_record_peek (UG_RECORD (self->review), UG_REVIEW_ACTIONS, i);

      if (!is_carried (action))
        continue;
      if (list == NULL)
        list = ug_review_desk_append_list (page, _ ("To be done since the last review"));
      gtk_list_box_append (GTK_LIST_BOX (list), new_row (self, action));
    }
  append_closed (self, page);
  if (gtk_widget_get_last_child (GTK_WIDGET (page)) == NULL || list == NULL)
    gtk_box_append (page, ug_review_desk_new_label (
                              ug_review_get_before (self->review) == NULL
                                  ? _ ("This is the first review: nothing was promised before it.")
                                  : _ ("The last review left nothing open."),
                              "empty"));
  ug_review_desk_append_chart (self, page,
                               ug_chart_new_promises (ug_room_get_client (self->room), self->judged,
                                                      ug_room_get_language (self->room)));
}

static guint
count_left (UgReviewDesk *self)
{
  guint left = 0;

  for (guint i = 0; i < ug_record_count (UG_RECORD (self->review), UG_REVIEW_ACTIONS); i++)
    {
      UgRecord *action = ug_record_peek (UG_RECORD (self->review), UG_REVIEW_ACTIONS, i);

      left += is_carried (action)
              && ug_record_get_choice (action, UG_ACTION_STATE) == UG_ACTION_STATE_OPEN;
    }

  return left;
}

static gboolean
is_done (UgReviewDesk *self)
{
  return count_left (self) == 0;
}

const UgReviewSection ug_review_section_past = {
  .nick = "past",
  .title = N_ ("Since last time"),
  .question = N_ ("What became of it?"),
  .explanation = N_ ("First what we promised each other at the last review."),
  .build = build,
  .count_left = count_left,
  .is_done = is_done,
};
