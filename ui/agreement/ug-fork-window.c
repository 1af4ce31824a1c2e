/* ug-fork-window.c: what we changed, and what a colleague changed in the same version, side by
 * side.
 *
 * Nothing is preferred and nothing is lost: both sides stay sealed, and what is settled is sealed
 * as the next version.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-fork-window.h"

#include "ug-closing.h"
#include "ug-difference.h"
#include "ug-label.h"
#include "ug-plain.h"
#include "ug-sentence-row.h"

#include <glib/gi18n.h>

#define WIDTH 1080
#define HEIGHT 680

struct _UgForkWindow
{
  AdwWindow parent_instance;

  UgRoom *room;
  UgVersion *theirs;
  UgEdition *common; /* what both changed; NULL when there is none, or it cannot be read */
  UgEdition *our_last;
  UgEdition *their_last;
  GtkLabel *problem;
};

G_DEFINE_FINAL_TYPE (UgForkWindow, ug_fork_window, ADW_TYPE_WINDOW)

static void
ug_fork_window_dispose (GObject *object)
{
  UgForkWindow *self = UG_FORK_WINDOW (object);

  g_clear_object (&self->room);
  g_clear_pointer (&self->theirs, ug_version_unref);
  g_clear_object (&self->common);
  g_clear_object (&self->our_last);
  g_clear_object (&self->their_last);

  G_OBJECT_CLASS (ug_fork_window_parent_class)->dispose (object);
}

static void
say (UgForkWindow *self, const char *message)
{
  gtk_label_set_label (self->problem, message);
  gtk_widget_set_visible (GTK_WIDGET (self->problem), TRUE);
}

/* What is worked on now would be lost with another basis; what is sealed never is. */
static gboolean
has_draft (UgForkWindow *self)
{
  g_autoptr (GPtrArray) changes = NULL;

  if (self->our_last == NULL)
    return TRUE;

  changes =
      ug_difference_list (ug_edition_get_agreement (self->our_last),
                          ug_room_get_agreement (self->room), ug_room_get_language (self->room));

  return changes->len > 0;
}

static void
take_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgForkWindow *self = UG_FORK_WINDOW (widget);
  g_autoptr (GError) error = NULL;

  if (has_draft (self))
    say (self,
         _ ("The draft has changes that are not sealed. Seal them, or take them back, first."));
  else if (!ug_library_take_version (ug_room_get_library (self->room),
                                     ug_room_get_client (self->room), self->theirs, &error))
    say (self, error->message);
  else
    gtk_window_close (GTK_WINDOW (self));
}

static void
ug_fork_window_class_init (UgForkWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ug_fork_window_dispose;
  gtk_widget_class_install_action (widget_class, "fork.take", NULL, take_cb);
  ug_closing_install (widget_class);
}

static void
ug_fork_window_init (UgForkWindow *self)
{
}

static void
fill (UgForkWindow *self, GtkListBox *list, UgEdition *edition)
{
  g_autoptr (GPtrArray) changes = NULL;

  if (self->common == NULL || edition == NULL)
    {
      gtk_list_box_set_placeholder (
          list, ug_label_new (_ ("What it changed cannot be told."), "sentence"));
      return;
    }

  changes =
      ug_difference_list (ug_edition_get_agreement (self->common),
                          ug_edition_get_agreement (edition), ug_room_get_language (self->room));
  gtk_list_box_set_placeholder (
      list, ug_label_new (_ ("Nothing that was agreed has changed."), "sentence"));
  for (guint i = 0; i < changes->len; i++)
    gtk_list_box_append (list, ug_sentence_row_new_to_read (changes->pdata[i]));
}

static GtkWidget *
new_side (UgForkWindow *self, const char *whose, UgVersion *version, UgEdition *edition)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *list = gtk_list_box_new ();
  g_autofree char *name = version != NULL
                              ? ug_edition_describe (version, ug_room_get_language (self->room))
                              : g_strdup ("");

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_widget_set_valign (list, GTK_ALIGN_START);
  ug_accessible_name (list, whose);
  fill (self, GTK_LIST_BOX (list), edition);
  gtk_box_append (GTK_BOX (box), ug_label_new (whose, "heading"));
  gtk_box_append (GTK_BOX (box), ug_label_new (name, "summary"));
  gtk_box_append (GTK_BOX (box), list);
  gtk_widget_add_css_class (box, "seal-page");
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_widget_set_vexpand (scroller, TRUE);

  return scroller;
}

static GtkWidget *
new_head (UgForkWindow *self, UgFork *fork)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  /* Translators: number of a version */
  g_autofree char *title =
      fork->common > 0 ? g_strdup_printf (_ ("Version %u was amended in two ways"), fork->common)
                       : g_strdup (_ ("The first version was sealed in two ways"));

  gtk_widget_add_css_class (box, "seal-page");
  gtk_box_append (GTK_BOX (box), ug_label_new (title, "question"));
  gtk_box_append (
      GTK_BOX (box),
      ug_label_new (_ ("Both stay as they were sealed. Settle with the client what holds, "
                       "and seal it as the next version. It can begin with the text of "
                       "either side."),
                    "explanation"));

  return box;
}

static void
read_editions (UgForkWindow *self, GPtrArray *versions, UgFork *fork)
{
  UgLibrary *library = ug_room_get_library (self->room);

  if (fork->common > 0 && fork->common <= versions->len)
    self->common = ug_edition_read (library, versions->pdata[fork->common - 1], NULL);
  if (versions->len > 0)
    self->our_last = ug_edition_read (library, versions->pdata[versions->len - 1], NULL);
  self->their_last = ug_edition_read (library, self->theirs, NULL);
}

/**
 * ug_fork_window_new:
 * @room: the room
 * @versions: (element-type UgVersion): our versions of its agreement, the first one first
 * @fork: what a colleague sealed in the place of some of them
 *
 * Returns: (transfer floating): a window that shows what each side changed
 */
GtkWidget *
ug_fork_window_new (UgRoom *room, GPtrArray *versions, UgFork *fork)
{
  UgForkWindow *self = g_object_new (UG_TYPE_FORK_WINDOW, "default-width", WIDTH, "default-height",
                                     HEIGHT, "modal", TRUE, "title", _ ("Two Amendments"), NULL);
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *sides = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *take = gtk_button_new_with_mnemonic (_ ("_Begin with the Colleague’s Text"));

  self->room = g_object_ref (room);
  self->theirs = ug_version_ref (ug_fork_get_last (fork));
  read_editions (self, versions, fork);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (take), "fork.take");
  ug_accessible_by_label (take);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), take);
  gtk_box_set_homogeneous (GTK_BOX (sides), TRUE);
  gtk_box_append (GTK_BOX (sides),
                  new_side (self, _ ("Here"),
                            versions->len > 0 ? versions->pdata[versions->len - 1] : NULL,
                            self->our_last));
  gtk_box_append (GTK_BOX (sides),
                  new_side (self, _ ("A colleague"), self->theirs, self->their_last));
  self->problem = GTK_LABEL (ug_label_new ("", "problem"));
  gtk_widget_set_visible (GTK_WIDGET (self->problem), FALSE);
  gtk_box_append (GTK_BOX (box), header);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->problem));
  gtk_box_append (GTK_BOX (box), new_head (self, fork));
  gtk_box_append (GTK_BOX (box), sides);
  adw_window_set_content (ADW_WINDOW (self), box);

  return GTK_WIDGET (self);
}
