/* ug-exchange-file.c: an agreement or a catalogue as a file, and back.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-exchange-file.h"

#include "ug-id.h"
#include "ug-json-reader.h"
#include "ug-json-writer.h"
#include "ug-question.h"
#include "ug-past-file.h"
#include "ug-sealed.h"
#include "ug-text-file.h"

#include <glib/gi18n-lib.h>

static const UgChoice kinds[] = {
  [UG_EXCHANGE_KIND_AGREEMENT] = { "agreement", NULL },
  [UG_EXCHANGE_KIND_CATALOGUE] = { "catalogue", NULL },
  [UG_EXCHANGE_KIND_QUESTIONS] = { "questions", NULL },
  [UG_EXCHANGE_KIND_EXAMPLE] = { "example", NULL },
  { NULL },
};

static void
append_head (GString *json, UgExchangeKind kind)
{
  g_string_append_printf (json, "{\n  \"format\": \"%s\",\n  \"version\": %d,\n  \"kind\": \"%s\"",
                          UG_EXCHANGE_FORMAT, UG_EXCHANGE_VERSION, kinds[kind].nick);
}

static void
append_member (GString *json, const char *key, UgRecord *record, UgAudience audience)
{
  g_string_append_printf (json, ",\n  \"%s\": ", key);
  ug_json_append_record (json, record, audience, UG_JSON_PRETTY, 1);
}

static void
clear_list (UgRecord *record, guint list, UgRecord *except)
{
  for (guint i = ug_record_count (record, list); i > 0; i--)
    {
      UgRecord *child = ug_record_peek (record, list, i - 1);

      if (except == NULL || !g_str_equal (ug_record_get_id (child), ug_record_get_id (except)))
        ug_record_remove (child);
    }
}

static gboolean
is_of_another (UgRecord *record, const char *agreement)
{
  UgRecordClass *klass = UG_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    if (g_str_equal (klass->fields[i].name, "agreement"))
      return !g_str_equal (ug_record_get_text (record, i), agreement);

  return FALSE;
}

/* Reviews, feedback and papers of the client's other agreements are not the business of this one.
 */
static void
clear_others (UgRecord *client, const char *agreement)
{
  for (guint list = 0; list < UG_CLIENT_N_LISTS; list++)
    for (guint i = ug_record_count (client, list); i > 0; i--)
      if (UG_RECORD_GET_CLASS (client)->lists[list].flags & UG_LIST_LATER
          && is_of_another (ug_record_peek (client, list, i - 1), agreement))
        ug_record_remove (ug_record_peek (client, list, i - 1));
}

static void
append_past (GString *json, UgRecord *client, GPtrArray *past)
{
  g_autoptr (GPtrArray) told = g_ptr_array_new ();

  for (guint i = 0; i < past->len; i++)
    if (ug_past_change_find (past->pdata[i], client, NULL) != NULL)
      g_ptr_array_add (told, past->pdata[i]);
  if (told->len > 0)
    ug_past_file_append (json, told);
}

/**
 * ug_agreement_to_file:
 * @agreement: an agreement that a client owns
 * @firm: (nullable): the firm that made it
 *
 * The open form of an agreement: the client with this agreement alone, and of the firm its name,
 * address, logo and calendars. No private field, because such a file may leave the firm.
 *
 * Returns: (transfer full): the text of the file
 */
char *
ug_agreement_to_file (UgAgreement *agreement, UgFirm *firm)
{
  return ug_agreement_to_archive (agreement, firm, NULL, NULL);
}

/**
 * ug_agreement_to_archive:
 * @agreement: an agreement that a client owns
 * @firm: (nullable): the firm that made it
 * @versions: (nullable) (element-type UgVersion): what was sealed of it, the first one first
 * @past: (nullable) (element-type UgPastChange): what the client's fields said before
 *
 * The open form of an agreement with all its versions, reviews, feedback and history, for a
 * colleague who takes over. Each version brings its text to the letter, with its hash, so that
 * anybody can prove it. Of the past, what concerns other agreements of the client and what is
 * private stays here.
 *
 * Returns: (transfer full): the text of the file
 */
