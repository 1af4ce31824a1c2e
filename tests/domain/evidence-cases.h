/* evidence-cases.h: what people say, and how firm it is.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Written from grammar: tense, person, negation, adverbs, figures with and without a unit. The
 * kinds are those of data/questions/evidence.*.rules; "" is what nothing can be said of.
 */

#pragma once

typedef struct
{
  const char *said;
  const char *kind;
} EvidenceCase;

static const EvidenceCase english_cases[] = {
  /* The past, of one case. */
  { "The till stopped on Friday evening.", "happened" },
  { "Nobody knew whom to call.", "happened" },
  { "The technician came the next morning and left.", "happened" },
  { "Last week the scales froze again.", "happened" },
  { "We went back to paper.", "happened" },
  { "She told me about it in the car park.", "happened" },
  { "They did not answer the phone.", "happened" },
  { "Nobody could log in on Friday.", "happened" },
  { "The contractor promised us that they would come, and did not.", "happened" },
  { "Store 13 opened in April.", "happened" },
  { "In 2024 we changed the system.", "happened" },
  { "It happened on 5 April.", "happened" },
  { "Always the same: last Friday the terminal broke again.", "happened" },

  /* How much of it there was. */
  { "The till stood still for 40 minutes.", "measured" },
  { "We lost a third of the revenue that evening.", "measured" },
  { "It cost us €300.", "measured" },
  { "There were three calls that night.", "measured" },
  { "Between the two of us it took six hours.", "measured" },
  { "We counted 14 stoppages last month.", "measured" },
  { "Returns fell from 12 to 4 in a quarter.", "measured" },
  { "9 out of 13 Fridays went by without a stop.", "measured" },
  { "The report shows 5 % refunds.", "measured" },
  { "It happened twice.", "measured" },
  { "Eight patients left because of it.", "measured" },
  { "A courier costs us 40 euros a day now.", "measured" },
  { "We waited two hours. I think that is too long.", "measured" },
  { "Last month, as always, we lost two days.", "measured" },

  /* Numbers that are no measure. */
  { "Store 13 is on the corner.", "" },
  { "We have 12 stores.", "" },
  { "Windows 11 is on the machines.", "" },
  { "He called at 5 in the morning.", "happened" },
  { "One of our cashiers left.", "happened" },
  { "We are open from 9 to 18.", "" },
  { "They signed on 3 March.", "committed" },

  /* Money, a signature, a promise. */
  { "We have signed the lease for the new store.", "committed" },
  { "The deposit went out on Monday.", "committed" },
  { "I promised the owner that we open in April.", "committed" },
  { "It is in this year's budget.", "committed" },
  { "We have already hired a second cashier.", "committed" },
  { "The director approved it.", "committed" },
  { "We have not signed anything yet.", "" },
  { "Nobody has approved it.", "" },

  /* Opinions, with the past in them too. */
  { "I think support is slow.", "opinion" },
  { "I thought it was rather late.", "opinion" },
  { "In my opinion the shop lost customers.", "opinion" },
  { "It probably took about three hours.", "opinion" },
  { "It seems the contractor forgot us.", "opinion" },
  { "Speed is important to us.", "opinion" },
  { "The support was terrible.", "opinion" },
  { "The old system worked better.", "opinion" },
  { "It is too expensive.", "opinion" },
  { "We have never counted that.", "opinion" },
  { "I don't know how much it was.", "opinion" },
  { "Reports matter a lot.", "opinion" },

  /* Wishes. */
  { "I want the store to be open on Friday evenings.", "wish" },
  { "We would like one number to call.", "wish" },
  { "It would be nice to see the stock in the morning.", "wish" },
  { "We need a second line.", "wish" },
  { "The till must work.", "wish" },
  { "The owner demands 20 per cent growth.", "wish" },
  { "I hope we open two more stores.", "wish" },
  { "We plan to open two stores next year.", "wish" },

  /* What might be. */
  { "If the till stops, we lose the evening.", "hypothetical" },
  { "I would pay for that.", "hypothetical" },
  { "We could lose customers.", "hypothetical" },
  { "Store 14 will open on 5 April.", "hypothetical" },
  { "If it had happened on a Friday, we would have lost 300 euros.", "hypothetical" },
  { "We'll think about it.", "hypothetical" },

  /* Kind words. */
  { "Great idea!", "compliment" },
  { "I love the way you work.", "compliment" },
  { "You are really impressive.", "compliment" },
  { "Thank you, that's wonderful.", "compliment" },
  { "I don't like the reports.", "" },

  /* In general. */
  { "The till usually stops on Fridays.", "generality" },
  { "They never answer.", "generality" },
  { "Every evening we lose half an hour.", "generality" },
  { "We always waited for two hours.", "generality" },
  { "Everybody complains.", "generality" },
  { "It stops all the time.", "generality" },
  { "Every third call is lost.", "generality" },
  { "Once a week the server falls over.", "generality" },

  /* Tenses that mislead. */
  { "We are ready to pay more.", "hypothetical" },
  { "We must have lost a hundred thousand.", "opinion" },
  { "He said that he would come by five.", "happened" },
  { "The board has set a deadline of 1 May.", "committed" },
  { "I introduced you to our accountant.", "committed" },

  /* Nothing happened, or nothing is said. */
  { "Nothing happened.", "" },
  { "Nothing like that has ever happened to us.", "" },
  { "It has not happened yet.", "" },
  { "There were no complaints.", "" },
  { "We haven't tried anything.", "" },
  { "Twelve stores in three towns.", "" },
  { "The owner's name is Peter.", "" },
  { "", "" },
  { "…", "" },
};

