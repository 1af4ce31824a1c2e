/* ug-text.c: literal text in several inks.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-text.h"

#include <string.h>

typedef struct
{
  guint end;
  UgInk ink;
} Run;

struct _UgText
{
  gatomicrefcount references;
  GString *string;
  GArray *runs;
  char *target;
};

/* Embeddings, overrides and isolates can make a line read otherwise than it was typed. The three
 * marks are taken out with them: the direction of a line follows from its letters alone. */
static gboolean
is_bidi_control (gunichar c)
{
  return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f
         || c == 0x061c;
}

/* Code points that are no characters and never will be; cairo takes a text with one for broken. */
static gboolean
is_noncharacter (gunichar c)
{
  return (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
}

static gboolean
is_line_end (gunichar c)
{
  return c == '\n' || c == 0x85 || c == 0x2028 || c == 0x2029 || c == '\v' || c == '\f';
}

/* Most texts need nothing done: they hold no control characters, and no character that begins with
 * a byte of U+0080…U+00BF, U+0600…U+063F, U+2000…U+2FFF or U+F000 and above. */
static gboolean
is_clean (const char *string)
{
  for (const guchar *p = (const guchar *)string; *p != '\0'; p++)
    if ((*p < 0x20 && *p != '\n') || *p == 0x7f || *p == 0xc2 || *p == 0xd8 || *p == 0xe2
        || *p >= 0xef)
      return FALSE;

  return g_utf8_validate (string, -1, NULL);
}

/**
 * ug_text_clean:
 * @string: (nullable): anything a person typed or a file brought
 *
 * Returns: (transfer full): the same text as it stands on paper: valid UTF-8, every kind of line
 *   end as "\n", tabs as spaces, no directional controls, and other control characters, and
 *   what is no character at all, shown as U+FFFD instead of hidden
 */
char *
ug_text_clean (const char *string)
{
  g_autofree char *valid = NULL;
  GString *clean;

  if (string == NULL || is_clean (string))
    return g_strdup (string != NULL ? string : "");

  valid = g_utf8_make_valid (string, -1);
  clean = g_string_sized_new (strlen (valid));
  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      const gunichar c = g_utf8_get_char (p);

      if (is_bidi_control (c) || c == 0xfeff || (c == '\r' && p[1] == '\n'))
        continue;
      if (is_line_end (c) || c == '\r')
        g_string_append_c (clean, '\n');
      else if (c == '\t')
        g_string_append_c (clean, ' ');
      else if (g_unichar_iscntrl (c) || is_noncharacter (c))
        g_string_append (clean, "\xef\xbf\xbd");
      else
        g_string_append_unichar (clean, c);
    }

  return g_string_free (clean, FALSE);
}

/**
 * ug_text_new:
 * @ink: what the text is
 * @string: (nullable): the first piece
 *
 * Returns: (transfer full): a text, to be added to until it is handed to a block
 */
UgText *
ug_text_new (UgInk ink, const char *string)
{
  UgText *self = g_new0 (UgText, 1);

  g_atomic_ref_count_init (&self->references);
  self->string = g_string_new (NULL);
  self->runs = g_array_new (FALSE, TRUE, sizeof (Run));
  ug_text_add (self, ink, string);

  return self;
}

