/* ug-timeline-versions.c: what was sealed, who signed, and what it changed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-timeline-private.h"

#include "ug-difference.h"
#include "ug-signature.h"
#include "ug-version-chain.h"
#include "ug-wording.h"

static char *
list_signers (UgRecord *agreement)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_SIGNATURES); i++)
    {
      UgRecord *signature = ug_record_peek (agreement, UG_AGREEMENT_SIGNATURES, i);
      g_autofree char *name = ug_wording_field (signature, UG_SIGNATURE_NAME);

      if (ug_record_get_choice (signature, UG_SIGNATURE_HOW) != UG_SIGNATURE_PAPER)
        ug_wording_list_add (list, name);
    }

  return g_string_free (list, FALSE);
}

/* What waits for a pen is not signed as far as we know. */
static char *
say_signed (UgAgreement *sealed, UgLanguage *language)
{
  g_autofree char *signers = list_signers (UG_RECORD (sealed));

  if (*signers == '\0')
    return g_strdup (ug_tr (language, "Signatures by pen on paper."));

  /* Translators: %s is one name or several */
  return g_strdup_printf (ug_tr (language, "Signed by %s."), signers);
}

static char *
say_changes (guint n, UgLanguage *language)
{
  return g_strdup_printf (ug_trn (language, "%u change.", "%u changes.", n), n);
}

/* A clock that was wrong, or a version that is not what was sealed, is said, not hidden. */
static const char *
find_doubt (const UgTimelineSource *source, guint i)
{
  UgVersion *version = source->versions->pdata[i];
  UgVersion *last = i > 0 ? source->versions->pdata[i - 1] : NULL;

  if (!ug_version_is_intact (version))
    return ug_tr (source->language, "This is not what was sealed: it was changed afterwards.");
  if (source->sealed->pdata[i] == NULL)
    return ug_tr (source->language, "This version cannot be read.");
  if (!ug_version_follows (version, last))
    return ug_tr (source->language,
                  "It is not bound to the version before it: one of them was changed after it was "
                  "sealed.");

  return ug_version_doubt_date (version, last, source->now, source->language);
}

static UgEvent *
new_event (const UgTimelineSource *source, guint i)
{
  UgVersion *version = source->versions->pdata[i];
  UgAgreement *sealed = source->sealed->pdata[i];
  const guint number = ug_version_get_number (version);
  UgEvent *event = ug_event_new (UG_EVENT_SEALED, ug_version_get_sealed_at (version),
                                 (UgRecord *)sealed, number);
  const char *doubt = find_doubt (source, i);
  g_autofree char *title =
      i > 0
          /* Translators: numbers of two versions */
          ? g_strdup_printf (
              ug_tr (source->language, "Version %1$u sealed, it amends version %2$u"), number,
              number - 1)
          /* Translators: number of a version */
          : g_strdup_printf (ug_tr (source->language, "Version %u sealed"), number);

  ug_event_set_title (event, title);
  if (doubt != NULL)
    ug_event_set_doubt (event, doubt);

  return event;
}

/**
 * ug_timeline_add_versions:
 * @events: (element-type UgEvent): gets one event for each version
 * @source: what there is to tell
 */
void
ug_timeline_add_versions (GPtrArray *events, const UgTimelineSource *source)
{
  for (guint i = 0; i < source->versions->len; i++)
    {
      UgAgreement *sealed = source->sealed->pdata[i];
      UgAgreement *before = i > 0 ? source->sealed->pdata[i - 1] : NULL;
      UgEvent *event = new_event (source, i);
      g_autofree char *note = sealed != NULL ? say_signed (sealed, source->language) : NULL;

      if (sealed != NULL && before != NULL)
        {
          GPtrArray *changes = ug_difference_list (before, sealed, source->language);
          g_autofree char *count = say_changes (changes->len, source->language);
          g_autofree char *both = g_strconcat (count, " ", note, NULL);

          ug_event_set_note (event, both);
          ug_event_take_sentences (event, changes);
        }
      else if (note != NULL)
        {
          ug_event_set_note (event, note);
        }
      g_ptr_array_add (events, event);
    }
}
