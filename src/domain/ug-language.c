/* ug-language.c: the language of the program's own texts.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-language.h"

struct _UgLanguage
{
  gatomicrefcount references;
  char *code;
};

G_DEFINE_BOXED_TYPE (UgLanguage, ug_language, ug_language_ref, ug_language_unref)

UgLanguage *
ug_language_new (const char *code)
{
  UgLanguage *self = g_new0 (UgLanguage, 1);

  g_atomic_ref_count_init (&self->references);
  self->code = g_strdup (code);

  return self;
}

UgLanguage *
ug_language_ref (UgLanguage *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
ug_language_unref (UgLanguage *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  g_free (self->code);
  g_free (self);
}

const char *
ug_language_get_code (UgLanguage *self)
{
  return self->code;
}

const char *const *
ug_language_list_codes (void)
{
  static const char *const codes[] = { "en", "ru", NULL };

  return codes;
}

const char *
ug_tr (UgLanguage *self, const char *text)
{
  return text;
}

const char *
ug_trc (UgLanguage *self, const char *context, const char *text)
{
  return text;
}

const char *
ug_trn (UgLanguage *self, const char *one, const char *many, gulong n)
{
  return n == 1 ? one : many;
}

char *
ug_language_format_date (UgLanguage *self, const char *iso_date)
{
  return g_strdup (iso_date);
}
