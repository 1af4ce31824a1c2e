/* ug-catalogue-window.c: five pages of lists; every change is saved as it is typed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-catalogue-window.h"

#include "ug-form-row.h"
#include "ug-expectation.h"
#include "ug-factor.h"
#include "ug-field-row.h"
#include "ug-file-dialog.h"
#include "ug-logo-row.h"
#include "ug-package-editor.h"
#include "ug-person.h"
#include "ug-plain.h"
#include "ug-question-hint.h"
#include "ug-question.h"
#include "ug-record-list.h"
#include "ug-record-menu.h"
#include "ug-room.h"
#include "ug-schedule.h"

#include <glib/gi18n.h>

struct _UgCatalogueWindow
{
  AdwPreferencesWindow parent_instance;

  UgLibrary *library;
  UgRoom *room;
};

G_DEFINE_FINAL_TYPE (UgCatalogueWindow, ug_catalogue_window, ADW_TYPE_PREFERENCES_WINDOW)

static const int person_fields[] = {
  UG_PERSON_NAME,
  UG_PERSON_ROLE,
  UG_PERSON_PHONE,
  UG_PERSON_EMAIL,
  UG_PERSON_MESSENGER,
  UG_PERSON_HOURS,
  UG_PERSON_DEPUTY,
  UG_PERSON_DECIDES,
  UG_PERSON_SIGNS,
  UG_PERSON_NOTE,
  -1,
};
static const int schedule_fields[] = { UG_SCHEDULE_NAME, UG_SCHEDULE_CALENDAR, -1 };
static const int promise_fields[] = { UG_EXPECTATION_TITLE,
                                      UG_EXPECTATION_KIND,
                                      UG_EXPECTATION_SIDE,
                                      UG_EXPECTATION_OFFER,
                                      UG_EXPECTATION_DETAILS,
                                      UG_EXPECTATION_NOTE,
                                      -1 };
static const int factor_fields[] = { UG_FACTOR_TITLE,     UG_FACTOR_MEANING, UG_FACTOR_GROUP,
                                     UG_FACTOR_DIMENSION, UG_FACTOR_WEIGHT,  -1 };
static const int question_fields[] = {
  UG_QUESTION_TEXT,      UG_QUESTION_THEME,      UG_QUESTION_LANGUAGE,
  UG_QUESTION_PURPOSE,   UG_QUESTION_LISTEN_FOR, UG_QUESTION_AVOID,
  UG_QUESTION_FOLLOW_UP, UG_QUESTION_FINDS,      -1
};

static const UgFormRowPlan person_row = { UG_PERSON_NAME, UG_PERSON_ROLE, person_fields };
static const UgFormRowPlan schedule_row = { UG_SCHEDULE_NAME, UG_SCHEDULE_CALENDAR,
                                            schedule_fields };
static const UgFormRowPlan promise_row = { UG_EXPECTATION_TITLE, UG_EXPECTATION_DETAILS,
                                           promise_fields };
static const UgFormRowPlan factor_row = { UG_FACTOR_TITLE, UG_FACTOR_MEANING, factor_fields };
static const UgFormRowPlan question_row = { UG_QUESTION_TEXT, UG_QUESTION_THEME, question_fields };

static void
prepare_person (UgRecord *person, gpointer unused)
{
  ug_record_set_choice (person, UG_PERSON_SIDE, UG_SIDE_OURS);
}

static void
prepare_schedule (UgRecord *schedule, gpointer unused)
{
  g_autoptr (UgCalendar) office = ug_calendar_new_office ("Europe/Moscow");

  ug_record_set_choice (schedule, UG_SCHEDULE_SIDE, UG_SIDE_OURS);
  ug_record_set_calendar (schedule, UG_SCHEDULE_CALENDAR, office);
}

static void
prepare_promise (UgRecord *promise, gpointer unused)
{
  ug_record_set_choice (promise, UG_EXPECTATION_KIND, UG_EXPECTATION_KIND_PRINCIPLE);
  ug_record_set_choice (promise, UG_EXPECTATION_SIDE, UG_SIDE_OURS);
}

static void
edit_package_cb (GtkWidget *row, UgPackage *package)
{
  GtkWidget *window = gtk_widget_get_ancestor (row, UG_TYPE_CATALOGUE_WINDOW);
  GtkWidget *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *bar = adw_header_bar_new ();
  GtkWidget *back = gtk_button_new_from_icon_name ("go-previous-symbolic");
  GtkWidget *title = adw_window_title_new ("", NULL);
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();

  g_object_bind_property (package, "name", title, "title", G_BINDING_SYNC_CREATE);
  ug_accessible_name (back, _ ("Back"));
  g_signal_connect_object (back, "clicked", G_CALLBACK (adw_preferences_window_close_subpage),
                           window, G_CONNECT_SWAPPED);
  adw_header_bar_pack_start (ADW_HEADER_BAR (bar), back);
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (bar), title);
  adw_clamp_set_child (ADW_CLAMP (clamp),
                       ug_package_editor_new (UG_CATALOGUE_WINDOW (window)->room, package));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), clamp);
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_box_append (GTK_BOX (page), bar);
  gtk_box_append (GTK_BOX (page), scroller);
  adw_preferences_window_present_subpage (ADW_PREFERENCES_WINDOW (window), page);
}

/* The question as it stands, and beneath it what keeps it from bringing facts. */
static GtkWidget *
build_question (UgRoom *room, UgRecord *question, gpointer data)
{
  GtkWidget *row = ug_form_row_build (room, question, data);
  GtkWidget *hint = ug_question_hint_new (room, question, UG_QUESTION_TEXT);

  if (hint != NULL)
    {
      GtkWidget *place = gtk_list_box_row_new ();

      gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (place), hint);
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (place), FALSE);
      gtk_widget_set_focusable (place, FALSE);
      g_object_bind_property (hint, "visible", place, "visible", G_BINDING_SYNC_CREATE);
      adw_expander_row_add_row (ADW_EXPANDER_ROW (row), place);
    }

  return row;
}

