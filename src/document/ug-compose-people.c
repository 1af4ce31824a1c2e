/* ug-compose-people.c: who agreed with whom, and where they sign.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-composer.h"

#include "ug-people.h"
#include "ug-signature.h"

#include <string.h>

static const UgPersonField address_fields[] = {
  [UG_REACH_PHONE] = UG_PERSON_PHONE,
  [UG_REACH_EMAIL] = UG_PERSON_EMAIL,
  [UG_REACH_MESSENGER] = UG_PERSON_MESSENGER,
};

static void
append_part (GString *line, const char *part)
{
  if (*part == '\0')
    return;

  if (line->len > 0)
    g_string_append (line, " · ");
  g_string_append (line, part);
}

/* Every address, the one this person likes best first. */
static void
add_addresses (UgText *text, UgRecord *person)
{
  const UgReach best = ug_person_reached_by (UG_PERSON (person), NULL);
  g_autoptr (GString) line = g_string_new (NULL);

  if (best >= UG_REACH_PHONE && best <= UG_REACH_MESSENGER)
    append_part (line, ug_record_get_text (person, address_fields[best]));
  for (UgReach reach = UG_REACH_PHONE; reach <= UG_REACH_MESSENGER; reach++)
    if (reach != best)
      append_part (line, ug_record_get_text (person, address_fields[reach]));

  ug_text_add_line (text, UG_INK_FINE, line->str);
}

/* "prefers short messages · in plain words" */
static void
add_manner (UgComposer *self, UgText *text, UgRecord *person)
{
  g_autoptr (GString) line = g_string_new (NULL);

  switch (ug_record_get_choice (person, UG_PERSON_MANNER))
    {
    case UG_MANNER_VOICE:
      append_part (line, ug_tr (self->language, "prefers a call"));
      break;
    case UG_MANNER_SHORT_MESSAGES:
      append_part (line, ug_tr (self->language, "prefers short messages"));
      break;
    case UG_MANNER_FULL_REPORT:
      append_part (line, ug_tr (self->language, "prefers a full report"));
      break;
    default:
      break;
    }
  if (ug_record_get_choice (person, UG_PERSON_SPEECH) == UG_SPEECH_PLAIN)
    append_part (line, ug_tr (self->language, "in plain words"));
  else if (ug_record_get_choice (person, UG_PERSON_SPEECH) == UG_SPEECH_TECHNICAL)
    append_part (line, ug_tr (self->language, "in technical words"));

  ug_text_add_line (text, UG_INK_FINE, line->str);
}

static UgText *
say_person (UgComposer *self, UgPerson *person)
{
  UgRecord *record = UG_RECORD (person);
  UgPerson *deputy = ug_person_get_deputy (person);
  g_autofree char *name = ug_person_get_display (person, self->language);
  g_autofree char *role = ug_composer_dup (record, UG_PERSON_ROLE);
  g_autofree char *hours = ug_composer_dup (record, UG_PERSON_HOURS);
  g_autofree char *decides = ug_composer_dup (record, UG_PERSON_DECIDES);
  UgText *text = ug_text_new (UG_INK_STRONG, name);

  if (*role != '\0' && !g_str_equal (role, name))
    {
      ug_text_add (text, UG_INK_BODY, ", ");
      ug_text_add (text, UG_INK_BODY, role);
    }
  add_addresses (text, record);
  ug_text_add_line (text, UG_INK_FINE, hours);
  add_manner (self, text, record);
  if (deputy != NULL)
    {
      g_autofree char *deputy_name = ug_person_get_display (deputy, self->language);

      ug_composer_add_label (self, text, ug_tr (self->language, "Deputy"), deputy_name);
    }
  ug_composer_add_label (self, text, ug_tr (self->language, "Decides"), decides);

  return text;
}

static char *
say_firm (UgComposer *self)
{
  UgFirm *firm = self->context->firm;
  g_autofree char *name =
      firm != NULL ? ug_composer_dup (UG_RECORD (firm), UG_FIRM_NAME) : g_strdup ("");

  return *name != '\0' ? g_steal_pointer (&name) : g_strdup (ug_tr (self->language, "We"));
}

