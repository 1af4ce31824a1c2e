/* ug-verbs-exchange.h: what the verbs that read files of ours share.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-verbs.h"

#include "ug-exchange-file.h"

G_BEGIN_DECLS

void ug_exchange_warn (UgExchangeFile *file);
gboolean ug_exchange_check_kind (UgExchangeFile *file, UgExchangeKind wanted, GError **error);

G_END_DECLS
