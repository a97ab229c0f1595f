#include "reporting/paper_setting.h"

#include "reporting/drawing.h"
#include "reporting/page_table.h"
#include "reporting/paper_fonts.h"
#include "reporting/table_layout.h"

namespace dutydesk {

namespace {

using namespace page_geometry;

/// Body type, drawn together a little so that 28 characters fill a line as the standard's grid asks.
QFont bodyFont(Face face) {
    QFont font = paperFont(face, bodyPoints);
    font.setLetterSpacing(QFont::PercentageSpacing, 100 * characterPitchPoints / bodyPoints);
    return font;
}

class Printer {
  public:
    explicit Printer(PageWriter& pages) : m_pages(pages) {}

    void head(const Document& document) {
        m_pages.text(document.title, {paperFont(Face::XiaoBiaoSong, titlePoints),
                                      fromPoints(titlePoints * 1.6), 0, Qt::AlignHCenter});
        const TextStyle under{paperFont(Face::FangSong, underPoints), fromPoints(underPoints * 1.7), 0,
                              Qt::AlignHCenter};
        for (const QString& line : document.underTitle) m_pages.text(line, under);
        m_pages.skip(fromPoints(3));
        m_pages.rule(QColor(0xc0, 0, 0), fromPoints(1.5));
        m_pages.skip(fromPoints(8));
    }
    /// A heading is not left at the foot of a page without the beginning of what it heads.
    void follows(const Block* next) {
        const auto* heading = next ? std::get_if<Heading>(next) : nullptr;
        m_keepLines = !heading ? 2 : heading->level == 2 ? 6 : 4;
    }
    void operator()(const Heading& heading) {
        const Face face = heading.level == 1   ? Face::SimHei
                          : heading.level == 2 ? Face::KaiTi
                                               : Face::FangSong;
        TextStyle style{bodyFont(face), linePitch, indent};
        style.keepLines = m_keepLines;
        if (heading.level > 2) style.font.setWeight(QFont::Bold);
        m_pages.text(heading.text, style);
    }
    void operator()(const Paragraph& paragraph) {
        m_pages.text(paragraph.text, {bodyFont(Face::FangSong), linePitch, paragraph.indent ? indent : 0});
    }
    void operator()(const Table& table) { writeTable(m_pages, table); }
    void operator()(const Picture& picture) {
        const double height = m_pages.width() * picture.height / std::max(picture.width, 1);
        m_pages.skip(fromPoints(4));
        m_pages.need(height);
        if (!paintPicture(picture, m_pages.painter(), QRectF(0, m_pages.y(), m_pages.width(), height)))
            return (*this)(Paragraph{picture.words});
        m_pages.advance(height);
        m_pages.skip(fromPoints(4));
    }
    void foot(const QString& text) {
        if (text.isEmpty()) return;
        const TextStyle style{paperFont(Face::FangSong, captionPoints), fromPoints(captionPoints * 1.6)};
        m_pages.skip(fromPoints(10));
        m_pages.need(fromPoints(1) + style.pitch * double(text.count(QLatin1Char('\n')) + 2));
        m_pages.rule(Qt::black, fromPoints(1));
        m_pages.text(text, style);
        m_pages.rule(Qt::black, fromPoints(1));
    }

  private:
    static constexpr double underPoints = 14;
    static constexpr double linePitch = fromPoints(linePitchPoints);
    static constexpr double indent = fromPoints(2 * characterPitchPoints);
    PageWriter& m_pages;
    int m_keepLines = 0;
};

} // namespace

void setPages(const Document& document, Sheets& sheets) {
    const QList<PageRun> runs = pageRuns(document.blocks);
    PageWriter pages(sheets, runs.first().across);
    Printer printer(pages);
    printer.head(document);
    for (const PageRun& run : runs) {
        pages.lay(run.across);
        for (qsizetype i = run.begin; i < run.end; ++i) {
            printer.follows(i + 1 < run.end ? &document.blocks.at(i + 1) : nullptr);
            std::visit(printer, document.blocks.at(i));
        }
    }
    printer.foot(document.foot);
    pages.finish();
}

} // namespace dutydesk
