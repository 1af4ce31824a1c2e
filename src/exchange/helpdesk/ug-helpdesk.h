/* ug-helpdesk.h: what was agreed about times, in the form that ticket systems take in.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-firm.h"
#include "ug-language.h"

G_BEGIN_DECLS

typedef enum
{
  UG_HELPDESK_ZAMMAD,
  UG_HELPDESK_ZNUNY,
  UG_HELPDESK_ITOP,
  UG_HELPDESK_CSV,
  UG_N_HELPDESKS,
} UgHelpdesk;

UgHelpdesk ug_helpdesk_from_nick (const char *nick);
char *ug_helpdesk_list_nicks (void);
char *ug_helpdesk_write (UgHelpdesk self,
                         UgAgreement *agreement,
                         UgFirm *firm,
                         UgDay today,
                         UgLanguage *language,
                         GPtrArray **losses);

G_END_DECLS