UgText *
ug_text_ref (UgText *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
ug_text_unref (UgText *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  g_string_free (self->string, TRUE);
  g_array_unref (self->runs);
  g_free (self->target);
  g_free (self);
}

void
ug_text_add (UgText *self, UgInk ink, const char *string)
{
  g_autofree char *clean = ug_text_clean (string);
  Run run = { .ink = ink };

  if (*clean == '\0')
    return;

  g_string_append (self->string, clean);
  run.end = self->string->len;
  g_array_append_val (self->runs, run);
}

/**
 * ug_text_insert:
 * @self: a text that no page was made of yet
 * @at: where, in bytes
 * @string: what is set there, in the ink of what stands before it
 *
 * Returns: where it ends
 */
gsize
ug_text_insert (UgText *self, gsize at, const char *string)
{
  g_autofree char *clean = ug_text_clean (string);
  const gsize length = strlen (clean);

  g_return_val_if_fail (at > 0 && at <= self->string->len, at);

  g_string_insert (self->string, at, clean);
  for (guint i = 0; i < self->runs->len; i++)
    if (g_array_index (self->runs, Run, i).end >= at)
      g_array_index (self->runs, Run, i).end += length;

  return at + length;
}

/**
 * ug_text_set_target:
 * @self: a text
 * @anchor: (nullable): name of the place in the same paper where it leads
 */
void
ug_text_set_target (UgText *self, const char *anchor)
{
  g_free (self->target);
  self->target = g_strdup (anchor);
}

/**
 * ug_text_add_line:
 * @self: a text
 * @ink: what the line is
 * @string: (nullable): the line; nothing happens when it is blank
 *
 * Adds a line of its own below what is there.
 */
void
ug_text_add_line (UgText *self, UgInk ink, const char *string)
{
  if (string == NULL || *string == '\0')
    return;

  if (self->string->len > 0)
    ug_text_add (self, ink, "\n");
  ug_text_add (self, ink, string);
}

/* Reads "%s" or "%2$s" at the beginning of @place; returns its length, or 0. */
static gsize
read_placeholder (const char *place, guint *number)
{
  if (g_str_has_prefix (place, "%s"))
    return 2;
  if (place[0] == '%' && g_ascii_isdigit (place[1]) && g_str_has_prefix (place + 2, "$s"))
    {
      *number = place[1] - '1';
      return 4;
    }

  return 0;
}

/**
 * ug_text_add_sentence:
 * @self: a text
 * @ink: what the sentence is
 * @strong: what its arguments are
 * @sentence: a translated sentence with "%s" or "%1$s", "%2$s"…
 * @arguments: (array zero-terminated=1): what takes their places, literally
 *
 * Sets a sentence whose arguments stand out, in whatever order the language wants them.
 */
void
ug_text_add_sentence (
    UgText *self, UgInk ink, UgInk strong, const char *sentence, const char *const *arguments)
{
  const guint n_arguments = g_strv_length ((char **)arguments);
  const char *plain = sentence;
  guint next = 0;

  for (const char *p = sentence; *p != '\0'; p++)
    {
      guint number = next;
      const gsize length = read_placeholder (p, &number);

      if (length == 0)
        continue;

      g_autofree char *before = g_strndup (plain, p - plain);

      ug_text_add (self, ink, before);
      if (number < n_arguments)
        ug_text_add (self, strong, arguments[number]);
      next = number + 1;
      plain = p + length;
      p = plain - 1;
    }
  ug_text_add (self, ink, plain);
}

const char *
ug_text_get_target (UgText *self)
{
  return self->target;
}

const char *
ug_text_get_string (UgText *self)
{
  return self->string->str;
}

gboolean
ug_text_is_empty (UgText *self)
{
  return self->string->len == 0;
}

gboolean
ug_text_equal (UgText *a, UgText *b)
{
  if (a == b)
    return TRUE;
  if (a->runs->len != b->runs->len || !g_string_equal (a->string, b->string)
      || g_strcmp0 (a->target, b->target) != 0)
    return FALSE;

  for (guint i = 0; i < a->runs->len; i++)
    {
      const Run *x = &g_array_index (a->runs, Run, i);
      const Run *y = &g_array_index (b->runs, Run, i);

      if (x->end != y->end || x->ink != y->ink)
        return FALSE;
    }

  return TRUE;
}

guint
ug_text_hash (UgText *self)
{
  return g_string_hash (self->string);
}

gsize
ug_text_get_length (UgText *self)
{
  return self->string->len;
}

/**
 * ug_text_create_layout:
 * @self: a text
 * @context: where layouts are made
 * @start: first byte
 * @end: byte after the last
 *
 * Returns: (transfer full): a layout of that part, without width
 */
PangoLayout *
ug_text_create_layout (UgText *self, PangoContext *context, gsize start, gsize end)
{
  PangoLayout *layout = pango_layout_new (context);
  PangoAttrList *attributes = pango_attr_list_new ();
  gsize run_start = 0;

  /* What was not typed must not be printed, not even a hyphen where a long word had to break. */
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  /* A ligature is copied out of a PDF as a character of its own, and "first" is not found then. */
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("liga=0, clig=0, dlig=0"));
  for (guint i = 0; i < self->runs->len && run_start < end; i++)
    {
      const Run *run = &g_array_index (self->runs, Run, i);

      if (run->end > start)
        ug_ink_add_attributes (run->ink, attributes, MAX (run_start, start) - start,
                               MIN (run->end, end) - start);
      run_start = run->end;
    }

  pango_layout_set_text (layout, self->string->str + start, end - start);
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_attr_list_unref (attributes);

  return layout;
}
