/* test-text.c: what people type stands on paper as they typed it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-text.h"

static const struct
{
  const char *typed;
  const char *clean;
} cases[] = {
  { NULL, "" },
  { "", "" },
  { "Johnson & Johnson <b>", "Johnson & Johnson <b>" },
  { "a\tb", "a b" },
  { "a\r\nb\rc\nd", "a\nb\nc\nd" },
  { "a\xe2\x80\xa8z", "a\nz" },
  { "bell\a.", "bell\xef\xbf\xbd." },
  { "invoice\xe2\x80\xaegpj.exe", "invoicegpj.exe" },
  { "\xe2\x81\xa6isolated\xe2\x81\xa9", "isolated" },
  { "שלום", "שלום" },
  { "broken \xff utf", "broken \xef\xbf\xbd utf" },
  { "no \uffff\ufdd0\U0010ffff such", "no \xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd such" },
  { "e\xcc\x81", "e\xcc\x81" },
  { "%s %n", "%s %n" },
  { "beyond \U0001f525 \U0010ffff \ufdd0", "beyond \U0001f525 \ufffd \ufffd" },
};

static void
test_clean (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *clean = ug_text_clean (cases[i].typed);

      g_assert_cmpstr (clean, ==, cases[i].clean);
    }
}

static const struct
{
  const char *sentence;
  const char *arguments[3];
  const char *result;
} sentences[] = {
  { "%s, deputy %s", { "Ann", "Bob" }, "Ann, deputy Bob" },
  { "%2$s is the deputy of %1$s", { "Ann", "Bob" }, "Bob is the deputy of Ann" },
  { "no arguments", { "Ann" }, "no arguments" },
  { "100 % of %s", { "%s" }, "100 % of %s" },
  { "%1$s %3$s", { "Ann", "Bob" }, "Ann " },
};

static void
test_sentence (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      g_autoptr (UgText) text = ug_text_new (UG_INK_BODY, NULL);

      ug_text_add_sentence (text, UG_INK_BODY, UG_INK_STRONG, sentences[i].sentence,
                            sentences[i].arguments);
      g_assert_cmpstr (ug_text_get_string (text), ==, sentences[i].result);
    }
}

static void
test_lines (void)
{
  g_autoptr (UgText) text = ug_text_new (UG_INK_BODY, NULL);

  ug_text_add_line (text, UG_INK_BODY, "one");
  ug_text_add_line (text, UG_INK_FINE, "");
  ug_text_add_line (text, UG_INK_FINE, NULL);
  ug_text_add_line (text, UG_INK_FINE, "two");
  g_assert_cmpstr (ug_text_get_string (text), ==, "one\ntwo");
}

static void
test_equal (void)
{
  g_autoptr (UgText) text = ug_text_new (UG_INK_BODY, "same");
  g_autoptr (UgText) same = ug_text_new (UG_INK_BODY, "same");
  g_autoptr (UgText) other_ink = ug_text_new (UG_INK_STRONG, "same");
  g_autoptr (UgText) link = ug_text_new (UG_INK_BODY, "same");

  ug_text_set_target (link, "there");
  g_assert_true (ug_text_equal (text, same));
  g_assert_cmpuint (ug_text_hash (text), ==, ug_text_hash (same));
  g_assert_false (ug_text_equal (text, other_ink));
  g_assert_false (ug_text_equal (text, link));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/text/clean", test_clean);
  g_test_add_func ("/text/sentence", test_sentence);
  g_test_add_func ("/text/lines", test_lines);
  g_test_add_func ("/text/equal", test_equal);

  return g_test_run ();
}
