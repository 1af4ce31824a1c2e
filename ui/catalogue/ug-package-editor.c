/* ug-package-editor.c: the package's own fields, its priorities, and what it promises, kind by
 * kind.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-package-editor.h"

#include "ug-form-row.h"
#include "ug-expectation.h"
#include "ug-field-row.h"
#include "ug-plain.h"
#include "ug-priority.h"
#include "ug-record-list.h"

#include <adwaita.h>
#include <glib/gi18n.h>

static const int priority_fields[] = { UG_PRIORITY_TITLE, UG_PRIORITY_EXAMPLES, -1 };
static const UgFormRowPlan priority_row = { UG_PRIORITY_TITLE, UG_PRIORITY_EXAMPLES,
                                            priority_fields };

static const int promise_fields[] = {
  UG_EXPECTATION_TITLE,
  UG_EXPECTATION_OFFER,
  UG_EXPECTATION_DETAILS,
  UG_EXPECTATION_CLOCK,
  UG_EXPECTATION_PERIOD,
  UG_EXPECTATION_PLACE,
  UG_EXPECTATION_CHANNEL,
  UG_EXPECTATION_CONTENT,
  UG_EXPECTATION_FORM,
  UG_EXPECTATION_DECISION,
  UG_EXPECTATION_FLOOR,
  UG_EXPECTATION_NOTE,
  -1,
};
static const UgFormRowPlan promise_row = { UG_EXPECTATION_TITLE, UG_EXPECTATION_DETAILS,
                                           promise_fields };

static GtkWidget *
build_priority (UgRoom *room, UgRecord *priority, gpointer unused)
{
  return ug_form_row_build (room, priority, (gpointer)&priority_row);
}

static const UgRecordListPlan priorities = {
  .list = UG_PACKAGE_PRIORITIES,
  .title = N_ ("Priorities"),
  .add_label = N_ ("+ _Priority"),
  .build_row = build_priority,
};

static gboolean
is_of_priority (UgRecord *promise, gpointer priority)
{
  return ug_record_get_choice (promise, UG_EXPECTATION_KIND) == UG_EXPECTATION_KIND_TERM
         && g_str_equal (ug_record_get_text (promise, UG_EXPECTATION_PRIORITY),
                         ug_record_get_id (priority));
}

static void
prepare_term (UgRecord *promise, gpointer priority)
{
  ug_record_set_choice (promise, UG_EXPECTATION_KIND, UG_EXPECTATION_KIND_TERM);
  ug_record_set_choice (promise, UG_EXPECTATION_SIDE, UG_SIDE_OURS);
  ug_record_set_text (promise, UG_EXPECTATION_PRIORITY, ug_record_get_id (priority));
}

static GtkWidget *
build_promise (UgRoom *room, UgRecord *promise, gpointer unused)
{
  return ug_form_row_build (room, promise, (gpointer)&promise_row);
}

static const UgRecordListPlan terms = {
  .list = UG_PACKAGE_EXPECTATIONS,
  .add_label = N_ ("+ _Time"),
  .build_row = build_promise,
  .match = is_of_priority,
  .prepare = prepare_term,
};

static gboolean
is_of_kind (UgRecord *promise, gpointer kind)
{
  return ug_record_get_choice (promise, UG_EXPECTATION_KIND) == GPOINTER_TO_INT (kind);
}

static void
prepare_kind (UgRecord *promise, gpointer kind)
{
  ug_record_set_choice (promise, UG_EXPECTATION_KIND, GPOINTER_TO_INT (kind));
  ug_record_set_choice (promise, UG_EXPECTATION_SIDE, UG_SIDE_OURS);
}

/* One list for each kind but the times, which stand under their priorities. */
#define KIND_PLAN(label)                                                                           \
  {                                                                                                \
    .list = UG_PACKAGE_EXPECTATIONS, .title = label, .add_label = N_ ("+ _Promise"),               \
    .build_row = build_promise, .match = is_of_kind, .prepare = prepare_kind,                      \
  }

