/* ug-reading-rules.c: rules of reading, kept as data.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rules are a text of lines, one file per language; HACKING.md says how they are written. The
 * code knows no word of any language, only how rules are tried. A text is made ready first, byte
 * for byte of the same length, so that what a rule finds is where it was written.
 */

#include "ug-reading-rules.h"

#include "ug-domain-resource.h"

#include <string.h>

/* Sentences are on lines of their own, so that "^" in a rule is where one begins. */
#define SENTENCE '\n'
#define HIDDEN '_'

typedef struct
{
  char *name;
  char *reason;
  char *better;
} Kind;

typedef struct
{
  const Kind *kind;
  GRegex *find;
  GRegex *unless;
  char *better;
} Rule;

/* What is covered before the rules are tried, and with which byte. */
typedef struct
{
  GRegex *find;
  char with;
} Cover;

struct _UgReadingRules
{
  GPtrArray *kinds;
  GPtrArray *covers;
  GPtrArray *rules;
};

/* While a file of rules is read: its abbreviations, by their name in braces. */
typedef struct
{
  UgReadingRules *rules;
  GPtrArray *names;
  GPtrArray *patterns;
} Loader;

static void
kind_free (gpointer data)
{
  Kind *kind = data;

  g_free (kind->name);
  g_free (kind->reason);
  g_free (kind->better);
  g_free (kind);
}

static void
rule_free (gpointer data)
{
  Rule *rule = data;

  g_clear_pointer (&rule->find, g_regex_unref);
  g_clear_pointer (&rule->unless, g_regex_unref);
  g_free (rule->better);
  g_free (rule);
}

static void
cover_free (gpointer data)
{
  Cover *cover = data;

  g_clear_pointer (&cover->find, g_regex_unref);
  g_free (cover);
}

static void
match_free (gpointer data)
{
  UgReadingMatch *match = data;

  g_free (match->better);
  g_free (match);
}

static char *
expand (Loader *loader, const char *pattern)
{
  g_autoptr (GString) text = g_string_new (pattern);

  for (guint i = 0; i < loader->names->len; i++)
    g_string_replace (text, loader->names->pdata[i], loader->patterns->pdata[i], 0);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* A blank in a rule is any white space but the end of a sentence, one with a question mark may be
 * missing, an apostrophe is straight or curly. */
static GRegex *
compile (Loader *loader, const char *pattern, GRegexCompileFlags flags, GError **error)
{
  g_autofree char *expanded = expand (loader, pattern);
  g_autoptr (GString) text = g_string_new (expanded);

  g_string_replace (text, " ?", "\\h*", 0);
  g_string_replace (text, " ", "\\h+", 0);
  g_string_replace (text, "'", "['’]", 0);
  return g_regex_new (text->str, G_REGEX_CASELESS | G_REGEX_OPTIMIZE | flags, 0, error);
}

static const Kind *
find_kind (UgReadingRules *self, const char *name)
{
  for (guint i = 0; i < self->kinds->len; i++)
    {
      const Kind *kind = self->kinds->pdata[i];

      if (g_str_equal (kind->name, name))
        return kind;
    }

  return NULL;
}

static gboolean
fail (GError **error, const char *line)
{
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "No rule: %s", line);
  return FALSE;
}

static gboolean
load_abbreviation (Loader *loader, const char *name, const char *pattern)
{
  g_autofree char *expanded = expand (loader, pattern);

  g_ptr_array_add (loader->names, g_strdup_printf ("{%s}", name));
  g_ptr_array_add (loader->patterns, g_strdup_printf ("(?:%s)", expanded));
  return TRUE;
}

static gboolean
load_kind (Loader *loader, const char *name, const char *text, GError **error)
{
  g_auto (GStrv) parts = g_strsplit (text, " | ", 2);
  Kind *kind;

  if (g_strv_length (parts) != 2)
    return fail (error, text);

  kind = g_new0 (Kind, 1);
  kind->name = g_strdup (name);
  kind->reason = g_strdup (parts[0]);
  kind->better = g_strdup (parts[1]);
  g_ptr_array_add (loader->rules->kinds, kind);
  return TRUE;
}

