#include "reporting/letterhead.h"
#include "tests/reporting/office_files.h"
#include "tests/reporting/sample_day.h"

#include <gtest/gtest.h>

namespace dutydesk {

namespace {

const QString documentPart = QStringLiteral("word/document.xml");

QString run(const char* text) {
    return QStringLiteral("<w:r><w:t>%1</w:t></w:r>").arg(QString::fromUtf8(text));
}
QString paragraph(const QString& runs) { return QStringLiteral("<w:p>%1</w:p>").arg(runs); }
const QString bodyHere = paragraph(run("{{body}}"));

QStringList filledTexts(const QByteArray& letterhead, const QString& part = documentPart) {
    const auto docx = fillLetterhead(letterhead, daySummary(sampleDay()));
    return docx ? textsIn(officeParts(*docx)[part], QStringLiteral("w:p")) : QStringList{};
}

Error refusal(const QByteArray& letterhead) {
    const auto checked = checkLetterhead(letterhead);
    return checked ? Error{} : checked.error();
}

} // namespace

TEST(Letterhead, TheBuiltInOneIsFineAndFilled) {
    EXPECT_TRUE(checkLetterhead(builtInLetterhead()));
    const auto docx = render(daySummary(sampleDay()), PaperFormat::Docx);
    ASSERT_TRUE(docx);
    const QMap<QString, QString> parts = officeParts(*docx);
    ASSERT_TRUE(parts.contains(documentPart));
    EXPECT_FALSE(parts[documentPart].contains(QStringLiteral("{{")));
    const QString all = textsIn(parts[documentPart], QStringLiteral("w:t")).join(u'\n');
    for (const char* text : {"Daily Summary of Public Concerns", "Issue 71", "学生反映第三小学新教室气味刺鼻",
                             "周敏", "=课后服务收费\"标准\"<咨询>,请答复", "Audit log: 1234 entries"})
        EXPECT_TRUE(all.contains(QString::fromUtf8(text))) << text;
}

TEST(Letterhead, TheSamePaperMakesTheSameBytes) {
    EXPECT_EQ(render(daySummary(sampleDay()), PaperFormat::Docx),
              render(daySummary(sampleDay()), PaperFormat::Docx));
}

TEST(Letterhead, TheBuiltInOneHasTheMeasuresOfTheStandard) {
    const auto docx = render(daySummary(sampleDay()), PaperFormat::Docx);
    const QString xml = officeParts(*docx)[documentPart];
    // In twips: A4, 37, 26, 35 and 28 mm.
    EXPECT_TRUE(xml.contains(QStringLiteral("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")));
    EXPECT_TRUE(
        xml.contains(QStringLiteral("w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\"")));
    EXPECT_TRUE(xml.contains(QStringLiteral("w:type=\"lines\" w:linePitch=\"579\"")));
    EXPECT_TRUE(xml.contains(QStringLiteral("w:eastAsia=\"方正小标宋简体\"")));
    EXPECT_TRUE(xml.contains(QStringLiteral("<w:spacing w:val=\"-5\"/><w:sz w:val=\"32\"/>")));
    EXPECT_TRUE(xml.contains(QStringLiteral("<w:sz w:val=\"44\"/>")));
    EXPECT_TRUE(xml.contains(QStringLiteral("<w:sz w:val=\"32\"/>")));
}

TEST(Letterhead, TablesRepeatTheirHeader) {
    const auto docx = render(daySummary(sampleDay()), PaperFormat::Docx);
    const QString xml = officeParts(*docx)[documentPart];
    EXPECT_EQ(xml.count(QStringLiteral("<w:tblHeader/>")), xml.count(QStringLiteral("</w:tbl>")));
}

TEST(Letterhead, PagesAreNumberedBetweenDashes) {
    const QMap<QString, QString> parts = officeParts(builtInLetterhead());
    for (const char* name : {"word/footer1.xml", "word/footer2.xml"}) {
        const QString footer = parts[QString::fromLatin1(name)];
        EXPECT_TRUE(footer.contains(QStringLiteral(" PAGE "))) << name;
        EXPECT_TRUE(textsIn(footer, QStringLiteral("w:t")).join(QString()).contains(QStringLiteral("— 1 —")))
            << name;
    }
}

TEST(Letterhead, AnOfficesOwnIsFilledInBothLanguages) {
    const QStringList texts = filledTexts(docxWith(paragraph(run("{{unit}} {{ 期号 }}")) + bodyHere));
    EXPECT_EQ(texts.value(0), QStringLiteral("清河县教育局 Issue 71"));
    EXPECT_EQ(texts.value(1), QStringLiteral("1. Overview"));
}

TEST(Letterhead, FieldsAreFoundAcrossRuns) {
    const QString parted = run("({") + run("{un") + QStringLiteral("<w:proofErr w:type=\"spellStart\"/>") +
                           run("it}") + run("} - {{iss") + run("ue}})");
    EXPECT_EQ(filledTexts(docxWith(paragraph(parted) + bodyHere)).value(0),
              QStringLiteral("(清河县教育局 - Issue 71)"));
}

TEST(Letterhead, TextAroundTheBodyStays) {
    const QStringList texts =
        filledTexts(docxWith(paragraph(run("before")) + bodyHere + paragraph(run("after"))));
    EXPECT_EQ(texts.first(), QStringLiteral("before"));
    EXPECT_EQ(texts.last(), QStringLiteral("after"));
    EXPECT_FALSE(texts.contains(QStringLiteral("{{body}}")));
}

TEST(Letterhead, HeadersAreFilledToo) {
    EXPECT_EQ(
        filledTexts(docxWith(bodyHere, paragraph(run("{{issue}}"))), QStringLiteral("word/header1.xml")),
        QStringList{QStringLiteral("Issue 71")});
}

TEST(Letterhead, WhatPeopleWroteIsNotTakenForAField) {
    Document paper = daySummary(sampleDay());
    paper.blocks = {Paragraph{QStringLiteral("{{unit}}")}};
    const auto docx = fillLetterhead(docxWith(bodyHere), paper);
    ASSERT_TRUE(docx);
    EXPECT_EQ(textsIn(officeParts(*docx)[documentPart], QStringLiteral("w:p")),
              QStringList{QStringLiteral("{{unit}}")});
}

TEST(Letterhead, LinesOfAFieldStayLines) {
    Document paper = daySummary(sampleDay());
    const auto docx = fillLetterhead(docxWith(paragraph(run("[{{foot}}]")) + bodyHere), paper);
    ASSERT_TRUE(docx);
    EXPECT_EQ(officeParts(*docx)[documentPart]
                  .section(QStringLiteral("</w:p>"), 0, 0)
                  .count(QStringLiteral("<w:br/>")),
              paper.foot.count(u'\n'));
}

TEST(Letterhead, PicturesComeAsPng) {
    Document paper;
    paper.blocks = {Picture{"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"10\">"
                            "<rect width=\"20\" height=\"10\" fill=\"#205493\"/></svg>",
                            20, 10, QStringLiteral("a bar")}};
    const auto docx = fillLetterhead(builtInLetterhead(), paper);
    ASSERT_TRUE(docx);
    const auto parts = officeParts(*docx);
    EXPECT_TRUE(parts.contains(QStringLiteral("word/media/dutydesk1.png")));
    EXPECT_TRUE(
        parts[QStringLiteral("word/_rels/document.xml.rels")].contains(QStringLiteral("Id=\"dutydesk1\"")));
    EXPECT_TRUE(parts[QStringLiteral("[Content_Types].xml")].contains(QStringLiteral("image/png")));
    EXPECT_TRUE(parts[documentPart].contains(QStringLiteral("descr=\"a bar\"")));
}

TEST(Letterhead, UnknownFieldsAreNamed) {
    const Error error = refusal(docxWith(paragraph(run("{{unit}} {{leader}} {{印章}}")) + bodyHere));
    EXPECT_EQ(error.code, ErrorCode::LetterheadField);
    EXPECT_EQ(error.what, QStringLiteral("{{leader}}, {{印章}}"));
    EXPECT_EQ(refusal(docxWith(paragraph(run("{{unit")) + bodyHere)).what, QStringLiteral("{{unit"));
}

TEST(Letterhead, WithoutABodyOrWithTwoItIsRefused) {
    EXPECT_EQ(refusal(docxWith(paragraph(run("{{unit}}")))).code, ErrorCode::LetterheadBody);
    EXPECT_EQ(refusal(docxWith(bodyHere + bodyHere)).code, ErrorCode::LetterheadField);
    EXPECT_EQ(refusal(docxWith(bodyHere, bodyHere)).code, ErrorCode::LetterheadField);
}

TEST(Letterhead, WhatIsNoDocxIsRefused) {
    EXPECT_EQ(refusal("%PDF-1.7").code, ErrorCode::LetterheadUnreadable);
    EXPECT_EQ(refusal({}).code, ErrorCode::LetterheadUnreadable);
    EXPECT_EQ(refusal(zip({{QStringLiteral("a.txt"), "x"}})).code, ErrorCode::LetterheadUnreadable);
    EXPECT_EQ(refusal(builtInLetterhead().left(900)).code, ErrorCode::LetterheadUnreadable);
    EXPECT_EQ(refusal(docxWith(QStringLiteral("<w:p>"))).code, ErrorCode::LetterheadUnreadable);
}

TEST(Letterhead, EveryCutOfAFileIsRefusedOrRead) {
    const QByteArray whole = builtInLetterhead();
    for (qsizetype size = 0; size < whole.size(); size += 37) (void)checkLetterhead(whole.left(size));
    for (qsizetype at = 0; at < whole.size(); at += 11) {
        QByteArray changed = whole;
        changed[at] = char(changed[at] ^ 0x5A);
        (void)fillLetterhead(changed, daySummary(emptyDay()));
    }
}

TEST(Letterhead, ABombIsNotUnpacked) {
    const Error error = refusal(zip(
        {{QStringLiteral("[Content_Types].xml"), "<Types/>"}, {documentPart, QByteArray(40 << 20, ' ')}}));
    EXPECT_EQ(error.code, ErrorCode::LetterheadUnreadable);
    EXPECT_TRUE(error.detail.contains(QStringLiteral("32 MiB"))) << qPrintable(error.detail);
}

TEST(Letterhead, EntitiesAreRefused) {
    const QByteArray hostile =
        "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        "<w:body><w:p><w:r><w:t>{{body}}&a;</w:t></w:r></w:p></w:body></w:document>";
    EXPECT_EQ(
        refusal(zip({{QStringLiteral("[Content_Types].xml"), "<Types/>"}, {documentPart, hostile}})).code,
        ErrorCode::LetterheadUnreadable);
}

TEST(Letterhead, PartsThatLeadOutOfTheArchiveAreRefused) {
    for (const char* name : {"../evil", "/etc/evil", "word/../../evil", "C:evil", "a\\b"})
        EXPECT_EQ(refusal(zip({{QString::fromLatin1(name), "x"}})).code, ErrorCode::LetterheadUnreadable)
            << name;
}

TEST(Letterhead, ManyPartsAreRefused) {
    QList<ZipPart> parts;
    for (int i = 0; i < mostZipParts + 1; ++i) parts.append({QString::number(i), "x"});
    EXPECT_EQ(refusal(zip(parts)).code, ErrorCode::LetterheadUnreadable);
}

} // namespace dutydesk
