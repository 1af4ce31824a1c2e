/* ug-timeline-window.c: what happened at the left; at the right its paper, what it changed, and
 * both papers side by side. Nothing here can be edited.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-timeline-window.h"

#include "ug-closing.h"
#include "ug-difference.h"
#include "ug-drop-down.h"
#include "ug-edition.h"
#include "ug-event-page.h"
#include "ug-event-row.h"
#include "ug-paper-out.h"
#include "ug-paper.h"
#include "ug-plain.h"
#include "ug-preview.h"
#include "ug-review-window.h"
#include "ug-timeline.h"

#include <glib/gi18n.h>

#define WIDTH 1180
#define HEIGHT 700

struct _UgTimelineWindow
{
  AdwWindow parent_instance;

  UgRoom *room;
  GPtrArray *versions; /* in order */
  GPtrArray *editions; /* the same, read; NULL for one that cannot be */
  GPtrArray *timeline; /* UgEvent */
  UgEvent *event;      /* the one that is shown, or NULL */
  int shown;           /* index of the edition that belongs to it, or their number for the draft */

  AdwToastOverlay *toasts;
  GtkDropDown *filter;
  GtkListBox *events;
  GtkDropDown *against;
  GtkWidget *against_box;
  UgEventPage *story;
  UgPreview *paper;
  UgPreview *left;
  UgPreview *right;
};

G_DEFINE_FINAL_TYPE (UgTimelineWindow, ug_timeline_window, ADW_TYPE_WINDOW)

#define ALL_KINDS ((1 << UG_N_EVENTS) - 1)

/* What the list can be narrowed to. */
static const struct
{
  const char *label;
  guint kinds;
} filters[] = {
  { N_ ("Everything"), ALL_KINDS },
  { N_ ("Versions and amendments"), 1 << UG_EVENT_SEALED | 1 << UG_EVENT_DRAFT },
  { N_ ("Decisions"), 1 << UG_EVENT_KICKOFF | 1 << UG_EVENT_DECISIONS },
  { N_ ("Reviews and feedback"), 1 << UG_EVENT_REVIEW | 1 << UG_EVENT_FEEDBACK },
  { N_ ("Papers"), 1 << UG_EVENT_PRINTED },
};

static UgEdition *
get_edition (UgTimelineWindow *self, int i)
{
  return i >= 0 && i < (int)self->editions->len ? self->editions->pdata[i] : NULL;
}

static gboolean
is_draft (UgTimelineWindow *self, int i)
{
  return i >= (int)self->editions->len;
}

/* NULL for a version that cannot be read. */
static UgAgreement *
get_agreement (UgTimelineWindow *self, int i)
{
  UgEdition *edition = get_edition (self, i);

  if (is_draft (self, i))
    return ug_room_get_agreement (self->room);

  return edition != NULL ? ug_edition_get_agreement (edition) : NULL;
}

static void
show_in (UgTimelineWindow *self, UgPreview *preview, int i)
{
  UgEdition *edition = get_edition (self, i);
  UgVersion *next = i + 1 < (int)self->versions->len ? self->versions->pdata[MAX (i, 0) + 1] : NULL;

  gtk_widget_set_sensitive (GTK_WIDGET (preview), edition != NULL || is_draft (self, i));
  if (edition != NULL)
    ug_preview_show_sealed (preview, edition, get_edition (self, i - 1), next);
  else if (is_draft (self, i))
    ug_preview_show_draft (preview, get_edition (self, i - 1));
}

/* A version, or the draft, is told against another version; whatever else happened tells itself. */
static void
tell (UgTimelineWindow *self, int from)
{
  const UgEventKind kind = ug_event_get_kind (self->event);
  UgAgreement *before = get_agreement (self, from);
  UgAgreement *after = get_agreement (self, self->shown);
  g_autoptr (GPtrArray) changes = NULL;

  if ((kind == UG_EVENT_SEALED || kind == UG_EVENT_DRAFT) && from != self->shown && before != NULL
      && after != NULL && self->editions->len > 0)
    changes = ug_difference_list (before, after, ug_room_get_language (self->room));
  ug_event_page_show (self->story, self->event,
                      changes != NULL ? changes : ug_event_get_sentences (self->event));
}

