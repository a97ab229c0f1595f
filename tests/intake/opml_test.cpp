#include "intake/opml.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

const Instant exportedAt =
    toInstant(QDateTime::fromString(QStringLiteral("2026-02-13T08:40:00Z"), Qt::ISODate));

QStringList outlineUrls(const SourceRows& read) {
    QStringList urls;
    for (const SourceRow& row : read.rows) urls.append(row.url);
    return urls;
}

SourceRow feed(const QString& name, const QString& url) {
    SourceRow row;
    row.name = name;
    row.url = url;
    return row;
}

TEST(Opml, TakesFeedsOutOfTheirFolders) {
    const auto read = readOpml(R"(<?xml version="1.0" encoding="UTF-8"?>
<opml version="1.0"><head><title>Mine</title></head><body>
  <outline text="本地"><outline text="清河论坛" type="rss" xmlUrl="https://forum.example/rss?a=1&amp;b=2"/>
    <outline text="更深"><outline title="清河日报" text="x" xmlUrl="http://paper.example/atom.xml"/></outline></outline>
  <outline text="a note"/><outline text="" xmlurl="https://lower.example/feed/"/>
</body></opml>)");
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->problems.isEmpty());
    EXPECT_EQ(outlineUrls(*read),
              (QStringList{u"https://forum.example/rss?a=1&b=2"_qs, u"http://paper.example/atom.xml"_qs,
                           u"https://lower.example/feed/"_qs}));
    EXPECT_EQ(read->rows[0].name, u"清河论坛");
    EXPECT_EQ(read->rows[1].name, u"清河日报");
    EXPECT_EQ(read->rows[2].name, u"lower.example/feed");
    EXPECT_EQ(read->rows[1].kind, SourceKind::Feed);
}

TEST(Opml, ReadsTheEncodingThatItDeclares) {
    const auto read =
        readOpml("<?xml version=\"1.0\" encoding=\"gb2312\"?><opml version=\"2.0\"><body><outline text=\""
                 "\xC7\xE5\xBA\xD3\xC2\xDB\xCC\xB3\" xmlUrl=\"http://a.example/\"/></body></opml>");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->rows.value(0).name, u"清河论坛");
}

// Other readers have run what such files held.
class NoAddress : public testing::TestWithParam<const char*> {};

TEST_P(NoAddress, IsAProblemOfItsOutlineAlone) {
    const QByteArray address = QByteArray(GetParam()).replace('&', "&amp;").replace('"', "&quot;");
    const auto read = readOpml("<opml version='2.0'><body><outline text='a' xmlUrl='http://a.example/1'/>"
                               "<outline text='b' xmlUrl=\"" +
                               address +
                               "\" filter='rm -rf' command='x'/>"
                               "<outline text='c' xmlUrl='http://a.example/3'/></body></opml>");
    ASSERT_TRUE(read);
    EXPECT_EQ(outlineUrls(*read), (QStringList{u"http://a.example/1"_qs, u"http://a.example/3"_qs}));
    ASSERT_EQ(read->problems.size(), 1);
    EXPECT_EQ(read->problems[0].line, 2);
    EXPECT_EQ(read->problems[0].error.code, ErrorCode::BadAddress);
}

INSTANTIATE_TEST_SUITE_P(All, NoAddress,
                         testing::Values("exec:/bin/sh -c id", "filter:cat:http://a.example/",
                                         "|cat /etc/passwd", "file:///etc/passwd", "javascript:alert(1)",
                                         "query:all:unread", "ftp://a.example/", "http://",
                                         "http://user:pw@a.example/", "a b c", "\"exec:id", "feed:exec:id"));

TEST(Opml, FeedAddressesAreWebAddresses) {
    const auto read = readOpml("<opml><body><outline text='a' xmlUrl='feed://a.example/rss'/>"
                               "<outline text='b' xmlUrl='feed:https://b.example/rss'/></body></opml>");
    ASSERT_TRUE(read);
    EXPECT_EQ(outlineUrls(*read), (QStringList{u"http://a.example/rss"_qs, u"https://b.example/rss"_qs}));
}

