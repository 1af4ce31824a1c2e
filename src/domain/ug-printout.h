/* ug-printout.h: a paper that left the screen: printed, or saved as a file.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-record.h"

G_BEGIN_DECLS

#define UG_TYPE_PRINTOUT (ug_printout_get_type ())
UG_DECLARE_RECORD (UgPrintout, ug_printout, PRINTOUT)

typedef enum
{
  UG_PRINTOUT_HOW_PRINTED,
  UG_PRINTOUT_HOW_SAVED,
} UgPrintoutHow;

/* The paper is the name that the program knows it by, such as "agreement". */
typedef enum
{
  UG_PRINTOUT_AGREEMENT,
  UG_PRINTOUT_VERSION,
  UG_PRINTOUT_PAPER,
  UG_PRINTOUT_LANGUAGE,
  UG_PRINTOUT_HOW,
  UG_PRINTOUT_MADE_AT,
  UG_PRINTOUT_N_FIELDS,
} UgPrintoutField;

extern const UgChoice ug_printout_how_choices[];

UgPrintout *ug_printout_note (UgAgreement *agreement,
                              guint version,
                              const char *paper,
                              const char *language,
                              UgPrintoutHow how,
                              GDateTime *now);

G_END_DECLS
