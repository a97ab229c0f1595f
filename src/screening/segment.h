#pragma once

#include <QList>
#include <QStringView>

namespace dutydesk {

/// The text as words, punctuation included, white space left out.
[[nodiscard]] QList<QStringView> segment(QStringView text);

} // namespace dutydesk
