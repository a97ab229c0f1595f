#include "intake/feed.h"

#include <gtest/gtest.h>

// Feeds as they really come: cut off, mislabelled, with the wrong brackets.

namespace dutydesk {
namespace {

Result<Feed> feedOf(const QByteArray& bytes, const char16_t* contentType = u"") {
    return parseFeed(bytes, {u"https://www.example.org/a/feed"_qs, QString::fromUtf16(contentType)});
}

QStringList titlesOf(const Result<Feed>& feed) {
    QStringList titles;
    for (const FeedEntry& entry : feed.value_or(Feed{}).entries) titles.append(entry.title);
    return titles;
}

TEST(OddFeeds, JsonThatIsCutOffIsReadUpToTheLastWholeItem) {
    const auto feed = feedOf(
        R"({"version":"https://jsonfeed.org/version/1.1","title":"T","items":[)"
        R"({"id":"1","title":"a ]}","tags":["x",{"y":[]}]},{"id":"2","title":"b \" {"},{"id":"3","ti)");
    EXPECT_EQ(titlesOf(feed), QStringList({u"a ]}"_qs, u"b \" {"_qs}));
    ASSERT_TRUE(feed);
    EXPECT_FALSE(feed->wellFormed);
    EXPECT_EQ(feed->title, u"T");
}

TEST(OddFeeds, JsonWithACommaTooManyIsRead) {
    EXPECT_EQ(
        titlesOf(feedOf(R"({"items":[{"id":"1","title":"a"},],"version":"https://jsonfeed.org/version/1"})")),
        QStringList({u"a"_qs}));
}

TEST(OddFeeds, JsonThatIsNoFeedIsNone) {
    for (const char* text : {"{", "{]", "[[[[", R"({"items":[)", R"({"a":[{}]})", "}"})
        EXPECT_FALSE(feedOf(text)) << text;
}

TEST(OddFeeds, ItemsWithoutAnyNameHaveIdentitiesOfTheirOwn) {
    const auto feed = feedOf("<rss version='0.92'><channel><item><description>One</description></item>"
                             "<item><description>Two</description></item></channel></rss>");
    ASSERT_TRUE(feed);
    const auto items = itemsOf(*feed);
    ASSERT_EQ(items.size(), 2);
    EXPECT_NE(items[0].identity, items[1].identity);
    EXPECT_EQ(items[0].title, u"One");
}

TEST(OddFeeds, TheLabelInTheFileMayBeWrongAndThatOfTheServerRight) {
    const QByteArray gbk("\xC7\xE5\xBA\xD3\xC8\xD5\xB1\xA8"); // 清河日报
    const auto feed = feedOf("<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel><title>" +
                                 gbk + "</title></channel></rss>",
                             u"text/xml; charset=gbk");
    ASSERT_TRUE(feed);
    EXPECT_EQ(feed->title, u"清河日报");
}

TEST(OddFeeds, BasesAreResolvedOneInsideTheOther) {
    const auto feed =
        feedOf("<feed xmlns='http://www.w3.org/2005/Atom' xml:base='http://a.example/one/'><title>t</title>"
               "<entry xml:base='two/'><id>1</id><link href='x'/></entry>"
               "<entry xml:base='//b.example/q'><id>2</id><link href='?p=1'/></entry></feed>");
    ASSERT_TRUE(feed);
    ASSERT_EQ(feed->entries.size(), 2);
    EXPECT_EQ(feed->entries[0].url, u"http://a.example/one/two/x");
    EXPECT_EQ(feed->entries[1].url, u"http://b.example/q?p=1");
}

TEST(OddFeeds, TitlesSayWhatTheirTypeMeans) {
    EXPECT_EQ(titlesOf(feedOf("<feed xmlns='http://www.w3.org/2005/Atom'>"
                              "<entry><title type='text'>1 &lt; 2 &amp;amp; 3</title></entry>"
                              "<entry><title type='html'>1 &amp;lt; 2 &lt;i>x&lt;/i></title></entry>"
                              "<entry><title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>x "
                              "<b>y</b></div></title></entry>"
                              "</feed>")),
              QStringList({u"1 < 2 &amp; 3"_qs, u"1 < 2 x"_qs, u"x y"_qs}));
}

} // namespace
} // namespace dutydesk
