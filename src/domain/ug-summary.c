/* ug-summary.c: what the start page shows of an agreement, without the agreement.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-summary.h"

#include "ug-answering.h"

struct _UgSummary
{
  GObject parent_instance;

  UgSummaryFacts facts;
  GStringChunk *texts;
};

G_DEFINE_FINAL_TYPE (UgSummary, ug_summary, G_TYPE_OBJECT)

static void
ug_summary_finalize (GObject *object)
{
  g_string_chunk_free (UG_SUMMARY (object)->texts);

  G_OBJECT_CLASS (ug_summary_parent_class)->finalize (object);
}

static void
ug_summary_class_init (UgSummaryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ug_summary_finalize;
}

static void
ug_summary_init (UgSummary *self)
{
  self->texts = g_string_chunk_new (256);
}

/**
 * ug_summary_new:
 * @facts: what it shall say; copied
 *
 * Returns: (transfer full): a summary
 */
UgSummary *
ug_summary_new (const UgSummaryFacts *facts)
{
  UgSummary *self = g_object_new (UG_TYPE_SUMMARY, NULL);
  const char **texts[] = { &self->facts.client_id,   &self->facts.agreement_id,
                           &self->facts.client_name, &self->facts.about,
                           &self->facts.touched,     &self->facts.due_what,
                           &self->facts.due_date };

  self->facts = *facts;
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *valid = g_utf8_make_valid (*texts[i] != NULL ? *texts[i] : "", -1);

      *texts[i] = g_string_chunk_insert (self->texts, valid);
    }

  return self;
}

/**
 * ug_summary_get:
 * @self: a summary
 *
 * Returns: (transfer none): what it says; every text in it is valid UTF-8 and none is %NULL
 */
const UgSummaryFacts *
ug_summary_get (UgSummary *self)
{
  return &self->facts;
}

/**
 * ug_summary_count:
 * @agreement: an agreement
 * @facts: (inout): gets how many promises there are, answered and parked
 */
void
ug_summary_count (UgAgreement *agreement, UgSummaryFacts *facts)
{
  UgRecord *record = UG_RECORD (agreement);

  facts->answered = facts->parked = 0;
  facts->expectations = ug_record_count (record, UG_AGREEMENT_EXPECTATIONS);
  for (guint i = 0; i < facts->expectations; i++)
    {
      UgExpectation *promise = ug_record_peek (record, UG_AGREEMENT_EXPECTATIONS, i);

      facts->answered += ug_expectation_get_outcome (promise) != UG_OUTCOME_OPEN;
      facts->parked += ug_expectation_is_pending (promise);
    }
}