static const UgRecordListPlan kinds[] = {
  [UG_EXPECTATION_KIND_MEETING] = KIND_PLAN (N_ ("Meetings")),
  [UG_EXPECTATION_KIND_CHANNEL] = KIND_PLAN (N_ ("Channels")),
  [UG_EXPECTATION_KIND_EMERGENCY] = KIND_PLAN (N_ ("In an emergency")),
  [UG_EXPECTATION_KIND_INFORMATION] = KIND_PLAN (N_ ("News")),
  [UG_EXPECTATION_KIND_REPORT] = KIND_PLAN (N_ ("Reports")),
  [UG_EXPECTATION_KIND_DUTY] = KIND_PLAN (N_ ("Duties")),
  [UG_EXPECTATION_KIND_PRINCIPLE] = KIND_PLAN (N_ ("Principles")),
};

static GtkWidget *
new_fields (UgRoom *room, UgRecord *package)
{
  GtkWidget *group = adw_preferences_group_new ();

  ug_accessible_name (group, _ ("Package"));
  for (guint field = 0; field < UG_PACKAGE_N_FIELDS; field++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                               ug_field_row_new (room, package, field));

  return group;
}

static void
add_terms (GtkBox *box, UgRoom *room, UgRecord *package)
{
  for (guint i = 0; i < ug_record_count (package, UG_PACKAGE_PRIORITIES); i++)
    {
      UgRecord *priority = ug_record_peek (package, UG_PACKAGE_PRIORITIES, i);
      GtkWidget *title = gtk_label_new (NULL);

      gtk_label_set_xalign (GTK_LABEL (title), 0);
      gtk_widget_add_css_class (title, "heading");
      g_object_bind_property (priority, "title", title, "label", G_BINDING_SYNC_CREATE);
      gtk_box_append (box, title);
      gtk_box_append (box, ug_record_list_new (room, package, &terms, priority));
    }
}

typedef struct
{
  UgRoom *room;
  UgRecord *package;
  GtkBox *terms; /* not owned: it owns this */
} TermLists;

static void
term_lists_free (TermLists *self)
{
  g_object_unref (self->room);
  g_object_unref (self->package);
  g_free (self);
}

static void
priorities_changed_cb (TermLists *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->terms))) != NULL)
    gtk_box_remove (self->terms, child);
  add_terms (self->terms, self->room, self->package);
}

static GtkWidget *
new_terms (UgRoom *room, UgRecord *package)
{
  TermLists *self = g_new0 (TermLists, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GClosure *closure = g_cclosure_new_swap (G_CALLBACK (priorities_changed_cb), self, NULL);

  self->room = g_object_ref (room);
  self->package = g_object_ref (package);
  self->terms = GTK_BOX (box);
  g_object_set_data_full (G_OBJECT (box), "ug-term-lists", self, (GDestroyNotify)term_lists_free);
  g_object_watch_closure (G_OBJECT (box), closure);
  g_signal_connect_closure (ug_record_get_list (package, UG_PACKAGE_PRIORITIES), "items-changed",
                            closure, FALSE);
  add_terms (GTK_BOX (box), room, package);

  return box;
}

/**
 * ug_package_editor_new:
 * @room: a room backstage
 * @package: a package of the catalogue
 *
 * Returns: (transfer floating): everything of the package, to be edited
 */
GtkWidget *
ug_package_editor_new (UgRoom *room, UgPackage *package)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  gtk_widget_add_css_class (box, "editor");
  gtk_box_append (GTK_BOX (box), new_fields (room, UG_RECORD (package)));
  gtk_box_append (GTK_BOX (box), ug_record_list_new (room, UG_RECORD (package), &priorities, NULL));
  gtk_box_append (GTK_BOX (box), new_terms (room, UG_RECORD (package)));
  for (guint kind = UG_EXPECTATION_KIND_MEETING; kind < G_N_ELEMENTS (kinds); kind++)
    gtk_box_append (GTK_BOX (box), ug_record_list_new (room, UG_RECORD (package), &kinds[kind],
                                                       GINT_TO_POINTER (kind)));

  return box;
}
