/* ug-writer.c: pages as files.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-writer.h"

#include "ug-pdf-language.h"

#include <cairo-pdf.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>

static cairo_status_t
write_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

static gboolean
check_status (cairo_status_t status, GError **error)
{
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("The pages could not be drawn: %s."),
               cairo_status_to_string (status));
  return FALSE;
}

/* Every date in the file is that of the paper, so that the same paper gives the same bytes. */
static void
set_properties (UgSheet *sheet, cairo_surface_t *surface)
{
  const char *date = ug_sheet_get_text (sheet, UG_SHEET_DATE);
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autofree char *midnight = g_strconcat (date, "T00:00:00Z", NULL);
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (date, utc);
  g_autoptr (GDateTime) day = g_date_time_new_from_iso8601 (midnight, utc);
  g_autofree char *moment = NULL;

  if (time == NULL)
    time = day != NULL ? g_date_time_ref (day) : g_date_time_new_from_unix_utc (0);
  moment = g_date_time_format (time, "%Y-%m-%dT%H:%M:%SZ");

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE,
                                  ug_sheet_get_text (sheet, UG_SHEET_TITLE));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR,
                                  ug_sheet_get_text (sheet, UG_SHEET_AUTHOR));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Ugovor " UG_VERSION);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, moment);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_MOD_DATE, moment);
}

static void
add_outline (UgSheet *sheet, cairo_surface_t *surface)
{
  for (guint i = 0; i < ug_sheet_get_n_items (sheet); i++)
    {
      const UgSheetItem *item = ug_sheet_get_item (sheet, i);
      g_autofree char *destination = NULL;

      if (item->outline == NULL || item->anchor == NULL)
        continue;
      destination = g_strdup_printf ("dest='%s'", item->anchor);
      cairo_pdf_surface_add_outline (surface, CAIRO_PDF_OUTLINE_ROOT, item->outline, destination,
                                     CAIRO_PDF_OUTLINE_FLAG_OPEN);
    }
}

/**
 * ug_pages_to_pdf:
 * @self: pages
 * @error: what went wrong
 *
 * Returns: (transfer full) (nullable): all pages as a PDF with outline, links and properties
 */
GBytes *
ug_pages_to_pdf (UgPages *self, GError **error)
{
  UgLanguage *language = ug_sheet_get_language (ug_pages_get_sheet (self));
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autoptr (GBytes) pdf = NULL;
  cairo_surface_t *surface;
  cairo_status_t status;
  double width, height;
  cairo_t *cr;

  ug_pages_get_size (self, &width, &height);
  surface = cairo_pdf_surface_create_for_stream (write_cb, bytes, width, height);
  /* Every printer and reader knows this version, and the language can be added to it. */
  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  set_properties (ug_pages_get_sheet (self), surface);
  cr = cairo_create (surface);
  for (guint page = 0; page < ug_pages_get_n_pages (self); page++)
    {
      ug_pages_draw_linked (self, page, cr);
      cairo_show_page (cr);
    }
  add_outline (ug_pages_get_sheet (self), surface);

  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  if (!check_status (status, error))
    return NULL;

  pdf = g_byte_array_free_to_bytes (g_steal_pointer (&bytes));

  return ug_pdf_add_language (pdf, ug_language_get_code (language));
}

/**
 * ug_pages_to_png:
 * @self: pages
 * @page: number of a page, from 0
 * @scale: pixels per point
 * @error: what went wrong
 *
 * Returns: (transfer full) (nullable): a picture of the page on white paper
 */
GBytes *
ug_pages_to_png (UgPages *self, guint page, double scale, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface;
  cairo_status_t status;
  double width, height;
  cairo_t *cr;

  ug_pages_get_size (self, &width, &height);
  surface =
      cairo_image_surface_create (CAIRO_FORMAT_RGB24, width * scale + 0.5, height * scale + 0.5);
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, scale, scale);
  ug_pages_draw (self, page, cr);

  status = cairo_status (cr);
  cairo_destroy (cr);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_write_to_png_stream (surface, write_cb, bytes);
  cairo_surface_destroy (surface);

  return check_status (status, error) ? g_byte_array_free_to_bytes (g_steal_pointer (&bytes))
                                      : NULL;
}

/* A pipe or a device is written to as it is: a file taking its name would put it out of the way. */
static gboolean
is_special (const char *path)
{
  GStatBuf status;

  return g_stat (path, &status) == 0 && !S_ISREG (status.st_mode);
}

/* The file is written beside the old one, brought to the disk, and only then takes its name: when
 * the disk is full the old file survives. */
static gboolean
write_file (GBytes *bytes, const char *path, GError **error)
{
  const GFileSetContentsFlags flags =
      is_special (path) ? G_FILE_SET_CONTENTS_NONE
                        : G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE;
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autoptr (GError) cause = NULL;
  g_autofree char *name = NULL;

  if (g_file_set_contents_full (path, data, size, flags, 0666, &cause))
    return TRUE;

  name = g_filename_display_name (path);
  g_set_error (error, cause->domain, cause->code, _ ("“%s” could not be written: %s."), name,
               cause->message);
  return FALSE;
}

/**
 * ug_pages_write_pdf:
 * @self: pages
 * @path: (type filename): name of the file
 * @error: what went wrong; the text names the file
 *
 * Writes all pages as a PDF. Until it is safely there, an older file of that name stays untouched.
 *
 * Returns: whether the file is on the disk
 */
gboolean
ug_pages_write_pdf (UgPages *self, const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = ug_pages_to_pdf (self, error);

  return bytes != NULL && write_file (bytes, path, error);
}

/**
 * ug_pages_write_png:
 * @self: pages
 * @page: number of a page, from 0
 * @scale: pixels per point
 * @path: (type filename): name of the file
 * @error: what went wrong; the text names the file
 *
 * Returns: whether the file is on the disk
 */
gboolean
ug_pages_write_png (UgPages *self, guint page, double scale, const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = ug_pages_to_png (self, page, scale, error);

  return bytes != NULL && write_file (bytes, path, error);
}
