/* ug-catalogue-map.h: which record of a client stands for which record of the catalogue.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-package.h"

G_BEGIN_DECLS

typedef struct _UgCatalogueMap UgCatalogueMap;

UgCatalogueMap *ug_catalogue_map_new (UgAgreement *agreement, UgPackage *package);
void ug_catalogue_map_free (UgCatalogueMap *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgCatalogueMap, ug_catalogue_map_free)

GPtrArray *ug_catalogue_map_get_former (UgCatalogueMap *self);
GPtrArray *ug_catalogue_map_peek (UgCatalogueMap *self);
GPtrArray *ug_catalogue_map_adopt (UgCatalogueMap *self);
void ug_catalogue_map_tidy (UgCatalogueMap *self);

G_END_DECLS
