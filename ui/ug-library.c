/* ug-library.c: the interface's dispatch.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-library.h"

G_DEFINE_INTERFACE (UgLibrary, ug_library, G_TYPE_OBJECT)

enum
{
  CHANGED,
  SAVE_STATE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
ug_library_default_init (UgLibraryInterface *iface)
{
  signals[CHANGED] = g_signal_new ("changed", UG_TYPE_LIBRARY, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
  signals[SAVE_STATE] = g_signal_new ("save-state", UG_TYPE_LIBRARY, G_SIGNAL_RUN_LAST, 0, NULL,
                                      NULL, NULL, G_TYPE_NONE, 0);
}

/**
 * ug_position_new:
 * @step: nick of a step
 * @record_id: (nullable): a record
 * @field_name: (nullable): its field
 *
 * Returns: (transfer full): the position
 */
UgPosition *
ug_position_new (const char *step, const char *record_id, const char *field_name)
{
  UgPosition *self = g_new0 (UgPosition, 1);

  self->step = g_strdup (step);
  self->record_id = g_strdup (record_id != NULL ? record_id : "");
  self->field_name = g_strdup (field_name != NULL ? field_name : "");

  return self;
}

void
ug_position_free (UgPosition *self)
{
  g_free (self->step);
  g_free (self->record_id);
  g_free (self->field_name);
  g_free (self);
}

/**
 * ug_library_get_firm:
 * @self: a library
 *
 * Returns: (transfer none): the firm whose clients these are; its changes are saved by themselves
 */
UgFirm *
ug_library_get_firm (UgLibrary *self)
{
  return UG_LIBRARY_GET_IFACE (self)->get_firm (self);
}

/**
 * ug_library_is_example:
 * @self: a library
 *
 * Returns: whether it holds the bundled examples and nobody's real clients
 */
gboolean
ug_library_is_example (UgLibrary *self)
{
  return UG_LIBRARY_GET_IFACE (self)->is_example (self);
}

/**
 * ug_library_get_save_state:
 * @self: a library
 * @message: (out) (optional) (nullable): after a failure, what happened and what to do
 *
 * Returns: whether everything typed is safe
 */
UgSaveState
ug_library_get_save_state (UgLibrary *self, const char **message)
{
  return UG_LIBRARY_GET_IFACE (self)->get_save_state (self, message);
}

/**
 * ug_library_list_async:
 * @self: a library
 * @query: (nullable): words to search for, as typed
 * @limit: how many at most
 * @cancellable: (nullable): to stop waiting
 * @callback: called with the result
 * @user_data: for @callback
 *
 * Asks for the agreements touched last.
 */
void
ug_library_list_async (UgLibrary *self,
                       const char *query,
                       guint limit,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  UG_LIBRARY_GET_IFACE (self)->list_async (self, query, limit, cancellable, callback, user_data);
}

/**
 * ug_library_list_finish:
 * @self: a library
 * @result: the result
 * @error: what went wrong
 *
 * Returns: (transfer full) (element-type UgSummary): the agreements, latest first
 */
GPtrArray *
ug_library_list_finish (UgLibrary *self, GAsyncResult *result, GError **error)
{
  return UG_LIBRARY_GET_IFACE (self)->list_finish (self, result, error);
}

void
ug_library_due_async (UgLibrary *self,
                      guint limit,
                      GCancellable *cancellable,
                      GAsyncReadyCallback callback,
                      gpointer user_data)
{
  UG_LIBRARY_GET_IFACE (self)->due_async (self, limit, cancellable, callback, user_data);
}

/**
 * ug_library_due_finish:
 * @self: a library
 * @result: the result
 * @error: what went wrong
 *
 * Returns: (transfer full) (element-type UgDue): what is ahead, earliest first
 */
GPtrArray *
ug_library_due_finish (UgLibrary *self, GAsyncResult *result, GError **error)
{
  return UG_LIBRARY_GET_IFACE (self)->due_finish (self, result, error);
}

