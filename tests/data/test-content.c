/* test-content.c: what is written in the bundled catalogues and examples holds together.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-data.h"

#include "ug-agreement.h"
#include "ug-calendar-parts.h"
#include "ug-client.h"
#include "ug-exchange-file.h"
#include "ug-expectation.h"
#include "ug-factor.h"
#include "ug-package.h"
#include "ug-priority.h"
#include "ug-question.h"
#include "ug-schedule.h"

#include <string.h>

typedef void (*FileTest) (UgExchangeFile *file);

static const char *const languages[] = { "en", "ru" };
static const UgDataKind data_kinds[] = { UG_DATA_CATALOGUE, UG_DATA_EXAMPLE };

static UgExchangeFile *
read_bundled (UgDataKind kind, const char *name, const char *language)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = ug_data_load (kind, name, language, &error);
  UgExchangeFile *file;

  g_assert_no_error (error);
  g_test_message ("%s %s in %s", kind == UG_DATA_EXAMPLE ? "example" : "catalogue", name, language);
  file = ug_exchange_file_parse (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);

  return file;
}

/* Runs the test on every bundled document. */
static void
test_files (gconstpointer data)
{
  const FileTest test = (FileTest)data;

  for (guint i = 0; i < G_N_ELEMENTS (data_kinds); i++)
    for (guint j = 0; j < G_N_ELEMENTS (languages); j++)
      {
        g_auto (GStrv) names = ug_data_list (data_kinds[i], languages[j]);

        for (guint k = 0; names[k] != NULL; k++)
          {
            g_autoptr (UgExchangeFile) file = read_bundled (data_kinds[i], names[k], languages[j]);

            g_assert_cmpstr (file->language, ==, languages[j]);
            test (file);
          }
      }
}

static void
visit_records (UgExchangeFile *file, UgRecordVisitor visit, gpointer user_data)
{
  ug_record_foreach (UG_RECORD (file->firm), visit, user_data);
  for (guint i = 0; i < file->clients->len; i++)
    ug_record_foreach (file->clients->pdata[i], visit, user_data);
}

/* Nothing is written that the program does not know. */
static void
check_known (UgExchangeFile *file)
{
  for (guint i = 0; i < file->warnings->len; i++)
    g_test_message ("%s", (char *)file->warnings->pdata[i]);
  g_assert_cmpuint (file->warnings->len, ==, 0);
}

static gboolean
refers_to_something (UgExchangeFile *file, const char *id)
{
  if (ug_record_find (UG_RECORD (file->firm), id) != NULL)
    return TRUE;
  for (guint i = 0; i < file->clients->len; i++)
    if (ug_record_find (file->clients->pdata[i], id) != NULL)
      return TRUE;

  g_test_message ("nothing is called %s", id);
  return FALSE;
}

static void
check_refs_of_record (UgRecord *record, gpointer user_data)
{
  UgExchangeFile *file = user_data;

  for (guint i = 0; i < UG_RECORD_GET_CLASS (record)->n_fields; i++)
    {
      const UgFieldType type = ug_record_get_field (record, i)->type;

      if (ug_record_is_blank (record, i))
        continue;
      if (type == UG_FIELD_REF)
        g_assert_true (refers_to_something (file, ug_record_get_text (record, i)));
      if (type == UG_FIELD_REFS)
        for (const char *const *ids = ug_record_get_refs (record, i); *ids != NULL; ids++)
          g_assert_true (refers_to_something (file, *ids));
    }
}

static void
check_refs (UgExchangeFile *file)
{
  visit_records (file, check_refs_of_record, file);
}

