/* ug-catalogue-map.c: which record of a client stands for which record of the catalogue.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The client's lists are copies, and a copy does not remember its original. People and calendars
 * are recognised by their names, priorities by their titles, and a priority that was renamed in the
 * client's words by its place.
 */

#include "ug-catalogue-map.h"

#include "ug-client.h"
#include "ug-expectation.h"
#include "ug-firm.h"
#include "ug-person.h"
#include "ug-priority.h"
#include "ug-schedule.h"

struct _UgCatalogueMap
{
  UgRecord *agreement;
  UgRecord *client; /* NULL for an agreement that nobody owns */
  UgRecord *package;
  UgRecord *firm;      /* NULL for a package that nobody owns */
  UgRecord *former;    /* the package chosen before, or NULL */
  UgRecord *base;      /* where the agreement's priorities came from, or NULL */
  GHashTable *renamed; /* identifier in the catalogue → identifier in the client */
};

static UgRecord *
find_child (UgRecord *owner, guint list, const char *id)
{
  for (guint i = 0; owner != NULL && i < ug_record_count (owner, list); i++)
    if (g_str_equal (ug_record_get_id (ug_record_peek (owner, list, i)), id))
      return ug_record_peek (owner, list, i);

  return NULL;
}

static gboolean
same_text (UgRecord *a, UgRecord *b, guint field)
{
  g_autofree char *left = g_strstrip (g_strdup (ug_record_get_text (a, field)));
  g_autofree char *right = g_strstrip (g_strdup (ug_record_get_text (b, field)));

  return g_str_equal (left, right);
}

static UgRecord *
find_alike (UgRecord *owner, guint list, guint field, UgRecord *like)
{
  for (guint i = 0; owner != NULL && i < ug_record_count (owner, list); i++)
    if (same_text (ug_record_peek (owner, list, i), like, field))
      return ug_record_peek (owner, list, i);

  return NULL;
}

/* A new kickoff has the priorities of the first package that has some. */
static UgRecord *
find_base (UgCatalogueMap *self)
{
  if (self->former != NULL)
    return self->former;

  for (guint i = 0; self->firm && i < ug_record_count (self->firm, UG_FIRM_PACKAGES); i++)
    {
      UgRecord *package = ug_record_peek (self->firm, UG_FIRM_PACKAGES, i);

      if (ug_record_count (package, UG_PACKAGE_PRIORITIES) > 0)
        return package;
    }

  return NULL;
}

static void
rename_to (UgCatalogueMap *self, UgRecord *from, UgRecord *to)
{
  g_hash_table_insert (self->renamed, g_strdup (ug_record_get_id (from)),
                       g_strdup (ug_record_get_id (to)));
}

static gboolean
in_catalogue (UgCatalogueMap *self, UgRecord *priority)
{
  return find_alike (self->package, UG_PACKAGE_PRIORITIES, UG_PRIORITY_TITLE, priority) != NULL
         || find_alike (self->base, UG_PACKAGE_PRIORITIES, UG_PRIORITY_TITLE, priority) != NULL;
}

static UgRecord *
find_priority (UgCatalogueMap *self, UgRecord *package, guint i)
{
  UgRecord *theirs = ug_record_peek (package, UG_PACKAGE_PRIORITIES, i);
  UgRecord *mine = find_alike (self->agreement, UG_AGREEMENT_PRIORITIES, UG_PRIORITY_TITLE, theirs);

  if (mine != NULL)
    return mine;

  mine = ug_record_peek (self->agreement, UG_AGREEMENT_PRIORITIES, i);

  return mine != NULL && !in_catalogue (self, mine) ? mine : NULL;
}

static void
map_priorities (UgCatalogueMap *self, UgRecord *package)
{
  for (guint i = 0; i < ug_record_count (package, UG_PACKAGE_PRIORITIES); i++)
    {
      UgRecord *mine = find_priority (self, package, i);

      if (mine != NULL)
        rename_to (self, ug_record_peek (package, UG_PACKAGE_PRIORITIES, i), mine);
    }
}

