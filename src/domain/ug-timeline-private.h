/* ug-timeline-private.h: the parts a timeline is gathered from; for ug-timeline.c only.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-client.h"
#include "ug-timeline.h"

G_BEGIN_DECLS

void ug_timeline_add_versions (GPtrArray *events, const UgTimelineSource *source);
void ug_timeline_add_decisions (GPtrArray *events, const UgTimelineSource *source);
void ug_timeline_add_reviews (GPtrArray *events, const UgTimelineSource *source);
void ug_timeline_add_feedback (GPtrArray *events, const UgTimelineSource *source);
void ug_timeline_add_papers (GPtrArray *events, const UgTimelineSource *source);

G_END_DECLS
