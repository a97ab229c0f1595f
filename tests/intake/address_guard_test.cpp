#include "intake/address_guard.h"

#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/un.h>

using namespace dutydesk;

namespace {

AddressGuard guardWith(const QStringList& allowed) {
    auto guard = AddressGuard::create(allowed);
    EXPECT_TRUE(guard.has_value());
    return guard ? *guard : AddressGuard();
}

bool allows(const AddressGuard& guard, const char* literal) {
    const auto bytes = addressBytes(QByteArray(literal));
    EXPECT_TRUE(bytes.has_value()) << literal;
    return bytes && guard.allows(*bytes);
}

struct Refused : testing::TestWithParam<const char*> {};
TEST_P(Refused, WhenNothingIsListed) { EXPECT_FALSE(allows(AddressGuard(), GetParam())); }
INSTANTIATE_TEST_SUITE_P(Guarded, Refused,
                         testing::Values("0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1",
                                         "100.127.255.255", "127.0.0.1", "127.255.255.254", "169.254.169.254",
                                         "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1",
                                         "192.88.99.1", "192.168.1.1", "198.18.0.1", "198.19.255.255",
                                         "198.51.100.7", "203.0.113.7", "224.0.0.1", "239.255.255.250",
                                         "240.0.0.1", "255.255.255.255"));
INSTANTIATE_TEST_SUITE_P(GuardedV6, Refused,
                         testing::Values("::", "::1", "::7f00:1", "::8.8.8.8", "64:ff9b:1::808:808", "100::1",
                                         "2001:2::1", "2001:10::1", "2001:20::1", "2001:db8::1", "3fff::1",
                                         "5f00::1", "fc00::1", "fd12:3456::1", "fe80::1", "febf::1",
                                         "fec0::1", "ff02::1"));
INSTANTIATE_TEST_SUITE_P(CarryingGuarded, Refused,
                         testing::Values("::ffff:127.0.0.1", "::ffff:10.1.2.3", "::ffff:0:127.0.0.1",
                                         "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "2002:7f00:1::1",
                                         "2002:c0a8:101::", "2001:0:7f00:1::",
                                         "2001:0:808:808::80ff:fffe" /* the client 127.0.0.1, inverted */));

struct Allowed : testing::TestWithParam<const char*> {};
TEST_P(Allowed, WhenNothingIsListed) { EXPECT_TRUE(allows(AddressGuard(), GetParam())); }
INSTANTIATE_TEST_SUITE_P(Public, Allowed,
                         testing::Values("1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255",
                                         "100.128.0.0", "126.255.255.255", "128.0.0.0", "172.15.255.255",
                                         "172.32.0.0", "192.0.1.0", "192.167.255.255", "192.169.0.0",
                                         "198.17.255.255", "198.20.0.0", "223.255.255.255", "2400:3200::1",
                                         "2606:4700::1111", "2001:4860::8888", "::ffff:8.8.8.8",
                                         "64:ff9b::808:808", "2002:808:808::1"));

TEST(AddressGuard, AListedNetworkIsAllowedAndOwnButItsNeighbourIsNot) {
    const auto guard = guardWith({"10.2.0.0/16"});
    EXPECT_TRUE(allows(guard, "10.2.255.1"));
    EXPECT_TRUE(guard.isOwn(*addressBytes(QByteArray("10.2.255.1"))));
    EXPECT_FALSE(allows(guard, "10.3.0.1"));
    EXPECT_FALSE(guard.isOwn(*addressBytes(QByteArray("8.8.8.8"))));
}

TEST(AddressGuard, AListedIpv4NetworkCountsForItsMappedFormOnly) {
    const auto guard = guardWith({"127.0.0.0/8"});
    EXPECT_TRUE(allows(guard, "::ffff:127.0.0.1"));
    EXPECT_FALSE(allows(guard, "64:ff9b::7f00:1"));
    EXPECT_FALSE(allows(guard, "::1"));
}

TEST(AddressGuard, AListedIpv6NetworkIsAllowed) {
    const auto guard = guardWith({"fd00:1::/32", "::1"});
    EXPECT_TRUE(allows(guard, "fd00:1:2::3"));
    EXPECT_FALSE(allows(guard, "fd00:2::3"));
    EXPECT_TRUE(allows(guard, "::1"));
    EXPECT_FALSE(allows(guard, "127.0.0.1"));
}

TEST(AddressGuard, APrefixThatEndsInsideAByteIsKept) {
    const auto guard = guardWith({"172.16.0.0/13"});
    EXPECT_TRUE(allows(guard, "172.23.1.1"));
    EXPECT_FALSE(allows(guard, "172.24.1.1"));
}

struct BadNetwork : testing::TestWithParam<const char*> {};
TEST_P(BadNetwork, IsRefused) {
    const auto guard = AddressGuard::create({QString::fromUtf8(GetParam())});
    ASSERT_FALSE(guard.has_value());
    EXPECT_EQ(guard.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(guard.error().what, QString::fromUtf8(GetParam()));
}
INSTANTIATE_TEST_SUITE_P(Malformed, BadNetwork,
                         testing::Values("", "intranet", "10.0.0", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1",
                                         "10.0.0.0/8x", "10.0.0.0/ 8", "fd00::/129", "[::1]", "0177.0.0.1",
                                         "10.0.0.0/8/8", "10.0.0.0/0016"));
INSTANTIATE_TEST_SUITE_P(TooWide, BadNetwork, testing::Values("0.0.0.0/0", "10.0.0.0/7", "::/0", "2000::/3"));

TEST(AddressGuard, ReadsTheAddressOfASocket) {
    sockaddr_in v4{};
    v4.sin_family = AF_INET;
    v4.sin_addr.s_addr = htonl(0x7f000001);
    EXPECT_FALSE(AddressGuard().allows(reinterpret_cast<const sockaddr*>(&v4)));
    v4.sin_addr.s_addr = htonl(0x08080808);
    EXPECT_TRUE(AddressGuard().allows(reinterpret_cast<const sockaddr*>(&v4)));
}

TEST(AddressGuard, RefusesOtherFamilies) {
    sockaddr_un local{};
    local.sun_family = AF_UNIX;
    EXPECT_FALSE(AddressGuard().allows(reinterpret_cast<const sockaddr*>(&local)));
}

TEST(AddressGuard, WritesAddressesAsPeopleDo) {
    EXPECT_EQ(addressText(*addressBytes(QByteArray("::ffff:127.0.0.1"))), "127.0.0.1");
    EXPECT_EQ(addressText(*addressBytes(QByteArray("[2001:DB8:0::1]"))), "2001:db8::1");
}

} // namespace
