/* ug-vcard.c: people from vCards 2.1, 3.0 and 4.0.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-vcard.h"

#include "ug-text-file.h"
#include "ug-vcard-line.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef enum
{
  SLOT_FULL_NAME,
  SLOT_NAME,
  SLOT_ORGANISATION,
  SLOT_TITLE,
  SLOT_ROLE,
  SLOT_PHONE,
  SLOT_EMAIL,
  SLOT_MESSENGER,
  SLOT_NOTE,
  N_SLOTS,
} Slot;

/* Which properties are taken, and how those that name a service are called. */
static const struct
{
  const char *name;
  Slot slot;
  const char *service;
} properties[] = {
  { "FN", SLOT_FULL_NAME },
  { "N", SLOT_NAME },
  { "ORG", SLOT_ORGANISATION },
  { "TITLE", SLOT_TITLE },
  { "ROLE", SLOT_ROLE },
  { "TEL", SLOT_PHONE },
  { "EMAIL", SLOT_EMAIL },
  { "NOTE", SLOT_NOTE },
  { "IMPP", SLOT_MESSENGER },
  { "X-TELEGRAM", SLOT_MESSENGER, "Telegram" },
  { "X-WHATSAPP", SLOT_MESSENGER, "WhatsApp" },
  { "X-VIBER", SLOT_MESSENGER, "Viber" },
  { "X-SKYPE", SLOT_MESSENGER, "Skype" },
  { "X-SKYPE-USERNAME", SLOT_MESSENGER, "Skype" },
  { "X-JABBER", SLOT_MESSENGER, "XMPP" },
  { "X-MATRIX", SLOT_MESSENGER, "Matrix" },
};

/* No card of a human has more; one that does is made to keep us busy. */
#define MAX_VALUES 32

/* What one card says so far: texts, the preferred one first. */
typedef struct
{
  GPtrArray *slots[N_SLOTS];
} Card;

static void
card_init (Card *card)
{
  for (guint i = 0; i < N_SLOTS; i++)
    card->slots[i] = g_ptr_array_new_with_free_func (g_free);
}

static void
card_clear (Card *card)
{
  for (guint i = 0; i < N_SLOTS; i++)
    g_clear_pointer (&card->slots[i], g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Card, card_clear)

static gboolean
is_preferred (UgVcardLine *line)
{
  return ug_vcard_line_has_type (line, "PREF") || ug_vcard_line_has_type (line, "PREF=1");
}

static gboolean
add_value (Card *card, Slot slot, const char *value, gboolean first)
{
  GPtrArray *values = card->slots[slot];

  if (*value == '\0' || g_ptr_array_find_with_equal_func (values, value, g_str_equal, NULL))
    return TRUE;
  if (values->len == MAX_VALUES)
    return FALSE;

  g_ptr_array_insert (values, first ? 0 : -1, g_strdup (value));
  return TRUE;
}

/* "tel:+7-000-000-00-01;ext=5" of version 4 as people write it. */
static char *
strip_scheme (const char *value, const char *scheme)
{
  if (g_ascii_strncasecmp (value, scheme, strlen (scheme)) != 0)
    return g_strdup (value);

  return g_strndup (value + strlen (scheme), strcspn (value + strlen (scheme), ";"));
}

/* Family; given; additional; prefixes; suffixes (RFC 6350, section 6.2.2), as it is spoken. */
static char *
join_name (char **parts)
{
  static const guint order[] = { 3, 1, 2, 0, 4 };
  const guint count = g_strv_length (parts);
  g_autoptr (GString) name = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (order[i] < count && *parts[order[i]] != '\0')
      g_string_append_printf (name, name->len > 0 ? " %s" : "%s", parts[order[i]]);

  return g_string_free (g_steal_pointer (&name), FALSE);
}

static char *
join_organisation (char **parts)
{
  g_autoptr (GString) name = g_string_new (NULL);

  for (guint i = 0; parts[i] != NULL; i++)
    if (*parts[i] != '\0')
      g_string_append_printf (name, name->len > 0 ? ", %s" : "%s", parts[i]);

  return g_string_free (g_steal_pointer (&name), FALSE);
}

static char *
read_value (UgVcardLine *line, Slot slot, const char *service, GError **error)
{
  g_auto (GStrv) parts = ug_vcard_line_get_parts (line, error);
  g_autofree char *text = NULL;

  if (parts == NULL)
    return NULL;
  if (slot == SLOT_NAME)
    return join_name (parts);
  if (slot == SLOT_ORGANISATION)
    return join_organisation (parts);

  text = g_strjoinv (";", parts);
  if (slot != SLOT_NOTE)
    g_strdelimit (text, "\n", ' ');
  if (slot == SLOT_PHONE)
    return strip_scheme (text, "tel:");
  if (slot == SLOT_EMAIL)
    return strip_scheme (text, "mailto:");
  if (service != NULL && *text != '\0')
    return g_strdup_printf ("%s: %s", service, text);

  return g_steal_pointer (&text);
}

static gboolean
read_property (Card *card, UgVcardLine *line, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (properties); i++)
    if (g_str_equal (properties[i].name, line->name))
      {
        g_autofree char *value = NULL;

        if (properties[i].slot == SLOT_PHONE && ug_vcard_line_has_type (line, "FAX"))
          return TRUE;
        value = read_value (line, properties[i].slot, properties[i].service, error);
        if (value == NULL)
          return FALSE;
        return add_value (card, properties[i].slot, value, is_preferred (line))
               || ug_vcard_fail (error, line->number, _ ("this card has too many such lines."));
      }

  return TRUE;
}

