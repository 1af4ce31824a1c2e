/* ug-glossary.c: where our text says our word, the client's word is set beside it once.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A word is never replaced: the other one would need the same gender, number and case. It stays in
 * the form in which it is written, and the client's word is quoted after it in the form in which it
 * was typed, which is right in any sentence. A form that is not recognised is left alone.
 */

#include "ug-glossary.h"

#include "ug-glossary-term.h"
#include "ug-wording.h"

#include <string.h>

/* Of a Russian word, so much is never an ending. */
#define LEAST_STEM 3

/* A term of ours, word by word, and the client's. */
typedef struct
{
  GStrv words; /* folded */
  char *theirs;
  gboolean told;
} Term;

struct _UgGlossary
{
  UgLanguage *language;
  GPtrArray *terms;
};

/* The endings of Russian nouns and adjectives. */
static const char *const russian[] = {
  "",    "а",   "я",   "ы",   "и",   "е",   "у",   "ю",   "о",   "ь",   "й",    "ой", "ей", "ою",
  "ею",  "ам",  "ям",  "ах",  "ях",  "ов",  "ев",  "ом",  "ем",  "ий",  "ый",   "ая", "яя", "ое",
  "ее",  "ые",  "ие",  "ым",  "им",  "ых",  "их",  "ую",  "юю",  "ью",  "ия",   "ии", "ию", "ами",
  "ями", "ого", "его", "ому", "ему", "ыми", "ими", "ией", "иям", "иях", "иями",
};

static const char *const english[] = { "", "s", "es", "'s", "’s" };

static void
term_free (gpointer data)
{
  Term *term = data;

  g_strfreev (term->words);
  g_free (term->theirs);
  g_free (term);
}

static gboolean
is_letter (gunichar c)
{
  return g_unichar_isalnum (c) || c == '-' || c == '\'' || c == 0x2019;
}

static char *
fold (const char *text, gssize length)
{
  g_autofree char *folded = g_utf8_casefold (text, length);
  GString *plain = g_string_new (folded);

  g_string_replace (plain, "ё", "е", 0);

  return g_string_free (plain, FALSE);
}

static const char *
find_word (const char *text, const char **end)
{
  const char *start = text;

  while (*start != '\0' && !is_letter (g_utf8_get_char (start)))
    start = g_utf8_next_char (start);
  *end = start;
  while (**end != '\0' && is_letter (g_utf8_get_char (*end)))
    *end = g_utf8_next_char (*end);

  return *end > start ? start : NULL;
}

static GStrv
split (const char *text)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  const char *end = text;
  const char *start;

  while ((start = find_word (end, &end)) != NULL)
    {
      g_autofree char *word = fold (start, end - start);

      g_strv_builder_add (words, word);
    }

  return g_strv_builder_end (words);
}

static void
add_term (UgGlossary *self, UgRecord *record)
{
  g_autofree char *theirs = ug_wording_field (record, UG_GLOSSARY_TERM_THEIRS);
  g_auto (GStrv) words = split (ug_record_get_text (record, UG_GLOSSARY_TERM_OURS));
  g_auto (GStrv) others = split (theirs);
  Term *term;

  if (words[0] == NULL || others[0] == NULL
      || g_strv_equal ((const char *const *)words, (const char *const *)others))
    return;

  term = g_new0 (Term, 1);
  term->words = g_steal_pointer (&words);
  term->theirs = g_steal_pointer (&theirs);
  g_ptr_array_add (self->terms, term);
}

/**
 * ug_glossary_new:
 * @agreement: an agreement
 * @language: in which the text is written
 *
 * Returns: (transfer full): its words, none of them explained yet
 */
UgGlossary *
ug_glossary_new (UgAgreement *agreement, UgLanguage *language)
{
  UgGlossary *self = g_new0 (UgGlossary, 1);
  UgRecord *record = UG_RECORD (agreement);

  self->language = ug_language_ref (language);
  self->terms = g_ptr_array_new_with_free_func (term_free);
  for (guint i = 0; i < ug_record_count (record, UG_AGREEMENT_GLOSSARY); i++)
    add_term (self, ug_record_peek (record, UG_AGREEMENT_GLOSSARY, i));

  return self;
}

