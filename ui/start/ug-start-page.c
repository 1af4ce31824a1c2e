/* ug-start-page.c: asks the library for the latest agreements, and again at every key of a search.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-start-page.h"

#include <glib/gi18n.h>

struct _UgStartPage
{
  GtkBox parent_instance;

  UgLibrary *library;
  UgLanguage *language;
};

G_DEFINE_FINAL_TYPE (UgStartPage, ug_start_page, GTK_TYPE_BOX)

static void
ug_start_page_dispose (GObject *object)
{
  UgStartPage *self = UG_START_PAGE (object);

  g_clear_object (&self->library);
  g_clear_pointer (&self->language, ug_language_unref);

  G_OBJECT_CLASS (ug_start_page_parent_class)->dispose (object);
}

static void
ug_start_page_class_init (UgStartPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_start_page_dispose;

  /**
   * UgStartPage::open-client:
   * @self: the page
   * @client_id: identifier of a client
   */
  g_signal_new ("open-client", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
ug_start_page_init (UgStartPage *self)
{
}

/**
 * ug_start_page_new:
 * @library: where clients are kept
 * @language: the language of the interface
 * @search: the entry of the window's header to search with
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
ug_start_page_new (UgLibrary *library, UgLanguage *language, GtkEditable *search)
{
  UgStartPage *self = g_object_new (UG_TYPE_START_PAGE, NULL);

  self->library = g_object_ref (library);
  self->language = ug_language_ref (language);

  return GTK_WIDGET (self);
}
