/* ug-store-library.c: hands the window's questions on to the store, and its changes to the
 * autosave.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-store-library.h"

#include "ug-autosave.h"
#include "ug-catalogue-files.h"
#include "ug-ics.h"
#include "ug-kickoff.h"
#include "ug-merge.h"
#include "ug-text-file.h"
#include "ug-exchange-file.h"
#include "ug-sealing.h"
#include "ug-snapshot.h"
#include "ug-store-history.h"
#include "ug-store-leeway.h"
#include "ug-store-place.h"
#include "ug-store-search.h"
#include "ug-store-versions.h"
#include "ug-ticket-desk.h"
#include "ug-vcard.h"

#include <string.h>

/* What was not done stays in sight for so long; older things are history. */
#define DAYS_LATE 45

struct _UgStoreLibrary
{
  GObject parent_instance;

  UgStore *store;
  UgFirm *firm;
  UgAutosave *autosave;
  gboolean example;
};

/* What opening a client has found so far. */
typedef struct
{
  UgClient *client;
  UgPosition *position;
} Opening;

static void
opening_free (Opening *opening)
{
  g_clear_object (&opening->client);
  g_clear_pointer (&opening->position, ug_position_free);
  g_free (opening);
}

static UgFirm *
get_firm (UgLibrary *library)
{
  return UG_STORE_LIBRARY (library)->firm;
}

static gboolean
is_example (UgLibrary *library)
{
  return UG_STORE_LIBRARY (library)->example;
}

static UgSaveState
get_save_state (UgLibrary *library, const char **message)
{
  UgStoreLibrary *self = UG_STORE_LIBRARY (library);

  if (message != NULL)
    *message = ug_autosave_get_message (self->autosave);

  switch (ug_autosave_get_state (self->autosave))
    {
    case UG_AUTOSAVE_SAVED:
      return UG_SAVE_DONE;
    case UG_AUTOSAVE_SAVING:
      return UG_SAVE_BUSY;
    default:
      return UG_SAVE_FAILED;
    }
}

static UgClient *
begin (UgLibrary *library)
{
  UgStoreLibrary *self = UG_STORE_LIBRARY (library);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  UgClient *client = ug_kickoff_new (self->firm, now);

  ug_autosave_add (self->autosave, UG_RECORD (client));

  return client;
}

static void
close_client (UgLibrary *library, UgClient *client)
{
  ug_autosave_unwatch (UG_STORE_LIBRARY (library)->autosave, UG_RECORD (client));
  ug_library_emit_changed (library);
}

static void
remember (UgLibrary *library, UgAgreement *agreement, const UgPosition *position)
{
  ug_autosave_set_place (UG_STORE_LIBRARY (library)->autosave,
                         ug_record_get_id (UG_RECORD (agreement)), position->step,
                         position->record_id, position->field_name);
}

static char *
get_day (int from_today)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) day = g_date_time_add_days (now, from_today);

  return g_date_time_format (day, "%Y-%m-%d");
}

static char *
get_today (void)
{
  return get_day (0);
}

/* Takes all three: a question of the window is answered by what the store has found. */
static void
answer (GTask *task, GPtrArray *found, GError *error)
{
  if (found != NULL)
    g_task_return_pointer (task, found, (GDestroyNotify)g_ptr_array_unref);
  else
    g_task_return_error (task, error);

  g_object_unref (task);
}

static void
listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GError *error = NULL;
  GPtrArray *found = ug_store_list_finish (UG_STORE (source), result, &error);

  answer (user_data, found, error);
}

static void
list_async (UgLibrary *library,
            const char *query,
            guint limit,
            GCancellable *cancellable,
            GAsyncReadyCallback callback,
            gpointer user_data)
{
  g_autofree char *today = get_today ();

  ug_store_list_async (UG_STORE_LIBRARY (library)->store, query, today, limit, 0, cancellable,
                       listed_cb, g_task_new (library, cancellable, callback, user_data));
}

static void
due_listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GError *error = NULL;
  GPtrArray *found = ug_store_list_due_finish (UG_STORE (source), result, &error);

  answer (user_data, found, error);
}

static void
due_async (UgLibrary *library,
           guint limit,
           GCancellable *cancellable,
           GAsyncReadyCallback callback,
           gpointer user_data)
{
  g_autofree char *since = get_day (-DAYS_LATE);

  ug_store_list_due_async (UG_STORE_LIBRARY (library)->store, since, limit, cancellable,
                           due_listed_cb, g_task_new (library, cancellable, callback, user_data));
}

static void
leeway_listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GError *error = NULL;
  GPtrArray *found = ug_store_list_leeway_finish (UG_STORE (source), result, &error);

  answer (user_data, found, error);
}

static void
leeway_async (UgLibrary *library,
              guint limit,
              GCancellable *cancellable,
              GAsyncReadyCallback callback,
              gpointer user_data)
{
  ug_store_list_leeway_async (UG_STORE_LIBRARY (library)->store, limit, cancellable,
                              leeway_listed_cb,
                              g_task_new (library, cancellable, callback, user_data));
}

