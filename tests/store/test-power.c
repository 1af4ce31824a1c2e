/* test-power.c: a power cut at any moment leaves a store that opens, without half a change, and
 * with every change that was said to be stored.
 *
 * What was written and not yet synced is on the disk in part: each sector of it may be or not be.
 * UGOVOR_TEST_CUTS says how many cuts, for the long form.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "disk.h"
#include "sample.h"

#include "ug-client.h"
#include "ug-person.h"
#include "ug-store-search.h"
#include "ug-store-versions.h"

#include <stdlib.h>
#include <string.h>

#define CUTS "200"
#define COMMITS 12
#define PEOPLE 6
#define SECTOR 512

/* One file as the power cut finds it. */
typedef struct
{
  GByteArray *content;
  GPtrArray *unsynced; /* events */
} Medium;

static void
clear_medium (Medium *medium)
{
  g_byte_array_unref (medium->content);
  g_ptr_array_unref (medium->unsynced);
}

static void
init_medium (Medium *medium, const char *path)
{
  g_autofree char *contents = NULL;
  gsize length = 0;

  g_file_get_contents (path, &contents, &length, NULL);
  medium->content = g_byte_array_new ();
  g_byte_array_append (medium->content, (const guint8 *)contents, length);
  medium->unsynced = g_ptr_array_new ();
}

static void
resize (GByteArray *content, gsize size)
{
  const gsize before = content->len;

  g_byte_array_set_size (content, size);
  if (size > before)
    memset (content->data + before, 0, size - before);
}

static void
write_bytes (GByteArray *content, gsize offset, const guint8 *data, gsize length)
{
  if (content->len < offset + length)
    resize (content, offset + length);
  memcpy (content->data + offset, data, length);
}

/* Every sector by itself; all of them when @chance is NULL. */
static void
apply (Medium *medium, const DiskEvent *event, GRand *chance)
{
  gsize length = 0;
  const guint8 *data = event->data != NULL ? g_bytes_get_data (event->data, &length) : NULL;

  if (event->call == DISK_TRUNCATE && (chance == NULL || g_rand_boolean (chance)))
    resize (medium->content, event->offset);

  for (gsize done = 0; done < length;)
    {
      const gsize at = event->offset + done;
      const gsize part = MIN (length - done, SECTOR - at % SECTOR);

      if (chance == NULL || g_rand_boolean (chance))
        write_bytes (medium->content, at, data + done, part);
      done += part;
    }
}

static void
apply_all (Medium *medium, GRand *chance)
{
  for (guint i = 0; i < medium->unsynced->len; i++)
    apply (medium, medium->unsynced->pdata[i], chance);
  g_ptr_array_set_size (medium->unsynced, 0);
}

static void
save (Medium *medium, const char *path)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, (const char *)medium->content->data, medium->content->len, &error);
  g_assert_no_error (error);
}

/* Returns: the last number that was said to be stored before the cut. */
static guint
cut (GPtrArray *record, guint at, GRand *chance, const char *from, const char *to)
{
  g_autofree char *from_journal = g_strconcat (from, "-journal", NULL);
  g_autofree char *to_journal = g_strconcat (to, "-journal", NULL);
  Medium media[2];
  guint told = 0;

  init_medium (&media[FALSE], from);
  init_medium (&media[TRUE], from_journal);
  for (guint i = 0; i < at; i++)
    {
      const DiskEvent *event = record->pdata[i];

      if (event->call == DISK_MARK)
        told = event->offset;
      else if (event->call == DISK_SYNC)
        apply_all (&media[event->journal], NULL);
      else
        g_ptr_array_add (media[event->journal].unsynced, (gpointer)event);
    }

  for (int i = 0; i < 2; i++)
    {
      apply_all (&media[i], chance);
      save (&media[i], i == TRUE ? to_journal : to);
      clear_medium (&media[i]);
    }

  return told;
}

static void
copy_file (const char *from, const char *to)
{
  g_autofree char *contents = NULL;
  gsize length;

  if (g_file_get_contents (from, &contents, &length, NULL))
    g_assert_true (g_file_set_contents (to, contents, length, NULL));
}

