#include "intake/date_parse.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

std::string read(const char16_t* text, const QTimeZone& zone = QTimeZone::utc()) {
    const auto at = parseDate(QString::fromUtf16(text), zone);
    return at ? toIsoUtc(*at).toStdString() : "none";
}

struct DateCase {
    const char16_t* text;
    const char* utc;
};

class DateForms : public testing::TestWithParam<DateCase> {};

TEST_P(DateForms, IsRead) { EXPECT_EQ(read(GetParam().text), GetParam().utc); }

INSTANTIATE_TEST_SUITE_P(
    Rfc822, DateForms,
    testing::Values(DateCase{u"Fri, 20 Nov 2026 16:04:05 GMT", "2026-11-20T16:04:05Z"},
                    DateCase{u"Fri, 20 Nov 2026 16:04:05 +0800", "2026-11-20T08:04:05Z"},
                    DateCase{u"20 Nov 26 16:04 EST", "2026-11-20T21:04:00Z"},
                    DateCase{u"Friday, 20 November 2026 16:04:05 Z", "2026-11-20T16:04:05Z"},
                    DateCase{u"Fri, Nov 20 2026 16:04:05 PDT", "2026-11-20T23:04:05Z"},
                    DateCase{u"Fri, 20 Nov 2026 16:04:05 GMT+8", "2026-11-20T08:04:05Z"},
                    DateCase{u"Fri, 20 Nov 2026", "2026-11-20T00:00:00Z"},
                    DateCase{u"Fri,  2 Jan 2026  7:04:05 +01:00", "2026-01-02T06:04:05Z"},
                    DateCase{u"Fri Nov 20 16:04:05 2026", "2026-11-20T16:04:05Z"},
                    DateCase{u"Fri Nov 20 16:04:05 JST 2026", "2026-11-20T07:04:05Z"},
                    DateCase{u"November 20, 2026 4:04 pm", "2026-11-20T16:04:00Z"},
                    DateCase{u"11/20/2026 16:04", "2026-11-20T16:04:00Z"},
                    DateCase{u"20.11.2026 16:04", "2026-11-20T16:04:00Z"},
                    DateCase{u"1795140000", "2026-11-20T02:00:00Z"},
                    DateCase{u"1795140000000", "2026-11-20T02:00:00Z"}));

INSTANTIATE_TEST_SUITE_P(Iso8601, DateForms,
                         testing::Values(DateCase{u"2026-11-20T16:04:05Z", "2026-11-20T16:04:05Z"},
                                         DateCase{u"2026-11-20T16:04:05.250+08:00", "2026-11-20T08:04:05Z"},
                                         DateCase{u"2026-11-20T16:04+0800", "2026-11-20T08:04:00Z"},
                                         DateCase{u"2026-11-20 16:04:05", "2026-11-20T16:04:05Z"},
                                         DateCase{u"2026-11-20", "2026-11-20T00:00:00Z"},
                                         DateCase{u"2026-11", "2026-11-01T00:00:00Z"},
                                         DateCase{u"2026", "2026-01-01T00:00:00Z"},
                                         DateCase{u"20261120", "2026-11-20T00:00:00Z"},
                                         DateCase{u"20261120T160405Z", "2026-11-20T16:04:05Z"},
                                         DateCase{u"2026-324", "2026-11-20T00:00:00Z"},
                                         DateCase{u"2026-W47-5", "2026-11-20T00:00:00Z"},
                                         DateCase{u"2026/11/20 16:04", "2026-11-20T16:04:00Z"},
                                         DateCase{u"2026-11-20T24:00:00Z", "2026-11-21T00:00:00Z"},
                                         DateCase{u"2026-11-20T16:04:60Z", "2026-11-20T16:04:59Z"}));

INSTANTIATE_TEST_SUITE_P(
    OtherLanguages, DateForms,
    testing::Values(DateCase{u"2026年11月20日 16:04", "2026-11-20T08:04:00Z"},
                    DateCase{u"2026年11月20日 下午4时04分", "2026-11-20T08:04:00Z"},
                    DateCase{u"２０２６年１１月２０日", "2026-11-19T16:00:00Z"},
                    DateCase{u"2026년 11월 20일 16:04:05", "2026-11-20T07:04:05Z"},
                    DateCase{u"2026-11-20 오후 4:04:05", "2026-11-20T07:04:05Z"},
                    DateCase{u"Παρ, 20 Νοέ 2026 16:04:05 EST", "2026-11-20T21:04:05Z"},
                    DateCase{u"2026-november-20T9:15-05:00", "2026-11-20T14:15:00Z"},
                    DateCase{u"2026-július-13T9:15-05:00", "2026-07-13T14:15:00Z"},
                    DateCase{u"ven, 20 févr. 2026 16:04:05 +0100", "2026-02-20T15:04:05Z"},
                    DateCase{u"Пт, 20 ноября 2026 16:04:05 +0300", "2026-11-20T13:04:05Z"}));

INSTANTIATE_TEST_SUITE_P(Impossible, DateForms,
                         testing::Values(DateCase{u"", "none"}, DateCase{u"soon", "none"},
                                         DateCase{u"2026-13-45", "none"},
                                         DateCase{u"Fri, 31 Feb 2026 10:00 GMT", "none"},
                                         DateCase{u"99999999999999999999", "none"},
                                         DateCase{u"1:2:3:4", "none"}));

TEST(Dates, TimesWithoutZoneAreTheOffices) {
    EXPECT_EQ(read(u"2026-11-20 16:04", QTimeZone("Asia/Shanghai")), "2026-11-20T08:04:00Z");
}

TEST(Dates, CstMeansChinaOnAChinesePage) {
    EXPECT_EQ(read(u"Fri Nov 20 16:04:05 CST 2026", QTimeZone("Asia/Shanghai")), "2026-11-20T08:04:05Z");
    EXPECT_EQ(read(u"Fri Nov 20 16:04:05 CST 2026"), "2026-11-20T22:04:05Z");
}

TEST(Dates, FoundInRunningText) {
    const QString text = QStringLiteral("来源：清河日报　2026-11-20 16:04　编辑");
    const auto found = findDate(text, QTimeZone("Asia/Shanghai"));
    ASSERT_TRUE(found);
    EXPECT_EQ(toIsoUtc(found->at), u"2026-11-20T08:04:00Z");
    EXPECT_TRUE(found->hasTime);
    EXPECT_EQ(text.mid(found->start, 10), u"2026-11-20");
}

TEST(Dates, TelephoneNumbersAreNone) {
    EXPECT_FALSE(findDate(u"电话 2026-1120-16，邮编 202611", QTimeZone::utc()));
}

} // namespace
} // namespace dutydesk
