/* ug-sentence-row.c: what matters in bold, by attributes, so that nobody's words are parsed as
 * markup.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-sentence-row.h"

#include "ug-plain.h"
#include "ug-step.h"

static PangoAttrList *
new_emphasis (UgSentence *sentence)
{
  PangoAttrList *attributes = pango_attr_list_new ();
  guint n_spans;
  const UgSpan *spans = ug_sentence_get_spans (sentence, &n_spans);

  for (guint i = 0; i < n_spans; i++)
    {
      PangoAttribute *bold = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

      bold->start_index = spans[i].start;
      bold->end_index = spans[i].start + spans[i].length;
      pango_attr_list_insert (attributes, bold);
    }

  return attributes;
}

static GtkWidget *
new_label (const char *text)
{
  return g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                       PANGO_WRAP_WORD_CHAR, NULL);
}

static GtkWidget *
new_row (GtkWidget *child, const char *said, UgStep step, UgRecord *record, const char *field_name)
{
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_widget_add_css_class (child, "sentence");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), child);
  ug_accessible_name (row, said);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "walk.go");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "(sss)", ug_step_get_nick (step),
                                    record != NULL ? ug_record_get_id (record) : "", field_name);

  return row;
}

static GtkWidget *
new_sentence (UgSentence *sentence)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *text = new_label (ug_sentence_get_text (sentence));
  const char *note = ug_sentence_get_note (sentence);
  PangoAttrList *emphasis = new_emphasis (sentence);

  gtk_label_set_attributes (GTK_LABEL (text), emphasis);
  pango_attr_list_unref (emphasis);
  gtk_widget_add_css_class (text, "said");
  gtk_box_append (GTK_BOX (box), text);
  if (note != NULL && *note != '\0')
    {
      GtkWidget *label = new_label (note);

      gtk_widget_add_css_class (label, "summary");
      gtk_box_append (GTK_BOX (box), label);
    }

  return box;
}

/**
 * ug_sentence_row_new:
 * @sentence: a sentence
 *
 * Returns: (transfer floating): a row that goes to the sentence's place when it is activated
 */
GtkWidget *
ug_sentence_row_new (UgSentence *sentence)
{
  return new_row (new_sentence (sentence), ug_sentence_get_text (sentence),
                  ug_sentence_get_step (sentence), ug_sentence_get_record (sentence), "");
}

/**
 * ug_sentence_row_new_to_read:
 * @sentence: a sentence
 *
 * Returns: (transfer floating): a row that is only read
 */
GtkWidget *
ug_sentence_row_new_to_read (UgSentence *sentence)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *child = new_sentence (sentence);

  gtk_widget_add_css_class (child, "sentence");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), child);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  ug_accessible_name (row, ug_sentence_get_text (sentence));

  return row;
}

/**
 * ug_sentence_row_new_for_check:
 * @check: what a check found
 * @language: the language of the interface
 *
 * Returns: (transfer floating): a row that goes to the place when it is activated
 */
GtkWidget *
ug_sentence_row_new_for_check (UgCheck *check, UgLanguage *language)
{
  g_autofree char *words = ug_check_to_words (check, language);
  UgRecord *record = ug_check_get_record (check);
  const guint field = ug_check_get_field (check);
  const char *name = record != NULL && field < UG_RECORD_GET_CLASS (record)->n_fields
                         ? ug_record_get_field (record, field)->name
                         : "";

  return new_row (new_label (words), words, ug_check_get_step (check), record, name);
}
