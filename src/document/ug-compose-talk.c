/* ug-compose-talk.c: how both sides talk and work.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-compose-promises.h"

static void
append_kind (UgComposer *self, UgExpectationKind kind, int side, const char *title)
{
  gboolean begun = FALSE;

  for (guint i = 0; i < ug_record_count (self->agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgExpectation *promise = ug_compose_peek_promise (self, i);

      if (!ug_compose_is_kind (promise, kind)
          || (side >= 0 && ug_record_get_choice (UG_RECORD (promise), UG_EXPECTATION_SIDE) != side))
        continue;
      if (!begun && title != NULL)
        ug_sheet_append_group (self->sheet, ug_text_new (UG_INK_GROUP, title));
      begun = TRUE;
      ug_compose_append_promise (self, promise, ug_compose_say_what (self, promise));
    }
}

/**
 * ug_compose_communication:
 * @self: a paper in the making
 */
void
ug_compose_communication (UgComposer *self)
{
  UgLanguage *language = self->language;

  if (!ug_compose_has_kind (self, UG_EXPECTATION_KIND_MEETING)
      && !ug_compose_has_kind (self, UG_EXPECTATION_KIND_CHANNEL)
      && !ug_compose_has_kind (self, UG_EXPECTATION_KIND_EMERGENCY)
      && !ug_compose_has_kind (self, UG_EXPECTATION_KIND_INFORMATION))
    return;

  ug_sheet_append_heading (self->sheet, ug_tr (language, "How we talk"), "communication");
  ug_compose_open_promises (self, ug_tr (language, "What about"), ug_tr (language, "We offered"));
  append_kind (self, UG_EXPECTATION_KIND_MEETING, -1, ug_tr (language, "Regular meetings"));
  append_kind (self, UG_EXPECTATION_KIND_CHANNEL, -1, ug_tr (language, "Ways to reach us"));
  append_kind (self, UG_EXPECTATION_KIND_EMERGENCY, -1, ug_tr (language, "In an emergency"));
  append_kind (self, UG_EXPECTATION_KIND_INFORMATION, -1, ug_tr (language, "What we tell you"));
  ug_sheet_close_table (self->sheet);
}

/**
 * ug_compose_principles:
 * @self: a paper in the making
 */
void
ug_compose_principles (UgComposer *self)
{
  UgLanguage *language = self->language;

  if (!ug_compose_has_kind (self, UG_EXPECTATION_KIND_PRINCIPLE))
    return;

  ug_sheet_append_heading (self->sheet, ug_tr (language, "How we work"), "principles");
  ug_compose_open_promises (self, ug_tr (language, "What you can count on"), NULL);
  append_kind (self, UG_EXPECTATION_KIND_PRINCIPLE, -1, NULL);
  ug_sheet_close_table (self->sheet);
}

/**
 * ug_compose_duties:
 * @self: a paper in the making
 */
void
ug_compose_duties (UgComposer *self)
{
  UgLanguage *language = self->language;

  if (!ug_compose_has_kind (self, UG_EXPECTATION_KIND_DUTY))
    return;

  ug_sheet_append_heading (self->sheet, ug_tr (language, "What each side does"), "duties");
  ug_compose_open_promises (self, ug_tr (language, "What about"), ug_tr (language, "We offered"));
  append_kind (self, UG_EXPECTATION_KIND_DUTY, UG_SIDE_OURS, ug_tr (language, "Our part"));
  append_kind (self, UG_EXPECTATION_KIND_DUTY, UG_SIDE_THEIRS, ug_tr (language, "Your part"));
  ug_sheet_close_table (self->sheet);
}
