#include "intake/list_page.h"
#include "intake/list_proposal.h"
#include "intake/relative_date.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

const QTimeZone China("Asia/Shanghai");
/// 2026-11-20 22:30 in China, a Friday.
const Instant Now = toInstant(QDateTime(QDate(2026, 11, 20), QTime(14, 30), Qt::UTC));

std::string readRelative(const char16_t* text) {
    const auto at = parseRelativeDate(QString::fromUtf16(text), China, Now);
    return at ? toIso(*at, China).left(16).toStdString() : "none";
}

struct RelativeCase {
    const char16_t* text;
    const char* there;
};
class RelativeDates : public testing::TestWithParam<RelativeCase> {};

TEST_P(RelativeDates, AreSeenFromNow) { EXPECT_EQ(readRelative(GetParam().text), GetParam().there); }

INSTANTIATE_TEST_SUITE_P(Ago, RelativeDates,
                         testing::Values(RelativeCase{u"刚刚", "2026-11-20T22:30"},
                                         RelativeCase{u"3小时前", "2026-11-20T19:30"},
                                         RelativeCase{u"５分钟前", "2026-11-20T22:25"},
                                         RelativeCase{u"半小时前", "2026-11-20T22:00"},
                                         RelativeCase{u"两天前", "2026-11-18T22:30"},
                                         RelativeCase{u"1个月前", "2026-10-20T22:30"},
                                         RelativeCase{u"1 周 前", "2026-11-13T22:30"},
                                         RelativeCase{u"2 hours ago", "2026-11-20T20:30"},
                                         RelativeCase{u"an hour ago", "2026-11-20T21:30"},
                                         RelativeCase{u"10 mins ago", "2026-11-20T22:20"},
                                         RelativeCase{u"Posted: 3 months ago", "2026-08-20T22:30"},
                                         RelativeCase{u"发布于 3 小时前", "2026-11-20T19:30"},
                                         RelativeCase{u"1 year ago", "2025-11-20T22:30"}));

INSTANTIATE_TEST_SUITE_P(Days, RelativeDates,
                         testing::Values(RelativeCase{u"昨天 12:30", "2026-11-19T12:30"},
                                         RelativeCase{u"今天 08:05", "2026-11-20T08:05"},
                                         RelativeCase{u"今天下午4:04", "2026-11-20T16:04"},
                                         RelativeCase{u"前天", "2026-11-18T00:00"},
                                         RelativeCase{u"yesterday", "2026-11-19T00:00"},
                                         RelativeCase{u"Yesterday at 4:04 pm", "2026-11-19T16:04"},
                                         RelativeCase{u"[08:05]", "2026-11-20T08:05"},
                                         RelativeCase{u"23:10", "2026-11-19T23:10"}));

INSTANTIATE_TEST_SUITE_P(WithoutYear, RelativeDates,
                         testing::Values(RelativeCase{u"[11-20]", "2026-11-20T00:00"},
                                         RelativeCase{u"11-19 16:04", "2026-11-19T16:04"},
                                         RelativeCase{u"12-30", "2025-12-30T00:00"},
                                         RelativeCase{u"11月5日", "2026-11-05T00:00"},
                                         RelativeCase{u"（１１月５日　16:04）", "2026-11-05T16:04"},
                                         RelativeCase{u"Nov 5", "2026-11-05T00:00"},
                                         RelativeCase{u"5 December", "2025-12-05T00:00"}));

INSTANTIATE_TEST_SUITE_P(No, RelativeDates,
                         testing::Values(RelativeCase{u"", "none"}, RelativeCase{u"昨天的大桥", "none"},
                                         RelativeCase{u"3-1", "none"}, RelativeCase{u"13-45", "none"},
                                         RelativeCase{u"25:10", "none"}, RelativeCase{u"3小时", "none"},
                                         RelativeCase{u"前", "none"}, RelativeCase{u"12345", "none"},
                                         RelativeCase{u"two years", "none"}));

const QByteArray Board = "<div><ul><li><a href='/1'>清河大桥恢复通车的公告</a><span>3小时前</span></li>"
                         "<li><a href='/2'>昨天夜间停水情况的说明</a><span>昨天 12:30</span></li>"
                         "<li><a href='/3'>关于冬季用电安全的通知</a> [11-05]</li></ul></div>";

QStringList datesOf(const QList<ListEntry>& entries) {
    QStringList dates;
    for (const ListEntry& entry : entries)
        dates.append(entry.published ? toIso(*entry.published, China).left(16) : u"none"_qs);
    return dates;
}

TEST(ListDates, RelativeOnesAreReadWhereTheListIsFoundByItself) {
    const auto page =
        readListPage(Board, {u"https://n.example/"_qs, u"text/html; charset=utf-8"_qs, Now}, {}, China);
    ASSERT_TRUE(page);
    EXPECT_EQ(datesOf(page->entries),
              QStringList({u"2026-11-20T19:30"_qs, u"2026-11-19T12:30"_qs, u"2026-11-05T00:00"_qs}));
}

TEST(ListDates, RelativeOnesAreReadBySelectors) {
    const auto page = readListPage(Board, {u"https://n.example/"_qs, u"text/html; charset=utf-8"_qs, Now},
                                   {.entry = u"li"_qs, .date = u"span"_qs}, China);
    ASSERT_TRUE(page);
    EXPECT_EQ(datesOf(page->entries),
              QStringList({u"2026-11-20T19:30"_qs, u"2026-11-19T12:30"_qs, u"none"_qs}));
}

TEST(ListDates, WithoutAClockOnlyFullDatesAreRead) {
    const auto page =
        readListPage(Board, {u"https://n.example/"_qs, u"text/html; charset=utf-8"_qs}, {}, China);
    ASSERT_TRUE(page);
    EXPECT_EQ(datesOf(page->entries), QStringList({u"none"_qs, u"none"_qs, u"none"_qs}));
}

} // namespace
} // namespace dutydesk
