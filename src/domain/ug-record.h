/* ug-record.h: the base of everything an agreement is made of.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-calendar.h"
#include "ug-field.h"
#include "ug-term.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define UG_TYPE_RECORD (ug_record_get_type ())
G_DECLARE_DERIVABLE_TYPE (UgRecord, ug_record, UG, RECORD, GObject)

/**
 * UgRecordClass:
 * @name: the stable name of the type: its table and its key in files
 * @fields: the fields, in the order of the type's enum
 * @n_fields: how many
 * @lists: the child lists, in the order of the type's enum
 * @n_lists: how many
 */
struct _UgRecordClass
{
  GObjectClass parent_class;

  const char *name;
  const UgField *fields;
  guint n_fields;
  const UgListField *lists;
  guint n_lists;
};

/**
 * UgChangeKind:
 * @UG_CHANGE_FIELD: a field of the record has another value
 * @UG_CHANGE_ADDED: the record came into a list
 * @UG_CHANGE_REMOVED: the record left a list
 * @UG_CHANGE_MOVED: the record has another place in its list
 */
typedef enum
{
  UG_CHANGE_FIELD,
  UG_CHANGE_ADDED,
  UG_CHANGE_REMOVED,
  UG_CHANGE_MOVED,
} UgChangeKind;

/**
 * UgChange:
 * @kind: what happened
 * @record: to which record
 * @field: for %UG_CHANGE_FIELD, the index of the field
 * @old: for %UG_CHANGE_FIELD, the value before
 * @owner: for the other kinds, the record whose list changed
 * @list: for the other kinds, the index of the list
 * @position: for the other kinds, where it stands now, or stood before it was removed
 *
 * What bubbles from a record to its root. Valid during the signal only.
 */
typedef struct
{
  UgChangeKind kind;
  UgRecord *record;
  guint field;
  const GValue *old;
  UgRecord *owner;
  guint list;
  guint position;
} UgChange;

/* Making and finding. */
gpointer ug_record_new (GType type);
gpointer ug_record_new_with_id (GType type, const char *id);
const char *ug_record_get_id (UgRecord *self);
UgRecord *ug_record_get_owner (UgRecord *self);
UgRecord *ug_record_get_root (UgRecord *self);
gpointer ug_record_get_ancestor (UgRecord *self, GType type);
UgRecord *ug_record_find (UgRecord *self, const char *id);

/* Fields, by the index of the type's enum. */
const UgField *ug_record_get_field (UgRecord *self, guint field);
void ug_record_get (UgRecord *self, guint field, GValue *value);
gboolean ug_record_set (UgRecord *self, guint field, const GValue *value);
const char *ug_record_get_text (UgRecord *self, guint field);
int ug_record_get_choice (UgRecord *self, guint field);
gint64 ug_record_get_number (UgRecord *self, guint field);
gboolean ug_record_get_switch (UgRecord *self, guint field);
const char *const *ug_record_get_refs (UgRecord *self, guint field);
UgTerm *ug_record_get_term (UgRecord *self, guint field);
UgCalendar *ug_record_get_calendar (UgRecord *self, guint field);
GBytes *ug_record_get_bytes (UgRecord *self, guint field);
void ug_record_set_text (UgRecord *self, guint field, const char *text);
void ug_record_set_choice (UgRecord *self, guint field, int choice);
void ug_record_set_number (UgRecord *self, guint field, gint64 number);
void ug_record_set_switch (UgRecord *self, guint field, gboolean on);
void ug_record_set_refs (UgRecord *self, guint field, const char *const *ids);
void ug_record_set_term (UgRecord *self, guint field, UgTerm *term);
void ug_record_set_calendar (UgRecord *self, guint field, UgCalendar *calendar);
void ug_record_set_bytes (UgRecord *self, guint field, GBytes *bytes);
gboolean ug_record_has_ref (UgRecord *self, guint field, const char *id);
void ug_record_toggle_ref (UgRecord *self, guint field, const char *id, gboolean on);
gboolean ug_record_is_blank (UgRecord *self, guint field);

/* Child lists, by the index of the type's enum. */
GListModel *ug_record_get_list (UgRecord *self, guint list);
guint ug_record_count (UgRecord *self, guint list);
gpointer ug_record_peek (UgRecord *self, guint list, guint position);
gpointer ug_record_add (UgRecord *self, guint list);
void ug_record_append (UgRecord *self, guint list, UgRecord *child);
void ug_record_insert (UgRecord *self, guint list, guint position, UgRecord *child);
void ug_record_remove (UgRecord *child);
void ug_record_move (UgRecord *child, guint position);
gboolean ug_record_get_place (UgRecord *child, guint *list, guint *position);

/* What a newer program said of it. */
const char *ug_record_get_unknown (UgRecord *self);
void ug_record_set_unknown (UgRecord *self, const char *members);

/* Whole records. */
gboolean ug_record_equal (UgRecord *a, UgRecord *b);
gpointer ug_record_copy (UgRecord *self, GHashTable *renamed);
void ug_record_rename_refs (UgRecord *self, GHashTable *renamed);

typedef void (*UgRecordVisitor) (UgRecord *record, gpointer user_data);
void ug_record_foreach (UgRecord *self, UgRecordVisitor visit, gpointer user_data);

/**
 * UG_DECLARE_RECORD:
 *
 * Declares a final record type: what `G_DECLARE_FINAL_TYPE` is for other classes.
 */
#define UG_DECLARE_RECORD(TypeName, type_name, OBJECT)                                             \
  G_DECLARE_FINAL_TYPE (TypeName, type_name, UG, OBJECT, UgRecord)

/**
 * UG_DEFINE_RECORD:
 *
 * Defines a record type from its tables. @fields_ and @lists_ are static arrays.
 */
#define UG_DEFINE_RECORD(TypeName, type_name, name_, fields_, n_fields_, lists_, n_lists_)         \
  struct _##TypeName                                                                               \
  {                                                                                                \
    UgRecord parent_instance;                                                                      \
  };                                                                                               \
  G_DEFINE_FINAL_TYPE (TypeName, type_name, UG_TYPE_RECORD)                                        \
  static void type_name##_class_init (TypeName##Class *klass)                                      \
  {                                                                                                \
    ug_record_class_declare (UG_RECORD_CLASS (klass), name_, fields_, n_fields_, lists_,           \
                             n_lists_);                                                            \
  }                                                                                                \
  static void type_name##_init (TypeName *self) {}

void ug_record_class_declare (UgRecordClass *klass,
                              const char *name,
                              const UgField *fields,
                              guint n_fields,
                              const UgListField *lists,
                              guint n_lists);

G_END_DECLS
