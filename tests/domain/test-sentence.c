/* test-sentence.c: what is read back aloud, in both languages.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-answering.h"
#include "ug-client.h"
#include "ug-person.h"
#include "ug-priority.h"
#include "ug-sentence.h"
#include "ug-weights.h"

/* Who and what the cases below may speak of. */
typedef struct
{
  UgRecord *client;
  UgRecord *agreement;
  UgRecord *director;
  UgRecord *anna;
  UgRecord *ivan;
  UgRecord *nameless;
  UgRecord *priority;
  GDateTime *now;
} Fixture;

static UgRecord *
add_person (UgRecord *client, const char *name, const char *role)
{
  UgRecord *person = ug_record_add (client, UG_CLIENT_PEOPLE);

  ug_record_set_text (person, UG_PERSON_NAME, name);
  ug_record_set_text (person, UG_PERSON_ROLE, role);
  return person;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->now = g_date_time_new_utc (2026, 11, 22, 9, 0, 0);
  fixture->client = ug_record_new (UG_TYPE_CLIENT);
  fixture->agreement = ug_record_add (fixture->client, UG_CLIENT_AGREEMENTS);
  fixture->director = add_person (fixture->client, "Пётр Образцов", "директор");
  fixture->anna = add_person (fixture->client, "Anna Placeholder", "");
  fixture->ivan = add_person (fixture->client, "Ivan Example", "");
  fixture->nameless = add_person (fixture->client, "", "duty engineer");
  fixture->priority = ug_record_add (fixture->agreement, UG_AGREEMENT_PRIORITIES);
  ug_record_set_text (fixture->priority, UG_PRIORITY_TITLE, "Work has stopped");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_date_time_unref (fixture->now);
  g_assert_finalize_object (fixture->client);
}

/* "[…]" around what is emphasised. */
static char *
show (UgSentence *sentence)
{
  const char *text = ug_sentence_get_text (sentence);
  GString *shown = g_string_new (NULL);
  guint n_spans;
  guint done = 0;
  const UgSpan *spans = ug_sentence_get_spans (sentence, &n_spans);

  g_assert_true (g_utf8_validate (text, -1, NULL));
  for (guint i = 0; i < n_spans; i++)
    {
      g_assert_cmpuint (spans[i].start, >=, done);
      g_string_append_len (shown, text + done, spans[i].start - done);
      g_string_append_printf (shown, "[%.*s]", (int)spans[i].length, text + spans[i].start);
      done = spans[i].start + spans[i].length;
    }
  g_string_append (shown, text + done);
  if (*ug_sentence_get_note (sentence) != '\0')
    g_string_append_printf (shown, " / %s", ug_sentence_get_note (sentence));

  return g_string_free (shown, FALSE);
}

static void
assert_sentence (UgSentence *sentence, const char *expected)
{
  g_autofree char *shown = sentence != NULL ? show (sentence) : NULL;

  g_assert_cmpstr (shown, ==, expected);
}

typedef enum
{
  NOBODY,
  DIRECTOR,
  ANNA,
  IVAN,
  NAMELESS,
} Who;

typedef struct
{
  UgExpectationKind kind;
  int part; /* the clock of a term, the part of an emergency */
  UgSide side;
  gboolean urgent; /* of the only priority */
  const char *title;
  const char *offer;
  Who person;
  Who deputy;
  const char *channel;
  const char *period;
  const char *place;
  const char *content;
  const char *form;
  const char *decision;
  UgAnswerChoice choice;
  const char *wish;
  const char *reason;
  const char *outcome;
  Who owner;
  const char *until;
  const char *en;
  const char *ru;
} Case;

#define KIND(name) .kind = UG_EXPECTATION_KIND_##name
#define CHOICE(name) .choice = UG_ANSWER_CHOICE_##name
#define NO_ANSWER " / There is no answer yet."
#define NO_ANSWER_RU " / Ответа пока нет."

static const Case cases[] = {
#include "sentence-cases.h"
};

