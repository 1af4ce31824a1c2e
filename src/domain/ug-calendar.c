/* ug-calendar.c: when a clock runs, kept as its text.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-calendar.h"

struct _UgCalendar
{
  gatomicrefcount references;
  char *text;
};

G_DEFINE_BOXED_TYPE (UgCalendar, ug_calendar, ug_calendar_ref, ug_calendar_unref)

UgCalendar *
ug_calendar_ref (UgCalendar *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
ug_calendar_unref (UgCalendar *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  g_free (self->text);
  g_free (self);
}

gboolean
ug_calendar_equal (UgCalendar *a, UgCalendar *b)
{
  return a == b || (a != NULL && b != NULL && g_str_equal (a->text, b->text));
}

char *
ug_calendar_to_string (UgCalendar *self)
{
  return g_strdup (self->text);
}

UgCalendar *
ug_calendar_from_string (const char *string, GError **error)
{
  UgCalendar *self = g_new0 (UgCalendar, 1);

  g_atomic_ref_count_init (&self->references);
  self->text = g_strdup (string);

  return self;
}

char *
ug_calendar_to_words (UgCalendar *self, UgLanguage *language)
{
  return g_strdup (self->text);
}
