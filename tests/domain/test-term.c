/* test-term.c: terms are understood as people write them, kept without loss, said in two languages.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-term.h"

#include <gio/gio.h>

/* What is read → what is kept; NULL means that it stays words. */
static void
test_read (void)
{
  static const struct
  {
    const char *text;
    const char *kept;
  } cases[] = {
    /* Amounts. */
    { "4 раб. часа", "4 working hours" },
    { "4 рабочих часа", "4 working hours" },
    { "4 часа рабочего времени", "4 working hours" },
    { "4ч", "4 hours" },
    { "4 часа", "4 hours" },
    { "  4   ЧАСА. ", "4 hours" },
    { "в течение 4 часов", "4 hours" },
    { "не позднее двух рабочих часов", "2 working hours" },
    { "за час", "1 hour" },
    { "час", "1 hour" },
    { "полчаса", "30 minutes" },
    { "полтора часа", "1.50 hours" },
    { "1,5 часа", "1.50 hours" },
    { "1.25 h", "1.25 hours" },
    { "1 ч 30 мин", "90 minutes" },
    { "30m 24/7", "30 minutes around the clock" },
    { "30m", "30 minutes" },
    { "15 минут круглосуточно", "15 minutes around the clock" },
    { "15 минут, круглосуточно", "15 minutes around the clock" },
    { "4 часа, 24/7/365", "4 hours around the clock" },
    { "2 hours 24x7", "2 hours around the clock" },
    { "2 часа 24х7", "2 hours around the clock" },
    { "2 business hours", "2 working hours" },
    { "Within 2 Business Hours", "2 working hours" },
    { "2bh", "2 working hours" },
    { "within an hour", "1 hour" },
    { "3 р.д.", "3 working days" },
    { "5 рабочих дней", "5 working days" },
    { "1 рабочий день", "1 working day" },
    { "5 календарных дней", "5 calendar days" },
    { "сутки", "1 calendar day" },
    { "двое суток", "2 calendar days" },
    { "1,5 суток", "1.50 calendar days" },
    { "две недели", "2 weeks" },
    { "1 month", "1 month" },
    { "48 h", "48 hours" },
    { "Up to 1 hours", "up to 1 hour" },
    { "до 4 часов", "up to 4 hours" },
    { "less than 4 hours", "less than 4 hours" },
    { "менее 4 рабочих часов", "less than 4 working hours" },
    { "< 15 min 24/7", "less than 15 minutes around the clock" },
    { "<= 30 min", "30 minutes" },
    { "2 р/дня", "2 working days" },
    { "4 р/ч", "4 working hours" },
    { "1 р. день", "1 working day" },
    { "2 wd", "2 working days" },
    { "2 к.д.", "2 calendar days" },
    { "1w", "1 week" },
    { "4 biz hours", "4 working hours" },
    { "4 office hours", "4 working hours" },
    { "4 часа раб. времени", "4 working hours" },
    { "четверть часа", "15 minutes" },
    { "a quarter of an hour", "15 minutes" },
    { "every half hour", "every 30 minutes" },
    { "пятнадцать минут", "15 minutes" },
    { "двадцать четыре часа", "24 hours" },
    { "сорок восемь часов", "48 hours" },
    { "within the hour", "1 hour" },
    { "within the next 4 hours", "4 hours" },
    { "within the next business day", "next working day" },
    { "в ближайший час", "1 hour" },
    { "через 2 часа", "2 hours" },
    { "в пределах часа", "1 hour" },
    { "максимум 8 часов", "8 hours" },
    { "max 8 hours", "8 hours" },
    { "в срок не более 3 рабочих дней", "3 working days" },
    { "24/7 4 часа", "4 hours around the clock" },
    { "24x7, within 15 min", "15 minutes around the clock" },
    { "15 минут 24 на 7", "15 minutes around the clock" },
    { "4 hours, 24 hours a day", "4 hours around the clock" },
    { "15 минут в любое время суток", "15 minutes around the clock" },
    { "15 minutes, any time", "15 minutes around the clock" },

    /* Contracts say a number twice. */
    { "within 1 (one) hour", "1 hour" },
    { "15 (пятнадцать) минут", "15 minutes" },
    { "в течение 4 (четырёх) рабочих часов", "4 working hours" },
    { "в течение 1 (одного) рабочего дня", "1 working day" },
    { "2 (three) hours" },
    { "2 2 часа" },
    { "two 2 hours" },
    { "2-4 часа", "2 to 4 hours" },
    { "2 – 4 раб. часа", "2 to 4 working hours" },
    { "от 2 до 4 часов", "2 to 4 hours" },
    { "between 2 and 4 business days", "2 to 4 working days" },
    { "from 30 minutes to 90 minutes", "30 to 90 minutes" },
    { "1 hour or as agreed", "1 hour or as agreed" },
    { "2 business days or as agreed", "2 working days or as agreed" },

    /* Percentiles. */
    { "95% in 2 h", "95% in 2 hours" },
    { "95 % обращений за 2 часа", "95% in 2 hours" },
    { "2 часа в 95% случаев", "95% in 2 hours" },
    { "2 hours in 95% of cases", "95% in 2 hours" },
    { "99,95% within 15 minutes around the clock", "99.95% in 15 minutes around the clock" },
    { "90% by the end of the next working day", "90% in end of the next working day" },

    /* Periods. */
    { "каждый час", "every hour" },
    { "раз в час", "every hour" },
    { "ежечасно", "every hour" },
    { "hourly", "every hour" },
    { "every 30 minutes", "every 30 minutes" },
    { "каждые полчаса", "every 30 minutes" },
    { "раз в 2 рабочих часа", "every 2 working hours" },
    { "каждый час круглосуточно", "every hour around the clock" },
    { "каждый рабочий день", "every working day" },
    { "once a day", "every day" },
    { "еженедельно", "every week" },
    { "раз в месяц", "every month" },

    /* Days. */
    { "до 12:00 следующего рабочего дня", "by 12:00 of the next working day" },
    { "до 12 часов следующего рабочего дня", "by 12:00 of the next working day" },
    { "на следующий рабочий день до 9:30", "by 09:30 of the next working day" },
    { "by 12:00 on the next business day", "by 12:00 of the next working day" },
    { "next business day", "next working day" },
    { "NBD", "next working day" },
    { "следующий рабочий день", "next working day" },
    { "на следующий рабочий день", "next working day" },
    { "до конца рабочего дня", "end of the same working day" },
    { "в тот же день", "same working day" },
    { "same business day", "same working day" },
    { "end of next business day", "end of the next working day" },
    { "до конца следующего рабочего дня", "end of the next working day" },
    { "к началу следующего рабочего дня", "start of the next working day" },
    { "до конца третьего рабочего дня", "end of working day 3" },
    { "до 18:00 2-го рабочего дня после обращения", "by 18:00 of working day 2" },

    /* What promises no moment. */
    { "best effort", "best effort" },
    { "по возможности", "best effort" },
    { "asap", "as soon as possible" },
    { "Как можно скорее", "as soon as possible" },
    { "не обещаем", "no promise" },
    { "не регламентировано", "no promise" },
    { "по договорённости", "as agreed" },
    { "n/a", "not applicable" },

    /* Never guessed. */
    { "" },
    { "24/7" },
    { "4" },
    { "часов" },
    { "рабочие часы" },
    { "рабочий день" },
    { "end of working day 0" },
    { "0-го рабочего дня" },
    { "end of working day 1.5" },
    { "до конца 1000-го рабочего дня" },
    { "в 2 часа" },
    { "в 12:00" },
    { "до 12:00" },
    { "24x5" },
    { "0 hours" },
    { "-4 hours" },
    { "4 hours maybe" },
    { "не менее 2 часов" },
    { "более 2 часов" },
    { "2 или 3 часа" },
    { "2 and 4 hours" },
    { "4–2 часа" },
    { "на следующий день" },
    { "завтра" },
    { "1.5 working days" },
    { "2 working weeks" },
    { "4 рабочих часа круглосуточно" },
    { "2 раза в день" },
    { "every other day" },
    { "101% in 2 h" },
    { "0% in 2 h" },
    { "100000 hours" },
    { "1 h 99999 min" },
    { "до 25:00 следующего рабочего дня" },
    { "by 12:60 of the next working day" },
    { "1.234 h" },
    { "124/7 h" },
    { "2 часа до 22:00 каждый день" },
    { "words: 4 hours" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UgTerm) term = ug_term_read (cases[i].text);
      g_autofree char *kept = ug_term_to_string (term);
      g_autofree char *words = g_strconcat ("words: ", cases[i].text, NULL);

      if (g_strcmp0 (kept, cases[i].kept != NULL ? cases[i].kept : words) != 0)
        g_test_fail_printf ("“%s” is read as “%s”", cases[i].text, kept);
      g_assert_true (ug_term_is_words (term) == (cases[i].kept == NULL));
    }
}

