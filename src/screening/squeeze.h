#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace dutydesk {

/// A folded text without what people put inside words to hide them: 拆 迁, 拆*迁, 拆.迁, 拆😡迁.
struct Squeezed {
    QString text;
    std::vector<qsizetype> at; ///< of each unit of it, in the folded text
};

/// Leaves out up to three signs, marks or emoji in a row, white space in a row counting as one. More of them,
/// or a sign that ends a sentence (。! ? ;), stay as one space, across which nothing is found.
[[nodiscard]] Squeezed squeeze(QStringView folded);

/// The letters and digits of a folded keyword.
[[nodiscard]] QString lettersOf(QStringView folded);

} // namespace dutydesk
