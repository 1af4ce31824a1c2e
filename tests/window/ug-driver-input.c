/* ug-driver-input.c: text, buttons, keys, the mouse, and what the screen looks like.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-driver-private.h"

#include <glib/gstdio.h>
#include <string.h>

typedef struct
{
  AtspiAccessible *accessible;
  const char *text;
} Expected;

static gboolean
find_focus (AtspiAccessible *accessible, guint depth, gpointer data)
{
  AtspiAccessible **focus = data;
  g_autoptr (AtspiStateSet) states = atspi_accessible_get_state_set (accessible);

  if (states != NULL && atspi_state_set_contains (states, ATSPI_STATE_FOCUSED))
    g_set_object (focus, accessible);

  return TRUE;
}

static gboolean
describe (AtspiAccessible *accessible, guint depth, gpointer data)
{
  GString *text = data;
  g_autofree char *role = atspi_accessible_get_role_name (accessible, NULL);
  g_autofree char *name = atspi_accessible_get_name (accessible, NULL);
  g_autofree char *description = atspi_accessible_get_description (accessible, NULL);
  g_autofree char *content = ug_driver_get_text (accessible);

  g_string_append_printf (text, "%*s%s “%s”", depth * 2, "", role, name);
  if (description != NULL && *description != '\0')
    g_string_append_printf (text, " (%s)", description);
  if (content != NULL && g_strcmp0 (content, name) != 0)
    g_string_append_printf (text, " = “%s”", content);
  if (!ug_driver_is_on_screen (accessible))
    g_string_append (text, " hidden");
  g_string_append_c (text, '\n');

  return TRUE;
}

static gboolean
text_is_there (UgDriver *self, gpointer data)
{
  Expected *expected = data;
  g_autofree char *text = ug_driver_get_text (expected->accessible);

  return g_strcmp0 (text, expected->text) == 0;
}

static gboolean
find_x_window (UgDriver *self, gpointer data)
{
  g_autofree char *pid = g_strdup_printf ("%d", self->pid);
  g_autofree char *output = NULL;
  g_autofree char *command = g_strdup_printf ("xdotool search --onlyvisible --pid %s", pid);
  char **window = data;

  if (!g_spawn_command_line_sync (command, &output, NULL, NULL, NULL))
    return FALSE;
  g_strstrip (output);
  if (*output == '\0')
    return FALSE;
  *window = g_strdup (strrchr (output, '\n') != NULL ? strrchr (output, '\n') + 1 : output);

  return TRUE;
}

/**
 * ug_driver_take_keyboard:
 * @self: a driver whose program runs
 *
 * There is no window manager to give the program's window the keyboard and the screen, so we do.
 * The screen has room for the four pixels of frame around it.
 */
void
ug_driver_take_keyboard (UgDriver *self)
{
  g_autofree char *window = NULL;

  if (!ug_driver_wait (self, find_x_window, &window))
    ug_driver_give_up (self, "there is no window on the screen");
  ug_driver_run_tool (self, NULL, "xdotool", "windowfocus", window, "windowmove", window, "0", "0",
                      "windowsize", window, "100%", "100%", NULL);
}

/**
 * ug_driver_get_text:
 * @accessible: something with text
 *
 * Returns: (transfer full) (nullable): its text; %NULL if it can have none
 */
char *
ug_driver_get_text (AtspiAccessible *accessible)
{
  g_autoptr (AtspiText) text = atspi_accessible_get_text_iface (accessible);

  if (text == NULL)
    return NULL;

  return atspi_text_get_text (text, 0, atspi_text_get_character_count (text, NULL), NULL);
}

/**
 * ug_driver_wait_text:
 * @self: a driver whose program runs
 * @accessible: something with text
 * @text: what it must say
 */
void
ug_driver_wait_text (UgDriver *self, AtspiAccessible *accessible, const char *text)
{
  Expected expected = { accessible, text };
  g_autofree char *there = NULL;

  if (ug_driver_wait (self, text_is_there, &expected))
    return;
  there = ug_driver_get_text (accessible);
  ug_driver_give_up (self, "there is “%s” where “%s” should be", there, text);
}

/**
 * ug_driver_set_text:
 * @self: a driver whose program runs
 * @accessible: an entry or a text view
 * @text: replaces what it holds
 */
void
ug_driver_set_text (UgDriver *self, AtspiAccessible *accessible, const char *text)
{
  g_autoptr (AtspiEditableText) editable = atspi_accessible_get_editable_text_iface (accessible);

  if (editable == NULL || !atspi_editable_text_set_text_contents (editable, text, NULL))
    ug_driver_give_up (self, "“%s” could not be written", text);
  ug_driver_wait_text (self, accessible, text);
}

/**
 * ug_driver_act:
 * @self: a driver whose program runs
 * @accessible: something that can be pressed
 */
void
ug_driver_act (UgDriver *self, AtspiAccessible *accessible)
{
  g_autoptr (AtspiAction) action = atspi_accessible_get_action_iface (accessible);
  g_autofree char *name = atspi_accessible_get_name (accessible, NULL);

  if (action == NULL || atspi_action_get_n_actions (action, NULL) < 1
      || !atspi_action_do_action (action, 0, NULL))
    ug_driver_give_up (self, "“%s” cannot be pressed", name);
}

/**
 * ug_driver_press:
 * @self: a driver whose program runs
 * @within: (nullable): where to look
 * @role: the role of what is pressed, or %UG_ANY_ROLE
 * @name: its name
 */