/* A long text, deep text and broken UTF-8 are words, too. */
static void
test_read_day_names (void)
{
  static const struct
  {
    const char *text;
    const char *kept;
  } cases[] = {
    { "by 5pm same day", "by 17:00 of the same working day" },
    { "by 5 p.m. on the next business day", "by 17:00 of the next working day" },
    { "next business day by 10 am", "by 10:00 of the next working day" },
    { "by 10:30 am of the next working day", "by 10:30 of the next working day" },
    { "by 12 pm next business day", "by 12:00 of the next working day" },
    { "до 10 утра следующего рабочего дня", "by 10:00 of the next working day" },
    { "до 10 часов утра следующего рабочего дня", "by 10:00 of the next working day" },
    { "до 3 часов дня следующего рабочего дня", "by 15:00 of the next working day" },
    { "до 6 вечера того же дня", "by 18:00 of the same working day" },
    { "до 12-00 следующего рабочего дня", "by 12:00 of the next working day" },
    { "EOD", "end of the same working day" },
    { "by EOD", "end of the same working day" },
    { "COB", "end of the same working day" },
    { "end of day", "end of the same working day" },
    { "close of business", "end of the same working day" },
    { "by close of business day", "end of the same working day" },
    { "до конца дня", "end of the same working day" },
    { "к концу дня", "end of the same working day" },
    { "к концу следующего рабочего дня", "end of the next working day" },
    { "EOD next business day", "end of the next working day" },
    { "by COB on the next business day", "end of the next working day" },
    { "2 hours in 95% of cases", "95% in 2 hours" },
    { "в 95% случаев за 2 часа", "95% in 2 hours" },
    { "in 95% of cases within 2 hours", "95% in 2 hours" },

    /* Which day, which half of it, or how long: not said, and so not guessed. */
    { "до 18:00" },
    { "by 18:00" },
    { "до 18-00" },
    { "by 12 am next business day" },
    { "by 13 pm next business day" },
    { "до 12 вечера следующего рабочего дня" },
    { "на следующий день" },
    { "до конца следующего дня" },
    { "tomorrow" },
    { "завтра" },
    { "утром следующего рабочего дня" },
    { "полдня" },
    { "half a day" },
    { "8x5 4h" },
    { "4h 8x5" },
    { "24/7" },
    { "24/7 best effort" },
    { "24/7 до 12:00 следующего рабочего дня" },
    { "24 hours a day" },
    { "1.5 business days" },
    { "30 секунд" },
    { "пара часов" },
    { "a couple of days" },
    { "about 2 hours" },
    { "около 2 часов" },
    { "2 раза в день" },
    { "twice a day" },
    { "немедленно" },
    { "immediately" },
    { "2 working days, best effort" },
    { "2:30" },
    { "—" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UgTerm) term = ug_term_read (cases[i].text);
      g_autofree char *kept = ug_term_is_words (term) ? NULL : ug_term_to_string (term);

      if (g_strcmp0 (kept, cases[i].kept) != 0)
        g_test_fail_printf ("“%s” is read as “%s”", cases[i].text, kept);
      if (kept == NULL)
        g_assert_cmpstr (ug_term_get_words (term), ==, cases[i].text);
    }
}

