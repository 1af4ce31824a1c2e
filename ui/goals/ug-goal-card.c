/* ug-goal-card.c: a goal is written where it is read.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goal-card.h"

#include "ug-evidence-box.h"
#include "ug-field-row.h"
#include "ug-goal-chooser.h"
#include "ug-goal-invitation.h"
#include "ug-link-drag.h"
#include "ug-place.h"
#include "ug-plain.h"
#include "ug-record-menu.h"
#include "ug-served-box.h"

#include <glib/gi18n.h>

struct _UgGoalCard
{
  GtkBox parent_instance;

  GtkBox *top_box;
  GtkWidget *title_entry;
  GtkToggleButton *strategic_button;
  GtkToggleButton *operational_button;
  GtkBox *serves_place;
  GtkWidget *why_button;
  GtkBox *words_place;
  GtkBox *person_place;
  GtkWidget *how_button;
  GtkWidget *measure_caption;
  GtkWidget *measure_entry;
  GtkWidget *from_entry;
  GtkWidget *to_entry;
  GtkWidget *by_entry;
  GtkBox *evidence_place;
  GtkBox *served_place;

  UgRoom *room;
  UgGoal *goal;
};

G_DEFINE_FINAL_TYPE (UgGoalCard, ug_goal_card, GTK_TYPE_BOX)

/* A goal that serves nothing yet asks for the one above it. */
static void
level_changed_cb (UgGoalCard *self)
{
  UgRecord *goal = UG_RECORD (self->goal);
  const gboolean strategic = ug_record_get_choice (goal, UG_GOAL_LEVEL) == UG_GOAL_LEVEL_STRATEGIC;

  gtk_toggle_button_set_active (strategic ? self->strategic_button : self->operational_button,
                                TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->serves_place), !strategic);
  gtk_widget_set_visible (self->why_button,
                          !strategic && ug_record_is_blank (goal, UG_GOAL_SERVES));
}

/* In the order in which one asks: what, from where, to where, by when. */
static const UgGoalField measure_fields[] = { UG_GOAL_MEASURE, UG_GOAL_FROM, UG_GOAL_TO,
                                              UG_GOAL_BY };

/* Once there is a word of an answer, the question is not asked any more. */
static void
measure_changed_cb (UgGoalCard *self)
{
  gboolean any = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (measure_fields); i++)
    any = any || !ug_record_is_blank (UG_RECORD (self->goal), measure_fields[i]);
  gtk_widget_set_visible (self->how_button, !any);
  gtk_widget_set_visible (self->measure_caption, any);
}

static void
level_toggled_cb (UgGoalCard *self)
{
  ug_record_set_choice (UG_RECORD (self->goal), UG_GOAL_LEVEL,
                        gtk_toggle_button_get_active (self->strategic_button)
                            ? UG_GOAL_LEVEL_STRATEGIC
                            : UG_GOAL_LEVEL_OPERATIONAL);
}

static void
ug_goal_card_dispose (GObject *object)
{
  UgGoalCard *self = UG_GOAL_CARD (object);

  g_clear_object (&self->room);
  g_clear_object (&self->goal);
  gtk_widget_dispose_template (GTK_WIDGET (object), UG_TYPE_GOAL_CARD);

  G_OBJECT_CLASS (ug_goal_card_parent_class)->dispose (object);
}

static void
ug_goal_card_class_init (UgGoalCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ug_goal_card_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/ugovor/Ugovor/ui/goals/ug-goal-card.ui");
  gtk_widget_class_bind_template_child (widget_class, UgGoalCard, top_box);
  gtk_widget_class_bind_template_child (widget_class, UgGoalCard, title_entry);
  gtk_widget_class_bind_template_child (widget_class, UgGoalCard, strategic_button);
  gtk_widget_class_bind_template_child (widget_class, UgGoalCard, operational_button);
  gtk_widget_class_bind_template_child (widget_class, UgGoalCard, serves_place);
  gtk_widget_class_bind_template_child (widget_class, UgGoalCard, why_button);
  gtk_widget_class_bind_template_child (widget_class, UgGoalCard, words_place);
  gtk_widget_class_bind_template_child (widget_class, UgGoalCard, person_place);
  gtk_widget_class_bind_template_child (widget_class, UgGoalCard, how_button);
  gtk_widget_class_bind_template_child (widget_class, UgGoalCard, measure_caption);
  gtk_widget_class_bind_template_child (widget_class, UgGoalCard, measure_entry);
  gtk_widget_class_bind_template_child (widget_class, UgGoalCard, from_entry);
  gtk_widget_class_bind_template_child (widget_class, UgGoalCard, to_entry);
  gtk_widget_class_bind_template_child (widget_class, UgGoalCard, by_entry);
  gtk_widget_class_bind_template_child (widget_class, UgGoalCard, evidence_place);
  gtk_widget_class_bind_template_child (widget_class, UgGoalCard, served_place);
}

