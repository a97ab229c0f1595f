#include "intake/article.h"
#include "intake/feed.h"
#include "tests/intake/suites.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

QFileInfoList filesOf(const char* suite) {
    return QDir(suitesFolder() + u'/' + QString::fromLatin1(suite)).entryInfoList(QDir::Files);
}

TEST(Suites, ChineseFeedsAreReadableWithNothingReplaced) {
    const QFileInfoList files = filesOf("feeds-zh");
    if (files.isEmpty()) GTEST_SKIP() << "no suites here";
    for (const QFileInfo& file : files) {
        SCOPED_TRACE(file.fileName().toStdString());
        const auto feed = parseFeed(fileBytes(file.filePath()), {u"https://a.example/"_qs, {}});
        ASSERT_TRUE(feed);
        EXPECT_FALSE(feed->entries.isEmpty());
        for (const FeedEntry& entry : feed->entries) {
            EXPECT_FALSE((entry.title + entry.text).contains(QChar(QChar::ReplacementCharacter)));
            EXPECT_FALSE(entry.title.isEmpty() && entry.text.isEmpty());
        }
    }
}

TEST(Suites, ChinesePagesGiveTitleTextAndDate) {
    const QFileInfoList files = filesOf("pages-zh");
    if (files.isEmpty()) GTEST_SKIP() << "no suites here";
    for (const QFileInfo& file : files) {
        if (file.fileName().contains(u"list_page")) continue;
        SCOPED_TRACE(file.fileName().toStdString());
        const auto article = extractArticle(fileBytes(file.filePath()), {u"https://a.example/b/"_qs, {}},
                                            QTimeZone("Asia/Shanghai"));
        ASSERT_TRUE(article);
        EXPECT_GE(article->title.size(), 8);
        EXPECT_GE(article->text.size(), 150);
        EXPECT_TRUE(article->published);
    }
}

} // namespace
} // namespace dutydesk
