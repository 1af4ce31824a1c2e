/* ug-free-name.c: the folder of papers, and a name in it that nothing has yet.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-free-name.h"

#include <string.h>

/**
 * ug_free_name_find:
 * @name: the name of a file, with its suffix
 *
 * Nothing is written over unasked: where the name is taken, a number is added to it.
 *
 * Returns: (transfer full): a path in the folder of papers, which exists, that no file has yet
 */
char *
ug_free_name_find (const char *name)
{
  const char *documents = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);
  g_autofree char *folder =
      g_build_filename (documents != NULL ? documents : g_get_home_dir (), "Ugovor", NULL);
  const char *suffix = strrchr (name, '.');
  const int length = suffix != NULL ? (int)(suffix - name) : (int)strlen (name);
  char *path = g_build_filename (folder, name, NULL);

  g_mkdir_with_parents (folder, 0700);
  for (guint i = 2; g_file_test (path, G_FILE_TEST_EXISTS); i++)
    {
      g_autofree char *numbered =
          g_strdup_printf ("%.*s (%u)%s", length, name, i, suffix != NULL ? suffix : "");

      g_free (path);
      path = g_build_filename (folder, numbered, NULL);
    }

  return path;
}

/**
 * ug_free_name_suggest:
 * @client: the name of a client, or an empty text
 * @what: what the file holds
 * @suffix: how its name ends, with the dot
 *
 * Returns: (transfer full): a name that every file system takes
 */
char *
ug_free_name_suggest (const char *client, const char *what, const char *suffix)
{
  g_autofree char *name = *client != '\0' ? g_strdup_printf ("%s, %s%s", client, what, suffix)
                                          : g_strdup_printf ("%s%s", what, suffix);

  return g_strdelimit (g_steal_pointer (&name), "/\\:*?\"<>|\n", '-');
}
