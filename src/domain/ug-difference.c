/* ug-difference.c: walks two agreements by the identifiers of their records.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-difference.h"

#include "ug-answer.h"
#include "ug-client.h"
#include "ug-difference-private.h"
#include "ug-fact.h"
#include "ug-factor.h"
#include "ug-glossary-term.h"
#include "ug-note.h"
#include "ug-goal-options.h"
#include "ug-person.h"
#include "ug-priority.h"
#include "ug-schedule.h"
#include "ug-signature.h"
#include "ug-wording.h"

#include <glib/gi18n.h>

/* A difference in the making. */
typedef struct
{
  UgLanguage *language;
  GPtrArray *sentences;
} Walk;

/* How a record of each type comes and goes, and in which step of the walk it is talked about. */
static const struct
{
  GType (*type) (void);
  UgStep step;
  const char *added;
  const char *removed;
} kinds[] = {
  { ug_person_get_type, UG_STEP_PEOPLE, N_ ("New participant"), N_ ("No longer a participant") },
  { ug_fact_get_type, UG_STEP_PEOPLE, N_ ("New fact"), N_ ("No longer a fact") },
  { ug_schedule_get_type, UG_STEP_TIMES, N_ ("New calendar"), N_ ("No longer a calendar") },
  { ug_goal_get_type, UG_STEP_GOALS, N_ ("New goal"), N_ ("No longer a goal") },
  { ug_option_get_type, UG_STEP_GOALS, N_ ("New option"), N_ ("No longer an option") },
  { ug_priority_get_type, UG_STEP_TIMES, N_ ("New priority"), N_ ("No longer a priority") },
  { ug_factor_get_type, UG_STEP_QUALITY, N_ ("New factor of quality"),
    N_ ("No longer a factor of quality") },
  { ug_glossary_term_get_type, UG_STEP_PEOPLE, N_ ("New word of yours"),
    N_ ("No longer a word of yours") },
  { ug_agreement_get_type, UG_STEP_AGREEMENT, NULL, NULL },
  { ug_client_get_type, UG_STEP_PEOPLE, NULL, NULL },
};

static int
find_kind (UgRecord *record)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (G_OBJECT_TYPE (record) == kinds[i].type ())
      return i;

  return -1;
}

static UgStep
get_step (UgRecord *record)
{
  const int kind = find_kind (record);

  if (UG_IS_EXPECTATION (record))
    return ug_expectation_get_kind (UG_EXPECTATION (record))->step;
  if (kind >= 0)
    return kinds[kind].step;

  return ug_record_get_owner (record) != NULL ? get_step (ug_record_get_owner (record))
                                              : UG_STEP_AGREEMENT;
}

static void
say (Walk *self, UgRecord *record, UgStep step, const char *text, const char *note)
{
  g_ptr_array_add (self->sentences, ug_sentence_new (step, record, text, note));
}

/* What is said of an agreement or a client needs no name. */
static char *
name_field (Walk *self, UgRecord *record, const char *label)
{
  g_autofree char *name = ug_difference_name (record, self->language);
  g_autofree char *marked = NULL;

  if (*name == '\0' || UG_IS_AGREEMENT (record) || UG_IS_CLIENT (record))
    return ug_wording_mark (label);

  marked = ug_wording_mark (name);
  /* Translators: the name of something, and which side of it: "Monthly report, form" */
  return g_strdup_printf (ug_trc (self->language, "difference", "%1$s, %2$s"), marked, label);
}

/* @what is the subject; either value may be blank. */
static char *
say_change (Walk *self, const char *what, const char *old, const char *new)
{
  if (*old == '\0')
    /* Translators: what has a value now that had none before, and the value */
    return g_strdup_printf (ug_tr (self->language, "%1$s: now %2$s."), what, new);
  if (*new == '\0')
    /* Translators: what has no value any more, and the value it had */
    return g_strdup_printf (ug_tr (self->language, "%1$s: taken out, it was %2$s."), what, old);

  /* Translators: what changed, the value before, and the value now */
  return g_strdup_printf (ug_tr (self->language, "%1$s: %2$s → %3$s."), what, old, new);
}

static gboolean
has_line (char **lines, const char *line)
{
  for (guint i = 0; lines[i] != NULL; i++)
    if (g_str_equal (g_strstrip (lines[i]), line))
      return TRUE;

  return FALSE;
}

/* Of a list of lines, only those that came or went. */
static void
tell_lines (Walk *self,
            UgRecord *record,
            UgStep step,
            const char *what,
            const char *from,
            const char *to,
            gboolean came)
{
  g_auto (GStrv) old = g_strsplit (from, "\n", -1);
  g_auto (GStrv) new = g_strsplit (to, "\n", -1);

  for (guint i = 0; new[i] != NULL; i++)
    if (*g_strstrip (new[i]) != '\0' && !has_line (old, new[i]))
      {
        g_autofree char *line = ug_wording_clean (new[i]);
        g_autofree char *text = say_change (self, what, came ? "" : line, came ? line : "");

        say (self, record, step, text, "");
      }
}