/* A firm that has no name yet does not stand beside the client as “We”. */
static char *
say_parties (UgComposer *self)
{
  UgFirm *firm = self->context->firm;
  g_autofree char *client = ug_client_get_display (UG_CLIENT (self->client), self->language);
  g_autofree char *we = firm != NULL ? ug_composer_dup (UG_RECORD (firm), UG_FIRM_NAME) : NULL;
  g_autofree char *held_on = ug_composer_dup (self->agreement, UG_AGREEMENT_HELD_ON);
  g_autofree char *date = ug_language_format_date (self->language, held_on);
  const gboolean named = we != NULL && *we != '\0';

  if (named && *date != '\0')
    /* Translators: the client, our firm, the date of the meeting. */
    return g_strdup_printf (ug_tr (self->language, "%1$s and %2$s — %3$s"), client, we, date);
  if (named)
    /* Translators: the client, our firm. */
    return g_strdup_printf (ug_tr (self->language, "%1$s and %2$s"), client, we);
  if (*date != '\0')
    /* Translators: the client, the date of the meeting. */
    return g_strdup_printf (ug_trc (self->language, "the parties", "%1$s — %2$s"), client, date);

  return g_steal_pointer (&client);
}

/**
 * ug_compose_title:
 * @self: a paper in the making
 * @title_text: what it is, in a few words
 *
 * Writes the title, who agrees with whom, and the logo.
 */
void
ug_compose_title (UgComposer *self, const char *title_text)
{
  UgFirm *firm = self->context->firm;
  GBytes *logo = firm != NULL ? ug_record_get_bytes (UG_RECORD (firm), UG_FIRM_LOGO) : NULL;
  UgBlock *title = ug_block_new (UG_BLOCK_TITLE);
  g_autofree char *lead = say_parties (self);
  UgText *text = ug_text_new (UG_INK_TITLE, title_text);

  ug_text_add_line (text, UG_INK_LEAD, lead);
  ug_block_add_cell (title, 4, text);
  if (logo != NULL)
    ug_block_add_picture (title, 1, logo);
  ug_sheet_append (self->sheet, title);
}

static UgText *
say_party (const char *name, const char *about)
{
  UgText *text = ug_text_new (UG_INK_LABEL, name);

  if (*about != '\0')
    {
      ug_text_add (text, UG_INK_LABEL, " · ");
      ug_text_add (text, UG_INK_LABEL, about);
    }

  return text;
}

static UgText *
say_nth (UgComposer *self, GPtrArray *people, guint n)
{
  return n < people->len ? say_person (self, g_ptr_array_index (people, n))
                         : ug_text_new (UG_INK_BODY, NULL);
}

/**
 * ug_compose_people:
 * @self: a paper in the making
 *
 * Writes the title and the people of both sides, side by side.
 */
void
ug_compose_people (UgComposer *self)
{
  g_autoptr (GPtrArray) theirs = ug_people_of_side (UG_CLIENT (self->client), UG_SIDE_THEIRS);
  g_autoptr (GPtrArray) ours = ug_people_of_side (UG_CLIENT (self->client), UG_SIDE_OURS);
  g_autofree char *client = ug_client_get_display (UG_CLIENT (self->client), self->language);
  g_autofree char *about = ug_composer_dup (self->client, UG_CLIENT_ABOUT);
  g_autofree char *we = say_firm (self);
  UgBlock *parties;

  ug_compose_title (self, ug_tr (self->language, "What we agreed"));
  if (theirs->len == 0 && ours->len == 0)
    return;

  parties = ug_block_new (UG_BLOCK_LABELS);
  ug_block_add_cell (parties, 1, say_party (client, about));
  ug_block_add_cell (parties, 1, say_party (we, ""));
  ug_sheet_append (self->sheet, parties);

  for (guint i = 0; i < MAX (theirs->len, ours->len); i++)
    {
      UgBlock *pair = ug_block_new (UG_BLOCK_COLUMNS);

      ug_block_add_cell (pair, 1, say_nth (self, theirs, i));
      ug_block_add_cell (pair, 1, say_nth (self, ours, i));
      ug_sheet_append (self->sheet, pair);
    }
}

/* Those who sign; when nobody was named, the first person of that side. */
static GPtrArray *
list_signers (UgComposer *self, UgSide side)
{
  GPtrArray *signers = ug_people_who_sign (UG_CLIENT (self->client), side);
  g_autoptr (GPtrArray) all = NULL;

  if (signers->len > 0)
    return signers;

  all = ug_people_of_side (UG_CLIENT (self->client), side);
  if (all->len > 0)
    g_ptr_array_add (signers, g_object_ref (g_ptr_array_index (all, 0)));

  return signers;
}

static UgText *
say_signer (UgComposer *self, GPtrArray *signers, guint n, const char *party)
{
  UgText *text = ug_text_new (UG_INK_CELL, NULL);
  g_autofree char *name = NULL;

  /* A side without people has a line for a pen all the same. */
  if (n >= MAX (signers->len, 1))
    return text;
  if (n >= signers->len)
    {
      ug_text_add (text, UG_INK_CELL, party);
      return text;
    }

  name = ug_person_get_display_with_role (g_ptr_array_index (signers, n), self->language);
  ug_text_add (text, UG_INK_CELL, name);
  ug_text_add_line (text, UG_INK_FINE, party);

  return text;
}

