/* ug-interview-order.c: the next question, by its theme and by what is still unknown.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-interview.h"

#include "ug-told.h"
#include "ug-unknown.h"

/* A conversation stays at its theme as long as that brings something new; then it goes to what is
 * needed most; then to the rest. What is known comes last, to be confirmed. */
typedef enum
{
  RANK_UNKNOWN_HERE,
  RANK_UNKNOWN,
  RANK_OPEN_HERE,
  RANK_OPEN,
  RANK_KNOWN,
  RANK_TOLD,
  RANK_NEVER,
} Rank;

typedef struct
{
  UgFirm *firm;
  UgAgreement *agreement;
  GDateTime *now;
  gboolean meeting;
  const char *theme;
  int known[UG_FINDS_WORDS + 1]; /* -1 until somebody has looked */
} Chooser;

static UgFinds
get_finds (Chooser *chooser, UgNote *note)
{
  UgQuestion *question = ug_interview_get_question (chooser->firm, note);

  return question != NULL ? ug_record_get_choice (UG_RECORD (question), UG_QUESTION_FINDS)
                          : UG_FINDS_NOTHING;
}

static gboolean
is_known (Chooser *chooser, UgFinds finds)
{
  if (chooser->known[finds] < 0)
    chooser->known[finds] = ug_unknown_is_known (chooser->firm, chooser->agreement, finds);

  return chooser->known[finds];
}

static Rank
get_rank (Chooser *chooser, UgNote *note)
{
  g_autoptr (UgTold) told =
      ug_told_find (chooser->firm, chooser->agreement, note, chooser->meeting, chooser->now);
  const UgFinds finds = get_finds (chooser, note);
  const gboolean here =
      g_strcmp0 (chooser->theme, ug_record_get_text (UG_RECORD (note), UG_NOTE_THEME)) == 0;

  if (told != NULL)
    return RANK_TOLD;
  if (!ug_interview_is_open (note))
    return RANK_NEVER;
  if (finds == UG_FINDS_NOTHING)
    return here ? RANK_OPEN_HERE : RANK_OPEN;
  if (is_known (chooser, finds))
    return RANK_KNOWN;

  return here ? RANK_UNKNOWN_HERE : RANK_UNKNOWN;
}

/* The less, the sooner: by rank, by need, and by the order of the catalogue. */
static guint
get_weight (Chooser *chooser, UgNote *note, guint position, guint count)
{
  const Rank rank = get_rank (chooser, note);
  const guint need = rank == RANK_UNKNOWN ? get_finds (chooser, note) : 0;

  return rank == RANK_NEVER ? G_MAXUINT : (rank * (UG_FINDS_WORDS + 1) + need) * count + position;
}

/**
 * ug_interview_choose_next:
 * @firm: whose questions are asked
 * @agreement: where the answers are kept
 * @notes: (element-type UgNote): what `ug_interview_list()` gave, perhaps with one's own at the end
 * @passed: (nullable) (element-type UgNote): what was looked at already, the last one last
 * @meeting: whether the client is looking
 * @now: the moment
 *
 * Returns: the position in @notes of the question to ask next; the number of notes when there is
 *   nothing left to ask
 */
guint
ug_interview_choose_next (UgFirm *firm,
                          UgAgreement *agreement,
                          GPtrArray *notes,
                          GPtrArray *passed,
                          gboolean meeting,
                          GDateTime *now)
{
  UgRecord *last = passed != NULL && passed->len > 0 ? passed->pdata[passed->len - 1] : NULL;
  Chooser chooser = { .firm = firm, .agreement = agreement, .now = now, .meeting = meeting };
  guint chosen = notes->len;
  guint least = G_MAXUINT;

  chooser.theme = last != NULL ? ug_record_get_text (last, UG_NOTE_THEME) : NULL;
  for (guint i = 0; i < G_N_ELEMENTS (chooser.known); i++)
    chooser.known[i] = -1;

  for (guint i = 0; i < notes->len; i++)
    {
      const guint weight = passed != NULL && g_ptr_array_find (passed, notes->pdata[i], NULL)
                               ? G_MAXUINT
                               : get_weight (&chooser, notes->pdata[i], i, notes->len);

      if (weight < least)
        {
          least = weight;
          chosen = i;
        }
    }

  return chosen;
}

/**
 * ug_interview_explain_next:
 * @firm: whose questions are asked
 * @note: the note of a question
 * @agreement: where the answers are kept
 * @language: the language to say it in
 *
 * Returns: (transfer full): why the question is worth asking now: what is still unknown; "" when
 *   nothing is, or it is answered
 */
char *
ug_interview_explain_next (UgFirm *firm, UgNote *note, UgAgreement *agreement, UgLanguage *language)
{
  UgQuestion *question = ug_interview_get_question (firm, note);
  const UgFinds finds = question != NULL
                            ? ug_record_get_choice (UG_RECORD (question), UG_QUESTION_FINDS)
                            : UG_FINDS_NOTHING;

  if (finds == UG_FINDS_NOTHING || ug_interview_says_something (note)
      || ug_unknown_is_known (firm, agreement, finds))
    return g_strdup ("");

  return ug_unknown_explain (agreement, finds, language);
}
