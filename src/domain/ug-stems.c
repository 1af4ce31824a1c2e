/* ug-stems.c: which words two texts share, whatever their endings.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * No dictionary: a word loses the longest ending that leaves enough of it, and two that begin alike
 * for long enough count as one. It is good enough to propose by, and never to decide by.
 */

#include "ug-stems.h"

#include <string.h>

/* In letters. Shorter words are glue; a shorter stem could be anything. */
#define SHORTEST_WORD 4
#define SHORTEST_STEM 3

/* Two stems that begin alike for so many letters and differ in the last one only are one word. */
#define ALIKE 5
#define MOST_REST 1

/* The longest first: the first that fits is taken. */
static const char *const endings[] = {
  "иваться", "оваться", "ность",  "ности", "иями",  "иться", "аться", "яться", "ется", "ются",
  "ится",    "ятся",    "овать",  "ение",  "ения",  "ению",  "ений",  "ание",  "ания", "аний",
  "ются",    "ость",    "ости",   "ами",   "ями",   "ого",   "его",   "ому",   "ему",  "ыми",
  "ими",     "иях",     "ешь",    "ишь",   "ать",   "ять",   "ить",   "еть",   "ала",  "или",
  "али",     "ила",     "ают",    "яют",   "ает",   "яет",   "ены",   "ена",   "ено",  "ах",
  "ях",      "ов",      "ев",     "ей",    "ой",    "ый",    "ий",    "ая",    "яя",   "ое",
  "ее",      "ые",      "ие",     "ую",    "юю",    "ом",    "ем",    "ам",    "ям",   "ия",
  "ию",      "ии",      "ть",     "ет",    "ют",    "ут",    "ат",    "ят",    "ит",   "ил",
  "ал",      "ен",      "а",      "я",     "о",     "е",     "и",     "ы",     "у",    "ю",
  "ь",       "й",       "ations", "ation", "ments", "ment",  "ings",  "ing",   "edly", "ness",
  "ies",     "ied",     "ers",    "er",    "ed",    "es",    "ly",    "s",     "y",    "e",
};

/* Words that say nothing of what a sentence is about. */
static const char *const glue[] = {
  "чтобы",   "когда",   "если",    "этот",    "этого",   "этой",    "того",     "тому",   "тоже",
  "также",   "только",  "можно",   "нужно",   "надо",    "будет",   "было",     "были",   "быть",
  "есть",    "после",   "перед",   "через",   "между",   "каждый",  "каждое",   "каждая", "каждого",
  "каждую",  "всегда",  "сразу",   "свой",    "свою",    "своего",  "своих",    "наши",   "наших",
  "нашей",   "ваши",    "ваших",   "вашей",   "него",    "неё",     "ними",     "нём",    "которые",
  "который", "которая", "больше",  "меньше",  "один",    "одна",    "одно",     "раза",   "кого",
  "кому",    "какой",   "какие",   "какая",   "всех",    "всем",    "всего",    "себя",   "сами",
  "with",    "from",    "that",    "this",    "these",   "those",   "when",     "what",   "which",
  "whom",    "whose",   "where",   "every",   "each",    "have",    "does",     "will",   "would",
  "must",    "should",  "they",    "them",    "their",   "your",    "yours",    "ours",   "more",
  "less",    "than",    "then",    "only",    "also",    "after",   "before",   "about",  "into",
  "over",    "under",   "without", "within",  "nobody",  "anybody", "everyone", "there",  "been",
  "time",    "times",   "year",    "years",   "month",   "months",  "week",     "weeks",  "days",
  "hours",   "hour",    "minute",  "minutes", "need",    "needs",   "people",   "person", "came",
  "come",    "comes",   "leave",   "back",    "already", "takes",   "take",     "goes",   "lets",
  "время",   "времени", "месяц",   "месяца",  "неделя",  "недели",  "минута",   "минуты", "минут",
  "часа",    "часов",   "день",    "дней",    "человек", "люди",    "людей",    "сейчас", "сегодня",
  "завтра",  "пока",    "нему",    "ними",    "тогда",   "потом",   "одной",    "другой", "другие",
  "being",   "were",    "always",  "never",   "once",    "twice",   "other",    "others", "same",
};

