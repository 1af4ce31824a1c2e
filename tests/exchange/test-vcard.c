/* test-vcard.c: cards as telephones, mail programs and enemies write them.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ug-vcard.h"

#include <string.h>

typedef struct
{
  const char *title;
  const char *text;
  const char *name, *role, *phone, *email, *messenger, *note;
} Case;

static const Case cases[] = {
  { "4.0",
    "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna Example\r\nN:Example;Anna;;;\r\nTITLE:Director\r\n"
    "TEL;VALUE=uri;TYPE=\"voice,home\":tel:+7-000-000-00-01;ext=5\r\n"
    "EMAIL;PREF=2:second@example.org\r\nEMAIL;PREF=1:first@example.org\r\n"
    "IMPP:xmpp:anna@example.org\r\nNOTE:Do not\\, ever\\nmention it\r\nEND:VCARD\r\n",
    "Anna Example", "Director", "+7-000-000-00-01", "first@example.org, second@example.org",
    "xmpp:anna@example.org", "Do not, ever\nmention it" },
  { "3.0 folded inside a character",
    "BEGIN:VCARD\nVERSION:3.0\nFN:\xd0\n \x9f\xd1\x91\xd1\x82\xd1\x80 Обра\n\tзцов\n"
    "item1.TEL;type=CELL,PREF:+7 000 000-00-02\ntel;type=fax:+7 000 000-00-99\n"
    "TEL;TYPE=work:+7 000 000-00-03\nROLE:Закупки\nEND:VCARD",
    "Пётр Образцов", "Закупки", "+7 000 000-00-02, +7 000 000-00-03", "", "", "" },
  { "2.1 quoted-printable",
    "BEGIN:VCARD\r\nVERSION:2.1\r\n"
    "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=92=D1=8B=D0=BC=D1=8B=D1=81=\r\n"
    "=D0=BB=D0=BE=D0=B2=D0=B0;=D0=92=D0=B5=D1=80=D0=B0;;=D0=B4-=D1=80;\r\n"
    "TEL;CELL;PREF:+70000000004\r\nTEL;WORK;FAX:+70000000005\r\nX-TELEGRAM:@vera\r\n"
    "ORG:Example;Sales\r\nEND:VCARD\r\n",
    "д-р Вера Вымыслова", "", "+70000000004", "", "Telegram: @vera", "" },
  { "2.1 in a Cyrillic code page",
    "BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=windows-1251:\xc8\xe2\xe0\xed\n"
    "TITLE;CHARSET=KOI8-R;QUOTED-PRINTABLE:=E4=C9=D2=C5=CB=D4=CF=D2\nEND:VCARD\n",
    "Иван", "Директор", "", "", "", "" },
  { "escapes, byte order mark, old Macintosh line ends",
    "\xef\xbb\xbf"
    "BEGIN:VCARD\rVERSION:3.0\rN:Sample\\; junior;Ann\\,a\\\\b\r"
    "TITLE:one\\ntwo\rEND:VCARD\r",
    "Ann,a\\b Sample; junior", "one two", "", "", "", "" },
  { "no name but an organisation",
    "begin:vcard\nversion:3.0\nfn:\norg:Example Ltd;;Service\nend:vcard\n", "Example Ltd, Service",
    "", "", "", "", "" },
  { "a card inside a card, a photograph, a property without value",
    "BEGIN:VCARD\nVERSION:2.1\nAGENT:\nBEGIN:VCARD\nFN:Nobody\nEND:VCARD\nFN:Somebody\n"
    "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ\n SkZJRgABAQ\n\nTEL:\nEMAIL\nEND:VCARD\n",
    "Somebody", "", "", "", "", "" },
  { "control characters and markup",
    "BEGIN:VCARD\nVERSION:3.0\nFN:a\x01\x1b[31mb <b>&amp;</b> \xe2\x80\xae\nEND:VCARD\n",
    "a  [31mb <b>&amp;</b> \u202e", "", "", "", "", "" },
};

static void
test_cards (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const Case *c = &cases[i];
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) people = ug_vcard_parse (c->text, strlen (c->text), &error);
      UgRecord *person;

      g_test_message ("%s", c->title);
      g_assert_no_error (error);
      g_assert_cmpuint (people->len, ==, 1);
      person = people->pdata[0];
      g_assert_cmpstr (ug_record_get_text (person, UG_PERSON_NAME), ==, c->name);
      g_assert_cmpstr (ug_record_get_text (person, UG_PERSON_ROLE), ==, c->role);
      g_assert_cmpstr (ug_record_get_text (person, UG_PERSON_PHONE), ==, c->phone);
      g_assert_cmpstr (ug_record_get_text (person, UG_PERSON_EMAIL), ==, c->email);
      g_assert_cmpstr (ug_record_get_text (person, UG_PERSON_MESSENGER), ==, c->messenger);
      g_assert_cmpstr (ug_record_get_text (person, UG_PERSON_NOTE), ==, c->note);
      g_assert_true (ug_record_get_field (person, UG_PERSON_NOTE)->flags & UG_FIELD_PRIVATE);
    }
}

static void
test_several (void)
{
  static const char text[] =
      "\n\nBEGIN:VCARD\nFN:One\nEND:VCARD\n\nBEGIN:VCARD\nNOTE:x\nEND:VCARD\n"
      "BEGIN:VCARD\nTEL:+7 000\nEND:VCARD\n";
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) people = ug_vcard_parse (text, strlen (text), &error);

  g_assert_no_error (error);
  g_assert_cmpuint (people->len, ==, 2);
  g_assert_cmpstr (ug_record_get_text (people->pdata[1], UG_PERSON_PHONE), ==, "+7 000");
}

static void
check_refused (const char *text, gsize length, int code, const char *message)
{
  g_autoptr (GError) error = NULL;

  g_autoptr (GPtrArray) people = ug_vcard_parse (text, length, &error);

  if (people != NULL)
    g_error ("“%s” was read", text);
  g_assert_error (error, UG_EXCHANGE_ERROR, code);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  if (strstr (error->message, message) == NULL)
    g_error ("“%s” does not say “%s”", error->message, message);
}

static void
test_refused (void)
{
  static const struct
  {
    const char *text;
    const char *message;
  } bad[] = {
    { "", "nobody" },
    { "\r\n \r\n", "Line 2: a vCard begins" },
    { "hello", "Line 1: a vCard begins" },
    { "BEGIN:VCALENDAR\nEND:VCALENDAR\n", "Line 1: a vCard begins" },
    { "BEGIN:VCARD\nFN:x\n", "Line 1: this card has no end" },
    { "BEGIN:VCARD\nFN:x\nEND:VCARD\nBEGIN:VCARD\nFN:y", "Line 4: this card has no end" },
    { "BEGIN:VCARD\nVERSION:5.0\nEND:VCARD\n", "Line 2: version “5.0”" },
    { "BEGIN:VCARD\nEND:VCARD\n", "nobody" },
    { "BEGIN:VCARD\nFN:x\nTITLE:\xff\nEND:VCARD\n", "Line 3: this is no UTF-8" },
    { "BEGIN:VCARD\nFN;CHARSET=moon:x\nEND:VCARD\n", "Line 2: this is no text in the character" },
    { "BEGIN:VCARD\nFN;CHARSET=\xff\xfe:x\nEND:VCARD\n", "Line 2" },
    { "BEGIN:VCARD\nFN;QUOTED-PRINTABLE:a=00b\nEND:VCARD\n", "Line 2: a NUL" },
    { "BEGIN:VCARD\nFN;QUOTED-PRINTABLE:a=\n", "no end" },
  };
  g_autoptr (GString) long_card = g_string_new ("BEGIN:VCARD\n");
  g_autoptr (GString) many = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    check_refused (bad[i].text, strlen (bad[i].text), UG_EXCHANGE_ERROR_SYNTAX, bad[i].message);
  for (guint i = 0; i < 40; i++)
    g_string_append_printf (long_card, "TEL:%u\n", i);
  check_refused (long_card->str, long_card->len, UG_EXCHANGE_ERROR_SYNTAX,
                 "Line 34: this card has");
  check_refused ("BEGIN:VCARD\nFN:a\0b", 19, UG_EXCHANGE_ERROR_SYNTAX, "Line 2: a NUL");

  for (guint i = 0; i <= UG_VCARD_MAX_CARDS; i++)
    g_string_append (many, "BEGIN:VCARD\nFN:x\nEND:VCARD\n");
  check_refused (many->str, many->len, UG_EXCHANGE_ERROR_TOO_LARGE, "more than");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/vcard/cards", test_cards);
  g_test_add_func ("/vcard/several", test_several);
  g_test_add_func ("/vcard/refused", test_refused);

  return g_test_run ();
}
