/* disk.c: SQLite's own files, with failures and a record of every call between.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "disk.h"

#include <sqlite3.h>

typedef struct
{
  sqlite3_file base;
  sqlite3_file *real; /* lies behind this struct */
  gboolean journal;
} DiskFile;

static struct
{
  DiskCall call;
  int after;
  int result;
  gboolean for_good;
  gboolean happened;
} fault;

static sqlite3_vfs *real_vfs;
static GPtrArray *record; /* NULL while nobody keeps one */

static void
free_event (DiskEvent *event)
{
  g_clear_pointer (&event->data, g_bytes_unref);
  g_free (event);
}

static void
note (DiskCall call, gboolean journal, gint64 offset, const void *data, gsize length)
{
  DiskEvent *event;

  if (record == NULL)
    return;

  event = g_new0 (DiskEvent, 1);
  event->call = call;
  event->journal = journal;
  event->offset = offset;
  event->data = data != NULL ? g_bytes_new (data, length) : NULL;
  g_ptr_array_add (record, event);
}

static gboolean
is_journal (sqlite3_file *file)
{
  return ((DiskFile *)file)->journal;
}

static int
fail (DiskCall call)
{
  if ((fault.call & call) == 0)
    return SQLITE_OK;
  if (fault.after-- > 0 || (fault.happened && !fault.for_good))
    return SQLITE_OK;

  fault.happened = TRUE;

  return fault.result;
}

static sqlite3_file *
get_real (sqlite3_file *file)
{
  return ((DiskFile *)file)->real;
}

static int
disk_close (sqlite3_file *file)
{
  return get_real (file)->pMethods->xClose (get_real (file));
}

static int
disk_read (sqlite3_file *file, void *buffer, int amount, sqlite3_int64 offset)
{
  const int result = fail (DISK_READ);

  return result ? result
                : get_real (file)->pMethods->xRead (get_real (file), buffer, amount, offset);
}

static int
disk_write (sqlite3_file *file, const void *buffer, int amount, sqlite3_int64 offset)
{
  const int result = fail (DISK_WRITE);

  note (DISK_WRITE, is_journal (file), offset, buffer, amount);

  return result ? result
                : get_real (file)->pMethods->xWrite (get_real (file), buffer, amount, offset);
}

static int
disk_truncate (sqlite3_file *file, sqlite3_int64 size)
{
  const int result = fail (DISK_TRUNCATE);

  note (DISK_TRUNCATE, is_journal (file), size, NULL, 0);

  return result ? result : get_real (file)->pMethods->xTruncate (get_real (file), size);
}

static int
disk_sync (sqlite3_file *file, int flags)
{
  const int result = fail (DISK_SYNC);

  note (DISK_SYNC, is_journal (file), 0, NULL, 0);

  return result ? result : get_real (file)->pMethods->xSync (get_real (file), flags);
}

static int
disk_size (sqlite3_file *file, sqlite3_int64 *size)
{
  return get_real (file)->pMethods->xFileSize (get_real (file), size);
}

static int
disk_lock (sqlite3_file *file, int level)
{
  return get_real (file)->pMethods->xLock (get_real (file), level);
}

static int
disk_unlock (sqlite3_file *file, int level)
{
  return get_real (file)->pMethods->xUnlock (get_real (file), level);
}

static int
disk_check_lock (sqlite3_file *file, int *reserved)
{
  return get_real (file)->pMethods->xCheckReservedLock (get_real (file), reserved);
}

static int
disk_control (sqlite3_file *file, int operation, void *argument)
{
  return get_real (file)->pMethods->xFileControl (get_real (file), operation, argument);
}

static int
disk_sector_size (sqlite3_file *file)
{
  return get_real (file)->pMethods->xSectorSize (get_real (file));
}

static int
disk_characteristics (sqlite3_file *file)
{
  return get_real (file)->pMethods->xDeviceCharacteristics (get_real (file));
}

static const sqlite3_io_methods methods = {
  .iVersion = 1,
  .xClose = disk_close,
  .xRead = disk_read,
  .xWrite = disk_write,
  .xTruncate = disk_truncate,
  .xSync = disk_sync,
  .xFileSize = disk_size,
  .xLock = disk_lock,
  .xUnlock = disk_unlock,
  .xCheckReservedLock = disk_check_lock,
  .xFileControl = disk_control,
  .xSectorSize = disk_sector_size,
  .xDeviceCharacteristics = disk_characteristics,
};

static int
disk_open (sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out_flags)
{
  DiskFile *self = (DiskFile *)file;
  int result = fail (DISK_OPEN);

  self->base.pMethods = NULL;
  self->journal = (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0;
  self->real = (sqlite3_file *)(self + 1);
  if (result == SQLITE_OK)
    result = real_vfs->xOpen (real_vfs, name, self->real, flags, out_flags);
  if (result == SQLITE_OK)
    self->base.pMethods = &methods;

  return result;
}

static int
disk_delete (sqlite3_vfs *vfs, const char *name, int sync)
{
  const int result = fail (DISK_DELETE);

  return result ? result : real_vfs->xDelete (real_vfs, name, sync);
}

/**
 * disk_install:
 *
 * Puts the failing disk between SQLite and the real one, for all files opened from now on.
 */
void
disk_install (void)
{
  static sqlite3_vfs vfs;

  real_vfs = sqlite3_vfs_find (NULL);
  vfs = *real_vfs;
  vfs.zName = "disk";
  vfs.szOsFile = sizeof (DiskFile) + real_vfs->szOsFile;
  vfs.xOpen = disk_open;
  vfs.xDelete = disk_delete;
  g_assert_cmpint (sqlite3_vfs_register (&vfs, TRUE), ==, SQLITE_OK);
}

/**
 * disk_arm:
 * @call: which calls fail
 * @after: how many of them succeed before
 * @result: what they then say
 * @for_good: whether all of them fail from then on, or only one
 */
void
disk_arm (DiskCall call, guint after, int result, gboolean for_good)
{
  fault.call = call;
  fault.after = after;
  fault.result = result;
  fault.for_good = for_good;
  fault.happened = FALSE;
}

/**
 * disk_disarm:
 *
 * Returns: whether anything has failed
 */
gboolean
disk_disarm (void)
{
  fault.call = 0;

  return fault.happened;
}

/**
 * disk_record:
 *
 * Keeps a record of every write from now on. Call it while nobody writes.
 */
void
disk_record (void)
{
  record = g_ptr_array_new_with_free_func ((GDestroyNotify)free_event);
}

/**
 * disk_mark:
 * @number: what the writer was told is stored
 */
void
disk_mark (guint number)
{
  note (DISK_MARK, FALSE, number, NULL, 0);
}

/**
 * disk_take_record:
 *
 * Returns: (transfer full) (element-type DiskEvent): the record, which ends
 */
GPtrArray *
disk_take_record (void)
{
  return g_steal_pointer (&record);
}
