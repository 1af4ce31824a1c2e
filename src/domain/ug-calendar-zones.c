/* ug-calendar-zones.c: any zone of the IANA database can be had; these have a name people use.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-calendar-zones.h"

#include <glib/gi18n.h>

static const struct
{
  const char *zone;
  const char *name;
} zones[] = {
  { "UTC", N_ ("UTC") },
  { "Europe/Moscow", N_ ("Moscow time") },
  { "Europe/Kaliningrad", N_ ("Kaliningrad time") },
  { "Europe/Samara", N_ ("Samara time") },
  { "Europe/Saratov", N_ ("Saratov time") },
  { "Europe/Volgograd", N_ ("Volgograd time") },
  { "Asia/Yekaterinburg", N_ ("Yekaterinburg time") },
  { "Asia/Omsk", N_ ("Omsk time") },
  { "Asia/Novosibirsk", N_ ("Novosibirsk time") },
  { "Asia/Tomsk", N_ ("Tomsk time") },
  { "Asia/Barnaul", N_ ("Barnaul time") },
  { "Asia/Krasnoyarsk", N_ ("Krasnoyarsk time") },
  { "Asia/Irkutsk", N_ ("Irkutsk time") },
  { "Asia/Chita", N_ ("Chita time") },
  { "Asia/Yakutsk", N_ ("Yakutsk time") },
  { "Asia/Vladivostok", N_ ("Vladivostok time") },
  { "Asia/Magadan", N_ ("Magadan time") },
  { "Asia/Sakhalin", N_ ("Sakhalin time") },
  { "Asia/Kamchatka", N_ ("Kamchatka time") },
  { "Europe/Minsk", N_ ("Minsk time") },
  { "Europe/Chisinau", N_ ("Chisinau time") },
  { "Asia/Almaty", N_ ("Almaty time") },
  { "Asia/Tashkent", N_ ("Tashkent time") },
  { "Asia/Bishkek", N_ ("Bishkek time") },
  { "Asia/Dushanbe", N_ ("Dushanbe time") },
  { "Asia/Ashgabat", N_ ("Ashgabat time") },
  { "Asia/Tbilisi", N_ ("Tbilisi time") },
  { "Asia/Yerevan", N_ ("Yerevan time") },
  { "Asia/Baku", N_ ("Baku time") },
  { "Europe/Istanbul", N_ ("Istanbul time") },
  { "Europe/Belgrade", N_ ("Belgrade time") },
  { "Europe/London", N_ ("London time") },
  { "Europe/Berlin", N_ ("Berlin time") },
  { "Europe/Paris", N_ ("Paris time") },
  { "Europe/Madrid", N_ ("Madrid time") },
  { "Europe/Rome", N_ ("Rome time") },
  { "Europe/Vienna", N_ ("Vienna time") },
  { "Europe/Prague", N_ ("Prague time") },
  { "Europe/Warsaw", N_ ("Warsaw time") },
  { "Europe/Riga", N_ ("Riga time") },
  { "Europe/Vilnius", N_ ("Vilnius time") },
  { "Europe/Tallinn", N_ ("Tallinn time") },
  { "Europe/Helsinki", N_ ("Helsinki time") },
  { "Europe/Athens", N_ ("Athens time") },
  { "Asia/Jerusalem", N_ ("Jerusalem time") },
  { "Asia/Dubai", N_ ("Dubai time") },
  { "Asia/Kolkata", N_ ("India time") },
  { "Asia/Bangkok", N_ ("Bangkok time") },
  { "Asia/Singapore", N_ ("Singapore time") },
  { "Asia/Shanghai", N_ ("Beijing time") },
  { "Asia/Seoul", N_ ("Seoul time") },
  { "Australia/Sydney", N_ ("Sydney time") },
  { "America/New_York", N_ ("New York time") },
  { "America/Toronto", N_ ("Toronto time") },
  { "America/Chicago", N_ ("Chicago time") },
  { "America/Denver", N_ ("Denver time") },
  { "America/Los_Angeles", N_ ("Los Angeles time") },
  { "America/Sao_Paulo", N_ ("São Paulo time") },
};

/**
 * ug_zone_count:
 *
 * Returns: how many zones have a name
 */
guint
ug_zone_count (void)
{
  return G_N_ELEMENTS (zones);
}

/**
 * ug_zone_get:
 * @index: less than ug_zone_count()
 *
 * Returns: (transfer none): the identifier of a zone, the nearest to most of our users first
 */
const char *
ug_zone_get (guint index)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (zones), NULL);

  return zones[index].zone;
}

/**
 * ug_zone_to_words:
 * @zone: an IANA time zone
 * @language: the language to say it in
 *
 * Returns: (transfer full): "Moscow time"
 */
char *
ug_zone_to_words (const char *zone, UgLanguage *language)
{
  if (g_str_equal (zone, "Etc/UTC"))
    zone = "UTC";
  for (guint i = 0; i < G_N_ELEMENTS (zones); i++)
    if (g_str_equal (zone, zones[i].zone))
      return g_strdup (ug_tr (language, zones[i].name));

  /* Translators: the identifier of a time zone, such as Asia/Tokyo. */
  return g_strdup_printf (ug_tr (language, "%s time"), zone);
}
