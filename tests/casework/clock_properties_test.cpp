#include "tests/casework/clocks_support.h"

#include <random>

namespace dutydesk {
namespace {

// What holds for every start, length and pause. The seed is fixed: a failure comes back.

constexpr int rounds = 3000;

class ClockProperties : public testing::Test {
  protected:
    std::mt19937_64 random{20260213};
    const Calendar calendar = Calendar::builtIn();
    const OfficeHours hours = {};

    qint64 upTo(qint64 most) { return static_cast<qint64>(random() % static_cast<quint64>(most + 1)); }
    /// Any instant from December 2023 to January 2027.
    Instant anyStart() {
        const Instant first = at("2023-12-01T00:00");
        return first + Millis(upTo((at("2027-01-31T00:00") - first).count()));
    }
    ClockSpec anySpec() {
        switch (upTo(2)) {
        case 0: return workingDays(upTo(15));
        case 1: return specOf(ClockKind::WorkingHours, upTo(100 * 3'600'000LL) + 1);
        default: return specOf(ClockKind::Elapsed, upTo(400 * 3'600'000LL));
        }
    }
    Deadline due(const ClockSpec& spec, Instant start) {
        return computeDeadline(spec, start, calendar, hours);
    }
    QDate dayOf(Instant when) { return toDateTime(when, hours.zone).date(); }
};

TEST_F(ClockProperties, ALaterStartIsNeverDueEarlier) {
    for (int i = 0; i < rounds; ++i) {
        const ClockSpec spec = anySpec();
        const Instant start = anyStart();
        const Instant later = start + Millis(upTo(5 * 86'400'000LL));
        ASSERT_LE(due(spec, start).due, due(spec, later).due) << wall(start) << " " << wall(later);
    }
}

TEST_F(ClockProperties, ALongerClockIsNeverDueEarlier) {
    for (int i = 0; i < rounds; ++i) {
        ClockSpec spec = anySpec();
        const Instant start = anyStart();
        const Instant shorter = due(spec, start).due;
        spec.length += upTo(3);
        ASSERT_LE(shorter, due(spec, start).due) << wall(start);
    }
}

TEST_F(ClockProperties, NothingIsDueBeforeItStarts) {
    for (int i = 0; i < rounds; ++i) {
        const Instant start = anyStart();
        ASSERT_GE(due(anySpec(), start).due, start) << wall(start);
    }
}

TEST_F(ClockProperties, AWorkingDayClockIsDueAtTheEndOfAWorkingDay) {
    for (int i = 0; i < rounds; ++i) {
        const Instant start = anyStart();
        const Instant end = due(workingDays(upTo(15)), start).due;
        ASSERT_TRUE(calendar.isWorkingDay(dayOf(end - Millis(1)))) << wall(start);
        ASSERT_EQ(toDateTime(end, hours.zone).time(), QTime(0, 0)) << wall(start);
    }
}

TEST_F(ClockProperties, AWorkingHoursClockIsDueInsideOfficeHours) {
    for (int i = 0; i < rounds; ++i) {
        const Instant start = anyStart();
        const QDateTime end =
            toDateTime(due(specOf(ClockKind::WorkingHours, upTo(360'000'000) + 1), start).due, hours.zone);
        ASSERT_TRUE(calendar.isWorkingDay(end.date())) << wall(start);
        ASSERT_GE(end.time(), hours.opens) << wall(start);
        ASSERT_LE(end.time(), hours.closes) << wall(start);
    }
}

// Counted again in the simplest way there is, against the derivation.
TEST_F(ClockProperties, ThereAreNWorkingDaysFromDayOneToTheDeadline) {
    for (int i = 0; i < rounds; ++i) {
        const Instant start = anyStart();
        const qint64 length = upTo(14) + 1;
        const Deadline deadline = due(workingDays(length), start);
        qint64 worked = 0;
        for (QDate day = dayOf(start).addDays(1); day <= dayOf(deadline.due - Millis(1));
             day = day.addDays(1))
            worked += calendar.isWorkingDay(day) ? 1 : 0;
        ASSERT_EQ(worked, length) << wall(start);
    }
}

TEST_F(ClockProperties, TheDerivationNamesEveryDayOnce) {
    for (int i = 0; i < rounds; ++i) {
        const Deadline deadline = due(workingDays(upTo(14) + 1), anyStart());
        QDate last;
        for (const DerivationStep& step : deadline.because) {
            if (!step.day.isValid()) continue;
            ASSERT_TRUE(!last.isValid() || step.day == last.addDays(1)) << step.day.toString().toStdString();
            last = step.day;
        }
        ASSERT_EQ(last, dayOf(deadline.due - Millis(1)));
    }
}

TEST_F(ClockProperties, APauseOfAnyLengthMovesTheDeadlineByThatLength) {
    for (int i = 0; i < rounds; ++i) {
        ClockSpec spec = anySpec();
        spec.length += 1;
        Clock clock;
        clock.started = anyStart();
        clock.deadline = due(spec, clock.started);
        const qint64 length = upTo(30ll * 86'400'000) + 1;
        const Instant from = clock.started + Millis(upTo((clock.deadline.due - clock.started).count()));
        const auto paused = pauseClock(clock, from, from + Millis(length), QStringLiteral("r"));
        ASSERT_TRUE(paused);
        const Clock ended = endPauses({*paused}, from + Millis(length + upTo(100'000'000))).first();
        ASSERT_EQ((ended.deadline.due - clock.deadline.due).count(), length);
    }
}

// Events, checks for misses and pauses in any order: once met or missed, a clock never changes again.
TEST_F(ClockProperties, FreezingHolds) {
    const QList<CaseEvent> events{CaseEvent::Replied, CaseEvent::Briefed, CaseEvent::HoldingReplied,
                                  CaseEvent::Closed, CaseEvent::LeadersTold};
    for (int i = 0; i < rounds / 3; ++i) {
        const Instant begin = anyStart();
        const CaseEvents started{{CaseEvent::Found, begin}, {CaseEvent::Calm, begin}};
        QList<Clock> clocks = start("company", static_cast<Tier>(upTo(2) + 1), started);
        Instant now = begin;
        for (int step = 0; step < 12; ++step) {
            now += Millis(upTo(7'200'000));
            const QList<Clock> before = clocks;
            const qsizetype any = upTo(clocks.size() - 1);
            switch (upTo(4)) {
            case 0: clocks = applyEvent(clocks, events[upTo(events.size() - 1)], now); break;
            case 1: clocks = markMissed(endPauses(clocks, now), now); break;
            case 2:
                clocks[any] = pauseClock(clocks[any], now, now + Millis(1 + upTo(3'600'000)), "r")
                                  .value_or(clocks[any]);
                break;
            case 3: clocks = endPauses(clocks, now); break;
            default:
                clocks = recompute(policyOf("company"), static_cast<Tier>(upTo(2) + 1), started, clocks, now,
                                   calendar, hours);
            }
            for (qsizetype k = 0; k < before.size(); ++k)
                if (before[k].state == ClockState::Met || before[k].state == ClockState::Missed) {
                    ASSERT_EQ(clocks[k], before[k]) << before[k].key.toStdString();
                }
        }
    }
}

TEST_F(ClockProperties, APreviewIsStable) {
    for (int i = 0; i < rounds / 3; ++i) {
        const CaseEvents started{{CaseEvent::Found, anyStart()}};
        const Instant now = started[CaseEvent::Found] + Millis(upTo(10'000'000));
        const Tier tier = static_cast<Tier>(upTo(2) + 1);
        const auto once =
            recompute(policyOf("company"), tier, started,
                      start("company", static_cast<Tier>(upTo(2) + 1), started), now, calendar, hours);
        const auto twice = recompute(policyOf("company"), tier, started, once, now, calendar, hours);
        ASSERT_EQ(markMissed(once, now), twice);
    }
}

} // namespace
} // namespace dutydesk
