/* ug-times-page.c: one priority at a time, three clocks each, and the client's answer to each.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-times-page.h"

#include "ug-date-button.h"
#include "ug-form-row.h"
#include "ug-expectation-row.h"
#include "ug-field-row.h"
#include "ug-plain.h"
#include "ug-priority-bar.h"
#include "ug-record-list.h"
#include "ug-schedule.h"
#include "ug-time-line.h"
#include "ug-undo-toast.h"
#include "ug-words-line.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _UgTimesPage
{
  UgStepPage parent_instance;

  UgPriorityBar *bar;
  GtkMenuButton *edit; /* drops down the words of the chosen priority */
  AdwBin *place;       /* what is promised for it */
};

G_DEFINE_FINAL_TYPE (UgTimesPage, ug_times_page, UG_TYPE_STEP_PAGE)

static gboolean
is_of_priority (UgRecord *promise, gpointer priority)
{
  return ug_record_get_choice (promise, UG_EXPECTATION_KIND) == UG_EXPECTATION_KIND_TERM
         && g_str_equal (ug_record_get_text (promise, UG_EXPECTATION_PRIORITY),
                         ug_record_get_id (priority));
}

static void
prepare (UgRecord *promise, gpointer priority)
{
  ug_record_set_choice (promise, UG_EXPECTATION_KIND, UG_EXPECTATION_KIND_TERM);
  ug_record_set_choice (promise, UG_EXPECTATION_SIDE, UG_SIDE_OURS);
  ug_record_set_text (promise, UG_EXPECTATION_PRIORITY, ug_record_get_id (priority));
}

static const UgRecordListPlan plan = {
  .list = UG_AGREEMENT_EXPECTATIONS,
  .empty =
      N_ ("Nothing is promised for this yet. A package from step 3 fills it in, or add a line."),
  .add_label = N_ ("+ Another _promise"),
  .build_row = ug_expectation_row_build,
  .match = is_of_priority,
  .prepare = prepare,
};

static const int schedule_fields[] = { UG_SCHEDULE_NAME, UG_SCHEDULE_SIDE, UG_SCHEDULE_CALENDAR,
                                       -1 };
static const UgFormRowPlan schedule_row = { UG_SCHEDULE_NAME, UG_SCHEDULE_CALENDAR,
                                            schedule_fields };

static void
prepare_schedule (UgRecord *schedule, gpointer unused)
{
  g_autoptr (UgCalendar) office = ug_calendar_new_office ("Europe/Moscow");

  ug_record_set_choice (schedule, UG_SCHEDULE_SIDE, UG_SIDE_OURS);
  ug_record_set_calendar (schedule, UG_SCHEDULE_CALENDAR, office);
}

static const UgRecordListPlan schedules = {
  .list = UG_CLIENT_SCHEDULES,
  .title = N_ ("Hours"),
  .description = N_ ("Working hours are counted by the first of our calendars here."),
  .add_label = N_ ("+ _Hours"),
  .build_row = ug_form_row_build,
  .prepare = prepare_schedule,
};

static void
add_clock (UgRecord *agreement, UgPriority *priority, UgClock clock)
{
  UgRecord *promise = ug_record_add (agreement, UG_AGREEMENT_EXPECTATIONS);

  prepare (promise, priority);
  ug_record_set_choice (promise, UG_EXPECTATION_CLOCK, clock);
  ug_record_set_text (promise, UG_EXPECTATION_TITLE, _ (ug_clock_choices[clock].label));
}

static void
add_priority_cb (UgTimesPage *self)
{
  UgRecord *agreement = UG_RECORD (ug_step_page_get_agreement (UG_STEP_PAGE (self)));
  UgPriority *priority = ug_record_add (agreement, UG_AGREEMENT_PRIORITIES);

  for (UgClock clock = UG_CLOCK_FIRST_RESPONSE; clock <= UG_CLOCK_RESOLUTION; clock++)
    add_clock (agreement, priority, clock);
  ug_priority_bar_choose (self->bar, priority);
  gtk_menu_button_popup (self->edit);
}

static void
remove_priority_cb (UgTimesPage *self)
{
  ug_undo_toast_remove (GTK_WIDGET (self), UG_RECORD (ug_priority_bar_get_chosen (self->bar)));
}

