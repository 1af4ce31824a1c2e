/* ug-edition.h: a sealed version, read: what the client, the agreement and our card were then.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-language.h"
#include "ug-library.h"

G_BEGIN_DECLS

#define UG_TYPE_EDITION (ug_edition_get_type ())
G_DECLARE_FINAL_TYPE (UgEdition, ug_edition, UG, EDITION, GObject)

UgEdition *ug_edition_read (UgLibrary *library, UgVersion *version, GError **error);
UgVersion *ug_edition_get_version (UgEdition *self);
UgAgreement *ug_edition_get_agreement (UgEdition *self);
UgFirm *ug_edition_get_firm (UgEdition *self);
char *ug_edition_describe (UgVersion *version, UgLanguage *language);

G_END_DECLS
