#include "intake/feed.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

Feed feedWithHead(const QByteArray& bytes) {
    return parseFeed(bytes, {u"https://www.example.org/"_qs, {}}).value_or(Feed{});
}

QByteArray rssWithHead(const QByteArray& head) {
    return "<rss version='2.0' xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'><channel>" + head +
           "<item><title>x</title><pubDate>Fri, 20 Nov 2026 16:04:05 CST</pubDate></item>"
           "<item><title>y</title><pubDate>2026-11-20 16:04:05</pubDate></item></channel></rss>";
}

qint64 minutes(const Feed& feed) { return feed.ttl ? *feed.ttl / std::chrono::minutes(1) : -1; }

TEST(FeedTtl, IsReadInMinutes) { EXPECT_EQ(minutes(feedWithHead(rssWithHead("<ttl> 90 </ttl>"))), 90); }

TEST(FeedTtl, NonsenseIsNone) {
    for (const char* text : {"", "0", "-5", "an hour", "1.5", "99999999999999999999"})
        EXPECT_EQ(minutes(feedWithHead(rssWithHead(QByteArray("<ttl>") + text + "</ttl>"))), -1) << text;
}

TEST(FeedTtl, ThePeriodOfTheSyndicationModuleIsDividedByItsFrequency) {
    EXPECT_EQ(minutes(feedWithHead(rssWithHead("<sy:updatePeriod>\n hourly\n</sy:updatePeriod>"))), 60);
    EXPECT_EQ(minutes(feedWithHead(rssWithHead(
                  "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>"))),
              360);
    EXPECT_EQ(minutes(feedWithHead(rssWithHead("<sy:updateFrequency>2</sy:updateFrequency>"))), 720);
    EXPECT_EQ(minutes(feedWithHead(rssWithHead("<sy:updatePeriod>often</sy:updatePeriod>"))), -1);
}

TEST(FeedTtl, GoesBeforeThePeriod) {
    EXPECT_EQ(minutes(feedWithHead(rssWithHead("<sy:updatePeriod>daily</sy:updatePeriod><ttl>15</ttl>"))),
              15);
}

TEST(FeedTtl, IsReadFromRdfAndAtom) {
    EXPECT_EQ(minutes(feedWithHead(
                  "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
                  "xmlns='http://purl.org/rss/1.0/' "
                  "xmlns:s='http://purl.org/rss/1.0/modules/syndication/'><channel><title>t</title>"
                  "<s:updatePeriod>weekly</s:updatePeriod></channel></rdf:RDF>")),
              7 * 24 * 60);
    EXPECT_EQ(minutes(feedWithHead("<feed xmlns='http://www.w3.org/2005/Atom' "
                                   "xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>"
                                   "<title>t</title><sy:updatePeriod>hourly</sy:updatePeriod></feed>")),
              60);
}

QStringList times(const QByteArray& head) {
    QStringList times;
    for (const FeedEntry& entry : feedWithHead(rssWithHead(head)).entries)
        times.append(entry.published ? toIsoUtc(*entry.published) : QString());
    return times;
}

TEST(FeedZone, IsUtcAndCstAmericanAsInRfc822) {
    EXPECT_EQ(times("<title>River Post</title>"),
              QStringList({u"2026-11-20T22:04:05Z"_qs, u"2026-11-20T16:04:05Z"_qs}));
}

TEST(FeedZone, IsChinasInAChineseFeed) {
    const QStringList china({u"2026-11-20T08:04:05Z"_qs, u"2026-11-20T08:04:05Z"_qs});
    EXPECT_EQ(times("<language>zh-cn</language><title>Post</title>"), china);
    EXPECT_EQ(times("<language>en-us</language><title>清河日报</title>"), china);
    EXPECT_EQ(times("<title><![CDATA[清河日报]]></title>"), china);
}

TEST(FeedZone, JapaneseAndKoreanFeedsAreNotChinese) {
    EXPECT_EQ(times("<language>ja</language><title>清河新聞</title>").last(), u"2026-11-20T16:04:05Z");
    EXPECT_EQ(times("<title>清河のニュース</title>").last(), u"2026-11-20T16:04:05Z");
}

TEST(FeedZone, AnOffsetInNumbersIsKeptWhateverTheFeed) {
    EXPECT_EQ(toIsoUtc(*feedWithHead(
                            "<rss version='2.0'><channel><language>zh</language><item><title>x</title>"
                            "<pubDate>Fri, 20 Nov 2026 16:04:05 -0600 (CST)</pubDate></item></channel></rss>")
                            .entries.first()
                            .published),
              u"2026-11-20T22:04:05Z");
}

} // namespace
} // namespace dutydesk
