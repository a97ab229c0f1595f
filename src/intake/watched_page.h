#pragma once

#include "intake/article.h"

namespace dutydesk {

/// A watched page as it is compared with its earlier versions.
struct WatchedPage {
    Article article; ///< without what the office has left out
    /// Title and text without what changes by itself: numbers of visitors and readers, lines that only tell
    /// today's date or the time.
    QString essence;
};

/// Reads a watched page. Errors: PageEmpty (also when everything is left out), SelectorInvalid.
[[nodiscard]] Result<WatchedPage> readWatchedPage(const QByteArray& html, const FetchedFrom& from,
                                                  const PageNoise& noise, const QTimeZone& zone);

/// Errors: SelectorInvalid (what = the first selector that cannot be read).
[[nodiscard]] Result<void> checkNoise(const PageNoise& noise);

/// As WatchedPage::essence.
[[nodiscard]] QString essenceOf(const QString& title, const QString& text);

/// `later` with everything that stood in `earlier` as well turned into line ends, so that places in it are
/// places in `later`. Nothing but line ends: no sentence is new.
[[nodiscard]] QString onlyAdded(const QString& earlier, const QString& later);

} // namespace dutydesk
