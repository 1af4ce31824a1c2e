/* ug-compose-crib.c: what the manager reads before he calls the client; it never leaves the firm.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-compose-promises.h"

#include "ug-answering.h"
#include "ug-counter-offer.h"
#include "ug-fact.h"
#include "ug-factor.h"
#include "ug-glossary-term.h"
#include "ug-goal.h"
#include "ug-people.h"
#include "ug-sentence.h"
#include "ug-unknown.h"
#include "ug-weights.h"

/* What can be taken in before a call. */
#define MAX_GOALS 4
#define MAX_FACTORS 4
#define MAX_ANSWERS 3
#define MAX_FACTS 8
#define MAX_WORDS 5
#define MAX_UNKNOWN 2

/* Two sections side by side, each a heading and lines; what has no lines leaves its place to the
 * other. */
static void
append_pair (UgComposer *self, const char *const *headings, UgText **texts)
{
  UgBlock *heads = ug_block_new (UG_BLOCK_LABELS);
  UgBlock *columns = ug_block_new (UG_BLOCK_COLUMNS);
  guint n_texts = 0;

  for (guint i = 0; i < 2; i++)
    {
      if (ug_text_is_empty (texts[i]))
        {
          ug_text_unref (texts[i]);
          continue;
        }
      n_texts++;
      ug_block_add_cell (heads, 1, ug_text_new (UG_INK_GROUP, headings[i]));
      ug_block_add_cell (columns, 1, texts[i]);
    }
  if (n_texts == 0)
    {
      ug_block_unref (heads);
      ug_block_unref (columns);
      return;
    }
  ug_sheet_append (self->sheet, heads);
  ug_sheet_keep_with_next (self->sheet);
  ug_sheet_append (self->sheet, columns);
}

static UgText *
say_lines (UgRecord *record, guint field)
{
  g_autofree char *words = ug_composer_dup (record, field);
  UgText *text = ug_text_new (UG_INK_CELL, NULL);

  ug_text_add_line (text, UG_INK_CELL, words);

  return text;
}

/* Their words for things, ours beside them, and what else to mind when we speak. */
static UgText *
say_words (UgComposer *self)
{
  UgText *text = say_lines (self->client, UG_CLIENT_WORDS);
  const guint count = ug_record_count (self->agreement, UG_AGREEMENT_GLOSSARY);

  for (guint i = 0; i < MIN (count, MAX_WORDS); i++)
    {
      UgRecord *term = ug_record_peek (self->agreement, UG_AGREEMENT_GLOSSARY, i);
      g_autofree char *theirs = ug_composer_dup (term, UG_GLOSSARY_TERM_THEIRS);
      g_autofree char *ours = ug_composer_dup (term, UG_GLOSSARY_TERM_OURS);
      /* Translators: a word of the client, and ours for the same thing. */
      g_autofree char *both = g_strdup_printf (
          ug_trc (self->language, "two words for one thing", "“%1$s”, not “%2$s”"), theirs, ours);
      g_autofree char *one = g_strdup_printf (ug_trc (self->language, "a word", "“%s”"), theirs);

      if (*theirs != '\0')
        ug_text_add_line (text, UG_INK_CELL, *ours != '\0' ? both : one);
    }

  return text;
}

/* What a conversation should bring, the most needed first. */
static UgText *
say_unknown (UgComposer *self)
{
  UgAgreement *agreement = UG_AGREEMENT (self->agreement);
  UgText *text = ug_text_new (UG_INK_CELL, NULL);
  guint count = 0;

  for (UgFinds finds = UG_FINDS_CASE; finds <= UG_FINDS_WORDS && count < MAX_UNKNOWN; finds++)
    if (!ug_unknown_is_known (self->context->firm, agreement, finds))
      {
        g_autofree char *line = ug_unknown_explain (agreement, finds, self->language);

        ug_text_add_line (text, UG_INK_CELL, line);
        count++;
      }

  return text;
}