char *
ug_agreement_to_archive (UgAgreement *agreement, UgFirm *firm, GPtrArray *versions, GPtrArray *past)
{
  g_autoptr (GString) json = g_string_new (NULL);
  g_autoptr (UgRecord) client = NULL;

  g_return_val_if_fail (UG_IS_AGREEMENT (agreement), NULL);
  g_return_val_if_fail (UG_IS_CLIENT (ug_record_get_owner (UG_RECORD (agreement))), NULL);

  client = ug_record_copy (ug_record_get_owner (UG_RECORD (agreement)), NULL);
  clear_list (client, UG_CLIENT_AGREEMENTS, UG_RECORD (agreement));
  clear_others (client, ug_record_get_id (UG_RECORD (agreement)));

  append_head (json, UG_EXCHANGE_KIND_AGREEMENT);
  if (firm != NULL)
    {
      g_autoptr (UgRecord) card = ug_record_copy (UG_RECORD (firm), NULL);

      for (guint list = 0; list < UG_FIRM_N_LISTS; list++)
        if (list != UG_FIRM_SCHEDULES)
          clear_list (card, list, NULL);
      append_member (json, "firm", card, UG_AUDIENCE_CLIENT);
    }
  append_member (json, "client", client, UG_AUDIENCE_CLIENT);
  if (versions != NULL && versions->len > 0)
    ug_sealed_append (json, versions);
  if (past != NULL)
    append_past (json, client, past);
  g_string_append (json, "\n}\n");

  return g_string_free (g_steal_pointer (&json), FALSE);
}

/**
 * ug_catalogue_to_file:
 * @firm: a firm
 *
 * Everything the firm offers and asks, without its people. Crib lines of questions are kept: a
 * catalogue goes from colleague to colleague.
 *
 * Returns: (transfer full): the text of the file
 */
char *
ug_catalogue_to_file (UgFirm *firm)
{
  g_autoptr (GString) json = g_string_new (NULL);
  g_autoptr (UgRecord) copy = NULL;

  g_return_val_if_fail (UG_IS_FIRM (firm), NULL);

  copy = ug_record_copy (UG_RECORD (firm), NULL);
  clear_list (copy, UG_FIRM_PEOPLE, NULL);

  append_head (json, UG_EXCHANGE_KIND_CATALOGUE);
  g_string_append (json, ",\n  \"language\": ");
  ug_json_append_text (json, ug_record_get_text (copy, UG_FIRM_LANGUAGE));
  append_member (json, "firm", copy, UG_AUDIENCE_FIRM);
  g_string_append (json, "\n}\n");

  return g_string_free (g_steal_pointer (&json), FALSE);
}

/**
 * ug_questions_to_file:
 * @firm: a firm
 *
 * Everything the firm asks, in every language, with the crib lines; nothing else of the firm.
 *
 * Returns: (transfer full): the text of the file
 */
char *
ug_questions_to_file (UgFirm *firm)
{
  g_autoptr (GString) json = g_string_new (NULL);
  guint count;

  g_return_val_if_fail (UG_IS_FIRM (firm), NULL);

  count = ug_record_count (UG_RECORD (firm), UG_FIRM_QUESTIONS);
  append_head (json, UG_EXCHANGE_KIND_QUESTIONS);
  g_string_append (json, ",\n  \"questions\": [");
  for (guint i = 0; i < count; i++)
    {
      UgRecord *question = ug_record_peek (UG_RECORD (firm), UG_FIRM_QUESTIONS, i);

      g_string_append (json, i > 0 ? ",\n    " : "\n    ");
      ug_json_append_record (json, question, UG_AUDIENCE_FIRM, UG_JSON_PRETTY, 2);
    }
  g_string_append (json, "\n  ]\n}\n");

  return g_string_free (g_steal_pointer (&json), FALSE);
}

static const char *
peek_text (JsonObject *object, const char *key)
{
  JsonNode *node = json_object_get_member (object, key);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node)
                 && json_node_get_value_type (node) == G_TYPE_STRING
             ? json_node_get_string (node)
             : NULL;
}

