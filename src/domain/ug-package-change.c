/* ug-package-change.c: a package chosen for an agreement, and what that changed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where a promise came from is not stored: it is the promise of the package with the same kind,
 * side, title, priority, clock and part. What differs from the package it came from was typed by
 * somebody in the meeting, and stays.
 */

#include "ug-package-change.h"

#include "ug-answering.h"
#include "ug-catalogue-map.h"
#include "ug-undo.h"

struct _UgPackageChange
{
  GObject parent_instance;

  char *name;
  GArray *lines;
  UgUndo *undo;
};

G_DEFINE_FINAL_TYPE (UgPackageChange, ug_package_change, G_TYPE_OBJECT)

/* What one choice works with. */
typedef struct
{
  UgPackageChange *change;
  UgRecord *agreement;
  GPtrArray *before; /* promises of the package chosen before, in the agreement's references */
  GHashTable *used;  /* promises of the agreement that have found theirs in the new package */
  guint next;        /* where the next new promise goes */
} Choice;

static void
line_clear (gpointer data)
{
  UgPackageLine *line = data;

  g_clear_object (&line->expectation);
  g_clear_pointer (&line->offer, ug_term_unref);
}

static void
add_line (Choice *self, UgPackageLineKind kind, UgRecord *expectation, UgTerm *offer)
{
  UgPackageLine line = { kind, UG_EXPECTATION (g_object_ref (expectation)),
                         offer != NULL ? ug_term_ref (offer) : NULL };

  g_array_append_val (self->change->lines, line);
}

static gboolean
same_value (UgRecord *a, UgRecord *b, guint field)
{
  const UgField *declared = ug_record_get_field (a, field);
  g_auto (GValue) left = G_VALUE_INIT;
  g_auto (GValue) right = G_VALUE_INIT;

  g_value_init (&left, ug_field_get_gtype (declared));
  g_value_init (&right, ug_field_get_gtype (declared));
  ug_record_get (a, field, &left);
  ug_record_get (b, field, &right);

  return ug_field_values_equal (declared, &left, &right);
}

