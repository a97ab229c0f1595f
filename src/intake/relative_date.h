#pragma once

#include "base/time.h"
#include "intake/html_tree.h"

#include <optional>

namespace dutydesk {

/// What dates on a list page are read by.
struct PageTime {
    QTimeZone zone;                   ///< of those that name none
    std::optional<Instant> seen = {}; ///< when the page was fetched; without it only full dates are read
};

/// A text that says nothing but when something came out, seen from `now`: "刚刚", "3小时前", "昨天 12:30",
/// "今天 下午4:04", "2 hours ago", "yesterday at 4:04 pm"; a day without a year ("11-20 16:04", "11月20日",
/// "Nov 20") is the last one that has come, a bare time ("08:05") the last one as well. Brackets and labels
/// such as "发布于" may stand around it.
[[nodiscard]] std::optional<Instant> parseRelativeDate(QStringView text, const QTimeZone& zone, Instant now);

/// The date in a text: written out anywhere in it, or relative as a whole.
[[nodiscard]] std::optional<Instant> dateInText(const QString& text, const PageTime& time);

/// The date of a list's entry: written out in its text, or relative in a text of its own.
[[nodiscard]] std::optional<Instant> dateInEntry(const GumboNode* entry, const PageTime& time);

} // namespace dutydesk
