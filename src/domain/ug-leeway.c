/* ug-leeway.c: where a client is in no hurry, and where he needs more than he gets.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-leeway.h"

#include "ug-answering.h"
#include "ug-wording.h"

struct _UgLeeway
{
  GObject parent_instance;

  UgLeewayKind kind;
  UgClient *client;
  UgExpectation *promise;
};

G_DEFINE_FINAL_TYPE (UgLeeway, ug_leeway, G_TYPE_OBJECT)

static void
ug_leeway_finalize (GObject *object)
{
  UgLeeway *self = UG_LEEWAY (object);

  g_object_unref (self->promise);
  g_object_unref (self->client);

  G_OBJECT_CLASS (ug_leeway_parent_class)->finalize (object);
}

static void
ug_leeway_class_init (UgLeewayClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ug_leeway_finalize;
}

static void
ug_leeway_init (UgLeeway *self)
{
}

/* What was traded is what the client wanted, unless somebody has yet to confirm it. */
static gboolean
get_kind (UgExpectation *promise, UgLeewayKind *kind)
{
  const UgAnswerChoice choice = ug_expectation_get_choice (promise);
  const UgOutcome outcome = ug_expectation_get_outcome (promise);

  *kind = choice == UG_ANSWER_CHOICE_NO_HURRY ? UG_LEEWAY_ROOM : UG_LEEWAY_RISK;
  if (choice == UG_ANSWER_CHOICE_NO_HURRY || choice == UG_ANSWER_CHOICE_PARKED)
    return TRUE;

  return choice == UG_ANSWER_CHOICE_NEED_MORE
         && (outcome != UG_OUTCOME_TRADED || ug_expectation_is_pending (promise));
}

/**
 * ug_leeway_new:
 * @promise: a promise to a client
 *
 * Returns: (transfer full) (nullable): what its answer means to the manager; %NULL when it simply
 *   suits, or nothing was answered
 */
UgLeeway *
ug_leeway_new (UgExpectation *promise)
{
  UgClient *client = ug_record_get_ancestor (UG_RECORD (promise), UG_TYPE_CLIENT);
  UgLeewayKind kind;
  UgLeeway *self;

  if (client == NULL || !get_kind (promise, &kind))
    return NULL;

  self = g_object_new (UG_TYPE_LEEWAY, NULL);
  self->kind = kind;
  self->client = g_object_ref (client);
  self->promise = g_object_ref (promise);

  return self;
}

static void
list_of (GPtrArray *found, UgRecord *agreement)
{
  for (guint i = 0; i < ug_record_count (agreement, UG_AGREEMENT_EXPECTATIONS); i++)
    {
      UgLeeway *leeway = ug_leeway_new (ug_record_peek (agreement, UG_AGREEMENT_EXPECTATIONS, i));

      if (leeway != NULL)
        g_ptr_array_add (found, leeway);
    }
}

/**
 * ug_leeway_list:
 * @client: a client
 *
 * Returns: (transfer full) (element-type UgLeeway): all of this client, in the order of the
 *   agreements
 */
GPtrArray *
ug_leeway_list (UgClient *client)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < ug_record_count (UG_RECORD (client), UG_CLIENT_AGREEMENTS); i++)
    list_of (found, ug_record_peek (UG_RECORD (client), UG_CLIENT_AGREEMENTS, i));

  return found;
}

/**
 * ug_leeway_get_kind:
 * @self: an answer
 *
 * Returns: what it means to the manager
 */
UgLeewayKind
ug_leeway_get_kind (UgLeeway *self)
{
  g_return_val_if_fail (UG_IS_LEEWAY (self), UG_LEEWAY_RISK);

  return self->kind;
}

/**
 * ug_leeway_get_client:
 * @self: an answer
 *
 * Returns: (transfer none): whose it is; perhaps no more of him than his name
 */
UgClient *
ug_leeway_get_client (UgLeeway *self)
{
  g_return_val_if_fail (UG_IS_LEEWAY (self), NULL);

  return self->client;
}

