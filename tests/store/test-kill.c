/* test-kill.c: a writer killed at any moment leaves a store that opens, without half a change, and
 * with every change it was told is stored.
 *
 * UGOVOR_TEST_KILLS says how many times, for the long form.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sample.h"

#include "ug-autosave.h"
#include "ug-client.h"
#include "ug-person.h"
#include "ug-store-versions.h"

#include <stdlib.h>
#include <string.h>

#define KILLS "30"
#define PEOPLE 20

static const char *program;

static UgRecord *
load_client (UgStore *store)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) ids = ug_store_list_ids (store, UG_TYPE_CLIENT, &error);
  UgRecord *client;

  g_assert_no_error (error);
  g_assert_cmpuint (ids->len, ==, 1);
  client = ug_store_load (store, UG_TYPE_CLIENT, ids->pdata[0], &error);
  g_assert_no_error (error);

  return client;
}

/* One change touches many pages: every person has the number, and the first becomes the last. */
static void
change_all (UgRecord *client, guint number)
{
  g_autofree char *name = g_strdup_printf ("%u", number);
  g_autofree char *padding = g_strnfill (g_random_int_range (0, 9000), 'x');
  g_autoptr (UgRecord) first = g_object_ref (ug_record_peek (client, UG_CLIENT_PEOPLE, 0));

  ug_record_set_text (client, UG_CLIENT_NAME, name);
  ug_record_remove (first);
  ug_record_append (client, UG_CLIENT_PEOPLE, first);
  for (guint i = 0; i < PEOPLE; i++)
    {
      UgRecord *person = ug_record_peek (client, UG_CLIENT_PEOPLE, i);

      ug_record_set_text (person, UG_PERSON_NAME, name);
      ug_record_set_text (person, UG_PERSON_NOTE, padding);
    }
}

static int
write_until_killed (const char *path)
{
  g_autoptr (UgStore) store = ug_store_open (path, FALSE, NULL);
  g_autoptr (UgAutosave) autosave = ug_autosave_new (store);
  g_autoptr (UgRecord) client = load_client (store);
  guint number = atoi (ug_record_get_text (client, UG_CLIENT_NAME));

  ug_autosave_watch (autosave, client);
  for (;;)
    {
      change_all (client, ++number);
      g_assert_true (ug_autosave_flush (autosave, NULL));
      g_print ("%u\n", number);
    }

  return 0;
}

static int
create (const char *path)
{
  g_autoptr (UgStore) store = ug_store_open (path, TRUE, NULL);

  g_print ("%d\n", store != NULL);
  g_usleep (G_USEC_PER_SEC);

  return 0;
}

static void
make_store (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UgStore) store = ug_store_open (path, TRUE, &error);
  g_autoptr (UgRecord) client = ug_record_new (UG_TYPE_CLIENT);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  g_assert_no_error (error);
  for (guint i = 0; i < PEOPLE; i++)
    ug_record_add (client, UG_CLIENT_PEOPLE);
  change_all (client, 0);
  ug_store_put (store, client, now, &error);
  g_assert_no_error (error);
}

static guint
read_number (GDataInputStream *lines, gboolean *ended)
{
  g_autofree char *line = g_data_input_stream_read_line (lines, NULL, NULL, NULL);

  *ended = line == NULL;

  return line != NULL ? atoi (line) : 0;
}

/* Returns: the last number the child was told is stored, or 0 when it was killed before. A writer
 * is left alone until it is at work, however slow the machine is. */
static guint
run_and_kill (const char *what, const char *path, int patience)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) child =
      g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, program, what, path, NULL);
  g_autoptr (GDataInputStream) lines =
      g_data_input_stream_new (g_subprocess_get_stdout_pipe (child));
  gboolean ended = FALSE;
  guint last = 0;

  g_assert_no_error (error);
  if (g_str_equal (what, "--write"))
    last = read_number (lines, &ended);
  g_usleep (g_random_int_range (0, patience));
  g_subprocess_force_exit (child);
  while (!ended)
    last = MAX (last, read_number (lines, &ended));
  g_subprocess_wait (child, NULL, NULL);

  return last;
}

static guint
check_store (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UgStore) store = ug_store_open (path, FALSE, &error);
  g_autoptr (UgRecord) client = NULL;

  g_assert_no_error (error);
  g_assert_true (ug_store_verify (store, &error));
  g_assert_no_error (error);
  client = load_client (store);
  g_assert_cmpuint (ug_record_count (client, UG_CLIENT_PEOPLE), ==, PEOPLE);
  for (guint i = 0; i < PEOPLE; i++)
    g_assert_cmpstr (
        ug_record_get_text (ug_record_peek (client, UG_CLIENT_PEOPLE, i), UG_PERSON_NAME), ==,
        ug_record_get_text (client, UG_CLIENT_NAME));

  return atoi (ug_record_get_text (client, UG_CLIENT_NAME));
}

static int
get_kills (void)
{
  const char *wanted = g_getenv ("UGOVOR_TEST_KILLS");

  return atoi (wanted != NULL ? wanted : KILLS);
}

static void
test_writer (void)
{
  char *folder = sample_folder ();
  g_autofree char *path = g_build_filename (folder, "ugovor.db", NULL);
  guint before = 0;

  make_store (path);
  for (int kills = get_kills (); kills > 0; kills--)
    {
      const guint told = run_and_kill ("--write", path, 60000);
      const guint stored = check_store (path);

      g_assert_cmpuint (stored, >=, MAX (told, before));
      before = stored;
    }
  g_test_message ("%u changes stored", before);
  g_assert_cmpuint (before, >, 0);
  sample_remove_folder (folder);
}

static void
test_creator (void)
{
  guint created = 0;

  for (int kills = get_kills (); kills > 0; kills--)
    {
      char *folder = sample_folder ();
      g_autofree char *path = g_build_filename (folder, "ugovor.db", NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (UgStore) store = NULL;

      created += run_and_kill ("--create", path, 60000);
      store = ug_store_open (path, TRUE, &error);
      g_assert_no_error (error);
      g_assert_true (ug_store_verify (store, NULL));
      ug_store_close (store);
      sample_remove_folder (folder);
    }
  g_test_message ("%u created in time", created);
}

int
main (int argc, char *argv[])
{
  program = argv[0];
  if (argc == 3 && g_str_equal (argv[1], "--write"))
    return write_until_killed (argv[2]);

  if (argc == 3 && g_str_equal (argv[1], "--create"))
    return create (argv[2]);

  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/kill/writer", test_writer);
  g_test_add_func ("/kill/creator", test_creator);

  return g_test_run ();
}
