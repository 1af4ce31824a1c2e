/* ug-goal-words.c: the same words for paper, screen and screen reader.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-goal-words.h"

#include "ug-answering.h"
#include "ug-expectation.h"
#include "ug-goal-options.h"
#include "ug-wording.h"

/* A picture shows which goal is meant; whatever else was written stands where it was written. */
#define LONGEST_NAME 140

/* Of a goal that is named below another one. */
#define LONGEST_MENTION 60

/* More goals that one serves besides are seen in the picture itself. */
#define MOST_OTHERS 3

static char *
shorten (const char *text)
{
  return ug_wording_shorten (text, LONGEST_NAME);
}

/**
 * ug_goal_words_name:
 * @graph: what serves what
 * @point: one of its points
 * @language: in which language
 *
 * Returns: (transfer full): its name on one line, never longer than fits a box
 */
char *
ug_goal_words_name (UgGoalGraph *graph, guint point, UgLanguage *language)
{
  UgRecord *record = ug_goal_graph_get_record (graph, point);
  g_autofree char *display = NULL;

  switch (ug_goal_graph_get_kind (graph, point))
    {
    case UG_GOAL_POINT_PACKAGE:
      return shorten (ug_record_get_text (record, UG_AGREEMENT_PACKAGE_NAME));
    case UG_GOAL_POINT_PROMISE:
      display = ug_expectation_get_display (UG_EXPECTATION (record), language);
      return shorten (display);
    default:
      break;
    }

  if (!ug_record_is_blank (record, UG_GOAL_TITLE))
    return shorten (ug_record_get_text (record, UG_GOAL_TITLE));
  if (!ug_record_is_blank (record, UG_GOAL_WORDS))
    return shorten (ug_record_get_text (record, UG_GOAL_WORDS));

  return g_strdup (ug_tr (language, "Goal without a name"));
}

/**
 * ug_goal_words_title:
 * @layout: what stands where
 * @box: one of its boxes
 * @language: in which language
 *
 * Returns: (transfer full): the name of what it shows, or how many more it counts
 */
char *
ug_goal_words_title (UgGoalLayout *layout, guint box, UgLanguage *language)
{
  const UgGoalBox *shown = ug_goal_layout_get_box (layout, box);

  if (shown->more > 0)
    return g_strdup_printf (ug_trn (language, "and %u more", "and %u more", shown->more),
                            shown->more);

  return ug_goal_words_name (ug_goal_layout_get_graph (layout), shown->point, language);
}

static gboolean
is_goal (UgGoalGraph *graph, guint point)
{
  return point < ug_goal_graph_get_n_goals (graph);
}

/**
 * ug_goal_words_measure:
 * @graph: what serves what
 * @point: one of its points
 *
 * Returns: (transfer full): from where to where, or what is counted, or an empty text
 */
char *
ug_goal_words_measure (UgGoalGraph *graph, guint point)
{
  UgRecord *goal = ug_goal_graph_get_record (graph, point);
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  if (!is_goal (graph, point))
    return g_strdup ("");

  from = shorten (ug_record_get_text (goal, UG_GOAL_FROM));
  to = shorten (ug_record_get_text (goal, UG_GOAL_TO));
  if (*from != '\0' && *to != '\0')
    return g_strdup_printf ("%s → %s", from, to);
  if (*to != '\0')
    return g_strdup_printf ("→ %s", to);

  return shorten (ug_record_get_text (goal, UG_GOAL_MEASURE));
}

/**
 * ug_goal_words_summary:
 * @layout: what stands where
 * @box: one of its boxes
 * @language: in which language
 *
 * Returns: (transfer full): its measure, and how many promises serve it where these are not drawn
 */
char *
ug_goal_words_summary (UgGoalLayout *layout, guint box, UgLanguage *language)
{
  const UgGoalBox *shown = ug_goal_layout_get_box (layout, box);
  UgGoalGraph *graph = ug_goal_layout_get_graph (layout);
  const guint n_promises = ug_goal_graph_count_promises_below (graph, shown->point);
  g_autofree char *measure = ug_goal_words_measure (graph, shown->point);
  g_autofree char *promises = NULL;

  if (shown->more > 0)
    return g_strdup ("");
  if (ug_goal_layout_get_leaves (layout) || n_promises == 0)
    return g_steal_pointer (&measure);

  promises =
      g_strdup_printf (ug_trn (language, "%u promise", "%u promises", n_promises), n_promises);
  if (*measure == '\0')
    return g_steal_pointer (&promises);

  /* Only a head is wide enough for both on one line. */
  return g_strdup_printf (shown->head ? "%s · %s" : "%s\n%s", measure, promises);
}