/* What we know of the client's world, and what not yet, two things side by side. */
static void
append_world (UgComposer *self)
{
  const char *drives[] = { ug_tr (self->language, "What drives their decisions"),
                           ug_tr (self->language, "What worries them") };
  const char *deciders[] = { ug_tr (self->language, "Who decides"),
                             ug_tr (self->language, "Words to use") };
  const char *note[] = { ug_tr (self->language, "Keep in mind"),
                         ug_tr (self->language, "Still to find out") };

  append_pair (self, drives,
               (UgText *[]){ say_lines (self->client, UG_CLIENT_DRIVES),
                             say_lines (self->client, UG_CLIENT_WORRIES) });
  append_pair (self, deciders,
               (UgText *[]){ say_lines (self->client, UG_CLIENT_DECIDERS), say_words (self) });
  append_pair (self, note,
               (UgText *[]){ say_lines (self->client, UG_CLIENT_NOTE), say_unknown (self) });
}

static UgText *
say_goals (UgComposer *self)
{
  UgText *text = ug_text_new (UG_INK_CELL, NULL);
  guint count = 0;

  for (guint i = 0; i < ug_record_count (self->agreement, UG_AGREEMENT_GOALS); i++)
    {
      UgRecord *goal = ug_record_peek (self->agreement, UG_AGREEMENT_GOALS, i);
      g_autofree char *title = ug_composer_dup (goal, UG_GOAL_TITLE);
      g_autofree char *words = ug_composer_dup (goal, UG_GOAL_WORDS);

      if (ug_record_get_choice (goal, UG_GOAL_LEVEL) != UG_GOAL_LEVEL_STRATEGIC || *title == '\0'
          || count++ >= MAX_GOALS)
        continue;
      ug_text_add_line (text, UG_INK_AGREED, title);
      ug_text_add_line (text, UG_INK_FINE, words);
    }

  return text;
}

static UgText *
say_factors (UgComposer *self)
{
  g_autoptr (GPtrArray) factors = ug_weights_sorted (UG_AGREEMENT (self->agreement));
  UgText *text = ug_text_new (UG_INK_CELL, NULL);

  for (guint i = 0; i < MIN (factors->len, MAX_FACTORS); i++)
    {
      const gint64 weight = ug_record_get_number (factors->pdata[i], UG_FACTOR_WEIGHT);
      g_autofree char *title = ug_composer_dup (factors->pdata[i], UG_FACTOR_TITLE);
      g_autofree char *points = ug_language_format_number (self->language, weight);
      g_autofree char *line =
          g_strdup_printf (ug_trc (self->language, "name and value", "%1$s: %2$s"), title, points);

      if (weight > 0)
        ug_text_add_line (text, UG_INK_CELL, line);
    }

  return text;
}

