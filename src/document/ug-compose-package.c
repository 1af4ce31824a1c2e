/* ug-compose-package.c: what the client gets, what not, and for how much.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-composer.h"

#include "ug-sentence.h"

/* The lines of a field, without blank ones. */
static GPtrArray *
list_lines (UgRecord *record, guint field)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) split = g_strsplit (ug_record_get_text (record, field), "\n", -1);

  for (guint i = 0; split[i] != NULL; i++)
    if (*g_strstrip (split[i]) != '\0')
      g_ptr_array_add (lines, g_strdup (split[i]));

  return lines;
}

static UgText *
say_line (GPtrArray *lines, guint n)
{
  return ug_text_new (UG_INK_CELL, n < lines->len ? g_ptr_array_index (lines, n) : NULL);
}

static void
append_lists (UgComposer *self)
{
  g_autoptr (GPtrArray) in = list_lines (self->agreement, UG_AGREEMENT_PACKAGE_INCLUSIONS);
  g_autoptr (GPtrArray) out = list_lines (self->agreement, UG_AGREEMENT_PACKAGE_EXCLUSIONS);
  UgBlock *labels = ug_block_new (UG_BLOCK_LABELS);

  if (in->len == 0 && out->len == 0)
    {
      ug_block_unref (labels);
      return;
    }

  ug_block_add_cell (
      labels, 1,
      ug_text_new (UG_INK_LABEL, in->len > 0 ? ug_tr (self->language, "Included") : NULL));
  ug_block_add_cell (
      labels, 1,
      ug_text_new (UG_INK_LABEL, out->len > 0 ? ug_tr (self->language, "Not included") : NULL));
  ug_sheet_append (self->sheet, labels);

  for (guint i = 0; i < MAX (in->len, out->len); i++)
    {
      UgBlock *row = ug_block_new (UG_BLOCK_LIST);

      ug_block_add_cell (row, 1, say_line (in, i));
      ug_block_add_cell (row, 1, say_line (out, i));
      ug_sheet_append (self->sheet, row);
    }
}

/**
 * ug_compose_package:
 * @self: a paper in the making
 */
void
ug_compose_package (UgComposer *self)
{
  g_autofree char *name = ug_composer_dup (self->agreement, UG_AGREEMENT_PACKAGE_NAME);
  g_autofree char *price = ug_composer_dup (self->agreement, UG_AGREEMENT_PACKAGE_PRICE);
  g_autoptr (UgSentence) validity =
      ug_sentence_new_validity (UG_AGREEMENT (self->agreement), self->language);
  g_autoptr (UgText) what = ug_text_new (UG_INK_STRONG, name);

  if (*price != '\0')
    {
      if (*name != '\0')
        ug_text_add (what, UG_INK_BODY, " — ");
      ug_text_add (what, UG_INK_BODY, price);
    }
  if (validity != NULL)
    ug_text_add_line (what, UG_INK_BODY, ug_sentence_get_text (validity));
  if (ug_text_is_empty (what)
      && ug_record_is_blank (self->agreement, UG_AGREEMENT_PACKAGE_INCLUSIONS)
      && ug_record_is_blank (self->agreement, UG_AGREEMENT_PACKAGE_EXCLUSIONS))
    return;

  ug_sheet_append_heading (self->sheet, ug_tr (self->language, "What you get"), "package");
  if (!ug_text_is_empty (what))
    ug_sheet_append_text (self->sheet, UG_BLOCK_PARAGRAPH, ug_text_ref (what));
  append_lists (self);
}
