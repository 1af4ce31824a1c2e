/* test-calendar-editor.c: a calendar changed by typing, dragging, keys and chips.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-calendar-editor.h"
#include "ug-day-bar.h"
#include "ug-memory-library.h"
#include "ug-odd-day-form.h"
#include "ug-odd-days.h"
#include "ug-schedule.h"
#include "ug-stage.h"
#include "ug-week-editor.h"
#include "ug-zone-button.h"

#include <adwaita.h>

#define OFFICE "Europe/Moscow; mon-fri 09:00-18:00"

typedef struct
{
  UgLibrary *library;
  UgRoom *room;
  UgRecord *schedule;
  GtkWidget *window;
  GtkWidget *editor;
} Desk;

static Desk *
desk_new (const char *calendar)
{
  Desk *self = g_new0 (Desk, 1);
  g_autoptr (UgLanguage) language = ug_language_new ("en");
  g_autoptr (UgCalendar) read = calendar != NULL ? ug_calendar_from_string (calendar, NULL) : NULL;
  GtkWidget *toasts = adw_toast_overlay_new ();

  self->library = ug_memory_library_new (NULL, "en");
  self->room = ug_room_new_backstage (ug_library_get_firm (self->library), language);
  ug_room_set_library (self->room, self->library);
  self->schedule = ug_record_new (UG_TYPE_SCHEDULE);
  if (read != NULL)
    ug_record_set_calendar (self->schedule, UG_SCHEDULE_CALENDAR, read);
  self->editor = ug_calendar_editor_new (self->room, self->schedule, UG_SCHEDULE_CALENDAR);
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (toasts), self->editor);
  self->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (self->window), 1000, 700);
  gtk_window_set_child (GTK_WINDOW (self->window), toasts);
  gtk_window_present (GTK_WINDOW (self->window));
  while (gtk_widget_get_width (self->editor) == 0)
    g_main_context_iteration (NULL, TRUE);
  ug_stage_settle ();

  return self;
}

static void
desk_free (Desk *self)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  ug_stage_settle ();
  g_object_unref (self->schedule);
  g_object_unref (self->room);
  g_object_unref (self->library);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Desk, desk_free)

static void
assert_calendar (Desk *desk, const char *expected)
{
  UgCalendar *calendar = ug_record_get_calendar (desk->schedule, UG_SCHEDULE_CALENDAR);
  g_autofree char *string = calendar != NULL ? ug_calendar_to_string (calendar) : NULL;

  g_assert_cmpstr (string, ==, expected);
}

/* The @number-th widget of its type in @root, in the order they are seen. */
static GtkWidget *
find_number (GtkWidget *root, GType type, guint *number)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type) && (*number)-- == 0)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_number (child, type, number);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkWidget *
find (Desk *desk, GType part, GType type, guint number)
{
  GtkWidget *root = ug_stage_find_type (desk->editor, part);
  GtkWidget *found;

  g_assert_nonnull (root);
  found = find_number (root, type, &number);
  g_assert_nonnull (found);

  return found;
}

static GtkWidget *
get_entry (Desk *desk, guint weekday)
{
  return find (desk, UG_TYPE_WEEK_EDITOR, GTK_TYPE_ENTRY, weekday);
}

static GtkWidget *
get_bar (Desk *desk, guint weekday)
{
  return find (desk, UG_TYPE_WEEK_EDITOR, UG_TYPE_DAY_BAR, weekday);
}

static void
type_hours (Desk *desk, guint weekday, const char *text, gboolean enter)
{
  GtkWidget *entry = get_entry (desk, weekday);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  if (enter)
    g_signal_emit_by_name (entry, "activate");
}

static void
assert_hours (Desk *desk, guint weekday, const char *text)
{
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_entry (desk, weekday))), ==, text);
}

static gboolean
says (Desk *desk, const char *sentence)
{
  return ug_stage_find_label (desk->window, sentence) != NULL;
}

static void
press (Desk *desk, const char *label)
{
  GtkWidget *button = ug_stage_find_label (desk->window, label);

  g_assert_true (GTK_IS_BUTTON (button));
  g_signal_emit_by_name (button, "clicked");
  ug_stage_settle ();
}

