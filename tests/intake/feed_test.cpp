#include "intake/feed.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

const FetchedFrom Here{u"https://paper.example/feeds/all.xml"_qs, {}};

Feed read(const QString& text, const FetchedFrom& from = Here) {
    auto feed = parseFeed(text.toUtf8(), from);
    EXPECT_TRUE(feed) << (feed ? "" : feed.error().detail.toStdString());
    return feed ? *feed : Feed{};
}

Feed rss(const QString& items, const QString& head = {}) {
    return read(u"<?xml version=\"1.0\"?><rss version=\"2.0\" "
                u"xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
                "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel>"_qs +
                head + items + u"</channel></rss>"_qs);
}

FeedEntry item(const QString& inner) {
    const Feed feed = rss(u"<item>"_qs + inner + u"</item>"_qs);
    EXPECT_EQ(feed.entries.size(), 1);
    return feed.entries.value(0);
}

FeedEntry atomEntry(const QString& inner, const QString& attributes = {}) {
    const Feed feed = read(u"<feed xmlns=\"http://www.w3.org/2005/Atom\" "_qs + attributes + u"><entry>"_qs +
                           inner + u"</entry></feed>"_qs);
    EXPECT_EQ(feed.entries.size(), 1);
    return feed.entries.value(0);
}

TEST(Rss, ReadsAnItem) {
    const FeedEntry entry =
        item(u"<title>停水通知</title><link>https://paper.example/1</link><guid>n-1</guid>"
             "<description>&lt;p&gt;东街&lt;/p&gt;&lt;p&gt;停水&lt;/p&gt;</description>"
             "<pubDate>Fri, 20 Nov 2026 16:04:00 +0800</pubDate>"_qs);
    EXPECT_EQ(entry.title, u"停水通知");
    EXPECT_EQ(entry.url, u"https://paper.example/1");
    EXPECT_EQ(entry.id, u"n-1");
    EXPECT_EQ(entry.text, u"东街\n停水");
    EXPECT_EQ(entry.html, u"<p>东街</p><p>停水</p>");
    ASSERT_TRUE(entry.published);
    EXPECT_EQ(toIsoUtc(*entry.published), u"2026-11-20T08:04:00Z");
}

TEST(Rss, FullContentIsPreferredToTheSummary) {
    const FeedEntry entry = item(
        u"<description>short</description><content:encoded><![CDATA[<p>all of it</p>]]></content:encoded>"_qs);
    EXPECT_EQ(entry.text, u"all of it");
}

TEST(Rss, GuidIsTheAddressUnlessItSaysNot) {
    EXPECT_EQ(item(u"<guid>https://paper.example/7</guid>"_qs).url, u"https://paper.example/7");
    EXPECT_EQ(item(u"<guid isPermaLink=\"false\">https://paper.example/7</guid>"_qs).url, u"");
}

TEST(Rss, DublinCoreStandsIn) {
    const FeedEntry entry = item(u"<dc:title>标题</dc:title><dc:date>2026-11-20T08:04:00Z</dc:date>"_qs);
    EXPECT_EQ(entry.title, u"标题");
    EXPECT_TRUE(entry.published);
}

TEST(Rss, OwnTitleWinsOverOthersWhereverTheyStand) {
    EXPECT_EQ(item(u"<dc:title>b</dc:title><title>a</title>"_qs).title, u"a");
}

TEST(Rss, AuthorsAreNotKept) {
    const FeedEntry entry = item(
        u"<title>t</title><author>a@paper.example (Somebody)</author><dc:creator>Somebody</dc:creator>"_qs);
    EXPECT_FALSE((entry.text + entry.html + entry.title).contains(u"Somebody"));
}

TEST(Rss, ChannelIsNotItsImage) {
    const Feed feed = rss(u"<image><title>logo</title><link>https://img.example/</link></image>"_qs,
                          u"<title>日报</title><link>/</link>"_qs);
    EXPECT_EQ(feed.title, u"日报");
    EXPECT_EQ(feed.url, u"https://paper.example/");
}

TEST(Rss, HtmlEntitiesAreCharacters) {
    const Feed feed = rss(u"<item><title>A&nbsp;&mdash;&#160;B</title></item>"_qs);
    EXPECT_EQ(feed.entries[0].title, u"A — B");
    EXPECT_TRUE(feed.wellFormed);
}

