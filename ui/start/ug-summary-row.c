/* ug-summary-row.c: an avatar, two lines, and a sign at the end.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-summary-row.h"

#include "ug-plain.h"

#include <adwaita.h>
#include <glib/gi18n.h>

static GtkWidget *
new_label (const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "ellipsize",
                                   PANGO_ELLIPSIZE_END, NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

static char *
describe_state (const UgSummaryFacts *facts)
{
  if (facts->version > 0 && facts->draft)
    /* Translators: number of the last sealed version */
    return g_strdup_printf (_ ("Changed since version %u"), facts->version);
  if (facts->version > 0)
    return g_strdup_printf (ngettext ("Version %2$u · %1$u promise", "Version %2$u · %1$u promises",
                                      facts->expectations),
                            facts->expectations, facts->version);
  if (facts->answered == 0)
    return g_strdup (_ ("Draft · nothing answered yet"));

  /* Translators: %1$u of %2$u promises have been answered. */
  return g_strdup_printf (_ ("Draft · %1$u of %2$u answered"), facts->answered,
                          facts->expectations);
}

static char *
describe_touched (const UgSummaryFacts *facts, UgLanguage *language)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_iso8601 (facts->touched, NULL);
  g_autoptr (GDateTime) local = utc != NULL ? g_date_time_to_local (utc) : NULL;
  g_autofree char *iso = local != NULL ? g_date_time_format (local, "%Y-%m-%d") : NULL;

  return iso != NULL ? ug_language_format_short_date (language, iso) : g_strdup ("");
}

static char *
describe (const UgSummaryFacts *facts, UgLanguage *language)
{
  g_autofree char *state = describe_state (facts);
  g_autofree char *touched = describe_touched (facts, language);
  g_autofree char *parked =
      facts->parked == 0
          ? NULL
          : g_strdup_printf (ngettext ("%u point parked", "%u points parked", facts->parked),
                             facts->parked);

  if (parked == NULL)
    return g_strjoin (" · ", state, touched, NULL);

  return g_strjoin (" · ", state, parked, touched, NULL);
}

static GtkWidget *
new_sign (const UgSummaryFacts *facts, UgLanguage *language)
{
  g_autofree char *date = NULL;
  g_autofree char *text = NULL;
  GtkWidget *label;

  if (*facts->due_date != '\0')
    {
      const char *what = *facts->due_what != '\0' && facts->due_kind != UG_DUE_REVIEW
                             ? facts->due_what
                             : _ (ug_due_kind_choices[facts->due_kind].label);

      date = ug_language_format_short_date (language, facts->due_date);
      text = g_strdup_printf ("%s · %s", what, date);
    }
  else if (facts->draft)
    {
      /* Translators: %s is the name of a step where somebody stopped. */
      text = g_strdup_printf (_ ("Continue: %s"), _ (ug_step_get_title (facts->step)));
    }

  label = new_label (text != NULL ? text : "", "chip");
  if (*facts->due_date != '\0')
    gtk_widget_add_css_class (label, "amber");
  gtk_label_set_max_width_chars (GTK_LABEL (label), 30);
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (label, text != NULL);

  return label;
}

/* An avatar takes the first sign of a word, which for «Sample» is a quotation mark. */
static char *
without_marks (const char *name)
{
  g_autoptr (GString) plain = g_string_new (NULL);

  for (const char *at = name; *at != '\0'; at = g_utf8_next_char (at))
    if (!g_unichar_ispunct (g_utf8_get_char (at)))
      g_string_append_unichar (plain, g_utf8_get_char (at));

  return g_string_free (g_steal_pointer (&plain), FALSE);
}

/* Made when it is first opened: most rows' menus never are. */
static void
fill_menu_cb (GtkMenuButton *button, gpointer unused)
{
  const char *client_id = g_object_get_data (G_OBJECT (button), "client-id");
  g_autoptr (GMenu) menu = g_menu_new ();
  const char *const items[][2] = { { _ ("_Review…"), "start.review" },
                                   { _ ("_Prepare Review…"), "start.prepare-review" } };

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (items[i][0], NULL);

      g_menu_item_set_action_and_target (item, items[i][1], "s", client_id);
      g_menu_append_item (menu, item);
    }
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

static GtkWidget *
new_menu (const UgSummaryFacts *facts, const char *name)
{
  GtkWidget *button = gtk_menu_button_new ();
  /* Translators: what can be done with a client; %s is its name */
  g_autofree char *title = g_strdup_printf (_ ("%s: more"), name);

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), fill_menu_cb, NULL, NULL);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  ug_accessible_name (button, title);
  g_object_set_data_full (G_OBJECT (button), "client-id", g_strdup (facts->client_id), g_free);

  return button;
}

/**
 * ug_summary_row_new:
 * @summary: an agreement in short
 * @language: the language of the interface
 *
 * Returns: (transfer floating): a row whose "client-id" data says whom to open
 */
GtkWidget *
ug_summary_row_new (UgSummary *summary, UgLanguage *language)
{
  const UgSummaryFacts *facts = ug_summary_get (summary);
  const char *name = *facts->client_name != '\0' ? facts->client_name : _ ("New client");
  g_autofree char *description = describe (facts, language);
  g_autofree char *letters = without_marks (name);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 16);
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  gtk_box_append (GTK_BOX (lines), new_label (name, "heading"));
  gtk_box_append (GTK_BOX (lines), new_label (description, "dim-label"));
  gtk_widget_set_hexpand (lines, TRUE);
  gtk_widget_set_valign (lines, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), adw_avatar_new (40, letters, TRUE));
  gtk_box_append (GTK_BOX (box), lines);
  gtk_box_append (GTK_BOX (box), new_sign (facts, language));
  gtk_box_append (GTK_BOX (box), new_menu (facts, name));
  gtk_widget_add_css_class (box, "summary-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  ug_accessible_name (row, name);
  g_object_set_data_full (G_OBJECT (row), "client-id", g_strdup (facts->client_id), g_free);

  return row;
}
