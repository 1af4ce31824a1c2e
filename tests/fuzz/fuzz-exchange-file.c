/* fuzz-exchange-file.c: any bytes as an agreement or a catalogue.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-exchange-file.h"

int LLVMFuzzerTestOneInput (const guint8 *data, size_t size);

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (UgExchangeFile) file = ug_exchange_file_parse ((const char *)data, size, &error);

  g_assert_true ((file == NULL) == (error != NULL));
  if (file != NULL)
    ug_exchange_file_renew_ids (file);

  return 0;
}
