/* ug-walker.c: steps, lists, rows and fields by their names.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-walker.h"

#include <string.h>

/**
 * ug_walker_start_on_example:
 * @driver: a driver with no program running
 *
 * Starts the program on a store that holds the bundled example, with its list of clients.
 */
void
ug_walker_start_on_example (UgDriver *driver)
{
  g_autofree char *store = g_build_filename (ug_driver_get_home (driver), "example.db", NULL);

  ug_driver_run_tool (driver, NULL, UG_TOOL, "--store", store, "example", NULL);
  ug_driver_start (driver, UG_PROGRAM, "--store", store, NULL);
}

/**
 * ug_walker_open_client:
 * @driver: a driver whose program shows the list of clients
 * @name: one of them
 */
void
ug_walker_open_client (UgDriver *driver, const char *name)
{
  g_autoptr (AtspiAccessible) row = ug_driver_find (driver, NULL, ATSPI_ROLE_LIST_ITEM, name);
  g_autoptr (AtspiAccessible) outline = NULL;

  ug_driver_click (driver, row);
  outline = ug_driver_find (driver, NULL, ATSPI_ROLE_LIST, ug_driver_tr (driver, "Steps"));
}

static AtspiAccessible *
find_outline_row (UgDriver *driver, UgStep step)
{
  g_autoptr (AtspiAccessible) outline =
      ug_driver_find (driver, NULL, ATSPI_ROLE_LIST, ug_driver_tr (driver, "Steps"));

  return ug_driver_find (driver, outline, ATSPI_ROLE_LIST_ITEM,
                         ug_driver_tr (driver, ug_step_get_title (step)));
}

/**
 * ug_walker_is_at:
 * @driver: a driver whose program shows a walk
 * @step: a step
 *
 * Returns: whether the outline says that we are there
 */
gboolean
ug_walker_is_at (UgDriver *driver, UgStep step)
{
  g_autoptr (AtspiAccessible) row = find_outline_row (driver, step);
  g_autoptr (AtspiStateSet) states = atspi_accessible_get_state_set (row);

  return atspi_state_set_contains (states, ATSPI_STATE_SELECTED);
}

typedef struct
{
  UgStep step;
  AtspiAccessible *page;
} Arrival;

/* A page is a box, in a scrolled window or not; the outline has a row and a label of its name. */
static AtspiAccessible *
seek_page (UgDriver *driver, UgStep step)
{
  static const AtspiRole roles[] = { ATSPI_ROLE_SCROLL_PANE, ATSPI_ROLE_PANEL, ATSPI_ROLE_FILLER };
  AtspiAccessible *page = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (roles) && page == NULL; i++)
    page = ug_driver_seek (driver, NULL, roles[i], ug_driver_tr (driver, ug_step_get_title (step)));

  return page;
}

static gboolean
has_arrived (UgDriver *driver, gpointer data)
{
  Arrival *arrival = data;

  if (ug_walker_is_at (driver, arrival->step))
    arrival->page = seek_page (driver, arrival->step);

  return arrival->page != NULL;
}

/**
 * ug_walker_wait_step:
 * @driver: a driver whose program shows a walk
 * @step: where it is about to be
 *
 * Returns: (transfer full): its page, as soon as it is there
 */
AtspiAccessible *
ug_walker_wait_step (UgDriver *driver, UgStep step)
{
  Arrival arrival = { step, NULL };

  if (!ug_driver_wait (driver, has_arrived, &arrival))
    ug_driver_give_up (driver, "the step “%s” does not open", ug_step_get_title (step));

  return arrival.page;
}

/**
 * ug_walker_open_step:
 * @driver: a driver whose program shows a walk
 * @step: where to go, with a click on the outline
 *
 * Returns: (transfer full): its page
 */
AtspiAccessible *
ug_walker_open_step (UgDriver *driver, UgStep step)
{
  g_autoptr (AtspiAccessible) row = find_outline_row (driver, step);

  ug_driver_click (driver, row);

  return ug_walker_wait_step (driver, step);
}

/**
 * ug_walker_find_row:
 * @driver: a driver whose program shows a walk
 * @page: a page
 * @list: what the list on it is called
 * @name: (nullable): what the record is called; %NULL for the list itself
 *
 * Returns: (transfer full): the row
 */
