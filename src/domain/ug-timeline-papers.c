/* ug-timeline-papers.c: which papers went out, one event for a day and a version.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-timeline-private.h"

#include "ug-printout.h"
#include "ug-sentence.h"
#include "ug-wording.h"

#include <string.h>

static gboolean
is_same_day (UgEvent *event, UgRecord *printout)
{
  return ug_event_get_version (event) == (guint)ug_record_get_number (printout, UG_PRINTOUT_VERSION)
         && strncmp (ug_event_get_at (event), ug_record_get_text (printout, UG_PRINTOUT_MADE_AT),
                     strlen ("2026-11-26"))
                == 0;
}

static UgEvent *
get_day (GPtrArray *days, UgRecord *printout, UgLanguage *language)
{
  const guint version = ug_record_get_number (printout, UG_PRINTOUT_VERSION);
  g_autofree char *title = NULL;
  UgEvent *event;

  for (guint i = 0; i < days->len; i++)
    if (is_same_day (days->pdata[i], printout))
      return days->pdata[i];

  event = ug_event_new (UG_EVENT_PRINTED, ug_record_get_text (printout, UG_PRINTOUT_MADE_AT),
                        printout, version);
  title = version > 0
              /* Translators: number of a version */
              ? g_strdup_printf (ug_tr (language, "Papers of version %u"), version)
              : g_strdup (ug_tr (language, "Papers of the draft"));
  ug_event_set_title (event, title);
  g_ptr_array_add (days, event);

  return event;
}

/* The name of a language in itself, as on the list where it was chosen. */
static const char *
name_language (const char *code)
{
  g_autoptr (UgLanguage) language = ug_language_new (code);

  return ug_trc (language, "language", "English");
}

static UgSentence *
tell (UgRecord *printout, const UgTimelineSource *source)
{
  const char *nick = ug_record_get_text (printout, UG_PRINTOUT_PAPER);
  const char *title = source->name_paper != NULL ? source->name_paper (nick) : NULL;
  const char *how = ug_printout_how_choices[ug_record_get_choice (printout, UG_PRINTOUT_HOW)].label;
  g_autofree char *marked =
      ug_wording_mark (title != NULL ? ug_tr (source->language, title) : nick);
  GString *note = g_string_new (NULL);
  g_autofree char *words = NULL;

  ug_wording_list_add (note, name_language (ug_record_get_text (printout, UG_PRINTOUT_LANGUAGE)));
  ug_wording_list_add (note, ug_tr (source->language, how));
  words = g_string_free (note, FALSE);

  return ug_sentence_new (UG_STEP_AGREEMENT, printout, marked, words);
}

/**
 * ug_timeline_add_papers:
 * @events: (element-type UgEvent): gets one event for each day and version of which papers went out
 * @source: what there is to tell
 */
void
ug_timeline_add_papers (GPtrArray *events, const UgTimelineSource *source)
{
  UgRecord *client = ug_record_get_owner (UG_RECORD (source->agreement));
  const char *agreement = ug_record_get_id (UG_RECORD (source->agreement));
  g_autoptr (GPtrArray) days = g_ptr_array_new ();

  for (guint i = 0; i < ug_record_count (client, UG_CLIENT_PRINTOUTS); i++)
    {
      UgRecord *printout = ug_record_peek (client, UG_CLIENT_PRINTOUTS, i);

      if (g_str_equal (ug_record_get_text (printout, UG_PRINTOUT_AGREEMENT), agreement))
        g_ptr_array_add (ug_event_get_sentences (get_day (days, printout, source->language)),
                         tell (printout, source));
    }

  for (guint i = 0; i < days->len; i++)
    {
      const guint n = ug_event_get_sentences (days->pdata[i])->len;
      g_autofree char *note =
          g_strdup_printf (ug_trn (source->language, "%u paper", "%u papers", n), n);

      ug_event_set_note (days->pdata[i], note);
      g_ptr_array_add (events, days->pdata[i]);
    }
}