static void
test_typed (void)
{
  g_autoptr (Desk) desk = desk_new (OFFICE);

  assert_hours (desk, 0, "9–18");
  assert_hours (desk, 6, "");
  g_assert_true (says (desk, "Mon–Fri 9:00–18:00, Moscow time"));

  type_hours (desk, 0, "9-13, 14-18", TRUE);
  assert_hours (desk, 0, "9–13, 14–18");
  type_hours (desk, 5, "22–6", TRUE);
  type_hours (desk, 4, "closed", TRUE);
  assert_hours (desk, 4, "");
  assert_calendar (desk, "Europe/Moscow; mon 09:00-13:00,14:00-18:00; tue-thu 09:00-18:00; "
                         "sat 22:00-30:00");
  g_assert_true (says (desk, "Mon 9:00–13:00, 14:00–18:00, Tue–Thu 9:00–18:00, Sat 22:00–6:00, "
                             "Moscow time"));
}

/* What cannot be read stays typed, with the reason, and the calendar stays as it was. */
static void
test_refused (void)
{
  g_autoptr (Desk) desk = desk_new (OFFICE);
  const char *const syntax = "Please write hours like this: 9–13, 14–18";

  type_hours (desk, 1, "from nine", FALSE);
  g_assert_false (says (desk, syntax)); /* nobody is interrupted */
  type_hours (desk, 1, "from nine", TRUE);
  g_assert_true (says (desk, syntax));
  assert_hours (desk, 1, "from nine");
  assert_calendar (desk, OFFICE);

  type_hours (desk, 0, "10–17", TRUE); /* another day leaves it alone */
  assert_hours (desk, 1, "from nine");
  g_assert_true (says (desk, syntax));

  type_hours (desk, 0, "20–10", TRUE);
  g_assert_true (says (desk, "The night runs into the hours of the next day"));
  assert_hours (desk, 0, "20–10");
  assert_calendar (desk, "Europe/Moscow; mon 10:00-17:00; tue-fri 09:00-18:00");

  type_hours (desk, 1, "9–12", FALSE);
  g_assert_false (says (desk, syntax));
  assert_calendar (desk, "Europe/Moscow; mon 10:00-17:00; tue 09:00-12:00; wed-fri 09:00-18:00");
}

static void
test_last_hour (void)
{
  g_autoptr (Desk) desk = desk_new ("UTC; mon 09:00-18:00");

  type_hours (desk, 0, "", TRUE);
  g_assert_true (says (desk, "At least one hour has to stay open"));
  assert_calendar (desk, "UTC; mon 09:00-18:00");
}

static GtkGesture *
get_drag (GtkWidget *bar)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (bar);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_DRAG (controller))
        return GTK_GESTURE (controller);
    }
  g_assert_not_reached ();
}

/* Takes the bar at one hour of the day, and lets it go at another. */
static void
drag (Desk *desk, guint weekday, double from, double to)
{
  GtkWidget *bar = get_bar (desk, weekday);
  GtkGesture *gesture = get_drag (bar);
  const double hour = gtk_widget_get_width (bar) * 60.0 / UG_DAY_BAR_MINUTES;

  g_signal_emit_by_name (gesture, "drag-begin", from * hour, 12.0);
  g_signal_emit_by_name (gesture, "drag-update", (to - from) / 2 * hour, 0.0);
  g_signal_emit_by_name (gesture, "drag-update", (to - from) * hour, 0.0);
  g_signal_emit_by_name (gesture, "drag-end", (to - from) * hour, 0.0);
  ug_stage_settle ();
}

static void
test_dragged (void)
{
  static const struct
  {
    double from, to;
    const char *monday;
  } cases[] = {
    { 18, 20.1, "9–20" },      /* the end, to the next quarter */
    { 9, 7.6, "7:30–18" },     /* the start */
    { 12, 14, "11–20" },       /* the whole */
    { 12, 1, "0–9" },          /* not before the day */
    { 18, 26, "9–2" },         /* past midnight */
    { 18, 40, "9–8" },         /* to the end of the picture */
    { 20, 23, "9–18, 20–23" }, /* new hours */
    { 23, 20, "9–18, 20–23" }, /* in the other direction */
    { 20, 10, "9–20" },        /* up to the others, which they join */
    { 20, 20, "9–18" },        /* a click draws nothing */
    { 18, 8, "" },             /* nothing is left */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Desk) desk = desk_new ("UTC; mon 09:00-18:00; wed 09:00-18:00");

      drag (desk, 0, cases[i].from, cases[i].to);
      assert_hours (desk, 0, cases[i].monday);
    }
}

