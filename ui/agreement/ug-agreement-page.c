/* ug-agreement-page.c: read aloud at the left, what will be printed at the right.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-agreement-page.h"

#include "ug-difference.h"
#include "ug-edition.h"
#include "ug-field-row.h"
#include "ug-file-dialog.h"
#include "ug-fork-window.h"
#include "ug-paper-out.h"
#include "ug-plain.h"
#include "ug-preview.h"
#include "ug-seal-window.h"
#include "ug-sentence-row.h"
#include "ug-review-open.h"
#include "ug-review-plan.h"
#include "ug-timeline-window.h"

#include <glib/gi18n.h>

/* Milliseconds without a change after which the read-back is written anew. */
#define PATIENCE 150

struct _UgAgreementPage
{
  UgStepPage parent_instance;

  GtkBox *columns;
  GtkBox *pending_box;
  GtkListBox *pending;
  GtkListBox *sentences;
  GtkListBox *frame;
  GtkWidget *missing_box;
  GtkListBox *missing;
  GtkWidget *look_box;
  GtkListBox *worth_a_look;
  UgPreview *preview;
  guint update_source;

  GtkLabel *state;
  GtkWidget *commands;
  GtkWidget *seal_button;
  GtkWidget *timeline_button;
  GtkWidget *review_button;
  GtkWidget *feedback_button;
  GtkWidget *export_button;
  GtkWidget *fork_box;
  GtkWidget *fork_button;
  GCancellable *cancellable;
  UgFork *fork;        /* what waits to be settled with a colleague, or NULL */
  GPtrArray *versions; /* NULL until they are known */
  UgEdition *last;     /* the last of them, or NULL */
  UgEdition *before;   /* the one before that, or NULL */
};

G_DEFINE_FINAL_TYPE (UgAgreementPage, ug_agreement_page, UG_TYPE_STEP_PAGE)

static void
clear (GtkListBox *list)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (list))) != NULL)
    gtk_list_box_remove (list, row);
}

static void
fill (GtkListBox *list, GPtrArray *sentences)
{
  clear (list);
  for (guint i = 0; i < sentences->len; i++)
    gtk_list_box_append (list, ug_sentence_row_new (sentences->pdata[i]));
}

static void
fill_checks (UgAgreementPage *self, UgRoom *room)
{
  g_autoptr (GPtrArray) checks = ug_check_agreement (ug_room_get_agreement (room));
  guint n_missing = 0;

  clear (self->missing);
  clear (self->worth_a_look);
  for (guint i = 0; i < checks->len; i++)
    {
      const gboolean missing = ug_check_get_severity (checks->pdata[i]) == UG_SEVERITY_MISSING;

      n_missing += missing;
      gtk_list_box_append (
          missing ? self->missing : self->worth_a_look,
          ug_sentence_row_new_for_check (checks->pdata[i], ug_room_get_language (room)));
    }
  gtk_widget_set_visible (self->missing_box, n_missing > 0);
  gtk_widget_set_visible (self->look_box, checks->len > n_missing);
}

/* How the agreement as it stands differs from what was sealed last. */
static guint
count_changes (UgAgreementPage *self, UgRoom *room)
{
  g_autoptr (GPtrArray) changes =
      ug_difference_list (ug_edition_get_agreement (self->last), ug_room_get_agreement (room),
                          ug_room_get_language (room));

  return changes->len;
}

static void
update_state (UgAgreementPage *self)
{
  UgRoom *room = ug_step_page_get_room (UG_STEP_PAGE (self));
  const guint n_changes = self->last != NULL ? count_changes (self, room) : 0;
  g_autofree char *text = NULL;

  if (self->last == NULL)
    text = g_strdup (_ ("Draft, not sealed yet"));
  else if (n_changes == 0)
    text = ug_edition_describe (ug_edition_get_version (self->last), ug_room_get_language (room));
  else
    text = g_strdup_printf (ngettext ("Changed since version %1$u: %2$u difference",
                                      "Changed since version %1$u: %2$u differences", n_changes),
                            ug_version_get_number (ug_edition_get_version (self->last)), n_changes);
  if (self->last != NULL && !ug_version_is_intact (ug_edition_get_version (self->last)))
    {
      g_free (text);
      text = g_strdup (_ ("This is not what was sealed: it was changed afterwards."));
    }
  gtk_label_set_label (self->state, text);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "agreement.seal",
                                 self->versions != NULL && (self->last == NULL || n_changes > 0));
  if (self->last != NULL && n_changes == 0)
    ug_preview_show_sealed (self->preview, self->last, self->before, NULL);
  else
    ug_preview_show_draft (self->preview, self->last);
}

