#include "intake/relative_address.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

struct AddressCase {
    const char16_t* reference;
    const char16_t* absolute;
};
class Resolve : public testing::TestWithParam<AddressCase> {};

TEST_P(Resolve, AgainstABase) {
    EXPECT_EQ(resolveAddress(u"http://a.example/b/c/d;p?q"_qs, QString::fromUtf16(GetParam().reference)),
              QString::fromUtf16(GetParam().absolute));
}

INSTANTIATE_TEST_SUITE_P(All, Resolve,
                         testing::Values(AddressCase{u"g", u"http://a.example/b/c/g"},
                                         AddressCase{u"./g/", u"http://a.example/b/c/g/"},
                                         AddressCase{u"/g", u"http://a.example/g"},
                                         AddressCase{u"//h.example/g", u"http://h.example/g"},
                                         AddressCase{u"?y", u"http://a.example/b/c/d;p?y"},
                                         AddressCase{u"#s", u"http://a.example/b/c/d;p?q#s"},
                                         AddressCase{u"../g?x=../y", u"http://a.example/b/g?x=../y"},
                                         AddressCase{u"../../../g", u"http://a.example/g"},
                                         AddressCase{u"..", u"http://a.example/b/"},
                                         AddressCase{u" g ", u"http://a.example/b/c/g"},
                                         AddressCase{u"HTTP://X.example/%7e", u"HTTP://X.example/%7e"},
                                         AddressCase{u"tag:a,2026:1", u"tag:a,2026:1"},
                                         AddressCase{u"新闻/1", u"http://a.example/b/c/新闻/1"}));

TEST(Address, WithoutABaseStays) { EXPECT_EQ(resolveAddress({}, u"/g"_qs), u"/g"); }

TEST(Address, HarmfulSchemesAreDropped) {
    EXPECT_EQ(harmlessAddress(u"JavaScript:alert(1)"_qs), u"");
    EXPECT_EQ(harmlessAddress(u"https://a.example/"_qs), u"https://a.example/");
}

} // namespace
} // namespace dutydesk
