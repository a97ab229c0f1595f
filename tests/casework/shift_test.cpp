#include "casework/shift.h"
#include "casework/shift_words.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

using namespace std::chrono_literals;

const QTimeZone shanghai("Asia/Shanghai");

Instant hourOf(int hour) { // of 2026-03-02, UTC; over 23 of the days after
    return toInstant(QDateTime(QDate(2026, 3, 2), QTime(0, 0), QTimeZone::utc())) + std::chrono::hours(hour);
}
Shift turn(int from, int to, qint64 person = 1) {
    Shift shift;
    shift.person = UserId(person);
    shift.time = {hourOf(from), hourOf(to)};
    return shift;
}

TEST(Shift, WhoIsOnCountsFromTheBeginningAndNotToTheEnd) {
    const QList<Shift> shifts{turn(8, 20, 1), turn(20, 32, 2)};
    EXPECT_TRUE(onDutyAt(shifts, hourOf(7)).isEmpty());
    EXPECT_EQ(onDutyAt(shifts, hourOf(8)).value(0).person, UserId(1));
    EXPECT_EQ(onDutyAt(shifts, hourOf(20)).value(0).person, UserId(2));
}

TEST(Shift, AllWhoBeginTogetherComeNext) {
    const QList<Shift> shifts{turn(30, 40, 3), turn(20, 32, 2), turn(8, 20, 1), turn(20, 26, 4)};
    const QList<Shift> next = comingAfter(shifts, hourOf(10));
    ASSERT_EQ(next.size(), 2);
    EXPECT_EQ(next[0].person, UserId(2));
    EXPECT_EQ(next[1].person, UserId(4));
    EXPECT_TRUE(comingAfter(shifts, hourOf(30)).isEmpty());
}

TEST(Shift, WhatNobodyCoversIsFoundBetweenAndAtBothEnds) {
    const QList<Shift> shifts{turn(10, 12), turn(9, 11, 2), turn(14, 16)};
    const QList<TimeSpan> gaps = uncovered(shifts, {hourOf(8), hourOf(18)});
    EXPECT_EQ(gaps,
              (QList<TimeSpan>{{hourOf(8), hourOf(9)}, {hourOf(12), hourOf(14)}, {hourOf(16), hourOf(18)}}));
    EXPECT_TRUE(uncovered(shifts, {hourOf(9), hourOf(12)}).isEmpty());
}

TEST(Shift, ACopyKeepsTheHoursOfTheOfficesClock) {
    const QTimeZone berlin("Europe/Berlin"); // its clocks change on 2026-03-29
    Shift shift;
    shift.time = {toInstant(QDateTime(QDate(2026, 3, 27), QTime(8, 0), berlin)),
                  toInstant(QDateTime(QDate(2026, 3, 27), QTime(20, 0), berlin))};
    const Shift copy = movedByDays(shift, 7, berlin);
    EXPECT_EQ(toDateTime(copy.time.from, berlin), QDateTime(QDate(2026, 4, 3), QTime(8, 0), berlin));
    EXPECT_EQ(copy.time.to - copy.time.from, 12h);
}

TEST(Shift, AHandoverWaitsForWhomItNamesAndNeverForItsGiver) {
    Handover handover;
    handover.giver = UserId(1);
    EXPECT_FALSE(waitsFor(handover, UserId(1)));
    EXPECT_TRUE(waitsFor(handover, UserId(2)));
    handover.forWhom = UserId(3);
    EXPECT_FALSE(waitsFor(handover, UserId(2)));
    EXPECT_TRUE(waitsFor(handover, UserId(3)));
    handover.taken = hourOf(1);
    EXPECT_FALSE(waitsFor(handover, UserId(3)));
}

TEST(Shift, WhatTheTakerLeftStaysAsLongAsItIsOpen) {
    OpenMatter clock;
    clock.ref = 7;
    OpenMatter task = clock;
    task.kind = MatterKind::Task;
    task.ref = 8;
    Handover handover;
    handover.matters = {clock, task};
    handover.matters[0].taken = true;
    EXPECT_TRUE(leftOpen(handover, {clock, task}).isEmpty()) << "nobody has taken it over yet";
    handover.taken = hourOf(1);
    EXPECT_EQ(leftOpen(handover, {clock, task}), QList<OpenMatter>{task});
    EXPECT_TRUE(leftOpen(handover, {clock}).isEmpty());
}

TEST(ShiftWords, NothingNewAndFailedAreSaidInOtherWords) {
    LogLine line;
    line.kind = LogKind::Hour;
    line.counts.pulls = 4;
    EXPECT_EQ(sentence(line, shanghai), QStringLiteral("4 pulls · no new items"));
    line.counts.failed = 4;
    EXPECT_EQ(sentence(line, shanghai), QStringLiteral("4 pulls: collection failed each time"));
    line.counts = {4, 1, 2, 3, 2};
    line.tier = Tier::Serious;
    EXPECT_EQ(
        sentence(line, shanghai),
        QStringLiteral("4 pulls · 3 new items · collection failed 2 times · 2 items flagged, the gravest "
                       "Tier 2 (serious)"));
}

TEST(ShiftWords, HoursOverMidnightSaySo) {
    EXPECT_EQ(hoursText({hourOf(0), hourOf(12)}, shanghai), QStringLiteral("08:00–20:00"));
    EXPECT_EQ(hoursText({hourOf(12), hourOf(24)}, shanghai), QStringLiteral("20:00–08:00 (+1)"));
    EXPECT_EQ(hoursText({hourOf(12), hourOf(16)}, shanghai), QStringLiteral("20:00–24:00"));
}

} // namespace
} // namespace dutydesk