static void
change_all (UgRecord *client, guint number)
{
  g_autofree char *name = g_strdup_printf ("%u", number);
  g_autofree char *padding = g_strnfill (number * 700 % 6000, 'x');

  ug_record_set_text (client, UG_CLIENT_NAME, name);
  for (guint i = 0; i < PEOPLE; i++)
    {
      UgRecord *person = ug_record_peek (client, UG_CLIENT_PEOPLE, i);

      ug_record_set_text (person, UG_PERSON_NAME, name);
      ug_record_set_text (person, UG_PERSON_NOTE, padding);
    }
}

/* Commits, and between them what else is written: a version and the start page. */
static GPtrArray *
record_writing (const char *path, const char *image)
{
  g_autofree char *journal = g_strconcat (path, "-journal", NULL);
  g_autofree char *image_journal = g_strconcat (image, "-journal", NULL);
  g_autoptr (UgStore) store = ug_store_open (path, TRUE, NULL);
  g_autoptr (UgRecord) client = ug_record_new (UG_TYPE_CLIENT);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  UgRecord *agreement = ug_record_add (client, UG_CLIENT_AGREEMENTS);
  GPtrArray *record;

  for (guint i = 0; i < PEOPLE; i++)
    ug_record_add (client, UG_CLIENT_PEOPLE);
  change_all (client, 1);
  g_assert_true (ug_store_put (store, client, now, NULL));
  copy_file (path, image);
  copy_file (journal, image_journal);

  disk_record ();
  for (guint i = 1; i <= COMMITS; i++)
    {
      change_all (client, i);
      g_assert_true (ug_store_put (store, client, now, NULL));
      disk_mark (i);
      if (i % 4 == 0)
        ug_version_unref (ug_store_seal (store, ug_record_get_id (agreement), "{}", now, NULL));
      if (i % 4 == 1)
        g_ptr_array_unref (ug_store_list (store, "1", "2026-11-22", 9, 0, NULL));
    }
  record = disk_take_record ();

  return record;
}

static guint
check_store (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UgStore) store = ug_store_open (path, FALSE, &error);
  g_autoptr (GPtrArray) ids = NULL;
  g_autoptr (UgRecord) client = NULL;

  g_assert_no_error (error);
  g_assert_true (ug_store_verify (store, &error));
  g_assert_no_error (error);
  ids = ug_store_list_ids (store, UG_TYPE_CLIENT, &error);
  g_assert_cmpuint (ids->len, ==, 1);
  client = ug_store_load (store, UG_TYPE_CLIENT, ids->pdata[0], &error);
  g_assert_no_error (error);
  for (guint i = 0; i < PEOPLE; i++)
    g_assert_cmpstr (
        ug_record_get_text (ug_record_peek (client, UG_CLIENT_PEOPLE, i), UG_PERSON_NAME), ==,
        ug_record_get_text (client, UG_CLIENT_NAME));

  return atoi (ug_record_get_text (client, UG_CLIENT_NAME));
}

static void
test_cuts (void)
{
  const char *wanted = g_getenv ("UGOVOR_TEST_CUTS");
  g_autoptr (GRand) chance = g_rand_new_with_seed (g_test_rand_int ());
  char *folder = sample_folder ();
  g_autofree char *path = g_build_filename (folder, "ugovor.db", NULL);
  g_autofree char *image = g_build_filename (folder, "before.db", NULL);
  g_autofree char *after = g_build_filename (folder, "after.db", NULL);
  g_autoptr (GPtrArray) record = record_writing (path, image);

  for (int cuts = atoi (wanted != NULL ? wanted : CUTS); cuts > 0; cuts--)
    {
      const guint at = g_rand_int_range (chance, 0, record->len + 1);
      const guint told = cut (record, at, chance, image, after);
      const guint stored = check_store (after);

      g_assert_cmpuint (stored, >=, told);
      g_assert_cmpuint (stored, <=, told + 1);
    }
  g_test_message ("%u events", record->len);
  g_assert_cmpuint (record->len, >, 100);
  sample_remove_folder (folder);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  disk_install ();

  g_test_add_func ("/power/cuts", test_cuts);

  return g_test_run ();
}
