/* ug-preview.c: composes again when something changed and the main loop has time; lays out only
 * what is new.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-preview.h"

#include "ug-drop-down.h"
#include "ug-free-name.h"
#include "ug-page-view.h"
#include "ug-paper.h"
#include "ug-plain.h"

#include <glib/gi18n.h>

/* Milliseconds without a key press after which the paper follows. */
#define PATIENCE 120

struct _UgPreview
{
  GtkBox parent_instance;

  UgRoom *room;
  UgEdition *edition;  /* what is shown, or NULL for the draft */
  UgEdition *previous; /* what came before it, or NULL */
  UgVersion *next;     /* what replaced it, or NULL */
  UgFonts *fonts;
  UgPages *pages;
  guint update_source;

  GtkDropDown *paper;
  GtkDropDown *language;
  GtkDropDown *size;
  GtkWidget *pdf_button;
  GtkWidget *print_button;
  GtkWidget *bar;
  GtkBox *sheets;
};

G_DEFINE_FINAL_TYPE (UgPreview, ug_preview, GTK_TYPE_BOX)

static const char *
get_paper_language (UgPreview *self)
{
  return ug_language_list_codes ()[gtk_drop_down_get_selected (self->language)];
}

static void
take_edition (UgPreview *self, UgPaperContext *context)
{
  UgVersion *version = ug_edition_get_version (self->edition);

  context->firm = ug_edition_get_firm (self->edition);
  context->agreement = ug_edition_get_agreement (self->edition);
  context->today = context->sealed_on = ug_version_get_sealed_at (version);
  context->version = ug_version_get_number (version);
  context->hash = ug_version_get_hash (version);
  if (self->next != NULL)
    {
      context->replaced_by = ug_version_get_number (self->next);
      context->replaced_on = ug_version_get_sealed_at (self->next);
    }
}

static UgSheet *
compose (UgPreview *self)
{
  g_autoptr (UgLanguage) language = ug_language_new (get_paper_language (self));
  g_autoptr (GDateTime) now = ug_room_get_now (self->room);
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");
  UgPaperContext context = {
    .firm = ug_room_get_firm (self->room),
    .agreement = ug_room_get_agreement (self->room),
    .language = language,
    .today = today,
    .client = ug_room_get_client (self->room),
  };

  if (self->previous != NULL)
    {
      context.previous = ug_edition_get_agreement (self->previous);
      context.version = ug_version_get_number (ug_edition_get_version (self->previous)) + 1;
    }
  if (self->edition != NULL)
    take_edition (self, &context);

  return ug_compose (gtk_drop_down_get_selected (self->paper), &context);
}

static void
show_pages (UgPreview *self)
{
  const guint count = ug_pages_get_n_pages (self->pages);
  GtkWidget *view = gtk_widget_get_first_child (GTK_WIDGET (self->sheets));

  for (guint page = 0; page < count; page++)
    {
      if (view == NULL)
        {
          view = ug_page_view_new ();
          gtk_box_append (self->sheets, view);
        }
      ug_page_view_set_page (UG_PAGE_VIEW (view), self->pages, page);
      view = gtk_widget_get_next_sibling (view);
    }

  while (view != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (view);

      gtk_box_remove (self->sheets, view);
      view = next;
    }
}

static gboolean
update (gpointer user_data)
{
  UgPreview *self = user_data;
  g_autoptr (UgSheet) sheet = compose (self);
  UgPages *pages =
      ug_pages_new (sheet, gtk_drop_down_get_selected (self->size), self->fonts, self->pages);

  self->update_source = 0;
  g_clear_pointer (&self->pages, ug_pages_unref);
  self->pages = pages;
  show_pages (self);

  return G_SOURCE_REMOVE;
}

static void
schedule (UgPreview *self)
{
  g_clear_handle_id (&self->update_source, g_source_remove);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->update_source = g_timeout_add (PATIENCE, update, self);
}

static void
changed_cb (UgPreview *self)
{
  schedule (self);
}

