#include "reporting/page_geometry.h"
#include "reporting/paper.h"
#include "tests/reporting/pdf_text.h"
#include "tests/reporting/sample_day.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <thread>

namespace dutydesk {

namespace {

int pages(const QString& text) { return int(text.count(QChar(QChar::FormFeed))); }

Document oneParagraph(const QString& text) {
    Document paper;
    paper.blocks << Paragraph{text, false};
    return paper;
}

} // namespace

TEST(PageGeometry, IsThatOfTheStandard) {
    using namespace page_geometry;
    EXPECT_DOUBLE_EQ(textWidthMm, 156);
    EXPECT_DOUBLE_EQ(textHeightMm, 225);
    EXPECT_NEAR(linePitchPoints, 28.95, 0.1);
    EXPECT_NEAR(characterPitchPoints, 15.8, 0.02);
    EXPECT_LE(charactersPerLine * characterPitchPoints, textWidthMm * pointsPerMm + 1e-9);
}

TEST(PdfWriter, IsOnA4) {
    const auto pdf = render(daySummary(sampleDay()), PaperFormat::Pdf);
    ASSERT_TRUE(pdf);
    const QString info = pdfInfo(*pdf);
    EXPECT_TRUE(info.contains(QStringLiteral("A4"))) << qPrintable(info);
}

TEST(PdfWriter, TextHoldsTitleTierDeadlineAndSigner) {
    const InChinese chinese;
    const auto pdf = render(daySummary(sampleDay()), PaperFormat::Pdf);
    ASSERT_TRUE(pdf);
    const QString text = pdfText(*pdf);
    const QString all = squeezed(text);
    for (const char16_t* part : {u"舆情日报", u"第71期", u"学生反映第三小学新教室气味刺鼻", u"二级",
                                 u"2026-03-1307:40", u"周敏", u"检测报告晚到", u"清河县教育局"})
        EXPECT_TRUE(all.contains(QString::fromUtf16(part))) << qPrintable(QString::fromUtf16(part));
}

TEST(PdfWriter, TextHasNoRadicalsInPlaceOfCharacters) {
    // Fonts share glyphs between U+2F00 ⼀ and U+4E00 一; only the second is what was written.
    const QString written = QStringLiteral(
        "一人入八刀力十又口土士大女子小山工己干日月木水火田白目石立行见言车金长门雨青音风飞食高黄黑鼻龙");
    const auto pdf = render(oneParagraph(written), PaperFormat::Pdf);
    ASSERT_TRUE(pdf);
    const QString text = pdfText(*pdf);
    EXPECT_TRUE(squeezed(text).startsWith(written)) << qPrintable(text);
}

TEST(PdfWriter, SetsTwentyEightCharactersALineAndTwentyTwoLinesAPage) {
    const auto pdf = render(oneParagraph(QString(qsizetype{28} * 30, QChar(u'舆'))), PaperFormat::Pdf);
    ASSERT_TRUE(pdf);
    const QString text = pdfText(*pdf);
    const QStringList page = text.split(QChar(QChar::FormFeed)).at(1).split(QLatin1Char('\n'));
    EXPECT_EQ(page.at(0).trimmed(), QString(28, QChar(u'舆')));
    // The first page also carries the (empty) title and the rule.
    const auto rest = render(oneParagraph(QString(qsizetype{28} * 70, QChar(u'舆'))), PaperFormat::Pdf);
    const QString middle = pdfText(*rest).split(QChar(QChar::FormFeed)).at(1);
    EXPECT_EQ(middle.count(QString(28, QChar(u'舆'))), 22);
}

TEST(PdfWriter, NumbersPagesBetweenDashes) {
    const auto pdf = render(daySummary(sampleDay()), PaperFormat::Pdf);
    ASSERT_TRUE(pdf);
    const QString text = pdfText(*pdf);
    ASSERT_GT(pages(text), 1);
    for (int page = 1; page <= pages(text); ++page)
        EXPECT_TRUE(squeezed(text).contains(QStringLiteral("—%1—").arg(page))) << page;
}

TEST(PdfWriter, RepeatsTheHeaderOfATableOnEveryPage) {
    Table table;
    table.header = {QStringLiteral("Alpha"), QStringLiteral("Beta")};
    for (int i = 0; i < 120; ++i) table.rows << QStringList{QString::number(i), QStringLiteral("row")};
    Document paper;
    paper.blocks << table;
    const auto pdf = render(paper, PaperFormat::Pdf);
    ASSERT_TRUE(pdf);
    const QString text = pdfText(*pdf);
    ASSERT_GT(pages(text), 2);
    EXPECT_EQ(text.count(QStringLiteral("Alpha")), pages(text));
}

TEST(PdfWriter, SplitsARowTallerThanAPageAndLosesNothing) {
    Table table;
    table.header = {QStringLiteral("Alpha"), QStringLiteral("Beta")};
    QString tall;
    for (int i = 0; i < 300; ++i) tall += QStringLiteral("w%1\n").arg(i);
    table.rows << QStringList{tall, QStringLiteral("beside")};
    Document paper;
    paper.blocks << table;
    const auto pdf = render(paper, PaperFormat::Pdf);
    ASSERT_TRUE(pdf);
    const QString text = pdfText(*pdf);
    for (int i = 0; i < 300; ++i)
        EXPECT_TRUE(text.contains(QRegularExpression(QStringLiteral("\\bw%1\\b").arg(i)))) << i;
}

TEST(PdfWriter, WrapsLongWordsWithoutLosingAny) {
    const QString url = QStringLiteral("http://board.qinghe.example/") + QString(400, QLatin1Char('x'));
    Document paper = oneParagraph(url);
    Table table;
    table.header = {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D")};
    table.rows << QStringList{url, url, url, url};
    paper.blocks << table;
    const auto pdf = render(paper, PaperFormat::Pdf);
    ASSERT_TRUE(pdf);
    const QString text = pdfText(*pdf);
    EXPECT_EQ(text.count(QLatin1Char('x')), 5 * (400 + 1)); // one more x in "example"
}

TEST(PdfWriter, WorksOnAnyThread) {
    const Document paper = daySummary(sampleDay());
    Result<QByteArray> first, second;
    std::thread one([&] { first = render(paper, PaperFormat::Pdf); });
    std::thread two([&] { second = render(paper, PaperFormat::Pdf); });
    one.join();
    two.join();
    ASSERT_TRUE(first && second);
    EXPECT_TRUE(first->startsWith("%PDF-") && second->startsWith("%PDF-"));
}

} // namespace dutydesk
