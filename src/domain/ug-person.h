/* ug-person.h: one human on either side of the agreement.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-record.h"

G_BEGIN_DECLS

#define UG_TYPE_PERSON (ug_person_get_type ())
UG_DECLARE_RECORD (UgPerson, ug_person, PERSON)

typedef enum
{
  UG_SIDE_THEIRS,
  UG_SIDE_OURS,
} UgSide;

typedef enum
{
  UG_REACH_NONE,
  UG_REACH_PHONE,
  UG_REACH_EMAIL,
  UG_REACH_MESSENGER,
  UG_REACH_IN_PERSON,
} UgReach;

typedef enum
{
  UG_MANNER_NONE,
  UG_MANNER_VOICE,
  UG_MANNER_SHORT_MESSAGES,
  UG_MANNER_FULL_REPORT,
} UgManner;

typedef enum
{
  UG_SPEECH_NONE,
  UG_SPEECH_PLAIN,
  UG_SPEECH_TECHNICAL,
} UgSpeech;

typedef enum
{
  UG_PERSON_SIDE,
  UG_PERSON_NAME,
  UG_PERSON_ROLE,
  UG_PERSON_PHONE,
  UG_PERSON_EMAIL,
  UG_PERSON_MESSENGER,
  UG_PERSON_CHANNEL,
  UG_PERSON_HOURS,
  UG_PERSON_DEPUTY,
  UG_PERSON_MANNER,
  UG_PERSON_SPEECH,
  UG_PERSON_DECIDES,
  UG_PERSON_SIGNS,
  UG_PERSON_NOTE,
  UG_PERSON_N_FIELDS,
} UgPersonField;

extern const UgChoice ug_side_choices[];
extern const UgChoice ug_reach_choices[];
extern const UgChoice ug_manner_choices[];
extern const UgChoice ug_speech_choices[];

G_END_DECLS