static gboolean
update (gpointer user_data)
{
  UgAgreementPage *self = user_data;
  UgRoom *room = ug_step_page_get_room (UG_STEP_PAGE (self));
  g_autoptr (GPtrArray) pending =
      ug_read_back_pending (ug_room_get_agreement (room), ug_room_get_language (room));
  g_autoptr (GPtrArray) sentences =
      ug_read_back (ug_room_get_agreement (room), ug_room_get_language (room));

  self->update_source = 0;
  fill (self->pending, pending);
  fill (self->sentences, sentences);
  fill_checks (self, room);
  update_state (self);
  gtk_widget_set_visible (GTK_WIDGET (self->pending_box), pending->len > 0);

  return G_SOURCE_REMOVE;
}

static void
changed_cb (UgAgreementPage *self)
{
  g_clear_handle_id (&self->update_source, g_source_remove);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->update_source = g_timeout_add (PATIENCE, update, self);
}

static void
say (GtkWidget *widget, const char *message)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY);

  if (overlay != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), ug_plain_toast (message));
}

static void
save_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  ug_paper_out_save (UG_AGREEMENT_PAGE (widget)->preview);
}

static void
print_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  ug_paper_out_print (UG_AGREEMENT_PAGE (widget)->preview);
}

/* A version that cannot be read is told, and the draft is shown instead. */
static UgEdition *
read_edition (UgAgreementPage *self, guint from_end)
{
  g_autoptr (GError) error = NULL;
  UgEdition *edition;

  if (self->versions->len < from_end)
    return NULL;

  edition = ug_edition_read (ug_room_get_library (ug_step_page_get_room (UG_STEP_PAGE (self))),
                             self->versions->pdata[self->versions->len - from_end], &error);
  if (edition == NULL)
    say (GTK_WIDGET (self), error->message);

  return edition;
}

/* In a meeting this is not the moment; the manager settles it before or after. */
static void
rivals_listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (UgAgreementPage) self = user_data;
  g_autoptr (GPtrArray) rivals = ug_library_list_rivals_finish (UG_LIBRARY (source), result, NULL);
  g_autoptr (GPtrArray) forks =
      rivals != NULL && self->versions != NULL ? ug_fork_list (self->versions, rivals) : NULL;

  g_clear_pointer (&self->fork, ug_fork_free);
  for (guint i = 0; forks != NULL && i < forks->len && self->fork == NULL; i++)
    if (!ug_fork_is_settled (forks->pdata[i], self->versions))
      self->fork = g_ptr_array_steal_index (forks, i);
  if (self->fork_box != NULL)
    gtk_widget_set_visible (self->fork_box, self->fork != NULL);
}

static void
list_rivals (UgAgreementPage *self)
{
  UgRoom *room = ug_step_page_get_room (UG_STEP_PAGE (self));

  if (!ug_room_get_meeting (room))
    ug_library_list_rivals_async (ug_room_get_library (room), ug_room_get_agreement (room),
                                  self->cancellable, rivals_listed_cb, g_object_ref (self));
}

static void
versions_listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (UgAgreementPage) self = user_data;
  g_autoptr (GError) error = NULL;
  GPtrArray *versions = ug_library_list_versions_finish (UG_LIBRARY (source), result, &error);

  if (versions == NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        say (GTK_WIDGET (self), error->message);
      return;
    }

  g_clear_pointer (&self->versions, g_ptr_array_unref);
  g_clear_object (&self->last);
  g_clear_object (&self->before);
  self->versions = versions;
  self->last = read_edition (self, 1);
  self->before = read_edition (self, 2);
  update_state (self);
  list_rivals (self);
}

static void
list_versions (UgAgreementPage *self)
{
  UgRoom *room = ug_step_page_get_room (UG_STEP_PAGE (self));

  if (ug_room_get_library (room) != NULL)
    ug_library_list_versions_async (ug_room_get_library (room), ug_room_get_agreement (room),
                                    self->cancellable, versions_listed_cb, g_object_ref (self));
}

static void
present_over (UgAgreementPage *self, GtkWidget *window)
{
  gtk_window_set_transient_for (GTK_WINDOW (window),
                                GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))));
  gtk_window_present (GTK_WINDOW (window));
}

static void
seal_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgAgreementPage *self = UG_AGREEMENT_PAGE (widget);
  GtkWidget *window =
      ug_seal_window_new (ug_step_page_get_room (UG_STEP_PAGE (self)), self->versions->len + 1,
                          self->last != NULL ? ug_edition_get_agreement (self->last) : NULL);

  g_signal_connect_object (window, "sealed", G_CALLBACK (list_versions), self, G_CONNECT_SWAPPED);
  present_over (self, window);
}