static const char *
get_person (Fixture *fixture, Who who)
{
  UgRecord *people[] = {
    NULL, fixture->director, fixture->anna, fixture->ivan, fixture->nameless,
  };

  return who == NOBODY ? "" : ug_record_get_id (people[who]);
}

static UgExpectation *
make (Fixture *fixture, const Case *row)
{
  const struct
  {
    UgExpectationField field;
    const char *text;
  } texts[] = {
    { UG_EXPECTATION_TITLE, row->title },
    { UG_EXPECTATION_CHANNEL, row->channel },
    { UG_EXPECTATION_PERIOD, row->period },
    { UG_EXPECTATION_PLACE, row->place },
    { UG_EXPECTATION_CONTENT, row->content },
    { UG_EXPECTATION_FORM, row->form },
    { UG_EXPECTATION_DECISION, row->decision },
    { UG_EXPECTATION_PARKED_UNTIL, row->until },
    { UG_EXPECTATION_PERSON, get_person (fixture, row->person) },
    { UG_EXPECTATION_DEPUTY, get_person (fixture, row->deputy) },
    { UG_EXPECTATION_PARKED_OWNER, get_person (fixture, row->owner) },
    { UG_EXPECTATION_PRIORITY, row->urgent ? ug_record_get_id (fixture->priority) : "" },
  };
  UgRecord *record = ug_record_add (fixture->agreement, UG_AGREEMENT_EXPECTATIONS);
  UgExpectation *self = UG_EXPECTATION (record);
  g_autoptr (UgTerm) offer = NULL;

  ug_record_set_choice (record, UG_EXPECTATION_KIND, row->kind);
  ug_record_set_choice (record, UG_EXPECTATION_SIDE, row->side);
  ug_record_set_choice (
      record, row->kind == UG_EXPECTATION_KIND_TERM ? UG_EXPECTATION_CLOCK : UG_EXPECTATION_PART,
      row->part);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    ug_record_set_text (record, texts[i].field, texts[i].text);
  offer = ug_expectation_read_term (self, row->offer ? row->offer : "");
  ug_record_set_term (record, UG_EXPECTATION_OFFER, offer);
  if (row->choice != UG_ANSWER_CHOICE_NONE)
    {
      UgRecord *answer = UG_RECORD (ug_expectation_answer (self, row->choice, NULL, fixture->now));
      g_autoptr (UgTerm) wish = ug_expectation_read_term (self, row->wish ? row->wish : "");

      ug_record_set_term (answer, UG_ANSWER_WISH, wish);
      ug_record_set_text (answer, UG_ANSWER_REASON, row->reason);
    }
  ug_expectation_settle (self, row->outcome ? row->outcome : "");

  return self;
}

static void
test_expectations (Fixture *fixture, gconstpointer code)
{
  g_autoptr (UgLanguage) language = ug_language_new (code);
  const gboolean english = g_str_equal (code, "en");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UgExpectation *expectation = make (fixture, &cases[i]);
      g_autoptr (UgSentence) sentence = ug_sentence_new_expectation (expectation, language);

      assert_sentence (sentence, english ? cases[i].en : cases[i].ru);
      if (sentence != NULL)
        {
          g_assert_true (ug_sentence_get_record (sentence) == UG_RECORD (expectation));
          g_assert_cmpint (ug_sentence_get_step (sentence), ==, ug_kind_get (cases[i].kind)->step);
        }
    }
}

typedef struct
{
  UgGoalLevel level;
  const char *title;
  const char *words;
  const char *measure;
  const char *from;
  const char *to;
  const char *by;
  const char *en;
  const char *ru;
} GoalCase;

