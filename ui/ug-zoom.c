/* ug-zoom.c: zooming is the resolution of type, so that everything measured in it grows along.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-zoom.h"

/* Xft/DPI counts in 1024ths of a dot per inch; this is its value where nobody has set one. */
#define PLAIN_DPI (96 * 1024)

/**
 * ug_zoom_apply:
 * @display: where
 * @percent: 100 for the type size the person has chosen for the whole desktop
 */
void
ug_zoom_apply (GdkDisplay *display, int percent)
{
  GtkSettings *settings = gtk_settings_get_for_display (display);
  int base = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (settings), "ug-base-dpi"));

  if (base == 0)
    {
      g_object_get (settings, "gtk-xft-dpi", &base, NULL);
      base = base > 0 ? base : PLAIN_DPI;
      g_object_set_data (G_OBJECT (settings), "ug-base-dpi", GINT_TO_POINTER (base));
    }

  percent = CLAMP (percent, UG_ZOOM_SMALLEST, UG_ZOOM_LARGEST);
  g_object_set (settings, "gtk-xft-dpi", (int)((gint64)base * percent / 100), NULL);
}
