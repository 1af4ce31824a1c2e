/* ug-printout.c: a paper that left the screen: printed, or saved as a file.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-printout.h"

#include "ug-client.h"

#include <glib/gi18n.h>
#include <string.h>

const UgChoice ug_printout_how_choices[] = {
  [UG_PRINTOUT_HOW_PRINTED] = { "printed", N_ ("Printed") },
  [UG_PRINTOUT_HOW_SAVED] = { "saved", N_ ("Saved as PDF") },
  { NULL },
};

static const UgField fields[] = {
  [UG_PRINTOUT_AGREEMENT] = { "agreement", UG_FIELD_REF, N_ ("Agreement") },
  [UG_PRINTOUT_VERSION] = { "version", UG_FIELD_NUMBER, N_ ("Version") },
  [UG_PRINTOUT_PAPER] = { "paper", UG_FIELD_TEXT, N_ ("Paper") },
  [UG_PRINTOUT_LANGUAGE] = { "language", UG_FIELD_TEXT, N_ ("Language of the paper") },
  [UG_PRINTOUT_HOW] = { "how", UG_FIELD_CHOICE, N_ ("How"), UG_FIELD_PLAIN,
                        ug_printout_how_choices },
  [UG_PRINTOUT_MADE_AT] = { "made-at", UG_FIELD_MOMENT, N_ ("When") },
};

UG_DEFINE_RECORD (UgPrintout, ug_printout, "printout", fields, G_N_ELEMENTS (fields), NULL, 0)

static gboolean
is_same (UgRecord *printout, UgRecord *other)
{
  return g_str_equal (ug_record_get_text (printout, UG_PRINTOUT_AGREEMENT),
                      ug_record_get_text (other, UG_PRINTOUT_AGREEMENT))
         && ug_record_get_number (printout, UG_PRINTOUT_VERSION)
                == ug_record_get_number (other, UG_PRINTOUT_VERSION)
         && g_str_equal (ug_record_get_text (printout, UG_PRINTOUT_PAPER),
                         ug_record_get_text (other, UG_PRINTOUT_PAPER))
         && g_str_equal (ug_record_get_text (printout, UG_PRINTOUT_LANGUAGE),
                         ug_record_get_text (other, UG_PRINTOUT_LANGUAGE))
         && ug_record_get_choice (printout, UG_PRINTOUT_HOW)
                == ug_record_get_choice (other, UG_PRINTOUT_HOW)
         && strncmp (ug_record_get_text (printout, UG_PRINTOUT_MADE_AT),
                     ug_record_get_text (other, UG_PRINTOUT_MADE_AT), strlen ("2026-11-26"))
                == 0;
}

/**
 * ug_printout_note:
 * @agreement: an agreement of a client, as it is now
 * @version: number of the sealed version that the paper shows, or 0 for the draft
 * @paper: the name that the program knows the paper by; none of the private ones
 * @language: code of the language of the paper
 * @how: whether it was printed or saved
 * @now: the moment
 *
 * Notes that a paper went out. The same one again on the same day is nothing new.
 *
 * Returns: (transfer none): the note of it
 */
UgPrintout *
ug_printout_note (UgAgreement *agreement,
                  guint version,
                  const char *paper,
                  const char *language,
                  UgPrintoutHow how,
                  GDateTime *now)
{
  UgRecord *client = ug_record_get_owner (UG_RECORD (agreement));
  g_autoptr (UgRecord) self = ug_record_new (UG_TYPE_PRINTOUT);
  g_autoptr (GDateTime) utc = g_date_time_to_utc (now);
  g_autofree char *at = g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ");

  g_return_val_if_fail (UG_IS_CLIENT (client), NULL);

  ug_record_set_text (self, UG_PRINTOUT_AGREEMENT, ug_record_get_id (UG_RECORD (agreement)));
  ug_record_set_number (self, UG_PRINTOUT_VERSION, version);
  ug_record_set_text (self, UG_PRINTOUT_PAPER, paper);
  ug_record_set_text (self, UG_PRINTOUT_LANGUAGE, language);
  ug_record_set_choice (self, UG_PRINTOUT_HOW, how);
  ug_record_set_text (self, UG_PRINTOUT_MADE_AT, at);
  for (guint i = 0; i < ug_record_count (client, UG_CLIENT_PRINTOUTS); i++)
    if (is_same (ug_record_peek (client, UG_CLIENT_PRINTOUTS, i), self))
      return ug_record_peek (client, UG_CLIENT_PRINTOUTS, i);

  ug_record_append (client, UG_CLIENT_PRINTOUTS, self);

  return UG_PRINTOUT (self);
}
