/* ug-goal-proposals.c: what probably serves which goal, proposed with the reason, never decided.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A package says in its own lines which goals it serves. Where such a line speaks of what the
 * client wants, the package is proposed, and the promises that speak of it too. Otherwise a promise
 * is proposed for the rare words it shares with the goal: a word in most promises tells nothing.
 */

#include "ug-goal-proposals.h"

#include "ug-answering.h"
#include "ug-goals.h"
#include "ug-package.h"
#include "ug-priority.h"
#include "ug-stems.h"
#include "ug-wording.h"

/* More than that at once is a list to work off, not a proposal. */
#define MOST_FOR_A_GOAL 3

/* A word counts by how few promises it stands in: one in two promises counts half. */
#define ENOUGH 0.5

/* One word alone says little: two texts are about the same when they share this many. */
#define ENOUGH_WORDS 2

struct _UgGoalProposal
{
  GObject parent_instance;

  UgGoal *goal;
  UgRecord *server; /* a promise or a package */
  char *line;       /* what the package says; NULL where only words are shared */
  char *words;      /* those shared, as they stand in the goal */
  double score;
};

G_DEFINE_FINAL_TYPE (UgGoalProposal, ug_goal_proposal, G_TYPE_OBJECT)

/* What one run works with. */
typedef struct
{
  UgAgreement *agreement;
  UgRecord *package; /* the chosen one; NULL for none */
  GPtrArray *promises;
  GPtrArray *texts; /* the words of each promise */
  GPtrArray *found;
} Run;

static void
ug_goal_proposal_finalize (GObject *object)
{
  UgGoalProposal *self = UG_GOAL_PROPOSAL (object);

  g_object_unref (self->goal);
  g_object_unref (self->server);
  g_free (self->line);
  g_free (self->words);

  G_OBJECT_CLASS (ug_goal_proposal_parent_class)->finalize (object);
}

static void
ug_goal_proposal_class_init (UgGoalProposalClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ug_goal_proposal_finalize;
}

static void
ug_goal_proposal_init (UgGoalProposal *self)
{
}

static UgRecord *
find_package (UgFirm *firm, const char *id)
{
  for (guint i = 0; firm != NULL && i < ug_record_count (UG_RECORD (firm), UG_FIRM_PACKAGES); i++)
    {
      UgRecord *package = ug_record_peek (UG_RECORD (firm), UG_FIRM_PACKAGES, i);

      if (g_str_equal (ug_record_get_id (package), id))
        return package;
    }

  return NULL;
}

static void
add_field (GPtrArray *stems, UgRecord *record, guint field)
{
  ug_stems_add (stems, ug_record_get_text (record, field));
}

/* A time says what it is about by the examples of its priority. */
static void
add_priority (GPtrArray *stems, UgRecord *agreement, const char *id)
{
  UgRecord *priority = *id != '\0' ? ug_record_find (agreement, id) : NULL;

  if (!UG_IS_PRIORITY (priority))
    return;

  add_field (stems, priority, UG_PRIORITY_TITLE);
  add_field (stems, priority, UG_PRIORITY_EXAMPLES);
}

static GPtrArray *
read_promise (UgRecord *agreement, UgRecord *promise)
{
  GPtrArray *stems = ug_stems_new ();
  UgTerm *offer = ug_record_get_term (promise, UG_EXPECTATION_OFFER);

  add_field (stems, promise, UG_EXPECTATION_TITLE);
  add_field (stems, promise, UG_EXPECTATION_DETAILS);
  add_field (stems, promise, UG_EXPECTATION_CONTENT);
  add_field (stems, promise, UG_EXPECTATION_DECISION);
  if (offer != NULL && ug_term_is_words (offer))
    ug_stems_add (stems, ug_term_get_words (offer));
  add_priority (stems, agreement, ug_record_get_text (promise, UG_EXPECTATION_PRIORITY));

  return stems;
}

/* The clocks of one priority say the same words: what matters for a goal is that it is resolved. */
static gboolean
is_said_by_resolution (UgRecord *promise)
{
  return ug_record_get_choice (promise, UG_EXPECTATION_KIND) == UG_EXPECTATION_KIND_TERM
         && ug_record_get_choice (promise, UG_EXPECTATION_CLOCK) != UG_CLOCK_RESOLUTION;
}

/* Principles hold whatever the goals are. */
static void
read_promises (Run *run)
{
  UgRecord *agreement = UG_RECORD (run->agreement);

  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgRecord *promise = ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, i);

      if (!ug_expectation_is_written (UG_EXPECTATION (promise))
          || ug_record_get_choice (promise, UG_EXPECTATION_KIND) == UG_EXPECTATION_KIND_PRINCIPLE
          || is_said_by_resolution (promise))
        continue;
      g_ptr_array_add (run->promises, promise);
      g_ptr_array_add (run->texts, read_promise (agreement, promise));
    }
}