static void
check_dates_of_record (UgRecord *record, gpointer user_data)
{
  for (guint i = 0; i < UG_RECORD_GET_CLASS (record)->n_fields; i++)
    {
      const UgField *field = ug_record_get_field (record, i);
      g_autofree char *text = NULL;
      g_autoptr (GDateTime) moment = NULL;

      if ((field->type != UG_FIELD_DATE && field->type != UG_FIELD_MOMENT)
          || ug_record_is_blank (record, i))
        continue;

      text = g_strdup_printf ("%s%s", ug_record_get_text (record, i),
                              field->type == UG_FIELD_DATE ? "T00:00:00Z" : "");
      moment = g_date_time_new_from_iso8601 (text, NULL);
      g_assert_nonnull (moment);
    }
}

static void
check_dates (UgExchangeFile *file)
{
  visit_records (file, check_dates_of_record, NULL);
}

/* Quotes and dashes as printers set them, and each language in its own letters. */
static void
check_letters_of_record (UgRecord *record, gpointer user_data)
{
  const char *language = user_data;

  for (guint i = 0; i < UG_RECORD_GET_CLASS (record)->n_fields; i++)
    {
      const UgFieldType type = ug_record_get_field (record, i)->type;
      const char *text;

      if (type != UG_FIELD_TEXT && type != UG_FIELD_LINES)
        continue;

      text = ug_record_get_text (record, i);
      g_test_message ("%s", text);
      g_assert_null (strpbrk (text, "\"'"));
      g_assert_null (strstr (text, " - "));
      for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
        if (g_str_equal (language, "en"))
          g_assert_cmpint (g_unichar_get_script (g_utf8_get_char (c)), !=,
                           G_UNICODE_SCRIPT_CYRILLIC);
    }
}

static void
check_letters (UgExchangeFile *file)
{
  visit_records (file, check_letters_of_record, file->language);
}

static int
sum_weights (UgRecord *record, guint list)
{
  int sum = 0;

  for (guint i = 0; i < ug_record_count (record, list); i++)
    sum += ug_record_get_number (ug_record_peek (record, list, i), UG_FACTOR_WEIGHT);

  return sum;
}

static void
check_weights (UgExchangeFile *file)
{
  g_assert_cmpint (sum_weights (UG_RECORD (file->firm), UG_FIRM_FACTORS), ==, 100);
  for (guint i = 0; i < file->clients->len; i++)
    for (guint j = 0; j < ug_record_count (file->clients->pdata[i], UG_CLIENT_AGREEMENTS); j++)
      g_assert_cmpint (
          sum_weights (ug_record_peek (file->clients->pdata[i], UG_CLIENT_AGREEMENTS, j),
                       UG_AGREEMENT_FACTORS),
          ==, 100);
}

static UgRecord *
find_term (UgRecord *package, const char *priority, UgClock clock)
{
  for (guint i = 0; i < ug_record_count (package, UG_PACKAGE_EXPECTATIONS); i++)
    {
      UgRecord *promise = ug_record_peek (package, UG_PACKAGE_EXPECTATIONS, i);

      if (ug_record_get_choice (promise, UG_EXPECTATION_KIND) == UG_EXPECTATION_KIND_TERM
          && ug_record_get_choice (promise, UG_EXPECTATION_CLOCK) == (int)clock
          && g_str_equal (ug_record_get_text (promise, UG_EXPECTATION_PRIORITY), priority))
        return promise;
    }

  return NULL;
}

static guint
count_kind (UgRecord *package, UgExpectationKind kind)
{
  guint count = 0;

  for (guint i = 0; i < ug_record_count (package, UG_PACKAGE_EXPECTATIONS); i++)
    count += ug_record_get_choice (ug_record_peek (package, UG_PACKAGE_EXPECTATIONS, i),
                                   UG_EXPECTATION_KIND)
             == (int)kind;

  return count;
}

