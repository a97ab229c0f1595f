#include "gui/paper_pages.h"

#include "reporting/drawing.h"
#include "reporting/page_geometry.h"
#include "reporting/paper_fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QUrl>

namespace dutydesk {

namespace {

using namespace page_geometry;

constexpr int mostRows = 200; ///< of one table
constexpr int mostPages = 20; ///< as pictures

class PaperSetter {
  public:
    PaperSetter(QTextDocument& document, double pixelsPerPoint)
        : m_cursor(&document), m_scale(pixelsPerPoint) {}

    void head(const Document& paper) {
        line(paper.title, Face::XiaoBiaoSong, titlePoints, titlePoints * 1.6, Qt::AlignHCenter);
        for (const QString& under : paper.underTitle)
            line(under, Face::FangSong, 14, 14 * 1.7, Qt::AlignHCenter);
        rule(QColor(0xc0, 0, 0), 1.5);
    }
    void operator()(const Heading& heading) {
        const Face face = heading.level == 1   ? Face::SimHei
                          : heading.level == 2 ? Face::KaiTi
                                               : Face::FangSong;
        line(heading.text, face, bodyPoints, linePitchPoints, Qt::AlignLeft, true);
    }
    void operator()(const Paragraph& paragraph) {
        line(paragraph.text, Face::FangSong, bodyPoints, linePitchPoints, Qt::AlignLeft, paragraph.indent);
    }
    void operator()(const Table& table) {
        if (table.header.isEmpty()) return;
        if (!table.caption.isEmpty())
            line(table.caption, Face::SimHei, captionPoints, captionPoints * 1.8, Qt::AlignHCenter);
        m_cursor.movePosition(QTextCursor::End);
        const int shown = std::min(int(table.rows.size()), mostRows);
        auto* grid = m_cursor.insertTable(shown + 1, int(table.header.size()), tableFormat(table));
        fill(grid, 0, table.header, Face::SimHei);
        for (int row = 0; row < shown; ++row) fill(grid, row + 1, table.rows.at(row), Face::FangSong);
        m_cursor.movePosition(QTextCursor::End);
        m_fresh = true;
        if (const auto others = table.rows.size() - shown; others > 0)
            line(QCoreApplication::translate("PaperPages", "%1 more rows stand in the paper itself.")
                     .arg(others),
                 Face::KaiTi, captionPoints, captionPoints * 1.8, Qt::AlignHCenter);
    }
    void operator()(const Picture& picture) {
        QTextDocument& document = *m_cursor.document();
        const QTextFrameFormat page = document.rootFrame()->frameFormat();
        const QImage drawn =
            imageOf(picture, int(document.pageSize().width() - page.leftMargin() - page.rightMargin()) - 1);
        if (drawn.isNull()) return (*this)(Paragraph{picture.words});
        const QString name = QStringLiteral("picture:%1").arg(m_pictures++);
        document.addResource(QTextDocument::ImageResource, QUrl(name), drawn);
        begin({});
        QTextImageFormat image;
        image.setName(name);
        m_cursor.insertImage(image);
    }
    void foot(const QString& text) {
        if (text.isEmpty()) return;
        rule(Qt::black, 1);
        line(text, Face::FangSong, captionPoints, captionPoints * 1.6, Qt::AlignLeft);
    }