static GPtrArray *
take_array (UgLibrary *library, GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
place_found_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (UgStorePlace) place = ug_store_get_place_finish (UG_STORE (source), result, NULL);
  Opening *opening = g_task_get_task_data (task);

  /* A client whose place is not known is opened at the first step. */
  if (place != NULL)
    opening->position = ug_position_new (place->step, place->record, place->field);
  g_task_return_boolean (task, TRUE);
}

static void
client_loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  UgStoreLibrary *self = g_task_get_source_object (task);
  Opening *opening = g_task_get_task_data (task);
  GError *error = NULL;
  UgAgreement *agreement;

  opening->client = ug_store_load_finish (UG_STORE (source), result, &error);
  if (opening->client == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  ug_autosave_watch (self->autosave, UG_RECORD (opening->client));
  agreement = ug_kickoff_get_agreement (opening->client);
  ug_store_get_place_async (self->store, ug_record_get_id (UG_RECORD (agreement)),
                            g_task_get_cancellable (task), place_found_cb, g_object_ref (task));
}

static void
open_async (UgLibrary *library,
            const char *client_id,
            GCancellable *cancellable,
            GAsyncReadyCallback callback,
            gpointer user_data)
{
  UgStoreLibrary *self = UG_STORE_LIBRARY (library);
  GTask *task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_task_data (task, g_new0 (Opening, 1), (GDestroyNotify)opening_free);
  ug_store_load_async (self->store, UG_TYPE_CLIENT, client_id, cancellable, client_loaded_cb, task);
}

static UgClient *
open_finish (UgLibrary *library, GAsyncResult *result, UgPosition **position, GError **error)
{
  Opening *opening = g_task_get_task_data (G_TASK (result));

  if (!g_task_propagate_boolean (G_TASK (result), error))
    {
      /* Somebody changed his mind while it was being opened. */
      if (opening->client != NULL)
        ug_autosave_unwatch (UG_STORE_LIBRARY (library)->autosave, UG_RECORD (opening->client));
      return NULL;
    }

  *position = g_steal_pointer (&opening->position);

  return g_steal_pointer (&opening->client);
}

static GPtrArray *
read_people (UgLibrary *library, GFile *file, GError **error)
{
  g_autofree char *path = g_file_get_path (file);

  return ug_vcard_load (path, error);
}

static GArray *
read_holidays (UgLibrary *library, GFile *file, GDateTime *now, GError **error)
{
  g_autofree char *local = g_file_get_path (file);
  g_autofree char *path = local != NULL ? g_steal_pointer (&local) : g_file_get_uri (file);
  UgDay today;

  ug_day_from_date (g_date_time_get_year (now), g_date_time_get_month (now),
                    g_date_time_get_day_of_month (now), &today);
  return ug_ics_load (path, today, error);
}

static GStrv
list_catalogues (UgLibrary *library, UgLibraryPart part, GStrv *titles)
{
  return ug_catalogue_files_list (part, titles);
}

static gboolean
take_catalogue (UgLibrary *library, UgLibraryPart part, const char *name, GError **error)
{
  return ug_catalogue_files_take (get_firm (library), part, name, error);
}

static gboolean
import_catalogue (UgLibrary *library, UgLibraryPart part, GFile *file, GError **error)
{
  return ug_catalogue_files_import (get_firm (library), part, file, error);
}

static gboolean
export_catalogue (UgLibrary *library, UgLibraryPart part, GFile *file, GError **error)
{
  return ug_catalogue_files_export (get_firm (library), part, file, error);
}

static void
seal_async (UgLibrary *library,
            UgAgreement *agreement,
            GDateTime *now,
            GCancellable *cancellable,
            GAsyncReadyCallback callback,
            gpointer user_data)
{
  UgStoreLibrary *self = UG_STORE_LIBRARY (library);

  ug_sealing_begin (g_task_new (self, cancellable, callback, user_data), self->store,
                    self->autosave, self->firm, agreement, now);
}

static UgVersion *
seal_finish (UgLibrary *library, GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
versions_listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GError *error = NULL;
  GPtrArray *found = ug_store_list_versions_finish (UG_STORE (source), result, &error);

  answer (user_data, found, error);
}

static void
list_versions_async (UgLibrary *library,
                     UgAgreement *agreement,
                     GCancellable *cancellable,
                     GAsyncReadyCallback callback,
                     gpointer user_data)
{
  ug_store_list_versions_async (
      UG_STORE_LIBRARY (library)->store, ug_record_get_id (UG_RECORD (agreement)), cancellable,
      versions_listed_cb, g_task_new (library, cancellable, callback, user_data));
}

static void
rivals_listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GError *error = NULL;
  GPtrArray *found = ug_store_list_rivals_finish (UG_STORE (source), result, &error);

  answer (user_data, found, error);
}

