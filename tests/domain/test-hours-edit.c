/* test-hours-edit.c: hours that are moved, drawn and removed, by table and at random.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-hours-edit.h"

#define HORIZON (32 * 60)
#define N_GAMES 400
#define N_MOVES 60

typedef enum
{
  MOVE_START,
  MOVE_END,
  MOVE_WHOLE,
  DRAW,
  REMOVE,
} Move;

/* @to is a minute of the day; for MOVE_WHOLE it is how far. */
static const struct
{
  const char *hours;
  Move move;
  guint index;
  int from;
  int to;
  const char *expected;
} cases[] = {
  { "9-18", MOVE_START, 0, 0, 8 * 60, "8–18" },
  { "9-18", MOVE_START, 0, 0, 19 * 60, "" },
  { "9-18", MOVE_START, 0, 0, -60, "0–18" },
  { "9-18", MOVE_END, 0, 0, 26 * 60, "9–2" },
  { "9-18", MOVE_END, 0, 0, 99 * 60, "9–8" },
  { "9-12, 13-18", MOVE_END, 0, 0, 15 * 60, "9–18" },
  { "9-12, 13-18", MOVE_END, 0, 0, 12 * 60 + 30, "9–12:30, 13–18" },
  { "9-12, 13-18", MOVE_START, 1, 0, 8 * 60, "9–18" },
  { "9-12, 13-18", MOVE_WHOLE, 0, 0, -30, "8:30–11:30, 13–18" },
  { "9-12, 13-18", MOVE_WHOLE, 0, 0, 600, "10–18" },
  { "9-12, 13-18", MOVE_WHOLE, 1, 0, -600, "9–17" },
  { "9-12", DRAW, 0, 14 * 60, 16 * 60, "9–12, 14–16" },
  { "9-12", DRAW, 0, 16 * 60, 14 * 60, "9–12, 14–16" },
  { "9-12", DRAW, 0, 14 * 60, 10 * 60, "9–14" },
  { "9-12", DRAW, 0, 14 * 60, 14 * 60, "9–12" },
  { "", DRAW, 0, 22 * 60, 30 * 60, "22–6" },
  { "9-12, 13-18", REMOVE, 1, 0, 0, "9–12" },
  { "9-18", REMOVE, 0, 0, 0, "" },
};

static UgHoursEdit
read_hours (const char *text)
{
  UgHoursEdit self = { .horizon = HORIZON };

  if (*text != '\0')
    g_assert_true (ug_hours_read (text, self.hours, &self.count, NULL));
  ug_hours_edit_begin (&self);

  return self;
}

static gboolean
is_taken (const UgHoursEdit *self, int minute)
{
  for (guint i = 0; i < self->count; i++)
    if (minute > self->hours[i].start && minute < self->hours[i].end)
      return TRUE;

  return FALSE;
}

static void
apply (UgHoursEdit *self, Move move, guint index, int from, int to)
{
  switch (move)
    {
    case MOVE_START:
      ug_hours_edit_move_start (self, index, to);
      break;
    case MOVE_END:
      ug_hours_edit_move_end (self, index, to);
      break;
    case MOVE_WHOLE:
      ug_hours_edit_move_whole (self, index, to);
      break;
    case DRAW:
      if (!is_taken (self, from) && ug_hours_edit_add (self, from, &index))
        ug_hours_edit_draw (self, index, to);
      break;
    case REMOVE:
      ug_hours_edit_remove (self, index);
      break;
    }
}

static void
test_table (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      UgHoursEdit edit = read_hours (cases[i].hours);
      g_autofree char *text = NULL;

      apply (&edit, cases[i].move, cases[i].index, cases[i].from, cases[i].to);
      ug_hours_edit_end (&edit);
      text = edit.count > 0 ? ug_hours_to_text (edit.hours, edit.count) : g_strdup ("");
      g_test_message ("%s, move %d", cases[i].hours, cases[i].move);
      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
expect_sound (const UgHoursEdit *self)
{
  for (guint i = 0; i < self->count; i++)
    {
      g_assert_cmpint (self->hours[i].start, <, UG_MINUTES_PER_DAY);
      g_assert_cmpint (self->hours[i].end, >, self->hours[i].start);
      g_assert_cmpint (self->hours[i].end - self->hours[i].start, <=, UG_MINUTES_PER_DAY);
      g_assert_cmpint (self->hours[i].end, <=, HORIZON);
      if (i > 0)
        g_assert_cmpint (self->hours[i].start, >=, self->hours[i - 1].end);
    }
}

/* Pushed anywhere and brought back, everything stands where it stood. */
static void
push_and_return (UgHoursEdit *self, guint index, GRand *dice)
{
  const UgHoursEdit before = *self;

  ug_hours_edit_begin (self);
  ug_hours_edit_move_whole (self, index, g_rand_int_range (dice, -2000, 2000));
  ug_hours_edit_move_whole (self, index, 0);
  g_assert_cmpint (self->hours[index].start, ==, before.hours[index].start);
  g_assert_cmpint (self->hours[index].end, ==, before.hours[index].end);
}

static void
test_laws (void)
{
  g_autoptr (GRand) dice = g_rand_new_with_seed (1);

  for (guint game = 0; game < N_GAMES; game++)
    {
      UgHoursEdit edit = read_hours ("");

      for (guint i = 0; i < N_MOVES; i++)
        {
          const Move move = edit.count == 0 ? DRAW : (Move)g_rand_int_range (dice, 0, REMOVE + 1);
          const guint index = edit.count == 0 ? 0 : g_rand_int_range (dice, 0, edit.count);
          const int from = g_rand_int_range (dice, -60, HORIZON + 60);
          const int to = g_rand_int_range (dice, -200, HORIZON + 200);

          if (edit.count > 0)
            push_and_return (&edit, index, dice);
          ug_hours_edit_begin (&edit);
          apply (&edit, move, index, from, to);
          ug_hours_edit_end (&edit);
          expect_sound (&edit);
        }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/hours-edit/table", test_table);
  g_test_add_func ("/hours-edit/laws", test_laws);

  return g_test_run ();
}