static void
stem_free (gpointer data)
{
  UgStem *self = data;

  g_free (self->stem);
  g_free (self->word);
  g_free (self);
}

static gboolean
is_glue (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (glue); i++)
    if (g_str_equal (word, glue[i]))
      return TRUE;

  return FALSE;
}

/* “ё” and “е” are one letter where people type. */
static char *
fold (const char *word)
{
  g_autofree char *folded = g_utf8_casefold (word, -1);
  g_auto (GStrv) parts = g_strsplit (folded, "ё", -1);

  return g_strjoinv ("е", parts);
}

static char *
cut_ending (char *folded)
{
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (folded, endings[i])
        && g_utf8_strlen (folded, -1) - g_utf8_strlen (endings[i], -1) >= SHORTEST_STEM)
      {
        folded[strlen (folded) - strlen (endings[i])] = '\0';
        break;
      }

  return folded;
}

/* “Остаток” and “остатки” are one word: a vowel before the last consonant comes and goes. */
static char *
drop_fleeting_vowel (char *stem)
{
  static const char *const fleeting[] = { "ок", "ек", "ец", "он", "ен", "ол", "ел" };
  const gsize length = strlen (stem);
  const gsize letter = strlen ("о");

  for (guint i = 0; i < G_N_ELEMENTS (fleeting); i++)
    if (g_str_has_suffix (stem, fleeting[i]) && g_utf8_strlen (stem, -1) > SHORTEST_STEM + 1)
      {
        memmove (stem + length - 2 * letter, stem + length - letter, letter + 1);
        break;
      }

  return stem;
}

static void
add_word (GPtrArray *stems, const char *start, const char *end)
{
  g_autofree char *word = g_strndup (start, end - start);
  g_autofree char *folded = fold (word);
  g_autofree char *stem = NULL;
  UgStem *added;

  if (g_utf8_strlen (folded, -1) < SHORTEST_WORD || is_glue (folded))
    return;

  stem = drop_fleeting_vowel (cut_ending (g_steal_pointer (&folded)));
  if (ug_stems_find (stems, stem) != NULL)
    return;

  added = g_new0 (UgStem, 1);
  added->stem = g_steal_pointer (&stem);
  added->word = g_steal_pointer (&word);
  g_ptr_array_add (stems, added);
}

static gboolean
are_alike (const char *a, const char *b)
{
  glong common = 0;
  const glong longest = MAX (g_utf8_strlen (a, -1), g_utf8_strlen (b, -1));

  if (g_str_equal (a, b))
    return TRUE;

  for (; *a != '\0' && g_utf8_get_char (a) == g_utf8_get_char (b);
       a = g_utf8_next_char (a), b = g_utf8_next_char (b))
    common++;

  return common >= ALIKE && longest - common <= MOST_REST;
}

/**
 * ug_stems_new:
 *
 * Returns: (transfer full) (element-type UgStem): the words of no text yet
 */
GPtrArray *
ug_stems_new (void)
{
  return g_ptr_array_new_with_free_func (stem_free);
}

/**
 * ug_stems_add:
 * @stems: words
 * @text: a text in Russian or English
 *
 * Adds the words of @text that say what it is about, each once.
 */
void
ug_stems_add (GPtrArray *stems, const char *text)
{
  const char *start = NULL;

  for (;; text = g_utf8_next_char (text))
    {
      const gboolean inside = *text != '\0' && g_unichar_isalpha (g_utf8_get_char (text));

      if (inside && start == NULL)
        start = text;
      if (!inside && start != NULL)
        {
          add_word (stems, start, text);
          start = NULL;
        }
      if (*text == '\0')
        return;
    }
}

/**
 * ug_stems_find:
 * @stems: words
 * @stem: a stem
 *
 * Returns: (transfer none) (nullable): the word of @stems that is the same but for its ending
 */
const UgStem *
ug_stems_find (GPtrArray *stems, const char *stem)
{
  for (guint i = 0; i < stems->len; i++)
    {
      const UgStem *own = stems->pdata[i];

      if (are_alike (own->stem, stem))
        return own;
    }

  return NULL;
}
