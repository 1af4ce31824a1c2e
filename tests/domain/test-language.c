/* test-language.c: languages speak without a locale: catalogues, plural forms, dates, numbers.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-day.h"
#include "ug-language.h"
#include "ug-mo.h"
#include "ug-plural.h"

#include <string.h>

#define RUSSIAN "(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);"

static void
test_plural (void)
{
  static const struct
  {
    const char *expression;
    gulong n;
    gulong form;
  } cases[] = {
    { "0", 5, 0 },
    { "(n != 1);\n", 1, 0 },
    { "(n != 1);\n", 2, 1 },
    { "n>1", 1, 0 },
    { "n>1", 2, 1 },
    { RUSSIAN, 1, 0 },
    { RUSSIAN, 2, 1 },
    { RUSSIAN, 4, 1 },
    { RUSSIAN, 5, 2 },
    { RUSSIAN, 0, 2 },
    { RUSSIAN, 11, 2 },
    { RUSSIAN, 12, 2 },
    { RUSSIAN, 14, 2 },
    { RUSSIAN, 21, 0 },
    { RUSSIAN, 22, 1 },
    { RUSSIAN, 111, 2 },
    { RUSSIAN, 1001, 0 },
    /* Arabic has six forms. */
    { "n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;", 2, 2 },
    { "n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;", 103, 3 },
    { "n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;", 111, 4 },
    { "n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;", 100, 5 },
    { "10 - 3 - 2", 0, 5 },
    { "2 + 3 * 4", 0, 14 },
    { "!n + !!n", 7, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gulong form = 99;

      g_assert_true (ug_plural_evaluate (cases[i].expression, cases[i].n, &form));
      g_assert_cmpuint (form, ==, cases[i].form);
    }
}

static void
test_plural_refused (void)
{
  g_autofree char *deep = g_strnfill (100000, '(');
  g_autofree char *nots = g_strnfill (100000, '!');
  const char *cases[] = { "",   "n ?", "n ? 1", "n % 0", "1 / (n - n)", "m", "n == 1)",
                          "(n", "n n", "1 +",   "n = 1", deep,          nots };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gulong form;

      g_assert_false (ug_plural_evaluate (cases[i], 1, &form));
    }
}

/* A catalogue of three messages, sorted as msgfmt sorts them. */
static GBytes *
new_catalogue (gboolean swapped)
{
  static const char *const originals[] = { "", "cat\0cats", "fur\004coat" };
  static const gsize original_sizes[] = { 0, 8, 8 };
  static const char *const translations[] = { "Plural-Forms: nplurals=3; plural=" RUSSIAN "\n",
                                              "кот\0кота\0котов", "шерсть" };
  const gsize translation_sizes[] = { strlen (translations[0]),
                                      strlen ("кот") + strlen ("кота") + strlen ("котов") + 2,
                                      strlen ("шерсть") };
  GByteArray *bytes = g_byte_array_new ();
  g_autoptr (GByteArray) texts = g_byte_array_new ();
  guint32 words[7 + 12] = { 0x950412de, 0, 3, 28, 28 + 24, 0, 0 };

  for (guint i = 0; i < 6; i++)
    {
      const gsize size = i < 3 ? original_sizes[i] : translation_sizes[i - 3];
      const char *text = i < 3 ? originals[i] : translations[i - 3];

      words[7 + i * 2] = size;
      words[8 + i * 2] = sizeof words + texts->len;
      g_byte_array_append (texts, (const guint8 *)text, size + 1);
    }
  for (guint i = 0; i < G_N_ELEMENTS (words) && swapped; i++)
    words[i] = GUINT32_SWAP_LE_BE (words[i]);
  g_byte_array_append (bytes, (const guint8 *)words, sizeof words);
  g_byte_array_append (bytes, texts->data, texts->len);

  return g_byte_array_free_to_bytes (bytes);
}

