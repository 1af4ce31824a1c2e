/* disk.h: a disk that fails when it is told to, and keeps a record of what it was told.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  DISK_READ = 1 << 0,
  DISK_WRITE = 1 << 1,
  DISK_SYNC = 1 << 2,
  DISK_TRUNCATE = 1 << 3,
  DISK_OPEN = 1 << 4,
  DISK_DELETE = 1 << 5,
  DISK_MARK = 1 << 6,
} DiskCall;

/**
 * DiskEvent:
 * @call: a write, truncation or sync, or a mark of the test
 * @journal: whether the journal is meant, and not the store itself
 * @offset: where it was written, the new size, or the number of the mark
 * @data: what was written
 */
typedef struct
{
  DiskCall call;
  gboolean journal;
  gint64 offset;
  GBytes *data;
} DiskEvent;

void disk_install (void);
void disk_arm (DiskCall call, guint after, int result, gboolean for_good);
gboolean disk_disarm (void);
void disk_record (void);
void disk_mark (guint number);
GPtrArray *disk_take_record (void);

G_END_DECLS