static const GoalCase goals[] = {
  {
      .title = "the shops sell every Friday evening.",
      .measure = "how often the till is down",
      .from = "3 times a month",
      .to = "0",
      .by = "2026-05-01",
      .en = "You want this: [the shops sell every Friday evening]. / We will notice it by this: "
            "how often the till is down, from 3 times a month to 0 by 1 May 2026.",
      .ru = "Вы хотите, чтобы было так: [the shops sell every Friday evening]. / Заметим по этому: "
            "how often the till is down; сейчас: 3 times a month, нужно: 0, срок: 1 мая 2026 года.",
  },
  {
      .level = UG_GOAL_LEVEL_OPERATIONAL,
      .title = "a minute to a person",
      .words = "I do not know whom to call",
      .to = "1 minute",
      .by = "in spring",
      .en = "What matters for it: [a minute to a person]. / Wanted: 1 minute. When: in spring.",
      .ru = "Для этого важно: [a minute to a person]. / Нужно: 1 minute. Когда: in spring.",
  },
  {
      .title = "Quiet",
      .words = "I want to sleep at night",
      .en = "You want this: [Quiet]. / You said: “I want to sleep at night”",
      .ru = "Вы хотите, чтобы было так: [Quiet]. / Вы сказали: «I want to sleep at night»",
  },
  {
      .title = "Quiet",
      .measure = "calls at night",
      .from = "5",
      .en = "You want this: [Quiet]. / We will notice it by this: calls at night. Now: 5.",
      .ru = "Вы хотите, чтобы было так: [Quiet]. / Заметим по этому: calls at night. Сейчас: 5.",
  },
  { .words = "said, but not yet made into a goal" },
};

static void
test_goals (Fixture *fixture, gconstpointer code)
{
  g_autoptr (UgLanguage) language = ug_language_new (code);
  const gboolean english = g_str_equal (code, "en");

  for (guint i = 0; i < G_N_ELEMENTS (goals); i++)
    {
      UgRecord *goal = ug_record_add (fixture->agreement, UG_AGREEMENT_GOALS);
      g_autoptr (UgSentence) sentence = NULL;

      ug_record_set_choice (goal, UG_GOAL_LEVEL, goals[i].level);
      ug_record_set_text (goal, UG_GOAL_TITLE, goals[i].title);
      ug_record_set_text (goal, UG_GOAL_WORDS, goals[i].words);
      ug_record_set_text (goal, UG_GOAL_MEASURE, goals[i].measure);
      ug_record_set_text (goal, UG_GOAL_FROM, goals[i].from);
      ug_record_set_text (goal, UG_GOAL_TO, goals[i].to);
      ug_record_set_text (goal, UG_GOAL_BY, goals[i].by);
      sentence = ug_sentence_new_goal (UG_GOAL (goal), language);
      assert_sentence (sentence, english ? goals[i].en : goals[i].ru);
    }
}

static void
add_factor (UgRecord *agreement, const char *title, gint64 weight)
{
  UgRecord *factor = ug_record_add (agreement, UG_AGREEMENT_FACTORS);

  ug_record_set_text (factor, UG_FACTOR_TITLE, title);
  ug_record_set_number (factor, UG_FACTOR_WEIGHT, weight);
}

