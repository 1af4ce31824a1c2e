/* ug-told-card.c: an answer that is known is confirmed or changed, and never asked for again.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-told-card.h"

#include "ug-people.h"
#include "ug-plain.h"
#include "ug-told.h"

#include <glib/gi18n.h>
#include <string.h>

/* A story is reminded of by its beginning. */
#define MOST_LINES 4

struct _UgToldCard
{
  GtkBox parent_instance;

  UgRoom *room;
  UgNote *note;
  UgTold *told;
  GtkLabel *heading;
  GtkLabel *answer;
  GtkWidget *yes_button;
  GtkWidget *changed_button;
  GtkWidget *buttons;
};

enum
{
  CHANGE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (UgToldCard, ug_told_card, GTK_TYPE_BOX)

static char *
dup_heading (UgToldCard *self)
{
  UgLanguage *language = ug_room_get_language (self->room);
  UgPerson *person =
      ug_people_find (UG_RECORD (ug_room_get_client (self->room)), self->told->said_by);
  g_autofree char *on = ug_language_format_date (language, self->told->on);
  g_autofree char *name = person != NULL ? ug_person_get_display (person, language) : NULL;

  if (self->told->ours)
    return g_strdup (_ ("This is known to us, and to us only. Still so?"));
  if (*on != '\0' && name != NULL)
    /* Translators: a date, and a name: “You told us on 12 March 2026 (Mary Sample). Still so?” */
    return g_strdup_printf (_ ("You told us on %1$s (%2$s). Still so?"), on, name);
  if (*on != '\0')
    /* Translators: %s is a date */
    return g_strdup_printf (_ ("You told us on %s. Still so?"), on);

  return g_strdup (_ ("You told us this. Still so?"));
}

/* When it was settled, it is said in a quiet line; before, it is a card with two answers. */
static void
show_settled (UgToldCard *self)
{
  UgLanguage *language = ug_room_get_language (self->room);
  const char *confirmed = ug_record_get_text (UG_RECORD (self->note), UG_NOTE_CONFIRMED_AT);
  g_autofree char *earlier = ug_told_say_earlier (self->note, language);
  g_autofree char *day = g_strndup (confirmed, MIN (strlen (confirmed), strlen ("2026-11-22")));
  g_autofree char *date = ug_language_format_date (language, day);
  /* Translators: %s is a date */
  g_autofree char *still = g_strdup_printf (_ ("Still so on %s"), date);
  const gboolean is_confirmed =
      strcmp (confirmed, ug_record_get_text (UG_RECORD (self->note), UG_NOTE_AT)) >= 0
      && *confirmed != '\0';
  const char *text = is_confirmed ? still : earlier;

  gtk_widget_set_visible (GTK_WIDGET (self), *text != '\0');
  gtk_widget_remove_css_class (GTK_WIDGET (self), "told");
  gtk_label_set_text (self->heading, text);
}

static void
show_open (UgToldCard *self)
{
  g_autofree char *heading = dup_heading (self);

  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "told");
  gtk_label_set_text (self->heading, heading);
  gtk_label_set_text (self->answer, self->told->answer);
}

static void
update (UgToldCard *self)
{
  g_autoptr (GDateTime) now = ug_room_get_now (self->room);
  gboolean elsewhere;

  g_clear_pointer (&self->told, ug_told_free);
  self->told = ug_told_find (ug_room_get_firm (self->room), ug_room_get_agreement (self->room),
                             self->note, ug_room_get_meeting (self->room), now);
  /* What the note says itself stands in the editor below. */
  elsewhere = self->told != NULL && self->told->note != self->note;
  gtk_widget_set_visible (GTK_WIDGET (self->answer), elsewhere);
  gtk_widget_set_visible (self->buttons, self->told != NULL);
  if (self->told != NULL)
    show_open (self);
  else
    show_settled (self);
}

/* While it is written into the note, the note says that it changes. */
static void
settle (UgToldCard *self,
        void (*how) (UgTold *told, UgNote *note, UgAgreement *agreement, GDateTime *now))
{
  g_autoptr (GDateTime) now = ug_room_get_now (self->room);
  UgTold *told = g_steal_pointer (&self->told);

  if (told == NULL)
    return;

  how (told, self->note, ug_room_get_agreement (self->room), now);
  ug_told_free (told);
  update (self);
}

static void
yes_cb (UgToldCard *self)
{
  settle (self, ug_told_confirm);
}

static void
changed_cb (UgToldCard *self)
{
  settle (self, ug_told_change);
  g_signal_emit (self, signals[CHANGE], 0);
}

static void
ug_told_card_dispose (GObject *object)
{
  UgToldCard *self = UG_TOLD_CARD (object);

  g_clear_object (&self->room);
  g_clear_object (&self->note);
  g_clear_pointer (&self->told, ug_told_free);

  G_OBJECT_CLASS (ug_told_card_parent_class)->dispose (object);
}

static void
ug_told_card_class_init (UgToldCardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ug_told_card_dispose;

  /**
   * UgToldCard::change:
   * @self: a card
   *
   * What was told has changed: now it is to be written.
   */
  signals[CHANGE] = g_signal_new ("change", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);
}

static GtkWidget *
new_button (const char *label, const char *style)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_widget_add_css_class (button, "pill-button");
  if (style != NULL)
    gtk_widget_add_css_class (button, style);
  ug_accessible_by_label (button);

  return button;
}

static void
build_buttons (UgToldCard *self)
{
  self->buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  gtk_widget_set_valign (self->buttons, GTK_ALIGN_CENTER);
  self->yes_button = new_button (_ ("_Yes, Still So"), "accent");
  self->changed_button = new_button (_ ("It _Has Changed"), NULL);
  gtk_box_append (GTK_BOX (self->buttons), self->yes_button);
  gtk_box_append (GTK_BOX (self->buttons), self->changed_button);
  g_signal_connect_object (self->yes_button, "clicked", G_CALLBACK (yes_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->changed_button, "clicked", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
ug_told_card_init (UgToldCard *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  self->heading = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                PANGO_WRAP_WORD_CHAR, NULL);
  self->answer =
      g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                    "lines", MOST_LINES, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->heading), "row-aside");
  gtk_widget_add_css_class (GTK_WIDGET (self->answer), "told-answer");
  build_buttons (self);
  gtk_widget_set_hexpand (GTK_WIDGET (self->heading), TRUE);
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->heading));
  gtk_box_append (GTK_BOX (line), self->buttons);
  gtk_box_append (GTK_BOX (self), line);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->answer));
}

/**
 * ug_told_card_new:
 * @room: the room
 * @note: the note of a question
 *
 * Returns: (transfer floating): the card, hidden when nothing was told before
 */
GtkWidget *
ug_told_card_new (UgRoom *room, UgNote *note)
{
  UgToldCard *self = g_object_new (UG_TYPE_TOLD_CARD, NULL);

  self->room = g_object_ref (room);
  self->note = g_object_ref (note);
  g_signal_connect_object (note, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
