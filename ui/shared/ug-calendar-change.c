/* ug-calendar-change.c: a press can replace much that was typed, so it can be taken back.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-calendar-change.h"

#include "ug-undo-toast.h"

typedef struct
{
  UgRecord *record;
  guint field;
  UgCalendar *calendar;
} Before;

static void
before_free (Before *self)
{
  g_object_unref (self->record);
  ug_calendar_unref (self->calendar);
  g_free (self);
}

static void
bring_back (Before *self)
{
  ug_record_set_calendar (self->record, self->field, self->calendar);
}

/**
 * ug_calendar_change:
 * @widget: a widget of the window
 * @record: a record
 * @field: a field of it that holds a calendar
 * @calendar: what it shall be from now on
 * @message: what was done, literally
 *
 * Writes @calendar into the field; says so and offers to take it back if there was another one.
 */
void
ug_calendar_change (
    GtkWidget *widget, UgRecord *record, guint field, UgCalendar *calendar, const char *message)
{
  UgCalendar *old = ug_record_get_calendar (record, field);
  Before *before;

  if (old == NULL || ug_calendar_equal (old, calendar))
    {
      ug_record_set_calendar (record, field, calendar);
      return;
    }

  before = g_new0 (Before, 1);
  before->record = g_object_ref (record);
  before->field = field;
  before->calendar = ug_calendar_ref (old);
  ug_record_set_calendar (record, field, calendar);
  ug_undo_toast_offer (widget, message, G_CALLBACK (bring_back), before,
                       (GDestroyNotify)before_free);
}
