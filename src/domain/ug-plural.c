/* ug-plural.c: which plural form a number takes: the C expression of a Plural-Forms header.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-plural.h"

#include <string.h>

/* Deeper nesting than any language needs; a hostile header must not eat the stack. */
#define DEEPEST 32

typedef struct
{
  const char *at;
  gulong n;
  guint depth;
  gboolean failed;
} Reader;

/* Binary operators of C from the loosest to the tightest level; longer spellings come first. */
static const char *const levels[][5] = {
  { "||" }, { "&&" }, { "==", "!=" }, { "<=", ">=", "<", ">" }, { "+", "-" }, { "*", "/", "%" },
};

static gboolean
take (Reader *reader, const char *token)
{
  while (g_ascii_isspace (*reader->at))
    reader->at++;
  if (!g_str_has_prefix (reader->at, token))
    return FALSE;

  reader->at += strlen (token);
  return TRUE;
}

static gulong
fail (Reader *reader)
{
  reader->failed = TRUE;
  reader->at = "";
  return 0;
}

static const char *
take_operator (Reader *reader, guint level)
{
  for (guint i = 0; i < G_N_ELEMENTS (levels[level]) && levels[level][i] != NULL; i++)
    if (take (reader, levels[level][i]))
      return levels[level][i];

  return NULL;
}

static gulong
apply (Reader *reader, const char *sign, gulong a, gulong b)
{
  switch (sign[0])
    {
    case '|':
      return a || b;
    case '&':
      return a && b;
    case '=':
      return a == b;
    case '!':
      return a != b;
    case '<':
      return sign[1] == '=' ? a <= b : a < b;
    case '>':
      return sign[1] == '=' ? a >= b : a > b;
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b != 0 ? a / b : fail (reader);
    default:
      return b != 0 ? a % b : fail (reader);
    }
}

/* One function climbs from the conditional operator (level 0) to a single operand, so that the
 * recursion needs no forward declaration. */
static gulong
read_level (Reader *reader, guint level)
{
  gulong value;

  if (reader->failed || ++reader->depth > DEEPEST * (G_N_ELEMENTS (levels) + 2))
    return fail (reader);

  if (level == 0)
    {
      value = read_level (reader, 1);
      if (take (reader, "?"))
        {
          const gulong yes = read_level (reader, 0);
          const gulong no = take (reader, ":") ? read_level (reader, 0) : fail (reader);

          value = value ? yes : no;
        }
    }
  else if (level <= G_N_ELEMENTS (levels))
    {
      const char *sign;

      value = read_level (reader, level + 1);
      while (!reader->failed && (sign = take_operator (reader, level - 1)) != NULL)
        value = apply (reader, sign, value, read_level (reader, level + 1));
    }
  else if (take (reader, "!"))
    value = !read_level (reader, level);
  else if (take (reader, "("))
    {
      value = read_level (reader, 0);
      if (!take (reader, ")"))
        value = fail (reader);
    }
  else if (take (reader, "n"))
    value = reader->n;
  else if (g_ascii_isdigit (*reader->at))
    value = g_ascii_strtoull (reader->at, (char **)&reader->at, 10);
  else
    value = fail (reader);

  reader->depth--;
  return value;
}

/**
 * ug_plural_evaluate:
 * @expression: what stands after `plural=` in a Plural-Forms header: a C expression in `n` that
 * ends at `;` or at the end of the text
 * @n: the number
 * @form: (out): the plural form to use
 *
 * Returns: %FALSE when @expression is no such expression
 */
gboolean
ug_plural_evaluate (const char *expression, gulong n, gulong *form)
{
  Reader reader = { .at = expression, .n = n };

  *form = read_level (&reader, 0);

  return !reader.failed && (take (&reader, ";") || *reader.at == '\0');
}
