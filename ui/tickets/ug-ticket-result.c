/* ug-ticket-result.c: what was kept, what was not, and what was not counted, with why.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-ticket-result.h"

#include "ug-plain.h"
#include "ug-ticket-words.h"

#include <glib/gi18n.h>

/* So few lines are seen at once; more are opened. */
#define FEW 6

static GtkWidget *
new_label (const char *text, const char *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR, "selectable", FALSE, NULL);

  if (style != NULL)
    gtk_widget_add_css_class (label, style);

  return label;
}

static GtkWidget *
new_list (GtkBox *box, const char *name)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  ug_accessible_name (list, name);
  gtk_box_append (box, list);

  return list;
}

/* Words, not colours alone, say what became of it. */
static GtkWidget *
new_chip (const UgTicketTally *tally, UgLanguage *language)
{
  const UgTicketVerdict verdict = ug_ticket_tally_get_verdict (tally);
  const gboolean touched =
      verdict != UG_TICKET_UNMEASURED || ug_ticket_tally_count_unmeasured (tally) > 0;
  GtkWidget *chip = new_label (touched ? ug_ticket_verdict_to_words (verdict, language)
                                       : ug_tr (language, "no ticket"),
                               verdict == UG_TICKET_UNMEASURED ? "dim-label" : "chip");

  gtk_label_set_wrap (GTK_LABEL (chip), FALSE);
  if (verdict == UG_TICKET_MISSED)
    gtk_widget_add_css_class (chip, "amber");
  gtk_widget_set_valign (chip, GTK_ALIGN_CENTER);

  return chip;
}

static void
attach_cell (GtkGrid *grid, guint column, guint row, const char *text, const char *style)
{
  GtkWidget *label = new_label (text, style);

  if (column > 0)
    gtk_label_set_wrap (GTK_LABEL (label), FALSE);
  gtk_widget_set_hexpand (label, column == 0);
  gtk_grid_attach (grid, label, column, row, 1, 1);
}

static void
attach_miss (GtkGrid *grid,
             guint row,
             const UgTicketTally *tally,
             const UgTicketMiss *miss,
             UgLanguage *language)
{
  g_autofree char *opened = ug_ticket_tally_say_moment (tally, miss->opened, language);
  g_autofree char *due = ug_ticket_tally_say_moment (tally, miss->due, language);
  g_autofree char *at = miss->at != UG_TICKET_NEVER
                            ? ug_ticket_tally_say_moment (tally, miss->at, language)
                            : g_strdup ("—");
  g_autofree char *late = ug_ticket_tally_say_late (tally, miss, language);

  attach_cell (grid, 0, row, miss->id, NULL);
  attach_cell (grid, 1, row, opened, NULL);
  attach_cell (grid, 2, row, due, NULL);
  attach_cell (grid, 3, row, at, NULL);
  attach_cell (grid, 4, row, late, NULL);
}

static GtkWidget *
new_misses (const UgTicketTally *tally, UgLanguage *language)
{
  GtkWidget *grid = gtk_grid_new ();
  const guint64 more = tally->missed - tally->misses->len;
  guint row = 0;

  gtk_widget_add_css_class (grid, "ticket-misses");
  gtk_grid_set_column_spacing (GTK_GRID (grid), 18);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 4);
  attach_cell (GTK_GRID (grid), 0, row, _ ("Ticket"), "field-caption");
  attach_cell (GTK_GRID (grid), 1, row, _ ("Reported"), "field-caption");
  attach_cell (GTK_GRID (grid), 2, row, _ ("Due"), "field-caption");
  attach_cell (GTK_GRID (grid), 3, row, _ ("Happened"), "field-caption");
  attach_cell (GTK_GRID (grid), 4, row, _ ("Late by, in agreed hours"), "field-caption");
  while (row < tally->misses->len)
    {
      attach_miss (GTK_GRID (grid), row + 1, tally, tally->misses->pdata[row], language);
      row++;
    }
  if (more > 0)
    {
      g_autofree char *number = ug_language_format_number (language, more);
      g_autofree char *rest = g_strdup_printf (ug_tr (language, "… and %s more"), number);

      gtk_grid_attach (GTK_GRID (grid), new_label (rest, NULL), 0, row + 1, 5, 1);
    }

  return grid;
}

static char *
describe (const UgTicketTally *tally, UgLanguage *language)
{
  g_autofree char *figure = ug_ticket_tally_say_figure (tally, language);
  g_autofree char *notes = ug_ticket_tally_explain (tally, language);

  if (figure == NULL)
    return g_strdup ("");
  /* The notes say more of what could not be measured at all. */
  if (tally->kept + tally->missed == 0)
    return g_steal_pointer (&notes);
  if (*notes == '\0')
    return g_steal_pointer (&figure);

  return g_strdup_printf ("%s\n%s", figure, notes);
}

static GtkWidget *
new_promise (const UgTicketTally *tally, UgLanguage *language)
{
  g_autofree char *term = ug_term_to_words (tally->term, language);
  /* Translators: which clock, such as "First response", and what was promised. */
  g_autofree char *title = g_strdup_printf (
      ug_tr (language, "%1$s: %2$s"), ug_tr (language, ug_clock_choices[tally->clock].label), term);
  g_autofree char *about = describe (tally, language);
  GtkWidget *row;

  if (tally->missed == 0)
    {
      row = adw_action_row_new ();
      ug_plain_title (row, title);
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), about);
      adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), new_chip (tally, language));
      return row;
    }

  row = adw_expander_row_new ();
  ug_plain_title (row, title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), about);
  adw_expander_row_add_action (ADW_EXPANDER_ROW (row), new_chip (tally, language));
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), tally->missed <= FEW);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (row),
                            g_object_new (GTK_TYPE_LIST_BOX_ROW, "activatable", FALSE, "child",
                                          new_misses (tally, language), NULL));

  return row;
}

