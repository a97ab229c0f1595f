#include "intake/discovery.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

QList<FeedLink> feedsOf(const QString& html,
                        const QString& url = u"https://paper.example/local/index.html"_qs) {
    return discoverFeeds(html.toUtf8(), {url, u"text/html; charset=utf-8"_qs});
}

QStringList urlsOf(const QList<FeedLink>& feeds) {
    QStringList urls;
    for (const FeedLink& feed : feeds) urls.append(feed.url);
    return urls;
}

TEST(Discovery, TakesAnnouncedFeedsFirst) {
    const auto feeds = feedsOf(
        u"<head><link rel='alternate' type='application/rss+xml' title='本地 新闻' href='/rss.xml'>"
        "<link rel='ALTERNATE home' type='Application/Atom+XML; charset=utf-8' href='atom?x=1&amp;y=2'>"
        "<link rel=alternate type='application/feed+json' href='//json.example/feed.json'></head>"
        "<body><a href='/other/feed/'>更多</a></body>"_qs);
    EXPECT_EQ(
        urlsOf(feeds),
        (QStringList{u"https://paper.example/rss.xml"_qs, u"https://paper.example/local/atom?x=1&y=2"_qs,
                     u"https://json.example/feed.json"_qs, u"https://paper.example/other/feed/"_qs}));
    EXPECT_EQ(feeds[0].title, u"本地 新闻");
    EXPECT_EQ(feeds[0].found, u"link");
    EXPECT_EQ(feeds[3].found, u"anchor");
}

TEST(Discovery, ObeysTheBaseElement) {
    EXPECT_EQ(
        urlsOf(feedsOf(
            u"<base href='http://cdn.example/x/'><link rel=alternate type=application/rss+xml href=f>"_qs)),
        QStringList{u"http://cdn.example/x/f"_qs});
}

class NoFeed : public testing::TestWithParam<const char16_t*> {};

TEST_P(NoFeed, IsNotTaken) { EXPECT_EQ(feedsOf(QString::fromUtf16(GetParam())), QList<FeedLink>()); }

INSTANTIATE_TEST_SUITE_P(
    All, NoFeed,
    testing::Values(
        u"<link rel=alternate hreflang=en href='/en'>", u"<link rel=stylesheet type=text/css href='/feed'>",
        u"<link rel='alternate stylesheet' type='application/rss+xml' href='/x'>",
        u"<link rel=alternate type=application/json href='/wp-json/posts/1'>",
        u"<link rel=alternate type=application/rss+xml href=''>",
        u"<link rel=alternate type=application/rss+xml href='javascript:x()'>",
        u"<a href='https://reader.example/add?url=https%3A%2F%2Fpaper.example%2Frss.xml&t=/feed'>RSS</a>",
        u"<a href='/sitemap.xml'>地图</a>", u"<a href='/feedback.html'>反馈</a>",
        u"<a href='/news/1.html'>1</a>",
        u"<!-- <link rel=alternate type=application/rss+xml href='/rss.xml'> -->", u""));

class LooksLikeFeed : public testing::TestWithParam<const char16_t*> {};

TEST_P(LooksLikeFeed, IsTaken) { EXPECT_EQ(feedsOf(QString::fromUtf16(GetParam())).size(), 1); }

INSTANTIATE_TEST_SUITE_P(All, LooksLikeFeed,
                         testing::Values(u"<a href='/feed/'>x</a>", u"<a href='/a/rss'>x</a>",
                                         u"<a href='index.rdf'>x</a>", u"<a href='/news.atom?p=1'>x</a>",
                                         u"<a href='/rss_news.xml'>x</a>", u"<a href='/rss.aspx?id=3'>x</a>",
                                         u"<a href='/export/17'> RSS </a>",
                                         u"<a href='/export/17' type='application/rss+xml'>x</a>",
                                         u"<link rel=feed href='/f'>",
                                         u"<a href='feed://paper.example/x'>RSS</a>",
                                         u"<link rel=alternate type=text/xml href='/rss.xml'>"));

TEST(Discovery, AFeedAnswersItself) {
    const auto feeds = discoverFeeds(
        "<rss version='2.0'><channel><title>清河</title><item><title>a</title></item></channel></rss>",
        {u"https://a.example/x"_qs, u"text/html"_qs});
    EXPECT_EQ(feeds, (QList<FeedLink>{{u"https://a.example/x"_qs, u"清河"_qs, u"self"_qs}}));
}

TEST(Discovery, FeedsOfCommentsComeLast) {
    EXPECT_EQ(urlsOf(feedsOf(u"<link rel=alternate type=application/rss+xml href='/comments/feed/' title='x'>"
                             "<link rel=alternate type=application/rss+xml href='/feed/' title='y'>"_qs)),
              (QStringList{u"https://paper.example/feed/"_qs, u"https://paper.example/comments/feed/"_qs}));
}

TEST(Discovery, TheSameFeedIsNamedOnce) {
    EXPECT_EQ(
        feedsOf(u"<link rel=alternate type=application/rss+xml href='/feed#a'><a href='/feed'>RSS</a>"_qs)
            .size(),
        1);
}

TEST(Discovery, TakesNoMoreThanFifty) {
    QString html;
    for (int i = 0; i < 500; ++i) html += u"<a href='/%1.rss'>x</a>"_qs.arg(i);
    EXPECT_EQ(feedsOf(html).size(), 50);
}

TEST(Discovery, PagesInOtherEncodings) {
    const auto feeds = discoverFeeds("<meta charset=gb2312><link rel=alternate type=application/rss+xml "
                                     "title='\xC7\xE5\xBA\xD3' href='/f'>",
                                     {u"http://a.example/"_qs, {}});
    ASSERT_EQ(feeds.size(), 1);
    EXPECT_EQ(feeds[0].title, u"清河");
}

} // namespace
} // namespace dutydesk