TEST(Rss, BareAmpersandsAreMended) {
    const Feed feed = rss(u"<item><link>https://a.example/?x=1&y=2</link></item>"_qs);
    EXPECT_EQ(feed.entries[0].url, u"https://a.example/?x=1&y=2");
    EXPECT_FALSE(feed.wellFormed);
}

TEST(Rss, UnknownEntitiesStay) { EXPECT_EQ(item(u"<title>&nosuch;</title>"_qs).title, u"&nosuch;"); }

TEST(Rss, PlainDescriptionsKeepTheirLinesAndAngles) {
    EXPECT_EQ(item(u"<description>1 &lt; 2\n次日恢复</description>"_qs).text, u"1 < 2\n次日恢复");
}

TEST(Rss, UndeclaredPrefixesAreRead) {
    const Feed feed =
        read(u"<rss version='2.0'><channel><item><dc:date>2026-11-20</dc:date></item></channel></rss>"_qs);
    EXPECT_TRUE(feed.entries[0].published);
}

TEST(Rss, ForbiddenCharactersAreDropped) { EXPECT_EQ(item(u"<title>a\u0001b</title>"_qs).title, u"ab"); }

TEST(Rss, ScriptAddressesAreNotOffered) { EXPECT_EQ(item(u"<link>javascript:alert(1)</link>"_qs).url, u""); }

TEST(IllFormed, UnclosedTagsLoseNoItem) {
    const Feed feed = rss(u"<item><title>一</title><description>a<br>b</description></item>"
                          "<item><title>二</item><item><title>三</title></item>"_qs);
    ASSERT_EQ(feed.entries.size(), 3);
    EXPECT_EQ(feed.entries[0].text, u"a\nb");
    EXPECT_EQ(feed.entries[1].title, u"二");
    EXPECT_FALSE(feed.wellFormed);
}

TEST(IllFormed, CutOffInTheMiddle) {
    const Feed feed = read(u"<rss version='2.0'><channel><item><title>一</title></item><item><title>二"_qs);
    ASSERT_EQ(feed.entries.size(), 2);
    EXPECT_EQ(feed.entries[1].title, u"二");
}

TEST(IllFormed, JunkBeforeAndAfter) {
    const Feed feed =
        read(u"<br />\n<b>Warning</b>: x\n<?xml version='1.0'?><rss version='2.0'><channel><item>"
             "<title>一</title></item></channel></rss><!-- cached"_qs);
    EXPECT_EQ(feed.entries.size(), 1);
}

TEST(IllFormed, DoctypeIsNeverLoadedOrExpanded) {
    const Feed feed = read(
        u"<!DOCTYPE rss [<!ENTITY name \"value\"><!ENTITY file SYSTEM \"file:///etc/passwd\">"
        "<!ENTITY a \"&name;&name;\">]><rss version='2.0'><channel><title>&name; &file; &a;</title></channel></rss>"_qs);
    EXPECT_EQ(feed.title, u"value &file; &a;");
}

TEST(IllFormed, DeepNestingEnds) {
    const Feed feed = rss(u"<item><title>一</title>"_qs + u"<x>"_qs.repeated(100000) + u"</item>"_qs);
    EXPECT_EQ(feed.entries.value(0).title, u"一");
}

TEST(Rdf, ItemsBesideTheChannel) {
    const Feed feed = read(
        u"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'>"
        "<channel><title>日报</title></channel><item rdf:about='https://a.example/1'><title>一</title></item></rdf:RDF>"_qs);
    EXPECT_EQ(feed.format, u"rss10");
    EXPECT_EQ(feed.title, u"日报");
    EXPECT_EQ(feed.entries.value(0).id, u"https://a.example/1");
}

TEST(Atom, TypesOfText) {
    EXPECT_EQ(atomEntry(u"<content type='html'>&lt;b&gt;a&lt;/b&gt;</content>"_qs).text, u"a");
    EXPECT_EQ(atomEntry(u"<content type='text'>&lt;b&gt;</content>"_qs).text, u"<b>");
    EXPECT_EQ(
        atomEntry(
            u"<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>a</p>b</div></content>"_qs)
            .text,
        u"a\nb");
    EXPECT_EQ(atomEntry(u"<content type='application/octet-stream'>PGI+5YC8PC9iPg==</content>"_qs).text,
              u"值");
}

TEST(Atom, LinkIsTheAlternate) {
    const FeedEntry entry = atomEntry(
        u"<link rel='self' href='/self'/><link rel='enclosure' href='/e.mp3'/><link href='1.html'/>"_qs);
    EXPECT_EQ(entry.url, u"https://paper.example/feeds/1.html");
}

