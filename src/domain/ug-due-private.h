/* ug-due-private.h: what the files that list what is ahead share.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-due.h"

G_BEGIN_DECLS

struct _UgDue
{
  GObject parent_instance;

  UgDueKind kind;
  char *client_id;
  char *client_name;
  char *agreement_id;
  char *what;
  char *who;
  char *date;
  char *source;
  UgRecurrence recurrence;
  UgCalendar *calendar;
};

UgDue *ug_due_add (GPtrArray *list,
                   UgDueKind kind,
                   UgClient *client,
                   UgRecord *source,
                   const char *what,
                   const char *who,
                   const char *date);
int ug_due_compare (gconstpointer a, gconstpointer b);

G_END_DECLS
