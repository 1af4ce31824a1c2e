/* ug-interview.h: the conversation about what it is all for: questions, and what comes of answers.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-evidence.h"
#include "ug-fact.h"
#include "ug-firm.h"
#include "ug-goal.h"
#include "ug-language.h"
#include "ug-note.h"
#include "ug-priority.h"
#include "ug-question.h"

G_BEGIN_DECLS

GPtrArray *ug_interview_list (UgFirm *firm, UgAgreement *agreement);
UgQuestion *ug_interview_get_question (UgFirm *firm, UgNote *note);
gboolean ug_interview_is_open (UgNote *note);
gboolean ug_interview_says_something (UgNote *note);
gboolean ug_interview_keep (UgNote *note, UgAgreement *agreement, GDateTime *now);

guint ug_interview_choose_next (UgFirm *firm,
                                UgAgreement *agreement,
                                GPtrArray *notes,
                                GPtrArray *passed,
                                gboolean meeting,
                                GDateTime *now);
char *ug_interview_explain_next (UgFirm *firm,
                                 UgNote *note,
                                 UgAgreement *agreement,
                                 UgLanguage *language);
void ug_interview_let_go (UgNote *note);

char *ug_interview_get_phrase (UgNote *note, const char *selected);
UgGoal *ug_interview_make_goal (
    UgNote *note, const char *selected, UgAgreement *agreement, UgGoal *beside, GDateTime *now);
UgEvidence *ug_interview_add_evidence (
    UgGoal *goal, UgEvidenceMark mark, const char *said, const char *said_by, GDateTime *now);
UgFact *ug_interview_make_fact (UgNote *note, const char *selected, GDateTime *now);
UgRecord *ug_interview_make_person (UgNote *note, const char *selected);
UgRecord *ug_interview_make_word (UgNote *note, const char *selected);
UgPriority *ug_interview_make_critical (UgNote *note, const char *selected, UgAgreement *agreement);
void ug_interview_take_back (UgRecord *outcome);
UgGoal *ug_interview_climb (UgGoal *goal, UgAgreement *agreement);
char *ug_interview_say_words (UgRecord *outcome, UgLanguage *language);

G_END_DECLS
