/* ug-memory-library.c: the second implementation of the library: the bundled examples, unsaved.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-memory-library.h"

#include "ug-data.h"
#include "ug-exchange-file.h"
#include "ug-due.h"
#include "ug-leeway.h"
#include "ug-ics.h"
#include "ug-kickoff.h"
#include "ug-merge.h"
#include "ug-text-file.h"
#include "ug-snapshot.h"
#include "ug-summary.h"
#include "ug-ticket-desk.h"
#include "ug-vcard.h"

#include <string.h>

struct _UgMemoryLibrary
{
  GObject parent_instance;

  UgFirm *firm;
  GPtrArray *clients;
  GPtrArray *versions;
  GPtrArray *rivals;
};

static UgFirm *
get_firm (UgLibrary *library)
{
  return UG_MEMORY_LIBRARY (library)->firm;
}

static gboolean
is_example (UgLibrary *library)
{
  return FALSE;
}

static UgSaveState
get_save_state (UgLibrary *library, const char **message)
{
  return UG_SAVE_DONE;
}

static UgSummary *
summarise (UgClient *client)
{
  UgAgreement *agreement = ug_kickoff_get_agreement (client);
  UgSummaryFacts facts = {
    .client_id = ug_record_get_id (UG_RECORD (client)),
    .agreement_id = ug_record_get_id (UG_RECORD (agreement)),
    .client_name = ug_record_get_text (UG_RECORD (client), UG_CLIENT_NAME),
    .about = ug_record_get_text (UG_RECORD (client), UG_CLIENT_ABOUT),
    .touched = "2026-11-22T10:00:00Z",
    .draft = TRUE,
    .step = UG_STEP_TIMES,
    .due_what = "",
    .due_date = "",
  };

  ug_summary_count (agreement, &facts);

  return ug_summary_new (&facts);
}

static void
list_async (UgLibrary *library,
            const char *query,
            guint limit,
            GCancellable *cancellable,
            GAsyncReadyCallback callback,
            gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (library, cancellable, callback, user_data);
  UgMemoryLibrary *self = UG_MEMORY_LIBRARY (library);
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->clients->len && i < limit; i++)
    g_ptr_array_add (found, summarise (self->clients->pdata[i]));

  g_task_return_pointer (task, g_steal_pointer (&found), (GDestroyNotify)g_ptr_array_unref);
}

static void
due_async (UgLibrary *library,
           guint limit,
           GCancellable *cancellable,
           GAsyncReadyCallback callback,
           gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (library, cancellable, callback, user_data);
  UgMemoryLibrary *self = UG_MEMORY_LIBRARY (library);
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->clients->len; i++)
    {
      g_autoptr (GPtrArray) due = ug_due_list (self->clients->pdata[i]);

      for (guint j = 0; j < due->len && found->len < limit; j++)
        g_ptr_array_add (found, g_object_ref (due->pdata[j]));
    }

  g_task_return_pointer (task, g_steal_pointer (&found), (GDestroyNotify)g_ptr_array_unref);
}

static void
leeway_async (UgLibrary *library,
              guint limit,
              GCancellable *cancellable,
              GAsyncReadyCallback callback,
              gpointer user_data)
{
  UgMemoryLibrary *self = UG_MEMORY_LIBRARY (library);
  g_autoptr (GTask) task = g_task_new (library, cancellable, callback, user_data);
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->clients->len; i++)
    {
      g_autoptr (GPtrArray) list = ug_leeway_list (self->clients->pdata[i]);

      for (guint j = 0; j < list->len && found->len < limit; j++)
        g_ptr_array_add (found, g_object_ref (list->pdata[j]));
    }

  g_task_return_pointer (task, g_steal_pointer (&found), (GDestroyNotify)g_ptr_array_unref);
}

static GPtrArray *
take_array (UgLibrary *library, GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
open_async (UgLibrary *library,
            const char *client_id,
            GCancellable *cancellable,
            GAsyncReadyCallback callback,
            gpointer user_data)
{
  UgMemoryLibrary *self = UG_MEMORY_LIBRARY (library);
  g_autoptr (GTask) task = g_task_new (library, cancellable, callback, user_data);

  for (guint i = 0; i < self->clients->len; i++)
    if (g_str_equal (ug_record_get_id (self->clients->pdata[i]), client_id))
      {
        g_task_return_pointer (task, g_object_ref (self->clients->pdata[i]), g_object_unref);
        return;
      }

  g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "No such client");
}

static UgClient *
open_finish (UgLibrary *library, GAsyncResult *result, UgPosition **position, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

static UgClient *
begin (UgLibrary *library)
{
  UgMemoryLibrary *self = UG_MEMORY_LIBRARY (library);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  UgClient *client = ug_kickoff_new (self->firm, now);

  g_ptr_array_add (self->clients, g_object_ref (client));

  return client;
}

static void
close_client (UgLibrary *library, UgClient *client)
{
}

static void
remember (UgLibrary *library, UgAgreement *agreement, const UgPosition *position)
{
}

static GPtrArray *
read_people (UgLibrary *library, GFile *file, GError **error)
{
  return ug_vcard_load (g_file_peek_path (file), error);
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

/* What comes with the program needs no disk; files of catalogues do, and stay with the store's
 * library. */
static GStrv
list_catalogues (UgLibrary *library, UgLibraryPart part, GStrv *titles)
{
  *titles = g_new0 (char *, 1);

  return g_new0 (char *, 1);
}

static GPtrArray *
list_versions (UgMemoryLibrary *self, UgAgreement *agreement)
{
  GPtrArray *found = g_ptr_array_new_with_free_func ((GDestroyNotify)ug_version_unref);

  for (guint i = 0; i < self->versions->len; i++)
    if (g_str_equal (ug_version_get_agreement_id (self->versions->pdata[i]),
                     ug_record_get_id (UG_RECORD (agreement))))
      g_ptr_array_add (found, ug_version_ref (self->versions->pdata[i]));

  return found;
}

