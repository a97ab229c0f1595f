#include "intake/puller.h"
#include "intake/schedule.h"

#include <gtest/gtest.h>

using namespace dutydesk;
using namespace std::chrono_literals;

namespace {

const Instant now = fromMillis(1'760'000'000'000);

PullOutcome failing(ErrorCode code, int status = 0, const QString& detail = {}) {
    PullOutcome outcome;
    outcome.error = Error{.code = code, .detail = detail};
    outcome.httpStatus = status;
    return outcome;
}

PullOutcome answered() {
    PullOutcome outcome;
    outcome.httpStatus = 200;
    return outcome;
}

PullOutcome moved(const char* to) {
    PullOutcome outcome = answered();
    outcome.permanentRedirect = QLatin1StringView(to);
    return outcome;
}

SourceSchedule after(const PullOutcome& outcome, const SourceSchedule& schedule = {}) {
    return afterPull(schedule, attemptKind(outcome), outcome, {.at = now, .lastSuccess = now - 1h});
}

Millis wait(const SourceSchedule& schedule, DueTerms terms = {}, const QList<SpecialPeriod>& periods = {}) {
    terms.lastAttempt = now;
    return nextDue(schedule, terms, periods) - now;
}

SpecialPeriod period(Instant from, Instant to, Millis interval = 5min) {
    return {.id = PeriodId{1}, .name = {}, .from = from, .to = to, .interval = interval};
}

const DueTerms fixedHour{.interval = 1h, .adaptive = false, .lastAttempt = {}};

TEST(NextDue, IsTheOfficesIntervalWhereItIsFixed) { EXPECT_EQ(wait({}, fixedHour), Millis(1h)); }

TEST(NextDue, VariesAnAdaptedIntervalALittle) {
    Millis least = 24h;
    Millis most = 0ms;
    for (quint64 seed = 0; seed < 200; ++seed) {
        const Millis one = wait({}, {.interval = 100min, .seed = seed});
        least = std::min(least, one);
        most = std::max(most, one);
    }
    EXPECT_GE(least, Millis(90min));
    EXPECT_LT(least, Millis(92min));
    EXPECT_LE(most, Millis(100min));
    EXPECT_GT(most, Millis(98min));
}

TEST(NextDue, IsTheSameForTheSameSeed) {
    EXPECT_EQ(wait({}, {.interval = 100min, .seed = 7}), wait({}, {.interval = 100min, .seed = 7}));
}

TEST(NextDue, WaitsForTtlAndMaxAge) {
    EXPECT_EQ(wait({.maxAge = 3h}), Millis(3h));
    EXPECT_EQ(wait({.ttl = 2h}), Millis(2h));
}

TEST(NextDue, AFixedIntervalGoesBeforeTtlAndMaxAge) {
    EXPECT_EQ(wait({.maxAge = 3h}, fixedHour), Millis(1h));
}

TEST(NextDue, DoublesWithEachFailureUpToADay) {
    for (int failures = 1; failures <= 12; ++failures) {
        const Millis full = std::min<Millis>(15min * (1 << (failures - 1)), 24h);
        const Millis one = wait({}, {.failures = failures, .seed = 3});
        EXPECT_LE(one, full) << failures;
        EXPECT_GE(one, full * 3 / 4) << failures;
    }
}

TEST(NextDue, NeverGivesASourceUp) { EXPECT_LE(wait({}, {.failures = 1'000'000}), Millis(24h)); }

TEST(NextDue, TriesAFailedSlowSourceSoonAgain) {
    EXPECT_LE(wait({}, {.interval = 24h, .adaptive = false, .failures = 1}), Millis(15min));
}

TEST(NextDue, SpreadsThoseWhoFailedTogether) {
    QSet<qint64> waits;
    for (quint64 seed = 0; seed < 100; ++seed) waits.insert(wait({}, {.failures = 5, .seed = seed}).count());
    EXPECT_GT(waits.size(), 90);
}

TEST(NextDue, ComesBackSoonAfterBeingOffline) {
    EXPECT_LE(wait({.offline = true}, {.interval = 24h, .adaptive = false}), Millis(15min));
}

TEST(NextDue, NeverWaitsADayForWhatMayBeThisComputersFault) {
    EXPECT_LE(wait({.offline = true}, {.failures = 20}), Millis(1h));
}

TEST(NextDue, ComesBackSoonForPagesThatWereLeft) {
    EXPECT_LE(wait({.unfinished = true}, {.interval = 24h, .adaptive = false}), Millis(15min));
}

TEST(NextDue, HonoursRetryAfter) {
    PullOutcome busy = failing(ErrorCode::HttpStatus, 503);
    busy.retryAfter = 5h;
    EXPECT_EQ(wait(after(busy), {.failures = 1}), Millis(5h));
    busy.retryAfter = 400 * 24h;
    EXPECT_EQ(wait(after(busy), {.failures = 1}), Millis(24h)); // a day at most
}

TEST(NextDue, ForgetsRetryAfterWithTheNextAnswer) {
    PullOutcome busy = failing(ErrorCode::HttpStatus, 503);
    busy.retryAfter = 5h;
    EXPECT_EQ(wait(after(answered(), after(busy)), fixedHour), Millis(1h));
}

TEST(NextDue, IsSoonerInASpecialPeriod) {
    const SourceSchedule slow{.maxAge = 12h};
    EXPECT_EQ(wait(slow, fixedHour, {period(now - 1h, now + 24h)}), Millis(5min));
    EXPECT_EQ(wait(slow, {}, {period(now - 1h, now + 24h)}), Millis(5min)); // max-age notwithstanding
}

TEST(NextDue, ComesAtTheBeginningOfASpecialPeriod) {
    EXPECT_EQ(wait({}, fixedHour, {period(now + 20min, now + 24h)}), Millis(20min));
}

TEST(NextDue, APeriodThatIsOverBeforeChangesNothing) {
    EXPECT_EQ(wait({}, fixedHour, {period(now - 1h, now + 3min)}), Millis(1h));
}

TEST(NextDue, APeriodNeverMakesItLater) {
    EXPECT_EQ(wait({}, fixedHour, {period(now - 1h, now + 24h, 3h)}), Millis(1h));
}

TEST(NextDue, RetryAfterGoesBeforeASpecialPeriod) {
    SourceSchedule held;
    held.notBefore = now + 2h;
    EXPECT_EQ(wait(held, fixedHour, {period(now - 1h, now + 24h)}), Millis(2h));
}

TEST(NextDue, BacksOffInASpecialPeriodToo) {
    const QList<SpecialPeriod> periods{period(now - 1h, now + 48h)};
    EXPECT_GE(wait({}, {.failures = 5}, periods), Millis(60min));
}

TEST(IsDue, WithoutATimeAndWhenItHasCome) {
    EXPECT_TRUE(isDue({}, now));
    EXPECT_TRUE(isDue(now, now));
    EXPECT_FALSE(isDue(now + 1ms, now));
}

TEST(IsDue, WhenTheTimeStemsFromAnotherClock) {
    EXPECT_FALSE(isDue(now + 24h, now));
    EXPECT_TRUE(isDue(now + 25h, now));
}

TEST(AfterPull, KeepsMaxAgeAndTtlThrough304) {
    PullOutcome full = answered();
    full.maxAge = 20min;
    full.ttl = 1h;
    PullOutcome same;
    same.notModified = true;
    same.httpStatus = 304;
    const SourceSchedule schedule = after(same, after(full));
    EXPECT_EQ(schedule.maxAge, Millis(20min));
    EXPECT_EQ(schedule.ttl, Millis(1h));
    EXPECT_EQ(after(answered(), schedule).ttl, Millis(0)); // said no more
}

TEST(AfterPull, TakesNothingLongerThanADay) {
    PullOutcome stale = answered();
    stale.maxAge = 366 * 24h;
    EXPECT_EQ(after(stale).maxAge, Millis(24h));
}

TEST(AfterPull, NotesClocksThatDiffer) {
    PullOutcome outcome = answered();
    outcome.serverDate = now - 2h;
    const SourceSchedule skewed = after(outcome);
    EXPECT_EQ(skewed.clockSkew, Millis(-2h));
    outcome.serverDate = now + 1min;
    EXPECT_EQ(after(outcome, skewed).clockSkew, std::nullopt);
}

TEST(AfterPull, NotesDatesThatAreToCome) {
    const SourceSchedule schedule =
        afterPull({}, AttemptKind::Success, answered(),
                  {.at = now, .lastSuccess = now - 1h, .dates = {now - 1h, now + 1h, now + 30min}});
    EXPECT_EQ(schedule.futureDates, 2);
}

TEST(AfterPull, OfflineTeachesNothing) {
    SourceSchedule before{.maxAge = 3h, .movedTo = QStringLiteral("https://b.example/"), .movedAnswers = 2};
    const SourceSchedule schedule =
        afterPull(before, AttemptKind::Offline, failing(ErrorCode::NameNotResolved), {.at = now});
    before.offline = true;
    EXPECT_EQ(schedule, before);
    EXPECT_FALSE(after(answered(), schedule).offline);
}

TEST(AfterPull, APostponedAttemptOnlyMovesTheTime) {
    PullOutcome held = failing(ErrorCode::HttpStatus);
    held.retryAfter = 90min;
    ASSERT_EQ(attemptKind(held), AttemptKind::Postponed);
    const SourceSchedule schedule = after(held, {.maxAge = 10min});
    EXPECT_EQ(schedule.notBefore, now + 90min);
    EXPECT_EQ(schedule.maxAge, Millis(10min));
}

TEST(AfterPull, AServersOwnRetryAfterIsAFailure) {
    PullOutcome busy = failing(ErrorCode::HttpStatus, 429);
    busy.retryAfter = 90min;
    EXPECT_EQ(attemptKind(busy), AttemptKind::Failure);
}

const QString url = QStringLiteral("http://a.example/feed");

TEST(PermanentRedirect, IsRememberedAfterThreeSameAnswers) {
    SourceSchedule schedule;
    for (int i = 0; i < 2; ++i) schedule = after(moved("https://b.example/feed"), schedule);
    EXPECT_EQ(askedAddress(schedule, url), url);
    schedule = after(moved("https://b.example/feed"), schedule);
    EXPECT_EQ(askedAddress(schedule, url), QStringLiteral("https://b.example/feed"));
}

TEST(PermanentRedirect, CountsAnewWhenItLeadsElsewhere) {
    SourceSchedule schedule;
    for (const char* to :
         {"https://b.example/", "https://b.example/", "https://c.example/", "https://b.example/"})
        schedule = after(moved(to), schedule);
    EXPECT_EQ(askedAddress(schedule, url), url);
}

TEST(PermanentRedirect, StaysWhileTheNewAddressAnswers) {
    SourceSchedule schedule;
    for (int i = 0; i < 3; ++i) schedule = after(moved("https://b.example/feed"), schedule);
    schedule = after(answered(), schedule); // asked there, it sends on no more
    EXPECT_EQ(askedAddress(schedule, url), QStringLiteral("https://b.example/feed"));
}

TEST(PermanentRedirect, IsForgottenWhenTheNewAddressFails) {
    SourceSchedule schedule;
    for (int i = 0; i < 3; ++i) schedule = after(moved("https://b.example/feed"), schedule);
    schedule = after(failing(ErrorCode::HttpStatus, 404), schedule);
    EXPECT_EQ(askedAddress(schedule, url), url);
}

TEST(PermanentRedirect, OfAPageThatCannotBeReadIsNotRemembered) {
    PullOutcome portal = moved("https://login.example/");
    portal.error = Error{.code = ErrorCode::NotAFeed};
    SourceSchedule schedule;
    for (int i = 0; i < 5; ++i) schedule = after(portal, schedule);
    EXPECT_EQ(askedAddress(schedule, url), url);
}

} // namespace
