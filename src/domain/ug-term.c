/* ug-term.c: what is promised, kept as typed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-term.h"

struct _UgTerm
{
  gatomicrefcount references;
  char *words;
};

G_DEFINE_BOXED_TYPE (UgTerm, ug_term, ug_term_ref, ug_term_unref)

UgTerm *
ug_term_ref (UgTerm *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
ug_term_unref (UgTerm *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  g_free (self->words);
  g_free (self);
}

gboolean
ug_term_equal (UgTerm *a, UgTerm *b)
{
  return a == b || (a != NULL && b != NULL && g_str_equal (a->words, b->words));
}

UgTerm *
ug_term_read (const char *text)
{
  return ug_term_new_words (text);
}

UgTerm *
ug_term_new_words (const char *text)
{
  UgTerm *self = g_new0 (UgTerm, 1);

  g_atomic_ref_count_init (&self->references);
  self->words = g_strdup (text);

  return self;
}

gboolean
ug_term_is_words (UgTerm *self)
{
  return TRUE;
}

char *
ug_term_to_string (UgTerm *self)
{
  return g_strdup (self->words);
}

UgTerm *
ug_term_from_string (const char *string, GError **error)
{
  return ug_term_new_words (string);
}

char *
ug_term_to_words (UgTerm *self, UgLanguage *language)
{
  return g_strdup (self->words);
}

const char *
ug_term_get_calendar (UgTerm *self)
{
  return NULL;
}

UgTerm *
ug_term_with_calendar (UgTerm *self, const char *calendar)
{
  return ug_term_ref (self);
}