static gboolean
same_promise (UgRecord *a, UgRecord *b)
{
  static const UgExpectationField keys[] = {
    UG_EXPECTATION_KIND,     UG_EXPECTATION_SIDE,  UG_EXPECTATION_TITLE,
    UG_EXPECTATION_PRIORITY, UG_EXPECTATION_CLOCK, UG_EXPECTATION_PART,
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (!same_value (a, b, keys[i]))
      return FALSE;

  return TRUE;
}

static UgRecord *
find_base (Choice *self, UgRecord *promise)
{
  for (guint i = 0; self->before != NULL && i < self->before->len; i++)
    if (same_promise (self->before->pdata[i], promise))
      return self->before->pdata[i];

  return NULL;
}

static UgRecord *
find_unused (Choice *self, UgRecord *promise)
{
  for (guint i = 0; i < ug_record_count (self->agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgRecord *candidate = ug_record_peek (self->agreement, UG_AGREEMENT_EXPECTATIONS, i);

      if (same_promise (candidate, promise) && !g_hash_table_contains (self->used, candidate))
        return candidate;
    }

  return NULL;
}

/* The new package's word, except where somebody has typed his own. */
static gboolean
merge (UgRecord *into, UgRecord *from, UgRecord *base)
{
  gboolean changed = FALSE;

  for (guint field = 0; field < UG_EXPECTATION_N_FIELDS; field++)
    {
      const gboolean typed =
          base != NULL ? !same_value (into, base, field) : !ug_record_is_blank (into, field);
      g_auto (GValue) value = G_VALUE_INIT;

      if (typed)
        continue;

      g_value_init (&value, ug_field_get_gtype (ug_record_get_field (from, field)));
      ug_record_get (from, field, &value);
      changed |= ug_record_set (into, field, &value);
    }

  return changed;
}

static void
meet (Choice *self, UgRecord *mine, UgRecord *offered)
{
  UgTerm *offer = ug_record_get_term (offered, UG_EXPECTATION_OFFER);
  const gboolean answered = ug_expectation_is_answered (UG_EXPECTATION (mine));
  const gboolean changed = !answered && merge (mine, offered, find_base (self, mine));

  if (!same_value (mine, offered, UG_EXPECTATION_OFFER))
    add_line (self, UG_PACKAGE_LINE_DIFFERS, mine, offer);
  else if (answered)
    add_line (self, UG_PACKAGE_LINE_KEPT, mine, NULL);
  else if (changed)
    add_line (self, UG_PACKAGE_LINE_REPLACED, mine, NULL);
}

static void
bring_in (Choice *self, UgRecord *offered)
{
  UgRecord *mine = find_unused (self, offered);

  if (mine != NULL)
    {
      meet (self, mine, offered);
    }
  else
    {
      ug_record_insert (self->agreement, UG_AGREEMENT_EXPECTATIONS, self->next, offered);
      add_line (self, UG_PACKAGE_LINE_ADDED, offered, NULL);
      mine = offered;
    }

  g_hash_table_add (self->used, mine);
  ug_record_get_place (mine, NULL, &self->next);
  self->next++;
}

/* Goals are linked in the meeting to whatever serves them: a link alone keeps no promise alive. */
static gboolean
is_as_packaged (UgRecord *mine, UgRecord *base)
{
  for (guint field = 0; field < UG_EXPECTATION_N_FIELDS; field++)
    if (field != UG_EXPECTATION_GOALS && !same_value (mine, base, field))
      return FALSE;

  return TRUE;
}

/* What the package chosen before promised, and the new one does not. */
static void
clear_away (Choice *self)
{
  for (guint i = ug_record_count (self->agreement, UG_AGREEMENT_EXPECTATIONS); i > 0; i--)
    {
      UgRecord *mine = ug_record_peek (self->agreement, UG_AGREEMENT_EXPECTATIONS, i - 1);
      UgRecord *base = find_base (self, mine);

      if (base == NULL || g_hash_table_contains (self->used, mine))
        continue;

      if (ug_expectation_is_answered (UG_EXPECTATION (mine)) || !is_as_packaged (mine, base))
        {
          add_line (self, UG_PACKAGE_LINE_KEPT, mine, NULL);
          continue;
        }

      add_line (self, UG_PACKAGE_LINE_REMOVED, mine, NULL);
      ug_record_remove (mine);
    }
}

static void
copy_terms_of_package (UgRecord *agreement, UgPackage *package)
{
  static const struct
  {
    UgPackageField from;
    UgAgreementField to;
  } fields[] = {
    { UG_PACKAGE_NAME, UG_AGREEMENT_PACKAGE_NAME },
    { UG_PACKAGE_INCLUSIONS, UG_AGREEMENT_PACKAGE_INCLUSIONS },
    { UG_PACKAGE_EXCLUSIONS, UG_AGREEMENT_PACKAGE_EXCLUSIONS },
  };
  g_autofree char *price = ug_package_get_full_price (package);

  ug_record_set_text (agreement, UG_AGREEMENT_PACKAGE, ug_record_get_id (UG_RECORD (package)));
  ug_record_set_text (agreement, UG_AGREEMENT_PACKAGE_PRICE, price);
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    ug_record_set_text (agreement, fields[i].to,
                        ug_record_get_text (UG_RECORD (package), fields[i].from));
}

static void
choose (UgPackageChange *change, UgRecord *agreement, UgPackage *package)
{
  g_autoptr (UgCatalogueMap) map = ug_catalogue_map_new (UG_AGREEMENT (agreement), package);
  g_autoptr (GHashTable) used = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) before = ug_catalogue_map_get_former (map);
  g_autoptr (GPtrArray) offered = ug_catalogue_map_adopt (map);
  Choice self = { change, agreement, before, used,
                  ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS) };

  copy_terms_of_package (agreement, package);
  for (guint i = 0; i < offered->len; i++)
    bring_in (&self, offered->pdata[i]);
  clear_away (&self);
  ug_catalogue_map_tidy (map);
}

static void
ug_package_change_finalize (GObject *object)
{
  UgPackageChange *self = UG_PACKAGE_CHANGE (object);

  g_free (self->name);
  g_array_unref (self->lines);
  g_clear_object (&self->undo);

  G_OBJECT_CLASS (ug_package_change_parent_class)->finalize (object);
}

static void
ug_package_change_class_init (UgPackageChangeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ug_package_change_finalize;
}

static void
ug_package_change_init (UgPackageChange *self)
{
  self->lines = g_array_new (FALSE, FALSE, sizeof (UgPackageLine));
  g_array_set_clear_func (self->lines, line_clear);
}

