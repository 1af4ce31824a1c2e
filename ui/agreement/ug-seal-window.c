/* ug-seal-window.c: everything on one page to be read aloud, a page for each who signs, and the
 * end.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-seal-window.h"

#include "ug-check.h"
#include "ug-closing.h"
#include "ug-edition.h"
#include "ug-label.h"
#include "ug-people.h"
#include "ug-plain.h"
#include "ug-sentence-row.h"
#include "ug-sign-box.h"

#include <glib/gi18n.h>

#define WIDTH 900
#define HEIGHT 690

struct _UgSealWindow
{
  AdwWindow parent_instance;

  UgRoom *room;
  guint number; /* of the version it becomes */
  GPtrArray *signatures;
  GCancellable *cancellable;

  GtkStack *pages;
  GtkWidget *header;
  GtkListBox *signers;
  GtkWidget *signing; /* the page of whoever signs now */
  UgPerson *signer;   /* and who that is */
  GtkWidget *seal;
  GtkLabel *problem;
};

G_DEFINE_FINAL_TYPE (UgSealWindow, ug_seal_window, ADW_TYPE_WINDOW)

enum
{
  SEALED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static GtkListBox *
new_list (GtkBox *box, const char *title, const char *explanation)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_box_append (box, ug_label_new (title, "heading"));
  if (explanation != NULL)
    gtk_box_append (box, ug_label_new (explanation, "summary"));
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  ug_accessible_name (list, title);
  gtk_box_append (box, list);

  return GTK_LIST_BOX (list);
}

static void
add_sentences (GtkBox *box, const char *title, const char *explanation, GPtrArray *sentences)
{
  GtkListBox *list;

  if (sentences->len == 0)
    return;

  list = new_list (box, title, explanation);
  for (guint i = 0; i < sentences->len; i++)
    gtk_list_box_append (list, ug_sentence_row_new_to_read (sentences->pdata[i]));
}

/* What the checks found missing, as sentences without a place to go to. */
static void
add_missing (UgSealWindow *self, GtkBox *box)
{
  UgLanguage *language = ug_room_get_language (self->room);
  g_autoptr (GPtrArray) checks = ug_check_agreement (ug_room_get_agreement (self->room));
  g_autoptr (GPtrArray) missing = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < checks->len; i++)
    if (ug_check_get_severity (checks->pdata[i]) == UG_SEVERITY_MISSING)
      {
        g_autofree char *words = ug_check_to_words (checks->pdata[i], language);

        g_ptr_array_add (missing, ug_sentence_new (ug_check_get_step (checks->pdata[i]),
                                                   UG_RECORD (ug_room_get_agreement (self->room)),
                                                   words, ""));
      }
  add_sentences (box, _ ("Missing"), _ ("It can be sealed all the same."), missing);
}

/* Those who are ticked as signing; of a side where nobody is, everybody. */
static GPtrArray *
list_signers (UgSealWindow *self, UgSide side)
{
  UgClient *client = ug_room_get_client (self->room);
  GPtrArray *signers = ug_people_who_sign (client, side);

  if (signers->len > 0)
    return signers;

  g_ptr_array_unref (signers);
  return ug_people_of_side (client, side);
}

static UgSignature *
find_signature (UgSealWindow *self, UgPerson *person)
{
  for (guint i = 0; i < self->signatures->len; i++)
    if (g_str_equal (ug_record_get_text (self->signatures->pdata[i], UG_SIGNATURE_PERSON),
                     ug_record_get_id (UG_RECORD (person))))
      return self->signatures->pdata[i];

  return NULL;
}

static void
sign_clicked_cb (UgSealWindow *self, GtkWidget *button)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "seal.sign", "s",
                              ug_record_get_id (g_object_get_data (G_OBJECT (button), "person")));
}

