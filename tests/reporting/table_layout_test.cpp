#include "reporting/letterhead.h"
#include "reporting/paper.h"
#include "reporting/table_layout.h"
#include "tests/reporting/office_files.h"
#include "tests/reporting/own_letterhead.h"
#include "tests/reporting/sample_day.h"

#include <gtest/gtest.h>

#include <numeric>

namespace dutydesk {

namespace {

Table table(const QStringList& header, const QList<QStringList>& rows = {}, const QList<int>& widths = {}) {
    Table made;
    made.header = header;
    made.rows = rows;
    made.widths = widths;
    return made;
}

Table broad() { return table(QString(12, u'a').split(QString(), Qt::SkipEmptyParts)); }

/// Twelve columns of words that may not break.
Block acrossTable() {
    Table made = broad();
    made.rows << QStringList(12, QStringLiteral("neighbourhood"));
    return made;
}

double all(const QList<double>& widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); }

QString bodyOf(const QByteArray& letterhead, const Document& paper) {
    const auto docx = fillLetterhead(letterhead, paper);
    return docx ? officeParts(*docx)[QStringLiteral("word/document.xml")] : QString();
}

QStringList sections(const QString& xml) {
    QStringList found;
    for (qsizetype at = xml.indexOf(QStringLiteral("<w:sectPr")); at >= 0;
         at = xml.indexOf(QStringLiteral("<w:sectPr"), at + 1))
        found.append(xml.mid(at, xml.indexOf(QStringLiteral("</w:sectPr>"), at) - at));
    return found;
}

bool liesAcross(const QString& section) {
    return section.contains(QStringLiteral("w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\""));
}

} // namespace

TEST(TableLayout, KeepsSharesWhereNothingWouldBreak) {
    const TableLayout layout = layOut(table({QStringLiteral("A"), QStringLiteral("B")}, {}, {1, 2}));
    EXPECT_FALSE(layout.across);
    EXPECT_NEAR(layout.widths.at(1), 2 * layout.widths.at(0), 1e-9);
    EXPECT_NEAR(all(layout.widths), page_geometry::textWidthMm, 1e-9);
}

TEST(TableLayout, GivesATimeTheRoomOfItsWholeText) {
    const QString time = QStringLiteral("2026-03-12 08:05");
    const TableLayout layout = layOut(
        table({QStringLiteral("A"), QStringLiteral("B")}, {{time, QString(300, QChar(u'舆'))}}, {1, 30}));
    // Half an em for each of 16 characters is what FangSong takes.
    EXPECT_GT(layout.widths.at(0), 16 * 0.5 * page_geometry::tablePoints / page_geometry::pointsPerMm);
}

TEST(TableLayout, LiesAcrossWhereWordsWouldBreakUpright) {
    const TableLayout layout = layOut(std::get<Table>(acrossTable()));
    EXPECT_TRUE(layout.across);
    EXPECT_NEAR(all(layout.widths), page_geometry::acrossWidthMm, 1e-9);
    EXPECT_FALSE(layOut(broad()).across);
}

TEST(TableLayout, StaysUprightWherePagesCannotBeTurned) {
    const TableLayout layout = layOut(std::get<Table>(acrossTable()), {100, 0});
    EXPECT_FALSE(layout.across);
    EXPECT_NEAR(all(layout.widths), 100, 1e-9);
}

TEST(PageRuns, ATableTakesItsHeadingsAlong) {
    const Block text = Paragraph{QStringLiteral("text")};
    const Block heading = Heading{1, QStringLiteral("heading")};
    EXPECT_EQ(pageRuns({text, heading, acrossTable(), text}),
              (QList<PageRun>{{false, 0, 1}, {true, 1, 3}, {false, 3, 4}}));
    EXPECT_EQ(pageRuns({heading, acrossTable()}), (QList<PageRun>{{true, 0, 2}}));
    EXPECT_EQ(pageRuns({acrossTable(), heading, acrossTable()}), (QList<PageRun>{{true, 0, 3}}));
    EXPECT_EQ(pageRuns({}), (QList<PageRun>{{false, 0, 0}}));
}

TEST(DocxSections, TheAttachedLedgerLiesAcross) {
    const QStringList found = sections(bodyOf(builtInLetterhead(), daySummary(sampleDay())));
    ASSERT_EQ(found.size(), 2);
    EXPECT_FALSE(liesAcross(found.at(0)));
    EXPECT_TRUE(liesAcross(found.at(1))); // the foot stands beneath it
    // Turned by a quarter: 28 mm above, 37 mm on the right, 26 below, 35 on the left.
    EXPECT_TRUE(found.at(1).contains(
        QStringLiteral("w:top=\"1587\" w:right=\"2098\" w:bottom=\"1474\" w:left=\"1984\"")));
    EXPECT_EQ(found.at(1).count(QStringLiteral("<w:footerReference")), 2);
}

TEST(DocxSections, ALedgerLiesAcrossAsAWhole) {
    const QStringList found =
        sections(bodyOf(builtInLetterhead(), periodPaper(samplePeriod(PaperKind::Ledger))));
    ASSERT_EQ(found.size(), 1);
    EXPECT_TRUE(liesAcross(found.first()));
}

TEST(DocxSections, AnOfficesOwnKeepsItsFirstPageItsNumbersAndItsLinesBelow) {
    const QStringList found = sections(bodyOf(ownLetterhead(), daySummary(sampleDay())));
    ASSERT_EQ(found.size(), 3);
    const QList<bool> across{liesAcross(found.at(0)), liesAcross(found.at(1)), liesAcross(found.at(2))};
    EXPECT_EQ(across, (QList<bool>{false, true, false}));
    for (qsizetype i = 0; i < found.size(); ++i) {
        EXPECT_EQ(found.at(i).contains(QStringLiteral("<w:titlePg/>")), i == 0) << i;
        EXPECT_EQ(found.at(i).contains(QStringLiteral("w:type=\"first\"")), i == 0) << i;
        EXPECT_EQ(found.at(i).contains(QStringLiteral("w:start=\"3\"")), i == 0) << i;
        EXPECT_TRUE(found.at(i).contains(QStringLiteral("w:type=\"default\""))) << i;
    }
}

TEST(DocxSections, ABodyInACellTurnsNoPage) {
    const QString cell = QStringLiteral("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{{body}}</w:t></w:r></w:p><w:p/>"
                                        "</w:tc></w:tr></w:tbl><w:sectPr/>");
    const QString xml = bodyOf(docxWith(cell), daySummary(sampleDay()));
    EXPECT_FALSE(xml.isEmpty());
    EXPECT_EQ(sections(xml).size(), 1);
    EXPECT_FALSE(xml.contains(QStringLiteral("landscape")));
}

TEST(DocxSections, ALetterheadWithoutMeasuresGetsThoseOfTheTurnedPage) {
    const QString body = QStringLiteral("<w:p><w:r><w:t>{{body}}</w:t></w:r></w:p>");
    EXPECT_TRUE(bodyOf(docxWith(body), daySummary(sampleDay())).contains(QStringLiteral("landscape")));
}

TEST(PdfSections, TheAttachedLedgerLiesAcross) {
    const auto pdf = render(daySummary(sampleDay()), PaperFormat::Pdf);
    ASSERT_TRUE(pdf);
    EXPECT_TRUE(pdf->contains("[0 0 595.000000 842.000000]") || pdf->contains("[0 0 595 842]"));
    EXPECT_TRUE(pdf->contains("[0 0 842.000000 595.000000]") || pdf->contains("[0 0 842 595]"));
}

} // namespace dutydesk
