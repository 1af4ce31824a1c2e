/* ug-person.c: one human on either side of the agreement.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-person.h"

#include <glib/gi18n.h>

const UgChoice ug_side_choices[] = {
  [UG_SIDE_THEIRS] = { "theirs", N_ ("Client") },
  [UG_SIDE_OURS] = { "ours", N_ ("Us") },
  { NULL },
};

const UgChoice ug_reach_choices[] = {
  [UG_REACH_NONE] = { "none", NULL },
  [UG_REACH_PHONE] = { "phone", N_ ("Phone") },
  [UG_REACH_EMAIL] = { "email", N_ ("E-mail") },
  [UG_REACH_MESSENGER] = { "messenger", N_ ("Messenger") },
  [UG_REACH_IN_PERSON] = { "in-person", N_ ("In person") },
  { NULL },
};

const UgChoice ug_manner_choices[] = {
  [UG_MANNER_NONE] = { "none", NULL },
  [UG_MANNER_VOICE] = { "voice", N_ ("By voice") },
  [UG_MANNER_SHORT_MESSAGES] = { "short-messages", N_ ("In short messages") },
  [UG_MANNER_FULL_REPORT] = { "full-report", N_ ("As a full report") },
  { NULL },
};

const UgChoice ug_speech_choices[] = {
  [UG_SPEECH_NONE] = { "none", NULL },
  [UG_SPEECH_PLAIN] = { "plain", N_ ("Plain words") },
  [UG_SPEECH_TECHNICAL] = { "technical", N_ ("Technical words") },
  { NULL },
};

static const UgField fields[] = {
  [UG_PERSON_SIDE] = { "side", UG_FIELD_CHOICE, N_ ("Side"), UG_FIELD_PLAIN, ug_side_choices },
  [UG_PERSON_NAME] = { "name", UG_FIELD_TEXT, N_ ("Name"), UG_FIELD_SEARCHED },
  [UG_PERSON_ROLE] = { "role", UG_FIELD_TEXT, N_ ("Role"), UG_FIELD_SEARCHED },
  [UG_PERSON_PHONE] = { "phone", UG_FIELD_TEXT, N_ ("Phone"), UG_FIELD_SEARCHED },
  [UG_PERSON_EMAIL] = { "email", UG_FIELD_TEXT, N_ ("E-mail"), UG_FIELD_SEARCHED },
  [UG_PERSON_MESSENGER] = { "messenger", UG_FIELD_TEXT, N_ ("Messenger"), UG_FIELD_SEARCHED },
  [UG_PERSON_CHANNEL] = { "channel", UG_FIELD_CHOICE, N_ ("Best reached by"), UG_FIELD_PLAIN,
                          ug_reach_choices },
  [UG_PERSON_HOURS] = { "hours", UG_FIELD_TEXT, N_ ("Reachable") },
  [UG_PERSON_DEPUTY] = { "deputy", UG_FIELD_REF, N_ ("Deputy") },
  [UG_PERSON_MANNER] = { "manner", UG_FIELD_CHOICE, N_ ("Likes to be told"), UG_FIELD_PLAIN,
                         ug_manner_choices },
  [UG_PERSON_SPEECH] = { "speech", UG_FIELD_CHOICE, N_ ("Words"), UG_FIELD_PLAIN,
                         ug_speech_choices },
  [UG_PERSON_DECIDES] = { "decides", UG_FIELD_TEXT, N_ ("Decides"), UG_FIELD_SEARCHED },
  [UG_PERSON_SIGNS] = { "signs", UG_FIELD_SWITCH, N_ ("Signs the agreement") },
  [UG_PERSON_NOTE] = { "note", UG_FIELD_LINES, N_ ("Private note"), UG_FIELD_PRIVATE },
};

UG_DEFINE_RECORD (UgPerson, ug_person, "person", fields, G_N_ELEMENTS (fields), NULL, 0)
