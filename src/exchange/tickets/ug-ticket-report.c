/* ug-ticket-report.c: what was found in a file of tickets: in words, and as JSON.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-ticket-report.h"

#include "ug-ticket-words.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>

static void
add_sentence (GString *text, const char *sentence, guint64 count, UgLanguage *language)
{
  g_autofree char *number = ug_language_format_number (language, count);
  g_auto (GStrv) parts = g_strsplit (sentence, "%s", 2);

  if (count > 0)
    g_string_append_printf (text, "%s%s%s\n", parts[0], number, parts[1]);
}

/* How the file is written, so that a person can see when it was read wrongly. */
static void
add_form (GString *text, UgTicketFile *file, UgLanguage *language)
{
  UgTicketMapping *mapping = ug_ticket_file_get_mapping (file);
  const char separator[] = { mapping->separator, '\0' };

  /* Translators: an encoding such as UTF-8, and what stands between the fields. */
  g_string_append_printf (text, ug_tr (language, "Letters: %1$s. Between fields: %2$s."),
                          mapping->encoding,
                          mapping->separator == '\t' ? ug_tr (language, "a tab") : separator);
  if (mapping->order != UG_DATE_ORDER_UNKNOWN)
    g_string_append_printf (text, " %s",
                            mapping->order == UG_DATE_ORDER_DMY
                                ? ug_tr (language, "In dates the day stands first.")
                                : ug_tr (language, "In dates the month stands first."));
  g_string_append_c (text, '\n');
  if (ug_ticket_file_get_table (file)->guessed_zone)
    {
      g_string_append_printf (
          text, ug_tr (language, "Moments that name no time zone are taken for those of %s."),
          mapping->zone);
      g_string_append_c (text, '\n');
    }
}

static void
add_columns (GString *text, UgTicketMapping *mapping, UgLanguage *language)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < UG_TICKET_N_COLUMNS; i++)
    if (mapping->columns[i] != NULL)
      g_string_append_printf (list, "%s%s = “%s”", list->len > 0 ? ", " : "",
                              ug_ticket_column_get_nick (i), mapping->columns[i]);
  g_string_append_printf (text, ug_tr (language, "Columns: %s."), list->str);
  g_string_append_c (text, '\n');
}

static void
add_values (GString *text, UgTicketMapping *mapping, UgLanguage *language)
{
  g_autoptr (GList) statuses =
      g_list_sort (g_hash_table_get_keys (mapping->meanings), (GCompareFunc)g_strcmp0);
  g_autoptr (GList) priorities =
      g_list_sort (g_hash_table_get_keys (mapping->priorities), (GCompareFunc)g_strcmp0);
  g_autoptr (GString) list = g_string_new (NULL);

  for (GList *i = statuses; i != NULL; i = i->next)
    g_string_append_printf (list, "%s“%s” = %s", list->len > 0 ? ", " : "", (char *)i->data,
                            ug_ticket_meaning_get_nick (GPOINTER_TO_INT (
                                g_hash_table_lookup (mapping->meanings, i->data))));
  for (GList *i = priorities; i != NULL; i = i->next)
    {
      const char *title = g_hash_table_lookup (mapping->priorities, i->data);

      g_string_append_printf (list, "%s“%s” = %s", list->len > 0 ? ", " : "", (char *)i->data,
                              *title != '\0' ? title : "?");
    }
  if (list->len > 0)
    {
      g_string_append_printf (text, ug_tr (language, "Values: %s."), list->str);
      g_string_append_c (text, '\n');
    }
}

static void
add_fault_line (GString *text, const UgTicketRowFault *fault, UgLanguage *language)
{
  g_autofree char *row = g_strdup_printf ("%" G_GUINT64_FORMAT, fault->row);

  /* Translators: the number of a row, and why it was not counted. */
  g_string_append (text, "  ");
  g_string_append_printf (text, ug_tr (language, "row %1$s: %2$s"), row,
                          ug_ticket_fault_to_words (fault->fault, language));
  g_string_append_printf (text, *fault->value != '\0' ? " (%s)\n" : "\n%s", fault->value);
}