static void
add_promises (GtkBox *box, UgTicketJudge *judge, UgLanguage *language)
{
  GPtrArray *tallies = ug_ticket_judge_get_tallies (judge);
  const UgTicketTally *before = NULL;
  GtkWidget *list = NULL;

  if (tallies->len == 0)
    gtk_box_append (
        box,
        new_label (ug_tr (language, "No time is agreed, so there is nothing to judge."), NULL));
  for (guint i = 0; i < tallies->len; i++)
    {
      const UgTicketTally *tally = tallies->pdata[i];
      const gboolean other_version = before == NULL || before->version != tally->version;

      if (other_version)
        {
          g_autofree char *version = ug_ticket_judge_say_version (judge, tally->version, language);

          gtk_box_append (box, new_label (version, "title-3"));
        }
      if (other_version || !g_str_equal (before->priority, tally->priority))
        {
          gtk_box_append (box, new_label (tally->title, "heading"));
          list = new_list (box, tally->title);
        }
      gtk_list_box_append (GTK_LIST_BOX (list), new_promise (tally, language));
      before = tally;
    }
}

static void
add_count (GtkBox *box, const char *sentence, guint64 count, UgLanguage *language)
{
  g_autofree char *number = ug_language_format_number (language, count);
  g_auto (GStrv) parts = g_strsplit (sentence, "%s", 2);
  g_autofree char *line = g_strconcat (parts[0], number, parts[1], NULL);

  if (count > 0)
    gtk_box_append (box, new_label (line, NULL));
}

/* What is not in the figures below is said before them. */
static void
add_counts (GtkBox *box, const UgTicketFindings *findings, UgLanguage *language)
{
  add_count (box, ug_tr (language, "Tickets counted: %s."),
             ug_ticket_judge_get_tickets (findings->judge), language);
  add_count (box, ug_tr (language, "Opened before anything was in force, so not judged: %s."),
             ug_ticket_judge_get_earlier (findings->judge), language);
  add_count (box, ug_tr (language, "Of a priority for which nothing is agreed: %s."),
             ug_ticket_judge_get_unpromised (findings->judge), language);
  add_count (box, ug_tr (language, "Rows that cannot be and were not counted: %s."),
             ug_ticket_table_count_faults (findings->table), language);
  add_count (box,
             ug_tr (language, "Tickets left out because one of their rows was not understood: %s."),
             findings->table->spoilt, language);
  for (guint i = 0; findings->unread != NULL && i < findings->unread->len; i++)
    {
      g_autofree char *line =
          g_strdup_printf (_ ("Version %u cannot be read, so tickets are judged without it."),
                           g_array_index (findings->unread, guint, i));

      gtk_box_append (box, new_label (line, "problem"));
    }
}

static void
add_fault_rows (GtkWidget *row,
                const UgTicketTable *table,
                UgTicketFault fault,
                UgLanguage *language)
{
  guint64 named = 0;

  for (guint i = 0; i < table->faults->len; i++)
    {
      const UgTicketRowFault *one = table->faults->pdata[i];
      g_autofree char *number = ug_language_format_number (language, one->row);
      /* Translators: the number of a row in a table. */
      g_autofree char *title = g_strdup_printf (_ ("Row %s"), number);
      GtkWidget *line;

      if (one->fault != fault)
        continue;
      line = adw_action_row_new ();
      ug_plain_title (line, title);
      adw_action_row_set_subtitle (ADW_ACTION_ROW (line), one->value);
      adw_expander_row_add_row (ADW_EXPANDER_ROW (row), line);
      named++;
    }
  if (table->counts[fault] > named)
    {
      g_autofree char *number = ug_language_format_number (language, table->counts[fault] - named);
      g_autofree char *rest = g_strdup_printf (ug_tr (language, "… and %s more"), number);
      GtkWidget *line = adw_action_row_new ();

      ug_plain_title (line, rest);
      adw_expander_row_add_row (ADW_EXPANDER_ROW (row), line);
    }
}

static void
add_faults (GtkBox *box, const UgTicketTable *table, UgLanguage *language)
{
  GtkWidget *list;

  if (ug_ticket_table_count_faults (table) == 0)
    return;

  gtk_box_append (box, new_label (_ ("Rows that were not counted"), "title-3"));
  list = new_list (box, _ ("Rows that were not counted"));
  for (UgTicketFault fault = 0; fault < UG_TICKET_N_FAULTS; fault++)
    if (table->counts[fault] > 0)
      {
        GtkWidget *row = adw_expander_row_new ();
        g_autofree char *number = ug_language_format_number (language, table->counts[fault]);

        ug_plain_title (row, ug_ticket_fault_to_words (fault, language));
        adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), number);
        adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), table->counts[fault] <= FEW);
        add_fault_rows (row, table, fault, language);
        gtk_list_box_append (GTK_LIST_BOX (list), row);
      }
}

/**
 * ug_ticket_result_new:
 * @room: the room
 * @findings: of a file that was judged
 *
 * Returns: (transfer floating): what was found
 */
GtkWidget *
ug_ticket_result_new (UgRoom *room, const UgTicketFindings *findings)
{
  UgLanguage *language = ug_room_get_language (room);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);

  add_counts (GTK_BOX (box), findings, language);
  add_promises (GTK_BOX (box), findings->judge, language);
  add_faults (GTK_BOX (box), findings->table, language);

  return box;
}
