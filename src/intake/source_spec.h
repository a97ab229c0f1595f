#pragma once

#include "base/ids.h"
#include "base/time.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace dutydesk {

enum class SourceKind { Feed, List, Page };

/// CSS selectors of a list page; an empty entry selector means "find the list by itself".
struct ListSelectors {
    QString entry = {}; ///< one element per entry
    QString title = {}; ///< inside it; empty: the link's text
    QString link = {};  ///< inside it; empty: the first link
    QString date = {};  ///< inside it; empty: a date found in the entry's text

    bool operator==(const ListSelectors&) const = default;
};

/// What the server said last time, as raw strings, to be sent back (RFC 9110 §13).
struct Validators {
    QString etag = {};
    QString lastModified = {};

    bool operator==(const Validators&) const = default;
};

/// One source to be fetched now.
struct PullRequest {
    SourceId source = SourceId::None;
    SourceKind kind = SourceKind::Feed;
    QString url;
    ListSelectors selectors = {};
    Validators validators = {};
    /// Addresses of list entries whose pages are already stored: they are not fetched again.
    QSet<QString> knownUrls = {};
};

/// One thing published, as found: plain texts, times in UTC, absolute address. Nothing about its author.
struct FoundItem {
    QString identity; ///< unique within its source: guid, else link, else a hash of title and date (intake.md)
    QString url;
    QString title;
    QString text;
    std::optional<Instant> published = {};
    std::optional<Instant> updated = {};

    bool operator==(const FoundItem&) const = default;
};

} // namespace dutydesk