static UgStep
get_field_step (UgRecord *record, guint field)
{
  if (!UG_IS_AGREEMENT (record))
    return get_step (record);
  if (field >= UG_AGREEMENT_PACKAGE && field <= UG_AGREEMENT_PACKAGE_EXCLUSIONS)
    return UG_STEP_PACKAGE;

  return field == UG_AGREEMENT_FEEDBACK_HOW || field == UG_AGREEMENT_FEEDBACK_WHEN
             ? UG_STEP_QUALITY
             : UG_STEP_AGREEMENT;
}

static void
tell_field (Walk *self, UgRecord *before, UgRecord *after, guint index)
{
  const UgField *field = ug_record_get_field (after, index);
  const UgStep step = get_field_step (after, index);
  g_autofree char *what = name_field (self, after, ug_tr (self->language, field->label));
  g_autofree char *old = ug_difference_value (before, index, self->language);
  g_autofree char *new = ug_difference_value (after, index, self->language);
  g_autofree char *text = NULL;
  g_autofree char *cause = NULL;

  if (field->type == UG_FIELD_LINES && *old != '\0' && *new != '\0')
    {
      const char *from = ug_record_get_text (before, index);
      const char *to = ug_record_get_text (after, index);

      tell_lines (self, after, step, what, to, from, FALSE);
      tell_lines (self, after, step, what, from, to, TRUE);
      return;
    }
  if (g_str_equal (old, new))
    {
      if (field->type != UG_FIELD_CALENDAR)
        return;
      /* Translators: %s is the name of a calendar */
      text = g_strdup_printf (ug_tr (self->language, "%s: other holidays or special days."), what);
    }
  else
    {
      text = say_change (self, what, old, new);
    }
  if (UG_IS_OPTION (after) && index == UG_OPTION_DECISION)
    cause = ug_option_get_cause (UG_OPTION (after), self->language);
  say (self, after, step, text, cause != NULL ? cause : "");
}

/* A promise is told by what holds of it, not by offer, answer and outcome apart. */
static gboolean
is_told_apart (UgRecord *record, guint index)
{
  static const UgExpectationField together[] = { UG_EXPECTATION_OFFER, UG_EXPECTATION_OUTCOME,
                                                 UG_EXPECTATION_PARKED_UNTIL };

  if (UG_RECORD_GET_CLASS (record)->fields[index].flags & UG_FIELD_PRIVATE)
    return FALSE;
  if (UG_IS_AGREEMENT (record) && index == UG_AGREEMENT_PAPER_LANGUAGE)
    return FALSE;
  for (guint i = 0; UG_IS_EXPECTATION (record) && i < G_N_ELEMENTS (together); i++)
    if (index == (guint)together[i])
      return FALSE;

  return TRUE;
}

static void
tell_standing (Walk *self, UgExpectation *before, UgExpectation *after)
{
  g_autofree char *name = ug_difference_name (UG_RECORD (after), self->language);
  g_autofree char *marked = ug_wording_mark (name);
  g_autofree char *old = ug_difference_standing (before, self->language);
  g_autofree char *new = ug_difference_standing (after, self->language);
  g_autofree char *text = NULL;
  g_autofree char *cause = NULL;

  if (g_str_equal (old, new))
    return;

  text = say_change (self, marked, old, new);
  cause = ug_difference_cause (before, after, self->language);
  say (self, UG_RECORD (after), get_step (UG_RECORD (after)), text, cause);
}

static char *
say_named (Walk *self, const char *label, const char *name)
{
  /* Translators: what happened, and to what: "New goal: shops sell every Friday." */
  return g_strdup_printf (ug_trc (self->language, "difference", "%1$s: %2$s."),
                          ug_tr (self->language, label), name);
}

static void
tell_added (Walk *self, UgRecord *record)
{
  const int kind = find_kind (record);
  g_autofree char *name = ug_difference_name (record, self->language);
  g_autofree char *marked = ug_wording_mark (name);
  g_autofree char *text = NULL;
  g_autofree char *cause = NULL;

  if (*name == '\0')
    return;

  if (UG_IS_EXPECTATION (record))
    {
      g_autofree char *standing = ug_difference_standing (UG_EXPECTATION (record), self->language);

      cause = ug_difference_cause (NULL, UG_EXPECTATION (record), self->language);
      /* Translators: the name of a promise, and what holds of it: "4 working hours" */
      text =
          g_strdup_printf (ug_tr (self->language, "New promise: %1$s — %2$s."), marked, standing);
    }
  else
    {
      text = say_named (self, kind >= 0 ? kinds[kind].added : N_ ("New"), marked);
    }
  if (UG_IS_OPTION (record))
    cause = ug_option_to_words (UG_OPTION (record), self->language);
  say (self, record, get_step (record), text, cause != NULL ? cause : "");
}

