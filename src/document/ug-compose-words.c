/* ug-compose-words.c: the client's own words: set beside ours once, and listed near the end.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-composer.h"

#include "ug-glossary.h"
#include "ug-glossary-term.h"

#define ANCHOR "words"

/**
 * ug_compose_words:
 * @self: a paper in the making
 *
 * Lists what the client calls what, and what each word means.
 */
void
ug_compose_words (UgComposer *self)
{
  static const double weights[] = { 2.5, 2.5, 5 };
  const char *labels[] = { ug_tr (self->language, "You say"), ug_tr (self->language, "We say"),
                           ug_tr (self->language, "What it means") };
  gboolean begun = FALSE;

  for (guint i = 0; i < ug_record_count (self->agreement, UG_AGREEMENT_GLOSSARY); i++)
    {
      UgRecord *term = ug_record_peek (self->agreement, UG_AGREEMENT_GLOSSARY, i);
      g_autofree char *theirs = ug_composer_dup (term, UG_GLOSSARY_TERM_THEIRS);
      g_autofree char *ours = ug_composer_dup (term, UG_GLOSSARY_TERM_OURS);
      g_autofree char *meaning = ug_composer_dup (term, UG_GLOSSARY_TERM_MEANING);
      UgText *cells[3];

      if (*theirs == '\0' || (*ours == '\0' && *meaning == '\0'))
        continue;
      if (!begun)
        {
          ug_sheet_append_heading (self->sheet, ug_tr (self->language, "Words we use"), ANCHOR);
          ug_sheet_open_table (self->sheet, weights, labels, G_N_ELEMENTS (weights));
        }
      begun = TRUE;
      cells[0] = ug_text_new (UG_INK_AGREED, theirs);
      cells[1] = ug_text_new (UG_INK_CELL, ours);
      cells[2] = ug_text_new (UG_INK_CELL, meaning);
      ug_sheet_append_row (self->sheet, cells);
    }
  ug_sheet_close_table (self->sheet);
}

/* Somebody's own words, names and headings stay as they are. */
static gboolean
takes_gloss (UgBlockKind kind)
{
  switch (kind)
    {
    case UG_BLOCK_PARAGRAPH:
    case UG_BLOCK_ROW:
    case UG_BLOCK_COLUMNS:
    case UG_BLOCK_LIST:
    case UG_BLOCK_CARD_TEXT:
      return TRUE;
    default:
      return FALSE;
    }
}

static void
gloss_text (UgText *text, UgGlossary *glossary)
{
  gsize at = 0;
  char *gloss;

  while (ug_glossary_next (glossary, ug_text_get_string (text), &at, &gloss))
    {
      at = ug_text_insert (text, at, gloss);
      g_free (gloss);
    }
}

static void
gloss_block (UgBlock *block, UgGlossary *glossary)
{
  for (guint i = 0; takes_gloss (ug_block_get_kind (block)) && i < ug_block_get_n_cells (block);
       i++)
    if (ug_block_get_cell (block, i)->text != NULL)
      gloss_text (ug_block_get_cell (block, i)->text, glossary);
  for (guint i = 0; i < ug_block_get_n_children (block); i++)
    gloss_block (ug_block_get_child (block, i), glossary);
}

/* People are called what they are called, and the list of words explains itself. */
static gboolean
begins_apart (const UgSheetItem *item)
{
  return g_strcmp0 (item->anchor, "people") == 0 || g_str_has_prefix (item->anchor, "goal")
         || g_strcmp0 (item->anchor, ANCHOR) == 0;
}

/**
 * ug_composer_gloss:
 * @self: a paper that is written
 *
 * Sets the client's word beside ours where ours comes first.
 */
void
ug_composer_gloss (UgComposer *self)
{
  g_autoptr (UgGlossary) glossary =
      ug_glossary_new (UG_AGREEMENT (self->agreement), self->language);
  gboolean apart = TRUE; /* until the first section */

  for (guint i = 0; i < ug_sheet_get_n_items (self->sheet); i++)
    {
      const UgSheetItem *item = ug_sheet_get_item (self->sheet, i);

      if (item->anchor != NULL)
        apart = begins_apart (item);
      if (!apart)
        gloss_block (item->block, glossary);
    }
}
