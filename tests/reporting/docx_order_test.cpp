// Word and WPS refuse, or silently mend, what LibreOffice reads: elements out of the order that the schema
// (ECMA-376, transitional) gives them, parts without a type, relations that lead nowhere.

#include "reporting/letterhead.h"
#include "reporting/paper.h"
#include "tests/reporting/office_files.h"
#include "tests/reporting/own_letterhead.h"
#include "tests/reporting/sample_day.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace dutydesk {

namespace {

struct Order {
    QStringList children;
    bool repeated = false; ///< children of a name may come again, in a row
    bool ordered = true;
};

/// What we write, each element with its children in the schema's order.
const QHash<QString, Order>& orders() {
    const auto list = [](const char* names) { return QString::fromLatin1(names).split(u' '); };
    static const QHash<QString, Order> all{
        {QStringLiteral("w:document"), {list("w:body")}},
        {QStringLiteral("w:body"), {list("w:p w:tbl w:sectPr"), true, false}},
        {QStringLiteral("w:p"), {list("w:pPr w:r"), true}},
        {QStringLiteral("w:pPr"),
         {list("w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:pBdr w:shd w:tabs w:snapToGrid w:spacing "
               "w:ind w:jc w:outlineLvl w:rPr w:sectPr")}},
        {QStringLiteral("w:pBdr"), {list("w:top w:left w:bottom w:right")}},
        {QStringLiteral("w:r"), {list("w:rPr w:t w:br w:drawing w:instrText w:fldChar"), true, false}},
        {QStringLiteral("w:rPr"),
         {list("w:rStyle w:rFonts w:b w:bCs w:i w:snapToGrid w:color w:spacing w:sz w:szCs w:u w:lang")}},
        {QStringLiteral("w:tbl"), {list("w:tblPr w:tblGrid w:tr"), true}},
        {QStringLiteral("w:tblPr"),
         {list("w:tblStyle w:tblW w:jc w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook")}},
        {QStringLiteral("w:tblBorders"), {list("w:top w:left w:bottom w:right w:insideH w:insideV")}},
        {QStringLiteral("w:tblCellMar"), {list("w:top w:left w:bottom w:right")}},
        {QStringLiteral("w:tblGrid"), {list("w:gridCol"), true}},
        {QStringLiteral("w:tr"), {list("w:trPr w:tc"), true}},
        {QStringLiteral("w:trPr"), {list("w:cantSplit w:tblHeader"), false, false}},
        {QStringLiteral("w:tc"), {list("w:tcPr w:p"), true}},
        {QStringLiteral("w:tcPr"), {list("w:tcW w:gridSpan w:vMerge w:tcBorders w:shd w:noWrap w:vAlign")}},
        {QStringLiteral("w:sectPr"),
         {list("w:headerReference w:footerReference w:type w:pgSz w:pgMar w:pgBorders w:pgNumType w:cols "
               "w:titlePg w:docGrid"),
          true}},
        {QStringLiteral("w:drawing"), {list("wp:inline")}},
        {QStringLiteral("wp:inline"),
         {list("wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphic")}},
        {QStringLiteral("a:graphic"), {list("a:graphicData")}},
        {QStringLiteral("a:graphicData"), {list("pic:pic")}},
        {QStringLiteral("pic:pic"), {list("pic:nvPicPr pic:blipFill pic:spPr")}},
        {QStringLiteral("pic:nvPicPr"), {list("pic:cNvPr pic:cNvPicPr")}},
        {QStringLiteral("pic:blipFill"), {list("a:blip a:srcRect a:stretch")}},
        {QStringLiteral("a:stretch"), {list("a:fillRect")}},
        {QStringLiteral("pic:spPr"), {list("a:xfrm a:prstGeom")}},
        {QStringLiteral("a:xfrm"), {list("a:off a:ext")}},
        {QStringLiteral("a:prstGeom"), {list("a:avLst")}},
        {QStringLiteral("w:ftr"), {list("w:p"), true}},
        {QStringLiteral("w:hdr"), {list("w:p"), true}},
        {QStringLiteral("w:styles"), {list("w:docDefaults w:latentStyles w:style"), true}},
        {QStringLiteral("w:docDefaults"), {list("w:rPrDefault w:pPrDefault")}},
        {QStringLiteral("w:rPrDefault"), {list("w:rPr")}},
        {QStringLiteral("w:style"), {list("w:name w:basedOn w:next w:qFormat w:pPr w:rPr")}},
        {QStringLiteral("w:settings"),
         {list("w:zoom w:evenAndOddHeaders w:characterSpacingControl w:compat")}},
        {QStringLiteral("w:compat"), {list("w:compatSetting"), true}},
        {QStringLiteral("w:fonts"), {list("w:font"), true}},
        {QStringLiteral("w:font"), {list("w:altName w:panose1 w:charset w:family w:pitch")}},
    };
    return all;
}

struct Open {
    QString name;
    qsizetype last = -1; ///< place of the child before in the parent's order
    QString lastChild = {};
};

/// What is wrong with a part, in words; nothing where all is in order.
QStringList faults(const QString& name, const QString& part) {
    QStringList wrong;
    QList<Open> open;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            const QString child = xml.qualifiedName().toString();
            if (!open.isEmpty()) {
                Open& parent = open.last();
                const Order order = orders().value(parent.name);
                const qsizetype place = order.children.indexOf(child);
                const bool again = place == parent.last && order.ordered && !order.repeated;
                if (place < 0 || (order.ordered && place < parent.last) || again)
                    wrong << QStringLiteral("%1: %2 in %3 after %4")
                                 .arg(name, child, parent.name)
                                 .arg(parent.lastChild);
                parent.last = place;
                parent.lastChild = child;
            }
            open.append({child});
        } else if (token == QXmlStreamReader::EndElement) {
            // A cell that ends with anything but a paragraph makes Word refuse the whole file.
            const Open closed = open.takeLast();
            if (closed.name == u"w:tc" && closed.lastChild != u"w:p")
                wrong << QStringLiteral("%1: a cell ends with %2").arg(name, closed.lastChild);
        }
    }
    return wrong;
}

