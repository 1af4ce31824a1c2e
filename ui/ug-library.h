/* ug-library.h: what the window needs of wherever clients are kept; it knows nothing of how.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-client.h"
#include "ug-firm.h"
#include "ug-ticket-job.h"
#include "ug-ticket-table.h"
#include "ug-version.h"

G_BEGIN_DECLS

#define UG_TYPE_LIBRARY (ug_library_get_type ())
G_DECLARE_INTERFACE (UgLibrary, ug_library, UG, LIBRARY, GObject)

/**
 * UgPosition:
 * @step: nick of the step
 * @record_id: the record the keyboard was at, or ""
 * @field_name: its field, or ""
 *
 * Where somebody stopped.
 */
typedef struct
{
  char *step;
  char *record_id;
  char *field_name;
} UgPosition;

UgPosition *ug_position_new (const char *step, const char *record_id, const char *field_name);
void ug_position_free (UgPosition *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgPosition, ug_position_free)

/**
 * UgSaveState:
 * @UG_SAVE_DONE: everything typed is on the disk
 * @UG_SAVE_BUSY: something is on its way there
 * @UG_SAVE_FAILED: it could not be written and is tried again
 */
typedef enum
{
  UG_SAVE_DONE,
  UG_SAVE_BUSY,
  UG_SAVE_FAILED,
} UgSaveState;

/**
 * UgLibraryPart:
 * @UG_LIBRARY_PART_CATALOGUE: all that the firm offers and asks
 * @UG_LIBRARY_PART_QUESTIONS: what it asks alone
 *
 * What of a firm is taken from a file, or saved as one.
 */
typedef enum
{
  UG_LIBRARY_PART_CATALOGUE,
  UG_LIBRARY_PART_QUESTIONS,
} UgLibraryPart;

/**
 * UgLibraryInterface:
 *
 * Everything but the getters is asynchronous. A client that was opened or begun is saved by itself
 * from then on. Emits `changed` when the list of clients has changed, and `save-state` when that
 * has.
 */
struct _UgLibraryInterface
{
  GTypeInterface parent_interface;

  UgFirm *(*get_firm) (UgLibrary *self);
  gboolean (*is_example) (UgLibrary *self);
  UgSaveState (*get_save_state) (UgLibrary *self, const char **message);

  void (*list_async) (UgLibrary *self,
                      const char *query,
                      guint limit,
                      GCancellable *cancellable,
                      GAsyncReadyCallback callback,
                      gpointer user_data);
  GPtrArray *(*list_finish) (UgLibrary *self, GAsyncResult *result, GError **error);

  void (*due_async) (UgLibrary *self,
                     guint limit,
                     GCancellable *cancellable,
                     GAsyncReadyCallback callback,
                     gpointer user_data);
  GPtrArray *(*due_finish) (UgLibrary *self, GAsyncResult *result, GError **error);

  void (*leeway_async) (UgLibrary *self,
                        guint limit,
                        GCancellable *cancellable,
                        GAsyncReadyCallback callback,
                        gpointer user_data);
  GPtrArray *(*leeway_finish) (UgLibrary *self, GAsyncResult *result, GError **error);

  void (*open_async) (UgLibrary *self,
                      const char *client_id,
                      GCancellable *cancellable,
                      GAsyncReadyCallback callback,
                      gpointer user_data);
  UgClient *(*open_finish) (UgLibrary *self,
                            GAsyncResult *result,
                            UgPosition **position,
                            GError **error);

  UgClient *(*begin) (UgLibrary *self);
  void (*close) (UgLibrary *self, UgClient *client);
  void (*remember) (UgLibrary *self, UgAgreement *agreement, const UgPosition *position);

  GPtrArray *(*read_people) (UgLibrary *self, GFile *file, GError **error);
  GArray *(*read_holidays) (UgLibrary *self, GFile *file, GDateTime *now, GError **error);

  GStrv (*list_catalogues) (UgLibrary *self, UgLibraryPart part, GStrv *titles);
  gboolean (*take_catalogue) (UgLibrary *self,
                              UgLibraryPart part,
                              const char *name,
                              GError **error);
  gboolean (*import_catalogue) (UgLibrary *self, UgLibraryPart part, GFile *file, GError **error);
  gboolean (*export_catalogue) (UgLibrary *self, UgLibraryPart part, GFile *file, GError **error);

