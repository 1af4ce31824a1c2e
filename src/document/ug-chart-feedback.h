/* ug-chart-feedback.h: the charts of a year: factors, recommendation, and promises kept.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-chart.h"
#include "ug-client.h"
#include "ug-language.h"

G_BEGIN_DECLS

UgChart *ug_chart_new_factors (UgClient *client,
                               const char *agreement_id,
                               const char *until,
                               gboolean shared,
                               UgLanguage *language);
UgChart *ug_chart_new_recommend (UgClient *client,
                                 const char *agreement_id,
                                 const char *until,
                                 gboolean shared,
                                 UgLanguage *language);
UgChart *ug_chart_new_promises (UgClient *client, UgAgreement *judged, UgLanguage *language);

G_END_DECLS