QSet<QString> captured(const QString& text, const char* pattern) {
    QSet<QString> all;
    const QRegularExpression expression(QString::fromLatin1(pattern));
    for (auto found = expression.globalMatch(text); found.hasNext();) all.insert(found.next().captured(1));
    return all;
}

QList<Document> papers() {
    return {daySummary(sampleDay()),
            daySummary(emptyDay()),
            periodPaper(samplePeriod(PaperKind::Month)),
            periodPaper(samplePeriod(PaperKind::Ledger)),
            periodPaper(samplePeriod(PaperKind::Units)),
            caseBrief(sampleBrief())};
}

} // namespace

TEST(DocxOrder, ElementsStandInTheOrderOfTheSchema) {
    for (const QByteArray& letterhead : {builtInLetterhead(), ownLetterhead()})
        for (const Document& paper : papers()) {
            const auto docx = fillLetterhead(letterhead, paper);
            ASSERT_TRUE(docx);
            const auto parts = officeParts(*docx);
            for (auto part = parts.begin(); part != parts.end(); ++part) {
                if (part.key().startsWith(QStringLiteral("word/")) &&
                    part.key().endsWith(QStringLiteral(".xml"))) {
                    EXPECT_EQ(faults(part.key(), *part), QStringList())
                        << qPrintable(faults(part.key(), *part).join(u'\n'));
                }
            }
        }
}

TEST(DocxOrder, WhatStandsInAnotherOrderIsFound) {
    EXPECT_EQ(faults({}, QStringLiteral("<w:pPr xmlns:w=\"w\"><w:jc/><w:ind/></w:pPr>")).size(), 1);
    EXPECT_EQ(faults({}, QStringLiteral("<w:pPr xmlns:w=\"w\"><w:jc/><w:jc/></w:pPr>")).size(), 1);
    EXPECT_EQ(faults({}, QStringLiteral("<w:pPr xmlns:w=\"w\"><w:jcx/></w:pPr>")).size(), 1);
    EXPECT_EQ(faults({}, QStringLiteral("<w:tc xmlns:w=\"w\"><w:tcPr/></w:tc>")).size(), 1);
}

TEST(DocxOrder, EveryPartHasATypeAndEveryRelationLeadsToAPart) {
    for (const QByteArray& letterhead : {builtInLetterhead(), ownLetterhead()}) {
        const auto docx = fillLetterhead(letterhead, daySummary(sampleDay()));
        ASSERT_TRUE(docx);
        const auto parts = officeParts(*docx);
        const QString types = parts[QStringLiteral("[Content_Types].xml")];
        const QSet<QString> named = captured(types, "PartName=\"/([^\"]+)\"");
        const QSet<QString> endings = captured(types, "Extension=\"([^\"]+)\"");
        for (auto part = parts.keyBegin(); part != parts.keyEnd(); ++part)
            EXPECT_TRUE(part->startsWith(u'[') || named.contains(*part) ||
                        endings.contains(part->section(u'.', -1)))
                << qPrintable(*part);
        const QString relations = parts[QStringLiteral("word/_rels/document.xml.rels")];
        for (const QString& target : captured(relations, "Target=\"([^\"]+)\""))
            EXPECT_TRUE(parts.contains(QStringLiteral("word/") + target)) << qPrintable(target);
        const QSet<QString> ids = captured(relations, " Id=\"([^\"]+)\"");
        const QString document = parts[QStringLiteral("word/document.xml")];
        for (const QString& id : captured(document, "r:(?:id|embed)=\"([^\"]+)\""))
            EXPECT_TRUE(ids.contains(id)) << qPrintable(id);
    }
}

} // namespace dutydesk