TEST(Atom, XmlBaseNests) {
    const FeedEntry entry = atomEntry(
        u"<link xml:base='b/' href='c'/><content type='html' xml:base='/x/'>&lt;a href='y'&gt;z&lt;/a&gt;</content>"_qs,
        u"xml:base='https://base.example/a/'"_qs);
    EXPECT_EQ(entry.url, u"https://base.example/a/b/c");
    EXPECT_EQ(entry.html, u"<a href='https://base.example/x/y'>z</a>");
}

TEST(Atom, PublishedAndUpdated) {
    const FeedEntry entry =
        atomEntry(u"<published>2026-11-20T08:00:00Z</published><updated>2026-11-20T09:00:00Z</updated>"_qs);
    EXPECT_EQ(toIsoUtc(*entry.published), u"2026-11-20T08:00:00Z");
    EXPECT_EQ(toIsoUtc(*entry.updated), u"2026-11-20T09:00:00Z");
}

TEST(JsonFeed, ReadsItems) {
    const Feed feed = read(
        u"{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"日报\",\"home_page_url\":\"/"
        u"\",\"items\":["
        "{\"id\":7,\"url\":\"/7\",\"content_html\":\"<p>停水</p>\",\"date_published\":\"2026-11-20T16:04:00+08:00\"}]}"_qs);
    EXPECT_EQ(feed.format, u"json11");
    EXPECT_EQ(feed.entries.value(0).id, u"7");
    EXPECT_EQ(feed.entries.value(0).url, u"https://paper.example/7");
    EXPECT_EQ(feed.entries.value(0).text, u"停水");
}

struct NotAFeed {
    const char* text;
    const char16_t* detail;
};
class NotFeeds : public testing::TestWithParam<NotAFeed> {};

TEST_P(NotFeeds, AreNamed) {
    const auto feed = parseFeed(GetParam().text, Here);
    ASSERT_FALSE(feed);
    EXPECT_EQ(feed.error().code, ErrorCode::NotAFeed);
    EXPECT_EQ(feed.error().what, Here.url);
    EXPECT_EQ(feed.error().detail, QString::fromUtf16(GetParam().detail));
}

INSTANTIATE_TEST_SUITE_P(All, NotFeeds,
                         testing::Values(NotAFeed{"<!DOCTYPE html><html><body>Hello", u"HTML"},
                                         NotAFeed{"{\"a\":1}", u"JSON"}, NotAFeed{"", u"nothing"},
                                         NotAFeed{"hello", u"text"},
                                         NotAFeed{"<opml version='1.0'/>", u"XML: opml"}));

TEST(Feed, BrokenBeyondReading) {
    const auto feed = parseFeed("<rss version='2.0'><channel><<<", Here);
    ASSERT_FALSE(feed);
    EXPECT_EQ(feed.error().code, ErrorCode::FeedBroken);
}

TEST(Identity, GuidThenLinkThenHash) {
    const auto items =
        itemsOf(rss(u"<item><guid>g</guid><link>https://a.example/1</link></item>"
                    "<item><link>https://a.example/2</link></item><item><title>t</title></item>"_qs));
    ASSERT_EQ(items.size(), 3);
    EXPECT_EQ(items[0].identity, u"g");
    EXPECT_EQ(items[1].identity, u"https://a.example/2");
    EXPECT_TRUE(items[2].identity.startsWith(u"sha256:"));
}

TEST(Identity, RepeatedGuidTakesItsLinkAlong) {
    const auto items =
        itemsOf(rss(u"<item><guid isPermaLink='false'>g</guid><link>https://a.example/1</link></item>"
                    "<item><guid isPermaLink='false'>g</guid><link>https://a.example/2</link></item>"_qs));
    ASSERT_EQ(items.size(), 2);
    EXPECT_EQ(items[0].identity, u"g https://a.example/1");
    EXPECT_EQ(items[1].identity, u"g https://a.example/2");
}

TEST(Identity, TheSameEntryTwiceIsOneItem) {
    EXPECT_EQ(itemsOf(rss(u"<item><title>t</title></item><item><title>t</title></item>"_qs)).size(), 1);
}

TEST(Identity, UntitledNotesShowTheirFirstWords) {
    const auto items = itemsOf(rss(u"<item><description>今天东街停水</description></item>"_qs));
    EXPECT_EQ(items.value(0).title, u"今天东街停水");
}

} // namespace
} // namespace dutydesk
