/* ug-exchange-file.h: what a file of ours is: an agreement, a firm's catalogue, its questions, or
 * an example.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ug-agreement.h"
#include "ug-client.h"
#include "ug-exchange-error.h"
#include "ug-firm.h"
#include "ug-past-change.h"
#include "ug-version.h"

G_BEGIN_DECLS

#define UG_EXCHANGE_FORMAT "ugovor"
#define UG_EXCHANGE_VERSION 1

/**
 * UgExchangeKind:
 * @UG_EXCHANGE_KIND_AGREEMENT: one client with the agreement, and who we are
 * @UG_EXCHANGE_KIND_CATALOGUE: what a firm offers: packages, promises, factors, questions
 * @UG_EXCHANGE_KIND_QUESTIONS: what a firm asks, in one language or several
 * @UG_EXCHANGE_KIND_EXAMPLE: a firm with its catalogue and clients, to look around in
 */
typedef enum
{
  UG_EXCHANGE_KIND_AGREEMENT,
  UG_EXCHANGE_KIND_CATALOGUE,
  UG_EXCHANGE_KIND_QUESTIONS,
  UG_EXCHANGE_KIND_EXAMPLE,
} UgExchangeKind;

/**
 * UgExchangeFile:
 * @kind: what it holds
 * @language: code of the language a catalogue is written in, or ""
 * @firm: the firm: of an agreement, name and calendars; of a question set, its questions; otherwise
 *   with what it offers
 * @clients: (element-type UgClient): of an agreement, its client; of an example, several; of a
 *   catalogue or a question set, none
 * @versions: (element-type UgVersion): of an agreement, what was sealed of it, the first one first
 * @past: (element-type UgPastChange): of an agreement, what its fields said before
 * @warnings: (element-type utf8): what was left aside when it was read, in sentences
 *
 * A file, read.
 */
typedef struct
{
  UgExchangeKind kind;
  char *language;
  UgFirm *firm;
  GPtrArray *clients;
  GPtrArray *versions;
  GPtrArray *past;
  GPtrArray *warnings;
} UgExchangeFile;

char *ug_agreement_to_file (UgAgreement *agreement, UgFirm *firm);
char *ug_agreement_to_archive (UgAgreement *agreement,
                               UgFirm *firm,
                               GPtrArray *versions,
                               GPtrArray *past);
char *ug_catalogue_to_file (UgFirm *firm);
char *ug_questions_to_file (UgFirm *firm);
UgExchangeFile *ug_exchange_file_parse (const char *text, gsize length, GError **error);
UgExchangeFile *ug_exchange_file_load (const char *path, GError **error);
gboolean ug_exchange_file_has_own_ids (UgExchangeFile *self);
void ug_exchange_file_renew_ids (UgExchangeFile *self);
void ug_exchange_file_free (UgExchangeFile *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (UgExchangeFile, ug_exchange_file_free)

G_END_DECLS