/**
 * ug_library_leeway_async:
 * @self: a library
 * @limit: how many at most
 * @cancellable: (nullable): to stop waiting
 * @callback: called with the result
 * @user_data: for @callback
 *
 * Asks for the answers of all clients that do not simply suit. Private: never asked in a meeting.
 */
void
ug_library_leeway_async (UgLibrary *self,
                         guint limit,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer user_data)
{
  UG_LIBRARY_GET_IFACE (self)->leeway_async (self, limit, cancellable, callback, user_data);
}

/**
 * ug_library_leeway_finish:
 * @self: a library
 * @result: the result
 * @error: what went wrong
 *
 * Returns: (transfer full) (element-type UgLeeway): the answers, client by client
 */
GPtrArray *
ug_library_leeway_finish (UgLibrary *self, GAsyncResult *result, GError **error)
{
  return UG_LIBRARY_GET_IFACE (self)->leeway_finish (self, result, error);
}

void
ug_library_open_async (UgLibrary *self,
                       const char *client_id,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  UG_LIBRARY_GET_IFACE (self)->open_async (self, client_id, cancellable, callback, user_data);
}

/**
 * ug_library_open_finish:
 * @self: a library
 * @result: the result
 * @position: (out) (nullable): where somebody stopped with this client
 * @error: what went wrong
 *
 * Returns: (transfer full) (nullable): the client with all that is known of it
 */
UgClient *
ug_library_open_finish (UgLibrary *self,
                        GAsyncResult *result,
                        UgPosition **position,
                        GError **error)
{
  return UG_LIBRARY_GET_IFACE (self)->open_finish (self, result, position, error);
}

/**
 * ug_library_begin:
 * @self: a library
 *
 * Returns: (transfer full): a new client with the draft of an agreement
 */
UgClient *
ug_library_begin (UgLibrary *self)
{
  return UG_LIBRARY_GET_IFACE (self)->begin (self);
}

/**
 * ug_library_close:
 * @self: a library
 * @client: a client that was opened or begun
 *
 * Nobody looks at the client any more; what was typed last is still saved.
 */
void
ug_library_close (UgLibrary *self, UgClient *client)
{
  UG_LIBRARY_GET_IFACE (self)->close (self, client);
}

void
ug_library_remember (UgLibrary *self, UgAgreement *agreement, const UgPosition *position)
{
  UG_LIBRARY_GET_IFACE (self)->remember (self, agreement, position);
}

/**
 * ug_library_read_people:
 * @self: a library
 * @file: a file of vCards
 * @error: what went wrong, naming the place
 *
 * Returns: (transfer full) (element-type UgPerson) (nullable): the people in the file, owned by
 *   nobody yet
 */
GPtrArray *
ug_library_read_people (UgLibrary *self, GFile *file, GError **error)
{
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  return UG_LIBRARY_GET_IFACE (self)->read_people (self, file, error);
}

/**
 * ug_library_read_holidays:
 * @self: a library
 * @file: a calendar file (.ics)
 * @now: days of earlier years are left out
 * @error: what went wrong, naming the place
 *
 * Returns: (transfer full) (element-type UgOddDay) (nullable): the days off in the file
 */
GArray *
ug_library_read_holidays (UgLibrary *self, GFile *file, GDateTime *now, GError **error)
{
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  return UG_LIBRARY_GET_IFACE (self)->read_holidays (self, file, now, error);
}

/**
 * ug_library_list_catalogues:
 * @self: a library
 * @part: which part of the firm
 * @titles: (out) (transfer full): what people call them, in the same order
 *
 * Returns: (transfer full): the names of the catalogues that come with the program
 */
GStrv
ug_library_list_catalogues (UgLibrary *self, UgLibraryPart part, GStrv *titles)
{
  return UG_LIBRARY_GET_IFACE (self)->list_catalogues (self, part, titles);
}

/**
 * ug_library_take_catalogue:
 * @self: a library
 * @part: which part of the firm
 * @name: the name of a catalogue that comes with the program
 * @error: what went wrong
 *
 * Takes a bundled catalogue into the firm's. What is there under the same name is replaced, and
 * nothing else is touched; of questions only those come in that the firm does not have.
 *
 * Returns: whether it was taken
 */
