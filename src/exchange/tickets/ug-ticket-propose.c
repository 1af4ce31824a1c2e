/* ug-ticket-propose.c: a mapping proposed from the words of a file.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-ticket-mapping-file.h"

#include "ug-priority.h"

#include <string.h>

/* What help desks call their columns, the surest name first: Zammad, osTicket, Jira, GLPI, OTRS and
 * Znuny, iTop, and what people write themselves. */
static const char *const headers[UG_TICKET_N_COLUMNS][28] = {
  [UG_TICKET_COLUMN_ID] = { "ticket number",
                            "ticketnumber",
                            "ticket#",
                            "ticket id",
                            "ticketid",
                            "issue key",
                            "number",
                            "ticket no",
                            "ref",
                            "reference",
                            "case number",
                            "номер заявки",
                            "номер обращения",
                            "номер инцидента",
                            "номер тикета",
                            "код заявки",
                            "номер",
                            "№ заявки",
                            "№",
                            "ticket",
                            "заявка",
                            "обращение",
                            "тикет",
                            "id",
                            "идентификатор",
                            "key",
                            "код",
                            "#" },
  [UG_TICKET_COLUMN_PRIORITY] = { "priority", "priority name", "ticket priority", "sla priority",
                                  "приоритет", "приоритет заявки", "срочность", "urgency",
                                  "severity", "критичность", "priority id" },
  [UG_TICKET_COLUMN_STATUS] = { "status", "state", "ticket state", "state name", "current status",
                                "new status", "to status", "ticket status", "статус", "состояние",
                                "текущий статус", "новый статус", "статус заявки" },
  [UG_TICKET_COLUMN_EVENT] = { "event", "event type", "action", "activity", "history type",
                               "событие", "действие", "тип события" },
  [UG_TICKET_COLUMN_MOMENT] = { "moment", "event time", "timestamp", "event date", "changed at",
                                "change time", "time", "datetime", "date time", "when",
                                "дата события", "время события", "момент", "дата и время", "когда",
                                "время", "date", "дата" },
  [UG_TICKET_COLUMN_OPENED] = { "opened",           "opened at",
                                "created at",       "created",
                                "date created",     "create time",
                                "createtime",       "creation date",
                                "opening date",     "open date",
                                "start date",       "created time",
                                "reported at",      "reported",
                                "дата создания",    "дата открытия",
                                "создана",          "создано",
                                "создан",           "открыта",
                                "открыто",          "дата регистрации",
                                "зарегистрирована", "дата обращения",
                                "время создания",   "дата и время создания",
                                "поступила",        "age created" },
  [UG_TICKET_COLUMN_ANSWERED] = { "first response at",
                                  "first response",
                                  "firstresponse",
                                  "first reply at",
                                  "first reply",
                                  "first response date",
                                  "first answer",
                                  "response date",
                                  "responded at",
                                  "answered at",
                                  "taken into account date",
                                  "assignment date",
                                  "первый ответ",
                                  "первая реакция",
                                  "дата первого ответа",
                                  "время первого ответа",
                                  "дата реакции",
                                  "время реакции",
                                  "первый отклик",
                                  "дата первой реакции",
                                  "ответ дан" },
  [UG_TICKET_COLUMN_NEWS] = { "last contact agent at", "news", "last news", "last update",
                              "last updated", "updated", "updated at", "last modified", "changed",
                              "последнее обновление", "обновлена", "обновлено", "дата обновления",
                              "новости", "последний ответ", "дата изменения", "изменена" },
  [UG_TICKET_COLUMN_RESOLVED] = { "resolved",        "resolved at", "resolution date",
                                  "resolutiondate",  "solved at",   "solution date",
                                  "solutiondate",    "date solved", "solved",
                                  "дата решения",    "решена",      "решено",
                                  "дата выполнения", "выполнена",   "выполнено",
                                  "время решения",   "closed at",   "close at",
                                  "closed",          "date closed", "close time",
                                  "closing date",    "close date",  "дата закрытия",
                                  "закрыта",         "закрыто",     "время закрытия" },
};

/* What statuses and events are called; a value that contains the word means it, the first of
 * them. */
