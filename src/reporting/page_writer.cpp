#include "reporting/page_writer.h"

#include "reporting/paper_fonts.h"

namespace dutydesk {

namespace {

/// What cannot be set in type becomes a space; line ends stay inside the text.
QString printable(QString text) {
    for (QChar& c : text) {
        if (c == u'\n')
            c = QChar::LineSeparator;
        else if (c.category() == QChar::Other_Control || c == QChar::ObjectReplacementCharacter)
            c = u' ';
    }
    return text;
}

} // namespace

BrokenText::BrokenText(const QString& text, const TextStyle& style, double width, QPaintDevice* device)
    : m_layout(std::make_unique<QTextLayout>(printable(text), style.font, device)), m_pitch(style.pitch) {
    QTextOption option(style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        const double indent = line.lineNumber() == 0 ? style.indent : 0;
        line.setLineWidth(width - indent);
        line.setPosition({indent, 0});
    }
    m_layout->endLayout();
}

void BrokenText::drawLine(PageWriter& pages, int line, QPointF at) const {
    const QTextLine shown = m_layout->lineAt(line);
    const QPointF origin = at + QPointF(0, (m_pitch - shown.height()) / 2);
    const PlainGlyphs& plain = pages.plainGlyphs(m_layout->font());
    for (const QGlyphRun& run : shown.glyphRuns()) pages.painter().drawGlyphRun(origin, plain.plain(run));
}

PageWriter::PageWriter(Sheets& sheets, bool across) : m_sheets(sheets), m_across(across) {
    m_sheets.begin(across);
}

double PageWriter::width() const {
    return fromMm(m_across ? page_geometry::acrossWidthMm : page_geometry::textWidthMm);
}

double PageWriter::height() const {
    return fromMm(m_across ? page_geometry::acrossHeightMm : page_geometry::textHeightMm);
}

void PageWriter::text(const QString& text, const TextStyle& style) {
    const BrokenText broken(text, style, width(), device());
    for (int line = 0; line < broken.lines(); ++line) {
        // A heading goes with the beginning of what it heads.
        const int kept = line == 0 ? broken.lines() - 1 + style.keepLines : 0;
        need(style.pitch + (style.keepLines > 0 ? kept * style.pitch : 0));
        broken.drawLine(*this, line, {0, m_y});
        m_y += style.pitch;
    }
}

const PlainGlyphs& PageWriter::plainGlyphs(const QFont& font) {
    auto known = m_plain.constFind(font.key());
    if (known == m_plain.cend()) known = m_plain.insert(font.key(), PlainGlyphs(font, device()));
    return *known;
}

void PageWriter::skip(double units) {
    if (m_y > 0) m_y += units;
}

void PageWriter::rule(const QColor& colour, double thickness) {
    painter().fillRect(QRectF(0, m_y, width(), thickness), colour);
    m_y += thickness;
}

void PageWriter::need(double units) {
    // Twenty-two pitches make a full page exactly; rounding must not throw the last one out.
    if (m_y > 0 && m_y + units > height() + fromPoints(0.5)) newPage();
}

void PageWriter::newPage() { turnPage(m_across); }

void PageWriter::lay(bool across) {
    if (across != m_across) turnPage(across);
}

void PageWriter::turnPage(bool across) {
    numberPage();
    m_across = across;
    m_sheets.begin(across);
    ++m_page;
    m_y = 0;
}

void PageWriter::numberPage() {
    using namespace page_geometry;
    // Odd pages carry it on the right, even ones on the left, one character in.
    TextStyle style{paperFont(Face::FangSong, pageNumberPoints), fromPoints(2 * pageNumberPoints)};
    style.alignment = m_page % 2 == 1 ? Qt::AlignRight : Qt::AlignLeft;
    const double inset = fromPoints(pageNumberPoints);
    const BrokenText number(QStringLiteral("— %1 —").arg(m_page), style, width() - 2 * inset, device());
    number.drawLine(*this, 0, {inset, height() + fromMm(pageNumberDropMm) - style.pitch / 2});
}

} // namespace dutydesk
