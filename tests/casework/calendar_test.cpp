#include "casework/calendar.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

QDate day(const char* iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

/// How many days of a year are off by notice, and how many weekend days are worked.
std::pair<int, int> notice(const Calendar& calendar, int year) {
    int off = 0;
    int work = 0;
    for (QDate each(year, 1, 1); each.year() == year; each = each.addDays(1)) {
        off += calendar.isHoliday(each) ? 1 : 0;
        work += calendar.isMakeUpDay(each) ? 1 : 0;
    }
    return {off, work};
}

TEST(Calendar, CountsTheDaysOfTheNotices) {
    const Calendar calendar = Calendar::builtIn();
    EXPECT_EQ(notice(calendar, 2024), std::pair(1 + 8 + 3 + 5 + 1 + 3 + 7, 8));
    EXPECT_EQ(notice(calendar, 2025), std::pair(1 + 8 + 3 + 5 + 3 + 8, 5));
    EXPECT_EQ(notice(calendar, 2026), std::pair(3 + 9 + 3 + 5 + 3 + 3 + 7, 6));
}

TEST(Calendar, EveryMakeUpDayOfTheNoticesIsAWeekendDay) {
    const Calendar calendar = Calendar::builtIn();
    for (const char* worked :
         {"2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14", "2024-09-29",
          "2024-10-12", "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11", "2026-01-04",
          "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"}) {
        EXPECT_TRUE(calendar.isMakeUpDay(day(worked))) << worked;
        EXPECT_TRUE(calendar.isWorkingDay(day(worked))) << worked;
    }
}

TEST(Calendar, HolidaysReachFromTheirFirstToTheirLastDay) {
    const Calendar calendar = Calendar::builtIn();
    EXPECT_TRUE(calendar.isWorkingDay(day("2026-02-14")));
    EXPECT_FALSE(calendar.isWorkingDay(day("2026-02-15")));
    EXPECT_FALSE(calendar.isWorkingDay(day("2026-02-23")));
    EXPECT_TRUE(calendar.isWorkingDay(day("2026-02-24")));
    EXPECT_TRUE(calendar.isHoliday(day("2025-06-01")));
}

TEST(Calendar, ADayWithoutANoticeGoesByItsWeekday) {
    const Calendar calendar = Calendar::builtIn();
    EXPECT_TRUE(calendar.isWorkingDay(day("2026-03-13")));
    EXPECT_FALSE(calendar.isWorkingDay(day("2026-03-14")));
    EXPECT_FALSE(calendar.isHoliday(day("2026-03-14")));
    EXPECT_TRUE(calendar.isWorkingDay(day("2027-01-01")));
}

TEST(Calendar, KnowsWhichYearsArePublished) {
    const Calendar calendar = Calendar::builtIn();
    EXPECT_FALSE(calendar.isPublished(2023));
    EXPECT_TRUE(calendar.isPublished(2024));
    EXPECT_TRUE(calendar.isPublished(2026));
    EXPECT_FALSE(calendar.isPublished(2027));
}

TEST(Calendar, AddsAYearInTheSameFormat) {
    Calendar calendar = Calendar::builtIn();
    ASSERT_TRUE(calendar.add(R"({"2027": {"off": ["01-01", "02-05..02-11"], "work": ["02-14"]}})"));
    EXPECT_TRUE(calendar.isPublished(2027));
    EXPECT_FALSE(calendar.isWorkingDay(day("2027-02-11")));
    EXPECT_TRUE(calendar.isMakeUpDay(day("2027-02-14")));
}

TEST(Calendar, ANoticeMaySetDecemberOfTheYearBefore) {
    Calendar calendar = Calendar::builtIn();
    ASSERT_TRUE(calendar.add(R"({"2027": {"off": ["2026-12-31..01-02"], "work": ["2026-12-27"]}})"));
    EXPECT_TRUE(calendar.isHoliday(day("2026-12-31")));
    EXPECT_TRUE(calendar.isHoliday(day("2027-01-02")));
    EXPECT_TRUE(calendar.isMakeUpDay(day("2026-12-27")));
}

TEST(Calendar, WhatIsAddedLaterWins) {
    Calendar calendar = Calendar::builtIn();
    ASSERT_TRUE(calendar.add(R"({"2026": {"work": ["02-16"]}})"));
    EXPECT_TRUE(calendar.isWorkingDay(day("2026-02-16")));
    EXPECT_FALSE(calendar.isHoliday(day("2026-02-16")));
}

TEST(Calendar, TheOfficeEditsADayWithoutPublishingAYear) {
    Calendar calendar = Calendar::builtIn();
    calendar.setDay(day("2027-03-08"), false);
    EXPECT_TRUE(calendar.isHoliday(day("2027-03-08")));
    EXPECT_FALSE(calendar.isPublished(2027));
}

class CalendarForm : public testing::TestWithParam<const char*> {};

TEST_P(CalendarForm, SetsTheSameDays) {
    Calendar calendar = Calendar::builtIn();
    ASSERT_TRUE(calendar.add(GetParam()));
    EXPECT_TRUE(calendar.isPublished(2027));
    for (const char* off : {"2027-01-01", "2027-01-02", "2027-01-03"})
        EXPECT_TRUE(calendar.isHoliday(day(off))) << off;
    EXPECT_FALSE(calendar.isHoliday(day("2027-01-04")));
    EXPECT_TRUE(calendar.isMakeUpDay(day("2027-01-09")));
}

INSTANTIATE_TEST_SUITE_P(
    AsPeopleWriteThem, CalendarForm,
    testing::Values(
        R"({"2027": {"off": ["01-01..01-03"], "work": ["01-09"], "source": "notice"}})",
        R"({"2027": {"off": ["01-01…03"], "work": ["01-09"]}})",
        R"({"2027": {"off": ["2027-01-01..2027-01-03"], "work": ["2027-01-09"]}})",
        R"({"off": ["2027-01-01", "2027-01-02", "2027-01-03"], "work": ["2027-01-09"]})",
        R"({"year": 2027, "off": ["01-01..03"], "work": ["01-09"]})",
        R"({"2027-01-01": "off", "2027-01-02": "off", "2027-01-03": "off", "2027-01-09": "work"})",
        "2027 off 01-01…03; work 01-09", "- 2027 off 01-01, 01-02, 01-03; work 01-09\r\n",
        "# the notice\n2027年 放假：01-01至01-03；补班：01-09\n",
        "\xEF\xBB\xBF"
        "2027-01-01..03,off\n2027-01-09,work\n"));

TEST(Calendar, ARangeMayRunIntoTheNextYear) {
    Calendar calendar = Calendar::builtIn();
    ASSERT_TRUE(calendar.add(R"({"off": ["2026-12-31..01-02"]})"));
    EXPECT_TRUE(calendar.isHoliday(day("2026-12-31")));
    EXPECT_TRUE(calendar.isHoliday(day("2027-01-02")));
    EXPECT_FALSE(calendar.isHoliday(day("2027-01-03")));
}

struct Slip {
    const char* json;
    const char* what;
};

class CalendarSlip : public testing::TestWithParam<Slip> {};

TEST_P(CalendarSlip, IsRefusedNamedAndChangesNothing) {
    Calendar calendar = Calendar::builtIn();
    const auto added = calendar.add(GetParam().json);
    ASSERT_FALSE(added) << GetParam().json;
    EXPECT_EQ(added.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(added.error().what, GetParam().what);
    EXPECT_FALSE(calendar.isPublished(2027));
    EXPECT_TRUE(calendar.isWorkingDay(day("2027-01-01")));
}

INSTANTIATE_TEST_SUITE_P(
    Slips, CalendarSlip,
    testing::Values(Slip{"", "calendar"}, Slip{"[]", "calendar"}, Slip{R"({"next": {}})", "next"},
                    Slip{R"({"2027": []})", "2027"}, Slip{R"({"2027": {"off": "01-01"}})", "2027"},
                    Slip{R"({"2027": {"off": ["01-01", "02-30"]}})", "02-30"},
                    Slip{R"({"2027": {"off": ["01-01", 5]}})", "2027"},
                    Slip{R"({"2027": {"off": ["01-01", "02-11..02-05"]}})", "02-11..02-05"},
                    Slip{R"({"2027": {"off": ["01-01", "2026-11-30"]}})", "2026-11-30"},
                    Slip{R"({"2027": {"off": ["01-01"], "work": ["01-01"]}})", "2027-01-01"},
                    Slip{R"({"2027": {"off": ["01-01 and 01-05"]}})", "01-01 and 01-05"},
                    Slip{R"({"2027": {"off": ["01-01x"]}})", "01-01x"},
                    Slip{R"({"2027": {"holidays": ["01-01"]}})", "holidays"},
                    Slip{R"({"2027-01-01": "perhaps"})", "2027-01-01"}, Slip{"2027 off 01-01 x", "x"},
                    Slip{"2027 01-01", "01-01"}, Slip{"# nothing", "calendar"}, Slip{"{", "calendar"},
                    Slip{"off 01-01", "01-01"}, Slip{"3027 off 01-01", "3027"}));

} // namespace
} // namespace dutydesk
