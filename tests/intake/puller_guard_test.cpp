#include "tests/intake/pulling.h"
#include "tests/support/http_server.h"

using namespace dutydesk;

namespace {

/// A server inside, on 127.0.0.1, and nothing listed as the office's own: however the address is written or
/// reached, no request arrives.
struct PullerGuard : PullerTest {
    HttpServer inside;

    void SetUp() override {
        inside.serve("/feed", rssWith("Secret"), "application/rss+xml");
        inside.serve("/page", articlePage("Secret", "Nobody outside should read this"));
    }
    [[nodiscard]] QString at(const char* host) const {
        return QStringLiteral("http://%1:%2/feed").arg(QString::fromLatin1(host)).arg(inside.port());
    }
};

struct PullerGuardForms : PullerGuard, testing::WithParamInterface<const char*> {};
TEST_P(PullerGuardForms, AreRefused) {
    const auto outcome = pullOne(NetworkPolicy{}, feedRequest(at(GetParam())));
    EXPECT_EQ(codeOf(outcome), ErrorCode::AddressRefused)
        << (outcome.error ? outcome.error->detail.toStdString() : "");
    EXPECT_EQ(inside.hits(), 0);
}
INSTANTIATE_TEST_SUITE_P(OfLoopback, PullerGuardForms,
                         testing::Values("127.0.0.1", "127.1", "2130706433", "0x7f000001", "0177.0.0.1",
                                         "localhost", "0.0.0.0", "[::1]", "[::]", "[::ffff:127.0.0.1]",
                                         "[::ffff:7f00:1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]",
                                         "[64:ff9b:1::7f00:1]", "[2002:7f00:1::1]"));
INSTANTIATE_TEST_SUITE_P(OfOtherInsideNetworks, PullerGuardForms,
                         testing::Values("10.0.0.1", "172.16.0.1", "192.168.0.1", "169.254.169.254",
                                         "100.64.0.1", "224.0.0.1", "255.255.255.255", "[fc00::1]",
                                         "[fe80::1]", "[ff02::1]"));

TEST_F(PullerGuard, TheRefusedAddressIsNamed) {
    const auto outcome = pullOne(NetworkPolicy{}, feedRequest(at("2130706433")));
    ASSERT_TRUE(outcome.error.has_value());
    EXPECT_EQ(outcome.error->detail, "127.0.0.1");
    EXPECT_EQ(outcome.httpStatus, 0);
}

TEST_F(PullerGuard, PagesAndTheirRobotsTxtPassTheSameGate) {
    const auto outcomes =
        pullAll(NetworkPolicy{}, {pageRequest(inside.url("/page"), 1), listRequest(inside.url("/page"), 2)});
    EXPECT_EQ(codeOf(outcomes[1]), ErrorCode::AddressRefused);
    EXPECT_EQ(codeOf(outcomes[2]), ErrorCode::AddressRefused);
    EXPECT_EQ(inside.hits(), 0);
}

/// Only 127.0.0.1 is listed; everything else inside is behind the guard, also when a server there points to
/// it.
struct PullerGuardRedirect : PullerGuard {
    [[nodiscard]] PullOutcome redirectedTo(const QByteArray& location) {
        inside.serve("/away", HttpReply{.status = 302, .headers = {{"Location", location}}});
        NetworkPolicy policy = ownLoopback();
        policy.allowedNetworks = QStringList{"127.0.0.1"};
        return pullOne(policy, feedRequest(inside.url("/away")));
    }
};

TEST_F(PullerGuardRedirect, ToTheCloudsMetadata) {
    const auto outcome = redirectedTo("http://169.254.169.254/latest/meta-data/");
    EXPECT_EQ(codeOf(outcome), ErrorCode::AddressRefused);
    EXPECT_EQ(outcome.error->detail, "169.254.169.254");
    EXPECT_EQ(outcome.error->what, "http://169.254.169.254/latest/meta-data/");
}

struct PullerGuardRedirectForms : PullerGuardRedirect, testing::WithParamInterface<const char*> {};
TEST_P(PullerGuardRedirectForms, AreRefused) {
    EXPECT_EQ(codeOf(redirectedTo(GetParam())), ErrorCode::AddressRefused);
    EXPECT_EQ(inside.hits(), 1);
}
INSTANTIATE_TEST_SUITE_P(Inside, PullerGuardRedirectForms,
                         testing::Values("http://127.0.0.2/", "http://2130706434/", "http://0x7f000002/",
                                         "http://0177.0.0.2/", "http://[::1]/", "http://[::ffff:127.0.0.2]/",
                                         "http://[64:ff9b::7f00:1]/", "//10.0.0.1/",
                                         "https://192.168.1.1/admin"));

struct PullerGuardRedirectSchemes : PullerGuardRedirect, testing::WithParamInterface<const char*> {};
TEST_P(PullerGuardRedirectSchemes, AreBadAddresses) {
    const auto outcome = redirectedTo(GetParam());
    EXPECT_EQ(codeOf(outcome), ErrorCode::BadAddress);
    EXPECT_TRUE(outcome.items.isEmpty());
}
INSTANTIATE_TEST_SUITE_P(OtherThanHttp, PullerGuardRedirectSchemes,
                         testing::Values("file:///etc/passwd", "ftp://127.0.0.1/",
                                         "gopher://127.0.0.1:25/_HELO", "dict://127.0.0.1:11211/stats",
                                         "ldap://127.0.0.1/", "smb://127.0.0.1/x"));

TEST_F(PullerGuardRedirect, AnArticleThatLeadsInsideIsReportedAndTheOthersCome) {
    inside.serve("/list", listPage({{"/1.html", "First"}, {"http://127.0.0.2/x", "Inside"}}));
    inside.serve("/1.html", articlePage("First notice", "The first bus line moves"));
    NetworkPolicy policy = ownLoopback();
    policy.allowedNetworks = QStringList{"127.0.0.1"};
    const auto outcome = pullOne(policy, listRequest(inside.url("/list")));
    EXPECT_EQ(outcome.items.size(), 1);
    ASSERT_EQ(outcome.partial.size(), 1);
    EXPECT_EQ(outcome.partial[0].code, ErrorCode::AddressRefused);
}

} // namespace