static const struct
{
  const char *word;
  UgTicketMeaning meaning;
} words[] = {
  { "reopen", UG_TICKET_MEANING_OPEN },
  { "переоткр", UG_TICKET_MEANING_OPEN },
  { "возобнов", UG_TICKET_MEANING_OPEN },
  { "third party", UG_TICKET_MEANING_PENDING },
  { "vendor", UG_TICKET_MEANING_PENDING },
  { "supplier", UG_TICKET_MEANING_PENDING },
  { "подрядчик", UG_TICKET_MEANING_PENDING },
  { "поставщик", UG_TICKET_MEANING_PENDING },
  { "waiting for support", UG_TICKET_MEANING_PENDING },
  { "pending close", UG_TICKET_MEANING_RESOLVED },
  { "waiting for customer", UG_TICKET_MEANING_PAUSED },
  { "waiting", UG_TICKET_MEANING_PAUSED },
  { "pending", UG_TICKET_MEANING_PAUSED },
  { "on hold", UG_TICKET_MEANING_PAUSED },
  { "paused", UG_TICKET_MEANING_PAUSED },
  { "suspended", UG_TICKET_MEANING_PAUSED },
  { "ожида", UG_TICKET_MEANING_PAUSED },
  { "ждём клиент", UG_TICKET_MEANING_PAUSED },
  { "ждем клиент", UG_TICKET_MEANING_PAUSED },
  { "пауз", UG_TICKET_MEANING_PAUSED },
  { "приостанов", UG_TICKET_MEANING_PAUSED },
  { "отложен", UG_TICKET_MEANING_PAUSED },
  { "запрошена информация", UG_TICKET_MEANING_PAUSED },
  { "first response", UG_TICKET_MEANING_ANSWERED },
  { "first reply", UG_TICKET_MEANING_ANSWERED },
  { "agent repl", UG_TICKET_MEANING_ANSWERED },
  { "answered", UG_TICKET_MEANING_ANSWERED },
  { "первый ответ", UG_TICKET_MEANING_ANSWERED },
  { "ответ специалист", UG_TICKET_MEANING_ANSWERED },
  { "ответ дан", UG_TICKET_MEANING_ANSWERED },
  { "news", UG_TICKET_MEANING_NEWS },
  { "note to customer", UG_TICKET_MEANING_NEWS },
  { "новост", UG_TICKET_MEANING_NEWS },
  { "уведомлен", UG_TICKET_MEANING_NEWS },
  { "unresolved", UG_TICKET_MEANING_OPEN },
  { "resolved", UG_TICKET_MEANING_RESOLVED },
  { "solved", UG_TICKET_MEANING_RESOLVED },
  { "fixed", UG_TICKET_MEANING_RESOLVED },
  { "done", UG_TICKET_MEANING_RESOLVED },
  { "completed", UG_TICKET_MEANING_RESOLVED },
  { "решен", UG_TICKET_MEANING_RESOLVED },
  { "решён", UG_TICKET_MEANING_RESOLVED },
  { "выполнен", UG_TICKET_MEANING_RESOLVED },
  { "исправлен", UG_TICKET_MEANING_RESOLVED },
  { "готово", UG_TICKET_MEANING_RESOLVED },
  { "closed", UG_TICKET_MEANING_CLOSED },
  { "merged", UG_TICKET_MEANING_CLOSED },
  { "cancel", UG_TICKET_MEANING_CLOSED },
  { "закрыт", UG_TICKET_MEANING_CLOSED },
  { "отменен", UG_TICKET_MEANING_CLOSED },
  { "отменён", UG_TICKET_MEANING_CLOSED },
  { "in progress", UG_TICKET_MEANING_OPEN },
  { "processing", UG_TICKET_MEANING_OPEN },
  { "assigned", UG_TICKET_MEANING_OPEN },
  { "escalated", UG_TICKET_MEANING_OPEN },
  { "planned", UG_TICKET_MEANING_OPEN },
  { "to do", UG_TICKET_MEANING_OPEN },
  { "в работе", UG_TICKET_MEANING_OPEN },
  { "в обработке", UG_TICKET_MEANING_OPEN },
  { "назначен", UG_TICKET_MEANING_OPEN },
  { "запланирован", UG_TICKET_MEANING_OPEN },
  { "opened", UG_TICKET_MEANING_OPENED },
  { "created", UG_TICKET_MEANING_OPENED },
  { "reported", UG_TICKET_MEANING_OPENED },
  { "создан", UG_TICKET_MEANING_OPENED },
  { "зарегистрирован", UG_TICKET_MEANING_OPENED },
  { "open", UG_TICKET_MEANING_OPEN },
  { "new", UG_TICKET_MEANING_OPEN },
  { "новый", UG_TICKET_MEANING_OPEN },
  { "новая", UG_TICKET_MEANING_OPEN },
  { "новое", UG_TICKET_MEANING_OPEN },
  { "открыт", UG_TICKET_MEANING_OPEN },
};

