#pragma once

#include "reporting/document.h"

#include <QImage>
#include <QList>

namespace dutydesk {

/// A paper as it is printed, to be looked at.
struct PaperPages {
    QList<QImage> shown; ///< at most the first 20
    int count = 0;       ///< of all pages
};

/// On the measures and typefaces the paper is printed with; of a very long table the first rows alone, and
/// how many follow. Thread-safe, and takes a while. `width`: of a page, in pixels.
[[nodiscard]] PaperPages paperPages(const Document& paper, int width);

} // namespace dutydesk
