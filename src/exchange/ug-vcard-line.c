/* ug-vcard-line.c: the lines of a vCard: unfolded, with parameters, decoded on demand.
 *
 * vCard 3.0 (RFC 2426) and 4.0 (RFC 6350) fold lines with a space and are UTF-8. vCard 2.1, which
 * telephones and older mail programs still write, has bare parameters, quoted-printable text with
 * its own way to continue a line, and any character set.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-vcard-line.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/**
 * ug_vcard_fail:
 * @error: where to
 * @line: number of a line
 * @reason: what is wrong there
 *
 * Returns: %FALSE
 */
gboolean
ug_vcard_fail (GError **error, guint line, const char *reason)
{
  /* Translators: a place in a file, and what is wrong there. */
  g_set_error (error, UG_EXCHANGE_ERROR, UG_EXCHANGE_ERROR_SYNTAX, _ ("Line %u: %s"), line, reason);

  return FALSE;
}

/* Appends the line at the source's place and steps over it and its end. */
static void
take_line (UgVcardSource *source, GString *line)
{
  const char *end = source->at;

  while (end < source->end && *end != '\n' && *end != '\r')
    end++;
  g_string_append_len (line, source->at, end - source->at);

  if (end + 1 < source->end && end[0] == '\r' && end[1] == '\n')
    end++;
  source->at = MIN (end + 1, source->end);
  source->line++;
}

/* A "=" at the end of quoted-printable text says that the text goes on in the next line. */
static void
take_soft_lines (UgVcardSource *source, GString *value)
{
  while (source->at < source->end && value->len > 0 && value->str[value->len - 1] == '=')
    {
      g_string_truncate (value, value->len - 1);
      take_line (source, value);
    }
}

static gboolean
is_folded (UgVcardSource *source)
{
  return source->at < source->end && (*source->at == ' ' || *source->at == '\t');
}

/* The colon that ends name and parameters; one inside quotes is part of a parameter. */
static const char *
find_colon (const char *text)
{
  gboolean quoted = FALSE;

  for (; *text != '\0' && (quoted || *text != ':'); text++)
    if (*text == '"')
      quoted = !quoted;

  return *text == ':' ? text : NULL;
}

static gboolean
is_quoted_printable (UgVcardLine *self)
{
  for (guint i = 0; self->parameters[i] != NULL; i++)
    if (g_str_equal (self->parameters[i], "QUOTED-PRINTABLE")
        || g_str_equal (self->parameters[i], "ENCODING=QUOTED-PRINTABLE"))
      return TRUE;

  return FALSE;
}

/* Splits "item1.TEL;TYPE=home" into name and parameters. */
static void
read_head (UgVcardLine *self, const char *head, gsize length)
{
  g_autofree char *text = g_ascii_strup (head, length);
  g_auto (GStrv) words = g_strsplit (text, ";", -1);
  const char *group = words[0] != NULL ? strchr (words[0], '.') : NULL;

  if (words[0] == NULL)
    self->name = g_strdup ("");
  else
    self->name = g_strstrip (g_strdup (group != NULL ? group + 1 : words[0]));
  self->parameters = g_strdupv (words[0] != NULL ? words + 1 : words);
  for (guint i = 0; self->parameters[i] != NULL; i++)
    g_strstrip (self->parameters[i]);
}

/**
 * ug_vcard_line_next:
 * @source: where to read
 *
 * Returns: (transfer full) (nullable): the next property; one without a colon has the name "";
 * %NULL at the end of the file
 */
UgVcardLine *
ug_vcard_line_next (UgVcardSource *source)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (UgVcardLine) self = g_new0 (UgVcardLine, 1);
  const char *colon;

  while (text->len == 0 && source->at < source->end)
    {
      self->number = source->line;
      take_line (source, text);
    }
  if (text->len == 0)
    return NULL;
  while (is_folded (source))
    {
      source->at++;
      take_line (source, text);
    }

  colon = find_colon (text->str);
  read_head (self, text->str, colon != NULL ? colon - text->str : 0);
  self->value = g_string_new (colon != NULL ? colon + 1 : text->str);
  if (is_quoted_printable (self))
    take_soft_lines (source, self->value);

  return g_steal_pointer (&self);
}

void
ug_vcard_line_free (UgVcardLine *self)
{
  g_free (self->name);
  g_strfreev (self->parameters);
  if (self->value != NULL)
    g_string_free (self->value, TRUE);
  g_free (self);
}

/**
 * ug_vcard_line_is:
 * @self: a line
 * @name: in capitals
 * @value: whatever its case
 *
 * Returns: whether the line says just this
 */
gboolean
ug_vcard_line_is (UgVcardLine *self, const char *name, const char *value)
{
  g_autofree char *stripped = g_strstrip (g_strdup (self->value->str));

  return g_str_equal (self->name, name) && g_ascii_strcasecmp (stripped, value) == 0;
}

/**
 * ug_vcard_line_has_type:
 * @self: a line
 * @type: in capitals, such as "FAX"
 *
 * Returns: whether the parameters call it so, in the manner of any version
 */