/* Without the past the rest is told all the same. */
static void
past_listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (UgAgreementPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) past = ug_library_list_past_finish (UG_LIBRARY (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || self->versions == NULL)
    return;
  if (past == NULL)
    say (GTK_WIDGET (self), error->message);
  present_over (self, ug_timeline_window_new (ug_step_page_get_room (UG_STEP_PAGE (self)),
                                              self->versions, past));
}

static void
timeline_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgAgreementPage *self = UG_AGREEMENT_PAGE (widget);
  UgRoom *room = ug_step_page_get_room (UG_STEP_PAGE (self));

  if (self->versions != NULL)
    ug_library_list_past_async (ug_room_get_library (room), ug_room_get_client (room),
                                self->cancellable, past_listed_cb, g_object_ref (self));
}

static const char *const json_suffixes[] = { "json", NULL };

static const UgFileDialogPlan export_plan = {
  .action = GTK_FILE_CHOOSER_ACTION_SAVE,
  .title = N_ ("Save the Agreement for a Colleague"),
  .accept = N_ ("_Save"),
  .kind = N_ ("Agreement"),
  .suffixes = json_suffixes,
};

static void
export_listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (UgAgreementPage) self = user_data;
  g_autoptr (GFile) file = g_object_steal_data (G_OBJECT (self), "export-file");
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) past = ug_library_list_past_finish (UG_LIBRARY (source), result, &error);
  g_autofree char *message = NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || file == NULL)
    return;
  if (past == NULL
      || !ug_library_export_agreement (
          UG_LIBRARY (source), ug_room_get_agreement (ug_step_page_get_room (UG_STEP_PAGE (self))),
          self->versions, past, file, &error))
    message = g_strdup (error->message);
  else
    message = g_strdup_printf (_ ("Saved: %s"), g_file_peek_path (file));
  say (GTK_WIDGET (self), message);
}

static void
export_chosen_cb (GtkWidget *widget, GListModel *files, gpointer unused)
{
  UgAgreementPage *self = UG_AGREEMENT_PAGE (widget);
  UgRoom *room = ug_step_page_get_room (UG_STEP_PAGE (self));
  GFile *file = g_list_model_get_item (files, 0);

  g_object_set_data_full (G_OBJECT (self), "export-file", file, g_object_unref);
  ug_library_list_past_async (ug_room_get_library (room), ug_room_get_client (room),
                              self->cancellable, export_listed_cb, g_object_ref (self));
}

/* A file dialog shows other clients' names: in a meeting there is none. */
static void
export_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgAgreementPage *self = UG_AGREEMENT_PAGE (widget);

  if (self->versions != NULL)
    ug_file_dialog_show (widget, &export_plan, "agreement.json", export_chosen_cb, NULL);
}

static void
fork_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgAgreementPage *self = UG_AGREEMENT_PAGE (widget);

  if (self->fork != NULL)
    present_over (self, ug_fork_window_new (ug_step_page_get_room (UG_STEP_PAGE (self)),
                                            self->versions, self->fork));
}

static void
review_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  ug_review_open (widget, ug_step_page_get_room (UG_STEP_PAGE (widget)),
                  g_str_equal (action, "agreement.review") ? UG_REVIEW_HOLD : UG_REVIEW_PREPARE);
}

static void
ug_agreement_page_map (GtkWidget *widget)
{
  list_versions (UG_AGREEMENT_PAGE (widget));
  update (UG_AGREEMENT_PAGE (widget));

  GTK_WIDGET_CLASS (ug_agreement_page_parent_class)->map (widget);
}

/* When and where we met, and how long it holds: asked for once, at the end. */
static void
add_frame (UgAgreementPage *self)
{
  UgStepPage *page = UG_STEP_PAGE (self);
  GtkWidget *row = adw_expander_row_new ();
  const char *title = _ ("Title, date, place and validity");

  ug_plain_title (row, title);
  ug_accessible_name (GTK_WIDGET (self->frame), title);
  ug_field_row_add_all (row, ug_step_page_get_room (page),
                        UG_RECORD (ug_step_page_get_agreement (page)), UG_AGREEMENT_TITLE,
                        UG_AGREEMENT_HELD_ON, UG_AGREEMENT_PLACE, UG_AGREEMENT_STARTS_ON,
                        UG_AGREEMENT_ENDS_ON, UG_AGREEMENT_NOTICE_ON, UG_AGREEMENT_NOTE, -1);
  gtk_list_box_append (self->frame, row);
}