/* Whatever is shown is compared with the version before it, unless another one is chosen. */
static void
compare (UgTimelineWindow *self)
{
  const int from = gtk_drop_down_get_selected (self->against);

  if (self->event == NULL)
    return;

  tell (self, from);
  show_in (self, self->left, from);
  show_in (self, self->right, self->shown);
}

/* The version an event is about; what led to a version belongs to that one. */
static int
find_edition (UgTimelineWindow *self, UgEvent *event)
{
  const guint number = ug_event_get_version (event);

  if (number > 0 && number <= self->versions->len)
    return number - 1;
  for (guint i = 0; i < self->versions->len && ug_event_get_kind (event) != UG_EVENT_DRAFT; i++)
    if (g_strcmp0 (ug_event_get_at (event), ug_version_get_sealed_at (self->versions->pdata[i]))
        <= 0)
      return i;

  return self->versions->len;
}

static void
event_chosen_cb (UgTimelineWindow *self, GtkListBoxRow *row)
{
  if (row == NULL)
    return;

  g_set_object (&self->event, ug_event_row_get_event (UG_EVENT_ROW (row)));
  self->shown = find_edition (self, self->event);
  show_in (self, self->paper, self->shown);
  gtk_widget_set_visible (self->against_box, self->editions->len > 0);
  gtk_drop_down_set_selected (self->against, MAX (self->shown - 1, 0));
  compare (self);
}

static char *
say_state (UgTimelineWindow *self, UgEvent *event)
{
  const guint number = ug_event_get_version (event);

  if (ug_event_get_kind (event) != UG_EVENT_SEALED)
    return NULL;
  if (number >= self->versions->len)
    return g_strdup (_ ("In force"));

  /* Translators: number of a version */
  return g_strdup_printf (_ ("Replaced by version %u"), number + 1);
}

static void
fill_events (UgTimelineWindow *self)
{
  for (guint i = 0; i < self->timeline->len; i++)
    {
      UgEvent *event = self->timeline->pdata[i];
      g_autofree char *state = say_state (self, event);

      gtk_list_box_append (self->events,
                           ug_event_row_new (event, state, ug_room_get_language (self->room)));
    }
}

static const char *
name_paper (const char *nick)
{
  const UgPaperKind kind = ug_paper_from_nick (nick);

  return kind < UG_N_PAPERS ? ug_paper_get_title (kind) : NULL;
}

static void
gather (UgTimelineWindow *self, GPtrArray *past)
{
  g_autoptr (GPtrArray) sealed = g_ptr_array_new ();
  g_autoptr (GDateTime) now = ug_room_get_now (self->room);
  const UgTimelineSource source = {
    .agreement = ug_room_get_agreement (self->room),
    .versions = self->versions,
    .sealed = sealed,
    .past = past,
    .name_paper = name_paper,
    .shared = ug_room_get_meeting (self->room),
    .now = now,
    .language = ug_room_get_language (self->room),
  };

  for (guint i = 0; i < self->versions->len; i++)
    g_ptr_array_add (sealed, get_agreement (self, i));
  self->timeline = ug_timeline_list (&source);
}

static gboolean
is_wanted (GtkListBoxRow *row, gpointer user_data)
{
  UgTimelineWindow *self = user_data;
  const guint chosen = gtk_drop_down_get_selected (self->filter);
  const UgEventKind kind = ug_event_get_kind (ug_event_row_get_event (UG_EVENT_ROW (row)));

  return chosen >= G_N_ELEMENTS (filters) || (filters[chosen].kinds & 1 << kind);
}

static void
fill_against (UgTimelineWindow *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; i < self->versions->len; i++)
    {
      g_autofree char *name =
          ug_edition_describe (self->versions->pdata[i], ug_room_get_language (self->room));

      gtk_string_list_append (names, name);
    }
  gtk_drop_down_set_model (self->against, G_LIST_MODEL (names));
  g_signal_connect_object (self->against, "notify::selected", G_CALLBACK (compare), self,
                           G_CONNECT_SWAPPED);
}

