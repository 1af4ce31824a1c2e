/* sentence-cases.h: promises and answers, and how both languages say them; for test-sentence.c.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* It is included in the middle of an array, which no layout tool can know. */
/* clang-format off */

  /* How fast, on three clocks. */
  {
    KIND (TERM),
    .urgent = TRUE,
    .title = "a title that only names the clock again",
    .offer = "15 minutes around the clock",
    CHOICE (SUITS),
    .en = "Work has stopped: we answer within [15 minutes around the clock]. / It suits you.",
    .ru = "Work has stopped: отвечаем за [15 минут круглосуточно]. / Вам подходит.",
  },
  {
    KIND (TERM),
    .urgent = TRUE,
    .part = UG_CLOCK_NEWS,
    .offer = "every hour",
    .en = "Work has stopped: you hear from us [every hour]." NO_ANSWER,
    .ru = "Work has stopped: новости от нас [каждый час]." NO_ANSWER_RU,
  },
  {
    KIND (TERM),
    .urgent = TRUE,
    .part = UG_CLOCK_RESOLUTION,
    .offer = "4 working hours",
    CHOICE (NEED_MORE),
    .wish = "2 hours",
    .reason = "Friday evening is a third of the week’s sales.\n",
    .outcome = "2 hours around the clock",
    .en = "Work has stopped: we solve it within [2 hours around the clock]. / You asked for 2 hours: "
          "Friday evening is a third of the week’s sales. We had offered: 4 working hours.",
    .ru = "Work has stopped: решаем за [2 часа круглосуточно]. / Вы просили: 2 часа — "
          "Friday evening is a third of the week’s sales. Мы предлагали: 4 рабочих часа.",
  },
  {
    KIND (TERM),
    .urgent = TRUE,
    .part = UG_CLOCK_RESOLUTION,
    .offer = "by the end of the next working day",
    CHOICE (NO_HURRY),
    .wish = "a week or so",
    .outcome = "a week or so",
    .en = "Work has stopped. Resolution: [a week or so]. / For you a week or so is enough. "
          "We had offered: by the end of the next working day.",
    .ru = "Work has stopped. Решение: [a week or so]. / Вам достаточно: a week or so. "
          "Мы предлагали: до конца следующего рабочего дня.",
  },
  {
    KIND (TERM),
    .urgent = TRUE,
    .offer = "end of the next working day",
    CHOICE (NO_HURRY),
    .en = "Work has stopped: we answer [by the end of the next working day]. / "
          "You are in no hurry. Nothing is agreed yet.",
    .ru = "Work has stopped: отвечаем [до конца следующего рабочего дня]. / "
          "Вы не спешите. Пока не договорились.",
  },
  {
    KIND (TERM),
    .urgent = TRUE,
    .offer = "1 hour",
    CHOICE (NEED_MORE),
    .reason = "the till",
    .outcome = "1 hour",
    .en = "Work has stopped: we answer within [1 hour]. / You need it faster: the till. "
          "It stays as we offered it.",
    .ru = "Work has stopped: отвечаем за [1 час]. / Вам нужно быстрее: the till. "
          "Остаётся, как мы предложили.",
  },
  {
    KIND (TERM),
    .urgent = TRUE,
    .part = UG_CLOCK_RESOLUTION,
    .offer = "4 working hours",
    CHOICE (NEED_MORE),
    .wish = "2 hours",
    .outcome = "2 hours",
    .owner = ANNA,
    .until = "2026-03-14",
    .en = "Work has stopped: we solve it within [2 hours]. / You asked for 2 hours. We had offered: "
          "4 working hours. Anna Placeholder will confirm it by 14 March 2026.",
    .ru = "Work has stopped: решаем за [2 часа]. / Вы просили: 2 часа. Мы предлагали: "
          "4 рабочих часа. Подтвердит Anna Placeholder до 14 марта 2026 года.",
  },
  {
    KIND (TERM),
    .urgent = TRUE,
    .offer = "1 minute",
    .en = "Work has stopped. First response: [1 minute]." NO_ANSWER,
    .ru = "Work has stopped. Первый ответ: [1 минута]." NO_ANSWER_RU,
  },
  {
    KIND (TERM),
    .offer = "no promise",
    .title = "A call at night",
    .en = "[A call at night]. First response: [no promise]." NO_ANSWER,
    .ru = "[A call at night]. Первый ответ: [не обещаем]." NO_ANSWER_RU,
  },
  {
    KIND (TERM),
    .offer = "as soon as possible",
    .part = UG_CLOCK_RESOLUTION,
    .en = "We solve it [as soon as possible]." NO_ANSWER,
    .ru = "Решаем [как можно скорее]." NO_ANSWER_RU,
  },
  {
    KIND (TERM),
    .urgent = TRUE,
    CHOICE (NEED_MORE),
    .wish = "5 minutes",
    .en = "Work has stopped. First response: nothing is offered yet. / "
          "You asked for 5 minutes. Nothing is agreed yet.",
    .ru = "Work has stopped. Первый ответ: пока ничего не предложено. / "
          "Вы просили: 5 минут. Пока не договорились.",
  },
  { KIND (TERM), .urgent = TRUE, .title = "First response" },

  /* Parked, with more and less known about it. */
  {
    KIND (DUTY),
    .side = UG_SIDE_OURS,
    .title = "Backups are checked",
    .offer = "every week",
    CHOICE (PARKED),
    .owner = IVAN,
    .until = "2026-03-14",
    .en = "From our side: [Backups are checked] — [every week]. / "
          "Parked: Ivan Example will settle it by 14 March 2026.",
    .ru = "С нашей стороны: [Backups are checked] — [каждую неделю]. / "
          "Отложено: решит Ivan Example до 14 марта 2026 года.",
  },
  {
    KIND (DUTY),
    .title = "One person decides",
    .person = DIRECTOR,
    CHOICE (PARKED),
    .reason = "the owner is on leave",
    .owner = IVAN,
    .until = "after the fair",
    .en = "From your side: [One person decides]. Responsible: [Пётр Образцов (директор)]. / "
          "Parked: Ivan Example will settle it; when: after the fair. Why: the owner is on leave.",
    .ru = "С вашей стороны: [One person decides]. Отвечает: [Пётр Образцов (директор)]. / "
          "Отложено: решит Ivan Example; когда: after the fair. Почему: the owner is on leave.",
  },
  {
    KIND (PRINCIPLE),
    .side = UG_SIDE_OURS,
    .title = "We never ask twice.",
    CHOICE (PARKED),
    .owner = NAMELESS,
    .en = "We hold to this: [We never ask twice]. / "
          "Parked: duty engineer will settle it; the date is still open.",
    .ru = "Мы держимся правила: [We never ask twice]. / "
          "Отложено: решит duty engineer; срок ещё не назван.",
  },
  {
    KIND (PRINCIPLE),
    .title = "You tell us first",
    CHOICE (PARKED),
    .wish = "only on weekdays",
    .until = "2026-03-14",
    .en = "You hold to this: [You tell us first]. / Parked; when: 14 March 2026; "
          "who will settle it is still open. You asked for only on weekdays.",
    .ru = "Вы держитесь правила: [You tell us first]. / Отложено; когда: 14 марта 2026 года; "
          "кто решит — ещё не названо. Вы просили: only on weekdays.",
  },
  {
    KIND (PRINCIPLE),
    .title = "You tell us first",
    CHOICE (PARKED),
    .en = "You hold to this: [You tell us first]. / "
          "Parked: who will settle it, and by when, is still open.",
    .ru = "Вы держитесь правила: [You tell us first]. / "
          "Отложено: кто решит и к какому сроку, ещё не названо.",
  },

  /* Regular communication. */
  {
    KIND (MEETING),
    .title = "Short call",
    .offer = "once a week",
    .period = "once a week",
    .place = "by phone",
    .person = ANNA,
    .content = "what we do\nwhat we wait for",
    CHOICE (NEED_MORE),
    .wish = "twice a week",
    .outcome = "twice a week",
    .en = "We meet: [Short call], [twice a week], by phone. With: [Anna Placeholder]. "
          "About: what we do; what we wait for. / You asked for twice a week. "
          "We had offered: once a week.",
    .ru = "Встречаемся: [Short call], [twice a week], by phone. Участвует: [Anna Placeholder]. "
          "О чём: what we do; what we wait for. / Вы просили: twice a week. "
          "Мы предлагали: once a week.",
  },
  {
    KIND (MEETING),
    .period = "on Mondays",
    CHOICE (NO_HURRY),
    .reason = "we see each other anyway",
    .en = "We meet: [on Mondays]. / Less is enough for you: we see each other anyway. "
          "Nothing is agreed yet.",
    .ru = "Встречаемся: [on Mondays]. / Вам хватит и меньшего: we see each other anyway. "
          "Пока не договорились.",
  },
  { KIND (MEETING) },
  {
    KIND (CHANNEL),
    .title = "Requests",
    .channel = "mail",
    .content = "all that can wait an hour",
    .person = IVAN,
    CHOICE (NEED_MORE),
    .en = "[Requests]: mail. What for: all that can wait an hour. There you find: "
          "[Ivan Example]. / You need more. Nothing is agreed yet.",
    .ru = "[Requests]: mail. Для чего: all that can wait an hour. На связи: "
          "[Ivan Example]. / Вам нужно больше. Пока не договорились.",
  },
  {
    KIND (CHANNEL),
    .title = "Requests",
    .en = "[Requests] — the channel is not named yet." NO_ANSWER,
    .ru = "[Requests] — канал связи ещё не назван." NO_ANSWER_RU,
  },
  {
    KIND (CHANNEL),
    .channel = "mail",
    .en = "You reach us this way: mail." NO_ANSWER,
    .ru = "Связь с нами: mail." NO_ANSWER_RU,
  },
  {
    KIND (INFORMATION),
    .title = "All is under control",
    .offer = "on Mondays",
    .period = "on Mondays",
    .channel = "message",
    .content = "three lines",
    .person = DIRECTOR,
    CHOICE (SUITS),
    .en = "You hear from us: [All is under control], [on Mondays], message. "
          "To: [Пётр Образцов (директор)]. About: three lines. / It suits you.",
    .ru = "Вы узнаёте от нас: [All is under control], [on Mondays], message. "
          "Кому: [Пётр Образцов (директор)]. О чём: three lines. / Вам подходит.",
  },

  /* Emergencies. */
  {
    KIND (EMERGENCY),
    .part = UG_EMERGENCY_PART_NEGOTIATOR,
    .title = "The line is never dropped",
    .person = ANNA,
    .deputy = IVAN,
    .channel = "+7 000 000-00-01",
    CHOICE (SUITS),
    .en = "In an emergency [Anna Placeholder] stays on the line; deputy: Ivan Example. "
          "How to reach: +7 000 000-00-01. The line is never dropped. / It suits you.",
    .ru = "В беде на связи [Anna Placeholder]; заменяет Ivan Example. "
          "Как связаться: +7 000 000-00-01. The line is never dropped. / Вам подходит.",
  },
  {
    KIND (EMERGENCY),
    .part = UG_EMERGENCY_PART_NEGOTIATOR,
    .person = ANNA,
    .en = "In an emergency [Anna Placeholder] stays on the line." NO_ANSWER,
    .ru = "В беде на связи [Anna Placeholder]." NO_ANSWER_RU,
  },
  {
    KIND (EMERGENCY),
    .part = UG_EMERGENCY_PART_NEGOTIATOR,
    .en = "In an emergency: who stays on the line is not named yet." NO_ANSWER,
    .ru = "На случай беды ещё не назван тот, кто останется на связи." NO_ANSWER_RU,
  },
  {
    KIND (EMERGENCY),
    .part = UG_EMERGENCY_PART_FIRST_NEWS,
    .offer = "15 minutes around the clock",
    .title = "A person answers",
    .en = "In an emergency the first news comes within [15 minutes around the clock]. "
          "A person answers." NO_ANSWER,
    .ru = "В беде первая новость приходит за [15 минут круглосуточно]. "
          "A person answers." NO_ANSWER_RU,
  },
  {
    KIND (EMERGENCY),
    .part = UG_EMERGENCY_PART_NEXT_NEWS,
    .offer = "every hour",
    .title = "Even if nothing is new",
    .en = "Then you hear from us [every hour]. Even if nothing is new." NO_ANSWER,
    .ru = "Дальше новости от нас [каждый час]. Even if nothing is new." NO_ANSWER_RU,
  },
  {
    KIND (EMERGENCY),
    .part = UG_EMERGENCY_PART_NEXT_NEWS,
    .offer = "when we know more",
    .en = "Then news: [when we know more]." NO_ANSWER,
    .ru = "Дальше новости: [when we know more]." NO_ANSWER_RU,
  },
  { KIND (EMERGENCY), .part = UG_EMERGENCY_PART_NEXT_NEWS },
  {
    KIND (EMERGENCY),
    .part = UG_EMERGENCY_PART_DECIDER,
    .title = "close the shop",
    .person = DIRECTOR,
    .deputy = IVAN,
    .en = "In an emergency [Пётр Образцов (директор)] decides: close the shop. "
          "Deputy: Ivan Example." NO_ANSWER,
    .ru = "В беде решает [Пётр Образцов (директор)]: close the shop. "
          "Заменяет: Ivan Example." NO_ANSWER_RU,
  },
  {
    KIND (EMERGENCY),
    .part = UG_EMERGENCY_PART_DECIDER,
    .title = "close the shop",
    .en = "In an emergency: who decides this is not named yet: close the shop." NO_ANSWER,
    .ru = "На случай беды ещё не названо, кто решает: close the shop." NO_ANSWER_RU,
  },
  {
    KIND (EMERGENCY),
    .part = UG_EMERGENCY_PART_DECIDER,
    .person = IVAN,
    .en = "In an emergency [Ivan Example] decides." NO_ANSWER,
    .ru = "В беде решает [Ivan Example]." NO_ANSWER_RU,
  },
  {
    KIND (EMERGENCY),
    .title = "First we mend; causes come later",
    .offer = "5 working days",
    .en = "For emergencies: First we mend; causes come later — [5 working days]." NO_ANSWER,
    .ru = "На случай беды: First we mend; causes come later — [5 рабочих дней]." NO_ANSWER_RU,
  },
  { KIND (EMERGENCY) },

  /* Reports. */
  {
    KIND (REPORT),
    .title = "To the director",
    .person = DIRECTOR,
    .content = "stops, money",
    .form = "letter with charts",
    .offer = "every month on the 1st",
    .period = "every month on the 1st",
    .channel = "e-mail",
    .decision = "where to open the second store",
    CHOICE (SUITS),
    .en = "[Пётр Образцов (директор)] gets: stops, money. How: letter with charts, "
          "[every month on the 1st], e-mail. It serves the decision: where to open the second "
          "store. / It suits you.",
    .ru = "[Пётр Образцов (директор)] получает: stops, money. Как: letter with charts, "
          "[every month on the 1st], e-mail. Служит решению: where to open the second "
          "store. / Вам подходит.",
  },
  {
    KIND (REPORT),
    .title = "To the director",
    .content = "stops, money",
    .en = "[To the director]: stops, money. Who reads it is not named yet." NO_ANSWER,
    .ru = "[To the director]: stops, money. Кто его читает, ещё не названо." NO_ANSWER_RU,
  },
  {
    KIND (REPORT),
    .period = "weekly",
    .en = "How: [weekly]. Who reads it is not named yet." NO_ANSWER,
    .ru = "Как: [weekly]. Кто его читает, ещё не названо." NO_ANSWER_RU,
  },
  {
    KIND (REPORT),
    .title = "A letter",
    .en = "A report: [A letter]. Who reads it is not named yet." NO_ANSWER,
    .ru = "Отчёт: [A letter]. Кто его читает, ещё не названо." NO_ANSWER_RU,
  },
  {
    KIND (REPORT),
    .person = ANNA,
    .en = "[Anna Placeholder] gets a report; what it says is open." NO_ANSWER,
    .ru = "[Anna Placeholder] получает отчёт; о чём он, ещё не решено." NO_ANSWER_RU,
  },
  { KIND (REPORT) },

  /* What people type is text, whatever it looks like. */
  {
    KIND (DUTY),
    .title = "<b>100 % & more</b> \001%s\002\t…",
    .side = UG_SIDE_OURS,
    .en = "From our side: [<b>100 % & more</b>  %s  …]." NO_ANSWER,
    .ru = "С нашей стороны: [<b>100 % & more</b>  %s  …]." NO_ANSWER_RU,
  },
