#include "reporting/pdf_text_map.h"

#include <QFontDatabase>
#include <QHash>
#include <QRawFont>
#include <QSet>

namespace dutydesk {

namespace {

using Stands = QHash<char16_t, char16_t>; ///< what a table says → what was written

QString wholePlane() {
    QString all;
    all.reserve(0x10000);
    for (uint unit = 1; unit < 0xFFFE; ++unit)
        if (!QChar::isSurrogate(unit)) all += QChar(char16_t(unit));
    return all;
}

/// Every character that is not written but has the glyph of one that is.
Stands standIns(const QString& written, const QList<QFont>& fonts) {
    static const QString plane = wholePlane();
    QSet<QChar> used(written.begin(), written.end());
    used.insert(u' ');
    used.insert(u'—'); // page numbers
    QString distinct;
    for (const QChar c : std::as_const(used))
        if (!c.isSurrogate()) distinct += c;

    Stands stands{{u'\t', u' '}};
    for (const QFont& font : fonts) {
        const QRawFont raw = QRawFont::fromFont(font, QFontDatabase::Any);
        const QList<quint32> wanted = raw.glyphIndexesForString(distinct);
        const QList<quint32> all = raw.glyphIndexesForString(plane);
        if (wanted.size() != distinct.size() || all.size() != plane.size()) continue;
        QHash<quint32, char16_t> byGlyph;
        for (qsizetype i = 0; i < wanted.size(); ++i)
            if (wanted.at(i) != 0) byGlyph.insert(wanted.at(i), distinct.at(i).unicode());
        for (qsizetype i = 0; i < all.size(); ++i) {
            const auto same = byGlyph.constFind(all.at(i));
            if (same != byGlyph.cend() && !used.contains(plane.at(i)))
                stands.insert(plane.at(i).unicode(), *same);
        }
    }
    return stands;
}

/// Rewrites the "<2F00>" of one table.
void restoreTable(QByteArray& pdf, qsizetype from, qsizetype to, const Stands& stands) {
    for (qsizetype at = pdf.indexOf('<', from); at >= 0 && at + 6 <= to; at = pdf.indexOf('<', at + 1)) {
        bool isHex = false;
        const uint unit = pdf.mid(at + 1, 4).toUInt(&isHex, 16);
        if (!isHex || pdf.at(at + 5) != '>') continue;
        const auto stand = stands.constFind(char16_t(unit));
        if (stand == stands.cend()) continue;
        const QByteArray hex = QByteArray::number(*stand, 16).rightJustified(4, '0').toUpper();
        pdf.replace(at + 1, 4, hex);
    }
}

} // namespace

void restoreText(QByteArray& pdf, const QString& written, const QList<QFont>& fonts) {
    const Stands stands = standIns(written, fonts);
    const QByteArrayView begin("beginbfrange");
    const QByteArrayView end("endbfrange");
    for (qsizetype at = pdf.indexOf(begin); at >= 0; at = pdf.indexOf(begin, at + begin.size())) {
        const qsizetype stop = pdf.indexOf(end, at);
        if (stop < 0) return;
        // Glyph numbers stand outside the brackets, characters inside.
        for (qsizetype open = pdf.indexOf('[', at); open >= 0 && open < stop;
             open = pdf.indexOf('[', open + 1)) {
            const qsizetype close = pdf.indexOf(']', open);
            if (close < 0 || close > stop) break;
            restoreTable(pdf, open, close, stands);
        }
    }
}

} // namespace dutydesk
