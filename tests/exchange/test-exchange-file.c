/* test-exchange-file.c: what leaves the firm, what stays, and which files are taken in.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sample.h"

#include "ug-exchange-file.h"
#include "ug-text-file.h"

#include <glib/gstdio.h>

static void
test_agreement (void)
{
  g_autoptr (UgRecord) client = sample_record_new (UG_TYPE_CLIENT, "open words");
  g_autoptr (UgRecord) firm = sample_record_new (UG_TYPE_FIRM, "our words");
  UgRecord *first = ug_record_peek (client, UG_CLIENT_AGREEMENTS, 0);
  UgRecord *second = ug_record_peek (client, UG_CLIENT_AGREEMENTS, 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (UgExchangeFile) file = NULL;
  g_autofree char *text = NULL;
  g_autofree char *again = NULL;

  ug_record_set_text (first, UG_AGREEMENT_NOTE, "between us");
  ug_record_set_text (second, UG_AGREEMENT_TITLE, "another agreement");
  text = ug_agreement_to_file (UG_AGREEMENT (first), UG_FIRM (firm));
  g_assert_null (strstr (text, "between us"));
  g_assert_null (strstr (text, "another agreement"));
  g_assert_null (strstr (text, "listen_for"));
  g_assert_null (strstr (text, "packages\": [\n      {"));

  file = ug_exchange_file_parse (text, strlen (text), &error);
  g_assert_no_error (error);
  g_assert_cmpint (file->kind, ==, UG_EXCHANGE_KIND_AGREEMENT);
  g_assert_cmpuint (file->warnings->len, ==, 0);
  g_assert_cmpstr (ug_record_get_text (UG_RECORD (file->firm), UG_FIRM_NAME), ==, "our words");
  g_assert_cmpuint (ug_record_count (UG_RECORD (file->firm), UG_FIRM_SCHEDULES), ==, 2);
  g_assert_cmpuint (ug_record_count (UG_RECORD (file->firm), UG_FIRM_PEOPLE), ==, 0);
  g_assert_cmpuint (file->clients->len, ==, 1);
  g_assert_cmpuint (ug_record_count (file->clients->pdata[0], UG_CLIENT_AGREEMENTS), ==, 1);

  again = ug_agreement_to_file (ug_record_peek (file->clients->pdata[0], UG_CLIENT_AGREEMENTS, 0),
                                file->firm);
  g_assert_cmpstr (text, ==, again);
}

static void
test_catalogue (void)
{
  g_autoptr (UgRecord) firm = sample_record_new (UG_TYPE_FIRM, "our words");
  g_autofree char *text = ug_catalogue_to_file (UG_FIRM (firm));
  g_autoptr (GError) error = NULL;
  g_autoptr (UgExchangeFile) file = ug_exchange_file_parse (text, strlen (text), &error);

  g_assert_no_error (error);
  g_assert_cmpint (file->kind, ==, UG_EXCHANGE_KIND_CATALOGUE);
  g_assert_cmpuint (file->clients->len, ==, 0);
  g_assert_cmpuint (file->warnings->len, ==, 0);
  g_assert_cmpstr (file->language, ==, "our words");
  g_assert_nonnull (strstr (text, "\"listen_for\": \"our words\""));
  while (ug_record_count (firm, UG_FIRM_PEOPLE) > 0)
    ug_record_remove (ug_record_peek (firm, UG_FIRM_PEOPLE, 0));
  g_assert_true (ug_record_equal (firm, UG_RECORD (file->firm)));
}

/* A set says nothing of the firm, and comes out of another firm as it went in. */
static void
test_questions (void)
{
  g_autoptr (UgRecord) firm = sample_record_new (UG_TYPE_FIRM, "our words");
  g_autofree char *text = ug_questions_to_file (UG_FIRM (firm));
  g_autoptr (GError) error = NULL;
  g_autoptr (UgExchangeFile) file = ug_exchange_file_parse (text, strlen (text), &error);
  g_autofree char *again = NULL;

  g_assert_no_error (error);
  g_assert_cmpint (file->kind, ==, UG_EXCHANGE_KIND_QUESTIONS);
  g_assert_cmpuint (file->warnings->len, ==, 0);
  g_assert_cmpstr (ug_record_get_text (UG_RECORD (file->firm), UG_FIRM_NAME), ==, "");
  g_assert_cmpuint (ug_record_count (UG_RECORD (file->firm), UG_FIRM_QUESTIONS), ==,
                    ug_record_count (firm, UG_FIRM_QUESTIONS));
  g_assert_cmpuint (ug_record_count (firm, UG_FIRM_QUESTIONS), >, 0);
  g_assert_nonnull (strstr (text, "\"listen_for\": \"our words\""));

  again = ug_questions_to_file (file->firm);
  g_assert_cmpstr (text, ==, again);
}

