#include "tests/casework/clocks_support.h"

namespace dutydesk {
namespace {

Deadline dueOf(const ClockSpec& spec, const char* start) {
    return computeDeadline(spec, at(start), Calendar::builtIn(), OfficeHours{});
}

/// The derivation in short: "+1 2026-02-14m -2026-02-15h" (m make-up day, w weekend, h holiday).
std::string counted(const Deadline& deadline) {
    QStringList words;
    for (const DerivationStep& step : deadline.because) {
        const QString day = step.day.toString(Qt::ISODate);
        switch (step.kind) {
        case StepKind::DayZero: words << QStringLiteral("0:%1").arg(day); break;
        case StepKind::WorkingDay: words << QStringLiteral("%1:%2").arg(step.amount).arg(day); break;
        case StepKind::MakeUpDay: words << QStringLiteral("%1:%2m").arg(step.amount).arg(day); break;
        case StepKind::Weekend: words << day + u'w'; break;
        case StepKind::Holiday: words << day + u'h'; break;
        case StepKind::OfficeTime:
            words << QStringLiteral("%1+%2min").arg(day).arg(step.amount / 60'000);
            break;
        default: break;
        }
    }
    return words.join(u' ').toStdString();
}

struct Example {
    const char* name; // the reasoning, in short
    ClockSpec spec;
    const char* start;
    const char* due;
};
void PrintTo(const Example& example, std::ostream* out) { *out << example.name; }

class WorkedOutByHand : public testing::TestWithParam<Example> {};

TEST_P(WorkedOutByHand, Deadline) {
    EXPECT_EQ(wall(dueOf(GetParam().spec, GetParam().start).due), GetParam().due) << GetParam().name;
}

INSTANTIATE_TEST_SUITE_P(
    WorkingDays, WorkedOutByHand,
    testing::Values(
        Example{"Mon is day 0; Tue 1, Wed 2, Thu 3", workingDays(3), "2026-03-09T09:00",
                "Fri 2026-03-13 00:00"},
        Example{"Fri day 0; Mon 1", workingDays(1), "2026-03-13T16:40", "Tue 2026-03-17 00:00"},
        Example{"what comes in on Saturday is due with Friday's", workingDays(1), "2026-03-14T10:00",
                "Tue 2026-03-17 00:00"},
        Example{"and on Sunday", workingDays(1), "2026-03-15T23:59", "Tue 2026-03-17 00:00"},
        Example{"a minute before midnight still counts as that day", workingDays(1), "2026-03-09T23:59",
                "Wed 2026-03-11 00:00"},
        Example{"midnight is the new day", workingDays(1), "2026-03-10T00:00", "Thu 2026-03-12 00:00"},
        Example{"the UTC day does not matter: 16:30Z is 00:30 of the next day", workingDays(1),
                "2026-03-09T16:30:00Z", "Thu 2026-03-12 00:00"},
        // 2026-02-13 Fri: Sat 14 worked = 1; 15..23 off; Tue 24 = 2; Wed 25 = 3
        Example{"over Spring Festival 2026, Saturday 14 is worked", workingDays(3), "2026-02-13T16:40",
                "Thu 2026-02-26 00:00"},
        Example{"found on the make-up Saturday: day 0; 24 = 1", workingDays(1), "2026-02-14T10:00",
                "Wed 2026-02-25 00:00"},
        // calm on holiday 02-18: 24 = 1, 25 = 2, 26 = 3
        Example{"calm in the middle of the holiday", workingDays(3), "2026-02-18T12:00",
                "Fri 2026-02-27 00:00"},
        // Thu 02-26: Fri 27 = 1, Sat 28 worked = 2, Sun off, Mon 03-02 = 3
        Example{"the make-up Saturday after the festival counts", workingDays(3), "2026-02-26T09:00",
                "Tue 2026-03-03 00:00"},
        // 2026-09-18 Fri: Sat 19 off, Sun 20 worked = 1, Mon 21 = 2
        Example{"a make-up Sunday counts, its Saturday does not", workingDays(2), "2026-09-18T09:00",
                "Tue 2026-09-22 00:00"},
        // 2026-09-24 Thu: 25..27 off, 28 = 1, 29 = 2, 30 = 3, 10-01..07 off, 08 = 4, 09 = 5
        Example{"Mid-Autumn and National Day in one clock", workingDays(5), "2026-09-24T17:00",
                "Sat 2026-10-10 00:00"},
        Example{"and the make-up Saturday behind it as the sixth", workingDays(6), "2026-09-24T17:00",
                "Sun 2026-10-11 00:00"},
        // 2025-12-31 Wed: 01-01..03 off, Sun 01-04 worked = 1, Mon 5 = 2
        Example{"year's end: New Year off, the Sunday behind it worked", workingDays(2), "2025-12-31T09:00",
                "Tue 2026-01-06 00:00"},
        // 2024-12-31 Tue: 01-01 off, Thu 2 = 1, Fri 3 = 2, weekend, Mon 6 = 3
        Example{"year's end 2024: one day off", workingDays(3), "2024-12-31T20:00", "Tue 2025-01-07 00:00"},
        // 2025-01-24 Fri: Sat 25 off, Sun 26 worked = 1, Mon 27 = 2, 28..02-04 off, Wed 5 = 3
        Example{"Spring Festival 2025", workingDays(3), "2025-01-24T08:00", "Thu 2025-02-06 00:00"},
        // 2024-02-09 Fri: worked by weekday (the notice begins on 10); 10..17 off, Sun 18 worked = 1, 19 = 2
        Example{"Spring Festival 2024", workingDays(2), "2024-02-09T15:00", "Tue 2024-02-20 00:00"},
        Example{"no days: the end of the day itself", workingDays(0), "2026-03-11T08:00",
                "Thu 2026-03-12 00:00"},
        Example{"no days, late in the evening", workingDays(0), "2026-03-11T23:59", "Thu 2026-03-12 00:00"},
        Example{"no days, on a Saturday: Monday", workingDays(0), "2026-03-14T08:00", "Tue 2026-03-17 00:00"},
        Example{"no days, on a make-up Saturday: the day itself", workingDays(0), "2026-02-14T08:00",
                "Sun 2026-02-15 00:00"},
        Example{"no days, on the first day of the festival", workingDays(0), "2026-02-15T00:00",
                "Wed 2026-02-25 00:00"}));

INSTANTIATE_TEST_SUITE_P(
    WorkingHours, WorkedOutByHand,
    testing::Values(
        Example{"inside one day", workingHours(4), "2026-03-11T09:00", "Wed 2026-03-11 13:00"},
        Example{"from 16:30: 1 h today, 3 h from 08:30", workingHours(4), "2026-03-11T16:30",
                "Thu 2026-03-12 11:30"},
        Example{"ends exactly at closing", workingHours(2), "2026-03-11T15:30", "Wed 2026-03-11 17:30"},
        Example{"comes in exactly at closing: next morning", workingHours(2), "2026-03-11T17:30",
                "Thu 2026-03-12 10:30"},
        Example{"comes in at night", workingHours(2), "2026-03-11T03:00", "Wed 2026-03-11 10:30"},
        Example{"Friday evening: Monday morning", workingHours(2), "2026-03-13T20:00",
                "Mon 2026-03-16 10:30"},
        Example{"Friday 16:30 before the worked Saturday", workingHours(4), "2026-02-13T16:30",
                "Sat 2026-02-14 11:30"},
        Example{"over the whole festival: 1 h on Saturday 14, 3 h on Tuesday 24", workingHours(4),
                "2026-02-14T16:30", "Tue 2026-02-24 11:30"},
        Example{"before opening of a make-up day", workingHours(2), "2026-02-14T06:00",
                "Sat 2026-02-14 10:30"},
        Example{"at closing of the last day before the festival", workingHours(2), "2026-02-14T17:30",
                "Tue 2026-02-24 10:30"},
        Example{"on a holiday at noon", workingHours(4), "2026-02-18T11:00", "Tue 2026-02-24 12:30"},
        Example{"half an hour in the old year, half on the worked Sunday", workingHours(1),
                "2025-12-31T17:00", "Sun 2026-01-04 09:00"},
        Example{"9 h on Friday, 1 h on Monday", workingHours(10), "2026-03-13T08:30", "Mon 2026-03-16 09:30"},
        Example{"a minute on Friday, the rest on the make-up Sunday", workingHours(1), "2026-09-18T17:29",
                "Sun 2026-09-20 09:29"},
        Example{"two whole days: 9 h each", workingHours(18), "2026-03-11T08:30", "Thu 2026-03-12 17:30"}));

INSTANTIATE_TEST_SUITE_P(
    Elapsed, WorkedOutByHand,
    testing::Values(Example{"through the night", elapsedHours(24), "2026-02-14T22:00",
                            "Sun 2026-02-15 22:00"},
                    Example{"over New Year", elapsedHours(12), "2026-12-31T18:00", "Fri 2027-01-01 06:00"},
                    Example{"two weeks: the same time of day", elapsedHours(14LL * 24), "2026-02-10T10:00",
                            "Tue 2026-02-24 10:00"},
                    Example{"nothing", elapsedHours(0), "2026-02-13T16:40", "Fri 2026-02-13 16:40"}));

TEST(Deadline, TellsEveryDayItLookedAt) {
    EXPECT_EQ(
        counted(dueOf(workingDays(2), "2026-02-13T16:40")),
        "0:2026-02-13 1:2026-02-14m 2026-02-15h 2026-02-16h 2026-02-17h 2026-02-18h 2026-02-19h 2026-02-20h "
        "2026-02-21h 2026-02-22h 2026-02-23h 2:2026-02-24");
    EXPECT_EQ(counted(dueOf(workingDays(1), "2026-03-13T16:40")),
              "0:2026-03-13 2026-03-14w 2026-03-15w 1:2026-03-16");
    EXPECT_EQ(counted(dueOf(workingHours(4), "2026-02-13T16:30")),
              "2026-02-13+60min 0:2026-02-14m 2026-02-14+180min");
    EXPECT_EQ(counted(dueOf(workingDays(0), "2026-03-14T08:00")),
              "0:2026-03-14 2026-03-14w 2026-03-15w 0:2026-03-16");
}

TEST(Deadline, BeginsWithItsStartAndEndsWithTheDeadline) {
    const Deadline deadline = dueOf(workingDays(3), "2026-02-13T16:40");
    ASSERT_GE(deadline.because.size(), 3);
    EXPECT_EQ(deadline.because[0].kind, StepKind::Start);
    EXPECT_EQ(deadline.because[0].at, at("2026-02-13T16:40"));
    EXPECT_EQ(deadline.because[0].event, CaseEvent::Found);
    EXPECT_EQ(deadline.because[1].kind, StepKind::Length);
    EXPECT_EQ(deadline.because[1].amount, 3);
    EXPECT_EQ(deadline.because.last().kind, StepKind::Due);
    EXPECT_EQ(deadline.because.last().at, deadline.due);
}

TEST(Deadline, OfficeHoursAndPartsOfThemAddUpToTheLength) {
    qint64 sum = 0;
    for (const DerivationStep& step : dueOf(workingHours(30), "2026-02-13T11:11").because)
        if (step.kind == StepKind::OfficeTime) sum += step.amount;
    EXPECT_EQ(sum, 30 * 3'600'000);
}

TEST(Deadline, SaysWhenAYearIsNotPublished) {
    EXPECT_EQ(dueOf(workingDays(3), "2026-12-31T10:00").unpublishedYear, 2027); // 2027-01-01 is looked at
    EXPECT_EQ(dueOf(workingHours(8), "2027-03-01T10:00").unpublishedYear, 2027);
    EXPECT_EQ(dueOf(workingDays(1), "2023-12-28T10:00").unpublishedYear, 2023);
    EXPECT_EQ(dueOf(workingDays(3), "2025-12-31T10:00").unpublishedYear, std::nullopt);
}

// The notice of 2027 may still make 2026-12-31 a day off.
TEST(Deadline, TheLastDaysOfDecemberHangOnTheNextNotice) {
    EXPECT_EQ(dueOf(workingDays(1), "2026-12-30T10:00").unpublishedYear, 2027);
    EXPECT_EQ(dueOf(workingDays(1), "2026-12-22T10:00").unpublishedYear, std::nullopt);
    EXPECT_EQ(dueOf(workingDays(1), "2025-12-30T10:00").unpublishedYear, std::nullopt);
}

TEST(Deadline, ElapsedTimeNeedsANoticeOnlyForTheYearItEndsIn) {
    EXPECT_EQ(dueOf(elapsedHours(48), "2026-12-29T10:00").unpublishedYear, std::nullopt);
    EXPECT_EQ(dueOf(elapsedHours(48), "2026-12-31T10:00").unpublishedYear, 2027);
    EXPECT_EQ(dueOf(elapsedHours(24), "2025-12-31T10:00").unpublishedYear, std::nullopt);
}

TEST(Deadline, ElapsedTimeSaysThatItEndsOnADayOff) {
    EXPECT_EQ(counted(dueOf(elapsedHours(24), "2026-02-14T22:00")), "2026-02-15h");
    EXPECT_EQ(counted(dueOf(elapsedHours(24), "2026-03-13T22:00")), "2026-03-14w");
    EXPECT_EQ(counted(dueOf(elapsedHours(24), "2026-02-13T22:00")), ""); // the make-up Saturday is worked
}

TEST(Deadline, TheOfficesZoneDecidesWhatADayIs) {
    OfficeHours urumqi;
    urumqi.zone = QTimeZone("Asia/Urumqi"); // UTC+6: 17:00Z is 23:00 of the same day
    const Deadline deadline =
        computeDeadline(workingDays(1), at("2026-03-09T17:00:00Z"), Calendar::builtIn(), urumqi);
    EXPECT_EQ(toIso(deadline.due, urumqi.zone).toStdString(), "2026-03-11T00:00:00+06:00");
}

TEST(Deadline, ADayOfAnotherLengthIsStillADay) {
    OfficeHours berlin;
    berlin.zone = QTimeZone("Europe/Berlin"); // 2026-03-29 has 23 hours
    const Deadline deadline =
        computeDeadline(workingDays(1), at("2026-03-27T10:00:00Z"), Calendar::builtIn(), berlin);
    EXPECT_EQ(toIso(deadline.due, berlin.zone).toStdString(), "2026-03-31T00:00:00+02:00");
}

TEST(Deadline, OfficeHoursThatMakeNoSenseStillGiveADeadline) {
    OfficeHours upsideDown;
    upsideDown.opens = QTime(18, 0);
    upsideDown.closes = QTime(9, 0);
    const Deadline deadline =
        computeDeadline(workingHours(10), at("2026-03-11T20:00"), Calendar::builtIn(), upsideDown);
    EXPECT_EQ(wall(deadline.due), "Thu 2026-03-12 06:00");
}

} // namespace
} // namespace dutydesk
