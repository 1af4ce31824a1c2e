/* ug-ticket-desk.c: the thread that reads a help desk's file works on copies that nobody else has.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-ticket-desk.h"

#include "ug-ticket-mapping-file.h"
#include "ug-ticket-reading.h"

#include <string.h>

/* What the thread works on. */
typedef struct
{
  UgTicketJob *job;
  char *path;
  UgClient *client;    /* a copy, that people do not change meanwhile */
  GPtrArray *versions; /* or NULL, when nothing is judged */
} Reading;

static void
reading_free (Reading *reading)
{
  g_clear_pointer (&reading->job, ug_ticket_job_unref);
  g_free (reading->path);
  g_clear_object (&reading->client);
  g_clear_pointer (&reading->versions, g_ptr_array_unref);
  g_free (reading);
}

static void
progress_cb (double share, gpointer job)
{
  ug_ticket_job_set_share (job, share);
}

static void
read_in_thread (GTask *task, gpointer library, gpointer task_data, GCancellable *cancellable)
{
  Reading *reading = task_data;
  UgTicketJob *job = reading->job;
  UgRecord *agreement =
      ug_record_find (UG_RECORD (reading->client), ug_record_get_id (UG_RECORD (job->agreement)));
  GError *error = NULL;
  UgTicketFindings *findings =
      ug_ticket_read (reading->path, job->mapping, UG_AGREEMENT (agreement), reading->versions,
                      job->now, progress_cb, job, cancellable, &error);

  if (findings != NULL)
    g_task_return_pointer (task, findings, (GDestroyNotify)ug_ticket_findings_free);
  else
    g_task_return_error (task, error);
}

static void
start (GTask *task)
{
  Reading *reading = g_task_get_task_data (task);
  UgRecord *client = ug_record_get_owner (UG_RECORD (reading->job->agreement));

  reading->client = ug_record_copy (client, NULL);
  g_task_run_in_thread (task, read_in_thread);
}

static void
versions_listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  Reading *reading = g_task_get_task_data (task);
  GError *error = NULL;

  reading->versions = ug_library_list_versions_finish (UG_LIBRARY (source), result, &error);
  if (reading->versions != NULL)
    start (task);
  else
    g_task_return_error (task, error);
}

/**
 * ug_ticket_desk_read_async:
 * @library: who knows the sealed versions
 * @job: what is to be read; it learns how far that is
 * @cancellable: (nullable): to stop at any time
 * @callback: (scope async): called when it is read
 * @user_data: for @callback
 */
void
ug_ticket_desk_read_async (UgLibrary *library,
                           UgTicketJob *job,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (library, cancellable, callback, user_data);
  g_autofree char *path = g_file_get_path (job->file);
  Reading *reading = g_new0 (Reading, 1);

  reading->job = ug_ticket_job_ref (job);
  /* What has no path in a folder of ours fails with a message that names it. */
  reading->path = path != NULL ? g_steal_pointer (&path) : g_file_get_parse_name (job->file);
  g_task_set_task_data (task, reading, (GDestroyNotify)reading_free);
  if (job->judge)
    ug_library_list_versions_async (library, job->agreement, cancellable, versions_listed_cb,
                                    g_steal_pointer (&task));
  else
    start (task);
}

/**
 * ug_ticket_desk_read_finish:
 * @library: who knows the sealed versions
 * @result: what the callback was given
 * @error: what went wrong; the message names the file
 *
 * Returns: (transfer full) (nullable): what was found
 */
UgTicketFindings *
ug_ticket_desk_read_finish (UgLibrary *library, GAsyncResult *result, GError **error)
{
  Reading *reading = g_task_get_task_data (G_TASK (result));

  /* The thread may let go of the task last, but not of the live agreement. */
  g_clear_pointer (&reading->job, ug_ticket_job_unref);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * ug_ticket_desk_recall:
 * @library: the library
 * @client: a client
 *
 * Returns: (transfer full): how his tickets were read last; what cannot be read any more is nothing
 */
UgTicketMapping *
ug_ticket_desk_recall (UgLibrary *library, UgClient *client)
{
  const char *text = ug_record_get_text (UG_RECORD (client), UG_CLIENT_TICKET_MAPPING);
  UgTicketMapping *mapping =
      *text != '\0' ? ug_ticket_mapping_parse (text, strlen (text), NULL) : NULL;

  return mapping != NULL ? mapping : ug_ticket_mapping_new ();
}

/**
 * ug_ticket_desk_keep:
 * @library: the library
 * @client: a client
 * @mapping: how his tickets are read from now on
 */
void
ug_ticket_desk_keep (UgLibrary *library, UgClient *client, UgTicketMapping *mapping)
{
  g_autofree char *text = ug_ticket_mapping_to_text (mapping);

  ug_record_set_text (UG_RECORD (client), UG_CLIENT_TICKET_MAPPING, text);
}
