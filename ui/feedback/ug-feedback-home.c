/* ug-feedback-home.c: the people who are asked, the rounds, and, for the manager, every slip.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-feedback-home.h"

#include "ug-chart-feedback.h"
#include "ug-chart-view.h"
#include "ug-date.h"
#include "ug-feedback-results.h"
#include "ug-feedback-words.h"
#include "ug-label.h"
#include "ug-people.h"
#include "ug-plain.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _UgFeedbackHome
{
  GtkBox parent_instance;

  UgRoom *room;
  GPtrArray *rounds;
  guint refreshing;

  GtkBox *people;
  GtkBox *results;
  GtkBox *charts;
  GtkBox *slips;
};

G_DEFINE_FINAL_TYPE (UgFeedbackHome, ug_feedback_home, GTK_TYPE_BOX)

static void
clear (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static GtkWidget *
new_list (const char *name)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  ug_accessible_name (list, name);

  return list;
}

/* What is done once in a while stands back: an icon, with its words as a hint. */
static void
add_action (GtkWidget *row,
            const char *label,
            const char *icon,
            const char *action,
            const char *target,
            const char *who)
{
  GtkWidget *button =
      icon != NULL ? gtk_button_new_from_icon_name (icon) : gtk_button_new_with_label (label);
  /* Translators: what a button does and whom it is about, for screen readers */
  g_autofree char *name = g_strdup_printf (_ ("%1$s: %2$s"), label, who);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  if (icon != NULL)
    {
      gtk_widget_add_css_class (button, "flat");
      gtk_widget_set_tooltip_text (button, label);
    }
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", target);
  ug_accessible_name (button, name);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

/* The last slip of a person. */
static UgRecord *
find_last (UgFeedbackHome *self, const char *person)
{
  for (guint i = self->rounds->len; i > 0; i--)
    {
      const UgFeedbackRound *round = self->rounds->pdata[i - 1];

      for (guint k = round->slips->len; k > 0; k--)
        if (g_str_equal (ug_record_get_text (round->slips->pdata[k - 1], UG_FEEDBACK_PERSON),
                         person))
          return round->slips->pdata[k - 1];
    }

  return NULL;
}

static char *
say_last (UgFeedbackHome *self, const char *person)
{
  UgRecord *slip = find_last (self, person);
  g_autofree char *date = NULL;

  if (slip == NULL)
    return g_strdup (_ ("Has not been asked yet"));

  date = ug_date_to_words (ug_record_get_text (slip, UG_FEEDBACK_TAKEN_ON),
                           ug_room_get_language (self->room));

  /* Translators: a date */
  return g_strdup_printf (_ ("Asked last on %s"), date);
}

static GtkWidget *
new_person_row (UgFeedbackHome *self, UgPerson *person)
{
  UgLanguage *language = ug_room_get_language (self->room);
  const char *id = ug_record_get_id (UG_RECORD (person));
  g_autofree char *name = ug_person_get_display_with_role (person, language);
  g_autofree char *last = say_last (self, id);
  GtkWidget *row = adw_action_row_new ();

  ug_plain_title (row, name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), last);
  add_action (row, _ ("Your Turn…"), NULL, "feedback.turn", id, name);
  if (!ug_room_get_meeting (self->room))
    add_action (row, _ ("Type In a Slip…"), "document-edit-symbolic", "feedback.type", id, name);
  add_action (row, _ ("Print a Slip…"), "printer-symbolic", "feedback.print", id, name);

  return row;
}

static void
fill_people (UgFeedbackHome *self)
{
  g_autoptr (GPtrArray) people =
      ug_people_of_side (ug_room_get_client (self->room), UG_SIDE_THEIRS);
  GtkWidget *list = new_list (_ ("Who is asked"));

  clear (self->people);
  gtk_box_append (self->people, ug_label_new (_ ("Who is asked"), "heading"));
  if (people->len == 0)
    {
      gtk_box_append (
          self->people,
          ug_label_new (_ ("Nobody of the client is on the People step yet."), "empty"));
      return;
    }

  for (guint i = 0; i < people->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (list), new_person_row (self, people->pdata[i]));
  gtk_box_append (self->people, list);
}

static void
fill_results (UgFeedbackHome *self)
{
  UgLanguage *language = ug_room_get_language (self->room);

  clear (self->results);
  for (guint i = self->rounds->len; i > 0; i--)
    {
      const UgFeedbackRound *round = self->rounds->pdata[i - 1];
      g_autofree char *date = ug_feedback_round_say_date (round, language);

      if (i == self->rounds->len)
        {
          gtk_box_append (self->results, ug_label_new (date, "heading"));
          gtk_box_append (self->results, ug_feedback_results_new (self->room, round));
        }
      else
        {
          GtkWidget *earlier = gtk_expander_new (date);

          ug_accessible_name (earlier, date);
          gtk_expander_set_child (GTK_EXPANDER (earlier),
                                  ug_feedback_results_new (self->room, round));
          gtk_box_append (self->results, earlier);
        }
    }
}

static void
append_chart (UgFeedbackHome *self, UgChart *chart)
{
  UgLanguage *language = ug_room_get_language (self->room);

  if (ug_chart_get_n_panels (chart) > 0)
    {
      gtk_box_append (self->charts, ug_label_new (ug_chart_get_title (chart), "heading"));
      gtk_box_append (self->charts, ug_chart_view_new (chart, language));
    }
  ug_chart_unref (chart);
}

