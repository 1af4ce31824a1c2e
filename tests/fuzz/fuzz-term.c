/* fuzz-term.c: any text as a term; what is understood must come back the same.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-term.h"

int LLVMFuzzerTestOneInput (const guint8 *data, size_t size);

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  g_autofree char *text = g_strndup ((const char *)data, size);
  g_autoptr (UgLanguage) language = ug_language_new ("ru");
  g_autoptr (UgTerm) term = ug_term_read (text);
  g_autofree char *string = ug_term_to_string (term);
  g_autofree char *words = ug_term_to_words (term, language);
  g_autoptr (UgTerm) again = ug_term_from_string (string, NULL);

  g_assert_nonnull (words);
  g_assert_true (ug_term_equal (term, again));

  return 0;
}
