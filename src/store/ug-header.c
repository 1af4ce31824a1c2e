/* ug-header.c: whose file it is, from its first bytes, before SQLite reads or repairs anything.
 *
 * A writer that was stopped in the middle leaves a journal; the file then is what the journal says
 * it was before. Offsets: "Database File Format", sections 1.3 and 3, of sqlite.org.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-header.h"

#include "ug-schema.h"

#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>

#define HEADER_SIZE 100
#define JOURNAL_HEADER_SIZE 28

typedef FILE UgStream;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgStream, fclose)

typedef struct
{
  gboolean empty;
  guint8 bytes[HEADER_SIZE];
} UgHeader;

static guint32
read_number (const guint8 *bytes)
{
  guint32 number;

  memcpy (&number, bytes, sizeof number);

  return GUINT32_FROM_BE (number);
}

/* Through SQLite's own file: closing a descriptor of ours would drop the locks that another
 * connection of this process holds. */
static int
read_file (sqlite3 *handle, UgHeader *header)
{
  sqlite3_file *file = NULL;
  sqlite3_int64 size = 0;
  int result = sqlite3_file_control (handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);

  if (result == SQLITE_OK)
    result = file->pMethods->xFileSize (file, &size);
  header->empty = size == 0;
  if (result == SQLITE_OK && size > 0)
    result = file->pMethods->xRead (file, header->bytes, HEADER_SIZE, 0);

  return result == SQLITE_IOERR_SHORT_READ ? SQLITE_OK : result;
}

/* Looks for the first page among the pages that the journal keeps. */
static void
find_first_page (UgStream *journal, const guint8 *start, UgHeader *header)
{
  const guint32 records = read_number (start + 8);
  const guint32 sector = read_number (start + 20);
  const guint32 page = read_number (start + 24);

  for (guint32 i = 0; i < records; i++)
    {
      guint8 number[4];

      if (fseek (journal, (long)sector + (long)i * ((long)page + 8), SEEK_SET) != 0
          || fread (number, sizeof number, 1, journal) != 1)
        return;
      if (read_number (number) == 1)
        {
          if (fread (header->bytes, HEADER_SIZE, 1, journal) == 1)
            header->empty = FALSE;
          return;
        }
    }
}

static void
read_journal (const char *path, UgHeader *header)
{
  static const guint8 magic[] = { 0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7 };
  g_autofree char *name = g_strconcat (path, "-journal", NULL);
  g_autoptr (UgStream) journal = g_fopen (name, "rbe");
  guint8 start[JOURNAL_HEADER_SIZE];

  if (journal == NULL || fread (start, sizeof start, 1, journal) != 1
      || memcmp (start, magic, sizeof magic) != 0)
    return;

  /* The fifth number is how many pages the file had: none, when it was being made. */
  if (read_number (start + 16) == 0)
    header->empty = TRUE;
  else
    find_first_page (journal, start, header);
}

/**
 * ug_header_check:
 * @handle: a connection that has read nothing yet
 * @path: its file
 * @error: (out) (optional): %UG_STORE_ERROR_FOREIGN, %UG_STORE_ERROR_NEWER, or what the disk says
 *
 * Returns: whether the file is ours and we understand it; an empty file may become ours
 */
gboolean
ug_header_check (sqlite3 *handle, const char *path, GError **error)
{
  UgHeader header = { 0 };
  const int result = read_file (handle, &header);

  if (result != SQLITE_OK)
    {
      ug_store_error_set_sqlite (error, result, path, sqlite3_errmsg (handle));
      return FALSE;
    }

  read_journal (path, &header);
  if (header.empty)
    return TRUE;

  if (memcmp (header.bytes, "SQLite format 3", 16) != 0
      || read_number (header.bytes + 68) != UG_SCHEMA_APPLICATION)
    ug_store_error_set (error, UG_STORE_ERROR_FOREIGN, path, NULL);
  else if (read_number (header.bytes + 60) > UG_SCHEMA_VERSION)
    ug_store_error_set (error, UG_STORE_ERROR_NEWER, path, NULL);
  else
    return TRUE;

  return FALSE;
}