/* In which language somebody looks at what was sealed changes nothing. */
static void
language_chosen_cb (UgPreview *self)
{
  if (self->edition == NULL)
    ug_record_set_text (UG_RECORD (ug_room_get_agreement (self->room)), UG_AGREEMENT_PAPER_LANGUAGE,
                        get_paper_language (self));
  schedule (self);
}

/* The paper is laid out while somebody looks at it, and not in the background of another step. */
static void
ug_preview_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (ug_preview_parent_class)->map (widget);

  update (UG_PREVIEW (widget));
}

static void
ug_preview_dispose (GObject *object)
{
  UgPreview *self = UG_PREVIEW (object);

  g_clear_handle_id (&self->update_source, g_source_remove);
  g_clear_object (&self->edition);
  g_clear_object (&self->previous);
  g_clear_pointer (&self->next, ug_version_unref);
  g_clear_pointer (&self->pages, ug_pages_unref);
  g_clear_pointer (&self->fonts, ug_fonts_unref);
  g_clear_object (&self->room);

  G_OBJECT_CLASS (ug_preview_parent_class)->dispose (object);
}

static void
ug_preview_class_init (UgPreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ug_preview_dispose;
  widget_class->map = ug_preview_map;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/ugovor/Ugovor/ui/agreement/ug-preview.ui");
  gtk_widget_class_bind_template_child (widget_class, UgPreview, paper);
  gtk_widget_class_bind_template_child (widget_class, UgPreview, language);
  gtk_widget_class_bind_template_child (widget_class, UgPreview, size);
  gtk_widget_class_bind_template_child (widget_class, UgPreview, pdf_button);
  gtk_widget_class_bind_template_child (widget_class, UgPreview, print_button);
  gtk_widget_class_bind_template_child (widget_class, UgPreview, bar);
  gtk_widget_class_bind_template_child (widget_class, UgPreview, sheets);
}

static void
ug_preview_init (UgPreview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->fonts = ug_fonts_new ();
  ug_accessible_name (GTK_WIDGET (self->paper), _ ("Paper"));
  ug_accessible_name (GTK_WIDGET (self->language), _ ("Language of the paper"));
  ug_accessible_name (GTK_WIDGET (self->size), _ ("Size of the paper"));
  ug_accessible_by_label (self->pdf_button);
  ug_accessible_by_label (self->print_button);
  ug_drop_down_shorten (self->paper);
  ug_drop_down_shorten (self->language);
}

static void
fill_choices (UgPreview *self)
{
  g_autoptr (GtkStringList) papers = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) languages = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) sizes = gtk_string_list_new (NULL);
  const char *const *codes = ug_language_list_codes ();

  for (guint i = 0; i < UG_N_PAPERS; i++)
    if (!ug_paper_is_private (i) || !ug_room_get_meeting (self->room))
      gtk_string_list_append (papers, _ (ug_paper_get_title (i)));
  for (guint i = 0; i < UG_N_PAPER_SIZES; i++)
    gtk_string_list_append (sizes, ug_paper_size_get_nick (i));
  for (guint i = 0; codes[i] != NULL; i++)
    {
      g_autoptr (UgLanguage) language = ug_language_new (codes[i]);

      /* Translators: the name of this language in itself, as in a list of languages. */
      gtk_string_list_append (languages, ug_trc (language, "language", "English"));
    }

  gtk_drop_down_set_model (self->paper, G_LIST_MODEL (papers));
  gtk_drop_down_set_model (self->language, G_LIST_MODEL (languages));
  gtk_drop_down_set_model (self->size, G_LIST_MODEL (sizes));
}

static void
select_language (UgPreview *self)
{
  UgRecord *agreement = UG_RECORD (ug_room_get_agreement (self->room));
  const char *chosen = ug_record_get_text (agreement, UG_AGREEMENT_PAPER_LANGUAGE);
  const char *const *codes = ug_language_list_codes ();

  if (*chosen == '\0')
    chosen = ug_language_get_code (ug_room_get_language (self->room));
  for (guint i = 0; codes[i] != NULL; i++)
    if (g_str_equal (codes[i], chosen))
      gtk_drop_down_set_selected (self->language, i);
}