void
ug_driver_press (UgDriver *self, AtspiAccessible *within, AtspiRole role, const char *name)
{
  g_autoptr (AtspiAccessible) accessible = ug_driver_find (self, within, role, name);

  ug_driver_act (self, accessible);
}

/**
 * ug_driver_click:
 * @self: a driver whose program runs
 * @accessible: something that is not scrolled out of sight
 *
 * Clicks in its middle with the mouse.
 */
void
ug_driver_click (UgDriver *self, AtspiAccessible *accessible)
{
  g_autoptr (AtspiComponent) component = atspi_accessible_get_component_iface (accessible);
  g_autofree AtspiRect *place = NULL;
  g_autofree char *window = NULL;
  g_autofree char *x = NULL;
  g_autofree char *y = NULL;

  /* A person does not aim at what still moves. */
  ug_driver_settle (self);
  place = atspi_component_get_extents (component, ATSPI_COORD_TYPE_WINDOW, NULL);
  if (place == NULL || place->width <= 0 || !ug_driver_wait (self, find_x_window, &window))
    ug_driver_give_up (self, "there is nothing to click on");
  x = g_strdup_printf ("%d", place->x + place->width / 2);
  y = g_strdup_printf ("%d", place->y + place->height / 2);
  ug_driver_run_tool (self, NULL, "xdotool", "mousemove", "--window", window, x, y, "click", "1",
                      NULL);
}

/**
 * ug_driver_key:
 * @self: a driver whose program runs
 * @keys: as xdotool writes them: "ctrl+n", "Tab"
 */
void
ug_driver_key (UgDriver *self, const char *keys)
{
  ug_driver_run_tool (self, NULL, "xdotool", "key", "--clearmodifiers", keys, NULL);
}

/**
 * ug_driver_type:
 * @self: a driver whose program runs
 * @text: typed on the keyboard where the focus is; letters that the keyboard lacks come in lower
 *   case only
 */
void
ug_driver_type (UgDriver *self, const char *text)
{
  ug_driver_run_tool (self, NULL, "xdotool", "type", "--delay", "15", "--", text, NULL);
}

/**
 * ug_driver_get_focus:
 * @self: a driver whose program runs
 *
 * Returns: (transfer full) (nullable): what has the keyboard focus, the innermost
 */
AtspiAccessible *
ug_driver_get_focus (UgDriver *self)
{
  AtspiAccessible *focus = NULL;

  ug_driver_walk (self, find_focus, &focus);

  return focus;
}

/**
 * ug_driver_dump:
 * @self: a driver whose program runs
 *
 * Returns: (transfer full): everything the program tells a screen reader, a line for each thing
 */
char *
ug_driver_dump (UgDriver *self)
{
  GString *text = g_string_new (NULL);

  ug_driver_walk (self, describe, text);

  return g_string_free (text, FALSE);
}

/**
 * ug_driver_picture:
 * @self: a driver
 * @name: of the file
 *
 * Keeps what the screen shows as a picture in the build folder, under pictures/.
 */
void
ug_driver_picture (UgDriver *self, const char *name)
{
  g_autofree char *file = g_strdup_printf ("%s-%s.png", self->name, name);
  g_autofree char *path = g_build_filename (UG_PICTURES_DIR, file, NULL);

  g_assert_no_errno (g_mkdir_with_parents (UG_PICTURES_DIR, 0777));
  ug_driver_run_tool (self, NULL, "import", "-window", "root", "-crop", "1366x768+4+4", "+repage",
                      path, NULL);
}

static gboolean
same_picture_twice (UgDriver *self, gpointer data)
{
  GBytes **last = data;
  g_autofree char *file = g_build_filename (self->home, "screen.rgb", NULL);
  g_autoptr (GMappedFile) mapped = NULL;
  g_autoptr (GBytes) bytes = NULL;
  gboolean same;

  ug_driver_run_tool (self, NULL, "import", "-window", "root", "-depth", "8", file, NULL);
  mapped = g_mapped_file_new (file, FALSE, NULL);
  g_assert_nonnull (mapped);
  bytes = g_bytes_new (g_mapped_file_get_contents (mapped), g_mapped_file_get_length (mapped));
  same = *last != NULL && g_bytes_equal (*last, bytes);
  g_clear_pointer (last, g_bytes_unref);
  *last = g_steal_pointer (&bytes);

  return same;
}

/**
 * ug_driver_settle:
 * @self: a driver whose program runs
 *
 * Waits until the screen stands still: pages have slid in, dialogs have opened. A blinking cursor
 * blinks more slowly than we look.
 */
void
ug_driver_settle (UgDriver *self)
{
  g_autoptr (GBytes) last = NULL;

  if (!ug_driver_wait (self, same_picture_twice, &last))
    ug_driver_give_up (self, "the screen does not come to rest");
}

/**
 * ug_driver_give_up:
 * @self: a driver
 * @format: what is wrong
 *
 * Shows what there is, kills the program and fails the test.
 */
void
ug_driver_give_up (UgDriver *self, const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list rest;

  va_start (rest, format);
  message = g_strdup_vprintf (format, rest);
  va_end (rest);

  /* What is asked for below may itself be missing; once is enough. */
  if (self->n_failures++ == 0 && self->process != NULL)
    {
      g_autofree char *tree = NULL;

      g_printerr ("%s\n", message);
      ug_driver_print_log (self);
      ug_driver_picture (self, "failed");
      tree = ug_driver_dump (self);
      g_printerr ("%s\n", tree);
      g_subprocess_force_exit (self->process);
    }
  g_error ("%s", message);
}
