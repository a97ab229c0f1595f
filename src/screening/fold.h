#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <utility>

namespace dutydesk {

/// A text folded for comparing, with the way back to the original.
struct Folded {
    QString text;
    /// offsets[i] = where the character that text[i] comes from begins in the original (UTF-16); one more
    /// entry at the end for its length. They never fall, and several units of one character (㈱ → (株)) share
    /// one.
    QList<qsizetype> offsets;
};

/// NFKC_Casefold, full width to half, Traditional to Simplified (ICU's data). Fold of fold is fold.
/// More than 31 combining marks on one character count as 31.
[[nodiscard]] Folded fold(QStringView text);
/// The folded text alone.
[[nodiscard]] QString foldText(QStringView text);

/// The original's [first, second) that a non-empty range of the folded text comes from: whole characters,
/// never empty.
[[nodiscard]] std::pair<qsizetype, qsizetype> originalRange(const Folded& folded, qsizetype start,
                                                            qsizetype end);

} // namespace dutydesk
