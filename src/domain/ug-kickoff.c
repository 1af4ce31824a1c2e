/* ug-kickoff.c: how a meeting begins: a new client with a draft agreement.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-kickoff.h"

#include "ug-package.h"
#include "ug-person.h"
#include "ug-weights.h"

static void
copy_list (UgRecord *from, guint from_list, UgRecord *to, guint to_list, GHashTable *renamed)
{
  for (guint i = 0; i < ug_record_count (from, from_list); i++)
    {
      g_autoptr (UgRecord) copy = ug_record_copy (ug_record_peek (from, from_list, i), renamed);

      ug_record_append (to, to_list, copy);
    }
}

/* The firm's people sit on the client's list, on our side of the table. */
static void
copy_people (UgRecord *firm, UgRecord *client, GHashTable *renamed)
{
  copy_list (firm, UG_FIRM_PEOPLE, client, UG_CLIENT_PEOPLE, renamed);
  for (guint i = 0; i < ug_record_count (client, UG_CLIENT_PEOPLE); i++)
    ug_record_set_choice (ug_record_peek (client, UG_CLIENT_PEOPLE, i), UG_PERSON_SIDE,
                          UG_SIDE_OURS);
}

/* Priorities belong to packages; those of the first package that has some serve to begin with. */
static void
copy_priorities (UgRecord *firm, UgRecord *agreement, GHashTable *renamed)
{
  for (guint i = 0; i < ug_record_count (firm, UG_FIRM_PACKAGES); i++)
    {
      UgRecord *package = ug_record_peek (firm, UG_FIRM_PACKAGES, i);

      if (ug_record_count (package, UG_PACKAGE_PRIORITIES) == 0)
        continue;

      copy_list (package, UG_PACKAGE_PRIORITIES, agreement, UG_AGREEMENT_PRIORITIES, renamed);
      return;
    }
}

static void
fill_agreement (UgRecord *agreement, UgRecord *firm, GDateTime *now, GHashTable *renamed)
{
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");

  ug_record_set_text (agreement, UG_AGREEMENT_HELD_ON, today);
  ug_record_set_text (agreement, UG_AGREEMENT_PAPER_LANGUAGE,
                      ug_record_get_text (firm, UG_FIRM_LANGUAGE));
  copy_priorities (firm, agreement, renamed);
  copy_list (firm, UG_FIRM_PROMISES, agreement, UG_AGREEMENT_EXPECTATIONS, renamed);
  copy_list (firm, UG_FIRM_FACTORS, agreement, UG_AGREEMENT_FACTORS, renamed);
  ug_weights_balance (UG_AGREEMENT (agreement), NULL);
}

/**
 * ug_kickoff_new:
 * @firm: the firm that leads the meeting
 * @now: the moment, in the zone where the meeting is held
 *
 * Makes a new client with one draft agreement. What the firm's catalogue has is copied in, so that
 * later changes of the catalogue change no agreement: people, service hours, priorities, principles
 * and duties, and factors whose weights add up to a hundred. An empty catalogue gives an empty
 * draft.
 *
 * Returns: (transfer full): the client
 */
UgClient *
ug_kickoff_new (UgFirm *firm, GDateTime *now)
{
  g_autoptr (GHashTable) renamed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  UgRecord *client;

  g_return_val_if_fail (UG_IS_FIRM (firm) && now != NULL, NULL);

  client = ug_record_new (UG_TYPE_CLIENT);
  copy_people (UG_RECORD (firm), client, renamed);
  copy_list (UG_RECORD (firm), UG_FIRM_SCHEDULES, client, UG_CLIENT_SCHEDULES, renamed);
  fill_agreement (ug_record_add (client, UG_CLIENT_AGREEMENTS), UG_RECORD (firm), now, renamed);
  ug_record_rename_refs (client, renamed);

  return UG_CLIENT (client);
}

/**
 * ug_kickoff_get_agreement:
 * @client: a client
 *
 * Returns: (transfer none) (nullable): the agreement people mean when they name only the client:
 *   the latest
 */
UgAgreement *
ug_kickoff_get_agreement (UgClient *client)
{
  guint count;

  g_return_val_if_fail (UG_IS_CLIENT (client), NULL);

  count = ug_record_count (UG_RECORD (client), UG_CLIENT_AGREEMENTS);

  return count == 0 ? NULL : ug_record_peek (UG_RECORD (client), UG_CLIENT_AGREEMENTS, count - 1);
}