static void
test_drag_refused (void)
{
  g_autoptr (Desk) desk = desk_new ("UTC; mon 09:00-18:00; tue 02:00-18:00");

  drag (desk, 0, 18, 27);
  g_assert_true (says (desk, "The night runs into the hours of the next day"));
  assert_hours (desk, 0, "9–18");
  assert_calendar (desk, "UTC; mon 09:00-18:00; tue 02:00-18:00");
}

static void
test_keys (void)
{
  g_autoptr (Desk) desk = desk_new ("UTC; mon 09:00-13:00,14:00-18:00; tue 09:00-18:00");
  GtkWidget *monday = get_bar (desk, 0);
  GtkWidget *sunday = get_bar (desk, 6);

  g_assert_true (gtk_widget_get_focusable (monday));
  gtk_widget_activate_action (monday, "hours.step", "i", -15);
  assert_hours (desk, 0, "8:45–13, 14–18");
  gtk_widget_activate_action (monday, "hours.choose", "i", 3);
  gtk_widget_activate_action (monday, "hours.step", "i", 60);
  assert_hours (desk, 0, "8:45–13, 14–19");
  gtk_widget_activate_action (monday, "hours.delete", NULL);
  assert_hours (desk, 0, "8:45–13");
  gtk_widget_activate_action (sunday, "hours.step", "i", 15);
  assert_hours (desk, 6, "9–18");
  assert_calendar (desk, "UTC; mon 08:45-13:00; tue 09:00-18:00; sun 09:00-18:00");
}

static void
test_usual (void)
{
  g_autoptr (Desk) desk = desk_new ("Asia/Omsk; sat 10:00-12:00; yearly 05-09");

  type_hours (desk, 1, "from nine", TRUE);
  press (desk, "Mon–Fri 8–20");
  assert_calendar (desk, "Asia/Omsk; mon-fri 08:00-20:00; yearly 05-09");
  assert_hours (desk, 1, "8–20");
  press (desk, "Undo");
  assert_calendar (desk, "Asia/Omsk; sat 10:00-12:00; yearly 05-09");
  press (desk, "24×7");
  assert_calendar (desk, "Asia/Omsk; mon-sun 00:00-24:00; yearly 05-09");
  g_assert_true (says (desk, "around the clock, except holidays"));
}

static void
test_no_calendar (void)
{
  g_autoptr (Desk) desk = desk_new (NULL);
  UgCalendar *calendar;
  g_autofree char *words = NULL;

  g_assert_true (says (desk, "No hours yet. Begin with some of these."));
  g_assert_false (gtk_widget_get_visible (ug_stage_find_type (desk->editor, UG_TYPE_WEEK_EDITOR)));
  press (desk, "Mon–Fri 9–18");
  calendar = ug_record_get_calendar (desk->schedule, UG_SCHEDULE_CALENDAR);
  g_assert_nonnull (calendar);
  assert_hours (desk, 4, "9–18");
  assert_hours (desk, 5, "");
}

static GtkWidget *
open_zones (Desk *desk)
{
  GtkWidget *button = find (desk, UG_TYPE_ZONE_BUTTON, GTK_TYPE_MENU_BUTTON, 0);

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  ug_stage_settle ();
  return find (desk, UG_TYPE_ZONE_BUTTON, GTK_TYPE_SEARCH_ENTRY, 0);
}

static void
test_zone (void)
{
  static const struct
  {
    const char *typed;
    const char *zone;
  } cases[] = {
    { "yekat", "Asia/Yekaterinburg" },
    { "UTC+12", "Asia/Kamchatka" },
    { "new york", "America/New_York" },
    { "Asia/Tokyo", "Asia/Tokyo" }, /* not in the list */
    { "Atlantis", NULL },
    { "UTC; sat 10:00-11:00", NULL },
    { "", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Desk) desk = desk_new (OFFICE);
      GtkWidget *search = open_zones (desk);

      gtk_editable_set_text (GTK_EDITABLE (search), cases[i].typed);
      g_signal_emit_by_name (search, "activate");
      g_assert_cmpstr (
          ug_calendar_get_zone (ug_record_get_calendar (desk->schedule, UG_SCHEDULE_CALENDAR)), ==,
          cases[i].zone != NULL ? cases[i].zone : "Europe/Moscow");
      g_assert_true (
          (cases[i].zone == NULL)
          == says (desk, "There is no such time zone. Its name is written as Europe/Moscow."));
    }
}