static void
test_catalogue (gconstpointer swapped)
{
  g_autoptr (GBytes) bytes = new_catalogue (swapped != NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (UgMo) mo = ug_mo_new (bytes, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (ug_mo_lookup (mo, "fur", "coat"), ==, "шерсть");
  g_assert_null (ug_mo_lookup (mo, NULL, "coat"));
  g_assert_null (ug_mo_lookup (mo, NULL, "dog"));
  g_assert_cmpstr (ug_mo_lookup_plural (mo, "cat", 21), ==, "кот");
  g_assert_cmpstr (ug_mo_lookup_plural (mo, "cat", 3), ==, "кота");
  g_assert_cmpstr (ug_mo_lookup_plural (mo, "cat", 12), ==, "котов");
  g_assert_null (ug_mo_lookup_plural (mo, "dog", 1));
}

static void
use_catalogue (GBytes *bytes)
{
  g_autoptr (UgMo) mo = ug_mo_new (bytes, NULL);

  if (mo == NULL)
    return;

  ug_mo_lookup (mo, "fur", "coat");
  ug_mo_lookup (mo, NULL, "dog");
  for (gulong n = 0; n < 6; n++)
    {
      const char *text = ug_mo_lookup_plural (mo, "cat", n);

      g_assert_true (text == NULL || strlen (text) < g_bytes_get_size (bytes));
    }
}

/* Cut anywhere, or with any byte changed, a catalogue answers something or nothing, and no reader
 * leaves its bytes: each is given in memory of exactly its size. */
static void
test_damaged_catalogue (void)
{
  g_autoptr (GBytes) whole = new_catalogue (FALSE);
  gsize size;
  const guint8 *data = g_bytes_get_data (whole, &size);

  for (gsize cut = 0; cut < size; cut++)
    {
      g_autoptr (GBytes) part = g_bytes_new (data, cut);
      g_autoptr (GError) error = NULL;
      g_autoptr (UgMo) mo = ug_mo_new (part, &error);

      if (cut < 28 + 48)
        g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
      use_catalogue (part);
    }

  for (gsize at = 0; at < size; at++)
    for (guint change = 1; change < 256; change = change * 2 + 1)
      {
        guint8 *copy = g_memdup2 (data, size);
        g_autoptr (GBytes) changed = NULL;

        copy[at] ^= change;
        changed = g_bytes_new_take (copy, size);
        use_catalogue (changed);
      }
}

static void
test_codes (void)
{
  static const struct
  {
    const char *asked;
    const char *code;
  } cases[] = {
    { "en", "en" },    { "ru", "ru" },      { "ru_RU.UTF-8", "ru" }, { "RU-ru", "ru" },
    { "en_GB", "en" }, { "rust", "en" },    { "tlh", "en" },         { "", "en" },
    { NULL, "en" },    { "C.UTF-8", "en" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UgLanguage) language = ug_language_new (cases[i].asked);

      g_assert_cmpstr (ug_language_get_code (language), ==, cases[i].code);
      g_assert_cmpstr (ug_tr (language, ""), ==, "");
      g_assert_cmpstr (ug_tr (language, "no such text: %"), ==, "no such text: %");
      g_assert_cmpstr (ug_trn (language, "one such", "many such", 1), ==, "one such");
      g_assert_cmpstr (ug_trn (language, "one such", "many such", 2), ==, "many such");
    }
}

typedef char *(*SayDate) (UgLanguage *, const char *);

static void
test_dates (void)
{
  static const struct
  {
    SayDate say;
    const char *iso;
    const char *en;
    const char *ru;
  } cases[] = {
    { ug_language_format_date, "2026-11-22", "22 November 2026", "22 ноября 2026 года" },
    { ug_language_format_date, "2026-01-01", "1 January 2026", "1 января 2026 года" },
    { ug_language_format_date, "2024-02-29", "29 February 2024", "29 февраля 2024 года" },
    { ug_language_format_date, "2025-02-29", "2025-02-29", "2025-02-29" },
    { ug_language_format_date, "in spring", "in spring", "in spring" },
    { ug_language_format_date, "2026-11-22T10:00", "2026-11-22T10:00", "2026-11-22T10:00" },
    { ug_language_format_date, "", "", "" },
    { ug_language_format_short_date, "2026-03-05", "5 Mar 2026", "05.03.2026" },
    { ug_language_format_short_date, "весной", "весной", "весной" },
  };
  g_autoptr (UgLanguage) en = ug_language_new ("en");
  g_autoptr (UgLanguage) ru = ug_language_new ("ru");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *english = cases[i].say (en, cases[i].iso);
      g_autofree char *russian = cases[i].say (ru, cases[i].iso);

      g_assert_cmpstr (english, ==, cases[i].en);
      g_assert_cmpstr (russian, ==, cases[i].ru);
    }
}

static void
test_moments (void)
{
  static const struct
  {
    const char *moment;
    const char *since;
    UgMomentForm form;
    const char *en;
    const char *ru;
  } cases[] = {
    { "2026-11-27T16:40:00Z", NULL, UG_MOMENT_NAMED, "Friday 16:40", "пятница, 16:40" },
    { "2026-11-27T16:40:00Z", NULL, UG_MOMENT_AT, "Friday 16:40", "в пятницу в 16:40" },
    { "2026-11-27T16:40:00Z", NULL, UG_MOMENT_BY, "Friday 16:40", "пятницы, 16:40" },
    { "2026-11-24T09:00:00Z", NULL, UG_MOMENT_AT, "Tuesday 09:00", "во вторник в 09:00" },
    { "2026-11-27T16:40:00Z", "2026-11-27T09:00:00Z", UG_MOMENT_BY, "16:40", "16:40" },
    { "2026-11-27T16:40:00Z", "2026-11-27T09:00:00Z", UG_MOMENT_AT, "16:40", "в 16:40" },
    { "2026-11-30T09:40:00Z", "2026-11-27T16:40:00Z", UG_MOMENT_BY, "Monday 09:40",
      "понедельника, 09:40" },
    { "2026-12-04T09:40:00Z", "2026-11-27T16:40:00Z", UG_MOMENT_BY, "Friday 4 December 09:40",
      "пятницы, 4 декабря, 09:40" },
    { "2026-12-04T09:40:00Z", "2026-11-27T16:40:00Z", UG_MOMENT_NAMED, "Friday 4 December 09:40",
      "пятница, 4 декабря, 09:40" },
    { "2026-12-04T09:40:00Z", "2026-11-27T16:40:00Z", UG_MOMENT_AT, "Friday 4 December 09:40",
      "в пятницу, 4 декабря, в 09:40" },
  };
  g_autoptr (UgLanguage) en = ug_language_new ("en");
  g_autoptr (UgLanguage) ru = ug_language_new ("ru");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GDateTime) moment = g_date_time_new_from_iso8601 (cases[i].moment, NULL);
      g_autoptr (GDateTime) since =
          cases[i].since != NULL ? g_date_time_new_from_iso8601 (cases[i].since, NULL) : NULL;
      g_autofree char *english = ug_language_format_moment (en, moment, since, cases[i].form);
      g_autofree char *russian = ug_language_format_moment (ru, moment, since, cases[i].form);

      g_assert_cmpstr (english, ==, cases[i].en);
      g_assert_cmpstr (russian, ==, cases[i].ru);
    }
}

