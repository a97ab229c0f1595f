#include "reporting/docx_body.h"
#include "reporting/docx_xml.h"
#include "reporting/letterhead.h"
#include "reporting/page_geometry.h"
#include "reporting/zip_parts.h"

namespace dutydesk {

namespace {

using namespace page_geometry;

constexpr double underTitlePoints = 14;

QString relationType(const char* name) {
    return QString::fromLatin1(relationsNamespace) + u'/' + QString::fromLatin1(name);
}

QByteArray contentTypes() {
    QByteArray xml;
    WordXml part(&xml);
    part.declaration();
    part.begin("Types",
               {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/package/2006/content-types")}});
    part.leaf("Default",
              {{"Extension", QStringLiteral("rels")},
               {"ContentType", QStringLiteral("application/vnd.openxmlformats-package.relationships+xml")}});
    part.leaf("Default",
              {{"Extension", QStringLiteral("xml")}, {"ContentType", QStringLiteral("application/xml")}});
    for (const auto& [name, type] : {std::pair("document", "document.main"),
                                     {"styles", "styles"},
                                     {"settings", "settings"},
                                     {"fontTable", "fontTable"},
                                     {"footer1", "footer"},
                                     {"footer2", "footer"}})
        part.leaf("Override",
                  {{"PartName", QStringLiteral("/word/%1.xml").arg(QLatin1StringView(name))},
                   {"ContentType",
                    QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.%1+xml")
                        .arg(QLatin1StringView(type))}});
    part.end();
    return xml;
}

QByteArray relations(std::initializer_list<std::pair<const char*, const char*>> targets) {
    QByteArray xml;
    WordXml part(&xml);
    part.declaration();
    part.begin("Relationships",
               {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships")}});
    int number = 0;
    for (const auto& [type, target] : targets)
        part.leaf("Relationship", {{"Id", QStringLiteral("rId%1").arg(++number)},
                                   {"Type", relationType(type)},
                                   {"Target", QString::fromLatin1(target)}});
    part.end();
    return xml;
}

/// A part of WordprocessingML: `inside` writes what its root element holds.
template <class F>
QByteArray wordPart(const char* root, F inside) {
    QByteArray xml;
    WordXml part(&xml);
    part.declaration();
    part.begin(root, {{"xmlns:w", QString::fromLatin1(wordNamespace)},
                      {"xmlns:r", QString::fromLatin1(relationsNamespace)}});
    inside(part);
    part.end();
    return xml;
}

void sectionProperties(WordXml& part) {
    part.begin("w:sectPr");
    part.leaf("w:footerReference", {{"w:type", QStringLiteral("default")}, {"r:id", QStringLiteral("rId4")}});
    part.leaf("w:footerReference", {{"w:type", QStringLiteral("even")}, {"r:id", QStringLiteral("rId5")}});
    part.leaf("w:pgSz", {{"w:w", QString::number(twipsOfMm(pageWidthMm))},
                         {"w:h", QString::number(twipsOfMm(pageHeightMm))}});
    // The line of the page's number is some 5 mm high and begins 7 mm below the text.
    part.leaf("w:pgMar", {{"w:top", QString::number(twipsOfMm(topMm))},
                          {"w:right", QString::number(twipsOfMm(rightMm))},
                          {"w:bottom", QString::number(twipsOfMm(bottomMm))},
                          {"w:left", QString::number(twipsOfMm(leftMm))},
                          {"w:header", QString::number(twipsOfMm(15))},
                          {"w:footer", QString::number(twipsOfMm(bottomMm - pageNumberDropMm - 5))},
                          {"w:gutter", QStringLiteral("0")}});
    // Lines alone: a grid of characters narrower than the type makes some programs give each two places.
    part.leaf("w:docGrid", {{"w:type", QStringLiteral("lines")},
                            {"w:linePitch", QString::number(int(linePitchPoints * 20))}});
    part.end();
}

QByteArray mainPart() {
    return wordPart("w:document", [](WordXml& part) {
        part.begin("w:body");
        WordStyle title{Face::XiaoBiaoSong, titlePoints, titlePoints * 1.6};
        title.align = "center";
        part.paragraph(QStringLiteral("{{title}}"), title);
        WordStyle under{Face::FangSong, underTitlePoints, underTitlePoints * 1.7};
        under.align = "center";
        under.bottomRule = "C00000";
        under.after = 8;
        part.paragraph(QStringLiteral("{{under_title}}"), under);
        part.paragraph(QStringLiteral("{{body}}"), {Face::FangSong, bodyPoints, linePitchPoints});
        WordStyle foot{Face::FangSong, captionPoints, captionPoints * 1.6};
        foot.align = "left";
        foot.topRule = foot.bottomRule = "000000";
        foot.before = 10;
        part.paragraph(QStringLiteral("{{foot}}"), foot);
        sectionProperties(part);
        part.end();
    });
}

/// Odd pages carry the number on the right, even ones on the left, one character in.
QByteArray footer(bool even) {
    return wordPart("w:ftr", [even](WordXml& part) {
        WordStyle style{Face::FangSong, pageNumberPoints};
        style.align = even ? "left" : "right";
        part.beginParagraph(style);
        part.run(even ? QStringLiteral("\u3000— ") : QStringLiteral("— "), style);
        part.pageNumber(style);
        part.run(even ? QStringLiteral(" —") : QStringLiteral(" —\u3000"), style);
        part.end();
    });
}

QByteArray styles() {
    return wordPart("w:styles", [](WordXml& part) {
        const QString font = wordFont(Face::FangSong);
        const QString size = QString::number(qRound(bodyPoints * 2));
        part.begin("w:docDefaults");
        part.begin("w:rPrDefault");
        part.begin("w:rPr");
        part.leaf("w:rFonts", {{"w:ascii", font}, {"w:hAnsi", font}, {"w:eastAsia", font}, {"w:cs", font}});
        part.leaf("w:sz", {{"w:val", size}});
        part.leaf("w:szCs", {{"w:val", size}});
        part.leaf("w:lang", {{"w:val", QStringLiteral("en-US")}, {"w:eastAsia", QStringLiteral("zh-CN")}});
        part.end();
        part.end();
        part.leaf("w:pPrDefault");
        part.end();
        part.begin("w:style", {{"w:type", QStringLiteral("paragraph")},
                               {"w:default", QStringLiteral("1")},
                               {"w:styleId", QStringLiteral("Normal")}});
        part.leaf("w:name", {{"w:val", QStringLiteral("Normal")}});
        part.leaf("w:qFormat");
        // Said again here: some take the grid's width from this style alone.
        part.begin("w:rPr");
        part.leaf("w:sz", {{"w:val", size}});
        part.leaf("w:szCs", {{"w:val", size}});
        part.end();
        part.end();
    });
}

QByteArray settings() {
    return wordPart("w:settings", [](WordXml& part) {
        part.leaf("w:evenAndOddHeaders");
        part.leaf("w:characterSpacingControl", {{"w:val", QStringLiteral("compressPunctuation")}});
        part.begin("w:compat");
        part.leaf("w:compatSetting", {{"w:name", QStringLiteral("compatibilityMode")},
                                      {"w:uri", QStringLiteral("http://schemas.microsoft.com/office/word")},
                                      {"w:val", QStringLiteral("15")}});
        part.end();
    });
}

/// Each face with the names that may stand for it, for word processors that do not have it.
QByteArray fontTable() {
    return wordPart("w:fonts", [](WordXml& part) {
        for (const Face face : {Face::FangSong, Face::XiaoBiaoSong, Face::SimHei, Face::KaiTi}) {
            const QString name = wordFont(face);
            QStringList others = paperFontNames(face);
            others.removeAll(name);
            part.begin("w:font", {{"w:name", name}});
            part.leaf("w:altName", {{"w:val", others.join(u',')}});
            part.leaf("w:charset", {{"w:val", QStringLiteral("86")}}); // GB 2312
            part.leaf("w:family",
                      {{"w:val", face == Face::SimHei ? QStringLiteral("swiss") : QStringLiteral("roman")}});
            part.end();
        }
    });
}

} // namespace

QByteArray builtInLetterhead() {
    return zip({{QStringLiteral("[Content_Types].xml"), contentTypes()},
                {QStringLiteral("_rels/.rels"), relations({{"officeDocument", "word/document.xml"}})},
                {QStringLiteral("word/document.xml"), mainPart()},
                {QStringLiteral("word/_rels/document.xml.rels"), relations({{"styles", "styles.xml"},
                                                                            {"settings", "settings.xml"},
                                                                            {"fontTable", "fontTable.xml"},
                                                                            {"footer", "footer1.xml"},
                                                                            {"footer", "footer2.xml"}})},
                {QStringLiteral("word/styles.xml"), styles()},
                {QStringLiteral("word/settings.xml"), settings()},
                {QStringLiteral("word/fontTable.xml"), fontTable()},
                {QStringLiteral("word/footer1.xml"), footer(false)},
                {QStringLiteral("word/footer2.xml"), footer(true)}});
}

} // namespace dutydesk