/* Returns: the name of a goal inside a line about another one. */
static char *
mention (UgGoalGraph *graph, guint point, UgLanguage *language)
{
  g_autofree char *name = ug_goal_words_name (graph, point, language);

  return ug_wording_shorten (name, LONGEST_MENTION);
}

/**
 * ug_goal_words_others:
 * @layout: what stands where
 * @box: one of its boxes
 * @language: in which language
 *
 * Returns: (transfer full): which goals it serves besides the one it stands below, or also that one
 *   where the lines cannot show it; none for an echo
 */
GStrv
ug_goal_words_others (UgGoalLayout *layout, guint box, UgLanguage *language)
{
  const UgGoalBox *shown = ug_goal_layout_get_box (layout, box);
  UgGoalGraph *graph = ug_goal_layout_get_graph (layout);
  const guint parent =
      shown->parent >= 0 ? ug_goal_layout_get_box (layout, shown->parent)->point : G_MAXUINT;
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  guint n_above, n_lines = 0;
  const guint *above = ug_goal_graph_get_above (graph, shown->point, &n_above);

  for (guint i = 0; i < n_above && n_lines < MOST_OTHERS && !shown->echo; i++)
    {
      g_autofree char *name = NULL;
      g_autofree char *line = NULL;

      if (above[i] == parent && !shown->deep)
        continue;
      name = mention (graph, above[i], language);
      /* Translators: in the picture of goals, below a goal: another goal that it serves */
      line = g_strdup_printf (ug_tr (language, "Serves: %s"), name);
      g_strv_builder_add (lines, line);
      n_lines++;
    }

  return g_strv_builder_end (lines);
}

/* What serves an echo is drawn below the first goal that it serves. */
static void
add_home (UgGoalLayout *layout, const UgGoalBox *box, UgLanguage *language, GStrvBuilder *lines)
{
  const int home = ug_goal_layout_find (layout, box->point);
  const int parent = home >= 0 ? ug_goal_layout_get_box (layout, home)->parent : -1;
  g_autofree char *name = NULL;
  g_autofree char *line = NULL;

  if (parent < 0 || !ug_goal_layout_get_leaves (layout))
    return;

  name = mention (ug_goal_layout_get_graph (layout), ug_goal_layout_get_box (layout, parent)->point,
                  language);
  /* Translators: in the picture of goals, below a goal that is drawn twice: the goal below which it
   * stands together with what serves it */
  line = g_strdup_printf (ug_tr (language, "In full below “%s”"), name);
  g_strv_builder_add (lines, line);
}

/**
 * ug_goal_words_remarks:
 * @layout: what stands where
 * @box: one of its boxes
 * @language: in which language
 *
 * Returns: (transfer full): what a goal lacks, that it leads in a circle, or where it stands in
 * full
 */
GStrv
ug_goal_words_remarks (UgGoalLayout *layout, guint box, UgLanguage *language)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  const UgGoalBox *shown = ug_goal_layout_get_box (layout, box);
  UgGoalGraph *graph = ug_goal_layout_get_graph (layout);
  guint n_above, n_below;

  ug_goal_graph_get_above (graph, shown->point, &n_above);
  ug_goal_graph_get_below (graph, shown->point, &n_below);
  if (!is_goal (graph, shown->point) || shown->more > 0)
    return g_strv_builder_end (lines);

  if (shown->circle)
    g_strv_builder_add (lines, ug_tr (language, "Leads in a circle"));
  else if (shown->echo)
    add_home (layout, shown, language, lines);
  if (n_above == 0 && !shown->head)
    g_strv_builder_add (lines, ug_tr (language, "Serves no goal yet"));
  if (n_below == 0 && !shown->echo)
    {
      const char *decided =
          ug_goal_say_decided (UG_GOAL (ug_goal_graph_get_record (graph, shown->point)), language);

      g_strv_builder_add (lines,
                          decided != NULL ? decided : ug_tr (language, "Nothing serves it yet"));
    }

  return g_strv_builder_end (lines);
}

