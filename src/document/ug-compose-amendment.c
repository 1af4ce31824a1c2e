/* ug-compose-amendment.c: what changed since the version before, and which lines of the whole have.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-composer.h"

#include "ug-difference.h"
#include "ug-step.h"

/* The sentence with what it is about in strong letters, and its cause in small print. */
static UgText *
say_sentence (UgSentence *sentence)
{
  const char *all = ug_sentence_get_text (sentence);
  UgText *text = ug_text_new (UG_INK_BODY, NULL);
  const UgSpan *spans;
  guint n_spans, at = 0;

  spans = ug_sentence_get_spans (sentence, &n_spans);
  for (guint i = 0; i < n_spans; i++)
    {
      g_autofree char *before = g_strndup (all + at, spans[i].start - at);
      g_autofree char *strong = g_strndup (all + spans[i].start, spans[i].length);

      ug_text_add (text, UG_INK_BODY, before);
      ug_text_add (text, UG_INK_STRONG, strong);
      at = spans[i].start + spans[i].length;
    }
  ug_text_add (text, UG_INK_BODY, all + at);
  if (*ug_sentence_get_note (sentence) != '\0')
    ug_text_add_line (text, UG_INK_FINE, ug_sentence_get_note (sentence));

  return text;
}

static void
append_differences (UgComposer *self)
{
  g_autoptr (GPtrArray) sentences =
      ug_difference_list (self->context->previous, UG_AGREEMENT (self->agreement), self->language);
  UgStep step = UG_N_STEPS;

  for (guint i = 0; i < sentences->len; i++)
    {
      UgSentence *sentence = sentences->pdata[i];

      if (ug_sentence_get_step (sentence) != step)
        {
          step = ug_sentence_get_step (sentence);
          ug_sheet_append_heading (self->sheet, ug_tr (self->language, ug_step_get_title (step)),
                                   ug_step_get_nick (step));
        }
      ug_sheet_append_text (self->sheet, UG_BLOCK_PARAGRAPH, say_sentence (sentence));
    }
  if (sentences->len == 0)
    ug_sheet_append_text (
        self->sheet, UG_BLOCK_PARAGRAPH,
        ug_text_new (UG_INK_BODY, ug_tr (self->language, "Nothing that was agreed has changed.")));
}

/**
 * ug_compose_amendment:
 * @self: a paper in the making
 *
 * Writes what changed since the version before, and nothing else.
 */
void
ug_compose_amendment (UgComposer *self)
{
  const guint number = MAX (self->context->version, 1) - 1;
  g_autofree char *lead = NULL;

  ug_compose_title (self, ug_tr (self->language, "What changes"));
  if (self->context->previous == NULL)
    {
      ug_sheet_append_text (
          self->sheet, UG_BLOCK_PARAGRAPH,
          ug_text_new (UG_INK_BODY,
                       ug_tr (self->language,
                              "This is the first version: there is none before it to amend.")));
      return;
    }

  /* Translators: number of the version that is amended */
  lead = g_strdup_printf (
      ug_tr (self->language,
             "This amends version %u of our agreement. What is not named here stays as it is."),
      number);
  ug_sheet_append_text (self->sheet, UG_BLOCK_PARAGRAPH, ug_text_new (UG_INK_BODY, lead));
  append_differences (self);
}

static gboolean
is_compared (UgBlock *block)
{
  switch (ug_block_get_kind (block))
    {
    case UG_BLOCK_TITLE:
    case UG_BLOCK_HEADING:
    case UG_BLOCK_HEADER:
    case UG_BLOCK_SIGNATURES:
      return FALSE;
    default:
      return TRUE;
    }
}

/**
 * ug_composer_mark_changes:
 * @sheet: a paper
 * @before: the same paper of the version before, with the same date
 *
 * Marks each item of @sheet that @before does not have.
 */
void
ug_composer_mark_changes (UgSheet *sheet, UgSheet *before)
{
  g_autoptr (GHashTable) known =
      g_hash_table_new ((GHashFunc)ug_block_hash, (GEqualFunc)ug_block_equal);

  for (guint i = 0; i < ug_sheet_get_n_items (before); i++)
    g_hash_table_add (known, ug_sheet_get_item (before, i)->block);
  for (guint i = 0; i < ug_sheet_get_n_items (sheet); i++)
    {
      UgBlock *block = ug_sheet_get_item (sheet, i)->block;

      if (is_compared (block) && !g_hash_table_contains (known, block))
        ug_sheet_mark_changed (sheet, i);
    }
}
