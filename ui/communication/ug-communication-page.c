/* ug-communication-page.c: three kinds of talk, each with its own agreement.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-communication-page.h"

#include "ug-expectation-row.h"
#include "ug-record-list.h"

#include <glib/gi18n.h>

struct _UgCommunicationPage
{
  UgStepPage parent_instance;
};

G_DEFINE_FINAL_TYPE (UgCommunicationPage, ug_communication_page, UG_TYPE_STEP_PAGE)

/* Where a row belongs: its kind and, in an emergency, whether it is about who decides. */
static gboolean
is_kind (UgRecord *promise, UgExpectationKind kind)
{
  return ug_record_get_choice (promise, UG_EXPECTATION_KIND) == (int)kind;
}

static gboolean
is_decider (UgRecord *promise)
{
  return ug_record_get_choice (promise, UG_EXPECTATION_PART) == UG_EMERGENCY_PART_DECIDER;
}

static gboolean
is_meeting (UgRecord *promise, gpointer unused)
{
  return is_kind (promise, UG_EXPECTATION_KIND_MEETING);
}

static gboolean
is_channel (UgRecord *promise, gpointer unused)
{
  return is_kind (promise, UG_EXPECTATION_KIND_CHANNEL);
}

static gboolean
is_emergency_rule (UgRecord *promise, gpointer unused)
{
  return is_kind (promise, UG_EXPECTATION_KIND_EMERGENCY) && !is_decider (promise);
}

static gboolean
is_emergency_decider (UgRecord *promise, gpointer unused)
{
  return is_kind (promise, UG_EXPECTATION_KIND_EMERGENCY) && is_decider (promise);
}

static gboolean
is_information (UgRecord *promise, gpointer unused)
{
  return is_kind (promise, UG_EXPECTATION_KIND_INFORMATION);
}

static void
set_kind (UgRecord *promise, UgExpectationKind kind)
{
  ug_record_set_choice (promise, UG_EXPECTATION_KIND, kind);
  ug_record_set_choice (promise, UG_EXPECTATION_SIDE, UG_SIDE_OURS);
}

static void
prepare_meeting (UgRecord *promise, gpointer unused)
{
  set_kind (promise, UG_EXPECTATION_KIND_MEETING);
}

static void
prepare_channel (UgRecord *promise, gpointer unused)
{
  set_kind (promise, UG_EXPECTATION_KIND_CHANNEL);
}

static void
prepare_rule (UgRecord *promise, gpointer unused)
{
  set_kind (promise, UG_EXPECTATION_KIND_EMERGENCY);
}

static void
prepare_decider (UgRecord *promise, gpointer unused)
{
  set_kind (promise, UG_EXPECTATION_KIND_EMERGENCY);
  ug_record_set_choice (promise, UG_EXPECTATION_SIDE, UG_SIDE_THEIRS);
  ug_record_set_choice (promise, UG_EXPECTATION_PART, UG_EMERGENCY_PART_DECIDER);
}

static void
prepare_information (UgRecord *promise, gpointer unused)
{
  set_kind (promise, UG_EXPECTATION_KIND_INFORMATION);
}

static const UgRecordListPlan plans[] = {
  {
      .list = UG_AGREEMENT_EXPECTATIONS,
      .title = N_ ("Regularly"),
      .description = N_ ("Meetings that happen even when nothing is wrong."),
      .add_label = N_ ("+ _Meeting"),
      .build_row = ug_expectation_row_build,
      .match = is_meeting,
      .prepare = prepare_meeting,
  },
  {
      .list = UG_AGREEMENT_EXPECTATIONS,
      .title = N_ ("Where to write and call"),
      .add_label = N_ ("+ _Channel"),
      .build_row = ug_expectation_row_build,
      .match = is_channel,
      .prepare = prepare_channel,
  },
  {
      .list = UG_AGREEMENT_EXPECTATIONS,
      .title = N_ ("In an emergency"),
      .description =
          N_ ("One named person stays on the line; news comes on time even when there is "
              "no news. Help first, paperwork later."),
      .add_label = N_ ("+ _Rule"),
      .build_row = ug_expectation_row_build,
      .match = is_emergency_rule,
      .prepare = prepare_rule,
  },
  {
      .list = UG_AGREEMENT_EXPECTATIONS,
      .title = N_ ("Who decides at yours"),
      .description = N_ ("Whom we may wake, and for which decision."),
      .add_label = N_ ("+ _Decision"),
      .build_row = ug_expectation_row_build,
      .match = is_emergency_decider,
      .prepare = prepare_decider,
  },
  {
      .list = UG_AGREEMENT_EXPECTATIONS,
      .title = N_ ("So that you know all is under control"),
      .description = N_ ("Like a pilot’s voice: short, in time, and calm."),
      .add_label = N_ ("+ _News"),
      .build_row = ug_expectation_row_build,
      .match = is_information,
      .prepare = prepare_information,
  },
};

static void
ug_communication_page_build (UgStepPage *page)
{
  UgRecord *agreement = UG_RECORD (ug_step_page_get_agreement (page));

  ug_step_page_set_question (
      page, _ ("How do we talk?"),
      _ ("In quiet times, in an emergency, and so that you know all is under control."));
  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    gtk_box_append (GTK_BOX (page),
                    ug_record_list_new (ug_step_page_get_room (page), agreement, &plans[i], NULL));
}

static void
ug_communication_page_class_init (UgCommunicationPageClass *klass)
{
  UG_STEP_PAGE_CLASS (klass)->build = ug_communication_page_build;
}

static void
ug_communication_page_init (UgCommunicationPage *self)
{
}