static UgPreview *
new_preview (UgTimelineWindow *self)
{
  UgPreview *preview = UG_PREVIEW (ug_preview_new (self->room));

  ug_preview_hide_choices (preview);
  gtk_widget_set_hexpand (GTK_WIDGET (preview), TRUE);

  return preview;
}

static GtkWidget *
new_sides (UgTimelineWindow *self)
{
  GtkWidget *sides = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->left = new_preview (self);
  self->right = new_preview (self);
  gtk_box_set_homogeneous (GTK_BOX (sides), TRUE);
  gtk_box_append (GTK_BOX (sides), GTK_WIDGET (self->left));
  gtk_box_append (GTK_BOX (sides), GTK_WIDGET (self->right));

  return sides;
}

static GtkWidget *
new_views (UgTimelineWindow *self, GtkWidget *header)
{
  GtkWidget *stack = gtk_stack_new ();
  GtkWidget *switcher = gtk_stack_switcher_new ();

  self->story = UG_EVENT_PAGE (ug_event_page_new (ug_room_get_language (self->room)));
  self->paper = UG_PREVIEW (ug_preview_new (self->room));
  gtk_stack_add_titled (GTK_STACK (stack), GTK_WIDGET (self->story), "story", _ ("What Happened"));
  gtk_stack_add_titled (GTK_STACK (stack), GTK_WIDGET (self->paper), "paper", _ ("Paper"));
  gtk_stack_add_titled (GTK_STACK (stack), new_sides (self), "sides", _ ("Side by Side"));
  gtk_stack_switcher_set_stack (GTK_STACK_SWITCHER (switcher), GTK_STACK (stack));
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header), switcher);
  gtk_widget_set_hexpand (stack, TRUE);
  gtk_widget_set_vexpand (stack, TRUE);

  return stack;
}

static void
build_filter (UgTimelineWindow *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (filters); i++)
    gtk_string_list_append (names, _ (filters[i].label));
  self->filter = GTK_DROP_DOWN (gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&names)), NULL));
  ug_accessible_name (GTK_WIDGET (self->filter), _ ("What is shown"));
  g_signal_connect_object (self->filter, "notify::selected",
                           G_CALLBACK (gtk_list_box_invalidate_filter), self->events,
                           G_CONNECT_SWAPPED);
}

static GtkWidget *
build_events (UgTimelineWindow *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->events = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->events), "navigation-sidebar");
  gtk_list_box_set_filter_func (self->events, is_wanted, self, NULL);
  gtk_list_box_set_header_func (self->events, ug_event_row_add_month,
                                ug_room_get_language (self->room), NULL);
  ug_accessible_name (GTK_WIDGET (self->events), _ ("Timeline"));
  g_signal_connect_object (self->events, "row-selected", G_CALLBACK (event_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->events));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_widget_set_vexpand (scroller, TRUE);

  return scroller;
}

static void
build_against (UgTimelineWindow *self)
{
  GtkWidget *label = gtk_label_new (_ ("Compared with"));

  self->against = GTK_DROP_DOWN (gtk_drop_down_new (NULL, NULL));
  self->against_box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "summary");
  ug_drop_down_shorten (self->against);
  ug_accessible_name (GTK_WIDGET (self->against), _ ("Compared with"));
  gtk_box_append (GTK_BOX (self->against_box), label);
  gtk_box_append (GTK_BOX (self->against_box), GTK_WIDGET (self->against));
}

static GtkWidget *
new_sidebar (UgTimelineWindow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *events = build_events (self);

  build_filter (self);
  build_against (self);
  gtk_widget_add_css_class (box, "timeline");
  gtk_widget_set_size_request (box, 320, -1);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->filter));
  gtk_box_append (GTK_BOX (box), events);
  gtk_box_append (GTK_BOX (box), self->against_box);

  return box;
}

static void
read_editions (UgTimelineWindow *self, GPtrArray *versions)
{
  for (guint i = 0; i < versions->len; i++)
    {
      g_autoptr (GError) error = NULL;
      UgEdition *edition =
          ug_edition_read (ug_room_get_library (self->room), versions->pdata[i], &error);

      g_ptr_array_add (self->editions, edition);
      if (edition == NULL)
        adw_toast_overlay_add_toast (self->toasts, ug_plain_toast (error->message));
    }
}

