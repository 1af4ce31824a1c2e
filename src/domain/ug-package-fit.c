/* ug-package-fit.c: how a package fits what the client has answered, told honestly.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-package-fit.h"

#include "ug-answering.h"
#include "ug-catalogue-map.h"
#include "ug-goal.h"
#include "ug-goals.h"
#include "ug-term-order.h"

struct _UgPackageFit
{
  GObject parent_instance;

  UgPackage *package;
  GPtrArray *short_of; /* promises of the agreement for which the package gives too little */
  GPtrArray *beyond;   /* promises of the agreement for which it gives more than was asked */
  GPtrArray *unclear;  /* promises of the agreement of which that cannot be said */
  GPtrArray *served;   /* goals of the agreement that it serves */
  guint compared;
  guint goals;
};

G_DEFINE_FINAL_TYPE (UgPackageFit, ug_package_fit, G_TYPE_OBJECT)

static void
ug_package_fit_finalize (GObject *object)
{
  UgPackageFit *self = UG_PACKAGE_FIT (object);

  g_object_unref (self->package);
  g_ptr_array_unref (self->short_of);
  g_ptr_array_unref (self->beyond);
  g_ptr_array_unref (self->unclear);
  g_ptr_array_unref (self->served);

  G_OBJECT_CLASS (ug_package_fit_parent_class)->finalize (object);
}

static void
ug_package_fit_class_init (UgPackageFitClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ug_package_fit_finalize;
}

static void
ug_package_fit_init (UgPackageFit *self)
{
  self->short_of = g_ptr_array_new_with_free_func (g_object_unref);
  self->beyond = g_ptr_array_new_with_free_func (g_object_unref);
  self->unclear = g_ptr_array_new_with_free_func (g_object_unref);
  self->served = g_ptr_array_new_with_free_func (g_object_unref);
}

/* What the client asks for: what was agreed with him, and until then what he wishes. Who is in no
 * hurry still asks for less when the offer stays as it is. */
static UgTerm *
get_demand (UgExpectation *expectation)
{
  UgTerm *agreed = ug_expectation_get_agreed (expectation);
  UgTerm *wish = ug_expectation_get_wish (expectation);
  const gboolean no_hurry = ug_expectation_get_choice (expectation) == UG_ANSWER_CHOICE_NO_HURRY;

  if (no_hurry && wish != NULL && ug_expectation_get_outcome (expectation) != UG_OUTCOME_TRADED)
    return wish;

  return agreed != NULL ? agreed : wish;
}

static gboolean
is_same_clock (UgRecord *a, UgRecord *b)
{
  static const UgExpectationField fields[] = { UG_EXPECTATION_KIND, UG_EXPECTATION_CLOCK,
                                               UG_EXPECTATION_PART };

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (ug_record_get_choice (a, fields[i]) != ug_record_get_choice (b, fields[i]))
      return FALSE;

  return g_str_equal (ug_record_get_text (a, UG_EXPECTATION_PRIORITY),
                      ug_record_get_text (b, UG_EXPECTATION_PRIORITY));
}

/* Clocks and news in an emergency are the same promise in every package, whatever they are called
 * there; other promises are not compared. */
static gboolean
is_comparable (UgRecord *record)
{
  const int part = ug_record_get_choice (record, UG_EXPECTATION_PART);

  switch (ug_record_get_choice (record, UG_EXPECTATION_KIND))
    {
    case UG_EXPECTATION_KIND_TERM:
      return !ug_record_is_blank (record, UG_EXPECTATION_PRIORITY);
    case UG_EXPECTATION_KIND_EMERGENCY:
      return part == UG_EMERGENCY_PART_FIRST_NEWS || part == UG_EMERGENCY_PART_NEXT_NEWS;
    default:
      return FALSE;
    }
}

static UgRecord *
find_offered (GPtrArray *offered, UgRecord *mine)
{
  for (guint i = 0; i < offered->len; i++)
    if (is_same_clock (offered->pdata[i], mine))
      return offered->pdata[i];

  return NULL;
}

/* The client wants other than what was offered, and nobody said how much: negative when less is
 * enough, positive when he needs more, 0 when it is known what he asks for. */
static int
get_direction (UgExpectation *mine)
{
  const UgAnswerChoice choice = ug_expectation_get_choice (mine);

  if (ug_expectation_get_wish (mine) != NULL
      || ug_expectation_get_outcome (mine) == UG_OUTCOME_TRADED)
    return 0;
  if (choice == UG_ANSWER_CHOICE_NO_HURRY)
    return -1;

  return choice == UG_ANSWER_CHOICE_NEED_MORE
         && ug_expectation_get_outcome (mine) == UG_OUTCOME_UNSETTLED;
}

/* What was offered is at least too much or too little; beyond that nothing is certain. */
static GPtrArray *
judge_direction (UgPackageFit *self, int direction, int result)
{
  if (direction < 0)
    return result <= 0 ? self->beyond : self->unclear;

  return result >= 0 ? self->short_of : self->unclear;
}