AtspiAccessible *
ug_walker_find_row (UgDriver *driver, AtspiAccessible *page, const char *list, const char *name)
{
  g_autoptr (AtspiAccessible) rows =
      ug_driver_find (driver, page, ATSPI_ROLE_LIST, ug_driver_tr (driver, list));

  return ug_driver_find (driver, rows, ATSPI_ROLE_LIST_ITEM, name);
}

typedef struct
{
  AtspiAccessible *page;
  const char *list;
  int before;
  AtspiAccessible *rows;
} Growth;

static int
count_rows (UgDriver *driver, Growth *growth)
{
  g_clear_object (&growth->rows);
  growth->rows =
      ug_driver_seek (driver, growth->page, ATSPI_ROLE_LIST, ug_driver_tr (driver, growth->list));

  return growth->rows != NULL ? atspi_accessible_get_child_count (growth->rows, NULL) : 0;
}

static gboolean
has_grown (UgDriver *driver, gpointer data)
{
  Growth *growth = data;

  return count_rows (driver, growth) > growth->before;
}

/**
 * ug_walker_add_row:
 * @driver: a driver whose program shows a walk
 * @page: a page
 * @list: what the list on it is called
 * @add: the button that adds to it, without a mnemonic
 *
 * Returns: (transfer full): the new row, at the end of the list
 */
AtspiAccessible *
ug_walker_add_row (UgDriver *driver, AtspiAccessible *page, const char *list, const char *add)
{
  Growth growth = { page, list, 0, NULL };
  AtspiAccessible *row;

  growth.before = count_rows (driver, &growth);
  ug_walker_press (driver, page, add);
  if (!ug_driver_wait (driver, has_grown, &growth))
    ug_driver_give_up (driver, "nothing was added to “%s”", list);
  row = atspi_accessible_get_child_at_index (growth.rows, growth.before, NULL);
  g_clear_object (&growth.rows);

  return row;
}

/**
 * ug_walker_write:
 * @driver: a driver whose program runs
 * @within: (nullable): a page or a row
 * @field: what the field is called
 * @text: what it shall say
 */
void
ug_walker_write (UgDriver *driver, AtspiAccessible *within, const char *field, const char *text)
{
  g_autoptr (AtspiAccessible) editor =
      ug_driver_find (driver, within, ATSPI_ROLE_TEXT, ug_driver_tr (driver, field));

  ug_driver_set_text (driver, editor, text);
}

/**
 * ug_walker_expect:
 * @driver: a driver whose program runs
 * @within: (nullable): a page or a row
 * @field: what the field is called
 * @text: what it must say
 */
void
ug_walker_expect (UgDriver *driver, AtspiAccessible *within, const char *field, const char *text)
{
  g_autoptr (AtspiAccessible) editor =
      ug_driver_find (driver, within, ATSPI_ROLE_TEXT, ug_driver_tr (driver, field));

  ug_driver_wait_text (driver, editor, text);
}

static char *
strip_mnemonic (const char *label)
{
  g_auto (GStrv) parts = g_strsplit (label, "_", -1);

  return g_strjoinv ("", parts);
}

typedef struct
{
  AtspiAccessible *within;
  const char *label;
  AtspiAccessible *button;
} Pressing;

static gboolean
has_button (UgDriver *driver, gpointer data)
{
  Pressing *pressing = data;
  g_autofree char *name = strip_mnemonic (pressing->label);
  g_autofree char *twice = g_strdup_printf ("%s %s", pressing->label, name);

  pressing->button = ug_driver_seek (driver, pressing->within, ATSPI_ROLE_PUSH_BUTTON, name);
  if (pressing->button == NULL)
    pressing->button = ug_driver_seek (driver, pressing->within, ATSPI_ROLE_PUSH_BUTTON, twice);

  return pressing->button != NULL;
}

/**
 * ug_walker_find_button:
 * @driver: a driver whose program runs
 * @within: (nullable): a page or a row
 * @button: what the button says, with its mnemonic
 *
 * The buttons of libadwaita's own dialogs are called twice, "_Stay Stay".
 *
 * Returns: (transfer full): the button, as soon as it is there
 */