gboolean
ug_vcard_line_has_type (UgVcardLine *self, const char *type)
{
  for (guint i = 0; self->parameters[i] != NULL; i++)
    {
      const char *list = self->parameters[i];
      g_auto (GStrv) types = NULL;

      list += g_str_has_prefix (list, "TYPE=") ? strlen ("TYPE=") : 0;
      types = g_strsplit_set (list, ",\"", -1);
      if (g_strv_contains ((const char *const *)types, type))
        return TRUE;
    }

  return FALSE;
}

static const char *
get_parameter (UgVcardLine *self, const char *prefix)
{
  for (guint i = 0; self->parameters[i] != NULL; i++)
    if (g_str_has_prefix (self->parameters[i], prefix))
      return self->parameters[i] + strlen (prefix);

  return "";
}

/* RFC 2045, section 6.7; what is no code stands for itself. */
static void
decode_quoted_printable (const char *text, GString *bytes)
{
  for (; *text != '\0'; text++)
    if (*text == '=' && g_ascii_isxdigit (text[1]) && g_ascii_isxdigit (text[2]))
      {
        g_string_append_c (
            bytes, (char)(g_ascii_xdigit_value (text[1]) * 16 + g_ascii_xdigit_value (text[2])));
        text += 2;
      }
    else
      g_string_append_c (bytes, *text);
}

/* iconv reads nonsense as "whatever this computer uses". */
static gboolean
is_charset (const char *name)
{
  for (const char *c = name; *c != '\0'; c++)
    if (!g_ascii_isalnum (*c) && strchr ("-_.:", *c) == NULL)
      return FALSE;

  return *name != '\0';
}

static char *
to_utf8 (UgVcardLine *self, GString *bytes, GError **error)
{
  const char *charset = get_parameter (self, "CHARSET=");
  g_autofree char *shown = g_utf8_make_valid (charset, strnlen (charset, 20));
  g_autofree char *text = NULL;
  g_autofree char *reason = NULL;
  gsize written = 0;

  if (is_charset (charset) && !g_str_equal (charset, "UTF-8"))
    text = g_convert (bytes->str, bytes->len, "UTF-8", charset, NULL, &written, NULL);
  else if ((*charset == '\0' || is_charset (charset))
           && g_utf8_validate_len (bytes->str, bytes->len, NULL))
    text = g_strndup (bytes->str, written = bytes->len);

  if (text != NULL && strlen (text) == written)
    return g_steal_pointer (&text);

  if (*charset != '\0')
    reason = g_strdup_printf (_ ("this is no text in the character set “%s”."), shown);
  else
    reason = g_strdup (_ ("this is no UTF-8 text; save the file as UTF-8 and try again."));
  ug_vcard_fail (error, self->number, reason);

  return NULL;
}

static char *
decode (UgVcardLine *self, GError **error)
{
  const char *encoding = get_parameter (self, "ENCODING=");
  g_autoptr (GString) bytes = g_string_new (NULL);

  if (is_quoted_printable (self))
    decode_quoted_printable (self->value->str, bytes);
  else if (g_str_equal (encoding, "B") || g_str_equal (encoding, "BASE64"))
    {
      gsize size;
      g_autofree guchar *data = g_base64_decode (self->value->str, &size);

      g_string_append_len (bytes, (const char *)data, size);
    }
  else
    g_string_append (bytes, self->value->str);

  if (memchr (bytes->str, '\0', bytes->len) != NULL)
    {
      ug_vcard_fail (error, self->number, _ ("a NUL character; this is no text."));
      return NULL;
    }

  return to_utf8 (self, bytes, error);
}

/* Control characters have no place in a name; line breaks keep theirs. */
static void
append_character (GString *text, gunichar character)
{
  if (character == '\n' || !g_unichar_iscntrl (character))
    g_string_append_unichar (text, character);
  else if (character != '\r')
    g_string_append_c (text, ' ');
}

/**
 * ug_vcard_line_get_parts:
 * @self: a line
 * @error: %UG_EXCHANGE_ERROR, with the line
 *
 * Returns: (transfer full) (nullable): the value, decoded, split at its semicolons and unescaped
 */
GStrv
ug_vcard_line_get_parts (UgVcardLine *self, GError **error)
{
  g_autofree char *text = decode (self, error);
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_autoptr (GString) part = g_string_new (NULL);

  if (text == NULL)
    return NULL;

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    if (*c == '\\' && c[1] != '\0' && strchr ("nN\\,;:", c[1]) != NULL)
      {
        c++;
        append_character (part, *c == 'n' || *c == 'N' ? '\n' : *c);
      }
    else if (*c == ';')
      {
        g_strv_builder_add (parts, g_strstrip (part->str));
        g_string_truncate (part, 0);
      }
    else
      append_character (part, g_utf8_get_char (c));
  g_strv_builder_add (parts, g_strstrip (part->str));

  return g_strv_builder_end (parts);
}

/**
 * ug_vcard_line_get_text:
 * @self: a line
 * @error: %UG_EXCHANGE_ERROR, with the line
 *
 * Returns: (transfer full) (nullable): the value as one text, decoded and unescaped
 */
char *
ug_vcard_line_get_text (UgVcardLine *self, GError **error)
{
  g_auto (GStrv) parts = ug_vcard_line_get_parts (self, error);

  return parts != NULL ? g_strjoinv (";", parts) : NULL;
}