gboolean
ug_library_take_catalogue (UgLibrary *self, UgLibraryPart part, const char *name, GError **error)
{
  return UG_LIBRARY_GET_IFACE (self)->take_catalogue (self, part, name, error);
}

/**
 * ug_library_import_catalogue:
 * @self: a library
 * @part: which part of the firm
 * @file: a catalogue that somebody exported
 * @error: what went wrong, and where in the file
 *
 * As `ug_library_take_catalogue()`, from a file.
 *
 * Returns: whether it was taken; otherwise nothing of it was
 */
gboolean
ug_library_import_catalogue (UgLibrary *self, UgLibraryPart part, GFile *file, GError **error)
{
  return UG_LIBRARY_GET_IFACE (self)->import_catalogue (self, part, file, error);
}

/**
 * ug_library_export_catalogue:
 * @self: a library
 * @part: which part of the firm
 * @file: where to
 * @error: what went wrong
 *
 * Returns: whether the firm's catalogue was written; otherwise @file is as it was
 */
gboolean
ug_library_export_catalogue (UgLibrary *self, UgLibraryPart part, GFile *file, GError **error)
{
  return UG_LIBRARY_GET_IFACE (self)->export_catalogue (self, part, file, error);
}

/**
 * ug_library_seal_async:
 * @self: a library
 * @agreement: an agreement of a client that was opened or begun
 * @now: the moment
 * @cancellable: (nullable): to stop waiting
 * @callback: called when the version is on the disk
 * @user_data: for @callback
 *
 * Saves what was typed last, and then makes the next version of the agreement.
 */
void
ug_library_seal_async (UgLibrary *self,
                       UgAgreement *agreement,
                       GDateTime *now,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  UG_LIBRARY_GET_IFACE (self)->seal_async (self, agreement, now, cancellable, callback, user_data);
}

/**
 * ug_library_seal_finish:
 * @self: a library
 * @result: the result
 * @error: what went wrong; nothing was sealed then
 *
 * Returns: (transfer full) (nullable): the new version
 */
UgVersion *
ug_library_seal_finish (UgLibrary *self, GAsyncResult *result, GError **error)
{
  return UG_LIBRARY_GET_IFACE (self)->seal_finish (self, result, error);
}

void
ug_library_list_versions_async (UgLibrary *self,
                                UgAgreement *agreement,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data)
{
  UG_LIBRARY_GET_IFACE (self)->list_versions_async (self, agreement, cancellable, callback,
                                                    user_data);
}

/**
 * ug_library_list_versions_finish:
 * @self: a library
 * @result: the result
 * @error: what went wrong
 *
 * Returns: (transfer full) (element-type UgVersion) (nullable): the sealed versions of the
 *   agreement, the first one first
 */
GPtrArray *
ug_library_list_versions_finish (UgLibrary *self, GAsyncResult *result, GError **error)
{
  return UG_LIBRARY_GET_IFACE (self)->list_versions_finish (self, result, error);
}

void
ug_library_list_rivals_async (UgLibrary *self,
                              UgAgreement *agreement,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  UG_LIBRARY_GET_IFACE (self)->list_rivals_async (self, agreement, cancellable, callback,
                                                  user_data);
}

/**
 * ug_library_list_rivals_finish:
 * @self: a library
 * @result: the result
 * @error: what went wrong
 *
 * Returns: (transfer full) (element-type UgVersion) (nullable): what colleagues sealed in the place
 *   of our versions
 */
GPtrArray *
ug_library_list_rivals_finish (UgLibrary *self, GAsyncResult *result, GError **error)
{
  return UG_LIBRARY_GET_IFACE (self)->list_rivals_finish (self, result, error);
}

void
ug_library_list_past_async (UgLibrary *self,
                            UgClient *client,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  UG_LIBRARY_GET_IFACE (self)->list_past_async (self, client, cancellable, callback, user_data);
}

