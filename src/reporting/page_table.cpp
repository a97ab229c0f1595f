#include "reporting/page_table.h"

#include "reporting/paper_fonts.h"
#include "reporting/table_layout.h"

#include <algorithm>
#include <vector>

namespace dutydesk {

namespace {

constexpr double padding = fromPoints(page_geometry::tablePaddingPoints);
constexpr double lineWidth = fromPoints(0.5);
constexpr double pitch = fromPoints(page_geometry::tablePoints * 1.45);

using Cells = std::vector<BrokenText>;

class TablePrinter {
  public:
    TablePrinter(PageWriter& pages, const Table& table);
    void print();

  private:
    [[nodiscard]] Cells broken(const QStringList& row, const QFont& font) const;
    [[nodiscard]] static int lines(const Cells& row);
    [[nodiscard]] static double tall(int lines) { return lines * pitch + 2 * padding; }
    void printRow(const Cells& row);
    void printLines(const Cells& row, int from, int count, bool shaded);
    void newPage();

    PageWriter& m_pages;
    const Table& m_table;
    std::vector<double> m_edges; ///< left edge of each column, and the right edge of the last
    Cells m_header;
};

TablePrinter::TablePrinter(PageWriter& pages, const Table& table) : m_pages(pages), m_table(table) {
    m_edges.push_back(0);
    for (const double width : layOut(table).widths) m_edges.push_back(m_edges.back() + fromMm(width));
    m_header = broken(table.header, paperFont(Face::SimHei, page_geometry::tablePoints));
}

Cells TablePrinter::broken(const QStringList& row, const QFont& font) const {
    Cells cells;
    const TextStyle style{font, pitch};
    for (size_t i = 0; i + 1 < m_edges.size(); ++i)
        cells.emplace_back(row.value(qsizetype(i)), style, m_edges[i + 1] - m_edges[i] - 2 * padding,
                           m_pages.device());
    return cells;
}

int TablePrinter::lines(const Cells& row) {
    int most = 1;
    for (const BrokenText& cell : row) most = std::max(most, cell.lines());
    return most;
}

void TablePrinter::print() {
    using namespace page_geometry;
    const QFont font = paperFont(Face::FangSong, tablePoints);
    std::vector<Cells> rows;
    for (const QStringList& row : m_table.rows) rows.push_back(broken(row, font));

    const double head = tall(lines(m_header));
    const double first = rows.empty() ? 0 : tall(std::min(lines(rows.front()), 6));
    const double captionPitch = fromPoints(captionPoints * 1.8);
    m_pages.skip(fromPoints(4));
    m_pages.need((m_table.caption.isEmpty() ? 0 : captionPitch) + head + first);
    if (!m_table.caption.isEmpty())
        m_pages.text(m_table.caption,
                     {paperFont(Face::SimHei, captionPoints), captionPitch, 0, Qt::AlignHCenter});
    printLines(m_header, 0, lines(m_header), true);
    for (const Cells& row : rows) printRow(row);
    m_pages.skip(fromPoints(6));
}

void TablePrinter::newPage() {
    m_pages.newPage();
    printLines(m_header, 0, lines(m_header), true);
}

void TablePrinter::printRow(const Cells& row) {
    int from = 0;
    int left = lines(row);
    const double fullPage = m_pages.height() - tall(lines(m_header));
    if (tall(left) > m_pages.room() && tall(left) <= fullPage) newPage();
    while (left > 0) {
        int fit = int((m_pages.room() - 2 * padding) / pitch);
        if (fit < 1) {
            newPage();
            continue;
        }
        fit = std::min(fit, left);
        printLines(row, from, fit, false);
        from += fit;
        left -= fit;
    }
}

void TablePrinter::printLines(const Cells& row, int from, int count, bool shaded) {
    QPainter& painter = m_pages.painter();
    const double top = m_pages.y();
    const double height = tall(count);
    for (size_t i = 0; i < row.size(); ++i) {
        const QRectF cell(m_edges[i], top, m_edges[i + 1] - m_edges[i], height);
        if (shaded) painter.fillRect(cell, QColor(0xf0, 0xf0, 0xf0));
        const int last = std::min(from + count, row[i].lines());
        for (int line = from; line < last; ++line)
            row[i].drawLine(m_pages, line, {cell.left() + padding, top + padding + (line - from) * pitch});
        painter.save();
        painter.setPen(QPen(Qt::black, lineWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell);
        painter.restore();
    }
    m_pages.advance(height);
}

} // namespace

void writeTable(PageWriter& pages, const Table& table) {
    if (!table.header.isEmpty()) TablePrinter(pages, table).print();
}

} // namespace dutydesk
