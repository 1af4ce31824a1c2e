/* ug-csv-moment.h: moments as ticket systems of many countries write them.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-ticket-mapping.h"

G_BEGIN_DECLS

/**
 * UgMomentRead:
 * @UG_MOMENT_READ: a moment
 * @UG_MOMENT_BLANK: nothing
 * @UG_MOMENT_STRANGE: no moment that we know
 * @UG_MOMENT_DAY_ONLY: a day without a time, which tells of no clock
 */
typedef enum
{
  UG_MOMENT_READ,
  UG_MOMENT_BLANK,
  UG_MOMENT_STRANGE,
  UG_MOMENT_DAY_ONLY,
} UgMomentRead;

/**
 * UgMomentLook:
 * @day_first: dates such as 25/04, which can only be the day first
 * @month_first: dates such as 04/25
 * @either: dates such as 03/04
 * @with_zone: moments that say how far from UTC they are
 * @without_zone: moments that do not
 *
 * What was seen while looking through a column.
 */
typedef struct
{
  guint64 day_first;
  guint64 month_first;
  guint64 either;
  guint64 with_zone;
  guint64 without_zone;
} UgMomentLook;

/**
 * UgMomentReader:
 * @order: how numbers between slashes or dashes are ordered
 * @zone: where moments that do not say so are
 * @look: what was seen
 * @interval: the part of @zone's history that was needed last
 *
 * Reads the moments of one file.
 */
typedef struct
{
  UgDateOrder order;
  GTimeZone *zone;
  UgMomentLook look;
  int interval;
} UgMomentReader;

UgMomentRead ug_moment_read (UgMomentReader *self, const char *text, gint64 *instant);

G_END_DECLS
