/* ug-package-page.c: compare, choose, and see what the choice did to what was answered already.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-package-page.h"

#include "ug-field-row.h"
#include "ug-package-change.h"
#include "ug-package-fit.h"
#include "ug-package-table.h"
#include "ug-plain.h"
#include "ug-undo-toast.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _UgPackagePage
{
  UgStepPage parent_instance;

  GtkBox *report;   /* what the last choice did */
  GtkLabel *advice; /* which package is enough */
};

G_DEFINE_FINAL_TYPE (UgPackagePage, ug_package_page, UG_TYPE_STEP_PAGE)

static void
clear_report (UgPackagePage *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->report))) != NULL)
    gtk_box_remove (self->report, child);
}

static void
add_report_line (UgPackagePage *self, const char *text, const char *css_class)
{
  GtkWidget *label =
      g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, NULL);

  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (self->report, label);
}

/* What was answered stays as it was; where the package says otherwise, it is said in words. */
static void
show_report (UgPackagePage *self, UgPackageChange *change)
{
  UgLanguage *language = ug_room_get_language (ug_step_page_get_room (UG_STEP_PAGE (self)));
  const UgPackageLine *line;

  clear_report (self);
  for (guint i = 0; (line = ug_package_change_get_line (change, i)) != NULL; i++)
    if (line->kind == UG_PACKAGE_LINE_DIFFERS)
      {
        g_autofree char *words = ug_package_line_to_words (line, language);

        if (gtk_widget_get_first_child (GTK_WIDGET (self->report)) == NULL)
          add_report_line (self, _ ("Already answered, so it stays. The package says otherwise:"),
                           "heading");
        add_report_line (self, words, "summary");
      }
}

/* Honest even when it costs us: the cheapest package that is enough is named. */
static void
advise (UgPackagePage *self)
{
  UgRoom *room = ug_step_page_get_room (UG_STEP_PAGE (self));
  g_autofree char *advice = ug_package_advise (
      ug_room_get_agreement (room), ug_room_get_firm (room), ug_room_get_language (room));

  gtk_label_set_label (self->advice, advice != NULL ? advice : "");
  gtk_widget_set_visible (GTK_WIDGET (self->advice), advice != NULL);
}

static void
undo_cb (UgPackageChange *change)
{
  if (ug_package_change_can_undo (change))
    ug_package_change_undo (change);
}

static void
chosen_cb (UgPackagePage *self, UgPackage *package)
{
  UgStepPage *page = UG_STEP_PAGE (self);
  UgAgreement *agreement = ug_step_page_get_agreement (page);
  g_autoptr (UgPackageChange) change = NULL;
  g_autofree char *words = NULL;

  if (g_str_equal (ug_record_get_text (UG_RECORD (agreement), UG_AGREEMENT_PACKAGE),
                   ug_record_get_id (UG_RECORD (package))))
    return;

  change = ug_agreement_choose_package (agreement, package);
  words = ug_package_change_to_words (change, ug_room_get_language (ug_step_page_get_room (page)));
  show_report (self, change);
  advise (self);
  ug_undo_toast_offer (GTK_WIDGET (self), words, G_CALLBACK (undo_cb), g_object_ref (change),
                       g_object_unref);
}

static void
packages_changed_cb (
    UgPackagePage *self, guint position, guint removed, guint added, GListModel *packages)
{
  if (g_list_model_get_n_items (packages) > 0)
    ug_step_page_set_question (UG_STEP_PAGE (self), _ ("Which package serves you?"),
                               _ ("What each gives, what it does not, and what it costs."));
  else
    ug_step_page_set_question (UG_STEP_PAGE (self), _ ("Which package serves you?"),
                               _ ("The catalogue has no packages yet. "
                                  "Add them under “Our Firm and Catalogue” in the menu."));
}

static void
ug_package_page_map (GtkWidget *widget)
{
  advise (UG_PACKAGE_PAGE (widget));

  GTK_WIDGET_CLASS (ug_package_page_parent_class)->map (widget);
}

/* What the paper says of the package: the catalogue's words, until something else was agreed. */
static GtkWidget *
new_terms_of_package (UgStepPage *page)
{
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *row = adw_expander_row_new ();
  const char *title = _ ("Price and contents as agreed with you");

  ug_plain_title (row, title);
  ug_field_row_add_all (row, ug_step_page_get_room (page),
                        UG_RECORD (ug_step_page_get_agreement (page)), UG_AGREEMENT_PACKAGE_NAME,
                        UG_AGREEMENT_PACKAGE_PRICE, UG_AGREEMENT_PACKAGE_INCLUSIONS,
                        UG_AGREEMENT_PACKAGE_EXCLUSIONS, -1);
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  ug_accessible_name (list, title);
  gtk_list_box_append (GTK_LIST_BOX (list), row);

  return list;
}

static void
ug_package_page_build (UgStepPage *page)
{
  UgPackagePage *self = UG_PACKAGE_PAGE (page);
  UgRoom *room = ug_step_page_get_room (page);
  GListModel *packages = ug_record_get_list (UG_RECORD (ug_room_get_firm (room)), UG_FIRM_PACKAGES);
  GtkWidget *table = ug_package_table_new (room);

  self->report = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 3));
  g_signal_connect_object (table, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  self->advice = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->advice, 0.0);
  gtk_label_set_wrap (self->advice, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->advice), "summary");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->advice));
  gtk_box_append (GTK_BOX (self), table);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->report));
  gtk_box_append (GTK_BOX (self), new_terms_of_package (page));
  g_signal_connect_object (packages, "items-changed", G_CALLBACK (packages_changed_cb), self,
                           G_CONNECT_SWAPPED);
  packages_changed_cb (self, 0, 0, 0, packages);
}

static void
ug_package_page_class_init (UgPackagePageClass *klass)
{
  GTK_WIDGET_CLASS (klass)->map = ug_package_page_map;
  UG_STEP_PAGE_CLASS (klass)->build = ug_package_page_build;
}

static void
ug_package_page_init (UgPackagePage *self)
{
}