static GtkWidget *
build_package (UgRoom *room, UgRecord *package, gpointer unused)
{
  GtkWidget *row = adw_action_row_new ();

  ug_plain_title (row, "");
  g_object_bind_property (package, "name", row, "title", G_BINDING_SYNC_CREATE);
  g_object_bind_property (package, "price", row, "subtitle", G_BINDING_SYNC_CREATE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), ug_record_menu_new (package));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_object (row, "activated", G_CALLBACK (edit_package_cb), package, 0);

  return row;
}

static void
prepare_package (UgRecord *package, gpointer unused)
{
  ug_record_set_text (package, UG_PACKAGE_NAME, _ ("New package"));
}

static const UgRecordListPlan people = {
  .list = UG_FIRM_PEOPLE,
  .title = N_ ("Our people"),
  .description = N_ ("They sit on our side of every new kickoff."),
  .add_label = N_ ("+ _Colleague"),
  .build_row = ug_form_row_build,
  .prepare = prepare_person,
};
static const UgRecordListPlan schedules = {
  .list = UG_FIRM_SCHEDULES,
  .title = N_ ("Service hours"),
  .add_label = N_ ("+ _Hours"),
  .build_row = ug_form_row_build,
  .prepare = prepare_schedule,
};
static const UgRecordListPlan packages = {
  .list = UG_FIRM_PACKAGES,
  .description = N_ ("Two to four packages are enough to choose between."),
  .add_label = N_ ("+ _Package"),
  .build_row = build_package,
  .prepare = prepare_package,
};
static const UgRecordListPlan promises = {
  .list = UG_FIRM_PROMISES,
  .description = N_ ("Every new kickoff begins with these; the client answers each."),
  .add_label = N_ ("+ _Principle or duty"),
  .build_row = ug_form_row_build,
  .prepare = prepare_promise,
};
static const UgRecordListPlan factors = {
  .list = UG_FIRM_FACTORS,
  .description = N_ ("What clients judge a service by. Each client shares 100 points among them."),
  .add_label = N_ ("+ _Factor"),
  .build_row = ug_form_row_build,
};
static const UgRecordListPlan questions = {
  .list = UG_FIRM_QUESTIONS,
  .description = N_ ("Ask about what happened, not about what might."),
  .add_label = N_ ("+ _Question"),
  .build_row = build_question,
};

static const char *const json_suffixes[] = { "json", NULL };

/* A part of what the firm has, as a file: how the dialogs call it, and what is said afterwards. */
typedef struct
{
  UgLibraryPart part;
  UgFileDialogPlan import;
  UgFileDialogPlan export;
  const char *file_name;
  const char *taken;
  const char *saved;
} Exchange;

static const Exchange catalogue_exchange = {
  .part = UG_LIBRARY_PART_CATALOGUE,
  .import = { .action = GTK_FILE_CHOOSER_ACTION_OPEN,
              .title = N_ ("Take a Catalogue from a File"),
              .accept = N_ ("_Open"),
              .kind = N_ ("Catalogues"),
              .suffixes = json_suffixes },
  .export = { .action = GTK_FILE_CHOOSER_ACTION_SAVE,
              .title = N_ ("Save the Catalogue"),
              .accept = N_ ("_Save"),
              .kind = N_ ("Catalogues"),
              .suffixes = json_suffixes },
  .file_name = N_ ("catalogue.json"),
  .taken = N_ ("The catalogue was taken."),
  .saved = N_ ("The catalogue was saved."),
};