static void
move_priority (UgTimesPage *self, int step)
{
  UgRecord *priority = UG_RECORD (ug_priority_bar_get_chosen (self->bar));
  guint position;

  if (ug_record_get_place (priority, NULL, &position) && (position > 0 || step > 0))
    ug_record_move (priority, position + step);
}

static void
earlier_cb (UgTimesPage *self)
{
  move_priority (self, -1);
}

static void
later_cb (UgTimesPage *self)
{
  move_priority (self, +1);
}

static GtkWidget *
new_button (UgTimesPage *self, const char *icon, const char *name, GCallback callback)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, name);
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  ug_accessible_name (button, name);
  g_signal_connect_swapped (button, "clicked", callback, self);

  return button;
}

static GtkWidget *
new_buttons (UgTimesPage *self)
{
  GtkBox *buttons = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6));

  gtk_box_append (buttons, new_button (self, "go-previous-symbolic", _ ("More urgent"),
                                       G_CALLBACK (earlier_cb)));
  gtk_box_append (buttons,
                  new_button (self, "go-next-symbolic", _ ("Less urgent"), G_CALLBACK (later_cb)));
  gtk_box_append (buttons, new_button (self, "user-trash-symbolic", _ ("Remove this priority"),
                                       G_CALLBACK (remove_priority_cb)));

  return GTK_WIDGET (buttons);
}

static GtkWidget *
new_priority_words (UgTimesPage *self, UgPriority *priority)
{
  UgRoom *room = ug_step_page_get_room (UG_STEP_PAGE (self));
  GtkBox *box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 9));
  GtkWidget *title = ug_field_editor_new (room, UG_RECORD (priority), UG_PRIORITY_TITLE);
  GtkWidget *examples = ug_field_editor_new (room, UG_RECORD (priority), UG_PRIORITY_EXAMPLES);
  GtkWidget *words = ug_words_line_new (room, UG_RECORD (priority));
  GtkWidget *caption = gtk_label_new (_ ("This client’s own examples, one on each line. What is "
                                         "routine elsewhere may be critical here."));

  gtk_entry_set_placeholder_text (GTK_ENTRY (title), _ ("How bad is it?"));
  gtk_editable_set_width_chars (GTK_EDITABLE (title), 34);
  gtk_widget_set_size_request (examples, -1, 84);
  gtk_label_set_xalign (GTK_LABEL (caption), 0);
  gtk_label_set_wrap (GTK_LABEL (caption), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (caption), 40);
  gtk_widget_add_css_class (caption, "dim-label");
  gtk_box_append (box, title);
  gtk_box_append (box, caption);
  gtk_box_append (box, examples);
  if (words != NULL)
    gtk_box_append (box, words);
  gtk_box_append (box, new_buttons (self));

  return GTK_WIDGET (box);
}

/* On which evening the promises are tried out; left alone, on the worst one ahead. */
static GtkWidget *
new_moment (UgTimesPage *self)
{
  UgRoom *room = ug_step_page_get_room (UG_STEP_PAGE (self));
  UgRecord *agreement = UG_RECORD (ug_room_get_agreement (room));
  GtkBox *box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6));
  GtkWidget *caption = gtk_label_new (_ ("Try it out on"));
  GtkWidget *day = ug_field_editor_new (room, agreement, UG_AGREEMENT_EXAMPLE_ON);
  GtkWidget *hour = ug_field_editor_new (room, agreement, UG_AGREEMENT_EXAMPLE_AT);

  gtk_widget_add_css_class (caption, "dim-label");
  gtk_entry_set_placeholder_text (GTK_ENTRY (day), _ ("the worst evening ahead"));
  gtk_editable_set_width_chars (GTK_EDITABLE (day), 20);
  gtk_entry_set_placeholder_text (GTK_ENTRY (hour), _ ("12:00"));
  gtk_editable_set_width_chars (GTK_EDITABLE (hour), 6);
  gtk_box_append (box, caption);
  gtk_box_append (box, day);
  gtk_box_append (box, ug_date_button_new (room, agreement, UG_AGREEMENT_EXAMPLE_ON));
  gtk_box_append (box, hour);
  gtk_widget_set_halign (GTK_WIDGET (box), GTK_ALIGN_END);

  return GTK_WIDGET (box);
}