static void
test_read_hostile (void)
{
  g_autofree char *many = g_strnfill (100000, '4');
  g_autofree char *percents = g_strnfill (150, '%');
  const char *cases[] = { many, percents, "4 h\xff", "\xd0", "4 ч\xd0", "/", "n/", "4.", "4," };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UgTerm) term = ug_term_read (cases[i]);

      g_assert_cmpstr (ug_term_get_words (term), ==, cases[i]);
    }
}

typedef void (*WithTerm) (UgTerm *term, gpointer data);

static void
with_parts (const UgTermParts *parts, WithTerm function, gpointer data)
{
  g_autoptr (UgTerm) term = ug_term_new (parts);

  function (term, data);
}

static void
with_every_amount (UgTermParts parts, WithTerm function, gpointer data)
{
  static const gint64 amounts[] = { 100, 200, 500, 1100, 2100, 9000, 150, 225 };

  for (guint i = 0; i < G_N_ELEMENTS (amounts); i++)
    {
      const gboolean divisible =
          parts.unit <= UG_TERM_HOUR
          || (parts.clock == UG_TERM_CLOCK_AROUND && parts.unit < UG_TERM_MONTH);

      if (amounts[i] % 100 != 0 && !divisible)
        continue;
      parts.amount = amounts[i];
      parts.least = 0;
      if (parts.kind == UG_TERM_RANGE)
        {
          parts.least = 100;
          if (amounts[i] == 100)
            continue;
        }
      with_parts (&parts, function, data);
      if (parts.kind != UG_TERM_EVERY)
        {
          parts.percent = 9950;
          with_parts (&parts, function, data);
          parts.percent = 0;
        }
      parts.or_agreed = TRUE;
      with_parts (&parts, function, data);
      parts.or_agreed = FALSE;
    }
}

