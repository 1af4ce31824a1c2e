/* ug-print-job.h: a paper on its way to the printer.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-pages.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef void (*UgPrintDone) (GtkWidget *widget);
typedef void (*UgPrintFailed) (GtkWidget *widget, const char *message);

void ug_print_job_run (GtkWidget *widget,
                       UgPages *pages,
                       const char *name,
                       GSettings *settings,
                       UgPrintDone done,
                       UgPrintFailed failed);

G_END_DECLS
