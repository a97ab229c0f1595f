#include "tests/reporting/office_files.h"
#include "tests/reporting/sample_day.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace dutydesk {

namespace {

/// A workbook's parts, asked as a spreadsheet would.
class Book {
  public:
    explicit Book(const Document& document) {
        if (const auto bytes = render(document, PaperFormat::Xlsx)) m_parts = officeParts(*bytes);
        m_texts = textsIn(m_parts[QStringLiteral("xl/sharedStrings.xml")], QStringLiteral("si"));
    }
    [[nodiscard]] QStringList sheets() const {
        QStringList names;
        static const QRegularExpression name(QStringLiteral("<sheet name=\"([^\"]*)\""));
        for (auto match = name.globalMatch(m_parts[QStringLiteral("xl/workbook.xml")]); match.hasNext();)
            names.append(match.next().captured(1));
        return names;
    }
    [[nodiscard]] QString sheet(const QString& name) const {
        return m_parts[QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheets().indexOf(name) + 1)];
    }
    /// A cell's text, or its number.
    [[nodiscard]] QString cell(const QString& name, const QString& at) const {
        const QRegularExpression found(QStringLiteral("<c r=\"%1\"([^>]*)><v>([^<]*)</v>").arg(at));
        const auto match = found.match(sheet(name));
        return match.captured(1).contains(QStringLiteral("t=\"s\""))
                   ? m_texts.value(match.captured(2).toInt())
                   : match.captured(2);
    }
    [[nodiscard]] const QStringList& texts() const { return m_texts; }
    [[nodiscard]] bool hasFormula() const {
        for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part)
            if (part.key().contains(QStringLiteral("sheet")) && part->contains(QStringLiteral("<f>")))
                return true;
        return false;
    }

  private:
    QMap<QString, QString> m_parts;
    QStringList m_texts;
};

const QString ledger = QStringLiteral("Ledger");

} // namespace

TEST(XlsxWriter, HasTheTextAndASheetForEachLargerTable) {
    const QStringList sheets = Book(daySummary(sampleDay())).sheets();
    EXPECT_EQ(sheets.value(0), QStringLiteral("Daily Summary of Public Concern")); // 31 characters
    EXPECT_TRUE(sheets.contains(ledger));
    EXPECT_TRUE(sheets.contains(QStringLiteral("Missed and paused")));
}

TEST(XlsxWriter, TimesAreRealDatesInTheOfficesZone) {
    const Book book(daySummary(sampleDay()));
    // 2026-03-12 08:05 in Shanghai is day 46093 and 485 of 1440 minutes.
    EXPECT_NEAR(book.cell(ledger, QStringLiteral("E2")).toDouble(), 46093 + 485 / 1440.0, 1e-6);
    EXPECT_EQ(book.cell(ledger, QStringLiteral("H2")), QStringLiteral("—"));
}

TEST(XlsxWriter, TheEndOfADayLiesOnThatDay) {
    const Book book(daySummary(sampleDay()));
    const double due = book.cell(QStringLiteral("Missed and paused"), QStringLiteral("C3")).toDouble();
    EXPECT_EQ(int(due), 46097); // 2026-03-16 24:00
    EXPECT_GT(due - int(due), 0.999);
}

TEST(XlsxWriter, HeadersAreFrozenAndFiltered) {
    const QString sheet = Book(daySummary(sampleDay())).sheet(ledger);
    EXPECT_TRUE(sheet.contains(QStringLiteral("ySplit=\"1\"")));
    EXPECT_TRUE(sheet.contains(QStringLiteral("state=\"frozen\"")));
    EXPECT_TRUE(sheet.contains(QStringLiteral("<autoFilter ref=\"A1:I4\"/>")));
}

TEST(XlsxWriter, CellsThatLookLikeFormulasAreText) {
    Document paper;
    Table table;
    table.header = {QStringLiteral("A")};
    table.sheet = QStringLiteral("S");
    for (const char* text : {"=1+1", "+1", "-1", "@x", "\tx", "\rx"})
        table.rows << QStringList{QString::fromUtf8(text)};
    paper.blocks << table;
    const Book book(paper);
    EXPECT_FALSE(book.hasFormula());
    for (int row = 2; row < 8; ++row)
        EXPECT_TRUE(book.cell(table.sheet, QStringLiteral("A%1").arg(row)).startsWith(u'\'')) << row;
}

TEST(XlsxWriter, FiguresAreNumbers) {
    const Book book(daySummary(sampleDay()));
    EXPECT_EQ(book.cell(QStringLiteral("Overview"), QStringLiteral("B2")), QStringLiteral("64"));
    EXPECT_FALSE(book.texts().contains(QStringLiteral("64")));
}

TEST(XlsxWriter, NamesOfSheetsAreAllowedOnesAndUnlike) {
    Document paper;
    paper.title = QStringLiteral("a");
    Table table;
    table.header = {QStringLiteral("A")};
    table.sheet = QStringLiteral("What: is [this]? ") + QString(40, u'x');
    paper.blocks << table << table;
    const QStringList sheets = Book(paper).sheets();
    ASSERT_EQ(sheets.size(), 3);
    for (const QString& name : sheets) {
        EXPECT_LE(name.size(), 31);
        EXPECT_FALSE(name.contains(QRegularExpression(QStringLiteral("[\\[\\]:*?/\\\\]"))));
    }
    EXPECT_NE(sheets.at(0), sheets.at(1));
}

TEST(XlsxWriter, TheSamePaperMakesTheSameBytes) {
    const Document paper = daySummary(sampleDay());
    const auto first = render(paper, PaperFormat::Xlsx);
    ASSERT_TRUE(first);
    EXPECT_EQ(officeParts(*first), officeParts(*render(paper, PaperFormat::Xlsx)));
}

} // namespace dutydesk
