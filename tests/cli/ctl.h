/* ctl.h: the command-line program run as a script runs it, with a folder of its own.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A folder for the files of one test, and where its store will be. */
typedef struct
{
  char *folder;
  char *store;
} Fixture;

/* What a run left behind. */
typedef struct
{
  int status;
  char *out;
  char *err;
} Run;

void run_clear (Run *run);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, run_clear)

void set_up (Fixture *fixture, gconstpointer data);
void tear_down (Fixture *fixture, gconstpointer data);
char *in_folder (Fixture *fixture, const char *name);

/* Runs "ugovorctl --store …" with @arguments, without a display and without a locale. */
Run run_ctl (Fixture *fixture, const char *const *arguments);

/* The same, with @input at its standard input. */
Run run_ctl_with_input (Fixture *fixture, const char *input, const char *const *arguments);

#define RUN(fixture, ...) run_ctl (fixture, (const char *const[]){ __VA_ARGS__, NULL })
#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

void assert_done (const Run *run);
void assert_says (const char *text, const char *piece);

/* The first identifier that a run printed. */
char *first_id (const Run *run);

G_END_DECLS