static void
map_known (UgCatalogueMap *self)
{
  for (guint i = 0; self->firm && i < ug_record_count (self->firm, UG_FIRM_PEOPLE); i++)
    {
      UgRecord *theirs = ug_record_peek (self->firm, UG_FIRM_PEOPLE, i);
      UgRecord *mine = find_alike (self->client, UG_CLIENT_PEOPLE, UG_PERSON_NAME, theirs);

      if (mine != NULL)
        rename_to (self, theirs, mine);
    }
  for (guint i = 0; self->firm && i < ug_record_count (self->firm, UG_FIRM_SCHEDULES); i++)
    {
      UgRecord *theirs = ug_record_peek (self->firm, UG_FIRM_SCHEDULES, i);
      UgRecord *mine = find_alike (self->client, UG_CLIENT_SCHEDULES, UG_SCHEDULE_NAME, theirs);

      if (mine != NULL)
        rename_to (self, theirs, mine);
    }
  if (self->base != NULL)
    map_priorities (self, self->base);
}

/**
 * ug_catalogue_map_new:
 * @agreement: an agreement
 * @package: the package that is being chosen for it; both are kept, so they must outlive the map
 *
 * Returns: (transfer full): what of the catalogue the agreement and its client have already
 */
UgCatalogueMap *
ug_catalogue_map_new (UgAgreement *agreement, UgPackage *package)
{
  UgCatalogueMap *self = g_new0 (UgCatalogueMap, 1);

  self->agreement = UG_RECORD (agreement);
  self->client = ug_record_get_ancestor (self->agreement, UG_TYPE_CLIENT);
  self->package = UG_RECORD (package);
  self->firm = ug_record_get_ancestor (self->package, UG_TYPE_FIRM);
  self->former = find_child (self->firm, UG_FIRM_PACKAGES,
                             ug_record_get_text (self->agreement, UG_AGREEMENT_PACKAGE));
  self->base = find_base (self);
  self->renamed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  map_known (self);

  return self;
}

void
ug_catalogue_map_free (UgCatalogueMap *self)
{
  g_hash_table_unref (self->renamed);
  g_free (self);
}

static GPtrArray *
copy_promises (UgCatalogueMap *self, UgRecord *package)
{
  GPtrArray *copies = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; package && i < ug_record_count (package, UG_PACKAGE_EXPECTATIONS); i++)
    {
      UgRecord *copy =
          ug_record_copy (ug_record_peek (package, UG_PACKAGE_EXPECTATIONS, i), self->renamed);

      ug_record_rename_refs (copy, self->renamed);
      g_ptr_array_add (copies, copy);
    }

  return copies;
}

/**
 * ug_catalogue_map_get_former:
 * @self: a map
 *
 * Returns: (transfer full) (element-type UgExpectation): what the package chosen before promises,
 *   as it was copied into the agreement: equal in everything but the identifiers, unless somebody
 *   has changed either since
 */
GPtrArray *
ug_catalogue_map_get_former (UgCatalogueMap *self)
{
  return copy_promises (self, self->former);
}

/**
 * ug_catalogue_map_peek:
 * @self: a map
 *
 * Returns: (transfer full) (element-type UgExpectation): what the package promises, with the
 *   agreement's references where it has the same; nothing is changed
 */
GPtrArray *
ug_catalogue_map_peek (UgCatalogueMap *self)
{
  map_priorities (self, self->package);

  return copy_promises (self, self->package);
}

static void
adopt_person (UgCatalogueMap *self, const char *id)
{
  UgRecord *person = find_child (self->firm, UG_FIRM_PEOPLE, id);
  g_autoptr (UgRecord) copy = NULL;

  if (person == NULL || self->client == NULL || g_hash_table_contains (self->renamed, id))
    return;

  copy = ug_record_copy (person, self->renamed);
  adopt_person (self, ug_record_get_text (person, UG_PERSON_DEPUTY));
  ug_record_rename_refs (copy, self->renamed);
  ug_record_set_choice (copy, UG_PERSON_SIDE, UG_SIDE_OURS);
  ug_record_append (self->client, UG_CLIENT_PEOPLE, copy);
}

static void
adopt_schedule (UgCatalogueMap *self, UgTerm *term)
{
  const char *id = term != NULL ? ug_term_get_calendar (term) : NULL;
  UgRecord *schedule = id != NULL ? find_child (self->firm, UG_FIRM_SCHEDULES, id) : NULL;
  g_autoptr (UgRecord) copy = NULL;

  if (schedule == NULL || self->client == NULL || g_hash_table_contains (self->renamed, id))
    return;

  copy = ug_record_copy (schedule, self->renamed);
  ug_record_append (self->client, UG_CLIENT_SCHEDULES, copy);
}

