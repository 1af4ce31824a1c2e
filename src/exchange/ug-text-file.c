/* ug-text-file.c: files of others read within bounds, files of ours written whole or not at all.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-text-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#define PIECE 65536

/**
 * ug_text_file_prefix_error:
 * @path: a file, or "-" for the standard input
 * @error: (inout): an error that happened with it
 *
 * Puts the name of the file before the message, as a person can read it.
 */
void
ug_text_file_prefix_error (const char *path, GError **error)
{
  g_autofree char *name = g_filename_display_name (path);

  g_prefix_error (error, "%s: ", g_str_equal (path, "-") ? _ ("The standard input") : name);
}

static gboolean
fail (GError **error, int code)
{
  g_set_error_literal (error, G_FILE_ERROR, g_file_error_from_errno (code), g_strerror (code));

  return FALSE;
}

/* A pipe or a device has no size, so the bound is kept while reading. */
static gboolean
read_all (int fd, gsize limit, GByteArray *bytes, GError **error)
{
  for (;;)
    {
      const guint before = bytes->len;
      gssize count;

      g_byte_array_set_size (bytes, before + PIECE);
      count = read (fd, bytes->data + before, PIECE);
      g_byte_array_set_size (bytes, before + MAX (count, 0));
      if (count == 0)
        return TRUE;
      if (count < 0 && errno != EINTR)
        return fail (error, errno);
      if (bytes->len > limit)
        {
          g_set_error (error, UG_EXCHANGE_ERROR, UG_EXCHANGE_ERROR_TOO_LARGE,
                       _ ("larger than %d MB, so it was not read."), (int)(limit / 1024 / 1024));
          return FALSE;
        }
    }
}

/**
 * ug_text_file_load:
 * @path: a file, or "-" for the standard input
 * @limit: how many bytes at most
 * @text: (out): what it holds, with a NUL after it
 * @length: (out): of @text, in bytes
 * @error: %UG_EXCHANGE_ERROR or %G_FILE_ERROR; the message names the file
 *
 * Returns: whether it was read
 */
gboolean
ug_text_file_load (const char *path, gsize limit, char **text, gsize *length, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  const gboolean standard = g_str_equal (path, "-");
  const int fd = standard ? STDIN_FILENO : g_open (path, O_RDONLY | O_CLOEXEC, 0);
  const gboolean done = fd >= 0 ? read_all (fd, limit, bytes, error) : fail (error, errno);

  if (fd >= 0 && !standard)
    g_close (fd, NULL);
  if (!done)
    {
      ug_text_file_prefix_error (path, error);
      return FALSE;
    }

  g_byte_array_append (bytes, (const guint8 *)"", 1);
  *length = bytes->len - 1;
  *text = (char *)g_byte_array_free (g_steal_pointer (&bytes), FALSE);

  return TRUE;
}

static gboolean
write_all (int fd, const char *text, gsize length, GError **error)
{
  while (length > 0)
    {
      const gssize count = write (fd, text, length);

      if (count < 0 && errno != EINTR)
        return fail (error, errno);
      text += MAX (count, 0);
      length -= MAX (count, 0);
    }

  return TRUE;
}

/* The new name is durable only when its folder is. Some file systems cannot do it; that is no error
 * of the file. */
static void
sync_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  const int fd = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);

  if (fd < 0)
    return;
  fsync (fd);
  g_close (fd, NULL);
}

static gboolean
is_special (const char *path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS) && !g_file_test (path, G_FILE_TEST_IS_REGULAR)
         && !g_file_test (path, G_FILE_TEST_IS_DIR);
}

static gboolean
save_straight (const char *path, const char *text, gsize length, GError **error)
{
  const int fd = g_open (path, O_WRONLY | O_CLOEXEC, 0);
  const gboolean done = fd >= 0 ? write_all (fd, text, length, error) : fail (error, errno);

  if (fd >= 0)
    g_close (fd, NULL);

  return done;
}

/* Whoever made a file private did not mean its first version only. */
static int
get_mode (const char *path)
{
  GStatBuf known;

  return g_stat (path, &known) == 0 ? (int)(known.st_mode & 0777) : -1;
}

static gboolean
save_beside (const char *path, const char *text, gsize length, GError **error)
{
  g_autofree char *real = realpath (path, NULL);
  const char *target = real != NULL ? real : path;
  g_autofree char *temporary = g_strconcat (target, ".XXXXXX", NULL);
  const int fd = g_mkstemp_full (temporary, O_WRONLY | O_CLOEXEC, 0666);
  const int mode = get_mode (target);
  gboolean done;

  if (fd < 0)
    return fail (error, errno);

  done = write_all (fd, text, length, error);
  if (done && ((mode >= 0 && fchmod (fd, mode) != 0) || fsync (fd) != 0))
    done = fail (error, errno);
  if (!g_close (fd, done ? error : NULL))
    done = FALSE;
  if (done && g_rename (temporary, target) != 0)
    done = fail (error, errno);

  if (done)
    sync_folder (target);
  else
    g_unlink (temporary);

  return done;
}

/**
 * ug_text_file_save:
 * @path: a file; it is replaced
 * @text: what it shall hold
 * @length: of @text, in bytes
 * @error: %G_FILE_ERROR; the message names the file
 *
 * Writes beside the file, brings it to the disk, and only then takes its place: a full disk or a
 * power cut leaves the old file as it was. A link is followed, and what is no regular file, such
 * as a terminal, is written straight.
 *
 * Returns: whether all of it was written
 */
gboolean
ug_text_file_save (const char *path, const char *text, gsize length, GError **error)
{
  const gboolean done = is_special (path) ? save_straight (path, text, length, error)
                                          : save_beside (path, text, length, error);

  if (!done)
    ug_text_file_prefix_error (path, error);

  return done;
}