static const Exchange questions_exchange = {
  .part = UG_LIBRARY_PART_QUESTIONS,
  .import = { .action = GTK_FILE_CHOOSER_ACTION_OPEN,
              .title = N_ ("Take Questions from a File"),
              .accept = N_ ("_Open"),
              .kind = N_ ("Question sets"),
              .suffixes = json_suffixes },
  .export = { .action = GTK_FILE_CHOOSER_ACTION_SAVE,
              .title = N_ ("Save the Questions"),
              .accept = N_ ("_Save"),
              .kind = N_ ("Question sets"),
              .suffixes = json_suffixes },
  .file_name = N_ ("questions.json"),
  .taken = N_ ("The questions were taken; yours are as they were."),
  .saved = N_ ("The questions were saved."),
};

static void
say (UgCatalogueWindow *self, const char *message)
{
  adw_preferences_window_add_toast (ADW_PREFERENCES_WINDOW (self), ug_plain_toast (message));
}

/* Each button knows what it exchanges. */
static const Exchange *
get_exchange (GtkWidget *button)
{
  return g_object_get_data (G_OBJECT (button), "exchange");
}

static void
import_chosen_cb (GtkWidget *widget, GListModel *files, gpointer exchange)
{
  UgCatalogueWindow *self = UG_CATALOGUE_WINDOW (widget);
  const Exchange *chosen = exchange;
  g_autoptr (GFile) file = g_list_model_get_item (files, 0);
  g_autoptr (GError) error = NULL;

  if (ug_library_import_catalogue (self->library, chosen->part, file, &error))
    say (self, _ (chosen->taken));
  else
    say (self, error->message);
}

static void
export_chosen_cb (GtkWidget *widget, GListModel *files, gpointer exchange)
{
  UgCatalogueWindow *self = UG_CATALOGUE_WINDOW (widget);
  const Exchange *chosen = exchange;
  g_autoptr (GFile) file = g_list_model_get_item (files, 0);
  g_autoptr (GError) error = NULL;

  if (ug_library_export_catalogue (self->library, chosen->part, file, &error))
    say (self, _ (chosen->saved));
  else
    say (self, error->message);
}

static void
import_cb (UgCatalogueWindow *self, GtkWidget *button)
{
  const Exchange *exchange = get_exchange (button);

  ug_file_dialog_show (GTK_WIDGET (self), &exchange->import, NULL, import_chosen_cb,
                       (gpointer)exchange);
}

static void
export_cb (UgCatalogueWindow *self, GtkWidget *button)
{
  const Exchange *exchange = get_exchange (button);

  ug_file_dialog_show (GTK_WIDGET (self), &exchange->export, _ (exchange->file_name),
                       export_chosen_cb, (gpointer)exchange);
}

static void
take_cb (UgCatalogueWindow *self, GtkWidget *button)
{
  const Exchange *exchange = get_exchange (button);
  g_autoptr (GError) error = NULL;

  if (ug_library_take_catalogue (self->library, exchange->part,
                                 g_object_get_data (G_OBJECT (button), "name"), &error))
    say (self, _ (exchange->taken));
  else
    say (self, error->message);
}

static AdwPreferencesPage *
add_page (UgCatalogueWindow *self, const char *title, const char *icon)
{
  GtkWidget *page = adw_preferences_page_new ();

  adw_preferences_page_set_title (ADW_PREFERENCES_PAGE (page), title);
  adw_preferences_page_set_icon_name (ADW_PREFERENCES_PAGE (page), icon);
  adw_preferences_window_add (ADW_PREFERENCES_WINDOW (self), ADW_PREFERENCES_PAGE (page));

  return ADW_PREFERENCES_PAGE (page);
}

static AdwPreferencesGroup *
add_group (AdwPreferencesPage *page, GtkWidget *child)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  ug_accessible_name (GTK_WIDGET (group), adw_preferences_page_get_title (page));
  if (child != NULL)
    adw_preferences_group_add (group, child);
  adw_preferences_page_add (page, group);

  return group;
}

static GtkWidget *
new_list (UgCatalogueWindow *self, const UgRecordListPlan *plan, const UgFormRowPlan *row)
{
  return ug_record_list_new (self->room, UG_RECORD (ug_library_get_firm (self->library)), plan,
                             (gpointer)row);
}

