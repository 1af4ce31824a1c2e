/* ug-store-error.c: one place where results of SQLite become sentences for people.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-store-error.h"

#include <glib/gi18n.h>
#include <sqlite3.h>

G_DEFINE_QUARK (ug - store - error - quark, ug_store_error)

/* Each sentence names the file, says what is safe, and what to do. */
static const char *
get_sentence (UgStoreError code)
{
  switch (code)
    {
    case UG_STORE_ERROR_MISSING:
      return _ ("There is no file “%s”.");
    case UG_STORE_ERROR_FOREIGN:
      return _ ("“%s” belongs to another program and was left as it is. Choose another file.");
    case UG_STORE_ERROR_NEWER:
      return _ ("“%s” was written by a newer version of Ugovor and was left as it is. "
                "Install that version to open it.");
    case UG_STORE_ERROR_DAMAGED:
      return _ ("“%s” is damaged and was left as it is. Open the last good backup instead.");
    case UG_STORE_ERROR_ELSEWHERE:
      return _ ("“%s” is open in another window or program. Close it there and try again.");
    case UG_STORE_ERROR_READ_ONLY:
      return _ ("“%s” cannot be written to. Check the permissions of the file and its folder.");
    case UG_STORE_ERROR_FULL:
      return _ ("The disk is full, so the last change is not yet in “%s”. What was saved before is "
                "safe. Free some space.");
    case UG_STORE_ERROR_IO:
      return _ ("The disk refused, so the last change is not yet in “%s”. What was saved before is "
                "safe. Check the disk, or export the agreement to another one.");
    case UG_STORE_ERROR_SEALED:
      return _ ("A sealed version in “%s” is never changed or deleted.");
    case UG_STORE_ERROR_NOT_FOUND:
      return _ ("Nothing with that identifier is in “%s”.");
    default:
      return _ ("“%s” could not be used.");
    }
}

static UgStoreError
code_from_sqlite (int result)
{
  switch (result & 0xff)
    {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return UG_STORE_ERROR_ELSEWHERE;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
      return UG_STORE_ERROR_READ_ONLY;
    case SQLITE_FULL:
      return UG_STORE_ERROR_FULL;
    case SQLITE_IOERR:
      return UG_STORE_ERROR_IO;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return UG_STORE_ERROR_DAMAGED;
    case SQLITE_CONSTRAINT:
      return result == SQLITE_CONSTRAINT_TRIGGER ? UG_STORE_ERROR_SEALED : UG_STORE_ERROR_FAILED;
    default:
      return UG_STORE_ERROR_FAILED;
    }
}

/**
 * ug_store_error_set:
 * @error: (out) (optional): where to put it
 * @code: what is wrong
 * @path: the file
 * @detail: (nullable): what helps whoever repairs it, such as SQLite's own words
 *
 * Sets an error whose message is a sentence for people, with @detail in brackets after it.
 */
void
ug_store_error_set (GError **error, UgStoreError code, const char *path, const char *detail)
{
  g_autofree char *name = g_filename_display_name (path);
  g_autofree char *sentence = NULL;

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  sentence = g_strdup_printf (get_sentence (code), name);
#pragma GCC diagnostic pop
  if (detail != NULL)
    g_set_error (error, UG_STORE_ERROR, code, "%s (%s)", sentence, detail);
  else
    g_set_error_literal (error, UG_STORE_ERROR, code, sentence);
}

/**
 * ug_store_error_set_sqlite:
 * @error: (out) (optional): where to put it
 * @result: an extended result code of SQLite
 * @path: the file
 * @detail: (nullable): SQLite's own words
 */
void
ug_store_error_set_sqlite (GError **error, int result, const char *path, const char *detail)
{
  ug_store_error_set (error, code_from_sqlite (result), path, detail);
}
