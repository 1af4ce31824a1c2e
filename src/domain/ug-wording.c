/* ug-wording.c: how what people typed becomes a part of our sentences.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-wording.h"

#include "ug-day.h"
#include "ug-people.h"

static void
append_line (GString *clean, const char *line)
{
  const gsize before = clean->len;

  if (clean->len > 0)
    g_string_append (clean, "; ");
  for (const char *p = line; *p != '\0'; p++)
    g_string_append_c (clean, g_ascii_iscntrl (*p) ? ' ' : *p);

  while (clean->len > before && strchr (" .;,", clean->str[clean->len - 1]) != NULL)
    g_string_truncate (clean, clean->len - 1);
}

/**
 * ug_wording_clean:
 * @text: what somebody typed
 *
 * Returns: (transfer full): the text on one line, its lines joined by semicolons, without the full
 *   stop that our sentence will have; "" when nothing is left
 */
char *
ug_wording_clean (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  GString *clean = g_string_sized_new (strlen (text));

  for (guint i = 0; lines[i] != NULL; i++)
    if (*g_strstrip (lines[i]) != '\0')
      append_line (clean, lines[i]);

  return g_string_free (clean, FALSE);
}

/**
 * ug_wording_shorten:
 * @text: what somebody typed
 * @longest: how many characters are shown at most
 *
 * Returns: (transfer full): the beginning of @text in one line; an ellipsis stands for the rest
 */
char *
ug_wording_shorten (const char *text, glong longest)
{
  g_autofree char *line = g_strdelimit (g_strdup (text), "\r\n\t", ' ');
  g_autofree char *start = NULL;

  if (g_utf8_strlen (line, -1) <= longest)
    return g_steal_pointer (&line);

  start = g_utf8_substring (line, 0, longest);

  return g_strconcat (g_strchomp (start), "…", NULL);
}

/**
 * ug_wording_field:
 * @record: a record
 * @field: index of a field that holds text
 *
 * Returns: (transfer full): the field as `ug_wording_clean()` leaves it
 */
char *
ug_wording_field (UgRecord *record, guint field)
{
  return ug_wording_clean (ug_record_get_text (record, field));
}

/**
 * ug_wording_term:
 * @term: (nullable): a term
 * @language: the language to speak
 *
 * Returns: (transfer full): the term in words, "" for none
 */
char *
ug_wording_term (UgTerm *term, UgLanguage *language)
{
  g_autofree char *words = term != NULL ? ug_term_to_words (term, language) : g_strdup ("");

  return ug_wording_clean (words);
}

static UgPerson *
find_person (UgRecord *record, guint field)
{
  return ug_people_find (record, ug_record_get_text (record, field));
}

/**
 * ug_wording_person:
 * @record: a record inside a client
 * @field: index of a field that refers to a person
 * @language: the language to speak
 *
 * Returns: (transfer full): the person's name, "" when nobody is named
 */
char *
ug_wording_person (UgRecord *record, guint field, UgLanguage *language)
{
  UgPerson *person = find_person (record, field);
  g_autofree char *name = person ? ug_person_get_display (person, language) : g_strdup ("");

  return ug_wording_clean (name);
}

/**
 * ug_wording_person_with_role:
 * @record: a record inside a client
 * @field: index of a field that refers to a person
 * @language: the language to speak
 *
 * Returns: (transfer full): "Olga Example (director)", which can stand anywhere in a sentence; ""
 *   when nobody is named
 */
char *
ug_wording_person_with_role (UgRecord *record, guint field, UgLanguage *language)
{
  UgPerson *person = find_person (record, field);
  g_autofree char *name = ug_wording_person (record, field, language);
  g_autofree char *role = person ? ug_wording_field (UG_RECORD (person), UG_PERSON_ROLE) : NULL;

  if (role == NULL || *role == '\0' || g_str_equal (name, role))
    return g_steal_pointer (&name);

  /* Translators: a person's name and role */
  return g_strdup_printf (ug_tr (language, "%1$s (%2$s)"), name, role);
}

/**
 * ug_wording_date:
 * @record: a record
 * @field: index of a field that holds a date
 * @language: the language to speak
 * @is_day: (out) (optional): whether it is a day that can follow "by"; otherwise it is what was
 *   typed
 *
 * Returns: (transfer full): the date in words, "" for none
 */
char *
ug_wording_date (UgRecord *record, guint field, UgLanguage *language, gboolean *is_day)
{
  const char *typed = ug_record_get_text (record, field);
  g_autofree char *words = ug_language_format_date (language, typed);
  UgDay day;

  if (is_day != NULL)
    *is_day = ug_day_from_iso (typed, &day);

  return ug_wording_clean (words);
}

/**
 * ug_wording_mark:
 * @text: a cleaned fragment
 *
 * Returns: (transfer full): the fragment, marked as what the sentence is about
 */
char *
ug_wording_mark (const char *text)
{
  return g_strconcat (UG_MARK_START, text, UG_MARK_END, NULL);
}

void
ug_wording_list_add (GString *list, const char *fragment)
{
  if (*fragment == '\0')
    return;

  if (list->len > 0)
    g_string_append (list, ", ");
  g_string_append (list, fragment);
}

void
ug_wording_say (GString *text, const char *format, ...)
{
  va_list args;

  if (text->len > 0)
    g_string_append_c (text, ' ');
  va_start (args, format);
  g_string_append_vprintf (text, format, args);
  va_end (args);
}
