/* ug-ticket-versions.c: a judge learns which version was in force when.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-ticket-versions.h"

#include "ug-client.h"
#include "ug-service-hours.h"
#include "ug-snapshot.h"

static gint64
read_sealed_at (UgVersion *version)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) moment =
      g_date_time_new_from_iso8601 (ug_version_get_sealed_at (version), utc);

  return moment != NULL ? g_date_time_to_unix (moment) : 0;
}

/* An agreement that was signed late may have been in force before. */
static gint64
find_start (UgAgreement *agreement, gint64 sealed)
{
  UgClient *client = ug_record_get_ancestor (UG_RECORD (agreement), UG_TYPE_CLIENT);
  UgCalendar *hours = ug_service_hours_for (client, NULL);
  gint64 start;
  UgDay day;

  if (hours != NULL
      && ug_day_from_iso (ug_record_get_text (UG_RECORD (agreement), UG_AGREEMENT_STARTS_ON), &day)
      && ug_calendar_get_instant (hours, day, 0, &start))
    return MIN (start, sealed);

  return sealed;
}

static gboolean
add_version (UgTicketJudge *self, UgVersion *version)
{
  g_autoptr (UgFirm) firm = NULL;
  g_autoptr (UgClient) client = ug_snapshot_read (version, &firm, NULL);
  const guint number = ug_version_get_number (version);
  const gint64 sealed = read_sealed_at (version);
  UgAgreement *agreement;

  if (client == NULL)
    return FALSE;

  agreement = ug_record_peek (UG_RECORD (client), UG_CLIENT_AGREEMENTS, 0);
  ug_ticket_judge_add_version (self, number, number == 1 ? find_start (agreement, sealed) : sealed,
                               agreement);

  return TRUE;
}

/**
 * ug_ticket_judge_add_versions:
 * @self: a judge
 * @versions: (element-type UgVersion): the sealed versions of an agreement
 * @draft: the agreement itself, which is judged by while nothing is sealed
 *
 * Each ticket is judged by the version in force when it was opened.
 *
 * Returns: (transfer full) (element-type guint): the numbers of versions that cannot be read, so
 *   that tickets are judged without them
 */
GArray *
ug_ticket_judge_add_versions (UgTicketJudge *self, GPtrArray *versions, UgAgreement *draft)
{
  GArray *unread = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < versions->len; i++)
    {
      const guint number = ug_version_get_number (versions->pdata[i]);

      if (!add_version (self, versions->pdata[i]))
        g_array_append_val (unread, number);
    }
  if (unread->len == versions->len)
    ug_ticket_judge_add_version (self, 0, UG_TICKET_NEVER, draft);

  return unread;
}