/* How bad the words of priorities are, from 0; what they begin with. */
static const struct
{
  const char *word;
  guint rank;
} ranks[] = {
  { "emergency", 0 },   { "blocker", 0 }, { "авари", 0 },   { "блокир", 0 },   { "very high", 1 },
  { "critical", 1 },    { "urgent", 1 },  { "highest", 1 }, { "major", 2 },    { "критич", 1 },
  { "очень высок", 1 }, { "срочн", 1 },   { "наивысш", 1 }, { "very low", 5 }, { "очень низк", 5 },
  { "lowest", 5 },      { "trivial", 5 }, { "наинизш", 5 }, { "high", 2 },     { "высок", 2 },
  { "medium", 3 },      { "normal", 3 },  { "средн", 3 },   { "обычн", 3 },    { "нормальн", 3 },
  { "minor", 4 },       { "low", 4 },     { "низк", 4 },
};

#define N_RANKS 6

/* Folded, and a single space for whatever stands between words. */
static char *
simplify (const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  GString *simple = g_string_new (NULL);

  for (const char *at = folded; *at != '\0'; at = g_utf8_next_char (at))
    {
      const gunichar c = g_utf8_get_char (at);

      if (g_unichar_isspace (c) || c == '_' || c == '-' || c == '.' || c == ':' || c == '/')
        {
          if (simple->len > 0 && simple->str[simple->len - 1] != ' ')
            g_string_append_c (simple, ' ');
        }
      else
        g_string_append_unichar (simple, c);
    }

  return g_strstrip (g_string_free (simple, FALSE));
}

/* How sure a name is for a column: 0 is surest. */
static guint
rank_header (UgTicketColumn column, const char *name)
{
  guint i = 0;

  while (i < G_N_ELEMENTS (headers[column]) && headers[column][i] != NULL
         && !g_str_equal (headers[column][i], name))
    i++;

  return i < G_N_ELEMENTS (headers[column]) && headers[column][i] != NULL ? i : G_MAXUINT;
}

static gboolean
has_header (UgCsv *header, const char *name)
{
  for (guint i = 0; i < ug_csv_count (header); i++)
    if (g_str_equal (ug_csv_get (header, i), name))
      return TRUE;

  return FALSE;
}

/* A prefix such as "Custom field (First response)" of Jira is taken off. */
static char *
name_header (const char *text)
{
  static const char prefix[] = "custom field (";
  g_autofree char *name = simplify (text);

  if (g_str_has_prefix (name, prefix) && g_str_has_suffix (name, ")"))
    return g_strndup (name + strlen (prefix), strlen (name) - strlen (prefix) - 1);

  return g_steal_pointer (&name);
}

/**
 * ug_ticket_mapping_propose_columns:
 * @self: a mapping; columns that it has stay
 * @header: a table that stands at a row
 *
 * Takes the row for the header.
 *
 * Returns: how many columns are found in it
 */
guint
ug_ticket_mapping_propose_columns (UgTicketMapping *self, UgCsv *header)
{
  guint found = 0;

  for (guint column = 0; column < UG_TICKET_N_COLUMNS; column++)
    {
      guint best = G_MAXUINT;
      guint at = 0;

      if (self->columns[column] != NULL)
        {
          found += has_header (header, self->columns[column]);
          continue;
        }
      for (guint i = 0; i < ug_csv_count (header); i++)
        {
          g_autofree char *name = name_header (ug_csv_get (header, i));
          const guint rank = rank_header (column, name);

          if (rank < best)
            {
              best = rank;
              at = i;
            }
        }
      if (best < G_MAXUINT)
        {
          self->columns[column] = g_strdup (ug_csv_get (header, at));
          found++;
        }
    }

  return found;
}

/**
 * ug_ticket_mapping_propose_meaning:
 * @self: a mapping
 * @value: a status or an event of the file; what it has for it stays
 */
