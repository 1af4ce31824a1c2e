/* ug-composer.h: what the sections of our papers share; for this folder only.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-client.h"
#include "ug-expectation.h"
#include "ug-paper.h"
#include "ug-person.h"

G_BEGIN_DECLS

/**
 * UgComposer:
 * @sheet: what is being written
 * @client: the client of the agreement
 * @reported: (nullable): the moment of the report in the examples of terms
 *
 * A paper in the making.
 */
typedef struct
{
  const UgPaperContext *context;
  UgLanguage *language;
  UgRecord *client;
  UgRecord *agreement;
  UgSheet *sheet;
  GDateTime *reported;
} UgComposer;

char *ug_composer_dup (UgRecord *record, guint field);
char *ug_composer_say_term (UgComposer *self, UgTerm *term);
char *ug_composer_say_person (UgComposer *self, UgRecord *record, guint field);
void ug_composer_add_label (UgComposer *self, UgText *text, const char *label, const char *value);

/* The sections of the agreement, in their order. Each leaves itself out when it has nothing. */
void ug_compose_people (UgComposer *self);
void ug_compose_goals (UgComposer *self);
void ug_compose_package (UgComposer *self);
void ug_compose_times (UgComposer *self);
void ug_compose_communication (UgComposer *self);
void ug_compose_reports (UgComposer *self);
void ug_compose_principles (UgComposer *self);
void ug_compose_duties (UgComposer *self);
void ug_compose_factors (UgComposer *self);
void ug_compose_feedback (UgComposer *self);
void ug_compose_open_points (UgComposer *self);
void ug_compose_words (UgComposer *self);
void ug_compose_signatures (UgComposer *self);

/* The client's word beside ours, once the paper is written. */
void ug_composer_gloss (UgComposer *self);

/* The one-page summary. */
void ug_compose_title (UgComposer *self, const char *title);
void ug_compose_summary (UgComposer *self);

/* The amendment, and what it changes in the whole. */
void ug_compose_amendment (UgComposer *self);
void ug_composer_mark_changes (UgSheet *sheet, UgSheet *before);

/* What the manager reads before a call. */
void ug_compose_crib (UgComposer *self);

/* The emergency card. */
void ug_compose_card (UgComposer *self);

/* The year after. */
void ug_compose_review (UgComposer *self);
void ug_compose_opinion (UgComposer *self, const char *until);
void ug_compose_chart (UgComposer *self, UgChart *chart, guint abreast, const char *anchor);
void ug_compose_slip (UgComposer *self);

G_END_DECLS
