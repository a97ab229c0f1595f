#pragma once

#include <QList>
#include <QString>

namespace dutydesk {

/// A run of text that both texts hold, or only the later one, or only the earlier one. Same and Removed in
/// order make up the earlier text, Same and Added the later one.
struct DiffPart {
    enum Kind { Same, Added, Removed } kind = Same;
    QString text;
    bool operator==(const DiffPart&) const = default;
};

/// The shortest way from one text to the other, by characters (E. Myers, "An O(ND) Difference Algorithm",
/// 1986). Texts that differ in more than 4,000 places come back as all removed, all added but for what they
/// begin and end with.
[[nodiscard]] QList<DiffPart> differences(const QString& earlier, const QString& later);

/// The same by sentences and lines, each with the line end after it: what was added and removed as people
/// read it. At most 2,000 of them.
[[nodiscard]] QList<DiffPart> sentenceDifferences(const QString& earlier, const QString& later);

} // namespace dutydesk
