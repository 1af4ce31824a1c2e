/* ug-json-parser.c: a strict reader of JSON (RFC 8259) for files that anybody may have written.
 *
 * json-glib keeps the tree, but its own parser also takes what is no JSON (comments, single quotes,
 * `var x =`), follows any depth of nesting, and of two equal keys silently drops one. A file that
 * we misread would lose a promise, so here every such file is refused, with line and column.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-json-parser.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct
{
  const char *start;
  const char *at;
  const char *end;
  guint first_line;
  guint depth;
  guint n_values;
  GError **error;
} Parser;

/* Fails at the current place. Returns NULL, so that callers can return it. */
static gpointer
fail (Parser *self, UgExchangeError code, const char *message)
{
  guint line = self->first_line;
  const char *line_start = self->start;

  for (const char *c = self->start; c < self->at; c++)
    if (*c == '\n')
      {
        line++;
        line_start = c + 1;
      }

  /* Translators: a place in a file, and what is wrong there. */
  g_set_error (self->error, UG_EXCHANGE_ERROR, code, _ ("Line %u, column %ld: %s"), line,
               g_utf8_strlen (line_start, self->at - line_start) + 1, message);

  return NULL;
}

static gpointer
fail_syntax (Parser *self, const char *message)
{
  return fail (self, UG_EXCHANGE_ERROR_SYNTAX, message);
}

static char
peek (Parser *self)
{
  return self->at < self->end ? *self->at : '\0';
}

static gboolean
take (Parser *self, char wanted)
{
  if (peek (self) != wanted)
    return FALSE;

  self->at++;
  return TRUE;
}

static char
skip_space (Parser *self)
{
  while (self->at < self->end && strchr (" \t\r\n", *self->at) != NULL)
    self->at++;

  return peek (self);
}

static gboolean
take_digits (Parser *self)
{
  const char *first = self->at;

  while (g_ascii_isdigit (peek (self)))
    self->at++;

  return self->at > first;
}

static gboolean
take_hex (Parser *self, gunichar *unit)
{
  *unit = 0;
  for (guint i = 0; i < 4; i++, self->at++)
    {
      if (!g_ascii_isxdigit (peek (self)))
        return FALSE;
      *unit = *unit * 16 + g_ascii_xdigit_value (*self->at);
    }

  return TRUE;
}

/* After "\u": one character, or two units that together make one (RFC 8259, section 7). */
static gboolean
take_unicode (Parser *self, GString *text)
{
  gunichar high, low;

  if (!take_hex (self, &high) || high == 0)
    return FALSE;
  if (high >= 0xd800 && high <= 0xdbff)
    {
      if (!take (self, '\\') || !take (self, 'u') || !take_hex (self, &low) || low < 0xdc00
          || low > 0xdfff)
        return FALSE;
      high = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
    }
  else if (high >= 0xdc00 && high <= 0xdfff)
    return FALSE;

  g_string_append_unichar (text, high);
  return TRUE;
}

static gboolean
take_escape (Parser *self, GString *text)
{
  static const char from[] = "\"\\/bfnrt";
  static const char to[] = "\"\\/\b\f\n\r\t";
  const char *found;

  if (take (self, 'u'))
    return take_unicode (self, text);
  if (peek (self) == '\0' || (found = strchr (from, *self->at)) == NULL)
    return FALSE;

  g_string_append_c (text, to[found - from]);
  self->at++;
  return TRUE;
}

