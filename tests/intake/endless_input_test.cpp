#include "intake/css_selector.h"
#include "intake/feed.h"

#include <gtest/gtest.h>

// Inputs that took time with the square of their length. At these lengths that would be hours, which the time
// limit of the test run ends.

namespace dutydesk {
namespace {

QByteArray feedWith(const QByteArray& begin, const QByteArray& unit, int times) {
    return begin + unit.repeated(times) + "<rss version='2.0'><channel><title>t</title></channel></rss>";
}

QString titleOf(const QByteArray& bytes) {
    const auto feed = parseFeed(bytes, {u"https://www.example.org/"_qs, {}});
    return feed ? feed->title : QString();
}

TEST(EndlessInput, DoctypesInAFeed) { EXPECT_EQ(titleOf(feedWith("", "<!DOCTYPE a>", 1'000'000)), u"t"); }

TEST(EndlessInput, EntitiesThatAreNeverEnded) {
    EXPECT_EQ(titleOf(feedWith("<!DOCTYPE x [", "<!ENTITY ", 400'000) + ">]>"), u"t");
}

TEST(EndlessInput, AttributesOfOneElement) {
    QByteArray attributes;
    for (int i = 0; i < 400'000; ++i) attributes += " a" + QByteArray::number(i) + "='1'";
    EXPECT_EQ(titleOf("<rss version='2.0'" + attributes + "><channel><title>t</title></channel></rss>"),
              u"t");
}

TEST(EndlessInput, AttributesOfManyBodies) {
    QString html;
    for (int i = 0; i < 50'000; ++i) html += u"<body a%1=1>"_qs.arg(i);
    const auto tree = HtmlTree::parse(html + u"<p>text</p>"_qs);
    ASSERT_TRUE(tree) << "the parser ran out of time";
    EXPECT_EQ(textOf(tree->root()), u"text");
}

TEST(EndlessInput, SiblingsThatASelectorComparesWithAllBefore) {
    const auto tree = HtmlTree::parse(QString(u"<p>"_qs).repeated(400'000) + u"<a>x</a>"_qs);
    ASSERT_TRUE(tree);
    const auto selector = CssSelector::parse(u"i ~ p ~ p, p ~ p > a"_qs);
    ASSERT_TRUE(selector);
    EXPECT_EQ(selector->all(tree->root()).size(), 1);
}

} // namespace
} // namespace dutydesk
