#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace dutydesk {

/// A text folded for comparing, with the way back to the original.
struct Folded {
    QString text;
    /// offsets[i] = where text[i] begins in the original (UTF-16); one more entry at the end for its length.
    QList<qsizetype> offsets;
};

/// NFKC_Casefold, full width to half, Traditional to Simplified (ICU's data). Fold of fold is fold.
[[nodiscard]] Folded fold(QStringView text);
/// The folded text alone.
[[nodiscard]] QString foldText(QStringView text);

} // namespace dutydesk
