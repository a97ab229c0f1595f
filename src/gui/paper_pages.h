#pragma once

#include "reporting/document.h"

#include <QByteArray>
#include <QList>
#include <QSize>

namespace dutydesk {

struct PaperPage {
    QByteArray png; ///< a fortieth of its pixels
    QSize size;     ///< in pixels
};

/// A paper as it is printed, to be looked at.
struct PaperPages {
    QList<PaperPage> shown; ///< at most the first 20
    int count = 0;          ///< of all pages
};

/// The pages of its PDF, but of a very long table the first rows alone, and how many follow. Thread-safe, and
/// takes a while. Widths are of a page, in pixels.
[[nodiscard]] PaperPages paperPages(const Document& paper, int upright, int across);

} // namespace dutydesk