static void
ug_agreement_page_build (UgStepPage *page)
{
  UgAgreementPage *self = UG_AGREEMENT_PAGE (page);

  add_frame (self);
  if (ug_room_get_meeting (ug_step_page_get_room (page)))
    {
      gtk_widget_action_set_enabled (GTK_WIDGET (self), "agreement.export", FALSE);
      gtk_widget_set_visible (gtk_widget_get_parent (self->export_button), FALSE);
    }

  self->preview = UG_PREVIEW (ug_preview_new (ug_step_page_get_room (page)));
  gtk_box_append (self->columns, GTK_WIDGET (self->preview));
  g_signal_connect_object (ug_step_page_get_client (page), "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
ug_agreement_page_dispose (GObject *object)
{
  UgAgreementPage *self = UG_AGREEMENT_PAGE (object);

  g_clear_handle_id (&self->update_source, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->fork, ug_fork_free);
  g_clear_pointer (&self->versions, g_ptr_array_unref);
  g_clear_object (&self->last);
  g_clear_object (&self->before);

  G_OBJECT_CLASS (ug_agreement_page_parent_class)->dispose (object);
}

static void
ug_agreement_page_class_init (UgAgreementPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ug_agreement_page_dispose;
  widget_class->map = ug_agreement_page_map;
  UG_STEP_PAGE_CLASS (klass)->build = ug_agreement_page_build;
  UG_STEP_PAGE_CLASS (klass)->scrolls_itself = TRUE;

  gtk_widget_class_install_action (widget_class, "agreement.seal", NULL, seal_cb);
  gtk_widget_class_install_action (widget_class, "agreement.timeline", NULL, timeline_cb);
  gtk_widget_class_install_action (widget_class, "agreement.fork", NULL, fork_cb);
  gtk_widget_class_install_action (widget_class, "agreement.export", NULL, export_cb);
  gtk_widget_class_install_action (widget_class, "agreement.review", NULL, review_cb);
  gtk_widget_class_install_action (widget_class, "agreement.prepare", NULL, review_cb);
  gtk_widget_class_install_action (widget_class, "paper.save", NULL, save_cb);
  gtk_widget_class_install_action (widget_class, "paper.print", NULL, print_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "paper.print",
                                       NULL);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/ugovor/Ugovor/ui/agreement/ug-agreement-page.ui");
  gtk_widget_class_bind_template_child (widget_class, UgAgreementPage, columns);
  gtk_widget_class_bind_template_child (widget_class, UgAgreementPage, state);
  gtk_widget_class_bind_template_child (widget_class, UgAgreementPage, commands);
  gtk_widget_class_bind_template_child (widget_class, UgAgreementPage, seal_button);
  gtk_widget_class_bind_template_child (widget_class, UgAgreementPage, timeline_button);
  gtk_widget_class_bind_template_child (widget_class, UgAgreementPage, export_button);
  gtk_widget_class_bind_template_child (widget_class, UgAgreementPage, fork_box);
  gtk_widget_class_bind_template_child (widget_class, UgAgreementPage, fork_button);
  gtk_widget_class_bind_template_child (widget_class, UgAgreementPage, review_button);
  gtk_widget_class_bind_template_child (widget_class, UgAgreementPage, feedback_button);
  gtk_widget_class_bind_template_child (widget_class, UgAgreementPage, pending_box);
  gtk_widget_class_bind_template_child (widget_class, UgAgreementPage, pending);
  gtk_widget_class_bind_template_child (widget_class, UgAgreementPage, sentences);
  gtk_widget_class_bind_template_child (widget_class, UgAgreementPage, frame);
  gtk_widget_class_bind_template_child (widget_class, UgAgreementPage, worth_a_look);
  gtk_widget_class_bind_template_child (widget_class, UgAgreementPage, look_box);
  gtk_widget_class_bind_template_child (widget_class, UgAgreementPage, missing);
  gtk_widget_class_bind_template_child (widget_class, UgAgreementPage, missing_box);
}

static void
ug_agreement_page_init (UgAgreementPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->cancellable = g_cancellable_new ();
  ug_accessible_name (self->commands, _ ("What to do with the agreement"));
  ug_accessible_by_label (self->seal_button);
  ug_accessible_by_label (self->timeline_button);
  ug_accessible_by_label (self->fork_button);
  ug_accessible_by_label (self->export_button);
  ug_accessible_by_label (self->review_button);
  ug_accessible_by_label (self->feedback_button);
  ug_accessible_name (GTK_WIDGET (self->pending), _ ("Still open"));
  ug_accessible_name (GTK_WIDGET (self->sentences), _ ("What we agreed"));
  ug_accessible_name (GTK_WIDGET (self->missing), _ ("Missing before we sign"));
  ug_accessible_name (GTK_WIDGET (self->worth_a_look), _ ("Worth a look"));
}
