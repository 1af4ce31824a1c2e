/* ug-store-location.h: whether a folder is a safe place for the store.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UgStoreLocation:
 * @UG_STORE_LOCATION_LOCAL: on this machine, and nobody else writes there
 * @UG_STORE_LOCATION_NETWORK: on another machine, where locks and syncs cannot be relied on
 * @UG_STORE_LOCATION_SYNCHRONISED: in a folder that a program copies elsewhere while we write
 */
typedef enum
{
  UG_STORE_LOCATION_LOCAL,
  UG_STORE_LOCATION_NETWORK,
  UG_STORE_LOCATION_SYNCHRONISED,
} UgStoreLocation;

UgStoreLocation ug_store_locate (const char *path);
gboolean ug_store_is_network_file_system (const char *type);

G_END_DECLS
