/* ug-package-fit-words.c: how a package stands against the client's answers, for a cell of a table.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-package-fit.h"

#include "ug-answering.h"

/* So many names are read in a table; the rest is a number. */
#define NAMES_READ 2

/**
 * ug_package_fit_list_names:
 * @promises: (element-type UgExpectation): promises
 * @others: (out): how many are not named
 * @language: the language to speak
 *
 * Returns: (transfer full): the first few, by their names
 */
char *
ug_package_fit_list_names (GPtrArray *promises, guint *others, UgLanguage *language)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < MIN (promises->len, NAMES_READ); i++)
    {
      g_autofree char *name = ug_expectation_get_display (promises->pdata[i], language);

      g_string_append_printf (names, i > 0 ? "; %s" : "%s", name);
    }
  *others = promises->len > NAMES_READ ? promises->len - NAMES_READ : 0;

  return g_string_free (names, FALSE);
}

static char *
say_short (GPtrArray *promises, UgLanguage *language)
{
  guint others;
  g_autofree char *names = ug_package_fit_list_names (promises, &others, language);

  if (others == 0)
    /* Translators: %s lists promises */
    return g_strdup_printf (ug_tr (language, "too little: %s"), names);

  /* Translators: a list of promises, and how many others */
  return g_strdup_printf (ug_trn (language, "too little: %1$s; and %2$u more",
                                  "too little: %1$s; and %2$u more", others),
                          names, others);
}

static char *
say_unclear (GPtrArray *promises, UgLanguage *language)
{
  guint others;
  g_autofree char *names = ug_package_fit_list_names (promises, &others, language);

  if (others == 0)
    /* Translators: %s lists promises */
    return g_strdup_printf (ug_tr (language, "to be discussed: %s"), names);

  /* Translators: a list of promises, and how many others */
  return g_strdup_printf (ug_trn (language, "to be discussed: %1$s; and %2$u more",
                                  "to be discussed: %1$s; and %2$u more", others),
                          names, others);
}

static char *
say_beyond (GPtrArray *promises, UgLanguage *language)
{
  guint others;
  g_autofree char *names = ug_package_fit_list_names (promises, &others, language);

  if (others == 0)
    /* Translators: %s lists promises */
    return g_strdup_printf (ug_tr (language, "more than you asked for: %s"), names);

  /* Translators: a list of promises, and how many others */
  return g_strdup_printf (ug_trn (language, "more than you asked for: %1$s; and %2$u more",
                                  "more than you asked for: %1$s; and %2$u more", others),
                          names, others);
}

/* What is enough or more than enough. */
static char *
say_met (UgPackageFit *self, UgLanguage *language)
{
  const guint compared = ug_package_fit_get_compared (self);
  const guint met =
      compared - ug_package_fit_get_short (self)->len - ug_package_fit_get_unclear (self)->len;

  if (met == compared)
    return g_strdup (ug_tr (language, "gives all you asked for"));

  /* Translators: how many of the client's answers, of how many */
  return g_strdup_printf (ug_tr (language, "meets %1$u of %2$u answers"), met, compared);
}

/**
 * ug_package_fit_to_words:
 * @self: a comparison
 * @language: the language to speak
 *
 * Returns: (transfer full): how the package stands against the client's answers, for a cell of a
 *   table: how much it meets, and on lines of their own what it misses, what cannot be compared,
 *   and what it gives beyond; "" while nothing can be said
 */
char *
ug_package_fit_to_words (UgPackageFit *self, UgLanguage *language)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  const struct
  {
    GPtrArray *promises;
    char *(*say) (GPtrArray *promises, UgLanguage *language);
  } lines[] = {
    { ug_package_fit_get_short (self), say_short },
    { ug_package_fit_get_unclear (self), say_unclear },
    { ug_package_fit_get_beyond (self), say_beyond },
  };
  g_autofree char *met = NULL;
  g_auto (GStrv) said = NULL;

  if (ug_package_fit_get_compared (self) == 0)
    return g_strdup ("");

  met = say_met (self, language);
  g_strv_builder_add (builder, met);
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    if (lines[i].promises->len > 0)
      {
        g_autofree char *line = lines[i].say (lines[i].promises, language);

        g_strv_builder_add (builder, line);
      }
  said = g_strv_builder_end (builder);

  return g_strjoinv ("\n", said);
}

/**
 * ug_package_fit_goals_to_words:
 * @self: a comparison
 * @language: the language to speak
 *
 * Returns: (transfer full): how many goals the package serves, for a cell of a table; "" while
 *   there are none
 */
char *
ug_package_fit_goals_to_words (UgPackageFit *self, UgLanguage *language)
{
  guint goals;
  const guint served = ug_package_fit_get_goals (self, &goals);

  if (goals == 0)
    return g_strdup ("");

  /* Translators: how many goals are served, of how many */
  return g_strdup_printf (ug_tr (language, "serves %1$u of %2$u"), served, goals);
}
