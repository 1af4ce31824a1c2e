/* ug-firm.h: we: our name, our people, and the catalogue of what we offer.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

#define UG_TYPE_FIRM (ug_firm_get_type ())
UG_DECLARE_RECORD (UgFirm, ug_firm, FIRM)

typedef enum
{
  UG_FIRM_NAME,
  UG_FIRM_ABOUT,
  UG_FIRM_CONTACT,
  UG_FIRM_LOGO,
  UG_FIRM_LANGUAGE,
  UG_FIRM_N_FIELDS,
} UgFirmField;

typedef enum
{
  UG_FIRM_PEOPLE,
  UG_FIRM_SCHEDULES,
  UG_FIRM_PACKAGES,
  UG_FIRM_PROMISES,
  UG_FIRM_FACTORS,
  UG_FIRM_QUESTIONS,
  UG_FIRM_N_LISTS,
} UgFirmList;

G_END_DECLS