static gint64
peek_number (JsonObject *object, const char *key)
{
  JsonNode *node = json_object_get_member (object, key);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node)
                 && json_node_get_value_type (node) == G_TYPE_INT64
             ? json_node_get_int (node)
             : 0;
}

static gboolean
refuse (GError **error, const char *place, const char *reason)
{
  g_set_error (error, UG_EXCHANGE_ERROR, UG_EXCHANGE_ERROR_VALUE, _ ("%s: %s"), place, reason);

  return FALSE;
}

static gboolean
check_head (JsonNode *root, GError **error)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;

  if (object == NULL || g_strcmp0 (peek_text (object, "format"), UG_EXCHANGE_FORMAT) != 0)
    g_set_error (error, UG_EXCHANGE_ERROR, UG_EXCHANGE_ERROR_FOREIGN,
                 _ ("This is not a file of Ugovor: “format” is not “%s”."), UG_EXCHANGE_FORMAT);
  else if (peek_number (object, "version") > UG_EXCHANGE_VERSION)
    g_set_error (error, UG_EXCHANGE_ERROR, UG_EXCHANGE_ERROR_NEWER,
                 _ ("A newer Ugovor wrote this file (version %d of the format; this program reads "
                    "up to %d). Update Ugovor and import it again."),
                 (int)CLAMP (peek_number (object, "version"), 0, G_MAXINT), UG_EXCHANGE_VERSION);
  else if (peek_number (object, "version") < 1)
    refuse (error, "version", _ ("a whole number from 1 on is expected here."));
  else if (ug_choice_from_nick (kinds, peek_text (object, "kind")) < 0)
    g_set_error (error, UG_EXCHANGE_ERROR, UG_EXCHANGE_ERROR_FOREIGN, _ ("%s: %s"), "kind",
                 _ ("“agreement”, “catalogue”, “questions” or “example” is expected here."));
  else
    return TRUE;

  return FALSE;
}

static gboolean
read_firm (UgExchangeFile *self, UgJsonReader *reader, JsonObject *object, GError **error)
{
  JsonNode *node = json_object_get_member (object, "firm");
  const gsize place = ug_json_reader_enter (reader, "firm");

  if (node != NULL)
    self->firm = ug_json_reader_read (reader, node, UG_TYPE_FIRM, error);
  else
    self->firm = ug_record_new (UG_TYPE_FIRM);
  ug_json_reader_leave (reader, place);

  return self->firm != NULL;
}

static gboolean
read_client (
    UgExchangeFile *self, UgJsonReader *reader, const char *key, JsonNode *node, GError **error)
{
  const gsize place = ug_json_reader_enter (reader, key);
  UgClient *client;

  reader->keep_unknown = self->kind == UG_EXCHANGE_KIND_AGREEMENT;
  client = ug_json_reader_read (reader, node, UG_TYPE_CLIENT, error);
  reader->keep_unknown = FALSE;
  ug_json_reader_leave (reader, place);
  if (client == NULL)
    return FALSE;

  g_ptr_array_add (self->clients, client);
  return TRUE;
}

static gboolean
read_clients (UgExchangeFile *self, UgJsonReader *reader, JsonObject *object, GError **error)
{
  JsonNode *node = json_object_get_member (object, "clients");
  JsonArray *array;

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    return refuse (error, "clients", _ ("a list in [ ] is expected here."));

  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_autofree char *key = g_strdup_printf ("clients[%u]", i);

      if (!read_client (self, reader, key, json_array_get_element (array, i), error))
        return FALSE;
    }

  return TRUE;
}

/* Sealed versions are of the one agreement that the client brings. */
static gboolean
read_versions (UgExchangeFile *self, UgJsonReader *reader, JsonObject *object, GError **error)
{
  UgRecord *client = self->clients->pdata[0];
  JsonNode *node = json_object_get_member (object, UG_SEALED_KEY);
  UgRecord *agreement;

  if (node == NULL)
    return TRUE;
  if (ug_record_count (client, UG_CLIENT_AGREEMENTS) != 1)
    return refuse (error, UG_SEALED_KEY,
                   _ ("a file with sealed versions has one agreement in “client”."));

  agreement = ug_record_peek (client, UG_CLIENT_AGREEMENTS, 0);
  g_ptr_array_unref (self->versions);
  self->versions = ug_sealed_read (reader, node, ug_record_get_id (agreement), error);

  return self->versions != NULL;
}