static void
test_agreement (Fixture *fixture, gconstpointer data)
{
  g_autoptr (UgLanguage) language = ug_language_new ("en");
  UgAgreement *agreement = UG_AGREEMENT (fixture->agreement);
  g_autoptr (UgSentence) package = NULL;
  g_autoptr (UgSentence) factors = NULL;
  g_autoptr (UgSentence) equal = NULL;
  g_autoptr (UgSentence) feedback = NULL;
  g_autoptr (UgSentence) validity = NULL;
  g_autoptr (UgSentence) half = NULL;

  g_assert_null (ug_sentence_new_package (agreement, language));
  g_assert_null (ug_sentence_new_factors (agreement, language));
  g_assert_null (ug_sentence_new_feedback (agreement, language));
  g_assert_null (ug_sentence_new_validity (agreement, language));

  ug_record_set_text (fixture->agreement, UG_AGREEMENT_PACKAGE_NAME, "Standard");
  ug_record_set_text (fixture->agreement, UG_AGREEMENT_PACKAGE_PRICE, "$340 a month");
  ug_record_set_text (fixture->agreement, UG_AGREEMENT_PACKAGE_EXCLUSIONS, "visits\nmoves\n");
  package = ug_sentence_new_package (agreement, language);
  assert_sentence (package,
                   "Your package: “[Standard]”, $340 a month. / Not included: visits; moves.");

  add_factor (fixture->agreement, "times", 20);
  add_factor (fixture->agreement, "looks", 20);
  equal = ug_sentence_new_factors (agreement, language);
  assert_sentence (equal, "So far everything matters the same to you. / "
                          "60 of the 100 points are still to be given.");
  add_factor (fixture->agreement, "a line in an emergency", 61);
  add_factor (fixture->agreement, "nothing", 0);
  factors = ug_sentence_new_factors (agreement, language);
  assert_sentence (factors, "What matters most to you: [a line in an emergency — 61]; times — 20; "
                            "looks — 20. / That is 1 point more than the 100.");

  ug_record_set_text (fixture->agreement, UG_AGREEMENT_FEEDBACK_WHEN, "every quarter");
  ug_record_set_text (fixture->agreement, UG_AGREEMENT_FEEDBACK_HOW, "five questions");
  feedback = ug_sentence_new_feedback (agreement, language);
  assert_sentence (feedback, "We ask how you like the service: [every quarter], five questions.");

  ug_record_set_text (fixture->agreement, UG_AGREEMENT_STARTS_ON, "2026-12-01");
  ug_record_set_text (fixture->agreement, UG_AGREEMENT_ENDS_ON, "for a year");
  half = ug_sentence_new_validity (agreement, language);
  assert_sentence (half, "Valid from: 1 December 2026. Valid until: for a year.");
  ug_record_set_text (fixture->agreement, UG_AGREEMENT_ENDS_ON, "2027-11-30");
  validity = ug_sentence_new_validity (agreement, language);
  assert_sentence (validity, "This holds from 1 December 2026 until 30 November 2027.");
}

static UgRecord *
add_goal (Fixture *fixture, UgGoalLevel level, const char *title, UgRecord *serves)
{
  UgRecord *goal = ug_record_add (fixture->agreement, UG_AGREEMENT_GOALS);

  ug_record_set_choice (goal, UG_GOAL_LEVEL, level);
  ug_record_set_text (goal, UG_GOAL_TITLE, title);
  if (serves != NULL)
    ug_record_toggle_ref (goal, UG_GOAL_SERVES, ug_record_get_id (serves), TRUE);

  return goal;
}

static const struct
{
  gint64 weights[3];
  const char *en;
  const char *ru;
} weighings[] = {
  { { 50, 30, 20 },
    "What matters most to you: [times — 50]; a line — 30; looks — 20.",
    "Важнее всего для вас: [times — 50]; a line — 30; looks — 20." },
  { { 20, 40, 38 },
    "What matters most to you: [a line — 40]; looks — 38; times — 20. / "
    "2 of the 100 points are still to be given.",
    "Важнее всего для вас: [a line — 40]; looks — 38; times — 20. / "
    "Осталось раздать 2 балла из 100." },
  { { 41, 0, 80 },
    "What matters most to you: [looks — 80]; times — 41. / That is 21 points more than the 100.",
    "Важнее всего для вас: [looks — 80]; times — 41. / Это на 21 балл больше ста." },
  { { 20, 20, 20 },
    "So far everything matters the same to you. / 40 of the 100 points are still to be given.",
    "Пока для вас всё одинаково важно. / Осталось раздать 40 баллов из 100." },
};

static void
test_factors (Fixture *fixture, gconstpointer code)
{
  static const char *const titles[] = { "times", "a line", "looks" };
  g_autoptr (UgLanguage) language = ug_language_new (code);
  UgAgreement *agreement = UG_AGREEMENT (fixture->agreement);

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    add_factor (fixture->agreement, titles[i], 0);
  for (guint i = 0; i < G_N_ELEMENTS (weighings); i++)
    {
      g_autoptr (UgSentence) sentence = NULL;

      for (guint j = 0; j < G_N_ELEMENTS (titles); j++)
        ug_weights_set (ug_record_peek (fixture->agreement, UG_AGREEMENT_FACTORS, j),
                        weighings[i].weights[j]);
      sentence = ug_sentence_new_factors (agreement, language);
      assert_sentence (sentence, g_str_equal (code, "en") ? weighings[i].en : weighings[i].ru);
    }
}

