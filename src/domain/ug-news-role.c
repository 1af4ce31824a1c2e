/* ug-news-role.c: how far ahead somebody looks, by what he is called at work.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * In both languages, whatever language the firm writes in. The first rule that fits counts, so
 * exceptions stand above what they are exceptions of.
 */

#include "ug-news-role.h"

#include <string.h>

#define WORDS_OF_A_RULE 2

/* Words one after the other; "*" at the end of one stands for any ending, at its beginning for any
 * beginning. "ё" is written as "е". */
static const struct
{
  const char *words[WORDS_OF_A_RULE];
  UgNewsRole role;
} rules[] = {
  /* Beside a director, and no director. */
  { { "assistant*" }, UG_NEWS_ROLE_ON_SITE },
  { { "secretary" }, UG_NEWS_ROLE_ON_SITE },
  { { "personal", "aide" }, UG_NEWS_ROLE_ON_SITE },
  { { "помощни*" }, UG_NEWS_ROLE_ON_SITE },
  { { "ассистент*" }, UG_NEWS_ROLE_ON_SITE },
  { { "секретар*" }, UG_NEWS_ROLE_ON_SITE },
  { { "референт*" }, UG_NEWS_ROLE_ON_SITE },
  { { "зам*" }, UG_NEWS_ROLE_HEAD },
  { { "deputy" }, UG_NEWS_ROLE_HEAD },

  /* Called like the owner of a firm, and not one. */
  { { "product", "owner*" }, UG_NEWS_ROLE_HEAD },
  { { "process", "owner*" }, UG_NEWS_ROLE_HEAD },
  { { "владелец", "продукта" }, UG_NEWS_ROLE_HEAD },
  { { "владелец", "процесса" }, UG_NEWS_ROLE_HEAD },
  { { "business", "partner*" }, UG_NEWS_ROLE_ON_SITE },
  { { "бизнес", "партнер*" }, UG_NEWS_ROLE_ON_SITE },
  { { "art", "director" }, UG_NEWS_ROLE_HEAD },
  { { "арт", "директор*" }, UG_NEWS_ROLE_HEAD },
  { { "lead", "generation" }, UG_NEWS_ROLE_ON_SITE },
  { { "главн*", "специалист*" }, UG_NEWS_ROLE_ON_SITE },

  /* Who answers for the whole. */
  { { "главврач*" }, UG_NEWS_ROLE_DIRECTOR },
  { { "главн*", "врач*" }, UG_NEWS_ROLE_DIRECTOR },
  { { "chief", "physician" }, UG_NEWS_ROLE_DIRECTOR },
  { { "chief", "executive*" }, UG_NEWS_ROLE_DIRECTOR },
  { { "general", "manager" }, UG_NEWS_ROLE_DIRECTOR },
  { { "managing", "partner" }, UG_NEWS_ROLE_DIRECTOR },
  { { "глава", "компании" }, UG_NEWS_ROLE_DIRECTOR },
  { { "руководител*", "компании" }, UG_NEWS_ROLE_DIRECTOR },
  { { "руководител*", "организации" }, UG_NEWS_ROLE_DIRECTOR },
  { { "director" }, UG_NEWS_ROLE_DIRECTOR },
  { { "owner" }, UG_NEWS_ROLE_DIRECTOR },
  { { "proprietor" }, UG_NEWS_ROLE_DIRECTOR },
  { { "*founder" }, UG_NEWS_ROLE_DIRECTOR },
  { { "president" }, UG_NEWS_ROLE_DIRECTOR },
  { { "chair*" }, UG_NEWS_ROLE_DIRECTOR },
  { { "partner" }, UG_NEWS_ROLE_DIRECTOR },
  { { "ceo" }, UG_NEWS_ROLE_DIRECTOR },
  { { "cfo" }, UG_NEWS_ROLE_DIRECTOR },
  { { "coo" }, UG_NEWS_ROLE_DIRECTOR },
  { { "cto" }, UG_NEWS_ROLE_DIRECTOR },
  { { "cio" }, UG_NEWS_ROLE_DIRECTOR },
  { { "cmo" }, UG_NEWS_ROLE_DIRECTOR },
  { { "cpo" }, UG_NEWS_ROLE_DIRECTOR },
  { { "ciso" }, UG_NEWS_ROLE_DIRECTOR },
  { { "hrd" }, UG_NEWS_ROLE_DIRECTOR },
  { { "vp" }, UG_NEWS_ROLE_DIRECTOR },
  { { "svp" }, UG_NEWS_ROLE_DIRECTOR },
  { { "evp" }, UG_NEWS_ROLE_DIRECTOR },
  { { "*директор*" }, UG_NEWS_ROLE_DIRECTOR },
  { { "*директриса" }, UG_NEWS_ROLE_DIRECTOR },
  { { "гендир*" }, UG_NEWS_ROLE_DIRECTOR },
  { { "финдир*" }, UG_NEWS_ROLE_DIRECTOR },
  { { "*владел*" }, UG_NEWS_ROLE_DIRECTOR },
  { { "собственни*" }, UG_NEWS_ROLE_DIRECTOR },
  { { "*учредител*" }, UG_NEWS_ROLE_DIRECTOR },
  { { "*основател*" }, UG_NEWS_ROLE_DIRECTOR },
  { { "хозя*" }, UG_NEWS_ROLE_DIRECTOR },
  { { "президент*" }, UG_NEWS_ROLE_DIRECTOR },
  { { "председател*" }, UG_NEWS_ROLE_DIRECTOR },
  { { "предпринимател*" }, UG_NEWS_ROLE_DIRECTOR },
  { { "ип" }, UG_NEWS_ROLE_DIRECTOR },
  { { "партнер*" }, UG_NEWS_ROLE_DIRECTOR },

  /* Who answers for the work of others. */
  { { "head" }, UG_NEWS_ROLE_HEAD },
  { { "chief" }, UG_NEWS_ROLE_HEAD },
  { { "lead" }, UG_NEWS_ROLE_HEAD },
  { { "leader" }, UG_NEWS_ROLE_HEAD },
  { { "teamlead" }, UG_NEWS_ROLE_HEAD },
  { { "controller" }, UG_NEWS_ROLE_HEAD },
  { { "regional", "manager" }, UG_NEWS_ROLE_HEAD },
  { { "area", "manager" }, UG_NEWS_ROLE_HEAD },
  { { "operations", "manager" }, UG_NEWS_ROLE_HEAD },
  { { "practice", "manager" }, UG_NEWS_ROLE_HEAD },
  { { "it", "manager" }, UG_NEWS_ROLE_HEAD },
  { { "руковод*" }, UG_NEWS_ROLE_HEAD },
  { { "начальн*" }, UG_NEWS_ROLE_HEAD },
  { { "заведую*" }, UG_NEWS_ROLE_HEAD },
  { { "зав" }, UG_NEWS_ROLE_HEAD },
  { { "завсклад*" }, UG_NEWS_ROLE_HEAD },
  { { "завотдел*" }, UG_NEWS_ROLE_HEAD },
  { { "управляющ*" }, UG_NEWS_ROLE_HEAD },
  { { "глава" }, UG_NEWS_ROLE_HEAD },
  { { "главн*" }, UG_NEWS_ROLE_HEAD },
  { { "главбух*" }, UG_NEWS_ROLE_HEAD },
  { { "тимлид*" }, UG_NEWS_ROLE_HEAD },
};

