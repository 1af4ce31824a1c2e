/* ug-snapshot.c: what is sealed: an agreement as one canonical text, and back.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-snapshot.h"

#include "ug-json-writer.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static void
clear_list (UgRecord *record, guint list, const char *except)
{
  for (guint i = ug_record_count (record, list); i > 0; i--)
    {
      UgRecord *child = ug_record_peek (record, list, i - 1);

      if (g_strcmp0 (ug_record_get_id (child), except) != 0)
        ug_record_remove (child);
    }
}

/* What comes after the kickoff tells how a version was kept; it is no part of it. */
static void
leave_out_later (UgRecord *record, gpointer unused)
{
  UgRecordClass *klass = UG_RECORD_GET_CLASS (record);

  for (guint list = 0; list < klass->n_lists; list++)
    if (klass->lists[list].flags & UG_LIST_LATER)
      clear_list (record, list, NULL);
}

static UgRecord *
take_client (UgAgreement *agreement)
{
  UgRecord *client = ug_record_copy (ug_record_get_owner (UG_RECORD (agreement)), NULL);

  clear_list (client, UG_CLIENT_AGREEMENTS, ug_record_get_id (UG_RECORD (agreement)));
  ug_record_foreach (client, leave_out_later, NULL);

  return client;
}

/* Name, address, logo and calendars: without the catalogue and other people. */
static UgRecord *
take_card (UgFirm *firm)
{
  UgRecord *card = ug_record_copy (UG_RECORD (firm), NULL);

  for (guint list = 0; list < UG_RECORD_GET_CLASS (card)->n_lists; list++)
    if (list != UG_FIRM_SCHEDULES)
      clear_list (card, list, NULL);

  return card;
}

/**
 * ug_snapshot_write:
 * @agreement: an agreement that a client owns
 * @firm: the firm that makes it
 *
 * The client with this agreement alone and our card, as one line of JSON: keys sorted, nothing
 * private, nothing of what came after the kickoff. Equal agreements are equal bytes. It is a file
 * of an agreement as well, only not indented.
 *
 * Returns: (transfer full): the text
 */
char *
ug_snapshot_write (UgAgreement *agreement, UgFirm *firm)
{
  g_autoptr (GString) json = g_string_new ("{\"client\":");
  g_autoptr (UgRecord) client = NULL;
  g_autoptr (UgRecord) card = NULL;

  g_return_val_if_fail (UG_IS_AGREEMENT (agreement), NULL);
  g_return_val_if_fail (UG_IS_CLIENT (ug_record_get_owner (UG_RECORD (agreement))), NULL);
  g_return_val_if_fail (UG_IS_FIRM (firm), NULL);

  client = take_client (agreement);
  card = take_card (firm);
  ug_json_append_record (json, client, UG_AUDIENCE_CLIENT, UG_JSON_CANONICAL, 0);
  g_string_append (json, ",\"firm\":");
  ug_json_append_record (json, card, UG_AUDIENCE_CLIENT, UG_JSON_CANONICAL, 0);
  g_string_append_printf (json, ",\"format\":\"%s\",\"kind\":\"agreement\",\"version\":%d}",
                          UG_EXCHANGE_FORMAT, UG_EXCHANGE_VERSION);

  return g_string_free (g_steal_pointer (&json), FALSE);
}

/**
 * ug_snapshot_read:
 * @version: a sealed version
 * @firm: (out) (transfer full): our card as it was then
 * @error: why its text cannot be read
 *
 * Returns: (transfer full) (nullable): the client as it was then, with the agreement alone
 */
UgClient *
ug_snapshot_read (UgVersion *version, UgFirm **firm, GError **error)
{
  const char *text = ug_version_get_text (version);
  g_autoptr (UgExchangeFile) file = ug_exchange_file_parse (text, strlen (text), error);

  if (file == NULL)
    {
      /* Translators: number of a sealed version */
      g_prefix_error (error, _ ("Version %u cannot be read: "), ug_version_get_number (version));
      return NULL;
    }
  if (file->clients->len != 1
      || ug_record_count (file->clients->pdata[0], UG_CLIENT_AGREEMENTS) != 1)
    {
      g_set_error (error, UG_EXCHANGE_ERROR, UG_EXCHANGE_ERROR_VALUE,
                   _ ("Version %u holds no agreement."), ug_version_get_number (version));
      return NULL;
    }

  *firm = g_steal_pointer (&file->firm);
  return g_object_ref (file->clients->pdata[0]);
}