TEST(Opml, ReadsIllFormedFilesAsFarAsTheyGo) {
    const auto read =
        readOpml("<opml version=1><body><outline text='Tom & Jerry' xmlUrl='http://a.example/?x=1&y=2'>"
                 "<outline text=b xmlUrl=http://b.example/></body>");
    ASSERT_TRUE(read);
    EXPECT_EQ(outlineUrls(*read), (QStringList{u"http://a.example/?x=1&y=2"_qs, u"http://b.example/"_qs}));
    EXPECT_EQ(read->rows[0].name, u"Tom & Jerry");
}

TEST(Opml, LoadsAndExpandsNothing) {
    const auto read =
        readOpml("<?xml version='1.0'?><!DOCTYPE opml SYSTEM 'http://127.0.0.1:1/x.dtd' ["
                 "<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                 "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY f SYSTEM 'file:///etc/passwd'>]>"
                 "<opml><body><outline text='&c;&f;' xmlUrl='http://a.example/'/></body></opml>");
    ASSERT_TRUE(read);
    ASSERT_EQ(read->rows.size(), 1);
    EXPECT_LE(read->rows[0].name.size(), 200);
    EXPECT_FALSE(read->rows[0].name.contains(u"root:"));
}

TEST(Opml, DeepNestingIsNoHarm) {
    const QByteArray deep = QByteArray("<outline text='f'>").repeated(100'000);
    const auto read = readOpml("<opml><body><outline text='a' xmlUrl='http://a.example/'/>" + deep);
    if (read) {
        EXPECT_EQ(outlineUrls(*read).value(0), u"http://a.example/");
    } else {
        EXPECT_EQ(read.error().code, ErrorCode::InvalidInput);
    }
}

TEST(Opml, TooManyAreCutOff) {
    QByteArray many;
    for (int i = 0; i < mostSourceRows + 5; ++i)
        many += "<outline text='a' xmlUrl='http://a.example/" + QByteArray::number(i) + "'/>";
    const auto read = readOpml("<opml><body>" + many + "</body></opml>");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->rows.size(), mostSourceRows);
    ASSERT_EQ(read->problems.size(), 1);
    EXPECT_EQ(read->problems[0].error.code, ErrorCode::TooLarge);
}

TEST(Opml, WhatIsNoOpmlIsRefused) {
    for (const char* bytes :
         {"", "hello", "<html><body>x</body></html>", "<rss><channel/></rss>", "\xff\xfe\x00"}) {
        const auto read = readOpml(bytes);
        ASSERT_FALSE(read) << bytes;
        EXPECT_EQ(read.error().code, ErrorCode::InvalidInput);
    }
}

TEST(Opml, NamesAreOneLineWithoutMarks) {
    const auto read = readOpml("<opml><body><outline text='a&#10;b &lt;b&gt;c&lt;/b&gt; &#x202E;d' "
                               "xmlUrl='http://a.example/'/></body></opml>");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->rows.value(0).name, u"a b c d");
}

TEST(Opml, WhatIsWrittenIsReadAgain) {
    const QList<SourceRow> sources{feed(u"清河 <论坛> & \"友\""_qs, u"https://a.example/?x=1&y='2'"_qs),
                                   feed(u"=1+1"_qs, u"http://b.example/feed"_qs)};
    SourceRow list = feed(u"list"_qs, u"http://c.example/"_qs);
    list.kind = SourceKind::List;
    const QByteArray bytes = writeOpml(sources + QList<SourceRow>{list}, u"青石镇"_qs, exportedAt);
    EXPECT_TRUE(bytes.contains("Fri, 13 Feb 2026 08:40:00 GMT"));
    const auto read = readOpml(bytes);
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->problems.isEmpty());
    ASSERT_EQ(read->rows.size(), 2) << "a list is no feed";
    for (qsizetype i = 0; i < 2; ++i) {
        EXPECT_EQ(read->rows[i].name, sources[i].name);
        EXPECT_EQ(read->rows[i].url, sources[i].url);
    }
}

} // namespace
} // namespace dutydesk
