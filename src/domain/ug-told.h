/* ug-told.h: what the client told us already, so that he is not asked but reminded.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-firm.h"
#include "ug-language.h"
#include "ug-note.h"

G_BEGIN_DECLS

/**
 * UgTold:
 * @note: (nullable): the note that says it: the one that is asked, or an earlier one
 * @answer: what was told
 * @said_by: identifier of who said it, or ""
 * @on: the day it was told or confirmed last, as "2026-11-22"; "" when nobody knows
 * @ours: whether it is known to us only: such words come into no note, which the client may read
 */
typedef struct
{
  UgNote *note;
  char *answer;
  char *said_by;
  char *on;
  gboolean ours;
} UgTold;

UgTold *
ug_told_find (UgFirm *firm, UgAgreement *agreement, UgNote *note, gboolean meeting, GDateTime *now);
void ug_told_free (UgTold *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgTold, ug_told_free)

void ug_told_confirm (UgTold *self, UgNote *note, UgAgreement *agreement, GDateTime *now);
void ug_told_change (UgTold *self, UgNote *note, UgAgreement *agreement, GDateTime *now);
char *ug_told_say_earlier (UgNote *note, UgLanguage *language);

G_END_DECLS