/* The first version, and one that goes on from it. */
static GPtrArray *
seal_twice (UgRecord *agreement)
{
  GPtrArray *versions = g_ptr_array_new_with_free_func ((GDestroyNotify)ug_version_unref);
  const char *id = ug_record_get_id (agreement);
  UgVersion *first = ug_version_new (id, 1, "2026-01-10T10:00:00Z", "", "{\"said\":\"«да»\\n\"}");

  g_ptr_array_add (versions, first);
  g_ptr_array_add (versions, ug_version_new (id, 2, "2026-02-10T10:00:00Z",
                                             ug_version_get_hash (first), "{\"said\":2}"));

  return versions;
}

static void
test_versions (void)
{
  g_autoptr (UgRecord) client = ug_record_new (UG_TYPE_CLIENT);
  UgRecord *agreement = ug_record_add (client, UG_CLIENT_AGREEMENTS);
  g_autoptr (GPtrArray) versions = seal_twice (agreement);
  g_autofree char *text = ug_agreement_to_archive (UG_AGREEMENT (agreement), NULL, versions, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (UgExchangeFile) file = ug_exchange_file_parse (text, strlen (text), &error);

  g_assert_no_error (error);
  g_assert_cmpuint (file->warnings->len, ==, 0);
  g_assert_cmpuint (file->versions->len, ==, versions->len);
  for (guint i = 0; i < versions->len; i++)
    {
      g_assert_cmpstr (ug_version_get_hash (file->versions->pdata[i]), ==,
                       ug_version_get_hash (versions->pdata[i]));
      g_assert_cmpstr (ug_version_get_text (file->versions->pdata[i]), ==,
                       ug_version_get_text (versions->pdata[i]));
    }

  ug_exchange_file_renew_ids (file);
  g_assert_cmpuint (file->versions->len, ==, 0);
}

/* No byte of what was sealed can be another: whatever still is a file of ours is refused by the
 * place of the version. */
static void
test_versions_changed (void)
{
  g_autoptr (UgRecord) client = ug_record_new (UG_TYPE_CLIENT);
  UgRecord *agreement = ug_record_add (client, UG_CLIENT_AGREEMENTS);
  g_autoptr (GPtrArray) versions = seal_twice (agreement);
  g_autofree char *text = ug_agreement_to_archive (UG_AGREEMENT (agreement), NULL, versions, NULL);
  char *start = strstr (text, "\"versions\": [") + strlen ("\"versions\": [");
  guint named = 0;

  for (char *c = start; *c != '\0' && *c != ']'; c++)
    {
      const char before = *c;
      g_autoptr (UgExchangeFile) file = NULL;
      g_autoptr (GError) error = NULL;

      if (g_ascii_isspace (before))
        continue;
      *c = g_ascii_isdigit (before) ? '0' + (before - '0' + 1) % 10 : before ^ 1;
      file = ug_exchange_file_parse (text, strlen (text), &error);
      *c = before;
      g_assert_null (file);
      g_assert_nonnull (error);
      named += strstr (error->message, "versions[") != NULL;
    }
  g_assert_cmpuint (named, >, 300);
}

static void
test_strange_files (void)
{
  static const struct
  {
    const char *text;
    int code;
    const char *message;
  } cases[] = {
    { "{}", UG_EXCHANGE_ERROR_FOREIGN, "not a file of Ugovor" },
    { "[]", UG_EXCHANGE_ERROR_FOREIGN, "not a file of Ugovor" },
    { "{\"format\":\"other\",\"version\":1}", UG_EXCHANGE_ERROR_FOREIGN, "not a file of Ugovor" },
    { "{\"format\":\"ugovor\",\"version\":2,\"kind\":\"song\"}", UG_EXCHANGE_ERROR_NEWER,
      "Update Ugovor" },
    { "{\"format\":\"ugovor\",\"kind\":\"agreement\"}", UG_EXCHANGE_ERROR_VALUE, "version: " },
    { "{\"format\":\"ugovor\",\"version\":\"1\",\"kind\":\"agreement\"}", UG_EXCHANGE_ERROR_VALUE,
      "version: " },
    { "{\"format\":\"ugovor\",\"version\":1,\"kind\":\"song\"}", UG_EXCHANGE_ERROR_FOREIGN,
      "kind: " },
    { "{\"format\":\"ugovor\",\"version\":1,\"kind\":\"agreement\"}", UG_EXCHANGE_ERROR_VALUE,
      "client: it is missing" },
    { "{\"format\":\"ugovor\",\"version\":1,\"kind\":\"agreement\",\"client\":"
      "{\"agreements\":[{\"goals\":[{},{},{\"title\":1}]}]}}",
      UG_EXCHANGE_ERROR_VALUE, "client.agreements[0].goals[2].title: " },
    { "{\"format\":\"ugovor\",\"version\":1,\"kind\":\"agreement\",\"firm\":{\"id\":\"a\"},"
      "\"client\":{\"id\":\"a\"}}",
      UG_EXCHANGE_ERROR_VALUE, "client.id: the identifier “a” is already that of firm.id" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", cases[i].text);
      g_assert_null (ug_exchange_file_parse (cases[i].text, strlen (cases[i].text), &error));
      g_assert_error (error, UG_EXCHANGE_ERROR, cases[i].code);
      g_assert_nonnull (strstr (error->message, cases[i].message));
    }
}

static void
test_unknown_keys (void)
{
  static const char text[] =
      "{\"$schema\":\"x\",\"format\":\"ugovor\",\"version\":1,"
      "\"kind\":\"catalogue\",\"client\":{},\"moon\":1,\"firm\":{\"sun\":2}}";
  g_autoptr (GError) error = NULL;
  g_autoptr (UgExchangeFile) file = ug_exchange_file_parse (text, strlen (text), &error);

  g_assert_no_error (error);
  g_assert_cmpuint (file->warnings->len, ==, 3);
  g_assert_true (g_str_has_prefix (file->warnings->pdata[0], "firm.sun: "));
  g_assert_true (g_str_has_prefix (file->warnings->pdata[1], "client: "));
  g_assert_true (g_str_has_prefix (file->warnings->pdata[2], "moon: "));
}

/* A newer program's fields come back as they came, but only where nothing private can be. */
static void
test_unknown_keys_are_kept (void)
{
  static const char text[] =
      "{\"format\":\"ugovor\",\"version\":1,\"kind\":\"agreement\",\"firm\":{\"sun\":1},"
      "\"client\":{\"zeal\":{\"b\":[1,null,\"\\\"\"],\"a\":1.5},\"agreements\":"
      "[{\"goals\":[{\"colour\":\"teal\",\"title\":\"t\"}]}]}}";
  g_autoptr (GError) error = NULL;
  g_autoptr (UgExchangeFile) file = ug_exchange_file_parse (text, strlen (text), &error);
  g_autoptr (UgExchangeFile) again = NULL;
  g_autofree char *written = NULL;
  UgRecord *agreement;

  g_assert_no_error (error);
  g_assert_cmpuint (file->warnings->len, ==, 3);
  agreement = ug_record_peek (file->clients->pdata[0], UG_CLIENT_AGREEMENTS, 0);
  written = ug_agreement_to_file (UG_AGREEMENT (agreement), file->firm);
  g_assert_nonnull (strstr (written, "\"zeal\": {\"b\":[1,null,\"\\\"\"],\"a\":1.5}"));
  g_assert_nonnull (strstr (written, "\"colour\": \"teal\""));
  g_assert_null (strstr (written, "sun"));
  again = ug_exchange_file_parse (written, strlen (written), &error);
  g_assert_no_error (error);
  g_assert_true (ug_record_equal (file->clients->pdata[0], again->clients->pdata[0]));
}

static void
test_example_gets_fresh_ids (void)
{
  static const char text[] =
      "{\"format\":\"ugovor\",\"version\":1,\"kind\":\"example\",\"language\":\"en\",\"firm\":"
      "{\"id\":\"f\",\"packages\":[{\"id\":\"pk\"}]},\"clients\":[{\"id\":\"c1\"},{\"id\":\"c2\","
      "\"agreements\":[{\"id\":\"a\",\"package\":\"pk\"}]}]}";
  g_autoptr (GError) error = NULL;
  g_autoptr (UgExchangeFile) file = ug_exchange_file_parse (text, strlen (text), &error);
  UgRecord *package;
  UgRecord *agreement;

  g_assert_no_error (error);
  g_assert_cmpint (file->kind, ==, UG_EXCHANGE_KIND_EXAMPLE);
  g_assert_cmpuint (file->clients->len, ==, 2);
  g_assert_false (ug_exchange_file_has_own_ids (file));
  ug_exchange_file_renew_ids (file);
  g_assert_true (ug_exchange_file_has_own_ids (file));
  package = ug_record_peek (UG_RECORD (file->firm), UG_FIRM_PACKAGES, 0);
  agreement = ug_record_peek (file->clients->pdata[1], UG_CLIENT_AGREEMENTS, 0);
  g_assert_cmpstr (ug_record_get_text (agreement, UG_AGREEMENT_PACKAGE), ==,
                   ug_record_get_id (package));
}

static void
test_saving_keeps_the_old_file (void)
{
  g_autofree char *folder = g_dir_make_tmp ("ugovor-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "имя с пробелом.json", NULL);
  g_autofree char *missing = g_build_filename (folder, "no such folder", "file.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  GStatBuf now;
  gsize length = 0;

  g_assert_true (ug_text_file_save (path, "one", 3, &error));
  g_assert_cmpint (g_chmod (path, 0600), ==, 0);
  g_assert_true (ug_text_file_save (path, "second", 6, &error));
  g_assert_cmpint (g_stat (path, &now), ==, 0);
  g_assert_cmpint (now.st_mode & 0777, ==, 0600);
  g_assert_no_error (error);
  g_assert_true (ug_text_file_load (path, 6, &text, &length, &error));
  g_assert_cmpmem (text, length, "second", 6);

  g_clear_pointer (&text, g_free);
  g_assert_false (ug_text_file_load (path, 5, &text, &length, &error));
  g_assert_error (error, UG_EXCHANGE_ERROR, UG_EXCHANGE_ERROR_TOO_LARGE);
  g_assert_true (g_str_has_prefix (error->message, path));
  g_clear_error (&error);

  g_assert_false (ug_text_file_save (missing, "x", 1, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_assert_true (g_str_has_prefix (error->message, missing));
  g_clear_error (&error);

  g_assert_false (ug_text_file_save ("/dev/full", "x", 1, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOSPC);
  g_clear_error (&error);

  g_assert_false (ug_text_file_save (folder, "x", 1, &error));
  g_assert_nonnull (error);
  g_unlink (path);
  g_assert_cmpint (g_rmdir (folder), ==, 0); /* nothing temporary is left */
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/exchange-file/agreement", test_agreement);
  g_test_add_func ("/exchange-file/catalogue", test_catalogue);
  g_test_add_func ("/exchange-file/questions", test_questions);
  g_test_add_func ("/exchange-file/strange-files", test_strange_files);
  g_test_add_func ("/exchange-file/versions", test_versions);
  g_test_add_func ("/exchange-file/versions-changed", test_versions_changed);
  g_test_add_func ("/exchange-file/unknown-keys", test_unknown_keys);
  g_test_add_func ("/exchange-file/unknown-keys-are-kept", test_unknown_keys_are_kept);
  g_test_add_func ("/exchange-file/example-gets-fresh-ids", test_example_gets_fresh_ids);
  g_test_add_func ("/exchange-file/saving-keeps-the-old-file", test_saving_keeps_the_old_file);

  return g_test_run ();
}
