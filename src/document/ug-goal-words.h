/* ug-goal-words.h: what the picture of the goals says, to the eye and to the ear.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-goal-layout.h"
#include "ug-language.h"

G_BEGIN_DECLS

char *ug_goal_words_name (UgGoalGraph *graph, guint point, UgLanguage *language);
char *ug_goal_words_title (UgGoalLayout *layout, guint box, UgLanguage *language);
char *ug_goal_words_measure (UgGoalGraph *graph, guint point);
char *ug_goal_words_summary (UgGoalLayout *layout, guint box, UgLanguage *language);
GStrv ug_goal_words_others (UgGoalLayout *layout, guint box, UgLanguage *language);
GStrv ug_goal_words_remarks (UgGoalLayout *layout, guint box, UgLanguage *language);
char *ug_goal_words_sentence (UgGoalLayout *layout, guint box, UgLanguage *language);

G_END_DECLS