static gboolean
load_rule (Loader *loader, const char *name, const char *pattern, GError **error)
{
  const Kind *kind = find_kind (loader->rules, name);
  Rule *rule;

  if (kind == NULL)
    return fail (error, name);

  rule = g_new0 (Rule, 1);
  rule->kind = kind;
  rule->find = compile (loader, pattern, G_REGEX_MULTILINE, error);
  g_ptr_array_add (loader->rules->rules, rule);
  return rule->find != NULL;
}

static gboolean
load_cover (Loader *loader, const char *pattern, char with, GError **error)
{
  Cover *cover = g_new0 (Cover, 1);

  cover->with = with;
  cover->find = compile (loader, pattern, G_REGEX_MULTILINE, error);
  g_ptr_array_add (loader->rules->covers, cover);
  return cover->find != NULL;
}

/* What is said of the rule above. */
static gboolean
load_detail (Loader *loader, const char *word, const char *text, GError **error)
{
  GPtrArray *rules = loader->rules->rules;
  Rule *rule = rules->len > 0 ? rules->pdata[rules->len - 1] : NULL;

  if (rule == NULL)
    return fail (error, text);
  if (g_str_equal (word, "unless") && rule->unless == NULL)
    return (rule->unless = compile (loader, text, 0, error)) != NULL;
  if (g_str_equal (word, "better") && rule->better == NULL)
    {
      rule->better = g_strdup (text);
      return g_regex_check_replacement (text, NULL, error);
    }

  return fail (error, text);
}

static gboolean
load_line (Loader *loader, const char *line, GError **error)
{
  const char *colon = strstr (line, ": ");
  g_autofree char *head = NULL;

  if (*line == '\0' || *line == '#')
    return TRUE;
  if (colon == NULL)
    return fail (error, line);

  head = g_strndup (line, colon - line);
  if (*head == ' ')
    return load_detail (loader, g_strchug (head), colon + 2, error);
  if (g_str_equal (head, "skip"))
    return load_cover (loader, colon + 2, SENTENCE, error);
  if (g_str_equal (head, "hide"))
    return load_cover (loader, colon + 2, HIDDEN, error);
  if (g_str_has_prefix (head, "let "))
    return load_abbreviation (loader, head + strlen ("let "), colon + 2);
  if (g_str_has_prefix (head, "kind "))
    return load_kind (loader, head + strlen ("kind "), colon + 2, error);

  return load_rule (loader, head, colon + 2, error);
}

/**
 * ug_reading_rules_new:
 * @rules: a text of rules
 * @error: (nullable): names the line that is none
 *
 * Returns: (transfer full) (nullable): the rules, ready to be tried
 */
UgReadingRules *
ug_reading_rules_new (const char *rules, GError **error)
{
  g_autoptr (UgReadingRules) self = g_new0 (UgReadingRules, 1);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) patterns = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) lines = g_strsplit (rules, "\n", -1);
  Loader loader = { self, names, patterns };

  self->kinds = g_ptr_array_new_with_free_func (kind_free);
  self->covers = g_ptr_array_new_with_free_func (cover_free);
  self->rules = g_ptr_array_new_with_free_func (rule_free);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (!load_line (&loader, lines[i], error))
        return NULL;
    }

  return g_steal_pointer (&self);
}

/**
 * ug_reading_rules_new_bundled:
 * @name: what is read, such as "reading" for questions
 * @language: a code such as "ru"
 *
 * Returns: (transfer full): the rules that come with the program; those of English for a language
 *   that has none
 */
