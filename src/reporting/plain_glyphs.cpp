#include "reporting/plain_glyphs.h"

#include <QTextLayout>

namespace dutydesk {

namespace {

/// The glyph of the second of two characters, as shaping chooses it, with its font.
QGlyphRun shaped(const QString& pair, const QFont& font, QPaintDevice* device) {
    QTextLayout layout(pair, font, device);
    layout.beginLayout();
    layout.createLine().setLineWidth(1e6);
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return runs.size() == 1 && runs.front().glyphIndexes().size() == 2 ? runs.front() : QGlyphRun();
}

} // namespace

PlainGlyphs::PlainGlyphs(const QFont& font, QPaintDevice* device) {
    for (char16_t c = u'!'; c <= u'~'; ++c) {
        const QGlyphRun run = shaped(QStringLiteral("a") + QChar(c), font, device);
        if (run.isEmpty()) continue;
        const QRawFont raw = run.rawFont();
        const quint32 found = run.glyphIndexes().at(1);
        const quint32 own = raw.glyphIndexesForString(QString(QChar(c))).value(0);
        if (own == 0 || own == found) continue;
        const QList<QPointF> widths = raw.advancesForGlyphIndexes({found, own});
        m_swaps.insert(found, {own, widths.size() == 2 ? (widths[0].x() - widths[1].x()) / 2 : 0});
    }
}

QGlyphRun PlainGlyphs::plain(QGlyphRun run) const {
    QList<quint32> glyphs = run.glyphIndexes();
    QList<QPointF> positions = run.positions();
    bool swapped = false;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const auto swap = m_swaps.constFind(glyphs.at(i));
        if (swap == m_swaps.cend()) continue;
        glyphs[i] = swap->glyph;
        positions[i].rx() += swap->shift;
        swapped = true;
    }
    if (swapped) {
        run.setGlyphIndexes(glyphs);
        run.setPositions(positions);
    }
    return run;
}

} // namespace dutydesk