/* What they asked for beyond the offer, the latest word of each. */
static UgText *
say_answers (UgComposer *self)
{
  UgText *text = ug_text_new (UG_INK_CELL, NULL);
  guint count = 0;

  for (guint i = 0; i < ug_record_count (self->agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgExpectation *promise = ug_compose_peek_promise (self, i);
      UgAnswer *answer = ug_expectation_get_answer (promise);
      g_autofree char *title = NULL;
      g_autofree char *words = NULL;

      if (answer == NULL || ug_expectation_get_choice (promise) == UG_ANSWER_CHOICE_SUITS
          || ug_expectation_get_choice (promise) == UG_ANSWER_CHOICE_NONE
          || ug_expectation_is_pending (promise) || count++ >= MAX_ANSWERS)
        continue;
      title = ug_expectation_get_display (promise, self->language);
      words = ug_step_to_words (answer, self->language);
      ug_text_add_line (text, UG_INK_CELL, title);
      ug_text_add_line (text, UG_INK_FINE, words);
    }

  return text;
}

static UgText *
say_pending (UgComposer *self)
{
  g_autoptr (GPtrArray) pending =
      ug_read_back_pending (UG_AGREEMENT (self->agreement), self->language);
  UgText *text = ug_text_new (UG_INK_CELL, NULL);

  for (guint i = 0; i < pending->len; i++)
    {
      ug_text_add_line (text, UG_INK_CELL, ug_sentence_get_text (pending->pdata[i]));
      ug_text_add_line (text, UG_INK_FINE, ug_sentence_get_note (pending->pdata[i]));
    }

  return text;
}

static char *
say_choice (UgComposer *self, UgRecord *record, guint field)
{
  const UgChoice *choice =
      &ug_record_get_field (record, field)->choices[ug_record_get_choice (record, field)];

  return g_strdup (choice->label != NULL ? ug_tr (self->language, choice->label) : "");
}

/* "In short messages · Plain words", and what we keep in mind of this person. */
static void
add_manner (UgComposer *self, UgText *text, UgRecord *person)
{
  g_autofree char *manner = say_choice (self, person, UG_PERSON_MANNER);
  g_autofree char *speech = say_choice (self, person, UG_PERSON_SPEECH);
  g_autofree char *both = *manner != '\0' && *speech != '\0'
                              ? g_strdup_printf ("%s · %s", manner, speech)
                              : g_strconcat (manner, speech, NULL);
  g_autofree char *note = ug_composer_dup (person, UG_PERSON_NOTE);

  ug_text_add_line (text, UG_INK_FINE, both);
  ug_text_add_line (text, UG_INK_FINE, note);
}

static UgText *
say_people (UgComposer *self, guint parity)
{
  g_autoptr (GPtrArray) people = ug_people_of_side (UG_CLIENT (self->client), UG_SIDE_THEIRS);
  UgText *text = ug_text_new (UG_INK_CELL, NULL);

  for (guint i = parity; i < people->len; i += 2)
    {
      g_autofree char *name = ug_person_get_display_with_role (people->pdata[i], self->language);

      ug_text_add_line (text, UG_INK_AGREED, name);
      add_manner (self, text, people->pdata[i]);
    }

  return text;
}

static UgText *
say_facts (UgComposer *self, guint parity)
{
  const guint count = MIN (ug_record_count (self->client, UG_CLIENT_FACTS), MAX_FACTS);
  UgText *text = ug_text_new (UG_INK_CELL, NULL);

  for (guint i = parity; i < count; i += 2)
    {
      UgRecord *fact = ug_record_peek (self->client, UG_CLIENT_FACTS, i);
      g_autofree char *title = ug_composer_dup (fact, UG_FACT_TITLE);
      g_autofree char *value = ug_composer_dup (fact, UG_FACT_VALUE);
      g_autofree char *line =
          *value != '\0' ? g_strdup_printf (ug_trc (self->language, "name and value", "%1$s: %2$s"),
                                            title, value)
                         : g_strdup (title);

      ug_text_add_line (text, UG_INK_FINE, line);
    }

  return text;
}

static void
append_title (UgComposer *self)
{
  g_autofree char *client = ug_client_get_display (UG_CLIENT (self->client), self->language);
  UgText *text = ug_text_new (UG_INK_TITLE, client);
  UgBlock *title = ug_block_new (UG_BLOCK_TITLE);

  ug_text_add_line (text, UG_INK_LEAD,
                    ug_tr (self->language, "Before you call. For our eyes only."));
  ug_block_add_cell (title, 1, text);
  ug_sheet_append (self->sheet, title);
}

/**
 * ug_compose_crib:
 * @self: a paper in the making
 *
 * Writes what to know before a conversation: what the client wants, asked for and waits for, who is
 * who, which words to use, and what never to ask again. Private, and marked as such.
 */
void
ug_compose_crib (UgComposer *self)
{
  UgLanguage *language = self->language;
  const char *wants[] = { ug_tr (language, "What they want"),
                          ug_tr (language, "What they care about") };
  const char *asked[] = { ug_tr (language, "What they asked for"), ug_tr (language, "Still open") };
  const char *people[] = { ug_tr (language, "Who is who"), "" };
  const char *facts[] = { ug_tr (language, "Never ask again"), "" };

  append_title (self);
  append_pair (self, wants, (UgText *[]){ say_goals (self), say_factors (self) });
  append_pair (self, asked, (UgText *[]){ say_answers (self), say_pending (self) });
  append_world (self);
  append_pair (self, people, (UgText *[]){ say_people (self, 0), say_people (self, 1) });
  append_pair (self, facts, (UgText *[]){ say_facts (self, 0), say_facts (self, 1) });
}
