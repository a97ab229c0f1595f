#pragma once

#include "base/time.h"
#include "intake/xml_tree.h"

#include <optional>

namespace dutydesk {

/// How long the feed asks to be left alone: RSS 2.0's ttl in minutes
/// (https://www.rssboard.org/rss-specification), else the syndication module's updatePeriod by
/// updateFrequency (RSS 1.0, mod_syndication). `head` is the channel, or an Atom feed.
[[nodiscard]] std::optional<Millis> ttlOf(const xmlNode* head);

/// The zone of times that name none, by the feed's language, else by its encoding and title: China's (+08:00,
/// where "CST" means it too) in a Chinese feed, else UTC.
[[nodiscard]] QTimeZone zoneOfFeed(const xmlNode* root, const QString& encoding);
[[nodiscard]] QTimeZone zoneOfFeed(const QString& language, const QString& encoding, const QString& title);

} // namespace dutydesk
