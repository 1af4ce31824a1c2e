/* ug-names.h: is everything on the screen called by a name a person can use?
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-driver.h"

G_BEGIN_DECLS

GPtrArray *ug_names_list_poor (UgDriver *driver);

G_END_DECLS
