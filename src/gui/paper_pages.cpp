#include "gui/paper_pages.h"

#include "reporting/paper_setting.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>

namespace dutydesk {

namespace {

using namespace page_geometry;

constexpr int mostRows = 200; ///< of one table
constexpr int mostPages = 20; ///< as pictures

/// Pages as pictures. They are packed at once: pixels of a long paper would take much memory.
class PictureSheets final : public Sheets {
  public:
    PictureSheets(int upright, int across) : m_upright(upright), m_across(across) {}

    void begin(bool across) override {
        pack();
        ++m_pages.count;
        const double width = across ? pageHeightMm : pageWidthMm;
        const double height = across ? pageWidthMm : pageHeightMm;
        const double scale = (across ? m_across : m_upright) / fromMm(width); // pixels to a unit
        const QSize size(across ? m_across : m_upright, qRound(fromMm(height) * scale));
        if (m_image.size() != size) m_image = {}; // before the next one is made: a page takes megabytes
        if (m_image.isNull()) m_image = QImage(size, QImage::Format_RGB32);
        m_image.fill(Qt::white);
        const int dots = qRound(unitsPerPoint * 1000 * pointsPerMm); // per metre
        m_image.setDotsPerMeterX(dots);
        m_image.setDotsPerMeterY(dots);
        m_painter.begin(&m_image);
        m_painter.scale(scale, scale);
        m_painter.translate(fromMm(across ? acrossLeftMm : leftMm), fromMm(across ? acrossTopMm : topMm));
    }
    [[nodiscard]] QPainter& painter() override { return m_painter; }
    [[nodiscard]] QPaintDevice* device() override { return &m_image; }

    [[nodiscard]] PaperPages pages() {
        pack();
        return m_pages;
    }

  private:
    void pack() {
        if (!m_painter.isActive()) return;
        m_painter.end();
        if (m_pages.shown.size() == mostPages) return;
        const bool grey = m_image.allGray(); // most are; it takes a third
        QBuffer packed;
        packed.open(QIODevice::WriteOnly);
        (grey ? m_image.convertToFormat(QImage::Format_Grayscale8) : m_image).save(&packed, "PNG");
        QByteArray png = packed.data();
        png.squeeze(); // what is written grows by doubling
        m_pages.shown.append({png, m_image.size()});
    }

    const int m_upright;
    const int m_across;
    QImage m_image;
    QPainter m_painter;
    PaperPages m_pages;
};

Document withoutLongTables(const Document& paper) {
    Document shortened = paper;
    shortened.blocks.clear();
    for (const Block& block : paper.blocks) {
        shortened.blocks.append(block);
        auto* table = std::get_if<Table>(&shortened.blocks.last());
        if (!table || table->rows.size() <= mostRows) continue;
        const auto others = table->rows.size() - mostRows;
        table->rows.resize(mostRows);
        shortened.blocks.append(
            Paragraph{QCoreApplication::translate("PaperPages", "%1 more rows stand in the paper itself.")
                          .arg(others)});
    }
    return shortened;
}

} // namespace

PaperPages paperPages(const Document& paper, int upright, int across) {
    PictureSheets sheets(upright, across);
    setPages(withoutLongTables(paper), sheets);
    return sheets.pages();
}

} // namespace dutydesk