static void
check_package (UgRecord *package)
{
  static const UgExpectationKind kinds[] = {
    UG_EXPECTATION_KIND_MEETING,     UG_EXPECTATION_KIND_CHANNEL, UG_EXPECTATION_KIND_EMERGENCY,
    UG_EXPECTATION_KIND_INFORMATION, UG_EXPECTATION_KIND_REPORT,
  };

  for (guint field = 0; field < UG_PACKAGE_N_FIELDS; field++)
    g_assert_false (ug_record_is_blank (package, field));

  g_assert_cmpuint (ug_record_count (package, UG_PACKAGE_PRIORITIES), ==, 3);
  for (guint i = 0; i < 3; i++)
    for (UgClock clock = UG_CLOCK_FIRST_RESPONSE; clock <= UG_CLOCK_RESOLUTION; clock++)
      {
        UgRecord *priority = ug_record_peek (package, UG_PACKAGE_PRIORITIES, i);
        UgRecord *term = find_term (package, ug_record_get_id (priority), clock);

        g_assert_nonnull (term);
        g_assert_false (ug_record_is_blank (term, UG_EXPECTATION_OFFER));
        g_assert_false (ug_record_is_blank (priority, UG_PRIORITY_EXAMPLES));
      }
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_assert_cmpuint (count_kind (package, kinds[i]), >, 0);
}

static void
check_packages (UgExchangeFile *file)
{
  g_assert_cmpuint (ug_record_count (UG_RECORD (file->firm), UG_FIRM_PACKAGES), ==, 3);
  for (guint i = 0; i < 3; i++)
    check_package (ug_record_peek (UG_RECORD (file->firm), UG_FIRM_PACKAGES, i));
}

static void
check_interview (UgExchangeFile *file)
{
  const guint count = ug_record_count (UG_RECORD (file->firm), UG_FIRM_QUESTIONS);
  guint finding = 0;

  g_assert_cmpuint (count, >=, 25);
  for (guint i = 0; i < count; i++)
    {
      UgRecord *question = ug_record_peek (UG_RECORD (file->firm), UG_FIRM_QUESTIONS, i);

      for (guint field = 0; field < UG_QUESTION_N_FIELDS; field++)
        g_assert_true (field == UG_QUESTION_FINDS || !ug_record_is_blank (question, field));
      finding += !ug_record_is_blank (question, UG_QUESTION_FINDS);
    }
  g_assert_cmpuint (finding, >=, 20);
}

static void
check_promise_of_time (UgRecord *record, gpointer user_data)
{
  static const UgExpectationField terms[] = { UG_EXPECTATION_OFFER, UG_EXPECTATION_OUTCOME,
                                              UG_EXPECTATION_FLOOR };
  UgExchangeFile *file = user_data;
  int kind;

  if (!UG_IS_EXPECTATION (record))
    return;

  kind = ug_record_get_choice (record, UG_EXPECTATION_KIND);
  for (guint i = 0; i < G_N_ELEMENTS (terms); i++)
    {
      UgTerm *term = ug_record_get_term (record, terms[i]);

      if (term == NULL)
        continue;
      g_test_message ("%s", ug_record_get_id (record));
      if (kind == UG_EXPECTATION_KIND_TERM || kind == UG_EXPECTATION_KIND_EMERGENCY)
        g_assert_false (ug_term_is_words (term));
      if (ug_term_get_calendar (term) != NULL)
        g_assert_true (refers_to_something (file, ug_term_get_calendar (term)));
    }
}

/* What is promised on a clock can be reckoned. */
static void
check_terms (UgExchangeFile *file)
{
  visit_records (file, check_promise_of_time, file);
}

/* What carries meaning is the same in both languages; only the words and local habits differ. */
static void
check_same_field (UgRecord *a, UgRecord *b, guint field)
{
  const UgField *declared = ug_record_get_field (a, field);
  g_auto (GValue) left = G_VALUE_INIT;
  g_auto (GValue) right = G_VALUE_INIT;

  g_assert_cmpint (ug_record_is_blank (a, field), ==, ug_record_is_blank (b, field));
  if (declared->type != UG_FIELD_CHOICE && declared->type != UG_FIELD_NUMBER
      && declared->type != UG_FIELD_SWITCH && declared->type != UG_FIELD_REF
      && declared->type != UG_FIELD_REFS)
    return;
  if (declared->choices == ug_question_language_choices)
    return;

  g_value_init (&left, ug_field_get_gtype (declared));
  g_value_init (&right, ug_field_get_gtype (declared));
  ug_record_get (a, field, &left);
  ug_record_get (b, field, &right);
  g_assert_true (ug_field_values_equal (declared, &left, &right));
}

