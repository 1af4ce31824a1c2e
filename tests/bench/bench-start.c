/* bench-start.c: how long from starting a program to its first frame, and what it then holds in
 * memory, against an empty Adwaita window in the same run.
 *
 * usage: tests/with-display bench-start EMPTY-WINDOW PROGRAM [ARGUMENT...]
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <gio/gio.h>
#include <stdlib.h>
#include <string.h>

#define N_RUNS 9
#define PATIENCE_SECONDS 30

typedef struct
{
  double milliseconds;
  double mebibytes;
} Sample;

static int
compare_doubles (gconstpointer a, gconstpointer b)
{
  double x = *(const double *)a;
  double y = *(const double *)b;

  return (x > y) - (x < y);
}

static double
median (const Sample *samples, gsize offset)
{
  double values[N_RUNS];

  for (int i = 0; i < N_RUNS; i++)
    values[i] = G_STRUCT_MEMBER (double, &samples[i], offset);
  qsort (values, N_RUNS, sizeof (double), compare_doubles);

  return values[N_RUNS / 2];
}

/* The bare screen is black, and neither window draws black at this place. */
static gboolean
is_drawn (Display *display)
{
  XImage *image =
      XGetImage (display, DefaultRootWindow (display), 100, 30, 1, 1, AllPlanes, ZPixmap);
  gulong pixel = XGetPixel (image, 0, 0);

  XDestroyImage (image);

  return (pixel & 0xffffff) != 0;
}

static void
wait_drawn (Display *display, gboolean drawn)
{
  gint64 end = g_get_monotonic_time () + PATIENCE_SECONDS * G_USEC_PER_SEC;

  while (is_drawn (display) != drawn)
    {
      if (g_get_monotonic_time () > end)
        g_error ("the screen stays %s", drawn ? "empty" : "full");
      g_usleep (300);
    }
}

static double
read_memory (const char *pid)
{
  g_autofree char *path = g_strdup_printf ("/proc/%s/status", pid);
  g_autofree char *status = NULL;
  const char *line;

  g_assert_true (g_file_get_contents (path, &status, NULL, NULL));
  line = strstr (status, "VmRSS:");
  g_assert_nonnull (line);

  return strtod (line + strlen ("VmRSS:"), NULL) / 1024;
}

static Sample
measure (Display *display, const char *const *command)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = NULL;
  gint64 start = g_get_monotonic_time ();
  Sample sample;

  process = g_subprocess_newv (command, G_SUBPROCESS_FLAGS_NONE, &error);
  g_assert_no_error (error);
  wait_drawn (display, TRUE);
  sample.milliseconds = (g_get_monotonic_time () - start) / 1000.0;
  /* Let it finish what it does after its first frame. */
  g_usleep (G_USEC_PER_SEC / 2);
  sample.mebibytes = read_memory (g_subprocess_get_identifier (process));
  g_subprocess_force_exit (process);
  g_subprocess_wait (process, NULL, NULL);
  wait_drawn (display, FALSE);

  return sample;
}

int
main (int argc, char *argv[])
{
  const char *empty[] = { argv[1], NULL };
  Display *display = XOpenDisplay (NULL);
  Sample anchor[N_RUNS];
  Sample ours[N_RUNS];
  double anchor_ms, ours_ms, anchor_mib, ours_mib;

  if (argc < 3 || display == NULL)
    {
      g_printerr ("usage: with-display bench-start EMPTY-WINDOW PROGRAM [ARGUMENT...]\n");
      return 2;
    }

  /* The first of each only warms the disk's cache. */
  measure (display, empty);
  measure (display, (const char *const *)argv + 2);
  for (int i = 0; i < N_RUNS; i++)
    {
      anchor[i] = measure (display, empty);
      ours[i] = measure (display, (const char *const *)argv + 2);
    }
  XCloseDisplay (display);

  anchor_ms = median (anchor, G_STRUCT_OFFSET (Sample, milliseconds));
  ours_ms = median (ours, G_STRUCT_OFFSET (Sample, milliseconds));
  anchor_mib = median (anchor, G_STRUCT_OFFSET (Sample, mebibytes));
  ours_mib = median (ours, G_STRUCT_OFFSET (Sample, mebibytes));
  g_print ("start to first frame: %.0f ms; empty window %.0f ms; ratio %.2f (bar 1.25)\n", ours_ms,
           anchor_ms, ours_ms / anchor_ms);
  g_print ("memory after start: %.0f MiB; empty window %.0f MiB; ratio %.2f (bar 1.30)\n", ours_mib,
           anchor_mib, ours_mib / anchor_mib);

  return 0;
}
