/* ug-people.c: rules about the people of both sides, and what they are called.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-people.h"

/* What people typed, without the blanks around it. */
static char *
dup_trimmed (UgRecord *record, guint field)
{
  return g_strstrip (g_strdup (ug_record_get_text (record, field)));
}

static UgRecord *
get_client (UgRecord *inside)
{
  return ug_record_get_ancestor (inside, UG_TYPE_CLIENT);
}

/**
 * ug_people_find:
 * @inside: a client, or any record that a client owns at some depth
 * @id: (nullable): the identifier of a person
 *
 * Returns: (transfer none) (nullable): the person of that client; %NULL when nobody was named, or
 *   the person has been removed
 */
UgPerson *
ug_people_find (UgRecord *inside, const char *id)
{
  UgRecord *client = get_client (inside);

  if (client == NULL || id == NULL || *id == '\0')
    return NULL;

  for (guint i = 0; i < ug_record_count (client, UG_CLIENT_PEOPLE); i++)
    {
      UgRecord *person = ug_record_peek (client, UG_CLIENT_PEOPLE, i);

      if (g_str_equal (ug_record_get_id (person), id))
        return UG_PERSON (person);
    }

  return NULL;
}

static GPtrArray *
collect (UgClient *client, UgSide side, gboolean signers)
{
  GPtrArray *people = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < ug_record_count (UG_RECORD (client), UG_CLIENT_PEOPLE); i++)
    {
      UgRecord *person = ug_record_peek (UG_RECORD (client), UG_CLIENT_PEOPLE, i);

      if (ug_record_get_choice (person, UG_PERSON_SIDE) == (int)side
          && (!signers || ug_record_get_switch (person, UG_PERSON_SIGNS)))
        g_ptr_array_add (people, g_object_ref (person));
    }

  return people;
}

/**
 * ug_people_of_side:
 * @client: a client
 * @side: theirs or ours
 *
 * Returns: (transfer full) (element-type UgPerson): the people of that side, in their order
 */
GPtrArray *
ug_people_of_side (UgClient *client, UgSide side)
{
  g_return_val_if_fail (UG_IS_CLIENT (client), NULL);

  return collect (client, side, FALSE);
}

/**
 * ug_people_who_sign:
 * @client: a client
 * @side: theirs or ours
 *
 * Returns: (transfer full) (element-type UgPerson): those of that side who sign the agreement
 */
GPtrArray *
ug_people_who_sign (UgClient *client, UgSide side)
{
  g_return_val_if_fail (UG_IS_CLIENT (client), NULL);

  return collect (client, side, TRUE);
}

/**
 * ug_person_get_display:
 * @self: a person
 * @language: the language to speak
 *
 * Returns: (transfer full): the name; the role of somebody whose name is not known yet; and never
 *   nothing
 */
char *
ug_person_get_display (UgPerson *self, UgLanguage *language)
{
  g_autofree char *name = NULL;
  g_autofree char *role = NULL;

  g_return_val_if_fail (UG_IS_PERSON (self), NULL);

  name = dup_trimmed (UG_RECORD (self), UG_PERSON_NAME);
  if (*name != '\0')
    return g_steal_pointer (&name);

  role = dup_trimmed (UG_RECORD (self), UG_PERSON_ROLE);
  if (*role != '\0')
    return g_steal_pointer (&role);

  return g_strdup (ug_tr (language, "Somebody without a name"));
}

/**
 * ug_person_get_display_with_role:
 * @self: a person
 * @language: the language to speak
 *
 * Returns: (transfer full): "Olga Example, head of service"
 */
char *
ug_person_get_display_with_role (UgPerson *self, UgLanguage *language)
{
  g_autofree char *name = NULL;
  g_autofree char *role = NULL;

  g_return_val_if_fail (UG_IS_PERSON (self), NULL);

  name = dup_trimmed (UG_RECORD (self), UG_PERSON_NAME);
  role = dup_trimmed (UG_RECORD (self), UG_PERSON_ROLE);
  if (*name == '\0' || *role == '\0')
    return ug_person_get_display (self, language);

  /* Translators: a person's name and role */
  return g_strdup_printf (ug_tr (language, "%1$s, %2$s"), name, role);
}

/**
 * ug_person_get_deputy:
 * @self: a person
 *
 * Returns: (transfer none) (nullable): who stands in for this person; nobody stands in for himself
 */
UgPerson *
ug_person_get_deputy (UgPerson *self)
{
  UgPerson *deputy;

  g_return_val_if_fail (UG_IS_PERSON (self), NULL);

  deputy =
      ug_people_find (UG_RECORD (self), ug_record_get_text (UG_RECORD (self), UG_PERSON_DEPUTY));

  return deputy == self ? NULL : deputy;
}

static gboolean
has_address (UgPerson *self, UgReach reach, const char **address)
{
  static const UgPersonField fields[] = {
    [UG_REACH_PHONE] = UG_PERSON_PHONE,
    [UG_REACH_EMAIL] = UG_PERSON_EMAIL,
    [UG_REACH_MESSENGER] = UG_PERSON_MESSENGER,
  };
  g_autofree char *trimmed = NULL;

  if (reach < UG_REACH_PHONE || reach > UG_REACH_MESSENGER)
    return FALSE;

  trimmed = dup_trimmed (UG_RECORD (self), fields[reach]);
  if (*trimmed == '\0')
    return FALSE;
  if (address != NULL)
    *address = ug_record_get_text (UG_RECORD (self), fields[reach]);

  return TRUE;
}

/**
 * ug_person_reached_by:
 * @self: a person
 * @address: (out) (optional) (transfer none): the number or address; "" where there is none, as for
 *   somebody met in person. Valid until the person changes
 *
 * Returns: the channel that reaches this person: the preferred one if its number or address is
 *   known, otherwise the first that is; %UG_REACH_NONE when no channel reaches
 */
UgReach
ug_person_reached_by (UgPerson *self, const char **address)
{
  UgReach preferred;

  g_return_val_if_fail (UG_IS_PERSON (self), UG_REACH_NONE);

  if (address != NULL)
    *address = "";

  preferred = ug_record_get_choice (UG_RECORD (self), UG_PERSON_CHANNEL);
  if (preferred == UG_REACH_IN_PERSON || has_address (self, preferred, address))
    return preferred;

  for (UgReach reach = UG_REACH_PHONE; reach <= UG_REACH_MESSENGER; reach++)
    if (has_address (self, reach, address))
      return reach;

  return UG_REACH_NONE;
}

/**
 * ug_client_get_display:
 * @self: a client
 * @language: the language to speak
 *
 * Returns: (transfer full): the client's name, or "New client" until it has one
 */
char *
ug_client_get_display (UgClient *self, UgLanguage *language)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (UG_IS_CLIENT (self), NULL);

  name = dup_trimmed (UG_RECORD (self), UG_CLIENT_NAME);

  return *name != '\0' ? g_steal_pointer (&name) : g_strdup (ug_tr (language, "New client"));
}
