/* test-mutations.c: thousands of files that are almost right: read or refused, never a crash.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sample.h"

#include "ug-client.h"
#include "ug-exchange-file.h"
#include "ug-json-reader.h"
#include "ug-json-writer.h"
#include "ug-vcard.h"

#include <string.h>

#define N_MUTATIONS 10000

static const char *const pieces[] = {
  "{",           "}",
  "[",           "]",
  ",",           ":",
  "\"",          "\\",
  "\\u0000",     "\\ud83d",
  "0",           "-",
  "1e999",       "null",
  "true",        "\"id\"",
  "\xff",        "\xef\xbb\xbf",
  "\r",          "\n ",
  "=\n",         "=3D",
  ";",           "\t",
  "\x01",        "BEGIN:VCARD\n",
  "END:VCARD\n", "CHARSET=KOI8-R",
  "ENCODING=B",
};

static guint
random_below (guint limit)
{
  return (guint)g_test_rand_int_range (0, (gint32)MAX (limit, 1));
}

/* One to four small changes: a byte, a piece put in, a stretch lost or said twice. */
static void
mutate (GString *text)
{
  for (guint i = random_below (4) + 1; i > 0; i--)
    {
      const guint at = random_below (text->len);
      const guint length = random_below ((guint)MIN (40, text->len - at));
      g_autofree char *stretch = g_strndup (text->str + at, length);

      switch (random_below (4))
        {
        case 0:
          if (text->len > 0)
            text->str[at] = (char)random_below (256);
          break;
        case 1:
          g_string_insert (text, at, pieces[random_below (G_N_ELEMENTS (pieces))]);
          break;
        case 2:
          g_string_erase (text, at, length);
          break;
        default:
          g_string_insert (text, random_below (text->len), stretch);
          break;
        }
    }
}

static void
check_error (const GError *error, gconstpointer result)
{
  g_assert_true ((error == NULL) == (result != NULL));
  if (error != NULL)
    {
      g_assert_true (error->domain == UG_EXCHANGE_ERROR);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      g_assert_cmpstr (error->message, !=, "");
    }
}

/* What was read can be written and read once more, and says the same. */
static void
check_stable (UgRecord *record)
{
  g_autofree char *text = ug_json_write (record, UG_AUDIENCE_FIRM, UG_JSON_CANONICAL);
  g_autoptr (GError) error = NULL;
  g_autoptr (UgRecord) again = ug_json_read (text, strlen (text), G_OBJECT_TYPE (record), &error);

  g_assert_no_error (error);
  g_assert_true (ug_record_equal (record, again));
}

static void
test_json (void)
{
  g_autoptr (UgRecord) client = ug_record_new (UG_TYPE_CLIENT);
  g_autoptr (UgRecord) agreement = sample_record_new (UG_TYPE_AGREEMENT, "Обед & \"отдых\"");
  g_autofree char *text = NULL;
  guint n_read = 0;

  ug_record_append (client, UG_CLIENT_AGREEMENTS, agreement);
  text = ug_agreement_to_file (UG_AGREEMENT (agreement), NULL);
  for (guint i = 0; i < N_MUTATIONS; i++)
    {
      g_autoptr (GString) mutation = g_string_new (text);
      g_autoptr (GError) error = NULL;
      g_autoptr (UgExchangeFile) file = NULL;

      mutate (mutation);
      file = ug_exchange_file_parse (mutation->str, mutation->len, &error);
      check_error (error, file);
      n_read += file != NULL;
      if (file != NULL && file->clients->len > 0)
        check_stable (file->clients->pdata[0]);
    }

  /* Both ways were taken, or the mutations are too wild or too tame to say anything. */
  g_assert_cmpuint (n_read, >, 0);
  g_assert_cmpuint (n_read, <, N_MUTATIONS);
}

static void
test_vcard (void)
{
  static const char text[] =
      "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=92=D1=8B=\r\n"
      "=D0=BC;=D0=92;;;\r\nTEL;CELL;PREF:+70000000004\r\nEND:VCARD\r\n"
      "BEGIN:VCARD\nVERSION:4.0\nFN:Пётр\n  Образцов\nitem1.TEL;VALUE=uri;TYPE=\"voice,home\":tel:"
      "+7-000-000-00-01;ext=5\nEMAIL;PREF=1:first@example.org\nNOTE;ENCODING=B:0LQ=\n"
      "TITLE;CHARSET=windows-1251:\xc8\xe2\xe0\xed\nEND:VCARD\n";
  guint n_read = 0;

  for (guint i = 0; i < N_MUTATIONS; i++)
    {
      g_autoptr (GString) mutation = g_string_new (text);
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) people = NULL;

      mutate (mutation);
      people = ug_vcard_parse (mutation->str, mutation->len, &error);
      check_error (error, people);
      n_read += people != NULL;
      for (guint n = 0; people != NULL && n < people->len; n++)
        g_assert_true (
            g_utf8_validate (ug_record_get_text (people->pdata[n], UG_PERSON_NAME), -1, NULL));
    }

  g_assert_cmpuint (n_read, >, 0);
  g_assert_cmpuint (n_read, <, N_MUTATIONS);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/mutations/json", test_json);
  g_test_add_func ("/mutations/vcard", test_vcard);

  return g_test_run ();
}
