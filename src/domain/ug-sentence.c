/* ug-sentence.c: one plain sentence of what was agreed, to be read aloud.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-sentence.h"

#include "ug-sentence-parts.h"
#include "ug-wording.h"

struct _UgSentence
{
  GObject parent_instance;

  UgStep step;
  UgRecord *record;
  char *text;
  char *note;
  GArray *spans;
};

G_DEFINE_FINAL_TYPE (UgSentence, ug_sentence, G_TYPE_OBJECT)

/* Takes the marks out of a text, and notes where they were. */
static char *
take_marks (const char *marked, GArray *spans)
{
  GString *text = g_string_sized_new (strlen (marked));
  UgSpan span = { 0 };

  for (const char *p = marked; *p != '\0'; p++)
    if (*p == *UG_MARK_START)
      {
        span.start = text->len;
      }
    else if (*p == *UG_MARK_END)
      {
        span.length = text->len - span.start;
        if (span.length > 0)
          g_array_append_val (spans, span);
      }
    else
      {
        g_string_append_c (text, *p);
      }

  return g_string_free (text, FALSE);
}

static void
ug_sentence_finalize (GObject *object)
{
  UgSentence *self = UG_SENTENCE (object);

  g_object_unref (self->record);
  g_array_unref (self->spans);
  g_free (self->text);
  g_free (self->note);

  G_OBJECT_CLASS (ug_sentence_parent_class)->finalize (object);
}

static void
ug_sentence_class_init (UgSentenceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ug_sentence_finalize;
}

static void
ug_sentence_init (UgSentence *self)
{
  self->spans = g_array_new (FALSE, FALSE, sizeof (UgSpan));
}

/**
 * ug_sentence_new:
 * @step: the step of the walk where it was agreed
 * @record: the record it speaks of
 * @text: the sentence, with `ug_wording_mark()` around what it is about
 * @note: what is said smaller beneath it; "" for nothing
 *
 * Returns: (transfer full): a sentence
 */
UgSentence *
ug_sentence_new (UgStep step, UgRecord *record, const char *text, const char *note)
{
  UgSentence *self = g_object_new (UG_TYPE_SENTENCE, NULL);

  self->step = step;
  self->record = g_object_ref (record);
  self->text = take_marks (text, self->spans);
  self->note = g_strdup (note);

  return self;
}

/**
 * ug_sentence_new_expectation:
 * @expectation: an expectation of a client's agreement
 * @language: the language to speak
 *
 * Says what is promised as it stands, and beneath it what the client answered.
 *
 * Returns: (transfer full) (nullable): a sentence; %NULL when nothing has been written down yet
 */
UgSentence *
ug_sentence_new_expectation (UgExpectation *expectation, UgLanguage *language)
{
  g_autofree char *text = NULL;
  g_autofree char *note = NULL;

  g_return_val_if_fail (UG_IS_EXPECTATION (expectation), NULL);

  text = ug_sentence_say_promise (expectation, language);
  if (text == NULL)
    return NULL;

  note = ug_sentence_say_answer (expectation, language);

  return ug_sentence_new (ug_expectation_get_kind (expectation)->step, UG_RECORD (expectation),
                          text, note);
}

/**
 * ug_sentence_get_step:
 * @self: a sentence
 *
 * Returns: the step of the walk where it was agreed
 */
UgStep
ug_sentence_get_step (UgSentence *self)
{
  g_return_val_if_fail (UG_IS_SENTENCE (self), UG_N_STEPS);

  return self->step;
}

/**
 * ug_sentence_get_record:
 * @self: a sentence
 *
 * Returns: (transfer none): the record it speaks of, to which a click on it leads
 */
UgRecord *
ug_sentence_get_record (UgSentence *self)
{
  g_return_val_if_fail (UG_IS_SENTENCE (self), NULL);

  return self->record;
}

/**
 * ug_sentence_get_text:
 * @self: a sentence
 *
 * Returns: (transfer none): the sentence. It contains what people typed and is no markup
 */
const char *
ug_sentence_get_text (UgSentence *self)
{
  g_return_val_if_fail (UG_IS_SENTENCE (self), "");

  return self->text;
}

/**
 * ug_sentence_get_spans:
 * @self: a sentence
 * @n_spans: (out): how many
 *
 * Returns: (transfer none) (array length=n_spans): the parts of the text that deserve emphasis
 */
const UgSpan *
ug_sentence_get_spans (UgSentence *self, guint *n_spans)
{
  g_return_val_if_fail (UG_IS_SENTENCE (self), NULL);

  *n_spans = self->spans->len;

  return (const UgSpan *)self->spans->data;
}

/**
 * ug_sentence_get_note:
 * @self: a sentence
 *
 * Returns: (transfer none): what is said smaller beneath it, or ""
 */
const char *
ug_sentence_get_note (UgSentence *self)
{
  g_return_val_if_fail (UG_IS_SENTENCE (self), "");

  return self->note;
}