static GPtrArray *
read_goal (UgRecord *goal)
{
  GPtrArray *stems = ug_stems_new ();

  add_field (stems, goal, UG_GOAL_TITLE);
  add_field (stems, goal, UG_GOAL_WORDS);
  add_field (stems, goal, UG_GOAL_MEASURE);

  return stems;
}

/* One over the number of promises a word stands in. */
static double
weigh_word (Run *run, const char *stem)
{
  guint n_promises = 0;

  for (guint i = 0; i < run->texts->len; i++)
    n_promises += ug_stems_find (run->texts->pdata[i], stem) != NULL;

  return 1.0 / MAX (n_promises, 1);
}

static guint
count_shared (GPtrArray *a, GPtrArray *b)
{
  guint shared = 0;

  for (guint i = 0; i < a->len; i++)
    shared += ug_stems_find (b, ((UgStem *)a->pdata[i])->stem) != NULL;

  return shared;
}

/* The line of the package that says most of what the goal says; NULL when none says enough. */
static char *
find_line (Run *run, GPtrArray *goal)
{
  g_auto (GStrv) lines = NULL;
  guint most = ENOUGH_WORDS - 1;
  char *best = NULL;

  if (run->package == NULL)
    return NULL;

  lines = g_strsplit (ug_record_get_text (run->package, UG_PACKAGE_GOALS), "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autoptr (GPtrArray) stems = ug_stems_new ();
      guint shared;

      ug_stems_add (stems, lines[i]);
      shared = count_shared (stems, goal);
      if (shared <= most)
        continue;
      most = shared;
      best = lines[i];
    }

  return g_strdup (best);
}

static UgGoalProposal *
propose (GPtrArray *to, UgRecord *goal, UgRecord *server)
{
  UgGoalProposal *self = g_object_new (UG_TYPE_GOAL_PROPOSAL, NULL);

  self->goal = g_object_ref (UG_GOAL (goal));
  self->server = g_object_ref (server);
  g_ptr_array_add (to, self);

  return self;
}

static gboolean
is_dismissed (UgRecord *goal, UgRecord *server)
{
  return ug_record_has_ref (goal, UG_GOAL_DISMISSED, ug_record_get_id (server));
}

static void
propose_package (Run *run, UgRecord *goal, const char *line)
{
  if (line == NULL || is_dismissed (goal, run->package)
      || ug_record_has_ref (goal, UG_GOAL_PACKAGES, ug_record_get_id (run->package)))
    return;

  propose (run->found, goal, run->package)->line = g_strdup (line);
}

/* Adds what a promise shares with a text to the words, each once. Returns: how much that says */
static double
share_words (Run *run, GPtrArray *text, GPtrArray *promise, GString *words)
{
  double score = 0;
  guint n_words = 0;

  for (guint i = 0; i < text->len; i++)
    {
      const UgStem *stem = text->pdata[i];

      if (ug_stems_find (promise, stem->stem) == NULL)
        continue;
      score += weigh_word (run, stem->stem);
      ug_wording_list_add (words, stem->word);
      n_words++;
    }

  return n_words >= ENOUGH_WORDS ? score : 0;
}

/* What the package says for a goal counts as if the client had said it. */
static void
propose_promise (
    Run *run, GPtrArray *to, UgRecord *goal, GPtrArray *wanted, const char *line, guint place)
{
  UgRecord *promise = run->promises->pdata[place];
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (GString) of_line = g_string_new (NULL);
  g_autoptr (GPtrArray) said = ug_stems_new ();
  const double own = share_words (run, wanted, run->texts->pdata[place], words);
  double lent = 0;
  UgGoalProposal *found;

  if (line != NULL)
    ug_stems_add (said, line);
  lent = share_words (run, said, run->texts->pdata[place], of_line);
  if (MAX (own, lent) < ENOUGH || is_dismissed (goal, promise)
      || !ug_goals_can_link (promise, goal))
    return;

  found = propose (to, goal, promise);
  found->score = MAX (own, lent);
  found->line = lent >= ENOUGH ? g_strdup (line) : NULL;
  found->words = g_strdup (own >= ENOUGH ? words->str : of_line->str);
}

static int
compare_scores (gconstpointer a, gconstpointer b)
{
  const UgGoalProposal *left = *(UgGoalProposal *const *)a;
  const UgGoalProposal *right = *(UgGoalProposal *const *)b;

  return left->score < right->score ? 1 : left->score > right->score ? -1 : 0;
}