static void
list_rivals_async (UgLibrary *library,
                   UgAgreement *agreement,
                   GCancellable *cancellable,
                   GAsyncReadyCallback callback,
                   gpointer user_data)
{
  ug_store_list_rivals_async (
      UG_STORE_LIBRARY (library)->store, ug_record_get_id (UG_RECORD (agreement)), cancellable,
      rivals_listed_cb, g_task_new (library, cancellable, callback, user_data));
}

static void
past_listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GError *error = NULL;
  GPtrArray *found = ug_store_list_past_finish (UG_STORE (source), result, &error);

  answer (user_data, found, error);
}

static void
list_past_async (UgLibrary *library,
                 UgClient *client,
                 GCancellable *cancellable,
                 GAsyncReadyCallback callback,
                 gpointer user_data)
{
  ug_store_list_past_async (UG_STORE_LIBRARY (library)->store, UG_RECORD (client), cancellable,
                            past_listed_cb, g_task_new (library, cancellable, callback, user_data));
}

static gboolean
export_agreement (UgLibrary *library,
                  UgAgreement *agreement,
                  GPtrArray *versions,
                  GPtrArray *past,
                  GFile *file,
                  GError **error)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *text =
      ug_agreement_to_archive (agreement, ug_library_get_firm (library), versions, past);

  return ug_text_file_save (path, text, strlen (text), error);
}

static gboolean
take_version (UgLibrary *library, UgClient *client, UgVersion *version, GError **error)
{
  g_autoptr (UgFirm) firm = NULL;
  g_autoptr (UgClient) sealed = ug_snapshot_read (version, &firm, error);

  if (sealed == NULL)
    return FALSE;

  ug_merge_client (client, sealed, UG_MERGE_REPLACE);

  return TRUE;
}

static UgClient *
read_version (UgLibrary *library, UgVersion *version, UgFirm **firm, GError **error)
{
  return ug_snapshot_read (version, firm, error);
}

static void
library_init (UgLibraryInterface *iface)
{
  iface->get_firm = get_firm;
  iface->is_example = is_example;
  iface->get_save_state = get_save_state;
  iface->list_async = list_async;
  iface->list_finish = take_array;
  iface->due_async = due_async;
  iface->due_finish = take_array;
  iface->leeway_async = leeway_async;
  iface->leeway_finish = take_array;
  iface->open_async = open_async;
  iface->open_finish = open_finish;
  iface->read_people = read_people;
  iface->read_holidays = read_holidays;
  iface->list_catalogues = list_catalogues;
  iface->seal_async = seal_async;
  iface->seal_finish = seal_finish;
  iface->list_versions_async = list_versions_async;
  iface->list_versions_finish = take_array;
  iface->list_rivals_async = list_rivals_async;
  iface->list_rivals_finish = take_array;
  iface->list_past_async = list_past_async;
  iface->list_past_finish = take_array;
  iface->export_agreement = export_agreement;
  iface->take_version = take_version;
  iface->read_version = read_version;
  iface->read_tickets_async = ug_ticket_desk_read_async;
  iface->read_tickets_finish = ug_ticket_desk_read_finish;
  iface->recall_mapping = ug_ticket_desk_recall;
  iface->keep_mapping = ug_ticket_desk_keep;
  iface->take_catalogue = take_catalogue;
  iface->import_catalogue = import_catalogue;
  iface->export_catalogue = export_catalogue;
  iface->begin = begin;
  iface->close = close_client;
  iface->remember = remember;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (UgStoreLibrary,
                               ug_store_library,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (UG_TYPE_LIBRARY, library_init))

static void
ug_store_library_dispose (GObject *object)
{
  UgStoreLibrary *self = UG_STORE_LIBRARY (object);

  g_clear_object (&self->autosave);
  g_clear_object (&self->firm);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (ug_store_library_parent_class)->dispose (object);
}

static void
ug_store_library_class_init (UgStoreLibraryClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_store_library_dispose;
}

static void
ug_store_library_init (UgStoreLibrary *self)
{
}

/**
 * ug_store_library_new:
 * @store: an open store
 * @firm: the firm it belongs to, as loaded from it
 * @example: whether it holds the bundled examples
 *
 * Returns: (transfer full): the library
 */
UgLibrary *
ug_store_library_new (UgStore *store, UgFirm *firm, gboolean example)
{
  UgStoreLibrary *self = g_object_new (UG_TYPE_STORE_LIBRARY, NULL);

  self->store = g_object_ref (store);
  self->firm = g_object_ref (firm);
  self->example = example;
  self->autosave = ug_autosave_new (store);
  ug_autosave_watch (self->autosave, UG_RECORD (firm));
  g_signal_connect_object (self->autosave, "notify::state", G_CALLBACK (ug_library_emit_save_state),
                           self, G_CONNECT_SWAPPED);

  return UG_LIBRARY (self);
}

/**
 * ug_store_library_flush:
 * @self: a library
 * @error: what went wrong
 *
 * Waits until all that was typed is on the disk. For the moment before quitting.
 *
 * Returns: whether it is
 */
gboolean
ug_store_library_flush (UgStoreLibrary *self, GError **error)
{
  return ug_autosave_flush (self->autosave, error);
}