  void (*seal_async) (UgLibrary *self,
                      UgAgreement *agreement,
                      GDateTime *now,
                      GCancellable *cancellable,
                      GAsyncReadyCallback callback,
                      gpointer user_data);
  UgVersion *(*seal_finish) (UgLibrary *self, GAsyncResult *result, GError **error);
  void (*list_versions_async) (UgLibrary *self,
                               UgAgreement *agreement,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data);
  GPtrArray *(*list_versions_finish) (UgLibrary *self, GAsyncResult *result, GError **error);
  void (*list_rivals_async) (UgLibrary *self,
                             UgAgreement *agreement,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data);
  GPtrArray *(*list_rivals_finish) (UgLibrary *self, GAsyncResult *result, GError **error);
  void (*list_past_async) (UgLibrary *self,
                           UgClient *client,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data);
  GPtrArray *(*list_past_finish) (UgLibrary *self, GAsyncResult *result, GError **error);
  gboolean (*export_agreement) (UgLibrary *self,
                                UgAgreement *agreement,
                                GPtrArray *versions,
                                GPtrArray *past,
                                GFile *file,
                                GError **error);
  gboolean (*take_version) (UgLibrary *self, UgClient *client, UgVersion *version, GError **error);
  UgClient *(*read_version) (UgLibrary *self, UgVersion *version, UgFirm **firm, GError **error);

  void (*read_tickets_async) (UgLibrary *self,
                              UgTicketJob *job,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data);
  UgTicketFindings *(*read_tickets_finish) (UgLibrary *self, GAsyncResult *result, GError **error);
  UgTicketMapping *(*recall_mapping) (UgLibrary *self, UgClient *client);
  void (*keep_mapping) (UgLibrary *self, UgClient *client, UgTicketMapping *mapping);
};

UgFirm *ug_library_get_firm (UgLibrary *self);
gboolean ug_library_is_example (UgLibrary *self);
UgSaveState ug_library_get_save_state (UgLibrary *self, const char **message);
void ug_library_list_async (UgLibrary *self,
                            const char *query,
                            guint limit,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data);
GPtrArray *ug_library_list_finish (UgLibrary *self, GAsyncResult *result, GError **error);
void ug_library_due_async (UgLibrary *self,
                           guint limit,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data);
GPtrArray *ug_library_due_finish (UgLibrary *self, GAsyncResult *result, GError **error);
void ug_library_leeway_async (UgLibrary *self,
                              guint limit,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data);
GPtrArray *ug_library_leeway_finish (UgLibrary *self, GAsyncResult *result, GError **error);
void ug_library_open_async (UgLibrary *self,
                            const char *client_id,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data);
UgClient *ug_library_open_finish (UgLibrary *self,
                                  GAsyncResult *result,
                                  UgPosition **position,
                                  GError **error);
UgClient *ug_library_begin (UgLibrary *self);
void ug_library_close (UgLibrary *self, UgClient *client);
void ug_library_remember (UgLibrary *self, UgAgreement *agreement, const UgPosition *position);
GPtrArray *ug_library_read_people (UgLibrary *self, GFile *file, GError **error);
GArray *ug_library_read_holidays (UgLibrary *self, GFile *file, GDateTime *now, GError **error);

GStrv ug_library_list_catalogues (UgLibrary *self, UgLibraryPart part, GStrv *titles);
gboolean
ug_library_take_catalogue (UgLibrary *self, UgLibraryPart part, const char *name, GError **error);
gboolean
ug_library_import_catalogue (UgLibrary *self, UgLibraryPart part, GFile *file, GError **error);
gboolean
ug_library_export_catalogue (UgLibrary *self, UgLibraryPart part, GFile *file, GError **error);

void ug_library_seal_async (UgLibrary *self,
                            UgAgreement *agreement,
                            GDateTime *now,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data);
UgVersion *ug_library_seal_finish (UgLibrary *self, GAsyncResult *result, GError **error);
void ug_library_list_versions_async (UgLibrary *self,
                                     UgAgreement *agreement,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data);
GPtrArray *ug_library_list_versions_finish (UgLibrary *self, GAsyncResult *result, GError **error);
void ug_library_list_rivals_async (UgLibrary *self,
                                   UgAgreement *agreement,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data);
GPtrArray *ug_library_list_rivals_finish (UgLibrary *self, GAsyncResult *result, GError **error);
gboolean ug_library_export_agreement (UgLibrary *self,
                                      UgAgreement *agreement,
                                      GPtrArray *versions,
                                      GPtrArray *past,
                                      GFile *file,
                                      GError **error);
void ug_library_list_past_async (UgLibrary *self,
                                 UgClient *client,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
GPtrArray *ug_library_list_past_finish (UgLibrary *self, GAsyncResult *result, GError **error);
gboolean
ug_library_take_version (UgLibrary *self, UgClient *client, UgVersion *version, GError **error);
UgClient *
ug_library_read_version (UgLibrary *self, UgVersion *version, UgFirm **firm, GError **error);

void ug_library_read_tickets_async (UgLibrary *self,
                                    UgTicketJob *job,
                                    GCancellable *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer user_data);
UgTicketFindings *
ug_library_read_tickets_finish (UgLibrary *self, GAsyncResult *result, GError **error);
UgTicketMapping *ug_library_recall_mapping (UgLibrary *self, UgClient *client);
void ug_library_keep_mapping (UgLibrary *self, UgClient *client, UgTicketMapping *mapping);

void ug_library_emit_changed (UgLibrary *self);
void ug_library_emit_save_state (UgLibrary *self);

G_END_DECLS
