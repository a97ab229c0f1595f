#include "tests/reporting/own_letterhead.h"

#include "reporting/zip_parts.h"

#include <QList>
#include <QPair>

namespace dutydesk {

QByteArray ownLetterhead() {
    const QString spaces =
        QStringLiteral("xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                       "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"");
    const auto line = [](const char16_t* text, const char* properties, int size, const char* colour) {
        return QStringLiteral("<w:p><w:pPr>%2</w:pPr><w:r><w:rPr><w:color w:val=\"%4\"/><w:sz "
                              "w:val=\"%3\"/></w:rPr><w:t>%1</w:t></w:r></w:p>")
            .arg(QString::fromUtf16(text), QString::fromLatin1(properties))
            .arg(size)
            .arg(QString::fromLatin1(colour));
    };
    const char* centred = "<w:jc w:val=\"center\"/>";
    const QString body =
        line(u"{{标题}}", centred, 44, "000000") + line(u"{{时段}}　{{编制}}", centred, 28, "000000") +
        line(u"{{正文}}", "", 32, "000000") +
        line(u"抄送：县委办公室，县人民政府办公室。", "", 28, "000000") +
        line(u"{{单位}}　{{日期}}印发", "", 28, "000000") +
        QStringLiteral("<w:sectPr><w:headerReference w:type=\"first\" r:id=\"rId1\"/><w:headerReference "
                       "w:type=\"default\" r:id=\"rId2\"/><w:footerReference w:type=\"default\" "
                       "r:id=\"rId3\"/><w:footerReference w:type=\"first\" r:id=\"rId3\"/><w:pgSz "
                       "w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1800\" "
                       "w:bottom=\"1440\" w:left=\"1800\" w:header=\"851\" w:footer=\"992\" "
                       "w:gutter=\"0\"/><w:pgNumType w:start=\"3\"/><w:cols w:space=\"425\"/><w:titlePg/>"
                       "<w:docGrid w:type=\"lines\" w:linePitch=\"312\"/></w:sectPr>");
    const auto part = [&](const char* root, const QString& inside) {
        return QStringLiteral("<w:%1 %2>%3</w:%1>").arg(QLatin1String(root), spaces, inside).toUtf8();
    };
    const QString office =
        QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
    const QString word = QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.");
    QString types =
        QStringLiteral("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                       "<Default Extension=\"rels\" ContentType=\"application/"
                       "vnd.openxmlformats-package.relationships+xml\"/>");
    for (const auto& [name, type] : {std::pair("document", "document.main"),
                                     {"header1", "header"},
                                     {"header2", "header"},
                                     {"footer1", "footer"}})
        types += QStringLiteral("<Override PartName=\"/word/%1.xml\" ContentType=\"%2%3+xml\"/>")
                     .arg(QLatin1String(name), word, QLatin1String(type));
    const auto relations = [&](const QList<QPair<QString, QString>>& targets) {
        QString xml = QStringLiteral(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (qsizetype i = 0; i < targets.size(); ++i)
            xml += QStringLiteral("<Relationship Id=\"rId%1\" Type=\"%2\" Target=\"%3\"/>")
                       .arg(i + 1)
                       .arg(office + targets.at(i).first, targets.at(i).second);
        return (xml + QStringLiteral("</Relationships>")).toUtf8();
    };
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    return zip({{name("[Content_Types].xml"), (types + QStringLiteral("</Types>")).toUtf8()},
                {name("_rels/.rels"), relations({{name("officeDocument"), name("word/document.xml")}})},
                {name("word/document.xml"),
                 part("document", QStringLiteral("<w:body>") + body + QStringLiteral("</w:body>"))},
                {name("word/_rels/document.xml.rels"), relations({{name("header"), name("header1.xml")},
                                                                  {name("header"), name("header2.xml")},
                                                                  {name("footer"), name("footer1.xml")}})},
                {name("word/header1.xml"), part("hdr", line(u"{{单位}}文件", centred, 64, "C00000"))},
                {name("word/header2.xml"), part("hdr", line(u"{{标题}} {{期号}}", centred, 18, "5B6474"))},
                {name("word/footer1.xml"),
                 part("ftr", QStringLiteral("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>"
                                            "<w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar "
                                            "w:fldCharType=\"end\"/></w:r></w:p>"))}});
}

} // namespace dutydesk
