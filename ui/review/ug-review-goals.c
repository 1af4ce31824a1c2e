/* ug-review-goals.c: where the goals stand, from the measure they began with to the one wanted.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-review-desk.h"

#include "ug-choice-bar.h"
#include "ug-date.h"
#include "ug-field-row.h"
#include "ug-goal.h"
#include "ug-measure.h"
#include "ug-plain.h"
#include "ug-review-begin.h"
#include "ug-text-view.h"

#include <glib/gi18n.h>

/* "Calls to the front desk a day: 40 → 15 by 1 June 2027" */
static char *
describe (UgReviewDesk *self, UgRecord *goal)
{
  const char *measure = ug_record_get_text (goal, UG_GOAL_MEASURE);
  const char *from = ug_record_get_text (goal, UG_GOAL_FROM);
  const char *to = ug_record_get_text (goal, UG_GOAL_TO);
  g_autofree char *by =
      ug_date_to_words (ug_record_get_text (goal, UG_GOAL_BY), ug_room_get_language (self->room));
  GString *words = g_string_new (measure);

  if (*from != '\0' || *to != '\0')
    g_string_append_printf (words, "%s%s → %s", words->len > 0 ? ": " : "",
                            *from != '\0' ? from : "?", *to != '\0' ? to : "?");
  if (*by != '\0')
    {
      g_string_append (words, words->len > 0 ? ", " : "");
      /* Translators: a date */
      g_string_append_printf (words, _ ("by %s"), by);
    }

  return g_string_free (words, FALSE);
}

static UgRecord *
find_before (UgReviewDesk *self, UgRecord *measure)
{
  UgRecord *before = (UgRecord *)ug_review_get_before (self->review);
  const char *goal = ug_record_get_text (measure, UG_MEASURE_GOAL);

  for (guint i = 0; before != NULL && i < ug_record_count (before, UG_REVIEW_MEASURES); i++)
    {
      UgRecord *other = ug_record_peek (before, UG_REVIEW_MEASURES, i);

      if (g_str_equal (ug_record_get_text (other, UG_MEASURE_GOAL), goal))
        return other;
    }

  return NULL;
}

static GtkWidget *
new_last_chip (UgReviewDesk *self, UgRecord *measure)
{
  UgRecord *last = find_before (self, measure);
  const char *state = NULL;
  g_autofree char *text = NULL;
  GtkWidget *chip;

  if (last == NULL)
    return NULL;

  state = ug_measure_state_choices[ug_record_get_choice (last, UG_MEASURE_STATE)].label;
  if (!ug_record_is_blank (last, UG_MEASURE_VALUE))
    /* Translators: %s is a value of the last review */
    text = g_strdup_printf (_ ("Last time: %s"), ug_record_get_text (last, UG_MEASURE_VALUE));
  else if (state != NULL)
    text = g_strdup_printf (_ ("Last time: %s"), _ (state));
  else
    return NULL;

  chip = ug_review_desk_new_label (text, "last-time");
  gtk_label_set_wrap (GTK_LABEL (chip), FALSE);
  gtk_label_set_ellipsize (GTK_LABEL (chip), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (chip), 28);
  gtk_widget_set_valign (chip, GTK_ALIGN_START);

  return chip;
}

static UgRecord *
find_goal (UgReviewDesk *self, UgRecord *measure)
{
  return ug_record_find (UG_RECORD (self->judged), ug_record_get_text (measure, UG_MEASURE_GOAL));
}

static const char *
get_title (UgRecord *goal)
{
  return goal != NULL ? ug_record_get_text (goal, UG_GOAL_TITLE) : _ ("Goal");
}

static GtkWidget *
new_head (UgReviewDesk *self, UgRecord *measure)
{
  UgRecord *goal = find_goal (self, measure);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *last = new_last_chip (self, measure);
  g_autofree char *aside = goal != NULL ? describe (self, goal) : g_strdup ("");

  gtk_box_append (GTK_BOX (words), ug_review_desk_new_label (get_title (goal), "review-said"));
  if (*aside != '\0')
    gtk_box_append (GTK_BOX (words), ug_review_desk_new_label (aside, "row-aside"));
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (line), words);
  if (last != NULL)
    gtk_box_append (GTK_BOX (line), last);

  return line;
}

static GtkWidget *
new_row (UgReviewDesk *self, UgRecord *measure)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *value = ug_field_editor_new (self->room, measure, UG_MEASURE_VALUE);
  GtkWidget *comment = ug_field_editor_new (self->room, measure, UG_MEASURE_COMMENT);

  gtk_entry_set_placeholder_text (GTK_ENTRY (value), _ ("Now"));
  ug_text_view_set_hint (UG_TEXT_VIEW (comment), _ ("Comment"));
  gtk_editable_set_width_chars (GTK_EDITABLE (value), 12);
  gtk_widget_set_valign (value, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (value, "review-value");
  gtk_widget_set_hexpand (value, TRUE);
  gtk_box_append (GTK_BOX (line), ug_choice_bar_new (measure, UG_MEASURE_STATE));
  gtk_box_append (GTK_BOX (line), value);
  gtk_box_append (GTK_BOX (box), new_head (self, measure));
  gtk_box_append (GTK_BOX (box), line);
  gtk_box_append (GTK_BOX (box), comment);

  return ug_review_desk_wrap_row (box, get_title (find_goal (self, measure)));
}

static gboolean
is_of_level (UgReviewDesk *self, UgRecord *measure, UgGoalLevel level)
{
  UgRecord *goal = find_goal (self, measure);

  return (goal != NULL ? ug_record_get_choice (goal, UG_GOAL_LEVEL) : UG_GOAL_LEVEL_OPERATIONAL)
         == (int)level;
}

static void
append_level (UgReviewDesk *self, GtkBox *page, UgGoalLevel level, const char *title)
{
  GtkWidget *list = NULL;

  for (guint i = 0; i < ug_record_count (UG_RECORD (self->review), UG_REVIEW_MEASURES); i++)
    {
      UgRecord *measure = ug_record_peek (UG_RECORD (self->review), UG_REVIEW_MEASURES, i);

      if (!is_of_level (self, measure, level))
        continue;
      if (list == NULL)
        list = ug_review_desk_append_list (page, title);
      gtk_list_box_append (GTK_LIST_BOX (list), new_row (self, measure));
    }
}

static void
build (UgReviewDesk *self, GtkBox *page)
{
  append_level (self, page, UG_GOAL_LEVEL_STRATEGIC, _ ("What it is all for"));
  append_level (self, page, UG_GOAL_LEVEL_OPERATIONAL, _ ("On the way there"));
  if (ug_record_count (UG_RECORD (self->review), UG_REVIEW_MEASURES) == 0)
    gtk_box_append (page, ug_review_desk_new_label (_ ("The agreement names no goal."), "empty"));
}

static guint
count_left (UgReviewDesk *self)
{
  return ug_review_desk_count (self, UG_REVIEW_MEASURES, UG_MEASURE_STATE);
}

static gboolean
is_done (UgReviewDesk *self)
{
  return count_left (self) == 0;
}

const UgReviewSection ug_review_section_goals = {
  .nick = "goals",
  .title = N_ ("Goals"),
  .question = N_ ("Where do your goals stand?"),
  .explanation =
      N_ ("What you wanted, where the measure stands now, and whether you still want it."),
  .build = build,
  .count_left = count_left,
  .is_done = is_done,
};