static GtkWidget *
new_signer_row (UgSealWindow *self, UgPerson *person)
{
  UgLanguage *language = ug_room_get_language (self->room);
  UgSignature *signature = find_signature (self, person);
  g_autofree char *name = ug_person_get_display_with_role (person, language);
  g_autofree char *said = g_strdup_printf (_ ("%s: sign"), name);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button =
      gtk_button_new_with_label (signature != NULL ? _ ("Sign Again…") : _ ("Sign…"));

  ug_plain_title (row, name);
  adw_action_row_set_subtitle (
      ADW_ACTION_ROW (row),
      signature != NULL
          ? _ (ug_signature_how_choices[ug_record_get_choice (UG_RECORD (signature),
                                                              UG_SIGNATURE_HOW)]
                   .label)
          : _ (ug_side_choices[ug_record_get_choice (UG_RECORD (person), UG_PERSON_SIDE)].label));
  if (signature != NULL)
    adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                               gtk_image_new_from_icon_name ("object-select-symbolic"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_object_set_data_full (G_OBJECT (button), "person", g_object_ref (person), g_object_unref);
  ug_accessible_name (button, said);
  g_signal_connect_object (button, "clicked", G_CALLBACK (sign_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);

  return row;
}

static void
fill_signers (UgSealWindow *self)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->signers))) != NULL)
    gtk_list_box_remove (self->signers, row);
  for (UgSide side = UG_SIDE_THEIRS; side <= UG_SIDE_OURS; side++)
    {
      g_autoptr (GPtrArray) signers = list_signers (self, side);

      for (guint i = 0; i < signers->len; i++)
        gtk_list_box_append (self->signers, new_signer_row (self, signers->pdata[i]));
    }
}

static void
show_page (UgSealWindow *self, GtkWidget *page)
{
  gtk_stack_add_child (self->pages, page);
  gtk_stack_set_visible_child (self->pages, page);
}

/* Back to the manager: what belongs to a turn is gone. */
static void
end_turn (UgSealWindow *self)
{
  gtk_stack_set_visible_child_name (self->pages, "read");
  if (self->signing != NULL)
    gtk_stack_remove (self->pages, self->signing);
  self->signing = NULL;
  g_clear_object (&self->signer);
  gtk_widget_set_visible (self->header, TRUE);
  fill_signers (self);
}

static gboolean
is_turn (UgSealWindow *self)
{
  return self->signer != NULL && ug_room_get_meeting (self->room)
         && ug_record_get_choice (UG_RECORD (self->signer), UG_PERSON_SIDE) == UG_SIDE_THEIRS;
}

/* The client has the keyboard until the manager takes it back. */
static void
show_thanks (UgSealWindow *self)
{
  GtkWidget *page = adw_status_page_new ();
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("_Go On, I Am the Manager"));

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "object-select-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _ ("Thank You"));
  adw_status_page_set_description (ADW_STATUS_PAGE (page),
                                   _ ("Please hand the keyboard back to the manager."));
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "pill");
  adw_status_page_set_child (ADW_STATUS_PAGE (page), button);
  g_signal_connect_object (button, "clicked", G_CALLBACK (end_turn), self, G_CONNECT_SWAPPED);
  show_page (self, page);
  gtk_stack_remove (self->pages, self->signing);
  self->signing = page;
}

/* The draft keeps it at once: what somebody drew is not lost when the lights go out. */
static void
keep_signature (UgSealWindow *self, UgSignature *signature)
{
  UgRecord *agreement = UG_RECORD (ug_room_get_agreement (self->room));
  const char *person = ug_record_get_text (UG_RECORD (signature), UG_SIGNATURE_PERSON);
  g_autofree char *read = ug_read_back_hash (UG_AGREEMENT (agreement));
  UgSignature *old;

  ug_record_set_text (UG_RECORD (signature), UG_SIGNATURE_READ, read);
  while ((old = ug_signature_find (agreement, person)) != NULL)
    ug_record_remove (UG_RECORD (old));
  ug_record_append (agreement, UG_AGREEMENT_SIGNATURES, UG_RECORD (signature));
}

/* Signatures that wait in the draft: not those of the last version, and only beneath what they were
 * given for. */
static void
recall_signatures (UgSealWindow *self, UgAgreement *last)
{
  UgRecord *agreement = UG_RECORD (ug_room_get_agreement (self->room));
  g_autofree char *read = ug_read_back_hash (UG_AGREEMENT (agreement));

  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_SIGNATURES); i++)
    {
      UgRecord *signature = ug_record_peek (agreement, UG_AGREEMENT_SIGNATURES, i);

      if (g_str_equal (ug_record_get_text (signature, UG_SIGNATURE_READ), read)
          && (last == NULL
              || ug_record_find (UG_RECORD (last), ug_record_get_id (signature)) == NULL))
        g_ptr_array_add (self->signatures, g_object_ref (signature));
    }
}

