/* ug-stage.c: opens a page on a bundled example, without the rest of the walk.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-stage.h"

#include "ug-kickoff.h"
#include "ug-memory-library.h"
#include "ug-place.h"
#include "ug-steps.h"

#include <adwaita.h>

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  UgClient **client = user_data;

  *client = ug_library_open_finish (UG_LIBRARY (source), result, NULL, NULL);
  g_assert_nonnull (*client);
}

static UgClient *
open_first (UgLibrary *library)
{
  UgClient *client = NULL;

  ug_library_open_async (library, ug_memory_library_get_first (UG_MEMORY_LIBRARY (library)), NULL,
                         opened_cb, &client);
  while (client == NULL)
    g_main_context_iteration (NULL, TRUE);

  return client;
}

static UgStage *
show (UgStage *self, const char *code, UgStep step, gboolean meeting)
{
  g_autoptr (UgLanguage) language = ug_language_new (code);
  GtkWidget *toasts = adw_toast_overlay_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->agreement = ug_kickoff_get_agreement (self->client);
  self->room =
      ug_room_new (ug_library_get_firm (self->library), self->agreement, language, meeting);
  ug_room_set_library (self->room, self->library);
  self->page = GTK_WIDGET (ug_steps_new_page (step, self->room));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->page);
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (toasts), scroller);
  self->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (self->window), 1124, 712);
  gtk_window_set_child (GTK_WINDOW (self->window), toasts);
  gtk_window_present (GTK_WINDOW (self->window));
  ug_stage_settle ();

  return self;
}

/**
 * ug_stage_new:
 * @example: name of a bundled example
 * @step: which page
 * @meeting: whether a client looks on
 *
 * Returns: (transfer full): the page, shown on the first client of the English example
 */
UgStage *
ug_stage_new (const char *example, UgStep step, gboolean meeting)
{
  return ug_stage_new_in (example, "en", step, meeting);
}

/**
 * ug_stage_new_in:
 * @example: name of a bundled example
 * @code: its language
 * @step: which page
 * @meeting: whether a client looks on
 *
 * Returns: (transfer full): as `ug_stage_new()`
 */
UgStage *
ug_stage_new_in (const char *example, const char *code, UgStep step, gboolean meeting)
{
  UgStage *self = g_new0 (UgStage, 1);

  self->library = ug_memory_library_new (example, code);
  self->client = open_first (self->library);

  return show (self, code, step, meeting);
}

/**
 * ug_stage_new_kickoff:
 * @example: (nullable): name of the bundled example whose firm begins; %NULL for an empty one
 * @step: which page
 *
 * Returns: (transfer full): the page, shown on a client that was just begun
 */
UgStage *
ug_stage_new_kickoff (const char *example, UgStep step)
{
  UgStage *self = g_new0 (UgStage, 1);

  self->library = ug_memory_library_new (example, "en");
  self->client = ug_library_begin (self->library);

  return show (self, "en", step, FALSE);
}

void
ug_stage_free (UgStage *self)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  ug_stage_settle ();
  g_object_unref (self->room);
  g_object_unref (self->client);
  g_object_unref (self->library);
  g_free (self);
}

/**
 * ug_stage_settle:
 *
 * Lets everything happen that only waits for its turn.
 */
void
ug_stage_settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

/**
 * ug_stage_find:
 * @self: a stage
 * @record: a record
 * @field: (nullable): name of one of its fields
 *
 * Returns: (transfer none) (nullable): the widget of the page that stands for it
 */
GtkWidget *
ug_stage_find (UgStage *self, gpointer record, const char *field)
{
  return ug_place_find (self->page, ug_record_get_id (record), field);
}

/**
 * ug_stage_find_type:
 * @root: a widget
 * @type: a type of widget
 *
 * Returns: (transfer none) (nullable): the first of that type in @root
 */
GtkWidget *
ug_stage_find_type (GtkWidget *root, GType type)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = ug_stage_find_type (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/**
 * ug_stage_find_label:
 * @root: a widget
 * @text: a text as it is read
 *
 * Returns: (transfer none) (nullable): the first label in @root that can be seen and says @text; of
 *   a button with that label, the button
 */
GtkWidget *
ug_stage_find_label (GtkWidget *root, const char *text)
{
  if (!gtk_widget_get_visible (root))
    return NULL;
  if (GTK_IS_LABEL (root) && g_str_equal (gtk_label_get_text (GTK_LABEL (root)), text))
    {
      GtkWidget *button = gtk_widget_get_ancestor (root, GTK_TYPE_BUTTON);

      return button != NULL ? button : root;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = ug_stage_find_label (child, text);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
count_places (UgRecord *record, gpointer user_data)
{
  gpointer *data = user_data;
  UgRecordClass *klass = UG_RECORD_GET_CLASS (record);
  guint *count = data[1];

  for (guint i = 0; i < klass->n_fields; i++)
    if ((klass->fields[i].flags & UG_FIELD_PRIVATE)
        && ug_place_find (data[0], ug_record_get_id (record), klass->fields[i].name) != NULL)
      (*count)++;
}

/**
 * ug_stage_count_private:
 * @self: a stage
 *
 * Returns: how many private fields of the client and the firm the page has editors for
 */
guint
ug_stage_count_private (UgStage *self)
{
  guint count = 0;
  gpointer data[] = { self->page, &count };

  ug_record_foreach (UG_RECORD (self->client), count_places, data);
  ug_record_foreach (UG_RECORD (ug_library_get_firm (self->library)), count_places, data);

  return count;
}
