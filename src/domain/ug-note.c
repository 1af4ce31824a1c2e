/* ug-note.c: what was said in answer to a question of the interview.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-note.h"

#include "ug-evidence.h"

#include <glib/gi18n.h>

static const UgField fields[] = {
  [UG_NOTE_QUESTION_ID] = { "question-id", UG_FIELD_REF, N_ ("Question") },
  [UG_NOTE_THEME] = { "theme", UG_FIELD_TEXT, N_ ("Theme") },
  [UG_NOTE_QUESTION] = { "question", UG_FIELD_TEXT, N_ ("Question"), UG_FIELD_SEARCHED },
  [UG_NOTE_TEXT] = { "text", UG_FIELD_LINES, N_ ("What was said"), UG_FIELD_SEARCHED },
  [UG_NOTE_QUOTE] = { "quote", UG_FIELD_LINES, N_ ("In the client’s words"), UG_FIELD_SEARCHED },
  [UG_NOTE_SAID_BY] = { "said-by", UG_FIELD_REF, N_ ("Said by") },
  [UG_NOTE_AT] = { "at", UG_FIELD_MOMENT, N_ ("When") },
  [UG_NOTE_SKIPPED] = { "skipped", UG_FIELD_SWITCH, N_ ("Skipped") },
  [UG_NOTE_EVIDENCE] = { "evidence", UG_FIELD_CHOICE, N_ ("How sure we are"), UG_FIELD_PRIVATE,
                         ug_evidence_mark_choices },
  [UG_NOTE_CONFIRMED_AT] = { "confirmed-at", UG_FIELD_MOMENT, N_ ("Still so on") },
  [UG_NOTE_BECAME] = { "became", UG_FIELD_REFS, N_ ("What came of it") },
  [UG_NOTE_EARLIER] = { "earlier", UG_FIELD_LINES, N_ ("Told earlier") },
};

UG_DEFINE_RECORD (UgNote, ug_note, "note", fields, G_N_ELEMENTS (fields), NULL, 0)
