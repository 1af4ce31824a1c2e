/* ug-examples.h: the bundled examples, as something to print.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-exchange-file.h"
#include "ug-paper.h"
#include "ug-writer.h"

G_BEGIN_DECLS

/**
 * UgExample:
 *
 * An example that was read, and the context for a paper of its first client.
 */
typedef struct
{
  UgExchangeFile *file;
  UgLanguage *language;
  UgPaperContext context;
} UgExample;

UgExample *ug_example_load (const char *name, const char *code, GError **error);
void ug_example_free (UgExample *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgExample, ug_example_free)

UgPages *ug_example_lay_out (UgExample *self, UgPaperKind kind, UgPaperSize size, UgFonts *fonts);

G_END_DECLS
