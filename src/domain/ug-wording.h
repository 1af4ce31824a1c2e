/* ug-wording.h: how what people typed becomes a part of our sentences.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A typed fragment is never inflected: our sentences put it where it stands as it is, after a
 * colon, as a subject or in quotes.
 */

#pragma once

#include "ug-language.h"
#include "ug-record.h"

G_BEGIN_DECLS

/* Around what deserves emphasis, until a sentence takes them out; no typed text contains them. */
#define UG_MARK_START "\001"
#define UG_MARK_END "\002"

char *ug_wording_clean (const char *text);
char *ug_wording_shorten (const char *text, glong longest);
char *ug_wording_field (UgRecord *record, guint field);
char *ug_wording_term (UgTerm *term, UgLanguage *language);
char *ug_wording_person (UgRecord *record, guint field, UgLanguage *language);
char *ug_wording_person_with_role (UgRecord *record, guint field, UgLanguage *language);
char *ug_wording_date (UgRecord *record, guint field, UgLanguage *language, gboolean *is_day);
char *ug_wording_mark (const char *text);

/* A list of fragments: "one, two, three". */
void ug_wording_list_add (GString *list, const char *fragment);
/* A text of sentences: each begins after a blank. */
void ug_wording_say (GString *text, const char *format, ...) G_GNUC_PRINTF (2, 3);

G_END_DECLS