static void
test_numbers (void)
{
  static const struct
  {
    gint64 hundredths;
    const char *en;
    const char *ru;
  } cases[] = {
    { 0, "0", "0" },
    { 400, "4", "4" },
    { 150, "1.5", "1,5" },
    { 9995, "99.95", "99,95" },
    { 105, "1.05", "1,05" },
    { 5000000, "50,000", "50\u00a0000" },
    { 123456700, "1,234,567", "1\u00a0234\u00a0567" },
  };
  g_autoptr (UgLanguage) en = ug_language_new ("en");
  g_autoptr (UgLanguage) ru = ug_language_new ("ru");
  g_autofree char *least = ug_language_format_number (en, G_MININT64);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *english = ug_language_format_hundredths (en, cases[i].hundredths);
      g_autofree char *russian = ug_language_format_hundredths (ru, cases[i].hundredths);

      g_assert_cmpstr (english, ==, cases[i].en);
      g_assert_cmpstr (russian, ==, cases[i].ru);
    }
  g_assert_cmpstr (least, ==, "\u22129,223,372,036,854,775,808");
}

static void
test_weekdays (void)
{
  g_autoptr (UgLanguage) en = ug_language_new ("en");
  g_autoptr (UgLanguage) ru = ug_language_new ("ru");

  g_assert_cmpstr (ug_language_get_weekday (en, 0), ==, "Monday");
  g_assert_cmpstr (ug_language_get_weekday (ru, 6), ==, "воскресенье");
  g_assert_cmpstr (ug_language_get_short_weekday (en, 4), ==, "Fri");
  g_assert_cmpstr (ug_language_get_short_weekday (ru, 5), ==, "сб");
}

static void
test_days (void)
{
  static const char *const no_days[] = { "",           "2026",       "2026-13-01", "2026-00-10",
                                         "2026-04-31", "2026-1-1",   "0000-01-01", "2026-11-22 ",
                                         "2026/11/22", "+026-11-22", "２026-11-22" };
  UgDay day;

  g_assert_true (ug_day_from_iso ("1970-01-01", &day));
  g_assert_cmpint (day, ==, 0);
  g_assert_cmpuint (ug_day_get_weekday (day), ==, 3);
  g_assert_true (ug_day_from_iso ("0001-01-01", &day));
  g_assert_cmpint (day, ==, UG_DAY_FIRST);
  g_assert_cmpuint (ug_day_get_weekday (day), ==, 0);
  g_assert_true (ug_day_from_iso ("9999-12-31", &day));
  g_assert_cmpint (day, ==, UG_DAY_LAST);

  for (day = UG_DAY_FIRST; day <= UG_DAY_LAST; day += 9973)
    {
      g_autofree char *iso = ug_day_to_iso (day);
      UgDay again;

      g_assert_true (ug_day_from_iso (iso, &again));
      g_assert_cmpint (again, ==, day);
    }
  for (guint i = 0; i < G_N_ELEMENTS (no_days); i++)
    g_assert_false (ug_day_from_iso (no_days[i], &day));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/language/plural", test_plural);
  g_test_add_func ("/language/plural/refused", test_plural_refused);
  g_test_add_data_func ("/language/catalogue", NULL, test_catalogue);
  g_test_add_data_func ("/language/catalogue/swapped", "swapped", test_catalogue);
  g_test_add_func ("/language/catalogue/damaged", test_damaged_catalogue);
  g_test_add_func ("/language/codes", test_codes);
  g_test_add_func ("/language/dates", test_dates);
  g_test_add_func ("/language/moments", test_moments);
  g_test_add_func ("/language/numbers", test_numbers);
  g_test_add_func ("/language/weekdays", test_weekdays);
  g_test_add_func ("/language/days", test_days);

  return g_test_run ();
}
