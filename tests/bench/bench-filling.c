/* bench-filling.c: a store full of clients that say nothing.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "bench-filling.h"

#include "ug-agreement.h"
#include "ug-client.h"
#include "ug-db.h"
#include "ug-expectation.h"
#include "ug-person.h"
#include "ug-store-search.h"
#include "ug-versions.h"

#define BATCH 500
#define VERSION_WORDS 500

/* Plainly invented words, of which every text is made; the first ones are in almost every text. */
static const char *const syllables[] = {
  "со",  "гла", "ра", "бо",  "та",  "сер", "вис",  "кас", "са",   "при", "мер", "об",  "ра", "зец",
  "ser", "vi",  "ce", "sam", "ple", "net", "work", "re",  "port", "mo",  "ni",  "tor", "лю", "ди",
};
static const char *const everywhere[] = { "системный", "администратор", "service", "соглашение" };

static void
append_word (GString *text, GRand *chance)
{
  if (g_rand_int_range (chance, 0, 10) == 0)
    g_string_append (text, everywhere[g_rand_int_range (chance, 0, G_N_ELEMENTS (everywhere))]);
  else
    for (int i = g_rand_int_range (chance, 2, 5); i > 0; i--)
      g_string_append (text, syllables[g_rand_int_range (chance, 0, G_N_ELEMENTS (syllables))]);
  g_string_append_c (text, ' ');
}

static void
set_words (UgRecord *record, guint field, GRand *chance, guint count)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < count; i++)
    append_word (text, chance);
  ug_record_set_text (record, field, text->str);
}

static UgRecord *
new_client (GRand *chance)
{
  UgRecord *client = ug_record_new (UG_TYPE_CLIENT);
  UgRecord *agreement = ug_record_add (client, UG_CLIENT_AGREEMENTS);

  set_words (client, UG_CLIENT_NAME, chance, 3);
  set_words (client, UG_CLIENT_ABOUT, chance, 6);
  for (guint i = 0; i < 3; i++)
    {
      UgRecord *person = ug_record_add (client, UG_CLIENT_PEOPLE);

      set_words (person, UG_PERSON_NAME, chance, 2);
      set_words (person, UG_PERSON_ROLE, chance, 2);
    }
  for (guint i = 0; i < 8; i++)
    {
      UgRecord *promise = ug_record_add (agreement, UG_AGREEMENT_EXPECTATIONS);

      set_words (promise, UG_EXPECTATION_TITLE, chance, 4);
      set_words (promise, UG_EXPECTATION_DETAILS, chance, 8);
    }

  return client;
}

/**
 * bench_fill:
 * @store: a new store
 * @clients: how many clients with one agreement each
 * @now: the moment
 *
 * The same words every time.
 */
void
bench_fill (UgStore *store, guint clients, GDateTime *now)
{
  g_autoptr (GRand) chance = g_rand_new_with_seed (1);

  for (guint done = 0; done < clients; done += BATCH)
    {
      g_autoptr (UgStoreChanges) changes = ug_store_changes_new ();
      g_autoptr (GError) error = NULL;

      for (guint i = 0; i < BATCH; i++)
        {
          g_autoptr (UgRecord) client = new_client (chance);

          ug_store_changes_put (changes, client);
        }
      if (!ug_store_commit (store, changes, now, NULL, &error))
        g_error ("%s", error->message);
      g_ptr_array_unref (ug_store_list (store, "", "2026-11-22", 1, 0, NULL));
    }
}

/**
 * bench_fill_versions:
 * @path: a store that is closed
 * @each: how many versions every agreement gets
 * @now: the moment
 */
void
bench_fill_versions (const char *path, guint each, GDateTime *now)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UgDb) db = ug_db_open (path, FALSE, &error);
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GRand) chance = g_rand_new_with_seed (2);
  g_autoptr (UgStatement) agreements = NULL;
  gboolean row = FALSE;

  if (db == NULL)
    g_error ("%s", error->message);

  agreements = ug_db_prepare (db, "SELECT id FROM agreement", &error);
  while (ug_db_step (db, agreements, &row, NULL) && row)
    g_ptr_array_add (ids, g_strdup (ug_statement_text (agreements, 0)));
  g_clear_pointer (&agreements, ug_statement_release);

  /* Nobody waits for the disk here. */
  ug_db_execute (db, "PRAGMA synchronous = OFF", NULL);
  for (guint i = 0; i < ids->len; i++)
    for (guint k = 0; k < each; k++)
      {
        g_autoptr (GString) text = g_string_new ("{\"said\":\"");

        for (guint word = 0; word < VERSION_WORDS; word++)
          append_word (text, chance);
        g_string_append (text, "\"}");
        ug_version_unref (ug_versions_seal (db, ids->pdata[i], text->str, now, &error));
        g_assert_no_error (error);
      }
}