static void
with_every_day (WithTerm function, gpointer data)
{
  for (guint days = 0; days < 25; days++)
    for (guint moment = UG_TERM_ANY_TIME; moment <= UG_TERM_TIME; moment++)
      {
        UgTermParts parts = { UG_TERM_DAY };

        parts.days = days;
        parts.moment = moment;
        parts.minute = moment == UG_TERM_TIME ? 9 * 60 + 5 : 0;
        with_parts (&parts, function, data);
      }
}

/* Calls @function with a term of every kind, unit, clock and moment there is. */
static void
with_every_term (WithTerm function, gpointer data)
{
  for (guint kind = UG_TERM_WITHIN; kind <= UG_TERM_EVERY; kind++)
    for (guint unit = UG_TERM_MINUTE; unit <= UG_TERM_MONTH; unit++)
      for (guint clock = UG_TERM_CLOCK_CALENDAR; clock <= UG_TERM_CLOCK_AROUND; clock++)
        if (clock != UG_TERM_CLOCK_WORKING || unit < UG_TERM_WEEK)
          with_every_amount ((UgTermParts){ kind, unit, clock }, function, data);

  with_every_day (function, data);
  for (guint kind = UG_TERM_SOON; kind <= UG_TERM_NOT_APPLICABLE; kind++)
    with_parts (&(UgTermParts){ kind }, function, data);
}

static void
check_string (UgTerm *term, gpointer count)
{
  g_autoptr (UgTerm) placed = ug_term_with_calendar (term, "0190-id");
  g_autofree char *string = ug_term_to_string (term);
  g_autofree char *placed_string = ug_term_to_string (placed);
  g_autoptr (UgTerm) again = ug_term_from_string (string, NULL);
  g_autoptr (UgTerm) placed_again = ug_term_from_string (placed_string, NULL);

  g_assert_nonnull (again);
  g_assert_true (ug_term_equal (term, again));
  g_assert_false (ug_term_equal (term, placed));
  g_assert_true (ug_term_equal (placed, placed_again));
  g_assert_cmpstr (ug_term_get_calendar (placed_again), ==, "0190-id");
  (*(guint *)count)++;
}

static void
test_round_trip (void)
{
  guint count = 0;

  with_every_term (check_string, &count);
  g_assert_cmpuint (count, >, 1000);
}

/* What the program says, it also understands: nothing is lost when somebody types it over. */
static void
check_words (UgTerm *term, gpointer language)
{
  g_autofree char *words = ug_term_to_words (term, language);
  g_autoptr (UgTerm) again = ug_term_read (words);

  if (!ug_term_equal (term, again))
    g_test_fail_printf ("“%s” is said, but not understood", words);
}