AtspiAccessible *
ug_walker_find_button (UgDriver *driver, AtspiAccessible *within, const char *button)
{
  Pressing pressing = { within, ug_driver_tr (driver, button), NULL };

  if (!ug_driver_wait (driver, has_button, &pressing))
    ug_driver_give_up (driver, "there is no button “%s”", button);

  return pressing.button;
}

/**
 * ug_walker_press:
 * @driver: a driver whose program runs
 * @within: (nullable): a page or a row
 * @button: what the button says, with its mnemonic
 */
void
ug_walker_press (UgDriver *driver, AtspiAccessible *within, const char *button)
{
  g_autoptr (AtspiAccessible) found = ug_walker_find_button (driver, within, button);

  ug_driver_act (driver, found);
}

/**
 * ug_walker_wait_saved:
 * @driver: a driver whose program shows a walk
 *
 * Waits for the quiet sign that all is saved.
 */
void
ug_walker_wait_saved (UgDriver *driver)
{
  g_autoptr (AtspiAccessible) sign =
      ug_driver_find (driver, NULL, ATSPI_ROLE_LABEL, ug_driver_tr (driver, "all saved"));

  g_assert_nonnull (sign);
}

/**
 * ug_walker_begin_kickoff:
 * @driver: a driver with no program running
 * @client: whom the kickoff is with
 *
 * Starts the program on its own store and begins a kickoff; the client's name is typed where the
 * keyboard is.
 *
 * Returns: (transfer full): the page of the people
 */
AtspiAccessible *
ug_walker_begin_kickoff (UgDriver *driver, const char *client)
{
  AtspiAccessible *page;

  ug_driver_start (driver, UG_PROGRAM, NULL);
  g_object_unref (ug_walker_find_button (driver, NULL, "_Begin a Kickoff"));
  ug_driver_key (driver, "ctrl+n");
  page = ug_walker_wait_step (driver, UG_STEP_PEOPLE);
  ug_driver_settle (driver);
  ug_driver_type (driver, client);
  ug_walker_expect (driver, page, "Client", client);

  return page;
}

/**
 * ug_walker_add_person:
 * @driver: a driver whose program shows the people
 * @page: their page
 * @side: on which side
 * @name: a name
 * @role: a role
 *
 * Returns: (transfer full): the person's row
 */
AtspiAccessible *
ug_walker_add_person (
    UgDriver *driver, AtspiAccessible *page, UgSide side, const char *name, const char *role)
{
  AtspiAccessible *row = side == UG_SIDE_THEIRS
                             ? ug_walker_add_row (driver, page, "The client’s people", "+ _Person")
                             : ug_walker_add_row (driver, page, "Our people", "+ _Colleague");

  ug_walker_write (driver, row, "Name", name);
  ug_walker_write (driver, row, "Role", role);

  return row;
}

/**
 * ug_walker_choose_package:
 * @driver: a driver whose program shows a walk
 * @page: the page of the packages
 * @package: one of them
 */
void
ug_walker_choose_package (UgDriver *driver, AtspiAccessible *page, const char *package)
{
  g_autofree char *choose = g_strdup_printf (ug_driver_tr (driver, "Choose %s"), package);
  g_autofree char *chosen = g_strdup_printf (ug_driver_tr (driver, "Chosen: %s"), package);
  g_autoptr (AtspiAccessible) now = NULL;
  g_autoptr (AtspiAccessible) button = NULL;

  ug_driver_press (driver, page, ATSPI_ROLE_PUSH_BUTTON, choose);
  now = ug_walker_wait_step (driver, UG_STEP_PACKAGE);
  button = ug_driver_find (driver, now, ATSPI_ROLE_PUSH_BUTTON, chosen);
}

/**
 * ug_walker_answer:
 * @driver: a driver whose program shows a walk
 * @row: a promise, or a page for its first one
 * @choice: the client's answer, as the sources have it
 */
void
ug_walker_answer (UgDriver *driver, AtspiAccessible *row, const char *choice)
{
  ug_driver_press (driver, row, ATSPI_ROLE_PUSH_BUTTON, ug_driver_trc (driver, "answer", choice));
}
