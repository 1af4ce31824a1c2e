/* ug-language.h: a language to speak in, whatever the system's locale and the interface's language.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-day.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * UgLanguage:
 *
 * An immutable language: the program's own translations, plural forms, dates and numbers in it.
 * Everything the domain and the paper say is said through one, so that a Russian paper can be
 * printed from an English window on a system without any locale.
 */
typedef struct _UgLanguage UgLanguage;

#define UG_TYPE_LANGUAGE (ug_language_get_type ())
GType ug_language_get_type (void) G_GNUC_CONST;

UgLanguage *ug_language_new (const char *code);
UgLanguage *ug_language_ref (UgLanguage *self);
void ug_language_unref (UgLanguage *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgLanguage, ug_language_unref)

const char *ug_language_get_code (UgLanguage *self);
const char *const *ug_language_list_codes (void);

/* Translation; the first argument after the language is what xgettext collects. */
const char *ug_tr (UgLanguage *self, const char *text) G_GNUC_FORMAT (2);
const char *ug_trc (UgLanguage *self, const char *context, const char *text) G_GNUC_FORMAT (3);
const char *ug_trn (UgLanguage *self, const char *one, const char *many, gulong n)
    G_GNUC_FORMAT (2);

/**
 * UgMomentForm:
 * @UG_MOMENT_NAMED: standing alone: "Friday 16:40", "пятница, 16:40"
 * @UG_MOMENT_AT: when something happens: "Friday 16:40", "в пятницу в 16:40"
 * @UG_MOMENT_BY: after "by": "Friday 16:40", "пятницы, 16:40"
 */
typedef enum
{
  UG_MOMENT_NAMED,
  UG_MOMENT_AT,
  UG_MOMENT_BY,
} UgMomentForm;

char *ug_language_format_date (UgLanguage *self, const char *iso_date);
char *ug_language_format_short_date (UgLanguage *self, const char *iso_date);
char *ug_language_format_month (UgLanguage *self, const char *iso_date);
char *ug_language_format_day_of_year (UgLanguage *self, UgDay date);
char *ug_language_format_moment (UgLanguage *self,
                                 GDateTime *moment,
                                 GDateTime *since,
                                 UgMomentForm form);
const char *ug_language_get_weekday (UgLanguage *self, guint weekday);
const char *ug_language_get_short_weekday (UgLanguage *self, guint weekday);
char *ug_language_format_number (UgLanguage *self, gint64 number);
char *ug_language_format_hundredths (UgLanguage *self, gint64 hundredths);

G_END_DECLS