static void
propose_for (Run *run, UgRecord *goal)
{
  g_autoptr (GPtrArray) wanted = read_goal (goal);
  g_autoptr (GPtrArray) promises = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *line = find_line (run, wanted);

  propose_package (run, goal, line);
  for (guint i = 0; i < run->promises->len; i++)
    propose_promise (run, promises, goal, wanted, line, i);
  g_ptr_array_sort (promises, compare_scores);
  for (guint i = 0; i < MIN (promises->len, MOST_FOR_A_GOAL); i++)
    g_ptr_array_add (run->found, g_object_ref (promises->pdata[i]));
}

/**
 * ug_goal_proposals_find:
 * @agreement: an agreement
 * @firm: (nullable): whose catalogue the chosen package is in
 * @goal: (nullable): a goal of it; %NULL for all, which takes as much longer as there are goals
 *
 * Looks for what may serve which goal and is neither linked nor dismissed.
 *
 * Returns: (transfer full) (element-type UgGoalProposal): goal by goal, the likeliest first, a few
 *   for each
 */
GPtrArray *
ug_goal_proposals_find (UgAgreement *agreement, UgFirm *firm, UgGoal *goal)
{
  UgRecord *record = UG_RECORD (agreement);
  g_autoptr (GPtrArray) promises = g_ptr_array_new ();
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func ((GDestroyNotify)g_ptr_array_unref);
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);
  Run run = { agreement, NULL, promises, texts, found };

  g_return_val_if_fail (UG_IS_AGREEMENT (agreement), found);

  run.package = find_package (firm, ug_record_get_text (record, UG_AGREEMENT_PACKAGE));
  read_promises (&run);
  for (guint i = 0; i < ug_record_count (record, UG_AGREEMENT_GOALS); i++)
    if (goal == NULL || ug_record_peek (record, UG_AGREEMENT_GOALS, i) == (gpointer)goal)
      propose_for (&run, ug_record_peek (record, UG_AGREEMENT_GOALS, i));

  return found;
}

UgGoal *
ug_goal_proposal_get_goal (UgGoalProposal *self)
{
  return self->goal;
}

/**
 * ug_goal_proposal_get_server:
 * @self: a proposal
 *
 * Returns: (transfer none): the promise or the package that may serve the goal
 */
UgRecord *
ug_goal_proposal_get_server (UgGoalProposal *self)
{
  return self->server;
}

/**
 * ug_goal_proposal_get_name:
 * @self: a proposal
 * @language: the language to speak
 *
 * Returns: (transfer full): what people call the promise or the package
 */
char *
ug_goal_proposal_get_name (UgGoalProposal *self, UgLanguage *language)
{
  g_autofree char *name = NULL;

  if (UG_IS_EXPECTATION (self->server))
    return ug_expectation_get_display (UG_EXPECTATION (self->server), language);

  name = ug_wording_field (self->server, UG_PACKAGE_NAME);
  /* Translators: %s is the name of a package */
  return g_strdup_printf (ug_tr (language, "The package “%s”"), name);
}

/**
 * ug_goal_proposal_get_reason:
 * @self: a proposal
 * @language: the language to speak
 *
 * Returns: (transfer full): why it may serve the goal, in one sentence
 */
char *
ug_goal_proposal_get_reason (UgGoalProposal *self, UgLanguage *language)
{
  g_autofree char *line = ug_wording_clean (self->line != NULL ? self->line : "");

  if (UG_IS_PACKAGE (self->server))
    /* Translators: %s is what a package says it serves */
    return g_strdup_printf (ug_tr (language, "It says of itself: “%s”."), line);
  if (*line != '\0')
    /* Translators: %s is what a package says it serves, and words that a promise shares with it */
    return g_strdup_printf (ug_tr (language, "The package says: “%1$s”. Here too: %2$s."), line,
                            self->words);

  /* Translators: %s lists words that stand both in a goal and in a promise */
  return g_strdup_printf (ug_tr (language, "Both speak of this: %s."), self->words);
}

/**
 * ug_goal_proposal_accept:
 * @self: a proposal
 *
 * Links what was proposed.
 */
void
ug_goal_proposal_accept (UgGoalProposal *self)
{
  if (UG_IS_PACKAGE (self->server))
    ug_record_toggle_ref (UG_RECORD (self->goal), UG_GOAL_PACKAGES, ug_record_get_id (self->server),
                          TRUE);
  else
    ug_goals_link (self->server, UG_RECORD (self->goal));
}

/**
 * ug_goal_proposal_dismiss:
 * @self: a proposal
 *
 * Remembers that it does not serve the goal, so that nobody proposes it again.
 */
void
ug_goal_proposal_dismiss (UgGoalProposal *self)
{
  ug_record_toggle_ref (UG_RECORD (self->goal), UG_GOAL_DISMISSED, ug_record_get_id (self->server),
                        TRUE);
}
