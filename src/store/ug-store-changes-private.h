/* ug-store-changes-private.h: what the store's thread reads of a set of changes.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-store-changes.h"

G_BEGIN_DECLS

typedef struct
{
  UgRecord *tree; /* a copy with all it owns */
  char *owner;    /* NULL for a root */
  const char *list;
  guint position;
} UgPut;

typedef struct
{
  GType type;
  char *id;
} UgDrop;

typedef struct
{
  GType type;
  char *id;
  const UgField *field;
  GValue old;
  GValue now;
} UgFieldChange;

typedef struct
{
  GType type; /* of the children */
  GPtrArray *ids;
} UgOrder;

typedef struct
{
  char *agreement;
  char *step;
  char *record;
  char *field;
} UgPlaceChange;

struct _UgStoreChanges
{
  gatomicrefcount references;
  GPtrArray *drops;
  GPtrArray *puts;
  GPtrArray *fields;
  GPtrArray *orders;
  GPtrArray *places;
  GPtrArray *versions; /* arrays of versions, one for each agreement */
  GPtrArray *past;     /* UgPastChange: what fields said before, elsewhere */
  GHashTable *clients; /* ids of the clients that something of was changed */
  GHashTable *touched; /* ids of the clients and agreements that were changed themselves */
};

G_END_DECLS