static const EvidenceCase russian_cases[] = {
  /* Прошедшее время, один случай. */
  { "В пятницу вечером встала касса.", "happened" },
  { "Никто не знал, кому звонить.", "happened" },
  { "Мастер приехал утром и уехал.", "happened" },
  { "На прошлой неделе опять зависли весы.", "happened" },
  { "Перешли на бумагу.", "happened" },
  { "Она сказала мне об этом на парковке.", "happened" },
  { "Трубку не взяли.", "happened" },
  { "Подрядчик обещал приехать и не приехал.", "happened" },
  { "Нам обещали перезвонить, но забыли.", "happened" },
  { "13-й магазин открылся весной.", "happened" },
  { "В 2024 году поменяли систему.", "happened" },
  { "Это было 5 апреля.", "happened" },
  { "Всегда одно и то же: в прошлую пятницу опять сломался терминал.", "happened" },
  { "Продавцу пришлось закрыть зал.", "happened" },

  /* Сколько этого было. */
  { "Касса стояла 40 минут.", "measured" },
  { "В тот вечер потеряли треть выручки.", "measured" },
  { "Это обошлось нам в 30 тысяч рублей.", "measured" },
  { "За ночь было три звонка.", "measured" },
  { "Вдвоём просидели шесть часов.", "measured" },
  { "За прошлый месяц насчитали 14 остановок.", "measured" },
  { "Возвратов стало с 12 до 4 за квартал.", "measured" },
  { "9 из 13 пятниц прошли без остановки.", "measured" },
  { "По отчёту 5 % возвратов.", "measured" },
  { "Это случилось два раза.", "measured" },
  { "Из-за этого ушло восемь пациентов.", "measured" },
  { "Курьер сейчас обходится в 4 000 рублей в день.", "measured" },
  { "Ждали два часа. Я думаю, это слишком долго.", "measured" },
  { "За прошлый месяц, как всегда, потеряли два дня.", "measured" },
  { "Заплатили 12 тысяч за срочный выезд.", "measured" },

  /* Числа, которые не мера. */
  { "Магазин № 13 на углу.", "" },
  { "У нас 12 магазинов.", "" },
  { "На машинах стоит Windows 11.", "" },
  { "Он позвонил в 5 часов утра.", "happened" },
  { "Мы 12 лет на рынке.", "" },
  { "Мы открыты с 9 до 18.", "" },
  { "Третий магазин закрыли.", "happened" },
  { "Договор подписали 3 марта.", "committed" },

  /* Деньги, подпись, обещание. */
  { "Аренду нового магазина уже оплатили.", "committed" },
  { "В понедельник внесли аванс.", "committed" },
  { "Я обещал собственнику открыться в апреле.", "committed" },
  { "Это заложено в бюджет.", "committed" },
  { "Мы уже наняли второго кассира.", "committed" },
  { "Директор утвердил.", "committed" },
  { "Мы ещё ничего не подписали.", "" },
  { "Никто этого не утвердил.", "" },

  /* Мнения, и с прошедшим временем тоже. */
  { "Я думаю, поддержка медленная.", "opinion" },
  { "Мне показалось, что приехали поздно.", "opinion" },
  { "По-моему, магазин потерял покупателей.", "opinion" },
  { "Наверное, ушло часа три.", "opinion" },
  { "Кажется, подрядчик про нас забыл.", "opinion" },
  { "Скорость для нас важна, это главное.", "opinion" },
  { "Поддержка была ужасной.", "opinion" },
  { "Старая система работала лучше.", "opinion" },
  { "Это слишком дорого.", "opinion" },
  { "Сайт какой-то неудобный.", "opinion" },
  { "Никто этого не считал.", "opinion" },
  { "Не знаю, сколько это было.", "opinion" },
  { "Отчёты мне не нравятся.", "" },

  /* Желания. */
  { "Хочу, чтобы в пятницу вечером магазин торговал.", "wish" },
  { "Хотелось бы звонить по одному номеру.", "wish" },
  { "Было бы удобно видеть остатки с утра.", "wish" },
  { "Нам нужна вторая линия.", "wish" },
  { "Касса должна работать.", "wish" },
  { "Собственник требует рост на 20 процентов.", "wish" },
  { "Надеюсь, откроем ещё два магазина.", "wish" },
  { "Мне не нужен быстрый ремонт.", "wish" },
  { "Планируем открыть два магазина.", "wish" },

  /* Что могло бы быть. */
  { "Если касса встанет, мы потеряем вечер.", "hypothetical" },
  { "Я бы за это заплатил.", "hypothetical" },
  { "Можем потерять покупателей.", "hypothetical" },
  { "Четырнадцатый магазин откроется 5 апреля.", "hypothetical" },
  { "Случись это в пятницу, мы бы потеряли 30 тысяч рублей.", "hypothetical" },
  { "Подумаем.", "hypothetical" },

  /* Любезности. */
  { "Отличная идея!", "compliment" },
  { "Мне нравится, как вы работаете.", "compliment" },
  { "Спасибо, вы молодцы.", "compliment" },
  { "Приятно иметь с вами дело.", "compliment" },

  /* Вообще. */
  { "Касса обычно встаёт по пятницам.", "generality" },
  { "Они никогда не берут трубку.", "generality" },
  { "Каждый вечер теряем полчаса.", "generality" },
  { "Мы всегда ждали по два часа.", "generality" },
  { "Все жалуются.", "generality" },
  { "То и дело что-то ломается.", "generality" },
  { "Каждый третий звонок теряется.", "generality" },
  { "Раз в неделю падает сервер.", "generality" },

  /* Времена, которые сбивают с толку. */
  { "Мы готовы платить больше.", "hypothetical" },
  { "Потеряли, наверное, тысяч сто.", "opinion" },
  { "Иван сказал, что будет к пяти.", "happened" },
  { "Взяли человека в штат.", "committed" },
  { "Пора что-то менять.", "wish" },
  { "Мы не замечали проблем.", "" },

  /* Ничего не было, или ничего не сказано. */
  { "Такого ещё не было.", "" },
  { "Жалоб не было.", "" },
  { "Ничего не случилось.", "" },
  { "Ещё ничего не пробовали.", "" },
  { "Двенадцать магазинов в трёх городах.", "" },
  { "Собственника зовут Пётр.", "" },
  { "Склад рядом с домом, школа напротив.", "" },
};
