#pragma once

#include "casework/terms.h"

#include <QColor>
#include <QString>

namespace dutydesk {

/// A verdict by sign and colour; its word always stands beside it.
struct VerdictLook {
    QString glyph;
    QColor colour;
};
[[nodiscard]] VerdictLook verdictLook(Verdict verdict);

} // namespace dutydesk
