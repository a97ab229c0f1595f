#pragma once

#include "reporting/document.h"

#include <QImage>
#include <QList>

namespace dutydesk {

/// The pages of a paper as pictures, on the measures and typefaces it is printed with. Thread-safe.
/// `width`: of a page, in pixels.
[[nodiscard]] QList<QImage> paperPages(const Document& document, int width);

} // namespace dutydesk
