/* ug-timeline.h: what happened with a client since the kickoff, in the order in which it happened.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-event.h"
#include "ug-language.h"
#include "ug-past-change.h"
#include "ug-version.h"

G_BEGIN_DECLS

/**
 * UgNamePaper:
 * @paper: the name that the program knows a paper by, such as "agreement"
 *
 * Returns: (transfer none) (nullable): its title, marked for translation
 */
typedef const char *(*UgNamePaper) (const char *paper);

/**
 * UgTimelineSource:
 * @agreement: an agreement of a client, as it is now
 * @versions: (element-type UgVersion): what was sealed of it, the first one first
 * @sealed: (element-type UgAgreement): the same, read; %NULL stands for what cannot be read
 * @past: (nullable) (element-type UgPastChange): what fields said before, the oldest first
 * @name_paper: (nullable): what papers are called, which the domain does not know
 * @shared: whether the client looks too: who gave which score is then not told
 * @now: the moment
 * @language: the language to speak
 *
 * What a timeline is gathered from. It owns nothing.
 */
typedef struct
{
  UgAgreement *agreement;
  GPtrArray *versions;
  GPtrArray *sealed;
  GPtrArray *past;
  UgNamePaper name_paper;
  gboolean shared;
  GDateTime *now;
  UgLanguage *language;
} UgTimelineSource;

GPtrArray *ug_timeline_list (const UgTimelineSource *source);

G_END_DECLS