static char *
parse_string (Parser *self)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (!take (self, '"'))
    return fail_syntax (self, _ ("text in double quotes is expected here."));

  while (!take (self, '"'))
    {
      const char *first = self->at;

      while (self->at < self->end && *self->at != '"' && *self->at != '\\'
             && (guchar)*self->at >= 0x20)
        self->at++;
      g_string_append_len (text, first, self->at - first);

      if (take (self, '\\'))
        {
          if (!take_escape (self, text))
            return fail_syntax (self, _ ("this character after “\\” has no meaning."));
        }
      else if (self->at == self->end)
        return fail_syntax (self, _ ("the file ends inside a text."));
      else if (*self->at != '"')
        return fail_syntax (self, _ ("a line break or control character inside a text; "
                                     "write it as \\n or \\u…."));
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static JsonNode *
parse_number (Parser *self)
{
  const char *first = self->at;
  gboolean whole = TRUE;
  g_autofree char *digits = NULL;
  gint64 number;

  take (self, '-');
  if (!take (self, '0') && !take_digits (self))
    return fail_syntax (self, _ ("a value is expected here."));
  if (take (self, '.'))
    {
      whole = FALSE;
      if (!take_digits (self))
        return fail_syntax (self, _ ("a digit is missing after the point."));
    }
  if (take (self, 'e') || take (self, 'E'))
    {
      whole = FALSE;
      if (!take (self, '+'))
        take (self, '-');
      if (!take_digits (self))
        return fail_syntax (self, _ ("the exponent has no digits."));
    }

  digits = g_strndup (first, self->at - first);
  if (!whole)
    return json_node_init_double (json_node_alloc (), g_ascii_strtod (digits, NULL));

  errno = 0;
  number = g_ascii_strtoll (digits, NULL, 10);
  if (errno == ERANGE)
    return fail_syntax (self, _ ("the number is too large."));

  return json_node_init_int (json_node_alloc (), number);
}

static gboolean
take_word (Parser *self, const char *word)
{
  const gsize length = strlen (word);

  if ((gsize)(self->end - self->at) < length || memcmp (self->at, word, length) != 0)
    return FALSE;

  self->at += length;
  return TRUE;
}

static JsonNode *
parse_scalar (Parser *self)
{
  if (peek (self) == '"')
    {
      g_autofree char *text = parse_string (self);

      return text != NULL ? json_node_init_string (json_node_alloc (), text) : NULL;
    }
  if (take_word (self, "true"))
    return json_node_init_boolean (json_node_alloc (), TRUE);
  if (take_word (self, "false"))
    return json_node_init_boolean (json_node_alloc (), FALSE);
  if (take_word (self, "null"))
    return json_node_init_null (json_node_alloc ());

  return parse_number (self);
}

/* The key of the next member, up to and with its colon. */
static char *
parse_key (Parser *self, JsonObject *object)
{
  const char *first;
  g_autofree char *key = NULL;

  skip_space (self);
  first = self->at;
  key = parse_string (self);
  if (key == NULL)
    return NULL;
  if (json_object_has_member (object, key))
    {
      self->at = first;
      return fail_syntax (self, _ ("this key stands here a second time; remove one of them."));
    }

  skip_space (self);
  if (!take (self, ':'))
    return fail_syntax (self, _ ("a colon is missing after the key."));

  return g_steal_pointer (&key);
}

static JsonNode *
parse_value (Parser *self)
{
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (JsonObject) object = NULL;
  g_autoptr (JsonArray) array = NULL;
  const char open = skip_space (self);
  const char close = open == '{' ? '}' : ']';

  if (++self->n_values > UG_JSON_MAX_VALUES)
    return fail (self, UG_EXCHANGE_ERROR_TOO_LARGE, _ ("the file holds too many values."));
  if (open != '{' && open != '[')
    return parse_scalar (self);
  if (++self->depth > UG_JSON_MAX_DEPTH)
    return fail (self, UG_EXCHANGE_ERROR_TOO_LARGE, _ ("the values are nested too deeply."));

  if (open == '{')
    node = json_node_init_object (json_node_alloc (), object = json_object_new ());
  else
    node = json_node_init_array (json_node_alloc (), array = json_array_new ());
  self->at++;

  if (skip_space (self) != close)
    do
      {
        g_autofree char *key = object != NULL ? parse_key (self, object) : NULL;
        JsonNode *child = NULL;

        if (object == NULL || key != NULL)
          child = parse_value (self);
        if (child == NULL)
          return NULL;
        if (object != NULL)
          json_object_set_member (object, key, child);
        else
          json_array_add_element (array, child);
        skip_space (self);
      }
    while (take (self, ','));

  if (!take (self, close))
    return fail_syntax (self, object != NULL ? _ ("a comma or “}” is missing here.")
                                             : _ ("a comma or “]” is missing here."));
  self->depth--;

  return g_steal_pointer (&node);
}

/* A NUL or a broken character would end a text early or spoil the paper. */
static gboolean
check_text (Parser *self)
{
  const char *bad;

  if (g_utf8_validate_len (self->start, self->end - self->start, &bad))
    return TRUE;

  self->at = bad;
  fail_syntax (self, *bad == '\0'
                         ? _ ("a NUL character; this is no text.")
                         : _ ("this is no UTF-8 text; save the file as UTF-8 and try again."));
  return FALSE;
}

/**
 * ug_json_parse_line:
 * @text: a piece of a file, such as one line; need not end with NUL
 * @length: of @text, in bytes
 * @line: the number of its first line in the file, from 1
 * @error: %UG_EXCHANGE_ERROR, with line and column
 *
 * Reads strict JSON: UTF-8 with or without byte order mark, no NUL, no repeated keys, and not
 * larger, deeper or more manifold than the limits above.
 *
 * Returns: (transfer full) (nullable): the tree
 */
JsonNode *
ug_json_parse_line (const char *text, gsize length, guint line, GError **error)
{
  Parser self = { text, text, text + length, line, 0, 0, error };
  g_autoptr (JsonNode) node = NULL;

  if (length > UG_JSON_MAX_BYTES)
    {
      g_set_error (error, UG_EXCHANGE_ERROR, UG_EXCHANGE_ERROR_TOO_LARGE,
                   _ ("The file is larger than %d MB, so it was not read."),
                   UG_JSON_MAX_BYTES / 1024 / 1024);
      return NULL;
    }
  if (!check_text (&self))
    return NULL;

  take_word (&self, "\xef\xbb\xbf");
  node = parse_value (&self);
  if (node == NULL)
    return NULL;
  if (skip_space (&self) != '\0' || self.at < self.end)
    return fail_syntax (&self, _ ("the file should end here, but goes on."));

  return g_steal_pointer (&node);
}

/**
 * ug_json_parse:
 * @text: what a file holds; need not end with NUL
 * @length: of @text, in bytes
 * @error: %UG_EXCHANGE_ERROR, with line and column
 *
 * Reads a whole file, as ug_json_parse_line() does.
 *
 * Returns: (transfer full) (nullable): the tree
 */
JsonNode *
ug_json_parse (const char *text, gsize length, GError **error)
{
  return ug_json_parse_line (text, length, 1, error);
}
