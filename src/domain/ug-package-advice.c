/* ug-package-advice.c: which package is enough, and what another one would cost for nothing.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-package-fit.h"

#include "ug-wording.h"

/**
 * ug_package_get_amount:
 * @package: a package
 * @amount: (out): its price in hundredths
 *
 * Reads the one number in the price: "34 000 ₽", "$1,150", "1.150,50 €".
 *
 * Returns: whether there is a number, and no more than one
 */
gboolean
ug_package_get_amount (UgPackage *package, gint64 *amount)
{
  static const int fractions[] = { 100, 10, 1 };
  const char *price;
  gint64 number = 0;
  int decimals = -1; /* digits since the last point or comma, -1 before any */
  gboolean begun = FALSE, ended = FALSE;

  g_return_val_if_fail (UG_IS_PACKAGE (package), FALSE);

  price = ug_record_get_text (UG_RECORD (package), UG_PACKAGE_PRICE);
  for (const char *p = price; *p != '\0'; p = g_utf8_next_char (p))
    {
      const gunichar c = g_utf8_get_char (p);

      if (g_unichar_isdigit (c))
        {
          if (ended || number > G_MAXINT32)
            return FALSE;
          number = number * 10 + g_unichar_digit_value (c);
          decimals += decimals >= 0;
          begun = TRUE;
        }
      else if (begun && (c == '.' || c == ','))
        decimals = 0;
      else if (begun && !g_unichar_isspace (c))
        ended = TRUE;
    }

  /* One or two digits after a point are a fraction; three are a thousand. */
  *amount = number * (decimals < 0 || decimals > 2 ? 100 : fractions[decimals]);

  return begun;
}

static GPtrArray *
fit_all (UgAgreement *agreement, UgFirm *firm)
{
  GPtrArray *fits = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < ug_record_count (UG_RECORD (firm), UG_FIRM_PACKAGES); i++)
    g_ptr_array_add (fits, ug_package_fit_new (
                               agreement, ug_record_peek (UG_RECORD (firm), UG_FIRM_PACKAGES, i)));

  return fits;
}

static gboolean
same_period (UgPackage *a, UgPackage *b)
{
  return g_str_equal (ug_record_get_text (UG_RECORD (a), UG_PACKAGE_PERIOD),
                      ug_record_get_text (UG_RECORD (b), UG_PACKAGE_PERIOD));
}

/* How many goals of the client any package serves: what none serves is asked of none. */
static guint
count_servable (GPtrArray *fits)
{
  g_autoptr (GHashTable) served = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < fits->len; i++)
    {
      GPtrArray *goals = ug_package_fit_get_served (fits->pdata[i]);

      for (guint j = 0; j < goals->len; j++)
        g_hash_table_add (served, goals->pdata[j]);
    }

  return g_hash_table_size (served);
}

static gboolean
is_enough (UgPackageFit *fit, guint goals)
{
  return ug_package_fit_get_short (fit)->len == 0 && ug_package_fit_get_unclear (fit)->len == 0
         && ug_package_fit_get_served (fit)->len == goals;
}

/* Nothing is said unless every price can be compared. */
static UgPackageFit *
find_cheapest (GPtrArray *fits)
{
  const guint goals = count_servable (fits);
  UgPackageFit *cheapest = NULL;
  gint64 least = G_MAXINT64;

  for (guint i = 0; i < fits->len; i++)
    {
      UgPackageFit *fit = fits->pdata[i];
      UgPackage *package = ug_package_fit_get_package (fit);
      gint64 amount;

      if (!ug_package_get_amount (package, &amount) || ug_package_fit_get_compared (fit) == 0
          || !same_period (package, ug_package_fit_get_package (fits->pdata[0])))
        return NULL;
      if (!is_enough (fit, goals) || amount >= least)
        continue;

      least = amount;
      cheapest = fit;
    }

  return cheapest;
}

/**
 * ug_package_find_cheapest:
 * @agreement: an agreement
 * @firm: whose packages are compared
 *
 * Returns: (transfer none) (nullable): the cheapest package that gives the client all he asks;
 * %NULL when no package does, nothing was answered, or the prices cannot be compared
 */
UgPackage *
ug_package_find_cheapest (UgAgreement *agreement, UgFirm *firm)
{
  g_autoptr (GPtrArray) fits = NULL;
  UgPackageFit *cheapest;

  g_return_val_if_fail (UG_IS_AGREEMENT (agreement) && UG_IS_FIRM (firm), NULL);

  fits = fit_all (agreement, firm);
  cheapest = find_cheapest (fits);

  return cheapest != NULL ? ug_package_fit_get_package (cheapest) : NULL;
}

/* The one that misses least, and of those the one of which least is unclear. */
static UgPackageFit *
find_closest (GPtrArray *fits)
{
  UgPackageFit *closest = NULL;

  for (guint i = 0; i < fits->len; i++)
    {
      UgPackageFit *fit = fits->pdata[i];
      const guint missing = ug_package_fit_get_short (fit)->len;
      const guint unclear = ug_package_fit_get_unclear (fit)->len;
      const guint least = closest != NULL ? ug_package_fit_get_short (closest)->len : G_MAXUINT;

      if (missing < least
          || (missing == least && unclear < ug_package_fit_get_unclear (closest)->len))
        closest = fit;
    }

  return closest;
}

