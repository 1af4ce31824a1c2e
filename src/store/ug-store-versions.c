/* ug-store-versions.c: sealing, and proof that what was sealed is still the same.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-store-versions.h"

#include "ug-schema.h"
#include "ug-store-private.h"
#include "ug-versions.h"

typedef struct
{
  char *agreement;
  char *text;
  GDateTime *now;
} UgSealing;

static UgSealing *
new_sealing (const char *agreement, const char *text, GDateTime *now)
{
  UgSealing *sealing = g_new0 (UgSealing, 1);

  sealing->agreement = g_strdup (agreement);
  sealing->text = g_strdup (text);
  sealing->now = g_date_time_ref (now);

  return sealing;
}

static void
free_sealing (gpointer data)
{
  UgSealing *sealing = data;

  g_free (sealing->agreement);
  g_free (sealing->text);
  g_date_time_unref (sealing->now);
  g_free (sealing);
}

static gpointer
seal_work (UgDb **db, gpointer input, GError **error)
{
  UgSealing *sealing = input;

  return ug_versions_seal (*db, sealing->agreement, sealing->text, sealing->now, error);
}

/**
 * ug_store_seal_async:
 * @self: a store
 * @agreement_id: an agreement that the store has
 * @text: its canonical text, without any private field
 * @now: the moment
 * @cancellable: (nullable): a cancellable, heard only before the work begins
 * @callback: told when it is on the disk
 * @user_data: for @callback
 *
 * Makes the next version of the agreement. Nothing can change or delete it afterwards.
 */
void
ug_store_seal_async (UgStore *self,
                     const char *agreement_id,
                     const char *text,
                     GDateTime *now,
                     GCancellable *cancellable,
                     GAsyncReadyCallback callback,
                     gpointer user_data)
{
  ug_store_run_async (self, ug_store_seal_async, seal_work, new_sealing (agreement_id, text, now),
                      free_sealing, (GDestroyNotify)ug_version_unref, cancellable, callback,
                      user_data);
}

/**
 * ug_store_seal_finish:
 * @self: a store
 * @result: of `ug_store_seal_async()`
 * @error: (out) (optional): what went wrong; there is no new version then
 *
 * Returns: (transfer full) (nullable): the version
 */
UgVersion *
ug_store_seal_finish (UgStore *self, GAsyncResult *result, GError **error)
{
  return ug_store_run_finish (self, result, ug_store_seal_async, error);
}

UgVersion *
ug_store_seal (
    UgStore *self, const char *agreement_id, const char *text, GDateTime *now, GError **error)
{
  return ug_store_run (self, seal_work, new_sealing (agreement_id, text, now), free_sealing, error);
}

static gpointer
list_work (UgDb **db, gpointer input, GError **error)
{
  return ug_versions_list (*db, input, error);
}

/**
 * ug_store_list_versions_async:
 * @self: a store
 * @agreement_id: an agreement
 * @cancellable: (nullable): a cancellable
 * @callback: told when they are found
 * @user_data: for @callback
 */
void
ug_store_list_versions_async (UgStore *self,
                              const char *agreement_id,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  ug_store_run_async (self, ug_store_list_versions_async, list_work, g_strdup (agreement_id),
                      g_free, (GDestroyNotify)g_ptr_array_unref, cancellable, callback, user_data);
}

/**
 * ug_store_list_versions_finish:
 * @self: a store
 * @result: of `ug_store_list_versions_async()`
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type UgVersion): its versions, the first one first
 */
GPtrArray *
ug_store_list_versions_finish (UgStore *self, GAsyncResult *result, GError **error)
{
  return ug_store_run_finish (self, result, ug_store_list_versions_async, error);
}

GPtrArray *
ug_store_list_versions (UgStore *self, const char *agreement_id, GError **error)
{
  return ug_store_run (self, list_work, g_strdup (agreement_id), g_free, error);
}

static gpointer
list_rivals_work (UgDb **db, gpointer input, GError **error)
{
  return ug_versions_list_rivals (*db, input, error);
}

/**
 * ug_store_list_rivals_async:
 * @self: a store
 * @agreement_id: an agreement
 * @cancellable: (nullable): a cancellable
 * @callback: told when they are found
 * @user_data: for @callback
 */
void
ug_store_list_rivals_async (UgStore *self,
                            const char *agreement_id,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  ug_store_run_async (self, ug_store_list_rivals_async, list_rivals_work, g_strdup (agreement_id),
                      g_free, (GDestroyNotify)g_ptr_array_unref, cancellable, callback, user_data);
}

/**
 * ug_store_list_rivals_finish:
 * @self: a store
 * @result: of `ug_store_list_rivals_async()`
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type UgVersion): the versions that somebody else
 *   sealed in the place of ours, in the order of their numbers
 */
GPtrArray *
ug_store_list_rivals_finish (UgStore *self, GAsyncResult *result, GError **error)
{
  return ug_store_run_finish (self, result, ug_store_list_rivals_async, error);
}

GPtrArray *
ug_store_list_rivals (UgStore *self, const char *agreement_id, GError **error)
{
  return ug_store_run (self, list_rivals_work, g_strdup (agreement_id), g_free, error);
}

static gpointer
verify_work (UgDb **db, gpointer input, GError **error)
{
  return GINT_TO_POINTER (ug_schema_check_thoroughly (*db, error));
}

/**
 * ug_store_verify_async:
 * @self: a store
 * @cancellable: (nullable): a cancellable
 * @callback: told when it is known
 * @user_data: for @callback
 *
 * Checks the whole file, its indices as well, and computes the hash of every version again.
 */
void
ug_store_verify_async (UgStore *self,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  ug_store_run_async (self, ug_store_verify_async, verify_work, NULL, NULL, NULL, cancellable,
                      callback, user_data);
}

/**
 * ug_store_verify_finish:
 * @self: a store
 * @result: of `ug_store_verify_async()`
 * @error: (out) (optional): %UG_STORE_ERROR_DAMAGED with what is not as it was written
 *
 * Returns: whether all is as it was written
 */
gboolean
ug_store_verify_finish (UgStore *self, GAsyncResult *result, GError **error)
{
  return ug_store_run_finish (self, result, ug_store_verify_async, error) != NULL;
}

gboolean
ug_store_verify (UgStore *self, GError **error)
{
  return ug_store_run (self, verify_work, NULL, NULL, error) != NULL;
}
