/* fuzz-vcard.c: any bytes as vCards.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-vcard.h"

int LLVMFuzzerTestOneInput (const guint8 *data, size_t size);

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) people = ug_vcard_parse ((const char *)data, size, &error);

  g_assert_true ((people == NULL) == (error != NULL));

  return 0;
}