static void
chosen_cb (UgTimesPage *self)
{
  UgRoom *room = ug_step_page_get_room (UG_STEP_PAGE (self));
  UgPriority *priority = ug_priority_bar_get_chosen (self->bar);
  GtkWidget *popover;
  GtkBox *box;

  gtk_widget_set_visible (GTK_WIDGET (self->edit), priority != NULL);
  if (priority == NULL)
    {
      adw_bin_set_child (self->place, NULL);
      return;
    }

  popover = gtk_popover_new ();
  gtk_popover_set_child (GTK_POPOVER (popover), new_priority_words (self, priority));
  gtk_menu_button_set_popover (self->edit, popover);

  box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  gtk_box_append (
      box, ug_record_list_new (room, UG_RECORD (ug_room_get_agreement (room)), &plan, priority));
  gtk_box_append (box, ug_time_line_new (room, priority));
  gtk_box_append (box, new_moment (self));
  adw_bin_set_child (self->place, GTK_WIDGET (box));
}

static void
set_question (UgTimesPage *self)
{
  UgRecord *agreement = UG_RECORD (ug_step_page_get_agreement (UG_STEP_PAGE (self)));
  const char *package = ug_record_get_text (agreement, UG_AGREEMENT_PACKAGE_NAME);
  g_autofree char *explanation =
      *package != '\0'
          /* Translators: %s is the name of a package. */
          ? g_strdup_printf (_ ("This is how we work in the package “%s”. "
                                "Say of every line whether it suits you."),
                             package)
          : g_strdup (_ ("This is how we work. Say of every line whether it suits you."));

  ug_step_page_set_question (UG_STEP_PAGE (self), _ ("How fast?"), explanation);
}

static void
ug_times_page_build (UgStepPage *page)
{
  UgTimesPage *self = UG_TIMES_PAGE (page);
  GtkBox *head = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6));

  set_question (self);
  g_signal_connect_object (ug_step_page_get_agreement (page), "notify::package-name",
                           G_CALLBACK (set_question), self, G_CONNECT_SWAPPED);

  self->bar = UG_PRIORITY_BAR (ug_priority_bar_new (ug_step_page_get_room (page)));
  self->place = ADW_BIN (adw_bin_new ());
  g_signal_connect_object (self->bar, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->bar, "add", G_CALLBACK (add_priority_cb), self, G_CONNECT_SWAPPED);
  self->edit = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_icon_name (self->edit, "document-edit-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->edit), _ ("Change this priority"));
  gtk_widget_set_valign (GTK_WIDGET (self->edit), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->edit), "flat");
  ug_accessible_name (GTK_WIDGET (self->edit), _ ("Change this priority"));
  gtk_box_append (head, GTK_WIDGET (self->bar));
  gtk_box_append (head, GTK_WIDGET (self->edit));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (head));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->place));
  gtk_box_append (GTK_BOX (self), ug_record_list_new (ug_step_page_get_room (page),
                                                      UG_RECORD (ug_step_page_get_client (page)),
                                                      &schedules, (gpointer)&schedule_row));
  chosen_cb (self);
}

/* Only the promises of the chosen priority are shown; its words are behind a button. */
static void
ug_times_page_reveal (UgStepPage *page, const char *record_id)
{
  UgTimesPage *self = UG_TIMES_PAGE (page);
  UgRecord *agreement = UG_RECORD (ug_step_page_get_agreement (page));
  UgRecord *record = ug_record_find (agreement, record_id);
  UgRecord *priority = NULL;

  if (record != NULL && UG_IS_PRIORITY (record))
    priority = record;
  else if (record != NULL && UG_IS_EXPECTATION (record))
    priority = ug_record_find (agreement, ug_record_get_text (record, UG_EXPECTATION_PRIORITY));
  if (priority == NULL || !UG_IS_PRIORITY (priority))
    return;

  ug_priority_bar_choose (self->bar, UG_PRIORITY (priority));
  if (record == priority)
    gtk_menu_button_popup (self->edit);
}

static void
ug_times_page_class_init (UgTimesPageClass *klass)
{
  UG_STEP_PAGE_CLASS (klass)->build = ug_times_page_build;
  UG_STEP_PAGE_CLASS (klass)->reveal = ug_times_page_reveal;
}

static void
ug_times_page_init (UgTimesPage *self)
{
}
