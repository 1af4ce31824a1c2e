/* ug-news-role.h: how far ahead somebody looks, by what he is called at work.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * UgNewsRole:
 * @UG_NEWS_ROLE_ON_SITE: does the work; wants to know every day, briefly
 * @UG_NEWS_ROLE_HEAD: answers for the work of others; once a week
 * @UG_NEWS_ROLE_DIRECTOR: answers for the whole; once a month, with charts
 *
 * Who answers for more looks less often and wants to see a longer stretch.
 */
typedef enum
{
  UG_NEWS_ROLE_ON_SITE,
  UG_NEWS_ROLE_HEAD,
  UG_NEWS_ROLE_DIRECTOR,
} UgNewsRole;

UgNewsRole ug_news_role_read (const char *role);

G_END_DECLS
