/* ug-undo.c: takes back what one action of the user changed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-undo.h"

/* One change as it bubbled. */
typedef struct
{
  UgChangeKind kind;
  UgRecord *record;
  guint field;
  GValue before;
  GValue after;       /* of a field, when the action was over */
  UgRecord *snapshot; /* of an added record, when the action was over */
  UgRecord *owner;
  guint list;
  guint position;
} Step;

struct _UgUndo
{
  GObject parent_instance;

  UgRecord *root;
  gulong handler;
  GPtrArray *steps;
  gboolean done;
};

G_DEFINE_FINAL_TYPE (UgUndo, ug_undo, G_TYPE_OBJECT)

static void
step_free (gpointer data)
{
  Step *step = data;

  if (G_IS_VALUE (&step->before))
    g_value_unset (&step->before);
  if (G_IS_VALUE (&step->after))
    g_value_unset (&step->after);
  g_clear_object (&step->snapshot);
  g_clear_object (&step->owner);
  g_clear_object (&step->record);
  g_free (step);
}

static void
get_value (UgRecord *record, guint field, GValue *value)
{
  g_value_init (value, ug_field_get_gtype (ug_record_get_field (record, field)));
  ug_record_get (record, field, value);
}

/* Whether the record still stands as the action left it. */
static gboolean
is_untouched (Step *step)
{
  g_auto (GValue) now = G_VALUE_INIT;

  switch (step->kind)
    {
    case UG_CHANGE_FIELD:
      get_value (step->record, step->field, &now);
      return ug_field_values_equal (ug_record_get_field (step->record, step->field), &now,
                                    &step->after);
    case UG_CHANGE_ADDED:
      return ug_record_get_owner (step->record) == step->owner
             && ug_record_equal (step->record, step->snapshot);
    default:
      return ug_record_get_owner (step->record) == NULL;
    }
}

static void
revert_step (Step *step)
{
  switch (step->kind)
    {
    case UG_CHANGE_FIELD:
      ug_record_set (step->record, step->field, &step->before);
      break;
    case UG_CHANGE_ADDED:
      ug_record_remove (step->record);
      break;
    default:
      ug_record_insert (step->owner, step->list, step->position, step->record);
      break;
    }
}

static void
changed_cb (UgRecord *root, const UgChange *change, UgUndo *self)
{
  Step *step;

  /* An order of rows is cheap to restore by hand and says nothing that could be lost. */
  if (change->kind == UG_CHANGE_MOVED)
    return;

  step = g_new0 (Step, 1);
  step->kind = change->kind;
  step->record = g_object_ref (change->record);
  step->field = change->field;
  step->list = change->list;
  step->position = change->position;
  if (change->owner != NULL)
    step->owner = g_object_ref (change->owner);
  if (change->old != NULL)
    {
      g_value_init (&step->before, G_VALUE_TYPE (change->old));
      g_value_copy (change->old, &step->before);
    }
  g_ptr_array_add (self->steps, step);
}

static void
ug_undo_dispose (GObject *object)
{
  UgUndo *self = UG_UNDO (object);

  if (self->root != NULL)
    g_clear_signal_handler (&self->handler, self->root);
  g_clear_object (&self->root);

  G_OBJECT_CLASS (ug_undo_parent_class)->dispose (object);
}

static void
ug_undo_finalize (GObject *object)
{
  g_ptr_array_unref (UG_UNDO (object)->steps);

  G_OBJECT_CLASS (ug_undo_parent_class)->finalize (object);
}

static void
ug_undo_class_init (UgUndoClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_undo_dispose;
  G_OBJECT_CLASS (klass)->finalize = ug_undo_finalize;
}

static void
ug_undo_init (UgUndo *self)
{
  self->steps = g_ptr_array_new_with_free_func (step_free);
}

/**
 * ug_undo_begin:
 * @root: a record
 *
 * Begins to note every change of @root and of all it owns, until `ug_undo_end()`. Moves within a
 * list are not noted.
 *
 * Returns: (transfer full): the note
 */
UgUndo *
ug_undo_begin (UgRecord *root)
{
  UgUndo *self;

  g_return_val_if_fail (UG_IS_RECORD (root), NULL);

  self = g_object_new (UG_TYPE_UNDO, NULL);
  self->root = g_object_ref (root);
  self->handler = g_signal_connect (root, "changed", G_CALLBACK (changed_cb), self);

  return self;
}

/**
 * ug_undo_end:
 * @self: a note that was begun
 *
 * The action is over: what changes from now on is somebody's next thought.
 */
void
ug_undo_end (UgUndo *self)
{
  g_return_if_fail (UG_IS_UNDO (self));
  g_return_if_fail (self->handler != 0);

  g_clear_signal_handler (&self->handler, self->root);
  for (guint i = 0; i < self->steps->len; i++)
    {
      Step *step = self->steps->pdata[i];

      if (step->kind == UG_CHANGE_FIELD)
        get_value (step->record, step->field, &step->after);
      else if (step->kind == UG_CHANGE_ADDED)
        step->snapshot = ug_record_copy (step->record, NULL);
    }
}

/**
 * ug_undo_can_revert:
 * @self: a note that was ended
 *
 * Returns: whether the action changed anything, has not been taken back, and nobody has changed
 *   since what it changed
 */
gboolean
ug_undo_can_revert (UgUndo *self)
{
  g_return_val_if_fail (UG_IS_UNDO (self), FALSE);

  if (self->done || self->handler != 0 || self->steps->len == 0)
    return FALSE;

  for (guint i = 0; i < self->steps->len; i++)
    if (!is_untouched (self->steps->pdata[i]))
      return FALSE;

  return TRUE;
}

/**
 * ug_undo_revert:
 * @self: a note that was ended
 *
 * Takes the action back as a whole, or not at all.
 *
 * Returns: whether it was taken back
 */
gboolean
ug_undo_revert (UgUndo *self)
{
  if (!ug_undo_can_revert (self))
    return FALSE;

  self->done = TRUE;
  for (guint i = self->steps->len; i > 0; i--)
    revert_step (self->steps->pdata[i - 1]);

  return TRUE;
}