/* For the ear: whole sentences, one after the other. */

static void
add_sentence (GString *text, const char *sentence)
{
  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append (text, sentence);
}

static void G_GNUC_PRINTF (2, 3) add_format (GString *text, const char *format, ...)
{
  g_autofree char *sentence = NULL;
  va_list arguments;

  va_start (arguments, format);
  sentence = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  add_sentence (text, sentence);
}

static void
say_name (UgGoalGraph *graph, guint point, UgLanguage *language, GString *text)
{
  g_autofree char *name = ug_goal_words_name (graph, point, language);

  switch (ug_goal_graph_get_kind (graph, point))
    {
    case UG_GOAL_POINT_STRATEGIC:
      add_format (text, ug_tr (language, "Strategic goal: %s."), name);
      break;
    case UG_GOAL_POINT_OPERATIONAL:
      add_format (text, ug_tr (language, "Operational goal: %s."), name);
      break;
    case UG_GOAL_POINT_PACKAGE:
      add_format (text, ug_tr (language, "Package: %s."), name);
      break;
    case UG_GOAL_POINT_PROMISE:
      add_format (text, ug_tr (language, "Promise: %s."), name);
      break;
    }
}

static void
say_below (UgGoalGraph *graph, guint point, UgLanguage *language, GString *text)
{
  const guint n_goals = ug_goal_graph_count_goals_below (graph, point);
  const guint n_promises = ug_goal_graph_count_promises_below (graph, point);
  guint n_below;
  const guint *below = ug_goal_graph_get_below (graph, point, &n_below);

  if (n_below == 0)
    {
      const char *decided =
          ug_goal_say_decided (UG_GOAL (ug_goal_graph_get_record (graph, point)), language);

      add_sentence (text, ug_tr (language, "Nothing serves it yet."));
      if (decided != NULL)
        add_format (text, "%s.", decided);
    }
  if (n_goals > 0)
    add_format (text, ug_trn (language, "%u goal serves it.", "%u goals serve it.", n_goals),
                n_goals);
  for (guint i = 0; i < n_below; i++)
    if (ug_goal_graph_get_kind (graph, below[i]) == UG_GOAL_POINT_PACKAGE)
      add_sentence (text, ug_tr (language, "The package serves it."));
  if (n_promises > 0)
    add_format (text,
                ug_trn (language, "%u promise serves it.", "%u promises serve it.", n_promises),
                n_promises);
}

static void
say_above (UgGoalGraph *graph, guint point, UgLanguage *language, GString *text)
{
  guint n_above;

  ug_goal_graph_get_above (graph, point, &n_above);
  if (n_above > 0)
    add_format (text, ug_trn (language, "It serves %u goal.", "It serves %u goals.", n_above),
                n_above);
  else if (ug_goal_graph_get_kind (graph, point) == UG_GOAL_POINT_OPERATIONAL)
    add_sentence (text, ug_tr (language, "It serves no goal yet."));
}

/**
 * ug_goal_words_sentence:
 * @layout: what stands where
 * @box: one of its boxes
 * @language: in which language
 *
 * Returns: (transfer full): what the box shows and how it hangs together with the others, for those
 *   who do not see the lines
 */
char *
ug_goal_words_sentence (UgGoalLayout *layout, guint box, UgLanguage *language)
{
  UgGoalGraph *graph = ug_goal_layout_get_graph (layout);
  const UgGoalBox *shown = ug_goal_layout_get_box (layout, box);
  g_autofree char *measure = ug_goal_words_measure (graph, shown->point);
  GString *text = g_string_new (NULL);

  if (shown->more > 0)
    {
      add_format (
          text,
          ug_trn (language, "%u more goal serves it.", "%u more goals serve it.", shown->more),
          shown->more);
      return g_string_free (text, FALSE);
    }

  say_name (graph, shown->point, language, text);
  if (*measure != '\0')
    add_format (text, "%s.", measure);
  say_above (graph, shown->point, language, text);
  if (is_goal (graph, shown->point))
    say_below (graph, shown->point, language, text);
  if (shown->circle)
    add_sentence (text, ug_tr (language, "It leads in a circle."));

  return g_string_free (text, FALSE);
}
