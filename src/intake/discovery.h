#pragma once

#include "base/result.h"
#include "intake/feed.h"

namespace dutydesk {

/// A feed that a page speaks of.
struct FeedLink {
    QString url; ///< absolute, http or https
    QString title = {};
    /// How it was found: "self" (the page is a feed), "link" (announced in the page's head), "anchor" (an
    /// ordinary link that looks like one and may turn out not to be).
    QString found = {};

    bool operator==(const FeedLink&) const = default;
};

/// The feeds of a page, the likeliest first: announced ones, then ordinary links; feeds of comments last.
/// Relative addresses are resolved by <base>, then by where the page came from. Nothing is fetched, no
/// address is guessed. At most 50.
[[nodiscard]] QList<FeedLink> discoverFeeds(const QByteArray& bytes, const FetchedFrom& from);

} // namespace dutydesk
