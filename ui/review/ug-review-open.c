/* ug-review-open.c: what is judged is the version that was in force, so the versions are asked for
 * first.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-review-open.h"

#include "ug-edition.h"
#include "ug-plain.h"
#include "ug-review-plan.h"
#include "ug-review-window.h"

#include <string.h>

typedef struct
{
  GtkWidget *over;
  UgRoom *room;
  UgReviewPurpose purpose;
} Opening;

static void
opening_free (Opening *self)
{
  g_object_unref (self->over);
  g_object_unref (self->room);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Opening, opening_free)

static void
say (Opening *self, const char *message)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (self->over, ADW_TYPE_TOAST_OVERLAY);

  if (overlay != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), ug_plain_toast (message));
}

static UgReview *
find_open (UgRoom *room)
{
  UgReview *review = ug_review_get_last (
      ug_room_get_client (room), ug_record_get_id (UG_RECORD (ug_room_get_agreement (room))));

  return review != NULL && ug_review_is_open (review) ? review : NULL;
}

/* A review that is prepared gets the date that was planned; one that is held now gets today's. */
static char *
choose_day (Opening *self)
{
  UgRecord *agreement = UG_RECORD (ug_room_get_agreement (self->room));
  const char *planned =
      ug_review_get_planned (ug_room_get_client (self->room), ug_record_get_id (agreement));
  g_autoptr (GDateTime) now = ug_room_get_now (self->room);
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");
  UgDay day;

  return self->purpose == UG_REVIEW_PREPARE && ug_day_from_iso (planned, &day)
                 && strcmp (planned, today) > 0
             ? g_strdup (planned)
             : g_steal_pointer (&today);
}

static void
present (Opening *self, UgEdition *edition)
{
  UgAgreement *judged =
      edition != NULL ? ug_edition_get_agreement (edition) : ug_room_get_agreement (self->room);
  const guint version =
      edition != NULL ? ug_version_get_number (ug_edition_get_version (edition)) : 0;
  UgReview *review = find_open (self->room);
  g_autofree char *day = choose_day (self);
  GtkWidget *window;

  if (review == NULL)
    review = ug_review_begin (ug_room_get_client (self->room), judged, version, day,
                              ug_room_get_language (self->room));
  window = ug_review_window_new (self->room, review, judged);
  if (edition != NULL)
    g_object_set_data_full (G_OBJECT (window), "edition", g_object_ref (edition), g_object_unref);
  if (self->purpose == UG_REVIEW_PREPARE)
    ug_review_window_show (UG_REVIEW_WINDOW (window), "meeting");
  gtk_window_set_transient_for (GTK_WINDOW (window), GTK_WINDOW (gtk_widget_get_root (self->over)));
  gtk_window_present (GTK_WINDOW (window));
}

/* A review that goes on judges the version it began with, whatever was sealed in between. */
static UgVersion *
choose_version (Opening *self, GPtrArray *versions)
{
  UgReview *review = find_open (self->room);
  const gint64 number =
      review != NULL ? ug_record_get_number (UG_RECORD (review), UG_REVIEW_VERSION) : 0;

  for (guint i = 0; review != NULL && i < versions->len; i++)
    if (ug_version_get_number (versions->pdata[i]) == number)
      return versions->pdata[i];

  return review == NULL && versions->len > 0 ? versions->pdata[versions->len - 1] : NULL;
}

static void
listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Opening) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) versions =
      ug_library_list_versions_finish (UG_LIBRARY (source), result, &error);
  UgVersion *version = versions != NULL ? choose_version (self, versions) : NULL;
  g_autoptr (UgEdition) edition =
      version != NULL ? ug_edition_read (UG_LIBRARY (source), version, &error) : NULL;

  if (error != NULL)
    say (self, error->message);
  else if (gtk_widget_get_root (self->over) != NULL)
    present (self, edition);
}

/**
 * ug_review_open:
 * @over: a widget of the window over which it is shown
 * @room: the room
 * @purpose: whether it is held or prepared
 *
 * Shows the review that is not closed yet, or begins one with what is in force.
 */
void
ug_review_open (GtkWidget *over, UgRoom *room, UgReviewPurpose purpose)
{
  Opening *self = g_new0 (Opening, 1);

  self->over = g_object_ref (over);
  self->room = g_object_ref (room);
  self->purpose = purpose;
  if (ug_room_get_library (room) != NULL)
    {
      ug_library_list_versions_async (ug_room_get_library (room), ug_room_get_agreement (room),
                                      NULL, listed_cb, self);
      return;
    }

  present (self, NULL);
  opening_free (self);
}
