/* fault.c: a disk that fails when it is told to: SQLite's own files, with failures between.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "fault.h"

#include <sqlite3.h>

typedef struct
{
  sqlite3_file base;
  sqlite3_file *real; /* lies behind this struct */
} FaultFile;

static struct
{
  FaultCall call;
  int after;
  int result;
  gboolean for_good;
  gboolean happened;
} fault;

static sqlite3_vfs *real_vfs;

static int
fail (FaultCall call)
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
  return ((FaultFile *)file)->real;
}

static int
fault_close (sqlite3_file *file)
{
  return get_real (file)->pMethods->xClose (get_real (file));
}

static int
fault_read (sqlite3_file *file, void *buffer, int amount, sqlite3_int64 offset)
{
  const int result = fail (FAULT_READ);

  return result ? result
                : get_real (file)->pMethods->xRead (get_real (file), buffer, amount, offset);
}

static int
fault_write (sqlite3_file *file, const void *buffer, int amount, sqlite3_int64 offset)
{
  const int result = fail (FAULT_WRITE);

  return result ? result
                : get_real (file)->pMethods->xWrite (get_real (file), buffer, amount, offset);
}

static int
fault_truncate (sqlite3_file *file, sqlite3_int64 size)
{
  const int result = fail (FAULT_TRUNCATE);

  return result ? result : get_real (file)->pMethods->xTruncate (get_real (file), size);
}

static int
fault_sync (sqlite3_file *file, int flags)
{
  const int result = fail (FAULT_SYNC);

  return result ? result : get_real (file)->pMethods->xSync (get_real (file), flags);
}

static int
fault_size (sqlite3_file *file, sqlite3_int64 *size)
{
  return get_real (file)->pMethods->xFileSize (get_real (file), size);
}

static int
fault_lock (sqlite3_file *file, int level)
{
  return get_real (file)->pMethods->xLock (get_real (file), level);
}

static int
fault_unlock (sqlite3_file *file, int level)
{
  return get_real (file)->pMethods->xUnlock (get_real (file), level);
}

static int
fault_check_lock (sqlite3_file *file, int *reserved)
{
  return get_real (file)->pMethods->xCheckReservedLock (get_real (file), reserved);
}

static int
fault_control (sqlite3_file *file, int operation, void *argument)
{
  return get_real (file)->pMethods->xFileControl (get_real (file), operation, argument);
}

static int
fault_sector_size (sqlite3_file *file)
{
  return get_real (file)->pMethods->xSectorSize (get_real (file));
}

static int
fault_characteristics (sqlite3_file *file)
{
  return get_real (file)->pMethods->xDeviceCharacteristics (get_real (file));
}

static const sqlite3_io_methods methods = {
  .iVersion = 1,
  .xClose = fault_close,
  .xRead = fault_read,
  .xWrite = fault_write,
  .xTruncate = fault_truncate,
  .xSync = fault_sync,
  .xFileSize = fault_size,
  .xLock = fault_lock,
  .xUnlock = fault_unlock,
  .xCheckReservedLock = fault_check_lock,
  .xFileControl = fault_control,
  .xSectorSize = fault_sector_size,
  .xDeviceCharacteristics = fault_characteristics,
};

static int
fault_open (sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out_flags)
{
  FaultFile *self = (FaultFile *)file;
  int result = fail (FAULT_OPEN);

  self->base.pMethods = NULL;
  self->real = (sqlite3_file *)(self + 1);
  if (result == SQLITE_OK)
    result = real_vfs->xOpen (real_vfs, name, self->real, flags, out_flags);
  if (result == SQLITE_OK)
    self->base.pMethods = &methods;

  return result;
}

static int
fault_delete (sqlite3_vfs *vfs, const char *name, int sync)
{
  const int result = fail (FAULT_DELETE);

  return result ? result : real_vfs->xDelete (real_vfs, name, sync);
}

/**
 * fault_install:
 *
 * Puts the failing disk between SQLite and the real one, for all files opened from now on.
 */
void
fault_install (void)
{
  static sqlite3_vfs vfs;

  real_vfs = sqlite3_vfs_find (NULL);
  vfs = *real_vfs;
  vfs.zName = "fault";
  vfs.szOsFile = sizeof (FaultFile) + real_vfs->szOsFile;
  vfs.xOpen = fault_open;
  vfs.xDelete = fault_delete;
  g_assert_cmpint (sqlite3_vfs_register (&vfs, TRUE), ==, SQLITE_OK);
}

/**
 * fault_arm:
 * @call: which calls fail
 * @after: how many of them succeed before
 * @result: what they then say
 * @for_good: whether all of them fail from then on, or only one
 */
void
fault_arm (FaultCall call, guint after, int result, gboolean for_good)
{
  fault.call = call;
  fault.after = after;
  fault.result = result;
  fault.for_good = for_good;
  fault.happened = FALSE;
}

/**
 * fault_disarm:
 *
 * Returns: whether anything has failed
 */
gboolean
fault_disarm (void)
{
  fault.call = 0;

  return fault.happened;
}
