/* ug-check-private.h: what the files of the checks share.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-check.h"
#include "ug-expectation.h"

G_BEGIN_DECLS

struct _UgCheck
{
  GObject parent_instance;

  UgCheckKind kind;
  UgStep step;
  UgRecord *record;
  UgRecord *other;   /* what it is compared with; often NULL */
  GDateTime *moment; /* when it shows; often NULL */
  guint field;
  guint count;
};

UgCheck *
ug_check_add (GPtrArray *checks, UgCheckKind kind, UgStep step, UgRecord *record, guint field);

void ug_check_goals (UgAgreement *agreement, GPtrArray *checks);
void ug_check_speed (UgAgreement *agreement, GPtrArray *checks);
void ug_check_reach (UgAgreement *agreement, GPtrArray *checks);

G_END_DECLS