static void
check_same (UgRecord *a, UgRecord *b)
{
  UgRecordClass *klass = UG_RECORD_GET_CLASS (a);

  g_assert_true (UG_RECORD_GET_CLASS (b) == klass);
  g_test_message ("%s, %s", ug_record_get_id (a), ug_record_get_id (b));
  for (guint i = 0; i < klass->n_fields; i++)
    check_same_field (a, b, i);

  for (guint i = 0; i < klass->n_lists; i++)
    {
      g_assert_cmpuint (ug_record_count (a, i), ==, ug_record_count (b, i));
      for (guint j = 0; j < ug_record_count (a, i); j++)
        {
          UgRecord *left = ug_record_peek (a, i, j);
          UgRecord *right = ug_record_peek (b, i, j);

          g_assert_cmpstr (ug_record_get_id (left), ==, ug_record_get_id (right));
          check_same (left, right);
        }
    }
}

static void
test_languages (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (data_kinds); i++)
    {
      g_auto (GStrv) names = ug_data_list (data_kinds[i], "en");

      for (guint j = 0; names[j] != NULL; j++)
        {
          g_autoptr (UgExchangeFile) english = read_bundled (data_kinds[i], names[j], "en");
          g_autoptr (UgExchangeFile) russian = read_bundled (data_kinds[i], names[j], "ru");

          check_same (UG_RECORD (english->firm), UG_RECORD (russian->firm));
          g_assert_cmpuint (english->clients->len, ==, russian->clients->len);
          for (guint k = 0; k < english->clients->len; k++)
            check_same (english->clients->pdata[k], russian->clients->pdata[k]);
        }
    }
}

/* A calendar that closes on public holidays closes on those that the editor offers. */
static void
check_holidays (UgRecord *record, gpointer user_data)
{
  guint count;
  const UgHolidaySet *sets = ug_holiday_set_list (&count);
  UgCalendar *calendar =
      UG_IS_SCHEDULE (record) ? ug_record_get_calendar (record, UG_SCHEDULE_CALENDAR) : NULL;
  g_autofree char *text = calendar != NULL ? ug_calendar_to_string (calendar) : NULL;

  if (text == NULL || strstr (text, "; holiday") == NULL)
    return;

  while (count > 0 && !g_str_has_suffix (text, sets[count - 1].days))
    count--;
  g_assert_cmpuint (count, >, 0);
  (*(guint *)user_data)++;
}

static void
test_holidays (void)
{
  guint found = 0;

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_auto (GStrv) names = ug_data_list (UG_DATA_CATALOGUE, languages[i]);

      for (guint j = 0; names[j] != NULL; j++)
        {
          g_autoptr (UgExchangeFile) file =
              read_bundled (UG_DATA_CATALOGUE, names[j], languages[i]);

          visit_records (file, check_holidays, &found);
        }
    }
  g_assert_cmpuint (found, >=, 4);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/content/known", check_known, test_files);
  g_test_add_data_func ("/content/refs", check_refs, test_files);
  g_test_add_data_func ("/content/dates", check_dates, test_files);
  g_test_add_data_func ("/content/letters", check_letters, test_files);
  g_test_add_data_func ("/content/weights", check_weights, test_files);
  g_test_add_data_func ("/content/packages", check_packages, test_files);
  g_test_add_data_func ("/content/interview", check_interview, test_files);
  g_test_add_data_func ("/content/terms", check_terms, test_files);
  g_test_add_func ("/content/holidays", test_holidays);
  g_test_add_func ("/content/languages", test_languages);

  return g_test_run ();
}
