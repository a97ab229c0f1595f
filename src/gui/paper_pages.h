#pragma once

#include "reporting/document.h"

#include <QByteArray>
#include <QList>
#include <QSize>

namespace dutydesk {

/// A paper as it is printed, to be looked at; but its tables all stand upright, where one laid across would be
/// too small to read.
struct PaperPages {
    QList<QByteArray> shown; ///< at most the first 20, each a PNG: a fortieth of its pixels
    QSize size = {};         ///< of each, in pixels
    int count = 0;           ///< of all pages
};

/// On the measures and typefaces the paper is printed with; of a very long table the first rows alone, and
/// how many follow. Thread-safe, and takes a while. `width`: of a page, in pixels.
[[nodiscard]] PaperPages paperPages(const Document& paper, int width);

} // namespace dutydesk
