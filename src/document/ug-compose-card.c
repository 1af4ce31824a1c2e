/* ug-compose-card.c: the emergency card, to be read from the wall in a hurry.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-compose-promises.h"

#include "ug-answering.h"
#include "ug-people.h"

static gboolean
is_part (UgExpectation *promise, UgEmergencyPart part)
{
  return ug_record_get_choice (UG_RECORD (promise), UG_EXPECTATION_KIND)
             == UG_EXPECTATION_KIND_EMERGENCY
         && ug_record_get_choice (UG_RECORD (promise), UG_EXPECTATION_PART) == (int)part;
}

static guint
count_promises (UgComposer *self)
{
  return ug_record_count (self->agreement, UG_AGREEMENT_EXPECTATIONS);
}

static UgExpectation *
peek_promise (UgComposer *self, guint n)
{
  return ug_record_peek (self->agreement, UG_AGREEMENT_EXPECTATIONS, n);
}

static UgExpectation *
find_part (UgComposer *self, UgEmergencyPart part)
{
  for (guint i = 0; i < count_promises (self); i++)
    if (is_part (peek_promise (self, i), part))
      return peek_promise (self, i);

  return NULL;
}

static UgPerson *
get_person (UgExpectation *promise)
{
  return ug_people_find (UG_RECORD (promise),
                         ug_record_get_text (UG_RECORD (promise), UG_EXPECTATION_PERSON));
}

/* The deputy named for this, or else the one who stands in for the person always. */
static UgPerson *
get_deputy (UgExpectation *promise)
{
  UgPerson *person = get_person (promise);
  UgPerson *deputy = ug_people_find (
      UG_RECORD (promise), ug_record_get_text (UG_RECORD (promise), UG_EXPECTATION_DEPUTY));

  if (deputy == NULL && person != NULL)
    deputy = ug_person_get_deputy (person);

  return deputy != person ? deputy : NULL;
}

/* A telephone is the only thing that helps in an emergency; the next best is what else there is. */
static char *
say_address (UgPerson *person)
{
  g_autofree char *phone =
      person != NULL ? ug_composer_dup (UG_RECORD (person), UG_PERSON_PHONE) : g_strdup ("");
  const char *address = "";

  if (*phone != '\0' || person == NULL)
    return g_steal_pointer (&phone);

  ug_person_reached_by (person, &address);

  return g_strdup (address);
}

static void
add_text (UgBlock *card, UgBlockKind kind, UgText *text)
{
  UgBlock *block = ug_block_new (kind);

  ug_block_add_cell (block, 1, text);
  ug_block_add_child (card, block);
}

static void
add_number (UgBlock *card, const char *number)
{
  if (*number != '\0')
    add_text (card, UG_BLOCK_CARD_TEXT, ug_text_new (UG_INK_CARD_NUMBER, number));
}

static void
add_names (UgComposer *self, UgBlock *card, UgPerson *person, UgPerson *deputy)
{
  UgText *text = ug_text_new (UG_INK_CARD_TEXT, NULL);
  g_autofree char *name = ug_person_get_display (person, self->language);
  g_autofree char *hours = ug_composer_dup (UG_RECORD (person), UG_PERSON_HOURS);
  g_autofree char *deputy_name = NULL;
  g_autofree char *number = say_address (deputy);

  if (deputy == NULL)
    {
      ug_text_add (text, UG_INK_CARD_STRONG, name);
    }
  else
    {
      deputy_name = ug_person_get_display (deputy, self->language);
      /* Translators: a person, and who stands in for this person. */
      ug_text_add_sentence (text, UG_INK_CARD_TEXT, UG_INK_CARD_STRONG,
                            ug_tr (self->language, "%1$s, deputy %2$s"),
                            (const char *[]){ name, deputy_name, NULL });
    }
  if (*number != '\0')
    {
      ug_text_add (text, UG_INK_CARD_TEXT, ", ");
      ug_text_add (text, UG_INK_CARD_STRONG, number);
    }
  ug_text_add_line (text, UG_INK_CARD_LABEL, hours);
  add_text (card, UG_BLOCK_CARD_TEXT, text);
}

static void
add_negotiator (UgComposer *self, UgBlock *card)
{
  UgExpectation *promise = find_part (self, UG_EMERGENCY_PART_NEGOTIATOR);
  UgPerson *person = promise != NULL ? get_person (promise) : NULL;
  g_autofree char *number = say_address (person);
  g_autofree char *channel = promise != NULL
                                 ? ug_composer_dup (UG_RECORD (promise), UG_EXPECTATION_CHANNEL)
                                 : g_strdup ("");

  add_text (card, UG_BLOCK_CARD_TEXT,
            ug_text_new (UG_INK_CARD_LABEL, ug_tr (self->language, "If work has stopped, call")));
  add_number (card, *number != '\0' ? number : channel);
  if (person != NULL)
    add_names (self, card, person, get_deputy (promise));
  else
    add_text (card, UG_BLOCK_CARD_TEXT,
              ug_text_new (UG_INK_CARD_TEXT,
                           ug_tr (self->language, "Nobody has been named to stay in touch yet.")));
}