static gboolean
check_version (UgVcardLine *line, GError **error)
{
  static const char *const versions[] = { "2.1", "3.0", "4.0", NULL };
  g_autofree char *version = NULL;
  g_autofree char *reason = NULL;

  if (!g_str_equal (line->name, "VERSION"))
    return TRUE;

  version = ug_vcard_line_get_text (line, error);
  if (version == NULL)
    return FALSE;
  if (g_strv_contains (versions, version))
    return TRUE;

  reason =
      g_strdup_printf (_ ("version “%s” of vCard is not known; export it as 3.0 or 4.0."), version);
  return ug_vcard_fail (error, line->number, reason);
}

/* Several telephones stand in one field; of names that mean the same the first is enough. */
static char *
join_values (Card *card, Slot slot)
{
  GPtrArray *values = card->slots[slot];
  const guint count = slot < SLOT_PHONE ? MIN (values->len, 1) : values->len;
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < count; i++)
    {
      if (i > 0)
        g_string_append (text, slot == SLOT_NOTE ? "\n" : ", ");
      g_string_append (text, values->pdata[i]);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
take_slot (UgRecord *person, guint field, Card *card, Slot slot)
{
  g_autofree char *text = join_values (card, slot);

  if (ug_record_is_blank (person, field))
    ug_record_set_text (person, field, text);
}

static UgPerson *
make_person (Card *card)
{
  UgRecord *person = ug_record_new (UG_TYPE_PERSON);

  take_slot (person, UG_PERSON_NAME, card, SLOT_FULL_NAME);
  take_slot (person, UG_PERSON_NAME, card, SLOT_NAME);
  take_slot (person, UG_PERSON_NAME, card, SLOT_ORGANISATION);
  take_slot (person, UG_PERSON_ROLE, card, SLOT_TITLE);
  take_slot (person, UG_PERSON_ROLE, card, SLOT_ROLE);
  take_slot (person, UG_PERSON_PHONE, card, SLOT_PHONE);
  take_slot (person, UG_PERSON_EMAIL, card, SLOT_EMAIL);
  take_slot (person, UG_PERSON_MESSENGER, card, SLOT_MESSENGER);
  take_slot (person, UG_PERSON_NOTE, card, SLOT_NOTE);

  return UG_PERSON (person);
}

/* Telephones keep empty cards, too; there is nobody in them. */
static gboolean
is_somebody (Card *card)
{
  guint count = 0;

  for (Slot slot = 0; slot < SLOT_NOTE; slot++)
    count += card->slots[slot]->len;

  return count > 0;
}

/* Reads up to and with END:VCARD. A card inside (AGENT of 2.1) is somebody else: stepped over. */
static gboolean
read_card (UgVcardSource *source, guint begin, GPtrArray *people, GError **error)
{
  g_auto (Card) card;
  guint inside = 0;

  card_init (&card);

  for (;;)
    {
      g_autoptr (UgVcardLine) line = ug_vcard_line_next (source);

      if (line == NULL)
        return ug_vcard_fail (error, begin, _ ("this card has no end (END:VCARD)."));
      if (ug_vcard_line_is (line, "BEGIN", "VCARD"))
        inside++;
      else if (ug_vcard_line_is (line, "END", "VCARD") && inside-- == 0)
        break;
      else if (inside == 0 && (!check_version (line, error) || !read_property (&card, line, error)))
        return FALSE;
    }

  if (is_somebody (&card))
    g_ptr_array_add (people, make_person (&card));

  return TRUE;
}

static gboolean
read_cards (UgVcardSource *source, GPtrArray *people, GError **error)
{
  for (;;)
    {
      g_autoptr (UgVcardLine) line = ug_vcard_line_next (source);

      if (line == NULL)
        return TRUE;
      if (!ug_vcard_line_is (line, "BEGIN", "VCARD"))
        return ug_vcard_fail (error, line->number, _ ("a vCard begins with BEGIN:VCARD."));
      if (!read_card (source, line->number, people, error))
        return FALSE;
      if (people->len > UG_VCARD_MAX_CARDS)
        {
          g_set_error (error, UG_EXCHANGE_ERROR, UG_EXCHANGE_ERROR_TOO_LARGE,
                       _ ("Line %u: more than %d cards in one file."), line->number,
                       UG_VCARD_MAX_CARDS);
          return FALSE;
        }
    }
}

/**
 * ug_vcard_parse:
 * @text: what a file holds
 * @length: of @text, in bytes
 * @error: %UG_EXCHANGE_ERROR, with the line
 *
 * Reads all cards of a file, or none. Notes become private notes: whoever wrote them did not write
 * them for the table.
 *
 * Returns: (transfer full) (nullable) (element-type UgPerson): the people
 */
GPtrArray *
ug_vcard_parse (const char *text, gsize length, GError **error)
{
  g_autoptr (GPtrArray) people = g_ptr_array_new_with_free_func (g_object_unref);
  UgVcardSource source = { text, text + length, 1 };
  const char *nul = memchr (text, '\0', length);

  if (length > UG_VCARD_MAX_BYTES)
    {
      g_set_error (error, UG_EXCHANGE_ERROR, UG_EXCHANGE_ERROR_TOO_LARGE,
                   _ ("The file is larger than %d MB, so it was not read."),
                   UG_VCARD_MAX_BYTES / 1024 / 1024);
      return NULL;
    }
  if (nul != NULL)
    {
      for (const char *c = text; c < nul; c++)
        source.line += *c == '\n';
      ug_vcard_fail (error, source.line, _ ("a NUL character; this is no text."));
      return NULL;
    }

  if (length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0)
    source.at += 3;
  if (!read_cards (&source, people, error))
    return NULL;
  if (people->len == 0)
    {
      ug_vcard_fail (error, 1,
                     _ ("there is nobody in this file; a vCard begins with BEGIN:VCARD."));
      return NULL;
    }

  return g_steal_pointer (&people);
}

/**
 * ug_vcard_load:
 * @path: a file
 * @error: %UG_EXCHANGE_ERROR or %G_FILE_ERROR; the message names the file
 *
 * Returns: (transfer full) (nullable) (element-type UgPerson): the people
 */
GPtrArray *
ug_vcard_load (const char *path, GError **error)
{
  g_autofree char *text = NULL;
  gsize length = 0;
  GPtrArray *people;

  if (!ug_text_file_load (path, UG_VCARD_MAX_BYTES, &text, &length, error))
    return NULL;

  people = ug_vcard_parse (text, length, error);
  if (people == NULL)
    ug_text_file_prefix_error (path, error);

  return people;
}
