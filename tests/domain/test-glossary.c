/* test-glossary.c: whose word stands where, in whatever form ours is written.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-glossary-term.h"
#include "ug-glossary.h"

static void
add_term (UgRecord *agreement, const char *theirs, const char *ours)
{
  UgRecord *term = ug_record_add (agreement, UG_AGREEMENT_GLOSSARY);

  ug_record_set_text (term, UG_GLOSSARY_TERM_THEIRS, theirs);
  ug_record_set_text (term, UG_GLOSSARY_TERM_OURS, ours);
}

static void
test_forms (void)
{
  static const struct
  {
    const char *language;
    const char *theirs;
    const char *ours;
    const char *text;
    const char *glossed;
  } cases[] = {
    { "en", "till", "terminal", "Two terminals are down. A terminal is slow.",
      "Two terminals (you say “till”) are down. A terminal is slow." },
    { "en", "till", "Terminal", "terminal’s cable", "terminal’s (you say “till”) cable" },
    { "en", "till", "terminal", "terminally ill", NULL },
    { "en", "till", "terminal", "sub-terminal", NULL },
    { "en", "front desk", "call centre", "Our call centres answer.",
      "Our call centres (you say “front desk”) answer." },
    { "en", "front desk", "call centre", "Call, centre!", NULL },
    { "en", "bus", "bu", "bus", NULL },
    { "en", "till", "till", "the till", NULL },
    { "en", "", "terminal", "the terminal", NULL },
    { "en", "till", " ", "the till", NULL },
    { "ru", "точка", "касса", "Чек из кассы.", "Чек из кассы (у вас: «точка»)." },
    { "ru", "точка", "касса", "кассами", "кассами (у вас: «точка»)" },
    { "ru", "точка", "касса", "касс", "касс (у вас: «точка»)" },
    { "ru", "точка", "касса", "кассир", NULL },
    { "ru", "точка", "касса", "онлайн-касса", NULL },
    { "ru", "точка", "касса", "кассовый чек", NULL },
    { "ru", "смета", "счёт", "по счетам", "по счетам (у вас: «смета»)" },
    { "ru", "беда", "аварийный случай", "При аварийном случае звоните.",
      "При аварийном случае (у вас: «беда») звоните." },
    { "ru", "сердце", "ЦОД", "ЦОДы", "ЦОДы (у вас: «сердце»)" },
    { "ru", "мир", "ми", "мира", NULL },
    { "ru", "till", "POS", "по POS", "по POS (у вас: «till»)" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (UgLanguage) language = ug_language_new (cases[i].language);
      g_autoptr (UgAgreement) agreement = ug_record_new (UG_TYPE_AGREEMENT);
      g_autoptr (UgGlossary) glossary = NULL;
      g_autofree char *glossed = NULL;

      add_term (UG_RECORD (agreement), cases[i].theirs, cases[i].ours);
      glossary = ug_glossary_new (agreement, language);
      glossed = ug_glossary_apply (glossary, cases[i].text);
      g_assert_cmpstr (glossed, ==, cases[i].glossed != NULL ? cases[i].glossed : cases[i].text);
    }
}

/* Once each, the longest first, and never inside what was set there. */
static void
test_several (void)
{
  g_autoptr (UgLanguage) language = ug_language_new ("en");
  g_autoptr (UgAgreement) agreement = ug_record_new (UG_TYPE_AGREEMENT);
  g_autoptr (UgGlossary) glossary = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  add_term (UG_RECORD (agreement), "purse", "cash");
  add_term (UG_RECORD (agreement), "site", "cash desk");
  add_term (UG_RECORD (agreement), "web page", "site");
  glossary = ug_glossary_new (agreement, language);
  first = ug_glossary_apply (glossary, "A cash desk, more cash.");
  second = ug_glossary_apply (glossary, "A site, a cash desk, cash.");
  g_assert_cmpstr (first, ==, "A cash desk (you say “site”), more cash (you say “purse”).");
  g_assert_cmpstr (second, ==, "A site (you say “web page”), a cash desk, cash.");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/glossary/forms", test_forms);
  g_test_add_func ("/glossary/several", test_several);

  return g_test_run ();
}