/* Whatever the order in which it was typed, it is read in the order of the walk. */
static void
test_read_back (Fixture *fixture, gconstpointer data)
{
  static const Case typed[] = {
    { KIND (PRINCIPLE), .title = "Principle" },
    { KIND (EMERGENCY), .part = UG_EMERGENCY_PART_NEXT_NEWS, .offer = "every hour" },
    { KIND (TERM), .offer = "1 day" },
    { KIND (TERM), .urgent = TRUE, .part = UG_CLOCK_RESOLUTION, .offer = "2 hours" },
    { KIND (REPORT), .title = "Report" },
    { KIND (TERM), .urgent = TRUE, .offer = "15 minutes", CHOICE (PARKED), .owner = ANNA },
    { KIND (EMERGENCY), .part = UG_EMERGENCY_PART_FIRST_NEWS, .offer = "1 hour" },
    { KIND (MEETING), .title = "Call" },
    { KIND (MEETING) },
  };
  static const char *const starts[] = {
    "You want this: [sell]",
    "What matters for it: [till]",
    "You want this: [sleep]",
    "What matters for it: [loose end]",
    "Your package",
    "Work has stopped: we answer within [15",
    "Work has stopped: we solve",
    "We answer within [1 day]",
    "We meet",
    "In an emergency the first",
    "Then you hear",
    "A report",
    "You hold to this",
  };
  g_autoptr (UgLanguage) language = ug_language_new ("en");
  g_autoptr (GPtrArray) sentences = NULL;
  g_autoptr (GPtrArray) pending = NULL;
  UgStep step = UG_STEP_PEOPLE;
  UgRecord *sell = add_goal (fixture, UG_GOAL_LEVEL_STRATEGIC, "sell", NULL);

  add_goal (fixture, UG_GOAL_LEVEL_OPERATIONAL, "loose end", NULL);
  add_goal (fixture, UG_GOAL_LEVEL_STRATEGIC, "sleep", NULL);
  add_goal (fixture, UG_GOAL_LEVEL_OPERATIONAL, "till", sell);
  ug_record_set_text (fixture->agreement, UG_AGREEMENT_PACKAGE_NAME, "Standard");
  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    make (fixture, &typed[i]);

  sentences = ug_read_back (UG_AGREEMENT (fixture->agreement), language);
  g_assert_cmpuint (sentences->len, ==, G_N_ELEMENTS (starts));
  for (guint i = 0; i < sentences->len; i++)
    {
      g_autofree char *shown = show (sentences->pdata[i]);

      g_assert_cmpint (g_strstr_len (shown, -1, starts[i]) - shown, ==, 0);
      g_assert_cmpint (ug_sentence_get_step (sentences->pdata[i]), >=, step);
      step = ug_sentence_get_step (sentences->pdata[i]);
    }

  pending = ug_read_back_pending (UG_AGREEMENT (fixture->agreement), language);
  g_assert_cmpuint (pending->len, ==, 1);
  assert_sentence (pending->pdata[0], "[Work has stopped: First response] / Parked: Anna "
                                      "Placeholder will settle it; the date is still open.");
}

#define ADD(path, data, func) g_test_add (path, Fixture, data, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/sentence/expectations/en", "en", test_expectations);
  ADD ("/sentence/expectations/ru", "ru", test_expectations);
  ADD ("/sentence/goals/en", "en", test_goals);
  ADD ("/sentence/goals/ru", "ru", test_goals);
  ADD ("/sentence/factors/en", "en", test_factors);
  ADD ("/sentence/factors/ru", "ru", test_factors);
  ADD ("/sentence/agreement", NULL, test_agreement);
  ADD ("/sentence/read-back", NULL, test_read_back);

  return g_test_run ();
}
