/* ug-room.c: what every page of the walk is handed.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-room.h"

struct _UgRoom
{
  GObject parent_instance;

  UgFirm *firm;
  UgClient *client;
  UgAgreement *agreement;
  UgLanguage *language;
  UgLibrary *library;
  gboolean meeting;
  UgClockFunc clock;
  gpointer clock_data;
  GSettings *settings;
  UgEvidenceReader *evidence_reader;
  char *speakers[2]; /* who of each side spoke last */
};

G_DEFINE_FINAL_TYPE (UgRoom, ug_room, G_TYPE_OBJECT)

static void
ug_room_dispose (GObject *object)
{
  UgRoom *self = UG_ROOM (object);

  g_clear_object (&self->firm);
  g_clear_object (&self->client);
  g_clear_object (&self->agreement);
  g_clear_object (&self->settings);
  g_clear_object (&self->library);
  g_clear_pointer (&self->language, ug_language_unref);
  g_clear_pointer (&self->evidence_reader, ug_evidence_reader_free);
  g_clear_pointer (&self->speakers[UG_SIDE_THEIRS], g_free);
  g_clear_pointer (&self->speakers[UG_SIDE_OURS], g_free);

  G_OBJECT_CLASS (ug_room_parent_class)->dispose (object);
}

static void
ug_room_class_init (UgRoomClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_room_dispose;
}

static void
ug_room_init (UgRoom *self)
{
}

/**
 * ug_room_new:
 * @firm: whose catalogue is at hand
 * @agreement: an agreement that a client owns
 * @language: the language of the interface
 * @meeting: whether the client is looking too
 *
 * A room never changes between private and shared: entering or leaving meeting mode makes a new
 * one, so that no page has to hide what it has already built.
 *
 * Returns: (transfer full): the room
 */
UgRoom *
ug_room_new (UgFirm *firm, UgAgreement *agreement, UgLanguage *language, gboolean meeting)
{
  UgRoom *self = g_object_new (UG_TYPE_ROOM, NULL);

  self->firm = g_object_ref (firm);
  self->agreement = g_object_ref (agreement);
  self->client = g_object_ref (ug_record_get_ancestor (UG_RECORD (agreement), UG_TYPE_CLIENT));
  self->language = ug_language_ref (language);
  self->meeting = meeting;

  return self;
}

/**
 * ug_room_new_backstage:
 * @firm: whose catalogue is edited
 * @language: the language of the interface
 *
 * Returns: (transfer full): a room without client and agreement, where the firm is among itself
 */
UgRoom *
ug_room_new_backstage (UgFirm *firm, UgLanguage *language)
{
  UgRoom *self = g_object_new (UG_TYPE_ROOM, NULL);

  self->firm = g_object_ref (firm);
  self->language = ug_language_ref (language);

  return self;
}

/**
 * ug_room_get_people:
 * @self: the room
 *
 * Returns: (transfer none): whom one can name here: the people of both sides, or the firm's own
 *   backstage
 */
GListModel *
ug_room_get_people (UgRoom *self)
{
  return self->client != NULL ? ug_record_get_list (UG_RECORD (self->client), UG_CLIENT_PEOPLE)
                              : ug_record_get_list (UG_RECORD (self->firm), UG_FIRM_PEOPLE);
}

UgFirm *
ug_room_get_firm (UgRoom *self)
{
  return self->firm;
}

/**
 * ug_room_get_client:
 * @self: the room
 *
 * Returns: (transfer none) (nullable): the client; %NULL backstage, as is the agreement
 */
UgClient *
ug_room_get_client (UgRoom *self)
{
  return self->client;
}

UgAgreement *
ug_room_get_agreement (UgRoom *self)
{
  return self->agreement;
}

UgLanguage *
ug_room_get_language (UgRoom *self)
{
  return self->language;
}

gboolean
ug_room_get_meeting (UgRoom *self)
{
  return self->meeting;
}

void
ug_room_set_library (UgRoom *self, UgLibrary *library)
{
  g_set_object (&self->library, library);
}

/**
 * ug_room_get_library:
 * @self: the room
 *
 * Returns: (transfer none) (nullable): where the client is kept
 */
UgLibrary *
ug_room_get_library (UgRoom *self)
{
  return self->library;
}

/**
 * ug_room_get_speaker:
 * @self: a room
 * @side: a side
 *
 * Returns: (transfer none) (nullable): identifier of who of this side was said to speak last
 */
const char *
ug_room_get_speaker (UgRoom *self, UgSide side)
{
  g_return_val_if_fail (UG_IS_ROOM (self), NULL);

  return self->speakers[side];
}

/**
 * ug_room_set_speaker:
 * @self: a room
 * @side: a side
 * @person: identifier of who speaks for it from now on, or ""
 */
void
ug_room_set_speaker (UgRoom *self, UgSide side, const char *person)
{
  g_return_if_fail (UG_IS_ROOM (self));

  g_free (self->speakers[side]);
  self->speakers[side] = *person != '\0' ? g_strdup (person) : NULL;
}

/**
 * ug_room_shows:
 * @self: the room
 * @record: a record
 * @field: one of its fields
 *
 * The one question that decides whether a widget for a field is built at all.
 *
 * Returns: whether everybody in the room may see the field
 */
gboolean
ug_room_shows (UgRoom *self, UgRecord *record, guint field)
{
  return !self->meeting || !(ug_record_get_field (record, field)->flags & UG_FIELD_PRIVATE);
}

void
ug_room_set_clock (UgRoom *self, UgClockFunc clock, gpointer user_data)
{
  self->clock = clock;
  self->clock_data = user_data;
}

/**
 * ug_room_get_now:
 * @self: the room
 *
 * Returns: (transfer full): this moment, by the clock the room was given or else the system's
 */
GDateTime *
ug_room_get_now (UgRoom *self)
{
  return self->clock != NULL ? self->clock (self->clock_data) : g_date_time_new_now_local ();
}

/**
 * ug_room_get_evidence_reader:
 * @self: the room
 *
 * Returns: (transfer none): who reads how firm it is what is said here
 */
UgEvidenceReader *
ug_room_get_evidence_reader (UgRoom *self)
{
  if (self->evidence_reader == NULL)
    self->evidence_reader = ug_evidence_reader_new ();

  return self->evidence_reader;
}

void
ug_room_set_settings (UgRoom *self, GSettings *settings)
{
  g_set_object (&self->settings, settings);
}

/**
 * ug_room_get_settings:
 * @self: the room
 *
 * Returns: (transfer none) (nullable): where choices that belong to no record are remembered
 */
GSettings *
ug_room_get_settings (UgRoom *self)
{
  return self->settings;
}
