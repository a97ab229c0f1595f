#pragma once

#include "base/result.h"
#include "intake/source_spec.h"

#include <QByteArray>

namespace dutydesk {

/// One entry of a feed. Texts are plain; html is the markup as published.
struct FeedEntry {
    QString id = {};
    QString url = {};
    QString title = {};
    QString text = {};
    QString html = {};
    std::optional<Instant> published = {};
    std::optional<Instant> updated = {};
};

struct Feed {
    QString format;   ///< "rss20", "atom10", "rss10", "json11" … ; empty if unknown
    QString encoding; ///< the encoding the bytes were read with, for example "gb18030"
    QString title;
    QString url;
    bool wellFormed = true;         ///< false: read as far as it goes
    std::optional<Millis> ttl = {}; ///< how long it asks to be left alone (feed_head.h)
    QList<FeedEntry> entries;
};

/// Where the bytes came from.
struct FetchedFrom {
    QString url = {};               ///< after redirects; relative addresses are resolved against it
    QString contentType = {};       ///< the HTTP header, if any
    std::optional<Instant> at = {}; ///< when; lists' dates such as "yesterday" are read from there
};

/// Reads a feed of any format and encoding. Times that name no zone are UTC, in Chinese feeds China's. Never
/// touches the network or outside entities. Errors: NotAFeed (detail: what it looks like), FeedBroken.
[[nodiscard]] Result<Feed> parseFeed(const QByteArray& bytes, const FetchedFrom& from);

/// The entries as items: identity by guid, else link, else hash of title and date; a guid repeated inside the
/// feed falls back to guid + link.
[[nodiscard]] QList<FoundItem> itemsOf(const Feed& feed);

} // namespace dutydesk
