/* ug-driver.h: uses the real program as a person would, through the accessibility bus, the keyboard
 * and the mouse.
 *
 * Every function that looks for something waits until it is there, for a limited time, and then
 * fails the test with the tree as it stood and a picture of the screen. Run under
 * tests/with-display.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <atspi/atspi.h>
#include <gio/gio.h>

G_BEGIN_DECLS

/* The library has none of its own. */
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtspiAccessible, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtspiAction, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtspiComponent, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtspiEditableText, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtspiStateSet, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtspiText, g_object_unref)

/* Any role, where one is asked for. */
#define UG_ANY_ROLE ATSPI_ROLE_INVALID

typedef struct _UgDriver UgDriver;

/* Called with every accessible that has a place on the screen; FALSE leaves its children out. */
typedef gboolean (*UgDriverVisit) (AtspiAccessible *accessible, guint depth, gpointer data);

UgDriver *ug_driver_new (const char *name);
void ug_driver_free (UgDriver *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgDriver, ug_driver_free)

const char *ug_driver_get_home (UgDriver *self);
void ug_driver_setenv (UgDriver *self, const char *variable, const char *value);
void ug_driver_set_language (UgDriver *self, const char *code);
const char *ug_driver_tr (UgDriver *self, const char *text) G_GNUC_FORMAT (2);
const char *ug_driver_trc (UgDriver *self, const char *context, const char *text);
void
ug_driver_run_tool (UgDriver *self, char **output, const char *program, ...) G_GNUC_NULL_TERMINATED;

void ug_driver_start (UgDriver *self, const char *program, ...) G_GNUC_NULL_TERMINATED;
void ug_driver_stop (UgDriver *self);
void ug_driver_kill (UgDriver *self);

AtspiAccessible *ug_driver_get_application (UgDriver *self);
AtspiAccessible *
ug_driver_seek (UgDriver *self, AtspiAccessible *within, AtspiRole role, const char *name);
AtspiAccessible *
ug_driver_find (UgDriver *self, AtspiAccessible *within, AtspiRole role, const char *name);
void ug_driver_wait_gone (UgDriver *self, AtspiRole role, const char *name);
void ug_driver_walk (UgDriver *self, UgDriverVisit visit, gpointer data);
gboolean ug_driver_is_on_screen (AtspiAccessible *accessible);

char *ug_driver_get_text (AtspiAccessible *accessible);
void ug_driver_wait_text (UgDriver *self, AtspiAccessible *accessible, const char *text);
void ug_driver_set_text (UgDriver *self, AtspiAccessible *accessible, const char *text);
void ug_driver_press (UgDriver *self, AtspiAccessible *within, AtspiRole role, const char *name);
void ug_driver_act (UgDriver *self, AtspiAccessible *accessible);
void ug_driver_click (UgDriver *self, AtspiAccessible *accessible);
void ug_driver_key (UgDriver *self, const char *keys);
void ug_driver_type (UgDriver *self, const char *text);
AtspiAccessible *ug_driver_get_focus (UgDriver *self);

char *ug_driver_dump (UgDriver *self);
void ug_driver_picture (UgDriver *self, const char *name);
gboolean
ug_driver_wait (UgDriver *self, gboolean (*ready) (UgDriver *self, gpointer data), gpointer data);
void ug_driver_settle (UgDriver *self);
void ug_driver_give_up (UgDriver *self, const char *format, ...)
    G_GNUC_PRINTF (2, 3) G_GNUC_NORETURN;

G_END_DECLS
