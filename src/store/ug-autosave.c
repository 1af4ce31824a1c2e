/* ug-autosave.c: watches records and stores every change of them, without a Save button.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-autosave.h"

#include "ug-pending.h"

/* After a failure: soon, and then more and more patiently. A new change is tried at once. */
#define FIRST_PAUSE 2
#define LONGEST_PAUSE 60

struct _UgAutosave
{
  GObject parent_instance;

  UgStore *store;
  char *who;
  GHashTable *watched; /* roots */

  UgPending *pending; /* NULL when nothing has changed since the last commit began */
  UgPending *flying;  /* what the commit on its way stores */
  guint flight;       /* which commit that is */
  guint turn;         /* the source that ends this turn of the main loop */
  guint pause;        /* the source that tries again */
  guint seconds;      /* how long it waits */

  UgAutosaveState state;
  GError *error;
};

G_DEFINE_ENUM_TYPE (UgAutosaveState,
                    ug_autosave_state,
                    G_DEFINE_ENUM_VALUE (UG_AUTOSAVE_SAVED, "saved"),
                    G_DEFINE_ENUM_VALUE (UG_AUTOSAVE_SAVING, "saving"),
                    G_DEFINE_ENUM_VALUE (UG_AUTOSAVE_FAILED, "failed"))

G_DEFINE_FINAL_TYPE (UgAutosave, ug_autosave, G_TYPE_OBJECT)

enum
{
  PROP_STATE = 1,
  PROP_MESSAGE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

typedef struct
{
  UgAutosave *self;
  guint number;
} UgFlight;

static void
set_state (UgAutosave *self, UgAutosaveState state, GError *error)
{
  g_autoptr (GError) last = g_steal_pointer (&self->error);
  const UgAutosaveState before = self->state;

  self->error = error;
  self->state = state;
  if (g_strcmp0 (last ? last->message : NULL, error ? error->message : NULL) != 0)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MESSAGE]);
  if (before != state)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

static void
take_back_flight (UgAutosave *self)
{
  if (self->flying == NULL)
    return;

  if (self->pending == NULL)
    self->pending = ug_pending_new ();
  ug_pending_take_back (self->pending, g_steal_pointer (&self->flying));
  self->flight++;
}

static gboolean
pause_over_cb (gpointer user_data)
{
  UgAutosave *self = user_data;

  self->pause = 0;
  ug_autosave_retry (self);

  return G_SOURCE_REMOVE;
}

static gboolean
turn_over_cb (gpointer user_data)
{
  UgAutosave *self = user_data;

  self->turn = 0;
  ug_autosave_retry (self);

  return G_SOURCE_REMOVE;
}

static void
fail (UgAutosave *self, GError *error)
{
  take_back_flight (self);
  self->seconds = CLAMP (self->seconds * 2, FIRST_PAUSE, LONGEST_PAUSE);
  g_clear_handle_id (&self->pause, g_source_remove);
  self->pause = g_timeout_add_seconds (self->seconds, pause_over_cb, self);
  set_state (self, UG_AUTOSAVE_FAILED, error);
}

static void
succeed (UgAutosave *self)
{
  g_clear_pointer (&self->flying, ug_pending_free);
  g_clear_handle_id (&self->pause, g_source_remove);
  self->seconds = 0;
  set_state (self, self->pending != NULL ? UG_AUTOSAVE_SAVING : UG_AUTOSAVE_SAVED, NULL);
}

static void
committed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  UgFlight *flight = user_data;
  g_autoptr (UgAutosave) self = flight->self;
  const gboolean current = flight->number == self->flight;
  GError *error = NULL;

  g_free (flight);
  ug_store_commit_finish (UG_STORE (source), result, &error);
  /* A flush may have stored it again meanwhile. */
  if (!current)
    g_clear_error (&error);
  else if (error != NULL)
    fail (self, error);
  else
    {
      succeed (self);
      ug_autosave_retry (self);
    }
}