  private:
    QTextCharFormat type(Face face, double points) const {
        QFont font = paperFont(face, points);
        font.setPixelSize(std::max(1, qRound(points * m_scale)));
        QTextCharFormat format;
        format.setFont(font);
        format.setForeground(Qt::black);
        return format;
    }
    void line(const QString& text, Face face, double points, double pitch, Qt::Alignment alignment,
              bool indent = false) {
        QTextBlockFormat block;
        block.setAlignment(alignment);
        block.setLineHeight(pitch * m_scale, QTextBlockFormat::FixedHeight);
        if (indent) block.setTextIndent(2 * characterPitchPoints * m_scale);
        begin(block);
        m_cursor.insertText(QString(text).replace(QLatin1Char('\n'), QChar::LineSeparator),
                            type(face, points));
    }
    void rule(const QColor& colour, double thickness) {
        QTextDocument& document = *m_cursor.document();
        const QTextFrameFormat page = document.rootFrame()->frameFormat();
        QImage bar(int(document.pageSize().width() - page.leftMargin() - page.rightMargin()) - 1,
                   std::max(1, qRound(thickness * m_scale)), QImage::Format_RGB32);
        bar.fill(colour);
        const QString name = QStringLiteral("rule:%1").arg(colour.name());
        document.addResource(QTextDocument::ImageResource, QUrl(name), bar);
        QTextBlockFormat block;
        block.setLineHeight(bar.height(), QTextBlockFormat::FixedHeight);
        block.setTopMargin(3 * m_scale);
        block.setBottomMargin(8 * m_scale);
        begin(block);
        QTextImageFormat image;
        image.setName(name);
        m_cursor.insertImage(image);
    }
    /// The document begins with an empty block, and one follows each table.
    void begin(const QTextBlockFormat& block) {
        if (m_fresh)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
        m_fresh = false;
    }
    QTextTableFormat tableFormat(const Table& table) const {
        QTextTableFormat format;
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderBrush(Qt::black);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(3 * m_scale);
        format.setCellSpacing(0);
        format.setHeaderRowCount(1);
        format.setBottomMargin(6 * m_scale);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        double all = 0;
        for (int column = 0; column < table.header.size(); ++column) all += table.widths.value(column, 1);
        QList<QTextLength> widths;
        for (int column = 0; column < table.header.size(); ++column)
            widths.append(
                QTextLength(QTextLength::PercentageLength, 100.0 * table.widths.value(column, 1) / all));
        format.setColumnWidthConstraints(widths);
        return format;
    }
    void fill(QTextTable* grid, int row, const QStringList& cells, Face face) {
        QTextBlockFormat block;
        block.setLineHeight(tablePoints * 1.45 * m_scale, QTextBlockFormat::FixedHeight);
        for (int column = 0; column < grid->columns(); ++column) {
            QTextTableCell cell = grid->cellAt(row, column);
            if (row == 0) {
                QTextCharFormat shaded;
                shaded.setBackground(QColor(0xf0, 0xf0, 0xf0));
                cell.setFormat(shaded);
            }
            QTextCursor inside = cell.firstCursorPosition();
            inside.setBlockFormat(block);
            inside.insertText(cells.value(column), type(face, tablePoints));
        }
    }

    QTextCursor m_cursor;
    double m_scale;
    int m_pictures = 0;
    bool m_fresh = true;
};

} // namespace

PaperPages paperPages(const Document& paper, int width) {
    const double scale = width / (pageWidthMm * pointsPerMm); // pixels of a point
    const auto mm = [scale](double length) { return length * pointsPerMm * scale; };
    const QSizeF page(width, mm(pageHeightMm));
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setPageSize(page);
    document.setDocumentMargin(0);
    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    frame.setTopMargin(mm(topMm));
    frame.setLeftMargin(mm(leftMm));
    frame.setRightMargin(mm(rightMm));
    frame.setBottomMargin(mm(bottomMm));
    document.rootFrame()->setFrameFormat(frame);

    // As one edit: each edit of its own would look through the whole document again.
    QTextCursor edit(&document);
    edit.beginEditBlock();
    PaperSetter setter(document, scale);
    setter.head(paper);
    for (const Block& block : paper.blocks) std::visit(setter, block);
    setter.foot(paper.foot);
    edit.endEditBlock();

    // Pictures, not the document: what is set holds typefaces of this thread.
    PaperPages pages;
    pages.size = page.toSize();
    pages.count = document.pageCount();
    for (int number = 0; number < std::min(pages.count, mostPages); ++number) {
        QImage image(pages.size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.translate(0, -number * page.height());
        const QRectF view(0, number * page.height(), page.width(), page.height());
        painter.setClipRect(view);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = view;
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(&painter, context);
        QFont face = paperFont(Face::FangSong, pageNumberPoints);
        face.setPixelSize(std::max(1, qRound(pageNumberPoints * scale)));
        painter.setFont(face);
        painter.setPen(Qt::black);
        const double drop = view.bottom() - mm(bottomMm) + mm(pageNumberDropMm) - mm(5);
        painter.drawText(QRectF(mm(leftMm), drop, mm(textWidthMm), mm(10)), Qt::AlignCenter,
                         QStringLiteral("— %1 —").arg(number + 1));
        painter.end();
        QBuffer packed;
        packed.open(QIODevice::WriteOnly);
        image.save(&packed, "PNG");
        pages.shown.append(packed.data());
    }
    return pages;
}

} // namespace dutydesk