static void
signed_cb (UgSealWindow *self, UgSignBox *box)
{
  UgSignature *signature = ug_sign_box_get_signature (box);
  UgSignature *old = find_signature (self, self->signer);

  if (signature != NULL)
    {
      if (old != NULL)
        g_ptr_array_remove (self->signatures, old);
      g_ptr_array_add (self->signatures, g_object_ref (signature));
      keep_signature (self, signature);
    }
  if (is_turn (self))
    show_thanks (self);
  else
    end_turn (self);
}

static void
sign_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgSealWindow *self = UG_SEAL_WINDOW (widget);
  UgPerson *person = ug_people_find (UG_RECORD (ug_room_get_agreement (self->room)),
                                     g_variant_get_string (parameter, NULL));

  if (person == NULL || self->signing != NULL)
    return;

  g_set_object (&self->signer, person);
  self->signing = ug_sign_box_new (person, self->room);
  g_signal_connect_object (self->signing, "done", G_CALLBACK (signed_cb), self, G_CONNECT_SWAPPED);
  /* Without a header there is nothing to close the window with during the client's turn. */
  gtk_widget_set_visible (self->header, !is_turn (self));
  show_page (self, self->signing);
}

static void
fill_end (GtkWidget *page, UgVersion *version, UgLanguage *language)
{
  g_autofree char *title =
      /* Translators: number of the version */
      g_strdup_printf (_ ("Version %u Is Sealed"), ug_version_get_number (version));
  g_autofree char *description = ug_edition_describe (version, language);
  g_autofree char *literal = g_markup_escape_text (description, -1);

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "object-select-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (page), title);
  adw_status_page_set_description (ADW_STATUS_PAGE (page), literal);
}

static void
sealed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (UgSealWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (UgVersion) version = ug_library_seal_finish (UG_LIBRARY (source), result, &error);
  GtkWidget *page, *close;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  gtk_widget_set_sensitive (self->seal, TRUE);
  if (version == NULL)
    {
      gtk_label_set_label (self->problem, error->message);
      gtk_widget_set_visible (GTK_WIDGET (self->problem), TRUE);
      return;
    }

  page = adw_status_page_new ();
  close = gtk_button_new_with_mnemonic (_ ("_Show the Paper"));
  fill_end (page, version, ug_room_get_language (self->room));
  gtk_widget_set_halign (close, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (close, "pill");
  gtk_widget_add_css_class (close, "suggested-action");
  adw_status_page_set_child (ADW_STATUS_PAGE (page), close);
  g_signal_connect_object (close, "clicked", G_CALLBACK (gtk_window_close), self,
                           G_CONNECT_SWAPPED);
  show_page (self, page);
  gtk_widget_grab_focus (close);
  g_signal_emit (self, signals[SEALED], 0);
}

/* The signatures of the version before stay in that version. */
static void
take_signatures (UgSealWindow *self, UgRecord *agreement)
{
  while (ug_record_count (agreement, UG_AGREEMENT_SIGNATURES) > 0)
    ug_record_remove (ug_record_peek (agreement, UG_AGREEMENT_SIGNATURES, 0));
  for (guint i = 0; i < self->signatures->len; i++)
    {
      g_autoptr (UgRecord) copy = ug_record_copy (self->signatures->pdata[i], NULL);

      ug_record_append (agreement, UG_AGREEMENT_SIGNATURES, copy);
    }
}

static void
seal_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgSealWindow *self = UG_SEAL_WINDOW (widget);
  g_autoptr (GDateTime) now = ug_room_get_now (self->room);

  gtk_widget_set_sensitive (self->seal, FALSE);
  take_signatures (self, UG_RECORD (ug_room_get_agreement (self->room)));
  ug_library_seal_async (ug_room_get_library (self->room), ug_room_get_agreement (self->room), now,
                         self->cancellable, sealed_cb, g_object_ref (self));
}

static GtkWidget *
new_reading (UgSealWindow *self)
{
  UgAgreement *agreement = ug_room_get_agreement (self->room);
  UgLanguage *language = ug_room_get_language (self->room);
  g_autoptr (GPtrArray) sentences = ug_read_back (agreement, language);
  g_autoptr (GPtrArray) pending = ug_read_back_pending (agreement, language);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *clamp = g_object_new (ADW_TYPE_CLAMP, "maximum-size", 760, NULL);
  GtkBox *box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 10));

  gtk_widget_add_css_class (GTK_WIDGET (box), "seal-page");
  gtk_box_append (box, ug_label_new (_ ("Is this what we agreed?"), "question"));
  gtk_box_append (box,
                  ug_label_new (_ ("Read it aloud together. What is sealed is never changed; a "
                                   "later version amends it."),
                                "explanation"));
  add_sentences (box, _ ("What we agreed"), NULL, sentences);
  add_sentences (box, _ ("Still open"), _ ("It is printed as open, with who settles it by when."),
                 pending);
  add_missing (self, box);
  self->signers =
      new_list (box, _ ("Signatures"), _ ("On the screen or by pen on paper, in any order."));
  fill_signers (self);
  adw_clamp_set_child (ADW_CLAMP (clamp), GTK_WIDGET (box));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), clamp);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_widget_set_vexpand (scroller, TRUE);

  return scroller;
}

