/* ug-walker.h: goes through the window as somebody who can read it: by what things are called.
 *
 * Words of the window are given as the sources have them and looked for in the language it speaks.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-driver.h"
#include "ug-person.h"
#include "ug-step.h"

G_BEGIN_DECLS

void ug_walker_start_on_example (UgDriver *driver);
void ug_walker_open_client (UgDriver *driver, const char *name);
AtspiAccessible *ug_walker_open_step (UgDriver *driver, UgStep step);
AtspiAccessible *ug_walker_wait_step (UgDriver *driver, UgStep step);
gboolean ug_walker_is_at (UgDriver *driver, UgStep step);
AtspiAccessible *
ug_walker_find_row (UgDriver *driver, AtspiAccessible *page, const char *list, const char *name);
AtspiAccessible *
ug_walker_add_row (UgDriver *driver, AtspiAccessible *page, const char *list, const char *add);
void
ug_walker_write (UgDriver *driver, AtspiAccessible *within, const char *field, const char *text);
void
ug_walker_expect (UgDriver *driver, AtspiAccessible *within, const char *field, const char *text);
AtspiAccessible *
ug_walker_find_button (UgDriver *driver, AtspiAccessible *within, const char *button);
void ug_walker_press (UgDriver *driver, AtspiAccessible *within, const char *button);
void ug_walker_wait_saved (UgDriver *driver);
AtspiAccessible *ug_walker_begin_kickoff (UgDriver *driver, const char *client);
AtspiAccessible *ug_walker_add_person (
    UgDriver *driver, AtspiAccessible *page, UgSide side, const char *name, const char *role);
void ug_walker_choose_package (UgDriver *driver, AtspiAccessible *page, const char *package);
void ug_walker_answer (UgDriver *driver, AtspiAccessible *row, const char *choice);

G_END_DECLS
