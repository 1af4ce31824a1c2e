/* ug-chart-private.h: what builds and draws charts; for this folder only.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-chart.h"

G_BEGIN_DECLS

/**
 * UgChartLine:
 * @name: what it is called
 * @values: a value for each moment, NAN where there is none
 * @said: the same in the words of its language, %NULL where there is none
 * @n_values: how many
 * @end: (nullable): what stands where it ends
 */
typedef struct
{
  char *name;
  double *values;
  char **said;
  guint n_values;
  char *end;
} UgChartLine;

/**
 * UgChartBar:
 * @label: its moment
 * @parts: how many of each part
 */
typedef struct
{
  char *label;
  guint *parts;
} UgChartBar;

/**
 * UgChartPanel:
 * @title: what is over it, or ""
 * @lines: (element-type UgChartLine): the first is what matters, the others what to compare with
 * @bars: (element-type UgChartBar): from the earliest
 *
 * Counted references, because the pieces of a chart share them.
 */
typedef struct
{
  char *title;
  GPtrArray *lines;
  GPtrArray *bars;
} UgChartPanel;

/**
 * UgChart:
 * @title: what it shows
 * @panels: (element-type UgChartPanel): all of one kind
 * @moments: what stands below each moment
 * @places: where each moment stands, 0 to 1
 * @n_moments: how many
 * @lowest: of the scale
 * @highest: of the scale
 * @valued: whether each point of the first line has its value above it
 * @parts: (nullable): what the parts of its bars are called; what is drawn then are bars
 * @n_parts: how many
 * @most: the longest bar of all
 * @labelled: whether the parts are named above it
 * @abreast: how many panels stand side by side, or 0 for as many as there is room for
 * @note: (nullable): what has to be known to read it
 */
struct _UgChart
{
  gatomicrefcount references;
  char *title;
  GPtrArray *panels;
  GStrv moments;
  double *places;
  guint n_moments;
  double lowest;
  double highest;
  gboolean valued;
  GStrv parts;
  guint n_parts;
  guint most;
  gboolean labelled;
  guint abreast;
  char *note;
};

/* Where and how it is drawn; without a context of cairo it is measured only. */
typedef struct
{
  cairo_t *cr;
  PangoContext *context;
  const UgChartColours *colours;
  double width;
} UgChartPen;

UgChart *ug_chart_new (const char *title);
UgChartPanel *ug_chart_add_panel (UgChart *self, const char *title);
UgChartLine *ug_chart_panel_add_line (UgChartPanel *panel, const char *name, guint n_moments);
UgChartBar *ug_chart_panel_add_bar (UgChartPanel *panel, const char *label, guint n_parts);

PangoLayout *ug_chart_pen_layout (const UgChartPen *pen, UgInk ink, const char *text, double width);
void ug_chart_layout_measure (PangoLayout *layout, double *width, double *height);
void ug_chart_pen_show (
    const UgChartPen *pen, PangoLayout *layout, const double *colour, double x, double y);
void ug_chart_pen_set (const UgChartPen *pen, const double *colour);

double ug_chart_draw_lines (UgChart *self, const UgChartPen *pen);
double ug_chart_draw_bars (UgChart *self, const UgChartPen *pen);

G_END_DECLS
