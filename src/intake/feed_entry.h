#pragma once

#include "intake/feed_content.h"

namespace dutydesk {

/// One <item> or <entry>. Feeds mix dialects, so every known element means the same wherever it stands; what
/// is closer to the feed's own dialect wins. Authors are not read.
/// Times without a zone are taken as zone's.
[[nodiscard]] FeedEntry readEntry(const xmlNode* element, FeedDialect dialect, const QString& base,
                                  const QTimeZone& zone);

/// Title, address and ttl of a <channel> or <feed> go into `feed`.
void readFeedHead(const xmlNode* element, FeedDialect dialect, const QString& base, Feed& feed);

} // namespace dutydesk
