/* ug-evidence-reading.c: past facts are firm, opinions and the conditional are not.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The words are rules, data/questions/evidence.CODE.rules; here is only what their kinds mean. Of a
 * sentence the first rule that matches decides, of the whole the firmest sentence: whoever told
 * what happened may well say what he thinks of it too.
 */

#include "ug-evidence-reading.h"

#include "ug-reading-rules.h"

#include <string.h>

struct _UgEvidenceReader
{
  GHashTable *rules;
  GStringChunk *texts;
};

/* The firmest first. */
static const struct
{
  const char *kind;
  UgEvidenceMark mark;
} kinds[] = {
  { "measured", UG_EVIDENCE_MARK_MEASURED },  { "committed", UG_EVIDENCE_MARK_COMMITTED },
  { "happened", UG_EVIDENCE_MARK_HAPPENED },  { "wish", UG_EVIDENCE_MARK_WISH },
  { "generality", UG_EVIDENCE_MARK_OPINION }, { "hypothetical", UG_EVIDENCE_MARK_OPINION },
  { "opinion", UG_EVIDENCE_MARK_OPINION },    { "compliment", UG_EVIDENCE_MARK_OPINION },
};

/**
 * ug_evidence_reader_new:
 *
 * Returns: (transfer full): a reader of what is said in any language that has rules; those of a
 *   language are loaded when it is first heard
 */
UgEvidenceReader *
ug_evidence_reader_new (void)
{
  UgEvidenceReader *self = g_new0 (UgEvidenceReader, 1);

  self->rules =
      g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify)ug_reading_rules_free);
  self->texts = g_string_chunk_new (256);

  return self;
}

void
ug_evidence_reader_free (UgEvidenceReader *self)
{
  g_hash_table_unref (self->rules);
  g_string_chunk_free (self->texts);
  g_free (self);
}

static UgReadingRules *
get_rules (UgEvidenceReader *self, const char *said)
{
  const char *language = ug_reading_guess_language (said);
  UgReadingRules *rules = g_hash_table_lookup (self->rules, language);

  if (rules == NULL)
    {
      rules = ug_reading_rules_new_bundled ("evidence", language);
      g_hash_table_insert (self->rules, (gpointer)language, rules);
    }

  return rules;
}

static guint
get_rank (const char *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].kind, kind))
      return i;

  return G_N_ELEMENTS (kinds);
}

/* Behind the first sentence: the mark at its end has white space after it, or the line ends. */
static const char *
find_next_sentence (const char *text)
{
  for (; *text != '\0'; text++)
    if (*text == '\n' || (strchr (".!?;", *text) != NULL && g_ascii_isspace (text[1])))
      return text + 1;

  return text;
}

static void
read_sentence (UgEvidenceReader *self,
               UgReadingRules *rules,
               const char *sentence,
               UgEvidenceProposal *proposal)
{
  g_autoptr (GPtrArray) matches = ug_reading_rules_try (rules, sentence);
  const UgReadingMatch *match = matches->len > 0 ? matches->pdata[0] : NULL;
  const guint rank = match != NULL ? get_rank (match->kind) : G_N_ELEMENTS (kinds);

  if (rank >= get_rank (proposal->kind))
    return;

  proposal->mark = kinds[rank].mark;
  proposal->kind = kinds[rank].kind;
  proposal->reason = match->reason;
  proposal->follow_up = g_string_chunk_insert_const (self->texts, match->better);
}

/**
 * ug_evidence_reader_read:
 * @self: a reader
 * @said: what was said; valid UTF-8
 *
 * Returns: what its wording proposes
 */
UgEvidenceProposal
ug_evidence_reader_read (UgEvidenceReader *self, const char *said)
{
  UgEvidenceProposal proposal = { UG_EVIDENCE_MARK_NONE, "", "", "" };
  const char *end = said + MIN (strlen (said), UG_EVIDENCE_READING_MAX_BYTES);
  UgReadingRules *rules = get_rules (self, said);

  if (*end != '\0')
    end = g_utf8_find_prev_char (said, end + 1);

  for (const char *at = said, *next; at < end; at = next)
    {
      g_autofree char *sentence = NULL;

      next = MIN (find_next_sentence (at), end);
      sentence = g_strstrip (g_strndup (at, next - at));
      if (*sentence != '\0')
        read_sentence (self, rules, sentence, &proposal);
    }

  return proposal;
}

/**
 * ug_evidence_is_firm:
 * @mark: a mark
 *
 * Returns: whether something happened, was counted or was given for it
 */
gboolean
ug_evidence_is_firm (UgEvidenceMark mark)
{
  return mark == UG_EVIDENCE_MARK_HAPPENED || mark == UG_EVIDENCE_MARK_MEASURED
         || mark == UG_EVIDENCE_MARK_COMMITTED;
}