static char *
say_missing (const char *name, GPtrArray *promises, UgLanguage *language)
{
  guint others;
  g_autofree char *names = ug_package_fit_list_names (promises, &others, language);

  if (others == 0)
    /* Translators: the name of a package, and a list of promises */
    return g_strdup_printf (ug_tr (language, "No package gives all you asked for. Closest is "
                                             "“%1$s”; to be agreed apart: %2$s."),
                            name, names);

  /* Translators: the name of a package, a list of promises, and how many others */
  return g_strdup_printf (ug_trn (language,
                                  "No package gives all you asked for. Closest is “%1$s”; to be "
                                  "agreed apart: %2$s; and %3$u more.",
                                  "No package gives all you asked for. Closest is “%1$s”; to be "
                                  "agreed apart: %2$s; and %3$u more.",
                                  others),
                          name, names, others);
}

static char *
say_perhaps (const char *name, GPtrArray *promises, UgLanguage *language)
{
  guint others;
  g_autofree char *names = ug_package_fit_list_names (promises, &others, language);

  if (others == 0)
    /* Translators: the name of a package, and a list of promises */
    return g_strdup_printf (
        ug_tr (language, "“%1$s” may give all you asked for; to be discussed first: %2$s."), name,
        names);

  /* Translators: the name of a package, a list of promises, and how many others */
  return g_strdup_printf (
      ug_trn (language,
              "“%1$s” may give all you asked for; to be discussed first: %2$s; and %3$u more.",
              "“%1$s” may give all you asked for; to be discussed first: %2$s; and %3$u more.",
              others),
      name, names, others);
}

/* Where no package is certain to give everything: the closest one, and what it lacks. */
static char *
say_closest (GPtrArray *fits, UgLanguage *language)
{
  UgPackageFit *closest = find_closest (fits);
  g_autofree char *name = NULL;

  if (closest == NULL || ug_package_fit_get_compared (closest) == 0)
    return NULL;

  name = ug_wording_field (UG_RECORD (ug_package_fit_get_package (closest)), UG_PACKAGE_NAME);
  if (ug_package_fit_get_short (closest)->len > 0)
    return say_missing (name, ug_package_fit_get_short (closest), language);
  if (ug_package_fit_get_unclear (closest)->len > 0)
    return say_perhaps (name, ug_package_fit_get_unclear (closest), language);

  return NULL;
}

static void
say_beyond (GString *text, UgPackageFit *fit, UgLanguage *language)
{
  UgRecord *package = UG_RECORD (ug_package_fit_get_package (fit));
  const guint n = ug_package_fit_get_beyond (fit)->len;
  g_autofree char *name = ug_wording_field (package, UG_PACKAGE_NAME);

  /* Translators: the name of a package, and how many things */
  ug_wording_say (text,
                  ug_trn (language, "In “%1$s” you would pay for %2$u thing you did not ask for.",
                          "In “%1$s” you would pay for %2$u things you did not ask for.", n),
                  name, n);
}

/**
 * ug_package_advise:
 * @agreement: an agreement
 * @firm: whose packages are compared
 * @language: the language to speak
 *
 * Says which package is enough, and which dearer ones give what nobody asked for; where none is
 * enough, which one misses least.
 *
 * Returns: (transfer full) (nullable): one or a few sentences; %NULL while nothing honest can be
 * said
 */
char *
ug_package_advise (UgAgreement *agreement, UgFirm *firm, UgLanguage *language)
{
  g_autoptr (GPtrArray) fits = NULL;
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *name = NULL;
  UgPackageFit *cheapest;
  gint64 least, amount;

  g_return_val_if_fail (UG_IS_AGREEMENT (agreement) && UG_IS_FIRM (firm), NULL);

  fits = fit_all (agreement, firm);
  cheapest = find_cheapest (fits);
  if (cheapest == NULL || !ug_package_get_amount (ug_package_fit_get_package (cheapest), &least))
    return say_closest (fits, language);

  name = ug_wording_field (UG_RECORD (ug_package_fit_get_package (cheapest)), UG_PACKAGE_NAME);
  if (count_servable (fits) > 0)
    /* Translators: %s is the name of a package */
    ug_wording_say (text,
                    ug_tr (language, "The cheapest package that gives all you asked for and serves "
                                     "your goals: “%s”."),
                    name);
  else
    /* Translators: %s is the name of a package */
    ug_wording_say (
        text, ug_tr (language, "The cheapest package that gives all you asked for: “%s”."), name);
  for (guint i = 0; i < fits->len; i++)
    if (ug_package_get_amount (ug_package_fit_get_package (fits->pdata[i]), &amount)
        && amount > least && ug_package_fit_get_beyond (fits->pdata[i])->len > 0)
      say_beyond (text, fits->pdata[i], language);

  return g_string_free (g_steal_pointer (&text), FALSE);
}