static gboolean
fits_word (const char *rule, const char *word)
{
  const gboolean any_start = *rule == '*';
  const gsize length = strlen (rule) - any_start;
  const gboolean any_end = length > 0 && rule[any_start + length - 1] == '*';
  g_autofree char *core = g_strndup (rule + any_start, length - any_end);

  if (any_start && any_end)
    return strstr (word, core) != NULL;
  if (any_start)
    return g_str_has_suffix (word, core);

  return any_end ? g_str_has_prefix (word, core) : g_str_equal (word, core);
}

static gboolean
fits (const char *const *rule, GPtrArray *words)
{
  for (guint start = 0; start < words->len; start++)
    {
      guint i = 0;

      while (i < WORDS_OF_A_RULE && rule[i] != NULL && start + i < words->len
             && fits_word (rule[i], words->pdata[start + i]))
        i++;
      if (i == WORDS_OF_A_RULE || rule[i] == NULL)
        return TRUE;
    }

  return FALSE;
}

/* Without case, dots and hyphens; “ё” and “е” are one letter where people type. */
static GPtrArray *
read_words (const char *role)
{
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *folded = g_utf8_casefold (role, -1);
  g_auto (GStrv) halves = g_strsplit (folded, "ё", -1);
  g_autofree char *plain = g_strjoinv ("е", halves);
  g_autoptr (GString) word = g_string_new (NULL);

  for (const char *at = plain;; at = g_utf8_next_char (at))
    {
      const gunichar letter = g_utf8_get_char (at);

      if (g_unichar_isalpha (letter))
        g_string_append_unichar (word, letter);
      else if (word->len > 0)
        {
          g_ptr_array_add (words, g_strdup (word->str));
          g_string_truncate (word, 0);
        }
      if (letter == 0)
        return words;
    }
}

/* A chief officer of anything, with what he is chief of between the two words. */
static gboolean
is_chief_officer (GPtrArray *words)
{
  static const char *const chief[] = { "chief", NULL };
  static const char *const officer[] = { "officer", NULL };

  return fits (chief, words) && fits (officer, words);
}

/**
 * ug_news_role_read:
 * @role: what somebody is called at work, in Russian or English, as it was typed
 *
 * Returns: what it most likely means; somebody on site where nothing is recognised
 */
UgNewsRole
ug_news_role_read (const char *role)
{
  g_autoptr (GPtrArray) words = read_words (role);

  if (is_chief_officer (words))
    return UG_NEWS_ROLE_DIRECTOR;

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    if (fits (rules[i].words, words))
      return rules[i].role;

  return UG_NEWS_ROLE_ON_SITE;
}
