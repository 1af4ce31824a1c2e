/* ug-store-error.h: what may go wrong with the file, in kinds that a caller can act on.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UgStoreError:
 * @UG_STORE_ERROR_FAILED: something else; nothing was stored
 * @UG_STORE_ERROR_MISSING: there is no such file, and none was to be made
 * @UG_STORE_ERROR_FOREIGN: the file belongs to another program; it was not touched
 * @UG_STORE_ERROR_NEWER: a newer version of the program wrote the file; it was not touched
 * @UG_STORE_ERROR_DAMAGED: the file is damaged; it was not touched: offer the last good backup
 * @UG_STORE_ERROR_ELSEWHERE: another process has the file open: show that window, or try later
 * @UG_STORE_ERROR_READ_ONLY: the file or its folder cannot be written to
 * @UG_STORE_ERROR_FULL: the disk is full; nothing of the change was stored: try again, or export
 * @UG_STORE_ERROR_IO: the disk refused; nothing of the change was stored: try again, or export
 * @UG_STORE_ERROR_SEALED: a sealed version would have been changed or deleted
 * @UG_STORE_ERROR_NOT_FOUND: there is no record of that identifier
 *
 * Every error comes with a whole sentence for people, in the language of the interface.
 */
typedef enum
{
  UG_STORE_ERROR_FAILED,
  UG_STORE_ERROR_MISSING,
  UG_STORE_ERROR_FOREIGN,
  UG_STORE_ERROR_NEWER,
  UG_STORE_ERROR_DAMAGED,
  UG_STORE_ERROR_ELSEWHERE,
  UG_STORE_ERROR_READ_ONLY,
  UG_STORE_ERROR_FULL,
  UG_STORE_ERROR_IO,
  UG_STORE_ERROR_SEALED,
  UG_STORE_ERROR_NOT_FOUND,
} UgStoreError;

#define UG_STORE_ERROR (ug_store_error_quark ())
GQuark ug_store_error_quark (void);

void ug_store_error_set (GError **error, UgStoreError code, const char *path, const char *detail);
void ug_store_error_set_sqlite (GError **error, int result, const char *path, const char *detail);

G_END_DECLS
