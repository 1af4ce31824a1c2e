/* ug-exchange-error.h: why a file could not be taken in.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UgExchangeError:
 * @UG_EXCHANGE_ERROR_TOO_LARGE: more bytes, values or levels than any file of ours has
 * @UG_EXCHANGE_ERROR_SYNTAX: not the format it should be
 * @UG_EXCHANGE_ERROR_FOREIGN: well-formed, but of another program or another kind
 * @UG_EXCHANGE_ERROR_NEWER: written by a newer Ugovor
 * @UG_EXCHANGE_ERROR_VALUE: a value that its field cannot hold
 * @UG_EXCHANGE_ERROR_COLUMNS: a table whose columns a person has to name
 * @UG_EXCHANGE_ERROR_AMBIGUOUS: it may be read in two ways, and a person has to say which
 */
typedef enum
{
  UG_EXCHANGE_ERROR_TOO_LARGE,
  UG_EXCHANGE_ERROR_SYNTAX,
  UG_EXCHANGE_ERROR_FOREIGN,
  UG_EXCHANGE_ERROR_NEWER,
  UG_EXCHANGE_ERROR_VALUE,
  UG_EXCHANGE_ERROR_COLUMNS,
  UG_EXCHANGE_ERROR_AMBIGUOUS,
} UgExchangeError;

#define UG_EXCHANGE_ERROR (ug_exchange_error_quark ())
GQuark ug_exchange_error_quark (void);

G_END_DECLS
