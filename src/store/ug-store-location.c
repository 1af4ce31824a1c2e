/* ug-store-location.c: whether a folder is a safe place for the store.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-store-location.h"

#include <gio/gio.h>
#include <gio/gunixmounts.h>
#include <string.h>

/* What the folders of synchronising programs are called, without case and spaces. */
static const char *const names[] = {
  "dropbox",     "onedrive",    "googledrive", "nextcloud",     "owncloud",
  "yandex.disk", "яндекс.диск", "mailrucloud", "облакоmail.ru", "pclouddrive",
  "megasync",    "seafile",     "syncthing",   "iclouddrive",
};

/* What such programs leave in the folders they watch. */
static const char *const marks[] = {
  ".stfolder",
  ".dropbox.cache",
  ".owncloudsync.log",
  ".nextcloudsync.log",
};

static const char *const network_types[] = {
  "nfs",        "nfs4",      "cifs",           "smb3",           "smbfs",       "9p",
  "afs",        "ceph",      "glusterfs",      "fuse.sshfs",     "fuse.rclone", "fuse.gvfsd-fuse",
  "fuse.davfs", "fuse.s3fs", "fuse.glusterfs", "fuse.curlftpfs", "davfs",       "ncpfs",
};

/**
 * ug_store_is_network_file_system:
 * @type: a type of file system as the kernel names it
 *
 * Returns: whether its files lie on another machine
 */
gboolean
ug_store_is_network_file_system (const char *type)
{
  for (guint i = 0; i < G_N_ELEMENTS (network_types); i++)
    if (g_str_equal (network_types[i], type))
      return TRUE;

  return FALSE;
}

static char *
simplify (const char *name)
{
  g_autofree char *display = g_filename_display_name (name);
  char *folded = g_utf8_casefold (display, -1);
  char *to = folded;

  for (const char *from = folded; *from != '\0'; from++)
    if (*from != ' ')
      *to++ = *from;
  *to = '\0';

  return folded;
}

/* "Dropbox (Sample & Co)" and "OneDrive - Sample" are such folders as well. */
static gboolean
is_synchronised (const char *folder)
{
  g_autofree char *base = g_path_get_basename (folder);
  g_autofree char *name = simplify (base);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_has_prefix (name, names[i]))
      return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_autofree char *mark = g_build_filename (folder, marks[i], NULL);

      if (g_file_test (mark, G_FILE_TEST_EXISTS))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_on_network (const char *path)
{
  g_autofree char *existing = g_strdup (path);
  GUnixMountEntry *mount;
  gboolean network;

  while (!g_file_test (existing, G_FILE_TEST_EXISTS))
    {
      char *above = g_path_get_dirname (existing);

      g_free (existing);
      existing = above;
    }

  mount = g_unix_mount_for (existing, NULL);
  network = mount != NULL && ug_store_is_network_file_system (g_unix_mount_get_fs_type (mount));
  if (mount != NULL)
    g_unix_mount_free (mount);

  return network;
}

/**
 * ug_store_locate:
 * @path: where the store is or shall be
 *
 * A guess by the names of file systems and folders: for a warning, not for a refusal.
 *
 * Returns: what kind of place it is
 */
UgStoreLocation
ug_store_locate (const char *path)
{
  g_autofree char *folder = g_canonicalize_filename (path, NULL);

  if (is_on_network (folder))
    return UG_STORE_LOCATION_NETWORK;

  while (!g_str_equal (folder, "/"))
    {
      char *above = g_path_get_dirname (folder);

      g_free (folder);
      folder = above;
      if (is_synchronised (folder))
        return UG_STORE_LOCATION_SYNCHRONISED;
    }

  return UG_STORE_LOCATION_LOCAL;
}
