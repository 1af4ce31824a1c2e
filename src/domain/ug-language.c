/* ug-language.c: the program's own texts in one of its languages.
 *
 * The translations are compiled into the library, so that they need neither an installed catalogue
 * nor a locale of the system.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-language.h"

#include "ug-domain-resource.h"
#include "ug-mo.h"

#include <string.h>

#define FOLDER "/io/github/ugovor/Ugovor/language/"

struct _UgLanguage
{
  gatomicrefcount references;
  const char *code;
  UgMo *messages;
};

G_DEFINE_BOXED_TYPE (UgLanguage, ug_language, ug_language_ref, ug_language_unref)

/* The first one is the language that the program's source is written in. */
static const char *const codes[] = { "en", "ru", NULL };

static const char *
find_code (const char *code)
{
  for (guint i = 0; code != NULL && codes[i] != NULL; i++)
    {
      const gsize length = strlen (codes[i]);

      if (g_ascii_strncasecmp (code, codes[i], length) == 0 && !g_ascii_isalnum (code[length]))
        return codes[i];
    }

  return codes[0];
}

static UgMo *
load_messages (const char *code)
{
  g_autofree char *path = g_strconcat (FOLDER, code, ".mo", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  UgMo *messages = NULL;

  bytes = g_resource_lookup_data (ug_domain_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE,
                                  &error);
  if (bytes != NULL)
    messages = ug_mo_new (bytes, &error);
  if (messages == NULL)
    g_critical ("The texts in “%s” are missing: %s", code, error->message);

  return messages;
}

/**
 * ug_language_new:
 * @code: (nullable): "en", "ru", or the name of a locale such as "ru_RU.UTF-8"
 *
 * Makes no copy of the texts, so it costs next to nothing.
 *
 * Returns: (transfer full): the language; English when @code is none of ours
 */
UgLanguage *
ug_language_new (const char *code)
{
  UgLanguage *self = g_new0 (UgLanguage, 1);

  g_atomic_ref_count_init (&self->references);
  self->code = find_code (code);
  if (self->code != codes[0])
    self->messages = load_messages (self->code);

  return self;
}

UgLanguage *
ug_language_ref (UgLanguage *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
ug_language_unref (UgLanguage *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  g_clear_pointer (&self->messages, ug_mo_free);
  g_free (self);
}

const char *
ug_language_get_code (UgLanguage *self)
{
  return self->code;
}

/**
 * ug_language_list_codes:
 *
 * Returns: (transfer none) (array zero-terminated=1): every language a paper can be printed in
 */
const char *const *
ug_language_list_codes (void)
{
  return codes;
}

/**
 * ug_tr:
 * @self: a language
 * @text: a text of the program, in English
 *
 * Returns: (transfer none): @text in the language, or @text itself; it stays for the life of the
 *   program
 */
const char *
ug_tr (UgLanguage *self, const char *text)
{
  return ug_trc (self, NULL, text);
}

/**
 * ug_trc:
 * @self: a language
 * @context: (nullable): what tells this text from an equal one
 * @text: a text of the program, in English
 *
 * Returns: (transfer none): as ug_tr()
 */
const char *
ug_trc (UgLanguage *self, const char *context, const char *text)
{
  const char *translation = NULL;

  /* The empty text is where a catalogue keeps its header. */
  if (self->messages != NULL && *text != '\0')
    translation = ug_mo_lookup (self->messages, context, text);

  return translation != NULL && *translation != '\0' ? translation : text;
}

/**
 * ug_trn:
 * @self: a language
 * @one: a text of the program for one, in English
 * @many: the same for any other number
 * @n: the number
 *
 * Returns: (transfer none): the text in the language, in the form that @n takes
 */
const char *
ug_trn (UgLanguage *self, const char *one, const char *many, gulong n)
{
  const char *translation = NULL;

  if (self->messages != NULL && *one != '\0')
    translation = ug_mo_lookup_plural (self->messages, one, n);
  if (translation != NULL && *translation != '\0')
    return translation;

  return n == 1 ? one : many;
}