/* A set of questions is read into a firm that has nothing else. */
static gboolean
read_questions (UgExchangeFile *self, UgJsonReader *reader, JsonObject *object, GError **error)
{
  JsonNode *node = json_object_get_member (object, "questions");
  JsonArray *array;

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    return refuse (error, "questions", _ ("a list in [ ] is expected here."));

  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_autofree char *key = g_strdup_printf ("questions[%u]", i);
      const gsize place = ug_json_reader_enter (reader, key);
      g_autoptr (UgRecord) question =
          ug_json_reader_read (reader, json_array_get_element (array, i), UG_TYPE_QUESTION, error);

      ug_json_reader_leave (reader, place);
      if (question == NULL)
        return FALSE;
      ug_record_append (UG_RECORD (self->firm), UG_FIRM_QUESTIONS, question);
    }

  return TRUE;
}

static gboolean
read_past (UgExchangeFile *self, UgJsonReader *reader, JsonObject *object, GError **error)
{
  JsonNode *node = json_object_get_member (object, UG_PAST_KEY);

  if (node == NULL)
    return TRUE;

  g_ptr_array_unref (self->past);
  self->past = ug_past_file_read (reader, node, error);

  return self->past != NULL;
}

static gboolean
read_body (UgExchangeFile *self, UgJsonReader *reader, JsonObject *object, GError **error)
{
  JsonNode *client = json_object_get_member (object, "client");

  if (!read_firm (self, reader, object, error))
    return FALSE;

  switch (self->kind)
    {
    case UG_EXCHANGE_KIND_AGREEMENT:
      if (client == NULL)
        return refuse (error, "client", _ ("it is missing; an agreement has a client."));
      return read_client (self, reader, "client", client, error)
             && read_versions (self, reader, object, error)
             && read_past (self, reader, object, error);
    case UG_EXCHANGE_KIND_QUESTIONS:
      return read_questions (self, reader, object, error);
    case UG_EXCHANGE_KIND_EXAMPLE:
      return read_clients (self, reader, object, error);
    default:
      return TRUE;
    }
}

static void
warn_unknown (UgExchangeFile *self, UgJsonReader *reader, JsonObject *object)
{
  static const char *const known[] = { "$schema",  "format", "version", "kind",
                                       "language", "firm",   NULL };
  static const char *const sealed_keys[] = { UG_SEALED_KEY, UG_PAST_KEY, NULL };
  static const char *const client_keys[] = {
    [UG_EXCHANGE_KIND_AGREEMENT] = "client",
    [UG_EXCHANGE_KIND_CATALOGUE] = NULL,
    [UG_EXCHANGE_KIND_QUESTIONS] = "questions",
    [UG_EXCHANGE_KIND_EXAMPLE] = "clients",
  };
  JsonObjectIter iter;
  const char *key;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &key, NULL))
    if (!g_strv_contains (known, key) && g_strcmp0 (key, client_keys[self->kind]) != 0
        && !(self->kind == UG_EXCHANGE_KIND_AGREEMENT && g_strv_contains (sealed_keys, key)))
      ug_json_reader_warn_unknown (reader, key);
}

/**
 * ug_exchange_file_parse:
 * @text: what a file holds
 * @length: of @text, in bytes
 * @error: %UG_EXCHANGE_ERROR, with the place and the way out
 *
 * Reads a whole file or nothing of it. Identifiers are kept as they are in the file.
 *
 * Returns: (transfer full) (nullable): what it says
 */
