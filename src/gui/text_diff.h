#pragma once

#include <QList>
#include <QString>

namespace dutydesk {

/// A run of characters that both texts hold, or only the later one, or only the earlier one.
struct DiffPart {
    enum Kind { Same, Added, Removed } kind = Same;
    QString text;
    bool operator==(const DiffPart&) const = default;
};

/// The shortest way from one text to the other, by characters (E. Myers, "An O(ND) Difference Algorithm",
/// 1986). Texts that differ in more than 4,000 places come back as all removed, all added.
[[nodiscard]] QList<DiffPart> differences(const QString& earlier, const QString& later);

} // namespace dutydesk
