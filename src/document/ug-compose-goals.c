/* ug-compose-goals.c: what it is all for, in the client's own words.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-composer.h"

#include "ug-goal-options.h"
#include "ug-sentence.h"

/* Columns of the picture that can be read on a sheet of paper. */
#define ABREAST 3

static gboolean
is_written (UgRecord *goal)
{
  g_autofree char *title = ug_composer_dup (goal, UG_GOAL_TITLE);
  g_autofree char *words = ug_composer_dup (goal, UG_GOAL_WORDS);

  return *title != '\0' || *words != '\0';
}

static gboolean
is_strategic (UgRecord *goal)
{
  return ug_record_get_choice (goal, UG_GOAL_LEVEL) == UG_GOAL_LEVEL_STRATEGIC;
}

static void
add_quote (UgComposer *self, UgText *text, UgRecord *goal)
{
  g_autofree char *words = ug_composer_dup (goal, UG_GOAL_WORDS);
  g_autofree char *speaker = ug_composer_say_person (self, goal, UG_GOAL_SAID_BY);
  g_autofree char *quote = NULL;

  if (*words == '\0')
    return;

  if (*speaker != '\0')
    /* Translators: what somebody said, and who. */
    quote = g_strdup_printf (ug_tr (self->language, "“%1$s” — %2$s"), words, speaker);
  else
    /* Translators: what somebody said. */
    quote = g_strdup_printf (ug_tr (self->language, "“%s”"), words);
  ug_text_add_line (text, UG_INK_QUOTE, quote);
}

/* How one would notice. Without a measure, the sentence repeats the client's words instead. */
static void
add_measure (UgComposer *self, UgText *text, UgRecord *goal)
{
  g_autoptr (UgSentence) sentence = NULL;

  if (ug_record_is_blank (goal, UG_GOAL_MEASURE) && ug_record_is_blank (goal, UG_GOAL_FROM)
      && ug_record_is_blank (goal, UG_GOAL_TO) && ug_record_is_blank (goal, UG_GOAL_BY))
    return;

  sentence = ug_sentence_new_goal (UG_GOAL (goal), self->language);
  if (sentence != NULL)
    ug_text_add_line (text, UG_INK_BODY, ug_sentence_get_note (sentence));
}

/* What else was thought of stands on paper whatever was decided: the client saw it all. */
static void
add_options (UgComposer *self, UgText *text, UgRecord *goal)
{
  gboolean any = FALSE;

  for (guint i = 0; i < ug_record_count (goal, UG_GOAL_OPTIONS); i++)
    {
      UgOption *option = ug_record_peek (goal, UG_GOAL_OPTIONS, i);
      g_autofree char *name = ug_option_get_display (option, self->language);
      g_autofree char *words = ug_option_to_words (option, self->language);
      g_autofree char *line = NULL;

      if (!ug_option_is_written (option))
        continue;
      if (!any)
        ug_text_add_line (text, UG_INK_LABEL, ug_tr (self->language, "What else could serve it:"));
      /* Translators: what could be done, and sentences about it */
      line = g_strdup_printf (ug_trc (self->language, "option", "— %1$s. %2$s"), name, words);
      ug_text_add_line (text, UG_INK_BODY, line);
      any = TRUE;
    }
}

static void
append_goal (UgComposer *self, UgRecord *goal, UgBlockKind kind, GHashTable *done)
{
  g_autofree char *title = ug_composer_dup (goal, UG_GOAL_TITLE);
  UgText *text;

  if (!is_written (goal) || !g_hash_table_add (done, goal))
    return;

  text = ug_text_new (UG_INK_STRONG, title);
  add_quote (self, text, goal);
  add_measure (self, text, goal);
  add_options (self, text, goal);
  ug_sheet_append_text (self->sheet, kind, text);
}

/* The steps that serve a goal stand below it; one that serves several stands below the first. */
static void
append_steps (UgComposer *self, UgRecord *goal, GHashTable *done)
{
  for (guint i = 0; i < ug_record_count (self->agreement, UG_AGREEMENT_GOALS); i++)
    {
      UgRecord *step = ug_record_peek (self->agreement, UG_AGREEMENT_GOALS, i);

      if (!is_strategic (step) && ug_record_has_ref (step, UG_GOAL_SERVES, ug_record_get_id (goal)))
        append_goal (self, step, UG_BLOCK_STEP, done);
    }
}

/* The same goals as a picture: what leads where, and what serves it. */
static void
append_picture (UgComposer *self)
{
  g_autoptr (GPtrArray) bands =
      ug_goal_picture_new (UG_AGREEMENT (self->agreement), self->language, ABREAST);

  ug_sheet_append_heading (self->sheet, ug_tr (self->language, "What leads to what"), "goal-tree");
  for (guint i = 0; i < bands->len; i++)
    {
      UgBlock *block = ug_block_new (UG_BLOCK_PICTURE);

      ug_block_add_goals (block, bands->pdata[i]);
      ug_sheet_append (self->sheet, block);
      if (ug_goal_band_leads (bands->pdata[i]))
        ug_sheet_keep_with_next (self->sheet);
    }
}

/**
 * ug_compose_goals:
 * @self: a paper in the making
 */
void
ug_compose_goals (UgComposer *self)
{
  g_autoptr (GHashTable) done = g_hash_table_new (NULL, NULL);
  const guint n_goals = ug_record_count (self->agreement, UG_AGREEMENT_GOALS);
  guint n_written = 0;

  for (guint i = 0; i < n_goals; i++)
    n_written += is_written (ug_record_peek (self->agreement, UG_AGREEMENT_GOALS, i));
  if (n_written == 0)
    return;

  ug_sheet_append_heading (self->sheet, ug_tr (self->language, "What it is for"), "goals");
  for (guint i = 0; i < n_goals; i++)
    {
      UgRecord *goal = ug_record_peek (self->agreement, UG_AGREEMENT_GOALS, i);

      if (!is_strategic (goal))
        continue;
      append_goal (self, goal, UG_BLOCK_QUOTE, done);
      append_steps (self, goal, done);
    }
  for (guint i = 0; i < n_goals; i++)
    append_goal (self, ug_record_peek (self->agreement, UG_AGREEMENT_GOALS, i), UG_BLOCK_QUOTE,
                 done);
  append_picture (self);
}
