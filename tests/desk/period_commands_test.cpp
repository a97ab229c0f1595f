#include "desk/commands/period_commands.h"
#include "store/period_table.h"
#include "store/source_table.h"
#include "tests/desk/desk_fixture.h"

namespace dutydesk {

using namespace std::chrono_literals;

class SpecialPeriods : public DeskTest {
  protected:
    void SetUp() override {
        DeskTest::SetUp();
        as(supervisor);
        Source source;
        source.name = QStringLiteral("论坛");
        source.url = QStringLiteral("https://forum.qingshi.example/feed");
        source.interval = 12h;
        source.adaptive = false;
        id = must(AddSource{source});
        pulledNow();
    }

    /// As if it had been pulled without anything new.
    void pulledNow() {
        const auto saved = waitFor(
            desk->store().write(Priority::Person, [this, now = clock.now()](Database& db) -> Result<Nothing> {
                auto source = SourceTable(db).load(id);
                if (!source) return fail(source);
                source->health.lastAttempt = source->health.lastSuccess = now;
                source->health.nextDue = now + source->interval;
                if (auto done = SourceTable(db).saveHealth(*source); !done) return fail(done);
                return Nothing{};
            }));
        ASSERT_TRUE(saved);
    }
    std::optional<Instant> due() {
        return waitFor(desk->read([this](Database& db) { return SourceTable(db).load(id); }))
            .value_or(Source())
            .health.nextDue;
    }
    SpecialPeriod period(Millis from, Millis to, Millis interval = 10min) {
        return {.id = {},
                .name = QStringLiteral("高考"),
                .from = clock.now() + from,
                .to = clock.now() + to,
                .interval = interval};
    }
    QList<SpecialPeriod> stored() {
        return waitFor(desk->read([](Database& db) { return PeriodTable(db).list(); }))
            .value_or(QList<SpecialPeriod>());
    }

    SourceId id = SourceId::None;
};

TEST_F(SpecialPeriods, AreKept) {
    must(AddSpecialPeriod{period(24h, 72h)});
    ASSERT_EQ(stored().size(), 1);
    EXPECT_EQ(stored().first().name, QStringLiteral("高考"));
    EXPECT_EQ(stored().first().from, clock.now() + 24h);
    EXPECT_EQ(stored().first().to, clock.now() + 72h);
    EXPECT_EQ(stored().first().interval, Millis(10min));
}

TEST_F(SpecialPeriods, BringWaitingSourcesForward) {
    ASSERT_EQ(due(), clock.now() + 12h);
    must(AddSpecialPeriod{period(-1h, 48h)});
    EXPECT_EQ(due(), clock.now() + 10min);
}

TEST_F(SpecialPeriods, ThatBeginLaterBringThemToTheirBeginning) {
    must(AddSpecialPeriod{period(3h, 48h)});
    EXPECT_EQ(due(), clock.now() + 3h);
}

TEST_F(SpecialPeriods, GiveThePaceBackWhenRemoved) {
    const PeriodId added = must(AddSpecialPeriod{period(-1h, 48h)});
    must(RemoveSpecialPeriod{added});
    EXPECT_EQ(due(), clock.now() + 12h);
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(SpecialPeriods, AreInTheAuditLog) {
    const PeriodId added = must(AddSpecialPeriod{period(-1h, 48h)});
    EXPECT_EQ(lastEntry().subjectKind, QStringLiteral("period"));
    EXPECT_EQ(lastEntry().subjectId, number(added));
    EXPECT_EQ(lastEntry().after.value(QStringLiteral("minutes")).toInt(), 10);
    must(RemoveSpecialPeriod{added});
    EXPECT_EQ(lastEntry().before.value(QStringLiteral("name")).toString(), QStringLiteral("高考"));
}

TEST_F(SpecialPeriods, MustMakeSense) {
    EXPECT_EQ(errorOf(AddSpecialPeriod{period(2h, 1h)}), ErrorCode::InvalidInput);
    EXPECT_EQ(errorOf(AddSpecialPeriod{period(-2h, -1h)}), ErrorCode::PastDate);
    EXPECT_EQ(errorOf(AddSpecialPeriod{period(1h, 2h, 1min)}), ErrorCode::InvalidInput);
    SpecialPeriod nameless = period(1h, 2h);
    nameless.name = QStringLiteral("  ");
    EXPECT_EQ(errorOf(AddSpecialPeriod{nameless}), ErrorCode::MissingInput);
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(SpecialPeriods, ThatAreNotThereCannotBeRemoved) {
    EXPECT_EQ(errorOf(RemoveSpecialPeriod{PeriodId{9}}), ErrorCode::NotFound);
}

TEST_F(SpecialPeriods, AreForSupervisors) {
    as(analyst);
    EXPECT_EQ(errorOf(AddSpecialPeriod{period(-1h, 48h)}), ErrorCode::PermissionDenied);
    EXPECT_EQ(errorOf(RemoveSpecialPeriod{PeriodId{1}}), ErrorCode::PermissionDenied);
}

TEST_F(SpecialPeriods, AnotherPaceStartsAtOnce) {
    auto source = waitFor(desk->read([this](Database& db) { return SourceTable(db).load(id); }));
    ASSERT_TRUE(source);
    source->schedule.rhythm.overall = {.changes = 5, .watchedMs = 5e8};
    source->adaptive = true;
    must(EditSource{*source});
    const auto edited = waitFor(desk->read([this](Database& db) { return SourceTable(db).load(id); }));
    EXPECT_FALSE(edited->health.nextDue);
    EXPECT_TRUE(edited->adaptive);
    EXPECT_EQ(edited->schedule.rhythm, Rhythm{});
}

} // namespace dutydesk
