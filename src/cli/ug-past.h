/* ug-past.h: a sealed version out of the store, read.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-cli.h"
#include "ug-version.h"

G_BEGIN_DECLS

/**
 * UgPast:
 * @version: the version
 * @client: the client as it was then
 * @agreement: (transfer none): the client's agreement
 * @firm: our card as it was then
 */
typedef struct
{
  UgVersion *version;
  UgClient *client;
  UgAgreement *agreement;
  UgFirm *firm;
} UgPast;

void ug_past_clear (UgPast *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (UgPast, ug_past_clear)

gboolean ug_past_read (UgPast *self, GPtrArray *versions, int number, GError **error);

G_END_DECLS
