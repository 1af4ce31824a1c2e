/* ug-weights.c: the hundred points that the factors of quality share.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-weights.h"

static gint64
get_weight (UgRecord *factor)
{
  return ug_record_get_number (factor, UG_FACTOR_WEIGHT);
}

static UgRecord *
peek_factor (UgAgreement *agreement, guint i)
{
  return ug_record_peek (UG_RECORD (agreement), UG_AGREEMENT_FACTORS, i);
}

static guint
count_factors (UgAgreement *agreement)
{
  return ug_record_count (UG_RECORD (agreement), UG_AGREEMENT_FACTORS);
}

/**
 * ug_weights_get_left:
 * @agreement: an agreement
 *
 * Returns: how many of the hundred points are still to be given; negative when too many were
 */
gint64
ug_weights_get_left (UgAgreement *agreement)
{
  gint64 left = UG_WEIGHTS_TOTAL;

  g_return_val_if_fail (UG_IS_AGREEMENT (agreement), 0);

  for (guint i = 0; i < count_factors (agreement); i++)
    left -= get_weight (peek_factor (agreement, i));

  return left;
}

/**
 * ug_weights_set:
 * @factor: a factor of an agreement
 * @weight: its points; kept between 0 and 100
 *
 * Gives a factor its points and leaves the others alone: what the client has just weighed is not
 * changed behind his back. `ug_weights_balance()` shares out the rest when somebody asks for it.
 *
 * Returns: how many points are left, as `ug_weights_get_left()`
 */
gint64
ug_weights_set (UgFactor *factor, gint64 weight)
{
  UgAgreement *agreement;

  g_return_val_if_fail (UG_IS_FACTOR (factor), 0);

  ug_record_set_number (UG_RECORD (factor), UG_FACTOR_WEIGHT, CLAMP (weight, 0, UG_WEIGHTS_TOTAL));
  agreement = ug_record_get_ancestor (UG_RECORD (factor), UG_TYPE_AGREEMENT);

  return agreement != NULL ? ug_weights_get_left (agreement) : 0;
}

/* Cumulative rounding: each share is at most one point off, and they add up exactly. */
static void
share (GPtrArray *factors, gint64 points, gboolean equally)
{
  gint64 sum = 0, passed = 0, given = 0;

  for (guint i = 0; i < factors->len && !equally; i++)
    sum += MAX (get_weight (factors->pdata[i]), 0);
  equally = sum == 0;
  if (equally)
    sum = factors->len;

  for (guint i = 0; i < factors->len; i++)
    {
      gint64 upto;

      passed += equally ? 1 : MAX (get_weight (factors->pdata[i]), 0);
      upto = (2 * points * passed + sum) / (2 * sum);
      ug_record_set_number (factors->pdata[i], UG_FACTOR_WEIGHT, upto - given);
      given = upto;
    }
}

static GPtrArray *
collect (UgAgreement *agreement, UgFactor *except)
{
  GPtrArray *factors = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < count_factors (agreement); i++)
    if (peek_factor (agreement, i) != (UgRecord *)except)
      g_ptr_array_add (factors, g_object_ref (peek_factor (agreement, i)));

  return factors;
}

/**
 * ug_weights_share_equally:
 * @agreement: an agreement
 *
 * Gives every factor the same points, to within one, so that they add up to a hundred.
 */
void
ug_weights_share_equally (UgAgreement *agreement)
{
  g_autoptr (GPtrArray) factors = NULL;

  g_return_if_fail (UG_IS_AGREEMENT (agreement));

  factors = collect (agreement, NULL);
  share (factors, UG_WEIGHTS_TOTAL, TRUE);
}

/**
 * ug_weights_balance:
 * @agreement: an agreement
 * @keep: (nullable): the factor whose points stay as they are
 *
 * Brings the sum to a hundred: the others keep their proportions, and share equally when none of
 * them has points yet. Nothing changes when the sum is right already.
 */
void
ug_weights_balance (UgAgreement *agreement, UgFactor *keep)
{
  g_autoptr (GPtrArray) factors = NULL;
  gint64 kept = 0;

  g_return_if_fail (UG_IS_AGREEMENT (agreement));

  if (ug_weights_get_left (agreement) == 0)
    return;
  if (keep != NULL)
    kept = CLAMP (get_weight (UG_RECORD (keep)), 0, UG_WEIGHTS_TOTAL);

  factors = collect (agreement, keep);
  share (factors, UG_WEIGHTS_TOTAL - kept, FALSE);
}

static int
compare_weights (gconstpointer a, gconstpointer b)
{
  const gint64 left = get_weight (*(UgRecord *const *)a);
  const gint64 right = get_weight (*(UgRecord *const *)b);

  return left < right ? 1 : left > right ? -1 : 0;
}

/**
 * ug_weights_sorted:
 * @agreement: an agreement
 *
 * Returns: (transfer full) (element-type UgFactor): the factors that have points, the heaviest
 *   first, and in their own order where they weigh the same
 */
GPtrArray *
ug_weights_sorted (UgAgreement *agreement)
{
  g_autoptr (GPtrArray) all = NULL;
  GPtrArray *sorted = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (UG_IS_AGREEMENT (agreement), sorted);

  all = collect (agreement, NULL);
  for (guint i = 0; i < all->len; i++)
    if (get_weight (all->pdata[i]) > 0)
      g_ptr_array_add (sorted, g_object_ref (all->pdata[i]));
  g_ptr_array_sort (sorted, compare_weights); /* stable: it is a merge sort */

  return sorted;
}
