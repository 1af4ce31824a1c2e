/* fault.h: a disk that fails when it is told to.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  FAULT_READ = 1 << 0,
  FAULT_WRITE = 1 << 1,
  FAULT_SYNC = 1 << 2,
  FAULT_TRUNCATE = 1 << 3,
  FAULT_OPEN = 1 << 4,
  FAULT_DELETE = 1 << 5,
} FaultCall;

void fault_install (void);
void fault_arm (FaultCall call, guint after, int result, gboolean for_good);
gboolean fault_disarm (void);

G_END_DECLS
