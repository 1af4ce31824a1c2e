/* ug-exchange-error.c: the error domain of everything that comes from outside.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-exchange-error.h"

G_DEFINE_QUARK (ug - exchange - error - quark, ug_exchange_error)
