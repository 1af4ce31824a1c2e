/* ug-chart.h: numbers over time as a drawing, one for the screen and for the paper.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-ink.h"

G_BEGIN_DECLS

/**
 * UgChart:
 *
 * One or more panels over the same moments: lines, or bars in parts. It is read without colour:
 * lines differ by dash and mark and are named where they end, parts of bars by pattern, and their
 * numbers stand in them. Built once, then never changed. All lengths are points.
 */
typedef struct _UgChart UgChart;

#define UG_TYPE_CHART (ug_chart_get_type ())
GType ug_chart_get_type (void) G_GNUC_CONST;

/**
 * UgChartColours:
 * @ground: what it is drawn on
 * @text: what is read
 * @quiet: what stands beside it
 * @accent: what was reached
 * @rule: the lines of the scale
 *
 * Red, green and blue, 0 to 1.
 */
typedef struct
{
  double ground[3];
  double text[3];
  double quiet[3];
  double accent[3];
  double rule[3];
} UgChartColours;

extern const UgChartColours ug_chart_colours_paper;
extern const UgChartColours ug_chart_colours_dark;

UgChart *ug_chart_ref (UgChart *self);
void ug_chart_unref (UgChart *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgChart, ug_chart_unref)

const char *ug_chart_get_title (UgChart *self);
guint ug_chart_get_n_moments (UgChart *self);
guint ug_chart_get_n_panels (UgChart *self);
gboolean ug_chart_equal (UgChart *a, UgChart *b);
char *ug_chart_to_string (UgChart *self);
GPtrArray *ug_chart_split (UgChart *self, guint abreast);

double ug_chart_draw (
    UgChart *self, cairo_t *cr, PangoContext *context, double width, const UgChartColours *colours);

G_END_DECLS