static void
save_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  ug_paper_out_save (UG_TIMELINE_WINDOW (widget)->paper);
}

static void
print_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  ug_paper_out_print (UG_TIMELINE_WINDOW (widget)->paper);
}

/* A review judged a version; one that was held before anything was sealed judged the draft. */
static void
review_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  UgTimelineWindow *self = UG_TIMELINE_WINDOW (widget);
  UgRecord *review = self->event != NULL ? ug_event_get_record (self->event) : NULL;
  UgAgreement *judged = get_agreement (self, self->shown);
  GtkWidget *window;

  if (review == NULL || !UG_IS_REVIEW (review) || judged == NULL)
    return;

  window = ug_review_window_new (self->room, UG_REVIEW (review), judged);
  gtk_window_set_transient_for (GTK_WINDOW (window), GTK_WINDOW (self));
  gtk_window_present (GTK_WINDOW (window));
}

static void
ug_timeline_window_dispose (GObject *object)
{
  UgTimelineWindow *self = UG_TIMELINE_WINDOW (object);

  if (self->events != NULL)
    gtk_list_box_set_filter_func (self->events, NULL, NULL, NULL);
  self->events = NULL;
  g_clear_object (&self->event);
  g_clear_object (&self->room);

  G_OBJECT_CLASS (ug_timeline_window_parent_class)->dispose (object);
}

static void
ug_timeline_window_finalize (GObject *object)
{
  UgTimelineWindow *self = UG_TIMELINE_WINDOW (object);

  g_ptr_array_unref (self->editions);
  g_clear_pointer (&self->versions, g_ptr_array_unref);
  g_clear_pointer (&self->timeline, g_ptr_array_unref);

  G_OBJECT_CLASS (ug_timeline_window_parent_class)->finalize (object);
}

static void
ug_timeline_window_class_init (UgTimelineWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ug_timeline_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = ug_timeline_window_finalize;
  gtk_widget_class_install_action (widget_class, "timeline.review", NULL, review_cb);
  gtk_widget_class_install_action (widget_class, "paper.save", NULL, save_cb);
  gtk_widget_class_install_action (widget_class, "paper.print", NULL, print_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "paper.print",
                                       NULL);
  ug_closing_install (widget_class);
}

/* One that cannot be read has a place all the same. */
static void
unref_edition (gpointer edition)
{
  g_clear_object (&edition);
}

static void
ug_timeline_window_init (UgTimelineWindow *self)
{
  self->editions = g_ptr_array_new_with_free_func (unref_edition);
  self->toasts = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
}

/**
 * ug_timeline_window_new:
 * @room: the room
 * @versions: (element-type UgVersion): the sealed versions of its agreement
 * @past: (nullable) (element-type UgPastChange): what the client's fields said before
 *
 * Returns: (transfer floating): a window that shows what happened, the latest first in view
 */
GtkWidget *
ug_timeline_window_new (UgRoom *room, GPtrArray *versions, GPtrArray *past)
{
  UgTimelineWindow *self =
      g_object_new (UG_TYPE_TIMELINE_WINDOW, "default-width", WIDTH, "default-height", HEIGHT,
                    "modal", TRUE, "title", _ ("Timeline"), NULL);
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *columns = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  int last = 0;

  self->room = g_object_ref (room);
  self->versions = g_ptr_array_ref (versions);
  read_editions (self, versions);
  gather (self, past);
  gtk_box_append (GTK_BOX (columns), new_sidebar (self));
  gtk_box_append (GTK_BOX (columns), new_views (self, header));
  gtk_box_append (GTK_BOX (box), header);
  gtk_box_append (GTK_BOX (box), columns);
  adw_toast_overlay_set_child (self->toasts, box);
  adw_window_set_content (ADW_WINDOW (self), GTK_WIDGET (self->toasts));
  fill_against (self);
  fill_events (self);
  while (gtk_list_box_get_row_at_index (self->events, last + 1) != NULL)
    last++;
  gtk_list_box_select_row (self->events, gtk_list_box_get_row_at_index (self->events, last));
  /* Where the keyboard is comes into view. */
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->events, last)));

  return GTK_WIDGET (self);
}
