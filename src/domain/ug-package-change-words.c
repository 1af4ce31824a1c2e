/* ug-package-change-words.c: what the choice of a package changed, told to people.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-package-change.h"

#include "ug-answering.h"

static void G_GNUC_PRINTF (3, 4) say (GString *words, guint n, const char *format, ...)
{
  va_list args;

  if (n == 0)
    return;

  g_string_append_c (words, ' ');
  va_start (args, format);
  g_string_append_vprintf (words, format, args);
  va_end (args);
}

/**
 * ug_package_change_to_words:
 * @self: a report
 * @language: the language to speak
 *
 * Returns: (transfer full): what was done, in one or a few short sentences
 */
char *
ug_package_change_to_words (UgPackageChange *self, UgLanguage *language)
{
  g_autoptr (GString) words = g_string_new (NULL);
  const char *name = ug_package_change_get_name (self);
  guint counts[UG_PACKAGE_N_LINE_KINDS];
  guint n;

  g_return_val_if_fail (UG_IS_PACKAGE_CHANGE (self), NULL);

  for (guint kind = 0; kind < UG_PACKAGE_N_LINE_KINDS; kind++)
    counts[kind] = ug_package_change_count (self, kind);

  if (*name != '\0')
    /* Translators: %s is the name of a package */
    g_string_append_printf (words, ug_tr (language, "The package “%s” is chosen."), name);
  else
    g_string_append (words, ug_tr (language, "The package is chosen."));

  n = counts[UG_PACKAGE_LINE_ADDED];
  say (words, n, ug_trn (language, "%u promise was added.", "%u promises were added.", n), n);
  n = counts[UG_PACKAGE_LINE_REPLACED];
  say (words, n,
       ug_trn (language, "%u that nobody had answered was changed.",
               "%u that nobody had answered were changed.", n),
       n);
  n = counts[UG_PACKAGE_LINE_REMOVED];
  say (words, n,
       ug_trn (language, "%u that nobody had answered was taken out.",
               "%u that nobody had answered were taken out.", n),
       n);
  n = counts[UG_PACKAGE_LINE_KEPT];
  say (words, n,
       ug_trn (language, "%u stays as you settled it.", "%u stay as you settled them.", n), n);
  n = counts[UG_PACKAGE_LINE_DIFFERS];
  say (words, n,
       ug_trn (language, "%u stays as you settled it, although the package offers otherwise.",
               "%u stay as you settled them, although the package offers otherwise.", n),
       n);

  return g_string_free (g_steal_pointer (&words), FALSE);
}

static char *
say_difference (const UgPackageLine *line, const char *name, UgLanguage *language)
{
  UgTerm *now = ug_expectation_get_agreed (line->expectation);
  g_autofree char *mine = NULL;
  g_autofree char *theirs = NULL;

  if (now == NULL)
    now = ug_record_get_term (UG_RECORD (line->expectation), UG_EXPECTATION_OFFER);
  mine = now != NULL ? ug_term_to_words (now, language) : g_strdup (ug_tr (language, "nothing"));
  theirs = line->offer != NULL ? ug_term_to_words (line->offer, language)
                               : g_strdup (ug_tr (language, "nothing"));

  /* Translators: the name of a promise, what stands in the agreement, what the package offers */
  return g_strdup_printf (ug_tr (language, "%1$s — stays: %2$s; the package offers: %3$s"), name,
                          mine, theirs);
}

/**
 * ug_package_line_to_words:
 * @line: a line of a report
 * @language: the language to speak
 *
 * Returns: (transfer full): what happened to the promise, on one line
 */
char *
ug_package_line_to_words (const UgPackageLine *line, UgLanguage *language)
{
  g_autofree char *name = ug_expectation_get_display (line->expectation, language);

  switch (line->kind)
    {
    case UG_PACKAGE_LINE_ADDED:
      return g_strdup_printf (ug_tr (language, "%s — added"), name);
    case UG_PACKAGE_LINE_REPLACED:
      return g_strdup_printf (ug_tr (language, "%s — changed, nobody had answered"), name);
    case UG_PACKAGE_LINE_REMOVED:
      return g_strdup_printf (ug_tr (language, "%s — taken out, nobody had answered"), name);
    case UG_PACKAGE_LINE_KEPT:
      return g_strdup_printf (ug_tr (language, "%s — stays as you settled it"), name);
    default:
      return say_difference (line, name, language);
    }
}