/**
 * ug_preview_new:
 * @room: the room
 *
 * Returns: (transfer floating): the paper of the room's agreement
 */
GtkWidget *
ug_preview_new (UgRoom *room)
{
  UgPreview *self = g_object_new (UG_TYPE_PREVIEW, NULL);

  self->room = g_object_ref (room);
  fill_choices (self);
  select_language (self);
  g_signal_connect_object (self->paper, "notify::selected", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->size, "notify::selected", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->language, "notify::selected", G_CALLBACK (language_chosen_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (ug_room_get_client (room), "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

UgRoom *
ug_preview_get_room (UgPreview *self)
{
  return self->room;
}

/**
 * ug_preview_hide_choices:
 * @self: a preview
 *
 * Only shows the paper, without what chooses, prints and saves it.
 */
void
ug_preview_hide_choices (UgPreview *self)
{
  gtk_widget_set_visible (self->bar, FALSE);
}

/**
 * ug_preview_choose_paper:
 * @self: a preview
 * @kind: a paper that may be seen in this room
 */
void
ug_preview_choose_paper (UgPreview *self, UgPaperKind kind)
{
  g_return_if_fail (!ug_paper_is_private (kind) || !ug_room_get_meeting (self->room));

  gtk_drop_down_set_selected (self->paper, kind);
}

static void
show_edition (UgPreview *self, UgEdition *edition, UgEdition *previous, UgVersion *next)
{
  g_set_object (&self->edition, edition);
  g_set_object (&self->previous, previous);
  g_clear_pointer (&self->next, ug_version_unref);
  self->next = next != NULL ? ug_version_ref (next) : NULL;
  schedule (self);
}

/**
 * ug_preview_show_draft:
 * @self: a preview
 * @previous: (nullable): the last sealed version
 *
 * Shows the agreement as it stands, a draft of the version after @previous.
 */
void
ug_preview_show_draft (UgPreview *self, UgEdition *previous)
{
  show_edition (self, NULL, previous, NULL);
}

/**
 * ug_preview_show_sealed:
 * @self: a preview
 * @edition: a sealed version
 * @previous: (nullable): the version before it
 * @next: (nullable): the version that replaced it
 *
 * Shows what was sealed, whatever the agreement is by now.
 */
void
ug_preview_show_sealed (UgPreview *self, UgEdition *edition, UgEdition *previous, UgVersion *next)
{
  show_edition (self, edition, previous, next);
}

/**
 * ug_preview_get_pages:
 * @self: a preview
 *
 * Returns: (transfer none): the paper as it is at this moment, every last key press included
 */
UgPages *
ug_preview_get_pages (UgPreview *self)
{
  g_clear_handle_id (&self->update_source, g_source_remove);
  update (self);

  return self->pages;
}

/**
 * ug_preview_suggest_name:
 * @self: a preview
 *
 * Returns: (transfer full): a file name for the paper
 */
char *
ug_preview_suggest_name (UgPreview *self)
{
  const char *client =
      ug_record_get_text (UG_RECORD (ug_room_get_client (self->room)), UG_CLIENT_NAME);
  GtkStringObject *paper = gtk_drop_down_get_selected_item (self->paper);

  return ug_free_name_suggest (client, gtk_string_object_get_string (paper), ".pdf");
}

/**
 * ug_preview_note_out:
 * @self: a preview
 * @how: whether the paper was printed or saved
 *
 * Notes for the timeline that the paper that is shown went out. A private one is nobody's business.
 */
void
ug_preview_note_out (UgPreview *self, UgPrintoutHow how)
{
  const UgPaperKind kind = gtk_drop_down_get_selected (self->paper);
  g_autoptr (GDateTime) now = ug_room_get_now (self->room);

  if (!ug_paper_is_private (kind))
    ug_printout_note (
        ug_room_get_agreement (self->room),
        self->edition != NULL ? ug_version_get_number (ug_edition_get_version (self->edition)) : 0,
        ug_paper_get_nick (kind), get_paper_language (self), how, now);
}
