#pragma once

#include "base/ids.h"
#include "base/time.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace dutydesk {

enum class SourceKind { Feed, List, Page };

/// Selectors of a list page, CSS or XPath 1.0 (intake/selector.h); an empty entry selector means "find the
/// list by itself".
struct ListSelectors {
    QString entry = {}; ///< one element per entry
    QString title = {}; ///< inside it; empty: the link's text
    QString link = {};  ///< inside it; empty: the first link
    QString date = {};  ///< inside it; empty: a date found in the entry's text
    QString next = {};  ///< on the page: the link to the list's next page; empty: the list is one page

    bool operator==(const ListSelectors&) const = default;
};

/// What of a watched page is no news when it changes.
struct PageNoise {
    QStringList selectors = {}; ///< CSS or XPath of elements that are left out of the text
    QStringList lines = {};     ///< lines that contain one of these are left out, whatever their case

    bool operator==(const PageNoise&) const = default;
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
    QString movedTo = {}; ///< where url has moved for good, if it has (schedule.h): asked instead of it
    /// Addresses of list entries whose pages are already stored, or dead: they are not fetched.
    QSet<QString> knownUrls = {};
    PageNoise noise = {}; ///< of a watched page
    /// Nothing is read or followed: the answer itself is wanted (PullOutcome::page).
    bool pageOnly = false;
};

/// An answer as it came, through the same gate as every pull.
struct FetchedPage {
    QString url; ///< that answered, after redirects
    QString contentType = {};
    QByteArray body = {};
};

/// A line of an answer's head as the server sent it.
struct HeaderLine {
    QString name;
    QString value;

    bool operator==(const HeaderLine&) const = default;
};

/// One answer of the web as it came: what shows later that something was published. All items found in it
/// share it. A pull's future keeps its results to the end, so whoever has stored the bytes, or needs them no
/// more, takes them out.
struct FetchedAnswer {
    QString asked; ///< the address
    QString url;   ///< that answered, after redirects
    int status = 0;
    QList<HeaderLine> headers = {}; ///< those that tell what came and when; never cookies
    Instant at{};                   ///< when it was all there, by our clock
    QByteArray body = {};           ///< content codings undone
};

/// One thing published, as found: plain texts, times in UTC, absolute address. Nothing about its author.
struct FoundItem {
    QString
        identity; ///< unique within its source: guid, else link, else a hash of title and date (intake.md)
    QString url;
    QString title;
    QString text;
    std::optional<Instant> published = {};
    std::optional<Instant> updated = {};
    /// What decides whether a watched page has changed: its text without what counts visitors and days.
    /// Empty: title and text do.
    QString essence = {};
    std::shared_ptr<FetchedAnswer> answer = {}; ///< that it was found in

    bool operator==(const FoundItem&) const = default;
};

} // namespace dutydesk
