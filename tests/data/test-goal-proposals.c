/* test-goal-proposals.c: what is proposed for the goals of the examples, against what people
 * linked.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-client.h"
#include "ug-data.h"
#include "ug-exchange-file.h"
#include "ug-expectation.h"
#include "ug-goal-proposals.h"
#include "ug-goals.h"
#include "ug-package.h"

/* Of the promises that are proposed, at least this share is one that people linked too. */
#define LEAST_RIGHT 0.5

static UgExchangeFile *
read_example (const char *name, const char *language)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = ug_data_load (UG_DATA_EXAMPLE, name, language, &error);
  UgExchangeFile *file;

  g_assert_no_error (error);
  file = ug_exchange_file_parse (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);

  return file;
}

static UgRecord *
peek_agreement (UgExchangeFile *file)
{
  return ug_record_peek (g_ptr_array_index (file->clients, 0), UG_CLIENT_AGREEMENTS, 0);
}

static void
forget_links (UgRecord *agreement)
{
  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    ug_record_set_refs (ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, i),
                        UG_EXPECTATION_GOALS, NULL);
  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_GOALS); i++)
    ug_record_set_refs (ug_record_peek (agreement, UG_AGREEMENT_GOALS, i), UG_GOAL_PACKAGES, NULL);
}

/* To the goal itself, or to one above it: whoever links a step means what it is for too. */
static gboolean
was_linked (UgRecord *before, UgGoalProposal *proposal)
{
  UgRecord *server =
      ug_record_find (before, ug_record_get_id (ug_goal_proposal_get_server (proposal)));
  UgRecord *goal =
      ug_record_find (before, ug_record_get_id (UG_RECORD (ug_goal_proposal_get_goal (proposal))));
  const char *const *above = ug_record_get_refs (goal, UG_GOAL_SERVES);

  if (server == NULL) /* a package, which the firm owns */
    return ug_record_has_ref (goal, UG_GOAL_PACKAGES,
                              ug_record_get_id (ug_goal_proposal_get_server (proposal)));
  if (ug_record_has_ref (server, UG_EXPECTATION_GOALS, ug_record_get_id (goal)))
    return TRUE;
  for (guint i = 0; above[i] != NULL; i++)
    if (ug_record_has_ref (server, UG_EXPECTATION_GOALS, above[i]))
      return TRUE;

  return FALSE;
}

static void
count_example (const char *name, const char *code, guint *proposed, guint *right)
{
  g_autoptr (UgExchangeFile) file = read_example (name, code);
  g_autoptr (UgExchangeFile) before = read_example (name, code);
  g_autoptr (UgLanguage) language = ug_language_new (code);
  g_autoptr (GPtrArray) found = NULL;

  forget_links (peek_agreement (file));
  found = ug_goal_proposals_find (UG_AGREEMENT (peek_agreement (file)), file->firm, NULL);
  for (guint i = 0; i < found->len; i++)
    {
      UgGoalProposal *proposal = found->pdata[i];
      const gboolean linked = was_linked (peek_agreement (before), proposal);
      g_autofree char *server = ug_goal_proposal_get_name (proposal, language);
      g_autofree char *reason = ug_goal_proposal_get_reason (proposal, language);

      g_test_message (
          "%s %s → %s (%s)", linked ? "+" : "-", server,
          ug_record_get_text (UG_RECORD (ug_goal_proposal_get_goal (proposal)), UG_GOAL_TITLE),
          reason);
      *right += linked;
      (*proposed)++;
    }
}

static void
test_examples (void)
{
  static const char *const languages[] = { "en", "ru" };
  guint proposed = 0;
  guint right = 0;

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      count_example ("it-outsourcing", languages[i], &proposed, &right);
      count_example ("web-studio", languages[i], &proposed, &right);
    }
  g_test_message ("%u proposed, %u of them linked by people", proposed, right);
  g_assert_cmpuint (proposed, >, 8);
  g_assert_cmpfloat ((double)right / proposed, >=, LEAST_RIGHT);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/goal-proposals/examples", test_examples);

  return g_test_run ();
}
