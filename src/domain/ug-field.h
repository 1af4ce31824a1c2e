/* ug-field.h: how one field of a record is declared, once, for every reader of it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * UgFieldType:
 * @UG_FIELD_TEXT: one line of text, never %NULL (an unset text is "")
 * @UG_FIELD_LINES: text of several lines, never %NULL
 * @UG_FIELD_DATE: a calendar date as ISO 8601 text, or whatever was typed until it is one
 * @UG_FIELD_MOMENT: an instant as ISO 8601 text in UTC ("2026-11-22T10:00:00Z"), or ""
 * @UG_FIELD_CHOICE: one of the field's choices, as an int index into them
 * @UG_FIELD_NUMBER: a whole number (gint64)
 * @UG_FIELD_SWITCH: yes or no (gboolean)
 * @UG_FIELD_REF: the identifier of another record, or ""
 * @UG_FIELD_REFS: identifiers of other records (GStrv, never %NULL)
 * @UG_FIELD_TERM: a #UgTerm, or %NULL
 * @UG_FIELD_CALENDAR: a #UgCalendar, or %NULL
 * @UG_FIELD_BYTES: opaque bytes such as a picture (GBytes), or %NULL
 */
typedef enum
{
  UG_FIELD_TEXT,
  UG_FIELD_LINES,
  UG_FIELD_DATE,
  UG_FIELD_MOMENT,
  UG_FIELD_CHOICE,
  UG_FIELD_NUMBER,
  UG_FIELD_SWITCH,
  UG_FIELD_REF,
  UG_FIELD_REFS,
  UG_FIELD_TERM,
  UG_FIELD_CALENDAR,
  UG_FIELD_BYTES,
} UgFieldType;

/**
 * UgFieldFlags:
 * @UG_FIELD_PRIVATE: for the firm's eyes: never on a shared screen, on paper, in an export or a log
 * @UG_FIELD_HISTORY: every change of it is kept with its moment
 * @UG_FIELD_SEARCHED: found by the search on the start page
 */
typedef enum
{
  UG_FIELD_PLAIN = 0,
  UG_FIELD_PRIVATE = 1 << 0,
  UG_FIELD_HISTORY = 1 << 1,
  UG_FIELD_SEARCHED = 1 << 2,
} UgFieldFlags;

/**
 * UgChoice:
 * @nick: the stable name that files and the database keep
 * @label: (nullable): what people read, marked for translation; %NULL for "nothing chosen yet"
 */
typedef struct
{
  const char *nick;
  const char *label;
} UgChoice;

/**
 * UgField:
 * @name: canonical property name, words joined by "-"; `ug_field_key()` gives the form of files
 * @type: what it holds
 * @label: what people call it, marked for translation
 * @flags: who may see it and what is done with it
 * @choices: (nullable): for %UG_FIELD_CHOICE, ended by an entry without nick; the first is the
 * default
 */
typedef struct
{
  const char *name;
  UgFieldType type;
  const char *label;
  UgFieldFlags flags;
  const UgChoice *choices;
} UgField;

/**
 * UgListFlags:
 * @UG_LIST_SEALED: what it holds belongs to the agreement and is part of each version
 * @UG_LIST_LATER: what it holds comes after the kickoff, such as reviews, and is never sealed
 */
typedef enum
{
  UG_LIST_SEALED = 0,
  UG_LIST_LATER = 1 << 0,
} UgListFlags;

/**
 * UgListField:
 * @name: canonical name of a child list, such as "people"
 * @type: the getter of the record type the list holds
 * @label: what people call the list, marked for translation
 * @flags: whether it is part of what is sealed
 */
typedef struct
{
  const char *name;
  GType (*type) (void);
  const char *label;
  UgListFlags flags;
} UgListField;

char *ug_field_key (const char *name);
GType ug_field_get_gtype (const UgField *field);
GParamSpec *ug_field_new_pspec (const UgField *field);
gboolean ug_field_values_equal (const UgField *field, const GValue *a, const GValue *b);

guint ug_choice_count (const UgChoice *choices);
int ug_choice_from_nick (const UgChoice *choices, const char *nick);

G_END_DECLS
