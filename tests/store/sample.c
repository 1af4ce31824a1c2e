/* sample.c: records full of everything, for the tests of the store.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sample.h"

#include "ug-id.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

/* Texts that have broken programs before. */
static const char *const texts[] = {
  "",
  "Пётр Образцов",
  "O'Sample; DROP TABLE client; --",
  "\"quoted\" `ticks` [brackets] ?1 :name $x %s %n",
  "Johnson & Johnson <b>bold</b>",
  "\xe2\x80\xae"
  "right to left"
  "\xe2\x80\xac",
  "line\nbreak\r\nand\ttab",
  "e\xcc\x81 combining, ё, й, \xf0\x9f\x93\x9e",
  "=cmd|' /C calc'!A0",
  "\x01\x02\x7f",
  " leading and trailing ",
  "words: 4 часа",
};

static char *
any_text (GRand *chance)
{
  const guint choice = g_rand_int_range (chance, 0, G_N_ELEMENTS (texts) + 1);

  return choice < G_N_ELEMENTS (texts) ? g_strdup (texts[choice]) : g_strnfill (10000, 'x');
}

static void
fill_refs (UgRecord *record, guint field, GRand *chance)
{
  g_autofree char *first = ug_id_new ();
  g_autofree char *second = ug_id_new ();
  const char *refs[] = { first, second, NULL };

  refs[g_rand_int_range (chance, 0, 3)] = NULL;
  ug_record_set_refs (record, field, refs);
}

static void
fill_bytes (UgRecord *record, guint field, GRand *chance)
{
  guint8 data[300];
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; i < sizeof data; i++)
    data[i] = g_rand_int (chance);
  bytes = g_bytes_new (data, g_rand_int_range (chance, 0, sizeof data));
  ug_record_set_bytes (record, field, bytes);
}

static void
fill_field (UgRecord *record, guint field, GRand *chance)
{
  const UgField *declared = ug_record_get_field (record, field);
  g_autofree char *text = any_text (chance);
  g_autoptr (UgTerm) term = NULL;
  g_autoptr (UgCalendar) calendar = NULL;

  switch (declared->type)
    {
    case UG_FIELD_CHOICE:
      ug_record_set_choice (record, field,
                            g_rand_int_range (chance, 0, ug_choice_count (declared->choices)));
      break;
    case UG_FIELD_NUMBER:
      ug_record_set_number (record, field, ((gint64)g_rand_int (chance) << 31) - G_MAXINT32);
      break;
    case UG_FIELD_SWITCH:
      ug_record_set_switch (record, field, g_rand_boolean (chance));
      break;
    case UG_FIELD_REFS:
      fill_refs (record, field, chance);
      break;
    case UG_FIELD_TERM:
      term = g_rand_boolean (chance) ? ug_term_read ("4 working hours") : ug_term_new_words (text);
      ug_record_set_term (record, field, term);
      break;
    case UG_FIELD_CALENDAR:
      calendar = ug_calendar_from_string ("Europe/Moscow; mon-fri 09:00-18:00", NULL);
      ug_record_set_calendar (record, field, calendar);
      break;
    case UG_FIELD_BYTES:
      fill_bytes (record, field, chance);
      break;
    default:
      ug_record_set_text (record, field, text);
    }
}

/**
 * sample_fill:
 * @record: a record
 * @chance: where chance comes from
 * @children: the most children a list gets
 *
 * Fills every field of @record and gives every list of it some children, filled in turn.
 */
void
sample_fill (UgRecord *record, GRand *chance, guint children)
{
  UgRecordClass *klass = UG_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    fill_field (record, i, chance);
  for (guint list = 0; list < klass->n_lists; list++)
    for (int i = g_rand_int_range (chance, 1, children + 1); i > 0; i--)
      sample_fill (ug_record_add (record, list), chance, children);
}

/**
 * sample_folder:
 *
 * Returns: (transfer full): a new empty folder
 */
char *
sample_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("ugovor-store-XXXXXX", &error);

  g_assert_no_error (error);

  return folder;
}

/**
 * sample_remove_folder:
 * @folder: (transfer full): of `sample_folder()`
 */
void
sample_remove_folder (char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);

  for (const char *name = g_dir_read_name (dir); name != NULL; name = g_dir_read_name (dir))
    {
      char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        {
          sample_remove_folder (path);
          continue;
        }
      g_assert_cmpint (g_unlink (path), ==, 0);
      g_free (path);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  g_free (folder);
}