static void
add_faults (GString *text, UgTicketTable *table, UgLanguage *language)
{
  GPtrArray *faults = table->faults;
  const guint64 all = ug_ticket_table_count_faults (table);

  if (all == 0)
    return;

  g_string_append_c (text, '\n');
  add_sentence (text, ug_tr (language, "Rows that cannot be and were not counted: %s."), all,
                language);
  for (guint i = 0; i < UG_TICKET_N_FAULTS; i++)
    if (table->counts[i] > 0)
      {
        g_autofree char *number = ug_language_format_number (language, table->counts[i]);

        g_string_append_printf (text, "  %s: %s\n", ug_ticket_fault_to_words (i, language), number);
      }
  for (guint i = 0; i < faults->len; i++)
    add_fault_line (text, faults->pdata[i], language);
  if (all > faults->len)
    {
      g_string_append (text, "  ");
      add_sentence (text, ug_tr (language, "… and %s more"), all - faults->len, language);
    }
}

/**
 * ug_ticket_report_to_words:
 * @file: a file that was judged
 * @judge: who judged it
 * @language: in which to say it
 *
 * Returns: (transfer full): how the file was read, what was kept and missed, and what was not
 *   counted
 */
char *
ug_ticket_report_to_words (UgTicketFile *file, UgTicketJudge *judge, UgLanguage *language)
{
  UgTicketTable *table = ug_ticket_file_get_table (file);
  GString *text = g_string_new (NULL);
  g_autofree char *result = ug_ticket_judge_to_words (judge, language);

  add_form (text, file, language);
  add_columns (text, ug_ticket_file_get_mapping (file), language);
  add_values (text, ug_ticket_file_get_mapping (file), language);
  add_sentence (text, ug_tr (language, "Rows read: %s."), table->rows, language);
  add_sentence (text, ug_tr (language, "The header is repeated inside, so often: %s."),
                table->headers, language);
  add_sentence (text, ug_tr (language, "Fields with letters that could not be read: %s."),
                table->damaged, language);
  g_string_append (text, result);
  add_faults (text, table, language);
  add_sentence (text,
                ug_tr (language, "Tickets left out because one of their rows was not understood: "
                                 "%s."),
                table->spoilt, language);

  return g_string_free (text, FALSE);
}

static void
put_text (JsonBuilder *json, const char *key, const char *text)
{
  json_builder_set_member_name (json, key);
  json_builder_add_string_value (json, text);
}

static void
put_number (JsonBuilder *json, const char *key, guint64 number)
{
  json_builder_set_member_name (json, key);
  json_builder_add_int_value (json, (gint64)number);
}

static void
put_moment (JsonBuilder *json, const char *key, gint64 instant)
{
  g_autoptr (GDateTime) moment =
      instant != UG_TICKET_NEVER ? g_date_time_new_from_unix_utc (instant) : NULL;
  g_autofree char *iso = moment != NULL ? g_date_time_format_iso8601 (moment) : NULL;

  json_builder_set_member_name (json, key);
  if (iso != NULL)
    json_builder_add_string_value (json, iso);
  else
    json_builder_add_null_value (json);
}