static void
test_words_round_trip (gconstpointer code)
{
  g_autoptr (UgLanguage) language = ug_language_new (code);

  with_every_term (check_words, language);
}

static void
test_words (void)
{
  static const struct
  {
    const char *term;
    const char *en;
    const char *ru;
    const char *short_en;
    const char *short_ru;
  } cases[] = {
    { "4 working hours", "4 working hours", "4 рабочих часа", "4 working hours", "4 рабочих часа" },
    { "1 working hour", "1 working hour", "1 рабочий час", "1 working hour", "1 рабочий час" },
    { "15 min 24/7", "15 minutes around the clock", "15 минут круглосуточно", "15 min", "15 мин" },
    { "2 h", "2 hours", "2 часа", "2 h", "2 ч" },
    { "1.5 h", "1.5 hours", "1,5 часа", "1.5 h", "1,5 ч" },
    { "every hour", "every hour", "каждый час", "every hour", "каждый час" },
    { "every 30 m", "every 30 minutes", "каждые 30 минут", "every 30 min", "каждые 30 мин" },
    { "21 m", "21 minutes", "21 минута", "21 min", "21 мин" },
    { "3 calendar days", "3 calendar days", "3 календарных дня", "3 calendar days",
      "3 календарных дня" },
    { "up to 5 hours", "up to 5 hours", "до 5 часов", "up to 5 hours", "до 5 часов" },
    { "up to 1 hour", "up to 1 hour", "до 1 часа", "up to 1 hour", "до 1 часа" },
    { "2-4 h", "2–4 hours", "2–4 часа", "2–4 hours", "2–4 часа" },
    { "less than 4 h", "less than 4 hours", "меньше чем 4 часа", "less than 4 hours",
      "меньше чем 4 часа" },
    { "95% in 2 h", "2 hours in 95% of cases", "2 часа в 95\u00a0% случаев",
      "2 hours in 95% of cases", "2 часа в 95\u00a0% случаев" },
    { "by 12:00 of the next working day", "by 12:00 of the next working day",
      "до 12:00 следующего рабочего дня", "by 12:00 of the next working day",
      "до 12:00 следующего рабочего дня" },
    { "nbd", "on the next working day", "на следующий рабочий день", "on the next working day",
      "на следующий рабочий день" },
    { "end of next working day", "by the end of the next working day",
      "до конца следующего рабочего дня", "by the end of the next working day",
      "до конца следующего рабочего дня" },
    { "end of working day 3", "by the end of working day 3 after the report",
      "до конца 3-го рабочего дня после обращения", "by the end of working day 3 after the report",
      "до конца 3-го рабочего дня после обращения" },
    { "1 h or as agreed", "1 hour or as agreed", "1 час или по договорённости",
      "1 hour or as agreed", "1 час или по договорённости" },
    { "best effort", "best effort", "по возможности", "best effort", "по возможности" },
    { "no promise", "no promise", "не обещаем", "no promise", "не обещаем" },
    { "words: раз в год", "раз в год", "раз в год", "раз в год", "раз в год" },
  };
  g_autoptr (UgLanguage) english = ug_language_new ("en");
  g_autoptr (UgLanguage) russian = ug_language_new ("ru");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (UgTerm) term = ug_term_from_string (cases[i].term, &error);
      g_autofree char *en = ug_term_to_words (term, english);
      g_autofree char *ru = ug_term_to_words (term, russian);
      g_autofree char *short_en = ug_term_to_short (term, english);
      g_autofree char *short_ru = ug_term_to_short (term, russian);

      g_assert_no_error (error);
      g_assert_cmpstr (en, ==, cases[i].en);
      g_assert_cmpstr (ru, ==, cases[i].ru);
      g_assert_cmpstr (short_en, ==, cases[i].short_en);
      g_assert_cmpstr (short_ru, ==, cases[i].short_ru);
    }
}

static void
test_kept_words (void)
{
  static const char *const cases[] = { "раз в месяц", "", "words: x", "a on calendar b",
                                       "4 hours" };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UgTerm) term = ug_term_new_words (cases[i]);
      g_autofree char *string = ug_term_to_string (term);
      g_autoptr (UgTerm) again = ug_term_from_string (string, NULL);
      g_autoptr (UgTerm) placed = ug_term_with_calendar (term, "id");

      g_assert_true (ug_term_is_words (again));
      g_assert_true (ug_term_equal (term, again));
      g_assert_null (ug_term_get_calendar (placed));
    }
}