/* The signatures of one side that were sealed. */
static GPtrArray *
list_signatures (UgComposer *self, UgSide side)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < ug_record_count (self->agreement, UG_AGREEMENT_SIGNATURES); i++)
    {
      UgRecord *signature = ug_record_peek (self->agreement, UG_AGREEMENT_SIGNATURES, i);

      if (ug_record_get_choice (signature, UG_SIGNATURE_SIDE) == (int)side)
        g_ptr_array_add (found, signature);
    }

  return found;
}

/* "Drawn on the screen on 26 November 2026": how it came about, and no more than that. */
static void
add_manner_of_signing (UgComposer *self, UgText *text, UgRecord *signature)
{
  const char *at = ug_record_get_text (signature, UG_SIGNATURE_SIGNED_AT);
  g_autofree char *day = g_strndup (at, MIN (strlen (at), strlen ("2026-11-26")));
  g_autofree char *date = ug_language_format_date (self->language, day);
  g_autofree char *line = NULL;

  switch (ug_record_get_choice (signature, UG_SIGNATURE_HOW))
    {
    case UG_SIGNATURE_DRAWN:
      /* Translators: %s is a date; said of a signature */
      line = g_strdup_printf (ug_tr (self->language, "Drawn on the screen on %s"), date);
      break;
    case UG_SIGNATURE_TYPED:
      /* Translators: %s is a date; said of a signature */
      line = g_strdup_printf (ug_tr (self->language, "Typed on the screen on %s"), date);
      break;
    default:
      return;
    }
  ug_text_add_line (text, UG_INK_FINE, line);
}

static void
add_signature (UgComposer *self, UgBlock *row, GPtrArray *signatures, guint n, const char *party)
{
  UgRecord *signature = n < signatures->len ? signatures->pdata[n] : NULL;
  const int how = signature != NULL ? ug_record_get_choice (signature, UG_SIGNATURE_HOW) : -1;
  g_autofree char *name = signature != NULL ? ug_composer_dup (signature, UG_SIGNATURE_NAME)
                                            : g_strdup (n == 0 ? party : "");
  g_autofree char *role =
      signature != NULL ? ug_composer_dup (signature, UG_SIGNATURE_ROLE) : g_strdup ("");
  UgText *text = ug_text_new (UG_INK_CELL, name);

  if (*role != '\0')
    {
      if (*name != '\0')
        ug_text_add (text, UG_INK_CELL, ", ");
      ug_text_add (text, UG_INK_CELL, role);
    }
  if (signature != NULL)
    {
      ug_text_add_line (text, UG_INK_FINE, party);
      add_manner_of_signing (self, text, signature);
    }
  ug_block_add_signature (
      row, 1, text, how == UG_SIGNATURE_TYPED ? ug_text_new (UG_INK_LEAD, name) : NULL,
      how == UG_SIGNATURE_DRAWN ? ug_record_get_text (signature, UG_SIGNATURE_STROKES) : NULL);
}

/**
 * ug_compose_signatures:
 * @self: a paper in the making
 *
 * Shows how each one signed when it was sealed, and otherwise leaves room for a pen for everybody
 * who signs; never on a page of its own.
 */
void
ug_compose_signatures (UgComposer *self)
{
  g_autofree char *client = ug_client_get_display (UG_CLIENT (self->client), self->language);
  g_autofree char *we = say_firm (self);
  const gboolean sealed = self->context->sealed_on != NULL
                          && ug_record_count (self->agreement, UG_AGREEMENT_SIGNATURES) > 0;
  g_autoptr (GPtrArray) theirs =
      sealed ? list_signatures (self, UG_SIDE_THEIRS) : list_signers (self, UG_SIDE_THEIRS);
  g_autoptr (GPtrArray) ours =
      sealed ? list_signatures (self, UG_SIDE_OURS) : list_signers (self, UG_SIDE_OURS);
  const guint n_rows = MAX (MAX (theirs->len, ours->len), 1);

  for (guint i = 0; i < n_rows; i++)
    {
      UgBlock *row = ug_block_new (UG_BLOCK_SIGNATURES);

      ug_sheet_keep_with_next (self->sheet);
      if (sealed)
        {
          add_signature (self, row, theirs, i, client);
          add_signature (self, row, ours, i, we);
        }
      else
        {
          ug_block_add_cell (row, 1, say_signer (self, theirs, i, client));
          ug_block_add_cell (row, 1, say_signer (self, ours, i, we));
        }
      ug_sheet_append (self->sheet, row);
    }
}
