/* ug-note.h: what was said in answer to a question of the interview.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

#define UG_TYPE_NOTE (ug_note_get_type ())
UG_DECLARE_RECORD (UgNote, ug_note, NOTE)

typedef enum
{
  UG_NOTE_QUESTION_ID,
  UG_NOTE_THEME,
  UG_NOTE_QUESTION,
  UG_NOTE_TEXT,
  UG_NOTE_QUOTE,
  UG_NOTE_SAID_BY,
  UG_NOTE_AT,
  UG_NOTE_SKIPPED,
  UG_NOTE_EVIDENCE,
  UG_NOTE_CONFIRMED_AT,
  UG_NOTE_BECAME,
  UG_NOTE_EARLIER,
  UG_NOTE_N_FIELDS,
} UgNoteField;

G_END_DECLS