static void
fill_form (Desk *desk, guint kind, const char *first, const char *last, const char *hours)
{
  GtkWidget *chooser = find (desk, UG_TYPE_ODD_DAY_FORM, GTK_TYPE_DROP_DOWN, 0);
  const char *texts[] = { first, last, hours };

  gtk_drop_down_set_selected (GTK_DROP_DOWN (chooser), kind);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    gtk_editable_set_text (GTK_EDITABLE (find (desk, UG_TYPE_ODD_DAY_FORM, GTK_TYPE_ENTRY, i)),
                           texts[i]);
  press (desk, "+ Another day");
}

static void
test_odd_days (void)
{
  static const struct
  {
    guint kind;
    const char *first, *last, *hours;
    const char *clause; /* NULL where it is refused with @chip */
    const char *chip;
  } cases[] = {
    { UG_ODD_DAY_CLOSED, "31.12.2026", "", "", "holiday 2026-12-31", "31 December" },
    { UG_ODD_DAY_CLOSED, "31.12.2026", "2027-01-08", "", "holiday 2026-12-31..2027-01-08",
      "31 December – 8 January" },
    { UG_ODD_DAY_YEARLY, "9.05", "", "", "yearly 05-09", "9 May" },
    { UG_ODD_DAY_YEARLY, "9.05.2026", "11.5.", "", "yearly 05-09; yearly 05-10; yearly 05-11",
      "9–11 May" },
    { UG_ODD_DAY_SPECIAL, "3.11.2026", "", "9–13, 14–17",
      "special 2026-11-03 09:00-13:00,14:00-17:00", "3 November: 9–13, 14–17" },
    { UG_ODD_DAY_BREAK, "2.02.2026", "", "12–14", "break 2026-02-02 12:00-14:00",
      "2 February: closed 12–14" },
    { UG_ODD_DAY_CLOSED, "New Year", "", "", NULL, "Please write the day like this: 31.12.2026" },
    { UG_ODD_DAY_CLOSED, "31.12.2026", "soon", "", NULL,
      "Please write the last day like this: 8.01.2027" },
    { UG_ODD_DAY_CLOSED, "31.12.2026", "1.12.2026", "", NULL,
      "The last day comes before the first" },
    { UG_ODD_DAY_YEARLY, "30.02", "", "", NULL, "Please write the day like this: 9.05" },
    { UG_ODD_DAY_SPECIAL, "3.11.2026", "", "", NULL, "Hours are missing, such as 9–17" },
    { UG_ODD_DAY_BREAK, "3.11.2026", "", "noon", NULL,
      "Please write hours like this: 9–13, 14–18" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Desk) desk = desk_new (OFFICE);
      const gboolean taken = cases[i].clause != NULL;
      GtkWidget *first = find (desk, UG_TYPE_ODD_DAY_FORM, GTK_TYPE_ENTRY, 0);
      g_autofree char *with =
          taken ? g_strconcat (OFFICE, "; ", cases[i].clause, NULL) : g_strdup (OFFICE);

      fill_form (desk, cases[i].kind, cases[i].first, cases[i].last, cases[i].hours);
      assert_calendar (desk, with);
      g_assert_true (says (desk, cases[i].chip));
      g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (first)), ==,
                       taken ? "" : cases[i].first);
    }
}

static void
test_remove_day (void)
{
  static const char text[] = OFFICE "; holiday 2026-01-01; holiday 2026-12-31; yearly 05-09";
  g_autoptr (Desk) desk = desk_new (text);
  GtkWidget *chip = find (desk, UG_TYPE_ODD_DAYS, GTK_TYPE_FLOW_BOX_CHILD, 1);

  g_assert_true (says (desk, "Every year"));
  g_assert_nonnull (ug_stage_find_label (chip, "1 January"));
  g_signal_emit_by_name (ug_stage_find_type (chip, GTK_TYPE_BUTTON), "clicked");
  ug_stage_settle ();
  assert_calendar (desk, OFFICE "; holiday 2026-12-31; yearly 05-09");
  press (desk, "Undo");
  assert_calendar (desk, text);
}

