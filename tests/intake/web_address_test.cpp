#include "intake/web_address.h"

#include <gtest/gtest.h>

using namespace dutydesk;

namespace {

struct BadAddress : testing::TestWithParam<const char*> {};
TEST_P(BadAddress, IsRefused) {
    const auto address = WebAddress::parse(GetParam());
    ASSERT_FALSE(address.has_value());
    EXPECT_EQ(address.error().code, ErrorCode::BadAddress);
    EXPECT_EQ(address.error().what, QString::fromUtf8(GetParam()));
}
INSTANTIATE_TEST_SUITE_P(Schemes, BadAddress,
                         testing::Values("file:///etc/passwd", "ftp://example.org/", "gopher://example.org/",
                                         "javascript:1", "dict://example.org/", "scp://example.org/x"));
INSTANTIATE_TEST_SUITE_P(Shapes, BadAddress,
                         testing::Values("", "news", "/relative", "http://", "http://a b.example/",
                                         "http://example.org:99999/", "http://example.org\r\nX: 1/",
                                         "http://name:word@example.org/", "http://name@example.org/"));

struct Numeric : testing::TestWithParam<const char*> {};
TEST_P(Numeric, IsTheLoopbackAddressItSpells) {
    const auto address = WebAddress::parse(GetParam());
    ASSERT_TRUE(address.has_value());
    ASSERT_TRUE(address->literal.has_value());
    EXPECT_EQ(addressText(*address->literal), "127.0.0.1");
}
INSTANTIATE_TEST_SUITE_P(Forms, Numeric,
                         testing::Values("http://2130706433/", "http://0x7f000001/", "http://0177.0.0.1/",
                                         "http://127.1/", "http://0x7f.1/", "http://[::ffff:127.0.0.1]/",
                                         "http://127.0.0.1/"));

TEST(WebAddress, TellsHostsApartBySchemeNameAndPort) {
    EXPECT_EQ(WebAddress::parse("HTTP://News.Example/x")->host, "http://news.example:80");
    EXPECT_EQ(WebAddress::parse("https://news.example/x")->host, "https://news.example:443");
    EXPECT_EQ(WebAddress::parse("https://news.example:8443/")->host, "https://news.example:8443");
    EXPECT_FALSE(WebAddress::parse("https://news.example/")->literal.has_value());
}

TEST(WebAddress, DropsTheFragmentAndKeepsTheQuery) {
    EXPECT_EQ(WebAddress::parse(" http://news.example/a?b=1#c ")->url, "http://news.example/a?b=1");
}

TEST(WebAddress, EncodesWhatAPathHoldsRaw) {
    EXPECT_EQ(WebAddress::parse("http://news.example/通知 1.html")->url,
              "http://news.example/%e9%80%9a%e7%9f%a5%201.html");
}

TEST(WebAddress, LeavesEncodedPathsAsTheyAre) {
    EXPECT_EQ(WebAddress::parse("http://news.example/%E9%80%9A?q=%2F")->url,
              "http://news.example/%E9%80%9A?q=%2F");
}

TEST(WebAddress, KnowsItsRobotsTxt) {
    EXPECT_EQ(WebAddress::parse("https://news.example/a/b?c")->robotsUrl(),
              "https://news.example:443/robots.txt");
    EXPECT_EQ(WebAddress::parse("http://[::1]:8080/a")->robotsUrl(), "http://[::1]:8080/robots.txt");
}

} // namespace
