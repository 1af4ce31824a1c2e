/* ug-feedback-print.c: the paper `feedback`, with a name on it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-feedback-print.h"

#include "ug-paper.h"
#include "ug-people.h"

#include <glib/gi18n.h>

static UgSheet *
compose (UgRoom *room, UgAgreement *judged, UgPerson *person)
{
  const char *chosen = ug_record_get_text (UG_RECORD (judged), UG_AGREEMENT_PAPER_LANGUAGE);
  const char *own = ug_language_get_code (ug_room_get_language (room));
  g_autoptr (UgLanguage) language = ug_language_new (*chosen != '\0' ? chosen : own);
  g_autoptr (GDateTime) now = ug_room_get_now (room);
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");
  g_autofree char *name = ug_person_get_display_with_role (person, language);
  const UgPaperContext context = {
    .firm = ug_room_get_firm (room),
    .agreement = judged,
    .language = language,
    .today = today,
    .client = ug_room_get_client (room),
    .person = name,
  };

  return ug_compose (UG_PAPER_FEEDBACK, &context);
}

/**
 * ug_feedback_print:
 * @widget: a widget of the window that prints
 * @room: the room
 * @judged: the agreement whose factors are on the slip
 * @person: identifier of whom it is for
 * @done: called with @widget when the printer has the slip
 * @failed: called with @widget and a sentence for people when printing fails
 *
 * Asks for a printer and prints a slip in the language of the client's papers.
 */
void
ug_feedback_print (GtkWidget *widget,
                   UgRoom *room,
                   UgAgreement *judged,
                   const char *person,
                   UgPrintDone done,
                   UgPrintFailed failed)
{
  UgPerson *found = ug_people_find (UG_RECORD (ug_room_get_client (room)), person);
  g_autoptr (UgFonts) fonts = ug_fonts_new ();
  g_autoptr (UgSheet) sheet = NULL;
  g_autoptr (UgPages) pages = NULL;

  g_return_if_fail (found != NULL);

  sheet = compose (room, judged, found);
  pages = ug_pages_new (sheet, UG_PAPER_SIZE_A4, fonts, NULL);
  ug_print_job_run (widget, pages, _ ("Feedback slip"), ug_room_get_settings (room), done, failed);
}
