/* ug-autosave.h: watches records and stores every change of them, without a Save button.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-store.h"

G_BEGIN_DECLS

/**
 * UgAutosaveState:
 * @UG_AUTOSAVE_SAVED: all that was changed is on the disk
 * @UG_AUTOSAVE_SAVING: something is on its way
 * @UG_AUTOSAVE_FAILED: the last try failed; nothing is lost, and it is tried again
 */
typedef enum
{
  UG_AUTOSAVE_SAVED,
  UG_AUTOSAVE_SAVING,
  UG_AUTOSAVE_FAILED,
} UgAutosaveState;

#define UG_TYPE_AUTOSAVE_STATE (ug_autosave_state_get_type ())
GType ug_autosave_state_get_type (void) G_GNUC_CONST;

/**
 * UgAutosave:
 *
 * Gathers what changes in one turn of the main loop and commits it in one transaction on the
 * store's thread. Its properties "state" and "message" tell how that goes; "message" is a sentence
 * for people while the state is %UG_AUTOSAVE_FAILED and "" otherwise.
 */
#define UG_TYPE_AUTOSAVE (ug_autosave_get_type ())
G_DECLARE_FINAL_TYPE (UgAutosave, ug_autosave, UG, AUTOSAVE, GObject)

UgAutosave *ug_autosave_new (UgStore *store);

void ug_autosave_watch (UgAutosave *self, UgRecord *root);
void ug_autosave_unwatch (UgAutosave *self, UgRecord *root);
void ug_autosave_add (UgAutosave *self, UgRecord *root);
void ug_autosave_remove (UgAutosave *self, UgRecord *root);
void ug_autosave_set_place (UgAutosave *self,
                            const char *agreement,
                            const char *step,
                            const char *record,
                            const char *field);
void ug_autosave_set_who (UgAutosave *self, const char *who);

UgAutosaveState ug_autosave_get_state (UgAutosave *self);
const char *ug_autosave_get_message (UgAutosave *self);
const GError *ug_autosave_get_error (UgAutosave *self);
void ug_autosave_retry (UgAutosave *self);
gboolean ug_autosave_flush (UgAutosave *self, GError **error);

G_END_DECLS
