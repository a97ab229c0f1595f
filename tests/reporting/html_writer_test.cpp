#include "reporting/paper.h"
#include "tests/reporting/sample_day.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace dutydesk {

namespace {

QString htmlOf(const Document& document) {
    const auto bytes = render(document, PaperFormat::Html);
    EXPECT_TRUE(bytes);
    return QString::fromUtf8(*bytes);
}

} // namespace

TEST(HtmlWriter, EscapesWhatPeopleWrote) {
    Document paper;
    paper.title = QStringLiteral("<script>alert(1)</script>");
    paper.blocks << Paragraph{QStringLiteral("a < b & \"c\"")};
    const QString html = htmlOf(paper);
    EXPECT_FALSE(html.contains(QStringLiteral("<script")));
    EXPECT_TRUE(html.contains(QStringLiteral("a &lt; b &amp; &quot;c&quot;")));
}

TEST(HtmlWriter, DropsControlCharacters) {
    Document paper;
    paper.blocks << Paragraph{QStringLiteral("a\u0000\u0001b").replace(QChar(0), QChar(2))};
    EXPECT_TRUE(htmlOf(paper).contains(QStringLiteral(">ab<")));
}

TEST(HtmlWriter, LoadsNothingFromElsewhere) {
    const QString html = htmlOf(daySummary(sampleDay()));
    for (const char* loader : {"src=", "href=", "url(", "@import", "<link"})
        EXPECT_FALSE(html.contains(QLatin1String(loader))) << loader;
}

TEST(HtmlWriter, HeadsTablesForReaders) {
    const QString html = htmlOf(daySummary(sampleDay()));
    EXPECT_TRUE(html.contains(QStringLiteral("<th scope=\"col\">")));
    EXPECT_TRUE(html.contains(QStringLiteral("<th scope=\"row\">")));
    EXPECT_EQ(html.count(QStringLiteral("<section>")), html.count(QStringLiteral("<h2>")));
}

} // namespace dutydesk
