/* ug-paper.h: which papers there are, and what stands on each.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-client.h"
#include "ug-firm.h"
#include "ug-sheet.h"

G_BEGIN_DECLS

typedef enum
{
  UG_PAPER_AGREEMENT,
  UG_PAPER_SUMMARY,
  UG_PAPER_EMERGENCY,
  UG_PAPER_AMENDMENT,
  UG_PAPER_CONSOLIDATED,
  UG_PAPER_REVIEW,
  UG_PAPER_FEEDBACK,
  UG_PAPER_CRIB, /* the private ones come last: a meeting has a list without them */
  UG_N_PAPERS,
} UgPaperKind;

/**
 * UgPaperContext:
 * @firm: (nullable): who we are
 * @agreement: what was agreed, inside its client
 * @language: the language of the paper
 * @today: the date of printing as ISO 8601
 * @version: number of the version, or 0 while there is none
 * @sealed_on: (nullable): when the version was sealed, as ISO 8601; a draft has none
 * @hash: (nullable): the hash of the version, in hexadecimal digits
 * @replaced_by: number of the version that came after it, or 0 while it is in force
 * @replaced_on: (nullable): when that one was sealed, as ISO 8601
 * @previous: (nullable): the agreement of the version before it, inside its client
 * @client: (nullable): the client as he is now, for the papers that tell what came after a version
 * @person: (nullable): whose slip it is, as it is printed on it
 *
 * Everything a paper is made of. It is a draft until it was sealed.
 */
typedef struct
{
  UgFirm *firm;
  UgAgreement *agreement;
  UgLanguage *language;
  const char *today;
  guint version;
  const char *sealed_on;
  const char *hash;
  guint replaced_by;
  const char *replaced_on;
  UgAgreement *previous;
  UgClient *client;
  const char *person;
} UgPaperContext;

const char *ug_paper_get_nick (UgPaperKind kind);
const char *ug_paper_get_title (UgPaperKind kind);
gboolean ug_paper_is_private (UgPaperKind kind);
char *ug_paper_list_nicks (const char *separator);
UgPaperKind ug_paper_from_nick (const char *nick);

UgSheet *ug_compose (UgPaperKind kind, const UgPaperContext *context);

G_END_DECLS
