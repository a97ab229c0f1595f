#pragma once

#include "intake/feed.h"
#include "intake/xml_tree.h"

namespace dutydesk {

/// How the elements of a feed say what kind of text they hold.
enum class FeedDialect {
    Rss,  ///< they do not: a text is HTML if it looks like it
    Atom, ///< by their type and mode
};

/// A text as published and as read.
struct FeedText {
    QString text;
    QString html; ///< empty where plain text was published
};

/// The text of an element, by its type, mode and what stands in it; relative addresses resolved against
/// `base`.
[[nodiscard]] FeedText contentOf(const xmlNode* element, FeedDialect dialect, const QString& base);

/// The same on one line.
[[nodiscard]] QString titleOf(const xmlNode* element, FeedDialect dialect);

/// HTML with the addresses in href and src made absolute.
[[nodiscard]] QString withAbsoluteLinks(const QString& html, const QString& base);

/// A published text that may or may not be HTML.
[[nodiscard]] FeedText guessedText(const QString& text, const QString& base);

/// Lines of plain text, trimmed, empty ones left out.
[[nodiscard]] QString plainLines(const QString& text);

} // namespace dutydesk