/* What is gathered until the main loop turns is one action of the user. */
static UgPending *
get_pending (UgAutosave *self)
{
  if (self->pending == NULL)
    self->pending = ug_pending_new ();
  if (self->turn == 0)
    self->turn = g_idle_add_full (G_PRIORITY_DEFAULT, turn_over_cb, self, NULL);
  if (self->state == UG_AUTOSAVE_SAVED)
    set_state (self, UG_AUTOSAVE_SAVING, NULL);

  return self->pending;
}

static void
root_changed_cb (UgRecord *root, const UgChange *change, UgAutosave *self)
{
  ug_pending_gather (get_pending (self), root, change);
}

static void
ug_autosave_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  UgAutosave *self = UG_AUTOSAVE (object);

  switch (prop_id)
    {
    case PROP_STATE:
      g_value_set_enum (value, self->state);
      break;
    case PROP_MESSAGE:
      g_value_set_string (value, ug_autosave_get_message (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
ug_autosave_dispose (GObject *object)
{
  UgAutosave *self = UG_AUTOSAVE (object);
  GHashTableIter iter;
  gpointer root;

  if (self->pending != NULL)
    ug_autosave_flush (self, NULL);

  g_hash_table_iter_init (&iter, self->watched);
  while (g_hash_table_iter_next (&iter, &root, NULL))
    {
      g_signal_handlers_disconnect_by_data (root, self);
      g_hash_table_iter_remove (&iter);
    }
  g_clear_handle_id (&self->turn, g_source_remove);
  g_clear_handle_id (&self->pause, g_source_remove);
  g_clear_pointer (&self->pending, ug_pending_free);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (ug_autosave_parent_class)->dispose (object);
}

static void
ug_autosave_finalize (GObject *object)
{
  UgAutosave *self = UG_AUTOSAVE (object);

  g_hash_table_unref (self->watched);
  g_clear_error (&self->error);
  g_free (self->who);

  G_OBJECT_CLASS (ug_autosave_parent_class)->finalize (object);
}

static void
ug_autosave_class_init (UgAutosaveClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = ug_autosave_get_property;
  object_class->dispose = ug_autosave_dispose;
  object_class->finalize = ug_autosave_finalize;

  properties[PROP_STATE] =
      g_param_spec_enum ("state", NULL, NULL, UG_TYPE_AUTOSAVE_STATE, UG_AUTOSAVE_SAVED,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_MESSAGE] =
      g_param_spec_string ("message", NULL, NULL, "",
                           G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
ug_autosave_init (UgAutosave *self)
{
  self->watched = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  self->who = g_strdup ("");
}

/**
 * ug_autosave_new:
 * @store: where changes go
 *
 * Returns: (transfer full): an autosave that watches nothing yet
 */
UgAutosave *
ug_autosave_new (UgStore *store)
{
  UgAutosave *self = g_object_new (UG_TYPE_AUTOSAVE, NULL);

  self->store = g_object_ref (store);

  return self;
}

/**
 * ug_autosave_watch:
 * @self: an autosave
 * @root: a client or firm as the store has it
 *
 * Stores every change of @root, and of all it owns, from now on.
 */
void
ug_autosave_watch (UgAutosave *self, UgRecord *root)
{
  if (g_hash_table_add (self->watched, g_object_ref (root)))
    g_signal_connect (root, "changed", G_CALLBACK (root_changed_cb), self);
}

/**
 * ug_autosave_unwatch:
 * @self: an autosave
 * @root: a root that is watched
 *
 * Stops watching. What has changed before is stored all the same.
 */
void
ug_autosave_unwatch (UgAutosave *self, UgRecord *root)
{
  g_signal_handlers_disconnect_by_func (root, root_changed_cb, self);
  g_hash_table_remove (self->watched, root);
}

/**
 * ug_autosave_add:
 * @self: an autosave
 * @root: a new client or firm, or one that was removed
 *
 * Stores @root with all it owns, and watches it.
 */
void
ug_autosave_add (UgAutosave *self, UgRecord *root)
{
  ug_autosave_watch (self, root);
  ug_pending_root (get_pending (self), root, TRUE);
}

/**
 * ug_autosave_remove:
 * @self: an autosave
 * @root: a client
 *
 * Takes @root out of the store with all it owns, and stops watching it. `ug_autosave_add()` brings
 * it back. A client with a sealed version cannot be removed: the state becomes failed then.
 */
void
ug_autosave_remove (UgAutosave *self, UgRecord *root)
{
  ug_pending_root (get_pending (self), root, FALSE);
  ug_autosave_unwatch (self, root);
}

/**
 * ug_autosave_set_place:
 * @self: an autosave
 * @agreement: identifier of an agreement
 * @step: nick of the step of the walk
 * @record: (nullable): identifier of the record with the focus
 * @field: (nullable): name of its field
 *
 * Keeps where we stopped, for `ug_store_get_place()`.
 */
void
ug_autosave_set_place (UgAutosave *self,
                       const char *agreement,
                       const char *step,
                       const char *record,
                       const char *field)
{
  ug_pending_place (get_pending (self), agreement, step, record, field);
}

/**
 * ug_autosave_set_who:
 * @self: an autosave
 * @who: (nullable): whose changes these are from now on, kept with what has a history
 */
void
ug_autosave_set_who (UgAutosave *self, const char *who)
{
  g_free (self->who);
  self->who = g_strdup (who != NULL ? who : "");
}

UgAutosaveState
ug_autosave_get_state (UgAutosave *self)
{
  return self->state;
}

const char *
ug_autosave_get_message (UgAutosave *self)
{
  return self->error != NULL ? self->error->message : "";
}

/**
 * ug_autosave_get_error:
 * @self: an autosave
 *
 * Returns: (transfer none) (nullable): why the last try failed, a %UG_STORE_ERROR
 */
const GError *
ug_autosave_get_error (UgAutosave *self)
{
  return self->error;
}

/**
 * ug_autosave_retry:
 * @self: an autosave
 *
 * Commits what is pending now rather than later; a commit on its way is let through first.
 */
void
ug_autosave_retry (UgAutosave *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (UgStoreChanges) changes = NULL;
  UgFlight *flight;

  if (self->pending == NULL || self->flying != NULL)
    return;

  g_clear_handle_id (&self->turn, g_source_remove);
  self->flying = g_steal_pointer (&self->pending);
  changes = ug_pending_freeze (self->flying);
  if (ug_store_changes_is_empty (changes))
    {
      succeed (self);
      return;
    }

  flight = g_new (UgFlight, 1);
  flight->self = g_object_ref (self);
  flight->number = ++self->flight;
  ug_store_commit_async (self->store, changes, now, self->who, NULL, committed_cb, flight);
}

/**
 * ug_autosave_flush:
 * @self: an autosave
 * @error: (out) (optional): why something could not be stored; it is kept and tried again
 *
 * Waits until everything is on the disk: for the moment before quitting or sealing.
 *
 * Returns: whether it is
 */
gboolean
ug_autosave_flush (UgAutosave *self, GError **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (UgStoreChanges) changes = NULL;
  GError *reason = NULL;

  /* How the commit on its way ends is not known yet; storing the same again does no harm. */
  take_back_flight (self);
  g_clear_handle_id (&self->turn, g_source_remove);
  if (self->pending == NULL)
    return TRUE;

  self->flying = g_steal_pointer (&self->pending);
  changes = ug_pending_freeze (self->flying);
  if (ug_store_changes_is_empty (changes)
      || ug_store_commit (self->store, changes, now, self->who, &reason))
    {
      succeed (self);
      return TRUE;
    }

  fail (self, reason);
  g_propagate_error (error, g_error_copy (reason));
  return FALSE;
}