static void
compare (UgPackageFit *self, UgAgreement *agreement, UgExpectation *mine, UgRecord *offered)
{
  const int direction = get_direction (mine);
  UgTerm *demand = direction != 0 ? ug_record_get_term (UG_RECORD (mine), UG_EXPECTATION_OFFER)
                                  : get_demand (mine);
  UgTerm *offer = offered ? ug_record_get_term (offered, UG_EXPECTATION_OFFER) : NULL;
  GPtrArray *found = NULL;
  int result = 1;

  if (demand == NULL)
    return;

  self->compared++;
  if (offer != NULL && !ug_term_order (offer, demand, agreement, &result))
    found = self->unclear;
  else if (direction != 0)
    found = judge_direction (self, direction, result);
  else if (result != 0)
    found = result > 0 ? self->short_of : self->beyond;
  if (found != NULL)
    g_ptr_array_add (found, g_object_ref (mine));
}

static void
compare_promises (UgPackageFit *self, UgRecord *agreement)
{
  g_autoptr (UgCatalogueMap) map = ug_catalogue_map_new (UG_AGREEMENT (agreement), self->package);
  g_autoptr (GPtrArray) offered = ug_catalogue_map_peek (map);

  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgRecord *mine = ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, i);

      if (is_comparable (mine))
        compare (self, UG_AGREEMENT (agreement), UG_EXPECTATION (mine),
                 find_offered (offered, mine));
    }
}

static void
count_goals (UgPackageFit *self, UgRecord *agreement)
{
  g_autoptr (GHashTable) served = g_hash_table_new (g_str_hash, g_str_equal);

  ug_goals_served_by_package (UG_AGREEMENT (agreement),
                              ug_record_get_id (UG_RECORD (self->package)), served);
  ug_goals_climb (UG_AGREEMENT (agreement), served);
  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_GOALS); i++)
    {
      UgRecord *goal = ug_record_peek (agreement, UG_AGREEMENT_GOALS, i);

      if (ug_record_is_blank (goal, UG_GOAL_TITLE))
        continue;

      self->goals++;
      if (g_hash_table_contains (served, ug_record_get_id (goal)))
        g_ptr_array_add (self->served, g_object_ref (goal));
    }
}

/**
 * ug_package_fit_new:
 * @agreement: an agreement
 * @package: a package of the catalogue, chosen or not
 *
 * Returns: (transfer full): how the package fits what has been answered so far
 */
UgPackageFit *
ug_package_fit_new (UgAgreement *agreement, UgPackage *package)
{
  UgPackageFit *self;

  g_return_val_if_fail (UG_IS_AGREEMENT (agreement) && UG_IS_PACKAGE (package), NULL);

  self = g_object_new (UG_TYPE_PACKAGE_FIT, NULL);
  self->package = g_object_ref (package);
  compare_promises (self, UG_RECORD (agreement));
  count_goals (self, UG_RECORD (agreement));

  return self;
}

/**
 * ug_package_fit_get_package:
 * @self: a comparison
 *
 * Returns: (transfer none): the package
 */
UgPackage *
ug_package_fit_get_package (UgPackageFit *self)
{
  g_return_val_if_fail (UG_IS_PACKAGE_FIT (self), NULL);

  return self->package;
}

/**
 * ug_package_fit_get_short:
 * @self: a comparison
 *
 * Returns: (transfer none) (element-type UgExpectation): promises of the agreement for which the
 *   package gives less than the client asks
 */
GPtrArray *
ug_package_fit_get_short (UgPackageFit *self)
{
  g_return_val_if_fail (UG_IS_PACKAGE_FIT (self), NULL);

  return self->short_of;
}

/**
 * ug_package_fit_get_beyond:
 * @self: a comparison
 *
 * Returns: (transfer none) (element-type UgExpectation): promises of the agreement for which the
 *   package gives more than the client asks
 */
GPtrArray *
ug_package_fit_get_beyond (UgPackageFit *self)
{
  g_return_val_if_fail (UG_IS_PACKAGE_FIT (self), NULL);

  return self->beyond;
}

/**
 * ug_package_fit_get_unclear:
 * @self: a comparison
 *
 * Returns: (transfer none) (element-type UgExpectation): promises of the agreement whose terms
 * cannot be compared with certainty: words, or hours of one calendar with days of another
 */
GPtrArray *
ug_package_fit_get_unclear (UgPackageFit *self)
{
  g_return_val_if_fail (UG_IS_PACKAGE_FIT (self), NULL);

  return self->unclear;
}

/**
 * ug_package_fit_get_compared:
 * @self: a comparison
 *
 * Returns: how many answered promises were looked at; nothing can be said about the package
 *   while it is 0
 */
guint
ug_package_fit_get_compared (UgPackageFit *self)
{
  g_return_val_if_fail (UG_IS_PACKAGE_FIT (self), 0);

  return self->compared;
}

/**
 * ug_package_fit_get_goals:
 * @self: a comparison
 * @n_goals: (out) (optional): how many goals there are
 *
 * Returns: how many of the client's goals the package serves
 */
guint
ug_package_fit_get_goals (UgPackageFit *self, guint *n_goals)
{
  g_return_val_if_fail (UG_IS_PACKAGE_FIT (self), 0);

  if (n_goals != NULL)
    *n_goals = self->goals;

  return self->served->len;
}

/**
 * ug_package_fit_get_served:
 * @self: a comparison
 *
 * Returns: (transfer none) (element-type UgGoal): the goals that the package serves
 */
GPtrArray *
ug_package_fit_get_served (UgPackageFit *self)
{
  g_return_val_if_fail (UG_IS_PACKAGE_FIT (self), NULL);

  return self->served;
}
