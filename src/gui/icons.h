#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace dutydesk {

/// A line icon of resources/icons in a colour of the theme; for all pixel ratios. `name` without ".svg".
[[nodiscard]] QIcon icon(const QString& name, const QColor& colour);
/// In the colour of secondary text.
[[nodiscard]] QIcon icon(const QString& name);

} // namespace dutydesk