void
ug_ticket_mapping_propose_meaning (UgTicketMapping *self, const char *value)
{
  g_autofree char *simple = NULL;
  UgTicketMeaning meaning = UG_TICKET_MEANING_UNKNOWN;

  if (g_hash_table_contains (self->meanings, value))
    return;

  simple = simplify (value);
  for (guint i = 0; i < G_N_ELEMENTS (words) && meaning == UG_TICKET_MEANING_UNKNOWN; i++)
    if (strstr (simple, words[i].word) != NULL)
      meaning = words[i].meaning;
  g_hash_table_insert (self->meanings, g_strdup (value), GINT_TO_POINTER (meaning));
}

static const char *
get_title (UgAgreement *agreement, guint index)
{
  return ug_record_get_text (ug_record_peek (UG_RECORD (agreement), UG_AGREEMENT_PRIORITIES, index),
                             UG_PRIORITY_TITLE);
}

/* The same words, or the beginning of them: "1 critical" is "critical". */
static const char *
find_same (const char *simple, UgAgreement *agreement)
{
  const guint count = ug_record_count (UG_RECORD (agreement), UG_AGREEMENT_PRIORITIES);
  const char *bare = simple + strspn (simple, "p0123456789 )(");

  for (guint i = 0; i < count; i++)
    {
      g_autofree char *title = simplify (get_title (agreement, i));
      const char *bare_title = title + strspn (title, "p0123456789 )(");

      if (*title != '\0'
          && (g_str_equal (title, simple)
              || (*bare != '\0' && *bare_title != '\0' && g_str_equal (bare_title, bare))))
        return get_title (agreement, i);
    }

  return NULL;
}

/* "P2", "2", "priority 2": the second priority, where no word says more than the number. */
static const char *
find_numbered (const char *simple, UgAgreement *agreement)
{
  static const char *const starts[] = { "priority ", "приоритет ", "p", "п", "" };
  const guint count = ug_record_count (UG_RECORD (agreement), UG_AGREEMENT_PRIORITIES);

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      const char *rest = simple + strlen (starts[i]);

      if (g_str_has_prefix (simple, starts[i]) && *rest >= '1' && *rest <= '9' && rest[1] == '\0'
          && (guint)(*rest - '0') <= count)
        return get_title (agreement, *rest - '1');
    }

  return NULL;
}

static guint
find_rank (const char *value)
{
  g_autofree char *simple = simplify (value);
  const char *bare = simple + strspn (simple, "p0123456789 )(");

  for (guint i = 0; i < G_N_ELEMENTS (ranks); i++)
    if (g_str_has_prefix (bare, ranks[i].word))
      return ranks[i].rank;

  return N_RANKS;
}

/* Words such as high and low stand for priorities only where there are as many of them. */
static void
propose_by_rank (UgTicketMapping *self, GPtrArray *values, UgAgreement *agreement)
{
  const guint count = ug_record_count (UG_RECORD (agreement), UG_AGREEMENT_PRIORITIES);
  const char *by_rank[N_RANKS] = { NULL };
  guint different = 0, next = 0;

  for (guint i = 0; i < values->len; i++)
    {
      const guint rank = find_rank (values->pdata[i]);

      if (rank == N_RANKS || by_rank[rank] != NULL)
        return;
      by_rank[rank] = values->pdata[i];
      different++;
    }
  if (different != count)
    return;

  for (guint rank = 0; rank < N_RANKS; rank++)
    if (by_rank[rank] != NULL)
      g_hash_table_insert (self->priorities, g_strdup (by_rank[rank]),
                           g_strdup (get_title (agreement, next++)));
}

/**
 * ug_ticket_mapping_propose_priorities:
 * @self: a mapping
 * @values: (element-type utf8): the priorities of a file
 * @agreement: whose priorities they are to be
 *
 * What is not sure stays "", and what the mapping has for a value stays.
 */
void
ug_ticket_mapping_propose_priorities (UgTicketMapping *self,
                                      GPtrArray *values,
                                      UgAgreement *agreement)
{
  g_autoptr (GPtrArray) open = g_ptr_array_new ();

  for (guint i = 0; i < values->len; i++)
    {
      g_autofree char *simple = simplify (values->pdata[i]);
      const char *title;

      if (g_hash_table_contains (self->priorities, values->pdata[i]))
        continue;
      title = find_same (simple, agreement);
      if (title == NULL)
        title = find_numbered (simple, agreement);
      if (title == NULL)
        g_ptr_array_add (open, values->pdata[i]);
      g_hash_table_insert (self->priorities, g_strdup (values->pdata[i]),
                           g_strdup (title != NULL ? title : ""));
    }

  if (open->len == values->len)
    propose_by_rank (self, open, agreement);
}