UgReadingRules *
ug_reading_rules_new_bundled (const char *name, const char *language)
{
  g_autofree char *path =
      g_strdup_printf ("/io/github/ugovor/Ugovor/reading/%s.%s.rules", name, language);
  g_autoptr (GBytes) bytes = g_resource_lookup_data (ug_domain_get_resource (), path, 0, NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  UgReadingRules *self;

  if (bytes == NULL)
    {
      g_return_val_if_fail (!g_str_equal (language, "en"), NULL);
      return ug_reading_rules_new_bundled (name, "en");
    }

  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  self = ug_reading_rules_new (text, &error);
  if (self == NULL)
    g_error ("%s: %s", path, error->message);
  return self;
}

void
ug_reading_rules_free (UgReadingRules *self)
{
  g_clear_pointer (&self->rules, g_ptr_array_unref);
  g_clear_pointer (&self->kinds, g_ptr_array_unref);
  g_clear_pointer (&self->covers, g_ptr_array_unref);
  g_free (self);
}

/* The rules are written with one letter for both; they are of the same length. */
static char *
fold (const char *read)
{
  g_autoptr (GString) text = g_string_new (read);

  g_string_replace (text, "\n", " ", 0);
  g_string_replace (text, "ё", "е", 0);
  g_string_replace (text, "Ё", "Е", 0);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
cover (const Cover *self, char *text)
{
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *before = g_strdup (text);
  int start;
  int end;

  g_regex_match (self->find, before, 0, &match);
  for (; g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_match_info_fetch_pos (match, 0, &start, &end);
      while (self->with == SENTENCE && text[end] == ' ')
        end++;
      memset (text + start, self->with, end - start);
    }
}

static gboolean
has_kind (GPtrArray *matches, const Kind *kind)
{
  for (guint i = 0; i < matches->len; i++)
    {
      const UgReadingMatch *match = matches->pdata[i];

      if (match->kind == kind->name)
        return TRUE;
    }

  return FALSE;
}

/* A better form may repeat words of what was read, such as "\\g<deed>". */
static char *
say_better (const Rule *rule, GMatchInfo *match)
{
  if (rule->better == NULL)
    return g_strdup (rule->kind->better);

  return g_match_info_expand_references (match, rule->better, NULL);
}

/* An exception is tried from the beginning of the sentence in which the rule matched. */
static gboolean
is_excepted (const Rule *rule, const char *text, int start)
{
  const char *at = text + start;

  while (*at == SENTENCE)
    at++;
  while (at > text && at[-1] != SENTENCE)
    at--;

  return g_regex_match (rule->unless, at, 0, NULL);
}

static UgReadingMatch *
try_rule (const Rule *rule, const char *text)
{
  g_autoptr (GMatchInfo) match = NULL;
  UgReadingMatch *found;
  int start;

  g_regex_match (rule->find, text, 0, &match);
  while (g_match_info_fetch_pos (match, 0, &start, NULL) && rule->unless != NULL
         && is_excepted (rule, text, start))
    g_match_info_next (match, NULL);
  if (!g_match_info_matches (match))
    return NULL;

  found = g_new0 (UgReadingMatch, 1);
  found->kind = rule->kind->name;
  found->reason = rule->kind->reason;
  found->better = say_better (rule, match);
  g_match_info_fetch_pos (match, 0, &found->start, &found->end);
  return found;
}

/**
 * ug_reading_rules_try:
 * @self: rules
 * @text: what is read; valid UTF-8
 *
 * Tries every rule: at most one match of each kind, in the order of the rules.
 *
 * Returns: (transfer full) (element-type UgReadingMatch): the matches; not to outlive @self
 */
GPtrArray *
ug_reading_rules_try (UgReadingRules *self, const char *text)
{
  GPtrArray *matches = g_ptr_array_new_with_free_func (match_free);
  g_autofree char *folded = fold (text);

  for (guint i = 0; i < self->covers->len; i++)
    cover (self->covers->pdata[i], folded);

  for (guint i = 0; i < self->rules->len; i++)
    {
      const Rule *rule = self->rules->pdata[i];
      UgReadingMatch *match = has_kind (matches, rule->kind) ? NULL : try_rule (rule, folded);

      if (match != NULL)
        g_ptr_array_add (matches, match);
    }

  return matches;
}

/**
 * ug_reading_guess_language:
 * @text: what is read; valid UTF-8
 *
 * Returns: "ru" when more of its letters are Cyrillic than Latin, "en" otherwise
 */
const char *
ug_reading_guess_language (const char *text)
{
  int balance = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      const gunichar letter = g_utf8_get_char (at);

      if (g_unichar_isalpha (letter))
        balance += g_unichar_get_script (letter) == G_UNICODE_SCRIPT_CYRILLIC ? 1 : -1;
    }

  return balance > 0 ? "ru" : "en";
}