/**
 * ug_leeway_get_promise:
 * @self: an answer
 *
 * Returns: (transfer none): what it answers; perhaps no more of it than the offer and this answer
 */
UgExpectation *
ug_leeway_get_promise (UgLeeway *self)
{
  g_return_val_if_fail (UG_IS_LEEWAY (self), NULL);

  return self->promise;
}

static char *
say_room (UgOutcome outcome, const char *offer, const char *wish, UgLanguage *language)
{
  if (outcome == UG_OUTCOME_TRADED && *wish != '\0')
    /* Translators: what was agreed, and what we offered */
    return g_strdup_printf (ug_tr (language, "Agreed: %1$s; offered: %2$s."), wish, offer);
  if (*wish != '\0')
    /* Translators: what we offer, and what the client wishes */
    return g_strdup_printf (ug_tr (language, "Offered: %1$s; enough for the client: %2$s."), offer,
                            wish);
  if (*offer != '\0')
    /* Translators: %s is what we offer */
    return g_strdup_printf (ug_tr (language, "Offered: %s; less is enough."), offer);

  return g_strdup (ug_tr (language, "Less is enough."));
}

/* Somebody has yet to settle it. */
static gboolean
is_put_off (UgExpectation *promise)
{
  return ug_expectation_get_outcome (promise) == UG_OUTCOME_PARKED
         || ug_expectation_is_pending (promise);
}

static char *
say_plain_risk (UgExpectation *promise, UgLanguage *language)
{
  if (is_put_off (promise))
    return g_strdup (ug_tr (language, "Put off, not agreed yet."));
  if (ug_expectation_get_outcome (promise) == UG_OUTCOME_DECLINED)
    return g_strdup (ug_tr (language, "More is needed; it stayed at the offer."));

  return g_strdup (ug_tr (language, "More is needed; nothing is agreed yet."));
}

static char *
say_risk (UgExpectation *promise, const char *offer, const char *wish, UgLanguage *language)
{
  if (*wish == '\0' || *offer == '\0')
    return say_plain_risk (promise, language);
  if (is_put_off (promise))
    /* Translators: what the client needs, and what we offer */
    return g_strdup_printf (
        ug_tr (language, "Needed: %1$s; offered: %2$s. Put off, not agreed yet."), wish, offer);
  if (ug_expectation_get_outcome (promise) == UG_OUTCOME_DECLINED)
    /* Translators: what the client needs, and what we offer */
    return g_strdup_printf (
        ug_tr (language, "Needed: %1$s; offered: %2$s. It stayed at the offer."), wish, offer);

  /* Translators: what the client needs, and what we offer */
  return g_strdup_printf (ug_tr (language, "Needed: %1$s; offered: %2$s. Nothing is agreed yet."),
                          wish, offer);
}

static char *
dup_term (UgTerm *term, UgLanguage *language)
{
  return term != NULL ? ug_wording_term (term, language) : g_strdup ("");
}

/**
 * ug_leeway_to_words:
 * @self: an answer
 * @language: the language to speak
 *
 * Returns: (transfer full): a sentence or two for the manager: what is offered, what the client
 *   wants, and how far they have come
 */
char *
ug_leeway_to_words (UgLeeway *self, UgLanguage *language)
{
  UgRecord *record = UG_RECORD (self->promise);
  const UgOutcome outcome = ug_expectation_get_outcome (self->promise);
  g_autofree char *offer = dup_term (ug_record_get_term (record, UG_EXPECTATION_OFFER), language);
  g_autofree char *wish = NULL;

  if (self->kind == UG_LEEWAY_RISK)
    {
      wish = dup_term (ug_expectation_get_wish (self->promise), language);
      return say_risk (self->promise, offer, wish, language);
    }

  wish = dup_term (outcome == UG_OUTCOME_TRADED ? ug_expectation_get_agreed (self->promise)
                                                : ug_expectation_get_wish (self->promise),
                   language);
  return say_room (outcome, offer, wish, language);
}