/**
 * ug_agreement_choose_package:
 * @agreement: a draft agreement of a client
 * @package: a package of a firm's catalogue
 *
 * Copies what the package says into the agreement, so that later changes of the catalogue change no
 * agreement. When another package was chosen before, promises that nobody has answered follow the
 * new one. Nothing that was answered, and nothing that was typed over, is overwritten: the report
 * tells where it differs from the package.
 *
 * Returns: (transfer full): what was done
 */
UgPackageChange *
ug_agreement_choose_package (UgAgreement *agreement, UgPackage *package)
{
  UgPackageChange *self;

  g_return_val_if_fail (UG_IS_AGREEMENT (agreement) && UG_IS_PACKAGE (package), NULL);

  self = g_object_new (UG_TYPE_PACKAGE_CHANGE, NULL);
  self->name = g_strdup (ug_record_get_text (UG_RECORD (package), UG_PACKAGE_NAME));
  self->undo = ug_undo_begin (ug_record_get_root (UG_RECORD (agreement)));
  choose (self, UG_RECORD (agreement), package);
  ug_undo_end (self->undo);

  return self;
}

/**
 * ug_package_change_count:
 * @self: a report
 * @kind: what happened to a promise
 *
 * Returns: to how many it happened
 */
guint
ug_package_change_count (UgPackageChange *self, UgPackageLineKind kind)
{
  guint count = 0;

  g_return_val_if_fail (UG_IS_PACKAGE_CHANGE (self), 0);

  for (guint i = 0; i < self->lines->len; i++)
    count += ug_package_change_get_line (self, i)->kind == kind;

  return count;
}

/**
 * ug_package_change_get_line:
 * @self: a report
 * @i: which line
 *
 * Returns: (transfer none) (nullable): the line, or %NULL after the last
 */
const UgPackageLine *
ug_package_change_get_line (UgPackageChange *self, guint i)
{
  g_return_val_if_fail (UG_IS_PACKAGE_CHANGE (self), NULL);

  return i < self->lines->len ? &g_array_index (self->lines, UgPackageLine, i) : NULL;
}

/**
 * ug_package_change_get_name:
 * @self: a report
 *
 * Returns: (transfer none): the name of the package that was chosen; "" when it has none
 */
const char *
ug_package_change_get_name (UgPackageChange *self)
{
  g_return_val_if_fail (UG_IS_PACKAGE_CHANGE (self), "");

  return self->name;
}

/**
 * ug_package_change_can_undo:
 * @self: a report
 *
 * Returns: whether the choice can still be taken back: not once somebody has answered or edited
 *   what it brought
 */
gboolean
ug_package_change_can_undo (UgPackageChange *self)
{
  g_return_val_if_fail (UG_IS_PACKAGE_CHANGE (self), FALSE);

  for (guint i = 0; i < self->lines->len; i++)
    {
      const UgPackageLine *line = ug_package_change_get_line (self, i);

      if (line->kind == UG_PACKAGE_LINE_REPLACED && ug_expectation_is_answered (line->expectation))
        return FALSE;
    }

  return ug_undo_can_revert (self->undo);
}

/**
 * ug_package_change_undo:
 * @self: a report
 *
 * Takes the choice back as a whole.
 *
 * Returns: whether it was taken back
 */
gboolean
ug_package_change_undo (UgPackageChange *self)
{
  return ug_package_change_can_undo (self) && ug_undo_revert (self->undo);
}

/**
 * ug_package_get_full_price:
 * @self: a package
 *
 * Returns: (transfer full): the price with its period as both were typed, "34 000 ₽ a month"
 */
char *
ug_package_get_full_price (UgPackage *self)
{
  g_autofree char *price = NULL;
  g_autofree char *period = NULL;

  g_return_val_if_fail (UG_IS_PACKAGE (self), NULL);

  price = g_strstrip (g_strdup (ug_record_get_text (UG_RECORD (self), UG_PACKAGE_PRICE)));
  period = g_strstrip (g_strdup (ug_record_get_text (UG_RECORD (self), UG_PACKAGE_PERIOD)));
  if (*price == '\0' || *period == '\0')
    return g_steal_pointer (&price);

  return g_strdup_printf ("%s %s", price, period);
}
