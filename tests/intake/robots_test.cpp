#include "intake/robots.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

bool allowed(const char* robots, const char* path, const char* agent = "DutyDesk") {
    return robotsAllow(robots, QString::fromLatin1(agent),
                       u"https://paper.example"_qs + QString::fromLatin1(path));
}

TEST(Robots, EmptyFileAllowsEverything) { EXPECT_TRUE(allowed("", "/any")); }

TEST(Robots, LongestRuleDecides) {
    EXPECT_TRUE(allowed("User-agent: *\nDisallow: /news\nAllow: /news/today", "/news/today/1"));
    EXPECT_FALSE(allowed("User-agent: *\nAllow: /news\nDisallow: /news/today", "/news/today/1"));
}

TEST(Robots, AllowWinsATie) { EXPECT_TRUE(allowed("User-agent: *\nDisallow: /a\nAllow: /a", "/a")); }

TEST(Robots, StarAndDollar) {
    const char* robots = "User-agent: *\nDisallow: /*.pdf$\nDisallow: /private*/x";
    EXPECT_FALSE(allowed(robots, "/a/b.pdf"));
    EXPECT_TRUE(allowed(robots, "/a/b.pdf?page=1"));
    EXPECT_FALSE(allowed(robots, "/private-1/x/y"));
}

TEST(Robots, OwnGroupReplacesTheGeneralOne) {
    const char* robots = "User-agent: *\nDisallow: /\n\nUser-agent: dutydesk\nDisallow: /private";
    EXPECT_TRUE(allowed(robots, "/news"));
    EXPECT_FALSE(allowed(robots, "/private"));
    EXPECT_FALSE(allowed(robots, "/news", "Other"));
}

TEST(Robots, GroupsOfOneAgentAreMerged) {
    const char* robots =
        "User-agent: DutyDesk\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: DutyDesk\nDisallow: /b";
    EXPECT_FALSE(allowed(robots, "/a"));
    EXPECT_FALSE(allowed(robots, "/b"));
    EXPECT_TRUE(allowed(robots, "/c"));
}

TEST(Robots, AgentsShareAGroup) {
    EXPECT_FALSE(allowed("User-agent: a\nUser-agent: DutyDesk\nDisallow: /", "/x"));
}

TEST(Robots, VersionBehindTheTokenIsNotCompared) {
    EXPECT_FALSE(allowed("User-agent: DutyDesk/9.9 (x)\nDisallow: /", "/x"));
    EXPECT_TRUE(allowed("User-agent: DutyDesker\nDisallow: /", "/x"));
}

TEST(Robots, EscapesCompareInOneSpelling) {
    EXPECT_FALSE(allowed("User-agent: *\nDisallow: /%7Ejo/\xE5\x80\xBC", "/~jo/%e5%80%bc"));
    EXPECT_TRUE(allowed("User-agent: *\nDisallow: /a%2fb", "/a/b"));
}

TEST(Robots, EscapedStarsAndDollarsMeanThemselves) {
    EXPECT_FALSE(allowed("User-agent: *\nDisallow: /a%2A", "/a*"));
    EXPECT_TRUE(allowed("User-agent: *\nDisallow: /a%2A", "/ab"));
    EXPECT_FALSE(allowed("User-agent: *\nDisallow: /a%24", "/a$b"));
    EXPECT_FALSE(allowed("User-agent: *\nDisallow: /a$b", "/a$b"));
    EXPECT_TRUE(allowed("User-agent: *\nDisallow: /a$", "/a$"));
}

TEST(Robots, UnknownLinesDoNotPartAGroup) {
    EXPECT_FALSE(allowed("User-agent: *\nCrawl-delay: 3\nSitemap: http://x/s.xml\nDisallow: /x", "/x"));
}

TEST(Robots, ReadsOddLineEndsMarksAndComments) {
    EXPECT_FALSE(allowed("\xEF\xBB\xBFUser-agent: * # all\rDisallow: /x # not this\r", "/x"));
}

TEST(Robots, ReadsCommonMistakes) { EXPECT_FALSE(allowed("useragent *\ndissallow /x", "/x")); }

TEST(Robots, PathIsEmptyOrHasAFragment) {
    EXPECT_FALSE(allowed("User-agent: *\nDisallow: /$", ""));
    EXPECT_TRUE(allowed("User-agent: *\nDisallow: /*secret", "/a#secret"));
}

TEST(Robots, NothingBeyondHalfAMegabyteIsRead) {
    const QByteArray robots = "User-agent: *\n" + QByteArray(qsizetype{512} * 1024, '#') + "\nDisallow: /\n";
    EXPECT_TRUE(robotsAllow(robots, u"DutyDesk"_qs, u"http://a.example/x"_qs));
}

TEST(Robots, ManyStarsStayQuick) {
    const QByteArray robots = "User-agent: *\nDisallow: /" + QByteArray("*a").repeated(20000) + "b";
    const QString url = u"http://a.example/"_qs + QString(20000, u'a');
    EXPECT_TRUE(robotsAllow(robots, u"DutyDesk"_qs, url));
}

} // namespace
} // namespace dutydesk
