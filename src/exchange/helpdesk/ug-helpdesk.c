/* ug-helpdesk.c: what was agreed about times, in the form that ticket systems take in.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-helpdesk.h"

#include "ug-handover.h"

static const struct
{
  const char *nick;
  const char *name;
  char *(*write) (UgHandover *handover);
} systems[] = {
  [UG_HELPDESK_ZAMMAD] = { "zammad", "Zammad", ug_handover_to_zammad },
  [UG_HELPDESK_ZNUNY] = { "znuny", "Znuny", ug_handover_to_znuny },
  [UG_HELPDESK_ITOP] = { "itop", "iTop", ug_handover_to_itop },
  [UG_HELPDESK_CSV] = { "csv", "CSV", ug_handover_to_csv },
};

/**
 * ug_helpdesk_from_nick:
 * @nick: how a system is called on the command line
 *
 * Returns: the system, or %UG_N_HELPDESKS when none is called that
 */
UgHelpdesk
ug_helpdesk_from_nick (const char *nick)
{
  UgHelpdesk self = 0;

  while (self < UG_N_HELPDESKS && !g_str_equal (nick, systems[self].nick))
    self++;

  return self;
}

/**
 * ug_helpdesk_list_nicks:
 *
 * Returns: (transfer full): all that can be asked for, for messages
 */
char *
ug_helpdesk_list_nicks (void)
{
  GString *all = g_string_new (NULL);

  for (UgHelpdesk i = 0; i < UG_N_HELPDESKS; i++)
    g_string_append_printf (all, i > 0 ? ", %s" : "%s", systems[i].nick);

  return g_string_free (all, FALSE);
}

/**
 * ug_helpdesk_write:
 * @self: a ticket system
 * @agreement: an agreement of a client
 * @firm: (nullable): our firm
 * @today: from its year on, days of the year are written out where a system wants dates
 * @language: in which terms are said
 * @losses: (out) (transfer container) (element-type utf8): what the system cannot express, each a
 *   sentence; it also stands in the file where its format has a place for it
 *
 * Hands over what is agreed, not what is still open.
 *
 * Returns: (transfer full): a file for that system
 */
char *
ug_helpdesk_write (UgHelpdesk self,
                   UgAgreement *agreement,
                   UgFirm *firm,
                   UgDay today,
                   UgLanguage *language,
                   GPtrArray **losses)
{
  g_autoptr (UgHandover) handover =
      ug_handover_new (systems[self].name, agreement, firm, today, language);
  char *text = systems[self].write (handover);

  *losses = g_ptr_array_ref (handover->losses);
  return text;
}
