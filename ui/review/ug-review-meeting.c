/* ug-review-meeting.c: who meets, when, which period is looked at, and our own preparation.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-review-desk.h"

#include "ug-people.h"
#include "ug-plain.h"

#include <adwaita.h>
#include <glib/gi18n.h>

static void
ticked_cb (GtkCheckButton *tick, UgRecord *review)
{
  ug_record_toggle_ref (review, UG_REVIEW_PARTICIPANTS,
                        g_object_get_data (G_OBJECT (tick), "person-id"),
                        gtk_check_button_get_active (tick));
}

static void
follow_cb (UgRecord *review, GParamSpec *pspec, GtkCheckButton *tick)
{
  gtk_check_button_set_active (
      tick, ug_record_has_ref (review, UG_REVIEW_PARTICIPANTS,
                               g_object_get_data (G_OBJECT (tick), "person-id")));
}

static GtkWidget *
new_person_row (UgReviewDesk *self, UgPerson *person)
{
  UgRecord *record = UG_RECORD (person);
  UgRecord *review = UG_RECORD (self->review);
  g_autofree char *name = ug_person_get_display (person, ug_room_get_language (self->room));
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *tick = gtk_check_button_new ();

  g_object_set_data_full (G_OBJECT (tick), "person-id", g_strdup (ug_record_get_id (record)),
                          g_free);
  follow_cb (review, NULL, GTK_CHECK_BUTTON (tick));
  g_signal_connect_object (tick, "toggled", G_CALLBACK (ticked_cb), review, 0);
  g_signal_connect_object (review, "notify::participants", G_CALLBACK (follow_cb), tick, 0);
  gtk_widget_set_valign (tick, GTK_ALIGN_CENTER);

  ug_plain_title (row, name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), ug_record_get_text (record, UG_PERSON_ROLE));
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), tick);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), tick);

  return row;
}

static void
append_side (UgReviewDesk *self, GtkWidget *columns, UgSide side)
{
  g_autoptr (GPtrArray) people = ug_people_of_side (ug_room_get_client (self->room), side);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *list = ug_review_desk_append_list (GTK_BOX (box), _ (ug_side_choices[side].label));

  for (guint i = 0; i < people->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (list), new_person_row (self, people->pdata[i]));
  if (people->len == 0)
    gtk_list_box_set_placeholder (
        GTK_LIST_BOX (list), ug_review_desk_new_label (
                                 _ ("Nobody is known yet: the first step takes people."), "empty"));
  gtk_widget_set_valign (box, GTK_ALIGN_START);
  gtk_widget_set_hexpand (box, TRUE);
  gtk_box_append (GTK_BOX (columns), box);
}

static void
build (UgReviewDesk *self, GtkBox *page)
{
  GtkWidget *columns = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 18);

  ug_review_desk_append_group (self, page, _ ("For you alone, before the meeting"),
                               UG_REVIEW_PREPARED, -1);
  gtk_box_set_homogeneous (GTK_BOX (columns), TRUE);
  append_side (self, columns, UG_SIDE_THEIRS);
  append_side (self, columns, UG_SIDE_OURS);
  gtk_box_append (page, columns);
  ug_review_desk_append_group (self, page, _ ("When and where"), UG_REVIEW_HELD_ON, UG_REVIEW_PLACE,
                               -1);
  ug_review_desk_append_group (self, page, _ ("What we look back on"), UG_REVIEW_PERIOD_FROM,
                               UG_REVIEW_PERIOD_UNTIL, -1);
}

/* Somebody of each side, and a date. */
static gboolean
is_done (UgReviewDesk *self)
{
  const char *const *ids = ug_record_get_refs (UG_RECORD (self->review), UG_REVIEW_PARTICIPANTS);
  gboolean met[2] = { FALSE, FALSE };

  for (; ids != NULL && *ids != NULL; ids++)
    {
      UgPerson *person = ug_people_find (UG_RECORD (self->review), *ids);

      if (person != NULL)
        met[ug_record_get_choice (UG_RECORD (person), UG_PERSON_SIDE)] = TRUE;
    }

  return met[UG_SIDE_THEIRS] && met[UG_SIDE_OURS]
         && !ug_record_is_blank (UG_RECORD (self->review), UG_REVIEW_HELD_ON);
}

const UgReviewSection ug_review_section_meeting = {
  .nick = "meeting",
  .title = N_ ("Meeting"),
  .question = N_ ("Who is at the table?"),
  .explanation = N_ ("And which period we look back on together."),
  .build = build,
  .is_done = is_done,
};