/* What holds, or until it is agreed what we offered. */
static char *
say_promised (UgComposer *self, UgExpectation *promise)
{
  UgTerm *agreed = ug_expectation_get_agreed (promise);

  if (agreed == NULL)
    agreed = ug_record_get_term (UG_RECORD (promise), UG_EXPECTATION_OFFER);

  return ug_composer_say_term (self, agreed);
}

/* When, and what happens then. What is not settled yet says so: a card must not promise more than
 * was agreed. */
static void
add_pair (UgComposer *self, UgBlock *card, UgExpectation *promise, const char *meaning)
{
  UgBlock *pair = ug_block_new (UG_BLOCK_CARD_PAIR);
  UgText *text = ug_text_new (UG_INK_CARD_TEXT, meaning);
  g_autofree char *term = say_promised (self, promise);

  ug_compose_add_pending (self, text, promise);
  if (*term != '\0')
    ug_block_add_cell (pair, 3.2, ug_text_new (UG_INK_CARD_TERM, term));
  ug_block_add_cell (pair, 6.8, text);
  ug_block_add_child (card, pair);
}

static gboolean
has_term (UgComposer *self, UgExpectation *promise)
{
  g_autofree char *term = say_promised (self, promise);

  return *term != '\0';
}

static void
add_part (UgComposer *self, UgBlock *card, UgEmergencyPart part, gboolean timed)
{
  for (guint i = 0; i < count_promises (self); i++)
    {
      UgExpectation *promise = peek_promise (self, i);
      g_autofree char *meaning = NULL;

      if (!is_part (promise, part) || has_term (self, promise) != timed)
        continue;
      meaning = ug_expectation_get_display (promise, self->language);
      add_pair (self, card, promise, meaning);
    }
}

/* How soon it works again: the resolution of the gravest priority. */
static void
add_resolution (UgComposer *self, UgBlock *card)
{
  UgRecord *gravest = ug_record_peek (self->agreement, UG_AGREEMENT_PRIORITIES, 0);

  for (guint i = 0; gravest != NULL && i < count_promises (self); i++)
    {
      UgRecord *promise = UG_RECORD (peek_promise (self, i));

      if (ug_record_get_choice (promise, UG_EXPECTATION_KIND) != UG_EXPECTATION_KIND_TERM
          || ug_record_get_choice (promise, UG_EXPECTATION_CLOCK) != UG_CLOCK_RESOLUTION
          || !g_str_equal (ug_record_get_text (promise, UG_EXPECTATION_PRIORITY),
                           ug_record_get_id (gravest)))
        continue;
      if (has_term (self, UG_EXPECTATION (promise)))
        add_pair (self, card, UG_EXPECTATION (promise), ug_tr (self->language, "It works again"));
    }
}

static UgText *
say_display (UgComposer *self, UgPerson *person)
{
  g_autofree char *name =
      person != NULL ? ug_person_get_display (person, self->language) : g_strdup ("—");

  return ug_text_new (UG_INK_CELL, name);
}

static UgText *
say_reach (UgPerson *person)
{
  g_autofree char *address = say_address (person);

  return ug_text_new (UG_INK_CELL, *address != '\0' ? address : "—");
}

static void
append_deciders (UgComposer *self)
{
  static const double weights[] = { 4, 2.2, 2, 1.8 };
  UgLanguage *language = self->language;
  const char *labels[] = { ug_tr (language, "What"), ug_tr (language, "Who"),
                           ug_tr (language, "Deputy"), ug_tr (language, "How to reach") };

  if (find_part (self, UG_EMERGENCY_PART_DECIDER) == NULL)
    return;

  ug_sheet_append_heading (self->sheet, ug_tr (language, "Who decides on your side"), "deciders");
  ug_sheet_open_table (self->sheet, weights, labels, G_N_ELEMENTS (weights));
  for (guint i = 0; i < count_promises (self); i++)
    {
      UgExpectation *promise = peek_promise (self, i);
      g_autofree char *title = NULL;
      UgText *cells[4];

      if (!is_part (promise, UG_EMERGENCY_PART_DECIDER))
        continue;
      title = ug_expectation_get_display (promise, language);
      cells[0] = ug_text_new (UG_INK_CELL, title);
      cells[1] = say_display (self, get_person (promise));
      cells[2] = say_display (self, get_deputy (promise));
      cells[3] = say_reach (get_person (promise));
      ug_sheet_append_row (self->sheet, cells);
    }
  ug_sheet_close_table (self->sheet);
}

/**
 * ug_compose_card:
 * @self: a paper in the making
 *
 * Writes whom to call when work has stopped, what happens then, and who decides at the client's.
 */
void
ug_compose_card (UgComposer *self)
{
  UgBlock *card = ug_block_new (UG_BLOCK_CARD);

  add_negotiator (self, card);
  add_part (self, card, UG_EMERGENCY_PART_FIRST_NEWS, TRUE);
  add_part (self, card, UG_EMERGENCY_PART_NEXT_NEWS, TRUE);
  add_resolution (self, card);
  add_part (self, card, UG_EMERGENCY_PART_RULE, TRUE);
  add_part (self, card, UG_EMERGENCY_PART_RULE, FALSE);
  ug_sheet_append (self->sheet, card);
  append_deciders (self);
}
