#include "desk/source_health.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace std::chrono_literals;

namespace {

const Instant now = fromMillis(1'770'000'000'000);

class SourceHealthTest : public testing::Test {
  protected:
    SourceHealthTest() {
        source.id = SourceId{7};
        source.url = QStringLiteral("https://news.qingshi.example/feed");
    }

    static PullOutcome failing(ErrorCode code, int status = 0) {
        PullOutcome outcome;
        outcome.error = Error{code};
        outcome.httpStatus = status;
        return outcome;
    }
    void attempt(const PullOutcome& outcome, AttemptKind kind, bool newItems = false) {
        source =
            afterAttempt(source, {.at = now, .kind = kind, .outcome = outcome, .newItems = newItems}, {});
    }
    void fail(ErrorCode code, int status = 0) { attempt(failing(code, status), AttemptKind::Failure); }
    void succeed(bool newItems = false) {
        PullOutcome outcome;
        outcome.httpStatus = 200;
        attempt(outcome, AttemptKind::Success, newItems);
    }
    void makeSilent() {
        source.schedule.rhythm.usualGap = 2h;
        source.schedule.rhythm.lastChange = now - 72h;
        source.health.lastSuccess = now;
    }

    Source source;
};

TEST_F(SourceHealthTest, AFailureIsKeptWithItsBeginning) {
    source.health.errorSince = now - 3h;
    source.health.failures = 2;
    fail(ErrorCode::HttpStatus, 503);
    EXPECT_EQ(source.health.error->code, ErrorCode::HttpStatus);
    EXPECT_EQ(source.health.errorSince, now - 3h);
    EXPECT_EQ(source.health.failures, 3);
    EXPECT_EQ(source.health.httpStatus, 503);
    EXPECT_EQ(source.health.nextDue, dueOf(source, {}));
}

TEST_F(SourceHealthTest, ASuccessForgetsFailures) {
    fail(ErrorCode::TimedOut);
    succeed();
    EXPECT_FALSE(source.health.error);
    EXPECT_FALSE(source.health.errorSince);
    EXPECT_EQ(source.health.failures, 0);
    EXPECT_EQ(source.health.lastSuccess, now);
    EXPECT_FALSE(source.health.lastNewItem);
}

TEST_F(SourceHealthTest, NewItemsAreRemembered) {
    succeed(true);
    EXPECT_EQ(source.health.lastNewItem, now);
}

TEST_F(SourceHealthTest, BeingOfflineIsNoFailure) {
    succeed();
    attempt(failing(ErrorCode::NameNotResolved), AttemptKind::Offline);
    EXPECT_FALSE(source.health.error);
    EXPECT_EQ(source.health.failures, 0);
    EXPECT_LE(*source.health.nextDue, now + 15min);
}

TEST_F(SourceHealthTest, ASourceThatWasNeverReadShowsWhyEvenOffline) {
    attempt(failing(ErrorCode::NameNotResolved), AttemptKind::Offline);
    EXPECT_TRUE(source.health.error);
    EXPECT_EQ(source.health.failures, 0);
}

TEST_F(SourceHealthTest, BeingPutOffIsNoAttempt) {
    succeed();
    source.health.lastAttempt = now - 1h;
    PullOutcome held = failing(ErrorCode::HttpStatus);
    held.retryAfter = 2h;
    attempt(held, AttemptKind::Postponed);
    EXPECT_FALSE(source.health.error);
    EXPECT_EQ(source.health.lastAttempt, now - 1h);
    EXPECT_EQ(source.health.nextDue, now + 2h);
}

TEST_F(SourceHealthTest, ANewSourceOfAHeldHostWaitsToo) {
    PullOutcome held = failing(ErrorCode::HttpStatus);
    held.retryAfter = 2h;
    attempt(held, AttemptKind::Postponed);
    EXPECT_EQ(source.health.nextDue, now + 2h);
}

TEST_F(SourceHealthTest, SilenceIsToldFromFailure) {
    makeSilent();
    EXPECT_EQ(silentSince(source), now - 72h);
    source.health.error = Error{ErrorCode::TimedOut};
    EXPECT_FALSE(silentSince(source));
}

TEST_F(SourceHealthTest, ASourceThatIsOffIsNotSilent) {
    makeSilent();
    source.enabled = false;
    EXPECT_FALSE(silentSince(source));
}

TEST_F(SourceHealthTest, NothingIsAdvisedWhereAllIsWell) {
    succeed();
    EXPECT_EQ(sourceAdvice(source), QString());
}

TEST_F(SourceHealthTest, EveryFailureHasAdvice) {
    for (const ErrorCode code :
         {ErrorCode::BadAddress, ErrorCode::NameNotResolved, ErrorCode::AddressRefused,
          ErrorCode::ConnectFailed, ErrorCode::TimedOut, ErrorCode::TooLarge, ErrorCode::TooManyRedirects,
          ErrorCode::TlsFailed, ErrorCode::HttpStatus, ErrorCode::RobotsRefused, ErrorCode::NetworkFailed,
          ErrorCode::NotAFeed, ErrorCode::FeedBroken, ErrorCode::PageEmpty, ErrorCode::SelectorInvalid}) {
        fail(code);
        EXPECT_FALSE(sourceAdvice(source).isEmpty()) << int(code);
    }
}

TEST_F(SourceHealthTest, AdviceDependsOnTheStatus) {
    fail(ErrorCode::HttpStatus, 404);
    EXPECT_TRUE(sourceAdvice(source).contains(QStringLiteral("gone")));
    fail(ErrorCode::HttpStatus, 503);
    EXPECT_TRUE(sourceAdvice(source).contains(QStringLiteral("tried again")));
}

TEST_F(SourceHealthTest, AdviceTellsALongFailureFromAShortOne) {
    succeed();
    fail(ErrorCode::ConnectFailed);
    const QString first = sourceAdvice(source);
    for (int i = 0; i < 10; ++i) fail(ErrorCode::ConnectFailed);
    EXPECT_NE(sourceAdvice(source), first);
}

TEST_F(SourceHealthTest, SilenceHasAdvice) {
    makeSilent();
    EXPECT_TRUE(sourceAdvice(source).contains(QStringLiteral("nothing new")));
}

TEST_F(SourceHealthTest, AMovedSourceIsToldItsNewAddress) {
    succeed();
    source.schedule.movedTo = QStringLiteral("https://new.qingshi.example/feed");
    source.schedule.movedAnswers = 3;
    EXPECT_TRUE(sourceAdvice(source).contains(source.schedule.movedTo));
}

TEST_F(SourceHealthTest, AWrongClockIsTold) {
    succeed();
    source.schedule.clockSkew = -2h;
    EXPECT_TRUE(sourceAdvice(source).contains(QStringLiteral("120")));
}

} // namespace

} // namespace dutydesk