static void
add_firm (UgCatalogueWindow *self)
{
  UgRecord *firm = UG_RECORD (ug_library_get_firm (self->library));
  AdwPreferencesPage *page = add_page (self, _ ("Firm"), "avatar-default-symbolic");
  AdwPreferencesGroup *group = add_group (page, NULL);

  adw_preferences_group_set_description (group, _ ("This stands at the head of every paper."));
  adw_preferences_group_add (group, ug_field_row_new (self->room, firm, UG_FIRM_NAME));
  adw_preferences_group_add (group, ug_field_row_new (self->room, firm, UG_FIRM_ABOUT));
  adw_preferences_group_add (group, ug_field_row_new (self->room, firm, UG_FIRM_CONTACT));
  adw_preferences_group_add (group, ug_logo_row_new (UG_FIRM (firm)));
  add_group (page, new_list (self, &people, &person_row));
  add_group (page, new_list (self, &schedules, &schedule_row));
}

static GtkWidget *
add_button_row (UgCatalogueWindow *self,
                AdwPreferencesGroup *group,
                const Exchange *exchange,
                const char *title,
                const char *label,
                GCallback callback)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  ug_plain_title (row, title);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_object_set_data (G_OBJECT (button), "exchange", (gpointer)exchange);
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_preferences_group_add (group, row);

  return button;
}

static void
add_bundled (UgCatalogueWindow *self, AdwPreferencesGroup *group, const Exchange *exchange)
{
  g_auto (GStrv) titles = NULL;
  g_auto (GStrv) names = ug_library_list_catalogues (self->library, exchange->part, &titles);

  for (guint i = 0; names[i] != NULL; i++)
    {
      GtkWidget *button =
          add_button_row (self, group, exchange, titles[i], _ ("_Take"), G_CALLBACK (take_cb));

      g_object_set_data_full (G_OBJECT (button), "name", g_strdup (names[i]), g_free);
    }
}

static void
add_exchange (UgCatalogueWindow *self, AdwPreferencesGroup *group, const Exchange *exchange)
{
  add_bundled (self, group, exchange);
  add_button_row (self, group, exchange, _ ("From a colleague"), _ ("_Open…"),
                  G_CALLBACK (import_cb));
  add_button_row (self, group, exchange, _ ("For a colleague"), _ ("_Save…"),
                  G_CALLBACK (export_cb));
}

static void
add_packages (UgCatalogueWindow *self)
{
  AdwPreferencesPage *page = add_page (self, _ ("Packages"), "package-x-generic-symbolic");
  AdwPreferencesGroup *group;

  add_group (page, new_list (self, &packages, NULL));
  group = add_group (page, NULL);
  adw_preferences_group_set_title (group, _ ("Whole catalogues"));
  adw_preferences_group_set_description (
      group, _ ("What is there under the same name is replaced; nothing else is touched, and no "
                "agreement changes."));
  add_exchange (self, group, &catalogue_exchange);
}

/* The sets stand first: below forty questions nobody would find them. */
static void
add_questions (UgCatalogueWindow *self)
{
  AdwPreferencesPage *page = add_page (self, _ ("Interview"), "user-available-symbolic");
  AdwPreferencesGroup *group = add_group (page, NULL);

  adw_preferences_group_set_title (group, _ ("Question sets"));
  adw_preferences_group_set_description (
      group, _ ("Sets in several languages stand side by side; an interview asks in its own. What "
                "you have changed stays as it is."));
  add_exchange (self, group, &questions_exchange);
  add_group (page, new_list (self, &questions, &question_row));
}

static void
build (UgCatalogueWindow *self)
{
  add_firm (self);
  add_packages (self);
  add_group (add_page (self, _ ("Principles"), "emblem-ok-symbolic"),
             new_list (self, &promises, &promise_row));
  add_group (add_page (self, _ ("Quality"), "starred-symbolic"),
             new_list (self, &factors, &factor_row));
  add_questions (self);
}

static void
ug_catalogue_window_dispose (GObject *object)
{
  UgCatalogueWindow *self = UG_CATALOGUE_WINDOW (object);

  g_clear_object (&self->library);
  g_clear_object (&self->room);

  G_OBJECT_CLASS (ug_catalogue_window_parent_class)->dispose (object);
}

static void
ug_catalogue_window_class_init (UgCatalogueWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_catalogue_window_dispose;
}

static void
ug_catalogue_window_init (UgCatalogueWindow *self)
{
  gtk_window_set_default_size (GTK_WINDOW (self), 860, 680);
  gtk_window_set_title (GTK_WINDOW (self), _ ("Our Firm and Catalogue"));
}

/**
 * ug_catalogue_window_new:
 * @library: whose firm is edited
 * @language: the language of the interface
 *
 * Returns: (transfer none): the window
 */
GtkWidget *
ug_catalogue_window_new (UgLibrary *library, UgLanguage *language)
{
  UgCatalogueWindow *self = g_object_new (UG_TYPE_CATALOGUE_WINDOW, NULL);

  self->library = g_object_ref (library);
  self->room = ug_room_new_backstage (ug_library_get_firm (library), language);
  build (self);

  return GTK_WIDGET (self);
}
