/* ug-undo-toast.c: a toast that holds what was removed until nobody wants it back.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-undo-toast.h"

#include "ug-plain.h"
#include "ug-record-name.h"

#include <glib/gi18n.h>

/* Long enough to notice in the middle of a conversation. */
#define TOAST_SECONDS 10

/* The offer to undo that stands on an overlay. */
#define KEY_REVERT "ug-undo-toast-revert"

typedef struct
{
  UgRecord *record;
  UgRecord *owner;
  guint list;
  guint position;
} Removal;

static void
removal_free (Removal *removal)
{
  g_object_unref (removal->record);
  g_object_unref (removal->owner);
  g_free (removal);
}

static void
bring_back (Removal *removal)
{
  if (ug_record_get_owner (removal->record) == NULL)
    ug_record_insert (removal->owner, removal->list, removal->position, removal->record);
}

static char *
describe (UgRecord *record)
{
  g_autofree char *name = ug_record_name_dup (record);

  return g_strdup_printf (_ ("Removed “%s”"), name);
}

static AdwToast *
show_toast (
    GtkWidget *widget, const char *message, GCallback undo, gpointer data, GDestroyNotify destroy)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY);
  AdwToast *toast = ug_plain_toast (message);

  adw_toast_set_button_label (toast, _ ("_Undo"));
  adw_toast_set_timeout (toast, TOAST_SECONDS);
  g_signal_connect_data (toast, "button-clicked", undo, data, (GClosureNotify)(void *)destroy,
                         G_CONNECT_SWAPPED);
  if (overlay == NULL)
    {
      g_object_unref (toast);
      return NULL;
    }
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), toast);

  return toast;
}

/**
 * ug_undo_toast_offer:
 * @widget: a widget of the window
 * @message: what was done, literally
 * @undo: called with @data when it is taken back
 * @data: for @undo
 * @destroy: (nullable): frees @data
 *
 * Says what was done and offers to take it back.
 */
void
ug_undo_toast_offer (
    GtkWidget *widget, const char *message, GCallback undo, gpointer data, GDestroyNotify destroy)
{
  show_toast (widget, message, undo, data, destroy);
}

/**
 * ug_undo_toast_revert:
 * @widget: a widget of the window
 * @message: what was done, literally
 * @undo: a note of it that was ended; nothing happens when it holds nothing
 *
 * Says what was done and offers to take it back as a whole. What was done before goes: a later
 * action may rest on it, and two offers to undo would wait for each other.
 */
void
ug_undo_toast_revert (GtkWidget *widget, const char *message, UgUndo *undo)
{
  GObject *overlay = G_OBJECT (gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY));
  AdwToast *toast;

  if (!ug_undo_can_revert (undo) || overlay == NULL)
    return;

  toast = g_object_get_data (overlay, KEY_REVERT);
  if (toast != NULL)
    adw_toast_dismiss (toast);
  toast = show_toast (GTK_WIDGET (widget), message, G_CALLBACK (ug_undo_revert),
                      g_object_ref (undo), g_object_unref);
  g_object_set_data_full (overlay, KEY_REVERT, g_object_ref (toast), g_object_unref);
}

/**
 * ug_undo_toast_remove:
 * @widget: a widget of the window
 * @record: a record that a list holds
 *
 * Takes the record away and offers to bring it back to its place, with all it owns.
 */
void
ug_undo_toast_remove (GtkWidget *widget, UgRecord *record)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY);
  g_autofree char *message = describe (record);
  Removal *removal = g_new0 (Removal, 1);

  removal->record = g_object_ref (record);
  removal->owner = g_object_ref (ug_record_get_owner (record));
  ug_record_get_place (record, &removal->list, &removal->position);

  /* The widget may go with the record, so the toast is asked for by its overlay. */
  ug_record_remove (record);
  ug_undo_toast_offer (overlay != NULL ? overlay : widget, message, G_CALLBACK (bring_back),
                       removal, (GDestroyNotify)removal_free);
}
