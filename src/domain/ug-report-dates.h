/* ug-report-dates.h: which report comes when to whom in the months ahead.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-day.h"
#include "ug-language.h"

G_BEGIN_DECLS

/**
 * UgReportMonth:
 * @month: its name: "December 2026"
 * @lines: (array zero-terminated=1): one for each report: "Fri 4, 11, 18, 25 — To those on site,
 *   Maria Sample"
 */
typedef struct
{
  char *month;
  GStrv lines;
} UgReportMonth;

GPtrArray *
ug_report_dates_list (UgAgreement *agreement, UgDay since, guint n_months, UgLanguage *language);
char *ug_report_dates_say_unsure (UgAgreement *agreement, UgLanguage *language);

G_END_DECLS
