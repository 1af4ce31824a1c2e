/* test-evidence-reading.c: what the wording of an answer proposes.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-evidence-reading.h"

#include "evidence-cases.h"

#include <string.h>

static void
check_cases (const EvidenceCase *cases, guint n_cases)
{
  g_autoptr (UgEvidenceReader) reader = ug_evidence_reader_new ();
  guint wrong = 0;

  for (guint i = 0; i < n_cases; i++)
    {
      const UgEvidenceProposal proposal = ug_evidence_reader_read (reader, cases[i].said);

      if (g_str_equal (proposal.kind, cases[i].kind))
        continue;
      wrong++;
      g_test_message ("“%s” is “%s”, not “%s”", cases[i].said, cases[i].kind, proposal.kind);
    }

  g_assert_cmpuint (n_cases, >=, 60);
  g_assert_cmpuint (wrong, ==, 0);
}

static void
test_english (void)
{
  check_cases (english_cases, G_N_ELEMENTS (english_cases));
}

static void
test_russian (void)
{
  check_cases (russian_cases, G_N_ELEMENTS (russian_cases));
}

/* Whatever is not firm has a question to go on with, and a firm thing too. */
static void
test_proposals (void)
{
  static const struct
  {
    const char *said;
    UgEvidenceMark mark;
    const char *follow_up;
  } cases[] = {
    { "The till stopped on Friday.", UG_EVIDENCE_MARK_HAPPENED, "What did it cost?" },
    { "It usually stops.", UG_EVIDENCE_MARK_OPINION, "When did this last happen?" },
    { "I want it to work.", UG_EVIDENCE_MARK_WISH, "What have you tried so far?" },
    { "Касса встала.", UG_EVIDENCE_MARK_HAPPENED, "Во что это обошлось?" },
    { "Обычно она стоит.", UG_EVIDENCE_MARK_OPINION, "Когда это было в последний раз?" },
    { "Хочу, чтобы работала.", UG_EVIDENCE_MARK_WISH, "Что вы для этого уже пробовали?" },
    { "Да.", UG_EVIDENCE_MARK_NONE, "" },
  };
  g_autoptr (UgEvidenceReader) reader = ug_evidence_reader_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const UgEvidenceProposal proposal = ug_evidence_reader_read (reader, cases[i].said);

      g_assert_cmpint (proposal.mark, ==, cases[i].mark);
      g_assert_cmpstr (proposal.follow_up, ==, cases[i].follow_up);
      g_assert_cmpint (*proposal.reason == '\0', ==, proposal.mark == UG_EVIDENCE_MARK_NONE);
    }
}

/* The firmest sentence counts, wherever it stands. */
static void
test_sentences (void)
{
  g_autoptr (UgEvidenceReader) reader = ug_evidence_reader_new ();

  g_assert_cmpstr (ug_evidence_reader_read (reader, "I think so. It was 3.5 hours! Great.").kind,
                   ==, "measured");
  g_assert_cmpstr (ug_evidence_reader_read (reader, "Думаю, да;\nкасса встала\nхочу иначе").kind,
                   ==, "happened");
  g_assert_cmpstr (ug_evidence_reader_read (reader, "Great idea! I want it.").kind, ==, "wish");
}

static void
test_very_long (void)
{
  g_autoptr (UgEvidenceReader) reader = ug_evidence_reader_new ();
  g_autoptr (GString) text = g_string_new (NULL);

  /* One endless sentence, whose middle letter lies across the limit. */
  for (guint i = 0; i < 40000; i++)
    g_string_append (text, "я ж ");
  g_assert_cmpstr (ug_evidence_reader_read (reader, text->str).kind, ==, "");

  g_string_prepend (text, "Касса стояла 40 минут. ");
  g_assert_cmpstr (ug_evidence_reader_read (reader, text->str).kind, ==, "measured");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/evidence-reading/english", test_english);
  g_test_add_func ("/evidence-reading/russian", test_russian);
  g_test_add_func ("/evidence-reading/proposals", test_proposals);
  g_test_add_func ("/evidence-reading/sentences", test_sentences);
  g_test_add_func ("/evidence-reading/very-long", test_very_long);

  return g_test_run ();
}
