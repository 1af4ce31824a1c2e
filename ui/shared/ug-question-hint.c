/* ug-question-hint.c: the faulty part underlined, the reason, and a better form; backstage only.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-question-hint.h"

#include "ug-question-reading.h"

#define GAP 2

/* The readers of one hint are made when the first question in their language is typed. */
typedef struct
{
  GtkLabel *question;
  GtkLabel *reason;
  GtkLabel *better;
  GHashTable *readers;
} Hint;

static void
hint_free (gpointer data)
{
  Hint *hint = data;

  g_hash_table_unref (hint->readers);
  g_free (hint);
}

static UgQuestionReader *
get_reader (Hint *hint, const char *question)
{
  const char *language = ug_reading_guess_language (question);
  UgQuestionReader *reader = g_hash_table_lookup (hint->readers, language);

  if (reader == NULL)
    {
      reader = ug_question_reader_new_bundled (language);
      g_hash_table_insert (hint->readers, (gpointer)language, reader);
    }

  return reader;
}

static void
underline (GtkLabel *label, GPtrArray *faults)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  for (guint i = 0; i < faults->len; i++)
    {
      const UgQuestionFault *fault = faults->pdata[i];
      PangoAttribute *line = pango_attr_underline_new (PANGO_UNDERLINE_SINGLE);

      line->start_index = fault->start;
      line->end_index = fault->end;
      pango_attr_list_insert (attributes, line);
    }

  gtk_label_set_attributes (label, attributes);
  pango_attr_list_unref (attributes);
}

/* All that is wrong, the gravest first, and what mends that. It is said in the language of the
 * question, so no word of the window's language stands between. */
static void
show_faults (Hint *hint, const char *question, GPtrArray *faults)
{
  const UgQuestionFault *gravest = faults->pdata[0];
  g_autofree char *better = g_strdup_printf ("→ %s", gravest->better);
  g_autoptr (GString) reasons = g_string_new (NULL);

  for (guint i = 0; i < faults->len; i++)
    {
      const UgQuestionFault *fault = faults->pdata[i];

      if (i > 0)
        g_string_append_c (reasons, '\n');
      g_string_append (reasons, fault->reason);
    }

  gtk_label_set_text (hint->question, question);
  underline (hint->question, faults);
  gtk_label_set_text (hint->reason, reasons->str);
  gtk_label_set_text (hint->better, better);
}

static void
read_question (GtkWidget *box, UgRecord *record, guint field)
{
  Hint *hint = g_object_get_data (G_OBJECT (box), "hint");
  const char *question = ug_record_get_text (record, field);
  g_autoptr (GPtrArray) faults = ug_question_reader_read (get_reader (hint, question), question);

  gtk_widget_set_visible (box, faults->len > 0);
  if (faults->len > 0)
    show_faults (hint, question, faults);
}

static void
question_changed_cb (GtkWidget *box, GParamSpec *pspec, UgRecord *record)
{
  read_question (box, record, GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (box), "field")));
}

static GtkLabel *
add_label (GtkWidget *box, const char *style)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);

  return GTK_LABEL (label);
}

/**
 * ug_question_hint_new:
 * @room: the room
 * @record: what holds the question
 * @field: its text field that is the question
 *
 * Returns: (transfer floating) (nullable): what is to be said of the question, hidden while there
 *   is nothing; %NULL in meeting mode, where a client would read it
 */
GtkWidget *
ug_question_hint_new (UgRoom *room, UgRecord *record, guint field)
{
  const char *name = ug_record_get_field (record, field)->name;
  g_autofree char *signal = g_strdup_printf ("notify::%s", name);
  GtkWidget *box;
  Hint *hint;

  if (ug_room_get_meeting (room))
    return NULL;

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, GAP);
  hint = g_new0 (Hint, 1);
  hint->question = add_label (box, NULL);
  hint->reason = add_label (box, "row-aside");
  hint->better = add_label (box, "row-title");
  hint->readers =
      g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify)ug_reading_rules_free);
  gtk_widget_add_css_class (box, "crib-card");
  g_object_set_data_full (G_OBJECT (box), "hint", hint, hint_free);
  g_object_set_data (G_OBJECT (box), "field", GUINT_TO_POINTER (field));
  g_signal_connect_object (record, signal, G_CALLBACK (question_changed_cb), box,
                           G_CONNECT_SWAPPED);
  read_question (box, record, field);

  return box;
}