/* @owner is what it was taken out of, as it is now: what is gone cannot be gone to. */
static void
tell_removed (Walk *self, UgRecord *record, UgRecord *owner)
{
  const int kind = find_kind (record);
  g_autofree char *name = ug_difference_name (record, self->language);
  g_autofree char *marked = ug_wording_mark (name);
  g_autofree char *text = NULL;

  if (*name == '\0')
    return;

  if (UG_IS_EXPECTATION (record))
    {
      g_autofree char *standing = ug_difference_standing (UG_EXPECTATION (record), self->language);

      /* Translators: the name of a promise, and what held of it */
      text = g_strdup_printf (ug_tr (self->language, "No longer promised: %1$s — %2$s."), marked,
                              standing);
    }
  else
    {
      text = say_named (self, kind >= 0 ? kinds[kind].removed : N_ ("No longer there"), marked);
    }
  say (self, owner, get_step (record), text, "");
}

static UgRecord *
find_child (UgRecord *owner, guint list, UgRecord *child)
{
  for (guint i = 0; i < ug_record_count (owner, list); i++)
    {
      UgRecord *other = ug_record_peek (owner, list, i);

      if (g_str_equal (ug_record_get_id (other), ug_record_get_id (child)))
        return other;
    }

  return NULL;
}

/* Answers are told with their promise; what was noted in the interview and who signed is not what
 * was agreed; the agreement itself is walked by its own. */
static gboolean
is_walked (const UgListField *list)
{
  const GType type = list->type ();

  return !(list->flags & UG_LIST_LATER) && type != UG_TYPE_ANSWER && type != UG_TYPE_NOTE
         && type != UG_TYPE_SIGNATURE && type != UG_TYPE_AGREEMENT;
}

/* Who decided, when and why is told with the decision. */
static gboolean
is_told_with_decision (UgRecord *before, UgRecord *after, guint index)
{
  return UG_IS_OPTION (after) && index >= UG_OPTION_DECIDED_BY && index <= UG_OPTION_DECIDED_WHY
         && ug_record_get_choice (before, UG_OPTION_DECISION)
                != ug_record_get_choice (after, UG_OPTION_DECISION);
}

static void
walk (Walk *self, UgRecord *before, UgRecord *after)
{
  UgRecordClass *klass = UG_RECORD_GET_CLASS (after);

  if (UG_IS_EXPECTATION (after))
    tell_standing (self, UG_EXPECTATION (before), UG_EXPECTATION (after));
  for (guint i = 0; i < klass->n_fields; i++)
    {
      g_auto (GValue) old = G_VALUE_INIT;
      g_auto (GValue) new = G_VALUE_INIT;

      g_value_init (&old, ug_field_get_gtype (&klass->fields[i]));
      g_value_init (&new, ug_field_get_gtype (&klass->fields[i]));
      ug_record_get (before, i, &old);
      ug_record_get (after, i, &new);
      if (is_told_apart (after, i) && !is_told_with_decision (before, after, i)
          && !ug_field_values_equal (&klass->fields[i], &old, &new))
        tell_field (self, before, after, i);
    }

  for (guint list = 0; list < klass->n_lists; list++)
    {
      if (!is_walked (&klass->lists[list]))
        continue;
      for (guint i = 0; i < ug_record_count (before, list); i++)
        if (find_child (after, list, ug_record_peek (before, list, i)) == NULL)
          tell_removed (self, ug_record_peek (before, list, i), after);
      for (guint i = 0; i < ug_record_count (after, list); i++)
        {
          UgRecord *child = ug_record_peek (after, list, i);
          UgRecord *old = find_child (before, list, child);

          if (old != NULL)
            walk (self, old, child);
          else
            tell_added (self, child);
        }
    }
}

/* A stable order: by step, and within it as the walk came by. */
static void
sort_by_step (GPtrArray *sentences)
{
  g_autoptr (GPtrArray) all = g_ptr_array_copy (sentences, (GCopyFunc)g_object_ref, NULL);

  g_ptr_array_set_free_func (all, g_object_unref);
  g_ptr_array_set_size (sentences, 0);
  for (UgStep step = 0; step < UG_N_STEPS; step++)
    for (guint i = 0; i < all->len; i++)
      if (ug_sentence_get_step (all->pdata[i]) == step)
        g_ptr_array_add (sentences, g_object_ref (all->pdata[i]));
}

/**
 * ug_difference_list:
 * @before: an agreement of a client, as it was
 * @after: the same agreement of the same client, as it is
 * @language: the language to speak
 *
 * Finds what is of one identifier in both, and tells field by field what differs. Nothing private,
 * nothing of the interview, no signatures, and nothing that comes after the kickoff is told.
 *
 * Returns: (transfer full) (element-type UgSentence): one sentence for each difference, step by
 *   step; what an agreed term changed for is said beneath it
 */
GPtrArray *
ug_difference_list (UgAgreement *before, UgAgreement *after, UgLanguage *language)
{
  Walk self = { language, g_ptr_array_new_with_free_func (g_object_unref) };
  UgRecord *old_client = ug_record_get_owner (UG_RECORD (before));
  UgRecord *client = ug_record_get_owner (UG_RECORD (after));

  g_return_val_if_fail (UG_IS_AGREEMENT (before) && UG_IS_AGREEMENT (after), self.sentences);
  g_return_val_if_fail (old_client != NULL && client != NULL, self.sentences);

  walk (&self, old_client, client);
  walk (&self, UG_RECORD (before), UG_RECORD (after));
  sort_by_step (self.sentences);

  return self.sentences;
}
