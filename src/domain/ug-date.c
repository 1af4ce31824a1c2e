/* ug-date.c: "31.12.2026", "2026-12-31" and "31/12/2026" are one date; anything else stays as
 * typed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-date.h"

#include <stdio.h>

static gboolean
set_date (GDate *date, int year, int month, int day)
{
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31
      || !g_date_valid_dmy (day, month, year))
    return FALSE;

  g_date_clear (date, 1);
  g_date_set_dmy (date, day, month, year);

  return TRUE;
}

/**
 * ug_date_parse:
 * @iso: (nullable): text
 * @date: (out): the date
 *
 * Returns: whether @iso is a date of ISO 8601 ("2026-12-31") between 1900 and 2200
 */
gboolean
ug_date_parse (const char *iso, GDate *date)
{
  int year, month, day;
  char rest;

  if (iso == NULL || sscanf (iso, "%4d-%2d-%2d%c", &year, &month, &day, &rest) != 3)
    return FALSE;

  return set_date (date, year, month, day);
}

/**
 * ug_date_read:
 * @text: what somebody typed
 * @language: the language it was typed in
 *
 * Reads day, month and year in that order, separated by dots or slashes, and ISO 8601. A date that
 * could be meant in another order ("03/04/2026" in English) is not guessed at.
 *
 * Returns: (transfer full) (nullable): the date as ISO 8601, or %NULL when it is no whole date
 */
char *
ug_date_read (const char *text, UgLanguage *language)
{
  g_autofree char *trimmed = g_strstrip (g_strdup (text));
  int year, month, day;
  char first, second, rest;
  GDate date;

  if (ug_date_parse (trimmed, &date))
    return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (&date), g_date_get_month (&date),
                            g_date_get_day (&date));
  if (sscanf (trimmed, "%2d%c%2d%c%4d%c", &day, &first, &month, &second, &year, &rest) != 5
      || first != second || (first != '.' && first != '/'))
    return NULL;
  if (first == '/' && g_str_equal (ug_language_get_code (language), "en") && day <= 12
      && day != month)
    return NULL;

  return set_date (&date, year, month, day) ? g_strdup_printf ("%04d-%02d-%02d", year, month, day)
                                            : NULL;
}

/**
 * ug_date_to_words:
 * @date: a date of ISO 8601, or whatever was typed
 * @language: the language to say it in
 *
 * Returns: (transfer full): "31 December 2026", or @date as it is
 */
char *
ug_date_to_words (const char *date, UgLanguage *language)
{
  GDate parsed;

  return ug_date_parse (date, &parsed) ? ug_language_format_date (language, date) : g_strdup (date);
}
