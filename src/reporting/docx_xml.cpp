#include "reporting/docx_xml.h"

#include "reporting/page_geometry.h"

#include <cmath>

namespace dutydesk {

namespace {

QString halfPoints(double points) { return QString::number(qRound(points * 2)); }

} // namespace

int twips(double points) { return qRound(points * 20); }
int twipsOfMm(double mm) { return qRound(mm * page_geometry::pointsPerMm * 20); }

QString xmlSafe(const QString& text) {
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            safe += QStringView(text).mid(i++, 2);
        else if ((c >= u' ' || c == u'\n' || c == u'\t') && !c.isSurrogate() && c < QChar(0xFFFE))
            safe += c;
    }
    return safe;
}

QString wordFont(Face face) {
    switch (face) {
    case Face::FangSong: return QStringLiteral("仿宋");
    case Face::XiaoBiaoSong: return QStringLiteral("方正小标宋简体");
    case Face::SimHei: return QStringLiteral("黑体");
    case Face::KaiTi: return QStringLiteral("楷体");
    }
    return {};
}

void WordXml::begin(const char* name, Attributes attributes) {
    m_xml.writeStartElement(QString::fromLatin1(name));
    for (const auto& [key, value] : attributes) m_xml.writeAttribute(QString::fromLatin1(key), value);
}

void WordXml::leaf(const char* name, Attributes attributes) {
    begin(name, attributes);
    end();
}

void WordXml::textElement(const char* name, const QString& text) {
    m_xml.writeTextElement(QString::fromLatin1(name), xmlSafe(text));
}

void WordXml::beginParagraph(const WordStyle& style) {
    begin("w:p");
    begin("w:pPr");
    if (style.keepNext) leaf("w:keepNext");
    if (style.topRule || style.bottomRule) {
        begin("w:pBdr");
        for (const auto& [edge, colour] : {std::pair("w:top", style.topRule), {"w:bottom", style.bottomRule}})
            if (colour)
                leaf(edge, {{"w:val", QStringLiteral("single")},
                            {"w:sz", QStringLiteral("12")},
                            {"w:space", QStringLiteral("4")},
                            {"w:color", QString::fromLatin1(colour)}});
        end();
    }
    if (!style.grid) leaf("w:snapToGrid", {{"w:val", QStringLiteral("0")}});
    const auto length = [](double points) { return QString::number(twips(points)); };
    if (style.pitch > 0)
        leaf("w:spacing", {{"w:before", length(style.before)},
                           {"w:after", length(style.after)},
                           {"w:line", length(style.pitch)},
                           {"w:lineRule", QStringLiteral("exact")}});
    else
        leaf("w:spacing", {{"w:before", length(style.before)}, {"w:after", length(style.after)}});
    if (style.indent)
        leaf("w:ind", {{"w:firstLineChars", QStringLiteral("200")},
                       {"w:firstLine", length(2 * page_geometry::characterPitchPoints)}});
    leaf("w:jc", {{"w:val", style.align ? QString::fromLatin1(style.align) : QStringLiteral("both")}});
    if (style.outline >= 0) leaf("w:outlineLvl", {{"w:val", QString::number(style.outline)}});
    end();
}

void WordXml::properties(const WordStyle& style) {
    const QString font = wordFont(style.face);
    begin("w:rPr");
    leaf("w:rFonts", {{"w:ascii", font}, {"w:hAnsi", font}, {"w:eastAsia", font}, {"w:cs", font}});
    if (style.bold) leaf("w:b");
    if (!style.grid) leaf("w:snapToGrid", {{"w:val", QStringLiteral("0")}});
    // Drawn together to 28 characters a line, in whole twips so that the last one surely fits.
    if (style.grid)
        leaf("w:spacing",
             {{"w:val",
               QString::number(int(std::floor((page_geometry::characterPitchPoints - style.points) * 20)))}});
    leaf("w:sz", {{"w:val", halfPoints(style.points)}});
    leaf("w:szCs", {{"w:val", halfPoints(style.points)}});
    end();
}

void WordXml::run(const QString& text, const WordStyle& style) {
    begin("w:r");
    properties(style);
    bool first = true;
    for (const QString& line : xmlSafe(text).split(u'\n')) {
        if (!first) leaf("w:br");
        first = false;
        begin("w:t", {{"xml:space", QStringLiteral("preserve")}});
        m_xml.writeCharacters(line);
        end();
    }
    end();
}

void WordXml::paragraph(const QString& text, const WordStyle& style) {
    beginParagraph(style);
    run(text, style);
    end();
}

void WordXml::pageNumber(const WordStyle& style) {
    for (const char* part : {"begin", "", "separate", "1", "end"}) {
        begin("w:r");
        properties(style);
        if (*part == '\0') {
            begin("w:instrText", {{"xml:space", QStringLiteral("preserve")}});
            m_xml.writeCharacters(QStringLiteral(" PAGE "));
            end();
        } else if (*part == '1') {
            textElement("w:t", QStringLiteral("1"));
        } else {
            leaf("w:fldChar", {{"w:fldCharType", QString::fromLatin1(part)}});
        }
        end();
    }
}

} // namespace dutydesk
