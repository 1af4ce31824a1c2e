/* ug-reports-page.c: reader, content, form, period, channel, and the decision a report serves.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-reports-page.h"

#include "ug-expectation-row.h"
#include "ug-label.h"
#include "ug-news-needs.h"
#include "ug-plain.h"
#include "ug-record-list.h"
#include "ug-report-dates.h"

#include <glib/gi18n.h>

#define MONTHS_SHOWN 3

struct _UgReportsPage
{
  UgStepPage parent_instance;

  GtkBox *proposals;
  GtkBox *dates;
  guint pending; /* the dates are told anew once for many keys */
};

G_DEFINE_FINAL_TYPE (UgReportsPage, ug_reports_page, UG_TYPE_STEP_PAGE)

static gboolean
is_report (UgRecord *promise, gpointer unused)
{
  return ug_record_get_choice (promise, UG_EXPECTATION_KIND) == UG_EXPECTATION_KIND_REPORT;
}

static void
prepare (UgRecord *promise, gpointer unused)
{
  ug_record_set_choice (promise, UG_EXPECTATION_KIND, UG_EXPECTATION_KIND_REPORT);
  ug_record_set_choice (promise, UG_EXPECTATION_SIDE, UG_SIDE_OURS);
}

static const UgRecordListPlan plan = {
  .list = UG_AGREEMENT_EXPECTATIONS,
  .empty =
      N_ ("No report is planned. Perhaps nobody needs one; ask who decides what by which figures."),
  .add_label = N_ ("+ _Report"),
  .build_row = ug_expectation_row_build,
  .match = is_report,
  .prepare = prepare,
};

/* Who reads what is proposed, never decided: one click writes a proposal down as a report. */
static void
accept_cb (UgReportsPage *self, GtkWidget *button)
{
  UgStepPage *page = UG_STEP_PAGE (self);

  ug_news_needs_accept (ug_step_page_get_agreement (page),
                        g_object_get_data (G_OBJECT (button), "person"),
                        ug_room_get_language (ug_step_page_get_room (page)));
}

static void
add_proposal (UgReportsPage *self, UgPerson *person, UgLanguage *language)
{
  g_autofree char *proposal = ug_news_needs_say (person, language);
  /* Translators: %s is a person, how often, and in what form */
  g_autofree char *name = g_strdup_printf (_ ("Propose a report. %s"), proposal);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *button = gtk_button_new_with_label (_ ("+ Report"));

  gtk_widget_set_hexpand (ug_label_append (GTK_BOX (line), proposal, "proposal-words"), TRUE);
  gtk_widget_add_css_class (line, "proposal");
  gtk_widget_add_css_class (button, "pill-button");
  gtk_widget_add_css_class (button, "accent");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  ug_accessible_name (button, name);
  g_object_set_data_full (G_OBJECT (button), "person", g_object_ref (person), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (accept_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (line), button);
  gtk_box_append (self->proposals, line);
}

static void
show_proposals (UgReportsPage *self)
{
  UgStepPage *page = UG_STEP_PAGE (self);
  g_autoptr (GPtrArray) people = ug_news_needs_find (ug_step_page_get_agreement (page));
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->proposals))) != NULL)
    gtk_box_remove (self->proposals, child);
  if (people->len > 0)
    ug_label_append (self->proposals, _ ("Perhaps they want to hear from us too"), "heading");
  for (guint i = 0; i < people->len; i++)
    add_proposal (self, people->pdata[i], ug_room_get_language (ug_step_page_get_room (page)));
}

static void
add_proposals (UgReportsPage *self)
{
  UgRecord *agreement = UG_RECORD (ug_step_page_get_agreement (UG_STEP_PAGE (self)));

  self->proposals = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->proposals));
  g_signal_connect_object (ug_record_get_list (agreement, UG_AGREEMENT_EXPECTATIONS),
                           "items-changed", G_CALLBACK (show_proposals), self, G_CONNECT_SWAPPED);
  /* People and their roles are written down on another page. */
  g_signal_connect (self, "map", G_CALLBACK (show_proposals), NULL);
  show_proposals (self);
}

static void
append_month (UgReportsPage *self, const UgReportMonth *month)
{
  ug_label_append (self->dates, month->month, "list-theme");
  for (guint i = 0; month->lines[i] != NULL; i++)
    ug_label_append (self->dates, month->lines[i], "report-date");
}

static void
show_dates (UgReportsPage *self)
{
  UgStepPage *page = UG_STEP_PAGE (self);
  UgRoom *room = ug_step_page_get_room (page);
  g_autoptr (GDateTime) now = ug_room_get_now (room);
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");
  g_autoptr (GPtrArray) months = NULL;
  g_autofree char *unsure =
      ug_report_dates_say_unsure (ug_step_page_get_agreement (page), ug_room_get_language (room));
  GtkWidget *child;
  UgDay since;

  if (!ug_day_from_iso (today, &since))
    return;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->dates))) != NULL)
    gtk_box_remove (self->dates, child);
  months = ug_report_dates_list (ug_step_page_get_agreement (page), since, MONTHS_SHOWN,
                                 ug_room_get_language (room));
  if (months->len > 0 || unsure != NULL)
    ug_label_append (self->dates, _ ("What comes when"), "heading");
  for (guint i = 0; i < months->len; i++)
    append_month (self, months->pdata[i]);
  if (unsure != NULL)
    ug_label_append (self->dates, unsure, "dim-label");
}

static gboolean
show_dates_later_cb (gpointer user_data)
{
  UgReportsPage *self = user_data;

  self->pending = 0;
  show_dates (self);

  return G_SOURCE_REMOVE;
}

static void
agreement_changed_cb (UgReportsPage *self)
{
  if (self->pending == 0)
    self->pending = g_idle_add (show_dates_later_cb, self);
}

/* What the words mean on the client's calendar, as soon as they are written. */
static void
add_dates (UgReportsPage *self)
{
  self->dates = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 3));
  gtk_widget_add_css_class (GTK_WIDGET (self->dates), "report-dates");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->dates));
  g_signal_connect_object (ug_step_page_get_agreement (UG_STEP_PAGE (self)), "changed",
                           G_CALLBACK (agreement_changed_cb), self, G_CONNECT_SWAPPED);
  /* Calendars and people are written down on other pages. */
  g_signal_connect (self, "map", G_CALLBACK (show_dates), NULL);
  show_dates (self);
}

static void
ug_reports_page_build (UgStepPage *page)
{
  ug_step_page_set_question (
      page, _ ("Who reads which report?"),
      _ ("A report is worth making only when somebody decides something by it."));
  gtk_box_append (GTK_BOX (page),
                  ug_record_list_new (ug_step_page_get_room (page),
                                      UG_RECORD (ug_step_page_get_agreement (page)), &plan, NULL));
  add_proposals (UG_REPORTS_PAGE (page));
  add_dates (UG_REPORTS_PAGE (page));
}

static void
ug_reports_page_dispose (GObject *object)
{
  g_clear_handle_id (&UG_REPORTS_PAGE (object)->pending, g_source_remove);

  G_OBJECT_CLASS (ug_reports_page_parent_class)->dispose (object);
}

static void
ug_reports_page_class_init (UgReportsPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_reports_page_dispose;
  UG_STEP_PAGE_CLASS (klass)->build = ug_reports_page_build;
}

static void
ug_reports_page_init (UgReportsPage *self)
{
}
