/* ug-chart-view.h: a chart of the paper, on the screen.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-chart.h"
#include "ug-language.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define UG_TYPE_CHART_VIEW (ug_chart_view_get_type ())
G_DECLARE_FINAL_TYPE (UgChartView, ug_chart_view, UG, CHART_VIEW, GtkWidget)

GtkWidget *ug_chart_view_new (UgChart *chart, UgLanguage *language);
UgChart *ug_chart_view_get_chart (UgChartView *self);

G_END_DECLS
