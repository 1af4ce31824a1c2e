/* test-question-hint.c: under a question everything that is wrong with it, in its own language.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-firm.h"
#include "ug-question-hint.h"
#include "ug-question.h"
#include "ug-stage.h"

#include <adwaita.h>

static const char *
get_line (GtkWidget *hint, guint position)
{
  GtkWidget *label = gtk_widget_get_first_child (hint);

  for (guint i = 0; i < position; i++)
    label = gtk_widget_get_next_sibling (label);

  return gtk_label_get_text (GTK_LABEL (label));
}

static guint
count_underlined (GtkWidget *hint)
{
  GtkWidget *label = gtk_widget_get_first_child (hint);
  GSList *attributes =
      pango_attr_list_get_attributes (gtk_label_get_attributes (GTK_LABEL (label)));
  const guint count = g_slist_length (attributes);

  g_slist_free_full (attributes, (GDestroyNotify)pango_attribute_destroy);

  return count;
}

static guint
count_lines (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  return g_strv_length (lines);
}

static void
test_all_faults (gconstpointer code)
{
  g_autoptr (UgStage) stage = ug_stage_new_in ("it-outsourcing", code, UG_STEP_GOALS, FALSE);
  g_autoptr (UgRecord) question = ug_record_new (UG_TYPE_QUESTION);
  GtkWidget *hint =
      g_object_ref_sink (ug_question_hint_new (stage->room, question, UG_QUESTION_TEXT));

  g_assert_false (gtk_widget_get_visible (hint));

  ug_record_set_text (question, UG_QUESTION_TEXT,
                      "Do you like our new portal and the weekly report?");
  g_assert_true (gtk_widget_get_visible (hint));
  g_assert_cmpuint (count_underlined (hint), ==, 3);
  g_assert_cmpuint (count_lines (get_line (hint, 1)), ==, 3);
  g_assert_true (g_str_is_ascii (get_line (hint, 1)));
  g_assert_true (g_str_has_prefix (get_line (hint, 2), "→ Leave our idea out"));

  ug_record_set_text (question, UG_QUESTION_TEXT, "Вам ведь нужен отчёт, верно?");
  g_assert_true (g_str_has_prefix (get_line (hint, 1), "Вопрос наводящий"));
  g_assert_true (g_str_has_prefix (get_line (hint, 2), "→ Уберите"));

  ug_record_set_text (question, UG_QUESTION_TEXT, "Кто открывал последний отчёт?");
  g_assert_false (gtk_widget_get_visible (hint));
  g_object_unref (hint);
}

static void
test_not_in_a_meeting (void)
{
  g_autoptr (UgStage) stage = ug_stage_new ("it-outsourcing", UG_STEP_GOALS, TRUE);
  g_autoptr (UgRecord) question = ug_record_new (UG_TYPE_QUESTION);

  g_assert_null (ug_question_hint_new (stage->room, question, UG_QUESTION_TEXT));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_data_func ("/question-hint/en", "en", test_all_faults);
  g_test_add_data_func ("/question-hint/ru", "ru", test_all_faults);
  g_test_add_func ("/question-hint/not-in-a-meeting", test_not_in_a_meeting);

  return g_test_run ();
}
