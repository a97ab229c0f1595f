#include "reporting/docx_body.h"

#include "reporting/docx_xml.h"
#include "reporting/drawing.h"
#include "reporting/page_geometry.h"

#include <QRegularExpression>

namespace dutydesk {

namespace {

using namespace page_geometry;

constexpr double emuPerPoint = 12700;
constexpr int pixelsPerTextWidth = 1400; ///< some 230 dots to the inch

class BodyWriter {
  public:
    BodyWriter(DocxBody& body, const PageWidths& pages) : m_body(body), m_word(&body.xml), m_pages(pages) {}

    void write(const Document& document) {
        m_chinese = document.language == QLatin1String("zh");
        m_word.begin(
            "w:body",
            {{"xmlns:w", QString::fromLatin1(wordNamespace)},
             {"xmlns:r", QString::fromLatin1(relationsNamespace)},
             {"xmlns:wp",
              QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")},
             {"xmlns:a", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main")},
             {"xmlns:pic", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture")}});
        for (const PageRun& run : pageRuns(document.blocks, m_pages)) {
            m_elements = 0;
            m_widthMm = run.across ? m_pages.across : m_pages.upright;
            for (qsizetype i = run.begin; i < run.end; ++i) std::visit(*this, document.blocks.at(i));
            if (m_elements > 0) m_body.runs.append({run.across, m_elements});
        }
        m_word.end();
    }

    void operator()(const Heading& heading) {
        WordStyle style{heading.level == 1   ? Face::SimHei
                        : heading.level == 2 ? Face::KaiTi
                                             : Face::FangSong,
                        bodyPoints, linePitchPoints};
        style.bold = heading.level > 2;
        style.align = "left"; // a title of English words would be drawn apart
        style.indent = true;
        style.grid = true;
        style.keepNext = true;
        style.outline = std::clamp(heading.level, 1, 9) - 1;
        paragraph(heading.text, style);
    }
    void operator()(const Paragraph& paragraph) {
        WordStyle style{Face::FangSong, bodyPoints, linePitchPoints};
        style.indent = paragraph.indent;
        style.grid = true;
        // English words, and what stands before an address that goes to a line of its own, would be drawn
        // apart over the whole line.
        static const QRegularExpression longWord(QStringLiteral("[!-~]{24}"));
        if (!m_chinese || longWord.match(paragraph.text).hasMatch()) style.align = "left";
        this->paragraph(paragraph.text, style);
    }
    void operator()(const Table& table) {
        if (table.header.isEmpty()) return;
        if (!table.caption.isEmpty()) {
            WordStyle style{Face::SimHei, captionPoints, captionPoints * 1.8};
            style.align = "center";
            style.keepNext = true;
            paragraph(table.caption, style);
        }
        m_word.begin("w:tbl");
        ++m_elements;
        QList<int> widths;
        for (const double width : layOut(table, m_pages).widths) widths.append(twipsOfMm(width));
        tableProperties(widths);
        row(table.header, widths, true);
        for (const QStringList& cells : table.rows) row(cells, widths, false);
        m_word.end();
        // Without it two tables would become one, and a cell that ends with a table is not allowed.
        // Of its own small height: after one of exact height LibreOffice loses rows at the foot of a page.
        paragraph({}, {Face::FangSong, 4});
    }
    void operator()(const Picture& picture) {
        const QByteArray png = pngOf(picture, pixelsPerTextWidth);
        if (png.isEmpty()) return (*this)(Paragraph{picture.words});
        m_body.pictures.append(png);
        const double width = m_widthMm * pointsPerMm;
        drawing(picture, m_body.pictures.size(), qint64(width * emuPerPoint),
                qint64(width * picture.height / picture.width * emuPerPoint));
    }

  private:
    void paragraph(const QString& text, const WordStyle& style) {
        m_word.paragraph(text, style);
        ++m_elements;
    }
    void tableProperties(const QList<int>& widths) {
        m_word.begin("w:tblPr");
        m_word.leaf("w:tblW",
                    {{"w:w", QString::number(twipsOfMm(m_widthMm))}, {"w:type", QStringLiteral("dxa")}});
        m_word.begin("w:tblBorders");
        for (const char* edge : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
            m_word.leaf(edge, {{"w:val", QStringLiteral("single")},
                               {"w:sz", QStringLiteral("4")},
                               {"w:space", QStringLiteral("0")},
                               {"w:color", QStringLiteral("000000")}});
        m_word.end();
        m_word.leaf("w:tblLayout", {{"w:type", QStringLiteral("fixed")}});
        m_word.begin("w:tblCellMar");
        for (const char* edge : {"w:left", "w:right"})
            m_word.leaf(edge, {{"w:w", QString::number(twips(tablePaddingPoints))},
                               {"w:type", QStringLiteral("dxa")}});
        m_word.end();
        m_word.end();
        m_word.begin("w:tblGrid");
        for (const int width : widths) m_word.leaf("w:gridCol", {{"w:w", QString::number(width)}});
        m_word.end();
    }
    void row(const QStringList& cells, const QList<int>& widths, bool header) {
        m_word.begin("w:tr");
        m_word.begin("w:trPr");
        m_word.leaf("w:cantSplit");
        if (header) m_word.leaf("w:tblHeader");
        m_word.end();
        WordStyle style{header ? Face::SimHei : Face::FangSong, tablePoints, tablePoints * 1.45};
        style.align = "left";
        for (qsizetype i = 0; i < widths.size(); ++i) {
            m_word.begin("w:tc");
            m_word.begin("w:tcPr");
            m_word.leaf("w:tcW", {{"w:w", QString::number(widths.at(i))}, {"w:type", QStringLiteral("dxa")}});
            if (header)
                m_word.leaf("w:shd", {{"w:val", QStringLiteral("clear")},
                                      {"w:color", QStringLiteral("auto")},
                                      {"w:fill", QStringLiteral("F0F0F0")}});
            m_word.end();
            m_word.paragraph(cells.value(i), style);
            m_word.end();
        }
        m_word.end();
    }
    void drawing(const Picture& picture, qsizetype number, qint64 width, qint64 height) {
        const QString name = QStringLiteral("picture %1").arg(number);
        const QString id = QString::number(9000 + number); // away from what a letterhead has numbered
        const auto size = [&](const char* element) {
            m_word.leaf(element, {{"cx", QString::number(width)}, {"cy", QString::number(height)}});
        };
        WordStyle style;
        style.align = "center";
        m_word.beginParagraph(style);
        ++m_elements;
        m_word.begin("w:r");
        m_word.begin("w:drawing");
        m_word.begin("wp:inline");
        size("wp:extent");
        m_word.leaf("wp:docPr", {{"id", id}, {"name", name}, {"descr", xmlSafe(picture.words)}});
        m_word.begin("a:graphic");
        m_word.begin("a:graphicData",
                     {{"uri", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture")}});
        m_word.begin("pic:pic");
        m_word.begin("pic:nvPicPr");
        m_word.leaf("pic:cNvPr", {{"id", id}, {"name", name}});
        m_word.leaf("pic:cNvPicPr");
        m_word.end();
        m_word.begin("pic:blipFill");
        m_word.leaf("a:blip", {{"r:embed", docxPictureId(number - 1)}});
        m_word.begin("a:stretch");
        m_word.leaf("a:fillRect");
        m_word.end();
        m_word.end();
        m_word.begin("pic:spPr");
        m_word.begin("a:xfrm");
        m_word.leaf("a:off", {{"x", QStringLiteral("0")}, {"y", QStringLiteral("0")}});
        size("a:ext");
        m_word.end();
        m_word.begin("a:prstGeom", {{"prst", QStringLiteral("rect")}});
        m_word.leaf("a:avLst");
        for (int open = 0; open < 8; ++open) m_word.end(); // prstGeom … the paragraph's run
        m_word.end();
    }

    DocxBody& m_body;
    WordXml m_word;
    PageWidths m_pages;
    bool m_chinese = true;
    double m_widthMm = 0; ///< of the text on pages of this direction
    int m_elements = 0;   ///< of the run that is being written
};

} // namespace

DocxBody docxBody(const Document& document, const PageWidths& pages) {
    DocxBody body;
    BodyWriter(body, pages).write(document);
    return body;
}

QString docxPictureId(qsizetype index) { return QStringLiteral("dutydesk%1").arg(index + 1); }

} // namespace dutydesk
