#include "reporting/paper_fonts.h"
#include "reporting/paper_setting.h"
#include "reporting/pdf_text_map.h"
#include "reporting/writers.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPdfWriter>

namespace dutydesk {

namespace {

QPageLayout pageLayout(bool across) {
    using namespace page_geometry;
    const QMarginsF margins = across ? QMarginsF(acrossLeftMm, acrossTopMm, acrossRightMm, acrossBottomMm)
                                     : QMarginsF(leftMm, topMm, rightMm, bottomMm);
    return {QPageSize(QPageSize::A4), across ? QPageLayout::Landscape : QPageLayout::Portrait, margins,
            QPageLayout::Millimeter};
}

/// The pages of a PDF.
class PdfSheets final : public Sheets {
  public:
    PdfSheets(QIODevice* file, const QString& title) : m_device(file) {
        m_device.setResolution(72 * unitsPerPoint);
        m_device.setTitle(title);
        m_device.setCreator(QStringLiteral("DutyDesk"));
    }
    void begin(bool across) override {
        m_device.setPageLayout(pageLayout(across));
        if (m_painter.isActive())
            m_device.newPage();
        else
            m_painter.begin(&m_device);
    }
    [[nodiscard]] QPainter& painter() override { return m_painter; }
    [[nodiscard]] QPaintDevice* device() override { return &m_device; }

  private:
    QPdfWriter m_device;
    QPainter m_painter;
};

/// Everything the document says, in no order.
QString everyText(const Document& document) {
    struct Collector {
        QString all;
        void operator()(const Heading& heading) { all += heading.text; }
        void operator()(const Paragraph& paragraph) { all += paragraph.text; }
        void operator()(const Table& table) {
            all += table.caption + table.header.join(QString());
            for (const QStringList& row : table.rows) all += row.join(QString());
        }
        void operator()(const Picture& picture) { all += picture.words + QString::fromUtf8(picture.svg); }
    } collector{document.title + document.underTitle.join(QString()) + document.foot +
                QStringLiteral("0123456789")};
    for (const Block& block : document.blocks) std::visit(collector, block);
    return collector.all;
}

} // namespace

Result<QByteArray> writePdf(const Document& document) {
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return fail(ErrorCode::Internal, QStringLiteral("PDF"), QStringLiteral("no QGuiApplication"));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        PdfSheets sheets(&buffer, document.title);
        setPages(document, sheets);
    }
    QList<QFont> fonts;
    for (const Face face : {Face::FangSong, Face::XiaoBiaoSong, Face::SimHei, Face::KaiTi})
        fonts << paperFont(face, page_geometry::bodyPoints);
    QByteArray pdf = buffer.data();
    restoreText(pdf, everyText(document), fonts);
    return pdf;
}

} // namespace dutydesk