UgExchangeFile *
ug_exchange_file_parse (const char *text, gsize length, GError **error)
{
  g_autoptr (UgExchangeFile) self = g_new0 (UgExchangeFile, 1);
  g_autoptr (UgJsonReader) reader = ug_json_reader_new ();
  g_autoptr (JsonNode) root = ug_json_parse (text, length, error);
  JsonObject *object;
  const char *language;

  if (root == NULL || !check_head (root, error))
    return NULL;

  self->clients = g_ptr_array_new_with_free_func (g_object_unref);
  self->versions = g_ptr_array_new_with_free_func ((GDestroyNotify)ug_version_unref);
  self->past = g_ptr_array_new_with_free_func ((GDestroyNotify)ug_past_change_free);
  object = json_node_get_object (root);
  self->kind = ug_choice_from_nick (kinds, peek_text (object, "kind"));
  if (!read_body (self, reader, object, error))
    return NULL;

  language = peek_text (object, "language");
  self->language = g_strdup (language != NULL ? language : "");
  warn_unknown (self, reader, object);
  self->warnings = g_steal_pointer (&reader->warnings);

  return g_steal_pointer (&self);
}

/**
 * ug_exchange_file_load:
 * @path: a file
 * @error: %UG_EXCHANGE_ERROR or %G_FILE_ERROR; the message names the file
 *
 * Returns: (transfer full) (nullable): what it says
 */
UgExchangeFile *
ug_exchange_file_load (const char *path, GError **error)
{
  g_autofree char *text = NULL;
  gsize length = 0;
  UgExchangeFile *self;

  if (!ug_text_file_load (path, UG_JSON_MAX_BYTES, &text, &length, error))
    return NULL;

  self = ug_exchange_file_parse (text, length, error);
  if (self == NULL)
    ug_text_file_prefix_error (path, error);

  return self;
}

static void
find_foreign_id_cb (UgRecord *record, gpointer user_data)
{
  gboolean *own = user_data;

  *own = *own && ug_id_is_valid (ug_record_get_id (record));
}

/**
 * ug_exchange_file_has_own_ids:
 * @self: a file
 *
 * Returns: whether all identifiers were made by this program, and so are known to be unique
 *   everywhere; otherwise somebody wrote "p1" by hand, and so may somebody else
 */
gboolean
ug_exchange_file_has_own_ids (UgExchangeFile *self)
{
  gboolean own = TRUE;

  ug_record_foreach (UG_RECORD (self->firm), find_foreign_id_cb, &own);
  for (guint i = 0; i < self->clients->len; i++)
    ug_record_foreach (self->clients->pdata[i], find_foreign_id_cb, &own);

  return own;
}

/**
 * ug_exchange_file_renew_ids:
 * @self: a file
 *
 * Gives every record an identifier of its own, and lets references follow: what comes from the
 * file is then a second copy beside whatever is there already. What was sealed is bound to the
 * identifiers it had, so the copy begins without versions and without a past.
 */
void
ug_exchange_file_renew_ids (UgExchangeFile *self)
{
  g_autoptr (GHashTable) renamed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  UgFirm *firm = ug_record_copy (UG_RECORD (self->firm), renamed);

  g_ptr_array_set_size (self->versions, 0);
  g_ptr_array_set_size (self->past, 0);
  g_object_unref (self->firm);
  self->firm = firm;
  for (guint i = 0; i < self->clients->len; i++)
    {
      UgRecord *client = ug_record_copy (self->clients->pdata[i], renamed);

      g_object_unref (self->clients->pdata[i]);
      self->clients->pdata[i] = client;
    }

  ug_record_rename_refs (UG_RECORD (self->firm), renamed);
  for (guint i = 0; i < self->clients->len; i++)
    ug_record_rename_refs (self->clients->pdata[i], renamed);
}

void
ug_exchange_file_free (UgExchangeFile *self)
{
  g_clear_object (&self->firm);
  g_clear_pointer (&self->clients, g_ptr_array_unref);
  g_clear_pointer (&self->versions, g_ptr_array_unref);
  g_clear_pointer (&self->past, g_ptr_array_unref);
  g_clear_pointer (&self->warnings, g_ptr_array_unref);
  g_free (self->language);
  g_free (self);
}
