/* fuzz-tickets.c: any bytes as a table of tickets.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-csv-moment.h"
#include "ug-csv.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data (data, size, NULL);
  g_autoptr (UgCsv) csv = ug_csv_new (stream, UG_N_ENCODINGS, '\0', NULL, NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  UgMomentReader reader = { UG_DATE_ORDER_UNKNOWN, zone, { 0 }, -1 };
  gint64 instant;

  while (csv != NULL && ug_csv_next (csv, NULL))
    for (guint i = 0; i < ug_csv_count (csv); i++)
      {
        g_assert_true (g_utf8_validate (ug_csv_get (csv, i), -1, NULL));
        ug_moment_read (&reader, ug_csv_get (csv, i), &instant);
      }

  return 0;
}
