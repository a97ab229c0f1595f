#pragma once

#include "reporting/document.h"
#include "reporting/page_geometry.h"

namespace dutydesk {

/// What pages have for text, in mm.
struct PageWidths {
    double upright = page_geometry::textWidthMm;
    double across = page_geometry::acrossWidthMm; ///< 0: pages are not turned
};

/// How a table stands on paper. Thought of without any typeface, so that a paper is laid out alike on every
/// computer.
struct TableLayout {
    bool across = false;  ///< on a page laid across: upright its columns would break words or dates
    QList<double> widths; ///< of the columns, in mm, together the width of the page's text
};
[[nodiscard]] TableLayout layOut(const Table& table, const PageWidths& pages = {});

/// Blocks on pages of one direction: [begin, end). A table laid across takes the headings before it along.
struct PageRun {
    bool across = false;
    qsizetype begin = 0;
    qsizetype end = 0;

    bool operator==(const PageRun&) const = default;
};
/// All blocks in order; directions change from run to run. At least one run.
[[nodiscard]] QList<PageRun> pageRuns(const QList<Block>& blocks, const PageWidths& pages = {});

} // namespace dutydesk