static void
test_refused (void)
{
  static const char *const cases[] = { "", "soon", "4", "4 hours on calendar", "on calendar x" };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (ug_term_from_string (cases[i], &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
      g_assert_nonnull (strstr (error->message, cases[i]));
    }
}

#define UNKNOWN 9

static void
test_compare (void)
{
  static const struct
  {
    const char *a;
    const char *b;
    int result;
  } cases[] = {
    { "30 minutes", "1 hour", -1 },
    { "60 minutes", "1 hour", 0 },
    { "4 hours", "4 working hours", 0 },
    { "1 working day", "2 days", -1 },
    { "4 hours 24/7", "4 working hours", -1 },
    { "4 hours 24/7", "8 working hours", -1 },
    { "8 hours 24/7", "2 working hours", UNKNOWN },
    { "1 calendar day", "24 hours 24/7", 0 },
    { "1 working day", "8 working hours", UNKNOWN },
    { "1 week", "2 weeks", -1 },
    { "1 week", "1 working day", UNKNOWN },
    { "1 month", "1 calendar month", 0 },
    { "less than 4 h", "4 h", -1 },
    { "up to 4 h", "4 h", 0 },
    { "2-4 h", "5 h", -1 },
    { "every hour", "every 30 minutes", 1 },
    { "every hour", "1 hour", UNKNOWN },
    { "same working day", "next working day", -1 },
    { "end of next working day", "by 12:00 of working day 2", -1 },
    { "by 12:00 of next working day", "by 15:00 of next working day", -1 },
    { "by 12:00 of next working day", "end of next working day", UNKNOWN },
    { "start of next working day", "end of next working day", -1 },
    { "next working day", "end of next working day", 0 },
    { "next working day", "8 working hours", UNKNOWN },
    { "1 month", "best effort", -1 },
    { "best effort", "no promise", -1 },
    { "no promise", "not applicable", 0 },
    { "best effort", "asap", UNKNOWN },
    { "1 hour", "as agreed", UNKNOWN },
    { "1 hour", "1 hour or as agreed", UNKNOWN },
    { "95% in 2 h", "2 h", 1 },
    { "99% in 2 h", "95% in 2 h", -1 },
    { "99% in 1 h", "95% in 2 h", -1 },
    { "95% in 1 h", "99% in 2 h", UNKNOWN },
    { "1 hour", "words: soon", UNKNOWN },
    { "words: soon", "words: soon", 0 },
    { "words: soon", "words: later", UNKNOWN },
    { "1 hour on calendar a", "2 hours", UNKNOWN },
    { "1 hour on calendar a", "2 hours on calendar a", -1 },
    { "1 hour 24/7 on calendar a", "2 hours 24/7", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UgTerm) a = ug_term_from_string (cases[i].a, NULL);
      g_autoptr (UgTerm) b = ug_term_from_string (cases[i].b, NULL);
      int result, reversed;
      const gboolean comparable = ug_term_compare (a, b, &result);

      g_assert_true (ug_term_compare (b, a, &reversed) == comparable);
      g_assert_true (comparable == (cases[i].result != UNKNOWN));
      if (comparable)
        {
          g_assert_cmpint (result, ==, cases[i].result);
          g_assert_cmpint (reversed, ==, -cases[i].result);
        }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/term/read", test_read);
  g_test_add_func ("/term/read-day-names", test_read_day_names);
  g_test_add_func ("/term/read/hostile", test_read_hostile);
  g_test_add_func ("/term/round-trip", test_round_trip);
  g_test_add_data_func ("/term/words/round-trip/en", "en", test_words_round_trip);
  g_test_add_data_func ("/term/words/round-trip/ru", "ru", test_words_round_trip);
  g_test_add_func ("/term/words", test_words);
  g_test_add_func ("/term/words/kept", test_kept_words);
  g_test_add_func ("/term/refused", test_refused);
  g_test_add_func ("/term/compare", test_compare);

  return g_test_run ();
}