static void
ug_goal_card_init (UgGoalCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  ug_accessible_by_label (self->why_button);
  ug_accessible_by_label (self->how_button);
}

static void
tie_entries (UgGoalCard *self)
{
  UgRecord *goal = UG_RECORD (self->goal);

  ug_field_editor_tie (self->title_entry, self->room, goal, UG_GOAL_TITLE);
  ug_field_editor_tie (self->measure_entry, self->room, goal, UG_GOAL_MEASURE);
  ug_field_editor_tie (self->from_entry, self->room, goal, UG_GOAL_FROM);
  ug_field_editor_tie (self->to_entry, self->room, goal, UG_GOAL_TO);
  ug_field_editor_tie (self->by_entry, self->room, goal, UG_GOAL_BY);
}

static void
tie_level (UgGoalCard *self)
{
  ug_place_set (GTK_WIDGET (self->strategic_button), UG_RECORD (self->goal), UG_GOAL_LEVEL);
  level_changed_cb (self);
  g_signal_connect_object (self->goal, "notify::level", G_CALLBACK (level_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->goal, "notify::serves", G_CALLBACK (level_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->strategic_button, "toggled", G_CALLBACK (level_toggled_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
tie_measure (UgGoalCard *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (measure_fields); i++)
    {
      g_autofree char *changed = g_strconcat (
          "notify::", ug_record_get_field (UG_RECORD (self->goal), measure_fields[i])->name, NULL);

      g_signal_connect_object (self->goal, changed, G_CALLBACK (measure_changed_cb), self,
                               G_CONNECT_SWAPPED);
    }
  measure_changed_cb (self);
}

static void
add_serves (UgGoalCard *self)
{
  GtkWidget *chooser = ug_goal_chooser_new (self->room, UG_RECORD (self->goal), UG_GOAL_SERVES);

  gtk_widget_set_hexpand (chooser, TRUE);
  gtk_widget_set_halign (chooser, GTK_ALIGN_FILL);
  gtk_box_append (self->serves_place, chooser);
}

static void
add_words (UgGoalCard *self)
{
  GtkWidget *words = ug_field_editor_new (self->room, UG_RECORD (self->goal), UG_GOAL_WORDS);

  gtk_widget_remove_css_class (words, "boxed-text");
  gtk_box_append (self->words_place, words);
  gtk_box_append (self->person_place,
                  ug_field_editor_new (self->room, UG_RECORD (self->goal), UG_GOAL_SAID_BY));
}

/* Evidence is our judgement of what the client said: it has no place on a screen he looks at,
 * where it becomes an invitation. */
static void
add_evidence (UgGoalCard *self)
{
  gtk_box_append (self->evidence_place, ug_room_get_meeting (self->room)
                                            ? ug_goal_invitation_new (self->room, self->goal)
                                            : ug_evidence_box_new (self->room, self->goal));
}

/**
 * ug_goal_card_new:
 * @room: the room
 * @goal: a goal of the room's agreement
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *
ug_goal_card_new (UgRoom *room, UgGoal *goal)
{
  UgGoalCard *self = g_object_new (UG_TYPE_GOAL_CARD, NULL);

  self->room = g_object_ref (room);
  self->goal = g_object_ref (goal);
  ug_place_set (GTK_WIDGET (self), UG_RECORD (goal), UG_PLACE_WHOLE);
  ug_link_drag_add (GTK_WIDGET (self), UG_RECORD (goal), NULL);
  gtk_box_append (self->top_box, ug_record_menu_new (UG_RECORD (goal)));
  tie_entries (self);
  tie_level (self);
  tie_measure (self);
  add_serves (self);
  add_words (self);
  add_evidence (self);
  gtk_box_append (self->served_place, ug_served_box_new (room, goal));

  return GTK_WIDGET (self);
}

/**
 * ug_goal_card_open_evidence:
 * @self: a card
 *
 * Shows what we are sure of and why, where that may be seen.
 */
void
ug_goal_card_open_evidence (UgGoalCard *self)
{
  GtkWidget *box = gtk_widget_get_first_child (GTK_WIDGET (self->evidence_place));

  if (UG_IS_EVIDENCE_BOX (box))
    gtk_widget_activate_action (box, "place.open", NULL);
}

/**
 * ug_goal_card_measure:
 * @self: a card
 *
 * One step down the ladder "how would you notice?": the keyboard goes to the first part of the
 * measure that is not known yet, or to the measure itself when all of it is.
 */
void
ug_goal_card_measure (UgGoalCard *self)
{
  GtkWidget *const entries[] = { self->measure_entry, self->from_entry, self->to_entry,
                                 self->by_entry };
  guint first = 0;

  while (first < G_N_ELEMENTS (entries)
         && !ug_record_is_blank (UG_RECORD (self->goal), measure_fields[first]))
    first++;
  gtk_widget_grab_focus (entries[first < G_N_ELEMENTS (entries) ? first : 0]);
}