void
ug_glossary_free (UgGlossary *self)
{
  ug_language_unref (self->language);
  g_ptr_array_unref (self->terms);
  g_free (self);
}

static gboolean
is_ending (const char *text, const char *const *endings, guint n_endings)
{
  for (guint i = 0; i < n_endings; i++)
    if (g_str_equal (text, endings[i]))
      return TRUE;

  return FALSE;
}

/* Whether one word can be a form of the other: what they begin with is the same, and the rest of
 * both is an ending. */
static gboolean
is_form (const char *word, const char *other)
{
  gboolean cyrillic = FALSE;
  guint letters = 0;

  if (g_str_equal (word, other))
    return TRUE;

  for (;; word = g_utf8_next_char (word), other = g_utf8_next_char (other), letters++)
    {
      const gunichar c = g_utf8_get_char (word);

      if (letters > 0)
        cyrillic |= g_unichar_get_script (c) == G_UNICODE_SCRIPT_CYRILLIC;
      if (letters >= LEAST_STEM
          && (cyrillic ? is_ending (word, russian, G_N_ELEMENTS (russian))
                             && is_ending (other, russian, G_N_ELEMENTS (russian))
                       : *word == '\0' && is_ending (other, english, G_N_ELEMENTS (english))))
        return TRUE;
      if (c == 0 || c != g_utf8_get_char (other))
        return FALSE;
    }
}

static gboolean
matches (const Term *term, const char *text, const char **end)
{
  const char *from = text;

  for (guint i = 0; term->words[i] != NULL; i++)
    {
      const char *start = find_word (from, end);
      g_autofree char *word = start != NULL ? fold (start, *end - start) : NULL;

      /* The words of a term follow one another, with nothing but space between. */
      for (const char *between = from; i > 0 && start != NULL && between < start;
           between = g_utf8_next_char (between))
        if (!g_unichar_isspace (g_utf8_get_char (between)))
          return FALSE;
      if (word == NULL || !is_form (term->words[i], word))
        return FALSE;
      from = *end;
    }

  return TRUE;
}

/* The longest term that begins here, so that "cash desk" is not taken for "cash". */
static Term *
find_term (UgGlossary *self, const char *text, const char **end)
{
  Term *found = NULL;

  *end = text;
  for (guint i = 0; i < self->terms->len; i++)
    {
      Term *term = self->terms->pdata[i];
      const char *stop;

      if (!matches (term, text, &stop) || stop <= *end)
        continue;
      found = term;
      *end = stop;
    }

  return found;
}

/**
 * ug_glossary_next:
 * @self: a glossary
 * @text: what is read
 * @at: (inout): from where on, in bytes; then where the gloss belongs
 * @gloss: (out) (transfer full): what to set there, with the blank before it
 *
 * Finds the next word of ours that was not explained before, in whatever form it stands.
 *
 * Returns: whether there is one
 */
gboolean
ug_glossary_next (UgGlossary *self, const char *text, gsize *at, char **gloss)
{
  const char *end = text + *at;
  const char *start;

  while (self->terms->len > 0 && (start = find_word (end, &end)) != NULL)
    {
      const char *stop;
      Term *term = find_term (self, start, &stop);

      if (term == NULL)
        continue;
      end = stop;
      if (term->told)
        continue;

      term->told = TRUE;
      *at = stop - text;
      /* Translators: after a word of ours: the word of the client for the same thing. */
      *gloss = g_strdup_printf (ug_tr (self->language, " (you say “%s”)"), term->theirs);
      return TRUE;
    }

  return FALSE;
}

/**
 * ug_glossary_apply:
 * @self: a glossary
 * @text: a text of ours
 *
 * Returns: (transfer full): the text, with the client's word beside each of ours that was not
 *   explained before
 */
char *
ug_glossary_apply (UgGlossary *self, const char *text)
{
  GString *result = g_string_new (NULL);
  gsize from = 0, at = 0;
  char *gloss;

  while (ug_glossary_next (self, text, &at, &gloss))
    {
      g_string_append_len (result, text + from, at - from);
      g_string_append (result, gloss);
      g_free (gloss);
      from = at;
    }
  g_string_append (result, text + from);

  return g_string_free (result, FALSE);
}
