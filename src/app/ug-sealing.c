/* ug-sealing.c: waits for the autosave, then has the store seal what it holds.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-sealing.h"

#include "ug-library.h"
#include "ug-snapshot.h"
#include "ug-store-versions.h"

/* What is sealed once everything typed before it is on the disk. */
typedef struct
{
  UgStore *store;
  UgAutosave *autosave;
  UgFirm *firm;
  UgAgreement *agreement;
  GDateTime *now;
  gulong waiting;
} Sealing;

static void
sealing_free (Sealing *sealing)
{
  g_clear_object (&sealing->store);
  g_clear_object (&sealing->autosave);
  g_clear_object (&sealing->firm);
  g_clear_object (&sealing->agreement);
  g_date_time_unref (sealing->now);
  g_free (sealing);
}

static void
sealed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;
  UgVersion *version = ug_store_seal_finish (UG_STORE (source), result, &error);

  if (version == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  ug_library_emit_changed (g_task_get_source_object (task));
  g_task_return_pointer (task, version, (GDestroyNotify)ug_version_unref);
}

static void
seal_when_saved_cb (UgAutosave *autosave, GParamSpec *pspec, GTask *task)
{
  Sealing *sealing = g_task_get_task_data (task);
  g_autofree char *text = NULL;

  if (ug_autosave_get_state (autosave) == UG_AUTOSAVE_SAVING)
    return;

  g_clear_signal_handler (&sealing->waiting, autosave);
  if (ug_autosave_get_state (autosave) == UG_AUTOSAVE_FAILED)
    {
      g_task_return_error (task, g_error_copy (ug_autosave_get_error (autosave)));
      g_object_unref (task);
      return;
    }

  text = ug_snapshot_write (sealing->agreement, sealing->firm);
  ug_store_seal_async (sealing->store, ug_record_get_id (UG_RECORD (sealing->agreement)), text,
                       sealing->now, g_task_get_cancellable (task), sealed_cb, task);
}

/**
 * ug_sealing_begin:
 * @task: (transfer full): what is answered; its source is the library, which says that it changed.
 *   Returns (transfer full) a UgVersion, or the error of the autosave or of the store
 * @store: the store that seals
 * @autosave: what has to be on the disk first
 * @firm: the firm whose promises are sealed
 * @agreement: what is sealed
 * @now: when
 *
 * Seals @agreement once everything typed before is saved; fails where that could not be saved.
 */
void
ug_sealing_begin (GTask *task,
                  UgStore *store,
                  UgAutosave *autosave,
                  UgFirm *firm,
                  UgAgreement *agreement,
                  GDateTime *now)
{
  Sealing *sealing = g_new0 (Sealing, 1);

  sealing->store = g_object_ref (store);
  sealing->autosave = g_object_ref (autosave);
  sealing->firm = g_object_ref (firm);
  sealing->agreement = g_object_ref (agreement);
  sealing->now = g_date_time_ref (now);
  g_task_set_task_data (task, sealing, (GDestroyNotify)sealing_free);
  sealing->waiting =
      g_signal_connect (autosave, "notify::state", G_CALLBACK (seal_when_saved_cb), task);
  seal_when_saved_cb (autosave, NULL, task);
}