static void
test_ready_set (void)
{
  g_autoptr (Desk) desk = desk_new (OFFICE);
  GtkWidget *days = ug_stage_find_type (desk->editor, UG_TYPE_ODD_DAYS);

  gtk_widget_activate_action (days, "days.add-set", "u", 0);
  ug_stage_settle ();
  g_assert_true (says (desk, "1–9 January"));
  g_assert_true (says (desk, "2027"));
  press (desk, "Undo");
  assert_calendar (desk, OFFICE);
}

static GFile *
write_file (const char *text)
{
  GFileIOStream *stream = NULL;
  GFile *file = g_file_new_tmp ("holidays-XXXXXX.ics", &stream, NULL);

  g_assert_nonnull (file);
  g_object_unref (stream);
  g_assert_true (
      g_file_replace_contents (file, text, strlen (text), NULL, FALSE, 0, NULL, NULL, NULL));

  return file;
}

static void
take_file (Desk *desk, const char *text)
{
  g_autoptr (GFile) file = write_file (text);

  ug_odd_days_take (UG_ODD_DAYS (ug_stage_find_type (desk->editor, UG_TYPE_ODD_DAYS)), file);
  ug_stage_settle ();
  g_file_delete (file, NULL, NULL);
}

static void
test_import (void)
{
  static const char text[] =
      "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nSUMMARY:Day of the firm\n"
      "DTSTART;VALUE=DATE:20150417\nRRULE:FREQ=YEARLY\nEND:VEVENT\nEND:VCALENDAR\n";
  g_autoptr (Desk) desk = desk_new (OFFICE);

  take_file (desk, text);
  assert_calendar (desk, OFFICE "; yearly 04-17");
  g_assert_true (says (desk, "17 April"));
  take_file (desk, text);
  assert_calendar (desk, OFFICE "; yearly 04-17");
  press (desk, "Undo");
  assert_calendar (desk, OFFICE);
}

static void
test_import_refused (void)
{
  g_autoptr (Desk) desk = desk_new (OFFICE);
  GListModel *windows = gtk_window_get_toplevels ();
  const guint before = g_list_model_get_n_items (windows);

  take_file (desk, "Dear Sir or Madam,");
  assert_calendar (desk, OFFICE);
  g_assert_cmpuint (g_list_model_get_n_items (windows), ==, before + 1);
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (ADW_IS_MESSAGE_DIALOG (window))
        {
          g_assert_nonnull (strstr (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (window)),
                                    "This is not a calendar file"));
          gtk_window_destroy (window);
          break;
        }
    }
}

/* The editor stands where the hours of a client are edited. */
static void
test_on_times_page (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_TIMES, TRUE);
  UgRecord *schedule = ug_record_peek (UG_RECORD (stage->client), UG_CLIENT_SCHEDULES, 0);
  GtkWidget *row =
      gtk_widget_get_ancestor (ug_stage_find (stage, schedule, NULL), ADW_TYPE_EXPANDER_ROW);

  if (row == NULL)
    row = ug_stage_find_type (ug_stage_find (stage, schedule, NULL), ADW_TYPE_EXPANDER_ROW);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  ug_stage_settle ();
  g_assert_nonnull (ug_stage_find_type (row, UG_TYPE_CALENDAR_EDITOR));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/calendar-editor/typed", test_typed);
  g_test_add_func ("/calendar-editor/refused", test_refused);
  g_test_add_func ("/calendar-editor/last-hour", test_last_hour);
  g_test_add_func ("/calendar-editor/dragged", test_dragged);
  g_test_add_func ("/calendar-editor/drag-refused", test_drag_refused);
  g_test_add_func ("/calendar-editor/keys", test_keys);
  g_test_add_func ("/calendar-editor/usual", test_usual);
  g_test_add_func ("/calendar-editor/no-calendar", test_no_calendar);
  g_test_add_func ("/calendar-editor/zone", test_zone);
  g_test_add_func ("/calendar-editor/odd-days", test_odd_days);
  g_test_add_func ("/calendar-editor/remove-day", test_remove_day);
  g_test_add_func ("/calendar-editor/ready-set", test_ready_set);
  g_test_add_func ("/calendar-editor/import", test_import);
  g_test_add_func ("/calendar-editor/import-refused", test_import_refused);
  g_test_add_func ("/calendar-editor/on-times-page", test_on_times_page);

  return g_test_run ();
}
