/* ug-edition.c: a sealed version, read: what the client, the agreement and our card were then.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-edition.h"

#include "ug-kickoff.h"

#include <glib/gi18n.h>
#include <string.h>

struct _UgEdition
{
  GObject parent_instance;

  UgVersion *version;
  UgClient *client;
  UgFirm *firm;
};

G_DEFINE_FINAL_TYPE (UgEdition, ug_edition, G_TYPE_OBJECT)

static void
ug_edition_finalize (GObject *object)
{
  UgEdition *self = UG_EDITION (object);

  g_clear_pointer (&self->version, ug_version_unref);
  g_clear_object (&self->client);
  g_clear_object (&self->firm);

  G_OBJECT_CLASS (ug_edition_parent_class)->finalize (object);
}

static void
ug_edition_class_init (UgEditionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ug_edition_finalize;
}

static void
ug_edition_init (UgEdition *self)
{
}

/**
 * ug_edition_read:
 * @library: a library
 * @version: one of its versions
 * @error: why it cannot be read
 *
 * Returns: (transfer full) (nullable): what was sealed
 */
UgEdition *
ug_edition_read (UgLibrary *library, UgVersion *version, GError **error)
{
  g_autoptr (UgEdition) self = g_object_new (UG_TYPE_EDITION, NULL);

  self->version = ug_version_ref (version);
  self->client = ug_library_read_version (library, version, &self->firm, error);

  return self->client != NULL ? g_steal_pointer (&self) : NULL;
}

UgVersion *
ug_edition_get_version (UgEdition *self)
{
  return self->version;
}

UgAgreement *
ug_edition_get_agreement (UgEdition *self)
{
  return ug_kickoff_get_agreement (self->client);
}

UgFirm *
ug_edition_get_firm (UgEdition *self)
{
  return self->firm;
}

/**
 * ug_edition_describe:
 * @version: a sealed version
 * @language: the language to speak
 *
 * Returns: (transfer full): its number, its date, and as much of its hash as the paper has
 */
char *
ug_edition_describe (UgVersion *version, UgLanguage *language)
{
  g_autofree char *day = g_strndup (ug_version_get_sealed_at (version), strlen ("2026-11-26"));
  g_autofree char *date = ug_language_format_date (language, day);
  const char *hash = ug_version_get_hash (version);

  /* Translators: number of a version, its date, and the beginning of its hash in two groups. */
  return g_strdup_printf (_ ("Version %1$u of %2$s · %3$.4s %4$.4s"),
                          ug_version_get_number (version), date, hash, hash + 4);
}
