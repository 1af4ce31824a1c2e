/* ug-reports-page.c: reader, content, form, period, channel, and the decision a report serves.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-reports-page.h"

#include "ug-expectation-row.h"
#include "ug-news-needs.h"
#include "ug-plain.h"
#include "ug-record-list.h"

#include <glib/gi18n.h>

struct _UgReportsPage
{
  UgStepPage parent_instance;

  GtkBox *proposals;
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
  g_autofree char *text = g_strdup_printf (_ ("Propose a report. %s"), proposal);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label =
      g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "xalign", 0.0, NULL);

  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_add_css_class (button, "flat");
  ug_accessible_name (button, text);
  g_object_set_data_full (G_OBJECT (button), "person", g_object_ref (person), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (accept_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->proposals, button);
}

static void
show_proposals (UgReportsPage *self)
{
  UgStepPage *page = UG_STEP_PAGE (self);
  g_autoptr (GPtrArray) people = ug_news_needs_find (ug_step_page_get_agreement (page));
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->proposals))) != NULL)
    gtk_box_remove (self->proposals, child);
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
ug_reports_page_build (UgStepPage *page)
{
  ug_step_page_set_question (
      page, _ ("Who reads which report?"),
      _ ("A report is worth making only when somebody decides something by it."));
  gtk_box_append (GTK_BOX (page),
                  ug_record_list_new (ug_step_page_get_room (page),
                                      UG_RECORD (ug_step_page_get_agreement (page)), &plan, NULL));
  add_proposals (UG_REPORTS_PAGE (page));
}

static void
ug_reports_page_class_init (UgReportsPageClass *klass)
{
  UG_STEP_PAGE_CLASS (klass)->build = ug_reports_page_build;
}

static void
ug_reports_page_init (UgReportsPage *self)
{
}