static void
fill_charts (UgFeedbackHome *self)
{
  UgLanguage *language = ug_room_get_language (self->room);
  UgClient *client = ug_room_get_client (self->room);
  UgAgreement *agreement = ug_room_get_agreement (self->room);
  const char *id = ug_record_get_id (UG_RECORD (agreement));
  const gboolean shared = ug_room_get_meeting (self->room);

  clear (self->charts);
  append_chart (self, ug_chart_new_factors (client, id, NULL, shared, language));
  append_chart (self, ug_chart_new_recommend (client, id, NULL, shared, language));
  append_chart (self, ug_chart_new_promises (client, agreement, language));
}

static GtkWidget *
new_slip_row (UgFeedbackHome *self, UgRecord *slip)
{
  UgLanguage *language = ug_room_get_language (self->room);
  UgPerson *person = ug_people_find (UG_RECORD (ug_room_get_client (self->room)),
                                     ug_record_get_text (slip, UG_FEEDBACK_PERSON));
  g_autofree char *who = person != NULL ? ug_person_get_display (person, language)
                                        : g_strdup (_ ("Somebody without a name"));
  g_autofree char *date =
      ug_date_to_words (ug_record_get_text (slip, UG_FEEDBACK_TAKEN_ON), language);
  g_autofree char *said = ug_feedback_say_slip (UG_FEEDBACK (slip), language);
  const char *why = ug_record_get_text (slip, UG_FEEDBACK_WHY);
  g_autofree char *line =
      g_strdup_printf ("%s · %s%s%s", date, said, *why != '\0' ? "\n" : "", why);
  GtkWidget *row = adw_action_row_new ();

  ug_plain_title (row, who);
  g_object_set (row, "use-markup", FALSE, "subtitle", line, NULL);
  add_action (row, _ ("Open…"), NULL, "feedback.open", ug_record_get_id (slip), who);
  add_action (row, _ ("Remove"), "user-trash-symbolic", "feedback.remove", ug_record_get_id (slip),
              who);

  return row;
}

/* Who said what is never seen in a meeting: it is not built there. */
static void
fill_slips (UgFeedbackHome *self)
{
  GtkWidget *list = new_list (_ ("Who said what"));

  clear (self->slips);
  if (ug_room_get_meeting (self->room) || self->rounds->len == 0)
    {
      g_object_ref_sink (list);
      g_object_unref (list);
      return;
    }

  gtk_box_append (self->slips, ug_label_new (_ ("Who said what"), "heading"));
  gtk_box_append (
      self->slips,
      ug_label_new (_ ("For you alone. In a meeting nobody sees this list."), "summary"));
  for (guint i = self->rounds->len; i > 0; i--)
    {
      const UgFeedbackRound *round = self->rounds->pdata[i - 1];

      for (guint k = round->slips->len; k > 0; k--)
        gtk_list_box_append (GTK_LIST_BOX (list), new_slip_row (self, round->slips->pdata[k - 1]));
    }
  gtk_box_append (self->slips, list);
}

static void
refresh (UgFeedbackHome *self)
{
  g_clear_pointer (&self->rounds, g_ptr_array_unref);
  self->rounds =
      ug_feedback_list_rounds (ug_room_get_client (self->room),
                               ug_record_get_id (UG_RECORD (ug_room_get_agreement (self->room))));
  fill_people (self);
  fill_results (self);
  fill_charts (self);
  fill_slips (self);
}

static gboolean
refresh_cb (gpointer user_data)
{
  UgFeedbackHome *self = user_data;

  self->refreshing = 0;
  refresh (self);

  return G_SOURCE_REMOVE;
}

/* Bringing back a slip is many changes at once. */
static void
changed_cb (UgFeedbackHome *self)
{
  if (self->refreshing == 0)
    self->refreshing = g_idle_add (refresh_cb, self);
}

static void
ug_feedback_home_dispose (GObject *object)
{
  UgFeedbackHome *self = UG_FEEDBACK_HOME (object);

  g_clear_handle_id (&self->refreshing, g_source_remove);
  g_clear_pointer (&self->rounds, g_ptr_array_unref);
  g_clear_object (&self->room);

  G_OBJECT_CLASS (ug_feedback_home_parent_class)->dispose (object);
}

static void
ug_feedback_home_class_init (UgFeedbackHomeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_feedback_home_dispose;
}

static GtkBox *
append_box (UgFeedbackHome *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);

  gtk_box_append (GTK_BOX (self), box);

  return GTK_BOX (box);
}

static void
ug_feedback_home_init (UgFeedbackHome *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 14);
  gtk_box_append (GTK_BOX (self),
                  ug_label_new (_ ("What is it like to work with us?"), "question"));
  gtk_box_append (GTK_BOX (self),
                  ug_label_new (_ ("Each answers alone. Everybody sees what it comes to; who gave "
                                   "which score, only the manager sees."),
                                "explanation"));
  self->people = append_box (self);
  self->results = append_box (self);
  self->charts = append_box (self);
  self->slips = append_box (self);
}

/**
 * ug_feedback_home_new:
 * @room: the room
 *
 * Its buttons activate the actions `feedback.turn`, `feedback.type`, `feedback.open` and
 * `feedback.remove` of the window around it.
 *
 * Returns: (transfer floating): what was said so far, and who can be asked
 */
GtkWidget *
ug_feedback_home_new (UgRoom *room)
{
  UgFeedbackHome *self = g_object_new (UG_TYPE_FEEDBACK_HOME, NULL);

  self->room = g_object_ref (room);
  g_signal_connect_object (ug_room_get_client (room), "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  refresh (self);

  return GTK_WIDGET (self);
}