static void
adopt_references (UgCatalogueMap *self, UgRecord *promise)
{
  adopt_person (self, ug_record_get_text (promise, UG_EXPECTATION_PERSON));
  adopt_person (self, ug_record_get_text (promise, UG_EXPECTATION_DEPUTY));
  adopt_schedule (self, ug_record_get_term (promise, UG_EXPECTATION_OFFER));
  adopt_schedule (self, ug_record_get_term (promise, UG_EXPECTATION_FLOOR));
}

/* The client's own examples are his: only those of the catalogue give way to the new package's. */
static void
adopt_examples (UgCatalogueMap *self, UgRecord *mine, UgRecord *theirs)
{
  UgRecord *base = find_alike (self->base, UG_PACKAGE_PRIORITIES, UG_PRIORITY_TITLE, mine);

  if (ug_record_is_blank (mine, UG_PRIORITY_EXAMPLES)
      || (base != NULL && same_text (mine, base, UG_PRIORITY_EXAMPLES)))
    ug_record_set_text (mine, UG_PRIORITY_EXAMPLES,
                        ug_record_get_text (theirs, UG_PRIORITY_EXAMPLES));
}

static void
adopt_priorities (UgCatalogueMap *self)
{
  for (guint i = 0; i < ug_record_count (self->package, UG_PACKAGE_PRIORITIES); i++)
    {
      UgRecord *theirs = ug_record_peek (self->package, UG_PACKAGE_PRIORITIES, i);
      UgRecord *mine = find_priority (self, self->package, i);

      if (mine != NULL)
        {
          rename_to (self, theirs, mine);
          adopt_examples (self, mine, theirs);
        }
      else
        {
          g_autoptr (UgRecord) copy = ug_record_copy (theirs, self->renamed);

          ug_record_insert (self->agreement, UG_AGREEMENT_PRIORITIES, i, copy);
        }
    }
}

/**
 * ug_catalogue_map_adopt:
 * @self: a map
 *
 * Brings the people, calendars and priorities that the package speaks of to the client, where they
 * are missing.
 *
 * Returns: (transfer full) (element-type UgExpectation): what the package promises, ready to be
 *   put into the agreement
 */
GPtrArray *
ug_catalogue_map_adopt (UgCatalogueMap *self)
{
  for (guint i = 0; i < ug_record_count (self->package, UG_PACKAGE_EXPECTATIONS); i++)
    adopt_references (self, ug_record_peek (self->package, UG_PACKAGE_EXPECTATIONS, i));
  adopt_priorities (self);

  return copy_promises (self, self->package);
}

static gboolean
is_needed (UgCatalogueMap *self, UgRecord *priority)
{
  const char *id = ug_record_get_id (priority);

  if (find_alike (self->package, UG_PACKAGE_PRIORITIES, UG_PRIORITY_TITLE, priority) != NULL)
    return TRUE;

  for (guint i = 0; i < ug_record_count (self->agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    if (g_str_equal (
            id, ug_record_get_text (ug_record_peek (self->agreement, UG_AGREEMENT_EXPECTATIONS, i),
                                    UG_EXPECTATION_PRIORITY)))
      return TRUE;

  return FALSE;
}

/**
 * ug_catalogue_map_tidy:
 * @self: a map
 *
 * Takes out the priorities that only the package chosen before had: those nobody has reworded, and
 * of which no promise is left.
 */
void
ug_catalogue_map_tidy (UgCatalogueMap *self)
{
  for (guint i = ug_record_count (self->agreement, UG_AGREEMENT_PRIORITIES); i > 0; i--)
    {
      UgRecord *mine = ug_record_peek (self->agreement, UG_AGREEMENT_PRIORITIES, i - 1);
      UgRecord *base = find_alike (self->base, UG_PACKAGE_PRIORITIES, UG_PRIORITY_TITLE, mine);

      if (base != NULL && same_text (mine, base, UG_PRIORITY_EXAMPLES) && !is_needed (self, mine))
        ug_record_remove (mine);
    }
}