static GtkWidget *
new_header (UgSealWindow *self)
{
  GtkWidget *header = adw_header_bar_new ();
  /* Translators: number of the version */
  g_autofree char *label = g_strdup_printf (_ ("_Seal Version %u"), self->number);

  self->seal = gtk_button_new_with_mnemonic (label);
  gtk_widget_add_css_class (self->seal, "suggested-action");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->seal), "seal.seal");
  ug_accessible_by_label (self->seal);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), self->seal);

  return header;
}

static void
pages_changed_cb (UgSealWindow *self)
{
  gtk_widget_set_visible (self->seal,
                          g_strcmp0 (gtk_stack_get_visible_child_name (self->pages), "read") == 0);
}

static gboolean
ug_seal_window_close_request (GtkWindow *window)
{
  UgSealWindow *self = UG_SEAL_WINDOW (window);

  if (is_turn (self))
    return TRUE;
  if (self->signing != NULL)
    {
      end_turn (self);
      return TRUE;
    }

  return GTK_WINDOW_CLASS (ug_seal_window_parent_class)->close_request (window);
}

static void
ug_seal_window_dispose (GObject *object)
{
  UgSealWindow *self = UG_SEAL_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->signer);
  g_clear_object (&self->room);

  G_OBJECT_CLASS (ug_seal_window_parent_class)->dispose (object);
}

static void
ug_seal_window_finalize (GObject *object)
{
  UgSealWindow *self = UG_SEAL_WINDOW (object);

  g_ptr_array_unref (self->signatures);
  g_object_unref (self->cancellable);

  G_OBJECT_CLASS (ug_seal_window_parent_class)->finalize (object);
}

static void
ug_seal_window_class_init (UgSealWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ug_seal_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = ug_seal_window_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = ug_seal_window_close_request;

  signals[SEALED] = g_signal_new ("sealed", UG_TYPE_SEAL_WINDOW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);
  gtk_widget_class_install_action (widget_class, "seal.seal", NULL, seal_cb);
  gtk_widget_class_install_action (widget_class, "seal.sign", "s", sign_cb);
  ug_closing_install (widget_class);
}

static void
ug_seal_window_init (UgSealWindow *self)
{
  self->signatures = g_ptr_array_new_with_free_func (g_object_unref);
  self->cancellable = g_cancellable_new ();
}

/**
 * ug_seal_window_new:
 * @room: the room
 * @number: the number the version will have
 * @last: (nullable): the version before it
 *
 * Returns: (transfer floating): a window in which the room's agreement is read, signed and sealed
 */
GtkWidget *
ug_seal_window_new (UgRoom *room, guint number, UgAgreement *last)
{
  UgSealWindow *self = g_object_new (UG_TYPE_SEAL_WINDOW, "default-width", WIDTH, "default-height",
                                     HEIGHT, "modal", TRUE, "title", _ ("Seal"), NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->room = g_object_ref (room);
  self->number = number;
  recall_signatures (self, last);
  self->header = new_header (self);
  self->problem = GTK_LABEL (ug_label_new ("", "problem"));
  gtk_widget_set_visible (GTK_WIDGET (self->problem), FALSE);
  self->pages = GTK_STACK (gtk_stack_new ());
  gtk_stack_add_named (self->pages, new_reading (self), "read");
  g_signal_connect_object (self->pages, "notify::visible-child", G_CALLBACK (pages_changed_cb),
                           self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), self->header);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->problem));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->pages));
  adw_window_set_content (ADW_WINDOW (self), box);
  /* It is read first: a stray Enter must not seal what nobody has read. */
  gtk_window_set_focus (GTK_WINDOW (self), gtk_stack_get_visible_child (self->pages));

  return GTK_WIDGET (self);
}