static void
put_misses (JsonBuilder *json, const UgTicketTally *tally)
{
  json_builder_set_member_name (json, "broken_by");
  json_builder_begin_array (json);
  for (guint i = 0; i < tally->misses->len; i++)
    {
      const UgTicketMiss *miss = tally->misses->pdata[i];

      json_builder_begin_object (json);
      put_text (json, "id", miss->id);
      put_number (json, "row", miss->row);
      put_moment (json, "due", miss->due);
      put_moment (json, "came", miss->at);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
}

static void
put_tally (JsonBuilder *json, const UgTicketTally *tally)
{
  static const char *const clocks[] = { "first-response", "news", "resolution" };
  g_autofree char *term = ug_term_to_string (tally->term);

  json_builder_begin_object (json);
  put_number (json, "version", tally->version);
  put_text (json, "priority", tally->title);
  put_text (json, "clock", clocks[tally->clock]);
  put_text (json, "term", term);
  put_text (json, "verdict", ug_ticket_verdict_get_nick (ug_ticket_tally_get_verdict (tally)));
  put_number (json, "kept", tally->kept);
  put_number (json, "missed", tally->missed);
  json_builder_set_member_name (json, "not_measurable");
  json_builder_begin_object (json);
  for (guint i = 0; i < UG_TICKET_N_REASONS; i++)
    if (tally->unmeasured[i] > 0)
      put_number (json, ug_ticket_reason_get_nick (i), tally->unmeasured[i]);
  json_builder_end_object (json);
  put_misses (json, tally);
  json_builder_end_object (json);
}

static void
put_faults (JsonBuilder *json, UgTicketTable *table)
{
  GPtrArray *faults = table->faults;

  json_builder_set_member_name (json, "not_counted");
  json_builder_begin_object (json);
  for (guint i = 0; i < UG_TICKET_N_FAULTS; i++)
    if (table->counts[i] > 0)
      put_number (json, ug_ticket_fault_get_nick (i), table->counts[i]);
  json_builder_end_object (json);

  json_builder_set_member_name (json, "rows_not_counted");
  json_builder_begin_array (json);
  for (guint i = 0; i < faults->len; i++)
    {
      const UgTicketRowFault *fault = faults->pdata[i];

      json_builder_begin_object (json);
      put_number (json, "row", fault->row);
      put_text (json, "fault", ug_ticket_fault_get_nick (fault->fault));
      put_text (json, "value", fault->value);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
}

static void
put_form (JsonBuilder *json, UgTicketFile *file)
{
  UgTicketMapping *mapping = ug_ticket_file_get_mapping (file);
  UgTicketTable *table = ug_ticket_file_get_table (file);
  const char separator[] = { mapping->separator, '\0' };

  put_text (json, "form", table->events ? "events" : "tickets");
  put_text (json, "encoding", mapping->encoding);
  put_text (json, "separator", separator);
  put_text (json, "dates",
            mapping->order == UG_DATE_ORDER_DMY   ? "dmy"
            : mapping->order == UG_DATE_ORDER_MDY ? "mdy"
                                                  : "");
  put_text (json, "zone", mapping->zone);
  put_moment (json, "until", table->facts.until);
  put_number (json, "rows", table->rows);
  put_number (json, "repeated_headers", table->headers);
  put_number (json, "damaged_fields", table->damaged);
  put_number (json, "tickets_left_out", table->spoilt);
}

/**
 * ug_ticket_report_to_json:
 * @file: a file that was judged
 * @judge: who judged it
 *
 * Returns: (transfer full): the same for programs; moments are in UTC
 */
char *
ug_ticket_report_to_json (UgTicketFile *file, UgTicketJudge *judge)
{
  GPtrArray *tallies = ug_ticket_judge_get_tallies (judge);
  g_autoptr (JsonBuilder) json = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;

  json_builder_begin_object (json);
  put_form (json, file);
  put_number (json, "tickets", ug_ticket_judge_get_tickets (judge));
  put_number (json, "tickets_before_any_version", ug_ticket_judge_get_earlier (judge));
  put_number (json, "tickets_without_promise", ug_ticket_judge_get_unpromised (judge));
  json_builder_set_member_name (json, "promises");
  json_builder_begin_array (json);
  for (guint i = 0; i < tallies->len; i++)
    put_tally (json, tallies->pdata[i]);
  json_builder_end_array (json);
  put_faults (json, ug_ticket_file_get_table (file));
  json_builder_end_object (json);

  root = json_builder_get_root (json);
  text = json_to_string (root, TRUE);
  return g_strconcat (text, "\n", NULL);
}
