/* ug-data.h: the catalogues and examples that come with the program.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * UgDataKind:
 * @UG_DATA_CATALOGUE: what a trade offers: packages, promises, factors of quality, the interview
 * @UG_DATA_QUESTIONS: the interview alone
 * @UG_DATA_EXAMPLE: a firm with its catalogue and its clients, for looking around
 */
typedef enum
{
  UG_DATA_CATALOGUE,
  UG_DATA_QUESTIONS,
  UG_DATA_EXAMPLE,
} UgDataKind;

GStrv ug_data_list (UgDataKind kind, const char *language);
char *ug_data_get_title (UgDataKind kind, const char *name, const char *language);
GBytes *ug_data_load (UgDataKind kind, const char *name, const char *language, GError **error);

G_END_DECLS