static void
seal_async (UgLibrary *library,
            UgAgreement *agreement,
            GDateTime *now,
            GCancellable *cancellable,
            GAsyncReadyCallback callback,
            gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (library, cancellable, callback, user_data);
  UgMemoryLibrary *self = UG_MEMORY_LIBRARY (library);
  g_autoptr (GPtrArray) before = list_versions (self, agreement);
  g_autoptr (GDateTime) utc = g_date_time_to_utc (now);
  g_autofree char *at = g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ");
  g_autofree char *text = ug_snapshot_write (agreement, self->firm);
  UgVersion *version = ug_version_new (
      ug_record_get_id (UG_RECORD (agreement)), before->len + 1, at,
      before->len > 0 ? ug_version_get_hash (before->pdata[before->len - 1]) : "", text);

  g_ptr_array_add (self->versions, version);
  g_task_return_pointer (task, ug_version_ref (version), (GDestroyNotify)ug_version_unref);
}

static UgVersion *
seal_finish (UgLibrary *library, GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
list_versions_async (UgLibrary *library,
                     UgAgreement *agreement,
                     GCancellable *cancellable,
                     GAsyncReadyCallback callback,
                     gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (library, cancellable, callback, user_data);

  g_task_return_pointer (task, list_versions (UG_MEMORY_LIBRARY (library), agreement),
                         (GDestroyNotify)g_ptr_array_unref);
}

/* What stands in the place of one of ours was put there by ug_memory_library_add_rival(). */
static void
list_rivals_async (UgLibrary *library,
                   UgAgreement *agreement,
                   GCancellable *cancellable,
                   GAsyncReadyCallback callback,
                   gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (library, cancellable, callback, user_data);

  g_task_return_pointer (task, g_ptr_array_ref (UG_MEMORY_LIBRARY (library)->rivals),
                         (GDestroyNotify)g_ptr_array_unref);
}

/* Nothing in memory remembers what a field said before. */
static void
list_past_async (UgLibrary *library,
                 UgClient *client,
                 GCancellable *cancellable,
                 GAsyncReadyCallback callback,
                 gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (library, cancellable, callback, user_data);

  g_task_return_pointer (task, g_ptr_array_new (), (GDestroyNotify)g_ptr_array_unref);
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
  iface->begin = begin;
  iface->close = close_client;
  iface->remember = remember;
  iface->read_people = read_people;
  iface->read_holidays = read_holidays;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (UgMemoryLibrary,
                               ug_memory_library,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (UG_TYPE_LIBRARY, library_init))

static void
ug_memory_library_finalize (GObject *object)
{
  UgMemoryLibrary *self = UG_MEMORY_LIBRARY (object);

  g_clear_object (&self->firm);
  g_ptr_array_unref (self->clients);
  g_ptr_array_unref (self->versions);
  g_ptr_array_unref (self->rivals);

  G_OBJECT_CLASS (ug_memory_library_parent_class)->finalize (object);
}

static void
ug_memory_library_class_init (UgMemoryLibraryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ug_memory_library_finalize;
}

static void
ug_memory_library_init (UgMemoryLibrary *self)
{
  self->clients = g_ptr_array_new_with_free_func (g_object_unref);
  self->versions = g_ptr_array_new_with_free_func ((GDestroyNotify)ug_version_unref);
  self->rivals = g_ptr_array_new_with_free_func ((GDestroyNotify)ug_version_unref);
}

/**
 * ug_memory_library_new:
 * @example: (nullable): name of a bundled example; %NULL for an empty library
 * @language: its language
 *
 * Returns: (transfer full): the library
 */
UgLibrary *
ug_memory_library_new (const char *example, const char *language)
{
  UgMemoryLibrary *self = g_object_new (UG_TYPE_MEMORY_LIBRARY, NULL);
  g_autoptr (UgExchangeFile) file = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  gconstpointer text;
  gsize length;

  if (example == NULL)
    {
      self->firm = ug_record_new (UG_TYPE_FIRM);
      return UG_LIBRARY (self);
    }

  bytes = ug_data_load (UG_DATA_EXAMPLE, example, language, &error);
  g_assert_no_error (error);
  text = g_bytes_get_data (bytes, &length);
  file = ug_exchange_file_parse (text, length, &error);
  g_assert_no_error (error);
  self->firm = g_object_ref (file->firm);
  for (guint i = 0; i < file->clients->len; i++)
    g_ptr_array_add (self->clients, g_object_ref (file->clients->pdata[i]));

  return UG_LIBRARY (self);
}

/**
 * ug_memory_library_get_first:
 * @self: a library
 *
 * Returns: (nullable): identifier of its first client
 */
const char *
ug_memory_library_get_first (UgMemoryLibrary *self)
{
  return self->clients->len > 0 ? ug_record_get_id (self->clients->pdata[0]) : NULL;
}

/**
 * ug_memory_library_add_rival:
 * @self: a library
 * @rival: what a colleague sealed in the place of one of our versions
 */
void
ug_memory_library_add_rival (UgMemoryLibrary *self, UgVersion *rival)
{
  g_ptr_array_add (self->rivals, ug_version_ref (rival));
}

/**
 * ug_memory_library_tamper:
 * @self: a library
 *
 * From now on no version is what was sealed.
 */
void
ug_memory_library_tamper (UgMemoryLibrary *self)
{
  for (guint i = 0; i < self->versions->len; i++)
    ug_version_compare_with (self->versions->pdata[i], "the hash of something else");
}