/**
 * ug_library_list_past_finish:
 * @self: a library
 * @result: the result
 * @error: what went wrong
 *
 * Returns: (transfer full) (element-type UgPastChange) (nullable): what the client's fields said
 *   before
 */
GPtrArray *
ug_library_list_past_finish (UgLibrary *self, GAsyncResult *result, GError **error)
{
  return UG_LIBRARY_GET_IFACE (self)->list_past_finish (self, result, error);
}

/**
 * ug_library_export_agreement:
 * @self: a library
 * @agreement: an agreement of a client that was opened
 * @versions: (element-type UgVersion): what was sealed of it
 * @past: (element-type UgPastChange): what the client's fields said before
 * @file: where to
 * @error: what went wrong
 *
 * Returns: whether all of it was written for a colleague, without anything private; otherwise @file
 * is as it was
 */
gboolean
ug_library_export_agreement (UgLibrary *self,
                             UgAgreement *agreement,
                             GPtrArray *versions,
                             GPtrArray *past,
                             GFile *file,
                             GError **error)
{
  return UG_LIBRARY_GET_IFACE (self)->export_agreement (self, agreement, versions, past, file,
                                                        error);
}

/**
 * ug_library_take_version:
 * @self: a library
 * @client: a client that was opened
 * @version: a version of one of its agreements, ours or a colleague's
 * @error: what went wrong; @client is as it was then
 *
 * Makes the draft say what was sealed in @version. What is private, and what came after the
 * kickoff, stays; every sealed version stays.
 *
 * Returns: whether it was done
 */
gboolean
ug_library_take_version (UgLibrary *self, UgClient *client, UgVersion *version, GError **error)
{
  return UG_LIBRARY_GET_IFACE (self)->take_version (self, client, version, error);
}

/**
 * ug_library_read_version:
 * @self: a library
 * @version: a sealed version
 * @firm: (out) (transfer full): our card as it was then
 * @error: what went wrong
 *
 * Returns: (transfer full) (nullable): the client as it was then, with the agreement alone
 */
UgClient *
ug_library_read_version (UgLibrary *self, UgVersion *version, UgFirm **firm, GError **error)
{
  return UG_LIBRARY_GET_IFACE (self)->read_version (self, version, firm, error);
}

/**
 * ug_library_read_tickets_async:
 * @self: a library
 * @job: a help desk's file, and how it is to be read; it learns how far that is
 * @cancellable: (nullable): to stop at any time
 * @callback: called when it is read
 * @user_data: for @callback
 */
void
ug_library_read_tickets_async (UgLibrary *self,
                               UgTicketJob *job,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data)
{
  UG_LIBRARY_GET_IFACE (self)->read_tickets_async (self, job, cancellable, callback, user_data);
}

/**
 * ug_library_read_tickets_finish:
 * @self: a library
 * @result: the result
 * @error: what went wrong
 *
 * Returns: (transfer full) (nullable): what was found in the file
 */
UgTicketFindings *
ug_library_read_tickets_finish (UgLibrary *self, GAsyncResult *result, GError **error)
{
  return UG_LIBRARY_GET_IFACE (self)->read_tickets_finish (self, result, error);
}

/**
 * ug_library_recall_mapping:
 * @self: a library
 * @client: a client
 *
 * Returns: (transfer full): how his tickets were read last
 */
UgTicketMapping *
ug_library_recall_mapping (UgLibrary *self, UgClient *client)
{
  return UG_LIBRARY_GET_IFACE (self)->recall_mapping (self, client);
}

/**
 * ug_library_keep_mapping:
 * @self: a library
 * @client: a client
 * @mapping: how his tickets are read from now on
 */
void
ug_library_keep_mapping (UgLibrary *self, UgClient *client, UgTicketMapping *mapping)
{
  UG_LIBRARY_GET_IFACE (self)->keep_mapping (self, client, mapping);
}

void
ug_library_emit_changed (UgLibrary *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

void
ug_library_emit_save_state (UgLibrary *self)
{
  g_signal_emit (self, signals[SAVE_STATE], 0);
}
